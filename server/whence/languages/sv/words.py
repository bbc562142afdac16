"""The Swedish words that speak of time, each with its classes and what it means in them (``languages/shared/words.py``)."""

from __future__ import annotations

from whence.languages.shared.words import any_of, inflected, row, vocabulary
from whence.languages.sv.discourse import DISCOURSE
from whence.text import Abbreviations

_ONES = ["en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"]
_TEENS = ["tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"]
_TENS = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"]
_CARDINALS: dict[object, str] = dict(enumerate(["noll", "ett", *_ONES[1:], *_TEENS]))
_CARDINALS |= {10 * ten: name for ten, name in enumerate(_TENS, 2)}
_CARDINALS |= {10 * ten + one: f"{name}{more}" + (f" {name}ett" if one == 1 else "") for ten, name in enumerate(_TENS, 2) for one, more in enumerate(_ONES, 1)}
_CARDINALS |= {100: "hundra etthundra", **{100 * one: f"{name}hundra" for one, name in enumerate(_ONES[1:], 2)}, 1000: "tusen ettusen"}
_CARDINALS |= {1.5: "halvannat halvannan", 2: "två båda"}
_ORDINALS = (
    "första förste", "andra andre", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde", "elfte", "tolfte", "trettonde", "fjortonde", "femtonde", "sextonde",
    "sjuttonde", "artonde", "nittonde", "tjugonde", "tjugoförsta",
)  # fmt: skip
_WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_PARTS = {"MO": "morgon morgonen förmiddag förmiddagen", "AF": "eftermiddag eftermiddagen", "EV": "kväll kvällen", "NI": "natt natten"}
_SEASONS = {"vår": "våren", "sommar": "sommaren", "höst": "hösten", "vinter": "vintern"}
_DEFINITE: dict[object, str] = {
    "second": "sekunden", "minute": "minuten", "hour": "timmen", "day": "dagen dygnet", "week": "veckan", "month": "månaden", "quarter": "kvartalet", "half": "halvåret", "year": "året", "decade": "årtiondet decenniet",
    "century": "århundradet seklet", "weekend": "helgen veckoslutet",
}  # fmt: skip
_BARE: dict[object, str] = {
    "second": "sekund", "minute": "minut", "hour": "timme timma", "day": "dag dygn", "week": "vecka", "month": "månad", "quarter": "kvartal", "half": "halvår", "year": "år", "decade": "årtionde decennium",
    "century": "århundrade sekel", "weekend": "helg veckoslut",
}  # fmt: skip
_LENGTHS = {"dagars": "P{}D", "dygns": "P{}D", "veckors": "P{}W", "månaders": "P{}M", "timmars": "PT{}H", "minuters": "PT{}M", "årig": "P{}Y", "åriga": "P{}Y", "årigt": "P{}Y", "åring": "P{}Y", "åringen": "P{}Y"}

