"""Italian time expressions: rules that read like the phrases they find, and the cues of direction."""

from __future__ import annotations

from whence.languages.it.words import COMMON, WORDS
from whence.languages.shared import holidays, joins
from whence.languages.shared.grammar import grammar
from whence.languages.shared.holidays import easter, fixed, nth
from whence.languages.shared.makers import (
    DIGITS,
    Words,
    after_named,
    ago,
    at,
    before_named,
    century,
    clock,
    day_away,
    day_of,
    dayword,
    decade,
    earlier,
    every,
    gone,
    half,
    last_quarter,
    lasting,
    later,
    led_year,
    length,
    long_word,
    modified_part,
    month,
    near_day_of_month,
    night_before,
    nothing,
    now,
    nth_weekday,
    other_day,
    overnight,
    part,
    part_of,
    phrases,
    quarter,
    rate,
    recurring,
    season,
    spoken_clock,
    stretch,
    this,
    unit,
    unit_beside_named,
    unit_part,
    usual,
    vague,
    weekday,
    weekend,
    within,
    year,
)
from whence.languages.shared.rules import CLOCKS as FIGURES
from whence.languages.shared.rules import DATELINES, DATES
from whence.languages.shared.words import any_of
from whence.times import calendar
from whence.times.direction import Cues
from whence.times.expressions import (
    Expression,
    Fixed,
    InYear,
    Length,
    Modified,
    OfYear,
    Overnight,
    Part,
    Unit,
)
from whence.times.grammar import Rule

ARTICLE = "(il |lo |la |i |gli |le |l' ?)?"
OF = "(di |del |dello |della |dell' ?|dei |degli |delle |d')"
AT = "(alle|dalle|delle|le|sulle|per le|fino alle|sino alle|entro le|dopo le|prima delle|tra le|fra le|e le|verso le|intorno alle|attorno alle)"
NUMBER = f"({DIGITS}( ?{{scale}})?|{{num:count}})"
LENGTH = (
    f"({NUMBER}( {{unitkind}})? ({{unit}}|{{units:unit}})|({{a}} |{{a}}' ?)({{unitkind}} )?{{unit}}|{{vague}}( {{unitkind}})? {{units:unit}}|{{anyone}} ({{unit}})"
    "|{elided:count}' ?{units:unit}|(un |il |una |la )?(mezzo |mezz' ?){halfunit}|(un |il )?quarto di {quarterunit}|(un )?{couple} d(i|') ?{units:unit}|(una |un )?{about:count} d(i|') ?{units:unit})( e {half:unithalf})?"
).replace("d(i|') ?", "(di |d')")
ABOUT = "((più di|meno di|oltre|quasi|circa|appena|poco più di|poco meno di|almeno|ormai|ben|solo|già) )?"
DD = "({dd:day}(°|º|esimo)?|{ordinal:day})"
MONTH = "({month}|{shortmonth:month}.)"
YEAR = "( (del |dell'anno )?{yyyy:year})?"
PART = "{mainpart:part}"


def _saint_johns_night(found: Words) -> Expression:
    """"notte di San Giovanni del 1998"."""
    return Part("NI", Fixed(calendar.day(fixed(6, 23)(found["year"]))))


def _month_ago(found: Words) -> Expression | None:
    """"marzo di tre anni fa"."""
    said = month({"month": found["month"]})
    return OfYear(said, Unit("year", -int(found["count"]))) if found["unit"] == "year" and isinstance(said, InYear) else None


def _night(found: Words) -> Expression | None:
    """"la notte tra sabato e domenica" is Saturday's."""
    night = found["PART"] if "PART" in found else found["MOMENT"]
    return night_before(found["DAY"]) if isinstance(night, Overnight) or (isinstance(night, Part) and night.part == "NI" and night.on is None) else None


def _part_of_unit(found: Words) -> Expression | None:
    """"la fine della prossima settimana"."""
    inner = unit(found)
    return Modified(found["mod"], inner) if inner else None


def _lasting(found: Words) -> Expression:
    """"un piano triennale"."""
    return Length(found["lasting"])


def _aged(found: Words) -> Expression:
    """"un 52enne", "una trentenne"."""
    return Length(f"P{found['aged'] if 'aged' in found else found['count']}Y")


def _short_year(found: Words) -> Expression:
    """"nel '68": of the last century from 40 on."""
    return Fixed(calendar.year(found["year"] + (1900 if found["year"] >= 40 else 2000)))


def _century(found: Words) -> Expression:
    """"nell'Ottocento": the number counts the hundreds."""
    return Fixed(calendar.century(100 * found["centuryword"]))


