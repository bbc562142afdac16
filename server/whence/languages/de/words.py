"""The German words that speak of time, each with its classes and what it means in them (``languages/shared/words.py``)."""

from __future__ import annotations

from whence.languages.de.discourse import DISCOURSE
from whence.languages.shared.words import any_of, inflected, row, vocabulary
from whence.text import Abbreviations

_ADJECTIVE = "e en er em es"
_ONES = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
_TEENS = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
_CARDINALS: dict[object, str] = dict(enumerate(["null", "eins", *_ONES[1:], *_TEENS]))
_CARDINALS |= {10 * ten: name for ten, name in enumerate(_TENS, 2)}
_CARDINALS |= {10 * ten + one: f"{more}und{name}" for ten, name in enumerate(_TENS, 2) for one, more in enumerate(_ONES, 1)}
_CARDINALS |= {100: "hundert einhundert", **{100 * one: f"{name}hundert" for one, name in enumerate(_ONES[1:], 2)}, 1000: "tausend eintausend"}
_CARDINALS.update((one + 0.5, f"{name}einhalb") for one, name in enumerate(_ONES, 1))
_CARDINALS[1.5] = "anderthalb eineinhalb"
_CARDINALS[2] = "zwei zwo beiden beide"
_CARDINALS[30] = "dreißig dreissig"
_ORDINALS = ["erst", *(f"{name}t" for name in ["zwei", "drit", "vier", "fünf", "sechs", "sieb", "ach", "neun", *_TEENS])]
_ORDINALS[2], _ORDINALS[7] = "dritt", "acht"
_MONTHS = row("januar jänner", "februar feber", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember")
_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag")
_PARTS = {"früh": "MO", "morgen": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI"}
_SEASONS = ("frühling frühjahr", "sommer frühsommer hochsommer spätsommer", "herbst frühherbst spätherbst", "winter spätwinter")
_LENGTHS = {"minütig": "PT{}M", "stündig": "PT{}H", "tägig": "P{}D", "wöchig": "P{}W", "monatig": "P{}M", "jährig": "P{}Y"}

WORDS = vocabulary(
    month=_MONTHS,
    # "Mai", "März" and "August" are people too
    suremonth={number: names for number, names in _MONTHS.items() if number not in (3, 5, 8)},
    shortmonth=row("jan", "feb", "mär", "apr", "", "jun", "jul", "aug", "sept sep", "okt", "nov", "dez"),
    weekday=row(*_WEEKDAYS, start=0),
    shortweekday=row("mo", "di", "mi", "do", "fr", "sa", "so", start=0),
    weekdays={number: inflected(names, "s") for number, names in enumerate(_WEEKDAYS)},
    weekdaypart={
        (number, part): " ".join(inflected(names, suffix) for suffix, of in _PARTS.items() if of == part) for number, names in enumerate(_WEEKDAYS) for part in _PARTS.values()
    },
    season=row(*(f"{names} {inflected(names, 's')}" for names in _SEASONS), start=0),
    part={
        "MO": "morgen morgens vormittag vormittags morgengrauen tagesanbruch sonnenaufgang morgenstunden vormittagsstunden",
        "MI": "mittag mittags mittagszeit mittagsstunden",
        "AF": "nachmittag nachmittags nachmittagsstunden",
        "EV": "abend abends abendstunden sonnenuntergang abenddämmerung",
        "NI": "nacht nachtstunden",
    },
    behindday={"MO": "früh morgen vormittag", "MI": "mittag", "AF": "nachmittag", "EV": "abend", "NI": "nacht"},
    dayhalf={"MO": "morgens früh vormittags", "MI": "mittags", "AF": "nachmittags", "EV": "abends", "NI": "nachts"},
    soon="früh frühe frühen früher frühem spät späte späten später spätem",
    noonday={number: inflected(names, "mittag") for number, names in enumerate(_WEEKDAYS)},
    dayhalves={("MO", "AF"): "tageshälfte", ("EV", "NI"): "nachthälfte"},
    monthhalf={number: inflected(names, "hälfte") for number, names in _MONTHS.items()},
    swissunit={"week": "woche", "month": "monat", "year": "jahr"}, coming=inflected("kommend", _ADJECTIVE), aftersnext=inflected("übernächst", _ADJECTIVE), beforelast=inflected("vorletzt vorvergangen vorvorig", _ADJECTIVE), running=inflected("laufend aktuell", _ADJECTIVE),
    decadeword={10 * ten: f"{name}er {name}erjahre {name}erjahren" for ten, name in enumerate(_TENS, 2)},
    open="(", shut=")",
    verb="wird werden will wollen soll sollen kann können hatte hat haben ist sind war waren wurde wurden kam kommt muss müssen geht begann endet beginnt läuft tritt steht gab gibt",
    midnight="mitternacht",
    unit={
        "second": "sekunde", "minute": "minute", "hour": "stunde", "day": "tag tages tags", "week": "woche", "month": "monat monats monates",
        "quarter": "quartal quartals", "year": "jahr jahres", "decade": "jahrzehnt jahrzehnts", "century": "jahrhundert jahrhunderts",
        "weekend": "wochenende wochenendes",
    },
    units={
        "second": "sekunden", "minute": "minuten", "hour": "stunden", "day": "tage tagen", "week": "wochen", "month": "monate monaten",
        "quarter": "quartale quartalen", "year": "jahre jahren", "decade": "jahrzehnte jahrzehnten", "century": "jahrhunderte jahrhunderten",
        "weekend": "wochenenden",
    },
    unitend={
        ("year", "START"): "jahresbeginn jahresanfang", ("year", "MID"): "jahresmitte", ("year", "END"): "jahresende jahresschluss", ("month", "START"): "monatsbeginn monatsanfang",
        ("month", "MID"): "monatsmitte", ("month", "END"): "monatsende", ("week", "START"): "wochenbeginn wochenanfang", ("week", "MID"): "wochenmitte", ("week", "END"): "wochenschluss",
        ("quarter", "END"): "quartalsende",
    },
    num=_CARDINALS,
    a={1: "ein eine einen einem einer eines"},
    scale={100: "hundert", 1000: "tausend"},
    vague="einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler etliche etlichen paar",
    unitkind="weitere weiteren volle vollen ganze ganzen lange langen weiterer aufeinanderfolgende aufeinanderfolgenden gute guten",
    hourword=row("eins ein", *_ONES[1:], *_TEENS[:3]),
    half="halb",
    fifteen={15: "viertel"},
    ordinal={number: inflected(stem, _ADJECTIVE) for number, stem in enumerate(_ORDINALS, 1)},
    dayword={-2: "vorgestern", -1: "gestern", 0: "heute", 1: "morgen", 2: "übermorgen"},
    daily={-1: inflected("gestrig", _ADJECTIVE), 0: inflected("heutig", _ADJECTIVE), 1: inflected("morgig", _ADJECTIVE)},
    which={
        "last": inflected("letzt vergangen vorig verflossen", _ADJECTIVE), "next": inflected("nächst kommend", _ADJECTIVE) + " nächsthöher",
        "this": "diese diesen dieser diesem dieses " + inflected("laufend heurig", _ADJECTIVE),
        "before": inflected("vorherig vorangegangen vorhergehend", _ADJECTIVE), "after": inflected("folgend darauffolgend", _ADJECTIVE),
        "that": "jene jenen jener jenem jenes selben gleichen",
    },
    behind={"before": "zuvor davor vorher", "after": "danach darauf später"},
    each="jede jeden jeder jedem jedes",
    mod={"START": "anfang beginn", "MID": "mitte", "END": "ende"},
    approx="gegen etwa circa rund ungefähr knapp fast gut annähernd nahezu",
    now={
        "PRESENT_REF": "jetzt derzeit momentan zurzeit gegenwärtig nun heutzutage aktuell bislang bisher",
        "PAST_REF": "kürzlich jüngst unlängst neulich",
    },
    rate={
        "P1D": inflected("täglich alltäglich", f"- {_ADJECTIVE}") + " werktags wochentags", "P1W": inflected("wöchentlich", f"- {_ADJECTIVE}"), "P1M": inflected("monatlich", f"- {_ADJECTIVE}"),
        "P3M": inflected("vierteljährlich", f"- {_ADJECTIVE}"), "P6M": inflected("halbjährlich", f"- {_ADJECTIVE}"), "P1Y": inflected("jährlich alljährlich", f"- {_ADJECTIVE}"),
        "PT1H": inflected("stündlich", f"- {_ADJECTIVE}"), "P2W": inflected("zweiwöchentlich", f"- {_ADJECTIVE}"), "P2Y": inflected("zweijährlich", f"- {_ADJECTIVE}"),
    },
    lengthword={
        **{value.format(number): inflected(f"{count}{stem}", f"- {_ADJECTIVE}") for stem, value in _LENGTHS.items() for number, count in enumerate([*_ONES, *_TEENS[:3]], 1)},
        **{f"P{10 * n}Y": inflected(f"{name}jährig", f"- {_ADJECTIVE}") for n, name in enumerate(_TENS, 2)}, "P100Y": inflected("hundertjährig", _ADJECTIVE),
        "PXD": inflected("mehrtägig tagelang", f"- {_ADJECTIVE}"), "PXW": inflected("mehrwöchig wochenlang", f"- {_ADJECTIVE}"), "PXM": inflected("mehrmonatig monatelang", f"- {_ADJECTIVE}"),
        "PXY": inflected("mehrjährig jahrelang langjährig", f"- {_ADJECTIVE}"), "PTXH": inflected("mehrstündig stundenlang", f"- {_ADJECTIVE}"), "PTXM": inflected("minutenlang", f"- {_ADJECTIVE}"),
        "P1Y": inflected("einjährig", f"- {_ADJECTIVE}"), "P1.5Y": inflected("anderthalbjährig", f"- {_ADJECTIVE}"),
    },
    longunit={
        "minute": inflected("minütig", f"- {_ADJECTIVE}"), "hour": inflected("stündig", f"- {_ADJECTIVE}"), "day": inflected("tägig", f"- {_ADJECTIVE}"),
        "week": inflected("wöchig", f"- {_ADJECTIVE}"), "month": inflected("monatig", f"- {_ADJECTIVE}"), "year": inflected("jährig jährige", "- n r s m e"),
    },
    times="einmal zweimal dreimal viermal fünfmal sechsmal mehrmals mal",
    title="herr herrn frau familie dr prof minister ministerin trainer richter richterin bürgermeister bürgermeisterin direktor sprecher sprecherin",
    # for the refiners
    joins="und oder sowie , - –", ranges="bis zum", embraces="zwischen", compares="als gegenüber nach",
    **DISCOURSE,
    numbered="artikel artikels paragraf paragraph nummer nr linie modell gesetz verordnung resolution richtlinie typ zimmer seite flug kapitel route agenda",
    measured="euro dollar franken cent prozent meter metern kilometer kilometern tonnen kilogramm kilo liter hektar quadratmeter "
    "quadratmetern watt megawatt grad menschen personen einwohner einwohnern euros beschäftigte beschäftigten mitarbeiter mitarbeitern "
    "haushalte wohnungen besucher zuschauer zuschauern fahrzeuge stellen teilnehmer seiten plätze",
)

_SHORTENED = any_of("""
        dr prof hr fr bzw ca z b nr st mio mrd usw str abs art bd ders evtl ggf inkl max min s u d h v chr jan feb mär apr jun
        jul aug sept sep okt nov dez mo di mi do sa so geb gest tel vgl
    """)
_BEHIND_ORDINALS = frozenset(word for word, classes in WORDS.items() if classes.keys() & {"month", "unit", "weekday"}) | any_of("""
        halbjahr halbjahres jahreshälfte lebensjahr spieltag minute runde platz jubiläum geburtstag mal stock bezirk etappe
        jahrestag todestag
    """)
ABBREVIATIONS = Abbreviations(_SHORTENED, behind_ordinals=_BEHIND_ORDINALS)

# Words that stand in every sentence: a rule that needs another word too is not tried for their sake.
COMMON = any_of("der die das den dem des und in im am an auf von vom zu zum mit für ein eine einen einem einer ist , . - : „ “")
