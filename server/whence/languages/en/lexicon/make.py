"""WordNet's data files become ``nouns.txt`` and ``verbs.txt``: python -m whence.languages.en.lexicon.make FOLDER

FOLDER holds WordNet 3.1's ``data`` and ``index`` of nouns and verbs and ``index.sense``, as its publisher packs them.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from whence.languages.en.lexicon import NOUNS, VERBS

_TOPS, _PERSON, _ANIMAL, _GROUP, _LOCATION, _ARTIFACT, _OBJECT, _COMMUNICATION, _FOOD, _PLANT = 3, 18, 5, 14, 15, 6, 17, 10, 13, 20
"""Numbers of WordNet's lexicographer files."""
_SORTS = {_PERSON: "person", _ANIMAL: "animal", _GROUP: "group", _LOCATION: "place"}
_PLACES = ("structure", "way", "area", "facility", "building", "room", "geological_formation", "body_of_water", "land", "region", "location")
_DOCUMENTS = ("document", "written_communication", "message", "record")
_VEHICLES = ("vehicle",)
_SENSES, _SHARE, _RARE = 3, 0.25, 4
"""Senses of a word that are looked at; how often one is meant, against all, to count beside the first; uses below which no count says anything."""
_COGNITION, _SPEECH = 31, 32
_THAT = 26
"""The sentence frame "Somebody ----s that CLAUSE"."""
_OFTEN, _MOSTLY = 0.1, 0.3
"""How often a word is a verb, against its uses as a noun, to be one at all; in how much of its uses a verb tells, to be one that does."""
_HEADER = """\
# English {what}. Made from WordNet 3.1 by whence.languages.en.lexicon.make.
# WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute this
# database for any purpose and without fee or royalty is granted, provided that this notice appears on all copies. It is
# provided "as is", without representations or warranties, and the name of Princeton University may not be used in advertising.
"""


class _Synset(NamedTuple):
    sort: int
    words: frozenset[str]
    above: tuple[str, ...]


def main(folder: Path) -> None:
    """Write both files anew."""
    for file, what, classified in ((NOUNS, "nouns by what they name", _classified(folder)), (VERBS, "verbs: all, those that are more often nouns, those that tell or think", _verbs(folder))):
        found: dict[str, list[str]] = defaultdict(list)
        for word, sorts in classified:
            for sort in sorts:
                found[sort].append(word)
        lines = (f"{sort}: {' '.join(sorted(words))}" for sort, words in sorted(found.items()))
        file.write_text(_HEADER.format(what=what) + "\n".join(lines) + "\n", encoding="utf-8")


def _verbs(folder: Path) -> Iterator[tuple[str, set[str]]]:
    """Verbs of one word that are used as verbs, with "verb", "noun" where they are nouns more often, and "tells"."""
    frames = dict(_frames(folder / "data.verb"))
    used = {part: _uses(folder / "index.sense", part) for part in "1235"}
    total = {part: Counter[str]() for part in used}
    for part, uses in used.items():
        for (word, _), count in uses.items():
            total[part][word] += count
    for word, offsets in _index(folder / "index.verb"):
        verb, others = total["2"][word], total["1"][word] + total["3"][word] + total["5"][word]
        if not re.fullmatch(r"[a-z]{2,}", word) or not verb or verb < _OFTEN * others:
            continue
        weights = {offset: used["2"].get((word, offset), 0) + 1 for offset in offsets}
        telling = sum(weight for offset, weight in weights.items() if frames[offset].tells(word))
        yield word, {"verb"} | ({"noun"} if others > verb else set()) | ({"tells"} if telling > _MOSTLY * sum(weights.values()) else set())


class _Verb(NamedTuple):
    """A synset of verbs: ``frames`` are the numbers of those that hold for some of its words, "" for all."""

    sort: int
    frames: frozenset[tuple[int, str]]

    def tells(self, word: str) -> bool:
        return self.sort in (_COGNITION, _SPEECH) or (_THAT, "") in self.frames or (_THAT, word) in self.frames


