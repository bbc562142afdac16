"""How English tells that somebody says something where no list knows the verb: by the shape of the sentence alone."""

from __future__ import annotations

import re

from whence.claims.vocabulary import by_letter

# "as Ruiz tells it"; "to hear Ruiz tell it"; "ask the union and you will hear"
_SOMEBODY = r"(?P<source>(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts) )?(?:[\w’'-]+ ){0,4}?[\w’'-]+)"
AS_TOLD = re.compile(
    rf"\b[Aa]s {_SOMEBODY} (?:put|puts|tells|told|sees|saw|remembers|remembered|recalls|recalled|related|relates|explains|explained|has|had|describes|described|understands|reads|reckons)(?: it| this| the \w+)?(?=,|;|\.?\s*$)|"
    rf"\b[Tt]o hear {_SOMEBODY.replace('source', 'heard')} tell it\b|\b[Ii]f {_SOMEBODY.replace('source', 'believed')} (?:is|are) (?:to be believed|right|correct)\b(?=,|\.?\s*$)|"
    rf"\b[Aa]s far as {_SOMEBODY.replace('source', 'knower')} (?:knows?|knew|(?:is|are|was|were) aware|(?:can|could) tell)\b|\b[Ff]rom what {_SOMEBODY.replace('source', 'sayer')} (?:says?|said|tells|saw|knows?|knew)\b(?=,)|"
    rf"\b[Tt]o the best of {_SOMEBODY.replace('source', 'best')}(?:['’]s|(?<=s)['’]) knowledge\b|\b(?:is|was) {_SOMEBODY.replace('source', 'numberer')}(?:['’]s|(?<=s)['’]) (?:own |latest |official )?(?:figure|number|count|estimate|tally|guess|version)(?=[.,;]|$)"
)
# "The gate was open. So says the warden, at any rate." "That is according to the log."
SO_SAYS = re.compile(
    rf"(?:(?:Or|And|But) )?[Ss]o (?:says?|said|claims?|claimed|runs|goes|insists?|insisted) {_SOMEBODY}(?=,|;|\.?\s*$)|(?:(?:Or|And|But) )?[Ss]o {_SOMEBODY.replace('source', 'sayer')} (?:says?|said|claims?|claimed|insists?|insisted|believes?|believed|maintains?|tells it)(?=,|;|\.?\s*$)|"
    rf"(?:That|This|Which)(?:,? at (?:least|any rate),?)? (?:is|was) (?:according to|the (?:word|view|version|account|story) (?:of|from)|what) {_SOMEBODY.replace('source', 'owner')}(?: (?:says?|said|claims?|claimed|reports?|reported|believes?|believed|told [^,.;:\ue000]{{2,40}}))?(?=,|;|\.?\s*$)|"
    rf"(?:That|This)(?:,? at (?:least|any rate),?)? (?:is|was) {_SOMEBODY.replace('source', 'teller')}['’]s? (?:own )?(?:version|account|view|story|word|claim|theory|reading)(?=,|;|\.?\s*$)|"
    r"(?:That|This|Such),? (?:is|was)(?:,? at least,?)? (?:how|what) (?:[^,.;:\ue000]{2,50}, (?=(?-i:[A-Z])))?(?P<describes>(?:[\w’'-]+ "
    r"){0,6}?[\w’'-]+),? (?:put|puts|describes?|described|told|tells|sees|saw|explains?|explained|recounts?|recounted|sums? up|summed up"
    r"|relates?|related|presents?|presented) (?:it|things|matters|events|the [\w-]+)(?= to |,|;|\.?\s*$)"
)
# "For the farmers it was the beavers that did it"
FOR_WHOM = re.compile(
    rf"\b(?:(?:But|And|Yet) for|For) {_SOMEBODY}(?:,(?: (?:who|whose|which|where|at|from|of|in|on) [^,;:\ue000]{{3,80}},)?)? (?=there (?:is|was|were|are|had been|has been) no\b)|"
    rf"\b(?:(?:But|And|Yet) to|To) {_SOMEBODY.replace('source', 'beholder')}(?:,(?: (?:who|whose|which|where|at|from|of|in|on) "
    rf"[^,;:\ue000]{{3,80}},)?)? (?=(?:it|there|this|that|he|she|they) (?:is|was|were|are|had|has|have|began|came|went|lay|lies|stood|ran"
    rf"|fell|left|took|made|broke|[a-z]{{3,}}ed)\b)|"
    rf"\b(?:(?:But|And|Yet) for|For) {_SOMEBODY.replace('source', 'whom')},? (?=it (?:is|was) [^,.;:\ue000]{{2,50}}? (?:that|who)\b)"
)
# "Ask Ruiz and …", "she had been told by the union that …"
ASK = re.compile(
    rf"(?<=, )(?:named|identified|described|given|listed|reported) by {_SOMEBODY.replace('source', 'namer')} as (?=[A-Z\d]|the |an? )"
    rf"|\b(?:[Aa]sk {_SOMEBODY}(?:,| and)(?: and)? (?:you[^,.;:\ue000]{{0,30}}? (?:that )?)?|(?:told|informed|assured|warned|notified"
    rf"|advised) by {_SOMEBODY.replace('source', 'teller')}(?:, [^,.;:\ue000]{{2,40}},)? (?=that |the |it |there |(?:not )?to "
    rf"[a-z])(?:that )?)"
)
# "Police put the crowd at 9,000, organisers at 20,000"; "the ministry says 40, the hospital, 52"
GAPPED = re.compile(
    r"(?:(?<=[;,] )|(?<= and ))(?:(?:and|but|while) )?(?P<source>(?:(?:the|its|an?) )?(?!and |but |while |in |at |on |with |up |down |or )(?:[\w’'-]+ ){0,3}?[\w’'-]+)(?:(?P<bare> )(?=\d[\d,]*(?: [a-z]+)?(?:[.;]|$))|(?: at| put it at| of) "
    r"(?=(?:about |some |around |only |nearly |just |more than |at least |fewer than |as many as )?(?:\d|[$€£]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b)))"
)
# "The toll was put at nine by the union."
PUT_BY = re.compile(
    rf"\b(?:was|were|is|are|been|being) (?:put|placed|said|estimated|given(?= (?:as|at|out)\b)|reported|confirmed|counted|recorded|logged"
    rf"|listed|described|named|identified|dated|announced|claimed|reckoned|disputed|blamed|attributed|credited)\b[^.;:\ue000]{{0,60}}? by "
    rf"(?!\d){_SOMEBODY}(?=[,.;]|$| (?:on|in|as|at|to (?:have|be))\b)"
)
# "The union disagrees."
_MANNER = (
    "adamant|blunt|firm|clear|categorical|dismissive|incredulous|emphatic|unimpressed|scathing|furious|bemused|indignant|terse|defiant|unrepentant|unmoved|"
    "sceptical|skeptical|sure|certain|convinced|having none of it|baffled|unequivocal|unambiguous|specific|precise|exact|frank|gloomier|cautious|guarded|confident|in no doubt"
)
_MOOD = (
    "shrug(?:s|ged)|laugh(?:s|ed)|smile[sd]?|sigh(?:s|ed)|nod(?:s|ded)|grin(?:s|ned)|snort(?:s|ed)|scoff(?:s|ed)|bristle[sd]?|demur(?:s|red)|wince[sd]?|shakes? (?:his|her|their) heads?|shook (?:his|her|their) heads?|"
    "(?:fires?|fired|shoots?|shot|hits?|hit|snaps?|snapped|hits?) back|rolled (?:his|her) eyes|throws? up (?:his|her) hands|threw up (?:his|her) hands|ridiculed|mocked|scorns|scorned"
)
STANCE = re.compile(
    r"\b(?:disagree[sd]?|begs? to differ|begged to differ|ha[sd] none of (?:it|that|this)|have none of (?:it|that|this)|tells? it (?:otherwise|differently)|tells? (?:a|another) (?:\w+ )?(?:story|tale)|told (?:a|another) (?:\w+ )?(?:story|tale)|"
    rf"(?:sees?|saw|remembers?|remembered|thinks?|thought|counts?|counted|reads?|puts?|has|had|tells?|told) (?:it |things |matters |them "
    rf")?(?:otherwise|differently)|(?:is|was|are|were) of (?:an? )?(?:different|another|the other|the opposite|contrary) (?:opinion|view"
    rf"|mind)|(?:is|was|are|were) (?:not |so |less |just |as |more |equally |no |quite |very |rather )*(?:{_MANNER})(?: about (?:it|that"
    rf"|the \w+))?|(?:has|had|have|gives?|gave|offers?|offered|paints?|painted|left|leaves|wrote|kept|keeps|tells|told) (?:a |an |quite "
    rf"|very |rather |his own |her own |its own |their own )*"
    r"(?:different|other|another|grimmer|darker|rosier|contrary|opposite|differing) \w+(?: of \w+(?: \w+)?| [\w ]{2,60})?|prefers? (?:one|another|an? \w+)[\w ]{0,25}|"
    rf"(?:{_MOOD})(?: (?:him|her|it|them|this|that|the \w+|at [\w ]{{2,30}}|when asked[\w ]{{0,40}}))?|disputes (?:this|that|it|the \w+)|(?:does|did|do)(?: not|n['’]t) (?:accept|believe|buy|recogni[sz]e|agree with) (?:it|that|this|the \w+)|doubt(?:s|ed)? (?:it|that|this)|"
    r"(?:puts?|put) it (?:differently|another way|more \w+)|takes? (?:a different|another|the opposite) view|took (?:a different|another|the opposite) view|(?:was|were|is|when) asked [\w ]{2,40}|"
    r"remembers? (?:it|how|the \w+) ?[\w ]{0,30}|(?:has|have|had) (?:his|her|its|their) own [\w ]{3,30}|(?:is|was) (?:one|among) of those "
    r"who \w+|(?:names|named|has|had|offers|offered) (?:someone|somebody|something|somewhere) (?:else|other)|(?:would|will|could) (?:not"
    r"|n['’]t) \w+ either way|wouldn['’]t \w+ either way)(?=(?: (?:when|about|on|in|as|after|over|for|from) "
    r"[^.;:\ue000]{2,60})?\s*[.:]?\s*$|: )"
)

