"""What checks need of French beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.fr.accounts import ACCOUNTS
from whence.languages.fr.words import WORDS
from whence.languages.shared.checks import Counts, Days, Lives, Spans, checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    disowned="""
        jamais|aucun calendrier|par erreur|à tort|erroné*|erreur*|coquille*|faute de frappe|correction|corrigé*|rectific*|rectifié*|n'existe pas|n'existait pas|n'existent pas
        |inexistant*|imaginaire*|fictif|fictive|impossible*|inventé*|arrondi*|plusieurs réponses|réponses multiples|dépasse 100|dépassent 100
    """,
    days=Days(
        between="et|ou|au|à|jusqu'au",
        no_day="page|p|numéro|n°|nº|rue du|avenue du|place du|boulevard du|impasse du|quai du|article|art|chapitre|salle",
        years_back="""
            il y a * ans|il y a * * ans|il y a un an|ans après|ans plus tard|ans plus tôt|ans avant|années après|années plus tard|anniversaire*
            |même année|cette année-là|année précédente|année suivante|année d'avant|année d'après|année dernière|an dernier|an passé|année passée
            |an prochain|année prochaine|décennie*|siècle*|à l'époque|alors
        """,
        to_month=r"(?:er)?\s", articles="le|au|du", one="un", parts="matin|midi|après-midi|soir|à midi|au soir|au matin", months={8: "aout"},
        first="1er",
    ),
    spans=Spans(
        today="aujourd'hui|aujourd’hui", tomorrow="demain", these_days="de demain|aujourd'hui et demain|aujourd'hui ou demain|dès demain matin",
        compared="que|de|du", through="au|à|jusqu'au|jusqu'en", since="du|de",
        within="partie|étape|début|cadre|pendant|durant|dans les|au cours|après|lors|en",
        no_length="par|de prison|d'emprisonnement|de réclusion|de garantie|ouvrables|ouvrés|d'âge|avant|après|plus tard",
        lengths=("{number} jours", "1 jour", "{number} mois", "1 mois", "{number} ans", "1 an"), to_day="le|soit le|en|ce|du|au",
        counted="lendemain|surlendemain|veille|avant-veille",
    ),
    counts=Counts(
        percent="pour cent|pour 100", joins="et",
        open_list="""
            dont|parmi|notamment|au moins|chacun*|respectivement|par|que|plusieurs|certain*|autres|reste|restants|tous|toutes|également|aussi
            |ainsi que|puis|ou|aucun*|quelques|environ|près de|plus|moins
        """,
        of="de|d'|des|sur|parmi|que|du", large=("milliards", "millions"), whole="des|de la|du|de|d'|parmi les|chez les|en",
        rest="indécis*|s'abst*|abstention*|ne se prononce*|sans opinion|ne savent pas|ne sait pas|sans avis|blancs",
        overlap="""
            aussi|également|chacun*|plusieurs réponses|réponses multiples|parmi les|chez les|des hommes|des femmes|participation|dont|à la fois
            |les deux
        """,
        change="""
            hausse|baisse|augment*|recul*|progress*|points|précédent*|auparavant|avant|par rapport|l'an dernier|il y a|plus que|moins que
            |dernier sondage|passé*
        """,
        others={
            12: "douzaine", 10: "dizaine|décennie|dixième", 15: "quinzaine", 20: "vingtaine|cinquième", 30: "trentaine", 40: "quarantaine",
            50: "moitié|demi|cinquantaine", 60: "soixantaine", 33: "tiers", 67: "deux tiers|deux-tiers", 25: "quart", 75: "trois quarts|trois-quarts",
            100: "doubl|centaine|siècle", 200: "tripl", 1000: "millier",
        },
        no_count="moins de|plus de|groupe|groupe des|article|chaîne|ligne|route|jour|phase|niveau|formule|agenda|radio|numéro|ligue|canal|les",
        thousands="\u202f",
    ),
    lives=Lives(
        born="né|née|né en|née en|né le|née le", years="ans",
        kin="""
            fils|fille|filles|enfant|enfants|jumea*|jumelle*|frère*|soeur*|sœur*|mère|père|parents|femme|épouse|mari|époux|compagn*|petit-fils
            |petite-fille|grand-mère|grand-père|veuve|veuf|couple|cousin*|neveu|nièce|ami|amie|amis|entreprise|club
        """,
        beside="et|âgé de|âgée de|a|elle a|il a|de|est",
        not_now="alors|quand|lorsque|mort|morte|décédé*|tué*|avait|aurait|aura|à l'âge|jusqu'à|avant|après|depuis|vers|environ|près de",
    ),
    weekday_message="Le {date} est un {weekday}, pas un {said}.",
    missing_day_message="Il n’y a que {days} jours en {month}.",
    offset_message="« {offset} », en comptant à partir de : {base}, donne : {reached}, et non : {said}.",
    stretch_message="{first} – {last} : cela fait {length}, et non « {said} ».",
    age_message="Une personne née en {year} a {ages} ans le {day}, pas {said}.",
    either="{low} ou {high}", on_day="{day}",
    sum_message="{parts} font {sum}, et non {total}.",
    share_message="{parts} font {sum} pour cent d’un même tout.",
    headline_message="Le nombre {number} du titre ne se trouve nulle part dans le texte.",
    updated_message="« {said} » désigne le {day} : le texte date de ce moment-là, et la page a été modifiée pour la dernière fois le {modified}.",
)
