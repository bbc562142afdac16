"""What is written alike in every language of Europe: dates and clocks in figures, years."""

from __future__ import annotations

from whence.languages.shared.makers import bare_year, clock, day_of
from whence.times.grammar import Rule

# The day stands before the month. Of rules that find the same words the first is kept: a language's own stand before these.
DATES = [
    Rule("2025-07-21", "{yyyy:year}-{mm:month}-{dd:day}", day_of),
    Rule("21.7.2025", "{dd:day}. ?{mm:month}. ?{yyyy:year}", day_of),
    Rule("21.07.25", "{dd:day}.{mm:month}.{yy:year}", day_of),
    Rule("21/7/2025", "{dd:day}/{mm:month}/{yyyy:year}", day_of),
    Rule("21-7-2025", "{dd:day}-{mm:month}-{yyyy:year}", day_of),
    Rule("2025", "{yyyy:year}", bare_year),
]
# For languages in which nothing else is written so: a German score is 20:15 too.
CLOCKS = [
    Rule("20:30", "{hh:hour}:{mi:minute}(:{mi:second})?", clock),
]

# Where a report was filed, and when, before its agency. The language has the classes ``shortmonth`` and ``open``.
DATELINES = [
    Rule("Madrid, 27 sep (EFE)", ", [{dd:day}.? ({shortmonth:month}|{month}).?( {yyyy:year})?] ({open}|-|–|—)", day_of),
]
