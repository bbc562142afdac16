"""What whence knows of English reports: saying, doubting, counting, and the questions a reader would ask."""

from __future__ import annotations

import re

from whence.claims.vocabulary import ClaimWords, EventWords, OpposingPair, RoleWords, by_letter, words
from whence.languages.en.announcements import ANNOUNCEMENTS
from whence.languages.en.answers import ANSWERS
from whence.languages.en.comparison import COMPARISON
from whence.languages.en.days import DAYS
from whence.languages.en.deeds import DEEDS
from whence.languages.en.denials import DENIALS
from whence.languages.en.disputes import DISPUTES
from whence.languages.en.documents import WRITTEN
from whence.languages.en.frames import FRAMES
from whence.languages.en.lexicon import sorts
from whence.languages.en.measures import FIGURES
from whence.languages.en.naming import NAMING
from whence.languages.en.syntax import SYNTAX
from whence.languages.en.tellings import (
    AFTER_HEAD,
    ANNOUNCED,
    AS_TOLD,
    ASIDE,
    ASK,
    DOCUMENTS,
    FOR_WHOM,
    GAPPED,
    GOES_ON,
    HAS_IT,
    HAS_THEM,
    HOLDS,
    IN_DOCUMENT,
    IN_PAPER,
    INSTITUTIONS,
    LEADING_ASIDE,
    LEADING_WORDS,
    LEADS_TO,
    NOTED,
    OWN_COUNT_OF,
    OWN_WORDS,
    PASSED_ON,
    PUT_BY,
    SAYS_SO,
    SO_SAYS,
    STANCE,
    SUBJECT,
    SUMS,
    TELLS_QUOTE,
)
from whence.languages.en.uncounted import UNCOUNTED
from whence.languages.en.unsettled import NOBODY_KNOWS, NOWHERE_KNOWN
from whence.model import Source

_COUNTED = r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)"
_SAID = (
    "said|says|clarified|clarifies|announced|announces|told|tells|reported|reports|stated|claimed|claims|insisted|insists|"
    r"add(?:s|ed)(?! (?:an?|his|her|its|their|one|two|three|four|five|six|another|more|some|to|\d[\d,.]*)\b)|"
    "confirmed|confirms|denied|denies|argued|argues|testified|testifies|tweeted|tweets|posted|warned|warns|"
    "explained|explains|noted|declared|declares|maintained|maintains|acknowledged|acknowledges|admitted|admits|"
    "estimated|estimates|counted|calculated|reckoned|reckons|alleged|alleges|revealed|reveals|disclosed|replied|"
    "answered|countered|counters|responded|suggested|suggests|asserted|asserts|predicted|predicts|believes|believed|"
    rf"indicated|indicates|signalled|signaled|puts?(?! (?:out|up|off|on|forward|together|in place|{_COUNTED}|(?:it|them|(?:the|its|his|her|their) [\w-]+) (?:off|on hold))\b)|placed|located|gives(?! (?:up|in|birth|way|rise|chase|notice|thanks|consent|permission|(?:his|her|their|its|my) (?:word|blessing|consent|backing|all|best|name|life|notice))\b)|"
    r"gave(?! [^,.;\ue000]{1,40}? to (?:the|an?|his|her|him|them|[A-Z])|(?: up| in| birth| way| rise| evidence| him| her| them| chase| notice| thanks| consent| permission| (?:his|her|their|its|my) (?:word|blessing|consent|backing|all|best|name|life|notice))\b)|listed(?! (?:on|in|at|among)\b)|recorded|logged|"
    "tallied|traced|worked out|expects|expected|promised|promises|pledged|vowed|emailed|blogged|stressed|cautioned|recalled|"
    r"contended|contends|concluded|found(?= (?:that|no|there|nothing|the|evidence|traces)\b)|registered|documented|informed|conceded|hinted|hints|let it be known|"
    "thinks|described|describes|identified|identifies|spoke of|speaks of|dates|asks|commented|comments|related|relates|mused|remarked|remarks|muttered|mutters|shouted|continued|continues|remembers|remembered|recalls|counters that|swears|swore|assured|assures|texted|texts|radioed|cabled|messaged|"
    r"ma(?:kes|de) it(?= (?:\d|about|nearer|closer to|only|just|clear|plain|known|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b|[^.;,]{0,12} (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)|"
    "(?:used|likes?|liked|loves?|loved) to (?:say|tell)|let(?:s)? slip|counts|lists|credits|blames|favours|favors|points to|pointed to|has it|fumed|observed|observes|"
    r"wr(?:itten|ote|ites) to(?= \w)|arrive[sd] at(?= (?:an?|the|about|around|some|roughly|nearly|just|\d))|c[ao]mes? up with|(?<!who )(?<!which )(?<!that )(?:attribute[sd]?|blame[sd]?(?! (?:himself|herself|themselves))|credited|valued|values)|accept(?:s|ed)(?= that\b)|"
    r"(?:takes?|took|claim(?:s|ed)?|accepts?|accepted) (?:the |full |sole )?(?:responsibility|credit|blame)(?= for\b)|timed(?= "
    r"[^,.;:\ue000]{2,40}? at\b)|name[sd](?! by\b)(?= [^,.;:\ue000]{2,60}? as\b)|sets? it at|talks? of|talked of|ticked off|totted up"
    r"|settle[sd] on|plump(?:s|ed) for|fixe[sd] it|submitted(?= (?:an?|the|its|his|her) (?:\w+ )?(?:figure|number|total|count|estimate"
    r"|tally|version))|"
    r"(?:published|issued|released|produced|offered|floated|supplied|provided|put forward|filed|returned|used|uses|cited|cites)(?= (?:an?|the|its|his|her|their|another) (?:\w+ ){0,2}?(?:figure|number|total|count|estimate|tally|version|toll)\b)|"
    r"quoted? [^,.;:\ue000]{2,60}? as saying|quotes [^,.;:\ue000]{2,60}? as saying|hailed|made clear|ruled|shows|show|showed|point(?:s|ed) "
    r"out|states(?=\s*[.,]|\s*$|\s+that\b)|understands(?=\s*[.,]|\s+that\b)|(?:has|have) learn(?:ed|t)(?=\s*[.,]|\s+that\b)|disputed"
    r"|disputes|rejected|dismissed|called it|calls it"
)
_SAY = re.compile(
    rf"(?<![\w-])(?:(?:appear|seem)(?:ed|s)? to (?:confirm|say|suggest|indicate|acknowledge|deny|rule out)|"
    rf"(?:would|could|did|will|can)(?: not| only|n['’]t)? (?:say|confirm|deny)|(?:declined|refused) to (?:say|confirm|name|give|deny)|(?:would|will) (?:only say|say only|say no more than)|"
    rf"(?:is|was|are|were|remains|sounded) (?:adamant|certain|sure|convinced|positive|in no doubt|clear)(?= (?:that|it|he|she|they|the"
    rf"|there|his|her|no|nothing|nobody|none|neither|everyone)\b|:|\s*[.,]|\s*$)|(?<=, )(?:writes|wrote)(?= (?:the|an?|his|her|its) )"
    rf"|(?:has|have) (?:previously |earlier |already )?(?:spoken of|put(?= [^,.;\ue000]{{2,60}}? at\b))|(?:has|have|had) (?:always |also "
    rf"|previously |since |never )?given(?= [^,.;\ue000]{{2,40}}? as\b)|asked(?=,?\s?[\ue000“]|\s*[.,]|\s*$)|"
    rf"(?:is|was|were|are) (?:quick|keen|anxious|careful|at pains|happy|eager|the first|obliged|forced|able) to (?:say|point out|stress|add"
    rf"|deny|admit|insist|confirm|report)|(?:boasted|joked|protested|complained|grumbled|quipped|recounted|lamented|retorted|objected"
    rf"|scoffed|ventured|snapped)(?=(?<=, \w{{6}})|(?<=, \w{{7}})|(?<=, \w{{8}})|(?<=, \w{{9}})|(?<=, \w{{10}})|\s*[.,;:]| that\b)|"
    rf"(?:is|are|was|were|has been|have been) (?:now |still |also )?(?:insisting|saying|claiming|arguing|warning|reporting|telling|predicting|promising|maintaining|denying|expecting|forecasting)|"
    rf"(?:saw|heard|noticed|watched|(?:was|were) told)(?= |\s*[.,]|\s*$)|(?:was|were|is) quoted [^.,;]{{0,60}}?(?:as )?(?:saying|claiming"
    rf"|telling|insisting|denying|warning|confirming|predicting)|(?<!been )(?<!were )(?<!was )(?<!being )(?<!be )(?<! is )(?<! are "
    rf")(?:{by_letter(_SAID)}|(?:wrote|writes)(?! (?:it|the|a|an|his|her|this|them|books?|songs?)\b))|(?<!to )(?<!not )(?<!would "
    rf")(?<!could )(?<!can )(?<!will )(?<!did )(?<!or )(?:speak of|say|insist|maintain|allege|argue|deny|believe|reckon|think|swear"
    rf"|incline to|inclines to|(?:state|acknowledge|confirm|accept|admit|contend|assert|recall|remember|stress|declare|testify|predict"
    rf"|announce|suggest|warn|conclude|agree|concede)(?= that\b)|(?:(?<=[a-z]s )|(?<=police )|(?<=people )|(?<=they )|(?<=who )|(?<=men )"
    rf"|(?<=media ))(?:state|claim|report|estimate|confirm|warn|suggest|put|give|count|list|describe|expect|recall|remember|predict|accept"
    rf"|acknowledge|blame|credit|dispute|fear|record|place|name|reject|attribute|trace|date|identify)(?= (?:that|the|it|there|an?|no|he|she"
    rf"|they|its|their|his|her|about|some|around|only|at|\d[\d,.]*)\b)))(?![\w-])",
    re.IGNORECASE,
)

