"""The German words by which accounts are told: who says so, what is counted, what is open, and what differs."""

from __future__ import annotations

import re

from whence.accounts.words import AccountWords, FigureWords, SayingOfIt, VoiceWords
from whence.languages.de.open_questions import OPEN
from whence.languages.de.words import WORDS
from whence.languages.shared.accounts import (
    any_of,
    before,
    begins,
    kin,
    leads,
    number_words,
    opens,
    units,
    unless,
)
from whence.languages.shared.words import any_of as words_of

_TOLL = "fordert* ... Todesopfer|fordert* ... Tote*|fordert* ... Menschenleben|fordert* ... Opfer|fordert* ... Verletzte*|fordert* ... Leben"
"""What an accident does, and no voice."""

VOICES = VoiceWords(
    says=words_of("""
        angab angaben angegeben angekündigt ankündigte ankündigten antwortet antwortete antworteten beharrt beharrte behauptet behauptete behaupteten
        berichten berichtet berichtete berichteten bestreitet bestritt bestritten bestätigt bestätigte bestätigten beteuert beteuerte beteuerten
        betont betonte betonten beziffert bezifferte bezifferten dementiert dementierte dementierten ergänzt ergänzte erklären erklärt erklärte
        erklärten ermittelte erzählte erzählten gemeldet gesagt geschrieben gesprochen heißt hieß hinzufügte informiert informierte informierten klagt
        klagte klagten klarstellt kommentiert kommentierte korrigiert korrigierte kündigt kündigte kündigten meinte meinten melden meldet meldete
        meldeten mitgeteilt mitteilt mitteilte mitteilten notiert notierte postet postete sagen sagt sagte sagten schildert schilderte schreibt
        schrieb schrieben teilt teilte teilten twittert twitterte verkündet verkündete verkündeten verlautet verlautete vermerkt vermutet vermutete
        versichert versicherte versicherten verweist verwies verwiesen widersprach widersprachen widerspricht äußert äußerte äußerten
    """),
    helpers=words_of("""
        hat haben hatte hatten ist sind war waren wird werden wurde wurden habe hätte sich mit auch zudem jedoch aber dagegen hingegen allerdings
        unterdessen derweil später zuvor bereits nun dann nur noch wiederum demnach aus davon an ab fest ein zu zunächst am zurück soll sollen kann
        können muss müssen darf gegenüber wörtlich weiter selbst wollte wollten will seinerseits ihrerseits dazu darauf es allein so nicht dort hier
        da schon anders kürzlich offiziell lediglich ausdrücklich schriftlich knapp umgehend mehr weniger rund etwa circa mindestens höchstens
        ungefähr gut
    """),
    according=opens("""
        laut|nach Angaben|nach den Angaben|nach Angabe|nach Darstellung|nach Auskunft|nach Aussage|nach Aussagen|nach Einschätzung|nach Zählung
        |nach den Zahlen|nach Erkenntnissen|nach Worten|nach den Worten|nach Informationen|nach einem Bericht|nach Berichten|einem Bericht zufolge
        |nach Medienberichten|Angaben
        |nach Überzeugung|nach Ansicht|nach Meinung|nach Schätzung|nach Schätzungen|nach Berechnung|nach Berechnungen|aus Sicht|Angaben zufolge|gemäß
        |im Protokoll|in einem Schreiben|im Bericht|im Einsatzbericht|ausweislich|in einer Mitteilung|in der Mitteilung
        |nach seinen Angaben|nach seinen Worten|nach seinen Berechnungen|nach seinen Zählungen|nach seinen Schätzungen|nach seinen Erkenntnissen
        |nach seinen Informationen|nach ihren Angaben|nach ihren Worten|nach ihren Berechnungen|nach ihren Zählungen|nach ihren Schätzungen
        |nach ihren Erkenntnissen|nach ihren Informationen|nach eigenen Angaben|nach eigenen Worten|nach eigenen Berechnungen|nach eigenen Zählungen
        |nach eigenen Schätzungen|nach eigenen Erkenntnissen|nach eigenen Informationen|nach seiner Darstellung|nach seiner Zählung
        |nach seiner Rechnung|nach seiner Berechnung|nach seiner Schätzung|nach seiner Aussage|nach ihrer Darstellung|nach ihrer Zählung
        |nach ihrer Rechnung|nach ihrer Berechnung|nach ihrer Schätzung|nach ihrer Aussage|nach eigener Darstellung|nach eigener Zählung
        |nach eigener Rechnung|nach eigener Berechnung|nach eigener Schätzung|nach eigener Aussage
    """, aside="so"),
    according_behind=words_of("zufolge"),
    citing=opens("unter Berufung auf|unter Verweis auf|mit Verweis auf|mit Bezug auf|unter Bezug auf|beruft sich auf|berief sich auf"
        "|beruft sich dabei auf|berief sich dabei auf|beriefen sich auf|und beruft sich auf|und berief sich auf|gestützt auf|stützt sich "
        "auf|stützte sich auf|wie er von|wie sie von"),
    that=words_of("dass daß ob"),
    pronouns=words_of("er sie es dieser diese man wir ich"),
    determiners=words_of("""
        der die das den dem des ein eine einen einem einer eines sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem dieser diese dieses
        mehrere zwei drei beide kein keine
    """),
    links=words_of("von vom der des für und zur zum im & bei"),
    prepositions=words_of("""
        am an auf aus bei bis durch für gegen gegenüber hinter im in mit nach neben ohne seit trotz über um unter von vor während wegen zu zum zur ab
        zwischen innerhalb laut per via beim ins vom
    """),
    conjunctions=words_of("aber doch und denn sondern oder sowie dagegen hingegen während indes"),
    relatives=words_of("der die das dessen deren welche welcher wie was wo wonach wobei weil nachdem obwohl als da wenn falls bevor damit sodass worauf"),
    weak=words_of("""
        blieb bleibt datiert datierte datierten erzählt fordert forderte forderten führt führte führten fügt fügte fügten gab gaben gibt geht ging
        gingen glaubt glaubte hielt hielten hält hofft hoffte kam kamen kommt meint nannte nannten nennt rechnet rechnete rechneten räumt räumte
        räumten rief riefen schimpfte schimpft freute freut lobte lobt kritisierte kritisiert warnte warnt mahnte mahnt klagt klagte jubelt jubelte
        sah sahen sieht schätzt schätzte schätzten setzt setzte setzten sprach sprachen spricht stellt stellte stellten teilen veröffentlichte
        veröffentlichten weist wies wiesen wirft zählt zählte zählten
    """),
    parted={
        verb: words_of(particles)
        for verbs, particles in {
            "bleibt blieb blieben": "bei dabei", "geht ging gingen": "aus", "kommt kam kamen": "auf zu", "gibt gab gaben": "an bekannt zu",
            "teilt teilte teilten": "mit", "stellt stellte stellten": "klar fest dar",
            "räumt räumte räumten": "ein", "fügt fügte fügten": "hinzu an", "führt führte führten": "aus an", "wirft warf warfen": "vor",
            "weist wies wiesen": "zurück darauf auf", "hält hielt hielten": "für fest daran dagegen dafür",
        }.items()
        for verb in verbs.split()
    },
    beside={verb: words_of("sich") for verb in ("melden", "meldet", "meldete", "meldeten")},  # "Zeugen melden sich bei der Polizei"
    there=words_of("dort da"),
    reported=words_of("werde sei habe seien hätten könne müsse solle wolle dürfe gebe würden müssten könnten bleibe liege stehe gehe komme wisse halte sehe"),
    written=words_of("""
        steht stand lesen heißt hieß eingetragen verzeichnet registriert vermerkt geführt liegt notiert festgehalten aufgeführt genannt angegeben
    """),
    within=words_of("in im bei beim auf"),
    speaking_of=words_of("von über"),
    taking=any_of(_TOLL),
    myself=words_of("ich mich mir mein meine meinen meinem meiner"),
    media=words_of("zeitung blatt sender magazin portal agentur nachrichtenagentur tageszeitung"),
    papers=any_of("""
        *akten|Akte|*protokoll*|*bericht*|*mitteilung*|*schreiben*|*liste*|*register*|*statistik*|*gutachten*|*vermerk*|*meldung*|*papier*|Brief*
        |*brief|*erklärung*|*antrag*|*urteil*|*anklage*|*rechnung*|*kalender*|*plan|*plans|*buch|*büch*|*tabelle*|*blatt|*blatts|*aushang*|*website*
        |*webseite*|*homepage*|*ankündigung*|*einladung*|*vertrag*|*vertrags|*verzeichnis*|*tagebuch*|*datenbank*|*studie*|*übersicht*|*dienst
        |*dienstes|*stelle|*kreisen|*bilanz|*anzeige
    """),
    holding=words_of("mit über"),
    same=words_of("derselbe dieselbe dasselbe demselben denselben derselben desselben selben"),
    nouns_have_capitals=True,
    theirs=words_of("seinen ihren eigenen seiner ihrer eigener"),
)