DAYS = phrases({
    f"({{weekday}},? (il )?|domani,? )?({{ahead:which}} )?{DD}( di)? {MONTH}{YEAR}( {{weekdaybehind:which}})?": day_of,  # lunedì 23 marzo 2026
    f"[{{dd:first}}(°|º)?] (al|e|o|ed|al giorno|fino al|e il|e l'|e del|e dal|all'|-|/) ?{{dd:day}}( di)? {MONTH}{YEAR}": other_day("first"),  # dal 3 al 5 maggio
    f"[{{weekday}} {{dd:first}}] (e|al|a|o|ed|fino a) {{weekday}} {{dd:day}} {MONTH}{YEAR}": other_day("first"),  # sabato 5 e domenica 6 marzo
    f"[{{ordinal:first}}] al {{dd:day}} {MONTH}{YEAR}": other_day("first"),
    f"[{{dd:first}}], ({{dd}}, )?{{dd}} e {{dd:day}} {MONTH}{YEAR}": other_day("first"),
    f"[{{dd:second}}] e {{dd:day}} {MONTH}{YEAR}": other_day("second"),
    "({ahead:which} |{this:which} )?{weekday} {open}{dd:day}{shut}": near_day_of_month,  # venerdì (16)
    "[{weekday} {dd:day}](,|.|;|:|{close}| a| alle| all'| al| dalle| e| in| nel| nella| il| la| lo| le| i| gli| l'| si| per| con| ore| sera| mattina| ha| è| sono| ci| presso| sarà| fino|$)": near_day_of_month,  # venerdì 14
    "(il|dal|al|entro il|lo|del) [({ahead:which} )?giorno {dd:day}]": near_day_of_month,
    "(il|al|dal|del|entro il|intorno al) [{dd:day} del mese]": near_day_of_month,
    "({ordinal}|ultimo|ultima) {weekday} (di |d'){month}": nth_weekday,
    "({this:which} )?{weekday}( {weekdaybehind:which})?": weekday,  # venerdì scorso
    f"{{weekday}}' ?({PART}|{{weekdaybehind:which}})": weekday,  # as agencies type it: "giovedi' sera"
    "{ahead:which} {weekday}": weekday,  # prossimo giovedì
    "{that:which} {weekday}": weekday,
    f"({{ahead:which}} )?{{weekday}} {PART}": weekday,  # lunedì sera
    f"{{weekday}} {{weekdaybehind:which}},? {PART}": weekday,
    "{weekday} (dopo)(,|.|;)": lambda f: weekday({**f, "which": "after"}),
    ", [(un|una) {weekday}](,|.)": lambda f: weekday({**f, "which": "that"}),
    "(un|una) {weekday}( {PART})?": every,  # era una domenica
    "{weekday} notte": lambda f: weekday({**f, "part": "NI"}),
    "{weekday} all' ?alba": lambda f: weekday({**f, "part": "MO"}),
    "{dayword}": dayword,
    "l' ?altro ieri": day_away(-2),
    f"{{dayword}} {PART}": dayword,  # domani mattina
    "{dayword} all' ?alba": lambda f: dayword({**f, "part": "MO"}),
    f"{{dayword}} (in|nel|di|nella) {PART}": dayword,
    f"{{dayword}},? {{weekday}}( {PART})?": dayword,  # oggi, venerdì
    "{partword:part}": day_away(0),
    "(stanotte|questa notte|(la |questa )?nottata)": overnight,
    "(nella|durante la|nel corso della|in|per tutta la) [notte]": overnight,
    "(la )?(scorsa notte|notte scorsa|notte passata|notte appena trascorsa)": part_of("NI", -1),
    f"{{this}} {PART}": lambda f: dayword({**f, "dayword": 0}),  # questa mattina
    f"({{that}}|(la |lo )?{{same}}) {PART}": day_away(0, "mention"),
    f"(la |il )?{PART} (prima|precedente)": day_away(-1, "mention"),
    f"(la |il )?{PART} (dopo|successiva|successivo|seguente)": day_away(1, "mention"),
    "(in|nel|nella|alla|verso|per|per tutta|durante|sul|entro|di prima|dal|al|dalla|fino al|fino a|a|di) [((la|il|prima|primo|tarda|tardo) )?{part}]": part,  # nel pomeriggio
    "(la|il|tutta la|tutto il) {mainpart:part}": part,
    "(l'|all' ?|dall' ?|dell' ?|alle prime luci dell' ?)[alba]": part_of("MO"),
    "(le |alle )?prime (ore del mattino|ore di {weekday}|luci dell'alba|ore della mattina|ore del giorno)": lambda f: part_of("MO")(f) if "weekday" not in f else weekday({**f, "part": "MO"}),
    f"(nella |in )[tarda {PART}]": part,
    f"(nel |in )[tardo {PART}]": part,
    f"(nella |in )[prima {PART}]": part,
    f"(nel |in )[primo {PART}]": part,
    "(del|nel|dal|al) [primo pomeriggio]": lambda f: modified_part({"mod": "START", "part": "AF"}),
    f"(l' ?)?{{mod}} {PART}": modified_part,
    f"(nella |in )[tarda {PART}] {OF}({{weekday}}|{{dayword}})": part,
    "(la |una )?{mod} mattinata": lambda f: modified_part({**f, "part": "MO"}),
    "in [mattinata]": part_of("MO"),
    "in [serata]": part_of("EV"),
    "in [giornata]": this("day"),
    "(quel|quello stesso|lo stesso|nello stesso|quel medesimo) giorno": this("day", 0, "mention"),
    "il giorno (prima|precedente)": day_away(-1, "mention"),
    "[giorno precedente]": day_away(-1, "mention"),
    "(il )?giorno (dopo|successivo|seguente)": day_away(1, "mention"),
    "(l' ?)?indomani": day_away(1, "mention"),
    "[indomani] (di|del|della|dell'|dello|delle|dei|degli)": lambda f: unit_beside_named(1)({"unit": "day"}),
    "[(il )?giorno dopo] (il|la|l'|lo|gli|le|i|che|aver|essere|un|una)": lambda f: unit_beside_named(1)({"unit": "day"}),
    "[(il )?giorno prima] (del|della|dell'|dello|delle|dei|degli|di|che)": lambda f: unit_beside_named(-1)({"unit": "day"}),
})

