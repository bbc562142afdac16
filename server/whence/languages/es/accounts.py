"""The Spanish words by which accounts are told, in Spain and in America: who says so, what is counted, what is open, and what differs."""

from __future__ import annotations

import re

from whence.accounts.words import AccountWords, FigureWords, SayingOfIt, VoiceWords
from whence.languages.es.open_questions import OPEN
from whence.languages.es.words import WORDS
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

_AR = inflected(
    """
    aclar acot adelant admir afirm agreg alert amenaz anot anunci apunt argument asegur asever avis calific celebr coment comunic confes confirm consign constat
    contest critic cuestion declar denunci destac detall divulg enfatiz especific exclam explic expres festej garantiz indic inform insinu ironiz jur justific
    lament manifest matiz mencion narr neg notific observ opin plante precis pregon proclam pronostic public puntualiz ratific razon reafirm recalc rechaz
    reclam reiter relat remarc replic report reproch resalt revel señal sospech subray tranquiliz tuite vaticin zanj
    """,
    "a an ó aron aba aban ado",
)
"""Verbs of saying in -ar: afirma, afirman, afirmó, afirmaron, afirmaba, afirmaban, afirmado."""
_IR = inflected("admit añad insist coincid difund escrib persist respond resum promet defend transmit", "e en ió ieron ía ían ido")
"""And in -er and -ir: insiste, insisten, insistió, insistieron, insistía, insistían, insistido."""
_OTHERS = """
    advertido advertía advierte advierten advirtieron advirtió apostilla apostilló añade bromea bromearon bromeó concluido concluye concluyeron concluyó contaba
    contado contaron contraataca contraatacó contradice contradijo contrapone contrapuso contó cuenta cuentan decía decían descarta descartado descartan
    descartaron descartó desmentido desmentían desmiente desmienten desmintieron desmintió desvela desveló dice dicen dicho dijeron dijo discrepa discrepan
    discreparon discrepó escrito espeta espetó expone exponen expuesto expusieron expuso mantenido mantenía mantenían mantiene mantienen mantuvieron mantuvo
    negado niega niegan reconoce reconocen reconocido reconocieron reconoció reconocía recordaba recordado recordaron recordó recuerda recuerdan refiere refirió
    refuta refutó remacha remachó repite repitió responde situaron situó sitúa sitúan sostenido sostenía sostenían sostiene sostienen sostuvieron sostuvo
    sugiere sugirieron sugirió tercia terció ubica ubicaban ubican ubicaron ubicó
"""
_WEAK = inflected("acus apuest atribuy calcul cifr computa contabiliz cuantific dat elev estim evalu fij identific limit llam nombr rebaj registr relacion report sum valor", "a an ó aron aba aban ado") + """
    apuesta apuestan asume asumió atribuye atribuyen atribuyeron calculando computa computó confía considera consideran consideraron consideró cree
    creen creía creían encuentra espera esperan exhibe exhibió fechado fechan fechó habla hablaba hablaban hablado hablan hablaron habló leyó mostró muestra
    pide piden pidieron pidió pone ponen prevé prevén propone proponen propuso pusieron puso rebaja reduce reducen redujeron redujo sitúa sitúan supone suponen
    tasa tasó teme temen
"""
"""Verbs that tell only where what stands behind them has the form of something said, or a number."""

_KNOWING = """
    CCOO Cruz FAO Greenpeace INE OMS ONU UGT Unicef abogada abogado agencia alcalde alcaldesa alcaldía asociación autoridades ayuntamiento banco
    cámara capitán comandante comisaría comité compañía
    concejal confederación consejería consejero consejera constructora defensa delegación delegada delegado diputación director directora dirección
    economista ejército empresa entrenador experta experto federación fiscal fiscalía fundación gobierno gremio guardia instituto intendente jefe junta
    juez jueza ministerio ministra ministro observatorio oficina oposición organizadores organización patronal policía portavoz prefectura presidenta
    presidente procuraduría secretaría servicio sindicato sindicatos tribunal universidad
    capitana comisario coronel ingeniera ingeniero mayor médico sargento secretaria secretario teniente
"""
"""Who is one to know, behind "para" at the beginning of a sentence."""
_PHRASES = """
    da cuenta|dan cuenta|dio cuenta|dieron cuenta|da por hecho|dan por hecho|dio por hecho|dieron por hecho|da por seguro|dan por seguro
    |dio por seguro|da por segura|dan por segura|dio por segura|da por hecha|dan por hecha|da como segura|da como seguro|da por sentado
    |dan por sentado|hace saber|hacen saber|hizo saber|hicieron saber
    |deja claro|dejó claro|dejaron claro|dio a conocer|dieron a conocer|puso de manifiesto|pusieron de manifiesto
"""
"""Words of saying of more than one word."""

