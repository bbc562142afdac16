"""The English words that tell ahead from behind: "will", "until", "scheduled"; "said", "since"."""

from __future__ import annotations

from whence.times.direction import Cues, Direction

# Ahead: modals and words of appointment. "would" is the future of reported speech.
AHEAD = frozenset(
    ["will", "ll", "shall", "would", "must", "should", "scheduled", "due", "slated", "planned", "plans", "plan", "planning", "expected",
     "expects", "expect", "expecting", "upcoming", "coming", "forthcoming", "next", "deadline", "ahead", "tentatively", "poised",
     "demanding", "foresees", "sees", "envisages", "payable", "effective", "extended", "soon", "ultimatum", "likely", "unlikely",
     "outlook", "hopes", "hoping", "intends", "aims", "could", "can", "might", "may", "if", "once", "unless", "until", "till", "cannot"]
)
# "set for", "set to" look ahead; the bare past form "set" does not: see SET_FOR.
BEHIND = frozenset(["since", "was", "were", "had", "did", "ago", "up from", "down from", "compared with", "compared to", "compares with",
    "log shows", "logs show", "records show", "footage shows", "video shows", "figures show", "data show", "documents show",
    "register shows", "sheet shows", "papers show", "history shows"])
INTENDS = frozenset(
    ["means", "mean", "agreed", "agree", "agrees", "planned", "plan", "plans", "hope", "hopes", "hoped", "expected", "vowed", "vows",
     "promised", "pledged", "pledges", "wants", "wanted", "intend", "intends", "intended", "due", "set", "ready", "prepare", "prepares",
     "preparing", "preparing", "about", "is", "are", "seeking", "seeks", "offered", "offers", "asked", "invited", "told", "ordered",
     "urged", "scheduled", "called", "calls", "decided", "unable", "voted", "votes", "vote", "approved", "resolved", "opted", "elected",
     "chose", "proposed", "proposes", "threatened", "threatens", "summoned", "subpoenaed", "instructed", "directed", "allowed",
     "permitted", "cleared", "booked", "tipped", "chosen", "picked", "given"]
)
AUXILIARIES = frozenset(["will", "shall", "would", "must", "should", "ll", "can", "could", "might", "may"])
BE = frozenset(["be", "been", "being", "is", "are", "was", "were", "get", "gets", "getting"])
BREAKS = frozenset(["which", "who", "whose", "whom", "where", "when", "while", "because", "although", "though", "but", "unless", "whereas"])
# A verb in the plain present with a date speaks of a timetable: "the window shuts on Wednesday".
SCHEDULED_PRESENT = frozenset(
    ["turns", "speaks", "addresses", "appears", "testifies", "delivers", "chairs", "sits", "gathers", "meets", "votes", "begins", "starts",
     "opens", "closes", "shuts", "resumes", "returns", "reopens", "ends", "expires", "lapses", "goes", "comes", "arrives", "leaves",
     "departs", "launches", "takes", "moves", "marks", "falls", "kicks", "faces", "travels", "hosts", "visits", "holds", "gathers",
     "convenes", "debuts", "premieres", "airs", "hears", "decides", "runs", "flies", "sails", "plays", "concludes", "finishes",
     "reconvenes", "sits", "continues", "picks", "publishes", "releases", "unveils", "debates", "chooses", "elects", "docks", "lands",
     "weds", "marries", "tours", "graduates", "retires", "defends", "celebrates", "stops", "addresses", "blasts", "tees", "fronts", "gets",
     "heads", "becomes", "welcomes", "entertains", "performs", "tackles", "competes", "headlines", "hits", "attends"]
)
# The same in the plural, after a plural: "talks resume Monday", "letters go out on Friday".
PLURAL_PRESENT = frozenset(
    ["announce", "sit", "speak", "appear", "meet", "vote", "begin", "start", "open", "close", "shut", "resume", "return", "reopen", "end",
     "expire", "lapse", "go", "come", "arrive", "leave", "depart", "launch", "take", "move", "face", "travel", "host", "visit", "hold",
     "gather", "convene", "debut", "air", "decide", "run", "head", "play", "fly", "sail", "walk", "strike", "march", "pick", "publish",
     "release", "debate", "send", "get", "entertain", "welcome", "tackle"]
)
PREPOSITIONS: dict[str, Direction] = {"until": "future", "till": "future", "by": "future", "for": "future", "since": "past", "ahead of": "future", "prior to": "future", "due": "future", "effect from": "future", "-up to": "future"}
MOVES = frozenset(
    ["moved", "moves", "move", "postponed", "delayed", "deferred", "rescheduled", "shifted", "pushed", "put", "brought", "extended",
     "adjourned", "changed", "back", "forward", "suspended", "closed", "barred", "banned", "jailed", "remanded", "detained", "needed",
     "given", "granted", "allowed", "gave", "wanted"]
)
GOVERNING = frozenset(["on", "in", "at", "the", "by", "from", "for", "during", "early", "late", "about", "around"])
OPENS = frozenset(["that", "and", ",", "when", "because", "as"])

