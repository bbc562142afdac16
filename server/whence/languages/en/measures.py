"""How English reports measure and count: units, what is counted, and what sets one figure apart from another."""

from __future__ import annotations

import re

from whence.claims.vocabulary import FigureWords, by_letter, words

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 1_000, "lakh": 100_000, "million": 1_000_000, "crore": 10_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "tn": 1_000_000_000_000, "k": 1_000, "lakhs": 100_000, "crores": 10_000_000,
}  # fmt: skip
_VAGUE = {"dozens": (24, 200), "scores": (40, 400), "hundreds": (150, 2_000), "thousands": (1_500, 20_000), "tens of thousands": (15_000, 200_000), "hundreds of thousands": (150_000, 2_000_000)}

# unit: what it measures, and how many of the smallest.
_UNITS = {
    **dict.fromkeys(("%", "percent", "per cent", "pc"), ("share", 1.0)),
    **dict.fromkeys(("percentage point", "percentage points"), ("points", 1.0)),
    "mm": ("length", 0.001), "millimetre": ("length", 0.001), "millimeter": ("length", 0.001), "cm": ("length", 0.01), "centimetre": ("length", 0.01),
    "centimeter": ("length", 0.01), "inch": ("length", 0.0254), "inches": ("length", 0.0254), "foot": ("length", 0.3048), "feet": ("length", 0.3048), "ft": ("length", 0.3048),
    "yard": ("length", 0.9144), "m": ("length", 1.0), "metre": ("length", 1.0), "meter": ("length", 1.0), "km": ("length", 1000.0), "kilometre": ("length", 1000.0),
    "kilometer": ("length", 1000.0), "mile": ("length", 1609.0), "nautical mile": ("length", 1852.0),
    "acre": ("area", 0.4047), "hectare": ("area", 1.0), "ha": ("area", 1.0), "square metre": ("area", 0.0001), "square meter": ("area", 0.0001), "sq m": ("area", 0.0001),
    "square foot": ("area", 0.0000093), "square feet": ("area", 0.0000093), "square mile": ("area", 259.0), "square kilometre": ("area", 100.0), "square kilometer": ("area", 100.0), "sq km": ("area", 100.0),
    "gram": ("weight", 0.001), "g": ("weight", 0.001), "ounce": ("weight", 0.0283), "oz": ("weight", 0.0283), "lb": ("weight", 0.4536), "kg": ("weight", 1.0), "kilo": ("weight", 1.0), "kilogram": ("weight", 1.0),
    "tonne": ("weight", 1000.0), "ton": ("weight", 1000.0), "megatonne": ("weight", 1e9),
    "litre": ("weight", 1.0), "liter": ("weight", 1.0), "gallon": ("weight", 4.0), "barrel": ("weight", 159.0), "pint": ("weight", 0.5), "cubic metre": ("weight", 1000.0), "cubic meter": ("weight", 1000.0),
    "cubic kilometre": ("weight", 1e12), "cubic kilometer": ("weight", 1e12), "megalitre": ("weight", 1e6), "gigalitre": ("weight", 1e9),
    "km/h": ("speed", 1.0), "kph": ("speed", 1.0), "kmph": ("speed", 1.0), "kmh": ("speed", 1.0), "mph": ("speed", 1.609), "knot": ("speed", 1.852),
    "watt": ("power", 1.0), "kw": ("power", 1e3), "kilowatt": ("power", 1e3), "mw": ("power", 1e6), "megawatt": ("power", 1e6), "gw": ("power", 1e9), "gigawatt": ("power", 1e9),
    "degree": ("heat", 1.0), "°c": ("heat", 1.0), "°f": ("heat", 1.0), "decibel": ("noise", 1.0), "db": ("noise", 1.0),
    "euro": ("money", 1.0), "dollar": ("money", 1.0), "pound": ("money", 1.0), "quid": ("money", 1.0), "naira": ("money", 1.0), "rupee": ("money", 1.0), "rand": ("money", 1.0),
    "shilling": ("money", 1.0), "peso": ("money", 1.0), "franc": ("money", 1.0), "yen": ("money", 1.0), "yuan": ("money", 1.0), "rouble": ("money", 1.0), "ruble": ("money", 1.0), "krona": ("money", 1.0), "kronor": ("money", 1.0),
    "kroner": ("money", 1.0), "real": ("money", 1.0), "reais": ("money", 1.0), "lira": ("money", 1.0), "zloty": ("money", 1.0), "dirham": ("money", 1.0), "cedi": ("money", 1.0), "cent": ("money", 0.01), "pence": ("money", 0.01), "p": ("money", 0.01),
    "second": ("span", 1 / 3600), "minute": ("span", 1 / 60), "hour": ("span", 1.0), "day": ("span", 24.0), "night": ("span", 24.0), "week": ("span", 168.0), "fortnight": ("span", 336.0), "month": ("span", 730.0),
    "year": ("span", 8766.0), "decade": ("span", 87660.0),
}  # fmt: skip
# What is asked of each.
_HOW_MUCH = {
    "money": "How much money?", "share": "What share?", "points": "How many points?", "length": "How long or far?", "area": "How large?", "weight": "How much?",
    "speed": "How fast?", "power": "How much power?", "heat": "How warm?", "noise": "How loud?", "span": "How long?",
}  # fmt: skip
_PLURALS = {f"{unit}s": meaning for unit, meaning in _UNITS.items() if len(unit) > 2 and unit[-1] not in "s%"}
UNITS = _UNITS | _PLURALS

