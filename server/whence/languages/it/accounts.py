"""The Italian words by which accounts are told: who says so, what is counted, what is open, and what differs."""

from __future__ import annotations

import re

from whence.accounts.words import AccountWords, FigureWords, SayingOfIt, VoiceWords
from whence.languages.it.open_questions import OPEN
from whence.languages.it.words import WORDS
from whence.languages.shared.accounts import (
    any_of,
    before,
    begins,
    ends,
    kin,
    leads,
    number_words,
    one_word,
    opens,
    phrases_of,
    units,
)
from whence.languages.shared.words import any_of as words_of
from whence.languages.shared.words import inflected

_FINITE = "a ano ò arono ava avano ato"
"""Endings of the verbs in -are: the third person's present, past and imperfect, and the participle."""
_REGULAR = """
    afferm ammonisc annunci argoment assicur attest certific comment comunic conferm confess consider constat contest dichiar elenc evidenzi gett
    inform insist ironizz lament
    minimizz neg obiett osserv precis puntualizz raccont rassicur replic rettific ribadisc ricord rilev rimarc rincar riport rivel segnal sentenzi
    sintetizz smorz sostien sottoline
    specific spieg testimoni tuon twitt verbalizz
"""
_IRREGULAR = """
    accusa accusano aggiunge aggiungono aggiunse aggiunto ammesso ammette ammettono ammise apprende asserisce assicurato avverte avvertito avvertì
    avvertono chiarisce chiariscono
    chiarito chiarì chiosa chiosato concede concesso confida confidano confidato confuta confutano confutato contraddetto contraddice contraddicono
    controbatte controbattono
    dettaglia detto dice diceva dicevano dicono disse dissero esclude escludono escluse escluso gela giura giurano giurato garantisce garantiscono
    garantito garantì garantiva informato insiste insistono legge leggere liquida
    liquidato nega obiettato osservato precisato promesso promette protesta protestano protestato rammenta respinge respingono respinto ribadisce
    ribadiscono ribadito ribadì
    ribatte ribattono ribattuto riferisce riferiscono riferito riferiva riferivano riferì ribadiva ribadivano scriveva scrivevano smentiva smentivano
    chiariva respingeva rispondeva rispondevano riteneva ritenevano escludeva escludevano aggiungeva ammetteva ammettevano risponde rispondono rispose
    risposto ritengono ritenuto ritiene rivendica rivendicano rivendicato sbotta
    sbottato scandisce scandito scherza scherzato scrisse scritto scrive scrivono smentisce smentiscono smentito smentì sorride sospira sosteneva
    sostenevano sostengono sostenne
    sostenuto sostiene spiegando stabilisce stabilito suggerisce suggerito tuona tuonato
"""
_WEAK = """
    accetta allarga attacca attaccano attaccato attende attendono attesta attestano attribuisce attribuiscono avanza avanzano boccia calcola calcolano
    calcolato chiede chiedono
    chiesto cita colloca collocano collocato compiace compiaciuto conteggia contrattacca corregge correggono corretto crede credono danno datano dava
    dà denuncia denunciano
    denunciato difende difeso elenca esulta esultato fissa fissano fissato immagina indica indicano indicato identifica identificano identificato
    indigna indignato individua individuano ipotizza ipotizzano ipotizzato
    lamentato lancia lanciato menziona menzionano misura misurano mostra mostrano nomina parla parlano parlato parlava parlavano pensa pensano porta
    portano pretende prevede
    prevedono previsto promette pubblica pubblicano pubblicato punta puntano quantifica quantificano quantificato rallegra rallegrato rammarica
    rammaricato reagisce reagito
    registra registrano registrato ricostruisce ricostruito ridimensiona ridimensionano riduce rilancia rilanciano rilanciato rivela sbandiera segna
    segnano sfoga sfogato frena frenano frenato sigla
    situa spera sperano stima stimano stimato teme temono tengono tiene valuta valutano valutato vede vogliono voleva vuole
"""
_PHRASES = """
    fa sapere|fanno sapere|faceva sapere|fatto sapere|fece sapere|fa notare|fanno notare|fatto notare|fa presente|fatto presente|rende noto
    |rendono noto|reso noto|rese noto|resa nota|mette a verbale|messo a verbale|mette in chiaro|messo in chiaro|lascia intendere|lasciato intendere
    |taglia corto|tagliato corto|tiene a precisare|tenuto a precisare|dà per|danno per|fa il nome|fanno il nome|fatto il nome|fece il nome|ne conta
    |ne contano|dice la sua|fa invece sapere|fa però sapere|fanno invece sapere|fanno però sapere|fa invece il nome|fa notare invece|fa però notare
    |getta acqua sul fuoco
"""
"""Words of saying of more than one word."""
_OFFICES = """
    assessore alla|assessora alla|assessore ai|assessora ai|assessore al|assessora al|assessore all'urbanistica|assessore agli|assessora agli
    |amministratore delegato|amministratrice delegata|delegato alla|delegato al|delegata alla|consigliere delegato|sottosegretario alla
    |sottosegretario al|sottosegretario agli
    |si legge|si apprende
"""
"""Nouns that go on with what is a preposition elsewhere, and what is read somewhere."""
_ADVERBS = """
    a loro volta|a sua volta|al contrario|allo stesso tempo|da parte loro|da parte sua|dal canto loro|dal canto suo|in particolare|in seguito
    |in serata|nel frattempo|per parte sua|senza giri di parole|tra l'altro
"""
_KNOWING = """
    Cgil Cisl Codacons Coldiretti Confindustria Croce Greenpeace Istat Legambiente Oms Onu Uil Unicef Wwf agenzia allenatore assessora assessore
    associazione avvocata avvocato azienda banca camera capitano carabinieri colonnello comandante comitato compagnia comune comuni consorzio
    costruttore
    corte curatore curatrice difesa direttore direttrice direzione economista esperta esperti esperto federazione gestore giunta governo guardia
    magistrati medici ministero ministra
    ministro opposizione ordine organizzatori osservatorio polizia portavoce prefetta prefetto prefettura presidente procura procuratore procuratrice
    proprietà questore questura regione
    sindaca sindacati sindacato sindaco soprintendenza sovrintendente storica storico tecnici vigili
    generale ingegnere maresciallo tenente
"""
"""Who is one to know, behind "per" at the beginning of a sentence."""