PERIODS = phrases({
    "{figures} (di |d'|del mese di )[{month}]": gone(month),  # i dati di settembre
    "(il |lo |nel |del |al |in |{this:which} |{ahead:which} |per il |un |ogni )?[(fine settimana|weekend|week-end)]": weekend,
    "(il |lo )?{ahead:which} (fine settimana|weekend|week-end)": weekend,
    "{this:which} (fine settimana|weekend|week-end)": weekend,
    "(il )?(fine settimana|weekend|week-end) {behind:which}": weekend,
    "(il )?(fine settimana|weekend|week-end)": weekend,
    "{month}": month,
    "{month} (del |dell'anno )?{yyyy:year}": month,
    "{month} {weekdaybehind:which}": month,
    "{ahead:which} {month}": month,
    "tutto {month}": month,  # in tutto settembre
    "{this:which} {month}": month,
    "(il |lo )?({ahead:which} )?mese (di |d')({month}( (del )?{yyyy:year})?)( {behind:which})?": month,
    f"{ARTICLE}{{latest}} {{calendarunit:unit}}": lambda f: unit({**f, "which": "last"}) if f["unit"] in ("quarter", "half") else length({"a": 1, "unit": f["unit"]}),  # l'ultimo anno
    f"{ARTICLE}{{ahead:which}} {{calendarunit:unit}}": unit,
    f"{ARTICLE}{{calendarunit:unit}} {{behind:which}}": unit,  # la settimana scorsa
    f"{ARTICLE}{{calendarunit:unit}} che viene": lambda f: unit({**f, "which": "next"}),
    f"{ARTICLE}{{calendarunit:unit}} in corso": lambda f: unit({**f, "which": "this"}),
    f"{ARTICLE}esercizio in corso": this("year"),
    "{this:which}(' ?| ){calendarunit:unit}": unit,  # quest'anno
    "{that:which}(' ?| ){calendarunit:unit}": unit,
    f"{ARTICLE}[{{same}} {{calendarunit}}] ?{OF}(l' ?)?(anno|{{yyyy}}|{{ahead}})": nothing,
    f"{ARTICLE}{{same:which}} {{calendarunit:unit}}": unit,
    "in [settimana]": this("week"),
    f"{ARTICLE}{{mod}} {OF}?({{this}}(' ?| ))?{{calendarunit:unit}}": unit_part,  # la fine dell'anno
    f"{ARTICLE}{{mod}} {OF}?(({{ahead:which}} )({{calendarunit:unit}})|({{calendarunit:unit}} {{behind:which}}))": _part_of_unit,
    "(entro|per|durante) [(l' ?anno|il mese|la settimana|la fine della settimana)]": lambda f: this("year")(f),
    "entro [il mese]": this("month"),
    "entro [la settimana]": this("week"),
    "(nel corso dell' ?|durante l' ?|nell' ?arco dell' ?|nel resto dell' ?|per il resto dell' ?|da inizio |dall'inizio dell' ?)[anno]": this("year"),
    "(nel corso della |durante la |nel resto della )[settimana]": this("week"),
    "(nel corso del |durante il |nel resto del )[mese]": this("month"),
    "(l' ?)?(anno|esercizio|annata) {yyyy:year}": year,
    "(nel|dal|del|al|in|entro il|per il|il|e il|sul|nell'anno|fino al|sino al|e|e nel|fine|inizio|metà|primavera|dopo il|prima del|tra il|fra il|col|con il) [{yyyy:year}]( {measured:counted})?": lambda f: None if "counted" in f else led_year(f),
    "(nel|dal|del|al|sul) ['{yy:year}]": _short_year,
    "(nell|dall|dell|l) ?' ?[{yy:year}](,|.|;|:|{close}| e| in| a| ad| il| la| i| le| un| si| per il)": lambda f: _short_year(f) if 80 <= f["year"] < 90 else None,
    "(in|d'|questa|quest' ?|dell' ?|nell' ?|dall' ?|l' ?|la|della|dalla|nella|alla|all' ?|per l' ?|per la|di|entro l' ?|a) ?[{season}]": season,  # in primavera
    "(la |l' ?|lo |il )?{ahead:which} {season}": season,
    "(la |l' ?|il )?{season} {behind:which}": season,
    "(questa |quest' ?|questo )({season})": lambda f: season({**f, "which": "this"}),
    "(la |l' ?|il )?{season} (del )?{yyyy:year}": season,
    f"{ARTICLE}ultimo trimestre (del |dell'anno )?{{yyyy:year}}": last_quarter,
    f"{ARTICLE}({{ordinal}}|{{roman:ordinal}}) trimestre( (del |dell'anno )?{{yyyy:year}})?": quarter,
    f"{ARTICLE}({{ordinal}}|{{roman:ordinal}}) semestre( (del |dell'anno )?{{yyyy:year}})?": half,
    f"{ARTICLE}({{ordinal}}) metà (dell' ?anno|del {{yyyy:year}}|dell' ?anno {{yyyy:year}})": half,
    f"{ARTICLE}({{roman:ordinal}}|{{ordinal}}) secolo": century,
    "(nel|del|nell'|dell'|dall'|tardo|primo|secondo|dal|il|l') ?[{centuryword}](,|.|;|:|{close}| e| in| a| si| è| fu| ha| la| il| le| i)": _century,
    "anni ('|’)?({yy:first}|{yyyy:first}|{decadeword:first}) e [('|’)?({yy:year}|{yyyy:year}|{decadeword:year})]": decade,
    f"{ARTICLE}(anni )('|’)?({{yy:year}}|{{decadeword:year}}|{{yyyy:year}})": decade,
})

