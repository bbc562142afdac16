"""A Trace becomes a tree that people read: which rules fired, which stayed, and why that day."""

from __future__ import annotations

from whence.text import Prose
from whence.times.engine import Trace
from whence.times.grammar import Candidate
from whence.times.second_opinion import ask


def tree(prose: Prose, trace: Trace, language: str = "en") -> str:
    """The tree for every time found, then what was proposed and dropped, and by which refiner."""
    lines: list[str] = []
    for resolved in trace.resolved:
        timex = resolved.timex
        lines.append(f"{timex.text!r}  {timex.type} {timex.value}" + (f"  mod {timex.mod}" if timex.mod else ""))
        lines.append(f"├─ rule       {', in '.join(reversed(resolved.candidate.rules))}")
        if resolved.leaning:
            lines.append(f"├─ direction  {resolved.leaning.direction}, from “{resolved.leaning.cue}”")
        if timex.begin:
            lines.append(f"├─ stretch    {timex.begin} … {timex.until}")
        base = resolved.context.now
        if timex.relative and base is not None:
            opinion = ask(timex.text, base.day, language)
            lines.append(f"├─ dateparser {opinion.isoformat() if opinion else 'has no reading'}")
        lines.append(f"└─ why        {timex.why}")
    spans = {(r.candidate.first, r.candidate.last) for r in trace.resolved}
    before = list(trace.proposed)
    dropped: list[str] = []
    for refiner, after in trace.left:
        alive = {(c.first, c.last, c.order) for c in after}
        for candidate in before:
            if (candidate.first, candidate.last, candidate.order) not in alive and (candidate.first, candidate.last) not in spans:
                dropped.append(f"   {_words(prose, candidate)!r}  dropped by {refiner}  (rule {candidate.rules[0]})")
        before = list(after)
    if not lines:
        lines.append("no time expression found")
    if dropped:
        lines += ["", "also considered", *dropped]
    return "\n".join(lines)


def _words(prose: Prose, candidate: Candidate) -> str:
    return prose.text[prose.tokens[candidate.first].start : prose.tokens[candidate.last - 1].end]
