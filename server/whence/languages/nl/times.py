"""Dutch time expressions: rules that read like the phrases they find, and the cues of direction."""

from __future__ import annotations

from whence.languages.nl.words import COMMON, WORDS
from whence.languages.shared import holidays, joins
from whence.languages.shared.grammar import grammar
from whence.languages.shared.holidays import easter, fixed, nth
from whence.languages.shared.makers import (
    Words,
    ago,
    at,
    before,
    century,
    clock,
    coming_weekend,
    day_away,
    day_of,
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
    modified_part,
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
    within,
    year,
)
from whence.languages.shared.makers import after as after_event
from whence.languages.shared.rules import DATELINES, DATES
from whence.languages.shared.words import any_of
from whence.times.direction import Cues
from whence.times.expressions import Expression, Modified, Part
from whence.times.grammar import Rule

ARTICLE = "(de |het )?"
NUMBER = numbers()
UNIT = "({unit}|{units:unit})"
LENGTH = f"({NUMBER}|{{a}}|(een )?{{vague}})( {{unitkind}})? {UNIT}"
ABOUT = "((meer dan|minder dan|ruim|bijna|zo'n|ongeveer|circa|minstens|zeker|nog geen|krap|hooguit|exact|precies|amper|al|tot|pakweg|ca.|een kleine|een dikke) )?"
EARLIER = ABOUT.replace("meer dan|minder dan|", "")  # "20 procent meer dan een jaar eerder"
DAY = "{dd:day}"
MONTH = "({month}|{shortmonth:month}.?)"
NEXT = "(a.s.|as.)"
LAST = "(jl.|j.l.|jongstleden|jl)"


def _next_weekday(found: Words) -> Expression:
    return weekday({**found, "which": "next"})


def _last_weekday(found: Words) -> Expression:
    return weekday({**found, "which": "last"})


def _day_part(found: Words) -> Expression:
    days, name = found["todayspart"]
    return dayword({"dayword": days, "part": name})


def _mid(found: Words) -> Expression:
    return modified_month({"mod": "MID", **found})


DAYS = phrases({
    "(behalve|alleen|enkel|telkens|altijd|uitgezonderd|uitsluitend|gesloten|dicht|open) op [{weekday}]": every,  # open, behalve op zondag
    ", [een {weekday}](,|.)": lambda f: weekday({**f, "which": "that"}),
    "een {weekday}": every,  # het was op een zondag
    "[{weekday}] (tot en met|tot|t/m) {weekday:until}(,|:)? (open )?(van|tussen|vanaf)? ?{hh}": every,  # maandag tot en met vrijdag van 9 tot 17 uur
    "{weekday:from} (tot en met|tot|t/m) [{weekday}](,|:)? (open )?(van|tussen|vanaf)? ?{hh}": every,
    f"(({{weekday}}|{{shortweekday:weekday}}.?),? )?{DAY} {MONTH}(,? {{yyyy:year}})?": day_of,  # vrijdag 3 mei 2024
    f"{DAY} {MONTH} {LAST}": day_of,
    f"{DAY} {MONTH} ({NEXT}|aanstaande|jongstleden)": day_of,
    "{ordinal:day} {month}": day_of,
    f"[{{dd:first}}]( en | of | tot | tot en met |-| - |/| t/m ){DAY} {MONTH}( {{yyyy:year}})?": other_day("first"),  # van 3 tot 5 mei
    f"({{weekday:first}}|{{shortweekday}}) [{{dd:first}}]( en | of | tot | tot en met | t/m )({{weekday}} )?{DAY} {MONTH}": other_day("first"),
    f"[{{weekday}} {{dd:first}}]( en | of | tot | tot en met |-| - | t/m )({{weekday}} )?{DAY} {MONTH}( {{yyyy:year}})?": other_day("first"),  # zaterdag 3 en zondag 4 mei
    f"[{{dd:first}}], ({{dd}}, )?{{dd}} en {DAY} {MONTH}( {{yyyy:year}})?": other_day("first"),
    "[{weekday} {open}{dd:day}{shut}]": near_day_of_month,  # vrijdag (26)
    "[{weekday} {dd:day}](,|.|;|{close}| om| in| en| {verb})": near_day_of_month,
    "{weekday} ({a} {unit}|{num:count} ({unit}|{units:unit})|{n:count} ({unit}|{units:unit})) geleden": weekday_weeks_away(-1),  # zaterdag een week geleden
    "{weekday} over ({a} {unit}|{num:count} ({unit}|{units:unit})|{n:count} ({unit}|{units:unit}))": weekday_weeks_away(1),
    "(de )?(eerste|laatste) dag van {month}": lambda f: end_day(f),
    "({ordinal}|laatste) {weekday} (van|in) {month}( {yyyy:year})?": nth_weekday,  # de eerste donderdag van maart
    "({front:which} )?{weekday}": weekday,  # komende maandag
    f"{NEXT} {{weekday}}": _next_weekday,  # a.s. maandag
    f"{{weekday}} ({NEXT}|aanstaande)": _next_weekday,
    f"{LAST} {{weekday}}": _last_weekday,
    f"{{weekday}} {LAST}": _last_weekday,
    "(op|van|sinds|vanaf) [die {weekday}]": lambda f: weekday({**f, "which": "that"}),
    "({soon} )?({front:which} )?{weekdaypart}( {early})?": weekday_part,  # zaterdagavond laat
    "(op )?[{early} {weekdaypart}]": weekday_part,
    "(de )?nacht van {dd:first} op {dd:day} {month}( {yyyy:year})?": lambda f: Part("NI", other_day("first")(f)),
    "vannacht": this_night,
    "{todayspart}( {early})?": _day_part,  # vanavond, gisteravond
    "{early} {todayspart}": _day_part,
    "gisteren {part}": lambda f: dayword({"dayword": -1, "part": f["part"]}),
    "{dayword}": dayword,
    "{dayword},? [{weekday}]": weekday,
    "vandaag {weekday}": this("day"),
    "(later|eerder) {dayword}": dayword,
    "de dag (ervoor|daarvoor|tevoren|voordien)": day_away(-1, "mention"),
    "een dag (ervoor|daarvoor|tevoren|voordien)": day_away(-1, "mention"),
    "de (avond) (ervoor|daarvoor|tevoren)": part_of("EV", -1, "mention"),
    "de (nacht) (ervoor|daarvoor|tevoren)": part_of("NI", -1, "mention"),
    "(de|een) dag (erna|daarna|daarop|nadien|erop)": day_away(1, "mention"),
    "de (volgende|daaropvolgende) dag": day_away(1, "mention"),
    "de (volgende|daaropvolgende) {part}": day_away(1, "mention"),
    "daags (nadien|erna|daarna|erop)": day_away(1, "mention"),
    "daags (ervoor|daarvoor|tevoren)": day_away(-1, "mention"),
    "(die|diezelfde|dezelfde) ({soon} )?{part}": day_away(0, "mention"),  # die avond
    "(deze) ({soon} )?{part}": lambda f: dayword({"dayword": 0, "part": f["part"]}),
    "(de )?(afgelopen|voorbije|vorige) nacht": part_of("NI", -1),
    "(de )?komende nacht": part_of("NI", 0),
    "(afgelopen|komende) avond": part_of("EV", 0),
    "(de |het )({soon} )?{part}": part,  # in de ochtend
    "(de hele|heel de) {part}": part,
    "{early} (in|op) (de|het) {part}": part,
    "(het )?({mod}) van de {part}": modified_part,
    "(in|tegen|na|voor|tot|vanaf|rond|bij|sinds) [{part}]": part,
    "' s {dayhalf:part}( {early})?": part,
    "'s {dayhalf:part}( {early})?": part,  # 's avonds
    "het vallen van de (avond|nacht)": part_of("EV"),
    "het krieken van de dag": part_of("MO"),
})