_OF_PART = " (di |del |della |dell' ?)({mainpart:part}|{part})"
_ZONE = "( gmt| utc| cet| ora locale| ora italiana| locali| italiane)?"
_ENDS = (
    "(,|.|;|:|{close}| e| ed| in| a| ad| al| allo| alla| all'| alle| nel| nella| nello| nell'| per| con| da| dal| dalla| di| del| della| dell'| dei| il| lo| la| i| gli| le| l'| un| una| si| è| sono"
    "| ha| hanno| quando| circa| oggi| ieri| domani| {weekday}| presso| sul| sulla| fino| sarà| che| c'| ci| era| dopo| sotto| davanti| verso| -| tutti| ogni| {num}|$)"
)
CLOCKS = phrases({
    f"{AT} [(ore )?{{hh:hour}}(:|.|,){{mi:minute}}({_OF_PART})?{_ZONE}]": clock,  # alle 21.15
    f"(all' ?|dall' ?)[{{hh:hour}}(:|.|,){{mi:minute}}({_OF_PART})?{_ZONE}]": clock,  # all'1.15
    f"{AT} [({{hh:hour}}|{{hourword:hour}}){_OF_PART}]": spoken_clock,  # alle 8 di sera
    f"{AT} [{{hh:hour}}]{_ENDS}": clock,
    f"{AT} [{{hh:hour}}( gmt| utc| cet| ora locale| ora italiana| in punto| locali| italiane)]": clock,
    f"(alle|dalle|fino alle|dopo le|verso le|intorno alle|entro le|prima delle|tra le|e le|le) [{{hourword:hour}}( in punto)?]{_ENDS}": lambda f: None if f["hour"] < 6 else spoken_clock(f),
    f"(alle|dalle|fino alle|verso le|intorno alle|entro le|prima delle) [{{hourword:hour}}( in punto)?]{_ENDS}": spoken_clock,
    "(dalle|tra le|fra le) [({hh:hour}|{hourword:hour})] (alle|e le|e) ({hh}|{hourword:until}) (di |del |della |dell' ?){mainpart:part}": spoken_clock,
    "(dalle|tra le|fra le) [({hh:hour}|{hourword:hour})((.|:){mi:minute})?] (alle|e le|alle ore|fino alle) ({hh}|{hourword})": lambda f: clock(f) if "minute" in f else spoken_clock(f) if f["hour"] < 8 else clock(f),
    "(dalle|tra le|fra le) ({hh}|{hourword})((.|:){mi})? (alle|e le|fino alle) [({hh:hour}|{hourword:hour})((.|:){mi:minute})?]": lambda f: clock(f) if "minute" in f or f["hour"] > 12 else spoken_clock(f),
    f"{AT} [({{hh:hour}}|{{hourword:hour}}) e ((un )?{{fifteen:past}}|{{thirty:past}}|{{num:past}}|{{mi:past}})({_OF_PART})?]": spoken_clock,  # le otto e mezza
    f"{AT} [({{hh:hour}}|{{hourword:hour}}) meno ((un )?{{fifteen:to}}|{{num:to}})({_OF_PART})?]": spoken_clock,
    f"(all' ?|l' ?|dell' ?|dall' ?)[una( e mezza)?{_OF_PART}]": lambda f: clock({**f, "hour": 1}),
    "(tra|fra) le ({hh}|{hourword}) e l'[una]": at(1),
    "all'[una](,|.|;| di|$)": at(1),
    f"ore {{hh:hour}}((:|.|,){{mi:minute}})?{_ZONE}": clock,  # ore 18
    "h {hh:hour}((:|.){mi:minute})?": clock,
    "{hh:hour}(:|.){mi:minute} (ora locale|ora italiana|gmt|cet)": clock,
    "[{hh:hour}.{mi:minute}] di {dayword}": clock,
    "mezzogiorno( e mezzo)": at(12, 30),
    "mezzogiorno": at(12),
    "(la )?mezzanotte( e mezzo)": at(24, 30),
    "(la )?mezzanotte": at(24),
})

