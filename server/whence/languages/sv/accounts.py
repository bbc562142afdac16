"""The Swedish words by which accounts are told: who says so, what is counted, what is open, and what differs."""

from __future__ import annotations

import re

from whence.accounts.words import AccountWords, FigureWords, SayingOfIt, VoiceWords
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
from whence.languages.sv.open_questions import OPEN
from whence.languages.sv.words import WORDS

VOICES = VoiceWords(
    says=words_of("""
        säger sade sa sagt uppger uppgav uppgett uppgivit meddelar meddelade meddelat berättar berättade berättat skriver skrev skrivit bekräftar
        bekräftade bekräftat förklarar förklarade förklarat rapporterar rapporterade rapporterat hävdar hävdade hävdat menar menade menat anser ansåg
        påstår påstod påstått betonar betonade understryker underströk poängterar poängterade konstaterar konstaterade försäkrar försäkrade lovar
        lovade lovat utlovar utlovade varnar varnade dementerar dementerade dementerat förnekar förnekade förnekat bestrider bestred nekar nekade
        avfärdar avfärdade tillbakavisar tillbakavisade invänder invände protesterar svarar svarade svarat kommenterar kommenterade tillägger tillade
        medger medgav erkänner erkände avslöjar avslöjade avslöjat beskriver beskrev upplyser upplyste informerar informerade redovisar redovisade
        redogör uppskattar uppskattade beräknar beräknade bedömer bedömde anger angav räknar räknade talar talade pratar pratade tror trodde
        misstänker misstänkte förutspår förutspådde prognostiserar spår spådde kallar kallade twittrar twittrade mejlar mejlade lyder löd låter
        publicerar publicerade vittnar vittnade rättar rättade preciserar preciserade förtydligar förtydligade upprepar upprepade fastslår fastslog
        slår slog fastställer fastställde tillkännager tillkännagav utropar utropade går gick utgår utgick lägger lade kommer kom håller höll ger gav
        hänvisar hänvisade tonar tonade noterar noterade vidhåller vidhöll bedyrar bedyrade intygar intygade framhåller framhöll
    """),
    helpers=words_of("""
        har hade är var blir blev ska skall skulle kan kunde vill ville måste får fick sig också även dock däremot emellertid dessutom samtidigt
        senare tidigare sedan nu då redan än bara endast själv själva åter igen vidare ursprungligen inledningsvis slutligen därför därmed dessvärre
        vissa idag nyligen nyss fortfarande officiellt skriftligen kort kortfattat uttryckligen alltså ju inte dessförinnan först här där det
    """),
    according=opens("""
        enligt hans uppgifter|enligt hans beräkning|enligt hans beräkningar|enligt hans uppskattning|enligt hans egen|enligt hennes uppgifter
        |enligt hennes beräkning|enligt hennes beräkningar|enligt hennes uppskattning|enligt deras uppgifter|enligt deras beräkning
        |enligt deras beräkningar|enligt deras uppskattning|enligt deras rapport|enligt egna uppgifter|enligt egna beräkningar|enligt egna siffror
        |enligt egen uppgift|enligt egen beräkning
        |enligt|framgår av|framgår det av|framgick av|framgick det av|står i|står det i|stod i|stod det i|står att läsa i|går att läsa i|heter det i
        |hette det i|att döma av
    """),
    according_behind=words_of(""),
    citing=opens("""
        med hänvisning till|hänvisar till|hänvisade till|som hänvisar till|hänvisar i sin tur till|med stöd av|på grundval av|med åberopande av
        |åberopar|åberopade|stöder sig på|stödjer sig på|stödde sig på|baserar sig på|baserat på|som citerar|citerar|citerade|grundar sig på
        |som bygger på
    """),
    that=words_of("att om huruvida"),
    pronouns=words_of("han hon hen honom henne dem man jag vi"),
    determiners=words_of("""
        en ett den det de denna denne detta dessa två tre fyra fem båda flera några sin sitt sina hans hennes deras dess vår vårt våra inga ingen
        andra
    """),
    links=words_of("av von af de och &"),
    prepositions=words_of("""
        av bakom bland bredvid efter enligt framför från för före genom hos i inför inom intill jämte kring längs med mellan mot nära om omkring på
        runt sedan till trots under ur utan utanför utom via vid åt över
    """),
    conjunctions=words_of("och men eller utan ty fast medan samt så"),
    relatives=words_of("""
        som vilken vilket vilka vars vad vem var där dit när hur varför eftersom därför innan efter medan fast fastän trots om ifall såvida tills
    """),
    parted={
        verb: words_of(particles)
        for verbs, particles in {
            "går gick": "ut", "lägger lade": "till", "kommer kom": "fram_till", "håller höll": "fast", "ger gav": "besked beskedet bild",
            "slår slog": "fast", "räknar räknade": "till med", "talar talade pratar pratade": "om", "tonar tonade": "ned ner",
            "låter": "meddela hälsa", "lyder löd": "det beskedet", "utgår utgick": "från", "spår spådde": "att en ett", "redogör": "för",
            "nekar nekade": "till", "tror trodde": "att på", "hänvisar hänvisade": "till", "avslöjar avslöjade": "att ,",
        }.items()
        for verb in verbs.split()
    },
    beside={verb: words_of("under ihop") for verb in ("skriver", "skrev")} | {"skrivit": words_of("på under av upp ihop")} | {verb: words_of("upp av emot") for verb in ("säger", "sade", "sa", "sagt")},
    this=words_of("det detta så"),
    whole=ends("""
        en et an na rna källor poliser forskare läkare ledare ordförande rapport logg utredning pressmeddelande chef vd talesperson talesman advokat
        ledning styrelse beslut dom protokoll nämnd
    """),
    definite=ends("en et an on eln ern na"),
    passive=words_of("blev blir blivit"),
    there=words_of("där"),
    genitive="s",
    written=words_of("""
        står stod framgår framgick läsa noterat antecknat registrerat registrerats angetts angivits anges uppges inlagt inlagd utsatt inskrivet
        inskriven angivet angiven satt antecknats noterats listat heter hette
    """),
    within=words_of("i av på ur hos"),
    speaking_of=words_of("om"),
    myself=words_of("jag mig min mitt mina"),
    media=words_of("tidningen dagstidningen nyhetsbyrån kanalen sajten radion"),
    papers=papers("""
        rapport* utredning* logg* protokoll* brev* mejl* mail* sms meddelande* pressmeddelande* dokument* handling* akt akten akter förundersökning*
        dom domen stämningsansökan* avtal* kontrakt* beslut* tjänsteskrivelse* skrivelse* yttrande* budget* kalkyl* bokslut* årsredovisning* register*
        registret lista* listan tabell* statistik* siffror siffrorna uppgifter uppgifterna undersökning* enkät* mätning* analys* studie* hemsida*
        webbplats* sajt* app appen konto kontot facebook twitter x instagram dagbok* journal* schema* tidtabell* bok boken inlägg* uttalande* larmet
        liggare* liggaren film filmen bilder bilderna faktura* fakturan offert* underlag* promemoria* remiss* plan planen program programmet affisch*
        anslag* anslaget intyg* intyget kvitto* karta kartan
    """),
    holding=words_of("med på"),
    same=words_of("samma"),
    agents=words_of("av"),
    theirs=words_of("hans hennes deras egna egen"),
)