_TIME_OF_TELLING = (
    r"(?:\s+(?:late|early|earlier|later))?(?:\s+on)?\s+(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|"
    r"yesterday|tonight|(?:that|this|the same) (?:morning|afternoon|evening|night|day|week)|last (?:week|month|night|year)|"
    r"(?:an hour|hours|minutes|shortly|the day) (?:later|after|before|earlier))"
    r"(?:\s+(?:morning|afternoon|evening|night))?(?=[\s,.;:])(?!,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\b|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d))"
)
_WHERE_TOLD = (
    r"\s+(?:in|on|at|to|by|from|via|during|after|before|through|with|over|outside|inside|beside)\s+"
    r"(?!(?:which|whom|that|favor|favour|\d))[^,.;:\ue000\d]{1,70}?(?=\s+that\b|\s*[,.;:\ue000]|$|\s+(?:the|he|she|it|they|there|his|her|its|their|nobody|a|an)\s(?:[\w’'-]+\s){0,3}?(?:was|were|is|are|has|had|have|will|would|did|could|can)\b)"
)

_TOLD_IN = r"\s+(?:in|on|at|to|by|from|via|during|through|with)\s+[^,;:\ue000]{2,70}?(?=\s+that\b)"

_WHEN_ASKED = r"\s+(?:later|earlier|again|also|only|simply|instead|flatly|separately|half an hour later)(?=[\s,.;:])"

_ORGANISATION = by_letter(
    r"minist(?:ry|ries)|government|police|army|military|navy|(?:air|task|defen[cs]e|security|armed|special|peacekeeping) forces?|kremlin|white house|pentagon|downing street|no\.? 10|company|firm|"
    r"commission|committee|council|(?:city|town) hall|agency|authority|authorities|service|department|court|union|party|parliament|institute|"
    r"university|hospital|bank|(?<=[’']s )camp|office|bureau|board|club|team|group|organi[sz]ation|organi[sz]ers|union|federation|airline|"
    r"operator|newspaper|station|radio|network|network's|broadcaster|television|news|times|post|gazette|herald|tribune|"
    r"guardian|telegraph|courier|reuters|tass|(?-i:[A-Z]{2,5})|cross|foundation|association|society|centre|center|"
    r"corp|inc|ltd|plc|co|academy|embassy|presidency|administration|cabinet|campaign|village|city|county|state|staff|"
    r"borough|municipality|prefecture|command|guard|coastguard|brigade|coalition|alliance|movement|front|league|register|memoir|website|statement|report|survey|study|inquiry|"
    r"inquest|tribunal|magazine|tabloid|paper|palace|household|vatican|treasury|regulator|supplier|retailer|charity|clinic|publisher|gallery|orchestra|shipyard|brewery|utility|insurer|lender|fund|congress|senate|legislature|assembly|consulate|mission|directorate|secretariat|militia|regiment|"
    r"battalion|squadron|paramilitaries|junta|opposition|prosecution|plenum|consortium|syndicate|co-operative|cooperative|exchange|watchdog|carrier|archive|"
    r"platform|delegation|museum|theatre|theater|festival|school|college|church|observatory|laboratory|port|railway|(?-i:Lines?|Shipping"
    r"|Marine|Group|Trust)|factory|(?:regional|governing|world|ruling|national|umbrella|trade|industry|professional|regulatory|European"
    r"|African|Asian|sanctioning) body|holdings|industries|motors|airways|airlines|energy|foods|partners|mining|resources|technologies"
    r"|systems|healthcare|properties|logistics|brewery|bakery|developers?|publishers?"
)
_ORGANISATIONS = words(rf"(?:{_ORGANISATION})(?:['’]s)?")

_PEOPLE = (
    r"spokes(?:man|woman|person|men|people)|official|officials|officer|officers|minister|president|mayor|governor|director|chief|chairman|"
    r"chairwoman|chair|head|leader|leaders|manager|owner|lawyer|lawyers|attorney|prosecutor|prosecutors|judge|clerk|secretary|doctor|"
    r"doctors|medic|medics|nurse|rescuer|rescuers|firefighters|witness|witnesses|residents|resident|neighbou?rs?|relatives|family|"
    r"families|parents|expert|experts|analyst|analysts|scientists|researchers|engineers|source|sources|people|person|rebels|"
    r"militants|soldiers|troops|commander|general|colonel|captain|sheriff|detectives|investigators|inspector|aide|aides|"
    r"envoy|envoys|negotiator|negotiators|diplomat|diplomats|ambassador|agent|coach|trainer|captain|farmer|farmers|activists|activist|"
    r"organi[sz]ers?|protesters|campaigners|workers|employers|employer|makers|maker|trackers|pals|friends|friend|insiders?|"
    r"lawmakers?|legislators?|senator|councill?or|councill?ors|executive|executives|author|editor|historian|priest|bishop|imam|teacher|"
    r"principal|professor|economist|economists|broker|dealers?|trader|traders|shareholders|investors|pilot|driver|crew|captain|"
    r"bursar|widow|son|daughter|brother|sister|nephew|father|mother|dispatchers?|deputies|detective|coroner|pathologist|"
    r"bankers?|pollsters?|insurers?|biologists?|geologists?|keepers?|inspectors?|sailors?|monks?|nuns?|sextons?|curator|conductor|promoter|archivist|surveyor|surveyors|superintendent|warden|ranger|rangers|harbou?r ?master|auditors?|two people|hosts|"
    r"elders?|head ?teachers?|headmaster|headmistress|referee|umpire|assistants?|landlord|tenants?|shopkeeper|waiter|fisherm[ae]n|sailors?|surgeons?|"
    r"paramedics?|translator|interpreter|guides?|hikers?|climbers?|passengers?|students?|pupils?|survivors?|victims?|guests?|customers?|employees?|"
    r"trustees?|donors?|sponsors?|publicist|producers?|designers?|architects?|engineer|mechanics?|skipper|porter|caretaker|bailiff|regulators?|watchdog|"
    r"ombudsman|lifeguards?|forecasters?|meteorologists?|(?:[a-z]+)ologists?|(?:[a-z]{3,})(?:keeper|master|worker|holder|dealer|grower|seller|maker)s?|"
    r"records?|recorder|logs?|footage|cameras?|ledger|receipts?|data|"
    r"rescue|crews?|volunteers?|vendors?|traders?|players?|captains?|defenders?|nurses?|midwi(?:fe|ves)|vets?|chemists?|pharmacists?|barristers?|solicitors?|"
    r"others|(?-i:man|woman|boy|girl|lady)|colleagues?|partners?|classmates?|team-?mates?|cousins?|aunts?|uncles?|husband|wife|grandmother|grandfather|grandson|granddaughter|visitors?|shoppers?|motorists?|commuters?|bystanders?|onlookers?|passers-by|locals?|villagers?|islanders?|"
    r"registrar|arborist|arborists|organisers|scouts?|agents?|advisers?|advisors?|consultants?|contractors?|adjusters?|valuers?|assessors?|arbitrators?|mediators?|marshals?|stewards?|tutors?|lecturers?|rectors?|deans?|abbot|vicar|rabbi|curate|deacon|"
    r"paramilitaries|gendarmes|marines|peacekeepers|mariners|pilots|bosses|boss|staff|chiefs|ministers|presidents|mayors|governors|delegates?|delegations?|deputies|secretaries|accountants?|actuar(?:y|ies)|bookmakers?|punters?|jurors?|jury|prosecution|defence|defense|opposition|"
    r"spokesmen|observers?|monitors?|critics|supporters|opponents|documents?|letter|filing|notice|poster|website|diary|readers?"
)

_NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "no": 0, "nobody": 0, "none": 0, "dozen": 12,
}  # fmt: skip
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "m": 1_000_000,
           "bn": 1_000_000_000, "k": 1_000, "trillion": 1_000_000_000_000}  # fmt: skip

_BASIC = "|".join(word for word in _NUMBER_WORDS if word not in ("no", "nobody", "none", "dozen"))
_NUMBER = re.compile(
    r"(?<![\w.,:/-])(?P<money>[$€£¥]\s?)?(?:(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|"
    rf"(?P<word>(?:{_BASIC})(?:[ -](?:{_BASIC}|hundred|thousand|and))*))"
    r"(?:[ -]?(?P<scale>hundred|thousand|million|billion|trillion|m|bn|k)\b)?"
    r"(?:\s?(?P<unit>%|per ?cent\b|percent\b|percentage points?\b|points?\b|km/h\b|kph\b|mph\b|kilomet(?:er|re)s?\b|km\b|miles?\b|met(?:er|re)s?\b|"
    r"feet\b|euros?\b|dollars?\b|pounds?\b|kilograms?\b|kg\b|tonn?es\b|tons?\b|degrees\b|"
    r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b|(?:a\.m\.|p\.m\.|am\b|pm\b)))?(?![\w:])",
    re.IGNORECASE,
)

