"""The kinds of disagreement, in the order they are looked for: each is a module with ``compare``."""

from whence.conflicts.kinds import contested, count, identity, place, status, when

KINDS = (when, count, status, place, identity, contested)
