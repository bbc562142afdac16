"""Spanish time expressions: rules that read like the phrases they find, and the cues of direction."""

from __future__ import annotations

from whence.languages.es.words import COMMON, WORDS
from whence.languages.shared import holidays, joins
from whence.languages.shared.grammar import grammar
from whence.languages.shared.holidays import easter, fixed, nth
from whence.languages.shared.makers import (
    after_named,
    ago,
    ahead,
    at,
    before_named,
    century,
    clock,
    day_away,
    day_of,
    dayword,
    decade,
    earlier,
    every,
    gone,
    half,
    last_quarter,
    lasting,
    later,
    led_year,
    length,
    modified_century,
    modified_month,
    modified_unit,
    month,
    near_day_of_month,
    nothing,
    now,
    nth_weekday,
    numbers,
    other_day,
    part,
    part_of,
    phrases,
    quarter,
    rate,
    recurring,
    season,
    spoken_clock,
    stretch,
    this,
    tonight,
    unit,
    unit_part,
    vague,
    weekday,
    weekend,
    within,
    year,
)
from whence.languages.shared.rules import CLOCKS as FIGURES
from whence.languages.shared.rules import DATELINES, DATES
from whence.languages.shared.words import any_of
from whence.times.direction import Cues
from whence.times.grammar import Rule

ARTICLE = "(el |la |los |las )?"
NUMBER = numbers(" y ")
HALF = "( y (media|medio))?"
LENGTH = f"(({NUMBER}|{{a}}|{{vague}}|un {{couple}} de)( {{unitkind}})? ({{unit}}|{{units:unit}})( y ({{half:unithalf}}|medio))?|(un |una )?(medio|media) {{halfunit}}|(un )?cuarto de {{quarterunit}})"
ABOUT = "((más de|menos de|casi|unos|unas|apenas|cerca de|alrededor de|al menos|aproximadamente) )?"
MONTH = "({month}|{shortmonth:month}.)"
YEAR = "( (de|del|del año) {yyyy:year})?"
THE_PART = "(el |la )?{part}"

DAYS = phrases({
    "los [{weekdays:weekday}( (por|en) la {mainpart:part})?]": every,  # los domingos
    "los [{weekdays:weekday}] (y|a) {weekdays}": every,
    "los {weekdays:first} y [{weekdays:weekday}]": every,
    "(de|del) [{weekday}] (a|al) {weekday:until},? (de|desde|entre) (las )?{hh}": every,  # de lunes a viernes de 9 a 14 horas
    "(de|del) {weekday:from} (a|al) [{weekday}],? (de|desde|entre) (las )?{hh}": every,
    f"({{weekday}},? (día )?)?({{which}} )?({{dd:day}}(º|°)?|{{ordinal:day}}) de {MONTH}{YEAR}": day_of,  # lunes 3 de septiembre de 2024
    f"({{weekday}},? (día )?)?({{dd:day}}) de {MONTH},? {{yyyy:year}}": day_of,
    f"({{dd:day}}) de {MONTH} {{behind:which}}": day_of,
    f"[{{dd:first}}] (al|y|a|hasta el|o|y el|al día) {{dd:day}} de {MONTH}{YEAR}": other_day("first"),  # del 3 al 5 de mayo
    f"[{{dd:first}}], ({{dd}}, )?{{dd}} y {{dd:day}} de {MONTH}{YEAR}": other_day("first"),
    f"[{{dd:second}}] y {{dd:day}} de {MONTH}{YEAR}": other_day("second"),
    "({which} |{this:which} )?{weekday} {open}{dd:day}{shut}": near_day_of_month,  # viernes (16)
    "[({which} )?{weekday},? (día )?{dd:day}](,|.|;|:|{close}| a| ante| en| por| y| al| el| la| los| las| un| una| se| no| con| contra| para| hasta| desde| entre| tras| será| habrá| fue|$)": near_day_of_month,  # el viernes 14
    "(el|del|al) [({which} )?día {dd:day}]": near_day_of_month,
    f"({{ordinal}}|último) {{weekday}} de {{month}}{YEAR}": nth_weekday,  # el primer jueves de marzo
    "({this} )?{weekday}( {behind:which})?": weekday,  # el viernes pasado
    "({this} )?{weekday} (que viene)": lambda f: weekday({**f, "which": "next"}),
    "{which} {weekday}": weekday,  # próximo jueves
    "{that:which}( mismo)? {weekday}": weekday,
    ", [un {weekday}](,|.)": lambda f: weekday({**f, "which": "that"}),
    "un {weekday}( (por|en) la {mainpart:part})?": every,  # fue un domingo
    "{dayword}": dayword,
    "pasado mañana": day_away(2),
    "{dayword} (por la|en la|de|a la|por)? ?{mainpart:part}": dayword,  # mañana por la mañana
    "{dayword} a primera hora": lambda f: dayword({**f, "part": "MO"}),
    "a [primera hora (de|del) ({dayword})]": lambda f: dayword({**f, "part": "MO"}),
    "{dayword},? ({weekday})": dayword,  # hoy, viernes
    "{dayword},? {weekday},? (por la|en la) {mainpart:part}": dayword,
    "anoche": part_of("NI", -1),
    "(anteanoche|antenoche)": part_of("NI", -2),
    "esta noche": tonight,
    "({this} misma|{this}) {mainpart:part}": lambda f: dayword({**f, "dayword": 0}),  # esta tarde
    "({that}( misma| mismo)?|(la|el) (misma|mismo)) ({part})": day_away(0, "mention"),
    "{mainpart:part} {behind:which}": lambda f: day_away({"after": 1, "before": -1}.get(f["which"], -1), "mention" if f["which"] in ("before", "after") else "now")(f),
    "(la )?(noche) (pasada)": part_of("NI", -1),
    "(por|en|de|durante|toda|a|desde|hasta) [la {mainpart:part}]": part,  # por la tarde
    "toda la {mainpart:part}": part,
    "la {mainpart:part}": part,
    "(el |al |del )[{edgepart:part}]": part,
    "(a|de|hasta la|en la|desde la) [(primera hora|madrugada|última hora) de la {mainpart:part}]": part,
    "(de|en la|hasta la) [madrugada]": part_of("MO"),
    "a [primera hora]": part_of("MO"),
    "(a|de|desde|hasta|para) [media mañana]": part_of("MO"),
    "(a|de|desde|hasta|para) [media tarde]": part_of("AF"),
    "{ordinal} hora": nothing,
    "[(la )?víspera] (de|del)": lambda f: before_named({"count": 1, "unit": "day"}),
    "(la )?víspera": day_away(-1, "mention"),
    "{that:which}( mismo)? día": lambda f: unit({**f, "unit": "day"}),
    "(el|del|al|ese) mismo día": lambda f: unit({"unit": "day", "which": "that"}),
})