VOICES = VoiceWords(
    says=words_of(f"{_AR} {_IR} {_OTHERS}") | phrases_of(_PHRASES),
    helpers=words_of("""
        acaba acaban acabó además ahora allí antes apenas aquí asimismo así ayer aún brevemente categórica categórico después enfática enfático entonces era
        eran es escuetamente estaba estaban está están finalmente fue fueron ha había habían han haya he hemos hoy hubo igualmente incluso inicialmente le les
        lo luego me misma mismo más nos nuevamente oficialmente poco posteriormente previamente pues públicamente recientemente rotunda rotundo se será serán
        sido siempre sigue siguen siguió solamente solo son sí sólo tajante tajantemente también tampoco tarde textualmente todavía tras volvió ya
    """),
    according=opens("""
        según|de acuerdo con|de acuerdo a|conforme a|a juicio de|a juicio del|en opinión de|en opinión del|a decir de|al decir de|en palabras de
        |en palabras del|a criterio de|a entender de|en versión de|en la versión de|en la versión del|de acuerdo al|con datos de|con datos del
        |con base en|a ojos de|tal como consta en|como consta en|según consta en|según figura en|según recoge|según reza|de creer a|de creer al
        |por boca de|por boca del
    """, before_some="Para", nouns=_KNOWING),
    according_behind=frozenset(),
    citing=opens("""
        citando a|citando al|citando|que cita a|que cita al|que cita|que citó a|que citó|quien citó a|quien citó|quien cita a|quien cita|que citan a
        |que citan|cita a|citó a|citado por|citada por|con base en|basándose en|basándose en datos de|que se basa en|que se basó en|que se apoya en
        |apoyándose en|apoyado en|apoyada en|remitiéndose a|en base a|invocando|que invoca|que invocó|en referencia a|con referencia a|a partir de
        |que se remite a|que se remitió a|que atribuye a|tras hablar con
    """),
    that=words_of("que si"),
    pronouns=words_of("él ella ellos ellas éste ésta aquel aquella quien quienes"),
    determiners=words_of("""
        el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella nuestro nuestra ambos ambas dos tres cuatro varios
        varias otro otra otros otras algunos algunas ningún ninguna cada todo toda todos todas uno mi propio propia
    """),
    links=words_of("de del & para y"),
    prepositions=words_of("a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía excepto salvo cerca"),
    conjunctions=words_of("pero y e o u ni sino mas aunque mientras embargo"),
    relatives=words_of("""
        no tampoco nunca que quien quienes cuyo cuya cuyos cuyas donde cuando como cual cuales si porque pues aunque mientras según cuanto para
    """),
    weak=words_of(_WEAK) - words_of(f"{_AR} {_IR} {_OTHERS}"),
    placing=words_of("identifica identifican identificó identificaron nombra nombró fija fijan fijó localiza localizan localizó localizaron"),
    passive=words_of("fue fueron es son sido será serán siendo ser era eran está están estaba estaban se"),
    reported=words_of("habría habrían"),
    written=words_of("""
        aclara aclaran admiten afirma afirman afirmaron anota anotada anotado anotan anotó aparece aparecen aparecía apunta apuntan asegura aseguran aseguraron
        asienta atribuye atribuyen calculan cifra cifran comentaron confirma confirman confirmaron consigna consignan consignó consta constaba constan contempla
        contemplan creen cuentan da dan data describe describen desmienten desmintieron detalla detallan dice dicen dijeron eleva elevan establece establecen
        estiman explica explican explicaron fechada fechado figura figuraba figuran fija fijan habla hablan identifica incluye incluyen indica indican indicaron
        informan informaron inscrita inscrito insisten lee leen leía marca marcan menciona mencionan muestra muestran negaron niegan nombra pone ponen ponía
        precisa precisan precisaron prevé prevén recoge recogen recogía reconocen recuerdan refleja reflejan registra registrada registrado registran relatan
        reserva reservan reza rezan señala señalan señalaron sitúa sitúan sostiene sostienen ubica ubican vincula
    """),
    within=words_of("en desde"),
    speaking_of=words_of("de en"),
    myself=words_of("yo me mí mi mis conmigo"),
    media=words_of("diario periódico cadena emisora revista semanario portal agencia"),
    told_as=words_of("según como conforme"),
    also_nouns=words_of("""
        acusa acusada acusado calma celebra cifra comunicado contabilizado critica cuenta da dado data dedicado denuncia denuncias detallado dicho dispara
        enumerado escrito figura fija grita informe lanza lanzado llama llamada llamado marca muestra nota pide precisa pregunta publicado registra reserva
        respuesta sentencia suma supone teme valora valorado
    """),
    papers=any_of("""
        acta*|declaración|declaraciones|versión|informe*|parte|partes|planilla*|cartel|carteles|web|sitio|página*|documento*|circular*|carta*
        |comunicado*|nota|notas|boletín|boletines|cronograma*|calendario*|bitácora*|registro*|libro*|contrato*|expediente*|sentencia*|auto
        |resolución|resoluciones|orden|agenda*|programa|entrada|entradas|folleto*|anuncio*|aviso*|pizarra*|ficha*|padrón|tuit|tuits|mensaje*
        |publicación|cuenta oficial|vídeo*|video*|audio*|lista*|listado*|atestado*|certificado*|escrito*|memorando*|memorándum|oficio*|correo*
        |correos|decreto*|edicto*|pliego*|censo*|recuento*|encuesta*|sondeo*|estudio*|balance*|permiso*|licencia*|convocatoria*|bando|volante*
        |placa*|etiqueta*|invitación|invitaciones|estadística*|datos|cifras|documentación|grabación*|demanda|querella|denuncia|texto|esquela*
        |lápida*|archivo*|hoja*|cuaderno*|diario|plano*|mapa*|ticket*|billete*|recibo*|factura*
    """),
    together=one_word(_PHRASES),
    agents=words_of("por"),
    participle=re.compile(r"^\S+(?:ado|ido|cho|to)$"),
    having=words_of("""
        ha han he hemos había habían haya hayan haber habiendo hubo habrá habrán habría habrían fue fueron es son sido será se está están quedó
    """),
    finite=ends("ó aron ieron aban puso tuvo hizo"),
    adjectives_behind=True,
)

