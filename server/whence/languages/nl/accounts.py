"""The Dutch words by which accounts are told: who says so, what is counted, what is open, and what differs."""

from __future__ import annotations

import re

from whence.accounts.words import AccountWords, FigureWords, SayingOfIt, VoiceWords
from whence.languages.nl.open_questions import OPEN
from whence.languages.nl.words import WORDS
from whence.languages.shared.accounts import (
    any_of,
    before,
    begins,
    ends,
    kin,
    leads,
    number_words,
    opens,
    papers,
    units,
    unless,
    written_whole,
)
from whence.languages.shared.words import any_of as words_of

VOICES = VoiceWords(
    says=words_of("""
        zegt zei zeiden zeggen gezegd vertelt vertelde vertelden vertellen verteld verklaart verklaarde verklaarden verklaren verklaard meldt meldde
        meldden melden gemeld bericht berichtte berichtten berichten schrijft schreef schreven schrijven geschreven stelt stelde stelden stellen
        bevestigt bevestigde bevestigden bevestigen bevestigd benadrukt benadrukte benadrukten beklemtoont beklemtoonde beweert beweerde beweerden
        beweren verzekert verzekerde verzekerden verzekeren belooft beloofde beloofden beloven waarschuwt waarschuwde waarschuwden waarschuwen onthult
        onthulde onthulden ontkent ontkende ontkenden ontkennen weerspreekt weersprak weerspraken weerspreken bestrijdt bestreed bestreden bestrijden
        betwist betwistte betwistten dementeert dementeerde dementeerden reageert reageerde reageerden reageren antwoordt antwoordde antwoordden
        repliceert repliceerde erkent erkende erkenden erkennen bekent bekende bekenden verzucht verzuchtte suste noemt noemde noemden noemen schat
        schatte schatten telt telde telden tellen becijfert becijferde becijferden raamt raamde raamden begroot begrootte meent meende meenden menen
        vermoedt vermoedde vermoedden verwacht verwachtte verwachtten verwachten concludeert concludeerde concludeerden constateert constateerde
        constateerden oordeelt oordeelde twittert twitterde tweet tweette post postte mailt mailde appt appte klaagt klaagde klaagden legt preciseert
        preciseerde nuanceert nuanceerde corrigeert corrigeerde herhaalt herhaalde verneemt vernam vernamen bevestigen luidt luidde heet klinkt klonk
        aldus publiceert publiceerde publiceerden rapporteert rapporteerde rapporteerden documenteert licht lichtte vermeldt vermeldde vermeldden laat
        liet lieten laten deelt deelde deelden delen meedeelt meedeelde meedeelden meegedeeld maakt maakte maakten maken bekendmaakte bekendmaakten
        bekendgemaakt kondigt kondigde kondigden aankondigde aankondigden aangekondigd geeft gaf gaven geven aangaf aangaven aangegeven voegt voegde
        voegden toevoegde spreekt sprak spraken spreken gaat ging gingen gaan houdt hield hielden houden komt kwam kwamen komen rekent rekende
        rekenden rekenen wijst wees wezen wijzen weet wist wisten weten voorspelt voorspelde voorspelden
    """),
    helpers=words_of("""
        heeft hebben had hadden is zijn was waren wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet moeten mag wil wilde
        willen zich ook echter wel nog nu toen daarentegen eveneens daarnaast bovendien intussen ondertussen inmiddels later eerder daarna vervolgens
        desgevraagd gevraagd opnieuw zo dan er weer al alvast alleen vooral zelf juist namelijk vandaag onlangs zojuist toch wel niet hierover
        daarover daarop hierop zojuist dit oorspronkelijk aanvankelijk eerst vooraf achteraf uiteindelijk daarbij hierbij daarmee tevoren overigens
        kennelijk formeel officieel stellig nadrukkelijk resoluut schriftelijk telefonisch kort vlak trots bezorgd laconiek alweer
    """),
    according=opens("""
        volgens zijn eigen zeggen|volgens zijn zeggen|volgens zijn berekening|volgens zijn berekeningen|volgens zijn telling|volgens zijn tellingen
        |volgens zijn schatting|volgens zijn cijfers|volgens zijn informatie|volgens haar eigen zeggen|volgens haar zeggen|volgens haar berekening
        |volgens haar berekeningen|volgens haar telling|volgens haar tellingen|volgens haar schatting|volgens haar cijfers|volgens haar informatie
        |volgens hun eigen zeggen|volgens hun zeggen|volgens hun berekening|volgens hun berekeningen|volgens hun telling|volgens hun tellingen
        |volgens hun schatting|volgens hun cijfers|volgens hun informatie|volgens eigen eigen zeggen|volgens eigen zeggen|volgens eigen berekening
        |volgens eigen berekeningen|volgens eigen telling|volgens eigen tellingen|volgens eigen schatting|volgens eigen cijfers
        |volgens eigen informatie
        |naar eigen zeggen|volgens|aldus|naar zeggen van|naar eigen zeggen van|naar het oordeel van|naar de mening van|naar schatting van
        |in de woorden van|blijkt uit|bleek uit|zo blijkt uit|staat in|stond in|staat te lezen in|valt te lezen in|is te lezen in
        |afgaande op|naar verluidt bij|verneemt|bij monde van|luidens
    """),
    according_behind=words_of(""),
    citing=opens("""
        op basis van|zich baserend op|baseert zich op|baseerde zich op|baseert zich daarbij op|zich baseert op|zich baseerde op|gebaseerd op
        |onder verwijzing naar|met verwijzing naar|verwijst naar|verwees naar|verwijst daarbij naar|beroept zich op|beriep zich op|zich beroept op
        |zich beriep op|zich beroepend op|met een beroep op|op gezag van|citeert|citeerde|haalt uit|vernam van|hoorde van|verneemt uit
    """),
    that=words_of("dat of"),
    pronouns=words_of("hij zij ze men ik we wij je hem haar hen henzelf hemzelf haarzelf"),
    determiners=words_of("de het een 'n deze één twee drie vier vijf beide enkele meerdere verschillende zijn hun onze ons geen sommige andere"),
    links=words_of("van der den ter ten voor en & bij 's"),
    prepositions=words_of("""
        aan achter bij binnen boven buiten door gedurende in langs met na naar naast om onder op over per rond sinds tegen tegenover tijdens tot
        tussen uit vanaf vanuit via volgens voor wegens zonder ondanks dankzij namens omtrent vlak aldus
    """),
    conjunctions=words_of("en maar want doch dus"),
    relatives=words_of("""
        die dat wie wat waar waarbij waarin waarop waarvan waarmee waardoor waarna welke hoe hoeveel wanneer waarom omdat doordat nadat voordat
        terwijl hoewel als toen indien tenzij zodat zodra totdat mits aangezien
    """),
    weak=words_of("roept riep riepen denkt dacht dachten vindt vond vonden verwacht verwachtte verwachtten"),
    parted={
        verb: words_of(particles)
        for verbs, particles in {
            "laat liet lieten laten": "weten optekenen", "deelt deelde deelden delen": "mee", "maakt maakte maakten maken": "bekend duidelijk",
            "kondigt kondigde kondigden": "aan",
            "geeft gaf gaven geven": "aan toe", "voegt voegde voegden": "toe", "gaat ging gingen gaan": "uit_van ervan_uit",
            "houdt hield hielden houden": "het_op vol",
            "komt kwam kwamen komen": "uit_op", "rekent rekende rekenden rekenen": "op met", "wijst wees wezen wijzen": "erop af", "legt": "uit",
            "licht lichtte": "toe", "weet wist wisten weten": "te_melden te_vertellen te_zeggen",
            "spreekt sprak spraken spreken": "van over dat", "heet luidt luidde klinkt klonk": "het", "stelt stelde stelden stellen": "dat vast : ,",
            
        }.items()
        for verb in verbs.split()
    },
    beside={verb: words_of("voor uit") for verb in ("stelt", "stelde", "stelden", "stellen")},
    this=words_of("dat dit zo"),
    whole=ends("""
        politie brandweer gemeente provincie ministerie justitie rechtbank rechter bond raad regering kabinet college directie leiding bestuur bedrijf
        concern organisatie organisator vereniging stichting instituut universiteit ziekenhuis school club partij fractie dienst waterschap
        veiligheidsregio autoriteiten krant omroep persbureau agentschap woordvoerder woordvoerster bron bronnen advocaat advocate burgemeester
        wethouder minister staatssecretaris premier voorzitter directeur trainer coach parket kustwacht commissie onderzoekers deskundigen getuigen
        ooggetuigen omwonenden bewoners eigenaar schipper kapitein kerk museum rederij maatschappij bank verzekeraar vervoerder exploitant werkgever
        werkgevers familie rapport verslag bericht vonnis aanklacht nieuwsbrief logboek proces-verbaal notulen
    """),
    origin=ends("se sche"),
    passive=words_of("wordt worden werd werden"),
    there=words_of("daar"),
    reported=words_of("zou zouden"),
    written=words_of("staat stond staan lezen vermeld vermeldt vermelden genoteerd opgetekend geregistreerd blijkt bleek blijken opgenomen genoemd aangegeven"),
    within=words_of("in uit op bij"),
    speaking_of=words_of("van over"),
    myself=words_of("ik mij mijn"),
    media=words_of("krant dagblad omroep zender weekblad tijdschrift persbureau"),
    papers=papers("""
        rapport* verslag* brief brieven nieuwsbrief mail e-mail mails bericht berichten persbericht* jaarverslag* dossier* stuk stukken document*
        notitie* nota plan plannen logboek* register* notulen agenda lijst* tabel* website site app account intranet facebook twitter x instagram
        onderzoek* cijfers gegevens enquête peiling* analyse* contract* vergunning* vonnis uitspraak aanklacht dagvaarding proces-verbaal
        tapgesprekken beelden camerabeelden administratie begroting factuur facturen rooster dienstregeling raming akte* verklaring* aantekening*
        advies studie* rekening* kaart inventaris journaal boek boeken kladversie overzicht*
    """),
    holding=words_of("met van"),
    same=words_of("dezelfde hetzelfde diezelfde datzelfde"),
    agents=words_of("door"),
    finite=re.compile("^(?:stierf|stierven|viel|vielen|raakte|raakten|bleef|bleven|lag|lagen|kostte|kostten|kost|kosten|begon|begonnen"
        "|begint|duurde|duurt|verdween|verdwenen|overleed|overleden|ontstond|sloot|sluit|opent|opende|vertrekt|vertrok|won|wonnen|verloor"
        "|verloren|brak|zakte|steeg|daalde|kreeg|kregen|krijgt|krijgen|telt|deed|deden|doet|doen|legde|legden|nam|namen|reed|reden|liep"
        "|liepen|zat|zaten|zit|zitten|zonk|werkte|werkten)$"),
    theirs=words_of("zijn haar hun eigen"),
)

