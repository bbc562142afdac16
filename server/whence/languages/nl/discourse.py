"""What Dutch says of the times of a text: when something was told, which events it dates, what comes again (``languages/shared/discourse.py``)."""

from __future__ import annotations

from whence.languages.shared.discourse import discourse

DISCOURSE = discourse(
    {
        "shot": "schietpartij schietpartijen beschieting | doodgeschoten neergeschoten beschoten",
        "killed": "moord moorden doodslag | vermoord vermoordde gedood doodde omgebracht",
        "stabbed": "steekpartij | doodgestoken neergestoken",
        "died": "dood overlijden sterfgeval | stierf stierven gestorven overleed overleden omgekomen",
        "bombed": "aanslag aanslagen bomaanslag terreuraanslag zelfmoordaanslag",
        "exploded": "explosie explosies ontploffing gasexplosie | ontplofte ontploft explodeerde geëxplodeerd",
        "attacked": "aanval aanvallen luchtaanval droneaanval | aangevallen viel",
        "crashed": "ongeluk ongeval botsing aanrijding crash treinongeluk vliegramp ramp busongeluk | verongelukte verongelukt botste botsten ontspoorde ontspoord neergestort",
        "sank": "schipbreuk | zonk zonken gezonken kapseisde gekapseisd",
        "collapsed": "instorting | ingestort instortte",
        "burned": "brand branden woningbrand vuur bosbrand | brandde brandden afgebrand uitgebrand",
        "quake": "aardbeving aardbevingen beving",
        "storm": "storm orkaan noodweer hagelstorm",
        "flooded": "overstroming overstromingen watersnood | overstroomde overstroomd",
        "erupted": "uitbarsting vulkaanuitbarsting",
        "arrested": "aanhouding arrestatie arrestaties aanhoudingen | aangehouden gearresteerd arresteerde",
        "abducted": "ontvoering gijzeling | ontvoerd ontvoerde gegijzeld",
        "raided": "inval invallen huiszoeking | doorzocht",
        "invaded": "invasie inval",
        "escaped": "ontsnapping vlucht | ontsnapte ontsnapt gevlucht",
        "vanished": "verdwijning vermissing | verdween verdwenen vermist",
        "robbed": "overval overvallen diefstal inbraak roof roofoverval kunstroof | overvallen gestolen beroofd",
        "convicted": "veroordeling | veroordeeld veroordeelde",
        "ruled": "vonnis uitspraak arrest",
        "elected": "verkiezing verkiezingen gemeenteraadsverkiezingen raadsverkiezingen kamerverkiezingen | verkozen gekozen",
        "voted": "stemming referendum | gestemd",
        "resigned": "aftreden ontslag | afgetreden aftrad opgestapt",
        "overthrown": "staatsgreep coup | afgezet",
        "struck": "staking stakingen | staakten gestaakt",
        "wed": "huwelijk bruiloft | trouwde trouwden getrouwd",
        "buried": "begrafenis uitvaart | begraven",
        "launched": "lancering | gelanceerd",
        "opened": "opening | geopend opende openden",
    },
    says={
        True: """
            zei zeiden zegt zeggen gezegd meldde meldden meldt gemeld verklaarde verklaarden verklaard vertelde vertelden schreef schreven schrijft geschreven bevestigde bevestigden
            bevestigd stelde aldus aankondigde aangekondigd meedeelde meegedeeld benadrukte twitterde beloofde berichtte
        """,
        "bekend": "maakte maakten", "aan": "kondigde kondigden", "weten": "liet lieten", "mee": "deelde deelden",
    },
    tells="antwoordde getuigde gaf brief mail e-mail verklaring interview persconferentie gesprek sprak sprak bericht",
    message="bericht berichtje sms mail e-mail tweet appje app post",
    adds="toe aanvulde voegde",
    befalls="gebeurde gebeurden vond vonden plaatsgevonden gebeurd ontstond ontstaan brak uitgebroken uitbrak begon trof voltrok",
    hearing="rechtbank rechter rechters verdachte verdachten beklaagde proces getuige getuigen officier justitie zitting advocaat gerechtshof hof strafzaak jury",
    proceedings="schorste geschorst verdaagde verdaagd zitting zittingsdag vonnis eiste veroordeelde beraadslaagde",
    witness="getuigen getuigenoproep gezien tips beelden politie oproep",
    sequel="gevolgd daarna",
    birth="geboren",
    bounds="sinds tot vanaf van",
    recurring="avondklok openingstijden openingsuren spreekuur spreekuren",
    usual="meestal gewoonlijk normaal doorgaans altijd steevast",
    forbids="verboden toegestaan verbiedt",
    own_news="nieuws aankondiging mededeling beslissing besluit verklaring bericht", comes="komt kwam komen",
    of_each_year="spelen kampioenschap kampioenschappen wk ek verkiezingen festival",
)
