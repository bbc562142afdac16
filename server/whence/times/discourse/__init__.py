"""What the text around a phrase says of it: where its clause looks, what it counts from, which year and day it is of.

``place`` is where a phrase stands and all that may be asked there; ``memory`` and ``dated_events`` what was said before. The
others judge: ``leanings`` of the direction, ``mentions`` of the time last named, ``days`` of the day that an hour is of,
``years``, ``quarters``, ``tellings`` (when something was said), ``lists`` (what shares its day), ``habits`` (what comes again),
``asides`` (which day the text is not about). ``context`` puts it together for the expression to be read with.
"""
