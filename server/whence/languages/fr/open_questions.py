"""The French words by which something is said to be open, in whatever order: "not", a verb of knowing or fixing, and what it is about."""

from __future__ import annotations

from whence.accounts.words import OpenWords
from whence.languages.shared.accounts import any_of
from whence.languages.shared.words import any_of as words_of

OPEN = OpenWords(
    settling=any_of("""
        acté*|arrêté*|choisi*|choisir|connaissent|connaissons|connaissait|connaît|connaître|connu*|convenu*|décid*|défini*|désigné*|déterminé*|établi*
        |fixe|fixé*|fixer|identifié*|nommé*|précis*|retenu*|sais|sait|savaient|savait|savent|savoir|savons|trouvé*|tranch*|validé*|sûr|sûrs|certain
    """),
    matters={
        "date": any_of("date|dates|jour|calendrier|échéance|délai|horaire"),
        "place": any_of("lieu|endroit|site|ville|point|localisation|emplacement|adresse"),
        "identity": any_of("nom|identité|auteur|successeur|candidat|club|repreneur|acquéreur|vainqueur"),
        "quantity": any_of("nombre|chiffre|montant|bilan|coût|prix|ampleur"),
        "status": any_of("décision|choix|sort|question"),
    },
    asking={
        "date": any_of("quand|à quelle date|quel jour|à quelle heure"),
        "place": any_of("où|dans quel|dans quelle"),
        "identity": any_of("qui|lequel|laquelle|quel club|à qui|pour qui"),
        "quantity": any_of("combien|à combien"),
        "status": any_of("si"),
    },
    nothing=words_of("rien"),
    because=words_of("car parce puisque"),
)
