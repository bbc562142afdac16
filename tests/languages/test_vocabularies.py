"""Every rule of every language with a folder of its own finds something, and reads what it finds."""

from pathlib import Path
from random import Random

import pytest

from whence import find_times, languages
from whence.times.expressions import Context
from whence.times.grammar import _PIECE, FAMILIES, Found

_FOLDERS = sorted(path.parent.name for path in Path(languages.__file__).parent.glob("*/words.py") if path.parent.name not in ("en", "shared"))
_TRIES = 40


@pytest.mark.parametrize("code", _FOLDERS)
def test_a_rule_reads_whatever_its_pattern_can_find(code):
    grammar = languages.speak(code).times
    assert grammar is not None
    choose = Random(7)
    for rule in (rule.rule for rule in grammar.levels[0].rules):
        pieces = list(_PIECE.finditer(rule.pattern))
        for _ in range(_TRIES):
            found = {}
            for piece in _some_way(pieces, choose):
                if piece["cls"] and piece["cls"] not in FAMILIES:
                    found.setdefault(piece["name"] or piece["cls"], _meaning(grammar, piece["cls"], choose))
            expression = rule.make(Found(found))
            if expression is not None:
                expression.read(Context(None))


@pytest.mark.parametrize("code", _FOLDERS)
def test_every_pattern_is_sound(code):
    assert all(rule.pattern for level in languages.speak(code).times.levels for rule in level.rules)


def _some_way(pieces, choose):
    """The captures on one way through a pattern: one alternative of every group, options taken or not."""
    branches, out = [[]], iter(pieces)
    last = []
    for piece in out:
        if piece["op"] and piece["op"] in "([":
            last = _some_way(out_of_group(out), choose)
        elif piece["op"] == "|":
            branches.append([])
            last = []
            continue
        elif piece["op"] == "?":
            if choose.random() < 0.5 and last:
                del branches[-1][-len(last) :]
            continue
        elif piece["op"]:
            continue
        else:
            last = [piece]
        branches[-1] += last
    return choose.choice(branches)


def out_of_group(pieces):
    """The pieces up to the end of the group that has begun."""
    depth, inside = 1, []
    for piece in pieces:
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(piece["op"] or "", 0)
        if not depth:
            return inside
        inside.append(piece)
    return inside


def _meaning(grammar, name, choose):
    words = sorted(grammar.lexicon.words_of(name))
    if not words:
        return {"yyyy": 2021, "yy": 21, "nnn": 123, "mi": 30}.get(name, 5)
    return grammar.lexicon._meanings[choose.choice(words)][name]


def test_a_cue_is_told_as_it_is_written():
    (found,) = find_times("Am Donnerstag hieß es, er sei krank.", "2024-03-14", "de")
    assert "“hieß” looks back" in found.why


@pytest.mark.parametrize("tag", ["shared", "borrowed", "../de", "deutsch"])
def test_what_is_no_language_is_known_as_none(tag):
    """A page may call its language anything, and is read all the same."""
    assert not languages.speak(tag).known
    assert not find_times("xyz", "2024-03-14", tag)