VOICES = VoiceWords(
    says=words_of(f"{inflected(_REGULAR, _FINITE)} {_IRREGULAR}") | phrases_of(_PHRASES),
    helpers=words_of("""
        abbia abbiano amaramente anche ancora apertamente avendo aveva avevano avrà avrebbe avrebbero brevemente c' categoricamente chiaramente ci
        così deve doveva dunque ebbe era erano è fu furono già ha hanno infine inoltre intanto invece lapidaria lapidario lo mai n' ne netta netto non
        però più poi poteva prontamente pubblicamente può pure quindi recentemente ripetutamente s' sarebbe sarebbero secca seccamente secco sempre si
        sia siano solo soltanto sono stata state stati stato subito successivamente telefonicamente tuttavia ufficialmente ulteriormente vengono venne
        viene
    """) | phrases_of(_ADVERBS),
    according=opens("""
        secondo|stando a|stando al|stando alla|stando allo|stando all'|stando ai|stando agli|stando alle|a detta|a dire|a giudizio|a parere|ad avviso
        |nelle parole|per bocca|come da|in base a|in base al|in base alla|in base all'|in base ai|in base agli|in base alle|per stessa ammissione
        |per ammissione
        |ad ascoltare|a sentire|a quanto riferisce|a quanto riferiscono|a quanto dice|a quanto scrive|a quanto risulta|stando a quanto riferito da
        |stando a quanto riferito dal|stando a quanto riferito dalla|secondo quanto riferito da|secondo quanto riferito dal
        |secondo quanto riferito dalla|secondo quanto riferito dai|secondo quanto riferito dagli|secondo quanto comunicato da
        |secondo quanto comunicato dal|secondo quanto comunicato dalla|secondo quanto scrive|secondo quanto dichiarato da
        |secondo quanto dichiarato dal|secondo quanto dichiarato dalla|in una nota di|dal punto di vista
    """, before_some="Per", nouns=_KNOWING),
    according_behind=words_of("dixit"),
    citing=opens("""
        citando|che cita|che citano|citato da|citata da|citati da|citato dal|citata dal|citato dalla|citata dalla|sulla base|sulla scorta|in base
        |e cita|rifacendosi|richiamandosi|che si richiama|richiamando|appellandosi|che si rifà|riprendendo|rilanciando|facendo riferimento
        |fa riferimento|basandosi su|basandosi sul|basandosi sulla|basandosi sui|basandosi sulle
    """),
    that=words_of("che ch'"),
    pronouns=words_of("egli lui lei essa esso loro noi io noi questi costui costei quest'ultimo quest'ultima quello quella chi ciò"),
    determiners=words_of("""
        il lo la l' i gli le un uno una un' suo sua suoi sue loro nostro nostra questo questa questi queste quel quella quei quegli quell' quest' due
        tre alcuni alcune diversi diverse più
    """),
    links=words_of("di d' del dello della dell' dei degli delle e & de di da dal dalla per"),
    prepositions=words_of("""
        a ad agli ai al all' alla alle allo attraverso circa coi col con contattata contattato contro da dagli dai dal dall' dalla dalle dallo davanti
        dentro dietro dopo durante entro fino fra fuori in incalzato intercettata intercettato interpellata interpellato intervistata intervistato
        lungo malgrado mediante negli nei nel nell' nella nelle nello nonostante oltre presso prima raggiunta raggiunto salvo secondo senza sopra
        sotto stando su sugli sui sul sull' sulla sulle sullo tra verso vicino
    """) - words_of("da dal dalla"),
    conjunctions=words_of("e ed ma o oppure però tuttavia dunque quindi infatti eppure mentre anzi né ossia cioè invece"),
    relatives=words_of("""
        che chi cui dove quando perché poiché siccome come se sebbene benché affinché finché mentre quale quali quanto quanti quante cosa dov' com'
        cos'
    """),
    weak=words_of(_WEAK),
    placing=words_of("""
        indica indicano indicato nomina identifica identificano identificato colloca collocano collocato individua individuano individuato localizza
        localizzano localizzato situa
    """),
    this=words_of("lo l'"),
    reported=words_of("""
        sarebbe sarebbero avrebbe avrebbero dovrebbe dovrebbero potrebbe potrebbero verrebbe verrebbero andrebbe andrebbero farebbe ammonterebbe
        ammonterebbero sia siano abbia abbiano starebbe starebbero risulterebbe risulterebbero resterebbe partirebbe costerebbe
    """),
    written=frozenset({"si legge", "si apprende"}) | phrases_of(_PHRASES) | words_of("""
        legge leggere figura figurano compare compaiono risulta risultano scritto indicato riportato apprende spiegano fanno precisano confermano
        ribadiscono assicurano rispondono sostengono dicono
    """),
    within=words_of("in nel nello nella nell' nei negli nelle da dal dalla dall' dai dagli dalle a al alla su sul sulla"),
    speaking_of=words_of("di d' in"),
    myself=words_of("io mi mio mia miei mie"),
    media=words_of("quotidiano giornale settimanale rivista emittente sito agenzia"),
    told_as=words_of("come"),
    also_nouns=words_of("""
        vicino vicina vicini testimone conferma conteste denuncia replica risposta scritto stima scritta accusa protesta promessa misura misure lancio
        parla precisa segnale pubblica fissa nomina cita conto detto rivela contesta taglia legge valuta
    """),
    elided="l|d|un|c|s|n|m|t|v|all|dall|dell|nell|sull|coll|quell|quest|dov|com|cos|ch|quant|sant|tutt|senz|anch|mezz|bell|nessun",
    together=one_word(_PHRASES, _OFFICES, _ADVERBS),
    tidings=words_of("annuncio bilancio cifra cifre comunicato data luogo messaggio nome racconto ricostruzione risposta testo versione versioni"),
    participle=re.compile("(?:[aiu]t|tt|st|rs|[aei]s|ss)o$"),
    having=words_of("ha hanno aveva avevano avrebbe avrebbero avrà abbia abbiano avendo ebbe si s'"),
    finite=ends("rà ranno"),
    adjectives_behind=True,
)