DETERMINERS = frozenset(["the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "this", "that", "these", "those", "any", "no", "another", "such"])
BEFORE_NOUNS = frozenset(["behind", "of", "with", "without", "in", "on", "from", "under", "for", "into", "over", "between", "against"])
ARRANGING = frozenset(
    ["sending", "meeting", "holding", "leaving", "returning", "arriving", "departing", "flying", "travelling", "traveling", "visiting",
     "hosting", "playing", "opening", "closing", "reopening", "starting", "beginning", "launching", "coming", "going", "moving",
     "speaking", "convening", "gathering", "voting", "releasing", "publishing", "unveiling", "staging", "marching", "resuming",
     "appearing", "ending", "joining", "marrying", "retiring", "touring", "giving", "addressing", "changing", "raising", "introducing",
     "stepping", "taking", "running", "racing", "facing", "fighting", "forecast", "predicted"]
)
FIRM = frozenset(["is", "are", "will", "ll", "shall", "plan", "intend", "intends", "play", "host", "face", "visit", "meet"]) | PLURAL_PRESENT | SCHEDULED_PRESENT
SINGLING = frozenset(["first", "second", "third", "fourth", "fifth", "only", "latest", "worst", "best", "most", "least", "sole", "lone"])
RELATES = frozenset(["that", "which", "who"])
CONTRACTS = frozenset(["contract", "contracts", "delivery", "futures"])
COMMODITIES = frozenset(["wheat", "corn", "soybeans", "soybean", "oats", "crude", "gold", "silver", "copper", "platinum", "cattle", "hogs", "sugar", "coffee", "cocoa", "cotton"])
UNDERTAKINGS = frozenset(["agreement", "deal", "pact", "contract", "decision", "proposal", "pledge", "promise", "vow", "offer", "bid", "intention", "commitment", "option", "permission"])
SCHEMES = frozenset(["plan", "plans"])
WHEREABOUTS = frozenset(["possible", "probable", "certain", "in", "at", "back", "home", "away", "on", "off", "out"])
FORMERLY = frozenset(["previously", "originally", "initially", "formerly", "earlier", "once", "already", "first"])
NEGATIONS = frozenset({"not", "never", "t", "nor"})
ABILITIES = frozenset({"could", "would"})
LASTING = frozenset(["took", "lasted", "waited", "remained", "stayed", "lived", "worked", "served", "ran", "continued", "held", "fought", "survived", "slept", "kept"])
UNCHANGING = frozenset(["shut", "cut", "put", "set", "let", "bid", "cast", "quit", "split", "hit", "hurt", "beat", "spread", "burst", "read", "shed", "wed", "upset"])
# Things that have taken place when they are spoken of: "Wednesday's ruling".
HAPPENED = frozenset(
    ["ruling", "verdict", "decision", "attack", "attacks", "shooting", "shootings", "crash", "blast", "blasts", "bombing", "bombings",
     "explosion", "killing", "killings", "murder", "murders", "arrest", "arrests", "quake", "earthquake", "tornado", "flood", "floods",
     "fire", "storm", "slaying", "assault", "raid", "raids", "strikes", "incident", "accident", "announcement", "statement", "remarks",
     "comments", "defeat", "win", "victory", "loss", "losses", "drop", "plunge", "fall", "gain", "gains", "rise", "close", "accord",
     "deaths", "death", "collapse", "massacre", "protest", "protests", "riot", "riots", "violence", "disaster", "tragedy", "resignation",
     "report", "figures", "results", "data", "leak", "spill", "outage", "landslide", "avalanche", "derailment", "stabbing", "robbery",
     "ambush", "airstrike", "airstrikes", "collision", "outbreak", "uprising", "coup", "assassination", "kidnapping", "sell-off", "slump",
     "upset", "fight", "fights", "brawl", "clash", "clashes", "testimony", "interview", "failure", "failures", "breakdown"]
)
PRONOUNS = frozenset({"they", "we", "you", "i"})

_IRREGULAR = frozenset(
    ["said", "told", "met", "held", "took", "came", "went", "gave", "got", "made", "found", "left", "began", "became", "broke", "brought",
     "built", "bought", "caught", "chose", "cut", "died", "drew", "drove", "fell", "felt", "fled", "flew", "fought", "froze", "grew",
     "heard", "hit", "hurt", "kept", "killed", "knew", "led", "lost", "paid", "put", "quit", "ran", "read", "rose", "sank", "saw", "sent",
     "shot", "shut", "sold", "spoke", "spent", "stood", "struck", "swore", "taught", "thought", "threw", "wore", "won", "withdrew",
     "wrote", "rejected", "beat", "bid", "burst", "cast", "sat", "sought", "shook", "slid", "spread", "stole", "swept", "swung",
     "understood", "upheld", "overthrew", "undertook", "declared", "was", "were", "had", "did", "unveiled", "unleashed", "uncovered",
     "unearthed", "unloaded", "rode", "dug", "slept", "swam", "tore", "hung", "hid", "laid", "lent", "dealt", "leapt", "crept", "clung",
     "flung", "sprang", "shrank", "blew", "bled", "fed", "forgot", "forgave", "overcame", "overtook", "underwent", "withstood", "rebuilt",
     "retook", "strode", "spun", "knelt", "meant", "woke", "sang", "rang", "drank", "wept", "shone", "stuck", "bent", "lit", "undid",
     "outlined", "bore", "foresaw", "rewrote", "sped", "stank", "stung", "wrung", "seen", "taken", "given", "shown", "driven", "stolen",
     "broken", "spoken", "beaten", "fallen", "hidden", "torn", "thrown", "blown", "flown", "drawn", "begun", "written", "known", "done",
     "tied", "lied", "used", "owed", "axed", "sued", "vied", "gone", "eaten", "frozen", "chosen", "sworn", "worn", "woken", "ridden",
     "shaken", "arisen", "forbidden", "mistaken", "misled", "overheard", "oversaw", "split", "shed", "wed", "strung", "bred", "awoke",
     "ate", "slew", "slung", "smelt", "spat", "spelt", "spilt", "strove", "thrust", "trod", "wove", "burnt", "learnt", "leant", "dreamt",
     "arose", "resold", "forbade", "befell", "mistook", "outgrew", "slit", "dwelt", "overran", "slunk", "teed"]
)
_NOT_PAST = frozenset(["need", "speed", "indeed", "proceed", "exceed", "succeed", "feed", "seed", "bleed", "breed", "united", "red", "bed", "hundred", "sacred", "naked", "wicked", "mixed", "limited"])


def is_past(word: str) -> bool:
    """A past form of an English verb, by its ending or by the list of irregular ones.

    >>> is_past("announced"), is_past("held"), is_past("united")
    (True, True, False)
    """
    return word in _IRREGULAR or (len(word) > 4 and word.endswith("ed") and word not in _NOT_PAST and not word.startswith("un"))

CUES = Cues(
    ahead=AHEAD,
    behind=BEHIND,
    prepositions=PREPOSITIONS,
    is_past=is_past,
    auxiliaries=AUXILIARIES,
    be=BE,
    present_be=frozenset({"is", "are"}),
    clipped_be=frozenset({"m", "re"}),
    clipped_have=frozenset({"ve", "d"}),
    intends=INTENDS,
    infinitive="to", content="that", used="used",
    breaks=BREAKS,
    scheduled_present=SCHEDULED_PRESENT,
    plural_present=PLURAL_PRESENT,
    moves=MOVES,
    appointment="for",
    deadline="by",
    perfect=frozenset({"had", "has", "have"}),
    staying=frozenset(["stay", "remain", "keep", "go", "become"]),
    governing=GOVERNING,
    opens=OPENS,
    determiners=DETERMINERS, one_of=frozenset(["a", "an", "another"]), nominal=frozenset(["cut", "bid"]),
    prospects=frozenset(["case for", "chance of", "chances of", "hopes of", "hopes for", "prospect of", "prospects of", "prospects for", "odds of", "odds on", "likelihood of", "bets on", "expectations of", "expectations for", "speculation about"]),
    enduring=frozenset(["still", "continues", "continue", "remains", "remain", "persists", "persist", "endures", "survives"]),
    clipped_will=frozenset({"won"}), pronominal=frozenset({"another", "those", "that"}),
    definite=frozenset(["the", "his", "her", "its", "their", "this", "that", "those", "these"]), impersonal=frozenset(["it", "that", "there", "this"]),
    before_nouns=BEFORE_NOUNS,
    onsets=frozenset(["starting", "beginning", "ending"]),
    places=frozenset(["in", "at", "near", "outside", "inside", "off", "along", "around", "beside", "behind", "under", "opposite", "of", "on", "above", "below", "aboard"]),
    terms=frozenset(["deadline", "deadlines", "cutoff", "ultimatum"]),
    ends_term=frozenset(["met", "missed", "beat", "passed", "ignored", "defied", "flouted", "let"]),
    whereabouts=WHEREABOUTS,
    arranging=ARRANGING,
    names_in_present=frozenset(["says", "say", "gives", "names", "shows", "reads", "has", "suggests", "prefers", "proposes", "wants"]),
    names_as=frozenset(["give", "gives", "names", "name", "proposes", "suggests"]),
    role="as",
    commands=frozenset(["come", "see", "call", "ring", "bring", "be", "meet", "join", "expect", "look", "wait", "ask", "check", "vote", "book", "apply", "visit", "tune", "watch"]),
    company="with", following=frozenset(["after", "since", "following", "upon"]), gerund="ing",
    calls=frozenset(["called", "calling", "appealed", "pressed", "pushed", "pleaded"]),
    planning=frozenset(["planning", "hoping", "intending", "expecting", "meaning", "promising"]),
    venues=frozenset({"away", "home"}),
    firm=FIRM, singling=SINGLING,
    schemes=SCHEMES,
    undertakings=UNDERTAKINGS,
    contracts=CONTRACTS,
    commodities=COMMODITIES,
    relates=RELATES,
    relatives=frozenset({"which"}),
    superlative="est",
    reported=frozenset({"would", "might", "could", "should"}),
    formerly=FORMERLY,
    negations=NEGATIONS,
    abilities=ABILITIES,
    able=frozenset({"could"}),
    conditions=frozenset({"when", "if", "once", "until", "unless", "after", "before"}),
    hypothetical=frozenset({"if", "unless"}),
    nobody=frozenset({"neither", "nobody", "none", "no"}),
    lasting=LASTING,
    idle=frozenset(["once before", "once after", "once in", "once at", "once on", "once by", "once a", "once again", "once more", "once every", "soon after", "soon before", "at once", "as soon", "was ahead", "were ahead", "is ahead", "are ahead", "been ahead", "edged ahead", "pulled ahead"]),
    reaching=frozenset(["came", "fell", "rose", "grew", "reached", "dropped", "sank", "climbed", "swelled", "slipped", "topped", "numbered", "shrank", "dwindled", "managed", "stood", "passed", "doubled", "halved"]),
    counts=frozenset(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "several", "few", "many", "some", "all", "both", "more", "other", "fewer", "dozen"]),
    unchanging=UNCHANGING,
    fixing=frozenset(["planned", "forecast", "scheduled", "slated", "set", "fixed", "booked", "pencilled", "penciled", "timed", "expected", "promised", "due", "lined", "foreseen", "earmarked", "mooted"]),
    foretelling=frozenset(["forecast", "forecasts", "outlook", "warning", "warnings", "alert", "alerts", "prediction", "predictions", "plans", "plan"]),
    not_yet="before",
    denies=frozenset(["not", "never", "t", "nor", "no", "nobody", "none", "nothing", "neither", "unlikely", "cannot"]),
    decrees=frozenset(["declared", "ordered", "announced", "imposed", "decreed", "banned", "suspended", "introduced", "cancelled", "canceled", "cut", "raised", "closed", "lifted", "called"]),
    onward="from",
    forbidding=frozenset({"after", "before", "between", "past"}),
    solely=frozenset({"only"}),
    experienced=frozenset({"after", "following", "despite"}),
    awaiting=frozenset(["await", "awaits", "awaited", "awaiting", "look to", "looks to", "looked to", "looking to", "ahead of"]),
    dating=frozenset({"on"}),
    labels=frozenset(
        ["when", "date", "dates", "day", "days", "time", "deadline", "meeting", "meetings", "hearing", "hearings", "viewing", "viewings", "visitation", "service", "services",
         "show", "shows", "screening", "screenings", "performances", "kickoff", "kick-off", "tip-off", "next", "due"]
    ),
    shut=frozenset({"closed"}),
    lasting_until=frozenset({"through", "thru"}),
    preludes=frozenset(["preview", "previews", "inspection", "inspections", "viewing", "rehearsal", "registration", "setup", "visitation", "wake"]),
    outcomes=frozenset({"W", "L", "D", "T"}), bounding=frozenset({"after", "before", "by", "until", "till", "past"}),
    wishes=frozenset(["want", "wants", "need", "needs"]),
    spanning=frozenset(["to", "through", "into", "until", "till"]),
    against=frozenset(["against", "versus"]),
    plays=frozenset(["play", "host", "face", "visit", "meet", "travel", "go", "take", "entertain", "welcome", "tackle", "return", "begin", "start", "resume"]),
    happened=HAPPENED,
    pronouns=PRONOUNS,
    appointed=frozenset({"set"}),
    says=frozenset(["said", "says", "told", "announced", "added", "confirmed", "reported", "wrote", "insisted", "warned"]),
    staged=frozenset(["held", "played", "shown", "staged", "screened", "broadcast", "published", "released", "unveiled", "launched", "buried", "sold", "opened", "served"]),
    accounts=frozenset(["statement", "letter", "video", "speech", "interview", "message", "broadcast", "memo", "note", "post", "briefing", "email", "report", "filing", "article", "address", "tweet"]),
    instead="but",
    at_last="now",
    adverb="ly",
    plural="s",
    conjunction="and", disjunction="or",
    been="been",
    clitic="s",
    leading=frozenset(["the", "early", "late", "about", "around", "at", "least"]),
    months=frozenset({"may"}),
)