_DOCUMENT = (
    r"(?:plot|book|report|letter|statement|message|post|tweet|e-?mail|text(?: message)?|web ?site|web ?page|page|filing|lawsuit|log|diary|memoir|study|"
    r"survey|map|data|analysis|paper|note|article|testimony|evidence|figures|count|tally|account|version|records?|chart|ledger|blog|column|"
    r"answer|reply|bulletin|notice|memo|communiqu[eé]|caption)"
)
# "its plot", "her book", "a message"; the others are the article's own.
OWN_WORDS = re.compile(rf"(?P<owner>[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?(?! (?:\w+ )?(?:map|data|analysis|study|survey|report|paper|article|figures|count|version|records?|chart)\b| [^.;]{{3,60}}(?: by |['’]s ))) (?:own )?(?:\w+ )?{_DOCUMENT}(?: [^.;]*)?$")
# "“Who knows?” Ruiz asked."
SAYS_SO = re.compile(r"(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts) )?(?:[\w’'.-]+ ){1,4}?(?:[a-z]{3,}(?:ed|s)|said|told|wrote|went on)\b|(?:said|asked|wrote|shouted|added) ")

# "seen by this agency": no subject of what was written.
PASSED_ON = re.compile(r"(?:seen|obtained|reviewed|published|shared|sent|posted|released|leaked|read|filed|dated|issued|made public) (?:by|to|on|in|at|with|from|late|early|last)\b")
IN_DOCUMENT = re.compile(rf"[Ii]n an? (?:\w+ )?{_DOCUMENT}\b")