FIGURES = FigureWords(
    numbers=number_words(
        WORDS,
        {10: "decena", 12: "docena", 15: "quincena", 20: "veintena", 30: "treintena", 50: "cincuentena", 100: "centenar",
         400: "cuatrocientos cuatrocientas", 500: "quinientas", 600: "seiscientos seiscientas", 700: "setecientos setecientas",
         800: "ochocientos ochocientas", 900: "novecientos novecientas", 1000: "millar", 1e6: "millón"},
    ),
    scales={
        "mil": 1e3, "millón": 1e6, "millones": 1e6, "mill": 1e6, "mdp": 1e6, "millardo": 1e9, "millardos": 1e9, "billón": 1e12, "billones": 1e12,
        "docena": 12.0, "docenas": 12.0, "centenares": 100.0, "decenas": 10.0, "millares": 1e3, "millar": 1e3, "centenar": 100.0, "decena": 10.0,
    },
    units=units(
        EUR="euro euros", USD="dólar dólares us$ u$s usd", MXN="mxn", peso="peso pesos $ rd$ c$ a$", PEN="sol soles s/", BOB="bolivianos",
        BRL="reales", CRC="colones", GTQ="quetzales", HNL="lempiras", PYG="guaraníes", VES="bolívares", GBP="libra libras",
        km="kilómetro kilómetros kms", m="metro metros", cm="centímetro centímetros", mm="milímetro milímetros", t="tonelada toneladas",
        kg="kilo kilos kilogramo kilogramos", l="litro litros", ha="hectárea hectáreas has",
        **{"%": "por_ciento", "nmi": "milla millas", "pp": "punto_porcentual puntos_porcentuales punto puntos", "km²": "kilómetros² km2",
           "m³": "hm³", "°C": "grado grados", "h": "hora horas", "min": "minuto minutos", "d": "día días", "year": "año años", "month":
           "mes meses", "w": "semana semanas", "s": "segundo segundos", "MW": "megavatio megavatios", "bbl": "barril barriles", "home":
           "vivienda viviendas casas"},
    ),
    people=begins(r"""
        automovilist
        persona gente público multitud alma ciudadan habitant vecin poblador residente comuner human herman hij niñ menor(?:es)?\b bebé lactant
        adolescent joven jóven adult ancian mujer hombre varon madre padre familiar
        muert fallecid víctim fallecimient deces cadáver cuerpos herid lesionad accidentad desaparecid atrapad sepultad rescatad sobrevivient
        supervivient ahogad intoxicad hospitalizad damnificad afectad\w*\b evacuad desplazad desalojad
        refugiad migrant inmigrant emigrant deportad pasajer tripulant ocupant viajer turist visitant conductor peaton peatón ciclist trabajador
        emplead obrer operari funcionari minero marinero marinos pescador náufrag campesin
        agricultor ganader docent maestr profesor estudiant alumn escolar médic enfermer sanitari pacient enferm contagi infectad hospitaliz vacunad
        manifestant asistent participant integrant miembr soci(?:os?|as?)\b militant afiliad delegad
        espectador aficionad hincha fieles peregrin huelguist sindicalist policías? agent soldad militares efectivos bomber brigadist rescatist
        socorrist voluntari guerriller rebeld combatient insurgent civiles uniformad detenid arrestad apresad
        aprehendid capturad reos? preso interno(?:s|\b) reclus prófug fugad imputad procesad acusad condenad despedid sospechos rehen rehén secuestrad
        plagiad retenid votant elector candidat empleos? puestos jubilad pensionist parad desemplead abonad client usuari corredor deportist
    """),
    sorts=(
        begins(r"niñ bebé menor alumn estudiant escolar recién"),
        begins(r"mujer madre embarazad"),
        begins(r"policía agent guardia"),
        begins(r"bomber rescatist socorrist brigadist"),
        begins(r"soldad militar marino"),
        begins(r"guerriller rebeld combatient"),
        begins(r"médic enfermer sanitari"),
        begins(r"conductor automovilist camioner chofer"),
        begins(r"vecin habitant residente abonad client usuari hogar"),
        begins(r"turist pasajer viajer visitant"),
        begins(r"tripulant marinero"),
        begins(r"periodist"),
        begins(r"diputad concejal"),
    ),
    least=before("""
        al menos|por lo menos|más de|mínimo|como mínimo|un mínimo de|no menos de|por encima de|superior a|supera los|supera las|supera|superan los
        |superaron los|superó los|superó las|cuando menos|arriba de|más que|pasan de|sobrepasa los|rebasa los|rebasó los
    """),
    most=before("""
        como máximo|a lo sumo|un máximo de|máximo|hasta|menos de|por debajo de|no más de|inferior a|no llega a|no llegan a|ni siquiera|no alcanza los
        |no supera los|no superó los|apenas superó
    """),
    about=before("""
        unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a|en torno al|sobre|cosa de|poco más de|poco menos de|algo más de|algo menos de
        |aproximado de|aproximada de|aproximadamente a|alrededor del|cerca del|más o menos|rondan los|ronda los|rondaban los|rondaría los|una|un
    """),
    parts=any_of("""
        el mayor|la mayor|el resto|la mitad|de ese total|del total|solo en|sólo en|de ellos|de ellas|entre ellos|entre ellas|de los cuales
        |de las cuales|de estos|de estas|entre los que|entre las que|incluidos|incluidas|incluido|de los que|de las que
    """),
    of=words_of("de entre"),
    counters=words_of("número total cifra cantidad"),
    halves=words_of("medio media"),
    either=True,
)

