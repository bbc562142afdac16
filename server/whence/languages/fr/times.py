"""French time expressions: rules that read like the phrases they find, and the cues of direction."""

from __future__ import annotations

from whence.languages.fr.words import COMMON, WORDS
from whence.languages.shared import holidays, joins
from whence.languages.shared.grammar import grammar
from whence.languages.shared.holidays import easter, fixed, nth
from whence.languages.shared.makers import (
    DIGITS,
    after_named,
    ago,
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
    hours_and_minutes,
    last_quarter,
    lasting,
    later,
    led_year,
    length,
    modified_month,
    modified_part,
    modified_unit,
    month,
    near_day_of_month,
    nothing,
    now,
    nth_weekday,
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
    the_unit,
    this,
    unit,
    unit_beside_named,
    unit_part,
    usual,
    vague,
    weekday,
    weekend,
    within,
    year,
)
from whence.languages.shared.rules import CLOCKS as FIGURES
from whence.languages.shared.rules import DATELINES, DATES
from whence.languages.shared.words import any_of, inflected
from whence.times.direction import Cues
from whence.times.grammar import Rule

ARTICLE = "(le |la |les |l')?"
NUMBER = f"({DIGITS}|quatre-{{eighty:count}}(-{{more}}(-{{rest}})?)?|{{num:count}}(-{{more}}(-{{rest}})?|( et |-et-){{andone:more}})?( {{scale}})?)"
UNIT = "({unit}|{units:unit})"
LENGTH = f"({NUMBER}( {{unitkind}})? {UNIT}|({{a}}|{{vague}}|de longues|de nombreuses|de nombreux)( {{unitkind}})? {UNIT}|(une )?{{about:count}} (de |d'){{units:unit}}|(un |une |le |la )?demi-{{halfunit}}|(un |le )?quart (de |d'){{quarterunit}})( et {{demi:unithalf}})?"
ABOUT = "((plus de|plus d'|moins de|moins d'|près de|près d'|environ|à peine|presque|au moins|quelque|à peine) ?)?"
DD = "({dd:day}(er|e)?|{ordinal:day})"
MONTH = "({month}|{shortmonth:month}.)"
PART = "({part}|après-midi)"
MIDDAY = "(cet |l'|en |dans l'|d'|en fin d'|en début d'|tout l')"

# What may stand behind a weekday that comes again, and not behind one whose date or sort follows: "le mercredi".
_ENDS = "(,|.|;|:|{close}| et| ou| à| au| aux| en| dans| pour| avec| sans| sur| le| la| les| l'| un| une| des| son| sa| ses| leur| il| elle| ils| elles| on| est| sont| se| de {hh}| entre {hh}|$)"

