"""The Dutch words that speak of time, each with its classes and what it means in them (``languages/shared/words.py``)."""

from __future__ import annotations

from whence.languages.nl.discourse import DISCOURSE
from whence.languages.shared.words import any_of, inflected, row, vocabulary
from whence.text import Abbreviations

_ONES = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
_TEENS = ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"]
_TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
_CARDINALS: dict[object, str] = dict(enumerate(["nul", "één", *_ONES[1:], *_TEENS]))
_CARDINALS |= {10 * ten: name for ten, name in enumerate(_TENS, 2)}
_CARDINALS |= {10 * ten + one: f"{more}{'ën' if more.endswith('e') else 'en'}{name}" for ten, name in enumerate(_TENS, 2) for one, more in enumerate(_ONES, 1)}
_CARDINALS |= {100: "honderd", **{100 * one: f"{name}honderd" for one, name in enumerate(_ONES[1:], 2)}, 1000: "duizend"}
_CARDINALS |= {one + 0.5: f"{name}{'ën' if name.endswith('e') else 'en'}half {name}{'ën' if name.endswith('e') else 'en'}eenhalf" for one, name in enumerate(_ONES[1:], 2)}
_CARDINALS |= {1.5: "anderhalf anderhalve", 2: "twee beide"}
_ORDINALS = [
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde",
    *(f"{name}de" for name in _TEENS[3:]), "twintigste", "eenentwintigste",
]  # fmt: skip
_MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december")
_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_PARTS = {"MO": "ochtend morgen voormiddag", "AF": "middag namiddag", "EV": "avond", "NI": "nacht"}
_UNITS: dict[object, str] = {
    "second": "seconde", "minute": "minuut", "hour": "uur", "day": "dag etmaal", "week": "week", "month": "maand", "quarter": "kwartaal", "year": "jaar",
    "decade": "decennium", "century": "eeuw", "weekend": "weekend weekeinde",
}  # fmt: skip
_LENGTHS = {"daags": "P{}D", "weeks": "P{}W", "maands": "P{}M", "jarig": "P{}Y", "urig": "PT{}H"}

_TODAYS_PARTS: dict[object, str] = {(0, "MO"): "vanochtend vanmorgen vanvoormiddag", (0, "AF"): "vanmiddag vannamiddag", (0, "EV"): "vanavond"}
_TODAYS_PARTS |= {
    (days, part): inflected(names, endings)
    for days, names in ((-2, "eergisteren eergister"), (-1, "gisteren gister"), (1, "morgen"), (2, "overmorgen")) for part, endings in _PARTS.items()
}  # fmt: skip