FIGURES = FigureWords(
    numbers=number_words(WORDS, {12: "dussin", **written_whole(WORDS, "tusen")}),
    scales={"tusen": 1e3, "miljon": 1e6, "miljoner": 1e6, "mn": 1e6, "mkr": 1e6, "miljard": 1e9, "miljarder": 1e9, "mdr": 1e9},
    units=units(
        SEK="krona kronor kr", EUR="euro", USD="dollar", GBP="pund", NOK="norska", km="kilometer", mil="mil", nm="sjömil", m="meter", cm="centimeter",
        mm="millimeter", t="ton", kg="kilo kilogram", l="liter", ha="hektar",
        **{"%": "procent", "pp": "procentenhet procentenheter", "km²": "kvadratkilometer", "m²": "kvadratmeter kvm", "m³": "kubikmeter", "°C": "grad grader", "h": "timme timmar timmars", "min": "minut minuter minuters",
           "d": "dag dagar dagars dygn", "w": "vecka veckor veckors", "mån": "månad månader månaders", "år": "år års", "MW": "megawatt", "kWh": "kilowattimmar"},
    ),
    people=begins(r"""
        människ person man\b män\b kvinn barn\b barnen pojk flick vuxn deltag demonstrant besök skadad skadade död\b döda döds omkom dödsoffer offer\b
        offren saknad passagerar resenär ombordvarande anställd medarbetar strejkand arbetar tjänstemän kolleg elev student lärar
        åskådar publik lyssnar gäst invånar boende medborgar granne grannar militär soldat polis\b poliser brandm räddningspersonal frihetsberöv gripn
        gripna anhåll häktad misstänkt gärnings evakuerad flykting asylsökande migrant patient sjuk smitta support fans\b troende
        pilgrim vandrar skidåk turist semester gruvarbet besättning sjömän fång intern gisslan medlem ungdom tonåring \w*arbetar \w*tagare \w*boende
        \w*besökar \w*resenär \w*soldat \w*poliser \w*spelar \w*förare \w*medlem \w*människ \w*personal \w*skötersk \w*folk\b \w*vakter \w*elever
        pensionär äldre förälder föräldr jobb\b tjänster heltidstjänst årsarbet chaufför förare rebell stridande liv\b kund varslad uppsagd
    """),
    least=before("minst|åtminstone|över|mer än|fler än|drygt|inte mindre än|inte färre än|uppemot minst|gott och väl|närmare bestämt minst"),
    most=before("högst|max|maximalt|som mest|mindre än|färre än|under|inte mer än|inte fler än|upp till|uppemot"),
    about=before("""
        omkring|cirka|ca|c:a|ungefär|runt|kring|knappt|nästan|närmare|i storleksordningen|bortåt|uppskattningsvis|ett|en|inemot|runt omkring
        |grovt räknat
    """),
    parts=any_of("varav|av dem|av dessa|bland dem|däribland|därav|av vilka|av de"),
    of=words_of("av"),
    fates=(
        any_of("död|döda|döde|dog|dödad*|dödats|dödades|dödsoffer*|omkom*|omkommit|avled*|avlidit"), any_of("*skadad*|*skadades|*skadats|vårda*"),
        any_of("saknad*|saknas|försvunn*"),
        any_of("gripit*|gripna|gripen|greps|grips|anhållna|häktade"), any_of("räddade*|räddats|evakuera*"), any_of("smittad*|smittats|insjukna*"),
    ),
)