PERIODS = phrases({
    "{month}": month,
    "(in|van|sinds|eind|begin|vanaf|tot|medio|half) [{shortmonth:month}.]": month,
    "(de maand )?{month},?( van)? {yyyy:year}": month,  # mei 2023
    "(de )?maand {month}": month,
    "{front:which} {month}": month,  # afgelopen mei
    "half {month}( {yyyy:year})?": _mid,  # half mei
    f"{ARTICLE}{{ordinal}} helft van {{month}}( {{yyyy:year}})?": lambda f: modified_month({"mod": "START" if f["ordinal"] == 1 else "END", **f}),
    "(komend|aankomend|(het )?(komende|aankomende|aanstaande|eerstvolgende)) (weekend|weekeinde)": coming_weekend,
    f"{ARTICLE}{{which}} {{fullday:unit}}": lambda f: length({"a": 1, "unit": "day"}),  # het voorbije etmaal
    "{which} {unit}": unit,  # vorige week
    "(de|het) {full:which} {unit}": unit,  # de afgelopen week; "dat het volgend jaar lukt" has a pronoun
    "(later|eerder|verder) ({this:which}) {unit}": unit,  # later dit jaar
    f"{ARTICLE}{{unit}} {{behind:which}}": unit,  # de week erna
    f"{ARTICLE}(hele|volledige|ganse) {{unit}}": lambda f: the_unit(f) if f["unit"] != "day" else None,
    "(heel|gans) (de|het|dit|deze) {unit}": the_unit,
    "(heel) [{ofyear:which} jaar]": lambda f: unit({**f, "unit": "year"}),
    "(heel|geheel) {yyyy:year}": year,
    "(het )?{mod} (van )?(de|het|deze|dit) {unit}": unit_part,  # eind van het jaar
    "{mod} {ofyear:which} (jaar)": lambda f: _unit_mod({**f, "unit": "year"}),
    "(in de loop van|voor de rest van|de rest van) [(de|het) {unit}]": the_unit,
    "(het )?weekend": weekend,
    "(het )?weekeinde": weekend,
    "{which} (weekend|weekeinde)": weekend,
    "het {full:which} (weekend|weekeinde)": weekend,
    "{unitend}": unit_end,
    "(het |de )?(jaar|jaren) {yyyy:year}": year,  # het jaar 1971
    "(in|sinds|vanaf|tot|eind|begin|medio|anno|van|voor|uit|tegen|na|per|en|over) [{yyyy:year}]( {measured:counted})?": lambda f: None if "counted" in f else led_year(f),
    "(het )?(schooljaar|academiejaar|kalenderjaar) {yyyy:year}": year,
    "(het )?boekjaar {yyyy:year}((/|-)({yy:until}|{yyyy:until}))?": fiscal_year,
    "(het |dit )?(lopende|huidige) boekjaar": fiscal_year,
    "(het )?nieuwe jaar": new_year,
    "(het |de )?{season}": lambda f: season(f),
    "(in|tegen|sinds|voor|na|vanaf|tot|begin|eind|midden) [{season}]": season,
    f"{ARTICLE}{{front:which}} {{season}}": season,  # afgelopen winter
    "(die|dat) {season}": lambda f: season({**f, "which": "that"}),
    f"{ARTICLE}(hele|ganse) {{season}}": season,
    f"{ARTICLE}{{season}}( van)? {{yyyy:year}}((/|-)({{yy}}|{{yyyy}}))?": season,
    "' s (zomers|winters)": nothing,
    f"{ARTICLE}({{ordinal}}|{{dd:ordinal}}(e|ste|de)) kwartaal( van)?( {{yyyy:year}})?": quarter,  # het eerste kwartaal van 2024
    f"{ARTICLE}({{ordinal}}|{{dd:ordinal}}(e|ste|de)) (halfjaar|jaarhelft|semester)( van)?( {{yyyy:year}})?": half,
    "(het )?laatste kwartaal (van )?{yyyy:year}": last_quarter,
    f"{ARTICLE}{{ordinal}} half jaar( van)?( {{yyyy:year}})?": half,
    f"{ARTICLE}{{ordinal}} helft van {{yyyy:year}}": half,
    f"[{ARTICLE}{{ordinal}} helft] van (het|dit|vorig|volgend|komend|dat|de|afgelopen) ": half,
    f"{ARTICLE}({{ordinal}}|{{dd:ordinal}}(e|ste|de)) eeuw": century,
    "jaren ('|' )?({yy}|{num}) en [('|' )?({yy:year}|{num:year})]": decade,  # de jaren zestig en zeventig
    "(de )?[({ordinal}|{dd:ordinal}(e|ste|de))] en (de )?({ordinal:other}|{dd}(e|ste|de)) eeuw": century,
    "({ordinal}|{dd:ordinal}(e|ste|de))-(eeuws|eeuwse)": century,  # de 19e-eeuwse kerk
    f"{ARTICLE}jaren ('|' )?({{yyyy:year}}|{{yy:year}}|{{num:year}})": decade,  # de jaren negentig
})


