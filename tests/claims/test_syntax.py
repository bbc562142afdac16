"""fixtures/claims/*.clauses: who does what in a sentence, whatever stands between the two."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.claims.quotations import find_quotations, mask
from whence.claims.syntax import Syntax
from whence.languages.en.lexicon import verb_form
from whence.languages.en.syntax import SYNTAX
from whence.model import Article, Block
from whence.text import read_prose

TABLES = sorted((Path(__file__).parents[2] / "fixtures" / "claims").glob("*.clauses"))
WORDS = ["the", "a", "pilot", "pilots", "Ana", "Ruiz", "said", "says", "told", "hold", "holds", "counted", "which", "who", "that", ",", ";", ":", ".", "(", ")", "“", "”", "and", "but", "when", "of", "in", "it", "she", "they", "nine", "40", "had", "not", "been", "by", "on", "Monday"]


def read_table(path):
    sentence, wanted = "", []
    for text in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if text.startswith("    "):
            wanted.append(text.strip())
        elif sentence:
            yield pytest.param(sentence, wanted, id=sentence[:60])
            sentence, wanted = "", []
        if text and not text.startswith((" ", "#")):
            sentence = text


def clauses(text):
    prose = read_prose(Article(None, "", "en", text, (Block("paragraph", 0, len(text)),)))
    return Syntax(prose, mask(text, find_quotations(text, prose.blocks)), SYNTAX).clauses(0, len(text))


def written(text, clause):
    subject = text[slice(*clause.subject)] if clause.subject else "the same" if clause.shares else "who"
    return " | ".join(filter(None, [subject, text[slice(*clause.verb)], "; ".join(text[slice(*aside)] for aside in clause.asides)]))


@pytest.mark.parametrize(("sentence", "wanted"), [case for path in TABLES for case in read_table(path)])
def test_table(sentence, wanted):
    assert [written(sentence, clause) for clause in clauses(sentence)] == wanted


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_whatever_stands_together_subjects_precede_their_verbs(text):
    for clause in clauses(text):
        assert 0 <= clause.verb[0] < clause.verb[1] <= len(text)
        if clause.subject and clause.whole:
            assert clause.whole[0] == clause.subject[0] < clause.subject[1] <= clause.whole[1] <= clause.verb[0]
            assert all(clause.whole[0] <= start < end <= clause.verb[0] for start, end in clause.asides)


def test_cost_grows_with_the_sentence_and_no_faster():
    from time import process_time

    def seconds(count):
        text = "The pilot, who said " * count
        begin = process_time()
        clauses(text)
        return process_time() - begin

    seconds(10)
    assert min(seconds(400) for _ in range(3)) < 40 * min(seconds(100) for _ in range(3))


@pytest.mark.parametrize(
    ("word", "verb", "how"),
    [("denies", "deny", "third"), ("stopped", "stop", "either"), ("wrote", "write", "past"), ("held", "hold", "either"), ("reckon", "reckon", "base")],
)
def test_forms_of_verbs_are_known(word, verb, how):
    form = verb_form(word)
    assert form and (form.verb, form.how) == (verb, how)


@pytest.mark.parametrize("word", ["ledgers", "the", "news", "s", ""])
def test_other_words_are_no_verbs(word):
    assert verb_form(word) is None
