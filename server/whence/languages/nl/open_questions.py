"""The Dutch words by which something is said to be open, in whatever order: "not", a verb of knowing or fixing, and what it is about."""

from __future__ import annotations

from whence.accounts.words import OpenWords
from whence.languages.shared.accounts import any_of
from whence.languages.shared.words import any_of as words_of

OPEN = OpenWords(
    settling=any_of("""
        afgesproken|aangewezen|beantwoord|bekend|benoemd|bepaald|besloten|beslist|bevestigd|gekend|gekozen|gevallen|genomen|geprikt
        |gevonden|ken|kennen|kent|kies|overeengekomen|uitgemaakt|vast|vastgelegd|vastgesteld|vaststellen|weet|weten|wist|zeggen
    """),
    matters={
        "date": any_of("datum|dag|tijdstip|termijn|planning|tijdpad|openingsdatum"),
        "place": any_of("plek|plaats|locatie|stad|adres|terrein"),
        "identity": any_of("naam|namen|identiteit|dader|opvolger|kandidaat|club|winnaar|koper"),
        "quantity": any_of("aantal|aantallen|cijfer|cijfers|bedrag|kosten|prijs|omvang|schade"),
        "status": any_of("besluit|beslissing|knoop|keuze"),
    },
    asking={
        "date": any_of("wanneer|op welke dag|hoe laat"),
        "place": any_of("waar|waarheen|in welke"),
        "identity": any_of("wie|welke|bij wie"),
        "quantity": any_of("hoeveel|hoe hoog|hoe groot"),
        "status": any_of("of"),
    },
    nothing=words_of("niets niks"),
)