def _unit_mod(found: Words) -> Expression | None:
    inner = unit(found)
    return inner and Modified(found["mod"], inner)


_HOUR = "({hourword:hour}|{hh:hour})"
_LED = "(om|rond|tegen|vanaf|omstreeks|tot|sinds|voor|tussen|van|en|rond de klok van|klokslag|na|stipt)"
_HALF = "( ?' ?s {dayhalf:part})?"  # 's avonds
_SAID = "( ?' ?s {dayhalf:part})"
CLOCKS = phrases({
    f"{{hh:hour}}(.|:){{mi:minute}} ?(uur|u|h){_HALF}": clock,  # 20.30 uur
    "{hh:hour} ?u ?{mi:minute}": clock,  # 20u30
    "(om|rond|tegen|vanaf|tot) [{hh:hour} ?u]": clock,
    "{hh:hour}u": clock,
    "{hh:hour} uur {mi:minute}": clock,
    f"{{hh:hour}} uur{_SAID}": clock,  # 9 uur 's ochtends
    f"{{hourword:hour}} uur{_SAID}": spoken_clock,
    "(om|rond|tegen|vanaf|omstreeks|klokslag|tot) [{hh:hour} uur]": clock,
    "(om|rond|tegen|vanaf|omstreeks|klokslag) [{hourword:hour} uur]": spoken_clock,
    "(even|kort|iets|vlak|net) (na|voor|over) [{hh:hour} uur]": clock,
    "(even|kort|iets|vlak|net) (na|voor|over) [{hourword:hour} uur]": spoken_clock,
    "({weekday}|{dayword}|{weekdaypart}|{todayspart}),? [{hh:hour} uur]": clock,
    f"{{half}} {{hourword:hour}}( uur)?{_HALF}": spoken_clock,  # half negen
    f"{{quarter:past}} over {_HOUR}( uur)?{_HALF}": spoken_clock,
    f"{{quarter:to}} voor {_HOUR}( uur)?{_HALF}": spoken_clock,
    f"{{minutes:past}} over {{hourword:hour}}( uur)?{_HALF}": spoken_clock,  # tien over acht
    f"{{minutes:to}} voor {{hourword:hour}}( uur)?{_HALF}": spoken_clock,
    "(tussen|van|vanaf|om) [{hh:hour}((.|:){mi:minute})?]( uur)?( en | tot | of |-| - | à ){hh}((.|:){mi})? ?(uur|u)": clock,  # tussen 9 en 12 uur
    "[{hh:hour}(.|:){mi:minute}](-| - | tot | en | of |/){hh}((.|:){mi})? ?(uur|u)": clock,
    "(tussen|van) [{hourword:hour}]( uur)? (en|tot) {hourword} uur": spoken_clock,
    "(tussen|van) {hourword} (en|tot) [{hourword:hour} uur]": spoken_clock,
    "(tussen|van) {hh} (en|tot) [{hh:hour} uur]": clock,
    "(om|rond|tegen|vanaf|tot|van|omstreeks) [{hh:hour}(.|:){mi:minute}]": clock,  # "2.15" alone is a number
    "{midnight}": at(24),
    "(het )?{noon}": at(12),
})

