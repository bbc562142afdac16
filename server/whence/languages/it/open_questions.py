"""The Italian words by which something is said to be open, in whatever order: "not", a verb of knowing or fixing, and what it is about."""

from __future__ import annotations

from whence.accounts.words import OpenWords
from whence.languages.shared.accounts import any_of
from whence.languages.shared.words import any_of as words_of

OPEN = OpenWords(
    settling=any_of("""
        accertat*|accordat*|concordat*|conosce|conoscere|conosciamo|conosciut*|conoscono|convenut*|decide*|decidi*|decisa|decise|decisi|definit*|designat*|deciso
        |fissat*|identificat*|individuat*|indicat*|nominat*|nota|note|noti|noto|prefissat*|sa|sanno|sapere|sappiamo|scegl*|scelt*|so|stabilit*|trovat*
    """),
    matters={
        "date": any_of("data|date|giorno|giornata|calendario|orario|tempi|scadenza"),
        "place": any_of("luogo|posto|punto|sede|città|località|sito|zona"),
        "identity": any_of("nome|nomi|identità|autore|successore|candidato|squadra|club|vincitore|acquirente"),
        "quantity": any_of("numero|cifra|importo|bilancio|costo|prezzo|entità|somma"),
        "status": any_of("decisione|scelta|questione"),
    },
    asking={
        "date": any_of("quando|in che giorno|in quale data|a che ora"),
        "place": any_of("dove|in quale|in che"),
        "identity": any_of("chi|quale squadra|a chi|per chi"),
        "quantity": any_of("quanto|quanti|quante|quanta"),
        "status": any_of("se"),
    },
    nothing=words_of("niente nulla"),
    because=words_of("perché poiché"),
)