_EVENT = " ?(il|la|l'|lo|gli|le|i|aver|essere|che|un|una|un'|averlo|averla|esser|la sua|le sue)"
LENGTHS = phrases({
    f"{ABOUT}{LENGTH} (fa|or sono|addietro)": ago,  # due anni fa
    "(poco|tempo|non molto tempo|qualche tempo|molto tempo|poco tempo|un po'|tanto tempo|un attimo|pochissimo) fa": vague("PAST_REF"),
    "{month} di ({n:count}|{num:count}) {units:unit} fa": _month_ago,  # nel marzo di tre anni fa
    "({units:unit}) fa": ago,
    f"(tra|fra) {ABOUT}[{LENGTH}]": within,  # tra dieci giorni
    "(tra|fra) [({vague} )?{units:unit}]": vague("FUTURE_REF"),
    f"(tra|fra) {NUMBER} e [{LENGTH}]": length,
    f"[{ABOUT}{LENGTH} dopo]{_EVENT}": after_named,
    f"[{ABOUT}{LENGTH} dopo] (natale|pasqua|capodanno|ferragosto|ognissanti)": after_named,
    f"[{ABOUT}{LENGTH} prima] ?(di|del|della|dell'|dello|delle|dei|degli|che)": before_named,
    f"{ABOUT}{LENGTH} (dopo|più tardi)": later,
    f"{ABOUT}{LENGTH} prima": earlier,
    LENGTH: length,
    f"(i |le |gli )?{{firsts}} {NUMBER} {{units:unit}}": length,  # i primi nove mesi
    f"{ARTICLE}({NUMBER} |{{vague}} )?{{span:which}} ({NUMBER} |{{vague}} )?{{units:unit}}": stretch,  # gli ultimi dieci anni
    f"{ARTICLE}({NUMBER} |{{vague}} )?{{units:unit}} {{span:which}}": stretch,
    "(questi|queste) ({vague} )?{units:unit}": vague("PRESENT_REF"),
    "(da|per|durante) [{units:unit}]": length,
    "(una |la |ogni )?(mezz' ?ora|mezzora)": lasting(30, "minute"),
    "(una |la )?mezza giornata": lasting(12, "hour"),
    "(un )?quarto d' ?ora": lasting(15, "minute"),
    "tre quarti d' ?ora": lasting(45, "minute"),
    "(un |il )?mezzo secolo": lasting(50, "year"),
    "ventiquattr' ?ore": lasting(24, "hour"),
    "(il |un |lo )?({ahead} )?{lengthword}": long_word,
    "{lasting}": _lasting,
    "{n:count} ?(enne|enni)": _aged,
    "{aged}": _aged,
})

HABITS = phrases({
    "(i|le) [{weekdays:weekday}( {mainpart:part}| {parts:part})?]": every,
    "(è|era|sarà|sarebbe|quando è) (l' ?)?ora (di|che|d')": nothing,
    f"(il|la) [{{weekday}}( {PART})?] (i|gli|le|lo|un|una|non|con|in|a|al|alla|nel|nella|per|chi|chiude|apre|arriva|va|resta)": usual,
    f"(il|la) [{{weekday}}( {PART})?](,|.|;|:|{{close}}| e| è| si| dalle| alle)": every,  # il sabato
    f"(il|la) [{{weekday}} {PART}]": every,
    "da [{weekday}] a {weekday:last},? dalle": every,  # da martedì a domenica, dalle 10 alle 19
    "da {weekday:first} a [{weekday}],? dalle": every,
    "(dal|dalla) [{weekday}] (al|alla) {weekday:last}": every,
    "(dal|dalla) {weekday:first} (al|alla) [{weekday}]": every,
})

RATES = phrases({
    "{rate}": rate,
    "{each} ({num:count} |{n:count} )?({unit}|{units:unit}|{weekday}|{season}|{mainpart:part}|{month})": every,
    f"{{each}} {{weekday}} {PART}": every,
    "ogni {ordinal} {weekday} del mese": recurring("P1M"),
    "(ogni|il) {ordinal} ({weekday}) di ogni mese": recurring("P1M"),
    "tutti i giorni": recurring("P1D"),
    "(tutti gli|tutte le|tutti i) ({units:unit}|{weekdays:weekday}|{parts:part}|{seasons:season})": every,
    "(tutti i|ogni) (weekend|fine settimana)": recurring("XXXX-WXX-WE"),
    "un {weekday} su due|a {weekday} alterni": recurring("P2W"),
    "(un giorno su due|a giorni alterni)": recurring("P2D"),
    "al {dayormonth:unit}": every,
    "a {week:unit}": every,
    "[all' ?{anno:unit}](,|.|;|:|{close}| e| per| in| di| da| a| con| il| nel| la| i| contro| alla| al)": every,
    "(euro|dollari|volte|volta|persone|milioni|miliardi|tonnellate|ore|giorni|mila|litri|casi|interventi|passeggeri|visitatori|per cento|chili|spettatori|corse|auto|turisti|veicoli|morti|unità|posti|studenti|vittime|pazienti|pezzi|bottiglie|cento|%) [(al |alla |a |l' ?|all' ?){byunit:unit}]": every,
    "(su base |base )[annua]": recurring("P1Y"),
})

POINTERS = phrases({
    "{now}": now,
    "((al|in questo|per il|fino a questo) momento|per ora|per adesso|fino ad ora|fino a ora|fin qui|ad oggi|a tutt'oggi|fino a oggi|ora come ora|al giorno d'oggi|al giorno d’oggi|in questa fase|di questi tempi|oggi come oggi)": vague("PRESENT_REF"),
    "(di recente|negli ultimi tempi|in tempi recenti)": vague("PAST_REF"),
    "in [passato]": vague("PAST_REF"),
    "in [futuro]": vague("FUTURE_REF"),
    "(nel|per il|il|al) (prossimo|immediato) futuro": vague("FUTURE_REF"),
})

