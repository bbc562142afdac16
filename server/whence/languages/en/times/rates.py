"""What recurs: "daily", "every Monday", "£400 a year", "Tuesday nights"."""

from __future__ import annotations

from whence.languages.en.times.phrases import CLOCK, DAY, KIND, MONTH, NUMBER, amount, duration
from whence.times.expressions import Every, Expression
from whence.times.grammar import Found, Rule

_MORNING = 8
SEASONS = ("SP", "SU", "FA", "WI")


def _unit(found: Found) -> Expression:
    return Every(duration(1, found["unit"]))


def _weekday(found: Found) -> Expression:
    return Every(f"XXXX-WXX-{found['weekday'] + 1}")


def _bound(found: Found) -> Expression:
    """"9am to 5pm, Monday to Friday": the hours are of every such day, of either end of the stretch alone they are not."""
    return Every(f"XXXX-WXX-{found['weekday'] + 1}", bounds=True)


def _working_week(found: Found) -> Expression | None:
    """"Radio 4, 9.45am, Mon-Fri": what is on from Monday to Friday is so every week."""
    return _bound(found) if {found["weekday"], found["until"]} == {0, 4} else None


def _hour_of_every_part(found: Found) -> Expression | None:
    hour, part = found["hour"], found["part"]
    if not 1 <= hour <= 12:
        return None
    late = part in ("AF", "EV") or (part == "NI" and 5 <= hour < 12)
    return Every(f"XXXX-XX-XXT{hour % 12 + (12 if late else 0):02d}:00")


def _hour_of_every_weekday(found: Found) -> Expression | None:
    """"practice is at six every Tuesday": what people do every week they do after work."""
    hour = found["hour"]
    return Every(f"XXXX-WXX-{found['weekday'] + 1}T{hour + 12 if hour < _MORNING else hour:02d}:00") if 1 <= hour <= 12 else None