LENGTHS = phrases({
    f"over {ABOUT}[{LENGTH}]": within,  # over drie dagen
    LENGTH: length,  # zes weken
    f"({NUMBER}|{{a}}) en een (half|halve) {UNIT}": lambda f: length({**f, "andahalf": True}),
    f"{ABOUT}{LENGTH} (geleden|terug)": ago,  # twee jaar geleden
    "{units:unit} (geleden|terug)": ago,
    "nog geen {unit} geleden": lambda f: ago({**f, "count": 1}),
    f"{ABOUT}({NUMBER}|{{a}}) en een (half|halve) {UNIT} geleden": lambda f: ago({**f, "andahalf": True}),
    f"{ABOUT}(een )?half jaar geleden": lambda f: ago({"count": 6, "unit": "month"}),
    f"{ABOUT}(een )?(half uur|halfuur) geleden": lambda f: ago({"count": 30, "unit": "minute"}),
    f"{ABOUT}(een )?kwartier geleden": lambda f: ago({"count": 15, "unit": "minute"}),
    f"over {ABOUT}[(een )?half jaar]": lambda f: within({"count": 6, "unit": "month"}),
    f"{ABOUT}(een )?half jaar (later|daarna)": lambda f: later({"count": 6, "unit": "month"}),
    f"{ABOUT}(een )?half jaar (eerder|daarvoor)": lambda f: earlier({"count": 6, "unit": "month"}),
    f"{ABOUT}(een )?(half uur|halfuur) (later|daarna)": lambda f: later({"count": 30, "unit": "minute"}),
    f"{ABOUT}(een )?(half uur|halfuur) (eerder|daarvoor)": lambda f: earlier({"count": 30, "unit": "minute"}),
    f"{ABOUT}(een )?kwartier (later|daarna)": lambda f: later({"count": 15, "unit": "minute"}),
    "((nog )?niet (zo )?lang|kort|pas|een tijdje|enige tijd|lang) geleden": vague("PAST_REF"),
    "een (tijd|poos|tijdje) (geleden|terug)": vague("PAST_REF"),
    f"{ABOUT}{LENGTH} (later|daarna|nadien|erna|daarop)": later,
    f"{EARLIER}{LENGTH} (eerder|daarvoor|ervoor|tevoren|voordien)": earlier,
    f"{ABOUT}{LENGTH} (na|nadat)": after_event,
    f"{ABOUT}{LENGTH} (voor|voordat|vóór)": before,
    "(de |het )?{unit} (na|nadat)": unit_beside(1),  # de dag na de wedstrijd
    "(de |het )?{unit} (voor|voordat|vóór)": unit_beside(-1),
    "daags (na)": lambda f: after_event({"count": 1, "unit": "day"}),
    "daags (voor)": lambda f: before({"count": 1, "unit": "day"}),
    f"{{dayword}} over {LENGTH}": from_the_day,  # vandaag over een week
    "(een )?half jaar (na|nadat)": lambda f: after_event({"count": 6, "unit": "month"}),
    f"{{dayword}} {LENGTH} geleden": to_the_day,  # vandaag 30 jaar geleden
    f"{{dayword}} precies {LENGTH} geleden": to_the_day,
    f"{ARTICLE}{{which}} ({NUMBER} |(een )?{{vague}} )?{{units:unit}}": stretch,  # de komende weken
    f"{ARTICLE}{{which}} ({NUMBER}) {{unit}}": stretch,  # de afgelopen tien jaar
    f"{ARTICLE}{{which}} (een )?{{vague}} {{unit}}": stretch,
    f"{ARTICLE}(eerste|laatste) {NUMBER} {UNIT}": length,
    "(sinds|na|al|voor|binnen|gedurende|om|tijdens|in|al vele) [{units:unit}]": length,  # al jaren
    "{units:unit} (lang)": length,
    f"[(een )?{{vague}} {UNIT}]": length,
    "(een )?(half|halve) (jaar)": lasting(6, "month"),
    "(het )(half) (jaar)": lasting(6, "month"),
    "(een |het )?halfjaar": lasting(6, "month"),
    "(een |het )?(halfuur|halfuurtje|half uur|half uurtje)": lasting(30, "minute"),
    "(een )?kwartier(tje)?": lasting(15, "minute"),
    "(een )?kwartiertje": lasting(15, "minute"),
    "(een )?uurtje": lasting(1, "hour"),
    "(drie kwartier|driekwartier)": lasting(45, "minute"),
    "(een )?halve dag": lasting(12, "hour"),
    "(een |de )?halve eeuw": lasting(50, "year"),
    "(een )?kwarteeuw": lasting(25, "year"),
    "(een )?kwart eeuw": lasting(25, "year"),
    "{lengthword}": long_word,  # driedaags
    "{n:count} ?-{longunit:unit}": length,  # de 27-jarige
    "{n:count}-{longunit:unit}": length,
    "{yyyy:count}-{longunit:unit}": length,
    f"({NUMBER}|{{a}}) {UNIT} (oud|oude)": nothing,
})

RATES = phrases({
    "{rate}": rate,  # dagelijks
    "{each} ({ordinal} )?({unit}|{weekday}|{season}|{month}|{part})": every,  # elke tweede maandag
    "{each} {weekdaypart}": lambda f: every({"weekday": f["weekdaypart"][0], "part": f["weekdaypart"][1]}),
    f"{{each}} {NUMBER} {UNIT}": every,  # elke twee jaar
    f"om de {NUMBER} {UNIT}": every,  # om de twee jaar
    f"om de (zoveel|paar) {UNIT}": lambda f: every({**f, "vague": True}),
    "om de {unit}": lambda f: every({**f, "count": 2}),
    "om het jaar": recurring("P2Y"),
    f"(eens|een keer|één keer) [in de {NUMBER} {UNIT}]": every,
    "{weekdays:weekday}": every,  # zondags
    "'s {weekdays:weekday}": every,
    "' s {weekdays:weekday}": every,
    "'s (zomers)": recurring("XXXX-SU"),
    "'s (winters)": recurring("XXXX-WI"),
    "per {unit}": every,  # per jaar
    "{each} {ordinal} {weekday} van de maand": recurring("P1M"),
    "(de )?{ordinal} {weekday} van (elke|iedere|de) maand": recurring("P1M"),
})