_SETTLED = r"(?:set|chosen|fixed|agreed|decided|picked|named|scheduled|settled|announced|finali[sz]ed|confirmed|known|signed|determined|made)"
_DAY = r"(?:date|dates|day|days|timing|timetable|schedule|start time)"
_UNDECIDED = re.compile(
    rf"\b(?:has|have|had)(?:n['’]t| not| never)(?: yet)?(?: been)? (?:given|told|offered|promised|sent)\b (?:\w+ ){{1,4}}?(?:{_DAY}|when)\b|"
    rf"\b(?:nobody|no[ -]one|none|neither)\b [^.;,]{{0,40}}?\b(?:given|told|offered|promised|sent|seen|set|fixed|agreed|named|knows?|knew|say|tell|guess)\b (?:\w+ ){{0,4}}?(?:{_DAY}|when)\b|"
    rf"\bnobody(?:['’]s| has| is| can| will)?\b [^.;,]{{0,30}}?\b(?:says?|said|saying|tells?|tell|told|telling|knows?|knew)\b (?:\w+ ){{0,2}}?when\b|\b(?:when|what day|which day) (?:that|it|this) (?:will|would|might|is going to) (?:be|happen)\b[^.;]{{0,12}}?\b(?:nobody|no one|not)\b|"
    rf"\b(?:when|which (?:day|week|month|year)|what (?:day|time))\b[^.;,]{{2,50}} (?:was|is|remains|remained)(?:n['’]t| not| still)? (?:yet )?(?:unclear|unknown|open|undecided|known|decided|settled|clear|certain|up in the air|to be (?:decided|settled|seen))\b|"
    rf"\bno (?:\w+ ){{0,3}}?{_DAY}\b(?:[^.;,]{{0,30}}?\b(?:{_SETTLED}|yet)\b)?|"
    rf"\b{_DAY}\b (?:[\w-]+ ){{0,5}}?(?:(?:has|have|had|is|are|was|were) (?:not|yet to|still|never)|(?:has|have|had|is|are|was|were)n['’]t|"
    rf"remain(?:s|ed)? (?:open|unclear|undecided|unknown)|(?:is|are|was|were) (?:undecided|unclear|unknown|open|up in the air))\b(?: (?:\w+ ){{0,3}}?{_SETTLED})?|"
    rf"\b(?:has|have|had|is|was|are|were)(?:n['’]t| not| yet to| still to)(?: yet| been| be)* {_SETTLED}\b[^.;]{{0,25}}?\b(?:{_DAY}|when)\b|"
    rf"\b(?:when|once|after|as soon as|until)\b [^.;,]{{0,25}}?\b{_DAY}\b [^.;,]{{0,25}}?\b{_SETTLED}\b|"
    rf"\b(?:too early|too soon|premature|rash|foolish|foolhardy|unwise|wrong|silly|irresponsible|reckless|not possible|impossible|unable|could not|cannot|can['’]t|would not|won['’]t|not ready)\b"
    rf" (?:yet )?(?:to )?(?:(?:even )?(?:be )?(?:speak(?:ing)?|talk(?:ing)?|think(?:ing)?) (?:of|about)|say|name|give|confirm|fix|set|announce|promise|predict|put|offer|quote)\b[^.;]{{0,20}}?\b(?:when|{_DAY})\b|"
    rf"\b(?:not yet|yet to|still to|has not|have not|had not|not|never)(?: yet)?(?: been| be)+ (?:scheduled|dated|timetabled)\b|"
    rf"\b{_DAY}\b (?:would|will|is to|are to|was to) (?:only )?be (?:announced|set|fixed|chosen|decided|named|agreed|settled) (?:later|in due course|soon|once|when|after)\b|"
    rf"\b(?:still|yet) (?:discussing|weighing|negotiating|working out|considering|to settle|to agree on|undecided on|deciding)\b [^.;]{{0,20}}?\b(?:when|{_DAY})\b|"
    rf"\b{_DAY}\b (?:would|will|is to|are to|was to )?[^.;,]{{0,20}}?\b(?:once|when|after|as soon as|until)\b [^.;,]{{0,25}}?\b{_SETTLED}\b|"
    rf"\b(?:did not|does not|do not|didn['’]t|doesn['’]t|don['’]t|not yet) know (?:when|(?:on )?(?:what|which) {_DAY})\b|"
    rf"\b(?:no idea|unsure|not sure|unclear|not clear|uncertain|unknown|nobody knows|no one knows) (?:yet )?(?:when|(?:on )?(?:what|which) {_DAY})\b|"
    rf"(?:(?<=denied that )|(?<=denies that )|(?<=denied )|(?<=denies ))(?:a|any|the) {_DAY} (?:had|has|was|is) (?:yet )?(?:been )?{_SETTLED}\b|"
    rf"\bno (?:\w+ ){{0,2}}?(?:booking|slot|reservation|appointment)\b [^.;,]{{0,20}}?\b(?:made|taken|confirmed)\b|\bnothing (?:has|have|had|is|was) (?:yet )?(?:been )?(?:fixed|scheduled|pencilled in|in the diary|in the calendar)\b|"
    rf"\b(?:nobody|no[ -]one|none of (?:us|them)) (?:can|could|will|would|is going to) (?:yet |even |really )?(?:give|offer|promise|quote"
    rf"|name)\b (?:(?!to\b)[\w-]+ ){{0,4}}?{_DAY}\b|\b(?:can|could|will|would)(?: ?not|n['’]t) (?:yet |even )?(?:give|offer|promise|quote"
    rf"|name) (?:(?:you|us|them|anyone|anybody|people) )?(?:an?|any) (?:[\w-]+ ){{0,2}}?{_DAY}\b|"
    rf"\b(?:still|yet) (?:talking|arguing|thinking) about when\b|\bwithout (?:giving|naming|setting|a|fixing) (?:a |any )?{_DAY}\b",
    re.IGNORECASE,
)


def _event(name: str, nouns: str, verbs: str, noun: str, ahead: str = "When will the {noun} be held?",
           behind: str = "When {was} the {noun} held?", lasting: bool = False, called: tuple[tuple[str, str], ...] = ()) -> EventWords:  # fmt: skip
    pattern = rf"\b(?:(?P<noun>{nouns})|{verbs or '(?!)'})\b"
    return EventWords(name, re.compile(pattern, re.IGNORECASE), noun, ahead, behind, lasting, called)


_TAKE = ("When will the {noun} take place?", "When did the {noun} take place?")
_START = ("When will the {noun} begin?", "When did the {noun} begin?")
_END = ("When will the {noun} end?", "When did the {noun} end?")

_EVENTS = (
    _event("birth", "birth|birthday", "born|came into the world", "birth", "When is the birth?", "When was the birth?", True),
    _event("founding", "founding|foundation|establishment", "founded|established|erected|constructed|was built|were built|built in|dates? (?:from|back to)", "founding", "When is the founding?", "When was the founding?", True),
    _event("death", "death", "died|dies|passed away", "death", "When is the death?", "When was the death?"),
    _event("end", "expiry|lapse", "expire[sd]?|lapse[sd]?|runs? (?:out|until)|runs? to(?= (?:the end of |mid-|late |early )?(?:[0-9]"
           "|[a-z]+day |january|february|march|april|may |june|july|august|september|october|november|december))|ends|ended|(?:will|would"
           "|to|must) end|(?:doors|gates) (?:are|will be) (?:locked|closed|shut)|last (?:customer|day|train)|comes? off|be lifted|closes"
           "|will close|"
           "would close|shuts|will shut|would shut", "term", "When does it end?", "When did it end?", True),
    _event("court", "hearing|trial|verdict|ruling|sentencing|inquest|arraignment|appeal", "testif(?:y|ies)|sentenced|go(?:es)? on trial",
           "hearing", *_TAKE),
    _event("vote", "election|elections|vote|referendum|ballot|runoff|run-off|poll|by-election|primary", "polls|go(?:es)? to the polls", "vote"),
    _event("launch", "launch|release|lift-?off|rollout|debut|premiere|unveiling", "launch(?:es|ed)?|on sale|ships?|shipping|"
           "lands? in|in (?:the )?shops|lift(?:s|ed)? off|blast(?:s|ed)? off|reach(?:es)? (?:shops|stores)|available", "launch", *_TAKE),
    _event("strike", "strike|strikes|walkout|stoppage|industrial action", "walk(?:s|ed)? out|stop(?:s)? work|down(?:s|ed)? tools", "strike", *_START),
    _event("ceasefire", "ceasefire|cease-fire|truce|armistice|pause", "(?:guns )?fall silent|stop(?:s)? firing|hold(?:ing)? fire", "ceasefire", *_START),
    _event("talks", "talks(?! of)|negotiations|summit|meeting|session|round|discussions|conference|dialogue|sit-down|encounter|consultations|visit",
           "meet|meets|met|sit(?:s)? down|convene[sd]?|negotiate[sd]?|gather(?:s|ed)?", "talks"),
    _event("call", "phone call|telephone call|call", "rang|phoned|telephoned", "call", *_TAKE),
    _event("game", r"match(?! (?:an?|the|his|her|its|their|those|that|what|each)\b)|game|final(?! (?!on\b|in\b|at\b|is\b|was\b|will\b"
           r"|would\b|against\b|between\b|of\b|has\b|had\b|to\b|and\b|for\b|from\b)[a-z])|semi-final|kick-off|race|bout|fight|derby|replay",
           "kicks? off|play(?:s|ed)?", "match", *_TAKE),
    _event("show", "concert|festival|show|gig|exhibition|parade|fair|tour|ceremony|wedding|funeral|memorial|inauguration|march|rally|protest|demonstration",
           "perform(?:s|ed)?|marr(?:y|ies|ied)|buried|sworn in|march(?:es|ed)?", "event", *_TAKE),
    _event("opening", "opening|reopening|inauguration", "re-?opens?|re-?opened|will open|would open|open to|opens|opened|open (?:the|its"
           "|our|their|his|her) (?:doors?|gates?)|(?:we|they|you can) open|throw(?:s)? open|(?:doors|gates) (?:to )?open(?:ing)?|returns? "
           "to service|(?:first|ribbon) (?:visitors|customers|passengers|trains|guests|being cut|is cut|was cut)|back in service|welcom(?:e"
           "|es) (?:visitors|guests|its)", "opening", *_TAKE),
    _event("attack", "attack|strike|blast|explosion|shooting|raid|crash|fire|accident|collapse|robbery|blaze|theft|murder|killing|ambush|bombing",
           "broke out|crashed|collapsed|exploded|stolen|attacked|happened", "attack",
           "When will the {noun} happen?", "When did the {noun} happen?"),
    _event("sinking", "sinking", "sank|sunk|went down|gone down|founder(?:ed|s)|capsized", "sinking", "When will the {noun} happen?", "When did the {noun} happen?"),
    _event("disappearance", "disappearance|last sighting", "vanished|disappeared|last seen|went missing|gone missing", "disappearance", "When will the {noun} happen?", "When did the {noun} happen?"),
    _event("storm", "storm|hurricane|typhoon|cyclone|landfall|eclipse|comet", "make landfall|makes landfall|hits? (?:the coast|land)", "storm",
           "When will the {noun} arrive?", "When did the {noun} arrive?"),
    _event("delivery", "delivery|shipment|arrival|return|departure|transfer|handover|evacuation|withdrawal|deployment|payment|payout",
           "arrive[sd]?|deliver(?:s|ed)?|land(?:s|ed)|depart(?:s|ed)?|sail(?:s|ed)?(?: again)?|dock(?:s|ed)?|hand(?:s|ed)? over", "arrival", *_TAKE,
           called=(("sail again", "return to service"), ("sail", "departure"), ("depart", "departure"), ("deliver", "delivery"), ("land", "landing"), ("hand", "handover"))),
    _event("work", "construction|work|works|start|beginning|closure|shutdown|deadline|introduction|ban|tax|lockdown|curfew",
           "takes? effect|comes? into force|takes? place|begins?|begun|began|starts?|started|get(?:s)? under way|due|scheduled|postponed to", "start", *_START),
    _event("signing", "signing|agreement|deal|treaty|accord|pact|contract", "sign(?:s|ed)?|seal(?:s|ed)?", "signing", *_TAKE),
)  # fmt: skip