_UNIT = "|".join(re.escape(unit).replace(r"\ ", r"[ -]") for unit in sorted(UNITS, key=len, reverse=True))
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))
_BASIC = "|".join(_NUMBERS)
_CURRENCY = r"(?:US|A|C|NZ|HK|S|R)?\$|[€£¥₦₹₽₱₺]|Rs\.? ?|(?:EUR|USD|GBP|INR|NGN|KES|ZAR|CHF|KSh|Sh|Ksh|Shs|N|R|GH₵|GHS|RM)(?: )?(?=\d)"
NUMBER = re.compile(
    rf"(?<![\w.,:/’'-])(?:(?=[\d$€£¥₦₹₽₱₺A-Z])(?P<money>{_CURRENCY})?(?P<digits>\d{{1,3}}(?:,\d{{2,3}})+(?:\.\d+)?|\d+(?:\.\d+)?)|"
    r"(?i:(?P<fraction>(?:a|one) (?:third|quarter|fifth|sixth|tenth)(?! (?:was|is|has|had|man|woman|person|official|source|one|time|party|day|night|term|said|told)\b)|(?:two|three|four) (?:thirds|quarters|fifths|tenths)|(?:two|three|four)-(?:thirds|quarters|fifths|tenths)|half(?= (?:of|the|its|their|that|were|had|did)\b)|(?<=than )half(?=[.,;]))(?!\w)|"
    rf"(?P<word>(?:an?(?= (?:hundred|thousand|million|billion|dozen)\b)|(?:{by_letter(_BASIC)})(?!\w))(?:(?:[ -]|, | and )(?:{by_letter(_BASIC)}|hundred|thousand|million)\b)*(?P<decimal> point(?: (?:{by_letter(_BASIC)})\b)+)?)|"
    r"(?P<often>twice|thrice|once(?=[.,;]|[”\"’]?$| (?:only|and only|into|in the|at the|from)\b))(?![\w-])|"
    r"(?P<vague>tens of thousands|hundreds of thousands|dozens|scores|hundreds|thousands)))"
    rf"(?:[ -]?(?P<scale>(?i:{_SCALE}))(?![\w]))?"
    rf"(?:[ -]?(?:(?:full|whole|solid|straight|consecutive|entire) )?(?P<unit>(?i:{by_letter(_UNIT)}))(?![\w]))?(?![\w:/]|[.,]\d)"
)

_FAMILIES = {
    "person": "people person persons fugitive fugitives escapee escapees absentee absentees runaway runaways man men woman women child "
        "children boy boys girl girls adult adults resident residents inhabitant inhabitants villager villagers passenger passengers "
        "commuter commuters traveller travellers traveler "
    "travelers rider riders customer customers worker workers employee employees staff member members pupil pupils student students teacher teachers miner miners soldier soldiers troop troops fighter fighters civilian civilians officer officers "
    "patient patients tourist tourists visitor visitors guest guests fan fans spectator spectators supporter supporters protester protesters protestor protestors demonstrator demonstrators marcher marchers striker strikers migrant migrants refugee refugees "
    "evacuee evacuees survivor survivors victim victims casualty casualties hostage hostages prisoner prisoners inmate inmates detainee detainees suspect suspects voter voters farmer farmers fisherman fishermen sailor sailors crew hand hands head heads "
    "name names soul souls body bodies death deaths fatality fatalities dead crowd crowds audience attendance turnout participant participants delegate delegates applicant applicants candidate candidates player players colleague colleagues nurse nurses doctor doctors "
    "driver drivers cyclist cyclists climber climbers hiker hikers swimmer swimmers diver divers neighbour neighbours neighbor neighbors parishioner parishioners tenant tenants claimant claimants creditor creditors individual individuals youth youths "
    "infant infants baby babies pensioner pensioners teenager teenagers recruit recruits volunteer volunteers subscriber subscribers "
    "signatory signatories user users walker walkers shopper shoppers diner diners concertgoer concertgoers faithful mourners mourner "
    "injured wounded missing detention detentions arrest arrests admission admissions injury injuries redundancy redundancies abduction "
    "abductions evacuation evacuations dismissal dismissals resignation resignations personnel rescue rescues absence absences arrival "
    "arrivals newcomer newcomers enrolment enrolments entry entries",
    "job": "job jobs post posts position positions role roles worker workers employee employees staff redundancy redundancies layoff layoffs place places people person full-time part-time name names hand hands miner miners miners workforce",
    "dwelling": "home homes house houses household households building buildings property properties flat flats apartment apartments dwelling dwellings unit units roof roofs address addresses premises structure structures family families room rooms bed beds",
    "supply": "customer customers connection connections home homes household households account accounts premises property properties meter meters subscriber subscribers business businesses house houses user users people address addresses",
    "animal": "turkey turkeys heifer heifers bull bulls piglet piglets hog hogs poultry pheasant pheasants grouse owl owls eagle eagles "
        "fox foxes rabbit rabbits squirrel squirrels otter otters badger badgers lion lions tiger tigers crocodile crocodiles shark sharks "
        "crab crabs lobster lobsters oyster oysters animal animals bird birds fish hen hens chicken chickens sheep lamb lambs ewe ewes "
        "goat goats cow cows cattle calf calves pig pigs horse horses dog dogs cat cats whale whales dolphin dolphins seal seals elephant "
        "elephants deer stag stags wolf wolves bear bears "
    "turtle turtles salmon trout duck ducks goose geese swan swans bee bees beast beasts head carcass carcasses head puffin puffins crane cranes rhino rhinos bat bats nest nests pair pairs hive hives colony colonies",
    "vehicle": "vehicle vehicles car cars lorry lorries truck trucks bus buses coach coaches van vans tractor tractors train trains carriage carriages wagon wagons tram trams ship ships boat boats vessel vessels barge barges plane planes aircraft jet jets drone drones tank tanks "
    "helicopter helicopters bicycle bicycles bike bikes motorcycle motorcycles trailer trailers ferry ferries canoe canoes wreck wrecks hull hulls",
    "service": "flight flights train trains bus buses departure departures sailing sailings service services trip trips journey journeys cancellation cancellations crossing crossings",
    "vote": "vote votes ballot ballots signature signatures name names supporter supporters",
    "shot": "shot shots round rounds bullet bullets missile missiles rocket rockets shell shells drone drones bomb bombs blast blasts explosion explosions strike strikes sortie sorties grenade grenades casing casings",
    "case": "case cases infection infections patient patients illness illnesses sick diagnosis diagnoses incident incidents complaint complaints",
    "work": "painting paintings picture pictures work works canvas canvases item items piece pieces object objects artefact artefacts artifact artifacts book books volume volumes manuscript manuscripts coin coins",
    "tree": "tree trees oak oaks plane planes trunk trunks sapling saplings stump stumps pine pines elm elms lime limes",
    "copy": "copy copies unit units book books record records album albums ticket tickets seat seats pass passes",
}  # fmt: skip
FAMILIES: dict[str, frozenset[str]] = {}
for _family, _nouns in _FAMILIES.items():
    for _noun in _nouns.split():
        FAMILIES[_noun] = FAMILIES.get(_noun, frozenset()) | {_family}

