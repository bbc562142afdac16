"""The things everyone talks about: frozen values that the rooms hand to each other, left to right.

Positions are half-open and count code points of ``Article.text`` unless a name says UTF-16.
Instants are ISO 8601 strings in the newsroom's local time, with the offset where it is known.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

Confidence = Literal["high", "medium", "low"]
BlockKind = Literal[
    "headline", "standfirst", "paragraph", "heading", "list_item", "quote", "caption", "table_cell", "timestamp"
]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Granularity = Literal[
    "century", "decade", "year", "half", "quarter", "season", "month", "week", "weekend",
    "day", "part_of_day", "hour", "minute", "second", "duration", "set", "reference",
]  # fmt: skip
ConflictKind = Literal["date", "quantity", "status", "place", "identity"]
Tier = Literal["likely", "possible"]


# ---------------------------------------------------------------- page and article
@dataclass(frozen=True, slots=True)
class AnchorTime:
    """The moment a relative time counts from (TIMEX3 ``anchorTimeID``).

    ``value`` is ISO 8601 as precisely as it is known: ``2025-07-21`` or ``2025-07-21T18:04:00+03:00``.
    ``source`` says where it was read: ``caller``, ``json-ld``, ``opengraph``, ``meta``, ``microdata``,
    ``time-element``, ``url``, ``byline``, ``dateline``, ``htmldate``, ``timestamp`` (a live-blog entry's own).

    >>> AnchorTime("2025-07-21T18:04:00+03:00", "opengraph", "high").date
    datetime.date(2025, 7, 21)
    """

    value: str
    source: str
    confidence: Confidence

    @property
    def date(self) -> date:
        """The local calendar day."""
        return date.fromisoformat(self.value[:10])

    @property
    def instant(self) -> datetime:
        """Local time; aware when the offset is known, midnight when only the day is."""
        return datetime.fromisoformat(self.value)

    @property
    def has_clock(self) -> bool:
        return len(self.value) > 10


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of ``Article.text`` that a sentence never leaves: one paragraph, caption, headline …"""

    kind: BlockKind
    start: int
    end: int
    anchor_time: AnchorTime | None = None
    """The block's own time stamp where it has one (an entry of a live blog)."""


@dataclass(frozen=True, slots=True)
class Run:
    """``length`` characters of ``Article.text`` from ``start`` that stand side by side in one text node.

    ``node`` is the number the client gave the text node (``None`` for pages that came unnumbered);
    ``offset`` counts UTF-16 units in the browser's node, as DOM ranges do.
    """

    start: int
    length: int
    node: int | None
    offset: int


@dataclass(frozen=True, slots=True)
class Article:
    """A page's article: one plain text whose every character knows its place.

    ``text`` is the blocks joined by blank lines, the headline first.
    """

    url: str | None
    title: str
    language: str
    text: str
    blocks: tuple[Block, ...]
    published: AnchorTime | None = None
    modified: str | None = None
    anchor_time: AnchorTime | None = None
    runs: tuple[Run, ...] = ()
    page_words: str = ""
    """All words of the page without white space, for a page whose text nodes came unnumbered: what a quotation must
    single its place out from."""
    places: tuple[int, ...] = ()
    """Where in ``page_words`` each of ``runs`` begins."""

    def block_at(self, position: int) -> Block | None:
        """The block that holds a position of the text, or None between blocks."""
        index = bisect_right(self.blocks, position, key=lambda block: block.start) - 1
        return self.blocks[index] if index >= 0 and position < self.blocks[index].end else None


# ---------------------------------------------------------------- times
@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression and its normal form (TIMEX3).

    ``begin``/``until`` are ISO 8601, half-open; both None where the value is no stretch of the calendar.
    ``relative`` is True where the reading needed something beyond the words themselves.
    ``counted_from`` is what it was counted from (None for a date said in full); ``why`` says so in a sentence;
    ``rules`` are the names of the rules that fired, outermost first; ``cue`` the word that told whether it lies ahead or
    back, where one had to tell.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    begin: str | None = None
    until: str | None = None
    granularity: Granularity = "day"
    relative: bool = False
    why: str = ""
    mod: str | None = None
    counted_from: CountedFrom | None = None
    rules: tuple[str, ...] = ()
    cue: DirectionCue | None = None


@dataclass(frozen=True, slots=True)
class DirectionCue:
    """The word that tells where a clause looks: "will" looks ahead."""

    words: str
    ahead: bool


@dataclass(frozen=True, slots=True)
class CountedFrom:
    """What a relative time was counted from.

    ``kind``: ``published`` (the story's date), ``stamp`` (a live-blog entry's own), ``mention`` (the last
    time named), ``telling`` (when it was said), ``event`` (the date of a named event).
    ``value`` is its TIMEX3 value; ``start``/``end`` where it stands in the text, if it does.
    """

    kind: Literal["published", "stamp", "mention", "telling", "event"]
    value: str
    start: int | None = None
    end: int | None = None


# ---------------------------------------------------------------- claims
SourceKind = Literal["person", "organisation", "group", "anonymous", "headline", "article"]
Saying = Literal["direct", "indirect", "mixed", "headline"]
"""How somebody's words are given."""


@dataclass(frozen=True, slots=True)
class Source:
    """Who answers for a statement. ``name`` as in the article, plus role in short.

    ``via`` is the rest of the chain: Zelensky ← Umerov is ``Source("Zelensky", via=(Source("Umerov"),))``.
    """

    name: str
    kind: SourceKind = "person"
    role: str = ""
    via: tuple[Source, ...] = ()
    channel: str = ""
    as_told: str = field(default="", compare=False)
    """The words that bring it in, where its name alone would stand in the wrong case: "по данным регионального управления"."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said what: the ``source``, the saying word, and the stretch of text that was said."""

    source: Source
    start: int
    end: int
    cue_start: int
    cue_end: int
    kind: Saying = "indirect"


@dataclass(frozen=True, slots=True)
class Naming:
    """What the name of a source says of who it may be."""

    generic: bool = False
    """Whether it only says what sort of body it is: "the company"."""
    office: frozenset[str] = frozenset()
    """The words of an office, where it is named by that alone: "the harbour master"."""
    described: bool = False
    """Whether it begins with an article, and names nobody."""
    spoken_of: str = ""
    """The noun by which the text already knew who is named: "commissioner" of "the commissioner, Ana Ruiz"."""
    serves: frozenset[str] = frozenset()
    """The words by which a spokesman is called, whose body's is among them: "ministry spokesman Ana Ruiz"."""
    maker: frozenset[str] = frozenset()
    """The words of whoever received or made what speaks: "reports received by the agency"."""
    again: bool = False
    """Whether it is one that spoke before: "the same service"."""
    its: bool = False
    """Whether it speaks for a body that a pronoun stands for: "its regional officer"."""
    judges: str = ""
    """"court" where those speak who judge, "appeal" where they judge what others have judged."""


_UNKNOWN = Naming()
UNDECIDED = "undecided"
"""The value of a claim that nothing is settled."""
ACCOUNT = "account"
"""The attribute of a claim that is read from words alone: what one voice answers, whatever was asked."""
SO, NOT_SO, DENIED = "so", "not so", "denied"
"""Values of such a claim of kind ``status``: something is told, is told with a "not", is denied."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One reported proposition with a source: ``attribute`` of ``event`` is ``value``."""

    start: int
    end: int
    text: str
    source: Source
    kind: ConflictKind
    event: str
    attribute: str
    value: str
    display: str
    scope: tuple[tuple[str, str], ...] = ()
    hedges: tuple[str, ...] = ()
    bounds: tuple[float, float] | None = None
    """What the value leaves open, half-open: days (of the calendar) or a number; None for ``UNDECIDED`` and words."""
    told_by: str = ""
    """The source's whole chain, as a reader sees it."""
    speaker: frozenset[str] = frozenset()
    """The words that tell this speaker from another."""
    naming: Naming = _UNKNOWN
    question: str = ""
    reason: str = ""
    weight: int = 0
    """How much the mention says about where it is from; the weightiest speaks for its side."""
    _slots: dict[str, list[str]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def slots(self) -> dict[str, list[str]]:
        """The scope by its slots, each with all that stands in it: made where two claims are compared, which asks for dozens."""
        slots = self._slots
        if not slots:
            for key, value in self.scope:
                slots.setdefault(key, []).append(value)
        return slots


# ---------------------------------------------------------------- findings
@dataclass(frozen=True, slots=True)
class Side:
    """Those who agree within a conflict: the words, who says them, what they denote."""

    start: int
    end: int
    text: str
    source: str
    value: str
    display: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims that cannot all hold: one question, its sides in text order."""

    id: str
    kind: ConflictKind
    about: str
    question: str
    why: str
    confidence: Tier
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """Something in the article that does not fit itself, in one sentence."""

    start: int
    end: int
    text: str
    kind: str
    message: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that whence says of one page."""

    article: Article
    times: tuple[Timex, ...] = ()
    claims: tuple[Claim, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    checks: tuple[Check, ...] = ()
    annotations: tuple[dict, ...] = field(default=())