FIGURES = FigureWords(
    numbers=number_words(WORDS, {12: "dozijn", **written_whole(WORDS, "duizend")}),
    scales={"duizend": 1e3, "miljoen": 1e6, "mln": 1e6, "miljard": 1e9, "mld": 1e9},
    units=units(
        EUR="euro euro's", USD="dollar dollars", GBP="pond", CHF="frank", km="kilometer kilometers", m="meter meters", cm="centimeter centimeters",
        mm="millimeter millimeters", t="ton", kg="kilo kilo's kilogram",
        l="liter liters", ha="hectare hectares hectaren", mijl="mijl mijlen", **{"%": "procent", "pp": "procentpunt procentpunten", "km²": "vierkante_kilometer", "m³": "kuub", "°C": "graad graden",
        "h": "uur uren", "min": "minuut minuten", "d": "dag dagen", "w": "week weken", "mnd": "maand maanden", "jr": "jaar jaren", "MW": "megawatt", "kWh": "kilowattuur"},
    ),
    people=begins(r"""
        automobilist
        mens persoon personen man\b mannen vrouw kind\b kinderen baby deelne \w*betogers demonstrant betoger actievoerder bezoeker gewonden\b
        zwaargewonden lichtgewonden doden\b slachtoffer vermisten passagier reiziger inzittende opvarende werknem medewerk personeel
        staker arbeider collega leerling scholier student docent leraar leraren leerkracht toeschouwer luisteraar gast\b gasten inwoner bewoner burger
        omwonende buurtbewoner militair soldaat soldaten agent\b agenten brandweer hulpverlen arrestant arrestatie verdachte
        dader aangehouden gearresteerd geëvacueerd evacué vluchteling asielzoeker migrant patiënt zieken\b besmettingen supporter fan\b fans gelovige
        pelgrim wandelaar skiër toerist vakantieganger mijnwerker kompel bemanning zeeman zeelieden gevangen gedetineerde
        gijzela lid\b leden jongere tiener \w*arbeiders? \w*makers\b \w*lopers?\b \w*medewerk \w*werkers \w*bewoner \w*bezoeker \w*gangers
        \w*reizigers \w*soldaten \w*agenten \w*vaarders \w*spelers \w*rijders \w*leden\b \w*kinderen \w*mensen \w*dragers \w*zoekers \w*houders
        \w*lieden oudere bejaarde ouder\b ouders baan\b banen arbeidsplaats functies fte voltijdsba chauffeur bezorger rebel strijder levens
        gezinsleden abonnee klant
    """),
    sorts=(
        begins(r"kind kinderen baby leerling scholier student"),
        begins(r"vrouw moeder zwanger"),
        begins(r"politie agent"),
        begins(r"brandweer hulpverlen redder"),
        begins(r"militair soldaat soldaten"),
        begins(r"rebel strijder"),
        begins(r"arts dokter verple"),
        begins(r"automobilist bestuurder chauffeur"),
        begins(r"inwoner bewoner omwonende klant huishoud gezin"),
        begins(r"toerist passagier reiziger vakantieganger"),
        begins(r"bemanning matroos zeelieden"),
        begins(r"journalist"),
        begins(r"kamerlid raadslid"),
    ),
    least=before("minstens|ten minste|tenminste|minimaal|zeker|meer dan|ruim|dik|op zijn minst|op z'n minst|niet minder dan|boven de|over de"),
    most=before("hooguit|hoogstens|maximaal|minder dan|onder de|niet meer dan|ten hoogste|op zijn hoogst|op z'n hoogst|nog geen|tot wel|tot maximaal|geen"),
    about=before("""
        ongeveer|circa|ca.|zo'n|zo’n|rond de|rond|omstreeks|een kleine|een|krap|bijna|nagenoeg|zowat|pakweg|om en nabij de|om en bij de|tegen de
        |naar schatting|plusminus|een stuk of
    """),
    parts=any_of("van wie|waarvan|onder wie|daarvan|waaronder|van hen|onder hen|daaronder|hiervan"),
    of=words_of("van"),
    fates=(
        any_of("doden|dodental|dode|gedood|omgekomen|kwam* ... om|overleden|overleed|stierf*|stierven|doodgeschoten"), any_of("*gewond*|behandel*"),
        any_of("vermist*|verdwenen"),
        any_of("aangehouden|aanhouding*|gearresteerd*|opgepakt*"), any_of("gered|geëvacueerd*"), any_of("besmet*|ziek|zieken"),
    ),
)