DAYS = phrases({
    ", [un {weekday}](,|.)": lambda f: weekday({**f, "which": "that"}),
    "un {weekday}( {part})?": every,  # c'était un dimanche
    "(du|de) [{weekday}] (au|à) {weekday:until},? (de|entre) {hh}": every,  # du mardi au dimanche, de 10 heures à 18 heures
    "(du|de) {weekday:from} (au|à) [{weekday}],? (de|entre) {hh}": every,
    "du [{weekday}] au {weekday:until}": every,
    f"du {{weekday:from}} au [{{weekday}}]{_ENDS}": every,
    f"(le|les) [{{weekday}}( {{part}})?]{_ENDS}": usual,  # le mercredi
    f"le [{{weekday}} (après-midi)]{_ENDS}": lambda f: usual({**f, "part": "AF"}),
    f"les {{weekday:first}} et [{{weekday}}]{_ENDS}": every,
    f"les [{{weekday}}] et {{weekday:second}}{_ENDS}": every,
    "({this:which} )?{weekday} {open}{dd:day}{shut}": near_day_of_month,  # vendredi (16)
    "{street} (du |de la |des )?{dd}(er)?( |-){month}((-| ){yyyy})?": nothing,
    "{dd:day}-{month}": day_of,  # le 14-Juillet
    f"({{weekday}},? (le )?)?{DD} {MONTH}( {{yyyy:year}})?( {{behind:which}})?": day_of,  # lundi 23 mars 2026
    f"[{{dd:first}}(er)?] (au|et|ou|et le|-|à) ?{{dd:day}} {MONTH}( {{yyyy:year}})?": other_day("first"),  # du 3 au 5 mai
    f"[{{dd:first}}], ({{dd}}, )?{{dd}} et {{dd:day}} {MONTH}( {{yyyy:year}})?": other_day("first"),
    f"[{{dd:first}}-]{{dd:day}} {MONTH}": other_day("first"),
    "[{weekday} {dd:day}](,|.|;|{close}| à| au| et| en| dans| de|$)": near_day_of_month,  # vendredi 14
    "({ordinal}|dernier) {weekday} (de |d'){month}( {yyyy:year})?": nth_weekday,  # le premier jeudi de mars
    "({this:which} )?{weekday}": weekday,
    "{weekday} {behind:which}": weekday,  # vendredi dernier
    "({this:which} )?{weekday} {part}": weekday,  # jeudi matin
    "({this:which} )?{weekday} (après-midi)": lambda f: weekday({**f, "part": "AF"}),
    "({this:which} )?{weekday} {behind:which} (au )?{part}": weekday,
    "{weekday}-là": lambda f: weekday({**f, "which": "that"}),
    "{this} {weekday}-là": lambda f: weekday({**f, "which": "that"}),
    "aujourd'hui( même)?": this("day"),
    "aujourd'hui,? {weekday}": this("day"),
    "{dayword}": dayword,
    "{dayword} (dans la |au |en )?{part}": dayword,  # hier soir
    "{dayword} (dans l')?après-midi": lambda f: dayword({**f, "part": "AF"}),
    "{dayword},? {weekday}": dayword,
    "avant-hier": day_away(-2),
    "avant-hier {part}": day_away(-2),
    "après-demain": day_away(2),
    "cette nuit": overnight,
    "{this} {part}": lambda f: dayword({"dayword": 0, "part": f["part"]}),  # ce matin
    "cet après-midi": part_of("AF", 0),
    "(la )?nuit (dernière|passée)": part_of("NI", -1),
    "({this} {part}-là|le même {part})": day_away(0, "mention"),
    "[(la )?veille] (de|du|des|d')": lambda f: unit_beside_named(-1)({"unit": "day"}),
    "[(le )?lendemain] (de|du|des|d')": lambda f: unit_beside_named(1)({"unit": "day"}),
    "(la )?veille": day_away(-1, "mention"),
    "(la )?veille au (soir)": part_of("EV", -1, "mention"),
    "(l')?avant-veille": day_away(-2, "mention"),
    "(le )?lendemain": day_away(1, "mention"),
    "(le )?lendemain {part}": day_away(1, "mention"),
    "(le )?surlendemain": day_away(2, "mention"),
    "(ce jour-là|le jour même|le même jour)": this("day", 0, "mention"),
    "(au|en|dans|pendant|toute|dès|d'|vers|jusqu'au|à|par|de|durant|sur) [(la |le |l')?{part}]": part,  # dans la nuit
    "(le|la|l'|toute la) ?{part}": part,
    "tout l'après-midi": part_of("AF"),
    "toute la journée": this("day", 0, "mention"),
    "(toute la|tout le|toute l') ?{unit}": the_unit,
    "(en|dans|pendant|dès) [(l')?après-midi]": part_of("AF"),
    "l'après-midi": part_of("AF"),
    "(la )?mi-journée": part_of("MI"),
    "(le |au )[petit matin]": part_of("MO"),
    "(le )?lever du (jour|soleil)": part_of("MO"),
    "(la tombée de la nuit|le coucher du soleil|la nuit tombée)": part_of("EV"),
    "{mod} (de |d')(la |le |l')?{part}": modified_part,  # en début de soirée
    "{mod} d'après-midi": lambda f: modified_part({**f, "part": "AF"}),
})