WORDS = vocabulary(
    month=row(*_MONTHS),
    shortmonth=row("jan", "feb febr", "mrt", "apr", "", "", "", "aug", "sept sep", "okt", "nov", "dec"),
    weekday=row(*_WEEKDAYS, start=0),
    shortweekday=row("ma", "di", "wo", "do", "vr", "za", "zo", start=0),
    weekdays={number: f"{name}s {name}en" for number, name in enumerate(_WEEKDAYS)},
    weekdaypart={(number, part): inflected(name, endings) for number, name in enumerate(_WEEKDAYS) for part, endings in _PARTS.items()},
    season=row("lente voorjaar", "zomer", "herfst najaar", "winter", start=0),
    part={"MO": "ochtend morgen voormiddag ochtenduren dageraad ochtendgloren zonsopgang zonsopkomst ochtendspits", "AF": "middag namiddag middaguren", "EV": "avond avonduren vooravond zonsondergang schemering", "NI": "nacht nachtelijke"},
    dayhalf={"MO": "ochtends morgens voormiddags", "AF": "middags namiddags", "EV": "avonds", "NI": "nachts"},
    todayspart=_TODAYS_PARTS,
    soon="vroege late",
    early={"START": "vroeg", "END": "laat"},
    midnight="middernacht", noon="middaguur",
    unit=_UNITS,
    units={
        "second": "seconden", "minute": "minuten", "hour": "uren", "day": "dagen etmalen", "week": "weken", "month": "maanden", "quarter": "kwartalen", "year": "jaren",
        "decade": "decennia", "century": "eeuwen", "weekend": "weekends weekenden weekeinden",
    },
    unitend={("year", "END"): "jaareinde", ("month", "END"): "maandeinde"},
    num=_CARDINALS,
    a={1: "een"},
    scale={100: "honderd", 1000: "duizend"},
    vague="enkele enige meerdere verschillende verscheidene vele paar tientallen tal talloze aantal",
    unitkind="lange extra volle hele opeenvolgende goede",
    hourword=row("één een", *_ONES[1:], *_TEENS[:3]),
    half="half", quarter={15: "kwart"}, minutes={5: "vijf", 10: "tien", 20: "twintig"},
    ordinal=row(*_ORDINALS),
    dayword={-2: "eergisteren", -1: "gisteren gister", 0: "vandaag", 1: "morgen", 2: "overmorgen"},
    which={
        "last": "vorig vorige afgelopen verleden laatste voorbije", "next": "volgend volgende komend komende eerstvolgende aanstaande aankomende",
        "this": "deze dit huidige huidig lopende lopend", "before": "voorgaande voorgaand voorafgaande voorafgaand", "after": "daaropvolgende daaropvolgend",
        "that": "die dat diezelfde datzelfde dezelfde hetzelfde zelfde",
    },
    # of which "die zondag" is none: it is mostly a relative clause
    front={
        "last": "vorig vorige afgelopen verleden laatste voorbije jongstleden jl", "next": "volgend volgende komend komende eerstvolgende aanstaande aankomende",
        "this": "deze dit", "before": "voorgaande voorafgaande", "after": "daaropvolgende", "that": "diezelfde dezelfde",
    },
    this={"this": "deze dit"},
    full={"last": "vorige afgelopen laatste voorbije", "next": "volgende komende eerstvolgende aanstaande aankomende", "this": "huidige lopende", "before": "voorgaande voorafgaande", "after": "daaropvolgende"},
    ofyear={"last": "vorig afgelopen verleden", "next": "volgend komend", "this": "dit lopende", "that": "dat datzelfde hetzelfde"},
    behind={"before": "ervoor daarvoor tevoren eerder voordien", "after": "erna daarna daarop nadien later erop"},
    each="elke elk iedere ieder",
    mod={"START": "begin", "MID": "medio halverwege midden", "END": "eind einde"},
    approx="rond omstreeks ongeveer circa ruim bijna zowat pakweg krap rondom",
    towards="tegen",
    now={"PRESENT_REF": "nu momenteel thans tegenwoordig heden vooralsnog voorlopig", "PAST_REF": "onlangs recentelijk recent"},
    rate={
        "P1D": "dagelijks dagelijkse", "P1W": "wekelijks wekelijkse", "P2W": "tweewekelijks tweewekelijkse", "P1M": "maandelijks maandelijkse", "P2M": "tweemaandelijks tweemaandelijkse",
        "P3M": "driemaandelijks driemaandelijkse", "P6M": "halfjaarlijks halfjaarlijkse", "P1Y": "jaarlijks jaarlijkse", "P2Y": "tweejaarlijks tweejaarlijkse",
        "P3Y": "driejaarlijks driejaarlijkse", "P4Y": "vierjaarlijks vierjaarlijkse", "P5Y": "vijfjaarlijks vijfjaarlijkse",
    },
    lengthword={
        **{value.format(number): inflected(f"{count}{stem}", "- e") for stem, value in _LENGTHS.items() for number, count in enumerate(["één", *_ONES[1:], *_TEENS], 1)},
        **{f"P{10 * n}Y": inflected(f"{name}jarig", "- e") for n, name in enumerate(_TENS, 2)},
        "P1D": "eendaags eendaagse", "P1Y": "eenjarig eenjarige", "P100Y": "honderdjarig honderdjarige", "P1.5Y": "anderhalfjarig anderhalfjarige",
        "PXD": "dagenlang dagenlange meerdaags meerdaagse", "PXW": "wekenlang wekenlange", "PXM": "maandenlang maandenlange", "PXY": "jarenlang jarenlange meerjarig meerjarige langjarig langjarige",
        "PTXH": "urenlang urenlange", "PTXM": "minutenlang minutenlange", "PX0Y": "decennialang decennialange", "PX00Y": "eeuwenlang eeuwenlange",
    },
    longunit={"minute": "minuten", "hour": "urige uurs", "day": "daags daagse dagen", "week": "weeks weekse weken", "month": "maands maandse", "year": "jarige jarig jarigen"},
    times="eenmaal tweemaal driemaal viermaal keer keren maal",
    title="heer mevrouw meneer dr prof burgemeester minister trainer rechter wethouder premier keizer schepen",
    person="man vrouw jongen meisje mannen vrouwen jongens meisjes kind kinderen jongeren tieners inwoner inwoonster verdachte bestuurder fietser bestuurster baby zoon dochter moeder vader student studente",
    # names, where they have a capital: "de krant De Morgen", "Kim de Winter"
    monthname=" ".join(_MONTHS), heads_title="de het", common="lente zomer herfst winter voorjaar najaar",
    open="(", shut=")", fullday={"day": "etmaal"},
    verb="is was zijn waren werd wordt worden werden heeft had gaat begint vergadert speelt stond kwam komt kreeg sluit opent zal kan moet wil",
    close=") ] » ” ’",
    # for the refiners
    joins="en of , - –", ranges="tot met t/m t m", embraces="tussen", compares="dan van tegenover",
    **DISCOURSE,
    numbered="artikel nummer nr lijn model wet verordening resolutie richtlijn type kamer pagina vlucht hoofdstuk route agenda zaal bus",
    measured="euro dollar frank cent procent meter kilometer ton kilo kilogram liter hectare watt megawatt graden mensen personen inwoners huizen woningen bezoekers leden leerlingen banen plaatsen stuks toeschouwers studenten varkens kippen dieren deelnemers huishoudens auto",
)

ABBREVIATIONS = Abbreviations(any_of("""
        dr prof mr drs ir ing dhr mevr bijv bv ca nr st o a s z m d w v chr jl enz etc incl excl max min blz art jan feb febr mrt apr aug sept sep okt nov dec ma di wo do vr za zo tel resp vs
    """))

# Words that stand in every sentence: a rule that needs another word too is not tried for their sake.
COMMON = any_of("de het een van in op te en is voor met aan dat die er niet om bij of dit , . - ' :")
