"""A mention and the clause around it become a direction: behind the anchor time, ahead of it, or unknown.

``cues`` are a language's words for it, ``clause`` is where a mention stands in its sentence; ``governors`` reads what governs
the mention itself, ``search`` goes from it through the words of the clause, ``words`` says what one of them means there,
``lean`` asks them in order.
"""

from whence.times.direction.cues import Cues
from whence.times.direction.lean import contracted, in_background, lean, undertaken
from whence.times.direction.leaning import Direction, Leaning

__all__ = ["Cues", "Direction", "Leaning", "contracted", "in_background", "lean", "undertaken"]