ABOUT = SayingOfIt(
    negations=words_of("niet geen nooit niemand niets niks nergens evenmin zonder nimmer noch geenszins"),
    denies=any_of("""
        ontken*|weerspreek*|weersprak*|weersproken|bestrijd*|bestreed|bestreden|dementeer*|gedementeerd|spreekt ... tegen|spreken ... tegen
        |sprak ... tegen|klopt ... niet|klopt niks|klopt ... niets|klopt geen|klopt van geen|niets van waar|niet waar|onwaar|onjuist|onzin|kletskoek
        |verzonnen|verzinsel*|uit de lucht gegrepen|nepnieuws|van de hand|wijst ... af|ongegrond|geen sprake van|gerucht*|uit zijn duim|uit hun duim
        |flauwekul
    """),
    accusation=any_of("""
        beschuldig*|verdenking*|aantijging*|aanklacht*|aangeklaagd*|verwijt*|verweten|schuld|schuldig|onschuldig|ten laste|verantwoordelijk
        |betrokkenheid
    """),
    supposed=any_of("""
        indien|mocht|mochten|zou kunnen|zouden kunnen|dan zou|dan zouden|misschien|mogelijk|mogelijkerwijs|wellicht|theoretisch|in theorie|stel dat
        |tenzij|eventueel|eventuele|in het geval|als het|als de|als er|als we|als hij|als ze|als dat|als die|had kunnen|hadden kunnen
    """),
    revised=any_of("""
        verschoven|verzet|uitgesteld|vervroegd|bijgesteld*|gecorrigeerd*|correctie|rechtgezet|rectificatie|herzien*|oorspronkelijk*|aanvankelijk*
        |ging eerst|gingen eerst|eerst ging|eerder ging|eerst sprak|eerst meldde|opgelopen|liep op|loopt op|gestegen|gegroeid|toegenomen|verhoogd van
        |verlaagd van|nam toe|eerdere versie|eerdere schatting|eerdere berichten|eerdere melding*|eerder gemeld|afgerond|ofwel|tikfout|teruggebracht
        |geactualiseerd|inmiddels op|inmiddels is|inmiddels zijn|inmiddels ligt|inmiddels staat|teruggetrokken|ingetrokken
    """),
    another=any_of("""
        vorig jaar|vorige jaar|jaar eerder|jaar geleden|jaar daarvoor|jaar ervoor|voorgaande jaar|destijds|indertijd|toentertijd|toen werden
        |toen waren|toen vielen|toen kwamen|toen raakten|vorige keer|de vorige|het vorige|een eerdere|een eerder|vorig seizoen|heenwedstrijd
        |soortgelijk*|laatste keer|afgelopen jaar|voordien|daags ervoor|daags erna|dag ervoor|dag erna|in heel 20*|sinds 20*|zelfde periode
    """),
    foreseen=unless(any_of("""
        moet opstappen|moet aftreden|moet weg|moet vertrekken|verwacht*|gepland*|plan|plannen|voorzien*|prognose*|voorspel*|geraamd*|raming*|begroot*
        |begroting|doel|streeft|streefde*|hoopt|hopen|hoopte*|rekent ... op|rekende* ... op|rekenen ... op|gerekend op|rekening gehouden|geëist|eist
        |eiste|eis|gevorderd|gevraagd|voorgesteld|bood|beoogd*
    """), "eis* ... levens|eis* ... slachtoffers|geëist ... levens"),
    dissent=any_of("""
        spreek* ... tegen|spreken ... tegen|spraken ... tegen|sprak ... tegen|tegengesproken|weerspreek*|weersprak*|ontken*|bestrijd*|bestreed
        |betwist*|oneens|onenig*|het niet eens|lopen ... uiteen|liepen ... uiteen|uiteenlopend*|verwarring|onduidelijkheid|raadsel*|twijfel* aan
        |klopt ... niet|klopt ... niets|klopt niks|klopt geen|onjuist|tegenstrijdig*|afwijkend*|wijst ... van de hand|wijst ... af|ander getal
        |ander beeld|ander verhaal|ander cijfer|andere cijfers|andere aantallen|andere lezing|andere versie|andere datum|andere locatie|iets anders
        |heel anders|anders lezen|klinkt het anders|ziet het anders|ziet dat anders|zien dat anders|haaks op|dementeer*|onzin|het woord tegen|verbaasd
        |verbaast|verrast door|spreekt ... van een misverstand|misverstand
    """),
    affirms=any_of("""
        niet alleen|niet zozeer|niet helemaal|niet in de laatste plaats|niet langer dan|niet zo|geen probleem*|niet te vergeten|niet eens|als < nooit
        |dan < ooit
    """),
    contrast=any_of("daarentegen|echter|maar|toch|juist|terwijl|anders|in tegenstelling|wel degelijk|evenwel|dan weer|integendeel|in plaats"),
    own=any_of("naar eigen zeggen|volgens eigen|volgens eigen opgave"),
)

