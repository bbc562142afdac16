"""What Swedish says of the times of a text: when something was told, which events it dates, what comes again (``languages/shared/discourse.py``)."""

from __future__ import annotations

from whence.languages.shared.discourse import discourse


def _nouns(stems: str) -> str:
    """Nouns with the article at their end and without: "brand branden"."""
    return " ".join(f"{stem} {stem}en {stem}ens" for stem in stems.split())


DISCOURSE = discourse(
    {
        "shot": _nouns("skjutning dödsskjutning skottlossning") + " | sköts skjutits",
        "killed": _nouns("misshandel") + " mord mordet mordets dråpet | mördades mördats dödades dödats",
        "stabbed": "knivdåd knivdådet knivattacken | knivskars knivhöggs",
        "died": "död döden dödsfallet bortgång | dog dött avled avlidit omkom omkommit",
        "bombed": "attentat attentatet attentatets bombdåd bombdådet terrordådet sprängningen",
        "exploded": _nouns("explosion detonation") + " | exploderade exploderat",
        "attacked": _nouns("attack beskjutning") + " anfallet angreppet | attackerades attackerade anfölls",
        "crashed": _nouns("krock kollision krasch") + " olycka olyckan olyckans bussolyckan tågolyckan flygolyckan haveriet | kraschade kolliderade krockade spårade havererade störtade",
        "sank": "förlisningen förlisning | sjönk förliste sjunkit kapsejsade",
        "collapsed": "raset kollapsen takraset broraset | rasade kollapsade rasat",
        "burned": _nouns("brand skogsbrand storbrand") + " eld elden eldsvådan | brann brunnit brändes",
        "quake": "jordbävning jordbävningen jordskalvet skalvet",
        "storm": _nouns("storm orkan") + " ovädret oväder snöovädret",
        "flooded": _nouns("översvämning") + " översvämningarna | översvämmades",
        "erupted": "utbrottet vulkanutbrottet utbrott",
        "arrested": "gripandet gripande anhållandet | greps gripits anhölls arresterades",
        "abducted": "kidnappningen bortförandet | kidnappades fördes",
        "raided": "razzian razzia tillslaget tillslag husrannsakan",
        "invaded": "invasion invasionen | invaderade",
        "escaped": "rymning rymningen flykten | rymde rymt flydde",
        "vanished": "försvinnande försvinnandet | försvann försvunnit",
        "robbed": "rån rånet bankrånet stöld stölden inbrott inbrottet | rånades rånats stals stulits",
        "convicted": "fällande | dömdes dömts",
        "ruled": "dom domen",
        "elected": "val valet riksdagsvalet kommunalvalet | valdes valts",
        "voted": "folkomröstning folkomröstningen omröstning omröstningen",
        "resigned": "avgång avgången | avgick avgått",
        "overthrown": "kupp kuppen statskuppen | störtades avsattes",
        "struck": "strejk strejken | strejkade strejkat",
        "wed": "bröllop bröllopet | gifte",
        "buried": "begravning begravningen | begravdes begravts jordfästes",
        "launched": "uppskjutningen lanseringen | lanserades",
        "opened": "invigning invigningen öppnandet | invigdes invigts öppnades",
    },
    says="""
        sade sa säger sagt uppgav uppger uppgett meddelade meddelar meddelat berättade berättar berättat skrev skriver skrivit bekräftade bekräftar bekräftat förklarade hävdade
        tillkännagav konstaterade twittrade lovade rapporterade
    """,
    tells="svarade vittnade erkände brev brevet mejl mejlet uttalande uttalandet intervju presskonferens presskonferensen pressmeddelande pressmeddelandet samtal",
    message="sms mejl mejlet meddelande inlägg tweet tweeten sociala",
    adds="tillade tillägger",
    befalls="inträffade inträffat skedde skett ägde hände bröt utbröt började uppstod hölls drabbade",
    hearing="tingsrätt tingsrätten hovrätten domstol domstolen åtalad åtalade rättegång rättegången vittne vittnet vittnen åklagare åklagaren försvarare försvararen domare domaren förhandling förhandlingen",
    proceedings="avbröt avbröts ajournerade ajournerades förhandlingen förhandling dömde överlade häktades",
    witness="vittnen tips iakttagelser sett polisen kontakta söker",
    sequel="följt därefter",
    birth="född föddes födda",
    bounds="sedan till från",
    recurring="utegångsförbud öppettider öppettiderna telefontid",
    usual="vanligtvis normalt oftast alltid brukar",
    forbids="förbjudet förbjuder tillåtet",
    own_news="nyheten beskedet uttalandet beslutet meddelandet", comes="kommer kom",
    of_each_year="spelen spel vm em mästerskapen valet festivalen",
    ranges="till",
    embraces="mellan",
)