PERIODS = phrases({
    "{figures} (de |d'|du mois de |du mois d')[{month}]": gone(month),  # les chiffres de septembre
    "(en|de|depuis|dès|fin|début|mi-|d'ici|avant|à|au|pour|courant|et|mois de|entre|jusqu'en|jusqu'à) ?[{month}]": month,
    "{suremonth:month}": month,
    "{month} {yyyy:year}": month,
    "{month} {behind:which}": month,
    "(au |le |du )?[mois de {month}( {yyyy:year}| {behind:which})?]": month,
    "(mi-){month}( {yyyy:year})?": lambda f: modified_month({"mod": "MID", **f}),  # à la mi-mai
    "(la |le )?{mod} (du|de) mois de {month}( {yyyy:year})?": modified_month,
    f"{ARTICLE}{{unit}} {{behind:which}}": unit,  # la semaine dernière
    "{this:which} {unit}": unit,
    "{this} {unit}-là": lambda f: unit({**f, "which": "that"}),
    "(le |la |l')(même) {unit}": lambda f: unit({**f, "which": "that"}),
    f"{ARTICLE}{{front:which}} {{unit}}": lambda f: unit(f) if f["which"] == "next" else length({"a": 1, "unit": f["unit"]}),
    "(la |le )?{mod} (de la |du |de l'|de |d'|de cette |de ce ){unit}": unit_part,  # la fin de l'année
    "(la |le )?{mod} (de la |du |de l'){unit} {behind:which}": modified_unit,  # la fin du siècle dernier
    "(en cours d'|dans le courant de l'|au cours de l'|le reste de l')[année]": lambda f: this("year")(f),
    "({this:which} |la )fin de semaine {behind:which}": weekend,  # so Quebec says it
    "{this:which} fin de semaine": weekend,
    "(le |les |du |au )?[week-end]": weekend,
    "({this:which} |le )week-end( {behind:which})?": weekend,
    "week-end {behind:which}": weekend,
    "prochain week-end": lambda f: weekend({"which": "next"}),
    "(toute )?(l' ?)?(an|année|exercice) {yyyy:year}": year,
    "(en|depuis|dès|de|fin|début|d'ici|pour|avant|après|jusqu'en|et|à) [{yyyy:year}]( {measured:counted})?": lambda f: None if "counted" in f else led_year(f),
    "(cet|en|l'|chaque|dès l'|à l'|de l') ?[{season}]": season,
    "(au |du |le |ce |en )[{season}]": season,
    "(l'|le |cet |ce ){season}": season,
    "(l'|le )?{season} {behind:which}": season,
    "(cet|ce) {season}": lambda f: season({**f, "which": "this"}),
    "(l'|le )?{season} {yyyy:year}": season,
    "(le )?dernier trimestre (de )?{yyyy:year}": last_quarter,
    "(le )?({ordinal}|{dd:ordinal}(er|e|ème)) trimestre( (de )?{yyyy:year})?": quarter,
    "(le )?({ordinal}|{dd:ordinal}(er|e|ème)) semestre( (de )?{yyyy:year})?": half,
    "(la |le )?({ordinal}) moitié de l'année": half,
    "(le )?({roman:ordinal}|{dd:ordinal}(e|ème)) siècle": century,
    "(les )?années ({yyyy:year}|{yy:year}|{decadeword:year})": decade,
    "(les |des )?années soixante-dix": lambda f: decade({"year": 70}),
    "(les |des )?années quatre-(vingt|vingts)": lambda f: decade({"year": 80}),
    "(les |des )?années quatre-vingt-dix": lambda f: decade({"year": 90}),
})

