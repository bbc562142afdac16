"""A quotation within which somebody else is quoted, or said to have said something: the inner voices are noted too."""

from __future__ import annotations

from whence.claims.cues import clause
from whence.claims.record import Record

_SHORTEST = 40
"""Characters of a quotation below which nobody is given the word in it."""
_LONGEST = 4000
"""Characters; what goes on longer than this between quotation marks is a mark that was never closed."""


def inside_quotations(record: Record) -> None:
    """Notes who speaks within the quotations of an article: "“The pilot said the ship would sail,” Ruiz said" has the pilot too."""
    for quotation in record.quotations:
        if _SHORTEST < quotation.end - quotation.start < _LONGEST:
            mark = record.who.pronouns.mark()
            inner = record.text[quotation.start + 1 : quotation.end - 1]
            for cue in record.patterns.matches(record.words.say, inner, quotation.start + 1):
                first = max(
                    inner.rfind(". ", 0, cue.start()) + 2 if ". " in inner[: cue.start()] else 0, 0
                )
                stop = inner.find(". ", cue.end())
                s = inner[first : stop if stop > 0 else len(inner)]
                again = record.words.say.search(s)
                if again and again.start() == cue.start() - first:
                    name = record.who.subject(s[: again.start()], False)[0]
                    # "I said" and "he told me" inside a quotation are not followed: their he is unknown.
                    if (
                        name
                        and name.lower() not in record.words.persons
                        and name.lower() not in record.words.things
                    ) and (not name.split()[-1].islower() or record.names.is_role(name)):
                        clause(record, s, quotation.start + 1 + first, again, 0, len(s))
            record.who.pronouns.forget(mark)
