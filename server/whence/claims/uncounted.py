"""That it is open how many or how much, told by those who would have to know, becomes claims."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whence.claims.around import COUNTED, stem
from whence.claims.context import Reader
from whence.model import UNDECIDED, Claim

UNCOUNTED = "uncounted"
_WORD = re.compile(r"[^\W\d_]{4,}")


def uncounted_claims(reader: Reader) -> Iterator[Claim]:
    """Claims of attribute ``uncounted``: what measures may answer (``dimension``), what is counted (``noun``, ``family``), what
    the question names (``of``) and what else it says (``stem``).

    "Nobody knew how many passengers were aboard" asks for a ``count`` of ``passe``.
    """
    words = reader.words
    for match in reader.finditer(words.uncounted.open):
        clause = reader.clause(match.start(), match.end()) or reader.clause(match.end() - 1, match.end())
        if clause is None or clause.source.kind in ("headline", "article") or clause.superseded:
            continue
        asked = next(filter(None, (match["asked"], match["asked_first"], match["asked_bare"])), "")
        fields, start = reader.common(clause), min(match.start(), clause.start)
        fields["scope"] += tuple(_asked(reader, asked))
        yield Claim(
            start, match.end(), reader.prose.text[start : match.end()], kind="quantity", event="", attribute=UNCOUNTED, value=UNDECIDED,
            display=words.undecided_text, question="", reason=words.count_reason, **fields,
        )  # fmt: skip


def _asked(reader: Reader, asked: str) -> Iterator[tuple[str, str]]:
    """What a question may be answered by, and what it is about."""
    words, figures = reader.words.uncounted, reader.words.figures
    how = words.asking.search(asked)
    for dimension in words.dimensions.get(next(filter(None, how.groups())).lower(), ()) if how else ():
        yield "dimension", dimension
    counted = words.counted.search(asked)
    noun = next(filter(None, counted.groups()), "").lower() if counted else ""
    if noun and noun not in words.anything:
        yield "noun", stem(figures, noun)
    for family in sorted(figures.families.get(noun, frozenset()) | (reader.words.sorts(noun) & COUNTED)):
        yield "family", family
    named = {found.lower() for match in words.named.finditer(asked) if (found := next(filter(None, match.groups()), ""))} - words.anything - {noun}
    for name in sorted(named):
        yield "of", stem(figures, name)
    for word in sorted({word.lower() for word in _WORD.findall(asked)} - words.anything - named - {noun} - figures.empty):
        if how is None or word != how[0].lower():
            yield "stem", stem(figures, word)