PERIODS = phrases({
    "({this}|el|del|un|al|{which}) [fin de semana]": weekend,  # before "fin de semana" as the end of a week
    "{figures} (de|del mes de) [{month}]": gone(month),  # la inflación de noviembre
    "(más|menos|mayor|mayores|menor|menores|mejor|mejores|peor|peores|igual) que (en )?[{month}]": gone(month),
    "(en|desde|hasta|para|entre|durante|y|a|{mod} de|mes de|día de|partir de|antes de|después de) [{month}]": month,
    "{suremonth:month}": month,
    "{month}( de| del| del año)? {yyyy:year}": month,
    "{month} {behind:which}": month,
    "todo {month}": month,  # en todo septiembre
    "({which} )(mes de )?{month}": month,
    "(el |al )?mes de {month}( (de|del) {yyyy:year})?": month,
    f"{ARTICLE}{{latest}} {{unit}}": lambda f: length({"a": 1, "unit": f["unit"]}),  # el último año
    f"{ARTICLE}{{which}} {{unit}}": unit,  # el próximo trimestre
    f"{ARTICLE}{{unit}} {{behind:which}}": unit,  # la semana pasada
    f"{ARTICLE}{{unit}} que viene": lambda f: unit({**f, "which": "next"}),
    f"{ARTICLE}(mismo|misma) {{unit}}": lambda f: unit({**f, "which": "that"}),
    "{mod} (de la|del|de {this}|de) {unit}": unit_part,  # a finales de año
    "{mod} (de la|del) {unit} {behind:which}": modified_unit,  # finales del año pasado
    "{mod} (de la|del) {which} {unit}": modified_unit,
    "(a lo largo|en lo que va|el resto|lo que resta) (de|del|de la) [{unit}]": lambda f: unit({**f, "which": "this"}),
    "este (mismo )?año": this("year"),
    "(el )?ejercicio": lambda f: this("year")(f),
    "(el |al )?(año|ejercicio|curso) {yyyy:year}": year,
    "(en|desde|hasta|de|del|para|durante|y|a) (el )?[{yyyy:year}]( {measured:counted})?": lambda f: None if "counted" in f else led_year(f),
    "(el |{this} |{which} |(el |al )?{which} )?fin de semana( {behind:which})?": weekend,
    "(el |este )?fin de semana que viene": lambda f: weekend({"which": "next"}),
    "(en|hasta|desde|para|de|durante) [{season}]": season,  # en primavera
    "(el|la|al|del) [{season}]": season,
    f"{ARTICLE}{{which}} {{season}}": season,
    f"{ARTICLE}{{season}} {{behind:which}}": season,
    f"{ARTICLE}{{season}} (de|del) {{yyyy:year}}": season,
    f"{ARTICLE}último trimestre (de|del) {{yyyy:year}}": last_quarter,
    f"{ARTICLE}({{ordinal}}) trimestre( (de|del) {{yyyy:year}})?": quarter,
    f"{ARTICLE}({{ordinal}}) (semestre)( (de|del) {{yyyy:year}})?": half,
    f"{ARTICLE}({{ordinal}}) (mitad) (del|de) (año)": half,
    f"{ARTICLE}siglo {{roman:ordinal}}": century,
    "(el |la )?{mod} (del|de|de este) siglo {roman:ordinal}": modified_century,
    f"{ARTICLE}(década|decenio) (de|del) (los )?(años )?({{yyyy:year}}|{{yy:year}}|{{decadeword:year}})": decade,
    f"{ARTICLE}años ({{yy:year}}|{{decadeword:year}})": decade,
    f"{ARTICLE}años {{yyyy:year}}": decade,
    "años {yy} y [{yy:year}]": decade,
    "({mod} de|en) [los {decadeword:year}]": decade,  # a mediados de los ochenta
    "{mod} (de|del) mes de {month}( (de|del) {yyyy:year})?": modified_month,
})