_EVENT_NOUNS = (
    "Good Friday|Easter|Christmas|New Year|holiday|one|trial|hearing|case|inquiry|inquest|wedding|marriage|funeral|party|birthday|concert"
    "|show|match|game|race|fight|debut|launch|strike|walkout|vote|election|primary|meeting|talks|session|conference|festival|march|rally"
    "|crash|accident|fire|operation|surgery|trip|flight|visit|arrest|sentencing|deadline|season|deal"
)

_SETTLED_STATE = r"(?:decided|settled|reached|taken|made|agreed|final|finali[sz]ed|determined|resolved|concluded|chosen|confirmed|fixed|signed off|ruled on|voted on)"
_NOT_YET = re.compile(
    rf"\b(?:nothing|no outcome|no decision|no final decision|no conclusion|no choice|no agreement)\b (?:[\w’'-]+ ){{0,5}}?(?:has|have|had|is|was|will be) (?:yet |ever )?(?:been )?{_SETTLED_STATE}\b|"
    rf"\bno (?:final |firm )?decision has been (?:taken|made)\b|\b(?:still|yet|remains?) to (?:decide|be {_SETTLED_STATE})\b|\bnobody can say (?:whether|if)\b|\bremains to be seen\b|"
    rf"\btoo (?:early|soon) to (?:say|tell|know)\b|\bhave(?:n['’]t| not) (?:yet )?(?:decided|made up)\b|\bhas(?:n['’]t| not) (?:yet )?(?:decided|chosen|selected|made up)\b|"
    rf"\b(?:has|have|had|is|was)(?:n['’]t| not) (?:yet )?(?:been )?(?:decided|settled|finali[sz]ed|determined|resolved)\b|"
    rf"\bmade no (?:final |firm )?decision\b|\b(?:your|anyone['’]s|anybody['’]s) guess\b|\bno (?:final |firm )?decision (?:on|about|yet|until)\b|\bundecided\b|\bup in the air\b|"
    rf"\bstill (?:being )?(?:consider(?:ing|ed)|weigh(?:ing|ed)|deciding|review(?:ing|ed)|under (?:consideration|review|discussion))\b|\bsleep on it\b|\bwill (?:then )?(?:decide|determine)\b|"
    rf"\bno (?:telling|knowing|way (?:to (?:tell|know|say)|of (?:telling|knowing|saying)))(?: yet| now)? (?:whether|if|who|which|how)\b|\bcannot (?:yet )?(?:confirm|say) (?:whether|if)\b|\b(?:can(?:not|['’]t)) tell you (?:it|whether|if)\b|\b(?:it is|remains) (?:still )?unclear (?:whether|if)\b",
    re.IGNORECASE,
)


_PREPOSITIONS = frozenset(["in", "on", "of", "at", "by", "from", "with", "to", "for", "about", "under", "into", "behind", "through", "over", "against", "without", "via"])


def _pair(name: str, question: str, *sides: tuple[str, str]) -> OpposingPair:
    return OpposingPair(name, question, tuple((words(pattern), value) for pattern, value in sides))


_HAVE_NOT = r"(?:(?:has|have|had|was|were|is|are) (?:not|never)|(?:has|have|had|was|were|is|are)n['’]t)(?: yet)?(?: been)?"

_PAIRS = (
    _pair("arrest", "Has anyone been arrested?",
          ((r"no (?:\w+ )?arrests?|made no arrests?|nobody (?:is|was|has been) (?:in custody|arrested|detained|held)|no one (?:is|was|has been) (?:in custody|arrested|detained|held)|"
           rf"{_HAVE_NOT} (?:arrested|detained|in custody|caught)|at large|on the run|still (?:being )?(?:hunted|sought)"), "no arrest"),
          ((r"(?:has been|have been|had been|was|were|is|are|been) (?:arrested|detained|in custody)|arrested (?:a|an|over|two|three|four|five|the|one)|"
           r"(?:man|woman|suspect|suspects|teenager|men|boy|driver) (?:arrested|held|detained|in custody)|(?:two|three|four|five|six|seven|eight) (?:arrested|held|detained)|made (?:an arrest|arrests)|in handcuffs|"
           r"(?:police|officers|detectives) (?:arrest|detain|hold)"), "arrested")),
    _pair("alive", "Is the suspect alive?",
          (r"(?:is|was|are|were) (?:deceased|dead|pronounced dead|shot dead|killed)(?= (?:at|in|on)|[.,]|$)", "dead"),
          (r"(?:is|was|are|were) (?:still )?(?:alive|in handcuffs|in custody)|alive, ", "alive")),
    _pair("conceded", "Was defeat conceded?",
          (rf"conceded nothing|{_HAVE_NOT} (?:conceded|accepted (?:the result|defeat))|(?:will|would) not concede|refus(?:es|ed) to concede|(?:did|does) not concede", "not conceded"),
          (r"(?:has|had|have) (?:now )?conceded|accepted (?:the result|defeat)|conceded (?:defeat|the (?:race|election))", "conceded")),
    _pair("called off", "Is it going ahead?",
          (r"(?:called off|scrapped|cancelled|canceled|(?:been|was|is|were) withdrawn|abandoned|shelved|(?:is|was|are) off)", "called off"),
          (r"(?:is|are|remains?|still) on(?=[.,;”\"]|$)|go(?:es|ing)? ahead|(?:still )?going ahead|went ahead|(?:will|would) proceed|as planned", "going ahead")),
    _pair("deal", "Has a deal been reached?",
          ((r"without (?:an |any |a )?(?:agreement|deal)|no (?:agreement|deal|accord)(?: (?:has|have|had|was|is))?|"
           rf"{_HAVE_NOT} (?:agreed|signed|reached)|(?:talks|discussions|negotiations) (?:had |have )?(?:collapsed|failed|broke(?:n)? down)"), "no agreement"),
          ((r"(?:has|have|had) (?:now )?agreed (?:to (?:buy|sell|merge|join|take over)|terms|on|a deal)|(?:deal|agreement|accord) (?:has been|have been|had been|was|is) (?:reached|signed|done|struck|sealed|in place)|"
           r"(?:reached|struck|signed|sealed) (?:a|an|the) (?:deal|agreement|accord)|(?:have|has|there is|there['’]s) an? (?:deal|agreement|accord)|agrees? to (?:buy|sell|merge)"), "agreed")),
    _pair("resigned", "Has there been a resignation?",
          ((rf"{_HAVE_NOT} (?:resigned|quit|stepped down|stood down)|(?:will|would|did|does) not (?:resign|quit|step down|stand down)|no "
           rf"(?:plans|intention) (?:to|of) (?:resign|resigning|quit|quitting|step|stepping) ?(?:down)?|(?:remains|remained|is still|stays"
           rf"|stayed) in (?:office|post|charge|his post|her post|the job)"), "still in post"),
          (r"(?:has|had|have) (?:resigned|quit|stepped down|stood down)|handed in (?:his|her) resignation|resigns|resigned|quits|steps down|stood down|stepped down", "resigned")),
    _pair("control", "Who is in control?",
          ((r"(?:remains?|remained|is|was|still|are) (?:firmly |fully )?(?:under|in) our (?:full )?control|(?:still )?(?:holds?|held) the (?:town|city|village|settlement|hill|port|airport|base)|"
           rf"{_HAVE_NOT} (?:fallen|captured|taken|lost)|repelled|beaten (?:off|back)|denied (?:losing|the loss)"), "still held"),
          (r"(?:has|have|had) (?:been )?(?:captured|taken (?:control|another|the (?:town|village|city))|liberated|seized|overrun)(?= \w)|in full control of|captured|liberated|(?:town|city|village) (?:has|had) fallen", "taken"),
          (r"gr[ea]y zone|neither (?:army|side) (?:holds|controls)|belong(?:s|ed) to (?:nobody|no one)|contested", "contested")),
    _pair("closure", "Will it close?",
          (r"(?:will|would) (?:not|never) (?:close|shut)|(?:will|would|to|should) (?:stay|remain) open|no plans? to (?:close|shut)|not (?:closing|shutting)", "staying open"),
          (r"(?:would|will|is to|are to|set to|due to) (?:close|shut)|(?:is|are) (?:closing|shutting)|to be closed", "closing")),
    _pair("fit", "Will the player be available?",
          (r"out of the (?:\w+[- ]?){1,2}|ruled out of|(?:will|would) (?:not|never) (?:play|start|feature|run)|(?:will|would|is going to) miss|(?:is|was) out for", "not playing"),
          (r"(?:will|would) (?:definitely )?(?:play|feature|be at|be fit)|(?:is|was|be) (?:fit|available|ready) (?:to|for) (?:play|start|feature|the (?:game|match|final))", "playing")),
    _pair("contact", "Is it sending signals?",
          (r"(?:has been|is|was|went|fell|gone|remains?) silent|(?:no|lost) (?:signal|contact)|(?:is|was) not (?:responding|transmitting)", "silent"),
          (r"(?:is|was) (?:sending|transmitting|responding|talking)|sending (?:us )?data|in contact", "transmitting")),
    _pair("confirmed", "Is it confirmed?",
          (r"(?:has|have|had|was|were|been) ruled out|no (?:evidence|sign|trace) of", "ruled out"),
          (r"(?:has|have|had) been confirmed|(?:was|were) confirmed|found (?:evidence|traces) of", "confirmed")),
    _pair("met", "Did they meet?",
          (r"there was no (?:meeting|call|contact|conversation)|(?:did|had|has|have|do|does)(?: not|n['’]t) (?:meet|met|speak|spoken|talk|talked)|never (?:met|spoke)|no (?:meeting|contact) (?:took place|was held)", "did not meet"),
          (r"(?:has|have|had) met(?: with)?|met (?:with|the|his|her|their|[A-Z][\w-]+)|(?:held|had) (?:talks|a meeting) with|spoke (?:to|with)", "met")),
    _pair("supply", "Is it back on?",
          (r"(?:still |left |remain(?:s|ed)? )?without (?:power|electricity|water|gas|heating)|(?:still|remain(?:s|ed)?) (?:cut off|in the dark|off)", "still off"),
          (r"(?:power|electricity|water|gas|supply|supplies|service|services) (?:has been|have been|had been|was|were) restored|back on(?:line)?", "restored")),
    _pair("safe", "Is the water safe?",
          (r"(?:not|un) ?(?:safe|fit) to (?:drink|eat|use|enter|swim)|unsafe", "not safe"),
          (r"(?:is|was|are|were|perfectly|completely) safe(?: to (?:drink|eat|use|enter|swim))?", "safe")),
    _pair("happened", "Did it happen?",
          (r"no (?:such )?(?:attack|strike|meeting|call|contact|talks|conversation|incident|explosion|raid) (?:took place|happened|occurred|has taken place|had taken place)|(?:never|not) (?:happened|took place|taken place|occurred)|did not (?:happen|take place|occur|meet)", "did not happen"),
          (r"(?:meeting|call|talks|conversation|strike|attack|raid|explosion) (?:took place|happened|had taken place|has taken place|occurred)", "happened")),
)  # fmt: skip

