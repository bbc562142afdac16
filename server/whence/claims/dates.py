"""Time expressions become claims about when something happens; "no date has been set" is an answer too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from whence.claims.context import Clause, Reader
from whence.claims.vocabulary import ClaimWords, EventWords
from whence.model import Claim, Timex

_COMMON = re.compile(r"(?<![\w’'-])[a-z]{5,}")
_BEFORE = 40
"""Characters before a time in which a word may open or number it."""
GENERIC = "work"
"""The sort of event whose words ("begins", "takes place") go with any other."""


OTHER = EventWords("", re.compile(r"(?!)"), "", "When will it happen?", "When did it happen?")
"""An event of no known sort: its claims are compared where they share the words of their clauses."""


def date_claims(reader: Reader, times: Sequence[Timex]) -> Iterator[Claim]:
    """Claims of kind ``date``, attribute ``when``: bounds are days since year 1, with fractions for hours."""
    main = _main_events(reader)
    dated = [timex for timex in times if timex.type in ("DATE", "TIME") and timex.begin and timex.until]
    claims: list[Claim] = []
    last: Timex | None = None
    for timex in dated:
        claim = _dated(reader, timex, main, claims[-1] if claims else None)
        if claim and claims and last is not None and _joined(reader, claims[-1], last, timex):
            claims.pop()
        elif claim:
            claims.append(claim)
        last = timex
    yield from claims
    yield from _undecided(reader, main)


def _joined(reader: Reader, claim: Claim, last: Timex, timex: Timex) -> bool:
    """"on Monday and Tuesday", "from May 3 to May 5": a stretch that begins with the time of a claim, not two answers."""
    between = reader.prose.text[last.end : timex.start]
    return claim.start <= last.start < claim.end and reader.words.joined.match(between) is not None


def _main_events(reader: Reader) -> list[str]:
    """The sorts of event that headline and first two paragraphs speak of, in order of first mention."""
    found: list[tuple[int, str]] = []
    for event in reader.words.events:
        match = reader.prose.search(event.pattern, 0, reader.lede_end) if event.name != GENERIC else None
        if match:
            found.append((match.start(), event.name))
    return [name for _, name in sorted(found)]


def _dated(reader: Reader, timex: Timex, main: list[str], previous: Claim | None) -> Claim | None:
    words, text = reader.words, reader.prose.text
    clause = reader.clause(timex.start, timex.end, own=timex.start <= reader.lede_end)
    if clause is None or clause.hypothetical or clause.superseded:
        return None
    before = text[max(clause.start, timex.start - _BEFORE) : timex.start]
    if words.open_before.search(before) or words.ordinal_before.search(before) or clause.holds(words.other_event):
        return None
    found = _event_in(reader, clause, timex.start, main) or (OTHER, "", timex.end)
    event, noun, at = found
    after = text[timex.end : timex.end + 2]
    if after in ("'s", "’s") and not timex.end < at <= timex.end + 20:
        return None
    inherited: tuple[tuple[str, str], ...] = ()
    if event.name in (GENERIC, "") and previous is not None and _goes_on(reader, clause, previous):
        event = next((known for known in words.events if known.name == previous.event), OTHER)
        inherited = tuple(item for item in previous.scope if item[0] == "stem")
    if event.name == GENERIC and not _speaks_of_main(reader, clause):
        event, noun, at = OTHER, "", timex.end
    if event is OTHER and (clause.source.kind in ("article", "headline") or clause.holds(words.first_person)):
        return None
    published = reader.article.anchor_time or reader.article.published
    begin, until = days(timex.begin), days(timex.until)
    if begin is None or until is None:
        return None
    ahead = published is None or until > published.date.toordinal()
    if clause.source.kind == "article" and not ahead:
        return None
    start = clause.start
    end = max(timex.end, at if at <= timex.end + 30 else timex.end)
    return Claim(
        start,
        end,
        text[start:end],
        kind="date",
        event=event.name,
        attribute="when",
        value=timex.value,
        display=readable(timex, reader.words),
        bounds=(begin, until),
        question=_question(event, noun, ahead),
        reason=words.date_reason,
        **_with(reader, clause, ahead, event, noun, inherited),
    )


def _goes_on(reader: Reader, clause: Clause, previous: Claim) -> bool:
    """"She gave the date as March 11", "it would come next week": about what was dated a moment ago."""
    block = int(next((value for key, value in previous.scope if key == "block"), "0"))
    return clause.block - block <= 1 and (clause.holds(reader.words.the_date) or _speaks_of_main(reader, clause))


def _speaks_of_main(reader: Reader, clause: Clause) -> bool:
    """ "It begins on Friday": a clause whose subject is a pronoun goes on about the article's main event."""
    first = clause.text.lstrip('"“‘«„ ').split(" ", 1)[0].casefold()
    return first in reader.words.things


