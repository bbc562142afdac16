"""That where or who is open, told by those who would have to know, becomes claims."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from whence.claims.context import Reader
from whence.claims.doers import deed_in
from whence.model import UNDECIDED, Claim


def open_claims(reader: Reader) -> Iterator[Claim]:
    """Claims of attribute ``open`` and kind ``place`` or ``identity``: "no site has been chosen", "nobody knows who"."""
    words = reader.words
    yield from _open(reader, "place", words.nowhere_known, words.place_reason)
    yield from _open(reader, "identity", words.nobody_knows, words.identity_reason)


def _open(reader: Reader, kind: str, patterns: Sequence[re.Pattern[str]], reason: str) -> Iterator[Claim]:
    for match in reader.first_of(patterns):
        # its first words may be those of who says it: "said the venue is still open"
        clause = reader.clause(match.start(), match.end()) or reader.clause(match.end() - 1, match.end())
        if clause is None or clause.source.kind == "headline" or clause.superseded:
            continue
        fields, end = reader.common(clause), max(match.end(), clause.start + 1)
        if kind == "identity" and (deed := deed_in(reader.prose.text[match.start() : clause.end], reader.words)):
            fields["scope"] += (("deed", deed),)
        yield Claim(
            clause.start, end, reader.prose.text[clause.start : end], kind=kind, event="", attribute="open", value=UNDECIDED,  # type: ignore[arg-type]
            display=reader.words.undecided_text, question="", reason=reason, **fields,
        )  # fmt: skip
