"""What checks need of Spanish beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.es.accounts import ACCOUNTS
from whence.languages.es.words import WORDS
from whence.languages.shared.checks import checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    to_month=r"(?:\.?º)?\s(?:de\s)?", to_year=r"\s(?:de\s|del\s|del año\s)?", month_of_year="{month} de {year}", articles="el|día|el día|el pasado", one="un", between_days="y|o|a|al|hasta|hasta el",
    parts="por la mañana|por la tarde|por la noche|en la mañana|en la tarde|en la noche|a la noche",
    weekdays={2: "miercoles", 5: "sabado"}, months={9: "setiembre"},
    no_day="página|pág|p|número|núm|nº|n|calle|avenida|plaza|colonia|estadio|barrio|parque|artículo",
    years_back="""
        hace * años|hace * * años|hace un año|años después|años antes|años más tarde|aniversario*|mismo año|ese año|aquel año|año anterior|año siguiente|año pasado|pasado año|próximo año|año próximo
        |año que viene|años atrás|década*|siglo*|entonces|aquel|aquella|del año
    """,
    disowned="""
        por error|erróneamente|equivocadamente|errata*|error|errores|equivoc*|corrección|corrige*|corregid*|rectific*|no existe|no existía|no existen|inexistente*|imposible|ficticio|ficticia
        |inventad*|redondeo|redondead*|respuesta múltiple|respuestas múltiples|suma más de|suman más de|no cuadra*
    """,
    counted="víspera", to_day="el|el día|del|en|en el año|al", compared="que|de|del",
    today="hoy", tomorrow="mañana",
    these_days="de mañana|del mañana|hoy y mañana|hoy o mañana|un mañana",
    weekday_message="El {date} es {weekday}, no {said}.",
    missing_day_message="En {month} solo hay {days} días.",
    offset_message="«{offset}», contando desde {base}: {reached}, no {said}.",
    updated_message="«{said}» es el {day}: el texto es de entonces y la página se modificó por última vez el {modified}.",
)
