"""A number in the words around it: its value, the unit that measures it, the noun that it counts."""

from __future__ import annotations

import re
from collections.abc import Callable

from whence.claims.context import Reader
from whence.claims.vocabulary import FigureWords

_AFTER = re.compile(r"\s([^\W\d_]+(?:-[^\W\d_]+)*)")
_WORD_BEFORE = re.compile(r"[^\W\d_][\w’'-]*(?= $)")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_NOUN_WITHIN = 4
"""Words behind a number among which the noun that it counts is looked for."""
_TENS = 20
"""The least number that is said behind another of which hundreds are meant: "four twenty"."""
_WHOLES, _ROUND = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000}), frozenset({5, 10, 100, 1000})
"""Of what so many are a share, "one in eight", and of what more than one of them are, "six rounds in ten"."""
_SMALL = 3
"""Letters beyond which a word is taken to mean something."""


def stands_alone(reader: Reader, match: re.Match) -> bool:
    """Whether a number without a noun may be an answer: "the union says 900", and not "Destiny 2", "in 1997", "10.7 teraflops"."""
    text, start, end, words = match.string, match.start(), match.end(), reader.words.figures
    if words.numbers.get((match["word"] or "").lower()) == 1 or not words.closes.match(text, end) or _YEAR.fullmatch(match[0]):
        return False
    before = _WORD_BEFORE.search(text, max(0, start - 30), start)
    if not before or before[0].lower() in words.pointers:
        return not before
    if before[0].lower() == words.all_of and match["word"]:
        return False  # "all nine" are those that were spoken of
    return not (match["digits"] and before[0][0].isupper() and before[0].lower() not in words.quantifiers)


def ratio(words: FigureWords, match: re.Match) -> tuple[float, int] | None:
    """What share a number is with the words behind it, in percent, and where these end: 10.0 of "one crew in ten"."""
    found = words.ratio.match(match.string, match.end())
    many = value(words, match)[0] if found and not (match["unit"] or match["scale"] or match["money"] or match["vague"] or match["fraction"]) else 0
    if not found or not many or found["noun"] and not words.closes.match(match.string, found.end()):
        return None  # "two people in ten boats"
    whole = float(found["digits"]) if found["digits"] else words.numbers.get(found["word"].lower()) or words.scales[found["word"].lower()]
    told = whole in _WHOLES and many < whole and (many == 1 or whole in _ROUND or not found["noun"])
    return (many * 100 / whole, found.end()) if told else None


def times_of(words: FigureWords, match: re.Match) -> int | None:
    """Where a number of times ends: "twice", "on four occasions"."""
    if match["often"]:
        return match.end()
    found = None if match["unit"] or match["money"] or match["fraction"] else words.times.match(match.string, match.end())
    return found.end() if found else None


def value(words: FigureWords, match: re.Match) -> tuple[float, float]:
    """The least and the most that a number says."""
    if match["often"]:
        return float(words.often[match["often"].lower()]), float(words.often[match["often"].lower()])
    if match["vague"]:
        low, high = words.vague[match["vague"].lower()]
        return float(low), float(high)
    if match["fraction"]:
        *count, part = re.split(r"[ -]", match["fraction"].lower())
        value = words.fractions[part] * (words.numbers.get(count[0], 1) if count else 1)
        return value, value
    scale = 1 if _metres(match) else words.scales.get((match["scale"] or "").lower(), 1)
    if match["digits"]:
        value = float(match["digits"].replace(",", ""))
    else:
        total = part = last = 0
        for word in re.split(r"[ ,-]+", match["word"].lower().removesuffix((match["decimal"] or "").lower())):
            last, told = words.numbers.get(word, 0), last
            if told and last >= _TENS:
                part = part * 100 if told < _TENS else part  # "four twenty-nine"
            if word in words.scales:
                part = max(part, 1) * words.scales[word]
                if words.scales[word] >= 1000:
                    total, part = total + part, 0
            else:
                part += words.numbers.get(word, 0)
        value = float(total + part or 1)
        for place, word in enumerate((match["decimal"] or "").lower().split()[1:], 1):
            value += words.numbers[word] / 10**place  # "one point two million"
    if words.half.search(match.string, max(0, match.start() - 8), match.start()):
        value /= 2
    return value * scale, value * scale


def _metres(match: re.Match) -> bool:
    """Whether an m stands for metres: "80 m", and not "£80m"."""
    return match["scale"] == "m" and not match["money"] and match.string[match.start("scale") - 1] == " "


def measure(words: FigureWords, match: re.Match) -> tuple[str, float, str]:
    """What a number measures, the factor to the smallest unit of it, and the unit as shown: ("money", 1.0, "$")."""
    if match["fraction"]:
        return "share", 1.0, "%"
    if match["money"]:
        return "money", 1.0, words.currencies.get(match["money"].strip(" ."), match["money"].strip(" ."))
    if _metres(match):
        return "length", 1.0, "m"
    unit = (match["unit"] or "").lower().replace("-", " ")
    if not unit:
        return "count", 1.0, ""
    dimension, factor = words.units[unit]
    weight = next((known for name, known in words.also_weights.items() if unit.startswith(name)), "")
    if weight and words.weighs.search(match.string):
        return "weight", words.units[weight][1], weight
    return dimension, factor, "%" if dimension == "share" else words.currencies.get(unit.removesuffix(words.plural), unit) if dimension == "money" else unit


def _of_a_people(words: FigureWords, match: re.Match, found: re.Match, sorts: Callable[[str], frozenset[str]]) -> bool:
    """Whether a name behind a number says whose those are that it counts: "nine Ostrian envoys", and not "Destiny 2 Halo"."""
    following = _AFTER.match(match.string, found.end(1))
    word = following[1] if following else ""
    if following and word.islower() and _herd(words, match, following, sorts):
        return True
    return word.islower() and (word in words.families or word.endswith(words.plurals) or len(word) > _SMALL and word.endswith(words.plural) and not word.endswith(words.no_plural)) and word not in words.no_nouns


def _herd(words: FigureWords, match: re.Match, found: re.Match, sorts: Callable[[str], frozenset[str]]) -> bool:
    """Whether a word is of animals that have one form for one and for many: "60 bison"."""
    return "animal" in sorts(found[1]) and words.closes.match(match.string, found.end(1)) is not None


def counted(words: FigureWords, match: re.Match, limit: int, sorts: Callable[[str], frozenset[str]]) -> tuple[str, int]:
    """The noun that a number counts, and where it ends: "48 stranded whales", "12-member", "60 wild lynx"."""
    text, at, limit = match.string, match.end(), min(limit, match.end() + 60)
    if own := words.of_own.match(text, at, limit):
        at = own.end() - 1  # "two of his men" are men
    for step in range(_NOUN_WITHIN):
        found = (_AFTER if step else words.next_word).match(text, at, limit)
        word = found[1].lower() if found else ""
        if not found or word in words.no_nouns or (found[1][0].isupper() and step == 0 and word not in words.families and not _of_a_people(words, match, found, sorts)):
            break
        at = found.end(1)
        if word in words.deeds and words.numbers.get((match["word"] or "").lower()) == 1:
            return word, at  # "only one warning"
        if word in words.families or word.endswith(words.plurals) or (len(word) > _SMALL and word.endswith(words.plural) and not word.endswith(words.no_plural) and found[1].islower()) or _herd(words, match, found, sorts):
            return word, at
    return "", match.end()
