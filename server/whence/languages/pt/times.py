"""Portuguese time expressions: rules that read like the phrases they find, and the cues of direction."""

from __future__ import annotations

from whence.languages.pt.words import COMMON, WORDS
from whence.languages.shared import holidays, joins
from whence.languages.shared.grammar import grammar
from whence.languages.shared.holidays import easter, fixed, nth
from whence.languages.shared.makers import (
    Words,
    after,
    ago,
    ahead,
    at,
    before,
    century,
    clock,
    coming_weekend,
    day_away,
    day_of,
    dayword,
    decade,
    earlier,
    every,
    fiscal_year,
    half,
    hours_and_minutes,
    last_quarter,
    lasting,
    later,
    led_year,
    length,
    long_word,
    modified_month,
    modified_part,
    month,
    near_day_of_month,
    nothing,
    now,
    nth_weekday,
    numbers,
    other_day,
    overnight,
    part,
    part_of,
    phrases,
    quarter,
    rate,
    recurring,
    season,
    spoken_clock,
    stretch,
    tonight,
    unit,
    unit_beside,
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
from whence.times.expressions import Expression, Modified
from whence.times.grammar import Found, Rule

ARTICLE = "(o |a |os |as )?"
OF = "(do |da |de |deste |desta |dos |das )"
NUMBER = numbers(" e ")
LENGTH = (
    f"({NUMBER}( {{unitkind}})? ({{unit}}|{{units:unit}})|({{a}}|{{vague}})( {{unitkind}})? ({{unit}}|{{units:unit}})|(um )?{{couple}} de {{units:unit}}"
    "|(uma |um )?{about:count} de {units:unit})( e {half:unithalf})?"
)
ABOUT = "((mais de|menos de|quase|cerca de|perto de|apenas|pelo menos|aproximadamente|pouco mais de|já|só|uns|umas) )?"
WEEKDAY = "({feira:weekday}( ?- ?| )feira|{sabbath:weekday})"
SHORT = "({feira:weekday}|{sabbath:weekday})"
DD = "({dd:day} ?({sign})?|{ordinal:day})"
MONTH = "({month}|{shortmonth:month})"
YEAR = "(( de| do ano de)? {yyyy:year})?"
IN_BRACKETS = "{open}(dia )?{dd:day}{shut}"
PART = "{mainpart:part}"
_AT_PART = "(à|de|da|pela|na|ao|por)"
_LED = "(na|nesta|desta|dessa|nessa|da|de|até|até a|até à|desde|última|próxima|para|para a|à|pela|esta|partir de|partir da|entre|a)"
_ENDS = (
    "(,|.|;|:|{close}| que| para| em| no| na| nos| nas| por| pelo| pela| com| o| os| um| uma| e| contra| passada| foi| foram| se| às| ao| à| após| sob| sem| entre| não| será| até| está| são|-|/|$)"
)


def _day_in_brackets(found: Words) -> Expression | None:
    """"sexta-feira (14)", "sexta-feira (14/5)"."""
    return day_of(found) if "month" in found else near_day_of_month(found)


def _part_of_unit(found: Words) -> Expression | None:
    """"o fim da próxima semana"."""
    inner = unit(found)
    return Modified(found["mod"], inner) if inner else None


def _part_of_century(found: Words) -> Expression | None:
    """"o início do século XX"."""
    inner = century(found)
    return Modified(found["mod"], inner) if inner else None


def _night(found: Words) -> Expression | None:
    """"a noite de sábado para domingo", "a madrugada de sábado para domingo" are told by the first and the second."""
    return joins.part_of_day(Found({"PART": found["PART"], "DAY": found["first"]}))


HABITS = phrases({
    f"(de|das|da) [{SHORT}(-feira)?] (a|à|até) ({{feira:last}}(-feira)?|{{sabbath:last}})": every,  # de segunda a sexta
    f"(de|das|da) ({{feira:first}}(-feira)?|{{sabbath:first}}) (a|à|até) [{SHORT}(-feira)?]": every,
})

DAYS = phrases({
    f"(num|numa) [{WEEKDAY}( (à|de) {PART})?]": every,
    f"({WEEKDAY},? (dia |a )?|{SHORT}, )({{ahead:which}} )?{DD} de {MONTH}{YEAR}": day_of,  # segunda-feira, 23 de março de 2026
    f"{DD} de {MONTH}{YEAR}( {{behind:which}})?": day_of,
    f"({WEEKDAY}|{SHORT}) {{open}}{DD} de {MONTH}{YEAR}{{shut}}": day_of,
    "{dd:day}.{shortmonth:month}(.{yyyy:year})?": day_of,  # 14.mai.2021
    f"[{{dd:first}}( ?{{sign}})?] (a|e|ou|ao|até|e dia|ao dia|até o dia|e o dia) {{dd:day}} de {MONTH}{YEAR}": other_day("first"),  # de 3 a 5 de maio
    f"[{{dd:first}}], ({{dd}}, )?{{dd}} e {{dd:day}} de {MONTH}{YEAR}": other_day("first"),
    f"[{{dd:second}}] e {{dd:day}} de {MONTH}{YEAR}": other_day("second"),
    f"({{ahead:which}} |{{this:which}} )?({WEEKDAY}|{SHORT}) {IN_BRACKETS}": near_day_of_month,  # sexta-feira (14)
    f"({{ahead:which}} |{{this:which}} )?({WEEKDAY}|{SHORT}) {{open}}{{dd:day}}(/|.|-)({{mm:month}}|{{shortmonth:month}})((/|.|-)({{yyyy:year}}|{{yy:year}}))?{{shut}}": _day_in_brackets,
    f"({WEEKDAY}|{SHORT}) {{behind:which}} {IN_BRACKETS}": near_day_of_month,
    f"[({{ahead:which}} )?{WEEKDAY},? (dia )?{{dd:day}}]{_ENDS}": near_day_of_month,
    "dias [{dd:day}] (e|a|ao) {dd}": near_day_of_month,  # entre os dias 28 e 29
    "dias {dd:first} (e|a|ao) [{dd:day}](,|.|;|:|{close}|$)": near_day_of_month,
    "[dia {dd:day}](,|.|;|:|{close}|$)": near_day_of_month,
    "(no|do|ao|o|até|último|desde o) [dia {dd:day}]( {sign})?": near_day_of_month,
    "(no|do|ao|o) [{ahead:which} dia {dd:day}]": near_day_of_month,
    f"{{ordinal}} {WEEKDAY} de {{month}}": nth_weekday,
    f"(último|última) {WEEKDAY} de {{month}}": nth_weekday,
    f"({{this:which}} )?{WEEKDAY}( {{behind:which}})?": weekday,  # sexta-feira passada
    f"{WEEKDAY} que vem": lambda f: weekday({**f, "which": "next"}),
    f"{{ahead:which}} ({WEEKDAY})": weekday,  # próxima sexta-feira
    f"[{{ahead:which}} {SHORT}]{_ENDS}": weekday,
    f"({{that:which}}|{{same:which}}) {WEEKDAY}": weekday,
    f"{_LED} [{SHORT}]{_ENDS}": weekday,  # na sexta
    f"(na|nesta|nessa|até|desta|no|neste) [{SHORT}] {{done}}": weekday,  # na quinta levaram
    f"{_LED} [{SHORT},? (dia )?{{dd:day}}](,|.|;)": near_day_of_month,  # nesta sexta, 6,
    "[{feira:weekday}] (e|ou) {feira:last} ?- ?feira": weekday,  # quinta e sexta-feira
    f"{_LED} [{SHORT} {{behind:which}}]": weekday,
    f"{_LED} [{SHORT} que vem]": lambda f: weekday({**f, "which": "next"}),
    f"({WEEKDAY}|{SHORT}) (à|de|pela|ao) {PART}": weekday,  # sexta à noite
    f"({{ahead:which}} |{{this:which}} )({WEEKDAY}|{SHORT}) (à|de|pela|ao) {PART}": weekday,
    f"({{ahead:which}} |{{this:which}} )?({WEEKDAY}|{SHORT}) {IN_BRACKETS},? (à|de|pela) {PART}": lambda f: joins.part_of_day(Found({"PART": part(f), "DAY": near_day_of_month(f)})),
    f", [(um|uma) {WEEKDAY}](,|.|;)": lambda f: weekday({**f, "which": "that"}),
    f"(um|uma) {WEEKDAY}": every,  # era uma segunda-feira
    "{dayword}": dayword,
    "{dayword} {open}(dia )?{dd}{shut}": dayword,  # hoje (14)
    f"{{dayword}},? {_AT_PART} {PART}": dayword,  # ontem à noite
    f"{{dayword}} {{open}}{{dd}}{{shut}},? {_AT_PART} {PART}": dayword,
    f"{{dayword}},? {WEEKDAY}": dayword,
    "(antes de|antes d') ?ontem": day_away(-2),
    "depois de amanhã": day_away(2),
    "{this} noite": tonight,
    "({inthis}) [noite]": tonight,
    f"{{this}} {PART}": lambda f: dayword({**f, "dayword": 0}),  # esta manhã
    f"({{inthis}}) [{PART}]": lambda f: dayword({**f, "dayword": 0}),  # nesta manhã
    f"({{that}}|{{same}}|a mesma) {PART}": day_away(0, "mention"),
    f"({{inthat}}) [{PART}]": day_away(0, "mention"),
    f"(a )?{PART} (passada|anterior)": lambda f: day_away(-1)(f),
    f"(a )?{PART} seguinte": day_away(1, "mention"),  # na manhã seguinte
    "(durante a) [noite]": overnight,
    f"(à|pela|de|durante a|na|da|toda a|até à|até a|desde a|por toda a|ao longo da|a|ainda de) [{PART}]": part,  # à tarde
    f"{{mod}} {OF}{PART}": modified_part,  # início da tarde
    "(ao|no|pelo|do|até ao|até o) [{edgepart:part}]": part,
    f"(toda a|todo o) {PART}": part,
    "(de |na |da )[madrugada]": part_of("MO"),
    "(na|da|desde a|durante a) [última madrugada]": part_of("MO"),
    "(na|da|desde a|durante a) [última noite]": part_of("NI", -1),
    "(nas |às |das )?[primeiras horas da manhã|primeiras horas do dia]": part_of("MO"),
    "(na|da|à) [véspera](,|.|;|{close})": day_away(-1, "mention"),
    "[(a )?véspera] (de|do|da|dos|das)": lambda f: before({"count": 1, "unit": "day"}),
    "({that:which}|(o )?mesmo) dia": lambda f: unit({"unit": "day", "which": "that"}),
    "(nesse|naquele|desse|daquele|no mesmo|do mesmo) [dia]": lambda f: unit({"unit": "day", "which": "that"}),
    "(o )?dia seguinte": day_away(1, "mention"),
    "(o )?dia anterior": day_away(-1, "mention"),
    "[(o )?dia seguinte] (ao|à|a)": lambda f: unit_beside(1)({"unit": "day"}),
})

PERIODS = phrases({
    "({this}|o|no|do|ao|um|{ahead}|pelo|neste|deste|nesse|todo|este|cada) [(fim|final)( |-)de( |-)semana]": lambda f: weekend({}),
    "(o )?{coming} (fim|final)( |-)de( |-)semana": coming_weekend,
    "(o |{this:which} |(o )?{ahead:which} )?(fim|final)( |-)de( |-)semana( {behind:which})?": weekend,
    "(o )?(fim|final)( |-)de( |-)semana que vem": lambda f: weekend({"which": "next"}),
    "(em|desde|até|para|entre|durante|e|a|{mod} de|mês de|de|partir de|em fins de) [{month}]": month,
    "{suremonth:month}": month,
    "{month}( de| do ano de)? {yyyy:year}": month,
    "{month} {behind:which}": month,
    "todo {month}": month,  # em todo setembro
    "({ahead:which}|{this:which}) (mês de )?{month}": month,
    "(o |no )?[mês de {month}( de {yyyy:year})?( {behind:which})?]": month,
    "{shortmonth:month}.{yyyy:year}|{shortmonth:month}/{yyyy:year}|{shortmonth:month}/{yy:year}": lambda f: month(f) if f["year"] > 99 else None,
    f"{ARTICLE}{{latest}} {{calendarunit:unit}}": lambda f: unit({**f, "which": "last"}) if f["unit"] in ("quarter", "half") else length({"a": 1, "unit": f["unit"]}),  # o último ano
    f"{ARTICLE}{{ahead:which}} {{calendarunit:unit}}": unit,  # a próxima semana
    f"{ARTICLE}{{calendarunit:unit}} {{behind:which}}": unit,  # a semana passada
    f"{ARTICLE}{{calendarunit:unit}} que vem": lambda f: unit({**f, "which": "next"}),
    f"{ARTICLE}{{calendarunit:unit}} (corrente|em curso)": lambda f: unit({**f, "which": "this"}),
    "{this:which} {calendarunit:unit}": unit,  # esta semana
    "{inthis:which} [(mesmo |mesma )?{calendarunit:unit}]": unit,  # nesta semana
    f"{ARTICLE}[{{same}} {{calendarunit}}] {OF}(ano|{{yyyy}}|{{ahead}})": nothing,
    "({that:which}|((o|a) )?{same:which}) {calendarunit:unit}": unit,
    "{inthat:which} [(mesmo |mesma )?{calendarunit:unit}]": unit,
    f"(o )?{{mod}} {OF}{{calendarunit:unit}}": unit_part,  # o fim do ano
    f"(o )?{{mod}} {OF}(({{ahead:which}} )({{calendarunit:unit}})|({{calendarunit:unit}} {{behind:which}}))": _part_of_unit,
    "(a |à |na )?[(primeira|segunda) quinzena de {month}( de {yyyy:year})?]": lambda f: month(f),
    "(o )?{mod} (de|do) (mês de )?{month}( de {yyyy:year})?": modified_month,
    "(ao longo|o resto|restante|no decorrer|no decurso|decorrer) (do|da) [{calendarunit:unit}]": lambda f: unit({**f, "which": "this"}),
    "{ordinal} ano": nothing,
    "(o |no |ao )?[(ano fiscal|exercício|ano de exercício)( de| fiscal de)? {yyyy:year}((/|-)({yy:until}|{yyyy:until}))?]": fiscal_year,
    "(o |no |ao )?[ano de {yyyy:year}]": year,
    "(o |no |ao )?[ano {yyyy:year}]": year,
    "décadas de [({yyyy:year}|{yy:year})] e ({yyyy}|{yy})": decade,
    "décadas de ({yyyy:first}|{yy:first}) e [({yyyy:year}|{yy:year})]": decade,
    "anos ({yy:first}|{yyyy:first}|{decadeword:first}) e [({yy:year}|{yyyy:year}|{decadeword:year})]": decade,
    "(em|desde|até|de|do|para|durante|e|a|entre|após|{mod} de|que|ano|verão de|inverno de) [{yyyy:year}]( {measured:counted})?": lambda f: None if "counted" in f else led_year(f),
    "(na|da|em|até à|até a|para a|à|durante a|de|desta|nesta|a) [{spring:season}]": season,
    "(no|do|neste|deste|ao|pelo|até o|até ao|durante o|para o|o|de) [{season}]": season,
    f"{ARTICLE}{{ahead:which}} {{season}}": season,
    f"{ARTICLE}{{season}} {{behind:which}}": season,
    f"{ARTICLE}{{season}} (de )?{{yyyy:year}}": season,
    "{this:which} {season}": season,
    f"{ARTICLE}último trimestre (de|do ano de) {{yyyy:year}}": last_quarter,
    f"{ARTICLE}({{ordinal}}|{{dd:ordinal}} ?{{sign}}) trimestre(( de| do ano de)? {{yyyy:year}})?": quarter,
    f"{ARTICLE}({{ordinal}}|{{dd:ordinal}} ?{{sign}}) semestre(( de| do ano de)? {{yyyy:year}})?": half,
    f"{ARTICLE}({{ordinal}}) metade (do ano|de {{yyyy:year}})": half,
    f"{ARTICLE}século {{roman:ordinal}}": century,
    f"(o )?{{mod}} {OF}século {{roman:ordinal}}": _part_of_century,
    f"{ARTICLE}década (de |dos anos |dos )?({{yyyy:year}}|{{yy:year}}|{{decadeword:year}})": decade,
    f"{ARTICLE}anos ({{yy:year}}|{{decadeword:year}}|{{yyyy:year}})": decade,
})

_OF_PART = " (da|de) {mainpart:part}"
_ZONE = "( gmt| utc| horas locais| hora local| hora de brasília| de brasília| hora de lisboa)?"
_AT = "(às|as|das|pelas|à|da|até às|até as|até|desde as|entre as|e as|a partir das|as)"
_CLOCK_ENDS = "(,|.|;|:|{close}| e| em| no| na| com| por| para| o| a| os| as| do| da| de| desta| deste| quando| um| uma| até| se| hoje| ontem| amanhã| foi| estava|$)"
CLOCKS = phrases({
    f"{{hh:hour}} ?h ?({{mi:minute}})?( ?min)?({_OF_PART})?{_ZONE}": clock,  # 20h30
    f"{{hh:hour}}:{{mi:minute}} ?(h|horas)?({_OF_PART})?{_ZONE}": clock,
    f"{_AT} [{{hh:hour}}( horas| hs| hrs)?({_OF_PART}){_ZONE}]": clock,
    f"{_AT} [{{hh:hour}} (horas|hs|hrs){_ZONE}]": clock,
    f"(às|pelas|volta das|até às|desde as|partir das|entre as) [{{hh:hour}}]{_CLOCK_ENDS}": clock,
    f"{_AT} [{{hourword:hour}}( horas| em ponto)?{_OF_PART}]": spoken_clock,  # às nove da noite
    f"{_AT} [{{hourword:hour}} (horas|em ponto)]": spoken_clock,
    f"(às|pelas|volta das|até às|desde as|partir das|entre as) [{{hourword:hour}}]{_CLOCK_ENDS}": spoken_clock,
    f"(às|pelas|das|as) [({{hourword:hour}}|{{hh:hour}}) (horas )?e ({{thirty:past}}|{{num:past}}|{{mi:past}}|um {{fifteen:past}})( minutos)?({_OF_PART})?]": spoken_clock,
    "(das|entre as) [{hh:hour}] (às|e as) {hh} ?(h|horas)": clock,
    "(durou|dura|durante|duração de|em|por) [{hh:hour} ?h ?{mi:minute}]": hours_and_minutes,
    "(durou|dura|durante|duração de|há|mais de) [{hh:count} ?h](,|.|;| de| e)": lambda f: length({**f, "unit": "hour"}),
    "meio( |-)dia( e meia)": at(12, 30),
    "meio( |-)dia": at(12),
    "(a |da |à )?[meia( |-)noite]": at(24),
})

_EVENT = " (o|a|os|as|um|uma|ter|que|terem|ser)"
LENGTHS = phrases({
    f"(internado|internada|detido|detida|desaparecido|desaparecida|aqui|ali|lá|está|estão|vive|vivem|trabalha|trabalham|mora|moram|aguarda"
        f"|aguardam|espera|esperam|existe|dura|continua|desde|atua|lidera|governa|estava|estavam|vivia|trabalhava|casados|casado|preso"
        f"|presa|fechado|fechada|parado|parada|parados) [há {ABOUT}{LENGTH}]": length,
    f"[há {ABOUT}{LENGTH}] (que|sem)": length,
    f"há (já )?{ABOUT}{LENGTH}": ago,  # há um mês
    f"faz {ABOUT}{LENGTH}": ago,
    "há {units:unit}": vague("PAST_REF"),
    "há (pouco|muito tempo|algum tempo|pouco tempo|tempos|bocado|muito|um tempo|instantes)": vague("PAST_REF"),
    f"{ABOUT}{LENGTH} atrás": ago,
    f"dentro de {ABOUT}[{LENGTH}]": within,
    f"daqui a {ABOUT}[{LENGTH}]": within,
    f"daí a {ABOUT}[{LENGTH}]": later,
    f"em {ABOUT}[{LENGTH}],": length,
    f"em {ABOUT}[{LENGTH}]": ahead,
    f"[{ABOUT}{LENGTH} (depois|após)] ?(de|do|da|dos|das)": after,
    f"[{ABOUT}{LENGTH} após]{_EVENT}": after,
    f"[{ABOUT}{LENGTH} antes] (de|do|da|dos|das)": before,
    f"{ABOUT}{LENGTH} (depois|mais tarde)": later,
    f"{ABOUT}{LENGTH} (antes|mais cedo)": earlier,
    LENGTH: length,
    f"(os |as )?{{firsts}} {NUMBER} {{units:unit}}": length,  # os primeiros nove meses
    f"{ARTICLE}({NUMBER} |{{vague}} )?{{span:which}} ({NUMBER} |{{vague}} )?{{units:unit}}": stretch,  # os últimos dez anos
    f"{ARTICLE}{{units:unit}} {{span:which}}": stretch,
    "(nestes|nestas|estes|estas) ({vague} )?{units:unit}": vague("PRESENT_REF"),
    "(durante|por) [{units:unit}]": length,
    f"{ABOUT}(meia|uma meia) hora": lasting(30, "minute"),
    "(um )?quarto de hora": lasting(15, "minute"),
    "três quartos de hora": lasting(45, "minute"),
    "[meio ano (depois|após)] ?(de|do|da|dos|das)": lambda f: after({"count": 6, "unit": "month"}),
    "meio ano": lasting(6, "month"),
    "(um )?meio século": lasting(50, "year"),
    "(o |um )?{lengthword}": long_word,
})

RATES = phrases({
    "{rate}": rate,
    "{each} ({num:count} |{n:count} |{vague} )?({unit}|{units:unit}|{season}|{part}|{month})": every,
    f"{{each}} {WEEKDAY}": every,
    "(todo|toda|todos) (o|a|os) (dia|santo dia)": recurring("P1D"),
    "(todo|toda) ({byunit:unit}|{season})": every,
    "(todo o|toda a) {calendarunit:unit}": lambda f: unit({**f, "which": "this"}),
    f"(todo|toda) (o |a )?{WEEKDAY}": every,
    "(todas as|todos os) ({units:unit}|{seasons:season}|{parts:part}|{sabbaths:weekday}|{feiras:weekday}(-feiras)?)": every,
    "(às|nas|aos|nos) [({feiras:weekday}(-feiras| e|,)?|{sabbaths:weekday})]": every,  # aos domingos
    "e [({feiras:weekday}(-feiras)?|{sabbaths:weekday})]": every,
    "(todos os )?(fins|finais)( |-)de( |-)semana": recurring("XXXX-WXX-WE"),
    "por {byunit:unit}": every,
    "ao {atunit:unit}": every,
    "de ({num:count}|{n:count}) em ({num}|{n}) {units:unit}": every,  # de quatro em quatro anos
    "dia sim,? dia não": recurring("P2D"),
})

POINTERS = phrases({
    "{now}": now,
    "(até agora|até o momento|até ao momento|por enquanto|por agora|para já|no momento|neste momento|hoje em dia|nos dias de hoje|nos dias que correm|atualidade|actualidade|a esta altura|nesta altura|até hoje|até à data)": vague("PRESENT_REF"),
    "(nos últimos tempos|em tempos recentes)": vague("PAST_REF"),
    "no [passado](,|.|;)": vague("PAST_REF"),
    "no [futuro]": vague("FUTURE_REF"),
    "em breve": nothing,
})

SILENCE = phrases({
    f"(,|.|{{open}}) (de |com )?[{NUMBER} anos](,|.|;| e|{{close}})": nothing,  # a bare age
    f", de [{NUMBER} anos]": nothing,
    f"({{person}}|idade) (de|com) [{NUMBER} (anos|meses)]": nothing,
    f"(cai|caiu|cairá) (numa|num|em uma|em um) [{WEEKDAY}]": nothing,  # which day of the week a feast is
    f"(aos|completou|completa|completar|fez) [{NUMBER} anos]( de idade)?": nothing,
    f"[{NUMBER} anos] de idade": nothing,
    f"(tem|tinha|têm) [{NUMBER} anos](,|.| e)": nothing,
    f"({{ordinal}}|último|última) {WEEKDAY} do mês|(feliz|bom) (ano novo|natal)|feliz páscoa|bom dia|boa (tarde|noite)|boas festas": nothing,
    "(mais|muito|demasiado|tão|já é|era|demais) tarde": nothing,
    "(mais cedo ou )?mais tarde": nothing,
    "(da noite para o dia|dia a dia|dia após dia|ano após ano|dia e noite|noite e dia|um dia destes|qualquer dia|um belo dia|certo dia|o dia em que|uma vez|desde sempre)": nothing,
    "(o|do|ao|um|no|pelo|este) [{periodical}]": nothing,  # o diário
    "{periodical} (de|do|da|oficial)": nothing,
    "(o |ao |aos |no )?{n}( ?{sign})? ?(minuto|minutos) (do|da) (primeiro|segundo|primeira|segunda)": nothing,
    "(o|ao|no|do) [{n} ?({sign})? ?minuto]": nothing,
    "aos [{n} minutos]": nothing,
    "{ordinal} (minuto|dia|semana|mês|ano|hora|década|noite)": nothing,
    "(quilómetros|quilômetros|km|metros) (por|à) hora|km/h": nothing,
    "hora de (ponta|pico)|horas de (ponta|pico)|na hora|à última hora|última hora|fora de horas|a toda a hora|em cima da hora|hora extra": nothing,
    "(rua|avenida|av.|praça|ponte|largo|travessa|hospital|estádio) ({dd}|{num}|{ordinal}) de {month}": nothing,
    "(o|a|os|as|em|de) (segundo|segunda|terceiro|terceira|quarto|quarta|quinto|quinta|sexto|sexta) (lugar|fase|etapa|vez|divisão|rodada|jornada|vaga|posição|turno|instância|mão|dose|feira do)": nothing,
    "rio de janeiro|(estado|cidade|governo|prefeitura) do rio de janeiro": nothing,
    "(cidade|prefeitura|capital|município|aeroporto) de natal": nothing,
    "meia( |-)idade|idade média|meio( |-)ambiente": nothing,
    "ao ano novo|tempo inteiro|a tempo": nothing,
    "segundo (a|o|os|as|um|uma|ele|ela|dados|fontes)": nothing,
})

WEEKS = phrases({"semana santa": holidays.week_of(easter(-3))})
WEEKENDS = holidays.rules({"carnaval": easter(-49), "páscoa": easter(), "natal": fixed(12, 25)}, "(fim|final)( |-)de( |-)semana (de |do |da )", holidays.weekend_of)
NAMED = phrases({
    "(o|no|do|ao|este|neste|deste|próximo|último|pelo|até o|até ao|antes do|depois do) [natal( de {yyyy})?]": lambda f: holidays.named(fixed(12, 25))(f) if "yyyy" not in f else day_of({"day": 25, "month": 12, "year": f["yyyy"]}),
    "noite de natal": holidays.night(fixed(12, 24)), "noite (de ano novo|de réveillon|do réveillon|da passagem de ano)": holidays.night(fixed(12, 31)),
    "noite de são joão": holidays.night(fixed(6, 23)),
})
HOLIDAYS = holidays.rules({
    "(dia de )?(ano novo|ano-novo)": fixed(1, 1), "dia de reis": fixed(1, 6), "(terça-feira de )?carnaval": easter(-47), "quarta-feira de cinzas": easter(-46), "domingo de ramos": easter(-7),
    "quinta-feira santa": easter(-3), "sexta-feira santa|sexta-feira da paixão|paixão de cristo": easter(-2), "sábado de aleluia": easter(-1), "(domingo de |domingo da )?páscoa": easter(),
    "corpus christi|corpo de deus": easter(60), "pentecostes": easter(49), "(dia internacional da mulher|dia da mulher)": fixed(3, 8), "dia de tiradentes|tiradentes": fixed(4, 21),
    "dia da liberdade": fixed(4, 25), "(dia do trabalho|dia do trabalhador|dia dos trabalhadores)": fixed(5, 1), "dia das mães": nth(5, 6, 2), "dia da mãe": nth(5, 6, 1),
    "dia dos namorados": fixed(6, 12), "dia de portugal": fixed(6, 10), "dia de santo antónio": fixed(6, 13), "(dia|festa) de são joão": fixed(6, 24), "dia dos pais": nth(8, 6, 2),
    "dia do pai": fixed(3, 19), "dia da assunção": fixed(8, 15), "dia da independência": fixed(9, 7), "implantação da república": fixed(10, 5), "dia das crianças": fixed(10, 12), "halloween": fixed(10, 31),
    "dia de todos os santos|todos os santos": fixed(11, 1), "(dia de )?finados": fixed(11, 2), "proclamação da república": fixed(11, 15), "dia da consciência negra": fixed(11, 20),
    "dia da restauração": fixed(12, 1), "véspera de natal|consoada": fixed(12, 24), "dia de natal": fixed(12, 25), "(véspera de ano novo|réveillon|passagem de ano|são silvestre|fim de ano)": fixed(12, 31),
}, "({ahead:which} )?")

_DATES, _CLOCKS = joins.joins(
    at="( às| as| à| ao|, às|, as| por volta das|, por volta das| a partir das|, a partir das| pelas|, pelas| cerca das)? ", on="( de| da| do| desta| deste| dessa| desse| na| no| nesta| neste)? ",
    of="( de| da| do| desta| deste| dessa| desse| do dia| de este)? ", within="( à| de| pela| da| na| ao| durante a|, à|, pela|, de)? ", after=" (depois|após) (da |do |de |a |o )?", before=" antes (da|do|de) ",
    night_to=" para (a |o )?", also=" e ",
)
_DATES.append(Rule("a noite de sábado para domingo", "{PART} (de|da|do|desta|deste) {DAY:first} para (a |o |esta |este )?{DAY}", _night))
_DATES.append(Rule("na noite de sexta", "{PART} (de|da|do|desta|deste) ({feira:weekday}|{sabbath:weekday})", lambda f: joins.part_of_day(Found({"PART": f["PART"], "DAY": weekday(f)}))))
JOINS = _DATES, _CLOCKS
MODIFIERS = [
    *joins.modifiers(
        mods="(o )?{mod} (de|do|da|desta|deste|dos|das)", about="({approx}( de| das| do| da)?|por volta (das|do|da)|em torno (das|do|de)|lá pelas|cerca das)",
        more=[("mais de", "MORE_THAN"), ("menos de", "LESS_THAN"), ("pelo menos|ao menos|no mínimo", "EQUAL_OR_MORE"), ("até|no máximo", "EQUAL_OR_LESS")],
    ),
]

# ---- direction ------------------------------------------------------------------------------------------------------

_IRREGULAR = any_of("""
    foi foram era eram teve tiveram fez fizeram disse disseram esteve estiveram estava estavam houve pôde puderam pôs puseram quis quiseram veio vieram trouxe trouxeram viu viram deu deram soube
    souberam manteve mantiveram obteve obtiveram deteve detiveram interveio propôs expôs dispôs havia haviam tinha tinham podia podiam dizia diziam queria queriam sabia vivia vinha ia iam caiu saiu
    divulgado divulgada divulgados divulgadas publicado publicada publicados publicadas realizado realizada ocorrido ocorrida registrado registrada registado registada registados registrados
    detido detida detidos preso presa presos morto morta mortos assinado assinada aprovado aprovada encontrado encontrada lançado lançada inaugurado inaugurada apresentado apresentada
    feito feita concluído concluída iniciado iniciada eleito eleita condenado condenada nascido nascida enviado enviada emitido emitida celebrado celebrada disputado disputada enterrado
    sepultado ouvido ouvida cometido cometida
""")
_NOT_PAST = any_of("""
    mercado mercados estado estados deputado deputada deputados deputadas senado dado dados lado lados advogado advogada advogados soldado soldados resultado resultados partido partidos sentido sentidos
    pedido pedidos comunicado comunicados sábado feriado feriados passado passada passados passadas vida vidas saída saídas medida medidas corrida corridas partida partidas avenida comida estrada estradas
    entrada entradas jornada jornadas década décadas cada nada tonelada toneladas madrugada madrugadas fachada chegada temporada camada tomada parada bebida despedida dívida dívidas dúvida dúvidas
    candidato lida mandado tratado gado cuidado cuidados grado legado eleitorado elevado elevada machado sagrado delegado delegada conteúdo ida idas marido tecido bandido líquido unido unidos
    unida rápido válido sólido prejuízo temporadas empregado empregados empregada magistrado noitada rodada rodadas goleada largada arrancada virada queda barricada calçada almofada privado privada
    europeu museu liceu ateu judeu hebreu plebeu camafeu pigmeu troféu chapéu apogeu coliseu mausoléu trava brava estou escrava
""")
_NOT_FUTURE = any_of("verão tubarão barão grão órgão padrão pará ceará paraná caviará refrão sharão patrão portão furão varão corão clarão marajá maracanã orá")


def is_past(word: str) -> bool:
    """A past form of a Portuguese verb, finite or a participle: "anunciou", "morreram", "buscavam", "disse", "divulgada".

    >>> is_past("anunciou"), is_past("buscavam"), is_past("poderá"), is_past("museu")
    (True, True, False, False)
    """
    return word in _IRREGULAR or (len(word) > 4 and word.endswith(("ou", "eu", "iu", "aram", "eram", "iram", "ava", "avam", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas")) and word not in _NOT_PAST)


def is_future(word: str) -> bool:
    """A future form of a Portuguese verb: "abrirá", "terão".

    >>> is_future("abrirá"), is_future("terão"), is_future("verão")
    (True, True, False)
    """
    return len(word) > 3 and word.endswith(("rá", "rão")) and word not in _NOT_FUTURE


_TO = any_of("a o à ao as às os")

CUES = Cues(
    oclock=any_of("h"),
    ahead=any_of("""
        vai vão deve devem deverá deveria deveriam poderia poderiam pode podem previsto prevista previstos previstas marcado marcada marcados marcadas agendado agendada agendados agendadas
        programado programada programados programadas convocado convocada convocados convocadas espera esperam pretende pretendem quer querem planeja planejam planeia prevê preveem preveem seria seriam
        teria teriam haveria iria iriam vence vencem expira promete prometem prepara preparam adiado adiada adiados adiadas antecipado antecipada remarcado remarcada transferido transferida
        previsão prorrogado prorrogada aguarda aguardam esperado esperada devia deviam
    """),
    behind=any_of("foi foram era eram tinha tinham havia haviam houve esteve estava estavam teve tem têm tendo"),
    prepositions={
        "até": "future", "desde": "past", "partir de": "future", "partir da": "future", "partir do": "future", "antes de": "future", "antes do": "future", "antes da": "future", "para": "future",
        "é": "future", "são": "future", **{f"são {article}": "future" for article in ("a", "em", "na", "no")}, **{f"é {article}": "future"
            for article in ("em", "na", "no")}, **{f"até {article}": "future" for article in _TO}, **{f"para {article}": "future"
            for article in _TO}, **{f"desde {article}": "past" for article in _TO},
    },
    is_past=is_past,
    is_future=is_future,
    auxiliaries=any_of("vai vão deve devem deverá deverão deveria será serão poderá poderão poderia pode podem seria ser ficará ficarão"),
    breaks=any_of("que quando onde porque enquanto mas quem se embora cujo cuja"),
    scheduled_present=any_of("""
        começa começam inicia iniciam arranca arrancam abre abrem fecha fecham joga jogam visita visitam recebe recebem viaja viajam celebra celebram reúne reúnem vota votam termina terminam entra entram
        disputa disputam enfrenta enfrentam inaugura inauguram estreia estreiam regressa regressam volta voltam parte partem sai saem chega chegam retoma retomam decide decidem acontece acontecem
        realiza realizam encerra encerram ocorre ocorrem lança lançam apresenta apresentam defronta defrontam julga participa participam reabre reabrem desloca deslocam encontra encontram preside presidem acalma acalmam abranda abrandam enfraquece enfraquecem alivia aliviam melhora melhoram piora pioram sobe sobem desce descem baixa baixam diminui aumenta aumentam agrava muda mudam
        sopra sopram chove neva nasce estende estendem vigora vigoram homenageia homenageiam comemora comemoram assinala assinalam debate debatem analisa analisam defende discursa transmite exibe exibem toca tocam canta cantam
        segue seguem continua continuam discute discutem toma tomam reúnem
    """),
    governing=any_of("o a os as no na nos nas em do da dos das de ao à aos às por pelo pela este esta neste nesta deste desta nesse nessa desde até para durante sobre entre dia partir"),
    leading=any_of("o a este esta próximo próxima passado passada dia última último"),
    opens=any_of("e , que onde quem quando"),
    determiners=any_of("um uma seu sua seus suas"),
    before_nouns=any_of("com de em por para sem sob contra sobre"),
    moves=any_of("""
        adiou adia adiado adiada antecipou antecipado antecipada prorrogou prorrogado transferiu remarcou remarcado adiados suspendeu suspenderam suspenso suspensa suspensos suspensas
        proibiu proibiram prolongou estendeu alargou decretou interditou
    """),
    formerly=any_of("esteve estiveram inicialmente"),
    perfect=any_of("tinha tinham havia haviam ter haver terem"),
    definite=any_of("o a os as do da dos das"),
    pluperfect=any_of("tinha tinham havia haviam"),
    be=any_of("é são seja ser sido foi foram era eram está estão estava"),
    says=any_of("disse afirmou declarou anunciou informou garantiu explicou confirmou avisou referiu"),
    negations=any_of("não nem nunca"),
    reported=any_of("seria seriam teria deveria deveriam poderia poderiam devia deviam podia podiam"),
    dating=any_of("no na em"),
    places=any_of("em no na ao à frente junto perto"),
    conjunction="e", disjunction="ou",
    happened=any_of("atentado ataque acidente terremoto terramoto sismo incêndio explosão vitória derrota eleições sentença"),
    # discourse
    free_order=True, compounds=False,
    standing=any_of("restam resta há são é vivem trabalham conta tem têm custa recebe emprega"),
    belonging=any_of("do de da"),
    enduring=any_of("ainda continua continuam"),
)

TIMES = grammar(WORDS, [SILENCE, HABITS, DAYS, CLOCKS, PERIODS, RATES, LENGTHS, POINTERS, WEEKS, WEEKENDS, NAMED, HOLIDAYS, DATELINES, DATES, FIGURES], JOINS, MODIFIERS, CUES, COMMON)