# "… the company said in a regulatory filing"; "… she wrote in a memo to staff"
IN_PAPER = re.compile(
    r"\bin (?:an?|its|his|her|their) (?:[\w-]+ ){0,2}?(?:filings?|statements?|releases?|letters?|e-?mails?|memos?|messages?|notes?|bulletins?|affidavits?|circulars?|newsletters?|interviews?|report|reply|posts?|tweets?|briefings?|video|testimony|complaint|lawsuit|submission|notice)\b"
    r"(?: (?:to|for|with) (?!(?:be|have|the effect)\b)[^,.;:“”\"\n]{3,40}?(?=[,.;:“”\"\n]|$| (?:that|on|in|seen|dated|sent|published|and|but|said)\b))?",
    re.IGNORECASE,
)


_HELPER = r"(?:is|are|was|were|has|have|had|will|would|can|could|does|do|did|may|must|should|[a-z]{2,}(?:ed|es|[^s]s))"
# "The song, her book argues, is the work of …"
GOES_ON = re.compile(r",\s+(?!(?:\w+ing|who|which|where|when|while|whose|as|but|and|citing|after|before|because|though|although|an?|the|his|her|its|their|so|if)\b)(?=[a-z\d$€£])")
# "told his members, from the back of a van, that …"
ASIDE = re.compile(r",?[^,.;:\ue000]{0,50}, [^,.;:\ue000]{3,60},(?= that\b)")

