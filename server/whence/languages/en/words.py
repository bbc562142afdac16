"""The English words that speak of time, each with its classes and what it means in them."""

from __future__ import annotations

from collections import defaultdict

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
_UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century")
_PARTS = {
    "MO": "morning dawn daybreak sunrise", "MI": "lunchtime", "AF": "afternoon teatime", "EV": "evening dusk nightfall sunset",
    "NI": "night",
}  # fmt: skip
_ZONES = ["gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "ist", "jst", "hkt", "aest", "aedt", "wib", "wat", "cat", "eat"]

# Words whose time sense must be earned (times/refiners/not_a_time.py).
_AMBIGUOUS = ["may", "march", "mar", "sun", "sat", "wed", "mon", "fall", "second", "april", "jan", "dec", "august"]
_BEFORE_TIME = ["in", "on", "since", "until", "till", "by", "from", "to", "through", "during", "of", "early", "late", "mid", "last", "this", "next", "every", "each", "before", "after", "between", "and", "or", ",", "-", "past", "around", "about", "coming", "previous", "following", "for"]  # fmt: skip
_AFTER_TIME = ["and", "or", "to", "through"]

_SAYS = ["said", "says", "say", "told", "tells", "announced", "announces", "announce", "stated", "reported", "wrote", "added", "warned", "declared", "confirmed", "claimed", "vowed", "promised", "pledged", "insisted", "noted", "predicted", "proposed", "tweeted", "posted", "testified", "urged", "address", "speech", "statement", "interview", "briefing", "conference"]  # fmt: skip


def _words() -> dict[str, dict[str, object]]:
    words: dict[str, dict[str, object]] = defaultdict(dict)

    def put(text: str, name: str, meaning: object) -> None:
        for word in text.split():
            words[word][name] = meaning

    for number, names in enumerate(_MONTHS, 1):
        put(names, "month", number)
    for number, names in enumerate(_WEEKDAYS):
        put(names, "weekday", number)
        put(names.split()[0] + "s", "weekdays", number)
    for number, name in enumerate(_CARDINALS):
        put(name, "num", number)
    for number, name in enumerate(_TENS, 2):
        put(name, "num", 10 * number)
        put(name[:-1] + "ies", "nineties", 1900 + 10 * number)
    put("dozen", "num", 12)
    put("hundred", "num", 100)
    put("couple", "num", 2)
    for number, name in enumerate(_ORDINALS, 1):
        put(name, "ordinal", number)
    put("thirtieth", "ordinal", 30)
    put("st nd rd th", "suffix", True)
    for name in _UNITS:
        put(name, "unit", name)
        plural = {"century": "centuries"}.get(name, name + "s")
        put(plural, "units", name)
    put("fortnight", "fortnight", "week")
    put("fortnights", "fortnight", "week")
    put("weekend weekends", "weekend", True)
    put("hr hrs", "units", "hour")
    put("min mins", "units", "minute")
    for part, names in _PARTS.items():
        put(names, "part", part)
    put("night evening afternoon morning", "dayside", True)
    put("spring", "season", 0)
    put("summer", "season", 1)
    put("autumn fall", "season", 2)
    put("winter", "season", 3)
    put("last past", "which", "last")
    put("previous preceding prior", "whichmention", -1)
    put("following ensuing subsequent", "whichmention", 1)
    put("this current", "which", "this")
    put("next", "which", "next")
    put("coming upcoming forthcoming", "upcoming", 1)
    put("several few some many", "vague", True)
    put("today", "dayword", 0)
    put("yesterday", "dayword", -1)
    put("tomorrow", "dayword", 1)
    put("now currently nowadays", "now", "PRESENT_REF")
    put("recently lately", "now", "PAST_REF")
    put("a an", "a", 1)
    put("am a", "ap", 0)
    put("pm p", "ap", 12)
    put("noon midday", "noon", 12)
    put("midnight", "noon", 24)
    for zone in _ZONES:
        put(zone, "zone", zone.upper())
    put("daily nightly", "rate", "P1D")
    put("hourly", "rate", "PT1H")
    put("weekly", "rate", "P1W")
    put("monthly", "rate", "P1M")
    put("quarterly", "rate", "P3M")
    put("annual annually yearly", "rate", "P1Y")
    put("early", "mod", "START")
    put("mid middle", "mod", "MID")
    put("late", "mod", "END")
    put("beginning start", "modof", "START")
    put("middle midst", "modof", "MID")
    put("end close", "modof", "END")
    put("about around roughly approximately nearly almost some circa", "approx", "APPROX")
    put("on in at by until since from for during of to", "prep", True)
    put("and or to through - , between", "joins", True)
    for word in _AMBIGUOUS:
        words[word]["ambiguous"] = True
    for word in _BEFORE_TIME:
        words[word]["before_time"] = True
    for word in _AFTER_TIME:
        words[word]["after_time"] = True
    for word in _SAYS:
        words[word]["says"] = True
    return dict(words)


WORDS = _words()

# Words that keep their dot within a sentence.
ABBREVIATIONS = frozenset(
    ["mr", "mrs", "ms", "dr", "prof", "st", "sen", "rep", "gov", "gen", "col", "lt", "capt", "sgt", "cmdr", "adm", "rev", "hon", "jr", "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "vs", "inc", "corp", "co", "ltd", "no", "dept", "etc", "approx", "calif", "fla", "mass", "mich", "minn", "penn", "tex", "wash", "ariz", "colo", "conn", "det", "insp", "supt", "brig", "maj", "ft", "mt", "ave", "blvd", "est"]
)

# ---------------------------------------------------------------- direction
# Ahead: modals and words of appointment. "would" is the future of reported speech.
AHEAD = frozenset(
    ["will", "ll", "shall", "would", "must", "should", "scheduled", "due", "slated", "planned", "plans", "plan", "planning", "expected", "expects", "expect", "expecting", "upcoming", "coming", "forthcoming", "postponed", "deadline", "ahead", "tentatively", "poised", "demanding", "demands", "demand", "ordering", "payable", "effective", "extended", "rescheduled", "adjourned", "soon", "ultimatum", "likely", "hopes", "hoping", "intends", "aims", "could", "can", "might", "if", "once", "unless", "until", "till"]
)
# "set for", "set to" look ahead; the bare past form "set" does not: see SET_FOR.
BEHIND = frozenset(["since", "was", "were", "had", "did", "ago"])
INTENDS = frozenset(
    ["agreed", "agree", "agrees", "planned", "plan", "plans", "hope", "hopes", "hoped", "expected", "vowed", "vows", "promised", "pledged", "pledges", "wants", "wanted", "intend", "intends", "intended", "due", "set", "ready", "prepare", "prepares", "preparing", "preparing", "about", "is", "are", "seeking", "seeks", "offered", "offers", "asked", "invited", "told", "ordered", "urged", "scheduled", "called", "calls", "decided", "refused", "unable"]
)
AUXILIARIES = frozenset(["will", "shall", "would", "must", "should", "ll", "can", "could", "might", "may"])
BE = frozenset(["be", "been", "being", "is", "are", "was", "were", "get"])
BREAKS = frozenset(["which", "who", "whose", "whom", "where", "when", "while", "because", "although", "though", "but", "unless", "whereas"])
# A verb in the plain present with a date speaks of a timetable: "the window shuts on Wednesday".
SCHEDULED_PRESENT = frozenset(
    ["set", "meets", "votes", "begins", "starts", "opens", "closes", "shuts", "resumes", "returns", "reopens", "ends", "expires", "goes", "comes", "arrives", "leaves", "departs", "launches", "takes", "moves", "marks", "falls", "kicks", "faces", "travels", "hosts", "visits", "holds", "gathers", "convenes", "debuts", "premieres", "airs", "hears", "decides", "runs"]
)
# The same in the plural, after a plural: "talks resume Monday", "letters go out on Friday".
PLURAL_PRESENT = frozenset(
    ["meet", "vote", "begin", "start", "open", "close", "shut", "resume", "return", "reopen", "end", "expire", "go", "come", "arrive", "leave", "depart", "launch", "take", "move", "face", "travel", "host", "visit", "hold", "gather", "convene", "debut", "air", "decide", "run", "head"]
)
PREPOSITIONS = {"until": "future", "till": "future", "by": "future", "for": "future", "since": "past"}
MOVES = frozenset(
    ["moved", "moves", "move", "postponed", "delayed", "deferred", "rescheduled", "shifted", "pushed", "put", "brought", "extended", "adjourned", "changed", "back", "forward"]
)
GOVERNING = frozenset(["on", "in", "at", "the", "by", "from", "for", "during", "early", "late", "about", "around"])
OPENS = frozenset(["that", "and", ",", "when", "because", "as"])

_IRREGULAR = frozenset(
    ["said", "told", "met", "held", "took", "came", "went", "gave", "got", "made", "found", "left", "began", "became", "broke", "brought", "built", "bought", "caught", "chose", "cut", "died", "drew", "drove", "fell", "felt", "fled", "flew", "fought", "froze", "grew", "heard", "hit", "hurt", "kept", "killed", "knew", "led", "lost", "paid", "put", "quit", "ran", "read", "rose", "sank", "saw", "sent", "shot", "shut", "sold", "spoke", "spent", "stood", "struck", "swore", "taught", "thought", "threw", "wore", "won", "withdrew", "wrote", "rejected", "beat", "bid", "burst", "cast", "sat", "sought", "shook", "slid", "spread", "stole", "swept", "swung", "understood", "upheld", "overthrew", "undertook", "declared", "was", "were", "had", "did"]
)
_NOT_PAST = frozenset(["need", "speed", "indeed", "proceed", "exceed", "succeed", "feed", "seed", "bleed", "breed", "united", "red", "bed", "hundred", "sacred", "naked", "wicked"])


def is_past(word: str) -> bool:
    """A past form of an English verb, by its ending or by the list of irregular ones.

    >>> is_past("announced"), is_past("held"), is_past("united")
    (True, True, False)
    """
    return word in _IRREGULAR or (len(word) > 4 and word.endswith("ed") and word not in _NOT_PAST)