_LED = "(à|vers|dès|avant|jusqu'à|entre|depuis|sur|et|d'ici|de|après)"
CLOCKS = phrases({
    "{hh:hour} ?h ?({mi:minute})?( gmt| utc| (du|de la) {part})?": clock,  # 10 h 30
    f"(plus|moins|près|pas moins|au bout) de [{NUMBER} ({{unit}}|{{units:unit}})]": length,  # plus de quatre heures
    f"(après|de|d') ?[{NUMBER} {{units:unit}}] (de|d')": length,  # après six heures de lutte
    f"(un|une|l'|la|le) ?{{lasts}} de [{NUMBER} ({{unit}}|{{units:unit}})]": length,
    f"{_LED} [{{hh:hour}} (heures|heure)( {{mi:minute}})?( du {{part}})?]": clock,  # à 20 heures
    f"{_LED} [{{hourword:hour}} (heures|heure)( du {{part}})?]": spoken_clock,
    f"{_LED} [({{hh:hour}}|{{hourword:hour}}) (heures|heure) (et )?({{thirty:past}}|{{fifteen:past}})( du {{part}})?]": spoken_clock,
    f"{_LED} [({{hh:hour}}|{{hourword:hour}}) (heures|heure) moins (le )?{{fifteen:to}}( du {{part}})?]": spoken_clock,
    "({weekday}|{dayword}),? [{hh:hour} heures]": clock,
    "{hh:hour} (heures|heure) (du|de la) {part}": clock,
    "{hh:hour} (heures|heure) {mi:minute}": clock,
    "(de|entre) [{hh:hour}] (à|et) {hh} ?(h|heures)": clock,
    "(en|pendant|durant) [{hh:hour} ?h ?{mi:minute}]": hours_and_minutes,
    "midi( et demi| et demie)": at(12, 30),
    "{noon}": lambda f: at(f["noon"])(f),
    "minuit( et demi)": at(24, 30),
})

LENGTHS = phrases({
    f"[(voici|voilà|cela fait|ça fait) {ABOUT}{LENGTH}] (que|qu')": length,  # voilà un mois que
    f"(il y a|voici|voilà|cela fait) {ABOUT}{LENGTH}": ago,  # il y a sept ans
    "il y a (peu|longtemps|quelque temps)": vague("PAST_REF"),
    f"depuis {ABOUT}[{LENGTH}]": length,
    f"dans {ABOUT}[{LENGTH}]": within,  # dans dix jours
    f"(d'ici|sous) {ABOUT}[{LENGTH}]": within,
    f"{ABOUT}{LENGTH} (plus tard)": later,
    f"{ABOUT}{LENGTH} (plus tôt|auparavant)": earlier,
    f"[{ABOUT}{LENGTH} après] ?(le|la|l'|les|son|sa|ses|un|une|que|qu'|avoir|cette|ce|leur|être|s'être)": after_named,
    f"[{ABOUT}{LENGTH} avant] ?(le|la|l'|les|son|sa|ses|un|une|que|qu'|de|cette|ce|leur|d')": before_named,
    f"[{ABOUT}{LENGTH} après](,|.|;|:|{{close}}| il| elle| ils| elles| on| et|$)": later,
    f"[{ABOUT}{LENGTH} avant](,|.|;|:|{{close}}| il| elle| ils| elles| on| et|$)": earlier,
    f"{ABOUT}{LENGTH} après": after_named,
    f"{ABOUT}{LENGTH} avant": before_named,
    f"{ABOUT}{LENGTH} (après|avant)": length,
    "{units:unit} (plus tard|après|plus tôt)": length,
    LENGTH: length,
    f"(le |la |les |{{this}} )?({NUMBER} |{{vague}} )?{{front:which}} ({NUMBER} |{{vague}} )?{{units:unit}}": stretch,  # les dix dernières années
    "(les|ces|des) {units:unit} {behind:which}": stretch,
    "(ces|les) {units:unit}-ci": vague("PRESENT_REF"),
    "(pendant|depuis|durant) [des {units:unit}]": length,
    "trois quarts d'heure": lasting(45, "minute"),
    "(une )?demi-douzaine (de |d'){units:unit}": lambda f: length({**f, "count": 6}),
})