ABOUT = SayingOfIt(
    negations=words_of("no ni nunca jamás ningún ninguno ninguna nadie nada tampoco sin"),
    denies=any_of("""
        desmient*|desmint*|desmentid*|niega haber*|negó haber*|niega que|negó que|niegan que|negaron que|niega|negó|niegan|negaron|ha negado
        |han negado|rechaza que|rechazó que|falso|falsa|falsos|falsas|falsedad|mentira|mentiras|bulo|bulos|infundio|infundad*|no es cierto
        |no es verdad|no es así|no son ciert*|invento|inventad*|patraña*|montaje|rumor|rumores|desinformación|noticia falsa|noticias falsas
        |carece de fundamento|carecen de fundamento|sin fundamento|fake news
    """),
    accusation=any_of("""
        acusaci*|acusad*|acusa|acusó|acusan|culpa|culpable*|inocente*|responsable de|responsables de|responsabiliza*|soborn*|imputa*|los cargos
        |cargos de|corrup*|querella*|niega haber|negó haber|niegan haber|negaron haber|ha negado haber|rechaza haber|rechazó haber
    """),
    supposed=any_of("""
        podría|podrían|pudiera|pudieran|en caso de|en caso que|siempre que|a menos que|quizá|quizás|tal vez|posiblemente|probablemente|eventual
        |hipotétic*|de no|de haber|salvo que|ojalá|tendríamos|tendría que|tendrían que|debería|deberían
    """),
    revised=any_of("""
        aplaza*|posterg*|pospu*|reprogram*|corrig*|correg*|corrección|rectific*|revis*|inicialmente|en un principio|en un primer momento|al principio
        |primera estimación|primeras estimaciones|en un primer balance|previamente había|actualiz*|antes había*|había anunciado|había dado|se elevó de
        |elevó de|subió de|pasó de|pasaron de|ascendió de|recalcul*|fe de errat*|fe de errores|por error|redondea*|ya no es|ya no son|adelantó del
        |adelantad* del|retrasó|retrasa|retrasan|se ha retrasado|se han retrasado
    """),
    another=any_of("""
        hace un año|el año pasado|del año pasado|el año anterior|del año anterior|un año antes|la temporada pasada|la temporada anterior
        |en la edición anterior|la pasada edición|edición anterior|entonces|aquella vez|en aquella ocasión|en su día|la última vez|el mes pasado
        |el mes anterior|mismo periodo|mismo período|igual periodo|igual período|igual lapso|en la vecina|en el vecino|de la vecina|del vecino
        |el pasado año|el pasado curso|el curso pasado|la anterior|el anterior|en otra|otro caso|un caso similar|en ocasión anterior
    """),
    foreseen=any_of("""
        prevé|prevén|previst*|previsión|previsiones|espera|esperan|esperaba|esperaban|estimaba|estimaban|calculaba|calculaban|proyect*|pronostic*
        |pronóstic*|objetivo|meta|planea*|planificad*|presupuestad*|presupuesto|pretend*|confía en|confían en|aspira*|augur*|vaticin*|sondeo*
        |encuesta*|a pie de urna|a boca de urna|boca de urna|anticipaba*|debía *ar|debía *er|debía *ir|debían *ar|debían *er|debían *ir|debía *se
        |apuntaba|apuntaban|pide|piden|pedía|pedían|exige|exigen|reclama|reclaman|ofrece|ofreció|solicita
    """),
    dissent=any_of("""
        contradi*|discrep*|difier*|en discusión|motivo de discusión|se discute|disput*|controver*|polémic*|choque de versiones|otra cosa|otra versión
        |otras versiones|versión es otra|versión es distinta|relato es otro|datos son otros|cifra es otra|fecha es otra|otra historia|otra cifra|otras cifras|otros números|otros datos|otra fecha|otra respuesta|versión distinta|versión diferente
        |versiones distintas|versiones diferentes|cifras distintas|fechas distintas|de manera distinta|de forma distinta|lo cuenta* distinto
        |la cuenta* distinto|muy distint*|desmient*|desmint*|desmenti*|niega|niegan|negó|negaron|rechaza que|rechazó que|no coincid*|no cuadra*
        |confusión|contradictori*|incógnita|misterio|enigma|incertidumbre|no es cierto|es falso|es falsa|falso que|cruce de|guerra de cifras
        |baile de cifras|baile de fechas|no es así|no fue así|no se ponen de acuerdo|no hay acuerdo|desacuerdo|replic*|refut*|rebat*|contrapo*
        |ni un* menos|ni un* más|eleva* la cifra|elevó la cifra|rebaja* la cifra|rebajó la cifra|reduce* la cifra|redujo la cifra|lo contrario
        |corrige a|corrigió a|pone* en duda|puso en duda|cuestion*
    """),
    contrast=any_of("""
        eleva* al|eleva* a|eleva* hasta|rebaja* al|rebaja* a|rebaja* hasta|reduce* al|reduce* a|en cambio|sin embargo|no obstante|por el contrario
        |por contra|en contraste|por su parte|por su lado|pero|mientras que|a diferencia de|frente a|en tanto|aunque|sino
    """),
    conditions=words_of("si"),
    without=words_of("sin"),
)

