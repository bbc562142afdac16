"""The Spanish words that speak of time, each with its classes and what it means in them (``languages/shared/words.py``)."""

from __future__ import annotations

from whence.languages.es.discourse import DISCOURSE
from whence.languages.shared.words import any_of, inflected, row, vocabulary
from whence.text import Abbreviations

_ADJECTIVE = "o a os as"
_CARDINALS: dict[object, str] = dict(enumerate(["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós",
    "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve", "treinta"]))  # fmt: skip
_CARDINALS |= {40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa", 100: "cien ciento", 200: "doscientos doscientas", 300: "trescientos", 500: "quinientos", 1000: "mil"}
_CARDINALS[21] = "veintiuno veintiún veintiuna"
_ORDINALS = ("primer primero primera", "segundo segunda", "tercer tercero tercera", "cuarto cuarta", "quinto quinta", "sexto sexta", "séptimo séptima", "octavo octava", "noveno novena", "décimo décima")
_MONTHS = row("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre setiembre", "octubre", "noviembre", "diciembre")
_ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi"]

WORDS = vocabulary(
    month=_MONTHS,
    # "Julio" and "Abril" are people too
    suremonth={number: names for number, names in _MONTHS.items() if number not in (4, 7)},
    shortmonth=row("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept sep", "oct", "nov", "dic"),
    weekday=row("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", start=0),
    weekdays=row("lunes", "martes", "miércoles", "jueves", "viernes", "sábados", "domingos", start=0),
    season=row("primavera", "verano", "otoño", "invierno", start=0),
    seasons=row("primaveras", "veranos", "otoños", "inviernos", start=0),
    part={"MO": "mañana madrugada amanecer alba", "AF": "tarde", "EV": "anochecer atardecer", "NI": "noche"},
    mainpart={"MO": "mañana madrugada", "AF": "tarde", "NI": "noche"},
    clockpart={"MO": "mañana madrugada", "MI": "mediodía", "AF": "tarde", "NI": "noche"},
    edgepart={"MO": "amanecer alba", "EV": "anochecer atardecer"},
    parts={"MO": "mañanas madrugadas", "AF": "tardes", "NI": "noches"},
    ampm={0: "am", 12: "pm"}, ap={0: "a", 12: "p"},
    unit={
        "minute": "minuto", "hour": "hora", "day": "día", "week": "semana", "month": "mes", "quarter": "trimestre", "half": "semestre", "year": "año ejercicio",
        "decade": "década", "century": "siglo",
    },
    units={
        "second": "segundos", "minute": "minutos", "hour": "horas", "day": "días", "week": "semanas", "month": "meses", "quarter": "trimestres", "half": "semestres",
        "year": "años", "decade": "décadas", "century": "siglos",
    },
    byunit={"day": "día", "week": "semana", "month": "mes", "year": "año"},
    periodical="diario diarios semanal semanales mensual anual anuales",
    num=_CARDINALS, more={number: _CARDINALS[number] + (" un una" if number == 1 else "") for number in range(1, 10)},
    a={1: "un una"}, scale={1000: "mil", 100: "cientos"},
    vague="varios varias unos unas algunos algunas pocos pocas muchos muchas",
    couple="par", half="media", halfunit={"hour": "hora", "year": "año", "century": "siglo"}, quarterunit={"hour": "hora", "century": "siglo"}, fifteen={15: "cuarto"}, thirty={30: "media"},
    unitkind="largos largas intensos intensas consecutivos consecutivas primeros primeras",
    hourword={1: "una", **{number: _CARDINALS[number] for number in range(2, 13)}},
    ordinal=row(*_ORDINALS), roman=row(*_ROMAN),
    decadeword={year: word for year, word in ((20, "veinte"), (30, "treinta"), (40, "cuarenta"), (50, "cincuenta"), (60, "sesenta"), (70, "setenta"), (80, "ochenta"), (90, "noventa"))},
    dayword={-2: "anteayer antier", -1: "ayer", 0: "hoy", 1: "mañana"},
    which={
        "last": inflected("pasad últim", _ADJECTIVE), "next": inflected("próxim venider", _ADJECTIVE) + " entrante entrantes",
        "this": "este esta estos estas actual actuales presente", "before": inflected("previ", _ADJECTIVE) + " anterior anteriores",
        "after": "siguiente siguientes", "that": "ese esa esos esas aquel aquella aquellos aquellas mismo misma",
    },
    behind={  # what stands behind its noun
        "last": inflected("pasad", _ADJECTIVE), "next": inflected("próxim venider", _ADJECTIVE) + " entrante", "this": "actual actuales",
        "before": inflected("previ", _ADJECTIVE) + " anterior anteriores", "after": "siguiente siguientes",
    },
    latest=inflected("últim", _ADJECTIVE), this="este esta", that={"that": "ese esa aquel aquella"},
    each="cada",
    mod={
        "START": "principios inicios comienzos inicio principio comienzo", "MID": "mediados", "END": "finales fines final fin",
    },
    approx="aproximadamente casi alrededor unos unas cerca hacia sobre",
    now={
        "PRESENT_REF": "ahora actualmente actualidad", "PAST_REF": "recientemente últimamente",
    },
    rate={
        "P1D": inflected("diari", _ADJECTIVE) + " diariamente", "P1W": "semanal semanales semanalmente", "P1M": "mensual mensuales mensualmente", "P3M": "trimestral trimestrales",
        "P6M": "semestral semestrales", "P1Y": "anual anuales anualmente", "P2Y": "bienal bienales", "P2W": "quincenal quincenales",
    },
    times="vez veces",
    open="(", shut=")", close=") ] » ”",
    figures="inflación ipc dato datos cifra cifras venta ventas exportaciones importaciones desempleo paro índice índices producción resultado resultados balance recaudación inflacionario facturación",
    # for the refiners
    common="abril julio domingo", joins="y o al a - – , el la las los", ranges="a al hasta - –", embraces="entre",
    **DISCOURSE,
    numbered="artículo ley resolución decreto número línea modelo agenda ruta página calle norma expediente",
    measured="euros dólares pesos personas metros kilómetros toneladas kilos litros hectáreas millones habitantes empleos trabajadores viviendas soles efectivos agentes puntos plazas espectadores aficionados alumnos casos",
    before_year="en",
)

ABBREVIATIONS = Abbreviations(any_of("sr sra srta dr dra d dña ee uu núm art pág av gral cap ud uds ej aprox tel etc p pp ene feb mar abr jun jul ago sept oct nov dic"))

# Words that stand in every sentence: a rule that needs another word too is not tried for their sake.
COMMON = any_of("el la los las de del en a al y que por para con un una este esta , . - :")