POINTERS = phrases({
    "{now}": now,  # momenteel
    "(op dit moment|op dit ogenblik|vandaag de dag|tot nu toe|tot nog toe|tot op heden|tot dusver|tot dusverre|tot vandaag|voor het moment|op het moment|op het ogenblik|heden ten dage|dezer dagen|tot nu)": vague("PRESENT_REF"),
    "op het moment (dat|van|waarop)": nothing,
    "(de )(afgelopen|laatste|voorbije) tijd": vague("PAST_REF"),
    "de komende tijd": vague("FUTURE_REF"),
    "{vague} (tijd)": nothing,
    "(de recente jaren|recente jaren|recente weken|recente maanden)": vague("PAST_REF"),
    "(in|voor|naar) [(de (nabije |nabije )?toekomst)]": vague("FUTURE_REF"),
    "de nabije toekomst": vague("FUTURE_REF"),
    "het (recente |verre )?verleden": vague("PAST_REF"),
})

SILENCE = phrases({
    "op {n}-jarige leeftijd": nothing,
    "op {lengthword} leeftijd": nothing,
    f"(leeftijd|leeftijden) van {NUMBER}( tot {NUMBER})? jaar": nothing,
    f"{{person}} (van|vanaf|tot|boven de|onder de) {NUMBER}( tot {NUMBER}| en {NUMBER})? jaar": nothing,  # een man van 34 jaar
    f", {NUMBER} jaar,": nothing,
    f"(is|was|wordt|werd) {NUMBER} (jaar)(,|.| oud| geworden)": nothing,
    "(goede|fijne|prettige) (dag|avond|nacht|middag|morgen|week|weekend)": nothing,
    "{title} ({month}|{season})": nothing,  # mevrouw Winter
    "(dag|jaar|week|uur|maand) (na|voor|in) (dag|jaar|week|uur|maand)": nothing,
    "van (dag|jaar|week|uur|maand) (tot|op) (dag|jaar|week|uur|maand)": nothing,
    "(dag en nacht|op een dag|op een (avond|ochtend|nacht|middag|morgen)|op den duur|van de ene dag op de andere|de klok rond)": nothing,
    "(rond het uur|het uur|spitsuur|een uur of)": nothing,
    "({n}(e|ste|de)|{ordinal}) (minuut|speelminuut)": nothing,  # in de 63e minuut
    "(de |het |een |hun |zijn |haar )?({ordinal}|{n}(e|ste|de)) (dag|week|jaar|uur|maand|nacht|avond)": nothing,  # de derde dag
    "{n} (km|kilometer) (per|in het) uur": nothing,
    "(kilometer|km) per uur": nothing,
    "(open dag|black friday|open dagen)": nothing,
    "het nieuws van de dag|dag van de": nothing,
    "de man van het jaar|woord van het jaar|van het jaar|speler van het jaar|ploeg van het jaar": nothing,
    "(het is|van) (nu of nooit)": nothing,
    "(nu en dan|zo nu en dan|nu eenmaal|af en toe|nu eens)": nothing,
    "op termijn": nothing,
    "de morgen": nothing,  # the newspaper
    "seizoen {yyyy}((-|/)({yy}|{yyyy}))?": nothing,
    "de (korte|lange) (tijd|termijn)": nothing,
})

HOLIDAYS = holidays.rules({
    "(nieuwjaarsdag|nieuwjaar)": fixed(1, 1), "driekoningen": fixed(1, 6), "valentijnsdag": fixed(2, 14), "aswoensdag": easter(-46), "internationale vrouwendag": fixed(3, 8),
    "palmzondag": easter(-7), "witte donderdag": easter(-3), "goede vrijdag": easter(-2), "stille zaterdag|paaszaterdag": easter(-1), "pasen|paaszondag|eerste paasdag": easter(),
    "paasmaandag|tweede paasdag": easter(1), "hemelvaartsdag|hemelvaart": easter(39), "pinksteren|pinksterzondag|eerste pinksterdag": easter(49), "pinkstermaandag|tweede pinksterdag": easter(50),
    "koningsdag": lambda y: fixed(4, 26)(y) if fixed(4, 27)(y).weekday() == 6 else fixed(4, 27)(y), "koninginnedag": fixed(4, 30), "dag van de arbeid": fixed(5, 1), "dodenherdenking": fixed(5, 4), "bevrijdingsdag": fixed(5, 5),
    "moederdag": nth(5, 6, 2), "vaderdag": nth(6, 6, 3), "keti koti": fixed(7, 1), "vlaamse feestdag": fixed(7, 11), "nationale feestdag": fixed(7, 21), "(onze-lieve-vrouw-hemelvaart|olv-hemelvaart|maria-hemelvaart)": fixed(8, 15),
    "prinsjesdag": nth(9, 1, 3), "dierendag": fixed(10, 4), "halloween": fixed(10, 31), "allerheiligen": fixed(11, 1), "allerzielen": fixed(11, 2), "(wapenstilstand|wapenstilstandsdag)": fixed(11, 11), "(sint-maarten)": fixed(11, 11),
    "(sinterklaasavond|pakjesavond|sinterklaas)": fixed(12, 5), "(kerstavond)": fixed(12, 24), "(eerste kerstdag|kerstdag|kerstmis|kerst)": fixed(12, 25), "(tweede kerstdag)": fixed(12, 26),
    "(oudejaarsavond|oudejaarsdag|oudjaarsavond|oudjaar|oudejaar)": fixed(12, 31),
}, "({front:which} )?")
HOLIDAYS += phrases({"(oudejaarsnacht|nieuwjaarsnacht|oudjaarsnacht)": holidays.night(fixed(12, 31)), "kerstnacht": holidays.night(fixed(12, 24)), "sinterklaas (is|komt|en|zijn|arriveert|vaart)": nothing})

