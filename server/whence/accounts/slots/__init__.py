"""What may be answered in two ways: one file each, a function from a Reading to Claims."""

from whence.accounts.slots.days import days
from whence.accounts.slots.figures import figures
from whence.accounts.slots.names import names
from whence.accounts.slots.places import places
from whence.accounts.slots.states import states
from whence.accounts.slots.unsettled import unsettled

SLOTS = (days, figures, states, places, names, unsettled)

__all__ = ["SLOTS"]