def _with(
    reader: Reader, clause: Clause, ahead: bool, event: EventWords, noun: str, inherited: tuple[tuple[str, str], ...]
) -> dict:
    fields = reader.common(clause)
    fields["scope"] += (
        ("direction", "ahead" if ahead else "behind"),
        ("lasting", str(event.lasting)),
        ("noun", noun),
        *(("stem", stem) for stem in sorted(_stems(clause, reader.words))),
        *inherited,
        *((("definite", "yes"),) if reader.words.definite.match(clause.text) else ()),
    )
    return fields


def _stems(clause: Clause, words: ClaimWords) -> set[str]:
    """What a clause speaks of: its longer common words, cut to the stem that their forms share."""
    found = {match[0].casefold() for match in _COMMON.finditer(clause.text)}
    return {word[:5] for word in found if word not in words.stop and word not in words.months and word not in words.weekdays} - words.empty_stems


def _event_in(reader: Reader, clause: Clause, at: int, main: list[str]) -> tuple[EventWords, str, int] | None:
    """The event a date in this clause belongs to: the article's main one if named, else the nearest."""
    best: tuple[tuple, EventWords, str, int] | None = None
    for event in reader.words.events:
        for match in reader.prose.finditer(event.pattern, clause.start, clause.end):
            if match[0].casefold() in reader.words.months:
                continue  # "3 March" is no march
            where = match.start()
            noun = match["noun"] or ""
            # "The strike ends on Friday" asks when it ends; "the trial opens" asks about the trial.
            rank = (
                event.name == GENERIC,
                not event.lasting,
                event.name not in main,
                not noun,
                abs(where - at),
            )
            if best is None or rank < best[0]:
                best = (rank, event, noun.lower(), match.end())
    return best[1:] if best else None


def _undecided(reader: Reader, main: list[str]) -> Iterator[Claim]:
    words, text = reader.words, reader.prose.text
    for match in reader.finditer(words.undecided_date):
        clause = reader.clause(match.start(), match.end())
        if (
            clause is None
            or clause.source.kind == "headline"
            or clause.superseded
        ):
            continue
        found = _event_in(reader, clause, match.start(), main)
        event = found[0] if found else None
        name = event.name if event else GENERIC
        fields = reader.common(clause)
        fields["scope"] += (("direction", "ahead"), ("lasting", "False"))
        end = max(match.end(), min(clause.end, match.end() + 60))
        yield Claim(
            clause.start,
            _trimmed(text, clause.start, end),
            text[clause.start : _trimmed(text, clause.start, end)],
            kind="date",
            event=name,
            attribute="when",
            value="undecided",
            display=words.undecided_text,
            question=_question(event, found[1], True) if event and found else "",
            reason=words.undecided_reason,
            **fields,
        )


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " .,;":
        end -= 1
    return end


def _question(event: EventWords, noun: str, ahead: bool) -> str:
    noun = noun or event.noun
    template = event.ahead if ahead else event.behind
    was = "were" if noun.endswith("s") else "was"
    return template.format(noun=noun, was=was)


def days(iso: str | None) -> float | None:
    """ISO 8601 as days since year 1: ``2025-07-23T12:00`` is half a day past ``2025-07-23``."""
    try:
        moment = datetime.fromisoformat(iso or "")
    except ValueError:
        return None
    return moment.toordinal() + (moment.hour * 60 + moment.minute) / 1440


def readable(timex: Timex, words: ClaimWords) -> str:
    """``2025-07-23`` → ``Wednesday, 23 July 2025``; what is coarser keeps its words beside its value."""
    week = timex.value[4:6] == "-W"
    try:
        day = date.fromisoformat(timex.value[: 8 if week else 10])
    except ValueError:
        return f"{timex.text} ({timex.value})"
    if week:
        template, day = (
            (words.weekend, day + timedelta(5)) if timex.value.endswith("WE") else (words.week, day)
        )
        return template.format(date=long_date(day, words))
    shown = f"{list(words.weekdays)[day.weekday()].capitalize()}, {long_date(day, words)}"
    clock = timex.value[11:]
    return f"{shown}, {clock}" if clock[:1].isdigit() else shown


def long_date(day: date, words: ClaimWords) -> str:
    """``23 July 2025`` in the language's own month names."""
    month = next(name for name, number in words.months.items() if number == day.month)
    return f"{day.day} {month.capitalize()} {day.year}"