SILENCE = phrases({
    f"(,|.|di età|età:) [{NUMBER} anni](,|.|;| di)": nothing,  # a bare age
    f"({{person}}|all'età|età|compie|compiuto|compiuti) (di |a )?[{NUMBER} (anni|mesi)]": nothing,
    "(cade|cadono|cadrà|cadeva) (di |in )?[{weekday}]": nothing,  # which day of the week a feast is
    f", di [{NUMBER} anni]": nothing,
    f"(morto|morta|morti|muore|scomparso|scomparsa|scompare|spento|spenta|ucciso|uccisa|debutta|già|campione|sindaco|esordì|mamma|papà|addio|laureato|laureata|solo|appena) a (soli )?[{NUMBER} anni]": nothing,
    f"(ha|aveva|hanno|avevano|avrebbe) [{NUMBER} anni](,|.|;)": nothing,
    "({ordinal}|ultimo|ultima) {weekday} del mese|di (sera|notte|mattina|giorno|pomeriggio)|buona pasqua|buon giorno|buona (notte|sera|giornata|serata|domenica|settimana)|buon (anno|natale)": nothing,
    "(prima o poi|da un giorno all'altro|giorno dopo giorno|giorno per giorno|anno dopo anno|giorno e notte|notte e giorno|di giorno in giorno|un bel giorno|un giorno|una volta)": nothing,
    "(il|un|del|al|dal|sul|i|dei|noto|la|storico|nostro) [{periodical}]": nothing,  # il quotidiano
    "{rate} (di opposizione|locale|sportivo)": nothing,
    "(al |il |nel |del )?{n}(°|º|esimo|' )? ?minuto": nothing,  # al 63' minuto
    "{ordinal} (minuto|giorno|settimana|mese|anno|ora|giornata|notte|decennio|ore)": nothing,
    "(chilometri|km|metri) (all' ?ora|orari|l' ?ora)|(km|m)/h": nothing,
    "ora di punta|ore di punta|non vede l'ora|(all'|un')?ora legale|ora solare|a quest'ora|alla buon'ora|di buon'ora|era ora|d'ora in poi|d'ora in avanti|all'ora di": nothing,
    "mille e una notte": nothing,
    "(piazza|via|corso|viale|piazzale|largo|ponte|ospedale|stadio) ({dd}|{num}|{ordinal}|{roman}) {month}": nothing,
    "(festa|sagra|medaglia|carta) d'estate": nothing,
    "(alta|bassa|mezza) (stagione)": nothing,
    "(tempo|part|a) (pieno|parziale)": nothing,
    "volta alla settimana|settimana (enigmistica|corta|bianca)": nothing,
    "alla fine|fine (del mondo|della guerra)": nothing,
    "(in )?prima serata|seconda serata": nothing,
    "(l'|dell'|nell'|sull') ?[ora]": nothing,  # il giallo dell'ora degli spari
    "medio( |-)?evo": nothing,
    "(il giorno|la notte) degli (oscar)": nothing,
    "un secondo|secondo (me|lui|lei|noi|loro)": nothing,
    "notte (bianca|brava|prima degli esami)": nothing,
})

_HOLIDAYS = {
    "capodanno|primo dell'anno": fixed(1, 1), "epifania|befana": fixed(1, 6), "san valentino": fixed(2, 14), "(festa della donna|giornata internazionale della donna|festa delle donne)": fixed(3, 8),
    "(festa del papà|san giuseppe)": fixed(3, 19), "giovedì grasso": easter(-52), "martedì grasso": easter(-47), "mercoledì delle ceneri": easter(-46), "domenica delle palme": easter(-7),
    "giovedì santo": easter(-3), "venerdì santo": easter(-2), "sabato santo": easter(-1), "(domenica di |giorno di )?pasqua": easter(), "pasquetta|lunedì dell'angelo|lunedì di pasqua": easter(1),
    "vigilia di pasqua": easter(-1), "pentecoste": easter(49), "corpus domini": easter(60), "(festa della liberazione|anniversario della liberazione)": fixed(4, 25),
    "(festa del lavoro|festa dei lavoratori)": fixed(5, 1), "festa della mamma": nth(5, 6, 2), "festa della repubblica": fixed(6, 2), "san giovanni battista": fixed(6, 24), "ferragosto": fixed(8, 15),
    "halloween": fixed(10, 31), "ognissanti|tutti i santi": fixed(11, 1), "(giorno dei |commemorazione dei )(morti|defunti)": fixed(11, 2), "sant'ambrogio": fixed(12, 7),
    "(festa dell')?immacolata( concezione)?": fixed(12, 8), "(antivigilia di natale)": fixed(12, 23), "vigilia di natale": fixed(12, 24), "(giorno di )?natale": fixed(12, 25), "santo stefano": fixed(12, 26),
    "san silvestro|ultimo dell'anno": fixed(12, 31),
}
_LED = "((il|la|l'|lo) ?)?"
HOLIDAYS = holidays.rules({name: day for name, day in _HOLIDAYS.items()}, "({ahead:which} )?(giorno (di |del |dell'|della |dei ))?")
WEEKENDS = holidays.rules({"pasqua": easter(), "ferragosto": fixed(8, 15), "ognissanti": fixed(11, 1), "natale": fixed(12, 25), "capodanno": fixed(1, 1)}, "(fine settimana|weekend|week-end) (di |d')", holidays.weekend_of)
NIGHTS = phrases({"notte di san giovanni (del )?{yyyy:year}": _saint_johns_night, "notte di san giovanni": holidays.night(fixed(6, 23)), "notte di san lorenzo": holidays.night(fixed(8, 10)),
    "notte di halloween": holidays.night(fixed(10, 31)), "notte di natale": holidays.night(fixed(12, 24)), "(ultima )?notte (di san silvestro|di capodanno|dell'anno)": holidays.night(fixed(12, 31)),
})

