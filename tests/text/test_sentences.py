"""Where sentences end."""

import pytest

from whence import languages
from whence.article import from_text
from whence.text import read_prose


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Mr. Low left. He is back.", ["Mr. Low left.", "He is back."]),
        ("It was 9 a.m. Everyone slept.", ["It was 9 a.m.", "Everyone slept."]),
        ("It was 9 a.m. on Friday.", ["It was 9 a.m. on Friday."]),
        ("It was 9 a.m. Saturday.", ["It was 9 a.m. Saturday."]),
        ("Costs fell below last year’s. The fare rose.", ["Costs fell below last year’s.", "The fare rose."]),
        ("The U.S. Senate met.", ["The U.S. Senate met."]),
        ("It fell by 3.5 percent. Then it rose.", ["It fell by 3.5 percent.", "Then it rose."]),
        ("“We go.” They went.", ["“We go.”", "They went."]),
        ("Who knows? Nobody!", ["Who knows?", "Nobody!"]),
        ("On Oct. 3 they met.", ["On Oct. 3 they met."]),
    ],
)
def test_sentences(text, sentences):
    prose = read_prose(from_text(text), languages.speak("en").abbreviations)
    assert [text[s.start : s.end] for s in prose.sentences] == sentences


def test_a_sentence_never_leaves_its_block():
    text = "No dot here\n\nNext paragraph"
    prose = read_prose(from_text(text))
    assert [text[s.start : s.end] for s in prose.sentences] == ["No dot here", "Next paragraph"]
