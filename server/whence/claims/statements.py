"""What somebody says becomes a statement: the words that it is about, which of them it denies, and on which side of a
pair of opposites it stands. Statements are compared where no known question fits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from whence.claims.context import Reader
from whence.claims.vocabulary import ClaimWords
from whence.model import Claim

_WORD = re.compile(r"[^\W\d_]+(?:['’]t)?")
_STEM = 4
_SCOPE = 3
"""Words behind a negation that it reaches."""
_LONGEST = 400
"""Characters; a longer stretch says too much to be one statement."""


def statements(reader: Reader) -> Iterator[Claim]:
    """Claims of kind ``status`` and attribute ``statement``, one a clause that somebody named says: ``scope`` holds its
    stems (``stem``), those it denies (``denied``) its poles (``pole`` "open+" or "open-"), and how it says each and its contrary (``word:…``, ``not:…``).
    """
    words, text = reader.words, reader.prose.text
    accusations = {stem[:_STEM] for stem in words.accusations}
    seen: set[tuple[int, int]] = set()
    for said in reader.attributions:
        if said.end - said.start > _LONGEST:
            continue
        clause = reader.clause(said.start, min(said.start + 1, said.end))
        if clause is None or (clause.start, clause.end) in seen or clause.source.kind == "headline":
            continue
        seen.add((clause.start, clause.end))
        scope = _scope(clause.text, words)
        if clause.text.lstrip("\"“‘").split(" ", 1)[0].lower() in words.pronouns:
            scope += (("pronoun", "yes"),)
        if not any(key in ("denied", "pole") for key, _ in scope) and not any(key == "stem" for key, _ in scope):
            continue
        if clause.hypothetical or clause.superseded or any(value in accusations for key, value in scope if key == "stem"):
            continue
        fields = reader.common(clause)
        fields["scope"] += (*scope, ("counted", clause.counted))
        yield Claim(
            clause.start,
            clause.end,
            text[clause.start : clause.end],
            kind="status",
            event="",
            attribute="statement",
            value="",
            display="",
            question=words.is_it_so,
            reason=words.status_reason,
            **fields,
        )


def _scope(text: str, words: ClaimWords) -> tuple[tuple[str, str], ...]:
    out: list[tuple[str, str]] = []
    reach = 0
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if word in words.negators or words.clipped.search(word):
            reach = _SCOPE
            continue
        pole = words.poles.get(word)
        denied = reach > 0
        reach -= 1
        if pole:
            axis, side = pole[:-1], pole[-1]
            out.append(("pole", axis + ("-" if (side == "+") == denied else "+")))
            out += [("word:" + axis, word), ("not:" + axis, words.denied_text.format(word=word))]
        if len(word) > 3 and word not in words.stop and match[0].islower():
            stem = words.irregular.get(word, word)[:_STEM]
            if word[:5] not in words.empty_stems and word not in words.helpers:
                out.append(("stem", stem))
                if denied and words.denied_verb.match(word):
                    out.append(("denied", stem))
                    out += [("word:" + stem, word), ("not:" + stem, words.denied_text.format(word=word))]
    return tuple(dict.fromkeys(out))
