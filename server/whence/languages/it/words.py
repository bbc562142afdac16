"""The Italian words that speak of time, each with its classes and what it means in them (``languages/shared/words.py``)."""

from __future__ import annotations

from whence.languages.it.discourse import DISCOURSE
from whence.languages.shared.words import any_of, inflected, row, vocabulary
from whence.text import Abbreviations

_ADJECTIVE = "o a i e"
_ONES = ["", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"]
_TEENS = ["dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove"]
_TENS = ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"]


def _numbers() -> dict[object, str]:
    """Numbers in words to 99 and the round ones above: "ventuno", "trentotto", "ventitré"."""
    words: dict[object, str] = dict(enumerate(_ONES[2:] + _TEENS, 2))
    for ten, name in enumerate(_TENS, 2):
        words[10 * ten] = name
        words |= {10 * ten + one: (name[:-1] if one in (1, 8) else name) + _ONES[one] for one in range(1, 10)}
        words[10 * ten + 1] = f"{name[:-1]}uno {name[:-1]}un"
        words[10 * ten + 3] = f"{name}tré {name}tre"
    hundreds = {100: "cento", 200: "duecento", 300: "trecento", 400: "quattrocento", 500: "cinquecento", 600: "seicento", 700: "settecento", 800: "ottocento", 900: "novecento"}
    return words | hundreds | {1000: "mille", 2000: "duemila", 3000: "tremila", 5000: "cinquemila", 10000: "diecimila"}


_CARDINALS = _numbers()
_ORDINALS = inflected("prim", _ADJECTIVE), inflected("second", _ADJECTIVE), inflected("terz", _ADJECTIVE), inflected("quart", _ADJECTIVE), "quinto quinta", "sesto sesta", "settimo settima", "ottavo ottava", "nono nona", "decimo decima"
_ROMAN = row("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi")
_MONTHS = row("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre")
_WEEKDAYS = row("lunedì lunedi", "martedì martedi", "mercoledì mercoledi", "giovedì giovedi", "venerdì venerdi", "sabato", "domenica", start=0)
_LAST, _NEXT = inflected("scors passat ultim", _ADJECTIVE), inflected("prossim entrant ventur", _ADJECTIVE) + " entrante"
_BEFORE, _AFTER = "precedente precedenti prima", inflected("successiv", _ADJECTIVE) + " seguente seguenti dopo"

WORDS = vocabulary(
    month=_MONTHS,
    shortmonth=row("gen genn", "feb febbr", "mar", "apr", "mag", "giu", "lug", "ago", "set sett", "ott", "nov", "dic"),
    weekday=_WEEKDAYS,
    weekdays=_WEEKDAYS | {5: "sabato sabati", 6: "domenica domeniche"},
    season=row("primavera", "estate", "autunno", "inverno", start=0),
    seasons=row("primavere", "estati", "autunni", "inverni", start=0),
    part={"MO": "mattina mattino mattinata alba", "AF": "pomeriggio", "EV": "sera serata tramonto", "NI": "notte nottata"},
    mainpart={"MO": "mattina mattino", "AF": "pomeriggio", "EV": "sera serata", "NI": "notte"},
    parts={"MO": "mattine mattinate", "AF": "pomeriggi", "EV": "sere serate", "NI": "notti"},
    unit={
        "minute": "minuto", "hour": "ora", "day": "giorno", "week": "settimana", "month": "mese", "quarter": "trimestre", "half": "semestre", "year": "anno esercizio",
        "decade": "decennio", "century": "secolo",
    },
    units={
        "second": "secondi", "minute": "minuti", "hour": "ore", "day": "giorni", "week": "settimane", "month": "mesi", "quarter": "trimestri", "half": "semestri", "year": "anni",
        "decade": "decenni", "century": "secoli", "weekend": "weekend",
    },
    byunit={"hour": "ora", "day": "giorno", "week": "settimana", "month": "mese", "year": "anno", "minute": "minuto"},
    calendarunit={"week": "settimana", "month": "mese", "year": "anno", "quarter": "trimestre", "half": "semestre", "decade": "decennio", "century": "secolo"},
    dayormonth={"day": "giorno", "month": "mese", "minute": "minuto"}, week={"week": "settimana"}, anno={"year": "anno"},
    num=_CARDINALS, a={1: "un una uno"}, scale={1000: "mila"},
    elided={**{10 * ten: name[:-1] for ten, name in enumerate(_TENS, 2)}, 100: "cent"}, firsts="primi prime",
    about={10: "decina", 12: "dozzina", 15: "quindicina", 20: "ventina", 30: "trentina", 40: "quarantina", 50: "cinquantina", 60: "sessantina", 100: "centinaio"},
    vague="alcuni alcune diversi diverse pochi poche molti molte parecchi parecchie vari varie numerosi numerose svariati svariate tanti tante",
    anyone="qualche", couple="paio",
    unitkind=inflected("lungh", "i e") + " interi intere interminabili primi prime consecutivi consecutive lunghi",
    lengthword={
        "P2Y": "biennio", "P3Y": "triennio", "P4Y": "quadriennio", "P5Y": "quinquennio", "P20Y": "ventennio", "P30Y": "trentennio",
    },
    aged={number: " ".join(word.rstrip("aeioé") + ending for word in str(name).split() for ending in ("enne", "enni")) for number, name in _CARDINALS.items() if isinstance(number, int) and 11 <= number < 100},
    halfunit={"hour": "ora", "century": "secolo"}, quarterunit={"century": "secolo"},
    fifteen={15: "quarto"}, thirty={30: "mezza mezzo"}, half="mezzo mezza",
    hourword={1: "una", **{number: _CARDINALS[number] for number in range(2, 13)}},
    ordinal=row(*_ORDINALS), roman=_ROMAN,
    centuryword={12: "duecento", 13: "trecento", 14: "quattrocento", 15: "cinquecento", 16: "seicento", 17: "settecento", 18: "ottocento", 19: "novecento"},
    decadeword={10 * ten: name for ten, name in enumerate(_TENS, 2)},
    dayword={-1: "ieri", 0: "oggi", 1: "domani", 2: "dopodomani", -2: "altroieri avantieri"},
    partword={"MO": "stamattina stamani stamane", "EV": "stasera"},
    which={"last": _LAST, "next": _NEXT, "this": "questo questa questi queste quest", "before": _BEFORE, "after": _AFTER, "that": "quel quello quella quell"},
    ahead={"last": _LAST, "next": _NEXT, "before": "precedente", "after": "successivo successiva seguente"},
    behind={"last": _LAST, "next": _NEXT, "before": _BEFORE, "after": _AFTER},
    weekdaybehind={"last": _LAST, "next": _NEXT, "before": "precedente", "after": "successivo successiva seguente"},
    span={"last": _LAST + " recenti", "next": _NEXT},
    latest=inflected("ultim", _ADJECTIVE), this={"this": "questo questa quest"}, that={"that": "quel quello quella quell"},
    same={"that": inflected("stess medesim", "o a")},
    each="ogni ciascun ciascuna",
    mod={"START": "inizio inizi principio primi avvio", "MID": "metà", "END": "fine"},
    approx="circa quasi verso intorno attorno",
    now={"PRESENT_REF": "adesso ora attualmente finora sinora oggigiorno", "PAST_REF": "recentemente ultimamente"},
    rate={
        "P1D": inflected("quotidian giornalier", _ADJECTIVE) + " quotidianamente giornalmente", "P1W": "settimanale settimanali settimanalmente", "P1M": "mensile mensili mensilmente",
        "P2M": "bimestrale bimestrali", "P3M": "trimestrale trimestrali", "P6M": "semestrale semestrali", "P1Y": inflected("annu", _ADJECTIVE) + " annuale annuali annualmente",
    },
    periodical="quotidiano quotidiani settimanale settimanali mensile mensili bimestrale trimestrale",
    lasting={"P3Y": "triennale triennali", "P4Y": "quadriennale quadriennali", "P5Y": "quinquennale quinquennali", "P10Y": "decennale decennali", "P20Y": "ventennale ventennali", "P30Y": "trentennale trentennali"},
    person="""
        uomo donna ragazzo ragazza giovane bambino bambina figlio figlia bimbo bimba anziano anziana pensionato pensionata operaio operaia motociclista automobilista ciclista pedone studente studentessa turista
        commerciante imprenditore imprenditrice medico cittadino coppia sorella fratello padre madre nipote nonno nonna moglie marito signora signore calciatore giocatore attaccante militare agente poliziotto
        carabiniere rumeno marocchino albanese italiano italiana romano milanese napoletano tunisino egiziano straniero conducente camionista autista agricoltore infermiere infermiera insegnante maestra maestro
        neonato neonata minore adolescente centauro detenuto detenuta vittima residente impiegato impiegata bracciante pescatore alpinista escursionista avvocato sindacalista professore professoressa
    """,
    open="(", shut=")", close=") ] » ”",
    figures="dato dati cifre vendite vendita inflazione disoccupazione esportazioni importazioni produzione risultato risultati bilancio immatricolazioni fatturato",
    # for the refiners: what is a name where it has a capital
    common=" ".join([*map(str, _MONTHS.values()), "sabato domenica primavera estate ora sera mattino alba tramonto notte secolo giorno mattina anno settimanale fine triennale quadriennale"]),
    joins="e o ed , - – le il la l", ranges="a al alla alle ad all fino", embraces="tra fra",
    **DISCOURSE,
    numbered="articolo art legge decreto numero linea modello pagina sala strada aula lotto delibera via piazza",
    measured="euro dollari lire persone metri chilometri km tonnellate chili litri ettari milioni miliardi abitanti posti lavoratori famiglie casi voti punti spettatori imprese comuni studenti alunni agenti iscritti chilogrammi",
    before_year="nel",
)

ABBREVIATIONS = Abbreviations(any_of("sig sigg dott prof avv ing on sen gen col cap ten art artt pag pagg n nr tel ecc etc cfr es p pp s ss sant geom arch rag mons don gen genn feb mar apr mag giu lug ago set sett ott nov dic spa srl"))

# Words that stand in every sentence: a rule that needs another word too is not tried for their sake.
COMMON = any_of("il lo la i gli le l di del dello della dei degli delle dell a al allo alla ai agli alle all da dal dalla in nel nella nei nelle e ed che per con un una questo questa , . - ' :")