FIGURES = FigureWords(
    numbers=number_words(WORDS, {12: "dutzend"}),
    scales={"tausend": 1e3, "million": 1e6, "millionen": 1e6, "mio": 1e6, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9, "dutzend": 12.0},
    units=units(
        EUR="euro euros", CHF="franken", USD="dollar us-dollar", GBP="pfund", km="kilometer kilometern", m="meter metern",
        cm="zentimeter zentimetern", t="tonne tonnen", kg="kilo kilogramm", l="liter litern",
        ha="hektar", **{"%": "prozent", "pp": "prozentpunkte prozentpunkten punkte punkten", "km²": "quadratkilometer quadratkilometern", "m²": "quadratmeter quadratmetern", "m³": "kubikmeter kubikmetern", "°C": "grad",
        "h": "stunde stunden", "min": "minute minuten", "d": "tag tage tagen", "MW": "megawatt"},
    ),
    people=begins(r"""
        baby\b babys säugling autofahr
        mensch person personen leute teilnehm teilgenommen demonstrant besuch verletzt tote toten getötet opfer vermisst passagier fahrg insass
        beschäftigt mitarbeit arbeiter kinder frauen männer schüler zuschauer zuhör gäste gast
        einwohn bewohn bürger anwohn soldat polizist helfer kräfte einsatzkräfte festgenommen evakuiert flüchtling migrant patient kranke infiziert
        streikend anhänger fans gläubig pilger wanderer skifahr touristen urlauber bergleute kumpel matrosen seeleute gefangen häftling geisel
        fahrer\b fahrern\b fahrerinnen läufer radler \w*fahrer\b \w*fahrern\b \w*läufer\b \w*arbeiter \w*kräfte\b \w*schüler \w*besucher crew
        besatzungs mitglied jugendlich erwachsen student lehr menschen leben leichtverletzt schwerverletzt todesopfer stellen jobs arbeitsplätze
    """),
    sorts=(
        begins(r"kind kinder baby babys säugling neugeboren schüler jugendlich mädchen jungen\b"),
        begins(r"frau schwanger mütter"),
        begins(r"polizist polizei beamte"),
        begins(r"feuerwehr \w*retter retter sanitäter helfer einsatzkräfte"),
        begins(r"soldat militär"),
        begins(r"rebell kämpfer"),
        begins(r"arzt ärzt pfleg schwester"),
        begins(r"\w*fahrer autofahr"),
        begins(r"anwohn einwohn bewohn haushalt kunden"),
        begins(r"tourist urlauber passagier reisend fluggäst fahrg"),
        begins(r"besatzung crew matrose seeleute"),
        begins(r"journalist"),
        begins(r"abgeordnet"),
    ),
    least=before("mindestens|wenigstens|mehr als|über|gut|rund mehr als|nicht weniger als|zumindest|weit über|deutlich über|deutlich mehr als"),
    most=before("höchstens|maximal|bis zu|weniger als|unter|nicht mehr als|knapp unter"),
    about=before("rund|etwa|circa|ca.|ungefähr|knapp|fast|annähernd|gegen|um die|nahezu|schätzungsweise|an die"),
    parts=any_of("davon|darunter|unter ihnen|von ihnen|von denen"),
    of=words_of("von der"),
    fates=(
        any_of("starb*|gestorben*|tot|tote|toten|toter|todesopfer*|getötet*|ums leben|umgekommen|erschossen*"), any_of("*verletzt*|behandel*"),
        any_of("vermisst*|verschwunden*"),
        any_of("festgenommen*|festnahme*|verhaftet*"), any_of("gerettet*|evakuiert*|geborgen*"), any_of("infiziert*|erkrankt*|angesteckt*"),
    ),
)