_SMALL = [
    "zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici", "tredici", "quattordici",
    "quindici", "sedici", "diciassette", "diciotto", "diciannove",
]
_TENS = ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"]
_ROUND = {
    10: "decina", 12: "dozzina", 15: "quindicina", 20: "ventina", 30: "trentina", 40: "quarantina", 50: "cinquantina", 60: "sessantina",
    70: "settantina", 80: "ottantina", 90: "novantina", 100: "centinaio", 1000: "migliaio",
}
"""What stands behind "una" and is as exact as "about"."""


def _named(number: int) -> str:
    """A number below a thousand in letters: 248 is "duecentoquarantotto"."""
    if number >= 100:
        hundred = "cento" if number < 200 else f"{_SMALL[number // 100]}cento"
        return hundred + (_named(number % 100) if number % 100 else "")
    if number < 20:
        return _SMALL[number]
    ten, one = _TENS[number // 10 - 2], number % 10
    return ten if not one else (ten[:-1] if one in (1, 8) else ten) + ("tré" if one == 3 else _SMALL[one])


def _compounds() -> dict[float, str]:
    """Numbers in letters up to a million: "duecentoquarantotto", "quindicimila"."""
    found: dict[float, str] = {number: _named(number) for number in range(2, 1000)}
    found |= {number * 1000: f"{_named(number).replace('tré', 'tre')}mila" for number in range(2, 1000)}
    found |= {1000 + number: f"mille{_named(number)}" for number in range(100, 1000, 50)}
    return found | {number: f"{found[number]} {name}" for number, name in _ROUND.items() if number in found} | {1000: "mille migliaio"}


FIGURES = FigureWords(
    numbers=number_words(WORDS, _compounds()),
    scales={"mila": 1e3, "migliaia": 1e3, "milione": 1e6, "milioni": 1e6, "mln": 1e6, "miliardo": 1e9, "miliardi": 1e9, "mld": 1e9},
    units=units(
        EUR="euro", CHF="franchi franco franchi_svizzeri", USD="dollaro dollari", GBP="sterlina sterline", km="chilometro chilometri",
        m="metro metri", cm="centimetro centimetri", mm="millimetro millimetri", t="tonnellata tonnellate",
        kg="chilo chili chilogrammo chilogrammi", g="grammo grammi", l="litro litri", hl="ettolitro ettolitri", ha="ettaro ettari", q="quintale quintali",
        **{"%": "per_cento percento", "pp": "punto punti punti_percentuali punti_base", "km²": "chilometri_quadrati", "m²": "metri_quadrati metri_quadri mq", "m³": "metri_cubi metri_cubi", "°C": "grado gradi", "km/h": "chilometri_orari",
        "h": "ora ore", "min": "minuto minuti", "s": "secondo secondi", "d": "giorno giorni", "month": "mese mesi", "year": "anno anni", "MW": "megawatt", "GW": "gigawatt"},
    ),
    people=begins(r"""
        automobilist neonat
        (?:erano|eravamo|siamo)\b abbonat abitant addett adesion adult agent agricoltor alliev alloggiati alpinist alunn anzian arrest artist assistit atlet attivist autist bagnant
        bambin bracciant cacciator cadaver candidat cassintegrat cittadin civil client collaborator combattent consiglier contadin contagi corpi
        croceris decess degent deportat
        detenut dipendent disabil disoccupat dispers dispost docent donn elettor esuber evacuat evas famigli fan fedel ferit feriti fermat fermi
        ferrovier figuran finanzier
        fungaiol funzionar genitor giocator giornalist giovan gitant guerriglier immigrat impiegat imprenditor indagat infermier infett ingress
        inquilin insegnant intossicat
        invitat iscritt lavorator licenziament licenziat maestr malat manifestant marinai medic membr migrant militant militar milizian minator minor
        minorenn mort nasc naufragh
        nuclei occupat operai ospit ostagg ostaggi paganti partecipant passegger pazient paziente pellegrin pendolar pensionat person persone pescator
        podist poliziott popolazion
        portator positiv post posti president prigionier profugh profughi ragazz resident residenti ribell ricoverat rifugiat riservist sanitari
        scioperant senzatetto sfollat
        sindac sindacalist soccorritor soccors soci sodal soldat sopravvissut spettator stranier student superstit tesserat testimon tifos turist
        uomin uomini utent vacanzier
        viaggiator vigili villeggiant visitator vite vittim volontar votant
    """),
    sorts=(
        begins(r"bambin neonat alunn student ragazz minor"),
        begins(r"donn madr"),
        begins(r"poliziott carabinier agent"),
        begins(r"pompier soccorritor vigili volontar"),
        begins(r"soldat militar"),
        begins(r"ribell combattent guerriglier"),
        begins(r"medic infermier sanitari"),
        begins(r"automobilist autist camionist conducent"),
        begins(r"abitant resident utent famigli nuclei client"),
        begins(r"turist passegger viaggiator vacanzier croceris"),
        begins(r"marinai equipaggi"),
        begins(r"giornalist cronist"),
        begins(r"consiglier deputat"),
    ),
    least=before("""
        almeno|più di|oltre|minimo|come minimo|non meno di|ben più di|ben oltre|oltre i|oltre le|oltre gli|più dei|più delle|poco più di|superiore a
        |superiore ai|supera|superano|superato|al di sopra di|quantomeno|supera i|supera le|superano i|superano le
    """),
    most=before("""
        non supera|non supera i|non supera le|non superano|non superano i|non superano le|non supererà i|non arriva a|non arrivano a|non oltre
        |non oltre i|al massimo|massimo|fino a|fino ad|meno di|non più di|poco meno di|inferiore a|inferiore ai|al più|appena sotto|sotto i|sotto le
        |meno dei
    """),
    about=before("""
        circa|quasi|intorno a|intorno ai|intorno alle|attorno a|attorno ai|attorno alle|più o meno|pressappoco|un|una|grosso modo|all'incirca|sui
        |sulle|sugli|qualcosa come|nell'ordine di|nell'ordine dei|approssimativamente|a una|di una|di un|stimati in|sfiora|sfiora i|sfiorano
        |sfiorano i|a quota quasi
    """),
    parts=any_of("""
        di cui|fra cui|tra cui|dei quali|delle quali|fra i quali|fra le quali|tra i quali|tra le quali|fra loro|tra loro|di questi|di queste|di loro
        |compresi|comprese
    """),
    of=words_of("su"),
    counters=words_of("unità altro altri altre caso casi copie esemplari numero totale tutto elementi"),
    of_it=any_of("ne"),
)

ABOUT = SayingOfIt(
    negations=words_of("non né nessun nessuno nessuna nessun' mai niente nulla neppure nemmeno neanche alcun alcuno alcuna alcun' no"),
    denies=any_of("""
        smenti*|nega|negano|negato|negava|negò|conteste*|contesta|contestano|contestato|respinge|respingono|respinto|confuta*|infondat*|falso|falsa
        |falsi|false|falsità|bufala|bufale|fandoni*|inventat*|fantasi*|menzogn*|bugi*|non è vero|non corrisponde al vero|priv* di fondamento
        |destituit* di fondamento|privo di ogni fondamento|inesatt*|erroneo|erronea|errat*|fake news|illazion*|voci di corridoio|niente di vero
        |nulla di vero|assurd*
    """),
    accusation=any_of("accus*|colpevol*|innocen*|estrane*|addebit*|imputat*|querel*|diffam*|deferit*|a processo|reati contestati"),
    supposed=any_of("""
        se il|se la|se i|se gli|se le|se non|se lo|se l'*|se ci|se si|se fosse|se dovesse|se dovessero|se verrà|qualora|nel caso|nel caso in cui
        |in caso di|potrebbe|potrebbero|forse|ipotes*|eventual*|in teoria|teoricamente|a condizione|a patto|purché|salvo|ammesso che|magari|anche se
    """),
    revised=any_of("""
        rinviat*|rinvio|slittat*|slitta|slitterà|slittamento|posticip*|spostat*|anticipat*|prorog*|inizialmente|in un primo tempo|in un primo momento
        |in origine|originariamente|primo bilancio|un primo bilancio|bilancio provvisorio|precedente bilancio|rettific*|corregg*|corrett*|rivist*
        |revision*|al rialzo|al ribasso|è salito|è salita|sono saliti|salito a|salita a|sale a|salgono a|aggiornat*|si aggrava|aggravato|prime stime
        |prima stima|annunciato in precedenza|arrotond*|lievitat*|passato da|passata da|passati da|da principio|anziché
    """),
    another=any_of("""
        l'anno scorso|lo scorso anno|un anno fa|l'anno prima|un anno prima|l'anno precedente|nell'anno precedente|l'edizione precedente
        |la scorsa edizione|l'ultima edizione|la precedente edizione|la scorsa stagione|la stagione scorsa|all'epoca|a suo tempo|già in passato
        |in passato|il precedente|un precedente|una precedente|la precedente|i precedenti|analogo|analoga|simile|simili|in precedenza|all'andata
        |la volta scorsa|in quell'occasione|allora
    """),
    foreseen=any_of("""
        previst*|preved*|prevision*|attes*|atteso|attesi|stimav*|obiettiv*|traguardo|punta a|puntava|mira a|sper*|dovrebbe|dovrebbero|doveva|dovevano
        |deve|devono|preventiv*|proiezion*|progett*|programmat*|in programma|ambizion*|chiest*|chied*|richiest*|pronostic*|consenso degli analisti
        |target|conta di|entro il|entro la|entro fine|secondo il piano|da piano
    """),
    dissent=any_of("""
        contraddi*|contraddett*|smenti*|contest*|divergen*|diverg*|disaccord*|polemic*|lite|liti|litig*|è scontro|scontro tra|scontro su|scontro sui
        |scontro sul|scontro sulla|scontro sulle|disput*|contes*|controvers*|altra versione|altro numero|altri numeri|altre cifre|altra cifra
        |altra data|altra scadenza|altra risposta|altra scena|altro nome|altro luogo|altra storia|altra ricostruzione|diversa|diverso|diversi|diverse
        |differente|differenti|versioni|tutt'altr*|segno differente|segno opposto|segno diverso|discordan*|discordi|discorda*|incongruen*|discrepan*
        |incompatib*|inconciliab*|non coincid*|non torna|non tornano|non combacia*|giallo|rebus|mistero|caos|confusione|pasticcio|più prudent*
        |più caut*|replic*|ribatt*|obiett*|controbatt*|nega|negano|respinge|respingono|rettific*|ridimension*|falso|errat*|inesatt*|al contrario
        |all'opposto|di contro|ma quando|ma dove|ma chi|ma quanti|non è d'accordo|non sono d'accordo|non ci sta|non ne vuole sapere
        |non è dello stesso avviso|la pensa diversamente|sconfess*
    """),
    contrast=any_of("""
        ma|sostiene|sostengono|insiste|insistono|però|tuttavia|eppure|invece|mentre|viceversa|dal canto suo|dal canto loro|da parte sua|per parte sua
        |quanto a|quanto ai|quanto alla|risponde|rispondono|risposto|puntualizz*|altrimenti|soltanto|appena|ben più|ben meno|molto di più|molti di più
        |molti di meno|stando
    """),
)

_IGNORED = (
    "non si sa", "non si conosce", "non sappiamo", "non sanno", "non sa", "non so", "nessuno sa", "si ignora", "ignoriamo", "non è chiaro",
    "non è dato sapere", "impossibile dire", "non possiamo dire", "non sa dire", "non sappiamo dire", "non è possibile dire", "non si sa ancora",
    "non sappiamo ancora", "ancora non si sa", "non è stato chiarito", "resta da capire", "da capire", "da stabilire", "da decidere", "non è deciso",
    "non è ancora deciso", "troppo presto per dire",
)


def _unknown(*words: str) -> str:
    """That nobody knows when, how many, where, who: with the word that asks behind."""
    return "|".join(f"{phrase} {word}" for phrase in _IGNORED for word in words)


_KIN = """
    accordo accordi intesa patto contratto contratti convenzione protocollo
    acquist* acquisizione ceduto ceduta cedut* cession* cedere vendut* vendit* vendere compratore compratori acquirent* proprietari*
    addetti dipendenti lavoratori operai occupati
    aperto aperta aperti apre apri* apertura riapr* riapert* inaugur*
    approv* votato votata voto
    aereo velivolo elicottero apparecchio
    arrest* manette fermato fermata ferm* carcere cella
    assunt* assunzion*
    attacc* assalto offensiva raid bombardament*
    barca nave navi traghett* motonave imbarcazion* peschereccio
    bomba ordigno ordigni esplosivo
    candidat* corsa
    chius* chiud* chiusura serrat*
    comincer* comincia* inizi* avvi* partirà partiranno parte partenza
    consegn* consegna
    cost* costo costi spesa prezzo prezzi importo conto
    costrui* costruzione realizz* edific* sorger*
    danni danneggiat* distrutt* distruzion*
    dimission* dimess* dimett* lasciato lascia addio
    esonerat* esonero sollevat* licenziat* panchina
    feriti ferito ferita ferite
    firm* sottoscr* sigl*
    fusion* nozze unione aggregazion*
    gara partita incontro match sfida recupero recuper*
    grandin* maltempo nubifragio tempesta
    incendi* rogo fiamme fuoco
    incidente schianto scontro tamponamento
    licenziament* esuberi esubero tagli posti
    manifest* corteo cortei piazza presidio sfil*
    morti morto morta morte vittime vittima decess* decedut* uccis* cadaver* deceduto
    nomin* design* successor* incarico
    ponte viadotto passerella cavalcavia
    guida volante guidava conducente
    quadro dipinto tela opera
    rapin* furto rubat* bottino trafugat* refurtiva
    riunion* riunirà vertice consiglio assemblea
    ritrov* rinven* scopert* trovat* luce
    rientr* ritorn* torner* tornare
    sciopero scioperi agitazion* protesta scioper* astension*
    scomparsa scompars* disper*
    scuola scuole aule alunni studenti lezioni
    affond* naufrag* colat*
    sfollat* evacu* sgomber*
    strada strade statale autostrada traffico carreggiata
    tregua cessate armi taceranno ostilità armistizio
    treno treni convoglio linea ferrovia
    urne elezioni ballottaggio votazion*
    vaccin* dosi dose
    alloggi case casa casette abitazion* appartament*
    soccors* ambulanz* arriv*
    precipit* cadut* cade* schiant* impatt* abbatt*
    svolger* terrà terranno disput* incontrer* riunir*
    accort* accorg* rilev* individu* notat*
    intrusion* hacker* attacco
    eccedenz* esuber* esubero
"""
"""What newsrooms call one thing by, a row each."""

_OPPOSITES = (
    (
        any_of("partito|partita|partiti|salpat*|decollat*|ha lasciato il porto"),
        any_of("ancora in porto|ancora ormeggiat*|ferma in porto|fermo in porto|all'ormeggio|ancora a terra|ancora in banchina"),
    ),
    (
        any_of("aperto|aperta|aperti|aperte|apre|aprono|aprirà|riapr*|riapert*|percorribil*|transitabil*"),
        any_of("chiuso|chiusa|chiusi|chiuse|chiude|chiuderà|bloccat*|interrott*|sbarrat*|inagibil*"),
    ),
    (
        any_of("arrest*|in manette|fermato|fermati|fermata|in carcere|in cella|ammanettat*|catturat*"),
        any_of("in fuga|latitant*|a piede libero|ricercat*|irreperibil*"),
    ),
    (
        any_of("liberat*|rilasciat*|scarcerat*|in libertà|liberi"),
        any_of("ancora detenut*|in ostaggio|prigionier*|trattenut*|nelle mani|in mano a|in mano ai|resta in carcere|restano in carcere|in mano ai rapitori|dietro le sbarre"),
    ),
    (
        any_of("vivo|viva|vivi|in vita|salvo|salva|salvi|illeso|illesi|illesa|sopravvissut*"),
        any_of("morto|morta|morti|decedut*|uccis*|senza vita|privo di vita|privi di vita"),
    ),
    (
        any_of("dimess*|dimissioni|lascia l'incarico|ha lasciato|esonerat*|sollevat* dall'incarico|licenziato|silurato"),
        any_of("resta al suo posto|resta in carica|rimane al suo posto|rimane in carica|resta l'allenatore|resta sindaco|ancora al suo "
               "posto|confermato alla guida|resta alla guida|sono e resto|resto al mio posto|resto in carica|resto sindaco|resto assessore"
               "|rimango al mio posto|non mi dimetto|non me ne vado"),
    ),
    (
        any_of("annullat*|annulla|cancellat*|sospes*|saltat*|salta"),
        any_of("confermat*|si farà|si terrà|si svolgerà|come previsto|come da programma|regolarmente|si gioca|si giocherà"),
    ),
    (any_of("potabile|bevibile|sicuro|sicura|sicuri|sicure|a norma"), any_of("inquinat*|contaminat*|tossic*|pericolos*")),
    (any_of("fuori pericolo|stabile|stabili|lievi|lieve"), any_of("in pericolo di vita|in fin di vita|gravissim*|grave|gravi|critiche|critico|riservata")),
    (
        any_of("intatto|intatta|intatti|integro|integra|indenne|ha tenuto|hanno tenuto|ha retto|regge"),
        any_of("ceduto|rotto|rotta|rotti|spezzat*|collassat*|danneggiat*|distrutt*|devastat*|danni ingenti|crollat*"),
    ),
    (
        any_of("domato|spento|spenti|sotto controllo|circoscritt*|contenuto"),
        any_of("fuori controllo|avanza|ancora attivo|ancora attivi|brucia ancora|continua a bruciare|divampa"),
    ),
    (any_of("ripristinat*|tornata la corrente|tornata l'acqua|riallacciat*|ripres*"), any_of("senza corrente|senza luce|senza acqua|al buio|a secco|isolat*")),
    (any_of("accettat*|approvat*|via libera|accolto|accolta"), any_of("bocciat*|rifiutat*|rigettat*")),
    (
        any_of("accordo|accordi|intesa|contratto|vendita|cessione|firmato|firmata|sottoscritto|sottoscritta|siglato|siglata|accordo raggiunto|raggiunto l'accordo|raggiunta l'intesa|venduto|venduta|ceduto|ceduta"),
        any_of("saltato|trattative rotte"),
    ),
    (
        any_of("sospeso|finito|finita|concluso|conclusa|terminat*|revocato|revocata|rientrato"),
        any_of("prosegue|proseguono|continua|continuano|confermato|ad oltranza"),
    ),
    (any_of("presente|presenti|era in aula|ha assistito"), any_of("assente|assenti")),
    (any_of("avvertit*|avvisat*|informat*|consultat*"), any_of("all'oscuro")),
)
"""Two states of which a thing has one."""

JOINING = leads("""
    gioc*|giocherà|pass*|andrà|va|approd*|si accord*|accordat*|firm*|trasferi*|finisce|finirà|vestirà|allenerà|si accaser*|lavorerà
""", "a|al|allo|all'|alla|con|con il|con l'|con la|nel|nello|nell'|nella|per|per il|per la|in", at_once="nuova squadra sarà|nuovo club sarà|maglia del|maglia della")
"""Before the club, or the house, that somebody goes to."""

ACCOUNTS = AccountWords(
    voices=VOICES,
    figures=FIGURES,
    about=ABOUT,
    unsettled={
        "date": any_of(f"""
            nessuna data|alcuna data|non abbiamo una data|non abbiamo ancora una data|non abbiamo date|non hanno ancora una data
            |non ha ancora una data|non esiste una data|non c'è data|non c'è una data|non c'è ancora una data|nessun calendario|alcun calendario
            |nessuna scadenza|nessun termine|senza una data|senza data|data ... non|data da destinarsi|a data da destinarsi|data ... da definire
            |data ... da decidere|data ... da fissare|date ... non|tempi ... non|calendario ... non|data ancora da|né la data|né una data
            |{_unknown("quando", "in che data", "in quale data", "entro quando")}|prematuro ... data|prematuro ... date|presto per ... data
        """),
        "quantity": any_of(f"""
            nessuna cifra|nessun bilancio|alcun bilancio|nessuna stima|alcuna stima|numero ... non|bilancio ... non|cifra ... non|importo ... non
            |ammontare ... non|numero imprecisato|numero ... sconosciuto|numero ... ignoto|non quantific*|impossibile quantificare
            |non in grado di quantificare|non siamo in grado di quantificare|presto per quantificare|presto per un bilancio
            |{_unknown("quanti", "quante", "quanto", "il numero")}
        """),
        "place": any_of(f"nessun luogo|nessun terreno|nessuna città|nessun comune|nessuna sede|alcuna sede|alcun luogo|nessun sito|luogo ... non|sede ... non|sede ... da definire|sito ... non|{_unknown('dove', 'in quale', 'il luogo')}"),
        "identity": any_of(f"nessun nome|alcun nome|nessun candidato|alcun candidato|nessun successore|nome ... non|identità ... non|identità ... da accertare|successore ... non|candidato ... non ancora|{_unknown('chi', 'il nome', 'quale')}"),
        "status": any_of(f"""
            niente è deciso|nulla è deciso|nulla di deciso|niente di deciso|nulla di firmato|nessuna decisione|alcuna decisione|decisione ... non
            |non abbiamo deciso|non è stato deciso|non è ancora stato deciso|non ha ancora deciso|allo studio|al vaglio|non è in grado di confermare
            |non siamo in grado|né conferma*|né smentisce|non conferma*|non ha confermato|non confermat*|impossibile confermare|troppo presto
            |nessuna informazione|alcuna informazione|non abbiamo informazioni|non ci sono certezze|nessuna certezza|ancora da decidere|ancora da stabilire|tutto da decidere|non è stato accertato|non risulta alcun|non ci risulta|si vedrà|non hanno ancora deciso|in sospeso|{_unknown("se", "nulla")}
        """),
    },
    open=OPEN,
    undone=any_of("nulla di firmato|niente di firmato|nulla è stato firmato|niente è stato firmato"),
    joining=JOINING,
    at=words_of("""
        a ad al allo alla all' ai agli alle in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle presso vicino davanti
        dietro sotto tra fra verso da dal dalla dall'
    """),
    stop=words_of("""
        abbiamo adesso agenzia agosto alcun alcuna alcune alcuni allora altra altre altri altro anche ancora anni anno appena appunto aprile assai
        attraverso avanti aver avere avete avranno avrà avuto bene bensì buon buona caso cento certa certo ciascuno cifra cifre cinquanta cinque circa
        come comunque cosa cose così cui dalla dalle dallo davanti davvero degli della delle dello dentro detto dicembre dieci dietro dodici domani
        domenica dopo dove dovere dovuto dunque durante ecco entro eravamo essere euro fare fatto febbraio fino fonte fonti forse fosse fossero fuori
        gennaio gente giornale giorni giorno giovedì giugno giù grande grandi grazie hanno ieri infatti infine inizio inoltre insieme intanto intorno
        invece lavoro loro luglio lunedì lungo luogo maggio martedì marzo mattina mattino meglio meno mentre mercoledì mese mesi mezzo mila miliardi
        milione milioni mille minuti modo molta molte molti molto momento mondo negli nella nelle nello nemmeno neppure nessun nessuna nessuno niente
        nonostante nostra nostri nostro nota notte nove novembre nulla numero nuova nuove nuovi nuovo oggi ogni ognuno oltre oppure ora ore otto
        ottobre pare parte passata passato perché perfino però più poca poche pochi poco poi possa possono potuto prima prime primi primo proprio
        prossima prossime prossimi prossimo pure qualche qualcosa qualcuno quale quali qualsiasi quando quanta quante quanti quanto quaranta quasi
        quattro quel quella quelle quelli quello questa queste questi questo qui quindi resta sabato saranno sarà scorsa scorse scorsi scorso secondo
        sedici sempre senza sera sette settembre settimana settimane siamo siete sola sole soli solo soltanto sono sopra soprattutto sotto spesso
        stamattina stanno stare stasera stata state stati stato stessa stesse stessi stesso subito sugli sulla sulle sullo suoi tale tali tanta tante
        tanti tanto tardi tempo terzo tipo trenta troppa troppo tutta tutte tutti tutto ultima ultime ultimi ultimo undici vale venerdì venga vengono
        venti vera veramente vero verso vicino viene volta volte vostra vostro
    """) | VOICES.says | VOICES.weak | VOICES.helpers | VOICES.prepositions | VOICES.reported,
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    months=("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"),
    date="{weekday} {day} {month} {year}",
    questions={"date": "quando?", "quantity": "quanto?", "status": "è vero?", "place": "dove?", "identity": "chi?"},
    whither="dove va?",
    counting=((re.compile(r".*(?:e|zioni|sioni)$", re.IGNORECASE), "quante?"), (re.compile(r"."), "quanti?")),
    acting=ends("are (?<!i)ere ire arsi ersi irsi ò erà irà arono irono eranno iranno ava avano ando endo"),
    reasons={
        "date": "Le date non si sovrappongono e vengono da fonti diverse.",
        "quantity": "Le cifre non possono essere vere entrambe e vengono da fonti diverse.",
        "status": "Le affermazioni si escludono e vengono da fonti diverse.",
        "place": "I luoghi sono diversi e vengono da fonti diverse.",
        "identity": "I nomi sono diversi e vengono da fonti diverse.",
    },
    open_reason="Una fonte dà una risposta; un’altra dice che non c’è ancora.",
    open_text="non ancora noto",
    denied_text="smentito",
    told_text="affermato",
    headline_text="titolo",
    citing_text=", citando {source}",
    kin=kin(_KIN),
    opposites=_OPPOSITES,
    generic=words_of("edificio impianto mezzo opera struttura velivolo"),
    asks={
        "date": any_of("quando|in che data|che giorno|a che ora"), "quantity": any_of("quanti|quante|quanto|quanta|quale cifra"),
        "place": any_of("dove|in quale luogo|in che luogo|da dove"), "identity": any_of("dove|chi|quale squadra|quale nome|di chi"),
    },
    since=words_of("da dal dalla"),
    differ=any_of("""
        non sono d'accordo|non c'è accordo|in disaccordo|disaccord*|si contraddic*|contraddittori*|contrastant*|discordant*|divergen*|versioni diverse
        |versioni opposte|due versioni|cifre diverse|numeri diversi|guerra di cifre|guerra di numeri|balletto di cifre|balletto di date|rimpallo
        |confusione|caos|giallo|rebus|mistero|botta e risposta|è scontro|parola contro parola|disputa|controversi*
    """),
)