_PEOPLE_NOUN = r"(?:people|persons?|civilians?|soldiers?|men|women|children|students?|workers?|passengers?|residents?|miners?|officers?|fighters?|pupils?|households?|families|patients?|bodies|tourists?|villagers?|protesters?)"


def _role(name: str, pattern: str, question: str, unit: str = "") -> RoleWords:
    return RoleWords(name, words(pattern), question, unit)


_ROLES = (
    _role("abducted", r"abducted|kidnapped|taken hostage|hostages|abductees", "How many people were abducted?"),
    _role("recovered", r"bodies", "How many bodies were recovered?"),
    _role("killed", r"killed|dead|deaths?|died|fatalities|lives (?:were )?lost|death toll|perished|drowned", "How many people were killed?"),
    _role("injured", r"injured|hurt|wounded|injuries|treated|treating", "How many people were injured?"),
    _role("in hospital", r"hospitali[sz]ed|hospitali[sz]ations?|(?:in|to) (?:the )?hospitals?", "How many people were in hospital?"),
    _role("missing", r"missing|unaccounted|not come up|not been found|still trapped|trapped", "How many people are missing?"),
    _role("arrested", r"arrested|detained|arrests|in custody|detentions", "How many people were arrested?"),
    _role("evacuated", r"evacuated|evacuees|displaced|moved out", "How many people were evacuated?"),
    _role("shot down", r"shot down|downed|intercepted|brought down", "How many were shot down?"),
    _role("turnout share", r"turnout|registered voters|electorate", "What was the turnout?", "%"),
    _role("turnout", r"turnout|taken part|took part|marched|attended|demonstrators|crowd|protesters|on the streets|turned out|rallied|marchers|in attendance|margin of error", "How many people took part?"),
    _role("cases", r"cases|infections|infected|fallen ill|sick|sickened", "How many cases are there?"),
    _role("jobs", r"jobs?|positions|roles|workforce|layoffs|redundancies|redundant|laid off|posts|employees|cutting", "How many jobs are involved?"),
    _role("homes", r"(?:destroyed|flattens?|flattened|damaged|levelled|leveled|wrecked|burned|burnt)[^.;]{0,25}(?:homes|houses|buildings)|(?:homes|houses|buildings)[^.;]{0,25}(?:destroyed|damaged|flattened|levelled|leveled|wrecked|burned|burnt)", "How many homes were destroyed?"),
    _role("votes", r"votes|ballots", "How many votes were there?"),
    _role("striking", r"on strike|struck|strikers|walked out|joined the strike", "How many people went on strike?"),
    _role("rescued", r"rescued|saved|survivors|pulled (?:alive )?from", "How many people were rescued?"),
    _role("profit", r"profits?", "How large is the profit?", "money"),
    _role("share price", r"a share|per share", "What is the price per share?", "money"),
    _role("cost", r"costs?|price|bill|budget", "How much does it cost?", "money"),
    _role("damage", r"damage|losses", "How large is the damage?", "money"),
    _role("fee", r"fee|transfer|signed for|sold for|paid|fetched|hammer|went for|bought for", "How much was paid?", "money"),
    _role("distance", r"miss distance|distance|metres|meters", "How far was it?", "length"),
    _role("members", r"passengers|on board|aboard", "How many people were on board?"),
)  # fmt: skip

# What was told is not so any more …
_CHANGED = (
    "originally", "previously", "initially", "at first(?! (?:light|sight|glance|instance|hand))",
    "had been (?:due|set|scheduled|planned|expected)", "postponed from", (r"moved from(?= (?:(?:the|its|an?) )?(?:(?:original|earlier"
    r"|previous|first|planned)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|spring|summer|autumn|winter|last|this|next|\d))"),
    "brought forward from", "delayed from", "rescheduled from", "put back from", "was to have", "were to have", "earlier estimate",
    (r"(?:up|down) from(?= (?:(?:the|an?|about|around|some|nearly|just|its|estimated|more than|at least) )*(?:[$€£¥]?\d|(?:two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|last"
    r"|previous|earlier|original|initial|record|peak|high|level|figure|estimate)\b))"), ("(?:rose|risen|(?:fell|fallen)(?! (?:back|off|over"
    "|out|asleep|ill|silent|behind)\\b)|increased|grew|grown|climbed|dropped|revised)(?: \\w+){0,2}? (?:from|to(?! (?:correct|speak|address"
    "|object|answer|reply|say|tell|ask|defend|protest|challenge|leave|greet|applaud|deny|oppose|second|propose|explain|thank|rebut|insist"
    "|point)\\b))"), "(?:an |the )?(?:earlier|previous|first) (?:figure|toll|count|estimate|report)",
    "correct(?:ed|ion|s(?= (?:its|his|her|their|the|an?|first|earlier|sales|profit|[a-z]+ figures?)\\b))", "rather than", "instead of",
    "(?:I|we)(?:['’]d| had| have|['’]ve)? (?:was|were|been|got it|got that|had it) (?:quite |simply |completely |badly |just |dead )?wrong", "(?:I|we) (?:was|were|am|are) mistaken", "(?:my|our) mistake", "stand corrected", "misspoke", "miscounted",
)
# … or is of another time than the story's.
_OTHER_TIMES = ("weeks? ago", "months? ago", "years? ago", "a year earlier", "(?:last|next|previous) (?:year|season|month)(?!['’])", "the year before", "on average")

