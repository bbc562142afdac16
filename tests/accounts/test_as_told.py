"""How a voice is shown whose name stands in a case: with the words that bring it in; who it is does not change."""

import pytest

from whence import languages
from whence.accounts.calling import identity, render
from whence.pipeline import annotate_text


@pytest.mark.parametrize(
    ("code", "text", "shown"),
    [
        ("ru", "По данным регионального управления МЧС, эвакуированы 40 человек.", "по данным регионального управления МЧС"),
        ("ru", "В полиции сообщили, что задержан один человек.", "в полиции"),
        ("ru", "Паром стоит, пишет «Вестник» со ссылкой на капитана порта.", "«Вестник», со ссылкой на капитана порта"),
        ("uk", "За словами речниці Юлії Коваль, станція закрита.", "за словами речниці Юлії Коваль"),
        ("pl", "Jak wynika z komunikatu zarządu portu, prom odpłynie w piątek.", "z komunikatu zarządu portu"),
        ("pl", "Prom odpłynie w piątek, podał zarząd portu.", "zarząd portu"),
    ],
)
def test_a_voice_is_shown_in_the_words_of_the_text(code, text, shown):
    words = languages.speak(code).accounts
    (said,) = annotate_text(text, anchor="2024-05-14", language=code).attributions
    assert render(said.source, words) == shown
    assert not identity(said.source, words) & {"по", "в", "за", "z"}