# "From Ana Ruiz, on the quay: “…”", "And here is the port itself: “…”"
LEADS_TO = re.compile(r"(?:(?:And|But|Now|More|This|Just in|Word|A (?:line|message|note|word)) )?(?:[Ff]rom|[Hh]ere (?:is|are|comes)|[Hh]ere['’]s|[Tt]his is) (?=the |an? |[A-Z])")

_AFTER_QUOTE = r"(?!was|were|had|has|have|been|did|went|is|are|would|could|with|that)(?:[a-z]{3,}(?:ed|s)|wrote|told|said|spat|swore|ran|read|read out|put it|went on)"
# "“…,” he fumed"; "“…,” fumed Ana Ruiz"; "“…,” read a message on its page"
TELLS_QUOTE = re.compile(
    rf"\s+(?:(?:is|was) how (?P<putter>[^.;:\ue000]{{2,60}}?) (?:put|puts|described|describes|told|tells) it\b|(?P<who>he|she|they|it|(?:[Tt]he |[Aa]n? )?(?:[\w’'-]+ ){{0,4}}?[\w’'-]+) {_AFTER_QUOTE}|{_AFTER_QUOTE} (?P<named>(?:[\w’'-]+ ){{0,5}}[\w’'-]+))(?=[,.;:]|\s|$)"
)

