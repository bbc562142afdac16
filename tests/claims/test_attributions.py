"""fixtures/claims/<language>.attributions: who says what, read from a paragraph."""

from pathlib import Path

import pytest

from whence.article import from_text
from whence.claims import find_attributions, find_claims
from whence.languages.en.claims import CLAIMS
from whence.languages.en.words import ABBREVIATIONS
from whence.model import Article, Block, Source
from whence.pipeline import analyze
from whence.text import read_prose

TABLES = sorted((Path(__file__).parents[2] / "fixtures" / "claims").glob("*.attributions"))


def read_table(path):
    paragraph, wanted, line = "", [], 0
    for number, text in enumerate([*path.read_text(encoding="utf-8").splitlines(), ""], 1):
        if text.startswith("    "):
            wanted.append(text.strip())
        elif not text.strip() or text.startswith("#"):
            if paragraph:
                yield pytest.param(path.stem, paragraph, wanted, id=f"{path.name}:{line}")
            paragraph, wanted = "", []
        else:
            paragraph, line = text, number


def chain(source: Source) -> str:
    return " <- ".join([source.name, *(chain(inner) for inner in source.via)])


def read(text: str):
    article = Article(None, "", "en", text, (Block("paragraph", 0, len(text)),))
    return article, read_prose(article, ABBREVIATIONS)


def said(language: str, paragraph: str):
    if language == "en":
        return find_attributions(read(paragraph)[1], CLAIMS)
    return analyze(from_text(paragraph, language=language)).attributions


@pytest.mark.parametrize(("language", "paragraph", "wanted"), [case for path in TABLES for case in read_table(path)])
def test_table(language, paragraph, wanted):
    found = [(chain(a.source), paragraph[a.start : a.end]) for a in said(language, paragraph)]
    expected = [tuple(line.split(" | ")) for line in wanted if line != "nothing"]
    assert [source for source, _ in found] == [source for source, _ in expected], found
    for (_, content), (_, start) in zip(found, expected, strict=True):
        assert content.startswith(start), found


def test_a_language_without_words_makes_no_claims():
    article, prose = read("Ana Ruiz sagte, die Fähre fahre um zwölf.")
    assert find_claims(article, prose, (), None) == ()


def test_time_grows_with_the_text_and_no_faster():
    from time import process_time

    def seconds(text):
        _, prose = read(text)
        begin = process_time()
        find_attributions(prose, CLAIMS)
        return process_time() - begin

    sentence = 'According to Ana Ruiz, citing "the pilot, said, that, the mayor said that no day '
    small, large = seconds(sentence * 20), seconds(sentence * 200)
    assert large < max(small, 0.002) * 60