JOINS = joins.joins(
    at="( om| {approx:about}| {towards:about}| omstreeks|, om| klokslag)? ", on="( op| van)? ", of="( van| van de| van het)? ", within="( in de| op de)? ", after=" na ", before=" voor ",
    night_to="( op| naar) ", night_from="( van) ", also=" en ",
)
MODIFIERS = [Rule("tegen 9 uur", "tegen {CLOCK}", joins.modified("CLOCK", "APPROX"))] + joins.modifiers(
    mods="((het |de )?{mod}( van)?|{early} (in|op))", about="({approx}|ca.|zo'n|in de buurt van)",
    comparing=[("meer dan", "MORE_THAN"), ("minder dan", "LESS_THAN")],
    more=[("langer dan", "MORE_THAN"), ("korter dan|nog geen|amper|een kleine|hooguit", "LESS_THAN"), ("minstens|minimaal|tenminste|ten minste|zeker|op zijn minst|een dikke", "EQUAL_OR_MORE"), ("maximaal|ten hoogste|hoogstens|tot wel", "EQUAL_OR_LESS")],
)

# ---- direction ------------------------------------------------------------------------------------------------------

_STRONG = any_of("""
        kwam kwamen ging gingen gaf gaven nam namen viel vielen stond stonden lag lagen liep liepen sprak spraken riep riepen schreef schreven bleef bleven vond vonden begon begonnen won wonnen
        verloor verloren trok trokken brak braken hield hielden liet lieten sloeg sloegen reed reden droeg droegen wees wezen bood boden vloog vlogen schoot schoten dronk dronken zat zaten
        hielp hielpen sneed sneden greep grepen verbood verboden bad zag zagen ontving ontvingen kreeg kregen hing hingen besloot besloten leed leden zong zongen verdween verdwenen stal stalen
        kocht kochten wist wisten moest moesten kon konden mocht mochten deed deden zei zeiden bracht brachten dacht dachten zocht zochten overleed overleden stierf stierven steeg stegen
        zonk zonken botste verkocht verkochten vocht vochten sloot sloten koos kozen werd werden was waren had hadden bleek bleken scheen leek leken genas klom klommen werd sprong sprongen
        bezocht bezochten ontstond ontstonden overkwam verscheen verschenen vertrok vertrokken ontsloeg ontsloegen onderging verwierf bedroeg bedroegen verwees beloofde kozen ving vingen opende openden heropende tekende tekenden ondertekende ondertekenden rekende rekenden diende dienden verdiende verdienden meende meenden leende leenden kende kenden erkende
        erkenden herkende herkenden oefende regende betekende verleende verleenden bediende joeg wierp wierpen zwom zwommen dook doken gold vroegen bewees bezweek gebeurde gebeurden vernam vernamen ontnam ontnamen bond bonden verbond verbonden dwong dwongen drong drongen gleed schonk schonken zweeg zwegen streed streden bestreed bestreden week weken bezweken bleven schold won wonnen wond wrong meed meden zag voorzag voorzagen ontbrak ontbraken sprak besprak bespraken betrad betraden bedroog verdroeg ontliep ontliepen overleefde zond zonden verzond bezat bezaten versloeg versloegen ontdook ontkwam ontkwamen verliet verlieten behield behielden onthield bevond bevonden verzocht verzochten onderzocht onderzochten bewoog verloor genoot genoten beviel ontviel verviel vervielen ontving onderbrak onderbraken onderschreef beschreef beschreven bood aanbood rees verrees steeg schrok schrokken trof troffen betrof betroffen kroop kropen loog logen spoot lekte
    """)