RATES = phrases({
    "{rate}": rate,
    "{each} ({unit}|{weekday}|{season}|{part}|{month})": every,
    "{each} {weekday} {part}": every,
    "tous les jours": recurring("P1D"),
    "({each}|(toutes )?les) (fin|fins) de semaine": recurring("XXXX-WXX-WE"),
    "une fin de semaine sur deux": recurring("P2W"),
    f"(tous|toutes) les (({NUMBER}|{{vague}}) )?{{units:unit}}": every,  # tous les deux ans
    "(tous les|toutes les|les) ({seasons:season}|{parts:part})": every,
    "tous les {weekdays:weekday}": every,
    "(tous )?les {weekdays:first} et [{weekdays:weekday}]": every,
    "les [{weekdays:weekday}( {part}| {parts:part})?]": every,
    "par {byunit:unit}": every,
    "(un {weekday}) sur deux": recurring("P2W"),
    "un (an) sur deux": recurring("P2Y"),
    "(fois|{measured}) [(l'an|la semaine)]": lambda f: recurring("P1Y")(f),
})

POINTERS = phrases({
    "{now}": now,
    "(en ce moment|pour le moment|pour l'instant|pour l'heure|à ce jour|jusqu'ici|jusqu'à présent|à l'heure actuelle|de nos jours|à présent|à l'heure qu'il est)": vague("PRESENT_REF"),
    "ces derniers temps": vague("PAST_REF"),
    "(à) [l'avenir]": vague("FUTURE_REF"),
})

SILENCE = phrases({
    f", [{NUMBER} ans](,|.|;|:|{{close}})": nothing,  # a bare age
    f"(l'âge|âge|âgé|âgée|âgés|âgées|agé|agée|agés) de {NUMBER} ans": nothing,
    f"{{died}} à [{NUMBER} ans]": nothing,
    f"(avait|avaient|aura|fêtera|fêtait|fêté) [{NUMBER} ans]": nothing,
    "(le|la|du|au|un|les|des|l'|d') ?[{periodical}]": nothing,  # le quotidien
    "(bonne (nuit|journée|soirée|année)|bonjour|bonsoir)": nothing,
    "(a|ont|avait|avaient|ayant|avoir|aura|n'a|pas|jamais|déjà|aussi|longtemps|bien) été": nothing,
    "(jour après jour|jour et nuit|année après année|du jour au lendemain|un jour)": nothing,
    "(la |à la )?{n}(e|ème) minute": nothing,  # la 63e minute
    "{ordinal} (minute|jour|semaine|mois|journée|année|an)": nothing,
    "au lendemain (de|du|des|d')|à la veille (de|du|des|d')": nothing,  # in the days around it
    "planète [mars]|(sur|vers|de la planète) mars (et|,|.)": nothing,
    "(champ|champs) de [mars]": nothing,
    "moyen(-| )âge": nothing,
    "(kilomètres|km|mètres) (par|à l') ?heure|{n} km/h": nothing,
    "vingt heures": nothing,
    "{month} (68|1968)": nothing,
    "(de bonne heure|à l'heure|tout à l'heure|à la bonne heure|heure de pointe|heures de pointe)": nothing,
    "à temps|plein temps": nothing,
})