ABOUT = SayingOfIt(
    negations=words_of("inte ej icke ingen inget inga aldrig varken ingenting ingenstans utan knappast"),
    denies=any_of("""
        dementer*|förneka*|bestrid*|bestred|bestridit|tillbakavisa*|avfärda*|nekar till|nekade till|säger emot|sade emot|stämmer inte
        |stämmer inte alls|stämmer inte heller|stämde inte|inte sant|osant|osanning|felaktig*|påhitt*|gripet ur luften|gripna ur luften|falskt|falska
        |rena fantasier|nonsens|struntprat|rykte*|rykten|lögn|trams|inte riktigt|helt fel|är fel|är det inte tal om|inte tal om
    """),
    accusation=any_of("anklag*|beskyll*|misstank*|misstänk*|åtal*|skuld|skyldig|oskyldig|brott|ansvarig*|inblandning|kritik*"),
    supposed=any_of("""
        om det|om den|om de|om vi|om inte|om man|om han|om hon|ifall|kanske|möjligen|eventuellt|eventuella|skulle kunna|kan komma att|i så fall
        |i teorin|teoretiskt|såvida|förutsatt|hade kunnat|tänkbart|skulle ha
    """),
    revised=any_of("""
        skjuts upp|skjutits upp|sköts upp|skjutits fram|flyttats|flyttas fram|senarelag*|senarelägg*|tidigarelag*|uppskjut*|korriger*|rättelse|rättad*
        |rätt summa|reviderad*|reviderat|justerat|justerats|skrivits upp|skrivits ned|skrivits ner|ursprunglig*|inledningsvis|till en början
        |först uppgavs|först uppgav|växt till|vuxit till|stigit till|ökat till|ökade till|steg till|tidigare version|tidigare uppgift*
        |tidigare uppskattning*|uppdaterad*|avrundat|närmare bestämt|tryckfel|skrivfel|nu till|nu upp i|nu är|nu har|nu ligger|numera|uppe i
        |uppskattar nu|dragits tillbaka|drog tillbaka
    """),
    another=any_of("""
        i fjol|förra året|förra hösten|förra våren|förra sommaren|förra vintern|året innan|år sedan|året före|ett år tidigare|den gången|då var
        |då skadades|då blev|då hade|vid samma tid|samma tid|förra gången|förra säsongen|föregående|liknande|dagen innan|dagen före|dagen efter
        |veckan innan|kvällen innan|senaste gången|sommaren 20*|hösten 20*|våren 20*|vintern 20*|ifjol|jämfört med
    """),
    foreseen=unless(any_of("""
        måste avgå|bör avgå|ska avgå|vänta*|förvänta*|planera*|plan|planer|planen|prognos*|förutspå*|spår|spådde|mål|målet|målsättning|budget*
        |beräknas|beräknades|beräknat|kalkyl*|hoppas|räknat med|räknar med|räknade med|yrka*|kräver|krävde|krävt|krav|begär|begärde|begärt|föresla*
        |erbjud*|erbjöd|siktar på|avser
    """), "kräv* ... dödsoffer|kräv* ... liv|kräv* ... människoliv|krävt ... offer"),
    dissent=any_of("""
        motsäg*|motsade*|går ... isär|gick ... isär|oense|oenig*|förvirring|tvivel|tvivlar|omtvist*|annan bild|annan uppfattning|annan mening
        |annan åsikt|delar inte|andra bud|annat bud|annat datum|annan tid|annat besked|andra besked|något annat|någonting annat|andra uppgifter
        |annan uppgift|andra siffror|annan siffra|annan version|annan summa|annan plats|annorlunda|motstridig*|dementer*|förneka*|bestrid*|bestred
        |tillbakavisa*|avfärda*|stämmer inte|stämmer det inte|stämde inte|inte sant|felaktig*|ord mot ord|ifrågasätt*|ifrågasatt*|protesterar mot
        |invänd*|gåta*|missförstånd*|oklarhet*|är fel|säger emot|sade emot|känner inte igen
    """),
    affirms=any_of("inte minst|inte bara|inte enbart|inte helt|inte längre än|inte så|inga problem|utan att|inte alls så|som < aldrig"),
    contrast=any_of("dock|däremot|men|emellertid|tvärtom|till skillnad|i motsats|medan|istället|i stället|å sin sida|ändå|andra sidan|snarare"),
    own=any_of("enligt egna|enligt egen"),
    without=words_of("utan"),
)