JOINING = leads("""
    jug*|juega|fich*|firm*|irá|va|se va|march*|pasa|pasará|pasó|recal*|se comprometi*|se incorpor*|arregl*|acord*|entren*|dirigir*|traspas*|cedid*
    |vestir*
""", "a|al|en|en el|por|por el|con|con el|con la|para|para el|hacia", at_once="nuevo equipo será|nuevo club será|nuevo destino será|nuevo equipo es|nuevo club es")
"""Before the club, or the house, that somebody goes to."""

ACCOUNTS = AccountWords(
    voices=VOICES,
    figures=FIGURES,
    about=ABOUT,
    unsettled={
        "date": any_of("""
            fecha ... no|sin fecha|no hay fecha|no ha* fecha|no existe fecha|no tiene fecha|no se ha fijado|no se ha fijado fecha|no han fijado
            |no está fijad*|fecha ... por definir|fecha por confirmar|fecha ... por determinar|no hay calendario|sin calendario|no hay plazo*
            |sin plazo*|no se sabe cuándo|no sabe cuándo|no saben cuándo|cuándo ... no|desconoce cuándo|se desconoce cuándo|sin precisar cuándo
            |ninguna fecha|no hay día|no puede precisar cuándo|no hay ninguna fecha|aún no tiene fecha|todavía no tiene fecha|no dio fecha*
            |no fijó fecha|no se atrevió a dar fecha*
        """),
        "quantity": any_of("""
            no hay cifra*|sin cifras|no se sabe cuánt*|no sabe cuánt*|no saben cuánt*|se desconoce cuánt*|se desconoce el número|desconoce cuánt*
            |desconoce el número|número ... no se|no hay un recuento|no hay recuento|no existe un recuento|no hay un censo|no hay balance
            |cifra ... no se|no se ha cuantificado|no está cuantificad*|sin cuantificar|no puede cuantificar|no pueden cuantificar
            |imposible cuantificar|imposible saber cuánt*|imposible precisar cuánt*|cifra exacta|número exacto|aún no ha* cuantificado
            |no ha* contabilizado|ninguna cifra|sin determinar cuánt*|no dio cifras
        """),
        "place": any_of("""
            no se sabe dónde|no sabe dónde|no saben dónde|se desconoce dónde|desconoce dónde|dónde ... no|paradero ... desconoc*|se desconoce el lugar
            |se desconoce el paradero|lugar ... por definir|sede ... por definir|sede ... sin decidir*|sede ... sin definir*|sede ... en el aire|sede ... pendiente|sin sede|no hay sede|no hay lugar|ubicación ... no
            |emplazamiento ... no|ningún emplazamiento|no se ha decidido dónde|no está decidido dónde
        """),
        "identity": any_of("""
            no se sabe quién*|no sabe quién*|no saben quién*|se desconoce quién*|desconoce quién*|quién ... no|identidad ... no
            |se desconoce la identidad|sin identificar|no ha* sido identificad*|no hay candidato*|no hay nombre*|ningún nombre|nadie ha sido
            |no está decidido quién|no hay sucesor*|sucesor ... por|no ha* identificado
        """),
        "status": any_of("""
            no se ha decidido|no se ha tomado|no ha* tomado una decisión|no hay decisión|no hay nada decidido|nada está decidido|nada decidido
            |no está decidido|sin decidir|por decidir|decisión ... pendiente|aún no se sabe|todavía no se sabe|no se sabe si|no sabe si|no saben si
            |se desconoce si|desconoce si|no puede confirmar|no pueden confirmar|no pudo confirmar|no ha podido confirmar|no ha confirmado
            |no está confirmado|sin confirmar|sin confirmación|no consta|no le consta|no nos consta|no hay constancia|no tiene constancia
            |no tienen constancia|no tenemos constancia|no hay información|no tiene información|no dispone de información|es pronto para|es prematuro
            |está por ver|está por verse|no hay acuerdo|nada firmado|no hay nada firmado|no está claro
        """),
    },
    open=OPEN,
    undone=any_of("nada firmado|no hay nada firmado|nada cerrado"),
    joining=JOINING,
    at=words_of("en a al ante bajo frente junto cerca hacia desde sobre entre por contra"),
    stop=words_of("""
        producido producida producirse
        partir abril acuerdo además afirmó agosto ahora algo alguna algunas algunos allí ambos ante antes anunció aquel aquella aquello aquellos aquí
        aseguró así aunque ayer años bajo bien cada casi cerca ciento cientos cifra cifras cinco como contra cual cuales cuando cuatro cuenta cuya
        cuyo cuánto cuántos dado dan dato datos debe deben debía decir declaró dentro desde después dice dicen dicho diciembre dijeron dijo domingo
        donde durante dólares dónde ella ellas ellos enero entonces entre eran eres esas ese eso esos esta estaba estaban estado estar estas este esto
        estos está están euros explicó febrero fuentes fuera fueron gran grande haber habla hablar habrá habría había habían hace hacen hacer hacia
        hasta hecho hemos hizo hora horas hubo incluso indicó informó jamás jueves julio junio junto luego lunes madrugada manera martes marzo mayo
        mayor mañana mediodía mejor menos meses mientras miles millones minutos misma mismo mismos miércoles mucha mucho muchos nada nadie ninguna
        ninguno noche nosotros noviembre nuestra nuestro nuestros nueva nuevo nunca octubre otra otras otro otros para parte pero pesos poco podrá
        podría porque primer primera primero propia propio pudo puede pueden pues quedan quedar quedó quien quienes quién santa santo seguir segunda
        segundo según semana semanas septiembre será serán sería setiembre señaló sido siempre siendo sigue sino sobre solo sostiene suma sábado sólo
        tal también tampoco tanto tarde tendrá tener tenía tiene tienen toda todas todavía todo todos tras tres tuvo unas unos varios veces versión
        vez viernes villa
    """),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    months=("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    date="{weekday} {day} de {month} de {year}",
    questions={"date": "¿cuándo?", "quantity": "¿cuánto?", "status": "¿es así?", "place": "¿dónde?", "identity": "¿quién?"},
    whither="¿adónde?",
    counting=((re.compile(r".*(?:as|ciones|siones|dades)$|mujeres|madres", re.IGNORECASE), "¿cuántas?"), (re.compile(r"."), "¿cuántos?")),
    acting=ends("ar er ir arse erse irse ó aron ieron ará erá irá arán erán irán aba aban ando iendo"),
    reasons={
        "date": "Las fechas no coinciden y proceden de fuentes distintas.",
        "quantity": "Las cifras no pueden ser ciertas a la vez y proceden de fuentes distintas.",
        "status": "Las afirmaciones se excluyen y proceden de fuentes distintas.",
        "place": "Los lugares son distintos y proceden de fuentes distintas.",
        "identity": "Los nombres son distintos y proceden de fuentes distintas.",
    },
    open_reason="Una fuente da una respuesta; otra dice que aún no la hay.",
    open_text="sin determinar",
    denied_text="desmentido",
    told_text="afirmado",
    headline_text="Titular",
    citing_text=", según {source}",
    kin=kin("""
        muert* fallec* murió* murieron* morir* muere* deceso* difunt*
        herid* lesionad*
        hall* encontr* localiz* rescat* aparec*
        aparato* helicóptero* avión avioneta* aeronave*
        volante conduc* conductor*
        autor autores asesin* tirador*
        captur* recaptur* deten* detuv* deteng* detien* arrest* aprehen* apres*
        liber* libre* excarcel*
        naufrag* hund* hundi*
        caíd* caer* cayó* estrell* estréll* siniestr* accident*
        incendi* fuego* llamas*
        abr* apert* abiert* inaugur* reabr* reapert* estren* marcha
        comienz* comenz* comienc* empez* empiez* empie* inici* arranc* arranqu*
        termin* acab* finaliz* conclu*
        cierr* cerr* clausur*
        mult* sanción* sancion*
        reun* reún* cumbre* cita citas
        vota* voto* sufrag* comicio* eleccion* electoral*
        pag* precio* cost* desembols* abon*
        compr* adquir* adquisi* venta vende* vendi* vendo* vendid* traspas*
        venta* vende* vendi* vendo* vendid*
        huelg* paro* paros* seguimiento*
        asist* particip* manifest* concentr* congreg* marcha* protesta*
        ataq* ataca* atacó* atacad* bombarde* ofensiva*
        lleg* arrib*
        salid* salió* sale* zarp* despeg* partió* partida* partirá*
        nombra* nombró* design*
        dimit* dimis* renunci*
        firm* suscri* rubric*
        acuerd* acord* pact*
        obra* constru*
        fug* escap* huid* huy* huir* evad* evas*
        rob* hurt* sustra* asalt*
        colegi* escuel*
        carreter* autopist* autoví* ruta*
        puente* viaduct*
        barco* buque* pesquero* embarcac* navío* lancha* ferri* ferry* transbord*
        avión* avion* aeronav* aparato* bimotor* vuelo* helicóptero*
        coche* vehícul* automóvil* autos auto carro*
        gobiern* ejecutiv*
        ayuntam* alcald* consistor* municip*
        inunda* riada* crecid*
        terremot* sismo* sísm* seísm* temblor*
        tormenta* temporal* huracán*
        conciert* recital* actuaci*
        partido* encuentro*
        operad* operar* operaro* operación* operó* intervenid* quirófan* cirug*
        entreg*
        víctim*
        aterriz* descend* descens* bajó* posó*
        restablec* restaur*
        suspen* suspend* cancel* anul*
        viviend* casas*
        empleo* emplea* plantill* despid* despedi*
        sueld* salari* nómin*
        enferm* contagi* infect*
        escañ* curul* bancas banca
        celebr* disput* jugar* jugará tendrá realizar*
        detect* descubr* advirti* notó
        intrus* hacke* ciberataq*
        trabajador* emplead* obrer*
    """),
    opposites=(
        (
            any_of("abiert*|abre|abren|abrirá|abrirán|abrió|reabr*|operativ*|funciona|funcionan|funcionará"),
            any_of("cerrad*|cierra|cierran|cerrará|cerró|clausurad*"),
        ),
        (
            any_of("liberad*|libre|libres|en libertad|excarcelad*"),
            any_of("en poder de|secuestrad*|cautiv*|retenid*|presa|preso|en prisión|detenid*|en manos de|en cautiverio|en cautividad|en poder del|entre rejas"),
        ),
        (any_of("detenid*|detuv*|arrestad*|capturad*|apresad*"), any_of("prófug*|fugad*|en paradero desconocido|sigue* libre*|sigue* huid*|en libertad")),
        (any_of("vivo|viva|vivos|vivas|con vida|sobreviv*|ileso|ilesa|ilesos|ilesas"), any_of("muert*|falleci*|murió|murieron|sin vida")),
        (
            any_of("dimit*|dimisión|renunci*|deja el cargo|dejará el cargo|abandona el cargo"),
            any_of("sigue* en el cargo|seguirá en el cargo|continúa* en el cargo|continuará en el cargo|permanece* en el cargo|sigue siendo|no se va"),
        ),
        (
            any_of("suspendid*|suspende*|suspendió|cancelad*|cancela|canceló|anulad*|anula|anuló"),
            any_of("se celebra*|se mantiene|sigue en pie|sigue adelante|se jugará|se disputará|tendrá lugar|se hará|según lo previsto"),
        ),
        (any_of("termin*|desconvoc*|finaliz*|levantad*|concluy*"), any_of("continúa*|sigue en pie|siguen en pie|se mantiene|prosigue*|indefinid*")),
        (any_of("potable|apta|apto|segura|seguro"), any_of("contaminad*|insalubre|tóxic*|no apt*|peligros*")),
        (
            any_of("fuera de peligro|estable|leve|leves"),
            any_of("en estado grave|en estado crítico|en coma|entre la vida y la muerte|grave|graves|crític*|muy grave"),
        ),
        (any_of("zarp*|despeg*|partió|partieron|dejó el puerto"), any_of("sigue* en puerto|amarrad*|atracad*|en tierra|sigue* en el puerto")),
        (any_of("hundid*|naufrag*|se hundió"), any_of("a flote")),
        (
            any_of("intact*|íntegr*|sin daños|ileso|resistió|resiste|aguanta|aguantó|en pie"),
            any_of("rompió|rompieron|colaps*|derrumb*|reventó|cedió|desplom*|dañad*|destruid*|daños|destrozad*|destrozos"),
        ),
        (
            any_of("controlad*|extinguid*|sofocad*|dominad*|apagad*|estabilizad*"),
            any_of("fuera de control|descontrolad*|sin control|activo|avanza|sigue ardiendo|arde"),
        ),
        (
            any_of("restablecid*|restaurad*|recuperado el servicio|normalizad*"),
            any_of("cortad*|interrumpid*|a oscuras|sin luz|sin agua|sin servicio|sin suministro"),
        ),
        (any_of("aceptó|aceptaron|aceptad*|acepta|aprobó|aprobad*|aprueba"), any_of("rechazó|rechazaron|rechazad*|rechaza")),
        (
            any_of("firmad*|firmó|firmaron|vendid*|vendió|cerrado el acuerdo|hay acuerdo|acuerdo cerrado|llegaron a un acuerdo"),
            any_of("sin firmar|no hay acuerdo|sin acuerdo|ruptura|rotas|rotos|pendiente de firma"),
        ),
        (
            any_of("se ha* retirado|se retiró|se retiraron|abandonó|abandonaron|ha* abandonado|ha* salido de|salieron de|salió de|se fue de|se fueron de"),
            any_of("sigue en|siguen en|sigue dentro|siguen dentro|permanece*|continúa en|continúan en|no se ha* movido"),
        ),
        (any_of("fuera de la|fuera del|a salvo|rescatad*"), any_of("dentro de la|dentro del|atrapad*|sepultad*|bajo los escombros")),
        (any_of("evacuad*|desalojad*"), any_of("siguen dentro|permanecen dentro|sin evacuar|siguen en sus casas")),
        (any_of("operad*|operaron|operó|intervenid*"), any_of("sin operar|a la espera de ser operad*|pendiente de operación|en lista de espera")),
    ),
    generic=words_of("aparato edificio estructura inmueble obra vehículo"),
    asks={
        "date": any_of("cuándo|fecha|fechas|qué día|día|inicio|comienzo|apertura|inauguración"),
        "quantity": any_of("cuánto*|cuánta*|cifra|cifras|números|precio|coste|costo|recuento|cuentas|asistencia|seguimiento"),
        "place": any_of("dónde|adónde|lugar|sitio|ubicación|paradero|sede"), "identity": any_of("adónde|a dónde|quién*|a quién|autor|autoría|identidad|cuál"),
        "status": any_of("si|o no|sí o no"),
    },
    differ=any_of("""
        se contradic*|versiones contradictorias|versiones distintas|versiones encontradas|versiones opuestas|versiones enfrentadas
        |informaciones contradictorias|datos contradictorios|discrepan*|difieren|no coinciden|no se ponen de acuerdo|guerra de cifras|baile de cifras
        |baile de fechas|cruce de versiones|choque de versiones|confusión|cuentan distint*|la cuentan distint*|lo cuentan distint*|motivo de discusión
        |en discusión|polémica por|polémica sobre|controversia por|controversia sobre|la palabra de uno|según a quién se pregunte|depende de a quién
        |incógnita
    """),
)
