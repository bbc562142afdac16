"""What checks need of Spanish beside its words of time and of accounts, and what they say in it."""

from __future__ import annotations

from whence.languages.es.accounts import ACCOUNTS
from whence.languages.es.words import WORDS
from whence.languages.shared.checks import Counts, Days, Lives, Spans, checks

CHECKS = checks(
    WORDS, ACCOUNTS,
    disowned="""
        nunca|jamás|ningún calendario|por error|erróneamente|equivocadamente|errata*|error|errores|equivoc*|corrección|corrige*|corregid*|rectific*|no existe|no existía|no existen
        |inexistente*|imposible|ficticio|ficticia|inventad*|redondeo|redondead*|respuesta múltiple|respuestas múltiples|suma más de|suman más de
        |no cuadra*
    """,
    days=Days(
        between="y|o|a|al|hasta|hasta el",
        no_day="página|pág|p|número|núm|nº|n|calle|avenida|plaza|colonia|estadio|barrio|parque|artículo",
        years_back="""
            hace * años|hace * * años|hace un año|años después|años antes|años más tarde|aniversario*|mismo año|ese año|aquel año|año anterior
            |año siguiente|año pasado|pasado año|próximo año|año próximo|año que viene|años atrás|década*|siglo*|entonces|aquel|aquella|del año
        """,
        to_month=r"(?:\.?º)?\s(?:de\s)?", to_year=r"\s(?:de\s|del\s|del año\s)?", articles="el|día|el día|el pasado", one="un",
        parts="por la mañana|por la tarde|por la noche|en la mañana|en la tarde|en la noche|a la noche",
        names={2: "miercoles", 5: "sabado"}, months={9: "setiembre"}, month_of_year="{month} de {year}",
    ),
    spans=Spans(
        today="hoy", tomorrow="mañana", these_days="de mañana|del mañana|hoy y mañana|hoy o mañana|un mañana", compared="que|de|del",
        through="al|a|hasta|hasta el", since="del|de|desde|desde el", within="parte|etapa|inicio|marco|durante|dentro|tras|después|en los|en las",
        no_length="por|al|a la|de edad|de cárcel|de prisión|de condena|de garantía|laborables|hábiles|antes|después|más tarde",
        lengths=("{number} días", "1 día", "{number} meses", "1 mes", "{number} años", "1 año"), to_day="el|el día|del|en|en el año|al",
        counted="víspera",
    ),
    counts=Counts(
        percent="por ciento|por cien", joins="y|e",
        open_list="""
            entre ellos|entre ellas|entre los|incluid*|de ellos|de ellas|de los cuales|de las cuales|al menos|cada|respectivamente|por|que|varios
            |varias|muchos|algunos|algunas|resto|demás|otros|otras|ambos|también|además|o|ningun*|todos|unos|unas|más|menos
        """,
        of="de|de los|de las|entre|que|del", large=("mil millones", "millones"), whole="de los|de las|del|de|entre los|entre las|en",
        rest="indecis*|se abstuv*|se abstiene*|abstencion*|abstención|no sabe*|no opin*|no contest*|sin opinión|en blanco",
        overlap="""
            también|ambos|ambas|cada|respuesta múltiple|varias respuestas|entre los|entre las|de los hombres|de las mujeres|participación|de ellos
            |además|mientras que en
        """,
        change="""
            subió|subieron|bajó|bajaron|cayó|cayeron|aument*|creci*|descend*|frente a|comparad*|puntos|anterior*|antes|respecto|más que|menos que|pasó
            |pasado|hace|previ*|última encuesta
        """,
        others={
            12: "docena", 50: "mitad|medio|media", 33: "tercio|tercera parte", 67: "dos tercios", 25: "cuarto|cuarta parte",
            75: "tres cuartos|tres cuartas", 10: "decena|década|décim", 15: "quincena", 20: "veintena|quinto|quinta parte", 30: "treintena",
            40: "cuarentena", 100: "doble|duplic|centenar|siglo", 200: "triple|triplic", 1000: "millar",
        },
        no_count="menores de|mayores de|grupo|grupo de los|artículo|canal|línea|ruta|día|fase|grado|fórmula|agenda|radio|sub|número|núm|liga",
    ),
    lives=Lives(
        born="nacido en|nacida en|nacido el|nacida el|nacido|nacida|nació en|nació el", years="años",
        kin="""
            hijo*|hija*|niño*|niña*|gemel*|herman*|madre|padre|padres|mujer|esposa|esposo|marido|pareja|niet*|abuel*|viud*|prim*|sobrin*|amig*|empresa
            |club
        """,
        beside="y|de|tiene|que|quien|con|edad",
        not_now="""
            entonces|cuando|murió|muert*|falleci*|asesinad*|tenía|tendría|cumpliría|cumplirá|a los|con apenas|hasta|antes|después|desde|hacia|unos
            |casi
        """,
    ),
    weekday_message="El {date} es {weekday}, no {said}.",
    missing_day_message="En {month} solo hay {days} días.",
    offset_message="«{offset}», contando desde {base}: {reached}, no {said}.",
    stretch_message="{first} – {last}: son {length}, no «{said}».",
    age_message="Quien nació en {year} tiene {ages} años el {day}, no {said}.",
    either="{low} o {high}", on_day="{day}",
    sum_message="{parts} suman {sum}, no {total}.",
    share_message="{parts} suman el {sum} por ciento de un todo.",
    headline_message="La cifra {number} del titular no aparece en el texto.",
    updated_message="«{said}» es el {day}: el texto es de entonces y la página se modificó por última vez el {modified}.",
)