# "The harbour log has …", "Consultants hired by the city think …", "Its own figure was …"
DOCUMENTS = frozenset(
    ["roster", "rosters", "rota", "rotas", "payroll", "docket", "timesheet", "timesheets", "scales", "thermometer", "odometer", "speedometer", "stopwatch",
     "clicker", "counter", "counters", "tape", "sonar", "monitor", "monitors", "policy", "newsletter", "newsletters", "circular", "circulars", "gazette",
     "poll", "polls", "questionnaire", "returns", "photograph", "photographs", "photo", "photos", "image", "images", "video", "videos", "list", "lists", "blueprint",
     "blueprints", "specification", "quotation", "tender", "valuation", "appraisal", "instruments", "archive", "archives", "dossier", "testimony", "telemetry", "transponder", "advert", "advertisement", "advertisements", "adverts", "affidavit", "affidavits", "agenda", "agendas", "almanac",
     "almanacs", "analyses", "analysis", "annex", "annexe", "annexes", "appendix", "application", "assessment", "assessments", "audit",
     "audits", "barrier", "biographies", "biography", "book", "books", "brochure", "brochures", "bulletin", "bulletins", "calendar",
     "calendars", "camera", "cameras", "card", "cards", "catalog", "catalogs", "catalogue", "catalogues", "census", "certificate",
     "certificates", "chart", "charts", "chronologies", "chronology", "communique", "communiques", "communiqué", "communiqués",
     "complaint", "complaints", "contract", "contracts", "copybook", "copybooks", "correspondence", "counts", "data", "database",
     "databases", "deposition", "depositions", "diaries", "diary", "disposition", "document", "documents", "draft", "drafts", "drawing",
     "drawings", "e-mail", "e-mails", "email", "emails", "entries", "entry", "estimate", "estimates", "filing", "filings", "flier",
     "fliers", "flyer", "flyers", "footage", "gauge", "gauges", "gravestone", "guidebook", "guidebooks", "hansard", "headstone",
     "headstones", "indictment", "indictments", "inscription", "inscriptions", "inventories", "inventory", "invoice", "invoices",
     "itineraries", "itinerary", "label", "labels", "leaflet", "leaflets", "lease", "leases", "ledger", "ledgers", "letter", "letters",
     "log", "logbook", "logbooks", "logs", "manifest", "manifests", "manuscript", "manuscripts", "map", "maps", "memo", "memoir",
     "memoirs", "memorandum", "memos", "meter", "meters", "minutes", "note", "notebook", "notebooks", "notes", "notice", "notices",
     "obituaries", "obituary", "pamphlet", "pamphlets", "paper", "paperwork", "permit", "permits", "plaque", "plaques", "post", "poster",
     "posters", "posts", "programme", "programmes", "promo", "promos", "prospectus", "radar", "reading", "readings", "receipt",
     "receipts", "record", "recorder", "recording", "recordings", "records", "register", "registers", "report", "reports", "satellite",
     "satellites", "schedule", "schedules", "scoreboard", "scoreboards", "scorecard", "seismograph", "seismographs", "sensor", "sensors",
     "sheet", "sheets", "slab", "spreadsheet", "spreadsheets", "statement", "statements", "studies", "study", "survey", "surveys",
     "tallies", "tally", "tannoy", "ticket", "tickets", "timetable", "timetables", "tombstone", "tracker", "trackers", "tracking",
     "trailer", "trailers", "transcript", "transcripts", "turnstile", "turnstiles", "tweet", "tweets", "webpage", "webpages", "website",
     "websites"]
)
# … and these, unless they are of something: "the number of visitors".
SUMS = frozenset(["number", "sum", "total", "figure", "figures", "count", "tally", "toll"])
_TELLS = (
    "gives?|gave|puts?|figured|pegged|pegs|guessed|records?|recorded|lists?|listed|shows?|showed|thinks?|thought|thanks?|thanked|submitted|submits|published|publishes|names|named|counts?|counted|logs?|logged|registers?|registered|noted|notes|dates|dated|reads?|speaks? of|spoke of|refers? to|"
    "specif(?:y|ies|ied)|cites?|cited|quotes?|quoted|reached|arrived at|came up with|settled on|ticked off|identified|reports?|reported|produced|drew up|calculates?|calculated|reckons?|reckoned|works? out|worked out|tallied|totted up|makes? it|made it|wrote|written|writes?|marks?|marked|"
    r"announced|advertised|expects?|expected|do(?:es)? not expect|(?:could |can )?accounts? for|accounted for|boasts?|boasted|speaks? of"
    r"|spoke of|tells? of|told of|puts? it|makes it|did not expect|doesn['’]t expect|acknowledges?|acknowledged|admits?|admitted|concedes?"
    r"|conceded|recalls?|recalled|remembers?|remembered|(?:ha[sd]|have|was|were) (?:been )?(?:told(?! to\b)(?: of)?|given (?:an?|the) "
    r"(?:\w+ )?(?:figure|number|date|day|time|total|count|estimate|price|quote))|says?|said|states?|stated|measures?|measured|weighed"
    r"|clocked(?! in\b)|timed|detected|found|finds?|billed|invoiced|describes?|described|insists?|insisted|estimates?|estimated|values?"
    r"|valued|believes?|believed|documented|certified|declared|claims?|claimed|had put|has put|have put|arrives? at|comes? up with"
    r"|makes?(?= (?:the|its|his|her|that|this|their)\b)|made(?= (?:the|that) [\w-]+ \d)|lands? on|landed on|clicked|totted|logged in"
    r"|entered|settles? on"
)
_HOLDS = (
    "has|had|have|got|gets|holds?|held|contains?|contained|carr(?:y|ies|ied)|commits?|committed|keeps?|kept|is|was|were|are|stands? at"
    "|stood at|stops? at|stopped at|ends? at|ended at|comes? to|came to|runs? to|ran to|begins?|began|allots?|allotted|sets?|promises?"
    "|promised|tells?|told|points? to"
)
LEADING_WORDS = re.compile(
    r"[\"“‘']?(?:(?:But|And|Yet|So|Meanwhile|However|Instead|Now|Still|Later|Earlier|Then|while|whereas|although|though|but|and)[ ,]+)*(?:(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ff]or|[Aa]s of|[Aa]fter|[Bb]efore|[Ww]riting|[Ss]peaking|[Tt]estifying|[Aa]nswering|[Aa]ppearing) [^,.;:]{2,60}, )?"
)
LEADING_ASIDE = re.compile(r", [^;:]{2,160}?,? ?$| (?:(?:have |has )?so far|also|now|still|itself|themselves|alone|then|since|already|however|meanwhile|simply|only|later|had|has|have|on \w+day|last \w+)$")
HOLDS = re.compile(rf"\b(?:(?P<tells>{by_letter(_TELLS)})|{by_letter(_HOLDS)})\b")
OWN_COUNT_OF = re.compile(r"(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)(?: own| latest| final| best| first)? (?:figures?|counts?|tall(?:y|ies)|estimates?|number|total|reckoning|sum|log|records?|assessment|survey|books?)")
# "has the last call at 3.50am", "have the number of shut wards at 39"; "had 20,000 marching", "had 213 cases on her list"
HAS_IT = re.compile(r"(?:has|had|have)(?: also| now| still)?(?: (?:it|him|her|them)| (?:the|its|that|this|those|an?|all|[A-Z])[^,.;:]{1,50}?) (?:at|as|on|in|for)(?: about| around| just| the| some| nearly| before| after)* $")
HAS_THEM = re.compile(r"(?P<gets>got|gets) (?:about |around |some |only |just |nearly |more than |at least )?\d[\d,.]*(?: million| "
    r"thousand)?(?=[.;,]|$)|(?:has|had|have) \d[\d,.]* on (?:his|her|its|their) [a-z]{3,}\b|(?:has|had|have) (?:about |around |some |only "
    r"|just |nearly |more than |at least )?\d[\d,.]*(?: million| thousand)?(?: [\w-]+){0,8}? (?:[a-z]{3,}ing|(?:in|on) (?:it|them)\b|on "
    r"(?:its|his|her|their|the) (?:\w+ )?(?:list|lists|books|records|register|roll|rolls|log))\b")
