"""What checks need of Dutch beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.nl.accounts import ACCOUNTS
from whence.languages.nl.words import WORDS
from whence.languages.shared.checks import checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    to_month=r"\s", articles="de|den|op", one="een", between_days="en|of|tot|tot en met|t/m|tot en met de",
    parts="ochtend|morgen|middag|avond|nacht",
    no_day="pagina|blz|p|nummer|nr|zaal|kamer|hoofdstuk|artikel|straat|plein",
    years_back="""
        * jaar geleden|jaar later|jaar eerder|jaar daarvoor|jaar daarna|een jaar geleden|herdenk*|jubileum|verjaardag*|hetzelfde jaar|dat jaar|datzelfde jaar|het jaar erna|het jaar ervoor|vorig jaar|afgelopen jaar
        |volgend jaar|komend jaar|decennium|decennia|eeuw|eeuwen|toen|destijds|indertijd
    """,
    disowned="""
        ten onrechte|abusievelijk|per ongeluk|per abuis|foutief|foutieve|fout|fouten|foute|drukfout*|typefout*|tikfout*|vergissing*|rectificatie|correctie|gecorrigeerd*|bestaat niet|bestond niet|bestaan niet|niet bestaan*|onbestaan*
        |denkbeeldig*|fictie*|verzonnen|onmogelijk*|afronding*|afgerond*|meerdere antwoorden
    """,
    counted="dags", to_day="op|de|in|namelijk op|dus op|van", compared="dan",
    today="vandaag", tomorrow="morgen",
    these_days="goede morgen|van morgen|vandaag en morgen|vandaag of morgen",
    weekday_message="{date} is een {weekday}, geen {said}.",
    missing_day_message="In {month} zijn er maar {days} dagen.",
    offset_message="‘{offset}’, geteld vanaf {base}, is {reached}, niet {said}.",
    updated_message="‘{said}’ is {day}: het verhaal is van toen, en de pagina is het laatst gewijzigd op {modified}.",
)
