"""The kinds of disagreement, in the order they are looked for: each is a module with ``compare``."""

from whence.conflicts.kinds import (
    announced,
    answered,
    contested,
    denial,
    figure,
    identity,
    opposite,
    place,
    rebuttal,
    statement,
    status,
    when,
)

KINDS = (when, figure, status, opposite, statement, place, identity, answered, contested, denial, rebuttal, announced)