CLAIMS = ClaimWords(
    syntax=SYNTAX,
    say=_SAY,
    say_inverted=re.compile(r"(?:say|claims|claimed|muttered|shouted|insists|recalls|recalled|believes|believed|reckons|reckoned|estimates"
        r"|estimated|argues|warns|explains|admits|admitted|complains|complained|maintains|maintained|reports|announces|declares|confirms"
        r"|confirmed|suggests|suggested|concedes|conceded|concludes|concluded|asked|asks|comments|commented|texted|tweets|said|says|wrote"
        r"|writes|reported|announced|insisted|added|adds|posted|tweeted|warned|declared|stated|told|argued|explained|replied)",
        re.IGNORECASE),
    adding=words("adding", "saying", "noting", "stressing", "explaining", "insisting", "warning", "claiming", "telling reporters"),
    according=words("according to", "(?:reported|confirmed|announced|stated|claimed|alleged|disclosed) by",
        "in the (?:words|view|opinion|telling|account|estimate|judg(?:e)?ment|reckoning) of",
        "by the (?:count|account|reckoning|estimate) of", "if you (?:believe|ask|listen to|trust)",
        "in (?:data|figures|numbers|a report|a statement|a bulletin) (?:from|(?:released|published|issued|compiled) by)"),
    written=WRITTEN,
    naming=NAMING,
    whole=(AS_TOLD, PUT_BY),
    behind=(ASK, FOR_WHOM),
    gapped=GAPPED,
    deictic=frozenset({"last", "next", "this", "that", "yesterday", "today", "tomorrow", "tonight", "spring", "summer", "autumn", "winter"}),
    whose={"his": "he", "her": "she", "its": "it", "their": "they"},
    determiners=frozenset(["the", "a", "an", "its", "his", "her", "their", "our", "this", "these", "those", "another", "one", "each", "every", "any", "some", "several", "two", "three", "both", "no", "my"]),
    breaks=_PREPOSITIONS | frozenset(["and", "or", "but", "that", "which", "who", "when", "where", "while", "as", "if", "because", "is",
        "was", "were", "are", "has", "had", "have", "been", "be", "said", "says", "not", "than", "so", "yet", "then", "there", "he", "she",
        "it", "they", "we", "i", "you", "him", "them", "me", "us", "whose", "what", "how", "though", "although", "will", "would", "until",
        "since", "before", "after"]),
    prepositions=_PREPOSITIONS,
    opens_clause=frozenset(["that", "and", "but", "as", "while", "if", "because", "when", "where", "whether", "though", "although", "so", "or", "whereas", "yet", "then", "than", "since", "until", "even", "only", "still", "meanwhile", "now"]),
    explicit=frozenset({"that"}),
    own_words=OWN_WORDS,
    says_so=SAYS_SO,
    circumstance=re.compile(r"\s*(?:in|on|at|to|by|from|via|during|after|before|through|with|over|outside|inside|beside|as|when|while|under|late|early|earlier|later|yesterday|today|tonight|last|this|that|again|afterwards|flatly|drily|quietly|simply|the (?:following|next|same|previous))\b"),
    finite=re.compile(r"\b(?:was|were|is|are|has|had|have|will|would|did|does|can|could|must|may|should|been)\b"),
    relative_end=re.compile(r"\s(?:who|which|that|be|been|being|was|were|is|are)$"),
    relative_and=re.compile(r"^(?:the|an?|its|his|her|their) [^,]*\b(?:who|which|that) [^,]+ and$"),
    participial=re.compile(r"(?:[a-z]{3,}ed|sent|held|made|built|written|drawn|taken|given|cut|set|put|found|kept|known|shown|born|left"
        r"|read|seen|hung|dug|sunk|torn|laid|shot) (?:by|in|on|at|to|from|with|together|over|for|as|last|late|early|out|up|off|down|under"
        r"|near|into|after|before|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"),
    about_somebody=re.compile(r"(?:and )?(?:who|whose|whom|which)\b"),
    thought=frozenset(["expects", "expected", "expect", "believes", "believed", "believe", "thinks", "thought", "think", "reckons",
        "reckon", "counts", "counted", "put", "puts", "placed", "located", "gives", "gave", "lists", "listed", "has", "makes", "made",
        "named", "names", "described", "describes", "identified", "identifies", "spoke", "speaks", "dates", "dated", "incline", "inclines"]),
    carried_on=re.compile(
        r"If [^,.;:\ue000]{2,80}, [^,.;:\ue000]{2,60}? (?:would|could)(?:n['’]t)? |"
        r"(?!(?:Nobody|No one|None|Neither|But|Yet|However|On \w+day|In \d|[A-Z][a-z]+ [A-Z][a-z]+ )\b)[^,.;:\ue000]{2,60}? (?:(?:would|could)(?:n['’]t)? |"
        r"had(?:n['’]t)?(?: not| never| already| also| only| just| since| [a-z]+ly)? (?:been|(?!ten\b|seven\b|eleven\b|[a-z]+teen\b|men\b|women\b|children\b)[a-z]+(?:ed|en|wn|ne|ght|lt|pt|nt|ung|unk|ade|aid|old|eld|ost))\b)"
    ),
    joins=re.compile(r"\b(?:and|but|or|then|yet)\s+$"),
    stance=STANCE,
    so_says=SO_SAYS,
    leads_to=LEADS_TO,
    interjections=frozenset({"no", "yes", "not so", "not yet", "wrong", "nonsense", "rubbish", "true", "false"}),
    passed_on=PASSED_ON,
    in_document=IN_DOCUMENT,
    in_paper=IN_PAPER,
    at_place=re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff|[Aa]round|[Ff]rom|[Aa]cross)\s(?:the |all of |the whole of |all |most of |northern |southern |eastern |western |central |downtown ){0,2}(?P<name>[A-Z][\w’'-]+)"),
    owners_of_persons=frozenset({"his", "her"}),
    called=re.compile(r"\b(?:called|named|known as) (?P<name>[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){0,2})$"),
    subordinates=re.compile(r"\b(?:when|while|until|before|once|because|where|as|after|though|although)\s"),
    goes_on=GOES_ON,
    aside=ASIDE,
    tells_quote=TELLS_QUOTE,
    citing=re.compile(r"\b(?:citing|quoting|referring to|relaying|attributing it to)\s+", re.IGNORECASE),
    noun_cue=re.compile(
        r"\b(?:[Aa]|[Tt]he|[Ii]ts|[Tt]heir) (?:statement|letter|report|bulletin|note|message|notice|memo|email) (?:from|by|issued by) "
        r"(?P<source>[^,.;:\ue000]{3,60}?) (?:said|says|that|gave|put|named|set|announced|stating|saying)\b"
    ),
    witnessed=frozenset(["saw", "heard", "noticed", "watched", "was told", "were told"]),
    witnesses=words(
        "jury", "court", "inquest", "tribunal", "inquiry", "hearing", "panel", "committee", "jurors", "magistrates", "parliament", "MPs", "assembly", "legislators", "lawmakers", "judges?", "senators",
        "(?:eye)?witness(?:es)?", "neighbou?rs?", "residents?", "survivors?", "villagers?", "passers-by", "passer-by", "bystanders?", "onlookers?", "locals", "shopkeepers?", "drivers?", "motorists?", "passengers?", "reporters?",
    ),
    heard_from=re.compile(r"(?:\s+(?:on|last|late|early) \w+)?\s+(?:from|by)\s+(?P<teller>[^,.;:\ue000]{2,60}?)(?:,[^,.;:\ue000]{2,60},)?(?=\s+that\b)"),
    told=frozenset({"wrote to", "written to", "writes to", "telling", "told", "tells", "informed", "briefed", "assured", "assures", "texted", "texts"}),
    spoken=frozenset(["said", "says", "told", "tells", "added", "adds", "insisted", "insists", "recalled", "recalls", "explained", "replied", "asked", "fumed", "joked", "argued", "argues", "complained", "whispered", "swore", "swears"]),
    told_whom=re.compile(
        r"\s+((?:(?:the|a|an|his|her|its|their|our|this) )?[^,.;:\ue000]{2,80}?)(?=\s+that\b|\s*[,.;:\ue000]|\s+(?:on|in|at|outside|inside|over|by|during|after|before|via|through|beside|near)\s|"
        r"(?<! of)(?<! for)(?<! to)(?<! from)(?<! and)(?<! with)\s+(?:the|it|its|he|she|they|there|his|her|their|all|both|a|an|no)\s)"
    ),
    after_cue=re.compile(rf"(?:{_TIME_OF_TELLING}|{_WHEN_ASKED})*(?:{_TOLD_IN}|{_WHERE_TOLD})?(?:{_TIME_OF_TELLING})?"),
    content_start=re.compile(r"\s*(?:,?\s*(?:that|how)\s+|:\s*|,\s*(?=\ue000)|\s)?"),
    subject_lead=re.compile(
        r"(?:(?:Yesterday|Today|But|And|So|Yet|Still|However|Meanwhile|Later|Earlier|Separately|Instead|Then|Now|While|Although|Though|(?:Late |Early |Later |Earlier )?(?:On|on) (?:the )?\w+day(?: (?:morning|afternoon|evening|night))?|"
        r"Hours later|An hour later|and|but|while|although|though|where|whereas|because|since|as|yet|so)(?:,\s*|\s+)|(?:In [^,]{2,60}|At "
        r"[^,]{2,40}|On [^,]{2,40}|(?:Asked|Speaking|Pressed|Reached|Contacted|Questioned|Challenged|Interviewed|Writing|Appearing|Told"
        r"|Shown|Testifying|By) [^,]{2,60}),\s*)+"
    ),
    subject_tail=re.compile(
        r"\s+(?:has|had|have|having|so far|since|long|always|still|yet|even|just|nevertheless|(?!family|assembly|ally|anomaly|monopoly|supply|italy|reilly|kelly|daly|healy)[a-z]{2,}ly|also|later|earlier|again|then|only|already|now|himself|herself|itself|repeatedly|publicly|"
        r"flatly|firmly|previously|quickly|first|separately|in turn|for (?:his|her|its) part|who|which|however|late|early|"
        r"(?:(?:late|early|earlier|later) )?(?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today)"
        r"(?: (?:morning|afternoon|evening|night))?|appeared|seemed|was|were|is|will|would|never|not|to)$"
    ),
    relative=re.compile(r"(?:^|\s)(?:who|which|whose|whom|where|that|speaking|asked|reached|posting|citing|quoting|pointing|in (?:a|an|its|his|her|the)|on (?:its|his|her|the|Facebook|Twitter|X|Telegram)|at (?:a|an|the)|told|stepping)\b"),
    clause_break=re.compile(r";\s+|:\s+|\s[–—-]\s|,\s+(?:but|while|whereas|although|though)\s+|,\s+and\s+(?=(?:the|its|his|her|a|an|we|they|he|she|it|there|[A-Z])\b)|(?<=\w)\s+(?:but|while|whereas)\s+(?=(?:the|its|his|her|a|an|[A-Z]))"),
    source_nouns=words(_PEOPLE),
    anonymous=re.compile(
        r"\b(?:anonymous|anonymously|unnamed|unidentified|on condition of anonymity|asked not to be (?:named|identified)|"
        r"request(?:ed|ing) anonymity|(?:an?|two|three|several|some|the|one|another|[a-z]+|\w+) (?:\w+ )?(?:sources?|insiders?)|"
        r"sources|(?:someone|somebody) (?:close to|familiar|briefed|with knowledge|on the other side|who (?:asked|spoke|was|has|had|knows))"
        r"|(?:people|those|officials?|executives?|aides?|diplomats?|bankers?|lawmakers?|employees?|workers?) (?:familiar|briefed|close"
        r"|with knowledge)|person (?:familiar|briefed|close|with knowledge|who)|pals|"
        r"an? (?:senior |government |western )?(?:official|diplomat|aide) who)\b", re.IGNORECASE),
    organisations=_ORGANISATIONS,
    persons=frozenset({"he", "she"}),
    things=frozenset({"it", "they"}),
    generic=re.compile(r"(?:the|its) (?:company|firm|group|club|airline|carrier|retailer|manufacturer|maker|operator|developer|business|charity|broadcaster|fund|lender|insurer|supplier|start-?up|chain|publisher|brewer|owner-operator)", re.IGNORECASE),
    unnaming=frozenset({"than"}),
    no_people=frozenset(["day", "week", "month", "year", "rd", "st", "ave", "blvd", "ln", "sq", "cup", "league", "trophy", "festival", "prize", "award", "games", "act", "bill", "island", "islands", "lake", "river", "war"]),
    genders={
        "he": frozenset(["mr", "sir", "lord", "king", "prince", "father", "brother", "son", "nephew", "husband", "uncle", "grandfather",
            "grandson", "man", "boy", "gentleman", "widower", "chairman", "spokesman", "fisherman", "salesman", "businessman", "policeman",
            "fireman", "abbot", "monk", "priest", "imam", "actor", "waiter", "barman", "headmaster", "landlord", "bridegroom", "groom"]),
        "she": frozenset(["mrs", "ms", "miss", "lady", "dame", "queen", "princess", "mother", "sister", "daughter", "niece", "wife",
            "aunt", "grandmother", "granddaughter", "woman", "girl", "widow", "chairwoman", "spokeswoman", "businesswoman", "policewoman",
            "nun", "abbess", "actress", "waitress", "barmaid", "headmistress", "landlady", "bride"]),
    },
    writers=frozenset({"we", "i", "you"}),
    listeners=frozenset({"me", "us", "him", "her", "them", "you", "everyone", "people"}),
    afterwards=re.compile(r"\s(?:after|before|when|because|once|until)\s+(?P<who>[^,]+)$"),
    pointed=frozenset({"those"}),
    not_sources=frozenset(
        ["plus", "below", "above", "given", "thanks", "there", "who", "this", "that", "these", "those", "what", "which", "when", "where",
         "how", "why", "if", "nor", "neither", "either", "both", "nobody", "everyone", "everybody", "something", "nothing", "anything",
         "as", "after", "before", "because", "since", "until", "in", "on", "at", "by", "for", "with", "from", "into", "over", "under",
         "during", "of", "to", "and", "or", "not", "here", "back", "outside", "inside", "standing", "speaking", "asked", "reached", "near",
         "across", "through", "like", "unlike", "despite", "even", "only", "still", "then", "now", "again", "once", "perhaps", "but", "so",
         "while", "though", "although", "yet", "to"]
    ),
    articles=frozenset({"the", "a", "an", "its", "his", "her", "their", "our"}),
    titles=frozenset(
        ["mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "president", "prime", "minister", "deputy", "vice", "chancellor",
         "king", "queen", "prince", "princess", "gov", "governor", "sen", "senator", "rep", "mayor", "judge", "justice", "chief",
         "general", "gen", "colonel", "col", "major", "maj", "captain", "capt", "lieutenant", "lt", "sergeant", "sgt", "det", "inspector",
         "insp", "superintendent", "supt", "constable", "professor", "prof", "father", "sister", "rev", "reverend", "bishop", "imam",
         "rabbi", "sheriff", "officer", "spokesman", "spokeswoman", "spokesperson", "minister", "secretary", "director", "ambassador",
         "commissioner", "chairman", "chairwoman", "coach", "manager", "foreign", "defence", "defense", "finance", "interior", "health",
         "chief", "executive", "state", "press"]
    ),
    empty_stems=frozenset(["would", "could", "shoul", "might", "which", "while", "their", "there", "where", "about", "after", "before",
        "until", "since", "begin", "start", "sched", "expec", "annou", "confi", "repor", "accor", "never", "still", "early", "later",
        "night", "morni", "after", "eveni", "today", "tomor", "yeste", "weeks", "month", "days", "years", "other", "first", "last", "next",
        "place", "take", "taken", "takes", "state", "offic", "minis", "presi", "polic", "gover", "leade", "peopl", "membe", "inste",
        "thing", "betwe", "durin", "under", "again", "also", "being", "havin", "does", "doing"]),
    stop=frozenset(
        ["the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "and", "or", "as", "from", "with", "who", "which", "his", "her",
         "its", "their", "our", "this", "that", "but", "however", "meanwhile", "also", "when", "where", "while", "although", "though",
         "if", "it", "he", "she", "they", "we", "i"]
    ),
    conditions=frozenset({"if", "unless", "once", "whether"}),
    hypothetical=words(
        "if(?! (?:need be|necessary|anything|you like|you will|not more|so|asked)\\b)", "unless", "once(?! (?:more|again|and for all)\\b)", "until", "whether", "could", "might", "may(?= (?:be|take|happen|start|begin|come|open|close|have|also|well|yet))", "should(?= (?:be|have|take|start|begin))",
        "proposed", "proposes", "offered", "suggested(?= (?:holding|meeting|moving))", "wants?", "wanted", "(?-i:hop(?:e|es|ed|ing))",
        "urged", "demand(?:s|ed)?", "asked (?:for|to)", "called for", "calls for", "as soon as", "as early as", "no later than", "at the earliest", "forecast", "projected",
    ),
    counted=re.compile(r"[\"“‘']*(?:(?:that|the|all|some|about|around|nearly|almost|only|just|at least|more than|over|fewer than|another|a further) )*", re.IGNORECASE),
    changed=words(*_CHANGED),
    superseded=words(*_CHANGED, *_OTHER_TIMES),
    dissent=words(
        "but", "however", "yet", "dispute[sd]?", "disagree[sd]?", "contradict(?:s|ed|ory)?", "den(?:y|ied|ies)", "otherwise", "different", "differ(?:ed|s)?",
        "another (?:story|tale|figure|answer|location|tally|number|date|day)", "own (?:arithmetic|figure|count|tally)", "not so", "no,", "rejected", "dismissed", "unconvinced", "higher", "lower", "confusion", "at odds", "conflicting",
        "insist(?:s|ed)?", "contrary", "in contrast", "mixed signals", "neither", "quarrel", "row", "unclear", "told another", "disagreed",
    ),
    other_event=words(
        "previous(?:ly)?", "earlier (?:round|meeting|talks|session|attempt|hearing|vote|strike|launch|trial)", "last (?:round|meeting|session|time|talks|year|met|held|visit|one)", "separate", "another(?! (?:date|day|time))",
        rf"(?:his|her|its|their) own(?= (?:[\w-]+ )?(?:{_EVENT_NOUNS})\b)",
        "(?:his|her|their) (?:brother|sister|son|daughter|father|mother|wife|husband|partner|co-?accused|co-?defendant|rival|colleague)['’]s",
        "next round", "second round", "first round", "third round", "anniversary", "two rounds", "rounds since", "first vote", "each", "every",
    ),
    open_before=re.compile(r"\b(?:not|(?<!\bjust )(?<!\bshortly )(?<!\bsoon )after|ago|than|following|ahead of|as of|(?<!\bspeaks "
        r")(?<!\bspoke )(?<!\btalks )(?<!\btalked )(?<!\bdate )(?<!\btells )(?<!\bpromise )of|prior to|last|dated|every|each)\s+(?:(?:the"
        r"|the same|late|early|at|on|in)\s+)?$", re.IGNORECASE),
    deeds=DEEDS,
    until=re.compile(r"\b(?:until|till|up to|up until|through(?: to)?|as late as)\s+(?:(?:the|late|early|at|on|in|about|around|end of)\s+)*$", re.IGNORECASE),
    onwards=re.compile(r"\b(?:since|from)\s+(?:(?:the|late|early|at|on|in|about|around|end of)\s+)*$", re.IGNORECASE),
    obliges=re.compile(r"\b(?:(?:have|has|had|need(?:s|ed)?|ought|ordered|told|asked|urged|required|obliged|instructed|invited|allowed|time"
        r"|deadline|notice|chance|days|weeks|months|want(?:s|ed)?|hop(?:es?|ed|ing)|tr(?:y|ies|ied|ying)|aim(?:s|ed|ing)?|plans?|planned"
        r"|wish(?:es|ed)?|agreed?|vow(?:s|ed)|promise[sd]?|pledge[sd]?|demand(?:s|ed)?) (?:[\w’'-]+ ){0,4}?to|must|should|shall) (?:be "
        r")?(?!be\b)[a-z]+\b[^.;:,]*$", re.IGNORECASE),
    between=re.compile(r"\b(?:between|from)\s+(?:(?:the|late|early|at|on|in|about|around)\s+)*$", re.IGNORECASE),
    bounded=re.compile(r"(?<!days )(?<!weeks )(?<!hours )(?<!night )(?<!day )(?<!months )(?<!minutes )(?<!years )(?<!moments )(?<!shortly "
        r")(?<!just )(?<!long )(?<!week )\b(?:by|before|prior to|earlier than|later than|no later than|not later than)\s+(?:(?:the|late"
        r"|early|at|on|in|about|around|end of)\s+)*$", re.IGNORECASE),
    never_before=re.compile(r"(?:\b(?:not|never|no|nobody|none|nothing|neither|nor|without|cannot|hardly)\b|n['’]t\b)[^.;:,]{0,60}?\b(?:until|till|before|earlier than|prior to)\s+(?:(?:the|late|early|at|on|in|about|around|end of)\s+)*$", re.IGNORECASE),
    ending=re.compile(r"\b(?:end(?:s|ed|ing)?|expir\w+|clos(?:e|es|ed|ing|ure)|run(?:s|ning)? (?:out|until|to|till|through)|ran (?:out"
        r"|until|to|till|through)|laps\w+|finish\w*|over|(?:the|its|his|her|their) (?:very )?last (?!(?:time|week|month|year|minute|few|two"
        r"|three|four|season|moment|resort|word|election|day|night)\b)[a-z]+|last (?:day|night|hours?|concert|show|performance|train|game"
        r"|match|session)|stop(?:s|ped)?|silent|until|till|through|valid|shut(?:s)?|leaves?|gone|step(?:s|ped)? down|stands? down|retires?"
        r"|quits?|go free|walk(?:s|ed)? free|be (?:freed|released|lifted))\b", re.IGNORECASE),
    of_it=re.compile(
        r"[\"“‘']*(?:(?:and|but|yet|no|well)[,.]? )?(?:(?:it|he|she|they) (?:has been|have been|had been|was|were) (?:told|promised"
        r"|informed|assured) (?:that )?)?(?:it (?=(?:to|at|for|as) )|(?:it|that)['’](?:s|ll|d) (?=the )|(?:it|this|that|they|these|he|she"
        r"|the (?:ceremony|event|occasion|session|gathering|date|day|deadline|handover|start|move|work|time|moment|thing|matter"
        r"|job))(?:['’]s|['’]ll|['’]d)?"
        r"(?: (?:had|has|have|would|will|could|can|may|might|must|should|did|does|not|only|all|in fact|actually|really|more likely|now"
        r"|still|already|been|be|is|was|are|were|come|came|comes|happen|happened|happens|took place|take place|takes place|occurred|fell"
        r"|falls|arrived|held|set for|down for|dates|dated))+ )"
        r"(?:(?:on|in|at|by|before|after|not|until|till|from|about|around|the|only|just|more like|nearer|closer to|early|late|sometime|some time|as late as|as early as|for|to|of|morning|evening|night|end|start) )*$", re.IGNORECASE),
    bare_hour=re.compile(r"\b(?:at|before|until|till|by|about|around|past|nearer|nearer to|after|to)\s+(?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s*[.,;:”\"’)]|\s*$|\s+(?:and|but|or|that|when|because|as|while|with|exactly|sharp|on|the next|for)\b)", re.IGNORECASE),
    hours={name: number for number, name in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1)},
    at_hours=("at", "before", "until", "till", "by", "after", "from", "past", "since"),
    ordinal_before=re.compile(r"\b(?:first|second|third|fourth|last|latest|previous|other|one)\s+(?:(?:was|came|round|meeting|took place|one)\s+)*(?:on|in)\s+$", re.IGNORECASE),
    joined=re.compile(r"^\s*(?:,?\s*(?:and|or|to|until|till|through|–|—|-|&)\s*(?:on\s+)?|\s)$", re.IGNORECASE),
    undecided_date=_UNDECIDED,
    told_on=re.compile(r"\b(?:[Ww]hen asked|[Aa]sked(?= in)|said|says?(?= on| late| early)|announced|told \w+|told the \w+|wrote|reported"
        r"|tweeted|posted|confirmed|insisted|stated|declared|testified|warned|added|argued|acknowledged|as [a-z]{3,}ed(?: by "
        r"[^,.;]{2,30}?)?)(?P<on>(?: (?:on|late|early|later|in|by|at|to)| (?-i:[A-Z][\w’'-]*))*\s+)$", re.IGNORECASE),
    of_times=words("accounts?", "timelines?", "calendars?", "clocks?", "nights?", "hours?", "days?", "endings?", "starts?", "beginnings?"),
    given_on=re.compile(
        r"\b(?:gave|gives|given|offered|made) (?:[\w’'-]+ ){0,6}?(?:word|accounts?|accounting|evidence|version|briefing|statement|interview"
        r"|speech|testimony|answer|story|promise|assurance|talk|resignation|notice|press conference) (?:[\w’'-]+ ){0,4}?(?:on|in|at|late"
        r"|early) (?:\w+ )?$", re.IGNORECASE),
    days=DAYS,
    todays=frozenset({"today", "tonight", "this morning", "this afternoon", "this evening", "now", "this week"}),
    then_dated=re.compile(r",? (?:on|in) \w+ ?\d|,? on [A-Z]"),
    gives_date=words("pencilled", "(?:speaks?|spoke|talks?|talked) of", "mention(?:s|ed)", "names?(?= )", "puts?", "shows?", "showed",
        "gives?", "gave", "sets?", "dated?", "has(?= (?:it|the|her|his|them|all))", "calendar", "diary", "diaries", "schedules?",
        "scheduled", "timetable", "itinerary", "programme", "minutes", "log", "register(?:ed|s)?", "record(?:s|ed)?", "booked",
        "pencilled", "allotted", "notice", "poster", "circular", "dates", "entry", "entries", "ticket", "tickets", "invitation"),
    definite=re.compile(r"^[\"“‘']*(?:the|it|they|he|she|this|that|its|his|her|their)\b", re.IGNORECASE),
    events=_EVENTS,
    number=_NUMBER,
    number_words=_NUMBER_WORDS,
    scales=_SCALES,
    at_least=re.compile(r"\b(?:at least|(?<!\bno )(?<!\bnot )more than|(?<!handed )(?<!hand )(?<!turned )(?<!took )(?<!signed )(?<!made "
        r")(?<!paid )over|upwards of|no fewer than|no less than|above|as many as|some of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?"
        r"|topp(?:ed|ing)|tops|nearly all)(?: half)?\s+(?:the\s+)?$", re.IGNORECASE),
    at_most=re.compile(r"\b(?:at most|fewer than|less than|under|up to|below|no more than|not more than)\s+$", re.IGNORECASE),
    about=re.compile(r"\b(?:about|around|some|roughly|approximately|nearly|almost|close to|an estimated)\s+$", re.IGNORECASE),
    noun_before=re.compile(r"\b(?:an?|the|its|their|his|her) (?:[a-z-]+ ){0,2}?(?P<noun>[a-z]{4,}(?<!ed)(?<!ing)) (?:of|at|to|was|is|came to|stood at)\s+(?:\w+ ){0,2}$", re.IGNORECASE),
    no_nouns=frozenset(["years", "months", "weeks", "days", "hours", "minutes", "seconds", "times", "others", "points", "percent",
        "members", "countries", "cents", "yards", "goals", "games", "matches", "sets", "miles", "others", "pages", "states", "figure",
        "number", "total", "cities", "districts", "provinces", "villages", "regions", "towns", "areas", "counties", "locations", "places",
        "sites"]),
    how_many="How many {noun}?",
    measures=frozenset({"km/h", "kph", "mph", "tonnes", "tons", "tonne", "ton", "kilograms", "kg", "degrees"}),
    how_large="How large is the {noun}?",
    roles=_ROLES,
    pairs=_PAIRS,
    frames=FRAMES,
    negators=frozenset({"not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "without", "cannot"}),
    clipped=re.compile(r"n['’]t$"),
    accusations=frozenset(["stole", "steal", "murde", "kille", "rape", "bribe", "cheat", "lied", "abuse", "guilt", "respo", "invol", "wrong", "charg", "accus", "alleg", "illeg", "corru", "viole", "discr", "haras", "assau"]),
    blame=frozenset(["accus", "alleg", "blame", "blami", "guilt", "fault", "liabl", "plead"]),
    undecided_state=_NOT_YET,
    disputes=DISPUTES,
    denials=DENIALS,
    figures=FIGURES,
    leading_words=LEADING_WORDS,
    leading_aside=LEADING_ASIDE,
    holds=HOLDS,
    has_it=HAS_IT,
    has_them=HAS_THEM,
    after_head=AFTER_HEAD,
    institutions=INSTITUTIONS,
    noted=NOTED,
    announced=ANNOUNCED,
    nobody_named=Source("an unnamed source", "anonymous"),
    objects={"him": "he", "her": "she"},
    sorts=sorts,
    subject=SUBJECT,
    within_document=re.compile(r"(?:But |And |Yet )?(?:[Ii]n|[Oo]n) (?P<who>[^,;:.\n]{3,80}?),? (?=(?:it|he|she|they|there|this|that)\b)"),
    put_leads=("hat ", "hich "),
    put_at=re.compile(
        r"\b(?:which|that|what) (?P<who>(?:[\w’'.&-]+ ){0,7}?[\w’'.&-]+) (?:puts?|gives?|gave|estimates?|estimated|reckons?|reckoned|counts?|counted|values?|valued|numbers?|numbered|records?|recorded|lists?|listed|says?|said)(?: (?:it|them))?(?: (?:at|as|was|were|is|to be))?"
        r" (?:[a-z]+ ){0,2}$", re.IGNORECASE),
    documents=DOCUMENTS,
    sums=SUMS,
    keeps=re.compile(r"(?:has|had|have|keeps?|kept|holds?|held|produced|circulated|filed|published|posted|issued|released|opened|show(?:s|ed)|submitted|lodged|drew up)", re.IGNORECASE),
    own_count_of=OWN_COUNT_OF,
    the_sum=re.compile(r"(?:[Tt]he|[Tt]hat|[Tt]his|[Aa]n?|[Tt]hese|[Tt]hose) (?:\w+ )?(?:figures?|numbers?|totals?|sums?|bills?|counts?|toll|estimates?|tally|total costs?)(?: (?:for|of|in|from|at|by|on|as of|until|so far|before|after) .*)?|(?:\w+ )?[Tt]otal (?:costs?|\w+)"),
    comparison=COMPARISON,
    answers=ANSWERS,
    announcements=ANNOUNCEMENTS,
    own=frozenset({"its", "our", "their", "his", "her", "my"}),
    takes_back=re.compile(r"\b(?:not|never|nor|n['’]t)\b[^,;]{0,16}$", re.IGNORECASE),
    nobody_knows=NOBODY_KNOWS,
    nowhere_known=NOWHERE_KNOWN,
    uncounted=UNCOUNTED,
    weekdays={name: number for number, name in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])},
    months={
        **{name: number for number, name in enumerate(
            ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"], 1)},
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    },
    week="the week of {date}",
    weekend="the weekend of {date}",
    citing_text=", citing {source}",
    to_text=", to {channel}",
    undecided_text="not decided yet",
    headline_text="headline",
    article_text="the article",
    date_reason="The dates do not overlap, and they come from different sources.",
    undecided_reason="One source names a day; another says that none has been decided.",
    count_reason="The numbers cannot both be right, and they come from different sources.",
    place_reason="The places are told apart, and they come from different sources.",
    identity_reason="The names differ, and they come from different sources.",
    status_reason="The statements exclude each other, and they come from different sources.",
)
