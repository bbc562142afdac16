"""German time expressions: rules that read like the phrases they find, and the cues of direction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from whence.languages.de.words import COMMON, WORDS
from whence.languages.shared import holidays, joins
from whence.languages.shared.grammar import grammar
from whence.languages.shared.holidays import advent, easter, fixed, nth
from whence.languages.shared.makers import (
    Words,
    ago,
    ahead,
    at,
    before,
    century,
    clock,
    coming_weekend,
    day_away,
    day_of,
    day_of_week,
    dayword,
    decade,
    earlier,
    end_day,
    every,
    fiscal_year,
    from_the_day,
    half,
    last_quarter,
    lasting,
    later,
    led_year,
    length,
    long_word,
    modified_month,
    month,
    near_day_of_month,
    new_year,
    nothing,
    now,
    nth_weekday,
    numbers,
    other_day,
    part,
    part_of,
    phrases,
    quarter,
    rate,
    recurring,
    season,
    spoken_clock,
    stretch,
    the_unit,
    this,
    this_night,
    till_morning,
    to_the_day,
    unit,
    unit_beside,
    unit_end,
    unit_part,
    vague,
    weekday,
    weekday_part,
    weekday_weeks_away,
    weekend,
    year,
)
from whence.languages.shared.makers import after as after_event
from whence.languages.shared.rules import DATELINES, DATES
from whence.languages.shared.words import any_of
from whence.times.direction import Cues
from whence.times.expressions import Clock, Expression, Part, Unit

_WEEK, _ELEVEN = timedelta(7), timedelta(11)
ARTICLE = "(der |die |das |dem |den |des )?"
NUMBER = numbers()
LENGTH = f"({NUMBER}|{{a}}|(ein )?{{vague}})( {{unitkind}})? ({{unit}}|{{units:unit}})"
EARLIER = "((über|gut|knapp|rund|etwa|ungefähr|fast|mindestens|genau|nicht einmal|circa|ca.) )?"  # "20 Prozent mehr als ein Jahr zuvor"
ABOUT = "((mehr als|weniger als|über|gut|knapp|rund|etwa|ungefähr|fast|mindestens|genau|nicht einmal|circa|ca.) )?"
DAY = "{dd:day}."
MONTH = "({shortmonth:month}.|{month})"
WEEKDAY = "({weekday}|{shortweekday:weekday}.)"

_LONG = ("week", "month", "quarter", "year")


def noon_of(found: Words) -> Expression:
    """"bis Freitagmittag": where something ends or begins it is a moment."""
    return Clock(12, on=Unit("day", found["dayword"]) if "dayword" in found else weekday(found))


def half_of(found: Words, make: Callable[[Words], Expression | None]) -> Expression | None:
    """"die erste Novemberhälfte": its ``ordinal`` says which part it is."""
    return make({**found, "mod": "START" if found["ordinal"] == 1 else "END"}) if found["ordinal"] in (1, 2) else None


DAYS = phrases({
    "bis zum [({soon} )?morgen]": till_morning,
    "bis in [(den ({soon} )?morgen|die ({soon} )?morgenstunden)]": till_morning,
    "(bis|gegen|ab|seit) [({soon} )?{noonday:weekday}]": noon_of,  # bis Freitagmittag
    "(bis|gegen|ab|seit) [{dayword} mittag]": noon_of,
    ", [ein {weekday}](,|.)": lambda f: weekday({**f, "which": "that"}),
    "an [einem {weekday}]": every,  # es war an einem Sonntag
    "[{weekday}] bis {weekday:until}(,|:)? (von |zwischen )?{hh}": every,  # Montag bis Freitag von 9 bis 17 Uhr
    "{weekday:from} bis [{weekday}](,|:)? (von |zwischen )?{hh}": every,
    f"({WEEKDAY},?( den| dem| der)? )?{DAY} ?{MONTH}( {{yyyy:year}})?": day_of,  # am Freitag, dem 3. Mai 2024
    "({weekday},? (den |dem )?)?{dd:day}.{mm:month}.({yyyy:year})?": day_of,  # Freitag, 3.5.
    f"[{{dd:first}}.]( bis | und |-| - | bis zum | sowie | oder ){DAY} {MONTH}( {{yyyy:year}})?": other_day("first"),  # vom 3. bis 5. Mai
    f"[{{dd:first}}.],( {{dd}}.,)?( {{dd}}.,)? {{dd}}.,?( und | sowie ){DAY} {MONTH}( {{yyyy:year}})?": other_day("first"),  # am 3., 4. und 5. Mai
    f"[{{dd:first}}.], {DAY} {MONTH}( {{yyyy:year}})?": other_day("first"),
    f"(der |den |dem )?{{ordinal:day}} {MONTH}": day_of,  # der erste Mai
    "({ordinal}|{which}) tag des {month}": lambda f: end_day(f) if f.get("ordinal", 1) == 1 else None,  # der letzte Tag des Mai
    "({ordinal}|letzter|letzten|letzte) {weekday} (im|des) {month}( {yyyy:year})?": nth_weekday,  # der erste Sonntag im Mai
    "({which} )?{weekday}": weekday,  # kommenden Montag
    "{which} {weekdaypart}": weekday_part,
    "({soon} )?{weekdaypart}": weekday_part,  # am späten Freitagabend
    "{weekday} {behindday:part}": weekday,  # Freitag früh
    "{aftersnext} {weekday}": weekday_weeks_away(1),  # übernächsten Sonntag
    "{beforelast} {weekday}": weekday_weeks_away(-1),
    "(im laufe|im verlauf|am abend|am morgen|am vormittag|am nachmittag|in der nacht|bis ende|seit beginn) des [{weekdays:weekday}]": weekday,
    "{weekday} {which} woche": day_of_week,  # Freitag kommender Woche
    "{daily:dayword} ({weekday}|tag|{part})": dayword,  # am heutigen Freitag
    "[{weekday} {open}{dd:day}.{shut}]": near_day_of_month,  # am Freitag (26.)
    "[{weekday}, (den |dem )?{dd:day}.](,| um| gegen| ab| in| im| die| der| das)": near_day_of_month,
    "{weekday} vor ({a} {unit}|{num:count} {units:unit}|{n:count} {units:unit})": weekday_weeks_away(-1),  # Mittwoch vor einer Woche
    "{weekday} in ({a} {unit}|{num:count} {units:unit}|{n:count} {units:unit})": weekday_weeks_away(1),
    "heute nacht": this_night,
    "{dayword}": dayword,
    "{dayword} {behindday:part}": dayword,  # gestern Abend
    "{dayword} am ({soon} )?{part}": dayword,
    "(am |zum |bis zum )[vortag]": day_away(-1, "mention"),
    "(am |zum )[vorabend]": part_of("EV", -1, "mention"),
    "tags (zuvor|davor)": day_away(-1, "mention"),
    "tags (darauf|danach)": day_away(1, "mention"),
    f"{ARTICLE}(nächsten|folgenden|darauffolgenden) tag": day_away(1, "mention"),
    f"{ARTICLE}(nächsten|folgenden|darauffolgenden) ({{soon}} )?{{part}}": day_away(1, "mention"),  # am nächsten Morgen
    "(diesem|diesen) {part}": part,
    f"{ARTICLE}(vergangenen|vergangene|letzte|letzten) nacht": part_of("NI", -1),
    "(am|bis zum|seit dem|vom|zum|gegen|bis|in den|im|beim|vor|nach) [({soon} )?{part}]": part,  # am Nachmittag
    "(der|den|dem|die|des) ({soon} )?{part}": part,  # in der Nacht
    "(die ganze|der ganzen|die gesamte|der gesamten) nacht": part_of("NI"),
    "(den|der|dem|des) (ganzen|gesamten) {part}": part,  # den ganzen Morgen
    f"{ARTICLE}{{ordinal}} {{dayhalves:parts}}": lambda f: Part(f["parts"][f["ordinal"] - 1]) if f["ordinal"] in (1, 2) else None,
    "(bei|nach|vor) [einbruch der (dunkelheit|nacht)]": part_of("EV"),
})

PERIODS = phrases({
    "[{yyyy:year}] (gab|war|wurde|hatte|wird|soll|begann|zog|eröffnete|gründete|entstand|starb|übernahm|erwarb|folgte)": led_year,  # 1950 gab es; of a count it would be "gaben"
    "(im|seit|ab|bis|vom|zum|für|von|und|ende|anfang|mitte|dem|den|der|des|nach|vor) [{month}]": month,  # im Mai
    "{suremonth:month}": month,
    "{month} (des jahres )?{yyyy:year}": month,  # Mai 2023
    f"{ARTICLE}{{which}} {{month}}": month,  # vergangenen Mai
    f"{ARTICLE}{{aftersnext}} {{unit}}": lambda f: Unit(f["unit"], 2) if f["unit"] in _LONG else None,  # übernächste Woche
    f"{ARTICLE}{{beforelast}} {{unit}}": lambda f: Unit(f["unit"], -2) if f["unit"] in _LONG else None,
    f"{ARTICLE}{{coming}} wochenende": coming_weekend,
    f"{ARTICLE}{{which}} {{unit}}": unit,  # vergangene Woche
    f"{ARTICLE}(gleichen|selben) {{unit}}": lambda f: unit({**f, "which": "that"}),
    f"{ARTICLE}{{unit}} {{behind:which}}": unit,  # in der Woche darauf
    "{mod} (der|des|dieser|dieses) {unit}": unit_part,  # Ende des Jahres
    "(bis|seit|per|gegen|ab|auf|schon|erst|bereits|noch|spätestens|und|oder|,) [{mod} {swissunit:unit}]": unit_part,  # bis Ende Jahr
    "[{mod} {swissunit:unit}](,|.|;| {verb})": unit_part,
    f"{ARTICLE}{{ordinal}} {{monthhalf:month}}( {{yyyy:year}})?": lambda f: half_of(f, modified_month),  # die erste Novemberhälfte
    f"{ARTICLE}{{ordinal}} wochenhälfte": lambda f: half_of(f, lambda g: unit_part({**g, "unit": "week"})),
    f"{ARTICLE}{{ordinal}} monatshälfte": lambda f: half_of(f, lambda g: unit_part({**g, "unit": "month"})),
    "(im laufe|im verlauf|für den rest|für den rest) [(der|des) {unit}]": the_unit,
    "(das|dem|des) wochenende": weekend,
    "wochenende": weekend,
    f"{ARTICLE}{{which}} wochenende": weekend,
    "(an|an den|an vielen|an manchen|an allen|an fast allen|die|der|den|unsere|und) [wochenenden]": recurring("XXXX-WXX-WE"),
    "{unitend}": unit_end,  # zum Jahresende
    "(das |dem |des )?(jahr|jahre|jahres) {yyyy:year}": year,  # aus dem Jahr 1971
    "(seit|bis|ab|anno|herbst|sommer|winter|frühjahr) [{yyyy:year}]": led_year,
    "heuer": this("year"),
    "(das |des )?(gesamtjahr|gesamtjahres)": this("year"),
    "(das |des |dem )?(gesamtjahr|gesamtjahres) {yyyy:year}": year,
    f"{ARTICLE}{{running}} (geschäftsjahr|geschäftsjahres)": fiscal_year,
    "(das |des |dem )?(geschäftsjahr|geschäftsjahres) {yyyy:year}((/|-)({yy:until}|{yyyy:until}))?": fiscal_year,
    "(das |dem |des )?(vorjahr|vorjahres)": this("year", -1),
    "(das |dem |des )?(vormonat|vormonats)": this("month", -1),
    "(die |der )?vorwoche": this("week", -1),
    "neuen jahr": new_year,
    "(im|vom|zum|bis zum|diesen|seit dem|ab|bis|nach|vor|ende|anfang|mitte|für|und) [{season}]": season,  # im Sommer
    "(der|den|dem|des) {season}": season,
    f"{ARTICLE}{{which}} {{season}}": season,  # vergangenen Winter
    f"{ARTICLE}(ganzen|ganze) {{season}}": season,
    "{season} {yyyy:year}(/({yy}|{yyyy}))?": season,
    "(letzten|letztem|letztes|letzte) (quartal|quartals) (des jahres )?{yyyy:year}": last_quarter,
    f"{ARTICLE}({{ordinal}}|{{dd:ordinal}}.) (quartal|quartals|quartalen)( {{yyyy:year}})?": quarter,  # im ersten Quartal 2024
    f"{ARTICLE}({{ordinal}}|{{dd:ordinal}}.) (halbjahr|halbjahres|jahreshälfte)( {{yyyy:year}})?": half,
    f"{ARTICLE}({{ordinal}}|{{dd:ordinal}}.) (hälfte|drittel) ": nothing,
    f"{ARTICLE}({{ordinal}}|{{dd:ordinal}}.) (jahrhundert|jahrhunderts)": century,
    f"{ARTICLE}({{yyyy:year}}|{{yy:year}})(er|ern) ?-?(jahre|jahren|jahr)": decade,  # die 2030er Jahre
    f"{ARTICLE}{{decadeword:year}} ?-?(jahre|jahren|jahr)?": decade,  # den neunziger Jahren
    f"{ARTICLE}({{yyyy:year}}|{{yy:year}})(er|ern)": lambda f: decade(f) if f["year"] > 99 else None,
})

CLOCKS = phrases({
    "{hh:hour}((.|:){mi:minute})? ?uhr( {dayhalf:part})?": clock,  # 20.30 Uhr
    "{hh:hour} uhr {mi:minute}": clock,
    "{hourword:hour} uhr( {dayhalf:part})?": spoken_clock,  # acht Uhr abends
    "(um|gegen|ab|bis) [({hourword:hour}|{hh:hour}) {dayhalf:part}]": spoken_clock,
    "(um|gegen|bis|ab|seit) [{half} {hourword:hour}( uhr)?( {dayhalf:part})?]": spoken_clock,  # um halb neun
    "[{fifteen:past} nach {hourword:hour}]( uhr)?( {dayhalf:part})?": spoken_clock,
    "[{fifteen:to} vor {hourword:hour}]( uhr)?( {dayhalf:part})?": spoken_clock,
    "(zwischen|von|ab) [{hh:hour}((.|:){mi:minute})?]( uhr)?( und | bis |-){hh}((.|:){mi})? uhr": clock,  # zwischen 8 und 10 Uhr
    "[{hh:hour}((.|:){mi:minute})?](-| - | bis | und | oder | sowie |/){hh}((.|:){mi})? uhr": clock,
    "(um|gegen|ab|bis|von|seit|,|;) [{hh:hour}(.|:){mi:minute}]": clock,  # "20:15" alone is a score
    "{midnight}": at(24),
})

LENGTHS = phrases({
    f"in {ABOUT}[{LENGTH}]": ahead,  # in drei Tagen
    LENGTH: length,  # sechs Wochen
    f"vor {ABOUT}{LENGTH}": ago,  # vor zwei Jahren
    "vor {units:unit}": ago,
    "vor (kurzem|wenigen augenblicken|langem|einiger zeit|längerer zeit|kurzer zeit)": vague("PAST_REF"),
    f"{ABOUT}{LENGTH} (später|danach|darauf)": later,
    f"{EARLIER}{LENGTH} (zuvor|davor|früher|vorher)": earlier,
    f"{ABOUT}{LENGTH} nach": after_event,
    f"{ABOUT}{LENGTH} vor": before,
    "(der |den |dem )?{unit} nach": unit_beside(1),  # am Tag nach der Wahl
    "(der |den |dem )?{unit} vor": unit_beside(-1),
    f"{{dayword}} in {LENGTH}": from_the_day,  # heute in einer Woche
    "(ein |einem )?(halbes|halben) jahr nach": lambda f: after_event({"count": 6, "unit": "month"}),
    f"{{dayword}} vor {LENGTH}": to_the_day,  # heute vor 30 Jahren
    f"{ARTICLE}{{which}} ({NUMBER} |(ein )?{{vague}} )?{{units:unit}}": stretch,  # die kommenden Wochen
    "(seit|nach|für|über|innerhalb von|binnen|um) [{units:unit}]": length,  # seit Jahren
    "{units:unit} (lang|später|zuvor|früher)": length,
    "(ein )?(halbes|halben) jahr|(einem|eines) (halben) (jahr|jahres)": lasting(6, "month"),
    "vor einem halben jahr": lambda f: ago({"count": 6, "unit": "month"}),
    "(eine |einer )?(halbe|halben) stunde": lasting(30, "minute"),
    "(eine |einer )?dreiviertelstunde": lasting(45, "minute"),
    "(eine |einer )?viertelstunde": lasting(15, "minute"),
    "(ein |einem )?vierteljahr": lasting(3, "month"),
    "(ein |einem )?vierteljahrhundert": lasting(25, "year"),
    "{lengthword}": long_word,  # dreitägig
    "{n:count}-{longunit:unit}": length,  # 24-stündige, die 23-Jährige
    "{n:count} {units:unit}-": length,
    "(ein |einen |einem )?(jahrzehnt|jahrzehnts)": lasting(1, "decade"),
    f"{LENGTH} (alt|alte|alten|alter|altes)": nothing,
})

RATES = phrases({
    "{rate}": rate,  # täglich
    "{each} ({ordinal} )?({unit}|{weekday}|{season}|{month}|{part})": every,  # jeden zweiten Montag
    "{each} {weekdaypart}": lambda f: every({"weekday": f["weekdaypart"][0], "part": f["weekdaypart"][1]}),
    "alle ({num:count}|{n:count}|paar|{vague}) {units:unit}": every,  # alle zwei Jahre
    "{weekdays:weekday}": every,  # sonntags
    "an (sonn- und feiertagen|werktagen)": nothing,
    "(pro|je) ({unit}|{unit})": every,  # pro Jahr
    "({times}|{measured}) [(im|pro|am|in der) {unit}]": every,  # zweimal im Jahr
    "{each} ({ordinal}|{which}) {weekday} im monat": lambda f: every({"unit": "month"}),
})

POINTERS = phrases({
    "{now}": now,  # derzeit
    "(zur zeit|im moment|im augenblick|bis dato|bis heute|vorerst|fürs erste)": vague("PRESENT_REF"),
    "in [(letzter|jüngster) zeit]": vague("PAST_REF"),
    "(in|für) [({which} )?(der )?zukunft]": vague("FUTURE_REF"),
    "in [nächster zeit]": vague("FUTURE_REF"),
    "(in der|aus der) [vergangenheit]": nothing,
})

SILENCE = phrases({
    f"(im alter von|mit) [{NUMBER} jahren]": nothing,
    "guten (morgen|tag|abend)|gute nacht": nothing,
    "{title} ({month}|{season}|{weekday})": nothing,  # Herr Sommer
    "(tag|jahr|woche|stunde|monat) (für|um) (tag|jahr|woche|stunde|monat)": nothing,
    "von (tag|jahr|woche|stunde|monat) zu (tag|jahr|woche|stunde|monat)": nothing,
    "eines tages": nothing,
    "(rund um die uhr|tag und nacht)": nothing,
    "({n}|{n}.|{ordinal}) (minute|spielminute)": nothing,  # in der 63. Minute
    "({ordinal}|{n}.) (tag|woche|jahr|stunde|monat)": nothing,  # am dritten Tag
    "tag der offenen tür": nothing,
    "(guten|gute) {part}": nothing,
    "{n} (km|kilometer|kilometern) pro stunde": nothing,
    "(stunden|kilometer) (pro|je|in der) stunde": nothing,
    "black friday": nothing,
    "{season}-": nothing,  # die Winter-Olympiade
})

HOLIDAYS = holidays.rules({
    "neujahr|neujahrstag": fixed(1, 1), "dreikönigstag|heilige drei könige|heiligen drei könige": fixed(1, 6), "valentinstag": fixed(2, 14),
    "weiberfastnacht": easter(-52), "rosenmontag": easter(-48), "faschingsdienstag|veilchendienstag|fastnachtsdienstag": easter(-47), "aschermittwoch": easter(-46),
    "palmsonntag": easter(-7), "gründonnerstag": easter(-3), "karfreitag": easter(-2), "karsamstag": easter(-1), "ostern|ostersonntag": easter(), "ostermontag": easter(1),
    "christi himmelfahrt": easter(39), "pfingsten|pfingstsonntag": easter(49), "pfingstmontag": easter(50), "fronleichnam": easter(60),
    "tag der arbeit": fixed(5, 1), "muttertag": nth(5, 6, 2), "mariä himmelfahrt|maria himmelfahrt": fixed(8, 15), "tag der deutschen einheit": fixed(10, 3),
    "nationalfeiertag": fixed(10, 26), "reformationstag": fixed(10, 31), "halloween": fixed(10, 31), "allerheiligen": fixed(11, 1), "allerseelen": fixed(11, 2),
    "martinstag": fixed(11, 11), "buß- und bettag": lambda y: advent(1)(y) - _ELEVEN, "totensonntag": lambda y: advent(1)(y) - _WEEK, "volkstrauertag": lambda y: advent(1)(y) - 2 * _WEEK,
    "(ersten|erster) advent": advent(1), "(zweiten|zweiter) advent": advent(2), "(dritten|dritter) advent": advent(3), "(vierten|vierter) advent": advent(4),
    "nikolaus|nikolaustag": fixed(12, 6), "heiligabend|heiligen abend": fixed(12, 24), "weihnachten|weihnachtstag": fixed(12, 25), "silvester|silvesterabend": fixed(12, 31),
}, "({which} )?")
HOLIDAYS += phrases({"silvesternacht": holidays.night(fixed(12, 31)), "(ersten |1. )weihnachtsfeiertag": holidays.named(fixed(12, 25)), "(zweiten |2. )weihnachtsfeiertag": holidays.named(fixed(12, 26))})

JOINS = joins.joins(at="( um| {approx:about})? ", on="( am| in)? ", within="( am| in der)? ", of="( des| der| am| vom)? ", after=" nach ", before=" vor ", night_to="( auf| zum| zu)( den)? ", night_from=" von ", also=" und ")
MODIFIERS = joins.modifiers(
    mods="{mod}", about="({approx}|ca.)",
    comparing=[("mehr als", "MORE_THAN"), ("weniger als", "LESS_THAN")],
    more=[("über|länger als", "MORE_THAN"), ("unter|nicht einmal", "LESS_THAN"), ("mindestens|wenigstens|gut", "EQUAL_OR_MORE"), ("bis zu|höchstens|maximal", "EQUAL_OR_LESS")],
)

# ---- direction ------------------------------------------------------------------------------------------------------

_STRONG = ["kam", "ging", "starb", "gab", "nahm", "fiel", "stieg", "sank", "stand", "lag", "lief", "traf", "schloss", "sprach", "rief",
           "schrieb", "blieb", "fand", "begann", "gewann", "verlor", "zog", "trat", "brach", "warf", "hielt", "ließ", "hieß", "schlug",
           "fuhr", "trug", "wuchs", "wies", "bot", "flog", "floh", "schoss", "trank", "aß", "saß", "las", "half", "schnitt", "stritt",
           "griff", "riet", "geriet", "verbot", "lud", "bat", "sah", "geschah", "erhielt", "empfing", "fing", "hing", "wurde", "war",
           "hatte", "bekam", "verlieh", "schied", "entschied", "bewarb", "erschien", "litt", "unterlag", "zwang", "schwieg", "sprang",
           "sang", "bezog", "erhob", "verschwand", "stahl", "kaufte", "brannte", "kannte", "nannte", "sandte", "wusste", "musste",
           "konnte", "durfte", "mochte", "tat"]
_PREFIXES = ["", "ab", "an", "auf", "aus", "bei", "ein", "vor", "zu", "nach", "unter", "über", "zurück", "fest", "statt", "teil", "um",
    "ent", "zer", "be", "ver", "er", "weg", "mit", "fort", "heraus", "hinaus", "ge", "frei", "hervor", "zusammen", "bekannt", "durch",
    "hin", "her", "los", "nieder", "voran"]
_PAST = frozenset((prefix + form + ending).casefold() for prefix in _PREFIXES for form in _STRONG for ending in ("", "en", "n")) - frozenset(["ein", "an", "aus", "auf", "zug"])
_NOT_PAST = any_of("""
        heute heuten leute bitte mitte seite seiten weite weiten breite breiten alte alten kalte kalten rechte rechten echte
        echten leichte leichten gute guten späte späten hätte hätten könnte könnten möchte möchten dürfte dürften müsste
        müssten sollte sollten wollte wollten bekannte bekannten nächste nächsten dritte dritten zweite zweiten vierte vierten
        fünfte fünften sechste siebte achte neunte zehnte gesamte gesamten verletzte verletzten private privaten laute lauten
        hunderte tote toten halten erhalten betreten werten arbeiten leisten bieten kosten gelten warten starten leiten treten
        bitten bereiten berichten daten monaten raten beraten enthalten verhalten streiten reiten retten testen unterhalten
        mieten weiten hinten unten mitten selten konkrete konkreten direkte direkten gezielte gezielten erwartete erwarteten
        geplante geplanten
    """)


def is_past(word: str) -> bool:
    """A finite past form of a German verb: "sagte", "starb", "stattfand"; no participle, which may be of any time.

    >>> is_past("teilte"), is_past("stattfand"), is_past("geplante"), is_past("heute")
    (True, True, False, False)
    """
    if word in _PAST:
        return True
    if word in _NOT_PAST or len(word) < 5 or not word.endswith(("te", "ten")):
        return False
    if word.endswith(("ste", "sten")):
        return word.startswith(("muss", "wuss", "pass", "fass", "lös", "reis", "ras", "brem", "äusser", "verpass", "auslös", "rüst", "leist", "kost", "veranlass", "küss", "grüss", "begrüss"))
    return not (word.startswith("ge") and word not in _GE)


_GE = any_of("gehörte gehörten gelangte gelangten genügte genügten gefährdete gefährdeten gewährte gewährten gestaltete gestalteten")

CUES = Cues(
    oclock=any_of("uhr"),
    ahead=any_of("""
        wird werden werde werdet würde würden soll sollen sollte sollten will wollen kann können könnte könnten dürfte dürften
        muss müssen müsste möchte möchten geplant plant planen vorgesehen angesetzt terminiert angekündigt erwartet erwarten
        bevor ansteht anstehen bevorsteht bevorstehen rechnet rechnen hofft hoffen anberaumt ausgeschrieben fällig
        voraussichtlich spätestens frühestens demnächst bevorstehende bevorstehenden folgt folgen
    """),
    behind=any_of("""
        hat haben habe hätten hätte hatte hatten war waren wurde wurden worden gewesen seit gestorben gekommen gefahren
        gegangen verunglückt angekommen zurückgekehrt gefallen gestürzt gelandet abgestürzt zurückgetreten gestiegen gesunken
        ausgebrochen geflohen gescheitert geschehen passiert gestartet eingetroffen explodiert verschwunden aufgetaucht
        geworden gestrandet entgleist gekentert
    """),
    prepositions={"bis": "future", "seit": "past", "ab": "future", "auf": "future", "für": "future"},
    is_past=is_past,
    auxiliaries=any_of("wird werden werde würde würden soll sollen"),
    breaks=any_of("dass weil obwohl während nachdem wenn falls aber doch sondern wobei wodurch sodass wo"),
    verb_last=any_of("""
        wie die der das den dem dessen deren dass weil obwohl während nachdem wenn falls wobei wo was als bevor da damit ob
        welche welcher welches
    """),
    scheduled_present=any_of("""
        beginnt beginnen startet starten öffnet öffnen schließt schließen findet finden trifft treffen tritt treten reist
        reisen kommt kommen geht gehen endet enden spielt spielen tagt tagen fährt fahren entscheidet entscheiden stimmt
        stimmen wählt wählen feiert feiern läuft laufen gilt gelten empfängt empfangen berät beraten eröffnet erscheint zieht
        ziehen wechselt übernimmt übernehmen stellt stellen legt hält bleibt bleiben gastiert steht stehen steigt steigen sinkt sinken klettern fällt fallen erhält
        verhandelt streiken streikt lädt
        feiert weiht weihen ehrt ehren verleiht verleihen übergibt vergibt rückt rücken wirbt lockt locken verlässt
        begeht jährt jähren eröffnen gedenkt gedenken sperrt sperren ruht ruhen regnet schneit stürmt gastieren bestreitet
        bestreiten trennt rollen rollt verkehrt verkehren landet landen kehrt kehren weht wehen dreht drehen nähert frischt
        öffnet empfängt berät präsentieren debattieren diskutieren informieren demonstrieren protestieren
    """),
    finite=any_of("""
        besucht erwartet erreicht präsentiert debattiert diskutiert berichtet informiert organisiert veranstaltet demonstriert protestiert
        pausiert absolviert überquert empfiehlt entscheidet vertritt verhandelt eröffnet gratuliert referiert verabschiedet begrüßt
        begleitet überträgt übernimmt verlässt bespricht behandelt ermittelt versteigert verkündet
    """),
    governing=any_of("am an im in vom von zum der den dem die des gegen um ab bis seit für zur"),
    leading=any_of("den dem der zum zur einschließlich mindestens voraussichtlich zumindest spätestens vorerst vorläufig wenigstens inklusive"),
    opens=frozenset(["und", ",", "sowie", "aber", "denn"]),
    determiners=any_of("""
        der die das den dem des ein eine einen einem einer eines sein seine seinen ihr ihre ihren dieser diese dieses diesen
        kein keine
    """),
    before_nouns=any_of("mit von in im aus für auf unter über gegen durch ohne bei nach zur zum"),
    moves=any_of("verschoben verlegt vertagt verlängert verschiebt verschob vertagte verlegte"),
    pluperfect=any_of("hatte hatten"),
    perfect=frozenset({"hatte", "hatten"}),
    be=any_of("ist sind sei war waren wird werden wurde wurden worden"),
    says=any_of("sagte sagten erklärte erklärten teilte teilten berichtete kündigte mitteilte betonte"),
    negations=frozenset(["nicht", "nie", "kein", "keine"]),
    reported=any_of("werde würde würden solle sollen sollte"),
    dating=frozenset({"am"}),
    places=any_of("in im an am bei vor nahe auf"),
    formerly=any_of("ursprünglich eigentlich"),
    definite=any_of("der die das den dem des"),
    appointment="für",
    conjunction="und", disjunction="oder",
    happened=any_of("unfall unglück anschlag angriff angriffen brand explosion erdbeben urteil wahl niederlage sieg absturz protesten"),
    # discourse
    free_order=True, compounds=False,
    opening_marks='„»«"', closing_marks='“”«»"',
    standing=any_of("sind ist gibt zählt zählen leben arbeiten bleiben kostet kosten beträgt fährt liegt"),
    belonging=any_of("vom von"),
    enduring=any_of("noch weiterhin immer"),
)

TIMES = grammar(
    WORDS, [SILENCE, DAYS, CLOCKS, PERIODS, RATES, LENGTHS, POINTERS, HOLIDAYS, DATELINES, DATES], JOINS, MODIFIERS, CUES, COMMON, nouns_have_capitals=True,
)