# Deeds that are counted: "fired twice", "five shots".
_DEEDS = (
    "shots shot bullets bullet rounds fired fires firing discharged discharges opened",
    "calls call rang rung called phoned dialled dialed telephoned",
    "visits visit visited came come comes inspected inspections inspection attended", "warnings warning warned warns alerted alerts",
    "meetings meeting met meets talks",
    "strikes strike struck hit bombed bombs raids raid attacked attacks attack shelled", "complaints complaint complained",
    "blows blow struck stabbed stabbing wounds punched punches hit kicked kicks beat", "tests test tested", "searches searched search",
    "letters letter wrote written emails emailed messages messaged", "explosions explosion exploded blasts blast",
    "stops stopped", "fines fined", "operations operated surgery", "bites bitten bit", "laps lapped circled", "failures failed failure broke breakdowns",
)
DEEDS: dict[str, frozenset[int]] = {}
for _number, _row in enumerate(_DEEDS):
    for _word in _row.split():
        DEEDS[_word] = DEEDS.get(_word, frozenset()) | {_number}
_OFTEN = {"once": 1, "twice": 2, "thrice": 3}

# What cannot be meant by one and the other.
_APART = (
    "man men / woman women", "boy boys / girl girls",
    "child children boy boys girl girls infant infants baby babies minor minors / adult adults", "passenger passengers / crew",
    "student students pupil pupils / teacher teachers staff", "civilian civilians / soldier soldiers troop troops police fighter fighters",
    ("dead deaths death died killed killing kills drowned perished fatalities fatality bodies carcass carcasses toll / injured wounded hurt "
    "injuries treated treating admitted / missing unaccounted / rescued saved survivors survived alive unhurt unharmed / ill sick infected "
    "infections hospitalised hospitalized / homeless / arrested detained arrests / evacuated displaced evacuees / recovered recoveries "
    "discharged cured / active"), "house houses home homes / flat flats",
    "won win / lost lose", "turnout / won lead leads majority", "favour favor for / against",
    "escaped escapes escapees fled / custody arrested detained arrests", "car cars / lorry lorries truck trucks / bus buses",
    "goal goals / assist assists", ("profit profits earnings income / loss losses / revenue turnover sales / debt debts / wage wages / "
    "charge charges write-off write-offs write-down write-downs / reserve reserves / gain gains / assets / deposits / dividend dividends / "
    "stake"), "import imports / export exports", "gross / net", "vote votes / seat seats",
    "applied applicants applications / admitted accepted enrolled", "inbound / outbound", "northbound / southbound",
    "upstream / downstream", "ticket tickets / guest guests attended", "arrival arrivals / departure departures",
    "doctor doctors / nurse nurses",
    "demand demands demanded demanding asking seeking sought wants wanted / offer offers offered offering",
    "tested tests samples / positive", "stolen looted / recovered returned", "ordered / delivered", "planned / completed finished",
    "printed / sold", "invited / attended came", "eligible registered / voted", "launched fired / intercepted downed",
    "pledged promised / received delivered", "damaged / destroyed", "lost shed / weighs weighed", "moved transferred / treated",
    "borrowed / repaid", "issued / collected redeemed", "recruited hired / trained", "seen examined / admitted",
    "hired recruited joined appointed / left quit resigned departed sacked fired", "born / died dead deaths",
    "opened opening / closed closing shut", "approved backed accepted / rejected refused opposed", "gained won / lost",
    "drug drugs / gun guns", "length long / width wide / height high tall / depth deep / weight weighed heavy / speed",
    "domestic / foreign", "buy bought / sell sold", "rise rises rose risen up increase / fall falls fell fallen down decrease cut",
)
# What has become of those who are counted: "23 injured" are no "216 names".
_STATE_AXIS = next(axis for axis, row in enumerate(_APART) if row.startswith("dead "))
APART: dict[str, frozenset[tuple[int, int]]] = {}
for _axis, _row in enumerate(_APART):
    for _place, _side in enumerate(_row.split(" / ")):
        for _noun in _side.split():
            APART[_noun] = APART.get(_noun, frozenset()) | {(_axis, _place)}