_DATES, _CLOCKS = joins.joins(
    at="( alle| all'| a| alle ore| verso le| intorno alle|, alle|, alle ore)? ", on="( di| del| dello| della| dell')? ", of="( di| del| della| dell'| dello| di questo)? ?", within="( in| nel| nella| di| al| a)? ",
    after=" dopo ", before=" prima di ", night_to=" su ", also=" e ",
)
_DATES += [
    Rule("la notte tra sabato e domenica", "(la )?{PART} (tra|fra) (il |l')?{DAY:first} (e|ed) (il |l')?{DAY}", _night),
    Rule("nella notte tra sabato e domenica", "(la )?{MOMENT} (tra|fra) (il |l')?{DAY:first} (e|ed) (il |l')?{DAY}", _night),
    Rule("nella notte su domenica", "{MOMENT} su {DAY}", _night),
    Rule("nella notte di sabato", "{MOMENT} (di|del) {DAY}", lambda f: Part("NI", f["DAY"]) if isinstance(f["MOMENT"], Overnight) else None),
    Rule("la notte di lunedì", "la {PART} (di|del|dell') ?{DAY}", joins.part_of_day),
]
JOINS = _DATES, _CLOCKS
MODIFIERS = [
    *joins.modifiers(
        mods="(la |gli |i |l')?{mod}( di| del| della| dello| degli| dei| delle)?", about="({approx}( alle| le| il| la| al| alla)?)",
        more=[("più di|oltre|ben oltre|poco più di", "MORE_THAN"), ("meno di|poco meno di", "LESS_THAN"), ("almeno|non meno di|minimo", "EQUAL_OR_MORE"), ("fino a|al massimo|non più di|massimo", "EQUAL_OR_LESS")],
    ),
    *(Rule(f"inizio dell'{kind}", f"(l')?{{mod}} dell'{{{kind}}}", joins.modified(kind)) for kind in ("DATE", "PART")),
    *(Rule(f"{kind} circa", f"{{{kind}}} circa", joins.modified(kind, "APPROX")) for kind in ("TIME", "LENGTH")),
    Rule("intorno a mezzogiorno", "(intorno|attorno|verso) (a |all' ?)?{TIME}", joins.modified("TIME", "APPROX")),
]

# ---- direction ------------------------------------------------------------------------------------------------------

_IRREGULAR = any_of("""
    disse dissero fece fecero ebbe ebbero fu furono mise misero prese presero vinse vinsero perse persero decise decisero chiuse chiusero chiese chiesero rispose scrisse scrissero nacque venne vennero
    tenne cadde caddero vide videro diede diedero nacquero visse lesse accadde era erano stava stavano aveva avevano veniva venivano usciva finiva serviva apriva costruiva partiva moriva diceva dicevano
    detto fatto chiesto visto morto morti morta messo messi messa preso presa presi chiuso chiusa chiusi aperto aperta aperti deciso decisa decisi scelto scelta vinto vinta perso persa persi letto scritto scritta
    nato nata nati sceso scesa scesi salito salita saliti uscito usciti venuto venuta ucciso uccisa uccisi ferito ferita feriti colpito colpita caduto caduti avvenuto avvenuta accaduto scoperto scoperta rimasto
    rimasta rimasti successo diffuso diffusa emesso emessa concluso conclusa conclusi promosso smesso trascorso trascorsa svolto svolta svolti tenuto tenutosi dimesso dimessa dimessi sospeso sospesa raggiunto
    raggiunta spento spenta spenti esploso esplosa corso condotto prodotto ridotto ridotta introdotto rotto sconfitto sconfitta battuto battuta battuti avuto dovuto voluto potuto saputo ottenuto ricevuto
    compiuto ceduto venduto perduto scaduto scaduti costruito fuggito finito finita finiti investito investita inaugurato
""")
_NOT_PAST = any_of("""
    partito merito debito credito prestito ambito marito esito invito vestito subito infinito appetito conflitto aiuto minuto tributo istituto statuto contributo saluto rifiuto assoluto
    sabato sabati assessorato commissariato privato papato però sarò farò andrò dovrò potrò avrò verrò dirò
    senato mercato sindacato reato candidato candidata candidati deputato deputata deputati avvocato avvocata avvocati impiegato impiegata impiegati campionato mandato trattato attentato
    magistrato magistrati delegato delegata apparato certificato fabbricato lato lati prato grato gelato peccato privato privata privati data date dato dati giornata giornate serata serate mattinata
    nottata strada armata brava cava lava schiava leva solleva neva attentati reati risultato risultati mercati sindacati prefettura comunicato soldato soldati pilota elevato elevata passato passata passati
    estate nate rate immediato immediata determinato determinata adeguato avanzato fidanzato fidanzata primato comitato consolato allegato supermercato palato scienziato scienziati laureato ondata frate pirata
    allevato sfilata sfilate puntata puntate pomeridiano tornata entrata entrate chiamata chiamate rata cioccolato vegliata ottava nostrano mano piano italiano
""")


