"""Who is named in one telling only: where two voices, one right behind the other, each name somebody of whom the article does not speak
elsewhere, they mostly answer one question, whatever it is.
"""

from __future__ import annotations

from whence.claims.context import Clause, Reader

_SHORTEST = 3
"""Letters of a word by which a name is known again."""
_PARTS = 2
"""Words of a name that tells somebody."""
_SHORT = 16
"""Sentences of a report that is of one matter; a longer one has many."""
_BEFORE = 24
"""Characters before a name in which the word stands that puts something there: "in the"."""


def newcomer(reader: Reader, clause: Clause, lead: int) -> tuple[str, int] | None:
    """The one name of a telling that stands nowhere else in the article, and where; None where there is none, or more.

    "The job had gone to Ana Ruiz, the clerk said." gives "Ana Ruiz", if she is named nowhere else.
    """
    words, text = reader.words, reader.prose.text
    if len(reader.order) > _SHORT:
        return None
    own = reader.speaker(clause.source) | {part.casefold() for part in clause.source.name.split()}
    found: list[tuple[str, int]] = []
    for match in reader.prose.finditer(words.answers.callings.name, lead, clause.end):
        name, start = match[0], match.start()
        parts = [part for part in name.split() if len(part) >= _SHORTEST and part[:1].isupper()]
        low = {part.casefold().removesuffix("'s").removesuffix("’s").rstrip(".") for part in parts}
        if not parts or low & own or not low.isdisjoint(words.months) or not low.isdisjoint(words.weekdays) or any(mark.isdigit() for mark in name):
            continue
        if len(parts) < _PARTS and not low & words.titles or parts[0].casefold() in words.stop or "'" in parts[0] or "’" in parts[0]:
            continue  # a single word may be anything that has a capital, and one that opens what is said has it from there
        if words.answers.callings.there.search(text, max(clause.start, start - _BEFORE), start):
            return None
        if all(text.count(part.removesuffix("'s").removesuffix("’s")) == 1 for part in parts):
            found.append((name.rstrip("."), start))
    return found[0] if len(found) == 1 else None
