"""What checks need of Swedish beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.shared.checks import Counts, Days, Lives, Spans, checks
from whence.languages.sv.accounts import ACCOUNTS
from whence.languages.sv.words import WORDS

CHECKS = checks(
    WORDS, ACCOUNTS,
    disowned="""
        aldrig|ingen kalender|felaktigt|felaktig|felaktiga|av misstag|misstag|misstaget|fel|felet|tryckfel*|skrivfel*|stavfel*|tryckfelsnisse|rättelse|rättad*|rättat
        |korriger*|finns inte|fanns inte|existerar inte|obefintlig*|påhittad*|omöjlig*|avrundning*|avrundad*|avrundat|flera svar|flera alternativ
    """,
    days=Days(
        between="och|eller|till|till och med|samt|till den|och den", no_day="sidan|sida|s|nummer|nr|sal|rum|kapitel|gatan|paragraf",
        years_back="""
            för * år sedan|för * * år sedan|ett år sedan|år senare|år tidigare|år efter|år före|årsdag*|jubileum|samma år|det året|året efter
            |året därpå|året innan|året före|förra året|i fjol|ifjol|nästa år|årtionde*|decenni*|sekel|århundrade*|dåvarande|den gången
        """,
        to_month=r"(?::?[ea])?\s", articles="den|d", one="en",
        parts="morgon|förmiddag|eftermiddag|kväll|natt|morgonen|förmiddagen|eftermiddagen|kvällen|natten",
    ),
    spans=Spans(
        today="i dag|idag", tomorrow="i morgon|imorgon", these_days="i dag och i morgon|idag och imorgon|i dag eller i morgon|värld i morgon",
        compared="än", through="till|till den|till och med|till och med den", since="från den|från|mellan",
        within="del|etapp|början|ram|under|inom|efter|på", no_length="per|i veckan|gammal|gammalt|gamla|fängelse|garanti|före|efter|senare|tidigare",
        lengths=("{number} dagar", "1 dag", "{number} månader", "1 månad", "{number} år", "1 år"),
        to_day="den|i|år|alltså den|nämligen den|det vill säga den",
    ),
    counts=Counts(
        percent="procent", joins="och|samt",
        open_list="""
            varav|däribland|bland annat|bland dem|av dem|minst|vardera|respektive|per|än|flera|några|många|andra|resten|övriga|båda|också|även
            |dessutom|eller|inga|ingen|alla|varje|mer|fler|mindre|färre
        """,
        of="av|av de|bland|än", large=("miljarder", "miljoner"), whole="av de|av|bland|i",
        rest="osäkra|tveksamma|avstod*|avstår|vet inte|ingen åsikt|ingen uppfattning|blankt",
        overlap="också|även|båda|vardera|flera svar|bland män|bland kvinnor|av männen|av kvinnorna|valdeltagande*|varav|både",
        change="ökade|ökat|ökning|minskade|minskat|minskning|steg|sjönk|procentenhet*|tidigare|förra|jämfört|än|sedan|senaste mätningen|då",
        others={
            12: "dussin", 50: "hälft|halv", 33: "tredjedel", 67: "två tredjedelar", 25: "fjärdedel|kvart", 75: "tre fjärdedelar",
            20: "femtedel|tjugotal", 10: "tiotal|tiondel|decenni", 100: "dubbl|hundratal|sekel", 200: "tredubbl|tredubb", 1000: "tusental",
        },
        no_count="under|över|grupp|artikel|kanal|linje|dag|fas|nivå|formel|agenda|radio|nummer|klass|grupp av",
        thousands="\u00a0",
    ),
    lives=Lives(
        born="född den|född i|född|född år|fött", years="år|åring*|årig*",
        kin="""
            son|söner|dotter|döttrar|barn*|tvilling*|bror|bröder|syster|systrar|mor|mamma|far|pappa|föräldrar|fru|hustru|man|make|maka|sambo|barnbarn
            |mormor|morfar|farmor|farfar|änka|änkling|par|kusin*|vän|vänner|företag*|klubb*
        """,
        beside="är|och|gammal",
        not_now="då|när|dog|död|avled|avliden|dödad*|skulle|blir|vid|till|före|efter|sedan|omkring|ungefär|nästan|var",
    ),
    weekday_message="Den {date} är en {weekday}, inte en {said}.",
    missing_day_message="I {month} finns det bara {days} dagar.",
    offset_message="”{offset}”, räknat från {base}, blir {reached}, inte {said}.",
    stretch_message="{first} – {last}: det blir {length}, inte ”{said}”.",
    age_message="Den som är född {year} är {ages} år den {day}, inte {said}.",
    either="{low} eller {high}", on_day="{day}",
    sum_message="{parts} blir {sum}, inte {total}.",
    share_message="{parts} blir {sum} procent av en helhet.",
    headline_message="Talet {number} i rubriken finns ingenstans i texten.",
    updated_message="”{said}” är den {day}: texten är från då, och sidan ändrades senast den {modified}.",
)
