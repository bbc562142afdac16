"""What checks need of Dutch beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.nl.accounts import ACCOUNTS
from whence.languages.nl.words import WORDS
from whence.languages.shared.checks import Counts, Days, Lives, Spans, checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    disowned="""
        nooit|geen kalender|ten onrechte|abusievelijk|per ongeluk|per abuis|foutief|foutieve|fout|fouten|foute|drukfout*|typefout*|tikfout*|vergissing*|rectificatie
        |correctie|gecorrigeerd*|bestaat niet|bestond niet|bestaan niet|niet bestaan*|onbestaan*|denkbeeldig*|fictie*|verzonnen|onmogelijk*
        |afronding*|afgerond*|meerdere antwoorden
    """,
    days=Days(
        between="en|of|tot|tot en met|t/m|tot en met de", no_day="pagina|blz|p|nummer|nr|zaal|kamer|hoofdstuk|artikel|straat|plein",
        years_back="""
            * jaar geleden|jaar later|jaar eerder|jaar daarvoor|jaar daarna|een jaar geleden|herdenk*|jubileum|verjaardag*|hetzelfde jaar|dat jaar
            |datzelfde jaar|het jaar erna|het jaar ervoor|vorig jaar|afgelopen jaar|volgend jaar|komend jaar|decennium|decennia|eeuw|eeuwen|toen
            |destijds|indertijd
        """,
        to_month=r"\s", articles="de|den|op", one="een", parts="ochtend|morgen|middag|avond|nacht",
    ),
    spans=Spans(
        today="vandaag", tomorrow="morgen", these_days="goede morgen|van morgen|vandaag en morgen|vandaag of morgen", compared="dan",
        through="tot|tot en met|t/m|tot en met de", since="van", within="deel|etappe|begin|kader|tijdens|binnen|na|in de",
        no_length="per|oud|cel|celstraf|gevangenis*|garantie|voor|na|later|eerder",
        lengths=("{number} dagen", "1 dag", "{number} maanden", "1 maand", "{number} jaar", "1 jaar"),
        to_day="op|de|in|namelijk op|dus op|van", counted="dags",
    ),
    counts=Counts(
        percent="procent", joins="en",
        open_list="""
            onder wie|onder meer|waaronder|waarvan|van wie|minstens|elk|respectievelijk|per|dan|verschillende|enkele|veel|andere*|rest|overige*|beide*
            |ook|daarnaast|of|geen|alle|ieder|zowat|zo'n|meer|minder
        """,
        of="van|van de|op|uit|dan", large=("miljard", "miljoen"), whole="van de|van het|van|onder|bij|in",
        rest="onbeslist*|twijfel*|onthield*|onthouding*|onthoudt|weet het niet|weten het niet|geen mening|blanco",
        overlap="ook|beide*|elk|meerdere antwoorden|onder mannen|onder vrouwen|van de mannen|van de vrouwen|opkomst|van wie|zowel|waarvan",
        change="""
            gestegen|steeg|daalde|gedaald|procentpunt*|vorig*|eerder|vergeleken|tegenover|ten opzichte|meer dan|minder dan|jaar geleden
            |laatste peiling|toen
        """,
        others={
            12: "dozijn", 50: "helft|halv|halveer", 33: "derde", 67: "twee derde|tweederde", 25: "kwart", 75: "driekwart|drie kwart", 20: "vijfde",
            10: "tiental|tiende|decennium", 100: "verdubbel|dubbel|honderd|eeuw", 200: "verdrievoudig|drievoud",
        },
        no_count="onder|boven|groep|artikel|kanaal|lijn|dag|fase|niveau|formule|agenda|radio|nummer|klasse|groep van",
    ),
    lives=Lives(
        born="geboren in|geboren op|geboren", years="jaar|jarige*",
        kin="""
            zoon|zonen|dochter*|kind|kinderen|tweeling*|broer*|zus*|moeder|vader|ouders|vrouw|man|echtgeno*|partner|klein*|oma|opa|weduw*|stel|neef
            |nicht|vriend*|bedrijf|club
        """,
        beside="is|en|van|oud",
        not_now="toen|destijds|overleed|overleden|dood|gedood|zou|wordt|werd|op haar|op zijn|tot|voor|na|sinds|rond|ongeveer|bijna",
    ),
    weekday_message="{date} is een {weekday}, geen {said}.",
    missing_day_message="In {month} zijn er maar {days} dagen.",
    offset_message="‘{offset}’, geteld vanaf {base}, is {reached}, niet {said}.",
    stretch_message="{first} – {last}: dat is {length}, niet ‘{said}’.",
    age_message="Wie in {year} geboren is, is {ages} jaar op {day}, niet {said}.",
    either="{low} of {high}", on_day="{day}",
    sum_message="{parts} is samen {sum}, niet {total}.",
    share_message="{parts} is samen {sum} procent van één geheel.",
    headline_message="Het getal {number} uit de kop staat nergens in de tekst.",
    updated_message="‘{said}’ is {day}: het verhaal is van toen, en de pagina is het laatst gewijzigd op {modified}.",
)
