"""What a noun names, as WordNet has it: whence asks it of nouns that no list of its own could foresee."""

import pytest

from whence.languages.en.lexicon import sorts


@pytest.mark.parametrize(
    ("noun", "named"),
    [
        ("plumber", "person"), ("ferrymen", "person"), ("Children", "person"), ("witnesses", "person"), ("niece’s", "person"),
        ("chapel", "place"), ("ditches", "place"), ("reef", "place"), ("valleys", "place"),
        ("memo", "document"), ("diaries", "document"), ("wolverine", "animal"), ("committee", "group"), ("pew", "thing"), ("horseboxes", "thing"),
    ],
)  # fmt: skip
def test_a_noun_names_its_sort(noun, named):
    assert named in sorts(noun)


@pytest.mark.parametrize("noun", ["year", "raid", "Tuesdays", "quickly", "painted", "s", "", "Veldania"])
def test_other_words_name_none(noun):
    assert not sorts(noun)


def test_a_noun_of_two_meanings_names_both():
    assert sorts("bank") == {"group", "place"}


def test_a_sense_that_is_seldom_meant_does_not_count():
    assert sorts("minister") == {"person"}
