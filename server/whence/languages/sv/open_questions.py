"""The Swedish words by which something is said to be open, in whatever order: "not", a verb of knowing or fixing, and what it is about."""

from __future__ import annotations

from whence.accounts.words import OpenWords
from whence.languages.shared.accounts import any_of
from whence.languages.shared.words import any_of as words_of

OPEN = OpenWords(
    settling=any_of("""
        avgjord|avgjort|avgjorts|bekant|bekräftat|beslutad|beslutat|beslutats|bestämd|bestämt|bestämts|bestämma|fastställd|fastställt|fastställts
        |fastslagen|fastslaget|fattat|fattats|hittat|identifierat|identifierats|klar|klart|klarlagd|klarlagt|känd|känt|känner|kända|nämna|satt|satts
        |sagt|spikad|spikat|spikats|utsedd|utsett|utsetts|vald|valt|valts|vet|veta|överens|överenskommen|överenskommet
    """),
    matters={
        "date": any_of("datum|datumet|dag|dagen|tid|tiden|tidpunkt|tidpunkten|tidsplan|tidsplanen|startdatum|öppningsdag|öppningsdagen"),
        "place": any_of("plats|platsen|ort|orten|stad|staden|adress|adressen|tomt|tomten|olycksplats|olycksplatsen"),
        "identity": any_of("namn|namnet|identitet|identiteten|gärningsman|gärningsmannen|efterträdare|efterträdaren|kandidat|klubb|klubben|vinnare|köpare"),
        "quantity": any_of("antal|antalet|siffra|siffran|siffror|belopp|beloppet|summa|summan|kostnad|kostnaden|pris|priset|omfattning|omfattningen|skador"),
        "status": any_of("beslut|beslutet|val|valet"),
    },
    asking={
        "date": any_of("när|vilken dag|vilket datum|hur dags"),
        "place": any_of("var|vart|i vilken stad|på vilken plats"),
        "identity": any_of("vem|vilka|vilken klubb|vilken av"),
        "quantity": any_of("hur många|hur mycket|hur stor|hur stort|hur stora"),
        "status": any_of("om|huruvida"),
    },
    nothing=words_of("ingenting inget"),
)