ABOUT = SayingOfIt(
    negations=words_of("nicht kein keine keinen keiner keinem keines nie niemals niemand nichts weder ohne keinerlei"),
    denies=any_of("""
        dementier*|bestreitet|bestritt|bestritten|weist ... zurück|wies ... zurück|wiesen ... zurück|zurückgewiesen|Falschmeldung|Falschmeldungen
        |frei erfunden|erfunden|stimmt nicht|trifft nicht zu|unwahr|haltlos|aus der Luft gegriffen|Unsinn|widersprach*|widerspricht
        |entbehrt jeder Grundlage|in Abrede|entbehren jeder Grundlage|nichts dran|Gerücht|Gerüchte
    """),
    accusation=any_of("Vorwurf|Vorwürfe|Vorwürfen|Anschuldigung*|beschuldig*|Schuld|schuldig|unschuldig|Anklage|angeklagt*|verantwortlich"),
    supposed=any_of("wenn|falls|sofern|könnte|könnten|möglicherweise|vielleicht|theoretisch|im Fall|im Falle|sollte sich|angenommen"),
    revised=any_of("""
        verschoben|verlegt|vertagt|korrigiert*|berichtigt*|revidiert*|ursprünglich|zunächst war|zunächst hatte|zunächst hieß|anfangs|inzwischen auf
        |inzwischen liegt|inzwischen sind|inzwischen ist|mittlerweile|stieg auf|gestiegen|erhöhte sich|erhöht sich|nach oben|nach unten|aufgerundet
        |gerundet|zwischenzeitlich|früheren Angaben|erste Schätzung|ersten Schätzung|später auf|aktualisiert*
    """),
    another=any_of("""
        im Vorjahr|vor einem Jahr|voriges Jahr|vergangenes Jahr|im vergangenen Jahr|im letzten Jahr|damals|seinerzeit|bereits einmal
        |bei einem ähnlichen|ein ähnlicher|ein ähnliches|im Jahr zuvor|beim letzten Mal|beim vorigen|beim vorherigen
    """),
    foreseen=unless(any_of("""
        fordert*|forderte*|gefordert*|verlangt*|erwartet*|geplant*|vorgesehen|soll|sollen|sollte|sollten|Prognose|prognostizier*|Ziel|angestrebt*
        |veranschlagt*|Vorhersage|hofft|hofften|rechnet mit|rechnen mit|Schätzung vor
    """), _TOLL),
    dissent=any_of("""
        widerspr*|widersprüchlich*|im Widerspruch|strittig|umstritten|uneinig*|uneins|nicht einig|andere Zahl*|andere Version|andere Darstellung
        |andere Angaben|anderslautend*|abweichend*|unterschiedliche Angaben|unterschiedliche Zahlen|verschiedene Angaben|bestreit*|bestritt*
        |dementier*|Verwirrung|Rätselraten|rätseln|Zweifel an|falsch|gehen ... auseinander|weit auseinander|Aussage gegen Aussage|Unstimmigkeit*
        |weist ... zurück|wies ... zurück|wiesen ... zurück|Streit um|Streit über|streiten|sieht das anders|sehen das anders|anders stellt|anders dar
        |ganz anders|etwas anderes|anderes Bild|andere Auskunft|anderer Meinung|in Abrede|andere Ansicht|Gegenteil
    """),
    affirms=any_of("nicht nur|nicht allein|nicht zuletzt|nicht mehr ... sondern|nicht länger als|nicht selten|nicht unbedingt|nie zuvor|wie < nie|denn < je"),
    contrast=any_of("dagegen|hingegen|jedoch|allerdings|aber|doch|im Gegensatz|indes|statt|vielmehr|wiederum|anders"),
    own=any_of("nach eigenen|eigenen Angaben zufolge|nach eigener"),
)