def _frames(path: Path) -> Iterator[tuple[str, _Verb]]:
    for line in _entries(path):
        parts = line.split("|")[0].split()
        count = int(parts[3], 16)
        words = parts[4 : 4 + 2 * count : 2]
        rest = parts[5 + 2 * count + 4 * int(parts[4 + 2 * count]) :]
        pairs = [(int(rest[at + 1]), int(rest[at + 2], 16)) for at in range(1, len(rest) - 2, 3)]
        yield parts[0], _Verb(int(parts[1]), frozenset((frame, words[number - 1] if number else "") for frame, number in pairs))


def _classified(folder: Path) -> Iterator[tuple[str, set[str]]]:
    synsets = dict(_synsets(folder / "data.noun"))
    uses = _uses(folder / "index.sense")
    index = dict(_index(folder / "index.noun"))
    roots = {name: {offset for word in words for offset in index[word] if synsets[offset].sort in kinds} for name, words, kinds in (
        ("place", _PLACES, (_TOPS, _ARTIFACT, _OBJECT, _LOCATION)), ("document", _DOCUMENTS, (_COMMUNICATION,)), ("vehicle", _VEHICLES, (_ARTIFACT,)))}  # fmt: skip
    for word, offsets in index.items():
        if not re.fullmatch(r"[a-z]{3,}", word):
            continue
        total, sorts = sum(uses.get((word, offset), 0) for offset in offsets), set()
        for number, offset in enumerate(offsets[:_SENSES]):
            meant = uses.get((word, offset), 0)
            if word not in synsets[offset].words or number and (meant < _SHARE * total if total > _RARE else number > 1):
                continue  # a name, with a capital; a sense that is seldom meant
            sorts |= _sorts(offset, synsets, roots)
        if sorts:
            yield word, sorts


def _sorts(offset: str, synsets: Mapping[str, _Synset], roots: Mapping[str, set[str]]) -> set[str]:
    sort = synsets[offset].sort
    if sort in _SORTS:
        return {_SORTS[sort]}
    wanted = ("place", "vehicle") if sort in (_ARTIFACT, _OBJECT) else ("document",) if sort == _COMMUNICATION else ()
    found = {name for name in wanted if _above(offset, synsets) & roots[name]}
    return found or ({"thing"} if sort in (_ARTIFACT, _OBJECT, _FOOD, _PLANT) else set())


def _above(offset: str, synsets: Mapping[str, _Synset]) -> set[str]:
    """A synset and all that are wider."""
    found, todo = set(), [offset]
    while todo:
        here = todo.pop()
        if here not in found:
            found.add(here)
            todo.extend(synsets[here].above)
    return found


def _synsets(path: Path) -> Iterator[tuple[str, _Synset]]:
    for line in _entries(path):
        parts = line.split("|")[0].split()
        count = int(parts[3], 16)
        pointers = parts[5 + 2 * count :]
        above = tuple(pointers[at + 1] for at in range(0, len(pointers), 4) if pointers[at] in ("@", "@i"))
        yield parts[0], _Synset(int(parts[1]), frozenset(parts[4 : 4 + 2 * count : 2]), above)


def _index(path: Path) -> Iterator[tuple[str, list[str]]]:
    for line in _entries(path):
        parts = line.split()
        yield parts[0], [part for part in parts[1:] if re.fullmatch(r"\d{8}", part)]


def _uses(path: Path, part: str = "1") -> dict[tuple[str, str], int]:
    """How often each sense of a noun was met in the texts that WordNet counts; or of another ``part`` of speech, by its number."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        key, offset, _, count = line.split()
        if f"%{part}:" in key:
            found[key.partition("%")[0], offset] = int(count)
    return found


def _entries(path: Path) -> Iterator[str]:
    return (line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("  "))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