_OF_PART = " (de|de la|del) {clockpart:part}"
_ENDS = "(,|.|;|:|{close}| y| en| del| con| por| hasta| el| los| la| cuando| se)"
CLOCKS = phrases({
    f"(las|la) [{{hh:hour}}(:|.|h){{mi:minute}}( ?h| horas| hrs)?( gmt| hora local)?({_OF_PART}| ?{{ampm}}| ?{{ap:ampm}}. ?m.?)?]": clock,  # las 23.40
    f"(las|la) [{{hh:hour}}( ?h| horas| hrs)({_OF_PART})?]": clock,
    f"(las|la) [{{hh:hour}}({_OF_PART}| ?{{ampm}}| ?{{ap:ampm}}. ?m.?)]": clock,
    f"(eso|cerca|alrededor|después|antes) de (las|la) [({{hourword:hour}}|{{hh:hour}})]{_ENDS}": spoken_clock,
    f"(las|la) [{{hourword:hour}}( horas({_OF_PART})?| en punto|{_OF_PART})]": spoken_clock,  # las nueve de la mañana
    f"(a|hacia|sobre|desde|hasta|entre|y|para) (las|la) [({{hourword:hour}}|{{hh:hour}})]{_ENDS}": spoken_clock,
    "entre (las|la) [({hourword:hour}|{hh:hour})] y (las|la)": spoken_clock,
    "entre (las|la) ({hourword}|{hh}) y (las|la) [({hourword:hour}|{hh:hour})]": spoken_clock,
    f"(las|la) [({{hourword:hour}}|{{hh:hour}}) y ({{fifteen:past}}|{{thirty:past}}|{{num:past}})({_OF_PART})?]": spoken_clock,
    f"(las|la) [({{hourword:hour}}|{{hh:hour}}) menos ({{fifteen:to}}|{{num:to}})({_OF_PART})?]": spoken_clock,
    "{hh:hour}(:|.){mi:minute} ?(h|horas|hrs)": clock,
    "(de|entre las|desde las|de las) [{hh:hour}((:|.){mi:minute})?] (a|y|hasta)( las)? {hh}((:|.){mi})? (horas|h)": lambda f: clock(f) if f["hour"] < 24 else None,
    "{hh}((:|.){mi})? (a|y|hasta)( las)? [{hh:hour}((:|.){mi:minute})? (horas|h)]": clock,
    "{hh:hour} (horas) (de la {part}|del)": clock,
    "{hh:hour}(:{mi:minute})? ?({ampm}|{ap:ampm}. ?m.?)": clock,
    "{hh:hour}(:|.){mi:minute} (gmt|hora local|cet)": clock,
    "(mediodía)": at(12),
    "(la )?medianoche": at(24),
})