NOTED = re.compile(r"\b(?:[Ii]n|[Oo]n|[Ii]nto) (?P<who>(?:his|her|its|their|the|an?) (?:[\w’'-]+ ){0,4}?[\w’'-]+) (?:as|for|at|under|it is|it was|it comes to|it says|it reads)(?: about| some| around| only| just)* $")
ANNOUNCED = re.compile(
    r"\b(?:was|were|is|are|has been|had been|have been)(?: officially| later| first)? (?:announced|given|put|advertised|billed|recorded|estimated|declared|stated|registered|counted)"
    r" (?:at|as|to be)(?: about| some| around| only| just| nearly| more than| at least)* $"
)
AFTER_HEAD = re.compile(r" (?:of|at|in|from|for|on|with|by|near|who|whose|that|downstream|upstream|nearby|there|aboard|working|living|close|familiar|hired|quoted)\b")
INSTITUTIONS = frozenset(
    ["airport", "hospital", "hotel", "museum", "school", "college", "university", "court", "theatre", "gallery", "plant", "factory",
     "mine", "port", "embassy", "consulate", "palace", "clinic", "library", "prison", "zoo", "abbey", "monastery", "mosque", "church",
     "cathedral", "diocese", "parish", "brewery", "bakery", "shop", "store", "supermarket", "station", "depot", "shipyard", "yard",
     "observatory", "laboratory", "lab", "studio", "cinema", "kitchen", "district", "county", "borough", "authority", "registry",
     "treasury", "exchange", "headquarters", "surgery", "pharmacy", "garage", "farm", "dairy", "mill", "quarry", "barracks", "lighthouse"]
)
SUBJECT = re.compile(
    r"[\"“‘']?(?:(?:But|And|Yet|So|Meanwhile|However|Instead|Now|Still|Later|Earlier|Then|while|whereas|although|though|but|and)[ ,]+)*(?:(?:In|On|At|By|For|As of|After|Before) [^,.;:]{2,60}, )?"
    r"(?P<who>(?!(?:The|A|An|Its|His|Her|Their) [a-z’']+s? )(?:[\w’'.&-]+ ){0,11}?[\w’'.&)-]+|(?:The|A|An|Its|His|Her|Their) (?:[\w’'.&-]+ "
    r"){0,10}?[\w’'.&)-]+)(?:, (?!(?:and|but|who said)\b)[^;:]{2,160}?,)? (?:[a-z]{3,}ed|has|had|have|is|was|were|are|gives?|gave|put|says?"
    r"|goes|went|came|comes|found|held|holds|stood|stands|sold|bought|made|makes|took|takes|ran|runs|wrote|sent|kept|keeps|saw|sees|read"
    r"|reads|shows?|thinks?|knows?|[a-z]{3,}s)\b"
)
