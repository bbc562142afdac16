"""The English words that speak of time, each with its classes and what it means in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from whence.languages.shared.discourse import sorts
from whence.text import Abbreviations

_MONTHS = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
_WEEKDAYS = (
    "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri",
    "saturday sat", "sunday sun",
)  # fmt: skip
_CARDINALS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"]  # fmt: skip
_PARTS = {
    "MO": "morning dawn daybreak sunrise sunup midmorning", "MI": "lunchtime", "AF": "afternoon arvo teatime midafternoon", "EV": "evening dusk nightfall sunset sundown",
    "NI": "night",
}
_MAIN_PARTS = ("morning", "afternoon", "arvo", "evening", "night")  # fmt: skip
_ZONES = "gmt utc bst cet cest eet eest msk est edt et cst cdt ct mst mdt mt pst pdt pt ist jst hkt aest aedt wib wat cat eat"

# What a zone is called by before "time": "4 a.m. Moscow time".
_ZONE_PLACES = (
    "moscow london paris berlin rome madrid geneva vienna brussels warsaw kiev kyiv athens istanbul jerusalem baghdad tehran cairo nairobi "
    "johannesburg delhi tokyo beijing shanghai taipei seoul manila jakarta singapore sydney washington chicago houston european british "
    "english irish french german italian spanish swiss russian turkish israel israeli palestinian saudi iraqi iranian egyptian indian "
    "pakistani pakistan kenyan nigerian japanese japan chinese china korean korea thai indonesian australian gulf alaska alaskan hawaii "
    "hawaiian atlantic"
)

# Words whose time sense must be earned (times/refiners/not_a_time.py).
_AMBIGUOUS = "may march april august sun sat wed mon mar jan dec jun"
_BEFORE_TIME = "come in on since until till by from to through during of early late mid last this next every each before after between and or , - past around about coming previous following for least into"  # fmt: skip
_AFTER_TIME = "and or to through"

_SAYS = "said says say told tells announced announces announce stated reported wrote added warned declared confirmed claimed vowed promised pledged insisted noted predicted proposed tweeted posted testified urged address speech statement interview briefing conference"  # fmt: skip

# Words that a day behind them dates as a telling (times/discourse/tellings.py): it is not the day of what is told.
_TELLS = _SAYS + " replied answered answering asked briefed argued agreed evidence letter letters email emails emailed memo message filing reply account complaint spoke speaking phoned telephoned texted rang insisting described conceded admitted denied acknowledged estimated"

# Words whose number is a name: "Article 2023", "Resolution 1973".
_NUMBERED = (
    "article articles section chapter room suite flight route highway motorway number no model resolution bill act order rule page lot "
    "unit bus train boeing airbus serial case docket decree law protocol directive regulation amendment proposition clause paragraph dial "
    "division brigade regiment channel apartment line"
)

# Events that a text dates once and counts from later (times/discourse/dated_events.py), by their sort (languages/shared/discourse.py).
_EVENTS = {
    "shot": "shot shooting shootings gunned", "killed": "killed killing killings murder murders murdered slain slaying slayings assassinated assassination",
    "stabbed": "stabbed stabbing stabbings", "died": "died death deaths", "bombed": "bombed bombing bombings",
    "exploded": "exploded blast blasts explosion explosions", "attacked": "attacked attack attacks assault ambush", "crashed": "crashed crash collision derailed derailment",
    "sank": "sank sinking capsized", "arrested": "arrested arrest arrests", "abducted": "abducted abduction kidnapped kidnapping", "raided": "raided raid raids",
    "invaded": "invaded invasion", "elected": "elected election elections", "resigned": "resigned resignation", "vanished": "vanished disappeared disappearance",
    "robbed": "robbed robbery burglary theft stolen", "escaped": "escaped escape", "collapsed": "collapsed collapse", "erupted": "erupted eruption", "convicted": "convicted conviction verdict",
    "quake": "quake earthquake", "burned": "fire blaze", "wed": "wed wedding married", "buried": "buried funeral burial", "launched": "launched launch", "storm": "storm hurricane cyclone typhoon tornado blizzard", "flooded": "flooded flood floods", "massacred": "massacre massacred",
    "voted": "voted vote referendum", "ruled": "ruled ruling", "rioted": "riot riots rioted", "overthrown": "coup overthrown", "exhumed": "exhumed exhumation", "struck": "strike walkout",
}  # fmt: skip

# What reports on a quarter speak of.
_RESULTS = "net profit profits earned earnings sales revenue revenues income loss losses turnover prices production"

# Words that have no capital of their own (times/refiners/names.py).
_COMMON = "today tomorrow yesterday tonight day days week weeks month months year years hour hours minute minutes second seconds night nights morning evening afternoon weekend noon midnight quarter season last next this every now daily weekly monthly now"


def _words() -> dict[str, dict[str, object]]:
    words: dict[str, dict[str, object]] = defaultdict(dict)

    def put(text: str, name: str, meaning: object) -> None:
        for word in text.split():
            words[word][name] = meaning

    _names(put)
    _numbers(put)
    _units(put)
    _pointers(put)
    put("and or to through - , between", "joins", True)
    put("to through till until - –", "ranges", True)
    put("summer", "sureseason", 1)
    put("autumn", "sureseason", 2)
    put("winter", "sureseason", 3)
    put("fall spring march", "also_noun", True)
    put("of", "of", True)
    put("$ £ €", "currency", True)
    put("came comes come", "comes", True)
    put("report reports news announcement announcements statement remarks comments decision move moves disclosure revelation revelations confirmation claim claims accusations warning warnings", "own_news", True)
    put("over throughout through all", "begins_stretch", True)
    put("between", "embraces", True)
    # "today's youth" is ours, not this day's
    put("it him her them us me you him", "pronoun", True)
    put("rain rainfall snow work pay wages notice rent leave holiday grace delay supply salary worth stay sleep drive walk ride", "common_thing", True)  # "a month's rain"
    put("act law treaty war revolution uprising rebellion revolt census fire flood earthquake eruption siege plague famine constitution edition map charter", "dated_thing", True)
    put("strike truce ceasefire siege embargo ban boycott blockade dispute row feud standoff stalemate impasse deadlock agreement pact treaty accord rebellion insurgency uprising crisis slump recession drought inquiry probe investigation lawsuit rivalry mystery moratorium occupation curfew lockdown rift conflict", "aged_thing", True)
    put("son daughter boy girl baby infant child children twin twins toddler grandson granddaughter", "young", True)
    put("phase phased phasing bring brought roll rolled come came move moved moving", "spread", True)  # "phased in over two years"
    put("chevrolet chevy ford toyota honda nissan dodge buick cadillac pontiac oldsmobile chrysler jeep bmw mercedes volkswagen volvo audi mazda subaru hyundai kia lexus acura plymouth saab porsche ferrari mitsubishi suzuki fiat renault peugeot citroen vauxhall", "car_make", True)
    put("held came took place struck hit occurred happened began broke out erupted staged fought", "befalls", True)
    for name in ("hour", "day", "week", "month", "year", "decade"):
        put(name + "long", "longword", name)
    put("highs lows high low temperature temperatures degrees mercury thermometer humidity", "degrees", True)
    put("sales exports imports output production inflation unemployment payrolls figure figures reading readings data total totals rate "
        "rates orders prices deliveries shipments earnings revenue revenues rainfall temperatures index deficit surplus retail industrial "
        "consumer wholesale employment jobless", "by_month", True)
    put("he she it they we i you there who struck hit", "subject", True)
    put("mr mrs ms miss dr prof sir dame lord lady sister judge justice coroner detective constable sergeant inspector councillor senator minister actress actor singer author", "addresses", True)
    for sort, names in _EVENTS.items():
        put(names, "event", sorts(sort))
    put("game stage round leg heat day part chapter act test lap", "ranked", True)  # "Game 4"
    put("minutes", "exact", True)
    put("at by from until till before after since around about between to and - –", "strikes", True)
    put("rain snow wind heat fog frost storms sunshine drought gales", "weather", True)
    put("talks work fighting violence protests unrest negotiations shelling strikes delays mourning riots bombing testimony arguments hearings waiting searching silence rest output production growth decline treatment", "toil", True)
    put("crime game deal wedding storm match fight scandal heist robbery bargain", "contested", True)  # "the fight of the century"
    put("by from", "measuring", True)
    put("era vintage style level levels built born dated set model issue only present onward onwards based registered elected founded bound made", "of_a_year", True)  # "a 2008-vintage rule"
    put("anyone anybody witnesses dashcam footage motorists appeal appealed appealing appeals information saw seen", "witness", True)
    put("followed", "sequel", True)
    put("born", "birth", True)
    put("message email e-mail text tweet post", "message", True)
    put("past after", "side", 1)
    put("to before", "side", -1)
    put("court inquest inquiry tribunal coroner coroners jury jurors trial judge magistrate magistrates hearing prosecutor prosecutors prosecution prosecuting defendant defendants dock testified testimony inquests witness witnesses commissioner", "hearing", True)
    put("jury jurors adjourned resumed resumes verdict sentenced deliberated deliberating deliberations recess rose", "proceedings", True)
    put("led lead trailed trail won lost beat beaten tied drew outscored rallied", "contest", True)
    put("quarters", "quarters", True)
    put("level levels yields", "measure_of_now", True)
    put("curfew curfews", "recurring", True)
    put("opening visiting office business trading licensing banking library surgery helpline", "hours_of", True)
    put("usually normally typically generally ordinarily always often routinely regularly invariably", "usual", True)
    put("bans prohibits forbids outlaws applies apply banned prohibited forbidden permitted", "forbids", True)
    put("ban bans prohibition", "ban", True)
    put("first last final night day early late", "by_timetable", True)
    put("bus buses train trains tram trams ferry ferries boat boats coach coaches sailing sailings flight flights shift shifts service services", "of_the_timetable", True)
    put("wakes wake gets get", "wakes", True)
    put("race raced races rowing rowed crew crews lap laps peloton stage marathon sprint swimmer runner runners cyclist cyclists rider riders yachts regatta heat heats", "race", True)
    put("stood stands stand put puts remains remained estimated capped valued fixed died begins began aged ,", "figure", True)  # at how many, or how old
    put("to until till through since from ended ending", "bounds", True)  # of a stretch of time
    put("to and or not t will would could can may might must should they", "lasts", True)
    # what stands before them is a length, whatever follows: "at least 30 days before", "for six minutes before"
    put("every than least nearly almost barely over for in within until till wait waits waited from lasted took", "measures", True)
    put("once twice dozens scores tens hundreds thousands millions", "often", True)
    put("scored scorer scoring goal goals goalkeeper touchdown touchdowns halftime striker midfielder defender quarterback kickoff yards "
        "rebounds innings penalty substitute footballer referee tackle tackles teammate teammates league coach nba nfl nhl mlb ncaa "
        "basketball hockey fumble fumbles fumbled turnovers layup pointer pointers dunk dunks dunked goalie puck interception "
        "interceptions overtime tipoff punt punts", "game", True)
    put("scored scores goal goals equalised equalized equaliser equalizer netted puck tied shorthanded", "scores", True)
    put("kickoff kicked tipoff faceoff starts start started begins began puck-drop", "kicks_off", True)
    put("artist person player players man woman song album single record video film movie game book word car team coach manager rookie "
        "group duo photo picture photographer journalist entrepreneur teacher nurse athlete sportsman sportswoman sportsperson footballer "
        "goal restaurant pub hotel venue club festival producer songwriter drummer engineer designer actor actress author writer scientist "
        "employee company brand product innovation event race horse entertainer theater theatre arena casino promoter rodeo buyer moment "
        "scientist duo musician vocalist comedian", "awarded", True)
    put("thanksgiving family victory flag earth tax mother father heritage lady inauguration", "proper", True)
    put("daily weekly monthly", "periodical", True)
    put("before", "beyond", -1)
    put("after following", "beyond", 1)
    put("% percent cent cents pence points third thirds fifths sixth tenth much far slightly little somewhat", "share", True)  # "a fifth less than a year ago"
    put("last final closing", "closing", True)
    put("final finals finalist finalists finale", "knockout", True)
    put("back home gone over done finished there dark ready asleep open shut closed away cleared empty full ended here ashore aboard dry safe quiet abed expected due", "settled", True)
    put("leaves left departs departed arrives arrived sails sailed goes went back home woke wakes opens closes shuts begins starts off resumes returns open close begin start leave depart arrive sail resume return", "timed", True)
    put("world youth youths generation society economy technology standards children kids teenagers students families women men markets "
        "consumers terms money dollars pounds euros prices values computers cars politics culture media landscape environment marketplace "
        "uncertainties climate workforce", "of_our_time", True)
    put("quarter period", "span_of_report", True)
    put(_RESULTS, "result", True)
    put("dollars euros pounds cents pence yen yuan roubles rubles rupees francs pesos kilograms kg tonnes tons metres meters kilometres kilometers km litres liters gallons barrels acres hectares calories pixels pixel seats", "measured", True)
    put("share shares stock stocks index rate price prices yield average odds points percent", "quoted", True)
    put("for", "lasting", True)
    put("amendment street avenue army congress parliament infantry district circuit battalion division brigade regiment row floor grade round seed tee", "nth_thing", True)
    put("street st avenue ave road rd drive dr boulevard blvd lane ln court ct place pl terrace highway hwy parkway pkwy circle", "street", True)
    put("of at near to from outside behind", "lodges", True)  # "of 1909 Elm Drive"
    put("ad ce", "era", True)
    put("games olympics paralympics championships championship cup worlds election elections festival marathon tournament conference summit awards season edition final finals playoffs congress convention fair expo carnival derby grand prix open", "of_each_year", True)
    put("inc ltd corp llc plc gmbh", "company", True)
    put("the a an its their his her", "article", True)
    put("the", "definite", True)
    put("was were is has had will would said says on against at that day", "no_event", True)
    put("from with versus against", "compares", True)
    put(_NUMBERED, "numbered", True)
    put(_COMMON, "common", True)
    put("(", "open", True)
    put(") ] ” ’ \" '", "close", True)
    put(_SAYS, "says", True)
    put(_TELLS, "tells", True)
    put(_AMBIGUOUS, "ambiguous", True)
    put(_BEFORE_TIME, "before_time", True)
    put("in", "before_year", True)
    put(_AFTER_TIME, "after_time", True)
    return dict(words)


def _names(put: Put) -> None:
    """Months, weekdays, seasons, parts of the day, zones."""
    for number, names in enumerate(_MONTHS, 1):
        put(names, "month", number)
        put(names.split()[0], "monthname", number)
        put(" ".join(names.split()[1:]), "shortmonth", number)
    for number, names in enumerate(_WEEKDAYS):
        put(names, "anyweekday", number)
        put(names.split()[0], "weekday", number)
        put(" ".join(names.split()[1:]), "shortweekday", number)
        put(names.split()[0] + "s", "weekdays", number)
    for number, names in enumerate(("springs", "summers", "autumns", "winters")):
        put(names, "seasons", number)
    for number, names in enumerate(("spring", "summer", "autumn fall", "winter")):
        put(names, "season", number)
    for part, names in _PARTS.items():
        put(names, "part", part)
        put(" ".join(name + "s" for name in names.split() if name in _MAIN_PARTS), "partplural", part)
        put(" ".join(name for name in names.split() if name in _MAIN_PARTS and name != "night"), "mainpart", part)
        put(" ".join(name for name in names.split() if name not in _MAIN_PARTS), "edgepart", part)
    put("am", "ampm", 0)
    put("pm", "ampm", 12)
    put("a", "ap", 0)
    put("p", "ap", 12)
    put("noon midday", "noon", 12)
    put("midnight", "noon", 24)
    put(_ZONES, "zone", True)
    put("eastern pacific central mountain", "zonename", True)
    put(_ZONE_PLACES, "zoneplace", True)


def _numbers(put: Put) -> None:
    for number, name in enumerate(_CARDINALS):
        put(name, "num", number)
        put(name, "rest", number)
        if 1 <= number <= 9:
            put(name, "ones", number)
            put(name, "rest2", number)
        if number >= 10:
            put(name, "tens", number)
        if 15 <= number:
            put(name, "century", number)
    for number, name in enumerate(_TENS, 2):
        put(name, "num", 10 * number)
        put(name, "rest", 10 * number)
        put(name, "tens", 10 * number)
        put(name, "tenfold", 10 * number)
        put(name[:-1] + "ies", "nineties", 1900 + 10 * number)
    put("noughties", "nineties", 2000)
    put("twenty", "century", 20)
    for number, name in enumerate(_ORDINALS, 1):
        put(name, "ordinal", number)
    put("thirtieth", "ordinal", 30)
    put("hundred", "scale", 100)
    put("thousand", "scale", 1000)
    put("million", "scale", 1_000_000)
    put("billion", "scale", 1_000_000_000)
    put("½", "fraction", 0.5)
    put("¼", "fraction", 0.25)
    put("¾", "fraction", 0.75)
    put("dozen", "dozen", 12)
    put("couple", "couple", 2)
    put("several few some many", "vague", True)
    put("half", "half", 30)
    put("quarter", "quarter", 15)
    put("half", "portion", 30)
    put("quarter", "portion", 15)
    put("st nd rd th", "suffix", True)
    put("a an", "a", 1)
    put("another", "another", 1)
    put("whole", "whole", 1)


def _units(put: Put) -> None:
    for name in ("second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century", "millennium"):
        put(name, "unit", name)
        put({"century": "centuries", "millennium": "millennia"}.get(name, name + "s"), "units", name)
    put("hr hrs", "units", "hour")
    put("min mins", "units", "minute")
    put("fortnight fortnights", "fortnight", "week")
    put("weekend", "weekend", True)
    put("weekends", "weekends", True)
    put("more full whole straight consecutive successive trading business working calendar fiscal financial additional extra further long school happy hard hot cold dry wet bitter lonely glorious painful difficult anxious quiet busy short tough solid good tense restless sleepless", "unitkind", True)
    put("daily", "rate", "P1D")
    put("fortnightly", "rate", "P2W")
    put("hourly", "rate", "PT1H")
    put("weekly", "rate", "P1W")
    put("monthly", "rate", "P1M")
    put("annually yearly", "rate", "P1Y")


def _pointers(put: Put) -> None:
    """Words that place a time beside another one, or say which part of it."""
    for name, words in (("last", "last past"), ("this", "this current"), ("next", "next")):
        put(words, "which", name)
        put(words.split()[0], "whichday", name)  # "past Tuesday's deadline" is beyond it
    put("next", "nextword", True)
    put("previous preceding prior", "whichmention", -1)
    put("following ensuing subsequent", "whichmention", 1)
    put("coming upcoming forthcoming", "upcoming", 1)
    put("today", "dayword", 0)
    put("yesterday", "dayword", -1)
    put("tomorrow", "dayword", 1)
    put("now currently nowadays", "now", "PRESENT_REF")
    put("recently lately", "now", "PAST_REF")
    put("early", "mod", "START")
    put("mid middle", "mod", "MID")
    put("late", "mod", "END")
    put("earlier", "modearly", "START")
    put("later", "modearly", "END")
    put("three", "three", 3)
    put("beginning start turn", "modof", "START")
    put("middle midst", "modof", "MID")
    put("end close", "modof", "END")
    put("about around roughly approximately nearly almost some circa", "approx", "APPROX")


Put = Callable[[str, str, object], None]
WORDS = _words()

# Words that keep their dot within a sentence.
_SHORTENED = frozenset(
    ["mr", "mrs", "ms", "dr", "prof", "st", "sen", "rep", "gov", "gen", "col", "lt", "capt", "sgt", "cmdr", "adm", "rev", "hon", "jr",
     "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
     "thurs", "fri", "sat", "sun", "vs", "inc", "corp", "co", "ltd", "no", "dept", "etc", "approx", "calif", "fla", "mass", "mich", "minn",
     "penn", "tex", "wash", "ariz", "colo", "conn", "det", "insp", "supt", "brig", "maj", "ft", "mt", "ave", "blvd", "est", "eng", "cllr",
     "ald", "amb", "atty", "cpl", "pte", "pvt", "msgr", "fr", "mme", "mlle", "supt", "asst", "comdr", "adv", "messrs", "dir", "sec", "cdr",
     "wo", "mo", "ala", "ga", "va", "ill", "ind", "kan", "ky", "okla", "ore", "pa", "tenn", "nev", "neb"]
)

# What goes on behind "a.m." and has a capital.
_BEHIND_HOURS = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
     "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
     "oct", "nov", "dec", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "bst", "utc", "cet", "cest", "eastern", "central",
     "pacific"]
)
ABBREVIATIONS = Abbreviations(_SHORTENED, _BEHIND_HOURS)

# Words that stand in every sentence: a rule that needs another word too is not tried for their sake (times/grammar.py).
COMMON = frozenset(["s", "the", "a", "an", "of", "in", "on", "at", "to", "by", "for", "from", "and", "or", "as", "that", "this", "is", "it", "with", ",", ".", "-", "'", '"'])