LENGTHS = phrases({
    f"desde [hace {ABOUT}{LENGTH}]": length,
    "desde [hace {units:unit}]": length,
    f"hace (ya )?{ABOUT}{LENGTH}": ago,  # hace cinco semanas
    "hace {units:unit}": ago,
    "hace (poco|mucho tiempo|tiempo|poco tiempo|apenas unos {units:unit}|un tiempo|un rato)": vague("PAST_REF"),
    f"{ABOUT}{LENGTH} atrás": ago,
    f"dentro de {ABOUT}[{LENGTH}]": within,
    f"en {ABOUT}[{LENGTH}]": ahead,
    f"[{ABOUT}{LENGTH} después] (de|del)": after_named,
    f"[{ABOUT}{LENGTH} antes] (de|del)": before_named,
    f"{ABOUT}{LENGTH} (después|más tarde)": later,
    f"{ABOUT}{LENGTH} (antes|atrás)": earlier,
    "{units:unit} (después|más tarde|antes)": length,
    LENGTH: length,
    f"{ARTICLE}{{which}} ({NUMBER} |{{vague}} )?{{units:unit}}": stretch,  # los próximos días
    f"{ARTICLE}({NUMBER} )({{which}} ){{units:unit}}": stretch,
    f"{ARTICLE}{{units:unit}} {{behind:which}}": stretch,
    f"(los|las) {{unitkind}} {NUMBER} {{units:unit}}": length,  # los primeros seis meses
    "(durante|desde hace|por|tras|llevan|lleva) [{units:unit}]": length,
    "(tres cuartos de hora)": lasting(45, "minute"),
    "hace año y medio": lambda f: ago({"count": 18, "unit": "month"}),
    "año y medio": lasting(18, "month"),
    "{month:x} días": nothing,
    f"[{LENGTH}]-": length,
})

RATES = phrases({
    "{rate}": rate,
    "{each} ({num:count} |{n:count} |{vague} )?({unit}|{units:unit}|{weekday}|{season}|{part}|{month})": every,
    "todos los (días)": recurring("P1D"),
    "(todas las|todos los) ({units:unit}|{weekdays:weekday}|{seasons:season}|{parts:part})": every,
    "todos los fines de semana": recurring("XXXX-WXX-WE"),
    "{weekdays:weekday} alternos": recurring("P2W"),
    "(al|a la|por) ({unit})": lambda f: every(f) if ["day", "month", "week", "year", "hour"].count(f["unit"]) else None,
    "{n} kilómetros por hora": nothing,
    "(kilómetros|km|metros) (por|a la) hora": nothing,
    "los fines de semana": recurring("XXXX-WXX-WE"),
})

POINTERS = phrases({
    "{now}": now,
    "(la )?actualidad": vague("PRESENT_REF"),
    "(por ahora|de momento|por el momento|hasta ahora|hasta el momento|hoy en día|hoy por hoy|hasta la fecha|en estos momentos|a día de hoy)": vague("PRESENT_REF"),
    "ahora bien": nothing,
    "(en|para) [(el|un) futuro( próximo| cercano)?]": vague("FUTURE_REF"),
})

SILENCE = phrases({
    f", de [{NUMBER} años],": nothing,  # a bare age
    f"a los [{NUMBER} años]": nothing,
    f"(de |a los |a sus |con )?[{NUMBER} años] de edad": nothing,
    f"(tiene|tienen|tenía|tenían|cumple|cumplió|cumplirá) [{NUMBER} años](,|.|;|{{close}}| y)": nothing,
    "buenos días|buenas (tardes|noches)": nothing,
    "(más|muy|demasiado|algo|llegó|llegar|llegan|tan|ya es|era) tarde": nothing,
    "tarde o temprano": nothing,
    "de la noche a la mañana": nothing,
    "día a día|día tras día|año tras año|hoy como ayer": nothing,
    "(el )?minuto {n}": nothing,  # el minuto 63
    "(el )?{n} minuto": nothing,
    "plaza de mayo|(avenida|calle|plaza) {dd} de {month}": nothing,
    "(el|del|al|este|los|un|ese|los) [{periodical}]": nothing,  # el diario
    "a la hora|última hora|hora (de|punta)": nothing,
    "{ordinal} (día|semana|mes|año|hora)": nothing,
    "segundo {ordinal}": nothing,
    "las mil y una noches": nothing,
    "(medio|pleno) día": nothing,
    "siglo de oro": nothing,
})