HOLIDAYS = holidays.rules({
    "(jour de l'an|nouvel an)": fixed(1, 1), "épiphanie": fixed(1, 6), "chandeleur": fixed(2, 2), "saint-valentin": fixed(2, 14), "mardi gras": easter(-47), "mercredi des cendres": easter(-46),
    "dimanche des rameaux": easter(-7), "jeudi saint": easter(-3), "vendredi saint": easter(-2), "(dimanche de )?pâques": easter(), "lundi de pâques": easter(1),
    "(jeudi de )?(l')?ascension": easter(39), "(dimanche de )?(la )?pentecôte": easter(49), "lundi de pentecôte": easter(50), "fête du travail": fixed(5, 1), "fête des mères": nth(5, 6, -1),
    "fête de la musique": fixed(6, 21), "fête nationale": fixed(7, 14), "assomption": fixed(8, 15), "toussaint": fixed(11, 1), "halloween": fixed(10, 31), "armistice": fixed(11, 11),
    "noël": fixed(12, 25), "(réveillon|veille|nuit) de noël": fixed(12, 24), "(la )?saint-sylvestre|réveillon du nouvel an": fixed(12, 31),
})

_DATES, _CLOCKS = joins.joins(
    at="( à| {approx:about}|, à)? ", on="( le| de| du| dans)? ", of="( de| du| de la| d'| de l'| de ce)? ", within="( dans la| au| en| à| dans| à la)? ", after=" après ", before=" avant ",
    night_to="( à| au) (ce )?", night_from=" (de|du) ", also=" et ",
)
_DATES.append(Rule("le lendemain de Noël", "{BESIDE} (de|du|de la) {DATE}", joins.beside))
_DATES.append(Rule("la veille du 14 juillet", "{SHIFT} (de|du|de la) {DATE}", joins.beside))
_DATES.append(Rule("trois jours avant le 14 juillet", "({SHIFT}|{BESIDE}) (le|la|l') ?{DATE}", joins.beside))
JOINS = _DATES, _CLOCKS
MODIFIERS = joins.modifiers(
    mods="((la|le) )?{mod}( de| du| d'| de l'| de la)?", about="({approx}( de| d')?|aux alentours de)",
    more=[("plus de|plus d'", "MORE_THAN"), ("moins de|moins d'", "LESS_THAN"), ("au moins|pas moins de", "EQUAL_OR_MORE"), ("jusqu'à|au plus|au maximum", "EQUAL_OR_LESS")],
)

# ---- direction ------------------------------------------------------------------------------------------------------

_NOT_PAST = any_of("fait lait trait portrait retrait souhait attrait extrait parfait satisfait plait plaît trait bienfait méfait fortrait forfait")
_CONDITIONAL = ("erait", "irait", "drait", "vrait", "aurait", "serait", "pourrait", "eraient", "iraient", "draient", "vraient", "auraient", "seraient", "pourraient")
_NOT_FUTURE = any_of("opéra caméra choléra agora sierra mantra extra ultra supra infra diaspora tiara environs avirons girons")


def is_past(word: str) -> bool:
    """An imperfect form of a French verb; the compound past has its auxiliary, and says so by that.

    >>> is_past("dirigeait"), is_past("serait"), is_past("portrait")
    (True, False, False)
    """
    return word.endswith(("ait", "aient", "èrent")) and not word.endswith(_CONDITIONAL) and word not in _NOT_PAST


def is_future(word: str) -> bool:
    """A future form of a French verb: "ouvrira", "reprendront".

    >>> is_future("ouvrira"), is_future("opéra")
    (True, False)
    """
    return len(word) > 3 and word.endswith(("ra", "ront", "erons", "irons")) and word not in _NOT_FUTURE


_NO_PARTICIPLES = any_of("marché santé société université sécurité député députée députés municipalité qualité café été soirée journée matinée année entrée tournée rentrée arrivée liberté actualité musée lycée armée")
_PARTICIPLES = any_of("mort morte morts mortes venu venue parti partie pris prise mis mise ouvert ouverte battu battue battus battues élu élue vaincu vaincus inscrit inscrite victime surpris surprise puni punie sorti sortie")