JOINING = leads("""
    skriv* på|skrivit på|skrev på|skriver kontrakt|går|gått|gick|byter|bytt|flytta*|ansluter|anslutit|spelar|spela|lånas ut|säljs|sålts|värvas
    |värvats|klar|presenteras|tränar
""", "för|till|med|hos|i|av", at_once="nya klubb är|nya klubb blir|nya klubben är|nya arbetsgivare är")
"""Before the club, or the house, that somebody goes to."""

ACCOUNTS = AccountWords(
    voices=VOICES,
    figures=FIGURES,
    about=ABOUT,
    unsettled={
        "date": any_of("""
            inget datum|inte ... datum|inget ... datum|ingen tidpunkt|ingen ... tidpunkt|ingen tidsplan|ingen ... tidsplan|datum ... inte
            |datumet ... inte|datum ... oklart|tidpunkten ... inte|tidpunkten ... oklar|tidpunkt ... inte|när ... oklart|när ... inte klart
            |när ... inte bestämt|när ... ovisst|oklart när|inte klart när|inte bestämt när|inte säga när|vet inte när|inte när
        """),
        "quantity": any_of("""
            hur många ... oklart|hur många ... inte|hur mycket ... oklart|hur mycket ... inte|oklart hur många|oklart hur mycket|oklart hur stor*
            |inte hur många|inte hur mycket|inte ... hur många|inte ... hur mycket|ingen siffra|inga siffror|inga ... siffror|ingen ... siffra
            |inget belopp|inte någon siffra|inte några siffror|antalet ... oklart|antalet ... inte|antal ... oklart|summan ... inte
            |omfattningen ... oklar
        """),
        "place": any_of("""
            var ... oklart|oklart var|inte klart var|inte bestämt var|vet inte var|inte säga var|ingen plats|ingen ... plats|platsen ... inte
            |plats ... inte|platsen ... oklar|inget läge|lokaliseringen ... inte
        """),
        "identity": any_of("""
            vem ... oklart|oklart vem|inte vem|inte ... vem|vem som ... inte|ingen efterträdare|inte ... efterträdare|efterträdare ... inte
            |identiteten ... inte|identitet ... inte|identiteten ... oklar|inget namn|inga namn|inte ... namn|namnet ... inte
        """),
        "status": any_of("""
            inget beslut|inget ... beslut|inte ... beslut|inte fattat|inte beslutat|beslut ... inte|ingenting är bestämt|inget är bestämt|inte bestämt
            |inte avgjort|inget är klart|inget klart|inte klart|inte ... klart|ännu oklart|oklart om|ovisst om|oklart huruvida|osäkert om
            |inte bekräfta|inte ... bekräfta|vet ingen|ingen vet|vet inte om|inte säga om|för tidigt att|inga uppgifter om|ingen information
            |inget besked|inte ... besked|öppen fråga
        """),
    },
    at=words_of("""
        i på vid nära utanför intill bredvid mellan längs kring runt öster väster norr söder från till mot under hos ovanför bakom framför invid
        nordost nordväst sydost sydväst om
    """),
    stop=words_of("""
        alla allt andra annan annat bara blev blir bland borde både cirka denna dessa detta deras dock drygt där därför efter eller endast enligt ett
        fick finns fler flera från fram före första förra genom göra gjort hade hans hela henne hennes honom hur igen inom inte ingen inget inga jag
        kan knappt kommer kommit kunde men mellan mera mest minst mycket många måste något någon några när också omkring oss runt redan sade sagt
        samma samt sedan sedan säger senare sina sitt skulle ska skall som stora större säga tidigare till tills under uppger uppgav ur utan vara
        varit varje vecka vidare vilket vilka ville visst över även ännu åter enligt meddelar procent kronor miljoner miljarder tusen hundra idag igår
        imorgon måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen januari februari
        mars april juni juli augusti september oktober november december året åren veckan veckor månad månader dagar timmar minuter klockan
    """),
    weekdays=("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    months=("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"),
    date="{weekday} {day} {month} {year}",
    open=OPEN,
    joining=JOINING,
    questions={"date": "när?", "quantity": "hur mycket?", "status": "stämmer det?", "place": "var?", "identity": "vem?"},
    whither="vart?",
    counting=((re.compile(r"."), "hur många?"),),
    acting=ends("ades ats ade at as"),
    reasons={
        "date": "Tidsuppgifterna överlappar inte varandra och kommer från olika källor.",
        "quantity": "Siffrorna kan inte båda stämma och kommer från olika källor.",
        "status": "Uppgifterna utesluter varandra och kommer från olika källor.",
        "place": "Platserna är olika och kommer från olika källor.",
        "identity": "Namnen är olika och kommer från olika källor.",
    },
    open_reason="En källa ger ett svar; en annan säger att det inte finns något ännu.",
    open_text="ännu öppet",
    denied_text="förnekat",
    told_text="bekräftat",
    headline_text="rubrik",
    citing_text=", med hänvisning till {source}",
    kin=kin("""
        avtal avtalet uppgörelse* överenskommelse* överens
        omröstning* röstade röstat röstar
        börja* påbörja* start starten startar startade inled* inleds
        angrepp* attack* anfall* beskjut* bomba*
        arbetstillfäll* jobb jobben tjänster tjänsterna
        bil bilen bilar fordon* personbil*
        bygg* nybygg*
        brand branden bränder eld elden lågor* brann brunnit eldsvåda*
        uppsagd* uppsägning* avsked* sparka* varslad* varsel* varslar varslade
        öppna* öppning* återöppn* öppet öppen invig*
        gripen gripna gripits greps grips gripande* anhåll* häkta*
        företag* bolag* koncern* firma* firman
        flygplan* planet maskin*
        frigiv* frige* fri fria släppt* släpps frisläpp*
        hitta* påträff* fynd* återfann* återfunn*
        förhandling* förhandlar samtal* möte* överläggning*
        stulen stulet stulna stals stöld* byte bytet stjäl* saknas
        död döda döde dog dödad* dödsoffer omkom* omkommit dödsfall* avlid* avled*
        helikopter*
        köp köpa köper köpte köpt köpet förvärv* övertar tar övertog*
        kosta* kostnad* pris priset prislapp* utgift*
        lärare* lärarna
        patient* smitta* sjuk sjuka insjukn*
        regn* nederbörd*
        avgå* avgång* avgick avgår lämna* lämnat
        skepp* fartyg* färja* färjan båt båten båtar fiskebåt* lastfartyg*
        stäng* avstäng* stopp
        vinnare* vann vinna vunnit seger*
        strejk* arbetsnedläggels* konflikt konflikten arbetet
        storm* oväder* orkan*
        deltag* demonstr* protest* manifest*
        flytta* flytt flytten
        olycka* olyckan krock* kollision* kollider*
        underteckn* skriva* påskriv* signera*
        dom domen dömd* dömdes
        såld* sålt försäljning* sälja säljer sålde
        skadad* skadade skador
        försvunn* försvann saknad* saknade
        val valet väljare* vald valdes
        besikt* kontroll* inspekt* protokollet
        sköt sköts skjuten sköt* fälld* fälldes avliv*
    """),
    opposites=(
        (any_of("öppen|öppet|öppna|öppnar|öppnat|öppnas"), any_of("stängd|stängt|stängda|stänger|stängs|avstängd|avstängt|avstängda")),
        (any_of("lever|vid liv|överlevde|överlevt|oskadd|oskadda"), any_of("död|döda|omkom|omkommit|avliden|avled|dödades")),
        (
            any_of("frigiven|frigivna|frigivits|fri|fria|på fri fot|släppt|släppts|släppta"),
            any_of("hålls fången|hålls fångna|fången|fångna|hålls kvar|gripen|gripna|häktad|häktade|i häkte|anhållen|anhållna|i fängelse|som gisslan"),
        ),
        (
            any_of("godkänt|godkänd|godkände|accepterat|accepterade|sagt ja|säger ja|sade ja|ställer sig bakom"),
            any_of("avslagit|avslog|avvisat|avvisade|sagt nej|säger nej|sade nej|förkastat|förkastade|ratat"),
        ),
        (
            any_of("sitter kvar|stannar|är kvar|blir kvar|fortsätter som"),
            any_of("avgår|avgått|avgick|lämnar|lämnat|slutar|sparkas|sparkad|sparkats|avskedas|avskedad|entledigad|petas"),
        ),
        (
            any_of("ligger fast|gäller|i kraft|kvarstår|står fast|håller"),
            any_of("återkallat|återkallad|återkallats|dragits tillbaka|dragit tillbaka|draget tillbaka|hävt|hävts|upphävt|upphävts|upphävd|slopats|slopat|brutits|brutit"),
        ),
        (
            any_of("fortsätter|återupptas|återupptagits|pågår"),
            any_of("strandat|strandade|avbrutits|avbrutna|brutit samman|brutits|havererat|havererade|kollapsat|avslutats"),
        ),
        (any_of("genomförs|genomföras|blir av|hålls|spelas som planerat"), any_of("ställs in|ställts in|inställd|inställt|inställda|stoppas|stryks")),
        (any_of("frikänd|frikänds|frias|friats|friades|oskyldig"), any_of("dömd|döms|dömts|fälld för|fälls för|skyldig till")),
        (any_of("hittad|hittats|hittade|räddad|räddats|räddades|välbehållen"), any_of("saknas|saknad|försvunnen|spårlöst")),
        (any_of("drickbart|säkert|tjänligt|ofarligt"), any_of("förorenat|otjänligt|farligt|giftigt|smittat")),
        (any_of("under kontroll|släckt|släckts"), any_of("utom kontroll|brinner|okontrollerad")),
        (any_of("återställd|åtgärdat|åtgärdats|lagat|lagats|strömmen tillbaka"), any_of("strömlösa|utan ström|utan vatten|ur funktion")),
        (any_of("oskadd|oskadat|intakt|intakta"), any_of("förstörd|förstört|förstörda|skadad|skadats")),
    ),
    asks={
        "date": any_of("när|vilken dag|vilket datum|hur dags"), "quantity": any_of("hur många|hur mycket|hur stor|hur stort|hur dyr|hur dyrt"),
        "place": any_of("var|vart|varifrån|vilken plats"), "identity": any_of("vem|vilka|vilken|vems|vilket"),
    },
    differ=any_of("""
        oense|oenighet|oeniga|går ... isär|gick ... isär|gått isär|skilda meningar|olika bud|går meningarna|motstridig*|motsäger varandra
        |olika uppgifter|olika besked|olika siffror|olika versioner|skilda uppgifter|förvirring|oklarhet|ord mot ord|delade meningar|osäkerhet
        |oklart hur|oklart när|oklart var|oklart vem|inte överens
    """),
)
