"""Swedish time expressions: rules that read like the phrases they find, and the cues of direction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from whence.languages.shared import holidays, joins
from whence.languages.shared.grammar import grammar
from whence.languages.shared.holidays import advent, easter, fixed, nth
from whence.languages.shared.makers import (
    Maker,
    Words,
    ago,
    at,
    before,
    century,
    clock,
    day_away,
    day_of,
    day_of_month,
    dayword,
    decade,
    earlier,
    every,
    half,
    last_quarter,
    lasting,
    later,
    led_year,
    length,
    long_word,
    month,
    new_year,
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
    the_unit,
    this,
    to_the_day,
    unit,
    unit_beside,
    unit_part,
    vague,
    weekday,
    weekday_part,
    weekend,
    within,
    year,
)
from whence.languages.shared.makers import after as after_event
from whence.languages.shared.rules import DATES
from whence.languages.shared.words import any_of
from whence.languages.sv.words import COMMON, WORDS
from whence.times import calendar
from whence.times.direction import Cues
from whence.times.expressions import Clock, Expression, Fixed, Part

ARTICLE = "(den |det |de )?"
NUMBER = numbers()
UNIT = "({unit}|{units:unit})"
LENGTH = f"({NUMBER}|{{a}}|(ett )?{{vague}})( {{unitkind}})? {UNIT}"
AND_A_HALF = f"({NUMBER}|{{a}}) och (en|ett) (halv|halvt) {UNIT}"
ABOUT = "((mer än|mindre än|drygt|knappt|nästan|cirka|ca|omkring|ungefär|över|minst|närmare|exakt|precis|bara|högst|inte ens) )?"
DAY = "{dd:day}(:e|:a)?"
MONTH = "({month}|{shortmonth:month}.?)"


def _last(found: Words) -> Expression:
    return weekday({**found, "which": "last"})


def _next(found: Words) -> Expression:
    return weekday({**found, "which": "next"})


def _hundreds(found: Words) -> Expression | None:
    """"1990-talet" is a decade, "1800-talet" a century."""
    number = found["year"]
    return Fixed(calendar.century(number)) if number > 99 and not number % 100 else decade(found)


def _year_unit(found: Words) -> Expression | None:
    return unit({**found, "unit": "year"})


def _with_half(make: Maker) -> Maker:
    return lambda found: make({**found, "andahalf": True})


DAYS = phrases({
    ", [en {weekday}](,|.)": lambda f: weekday({**f, "which": "that"}),
    "en {weekday}": every,  # det var en söndag
    "[{weekday}](-| - | till | till och med ){weekday:until}(,|:)? (mellan )?(klockan |kl |kl. )?{hh}": every,  # måndag till fredag klockan 9
    "{weekday:from}(-| - | till | till och med )[{weekday}](,|:)? (mellan )?(klockan |kl |kl. )?{hh}": every,
    f"({{weekday}},? (den )?)?{DAY} {MONTH}( {{yyyy:year}})?": day_of,  # fredagen den 3 maj 2024
    "(den|fram till|från) [{dd:day}/{mm:month}]": day_of,
    f"[{{dd:first}}](:e|:a)?(-| - | till | och | eller | till och med )(den )?{DAY} {MONTH}( {{yyyy:year}})?": other_day("first"),  # den 3 till 5 maj
    f"[{{dd:first}}], ({{dd}}, )?{{dd}} och {DAY} {MONTH}( {{yyyy:year}})?": other_day("first"),
    "den [{dd:day}(:e|:a)](,|.|;| )": day_of_month,
    "(den )?[{ordinal:day} {month}]": day_of,
    "på [{plainday:weekday}]": _next,  # på måndag is to come, på måndagen not always
    "({ordinal}|sista) {weekday} i {month}( {yyyy:year})?": nth_weekday,  # den första torsdagen i mars
    "({which} )?{weekday}": weekday,
    "i [{lastday:weekday}]": _last,  # i måndags
    "i [{lastday:weekday}] (förra veckan)": lambda f: weekday({**f, "which": "last"}),
    "({which} )?{weekdaypart}": weekday_part,  # fredagskvällen
    "(i )[{lastday:weekday} {plainpart:part}]": _last,
    "(sent|tidigt) (på |under )?{weekdaypart}": weekday_part,
    "(på )?[{plainday:weekday} {plainpart:part}]": weekday,  # på fredag kväll
    "i {beyond:dayword}": dayword,  # i går, i morgon
    "(sent |tidigt )?i {beyond:dayword} {plainpart:part}": dayword,  # i går kväll
    "{dayword} {plainpart:part}": dayword,
    "{dayword}": dayword,
    "(senare|tidigare) (i {beyond:dayword}|{dayword})": dayword,
    "i (kväll|afton)": part_of("EV", 0),
    "i morse": part_of("MO", 0),
    "i (förmiddag|förmiddags)": part_of("MO", 0),
    "i (eftermiddag|eftermiddags)": part_of("AF", 0),
    "{todayspart:part}": lambda f: dayword({"dayword": 0, "part": f["part"]}),
    "i natt": overnight,
    "{tonight}": overnight,
    "(natten) (till|mot) (i {beyond:dayword})": lambda f: Part("NI", dayword({"dayword": f["dayword"] - 1})),
    "dagen (före|innan|dessförinnan)": day_away(-1, "mention"),
    "dagen (efter|därpå|därefter)": day_away(1, "mention"),
    "nästa dag": day_away(1, "mention"),
    "(kvällen) (före|innan)": part_of("EV", -1, "mention"),
    "(samma) (dag)": day_away(0, "mention"),
    "samma {plainpart:part}": day_away(0, "mention"),  # samma kväll
    "nästa {plainpart:part}": day_away(1, "mention"),
    "den (dagen)": day_away(0, "mention"),
    "(den )?[(gångna|förra) (natten)]": part_of("NI", -1),
    "(under|på|i|till|från|mot|vid|fram till|hela) [{part}]": part,  # under natten
    "(tidigt|sent) (på |under )?{part}": part,
    "(tidig|sen) {plainpart:part}": part,
    "[natten] (till|mot|från)": part_of("NI"),
    "{mod} av {part}": part,
})

PERIODS = phrases({
    "[{yyyy:year}] (fanns|var|blev|byggdes|grundades|startade|invigdes|bildades)": led_year,  # 1950 fanns det
    "(det )?senaste dygnet": lasting(1, "day"),
    "(i|under|sedan|från|till|fram till|av|och|före|efter|inför|till och med) [{month}]": month,  # i mars
    "{suremonth:month}": month,
    "(i|under|sedan|från|till) [{shortmonth:month}.]": month,
    "{month} månad": month,
    "{month}( år)? {yyyy:year}": month,
    "{which} {month}": month,
    f"{ARTICLE}{{which}} ({{unit}}|{{theunit:unit}})": unit,  # förra veckan
    "{which} {owning:unit}": unit,  # förra årets
    "det här (året)": this("year"), "den här veckan": this("week"), "den här månaden": this("month"), "den här helgen": lambda f: weekend({"which": "this"}),
    "(senare|tidigare) i år": this("year"), "(senare|tidigare) (i veckan|den här veckan|denna vecka)": this("week"), "(senare|tidigare) (den här månaden|denna månad)": this("month"),
    "(senare|tidigare) (i )?{which} {unit}": unit,
    "i år": this("year"), "i fjol": this("year", -1), "ifjol": this("year", -1),
    "{theunit:unit} {behind:which}": unit,  # veckan därpå
    "{theunit:unit} (efter|före|innan)(,|.)": nothing,
    "(samma) {unit}": lambda f: unit({**f, "which": "that"}),
    "hela {theunit:unit}": the_unit,
    "hela {yyyy:year}": year,
    "{mod} av ({theunit:unit})": unit_part,  # slutet av året
    "i [(veckan)](,|.| )": this("week"),
    "(i|under|till|efter|före|inför|över|på) [helgen]": weekend,
    "helgen": weekend,
    "(den )?kommande helg": lambda f: weekend({"which": "this"}),
    "(den )?kommande helgen": lambda f: weekend({"which": "this"}),
    "(år ){yyyy:year}": year,
    "(i|sedan|under|från|till|före|efter|inför|till och med|fram till|av|mellan|och|senast) [{yyyy:year}]( {measured:counted})?": lambda f: None if "counted" in f else led_year(f),
    "(det )?nya året": new_year,
    "(i|till|under|sedan) [{plainseason:season}]": season,  # i höst
    "i [vår](,|.|;| ska| kommer| väntas| när| inför| blir| och)": lambda f: season({"season": 0}),
    "i [{lastseason:season}]": lambda f: season({**f, "which": "last"}),  # i somras
    "{season}": season,
    f"{ARTICLE}{{which}} {{season}}": season,
    "{which} {plainseason:season}": season,
    "(hela) {season}": season,
    "({season}|{plainseason:season}) {yyyy:year}(/({yy}|{yyyy}))?": season,
    f"{ARTICLE}sista (kvartalet|kvartal) {{yyyy:year}}": last_quarter,
    f"{ARTICLE}({{ordinal}}|{{dd:ordinal}}:(e|a)) (kvartalet|kvartal)( {{yyyy:year}})?": quarter,
    f"{ARTICLE}({{ordinal}}|{{dd:ordinal}}:(e|a)) (halvåret|halvår)( {{yyyy:year}})?": half,
    "({yyyy:year}|{yy:year})-(talet|tal|talets)": _hundreds,  # 1990-talet
    "(slutet|början|mitten) av ({yyyy:year}|{yy:year})-(talet|tal)": _hundreds,
    "(sent|tidigt) ({yyyy:year}|{yy:year})-tal": _hundreds,
    "{ordinal} (halvan|hälften) av ({yyyy:year}|{yy:year})-talet": _hundreds,
    "{ordinal} (halvan|hälften) av ({yyyy:year}|året)": half,
    "(det )?({ordinal}|{dd:ordinal}:(e|a)) århundradet": century,
})

_HOUR = "({hourword:hour}|{hh:hour})"
_AT = "(klockan|kl.|kl)"
CLOCKS = phrases({
    f"{_AT} ?{{hh:hour}}((.|:){{mi:minute}})?": clock,  # klockan 15.30
    f"{_AT} {{hourword:hour}}": spoken_clock,
    f"{_AT} {_HOUR} på {{part}}": clock,
    f"{_AT} ?{{hh:hour}}((.|:){{mi:minute}}) på {{part}}": clock,
    f"{_AT} {{half}} {{hourword:hour}}( på {{part}})?": spoken_clock,
    f"({_AT} )?{{half}} {{hourword:hour}} på {{part}}": spoken_clock,
    "(vid|runt|efter|före|omkring) [{half} {hourword:hour}]": spoken_clock,
    f"({_AT} )?{{quarter:past}} över {_HOUR}( på {{part}})?": spoken_clock,
    f"({_AT} )?{{quarter:to}} i {_HOUR}( på {{part}})?": spoken_clock,
    f"{_AT} {{minutes:past}} över {{hourword:hour}}( på {{part}})?": spoken_clock,
    f"{_AT} {{minutes:to}} i {{hourword:hour}}( på {{part}})?": spoken_clock,
    "({hh:hour}|{hourword:hour})((.|:){mi:minute})?-tiden( på {part})?": lambda f: _about(clock(f)),  # vid 15-tiden
    f"{_AT} ?{{hh}}((.|:){{mi}})?( och | till |-| - | eller )[{{hh:hour}}((.|:){{mi:minute}})?]": clock,  # klockan 9 till 17
    "(vid|efter|före|omkring|runt|till|fram till) [midnatt]": at(24),
    "(vid|efter|före|omkring|runt|till) [(lunch|lunchtid)]": part_of("MI"),
    "mitt på dagen": at(12),
})


def _about(said: Expression | None) -> Expression | None:
    return replace(said, approximate=True) if isinstance(said, Clock) else None


LENGTHS = phrases({
    f"om {ABOUT}[{LENGTH}]": within,  # om tre dagar
    f"om {ABOUT}[{AND_A_HALF}]": _with_half(within),
    "om [(ett )halvår]": lambda f: within({"count": 6, "unit": "month"}),
    LENGTH: length,  # sex veckor
    AND_A_HALF: _with_half(length),
    f"för {ABOUT}{LENGTH} (sedan|sen)": ago,  # för två år sedan
    f"för {ABOUT}{AND_A_HALF} (sedan|sen)": _with_half(ago),
    "för {ABOUT}ett halvår (sedan|sen)".replace("{ABOUT}", ABOUT): lambda f: ago({"count": 6, "unit": "month"}),
    "för {ABOUT}en halvtimme (sedan|sen)".replace("{ABOUT}", ABOUT): lambda f: ago({"count": 30, "unit": "minute"}),
    "för (en tid|länge|inte så länge|inte länge|ett tag|en stund) (sedan|sen)": vague("PAST_REF"),
    f"{ABOUT}{LENGTH} (senare|efteråt|därefter)": later,
    f"{ABOUT}{LENGTH} (tidigare|dessförinnan|innan dess)": earlier,
    f"{ABOUT}{LENGTH} efter": after_event,
    f"{ABOUT}{LENGTH} (före|innan)": before,
    "ett halvår (efter)": lambda f: after_event({"count": 6, "unit": "month"}),
    "ett halvår (före|innan)": lambda f: before({"count": 6, "unit": "month"}),
    "en halvtimme (senare)": lambda f: later({"count": 30, "unit": "minute"}),
    "ett halvår (senare)": lambda f: later({"count": 6, "unit": "month"}),
    "en kvart (senare)": lambda f: later({"count": 15, "unit": "minute"}),
    "{theunit:unit} efter": unit_beside(1),  # dagen efter valet
    "{theunit:unit} (före|innan)": unit_beside(-1),
    f"i {{beyond:dayword}} för {LENGTH} sedan": to_the_day,
    f"{ARTICLE}{{which}} ({NUMBER} |{{vague}} )?({{theunits:unit}}|{{units:unit}})": stretch,  # de kommande veckorna
    f"(de )?{{ordinal:nth}} ({NUMBER} )({{theunits:unit}})": lambda f: length(f) if f["nth"] == 1 else None,
    "(i|under|efter|på|sedan) [{units:unit}]": lambda f: length(f) if f["unit"] not in ("year", "quarter", "half") else None,
    "(i|under|efter) [(flera|många|några) {units:unit}]": lambda f: length({**f, "vague": True}),
    "(ett )?halvår": lasting(6, "month"),
    "(ett )?(halvt år)": lasting(6, "month"),
    "(en )?(halvtimme|halv timme|halvtimma)": lasting(30, "minute"),
    "(en )(kvart)": lasting(15, "minute"),
    "(en )?trekvart": lasting(45, "minute"),
    "(en )?halv dag": lasting(12, "hour"),
    "(ett )?(halvsekel|halvt sekel)": lasting(50, "year"),
    "(ett )?kvartssekel": lasting(25, "year"),
    "{lengthword}": long_word,  # tvåårig, tredagars
    "{n:count}-{longunit:unit}": length,  # 24-åringen
    f"{NUMBER} år (gammal|gammalt|gamla|gamle)": nothing,
})

RATES = phrases({
    "{rate}": rate,  # dagligen
    "{each} ({ordinal} )?({unit}|{plainday:weekday}|{eachseason:season}|{month}|{plainpart:part})": every,
    "{each} {weekdaypart}": lambda f: every({"weekday": f["weekdaypart"][0], "part": f["weekdaypart"][1]}),
    "{other:count} {unit}": every,  # varannan vecka
    "{other} {plainday}": recurring("P2W"),
    "{every} {ordinal} {unit}": every,  # vart fjärde år
    "(på |om )?[{weekdays:weekday}]": every,  # måndagar
    "per {unit}": every,
    "om (året)": recurring("P1Y"), "om (dagen|dygnet)": recurring("P1D"), "om (natten|nätterna)": recurring("XXXX-XX-XXTNI"),
    "({times}|{measured}) [(i|om) {perunit:unit}]": every,  # tre gånger i veckan
    "({ordinal}|{which}) {weekday} (i |varje )(varje )?(månad|månaden)": recurring("P1M"),
    "per natt": recurring("P1D"),
})

POINTERS = phrases({
    "{now}": now,  # nyligen
    "(just nu|för närvarande|i nuläget|i dagsläget|för tillfället|tills vidare|hittills|i dag läget|fram till nu|än så länge|i skrivande stund|nu för tiden|i dagens läge)": vague("PRESENT_REF"),
    "(på|under) (senare|sistone) (tid|tiden)": vague("PAST_REF"),
    "på sistone": vague("PAST_REF"),
    "(den )(senaste) tiden": vague("PAST_REF"),
    "(på|under) senare år": vague("PAST_REF"),
    "(den närmaste|den närmsta) (tiden|framtiden)": vague("FUTURE_REF"),
    "(de närmaste|de närmsta) (dagarna|veckorna|månaderna|åren)": vague("FUTURE_REF"),
    f"(de närmaste|de närmsta) {NUMBER} {{theunits:unit}}": length,
    "(i|för|inför|om) [framtiden]": vague("FUTURE_REF"),
    "(i) [det förflutna]": vague("PAST_REF"),
})

SILENCE = phrases({
    f"vid {NUMBER} års ålder": nothing,
    "(i|vid) {n}-årsåldern": nothing,
    f"(är|var|blev|blir|fyller|fyllde) {NUMBER} år( gammal)?": nothing,
    f"(man|kvinna|pojke|flicka|barn|son|dotter) på {NUMBER} år": nothing,
    "(god|gott) (morgon|kväll|natt|dag|jul|år)|gott nytt år": nothing,
    "{title} ({month}|{eachseason:season})": nothing,
    "(dag|år|vecka|timme|månad) (för|efter|ut) (dag|år|vecka|timme|månad)": nothing,
    "från (dag|år|vecka) till (dag|år|vecka)": nothing,
    "(dygnet runt|dag och natt|en dag|en vacker dag|natt och dag|från en dag till en annan|året runt)": nothing,
    "({n}:(e|a)|{ordinal}) minuten": nothing,
    "({n}:(e|a)|{ordinal}) (dagen|veckan|timmen|natten|året|månaden)": nothing,
    "{n} (km|kilometer) i timmen": nothing,
    "(kilometer|km|mil) (i|per) timmen?".replace("timmen?", "(timmen|timme)"): nothing,
    "planeten mars": nothing,
    "black (friday|week)": nothing,
    "(säsongen) {yyyy}((-|/)({yy}|{yyyy}))?": nothing,
    "{plainseason}-": nothing,
    "i (vår) {eachseason}": nothing,
    "i tid|dags att|en gång": nothing,
    "(årets|månadens|veckans|dagens|kvällens) ": nothing,
})


def _saturday(first_month: int, first_day: int) -> Callable[[int], date]:
    """The first Saturday from a day on."""
    return lambda y: calendar.weekday_from(date(y, first_month, first_day), 5, "future")


_MIDSUMMER, _ALL_SAINTS = _saturday(6, 20), _saturday(10, 31)
HOLIDAYS = holidays.rules({
    "(nyårsdagen|nyår)": fixed(1, 1), "(trettondagen|trettondag jul|trettondedag jul)": fixed(1, 6), "trettondagsafton": fixed(1, 5), "tjugondag knut": fixed(1, 13), "alla hjärtans dag": fixed(2, 14), "(fettisdagen|fettisdag)": easter(-47),
    "internationella kvinnodagen": fixed(3, 8), "palmsöndagen": easter(-7), "(skärtorsdagen|skärtorsdag)": easter(-3), "(långfredagen|långfredag)": easter(-2), "påskafton": easter(-1), "(påskdagen|påsken|påsk)": easter(),
    "annandag påsk": easter(1), "(valborgsmässoafton|valborg)": fixed(4, 30), "(första maj)": fixed(5, 1), "(kristi himmelsfärdsdag|kristi himmelsfärd)": easter(39), "(pingst|pingstdagen|pingsten)": easter(49),
    "mors dag": nth(5, 6, -1), "(nationaldagen|sveriges nationaldag)": fixed(6, 6), "midsommarafton": lambda y: _MIDSUMMER(y) - timedelta(1), "(midsommardagen)": _MIDSUMMER, "(midsommar|midsommaren)": _MIDSUMMER,
    "(alla helgons dag)": _ALL_SAINTS, "halloween": fixed(10, 31), "fars dag": nth(11, 6, 2), "(lucia|luciadagen)": fixed(12, 13), "(julafton)": fixed(12, 24), "(juldagen|julen|jul)": fixed(12, 25), "(annandag jul|annandagen)": fixed(12, 26),
    "(nyårsafton)": fixed(12, 31), "(första advent)": advent(1), "(andra advent)": advent(2), "(tredje advent)": advent(3), "(fjärde advent)": advent(4),
})
HOLIDAYS += phrases({"nyårsnatten": holidays.night(fixed(12, 31)), "julnatten": holidays.night(fixed(12, 24))})

JOINS = joins.joins(
    at="( vid|,| {approx:about}| strax efter| redan)? ", on="( på| i| den)? ", of="( av| i| den| på)? ", within="( på|,)? ", after=" efter ", before=" före ",
    night_to="( till| mot) ", night_from="( från)? ", also=" och ",
)
MODIFIERS = joins.modifiers(
    mods="{mod}( av| i)?", about="({approx}|ca|uppemot|inte mindre än)",
    more=[("mer än|över|längre än", "MORE_THAN"), ("mindre än", "LESS_THAN"), ("minst|åtminstone", "EQUAL_OR_MORE"), ("högst|maximalt|upp till|som mest", "EQUAL_OR_LESS")],
)

# ---- direction ------------------------------------------------------------------------------------------------------

_STRONG = any_of("""
        kom gick dog gav tog föll steg sjönk stod låg sprang sade sa skrev blev fann vann drog bröt höll lät slog bar bjöd flög sköt drack åt satt skar stred grep förbjöd bad såg fick svalt sov stal brann gjorde
        hade var skulle kunde måste ville visste lade la sålde valde dödade avled begick försvann försvarade upphörde uppstod hände skedde avslog föreslog övertog antog utsåg beslöt avgav avgick uppgav medgav
        inträffade utbröt anlände gjorde deltog omkom överlevde förlorade tillträdde utkom hittade hördes drogs greps sköts hölls sågs gavs togs bröts skrevs slogs bars stals vanns föddes fanns fördes gjordes
        lades sades satte sattes släpptes sålts sprack knöt ljög frös rann vek smög sjöng stack stred överföll tvang vred nådde rådde
    """)
_NOT_PAST = any_of("""
        inte möte både fjärde sjätte femte senaste närmaste främste värde gärde ände område arbete byte utbyte ute mitte skadade döde anklagade misstänkte misstänkta planerade tidigare         halte ankomste store före enade utökade begränsade gifte sexårige vakte häkte häfte
    """)


def is_past(word: str) -> bool:
    """A past form of a Swedish verb, active or passive: "meddelade", "greps", "släpptes".

    >>> is_past("meddelade"), is_past("greps"), is_past("öppnades"), is_past("möte"), is_past("planerade")
    (True, True, True, False, False)
    """
    if word in _STRONG:
        return True
    if word in _NOT_PAST or len(word) < 5:
        return False
    one = word.removesuffix("s")
    if one.endswith("ade"):
        return True
    if one.endswith("te"):
        return one[:-2].endswith(("k", "p", "s", "x", "t")) and not one.endswith(("aste", "iste", "arte"))
    return one.endswith("de") and one[-3:-2] in tuple("drlnmgvjk") and not one.endswith(("ande", "ende", "onde", "unde", "värde"))


CUES = Cues(
    ahead=any_of("""
        varnar ska skall kommer väntas planeras beräknas bör måste kan planerar planerat planerad väntar hoppas vill tänker avser föreslås dröjer senast inför preliminärt
    """),
    behind=any_of("har hade var blev varit sedan fick"),
    prepositions={"senast": "future", "fram till": "future", "sedan": "past", "från och med": "future", "inför": "future", "till": "future", "och med": "future", "före": "future"},
    is_past=is_past,
    auxiliaries=any_of("ska skall kommer bör måste kan"),
    breaks=any_of("att som när eftersom medan men innan sedan om där"),
    scheduled_present=any_of("""
        börjar startar öppnar stänger stängs öppnas håller hålls inleds invigs avgörs möter spelar spelas genomförs arrangeras träder gäller går sker avslutas slutar reser firar firas röstar presenteras
        presenterar tar lanserar lanseras besöker sänds visas släpps flyttar tillträder återvänder fortsätter anländer avgår lämnar ställs införs höjs sänks stiger sjunker blir lägger ger föreläggs prövas behandlas debatteras
        publiceras publicerar sammanträder beslutar träffas träffar upphör löper byggs drabbar avger återupptas hörs begravs uppträder löper medverkar demonstrerar strejkar turnerar samlas möts hissas fyller delas
    """),
    governing=any_of("den det de i på under vid till från för om mot efter före kl klockan av"),
    leading=any_of("den det de"),
    opens=frozenset(["och", ",", "men"]),
    determiners=any_of("en ett sin sitt sina hans hennes deras vår vårt våra ingen inget"),
    before_nouns=any_of("med av utan genom hos från"),
    moves=any_of("flyttades flyttas flyttats skjuts sköts förlängs förlängdes skjutits senareläggs tidigareläggs"),
    pluperfect=frozenset({"hade"}),
    perfect=frozenset({"hade"}),
    be=any_of("är var blir blev vara bli varit blivit"),
    says=any_of("sade sa uppgav meddelade berättade skrev bekräftade"),
    negations=any_of("inte aldrig ingen inget"),
    dating=frozenset({"den", "på"}),
    places=any_of("i på vid hos nära"),
    fixing=any_of("planerad planerat planerade planeras satt inbokad"),
    copula=frozenset({"är"}),
    conjunction="och", disjunction="eller",
    happened=any_of("olyckan olycka attacken attentatet branden explosionen jordbävningen domen valet förlusten segern kraschen protesterna skjutningen"),
    # discourse
    free_order=True, compounds=False,
    opening_marks='”»“"', closing_marks='”»"',
    standing=any_of("finns är har bor arbetar återstår kostar jobbar"),
    belonging=any_of("från av"),
    enduring=any_of("fortfarande ännu"),
)

TIMES = grammar(WORDS, [SILENCE, DAYS, CLOCKS, PERIODS, RATES, LENGTHS, POINTERS, HOLIDAYS, DATES], JOINS, MODIFIERS, CUES, COMMON)