_PREFIXES = ("", "af", "aan", "bij", "door", "in", "mee", "na", "neer", "om", "onder", "op", "over", "plaats", "tegen", "terug", "toe", "uit", "vast", "voor", "weg", "deel", "binnen", "thuis", "bekend", "los", "dood", "stil", "samen", "vrij", "langs", "goed", "klaar", "leeg")
_PAST = frozenset(prefix + form for prefix in _PREFIXES for form in _STRONG)
_NOT_PAST = any_of("""
        uitgesteld geschrapt afgelast geannuleerd geleden festivalweide uitgaven inbraken gemeenteraad vreugde jeugd natste gemeente gemeenten gebied gebieden geld gewicht geluid gezond gezicht gevecht gevechten geduld gebouwen gebouw gezin gezinnen gevolgen gegevens gewest gewesten gebruiken gebeuren genieten gelden geven
        geloven getuigen geheten gesprekken gebeurtenissen geschiedenis gemiddeld gewond gewonden gepland verwacht verwachten gerecht gerechten gericht geheel gevaren gasten gratis geweld geest geleid geval gevallen
        geen geboden geboorte gebrek gezegd gevangenen gelegen gelegenheid geneesmiddelen gevoelens gezelschap generaal genoeg geacht gebonden geschikt geweten geweld gevangenissen gemeenten gezet gevoel
        gedurende gegeven gedeelte grote goede beide einde mede oude rode brede wijde blinde vrede hoede harde zachte rechte lichte echte eerste laatste hoogte lengte breedte ziekte warmte ruimte route
        minste beste meeste juiste vaste tweede derde vierde vijfde zesde zevende achtste negende tiende grootste minuten gemaakte samen kosten gasten lasten resten testen posten wachten rechten
        planten krachten berichten tochten klachten plichten gewichten machten nachten jachten schatten straten maten platen toestaan laten zitten moeten weten groeten stoten eten meten praten redden
        worden houden vinden rijden bieden bidden snijden lijden midden leden steden landen handen honden vrienden wanden banden tijden wedstrijden redenen woorden soorten noorden oosten westen zuiden beelden
        gronden monden zonden benden kinderen ouden duizenden honderden verdachte verdachten bekende bekenden verwachte vermiste vermisten bejaarde bejaarden gewonde aarde waarde orde einden liefde
        schade methode periode mode code episode wijden zijde weide heide leegte diepte groente koude route minute note quote elite satelliete website suite favoriete complete directe concrete private
        afgelopen open hopen lopen kopen slapen bestuurden student studente studenten patiënten agenten cliënten consumenten producenten documenten momenten elementen monumenten experimenten appartementen instrumenten
        presidente docente docenten presidenten kanten klanten kranten restaurants wanten want markten punten fouten buiten fluiten sluiten besluiten uiten ruiten spuiten minuten soldaten advocaten kandidaten
        resultaten daten kameraden graden sieraden raden paden zaden daden beladen laden schaden baden zouden zullen zonde synode kade arcade parade ambassade tirade brigade
        bereiden verspreiden leiden scheiden opleiden onderhandelden toelichten inrichten oprichten verplichten bezorgde gewenste gehoopte bezette bestede besteden vermelden melden gelden velden schelden     """)
_UNSTRESSED = ("be", "ver", "ont", "her")
_STE = ("botste", "eiste", "miste", "paste", "plaatste", "loste", "kuste", "wenste", "verraste", "danste", "fietste", "bluste", "kwetste", "crashte", "flitste")
# of adjectives and nouns
_DE = ("heden", "ende", "enden", "baarde", "kunde", "landen", "standen", "handen", "banden", "maanden", "branden", "bonden", "londen", "gronden", "monden", "honden", "worden", "houden", "bieden", "vinden", "rijden", "luiden", "middelde")
_PARTICIPLES = any_of("""
        overleden omgekomen verdwenen verongelukt ontsnapt vertrokken verschenen bezweken ontploft gekapseisd ontspoord bezocht verkocht verzocht ontslagen ontstaan ontvangen verloren besloten begonnen
        bevallen uitgebroken ontvoerd beschoten verboden bewezen overgestoken overgenomen onderzocht onderschept vernield verwoest ontdekt ontruimd vermoord vermist verslagen bereikt ontmanteld beperkt beslist geland
    """)
_NOT_D = any_of("""
        bekend verband bestand verwand beleid bereid verkeerd bewind verstand belgisch beeld bevind bond verblind beluid herfstmaand verbond verstand bejaard bezield beroemd bevoegd bezorgd berucht bedrijfsleid
        gebied beschaafd bestaand verwijderd verantwoord verleid
    """)


def is_past(word: str) -> bool:
    """A past form or a participle of a Dutch verb: "zei", "plaatsvond", "meldde", "aangehouden".

    >>> is_past("meldde"), is_past("plaatsvond"), is_past("aangehouden"), is_past("bevestigd"), is_past("gemeente"), is_past("geplande")
    (True, True, True, True, False, False)
    """
    if word in _PAST or word in _PARTICIPLES:
        return True
    if word in _NOT_PAST or len(word) < 5:
        return False
    if is_participle(word):
        return True
    if word.startswith("ge") or any(prefix and word.startswith(prefix + "ge") for prefix in _PREFIXES):
        return False  # "geplande"
    one = word.removesuffix("n")
    if one.endswith("ste"):
        return one.endswith(_STE)
    if one.endswith("te"):
        return one[:-2].endswith(("k", "p", "f") if one != word else ("k", "p", "f", "ch", "t")) and not one.endswith(("aatte", "ootte"))
    return one.endswith("de") and one[-3:-2] in tuple("dlnrgvzbmjwi") and not word.endswith(_DE)


def is_participle(word: str) -> bool:
    """"gestart", "opgepakt", "aangehouden", "bevestigd"; not "geplande"."""
    for prefix in _PREFIXES:
        if word.startswith(prefix + "ge") and len(word) > len(prefix) + 5 and word.endswith(("d", "t", "en")) and not word.endswith(("heid", "teit", "ent")):
            return True
    return word.startswith(_UNSTRESSED) and word.endswith("d") and len(word) > 6 and word not in _NOT_D and not word.endswith(("end", "heid", "and", "eid"))


