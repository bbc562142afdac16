"""A tie is the sum of the signs that a pair shows, nothing under a veto; the tables name each sign once and weigh each."""

from dataclasses import replace

import pytest

from whence.conflicts.ties import answers, dates, figures
from whence.conflicts.ties.signs import Pair, Sign, Veto, strength, weighed
from whence.model import Claim, Source

FLAGGED = Claim(0, 4, "five", kind="quantity", event="count", attribute="figure", value="5", display="five", source=Source("", "article"), scope=(("block", "2"), ("flag", "part")))
PLAIN = replace(FLAGGED, scope=(("block", "3"), ("stem", "crate")))
NEAR = Sign[Pair]("near", 1.0, lambda pair: pair.distance <= 1)
PART = Sign[Pair]("part", -1.5, lambda pair: pair.differ("part"))
WORDS = Sign[Pair]("words", 0.5, lambda pair: len(pair.shared))


def test_signs_are_summed_by_their_weight_and_measure():
    assert strength(Pair(FLAGGED, PLAIN), (), (NEAR, PART, WORDS)) == -0.5
    both = replace(PLAIN, scope=(*PLAIN.scope, ("stem", "crate"), ("stem", "pear")))
    assert strength(Pair(both, both), (), (NEAR, PART, WORDS)) == 2.0


def test_only_the_signs_that_a_pair_shows_are_told():
    assert dict(weighed(Pair(FLAGGED, PLAIN), (NEAR, PART, WORDS))) == {"near": 1.0, "part": -1.5}


def test_a_veto_outweighs_every_sign():
    assert strength(Pair(FLAGGED, PLAIN), (Veto("one is a part", lambda pair: pair.differ("part")),), (NEAR,)) == 0.0


@pytest.mark.parametrize("table", [figures, dates, answers], ids=["figures", "dates", "answers"])
def test_a_table_names_each_row_once_and_weighs_each_sign(table):
    rows = [row.name for row in (*table.VETOES, *table.SIGNS)]
    assert len(set(rows)) == len(rows)
    assert all(sign.weight for sign in table.SIGNS)