def is_past(word: str) -> bool:
    """A past form of an Italian verb, simple, imperfect or a participle: "annunciò", "cercavano", "approvata".

    >>> is_past("annunciò"), is_past("cercavano"), is_past("approvata"), is_past("lunedì"), is_past("mercato")
    (True, True, True, False, False)
    """
    if word in _IRREGULAR:
        return True
    if len(word) < 5 or word in _NOT_PAST:
        return False
    if word.endswith(("ò", "arono", "erono", "irono", "ava", "avano", "eva", "evano", "ivano")):
        return True
    if word.endswith("ì"):
        return not word.endswith("dì") and word != "così"
    return word.endswith(("ato", "ata", "ati", "ate", "ito", "uto"))


def is_future(word: str) -> bool:
    """A future or conditional form of an Italian verb: "aprirà", "dovranno", "tornerebbe".

    >>> is_future("aprirà"), is_future("dovranno"), is_future("città")
    (True, True, False)
    """
    return len(word) > 3 and word.endswith(("rà", "ranno", "remo", "rebbe", "rebbero")) and word not in ("estremo", "supremo")


_TO = any_of("a al alla alle all ad da dal dalla dalle di del della delle dell")

CUES = Cues(
    ahead=any_of("""
        previsto prevista previsti previste programmato programmata programmati programmate programma atteso attesa attesi attese convocato convocata convocati convocate fissato fissata fissati fissate
        dovrebbe dovrebbero potrebbe potrebbero deve devono può possono vuole vogliono intende intendono punta conta spera sperano prevede prevedono sarebbe sarebbero avrebbe avrebbero
        calendario scade scadono scadenza atto indetto indetta proclamato proclamata appuntamento sta stanno pronto pronta pronti doveva dovevano slitta slittano vigore entro
        rinviato rinviata rinviati rinviate posticipato posticipata anticipato anticipata spostato spostata slittato slittata invita invitano attende attendono aspetta chiede chiedono
    """),
    behind=any_of("ha hanno aveva avevano hai abbiamo avendo fu furono era erano"),
    prepositions={"entro": "future", "è": "future", "sono": "future", **{f"{before} {article}": "future" for before in ("fino", "sino", "partire", "decorrere") for article in _TO}},
    since=any_of("da dalla"),  # a date has "dal", of either side
    fixing=any_of("chiesto chiesta chiesti chieste richiesto richiesta proposto proposta"),
    is_past=is_past,
    is_future=is_future,
    auxiliaries=any_of("sarà saranno verrà verranno dovrà dovranno potrà potranno dovrebbe dovrebbero deve devono può possono viene vengono resterà resteranno rimarrà rimarranno resta restano avrà avranno vada"),
    breaks=any_of("che dove quando perché mentre ma se cui quale quali"),
    scheduled_present=any_of("""
        comincia cominciano inizia iniziano parte partono apre aprono riapre riaprono chiude chiudono gioca giocano ospita ospitano riceve ricevono arriva arrivano torna tornano debutta debuttano
        vota votano termina terminano entra entrano affronta affrontano incontra incontrano esce escono finisce finiscono presenta presentano riprende riprendono scatta scattano tocca vola volano
        terrà sfida sfidano conclude concludono decide decidono interroga interrogano sciopera scioperano incrociano riunisce riuniscono inaugura inaugurano ricorre ricorrono vediamo rivediamo comparirà discute discutono esamina
    """),
    governing=any_of("il lo la i gli le l di del dello della dei degli delle dell a al allo alla alle all ai da dal dalla dalle dall in nel nella nello nell per tra fra entro questo questa quest fino ' verso dopo durante su sul sulla ore"),
    leading=any_of("il lo la l questo questa prossimo scorso prossima scorsa"),
    opens=any_of("e , che dove cui quando"),
    determiners=any_of("un una uno suo sua suoi sue loro"),
    before_nouns=any_of("con di in per senza su contro"),
    moves=any_of("sospeso sospesa sospesi sospende vietato vietata prolungato prolungata esteso estesa disposto rinviato rinviata rinviati spostato spostata posticipato posticipata anticipato anticipata prorogato prorogata slittato slittata rinvia sposta prorogati"),
    perfect=any_of("aveva avevano ha hanno"),
    pluperfect=any_of("aveva avevano"),
    appointment="per",
    been="stato",
    be=any_of("è sono sia essere stato stata stati state era erano sarà saranno fu"),
    says=any_of("detto dichiarato annunciato affermato spiegato riferito confermato comunicato precisato disse"),
    negations=any_of("non né mai"),
    reported=any_of("dovrebbe dovrebbero sarebbe sarebbero avrebbe potrebbe potrebbero"),
    places=any_of("a in di davanti presso vicino su nel nella al alla"),
    conjunction="e", disjunction="o",
    happened=any_of("attentato attacco incidente terremoto incendio esplosione vittoria sconfitta elezioni sentenza rogo crollo alluvione scossa"),
    # discourse
    free_order=True, compounds=False,
    standing=any_of("restano resta sono è mette vivono lavorano conta contano costa impiega ospita"),
    belonging=any_of("del di dell"),
    enduring=any_of("ancora tuttora"),
    definite=any_of("il la lo l i gli le suo sua"),
)

TIMES = grammar(WORDS, [SILENCE, HABITS, DAYS, CLOCKS, PERIODS, RATES, LENGTHS, POINTERS, NIGHTS, WEEKENDS, HOLIDAYS, DATELINES, DATES, FIGURES], JOINS, MODIFIERS, CUES, COMMON)