_PRESENT = any_of("""
        begint beginnen start starten opent openen sluit sluiten vindt vinden treedt treden reist reizen komt komen eindigt eindigen speelt spelen vergadert vergaderen
        vertrekt vertrekken beslist beslissen stemt stemmen kiest kiezen viert vieren loopt lopen geldt gelden ontvangt ontvangen bespreekt bespreken verschijnt verhuist verhuizen wisselt neemt nemen
        stelt houdt houden blijft blijven staat staan stijgt stijgen daalt dalen valt vallen krijgt krijgen staken staakt doet doen keert keren treft treffen hervat hervatten verstrijkt
        organiseert organiseren presenteert presenteren debatteert debatteren brengt brengen geeft geven maakt maken bezoekt bezoeken buigt buigen draait draaien rijdt rijden trekt trekken
        dient dienen zet zetten gaat verlaat verlaten strijdt neemt voert voeren klimt wacht verdedigt ontmoet ontmoeten vaart varen vliegt vliegen klinkt klinken
        betoogt betogen protesteert protesteren arriveert arriveren wijst wijzen reikt reiken beantwoordt beantwoorden luistert luisteren verwelkomt verwelkomen huldigt huldigen herdenkt herdenken
        looft loven schaatst voetbalt voetballen klopt verhoort verhoren ondervraagt onderzoekt onderzoeken behandelt behandelen overlegt overleggen praat praten spreekt spreken zegent zingt zingen
        danst dansen rijst rijzen keurt keuren tekent tekenen ondertekent ondertekenen benoemt benoemen kroont inspecteert vertelt treden beleeft beleven raakt raken trakteert nodigt nodigen
        schrapt schrappen hervormt kent wint winnen waagt verkoopt verkopen koopt kopen toont tonen lost lossen strooit strooien mag bouwt bouwen sleept snijdt komt velt vallen breekt breken koelt klaart waait gebeurt hangt schijnt regent zendt leidt lanceert lanceren onthult onthullen
    """)

CUES = Cues(
    oclock=any_of("uur"),
    # "zou" looks nowhere: "zou maandag hebben gedreigd", but "zou maandag worden gehouden"
    ahead=any_of("""
        wordt worden zal zullen wil willen kan kunnen moet moeten mag mogen gaat gaan gepland geplande plant plannen voorzien vastgesteld aangekondigd verwacht verwachten hoopt hopen
        uiterlijk vermoedelijk waarschijnlijk binnenkort volgt volgen geagendeerd ingepland beoogd beoogde
    """),
    behind=any_of("""
        heeft hebben hebt heb had hadden was waren werd werden geweest sinds bleek meldt zegt schrijft bevestigt
    """),
    prepositions={"tot": "future", "sinds": "past", "vanaf": "future", "voor": "future", "per": "future", "en met": "future", "uiterlijk": "future", "tegen": "future", "naar": "future"},
    is_past=is_past,
    participle=is_participle,
    copula=any_of("is zijn"),
    auxiliaries=any_of("wordt worden zal zullen wil willen kan kunnen moet moeten mag mogen gaat gaan"),
    breaks=any_of("dat omdat hoewel terwijl nadat wanneer als maar want zodat waarbij waardoor waarin toen"),
    verb_last=any_of("""
        zoals die dat omdat hoewel terwijl nadat wanneer als waarbij waardoor waarin toen voordat of zodat waar wat wie waarmee waarop waarvan
    """),
    scheduled_present=_PRESENT | frozenset(prefix + form for prefix in _PREFIXES[1:] for form in _PRESENT) - any_of("omzet inzet opzet afzet aanzet uitzet doorvaart binnenvaart opvaart afvaart overvaart"),
    finite=any_of("bereikt ontmoet verrast versterkt verwerkt beperkt verplaatst bezet verwacht vermaakt bewerkt"),
    definite=any_of("de het"),
    governing=any_of("de het op in om van voor tot sinds vanaf rond tegen per deze die dit uiterlijk na tussen"),
    leading=any_of("de het"),
    opens=frozenset(["en", ",", "maar", "want"]),
    determiners=any_of("een haar hun ons onze geen mijn uw"),
    before_nouns=any_of("met zonder onder door bij over uit"),
    moves=any_of("verschoven verplaatst uitgesteld verlengd verdaagd opgeschoven"),
    pluperfect=any_of("had hadden"),
    perfect=frozenset({"had", "hadden"}),
    be=any_of("is zijn was waren wordt worden werd werden"),
    says=any_of("zei zeiden meldde meldden verklaarde vertelde bevestigde kondigde maakte"),
    negations=frozenset(["niet", "nooit", "geen"]),
    reported=any_of("zou zouden"),
    dating=frozenset({"op"}),
    places=any_of("in op aan bij voor nabij"),
    fixing=any_of("gepland voorzien geagendeerd aangekondigd"),
    appointment="voor",
    conjunction="en", disjunction="of",
    happened=any_of("ongeluk ongeval aanslag aanval aanvallen brand explosie aardbeving vonnis verkiezingen nederlaag zege overwinning crash protesten"),
    # discourse
    free_order=True, compounds=False,
    opening_marks='“„‘"', closing_marks='”’"',
    standing=any_of("zijn is telt tellen heeft wonen werken blijven kost kosten staan rijden"),
    belonging=any_of("van"),
    enduring=any_of("nog steeds"),
)

TIMES = grammar(WORDS, [SILENCE, DAYS, CLOCKS, PERIODS, RATES, LENGTHS, POINTERS, HOLIDAYS, DATELINES, DATES], JOINS, MODIFIERS, CUES, COMMON)