WEEKS = phrases({"semana santa": holidays.week_of(easter(-3))})
HOLIDAYS = holidays.rules({
    "año nuevo": fixed(1, 1), "(día de|noche de) reyes": fixed(1, 6), "(día de )?san valentín": fixed(2, 14), "miércoles de ceniza": easter(-46), "domingo de ramos": easter(-7),
    "jueves santo": easter(-3), "viernes santo": easter(-2), "sábado santo": easter(-1), "domingo de (resurrección|pascua)": easter(), "lunes de pascua": easter(1),
    "corpus christi": easter(60), "día de la mujer": fixed(3, 8), "día del trabajo|día de los trabajadores": fixed(5, 1), "día de la madre": nth(5, 6, 1),
    "(noche|día|víspera) de san juan": fixed(6, 23), "día de la asunción": fixed(8, 15), "diada": fixed(9, 11), "día de la (hispanidad|raza)|día de las culturas|fiesta nacional": fixed(10, 12),
    "todos los santos": fixed(11, 1), "día de los muertos|día de muertos": fixed(11, 2), "día de la constitución": fixed(12, 6), "día de la inmaculada": fixed(12, 8), "(día de )?navidad": fixed(12, 25),
    "nochebuena": fixed(12, 24), "nochevieja": fixed(12, 31), "fin de año": fixed(12, 31), "día de los inocentes": fixed(12, 28), "halloween": fixed(10, 31),
}, "({which} )?")

_DATES, _CLOCKS = joins.joins(
    at="( a las| a la| a| al| sobre las| hacia las|, a las)? ", on="( del| de| de este| el)? ", of="( de| del| de este| de la| del día)? ", within="( por la| en la| de| por| al| en| a|, a)? ", after=" después de(l)? ".replace("(l)?", ""),
    before=" antes de ", night_to="( al| a)( la| el)? ", night_from=" del ", also=" y ",
)
_DATES.append(Rule("dos días después de Navidad", "{BESIDE} (de|del|de la) (día )?{DATE}", joins.beside))
_DATES.append(Rule("dos días antes de Navidad", "{SHIFT} (de|del|de la) (día )?{DATE}", joins.beside))
JOINS = _DATES, _CLOCKS
MODIFIERS = joins.modifiers(
    mods="(el |la )?{mod} (de|del)", about="({approx}( de)?|a eso de)",
    more=[("más de", "MORE_THAN"), ("menos de", "LESS_THAN"), ("al menos|por lo menos|como mínimo", "EQUAL_OR_MORE"), ("hasta|como máximo", "EQUAL_OR_LESS")],
)
MODIFIERS.append(Rule("cerca de las 9", "({approx}( de)?|a eso de) (las|la) {TIME}", joins.modified("TIME", "APPROX")))

# ---- direction ------------------------------------------------------------------------------------------------------

_IRREGULAR = any_of("""
    dijo dijeron hizo hicieron tuvo tuvieron estuvo estuvieron fue fueron hubo pudo pudieron puso pusieron quiso quisieron supo supieron vino vinieron trajo trajeron produjo produjeron condujo dio dieron
    vio vieron propuso detuvo detuvieron obtuvo mantuvo mantuvieron intervino redujo introdujo dispuso expuso impuso era eran estaba estaban había habían hacía hacían tenía tenían iba iban decía
    quería querían sabía sabían venía vivía vivían podía podían preveía seguía seguían existía ocurría cayó leyó huyó oyó murió
""")
_NOT_PAST = any_of("acaba acaban graba graban alaba alaban traba traban")
_NOT_FUTURE = any_of("está ayatolá ojalá mamá papá jamás detrás atrás quizás tras además acá allá sabrá")


def is_past(word: str) -> bool:
    """A finite past form of a Spanish verb: "anunció", "murieron", "buscaban", "dijo".

    >>> is_past("anunció"), is_past("buscaban"), is_past("podrá"), is_past("policía")
    (True, True, False, False)
    """
    return word in _IRREGULAR or (len(word) > 3 and word.endswith(("ó", "aron", "ieron", "aba", "aban", "eyeron")) and word not in _NOT_PAST)


def is_future(word: str) -> bool:
    """A future or conditional form of a Spanish verb: "abrirá", "tendrán", "llegaría".

    >>> is_future("abrirá"), is_future("está"), is_future("llegaría")
    (True, False, True)
    """
    if word.endswith(_CONDITIONAL) and word not in _NO_CONDITIONAL:
        return True
    return len(word) > 3 and word.endswith(("rá", "rán", "remos")) and word not in _NOT_FUTURE


