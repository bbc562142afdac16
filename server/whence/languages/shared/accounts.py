"""Texts become the sets and patterns of a table of accounts: what languages say alike, and how a table writes it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from re import Pattern

from whence.languages.shared.words import Words

UNITS = {
    "%": "%", "‰": "‰", "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "chf": "CHF", "eur": "EUR", "usd": "USD", "km": "km", "m": "m", "cm": "cm", "mm": "mm",
    "kg": "kg", "t": "t", "g": "g", "l": "l", "ha": "ha", "km²": "km²", "m²": "m²", "mw": "MW", "gw": "GW", "kw": "kW", "°c": "°C", "°": "°C", "km/h": "km/h",
}
"""Signs and short forms that stand behind a number in any language."""


_BEHIND = r"(?:\s+|(?<=['’]))"
_BETWEEN = 9
"""Words that "..." may stand for."""


def any_of(phrases: str) -> Pattern[str]:
    r"""A pattern of phrases between "|": whole words, " " any white space, a "*" at the end of a word any ending of it, "..." up to nine words; "wie < nie" is "nie" where "wie" stands before it.

    >>> any_of("streit*|nicht einig").search("Die Streitenden sind sich nicht einig")[0]
    'Streitenden'
    """
    return re.compile(rf"(?<!\w)(?:{_alternatives(phrases)})", re.IGNORECASE)


def also(pattern: Pattern[str], more: str) -> Pattern[str]:
    """A pattern, or what no list of words can say: "la direction, elle, …"."""
    return re.compile(f"{pattern.pattern}|{more}", pattern.flags)


def unless(pattern: Pattern[str], phrases: str) -> Pattern[str]:
    """A pattern, where none of some phrases stands: "krävde", but not "krävde attacken 19 dödsoffer".

    >>> unless(any_of("forder*"), "forderte ... Todesopfer").search("Das Unglück forderte drei Todesopfer") is None
    True
    """
    return re.compile(rf"(?!(?<!\w)(?:{_alternatives(phrases)}))(?:{pattern.pattern})", pattern.flags)


def before(phrases: str) -> Pattern[str]:
    """The same, at the end of what stands before a number."""
    return re.compile(rf"(?<!\w)(?:{_alternatives(phrases)})\s*$", re.IGNORECASE)


def opens(phrases: str, aside: str = "", *, before_some: str = "", nouns: str = "") -> Pattern[str]:
    """The same, before the name that it opens, with the white space between them; phrases of ``aside`` stand behind a comma or a dash
    alone; ``before_some`` is one more, with the capital
    that it has there, where one of ``nouns`` stands next or behind an article: "Pour la préfecture".
    """
    pattern = rf"(?<!\w)(?:{_alternatives(phrases)}){_BEHIND}" + (rf"|(?<=[,–—-]\s)(?:{_alternatives(aside)}){_BEHIND}" if aside else "")
    if before_some:
        pattern += rf"|(?<!\w)(?-i:{before_some})\s+(?=(?:[^\W\d_]{{1,5}}(?:\s+|['’]))?(?:{'|'.join(nouns.split())})\b)"
    return re.compile(pattern, re.IGNORECASE)


def leads(verbs: str, prepositions: str, at_once: str = "", *, agreeing: bool = False) -> Pattern[str]:
    """Ends before a name: verbs between "|", up to four words, one of some prepositions with an article or without, a quotation mark;
    ``at_once`` has verbs with the one preposition that each leads with; before a name in quotation marks a word may stand that agrees
    with it, if ``agreeing``: "із бельгійським «".

    >>> bool(leads("wechselt", "zu").search("der Torwart wechselt im Sommer zu "))
    True
    """
    led = rf"(?:{_alternatives(verbs)})(?:\s+[^\s.;:,]+){{0,4}}?\s+(?:{_alternatives(prepositions)})"
    led = f"(?:{led}|{_alternatives(at_once)})" if at_once else led
    behind = r"(?:(?:\s+\w{1,4})?\s*[«„“\"‘']*\s*|\s+\w{5,30}\s*[«„“\"‘']+\s*)" if agreeing else r"(?:\s+\w{1,4})?\s*[«„“\"‘']*\s*"
    return re.compile(rf"(?<!\w){led}{behind}$", re.IGNORECASE)


def phrases_of(phrases: str) -> frozenset[str]:
    """Phrases between "|" as a set, for what a table calls a word of saying: "fait savoir"."""
    return frozenset(" ".join(phrase.split()) for phrase in phrases.split("|"))


def one_word(*phrases: str) -> str:
    """Phrases between "|" as an alternation, for what is read as one word."""
    return "|".join(r"\s".join(map(_letters, phrase.split())) for phrase in "|".join(phrases).split("|"))


def begins(stems: str) -> Pattern[str]:
    """A word that begins with one of some stems."""
    return re.compile("|".join(stems.split()), re.IGNORECASE)


def ends(nouns: str) -> Pattern[str]:
    """A word that ends with one of some nouns, or endings."""
    return re.compile(rf"(?:{'|'.join(nouns.split())})$", re.IGNORECASE)


def papers(nouns: str) -> Pattern[str]:
    """A phrase of at most six words that has a word ending in one of some nouns, with the ending of its case if there is one: ``papers("logg rapport*")``."""
    forms = "|".join(noun.replace("*", r"\w*") for noun in nouns.split())
    return re.compile(rf"(?:\S+\s+){{0,5}}?\S*(?:{forms})(?!\w)", re.IGNORECASE)


def kin(rows: str) -> Pattern[str]:
    """Words for one thing, a line each, a group for every line; a word with a "*" has any ending.

    >>> kin("barco buque* lancha*").match("buques").lastindex
    1
    """
    return re.compile("|".join(f"({'|'.join(_word(word) + ('' if word.endswith('*') else '$') for word in row.split())})" for row in rows.strip().splitlines()), re.IGNORECASE)


def units(**forms: str) -> Mapping[str, str]:
    """Units by all their forms, with those of every language: ``units(EUR="euro euros")``; "_" stands for a space within one."""
    return {**UNITS, **{form.casefold().replace("_", " "): unit for unit, names in forms.items() for form in names.split()}}


def number_words(words: Words, more: Mapping[float, str] | None = None) -> Mapping[str, float]:
    """The number words of a language's vocabulary, and ``more`` that only count things, by what they say; "one" is an article as well and not among them."""
    found = {word: float(classes["num"]) for word, classes in words.items() if "num" in classes and isinstance(classes["num"], int | float) and classes["num"] != 1}
    return {**found, **{form: number for number, forms in (more or {}).items() for form in forms.split()}}