# Words of one meaning where figures are told; each is known by the first of its row.
_ALIKE = (
    "killed killing kills dead died deaths death fatalities perished drowned toll lives bodies carcass carcasses",
    "injured hurt wounded injuries treated admitted", "missing unaccounted",
    "cost costs price bill sum budget spend spending paid pay payment invoice fee tab money outlay",
    "aboard board vessel passengers manifest",
    "crowd attendance turnout attended marched took turned marchers people gathered filled", "damage losses loss damages",
    "jobs posts roles positions redundancies redundant layoffs workforce cut cuts axed",
    "homes houses households customers connections accounts properties", "left fled evacuated evacuees evacuation displaced moved",
    "outage blackout power electricity cut dark",
    "length long kilometres stretch", "age aged old", "height tall high tip", "depth deep", "share percent proportion",
    "debt owed owes arrears owing", "profit earnings surplus", "price offer bid worth value valued", "rain rainfall fell gauge",
    "trees felled chopped", "speed doing going clocked travelling",
    "children pupils students boys girls places", "fine fined penalty", "strike strikers struck walked", "flights cancelled cancellations",
    "oil spilled spilt leaked spill slick fuel", "settlement cheque check payment payout compensation",
    "haul drugs seized seizure cannabis", "stranded stuck delay delayed waited wait",
)
ALIKE = {_word: _row.split()[0] for _row in _ALIKE for _word in _row.split()}

