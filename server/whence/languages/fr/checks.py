"""What checks need of French beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.fr.accounts import ACCOUNTS
from whence.languages.fr.words import WORDS
from whence.languages.shared.checks import checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    to_month=r"(?:er)?\s", first="1er", articles="le|au|du", one="un", between_days="et|ou|au|à|jusqu'au",
    parts="matin|midi|après-midi|soir|à midi|au soir|au matin",
    months={8: "aout"},
    no_day="page|p|numéro|n°|nº|rue du|avenue du|place du|boulevard du|impasse du|quai du|article|art|chapitre|salle",
    years_back="""
        il y a * ans|il y a * * ans|il y a un an|ans après|ans plus tard|ans plus tôt|ans avant|années après|années plus tard|anniversaire*|même année|cette année-là|année précédente|année suivante|année d'avant|année d'après
        |année dernière|an dernier|an passé|année passée|an prochain|année prochaine|décennie*|siècle*|à l'époque|alors
    """,
    disowned="""
        par erreur|à tort|erroné*|erreur*|coquille*|faute de frappe|correction|corrigé*|rectific*|rectifié*|n'existe pas|n'existait pas|n'existent pas|inexistant*|imaginaire*|fictif|fictive|impossible*|inventé*
        |arrondi*|plusieurs réponses|réponses multiples|dépasse 100|dépassent 100
    """,
    counted="lendemain|surlendemain|veille|avant-veille", to_day="le|soit le|en|ce|du|au", compared="que|de|du",
    today="aujourd'hui|aujourd’hui", tomorrow="demain",
    these_days="de demain|aujourd'hui et demain|aujourd'hui ou demain|dès demain matin",
    weekday_message="Le {date} est un {weekday}, pas un {said}.",
    missing_day_message="Il n’y a que {days} jours en {month}.",
    offset_message="« {offset} », en comptant à partir de : {base}, donne : {reached}, et non : {said}.",
    updated_message="« {said} » désigne le {day} : le texte date de ce moment-là, et la page a été modifiée pour la dernière fois le {modified}.",
)