def written_whole(words: Words, thousand: str) -> Mapping[float, str]:
    """Larger numbers that a language writes as one word, by what they are: hundreds with what is below them, and thousands.

    ``written_whole(WORDS, "duizend")`` has ``{250: "tweehonderdvijftig", 6000: "zesduizend", …}``.
    """
    plain = {word: int(number) for word, number in number_words(words).items() if number == int(number) and " " not in word}
    hundreds = {word: number for word, number in plain.items() if 100 <= number < 1000}
    small = {word: number for word, number in plain.items() if 1 < number < 100}
    made: dict[float, str] = {}
    for number, word in (
        *((above + below, f"{hundred}{rest}") for hundred, above in hundreds.items() for rest, below in small.items()),
        *((1000 * number, f"{word}{thousand}") for word, number in (small | hundreds).items()),
    ):
        made[number] = f"{made[number]} {word}" if number in made else word
    return made


def _alternatives(phrases: str) -> str:
    """Phrases between "|" as an alternation."""
    return "|".join(_pattern(phrase) for phrase in " ".join(phrases.split()).split("|"))


def _word(word: str) -> str:
    """A word, with any beginning or ending where it has a "*"."""
    return (r"\w*" if word.startswith("*") and len(word) > 1 else "") + _letters(word.strip("*")) + (r"\w*" if word.endswith("*") else "")


def _pattern(phrase: str) -> str:
    """One phrase as a pattern."""
    behind, _, phrase = phrase.rpartition("<")
    found = rf"(?<={_letters(behind.strip())}\s)" if behind else ""
    for word in phrase.split():
        if word == "...":
            found += rf"(?:\s+[^\s.;:]+){{0,{_BETWEEN}}}?"
        else:
            found += (r"\s+" if found and not found.endswith(r"\s)") else "") + _word(word)
    return found + (r"(?!\w)" if phrase.strip()[-1:].isalnum() else "")


def _letters(word: str) -> str:
    """What a table writes with a straight apostrophe, with either."""
    return re.escape(word).replace("'", "['’]")