JOINING = leads("""
    teken*|tekende|getekend|gaat|ging|stapt|stapte|verkast*|vertrekt|verhuist|speelt|spelen|voetbalt|traint|kiest|koos|maakt ... overstap|overstap
    |transfer
""", "bij|voor|naar", at_once="nieuwe club is|nieuwe club wordt|nieuwe werkgever is")
"""Before the club, or the house, that somebody goes to."""

ACCOUNTS = AccountWords(
    voices=VOICES,
    figures=FIGURES,
    about=ABOUT,
    unsettled={
        "date": any_of("""
            geen datum|geen ... datum|geen tijdstip|geen ... tijdstip|geen termijn|geen ... termijn|datum ... niet|datum ... onbekend|datum ... nog
            |datum ... onduidelijk|tijdstip ... niet|tijdstip ... onbekend|wanneer ... niet bekend|wanneer ... nog niet|wanneer ... niet duidelijk
            |wanneer ... onduidelijk|wanneer ... onbekend|niet bekend ... wanneer|niet ... wanneer|onduidelijk ... wanneer|onbekend ... wanneer
            |nog niet gepland|nog niet ingepland|geen planning|geen ... planning|niet te zeggen wanneer
        """),
        "quantity": any_of("""
            hoeveel ... niet bekend|hoeveel ... niet duidelijk|hoeveel ... onduidelijk|hoeveel ... onbekend|hoeveel ... nog niet|niet ... hoeveel
            |onduidelijk ... hoeveel|onbekend ... hoeveel|geen aantal*|geen ... aantal*|geen cijfers|geen ... cijfers|geen getal*|geen bedrag*
            |geen ... bedrag*|aantal ... niet bekend|aantal ... onbekend|aantal ... onduidelijk|aantal ... niet vast|bedrag ... niet bekend
            |omvang ... onbekend|omvang ... onduidelijk|hoogte ... niet bekend
        """),
        "place": any_of("""
            waar ... niet bekend|waar ... nog niet|waar ... onduidelijk|waar ... onbekend|niet bekend ... waar|onduidelijk ... waar|onbekend ... waar
            |niet zeggen waar|geen locatie|geen ... locatie|locatie ... niet|locatie ... nog|geen plek|geen ... plek gekozen|plek ... nog niet
            |plaats ... nog niet|plaats ... niet bekend
        """),
        "identity": any_of("""
            wie ... niet bekend|wie ... nog niet|wie ... onduidelijk|wie ... onbekend|niet bekend ... wie|niet zeggen wie|onduidelijk ... wie
            |onbekend ... wie|identiteit ... niet|identiteit ... onbekend|identiteit ... nog|geen naam|geen namen|geen ... namen|geen opvolg*
            |geen ... opvolg*|opvolg* ... nog niet
        """),
        "status": any_of("""
            nog niet besloten|nog niets besloten|niets besloten|geen besluit|geen ... besluit|geen beslissing|geen ... beslissing|besluit ... nog niet
            |nog geen akkoord|nog geen ... akkoord|nog geen overeenstemming|nog geen uitsluitsel|nog geen duidelijkheid|niet bekend of|onduidelijk of
            |onzeker of|onbekend of|nog open|nog onduidelijk|nog onbekend|nog niet zeker|nog niet duidelijk|nog niet bekend|nog niet vast
            |niet bevestigen|niet ... bevestigen|weet niemand|niemand weet|nog niet te zeggen|nog niet zeggen|te vroeg om|geen informatie
            |nog niets bekend|niets bekend over
        """),
    },
    open=OPEN,
    joining=JOINING,
    at=words_of("""
        in op bij nabij te langs aan achter naast onder boven tussen rond rondom vlakbij buiten tegenover vanuit vanaf naar richting uit voor westen
        oosten noorden zuiden ter
    """),
    stop=words_of("""
        deze door maar niet naar over onder voor haar heeft hebben hadden wordt worden werd werden waren zijn zich zelf zelfs zullen zouden zoals
        zeker zegt zeggen zeiden volgens meer minder moet moeten kunnen konden wilde willen ging gaan gaat komt komen kwam kwamen toen daar daarna
        daarom daarvan daarbij deze dezelfde eens eerder eerste echter enkele alle allemaal alleen altijd andere anders bijna binnen buiten circa deze
        dit dus geen haar heel hier hoeveel hoor iedereen iets inmiddels intussen juist laat later maken maakt maakte mensen misschien nadat nieuwe
        nieuw nodig nog nooit ongeveer onze ook opnieuw sinds soms staan staat steeds tegen terug terwijl tijdens toch totaal tussen twee drie vaak
        vanaf vanuit veel verder waar waarin waarop want wanneer weer weinig welke werd weten wist wie zonder zodat meldt meldde procent euro miljoen
        miljard duizend honderd vandaag gisteren morgen overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart
        april juni juli augustus september oktober november december jaar jaren week weken maand maanden dagen minuten uren
    """),
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    months=("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"),
    date="{weekday} {day} {month} {year}",
    questions={"date": "wanneer?", "quantity": "hoeveel?", "status": "klopt dat?", "place": "waar?", "identity": "wie?"},
    whither="waarheen?",
    acting=re.compile(r"ge\w+[dt]$"),
    reasons={
        "date": "De tijdstippen overlappen elkaar niet en komen uit verschillende bronnen.",
        "quantity": "De getallen kunnen niet allebei kloppen en komen uit verschillende bronnen.",
        "status": "De uitspraken sluiten elkaar uit en komen uit verschillende bronnen.",
        "place": "De plaatsen verschillen en komen uit verschillende bronnen.",
        "identity": "De namen verschillen en komen uit verschillende bronnen.",
    },
    open_reason="De ene bron geeft een antwoord; een andere zegt dat er nog geen is.",
    open_text="nog open",
    denied_text="ontkend",
    told_text="bevestigd",
    headline_text="kop",
    citing_text=", op gezag van {source}",
    kin=kin("""
        *akkoord* overeenkomst* overeengekomen verdrag*
        *stemming* gestemd stemmen stemde stemden
        begin beginnen begint begon begonnen start starten startte gestart aanvang*
        aanval* aangevallen beschieting* beschoten bombardement* gebombardeerd
        baan banen arbeidsplaats* functies
        auto auto's wagen wagens voertuig* personenauto*
        *bouw bouwen gebouwd bouwt nieuwbouw*
        brand branden vuur vlammen brandde gebrand uitgebrand
        ontslag* ontslagen ontslaat ontsloeg weggestuurd
        open opent opengaan geopend heropen* heropend opening* *openstelling* opengesteld
        aanhouding* aangehouden arrestatie* gearresteerd opgepakt opgepakte gepakt ingerekend
        bedrijf bedrijven onderneming* concern fabriek
        vliegtuig* toestel toestellen vlucht
        vrijgelaten vrijlating* vrijgekomen vrij
        gevonden aangetroffen ontdekt* vondst*
        overleg gesprek* gesprekken onderhandeling* onderhandel* vergadering* top topoverleg
        gestolen diefstal* buit buitgemaakt ontvreemd* geroofd
        overleden overleed overlijden omgekomen dood doden doodgeschoten doodgestoken doodgereden vermoord* gedood stierf stierven gestorven dodental
        helikopter* heli
        gekocht koop koopt kopen aankoop* aangekocht overgenomen overname*
        kosten kost kostte prijs uitgaven uitgegeven prijskaartje
        leraar leraren leerkracht* docent*
        patiënt* besmet* besmetting* ziek zieken geïnfecteerd*
        regen neerslag
        aftreden* afgetreden opstappen opgestapt vertrek vertrekt vertrekken
        schip schepen veerboot veerpont boot boten vaartuig* kotter* vrachtschip*
        dicht gesloten sluiten sluit sluiting* gestremd afgesloten
        winnaar* won winnen gewonnen
        staking* gestaakt staakt staken stakers werkonderbreking* werk
        storm* orkaan* noodweer
        deelnemers deelgenomen betog* demonstr* protest* optocht*
        verhuiz* verhuis* verhuist
        ongeluk* ongeval* botsing* aanrijding* crash*
        handtekening* ondertekend* tekende tekenden getekend
        vonnis* uitspraak uitspraken
        verkoop* verkocht* verkopen
        gewond* verwond* letsel
        vermist* vermiste verdwenen verdwijning*
        verkiezing* verkozen gekozen
        *keuring* gekeurd inspectie* geïnspecteerd controle* gecontroleerd
        schade beschadigd*
        neergestort* neerstort* gecrasht viel stortte neergekomen insloeg
        plaatsvinden plaatsvindt plaats gehouden gespeeld
        opgemerkt* vastgesteld* bemerkt*
        werknemer* medewerker* arbeider* personeel
        militair* soldaat soldaten
    """),
    opposites=(
        (any_of("open|opent|geopend|opengesteld|vrijgegeven"), any_of("dicht|gesloten|sluit|sluiten|gestremd|afgesloten")),
        (any_of("in leven|leeft|overleefde|overleefden|ongedeerd"), any_of("dood|overleden|overleed|omgekomen|gedood")),
        (any_of("vrijgelaten|vrij|op vrije voeten|in vrijheid"), any_of("vast|vastgehouden|gevangen|gegijzeld|in de cel|opgepakt|aangehouden|in hechtenis")),
        (any_of("ingestemd|stemt in|stemde in|akkoord|aanvaard|goedgekeurd|geaccepteerd"), any_of("afgewezen|verworpen|weigert|weigerde|geweigerd|afgekeurd")),
        (
            any_of("blijft aan|blijft zitten|blijft in functie|blijft bij|gaat door|aanblijven"),
            any_of("stapt ... op|opstappen|opgestapt|treedt ... af|aftreden|afgetreden|vertrekt|vertrekken|ontslagen|weggestuurd"),
        ),
        (
            any_of("van kracht|geldt|gelden|blijft gelden|gehandhaafd|houdt stand|nageleefd"),
            any_of("opgeheven|ingetrokken|van de baan|vervallen|geschorst|geschonden|buiten werking"),
        ),
        (
            any_of("hervat|voortgezet|doorgaan|gaat verder|gaan verder|lopen nog|loopt nog|gaande"),
            any_of("mislukt|afgebroken|stopgezet|stukgelopen|vastgelopen|geklapt|opgeschort|beëindigd"),
        ),
        (any_of("gaat door|gaan door|doorgang|doorgaat"), any_of("afgelast|geannuleerd|geschrapt|gaat niet door|afgeblazen")),
        (any_of("vrijgesproken|vrijspraak|onschuldig"), any_of("veroordeeld|schuldig bevonden")),
        (any_of("gevonden|gered|terecht|teruggevonden"), any_of("vermist|zoek|spoorloos")),
        (any_of("veilig|drinkbaar"), any_of("vervuild|onveilig|besmet|verontreinigd")),
        (any_of("onder controle|geblust|gedoofd"), any_of("niet onder controle|woedt|woedt nog|brandt nog")),
        (any_of("hersteld|verholpen|weer stroom"), any_of("zonder stroom|zonder water|nog kapot|ligt nog plat")),
        (any_of("intact|onbeschadigd"), any_of("verwoest|beschadigd|vernield")),
    ),
    asks={
        "date": any_of("wanneer|hoe laat|welke dag|welke datum"), "quantity": any_of("hoeveel|hoe veel|hoe groot|hoe duur"),
        "place": any_of("waar|welke plek|waarheen|waarvandaan"), "identity": any_of("waarheen|waar naartoe|wie|welke|wiens|door wie"),
    },
    differ=any_of("""
        oneens|onenigheid|niet eens over|spreken elkaar tegen|spraken elkaar tegen|elkaar ... tegengesproken|lopen ... uiteen|liepen ... uiteen
        |lezingen verschillen|verwarring|onduidelijkheid|tegenstrijdig*|verschillende data|verschillende cijfers|verschillende aantallen
        |verschillende lezingen|verschillen van mening|onderwerp van twist|onderwerp van discussie|welles-nietes|onzekerheid|is niet duidelijk
        |is onduidelijk|uiteenlopende
    """),
)
