"""The Spanish words by which something is said to be open, in whatever order: "not", a verb of knowing or fixing, and what it is about."""

from __future__ import annotations

from whence.accounts.words import OpenWords
from whence.languages.shared.accounts import any_of
from whence.languages.shared.words import any_of as words_of

OPEN = OpenWords(
    settling=any_of("""
        acordad*|acordamos|acordó|aclarad*|concretad*|conoce|conocemos|conocen|conocid*|conozco|decid*|definid*|definió|designad*|determinad*|elegid*
        |elegimos|escogid*|establecid*|fija|fijan|fijad*|fijamos|fijaron|fijó|identificad*|nombrad*|precis*|resolvió|resuelto|sabe|sabemos|saben|sé|señalad*
        |pactad*
    """),
    matters={
        "date": any_of("fecha|fechas|día|calendario|plazo|plazos|horario|hora"),
        "place": any_of("lugar|sitio|sede|ciudad|punto|ubicación|emplazamiento|paradero|escenario"),
        "identity": any_of("nombre|nombres|identidad|autor|sucesor|candidato|club|equipo|ganador|comprador"),
        "quantity": any_of("número|cifra|cifras|cantidad|monto|importe|coste|costo|precio|balance"),
        "status": any_of("decisión|asunto|cuestión"),
    },
    asking={
        "date": any_of("cuándo|qué día|a qué hora"),
        "place": any_of("dónde|adónde|en qué"),
        "identity": any_of("quién|quiénes|cuál|qué club|qué equipo"),
        "quantity": any_of("cuánto*|cuánta*"),
        "status": any_of("si"),
    },
    nothing=words_of("nada"),
    because=words_of("porque pues"),
)