WORDS = vocabulary(
    month=row("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"),
    # "mars" is a planet, "Maj" and "April" are names
    suremonth={1: "januari", 2: "februari", 5: "maj", 6: "juni", 7: "juli", 8: "augusti", 9: "september", 10: "oktober", 11: "november", 12: "december"},
    shortmonth=row("jan", "feb febr", "mar", "apr", "", "", "", "aug", "sept sep", "okt", "nov", "dec"),
    weekday={number: f"{name} {name}en {name}ens" for number, name in enumerate(_WEEKDAYS)},
    plainday=row(*_WEEKDAYS, start=0),
    lastday={number: f"{name}s" for number, name in enumerate(_WEEKDAYS)},
    weekdays={number: f"{name}ar {name}arna" for number, name in enumerate(_WEEKDAYS)},
    weekdaypart={(number, part): " ".join(f"{name}s{form}" for form in forms.split()) for number, name in enumerate(_WEEKDAYS) for part, forms in _PARTS.items()},
    season=row(*_SEASONS.values(), start=0), plainseason={1: "sommar", 2: "höst", 3: "vinter"}, lastseason=row("våras", "somras", "höstas", "vintras", start=0), eachseason=row("vår", "sommar", "höst", "vinter", start=0),
    part={"MO": "morgonen förmiddagen gryningen morgontimmarna soluppgången", "MI": "lunchtid", "AF": "eftermiddagen", "EV": "kvällen skymningen kvällstid solnedgången kvällningen", "NI": "natten nattetid"},
    plainpart={"MO": "morgon morse bitti förmiddag", "MI": "middag", "AF": "eftermiddag", "EV": "kväll", "NI": "natt"},
    todayspart={"MO": "imorse", "EV": "ikväll"}, tonight="inatt",
    unit=_BARE, theunit=_DEFINITE,
    units={
        "second": "sekunder sekunders", "minute": "minuter minuters", "hour": "timmar timmars", "day": "dagar dygn dagars dygns", "week": "veckor veckors", "month": "månader månaders", "quarter": "kvartal", "half": "halvår", "year": "år års",
        "decade": "årtionden decennier", "century": "århundraden sekler", "weekend": "helger",
    },
    theunits={"second": "sekunderna", "minute": "minuterna", "hour": "timmarna", "day": "dagarna dygnen", "week": "veckorna", "month": "månaderna", "quarter": "kvartalen", "year": "åren", "decade": "årtiondena decennierna", "weekend": "helgerna", "century": "århundradena seklen"},
    perunit={"hour": "timmen", "day": "dagen dygnet", "week": "veckan", "month": "månaden", "year": "året"},
    num=_CARDINALS, a={1: "en ett"}, scale={100: "hundra", 1000: "tusen"},
    vague="några flera många åtskilliga par flertal antal fåtal enstaka",
    unitkind="hela långa fulla raka extra",
    hourword=row("ett", *_ONES[1:], *_TEENS[:3]), half="halv", quarter={15: "kvart"}, minutes={5: "fem", 10: "tio", 20: "tjugo"},
    ordinal=row(*_ORDINALS),
    dayword={-1: "igår gårdagens gårdagen", 0: "idag", 1: "imorgon morgondagen morgondagens"}, owning={"day": "dagens dygnets", "week":
             "veckas veckans", "month": "månads månadens", "quarter": "kvartalets", "year": "års årets", "weekend": "helgens"},
             beyond={-2: "förrgår", -1: "går", 0: "dag", 1: "morgon", 2: "övermorgon"},
    which={"last": "förra senaste sista gångna", "next": "nästa kommande instundande", "this": "denna detta dessa innevarande", "before": "föregående", "after": "följande påföljande", "that": "samma"},
    behind={"before": "före innan dessförinnan", "after": "därpå efteråt därefter"},
    each="varje varenda", other={2: "varannan vartannat"}, every="var vart",
    mod={"START": "början inledningen", "MID": "mitten", "END": "slutet"},
    approx="omkring runt cirka ungefär drygt knappt nästan närmare kring nära",
    now={"PRESENT_REF": "nu numera hittills", "PAST_REF": "nyligen nyss häromdagen"},
    rate={
        "P1D": inflected("daglig", "- a t en"), "P1W": "veckovis " + inflected("veckovis", "a t"), "P1M": inflected("månatlig", "- a t en") + " månadsvis", "P3M": "kvartalsvis", "P6M": "halvårsvis",
        "P1Y": inflected("årlig", "- a t en"),
    },
    lengthword={
        **{value.format(number): " ".join(f"{count}{stem}" for stem, other in _LENGTHS.items() if other == value) for value in _LENGTHS.values() for number, count in enumerate(["ett", *_ONES[1:], *_TEENS, "tjugo"], 1)},
        **{f"P{10 * n}Y": inflected(f"{name}åring", "- en") + " " + inflected(f"{name}årig", "- a t") for n, name in enumerate(_TENS, 2)},
        "P1D": "endags", "P100Y": "hundraårig hundraåriga", "PXY": inflected("flerårig mångårig årslång", "- a t"), "PXM": inflected("månadslång", "- a t"), "PXW": inflected("veckolång", "- a t"),
        "PXD": inflected("dagslång", "- a t") + " dagslånga", "PTXH": inflected("timslång timmeslång", "- a t"), "PTXM": inflected("minutlång", "- a t"),
    },
    longunit={
        "minute": "minuters", "hour": "timmars", "day": "dagars dygns", "week": "veckors", "month": "månaders",
        "year": "åring åringen åringar åringarna åringens årig årige åriga årigt års",
    },
    times="gånger gång",
    title="herr fru familjen minister statsminister tränaren domaren",
    # for the refiners
    joins="och eller till samt , - –",
    **DISCOURSE,
    numbered="artikel nummer nr linje modell lag förordning resolution typ rum sida flyg kapitel väg agenda paragraf",
    measured="kronor euro dollar öre procent meter kilometer mil ton kilo kilogram liter hektar watt megawatt grader människor personer invånare bostäder besökare medlemmar elever jobb platser studenter djur hushåll anställda lägenheter mål poäng åskådare följare",
    monthname="mars april maj juni juli augusti", common="vår sommar höst vinter våren sommaren hösten vintern", heads_title="den det de",
)

ABBREVIATIONS = Abbreviations(any_of("kl dr prof nr st ca bl a d v s dvs osv m fl ex t o jan feb febr mar apr aug sept sep okt nov dec tel max min resp inkl exkl art"))

# Words that stand in every sentence: a rule that needs another word too is not tried for their sake.
COMMON = any_of("en ett den det de i på av för till och att som är med om från har inte var vid , . - : ”")
