"""The French words that speak of time, each with its classes and what it means in them (``languages/shared/words.py``)."""

from __future__ import annotations

from whence.languages.fr.discourse import DISCOURSE
from whence.languages.shared.words import any_of, inflected, row, vocabulary
from whence.text import Abbreviations

_ADJECTIVE = "- e s es"
_CARDINALS: dict[object, str] = dict(enumerate(["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"]))
_ORDINALS = ("premier première", "deuxième second seconde", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième", "onzième", "douzième")
_ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi"]
_LAST = inflected("dernier passé", "- s") + " dernière dernières passée passées"
_NEXT = inflected("prochain", _ADJECTIVE)
_BEFORE, _AFTER = inflected("précédent", _ADJECTIVE), inflected("suivant", _ADJECTIVE)

WORDS = vocabulary(
    month=row("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août aout", "septembre", "octobre", "novembre", "décembre"),
    suremonth={1: "janvier", 2: "février", 4: "avril", 5: "mai", 6: "juin", 7: "juillet", 8: "août", 9: "septembre", 10: "octobre", 11: "novembre", 12: "décembre"},  # "mars" is a planet too
    shortmonth=row("janv", "févr fév", "", "avr", "", "", "juil", "", "sept", "oct", "nov", "déc"),
    weekday=row("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", start=0),
    weekdays=row("lundis", "mardis", "mercredis", "jeudis", "vendredis", "samedis", "dimanches", start=0),
    season=row("printemps", "été", "automne", "hiver", start=0),
    seasons=row("printemps", "étés", "automnes", "hivers", start=0),
    part={"MO": "matin matinée aube aurore", "EV": "soir soirée crépuscule", "NI": "nuit"},
    parts={"MO": "matins", "EV": "soirs", "NI": "nuits"},
    unit={
        "minute": "minute", "hour": "heure", "day": "jour journée", "week": "semaine", "month": "mois", "quarter": "trimestre", "half": "semestre",
        "year": "an année", "decade": "décennie", "century": "siècle",
    },
    units={
        "second": "secondes", "minute": "minutes", "hour": "heures", "day": "jours journées", "week": "semaines", "month": "mois", "quarter": "trimestres", "half": "semestres",
        "year": "ans années", "decade": "décennies", "century": "siècles",
    },
    byunit={"day": "jour", "week": "semaine", "month": "mois", "year": "an", "hour": "heure", "minute": "minute"},
    num=_CARDINALS | {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 70: "septante", 90: "nonante", 100: "cent", 1000: "mille"},
    more={number: str(name) + (" une" if number == 1 else "") for number, name in _CARDINALS.items() if number}, andone={1: "un une", 11: "onze"}, rest={7: "sept", 8: "huit", 9: "neuf"},
    eighty={80: "vingt vingts"}, scale={100: "cent cents", 1000: "mille"}, a={1: "un une"},
    about={8: "huitaine", 10: "dizaine", 12: "douzaine", 15: "quinzaine", 20: "vingtaine", 30: "trentaine", 40: "quarantaine", 50: "cinquantaine", 60: "soixantaine", 100: "centaine"},
    vague="quelques plusieurs",
    unitkind="longues longs bonnes bons longue long bonne bon premiers premières nouvelles autres",
    halfunit={"hour": "heure", "day": "journée", "century": "siècle"}, quarterunit={"hour": "heure", "century": "siècle"},
    lasts="grève arrêt débrayage garde marche débat réunion interruption retard trajet attente pause visite voyage spectacle trêve siège combat bataille coupure panne ultimatum délai audience audition opération film documentaire concert randonnée préavis",
    fifteen={15: "quart"}, thirty={30: "demi demie"}, demi="demi demie",
    hourword=row(*(str(_CARDINALS[number]) + (" une" if number == 1 else "") for number in range(1, 13))),
    ordinal=row(*_ORDINALS), roman={number: inflected(name, "e ème") for number, name in enumerate(_ROMAN, 1)},
    decadeword={20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"},
    dayword={-1: "hier", 1: "demain"},
    noon={12: "midi", 24: "minuit"},
    which={"last": _LAST, "next": _NEXT, "this": "ce cet cette ces", "before": _BEFORE, "after": _AFTER, "that": "même mêmes"},
    behind={"last": _LAST, "next": _NEXT, "before": _BEFORE, "after": _AFTER},  # what stands behind its noun
    front={"last": "dernier derniers dernière dernières", "next": _NEXT}, this={"this": "ce cet cette ces"},
    each="chaque",
    mod={"START": "début", "MID": "milieu", "END": "fin"},
    approx="environ vers près presque quasi autour",
    now={"PRESENT_REF": "maintenant actuellement désormais", "PAST_REF": "récemment dernièrement naguère"},
    rate={
        "P1D": inflected("quotidien", "- s") + " quotidienne quotidiennes quotidiennement", "P1W": "hebdomadaire hebdomadaires", "P1M": "mensuel mensuelle mensuels mensuelles mensuellement",
        "P3M": "trimestriel trimestrielle trimestriels trimestrielles", "P6M": "semestriel semestrielle semestriels semestrielles",
        "P1Y": "annuel annuelle annuels annuelles annuellement", "P2Y": "biennal biennale biennales",
    },
    periodical="quotidien quotidiens hebdomadaire hebdomadaires mensuel mensuels",
    open="(", shut=")", close=") ] » ”",
    died="mort morte morts mortes décédé décédée éteint éteinte disparu disparue",
    street="rue place avenue boulevard square quai pont cours collège lycée stade école gymnase parvis",
    figures="chiffre chiffres vente ventes donnée données résultat résultats inflation chômage exportations importations recettes production bilan immatriculations",
    # for the refiners
    joins="et ou au à - – , l", ranges="au à jusqu - –", embraces="entre",
    **DISCOURSE,
    numbered="article loi résolution décret numéro ligne modèle page salle chambre route règlement directive",
    measured="euros dollars francs personnes mètres kilomètres tonnes kilos litres hectares habitants emplois salariés logements points places manifestants spectateurs élèves cas véhicules foyers",
    before_year="en",
)

ABBREVIATIONS = Abbreviations(any_of("m mm mme mlle dr pr me st ste av bd art cf etc ex p pp vol env janv févr fév avr juil sept oct nov déc"))

# Words that stand in every sentence: a rule that needs another word too is not tried for their sake.
COMMON = any_of("le la les l d de du des à au aux en et un une que qui dans pour par sur ce cette , . - ' :")