_NO_PARTICIPLES = any_of("mercado sábado jurado partido pedido sentido estado senado comunidad diputado diputada abogado abogada empleado soldado ganado delegado candidato juzgado jornada temporada década entrada llegada mirada salida vida medida comida bebida")
_CONDITIONAL = ("aría", "arían", "dría", "drían", "haría", "harían")
_NO_CONDITIONAL = any_of("maría secretaría comisaría notaría varía varían podría podrían habría habrían")


def opens_as_a_participle(word: str) -> bool:
    """A participle that may open a sentence: "lesionado", "detenidas".

    >>> opens_as_a_participle("lesionado"), opens_as_a_participle("mercado")
    (True, False)
    """
    return word.endswith(("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "muerto", "muerta")) and word not in _NO_PARTICIPLES


CUES = Cues(
    oclock=any_of("h"),
    ahead=any_of("""
        va van vamos prevé prevén previsto prevista previstos previstas programado programada programados programadas convocado convocada convocados convocadas podría podrían debería deberían
        debe deben debía debían espera esperan planea planean pretende pretenden prepara preparan sería serían tendría tendrían habría iría haría vencen vence expira caduca fijado fijada
        anunciado aplazado aplazada pospuesto pospuesta quiere quieren busca confía puede pueden sea sean llegue haya
    """),
    behind=any_of("ha han hemos había habían hubo fue fueron era eran estaba estaban tras haber habiendo"),
    prepositions={"hasta": "future", "desde": "past", "partir de": "future", "partir del": "future", "antes de": "future", "antes del": "future", "para": "future"},
    is_past=is_past,
    is_future=is_future,
    opening_participle=opens_as_a_participle,
    planned=any_of("debía debían iba iban"),
    since=any_of("desde"),
    auxiliaries=any_of("va van podría podrían debe deben debería puede pueden"),
    breaks=any_of("que cuando donde porque aunque mientras pero quien quienes si"),
    scheduled_present=any_of("""
        comienza comienzan empieza empiezan arranca arrancan abre abren cierra cierran juega juegan visita visitan recibe reciben viaja viajan celebra celebran reúne reúnen vota votan
        termina terminan entra entran disputa disputan enfrenta enfrentan inaugura inauguran estrena estrenan regresa regresan vuelve vuelven parte parten sale salen inicia inician
        concluye concluyen finaliza finalizan decide deciden comparece comparecen afronta llega llegan reanuda reanudan
    """),
    governing=any_of("el la los las en del al de por este esta a desde hasta para durante sobre hacia"),
    leading=any_of("el la los las este esta próximo pasado"),
    opens=any_of("y , que donde quien cuando"),
    # not the article, which dates have too: "el viernes y debía volver"
    determiners=any_of("un una su sus estos estas ese esa"),
    before_nouns=any_of("con de en por para sin bajo sobre contra según"),
    moves=any_of("""
        aplazó aplaza aplazado pospuso pospone pospuesto retrasó trasladó adelantó prorrogó suspendió suspendieron suspendido suspendida suspendidas suspendidos prohibió prohibieron prolongó amplió extendió clausuró decretó
    """),
    formerly=any_of("estuvo estuvieron inicialmente"),
    present_be=frozenset({"es"}),
    pluperfect=any_of("había habían"),
    perfect=any_of("había habían"),
    be=any_of("es son sea ser sido fue fueron era eran está están"),
    says=any_of("dijo afirmó declaró anunció informó aseguró señaló explicó indicó"),
    negations=any_of("no ni nunca"),
    reported=any_of("sería serían tendría podría podrían debía debían"),
    dating=any_of("el en"),
    places=any_of("en de a frente ante junto cerca"),
    appointment="para",
    conjunction="y", disjunction="o",
    happened=any_of("atentado ataque accidente terremoto incendio explosión victoria derrota elecciones sentencia"),
    # discourse
    free_order=True, compounds=False,
    standing=any_of("quedan queda hay son es viven trabajan cuenta tiene tienen cuesta suman recibe emplea"),
    belonging=any_of("del de"),
    enduring=any_of("todavía aún sigue siguen"),
    definite=any_of("el la los las su sus este esta"),
)

TIMES = grammar(WORDS, [SILENCE, DAYS, CLOCKS, PERIODS, RATES, LENGTHS, POINTERS, WEEKS, HOLIDAYS, DATELINES, DATES, FIGURES], JOINS, MODIFIERS, CUES, COMMON)
