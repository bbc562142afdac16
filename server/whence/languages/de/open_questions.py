"""The German words by which something is said to be open, in whatever order: "not", a verb of knowing or fixing, and what it is about."""

from __future__ import annotations

from whence.accounts.words import OpenWords
from whence.languages.shared.accounts import any_of
from whence.languages.shared.words import any_of as words_of

OPEN = OpenWords(
    settling=any_of("""
        abgesprochen|ausgemacht|ausgesucht|ausgewählt|beantwort*|bekannt|benannt|beschlossen*|bestimmt*|entscheide|entscheiden|entscheidet|entschied*|entschieden*|ermittelt
        |fest|festgelegt*|festgesetzt*|festlegen|gefallen|geeinigt|gefunden|geklärt*|geprüft|getroffen|gewählt|kenne|kennen|kennt|nennen
        |terminiert|vereinbar*|verständigt|weiß|wisse|wissen|wüsste*
    """),
    matters={
        "date": any_of("Datum|Termin|Termine|*termin|Tag|Zeitpunkt|Zeitplan|Fahrplan"),
        "place": any_of("Ort|Absturzort|Fundort|Tatort|Treffpunkt|Unfallort|Unglücksort|Veranstaltungsort|Stelle|Absturzstelle|Fundstelle|Unfallstelle|Unglücksstelle|Stadt|Standort*|Spielort|Tagungsort|Schauplatz"),
        "identity": any_of("Name|Namen|Identität|Personalie|Nachfolger*|Nachfolge|Täter|Sieger*|Verein|Klub|Käufer"),
        "quantity": any_of("Zahl|Zahlen|Anzahl|Höhe|Summe|Kosten|Preis|Umfang|Schaden"),
        "status": any_of("Entscheidung|Beschluss|Einigung|Urteil"),
    },
    asking={
        "date": any_of("wann|ab wann|bis wann"),
        "place": any_of("wo|wohin|woher"),
        "identity": any_of("wer|wen|wem|welcher|welche|zu welchem"),
        "quantity": any_of("wie viel*|wie hoch|wie groß|wie teuer"),
        "status": any_of("ob"),
    },
    nothing=words_of("nichts"),
)
