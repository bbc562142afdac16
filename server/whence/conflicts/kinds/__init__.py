"""The kinds of disagreement, in the order they are looked for: each is a module with ``compare``."""

from whence.conflicts.kinds import contested, figure, identity, place, status, when

KINDS = (when, figure, status, place, identity, contested)