# Stand before the rules for days: of "Monday and Tuesday nights" the first word is no day either.
_RANGE = "( to |-| - | until | and | till )"
_TO = "( to | through |-| - | until | till )"
_HOURS = f"({CLOCK}|{{noon}}){_RANGE}({{hh:last}}((:|.){{mi:lastminute}})?( ?({{ampm:other}}|{{ap:otherap}}.m.?))?|{{noon:lastnoon}})"
_DAY = "({weekday}|{shortweekday:weekday}.?)"
_LAST_DAY = "({weekday:until}|{shortweekday:until}.?)"
_BARE_HOURS = "{hh:first}((:|.){mi:minutes})?( to |-| - ){hh:last}((:|.){mi:lastminutes})?"  # 9-5.30
SHARED = [
    Rule("9am to 5pm, Monday to Friday", f"{_HOURS},? (on )?[{_DAY}]{_TO}{_LAST_DAY}", _bound),
    Rule("9am to 5pm, Monday to Friday", f"{_HOURS},? (on )?{_LAST_DAY}{_TO}[{_DAY}]", _bound),
    Rule("Monday to Friday, 9am to 5pm", f"[{_DAY}]{_TO}{_LAST_DAY}(,|:)? (from |between )?{_HOURS}", _bound),
    Rule("Monday to Friday, 9am to 5pm", f"{_LAST_DAY}{_TO}[{_DAY}](,|:)? (from |between )?{_HOURS}", _bound),
    Rule("hours are 9-5 Monday to Friday", f"hours(:| are| will be)? {_BARE_HOURS},? (on )?[{_DAY}]{_TO}{_LAST_DAY}", _bound),
    Rule("hours are 9-5 Monday to Friday", f"hours(:| are| will be)? {_BARE_HOURS},? (on )?{_LAST_DAY}{_TO}[{_DAY}]", _bound),
    Rule("9.45am, Monday to Friday", f"{CLOCK},? [{_DAY}]( to |-| - ){_LAST_DAY}", _working_week),
    Rule("9.45am, Monday to Friday", f"{CLOCK},? {_LAST_DAY}( to |-| - )[{_DAY}]", _working_week),
    Rule("Tue – Sat 4PM", f"[{{shortweekday:weekday}}.?]( to |-| - ){{shortweekday:until}}.?(,|:)? {CLOCK}", _bound),
    Rule("Tue – Sat 4PM", f"{{shortweekday:until}}.?( to |-| - )[{{shortweekday:weekday}}.?](,|:)? {CLOCK}", _bound),
    Rule("Mon-Fri 9-5", f"[{{shortweekday:weekday}}.?]( to |-| - ){{shortweekday:until}}.?(,|:)? {_BARE_HOURS}", _bound),
    Rule("Mon-Fri 9-5", f"{{shortweekday:until}}.?( to |-| - )[{{shortweekday:weekday}}.?](,|:)? {_BARE_HOURS}", _bound),
    Rule("open Mon-Fri", "open [{shortweekday:weekday}.?]( to |-| - ){shortweekday:until}", _bound),
    Rule("open Mon-Fri", "open {shortweekday:until}.?( to |-| - )[{shortweekday:weekday}.?]", _bound),
    Rule("closed Mon", "closed (on )?[{shortweekday:weekday}.?]", _weekday),
    Rule("Monday and Tuesday nights", "[{weekday}] (and|or|to|through) {weekday:other} {partplural:part}", lambda f: Every(f"XXXX-WXX-{f['weekday'] + 1}T{f['part']}")),
]
RULES = [
    Rule("daily", "{rate}", lambda f: Every(f["rate"])),
    Rule("nightly", "nightly", lambda f: Every("XXXX-XX-XXTNI")),
    Rule("every week", "(every|each) ({unit}|{fortnight})", lambda f: Every(duration(*amount(Found({**f, "a": 1}))))),
    Rule("at six every Tuesday", "(at|by|from|until|till|before|after) [({hh:hour}|{num:hour}) (every|each) {weekday}]", _hour_of_every_weekday),
    Rule("every single day", "every single {unit}", _unit),
    Rule("every two weeks", f"every {NUMBER}{KIND} ({{units:unit}}|{{unit}})( or so)?", lambda f: Every(duration(*amount(f)))),
    Rule("alternate days", "alternate {units:unit}", lambda f: Every(duration(2, f["unit"]))),
    Rule("in the evenings", "(in|of|on) [the {partplural:part}](,|.|;|:|{close}| and| when| he| she| they| we| it| after| before)", lambda f: Every(f"XXXX-XX-XXT{f['part']}")),
    Rule("paid quarterly", "[quarterly](,|.|;|:|{close})", lambda f: Every("P3M")),
    Rule("at an annual pace", "annual", lambda f: Every("P1Y")),
    Rule("every half hour", "every half( an)?(-| )hour", lambda f: Every("PT30M")),
    Rule("every quarter of an hour", "every quarter of an hour", lambda f: Every("PT15M")),
    Rule("every few weeks", "every (few|several|couple of) {units:unit}", lambda f: Every(duration(None, f["unit"]))),
    Rule("every weekday", "(every|each) weekday", lambda f: Every("P1D")),
    Rule("every Monday", "(every|each) {weekday}", _weekday),
    Rule("one Monday in May", "[(a|one) {weekday}] (in|of|when)", _weekday),
    Rule("took a Sunday off", "[a {weekday}] off", _weekday),
    Rule("it was a Monday", "(on|was|is|s) [a {weekday}](.|;|,|:|{close})", _weekday),
    Rule("alternate Fridays", "alternate {weekdays:weekday}", lambda f: Every("P2W")),
    Rule("every Sunday morning", "(every|each) {weekday} {part}", lambda f: Every(f"XXXX-WXX-{f['weekday'] + 1}T{f['part']}")),
    Rule("Mondays", "(every )?{weekdays:weekday}", _weekday),
    Rule("every other Monday", "every (other|second) ({unit}|{weekday})", lambda f: Every(duration(2, f.get("unit", "week")))),
    Rule("every third Sunday", "every {ordinal} ({unit}|{weekday})", lambda f: Every(duration(f["ordinal"], f.get("unit", "week"))) if f["ordinal"] <= 10 else None),
    Rule("every other night", "every (other|second) {part}", lambda f: Every("P2D")),
    Rule("every day of the week", "every day of the week", lambda f: Every("P1D")),
    Rule("Tuesday nights", "{weekday} {partplural:part}", lambda f: Every(f"XXXX-WXX-{f['weekday'] + 1}T{f['part']}")),
    Rule("on weekdays", "weekdays", lambda f: Every("P1D")),
    Rule("on weeknights", "weeknights", lambda f: Every("XXXX-XX-XXTNI")),
    Rule("most mornings", "most {partplural:part}", lambda f: Every(f"XXXX-XX-XXT{f['part']}")),
    Rule("most days", "[most days](,|.|;|{close}| of the week)", lambda f: Every("P1D")),
    Rule("every morning at six", "(every|each) {part} at ({hh:hour}|{num:hour})", _hour_of_every_part),
    Rule("every night", "(every|each)( single)? {part}", lambda f: Every(f"XXXX-XX-XXT{f['part']}")),
    Rule("at 6 every morning", "(at|by|from|until|till|before|after) [({hh:hour}|{num:hour}) (every|each) {part}]", _hour_of_every_part),
    Rule("every summer", "(every|each) {season}", lambda f: Every(f"XXXX-{SEASONS[f['season']]}")),
    Rule("each April 15", f"(every|each) {MONTH} {DAY}", lambda f: Every(f"XXXX-{f['month']:02d}-{f['day']:02d}") if f["day"] <= 31 else None),
    Rule("every July", "(every|each) {monthname:month}", lambda f: Every(f"XXXX-{f['month']:02d}")),
    Rule("every weekend", "(every|each) {weekend}|{weekends}", lambda f: Every("XXXX-WXX-WE")),
    Rule("three mornings a week", f"{NUMBER} {{partplural}} (a|per) {{unit}}", _unit),
    Rule("a dollar a year", "(a|one) (dollar|pound|euro|penny|cent|rupee|fiver|tenner) [(a|per) {unit}]", _unit),
    Rule("three days a week", f"{NUMBER} (days|evenings) (a|per) week", lambda f: Every("P1W")),
    Rule("the first or last Wednesday of every month", "(the )?({ordinal}|last) {weekday} (of|in) (every|each) {unit}", _unit),
    Rule("the first or last Monday of the month", "(the )?({ordinal}|last) {weekday} (of|in) the {unit}", _unit),
    Rule("per hour", "per {unit}", _unit),
    Rule("per night", "per night", lambda f: Every("P1D")),
    Rule("$9/month", "{n}/[{unit}]", lambda f: None if f["unit"] in ("second", "quarter", "decade", "century") else _unit(f)),
    Rule("a $10-a-month plan", "{n}-[a-{unit}]", lambda f: None if f["unit"] in ("second", "quarter", "decade", "century") else _unit(f)),
]