FIGURES = FigureWords(
    number=NUMBER, numbers=_NUMBERS, scales=_SCALES, vague=_VAGUE, units=UNITS, asked=_HOW_MUCH, families=FAMILIES, apart=APART, state_axis=_STATE_AXIS, ranks=re.compile(r"\b(?:rows|ranks|groups|teams|batches|pairs|lines|squads|packs|sets) of $"),
    ratio=re.compile(
        rf"(?P<noun>(?: [a-z][a-z’'-]+){{1,2}})?(?: in every| out of every| of every| in| out of) (?:(?P<digits>\d{{1,4}})|(?:a )?(?P<word>{by_letter(_BASIC)}|hundred|thousand))\b(?![,.:]?\d)"
        r"(?! (?:hour|day|night|week|month|year|minute|second|game|match|start|season|attempt|outing|decade|over|inning|race|round of|(?:[a-z]+ )?(?:city|cities|countr|state|town|district|province|village|place|part|area|region))(?:s|es|ies|y)?\b)", re.IGNORECASE),
    of_people=re.compile(r"\s(?:people\s)?(?:feared |reported |found |believed |confirmed |said to be |left )?(?:dead|hurt|injured|wounded|killed|held|arrested|detained|missing|drowned|rescued|evacuated|ill|sick|homeless|sacked|jailed|charged|stranded|trapped|kidnapped|abducted)\b"),
    of_it=re.compile(r"[“\"‘'(]?(?:(?:[Tt]hat|[Bb]ut|[Aa]nd|[Nn]o|[Yy]es),? )*(?:it|that|this)(?: (?:was|is|had been|has been|must have "
        r"been|would be|will be|came to|comes to|took|takes|lasted|cost|costs|measured|measures|weighed|weighs)|['’]s)(?: (?:more like"
        r"|closer to|nearer(?: to)?|about|around|only|just|at least|at most|actually|really|in fact|some|nearly|almost|over|under|up to"
        r"|not \w+ but))* ", re.IGNORECASE),
    generic=frozenset(["unit", "units", "item", "items", "piece", "pieces", "object", "objects", "product", "products", "thing", "things"]), alike=ALIKE,
    rate=re.compile(r"\s*(?:(?:a|per|an|each|every) (?:hour|day|night|week|fortnight|month|year|head|person|share|tonne|litre|metre|mile|acre|pupil|household|minute|second|bottle|kilo|hectare)|annually|yearly|monthly|weekly|daily|apiece|each)\b|-a-(?:year|day|week|month)", re.IGNORECASE),
    named=frozenset(["act", "age", "aged", "airbus", "annex", "apollo", "appendix", "article", "block", "boeing", "bus", "channel",
        "chapter", "class", "clause", "covid", "day", "district", "exit", "figure", "flight", "fm", "form", "formula", "game", "gate",
        "grade", "group", "highway", "hole", "lane", "lap", "level", "line", "local", "lot", "magnitude", "mark", "midlands", "no",
        "number", "page", "paragraph", "phase", "platform", "psalm", "radio", "road", "room", "round", "route", "rule", "schedule",
        "section", "stage", "studio", "table", "title", "top", "train", "type", "under", "unit", "verse", "war", "ward", "week", "year"]),
    no_figure=re.compile(r"-(?!(?:metre|meter|foot|mile|tonne|ton|strong|member|year|day|hour|week|month|minute|page|seat|room|bed|storey"
        r"|acre|hectare|kilometre)\b)|\s?(?:(?:st|nd|rd|th)\b|to \d|-\d|–\d|v\b|games?\b|times\b|o['’]clock|a\.m|p\.m|am\b|pm\b|for (?:\d"
        r"|one|two|three|four|five|six|seven|eight|nine|ten|no wicket)\b|(?:and|not) out\b|in (?:ten|10|five|four|three|two)\b)",
        re.IGNORECASE),
    distance=re.compile(r" (?:away|north|south|east|west|north-?east|north-?west|south-?east|south-?west|outside|inland|upstream|downstream|down the road|up the road)\b"),
    half=re.compile(r"\bhalf $", re.IGNORECASE),
    no_nouns=frozenset(["and", "or", "of", "in", "to", "for", "on", "at", "by", "from", "with", "were", "was", "had", "have", "has", "are",
        "is", "who", "that", "which", "will", "would", "did", "than", "as", "but", "when", "where", "after", "before", "the", "a", "an",
        "his", "her", "its", "their", "our", "this", "not", "could", "can", "said", "says", "while", "into", "over", "under", "between",
        "about", "since", "until", "off", "up", "down", "out", "against", "across", "through", "per", "because", "if"]),
    of_more=re.compile(r"\s(?:\w+ ){0,2}?of (?:(?:the|its|his|her|their|our) (?P<whole>\d[\d,]*)|the|them|those|whom|these|that|this|which|it|his|her|its|our|their|\d|a dozen)\b", re.IGNORECASE),
    of_own=re.compile(r" of (?:his|her|our|my|your|their|its)(?: own)? (?=[a-z])"),
    there_were=re.compile(r"\b(?:there (?:were|are|was|had been|would be|will be)|there['’](?:s|d been)|(?:we|they) (?:were|are)|it was)(?: about| around| only| just| maybe| perhaps| some| at least| at most| more than| over| under| nearly| almost| up to| no more than)* $", re.IGNORECASE),
    ahead=re.compile(r"\b(?:will|would|going to|to be|to go|due to|is to|are to|was to|were to|intends? to)\b|['’]ll\b", re.IGNORECASE),
    not_over=re.compile(r"(?:\bnever(?: \w+){0,3}|\b(?:not|nor|hardly|scarcely|without|nobody|no one)(?: \w+){1,3}|n['’]t(?: \w+){0,3}) (?:more|less|fewer|over|under) (?:than )?$", re.IGNORECASE),
    of_which_words=frozenset(["to", "or", "and", "the", "its", "his", "her", "their", "our", "those", "these"]),
    one_of=re.compile(r"\b(?:one|among) of (?:about |some |nearly |more than |at least |over )?$|\bamong (?:about |some |nearly |more than |at least |over )?$", re.IGNORECASE),
    of_which=re.compile(r"\b\d[\d,.]*(?:%| per ?cent)? (?:to|or) $|\bbetween \S+ and $|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|none|half|most|all|many|some|few) (?:out )?of (?:(?:the|its|his|her|their|our|those|these) (?:\w+ )?)?$", re.IGNORECASE),
    known=re.compile(r"\b(?:same|these|those|all|both)(?: the| of the)? $", re.IGNORECASE),
    pointers=frozenset(["on", "the", "these", "those", "earlier", "other", "first", "last", "both", "another", "next", "latter", "former"]),
    number_of=re.compile(r"\b(?:number|count|tally|total) of (?:the )?(?:[a-z-]+ ){0,2}?(?P<noun>[a-z]{4,})(?: who [a-z]+)?(?: (?:in|at|on|from) (?:the )?[\w’'-]+(?: [\w’'-]+)?)? (?:to|at|as|was|is|were|of) (?:about |some |nearly |around )?$"),
    goes_on=re.compile(r"\b(?:and|to|or|then|but|than|against|from)\s+(?:\w+\s)?$", re.IGNORECASE),
    quantifiers=frozenset(["some", "about", "nearly", "around", "almost", "over", "only", "just", "at", "in", "of", "up", "than", "least",
        "all", "and", "but", "roughly", "approximately", "perhaps", "maybe", "between", "under", "above", "another", "with", "for", "to",
        "as", "fully", "barely", "exactly", "it", "there"]),
    subject_of=re.compile(r"\s(?:were|was|had|have|are|is|did|would|will|could)\b"),
    currencies={"pound": "£", "quid": "£", "GBP": "£", "dollar": "$", "US$": "$", "A$": "$", "C$": "$", "NZ$": "$", "S$": "$", "HK$": "$",
                "USD": "$", "euro": "€", "EUR": "€", "rupee": "₹", "Rs": "₹", "INR": "₹", "naira": "₦", "N": "₦", "NGN": "₦", "rand": "R",
                "ZAR": "R", "shilling": "Sh", "KSh": "Sh", "Ksh": "Sh", "Shs": "Sh", "KES": "Sh", "cent": "", "pence": "£", "p": "£"},
    empty=frozenset(["been", "being", "were", "was", "have", "having", "will", "would", "could", "should", "than", "that", "this", "those",
        "these", "them", "they", "their", "there", "then", "when", "where", "what", "which", "with", "from", "into", "over", "under",
        "about", "after", "before", "between", "during", "only", "just", "also", "very", "much", "more", "most", "some", "such", "same",
        "other", "another", "each", "every", "many", "both", "even", "ever", "never", "here", "said", "says", "according", "told", "made",
        "make", "makes", "took", "take", "takes", "came", "come", "comes", "went", "goes", "going", "gave", "give", "gives", "puts",
        "still", "since", "until", "while", "though", "although", "because", "like", "well", "back", "down", "upon", "year", "years",
        "month", "months", "week", "weeks", "days", "hours", "minutes", "time", "times", "people", "person", "million", "millions",
        "billion", "billions", "thousand", "thousands", "through", "number", "numbers", "figure", "figures", "count", "counts", "total",
        "totals", "estimate", "estimated", "rise", "rises", "rose", "risen", "rising", "fall", "falls", "fell", "fallen", "falling",
        "increase", "increases", "increased", "climb", "climbed", "drop", "dropped", "grew", "grown", "grow", "growth", "decline",
        "declined", "percent", "cent", "higher", "lower", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
    often=_OFTEN, deeds=DEEDS, times=re.compile(r"\s(?:different |separate )?(?P<noun>times|occasions)\b(?! (?:more|less|as|higher|larger|bigger|greater|faster|the|that|its|over|table|square|world|national|winner|champion)\b)"),
    object_of=re.compile(r"\b(?:the|an?|his|her|its|their) (?:[a-z-]+ )??(?P<noun>[a-z]{3,})(?: [a-z]+ing| up| back| out)? (?:only |just |at least |more than |about )?$"),
    demands=re.compile(r"demand(?:s|ed|ing)?", re.IGNORECASE),
    amazed=re.compile(r"\b(?:amazed|surprised|astonished|shocked|stunned) $", re.IGNORECASE),
    another=re.compile(r"\b(?:(?:another|an?other|a (?:second|third|separate|similar|different)) (?:[a-z]+ )??(?P<noun>[a-z]{4,})(?=[\s:,;–—]))", re.IGNORECASE),
    fronted=re.compile(r"(?:(?:But|And|While) (?=[a-z]))?(?:In|At|Near|Around|Outside|in|at|near|around|outside) (?P<name>[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,3}, "),
    by_the_way=re.compile(r"(?:by|on|in|according to|going by) ", re.IGNORECASE),
    later=re.compile(r"\b(?:the|its|his|her|a|their) (?:very )?(?:latest|newest|most recent|updated|final) (?:[a-z]+ )?(?:tally|toll|count"
        r"|figures?|number|total|estimate|bulletin|update)\b|\b(?:ha[ds]|have) (?:now |since |already )?(?:passed|reached|climbed|topped"
        r"|swollen|grown|risen|jumped|doubled)\b|\b[Ff]rom (?:next [a-z]+|(?-i:[A-Z])[a-z]+)\b[^.;]{0,30}\bwill\b"
        r"|\bwill\b[^.;]{0,40}\bfrom (?:next [a-z]+|(?-i:[A-Z])[a-z]+)\b|\bby (?:nightfall|evening|dusk)\b|\ba month ago\b|\bWith "
        r"[^,.]{3,50} (?:in|counted|reporting|declared|tallied),", re.IGNORECASE),
    now=re.compile(r"\b(?:now|currently|nowadays|these days|by then|since then|at present)\b", re.IGNORECASE),
    grown=re.compile(r"\b(?:taken|takes|taking|took|brought|brings|bringing|pushed|pushes|pushing|lifted|lifts|lifting|carried|raised"
        r"|raises|raising|swelled|swelling|nudged|bumped) (?:it|that|(?:the|its|their|his|her) (?:[\w’'-]+ ){0,2}?[\w’'-]+) (?:up |past "
        r"|beyond |above |over )?to\b", re.IGNORECASE),
    every=re.compile(r"\b(?:annual|yearly|monthly|weekly|daily|hourly)\b|\b(?:each|every) (?:[\w’'-]+ )?(?P<unit>hour|day|night|week"
        r"|fortnight|month|year)\b(?= (?:(?:of|on|in) [^,.;:]{2,40}? )?(?:(?:has|had|have|now|already|is|was|would|will) )?(?:cost|lost"
        r"|lose|take|took|bring|brought|add|mean|burn|drain|swallow|eat)[a-z]*\b)", re.IGNORECASE),
    margin=re.compile(r"\b(?:give or take|plus or minus|within|[Uu]ncertaint(?:y|ies)|[Mm]argins?(?: of error)?|error bars?|tolerance) "
        r"(?:(?:is|was|of|about|around|put|at|only|some|no more than|less than|up to|roughly|either)\b[ ,]*)*$|\b(?:[Uu]ncertaint(?:y|ies)"
        r"|[Mm]argins? of error|[Ee]rror bars?)\b[^.;:]{0,30}? (?:is|was|are|were) (?:[a-z]+ ){0,3}$|±\s*$"),
    added=re.compile(r"\s(?:more|further|others?|new|fresh|extra|additional)\s", re.IGNORECASE),
    of_sort=re.compile(r"\s(?:active|critical|suspected|probable|serious|daily|pending|unconfirmed|severe)\b", re.IGNORECASE),
    at_home=re.compile(r"\bin (?:his|her|their|its|our) (?:own )?(?:town|village|city|district|county|province|parish|region|area|valley|ward|country|state|neighbou?rhood|constituency|diocese)\b", re.IGNORECASE),
    where=re.compile(r"\bin (?:the )?(?:[\w’'-]+ ){1,4}alone\b|\b(?:for|in|over|during) the (?:first|second|third|fourth|last|past) (?:\w+ "
        r")?(?:months|half|quarter|weeks|days)\b|\b(?:in|at|on) the (?:next|other|neighbou?ring|nearby) [a-z]+\b|\bin the (?:north|south"
        r"|east|west|rest|centre|center|countryside|city|suburbs|capital)\b(?!['’]s)|\bamong (?!them\b|whom\b|those\b|others\b)[a-z]+\b"
        r"|\b(?:elsewhere|locally|nationally|nationwide|worldwide|across the country|in rural|in urban)\b", re.IGNORECASE),
    verb=re.compile(r"\b(?:will|would|is|are|was|were|has|have|had|did|does|do|can|could|may|might|must|should|opens?|starts?|begins?|ends?|closes?|costs?|comes?|came|takes?|took|stands?|stood|weighs?|lasts?|went|goes|runs?|[a-z]{3,}ed)\b"),
    all_of="all",
    next_word=re.compile(r"(?:[ -]|\s?[“\"‘'])(?:or so )?([^\W\d_]+(?:-[^\W\d_]+)*)"),
    closes=re.compile(
        r"\s?(?:$|[.,;:!?”’\"'\n–—-])|\s(?:in|on|at|by|for|and|or|but|from|since|had|were|was|have|are|is|did|of|this|that|last|with|when"
        r"|while|though|as|to|who|there|here|during|before|after|down|off|up|out|over|under|into|onto|across|through|along|around|among"
        r"|aboard|ashore|all told|in all|at most|at least|so|came|took|went|left|fled|fell|stood|sat|got|lost|would|will|could|may|might"
        r"|should|can|hurt|held|dead|ill|sick|shot|alive|now|today|then|altogether|overall|[a-z]{2,}ed|[a-z]{3,}ing)\b"
    ),
    plurals=("men", "women", "children", "people", "folk"), plural="s", no_plural=("ss", "us"),
    also_weights={"pound": "lb"},
    joined=re.compile(r"\s(?:and\s)?$"),
    of="of",
    weighs=re.compile(r"\b\d+ ?(?:lbs?|oz|ounces?|kg|kilos?)\b|\bweigh", re.IGNORECASE),
    fractions={"half": 50.0, "third": 100 / 3, "thirds": 100 / 3, "quarter": 25.0, "quarters": 25.0, "fifth": 20.0, "fifths": 20.0, "sixth": 100 / 6, "tenth": 10.0, "tenths": 10.0},
    same=re.compile(r"\b(?:(?:on|by|at|for|in|of|from|over|using|to|with) (?:the|that|this|those|these) (?:very )?same (?!(?:time|year|way|as|stage|period last)\b)|(?:on|by|at|for|in) that (?:date|day|hour|moment|night|time|shift|point|week|month)\b|in question\b)", re.IGNORECASE),
    general=words("usually", "typically", "normally", "generally", "often", "on average", "as a rule", "you(?:['’]ll| will| would| can| could| may)"),
    conditional=re.compile(r"\b(?:would|could|might)(?: not|n['’]t)?(?: (?:have|easily|soon|then|quickly|probably|only|still))? (?:be|been|come|make|made|need|cost|take|taken|mean|meant|give|given|save|saved|add|bring|get|have|had)\b", re.IGNORECASE),
    personal=re.compile(
        r"\b(?:I|my|me|I['’](?:m|ve|d|ll))\b|\b(?:we|they|(?:his|her|our|their) (?:side|team|club|company|firm|men|players|party|family)) (?:had|have|scored|won|lost|took|raised|received|earned|sold|made|conceded)\b", re.IGNORECASE),
    own_subject=re.compile(r"[\"“‘']?(?:to have (?!been\b)|it (?:had|has|would|will)(?: now| already)? (?:sold|earned|made|raised|hired"
        r"|employed|employs|produced|delivered|built|carried|recruited|signed|opened|ordered|won|scored|served|grown|shipped|invested"
        r"|taken on|cut|laid off)\b)|[\"“‘']?(?:he|she|(?:his|her|our|my)(?: (?!own|count|figure|estimate|tally|log|record)\w+)? (?:had|has"
        r"|have|was|were|is|did|would|will|weighed|cost))\b", re.IGNORECASE),
    extents=frozenset(["cities", "countries", "states", "districts", "provinces", "villages", "regions", "towns", "areas", "counties",
        "locations", "places", "sites", "schools", "hospitals", "streets", "continents", "stations", "centres", "centers", "occasions",
        "fronts", "ways", "reasons", "seats", "pages", "questions", "options", "factors", "steps", "points", "answers"]),
    part=re.compile(
        r"\balone (?:cost|took|made|is|was|were|had|has|lost|weighs|weighed|accounts for|accounted for)\W+(?:\w+\W+){0,3}$|"
        r"\b(?:another|a further|an(?:other|d) (?:more|extra)|additional|alone|first|second|third|each|per|every|average(?:d|s|ing)?|out of|the (?:other|remaining|rest)|except(?:ing)?|apart from|plus|besides)\W+(?:(?:about|around|some|only|just|nearly|over|more than)\W+)?$|"
        r"\b(?:of (?:them|whom|those|which)|half of|most of|on top of|as well as)\W+(?:\w+\W+){0,2}$|\b(?:among (?:them|whom)|includ(?:ing|es?|ed))\W+(?:\w+\W+){0,5}$", re.IGNORECASE),
    within=re.compile(r"\b(?:over|during|within|in|across|throughout|of|past|last) (?:the |about |nearly |almost |just |only |more than |the past |the last |his |her |its |their )*$", re.IGNORECASE),
    restricted=re.compile(r"\s(?:that|who|which|whom) (?:\w+ )?(?:was|were|had|have|has|are|is|could|would)\b|\sof (?:whom|which)\b"),
    entered=frozenset(["signature", "signatures", "name", "names", "entry", "entries", "tick", "ticks", "stub", "stubs", "thumbprint", "thumbprints"]),
    lists=frozenset(["register", "roll", "list", "manifest", "roster", "rota", "log", "logbook", "sheet", "rollcall", "muster"]),
    narrowed=re.compile(r"\b(?:count(?:s|ed|ing)|include[sd]?|including|cover(?:s|ed|ing)?|look(?:s|ed|ing) at|took in|takes in) only\b(?! "
        r"(?:about |some |around |the )?(?:\d|[$€£]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an)\b))|\bonly "
        r"(?:count(?:s|ed)|include[sd]|cover(?:s|ed)|look(?:s|ed) at)\b(?! (?:about |some |around |the )?(?:\d|[$€£]|(?:one|two|three|four"
        r"|five|six|seven|eight|nine|ten|eleven|twelve|a|an)\b))|\b(?:exclud(?:es|ed|ing)|le(?:aves|ft) out|leaving out|not counting"
        r"|without counting|discount(?:s|ed|ing)|strips? out|stripped out)\b", re.IGNORECASE),
    based_otherwise=re.compile(r"\bbut (?:that|this|it|those|these|the (?:figure|number|count|estimate|total|sum)) (?:was|were|is|are|had been|covers?|covered|includes?|included|refers? to|referred to|applies to|counts?|counted|takes? in|took in) ", re.IGNORECASE),
    lacks=re.compile(r"\b(?:without|had no|have no|has no|with no|were out of|lost (?:their|its)?|cut off from|deprived of) (?:an? |the |any |running |mains |drinking |clean )?(?P<what>[a-z]{3,})\b", re.IGNORECASE),
    of_whole=re.compile(r"\s(?:(?:\w+\s){0,2}of (?:them|whom|those|which|these)|alone|more|others?|each|apiece|elsewhere)\b", re.IGNORECASE),
    polled=words("(?:exit|opinion|straw|telephone|phone|online|tracking|snap) (?:polls?|surveys?)", "polls? (?:of|by|for|released|conducted|taken|published|commissioned)", "pollsters?", "bookmakers?", "winning with", "ahead(?=,? (?:by|on|with)\\b(?! [\\d,]+ votes))", "would win"),
    forecast=words("target(?:s|ed)?", "(?<!\bin the )(?<!\bin its )(?<!\bof the )(?<!\bin his )budget(?:ed|s)?", "forecasts?",
        "predict(?:s|ed|ion)?", "expect(?:s|ed|ing)", "(?-i:hop(?:e|es|ed|ing))", "planned", "plans?", "goal", "aims?", "aimed", "quota",
        "capacity", "limit", "licen[sc]ed", "permitted", "allowed", "maximum", "minimum", "asking", "asked", "demand(?:s|ed|ing)?",
        "sought", "seeks?", "wants?", "promised?", "pledged?", "feared", "bet", "would win", "projection", "ceiling", "cap",
        "(?:may|can|could) (?:hold|seat|carry|take|house)", "allocated", "set aside", "seats", "designed"),
    spot=re.compile(r"\b(?:[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside) the (?:[a-z]+ )?(?P<noun>[a-z]+)\b"),
    somewhere=frozenset(["site", "scene", "place", "spot", "area", "location", "grounds", "time", "end", "bottom", "top", "centre", "center", "door", "premises"]),
    out_of=re.compile(r"\b(?:from|by|under|with|via) (?:the|its|a|their) $"),
    then=re.compile(r"last (?:year|season|month)", re.IGNORECASE), lately="month",
    priced=re.compile(r"\b(?:price|costs?|costing|fee|bill|budget|worth|paid|pay|pays|valued?|debts?|losses|profits?|revenue|fine|bid|damage|won|raised|earned|owes?|owed|lost|spent|borrowed|stole|sold|fetched)\b", re.IGNORECASE),
    past=words("ago", "last (?:year|month|season|week|time|summer|winter|spring|autumn|decade|century)",
               "the (?:year|month|season|week) before", "previous(?:ly)?", "a year earlier", "years? earlier", "in (?:18|19|20)\\d\\d",
               "(?:until|since) (?:18|19|20)\\d\\d", "used to", "before the (?:war|pandemic|fire|flood|strike|crash|crisis)", "back then",
               "another time", "the old [a-z]+ (?:had|has|held|was|cost|took|stood|weighed|measured)",
               "at (?:some|one|any) (?:point|stage|time)", "at (?:its|the|their) (?:peak|height|worst)", "original(?:ly)?",
               "(?:at first|early on|to begin with|to start with)",
               "first (?:put|estimated|reported|thought|said|given|priced|costed|reckoned|counted)", "initial(?:ly)?",
               "(?:figure|toll|number|count|total|tally|score) had (?:then )?(?:been|stood)", "a similar", "down from", "up from",
               "compared (?:with|to)"),
    change=words("by", "rose", "fell", "up", "down", "increase[ds]?", "decrease[ds]?", "climbed", "dropped", "grew", "shrank", "slipped", "gained", "lost", "rise", "fall"),
    contrast=words("but", "however", "yet", "only", "just", "nearer", "closer to", "far (?:more|fewer|less|higher|lower)", "as few as",
        "no more than", "not", "rather", "actually", "in fact", "really", "different", "differ(?:s|ed)?", "dispute[sd]?", "disagree[sd]?",
        "contradict(?:s|ed)?", "challenged?", "den(?:y|ies|ied)", "own (?:count|tally|figures?|estimate|records?|survey)", "though",
        "although", "while", "whereas", "against", "another (?:figure|number|count|answer|story)", "other", "counters?", "countered",
        "insist(?:s|ed)?", "maintain(?:s|ed)?", "faulted", "double", "half", "twice", "wrong", "nonsense", "as many as", "higher", "lower",
        "smaller", "larger", "bigger", "by contrast", "otherwise", "matter of", "argument", "nowhere near", "short of"),
    counts=words("put(?:s|ting)?", "st(?:ands?|ood) at", "c[ao]mes? up with", "arriv(?:es|ed) at", "count(?:s|ed|ing)?", "estimate[sd]?",
        "reckon(?:s|ed)?", "tall(?:y|ies|ied)", "record(?:s|ed)?", "list(?:s|ed)?", "log(?:s|ged)?", "show(?:s|ed|n)?", "measured?",
        "figures?", "total(?:s|led|ed)?", "number(?:s|ed)?", "has it at", "ma(?:kes|de) it", "ga?ve", "gives?", "calculat(?:es?|ed)",
        "reports?", "says there (?:were|are)", "clocked", "weighed", "register(?:s|ed)?", "documented", "identified", "name[sd]?",
        "value[sd]?", "worth"),
)
