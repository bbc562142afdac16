"""An Article and an anchor time become Timexes: find, refine, resolve."""

from whence.times.engine import find_times, trace
from whence.times.grammar import Grammar, Rule

__all__ = ["Grammar", "Rule", "find_times", "trace"]
