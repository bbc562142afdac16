"""How a voice is shown, and by which words it is told from another; how large a time is."""

from __future__ import annotations

from whence.accounts.pieces import lowered, word_pattern
from whence.accounts.words import AccountWords
from whence.model import Source, Timex


def render(source: Source, words: AccountWords) -> str:
    """A voice with whom it cites, as a reader sees it.

    ``Source("Ana Ruiz", via=(Source("den Lotsen"),))`` → "Ana Ruiz, unter Berufung auf den Lotsen".
    """
    if source.kind == "headline":
        return words.headline_text
    text = source.as_told or source.name
    text = f"{text}, {source.role}" if source.role else text
    return text + "".join(f", {render(inner, words)}" if inner.as_told else words.citing_text.format(source=render(inner, words)) for inner in source.via)


def identity(source: Source, words: AccountWords) -> frozenset[str]:
    """The words that tell one voice from another, without the endings of their case: the surname of a person, and of a body its name.

    ``Source("Bürgermeisterin Ana Ruiz")`` is known by "ruiz", "Тюрина" by "тюрин".
    """
    if source.kind == "headline":
        return frozenset({"headline"})
    return frozenset(words.voices.bare(word) for word in called(source, words))


def called(source: Source, words: AccountWords) -> frozenset[str]:
    """The same words as they are written, in lower case."""
    voices = words.voices
    named = word_pattern(voices.elided).findall(f"{source.name} {source.role}")
    for text in (source.role, source.name):
        last = text.split()[-2:]
        if source.kind == "person" and len(last) == 2 and all(part[:1].isupper() for part in last):
            return frozenset({last[1].casefold().strip(",.")})
    found = {part.casefold() for part in named if lowered(part) not in voices.determiners | voices.links | voices.prepositions}
    return frozenset(found or {source.name.casefold()})


def of_value(timex: Timex) -> str:
    """The granularity of a time's value: "day", "hour", "month" …, or "" where it names no date.

    ``"2025-07-23"`` is "day", ``"2025-07-23T12:00"`` "hour", ``"P2W"`` and ``"PAST_REF"`` are "".
    """
    value = timex.value
    if not value[:4].isdigit():
        return ""
    if "T" in value:
        return "hour" if value[value.index("T") + 1 :][:1].isdigit() else "part"
    return {4: "year", 7: "month", 8: "week", 10: "day"}.get(len(value), "other")