JOINING = leads("""
    wechsel*|gewechselt|geht|gehe|gehen|zieht|ziehe|unterschreib*|unterschrieb|unterschrieben|unterzeichn*|spielt|spiele|spielen|heuert|heuerte
    |verpflichtet |schließt sich|anschließen|landet|stürmt|trainiert|arbeitet
""", "zu|zum|zur|bei|beim|für", at_once="neuer Klub ist|neuer Verein ist|neuer Klub heißt|neuer Verein heißt|neuer Klub wird")
"""Before the club, or the house, that somebody goes to."""

ACCOUNTS = AccountWords(
    voices=VOICES,
    figures=FIGURES,
    about=ABOUT,
    unsettled={
        "date": any_of("""
            Termin ... nicht|kein* *termin|kein* *datum|kein* ... Termin|kein* Datum|kein* Zeitpunkt|Zeitpunkt ... offen|Zeitpunkt ... nicht
            |Zeitpunkt ... unklar|wann ... offen|wann ... unklar|wann ... nicht|Datum ... nicht|Termin ... offen|Termine ... nicht|kein* Zeitplan
            |nicht terminiert|noch nicht angesetzt|offen, wann|unklar, wann|nicht fest, wann|nicht sagen, wann
        """),
        "quantity": any_of("""
            wie viel* ... nicht|wie viel* ... unklar|kein* Zahl|kein* Zahlen|kein* genau* Zahl*|Zahl ... nicht fest|Zahl ... unklar|Höhe ... nicht
            |Höhe ... unklar|Höhe ... offen|nicht ... beziffern|keine gesicherte* Zahl*|unklar, wie viel*|offen, wie viel*|wisse nicht, wie viel*
            |nicht, wie viel*
        """),
        "place": any_of("""
            wo ... unklar|wo ... nicht|kein* Ort|kein* Standort|Standort ... nicht|Standort ... offen|Ort ... nicht|Ort ... offen|Ort ... unklar
            |unklar, wo|offen, wo|nicht, wo
        """),
        "identity": any_of("""
            wer ... unklar|wer ... nicht|niemand, wer|nicht, wer|unklar, wer|offen, wer|Identität ... nicht|Identität ... unklar|noch kein Name
            |keinen Namen|kein* Nachfolger*|Nachfolge ... offen|Personalie ... offen|Personalie ... nicht
        """),
        "status": any_of("""
            noch offen|nicht entschieden|kein* Entscheidung|nichts entschieden|noch nicht fest|nicht bekannt|nichts bekannt|nicht bestätigen
            |noch unklar|weiß niemand|wisse niemand|wissen ... nicht|kein* Kenntnis*|kein* Erkenntnis*|liegt ... nicht vor|liegen ... nicht vor
            |lasse sich ... nicht sagen|lässt sich ... nicht sagen|noch nicht zu sagen|kein* Informationen|unklar, ob|offen, ob
        """),
    },
    open=OPEN,
    joining=JOINING,
    at=words_of("in im bei beim nahe am an auf vor nach über östlich westlich südlich nördlich aus"),
    stop=words_of("""
        zahl zahlen summe worden gewesen geworden auch aber dass noch nach über unter wird werden wurde wurden sind sein seine seinen ihre ihren haben
        hatte hatten habe hätten waren mehr oder sich eine einen einem einer eines diese dieser dieses diesen dass nicht kein keine schon sehr jetzt
        sagte sagten erklärte teilte laut soll sollen sollte kann können könne müssen muss seien werde wollen will würde würden doch dann damit dazu
        dabei denn weil wenn als rund etwa alle allen allem allein andere anderen beim durch gegen seit während zwischen ohne sowie viel viele vielen
        jedoch allerdings bereits erst erste ersten immer wieder weiter weitere weiteren unser unsere unseren ihnen deren dessen angaben prozent euro
        millionen milliarden tausend heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april juni
        juli august september oktober november dezember uhr jahr jahre jahren woche wochen monat monate tag tage tagen stunden minuten
    """),
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    months=("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"),
    date="{weekday}, {day}. {month} {year}",
    questions={"date": "wann?", "quantity": "wie viel?", "status": "trifft das zu?", "place": "wo?", "identity": "wer?"},
    whither="wohin?",
    counting=((re.compile(r"."), "wie viele?"),),
    reasons={
        "date": "Die Zeitangaben überschneiden sich nicht und stammen aus verschiedenen Quellen.",
        "quantity": "Die Zahlen können nicht beide stimmen und stammen aus verschiedenen Quellen.",
        "status": "Die Aussagen schließen einander aus und stammen aus verschiedenen Quellen.",
        "place": "Die Orte sind verschieden und stammen aus verschiedenen Quellen.",
        "identity": "Die Namen sind verschieden und stammen aus verschiedenen Quellen.",
    },
    open_reason="Eine Quelle gibt eine Antwort; eine andere sagt, dass es noch keine gibt.",
    open_text="noch offen",
    denied_text="bestritten",
    told_text="bejaht",
    headline_text="Überschrift",
    citing_text=", unter Berufung auf {source}",
    bare_at=words_of("in bei nahe"),
    kin=kin("""
        abkommen* vereinbarung* einigung* vertrag* verträge* einig geeinigt einigten
        abstimm* abgestimmt* stimmen votum
        anfang* begann* beginn* begonnen* start* gestartet* auftakt*
        angriff* attacke* angegriffen* beschuss* beschoss* überfall*
        *arbeitsplatz* *arbeitsplätze* stellen jobs
        auto* wagen* pkw fahrzeug*
        baut* bauen* gebaut* neubau* errichte*
        beendet* ende* endet* abgeschlossen* abschluss*
        brand* feuer* flammen* brannte* gebrannt*
        entlass* gekündigt* kündigung* rauswurf* gefeuert* abgelöst* ablös* abberuf*
        eröffn* wiedereröffn* wiederöffn* geöffnet* öffn* aufmach* aufgehen aufgemacht* freigabe* freigeb* freigegeben* einweih*
        festnahme* festnahm* festgenommen* verhaft* verhaftung* haft inhaftiert* gefasst*
        firma* unternehmen* konzern* betrieb*
        flugzeug* maschine* jet airbus
        freigelassen* freilass* entlassung*
        gefunden* fund* entdeck*
        geiseln gefangene* häftlinge*
        *gespräch* treffen* trifft getroffen* verhandlung* verhandelt* gipfel* begegnung*
        gestohlen* diebstahl* beute* geraubt* entwendet*
        gestorben* starb* stirbt tod tote* toten todesopfer* getötet* erschossen* leichen* ums
        hubschrauber* helikopter*
        kauf* gekauft* übernahm* übernehm* übernommen* erwerb* erworben*
        *kosten kostet* gekostet* preis* ausgaben* ausgegeben* verschlungen
        lehrer* lehrkräfte*
        patient* kranke* infiziert* erkrank*
        regen* niederschlag* niederschläge*
        rücktritt* zurückgetreten* zurücktritt* zurücktreten* rücktrit* abtritt* abtreten* abgetreten* amt
        schiff* *fähre* *boot* *kutter* *frachter* jacht* yacht*
        schließ* geschlossen* schloss* schließung* dicht stilllegung*
        sieger* gewinner* gewann* gewonnen*
        spende* gespendet*
        *streik* ausstand* arbeitskampf* niedergelegt* arbeitsniederlegung*
        sturm* orkan* unwetter*
        notruf* alarmier* alarm
        teilnehm* demonstr* kundgebung* protest* zug
        umzug* umziehen* ziehen* zieht* gezogen* umgezogen*
        unfall* unglück* zusammenstoß* kollision*
        unterschrift* unterschrieb* unterzeichn* signiert*
        urteil* verkünd* entscheidung*
        verkauf* veräußer*
        verletz* blessuren
        vermisst* verschwunden* verschollen*
        wahl* gewählt* wählen*
        abgestürzt* absturz* abstürz* zerschell* aufgeschlagen* aufschlug* prallte* geprallt niedergegangen* abgegangen*
        stattfinden stattfindet ausgetragen* steigt über gastiert
        bemerkt* festgestellt* registriert* entdeckte*
        mitarbeiter* beschäftigt* arbeiter* angestellt*
    """),
    opposites=(
        (
            any_of("geöffnet|offen|eröffnet|öffnet|öffnen|freigegeben|in Betrieb"),
            any_of("geschlossen|schließt|schließen|gesperrt|dicht|außer Betrieb|stillgelegt"),
        ),
        (any_of("lebt|am Leben|überlebte|überlebt|überlebten|wohlauf|unverletzt"), any_of("tot|gestorben|starb|ums Leben gekommen|getötet|verstorben")),
        (
            any_of("frei|auf freiem Fuß|freigelassen|freigekommen|in Freiheit|entlassen"),
            any_of("in der Gewalt|in Gewalt|in Geiselhaft|in Haft|festgenommen|verhaftet|inhaftiert|im Gefängnis|in Gewahrsam|festgehalten"),
        ),
        (any_of("zugestimmt|stimmt zu|angenommen|gebilligt|akzeptiert"), any_of("abgelehnt|lehnt ab|verweigert|zurückgewiesen|verworfen")),
        (
            any_of("bleibt|bleibe|bleiben|behält|im Amt"),
            any_of("zurücktreten|abtreten|hört auf|geht|gehe|verlässt|verlasse|wechselt|wechsele|tritt zurück|zurückgetreten|gefeuert|entlassen|beurlaubt"),
        ),
        (any_of("in Kraft|hält|halte|eingehalten"), any_of("gebrochen|verletzt worden|gescheitert|außer Kraft|beendet")),
        (
            any_of("aufgenommen|begonnen|angelaufen|fortgesetzt|fortgeführt|laufen weiter|liefen weiter|gehen weiter|gingen weiter|dauern an|dauerten an"),
            any_of("gescheitert|geplatzt|ergebnislos|eingestellt|abgebrochen|unterbrochen|ausgesetzt"),
        ),
        (any_of("stattfinden|findet statt|finde statt|stattgefunden"), any_of("abgesagt|ausgefallen|fällt aus|falle aus|gestrichen")),
        (any_of("unschuldig|freigesprochen|Freispruch"), any_of("verurteilt|schuldig gesprochen|Schuldspruch")),
        (any_of("trinkbar|unbedenklich|sicher|ungefährlich"), any_of("verunreinigt|verseucht|belastet|gefährlich|giftig")),
        (any_of("unter Kontrolle|gelöscht"), any_of("außer Kontrolle|brennt noch|brenne noch|brennen noch")),
        (any_of("behoben|wiederhergestellt|repariert"), any_of("ohne Strom|ohne Wasser|unterbrochen|defekt")),
        (any_of("unversehrt|unbeschädigt|intakt"), any_of("zerstört|beschädigt")),
        (any_of("gerettet|geborgen"), any_of("vermisst|verschollen|nicht gefunden")),
    ),
    asks={
        "date": any_of("wann|Termin*|Tag|Datum|Zeitpunkt|ab wann|Beginn|Eröffnung"),
        "quantity": any_of("wie viel*|Zahl|Zahlen|wie hoch|wie groß|wie lange|wie teuer|Kosten|Höhe"),
        "place": any_of("wo|wohin|woher|Ort|Standort*"), "identity": any_of("wohin|für wen|zu wem|wer|wen|wem|welche*"), "status": any_of("ob|doch|oder nicht"),
    },
    differ=any_of("""
        widerspr*|widersprüchlich*|strittig|umstritten|uneinig*|uneins|nicht einig|gehen ... auseinander|gingen ... auseinander|weit auseinander
        |Verwirrung|Rätselraten|unterschiedliche Angaben|unterschiedliche Zahlen|verschiedene Angaben|Aussage gegen Aussage|Unklarheit*|Streit um
        |Streit über|je nachdem, wen|unklar, wann|unklar, wo|unklar, wer|unklar, wie viel*|gehen die Meinungen|Meinungsverschiedenheit*
        |andere Darstellung
    """),
)