def opens_as_a_participle(word: str) -> bool:
    """A participle that may open a sentence: "blessé", "interpellées".

    >>> opens_as_a_participle("blessé"), opens_as_a_participle("marché")
    (True, False)
    """
    return word in _PARTICIPLES or (word.endswith(("é", "ée", "és", "ées")) and word not in _NO_PARTICIPLES)


CUES = Cues(
    oclock=any_of("h"),
    ahead=any_of("""
        va vont doit doivent devrait devraient pourrait pourraient prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées convoqué convoquée
        convoqués convoquées prévoit prévoient espère espèrent compte comptent souhaite souhaitent veut veulent serait seraient aurait auraient peut peuvent entend entendent appelle appellent
        fixé fixée planifié planifiée reporté reportée reportés expire
    """),
    # "est" and "sont" look nowhere: "est mort", but "est prévu"
    behind=any_of("a ont avait avaient était étaient fut furent eut ayant") | {"' est", "’ est", "se sont"} | any_of(inflected("""
        mort né arrivé parti venu revenu devenu tombé entré sorti resté allé rentré monté descendu décédé retourné survenu intervenu parvenu passé
    """, "- e s es")),
    prepositions={
        "jusqu' à": "future", "jusqu' au": "future", "jusqu’ à": "future", "jusqu’ au": "future", "d' ici": "future", "d’ ici": "future", "depuis": "past", "dès": "future", "partir de": "future",
        "partir du": "future", "compter du": "future", "avant": "future", "pour": "future",
    },
    is_past=is_past,
    is_future=is_future,
    opening_participle=opens_as_a_participle,
    planned=any_of("devait devaient"),
    auxiliaries=any_of("va vont doit doivent devrait devraient pourrait pourraient"),
    breaks=any_of("que qu qui dont où quand lorsque parce mais tandis si alors"),
    scheduled_present=any_of("""
        commence commencent débute débutent ouvre ouvrent ferme ferment joue jouent reçoit reçoivent affronte affrontent termine terminent achève entre entrent reprend reprennent tient tiennent
        vote votent rencontre rencontrent accueille accueillent arrive arrivent part partent sort sortent prend organise organisent examine examinent dispute disputent
    """),
    governing=any_of("le la les l en du de au à ce cet cette dès depuis dans d vers pour avant '"),
    leading=any_of("le la les l"),
    opens=any_of("et , que où qu"),
    determiners=any_of("un une son sa ses leur leurs"),  # not the article, which dates have too
    before_nouns=any_of("avec de par pour sans sous sur contre dans"),
    moves=any_of("reporté reportée reportés décalé avancé prolongé prolongée repoussé suspendu suspendue suspendus interdit interdite prorogé étendu décrété"),
    pluperfect=any_of("avait avaient"),
    perfect=any_of("avait avaient a ont"),
    been="été",
    be=any_of("est sont être était étaient sera seront fut"),
    says=any_of("dit déclaré annoncé affirmé indiqué précisé expliqué assuré rapporté confirmé"),
    negations=any_of("pas ne jamais"),
    reported=any_of("devrait devraient serait seraient aurait pourrait pourraient"),
    places=any_of("à en de dans sur près devant"),
    appointment="pour",
    conjunction="et", disjunction="ou",
    happened=any_of("attentat attaque accident incendie explosion séisme victoire défaite élection jugement"),
    # discourse
    free_order=True, compounds=False,
    standing=any_of("sont reste restent compte comptent emploie vivent travaillent coûte met accueille"),
    belonging=any_of("du de"),
    enduring=any_of("encore toujours"),
    definite=any_of("le la les l son sa leur leurs ce cette cet"),
)

TIMES = grammar(WORDS, [SILENCE, DAYS, CLOCKS, PERIODS, RATES, LENGTHS, POINTERS, HOLIDAYS, DATELINES, DATES, FIGURES], JOINS, MODIFIERS, CUES, COMMON)
