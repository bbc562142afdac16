"""What a phrase may mean before anyone knows when it was written: small frozen values that read themselves.

Every expression has ``kind`` and ``read(context) -> Reading``; calendar arithmetic only, no text.
"""

from whence.times.expressions.base import Base, Basis, Context, Expression, Reading, of_period, unresolved
from whence.times.expressions.clocks import (
    HOURS,
    BesideClock,
    Clock,
    Overnight,
    Part,
    ThatHour,
    TillMorning,
    Tonight,
)
from whence.times.expressions.days import (
    Beside,
    BesideWeekday,
    BesideWeekend,
    DayOfMonth,
    InMonth,
    InWeek,
    Numeric,
    SettledDay,
    Weekday,
    WeekOf,
)
from whence.times.expressions.lengths import (
    Every,
    Gone,
    Length,
    Modified,
    Nothing,
    Shifted,
    Told,
    Usual,
    Vague,
)
from whence.times.expressions.periods import (
    ComingWeekend,
    EndedQuarter,
    Fiscal,
    Fixed,
    InYear,
    Midweek,
    NewYear,
    OfYear,
    SameOfYear,
    SameQuarter,
    SeasonsAgo,
    TheUnit,
    Unit,
    Weekend,
    YearBefore,
    coarse,
)

__all__ = [
    "HOURS",
    "Base",
    "Basis",
    "Beside",
    "BesideClock",
    "BesideWeekday",
    "BesideWeekend",
    "Clock",
    "ComingWeekend",
    "Context",
    "DayOfMonth",
    "EndedQuarter",
    "Every",
    "Expression",
    "Fiscal",
    "Fixed",
    "Gone",
    "InMonth",
    "InWeek",
    "InYear",
    "Length",
    "Midweek",
    "Modified",
    "NewYear",
    "Nothing",
    "Numeric",
    "OfYear",
    "Overnight",
    "Part",
    "Reading",
    "SameOfYear",
    "SameQuarter",
    "SeasonsAgo",
    "SettledDay",
    "Shifted",
    "ThatHour",
    "TheUnit",
    "TillMorning",
    "Told",
    "Tonight",
    "Unit",
    "Usual",
    "Vague",
    "WeekOf",
    "Weekday",
    "Weekend",
    "YearBefore",
    "coarse",
    "of_period",
    "settled",
    "unmodified",
    "unresolved",
]  # fmt: skip


def unmodified(expression: Expression) -> Expression:
    """The expression inside "about", "early", "the end of"."""
    while isinstance(expression, Modified):
        expression = expression.inner
    return expression


def settled(expression: Expression) -> bool:
    """True where the words alone decide, and no context reads them otherwise: "21 July 2025", "six days", "daily"."""
    return isinstance(unmodified(expression), (Fixed, Length, Every, Vague))
