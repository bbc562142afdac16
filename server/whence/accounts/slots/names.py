"""Who: the names of people that a voice brings in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whence.accounts.pieces import capitals
from whence.accounts.reading import Reading
from whence.model import Claim

_BEFORE = 16
"""Characters before a name in which a preposition may make it a place's."""


def names(reading: Reading) -> Iterator[Claim]:
    """A claim of kind ``identity`` for every name of two words or more in a statement that is no voice's, nor a place's, and for every one that somebody goes to."""
    words = reading.words
    for statement in reading.statements:
        times = reading.times_in(statement.start, statement.end)
        for run in capitals(reading.text, statement.start, statement.end, words.voices.elided):
            start, end = run[0][0], run[-1][1]
            parts = [words.voices.bare(reading.text[first:last].casefold()) for first, last in run]
            small = words.voices.determiners | words.voices.prepositions | (words.stop if start == statement.start or not words.voices.adjectives_behind else frozenset())
            while parts and parts[0] in small:
                parts.pop(0)  # what opens the sentence
                run = run[1:]
            before = reading.text[max(statement.start, start - _BEFORE) : start].casefold().split()
            following = reading.text[end : end + _BEFORE].casefold().split()
            if reading.words.voices.nouns_have_capitals and following and following[0] in words.voices.links:
                continue  # "Neuer Chef der Werke"
            placed = before and before[-1] in words.at and not reading.asks("identity")  # "¿Quién …?": "apuntan a Ana Ruiz"
            doing = bool(before) and before[-1] in words.voices.agents  # "undertecknat av Safetia"
            joined = run != [] and run[0][0] in reading.joins
            if len(parts) < 2 and not (parts and (doing or joined)) or set(parts) & reading.voices or placed and not joined or any(time.start < end and start < time.end for time in times):
                continue
            named = reading.text[run[-1][0] : end]
            flags = [flag for flag, holds in {"new": reading.brings_in(statement, named), "joined": joined}.items() if holds]
            kept = parts[-2:] if words.voices.nouns_have_capitals else parts  # "Regisseurin Carla Benning"
            claim = reading.claim(statement, "identity", run[0][0], end, named.casefold(), reading.text[run[0][0] : end], scope=[("name", part) for part in kept], flags=flags)
            yield replace(claim, question=words.whither or claim.question) if joined else claim
