"""Where it was and who did it: the English phrases that answer these two questions of one happening."""

from __future__ import annotations

import re

from whence.claims.vocabulary import IdentityWords, PlaceWords

# ---------------------------------------------------------------- where
_COMPASS = r"(?:north|south|east|west)(?:-?(?:east|west))?"
_NAME = r"[A-Z][\w'’-]+(?: (?:(?:of|the|de|la|del|and|&) )*[A-Z][\w'’-]+){0,3}"
_FAR = rf"(?:about |some |roughly |just )?\d+(?:\.\d+)? ?(?:kilomet(?:er|re)s?|km|miles?) (?:to the )?{_COMPASS} of {_NAME}"
_SPOT = (
    r"(?:lot|car park|street|road|floor|room|kitchen|garden|yard|house|home|bar|hall|platform|school|gym|roof|bridge|river|field|"
    r"square|market|corridor|lobby|office|warehouse|fairgrounds?|airport|port|harbou?r|beach|woods|forest|park|stadium|church|mosque|"
    r"temple|factory|plant|hotel|quarry|ridge|valley|slope|hill|hillside|island|quay|pier|dock|depot|dairy|mill|farm|barracks|base|"
    r"checkpoint|border|junction|crossroads|station|mall|shop|store|hospital|clinic|campus|dormitory|basement|attic|stairwell|corner|"
    r"hut|cabin|camp|lodge|pass|trail|summit|cave|cliff|canyon|creek|well|mine|airfield|reservoir|dam|pond|graveyard|churchyard|cemetery|chapel|crypt|crossing|spit|reef|shoal|sandbank|closet|cupboard|trunk|boot|drawer|locker|window|deck|cabin|ward|wing|waters|capital|orchard|vineyard|studio|library|museum|gallery|theat(?:re|er)|cinema|barn|shed|garage|tower|apartment|flat|gate|prison|jail|cell|"
    r"caf[eé]|restaurant|club|pub|terminal|runway|motorway|highway|roundabout|bus stop|vault|cellar|"
    r"tunnel|lake|reef|bay|coast|shore|outskirts|suburb|village|town|district|site|premises|embassy|villa|palace|laborator(?:y|ies))"
)
_COMMON = rf"(?:the|a|an|his|her|its|their) (?:[\w-]+ ){{0,2}}?{_SPOT}\b(?: (?:of|in|above|near|outside|below|off|behind|by|at|on) (?:the )?{_NAME})?"
_NAMED = rf"(?:(?:just |a little )?(?:{_COMPASS} of|outside|near) )?{_NAME}"
PLACE = rf"(?P<place>{_FAR}|{_COMMON}|{_NAMED})"
_AT = rf"(?:in|at|near|on|outside|to|from|inside|off|above|behind|by|(?:just )?{_COMPASS} of)"


def _where(name: str, lead: str, question: str) -> PlaceWords:
    """A happening whose word stands before its place: "crashed near Ost", "the epicentre 12 km north of Ost"."""
    return PlaceWords(name, re.compile(rf"\b(?:{lead})\b[^.;,\ue000]{{0,30}}?\s(?:{_AT} {PLACE}|(?P<far>{_FAR}))"), question)


def _is_where(name: str, tail: str, question: str) -> PlaceWords:
    """A place that comes first: "the lot at Mill Street is where they will build"."""
    return PlaceWords(name, re.compile(rf"(?<!\w)(?i:(?P<place>{_COMMON}|(?-i:{_NAMED})))[^.;,\ue000]{{0,20}}? (?:{tail})"), question)


_BUILD = "Where will it be built?"
PLACES = (
    _where("crash", "wreck|wreckage|crashed|come down|came down|went down|crash site|ditched|r[au]n aground|sank|sunk|capsized|foundered|swamped|beached|grounded|derailed|overturned|came off|left the (?:road|track|tracks|runway|rails|pavement)", "Where did it come down?"),
    _where("origin", "first case|first patient|index case|born|first baked|first made|invented|originated|outbreak (?:began|started)|came out|comes|started|began", "Where did it begin?"),
    _where("epicentre", "epicent(?:er|re)|located it|put it|centred|centered", "Where was the epicentre?"),
    _where("touchdown", "touch(?:ed)? down|landed|(?:stone|rock|meteorite|shell|rocket|missile|drone|satellite|debris|balloon|it|part) (?:had )?(?:fell|fallen)|made landfall|came ashore", "Where did it touch down?"),
    _where("shooting", "shot|hit|struck|attacked|stabbed|ambushed|bombed|shelled|killed|bitten|robbed|mugged|abducted|kidnapped|snatched|arrested|detained|seized|caught|(?:given|gave) (?:him|her|them)sel(?:f|ves) up|surrendered|shooting (?:took place|happened)", "Where did it happen?"),
    _where("body", "bod(?:y|ies)|remains|found|discovered|recovered|rescued|turned up|picked (?:(?:him|her|it|them) )?up|dug up|unearthed|last seen|spotted|sighted|photographed|filmed|pictured|taken (?:the|this|that|her|his|a) (?:picture|photo|photograph)", "Where was it found?"),
    _where("fire", "fire|blaze|explosion|blast|leak (?:began|started|broke out)|broke out|(?:it|they) (?:had )?(?:started|begun|began)", "Where did it break out?"),
    _where("venue", "(?:talks|summit|meeting|negotiations|session|conference|final|concert|wedding|ceremony|trial|hearing) (?:will|would|is to|are to|was to|were to|takes? place)|(?:will|would) (?:meet|gather|convene)|met|held|(?:talks|summit|meeting|negotiations|conference|final|match|concert|wedding|ceremony|game|delegation|team) (?:is|are|was|were) (?:going|flying|travelling|heading|moving|bound|headed)|will (?:play|open|kick off)", "Where will it be held?"),
    _where("site", "be built|will go|would go|to be sited|will stand|would stand|will rise|is going", _BUILD),
    _where("grave", "buried|interred|laid to rest|grave|lies|rests|tomb", "Where is the grave?"),
    _where("halt", "broke down|breaks down|stopped|stalled|stranded|stuck|halted|left (?:them|us|the passengers)", "Where did it stop?"),
    PlaceWords("site", re.compile(rf"\b(?:site|venue|location|spot|plot)\b[^.;,\ue000]{{0,20}}? (?:is|was|will be|would be|to be) (?:(?:at|in|near|on) )?{PLACE}"), _BUILD),
    # Any happening: the same verb, put in two places.
    PlaceWords("", re.compile(rf"\b(?P<verb>[a-z]{{3,}}(?:ed|en)|seen|found|held|born|shot|hid|hidden|kept|fell|fallen|met|left|begun|struck|lay|lies|lying|rests|stood|stands)\b[^.;,\ue000]{{0,20}}?\s(?:at|in|near|outside|inside|on|behind|off) {PLACE}"), "Where was it?"),
    _is_where("site", "is where (?:we|they|it)|(?:is|was|as) the (?:new )?(?:site|home|location)|will (?:house|host)|the home of|the site of", _BUILD),
)  # fmt: skip

# ---------------------------------------------------------------- who
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr|Sister|Brother|Father|Sir|Capt|Captain|Gen|General|Col|Sgt|Lt|Det|Sen|Rep|Gov|President|Minister)\.? )?"
_PERSON = rf"{_TITLE}[A-Z][\w'’-]+(?: (?:(?:of|de|da|van|von|al|bin|the) )?[A-Z][\w'’-]+){{0,3}}"
_SOMEONE = r"(?:an?|the|two|three|four|one of (?:his|her|its|the|their)|his|her|their) [\w'’ -]{3,45}?"
_WHO = rf"(?P<who>{_PERSON}|{_SOMEONE})"
_ENDS = r"(?=[,.;:”\"’)]|\s(?:who|and|in|on|at|with|to|for|from|as|that|by)\b|$)"


def _who(name: str, question: str, *patterns: str) -> list[IdentityWords]:
    return [IdentityWords(name, re.compile(pattern), question) for pattern in patterns]


IDENTITIES = (
    *_who("driver", "Who was driving?",
          rf"\b(?:driver|pilot|helmsman) (?:was|is|had been) {_WHO}{_ENDS}",
          rf"(?<!\w){_WHO},? (?:was|is|had been|got out|climbed out)[\w ]{{0,12}} (?:driving|(?:at|behind) the wheel|of the driver['’]s (?:side|seat))"),
    *_who("order", "Who gave the order?",
          rf"\b(?:order|orders|instruction|instructions|command|call) (?:had |have )?(?:came|come|been given|was given|were given|was issued) (?:from|by) {_WHO}{_ENDS}",
          rf"(?<!\w)(?P<who>{_PERSON}) (?:ordered|instructed|directed|told (?:me|us|him|her|them|staff|workers) to)\b"),
    *_who("author", "Who made it?",
          rf"\b(?:work|invention|idea|creation|brainchild|handiwork) of {_WHO}{_ENDS}",
          rf"\b(?:invented|devised|written|designed|created|painted|composed|founded|discovered|drawn up|leaked) by {_WHO}{_ENDS}",
          rf"\b[Ii]t was {_WHO}(?:, [^.;]{{2,60}},)? who (?:came up with|invented|devised|wrote|designed|created|founded|composed|painted|discovered|leaked)",
          rf"(?<!\w)(?P<who>{_PERSON}) (?:invented|devised|came up with|composed|painted|discovered)\b"),
    *_who("attacker", "Who did it?",
          rf"\b(?:carried out|staged|mounted|planted|fired|launched|committed|set|ambushed|attacked|killed|shot|seized|abducted|kidnapped) by (?:the (?:[\w-]+ ){{0,3}}(?:group|gang|militia|cell|network|army|faction) )?{_WHO}{_ENDS}",
          rf"\b[Tt]his (?:is|was) (?:the work of )?(?:the (?:[\w-]+ ){{0,3}}(?:group|gang|militia|cell|network|army|faction) )?{_WHO}(?:['’]s (?:gang|men|group|people|work|militia|cell|doing))?{_ENDS}",
          rf"(?<!\w)(?P<who>{_PERSON}|(?i:its|our|their) \w+) (?:carried out|,? ?(?:was|were|is|are) behind|staged|mounted|planted|fired the|did it)\b",
          r"\b(?:claim(?:ed|s|ing)?|took|takes|taken) (?P<who>responsibility)\b",
          rf"(?<!\w){_WHO} (?:was|were|is|are|had been) behind (?:the|this|that|it)\b",
          rf"\bblam(?:ed|es) (?:the (?:[\w-]+ ){{0,3}}(?:group|gang|militia|cell|network|army|faction) )?{_WHO}{_ENDS}",
          rf"\b(?:attackers|gunmen|kidnappers|killers|raiders|bombers) (?:were|are|belong(?:ed)? to|came from) {_WHO}{_ENDS}"),
    *_who("club", "Which club is it?",
          rf"\b(?:joined|joins|join|signed for|sign for|signs for|signing for|agreed terms with|agreement is in place with|deal with|moving to|belongs to) (?P<who>{_PERSON}|us|them)\b",
          rf"(?<!\w)(?P<who>{_PERSON}) (?:win|won|have won|has won)(?: the)? race for"),
    *_who("winner", "Who won?",
          rf"\b(?:declared|named|proclaimed) (?P<who>{_PERSON}) (?:the |as )?(?:the )?(?:winner|victor|president|champion|mayor)\b",
          rf"(?<!\w)(?P<who>{_PERSON}|she|he|they|we|I) (?:had |have |has )?won\b(?! (?:praise|support|by|back|over|awards?))",
          rf"\b(?:was|were|been) won by {_WHO}{_ENDS}", rf"\b(?:winner|victor) (?:is|was) {_WHO}{_ENDS}",
          rf"\b(?:contract|tender|prize|title|seat|bid) (?:went|goes|has gone|will go|was awarded) to {_WHO}{_ENDS}"),
    *_who("successor", "Who will it be?",
          rf"\b(?:successor|replacement|(?:new|next) (?:\w+ ){{0,2}}?(?:executive|minister|captain|editor|chief|head|president|chair|director|coach|manager|leader|bishop|archbishop|conductor|commander|governor|mayor|judge|principal|head ?teacher|curator|ambassador|commissioner|secretary)) (?:will be|would be|is|was|is to be) {_WHO}{_ENDS}",
          rf"(?<!\w)(?P<who>{_PERSON}) (?:had been|has been|was) (?:chosen|appointed|named|picked)\b", rf"\b(?:name|appoint|choose|hire|named|appointed|chosen|hired|picked) (?P<who>{_PERSON}) (?:as|to be)\b", rf"\b(?:job|post|role|chair|position|baton|seat) (?:had |has |have |was |is |will |would )*(?:been |be )?(?:offered|given|promised|going|gone|went|go) to {_WHO}{_ENDS}",
          rf"(?<!\w)(?P<who>{_PERSON}) (?:will|would|is to) (?:succeed|replace|take over from|be the next)\b"),
    *_who("first", "Who began it?",
          r"(?:^|[.\"“] ?|that |said |says |, )(?P<who>(?:[A-Z]?[\w'’-]+ ){1,4}?)(?:had |have )?(?:fired|shot|opened fire|struck|attacked|started it|threw stones) first\b"),
    *_who("giver", "Who was it from?",
          rf"\b(?:gift|money|donation|payment|letter|call|tip|order|email|shot|shots|signal|leak) (?:had |have )?(?:came|come|was sent) from (?:[a-z]+ ){{0,3}}?{_WHO}{_ENDS}",
          rf"\b(?:donor|sender|caller|author|writer|source|leaker|culprit|gunman|killer|thief|arsonist|attacker|shooter|bomber|father|mother) (?:was|is|were|are|had been) (?:the )?{_WHO}{_ENDS}"),
    # Any deed: the same verb, by two doers.
    *_who("", "Who did it?",
          rf"\b(?P<verb>[a-z]{{3,}}(?:ed|en|own|ung|ade|ught|ilt|ent|un|on)|hit|cut|set|put|led|shot|sold|told) by {_WHO}{_ENDS}",
          rf"\b(?P<verb>credited|attributed|ascribed|awarded|traced) [^.;,\ue000]{{2,40}}? to {_WHO}{_ENDS}"),
    *_who("buyer", "Who is the buyer?",
          rf"\b(?:sold|being sold|go|gone|went|goes|knocked down) to {_WHO}{_ENDS}", rf"\b(?:buyer|owner|bidder) (?:is|was|will be) {_WHO}{_ENDS}"),
)  # fmt: skip

NOBODY_KNOWS = re.compile(
    r"\b(?:nobody|no one|no-one|no (?:candidate|name|successor|winner|buyer|bidder|appointment)) (?:has|had|have|was|is) (?:yet |ever )?been (?:picked|chosen|named|hired|appointed|selected|identified|decided on|made)\b|"
    r"\b(?:nobody|no one|not) (?:yet )?knows? who\b|\b(?:unclear|unknown|not clear|not known|too early to say) (?:yet )?(?:who|which (?:club|group|party))\b|"
    r"\b(?:has|have|had)(?:n['’]t| not)(?: yet)? (?:chosen|picked|named|identified|decided on|settled on) (?:an? |the |any |his |her )?"
    r"(?:club|successor|winner|buyer|driver|suspect|culprit|replacement)",
    re.IGNORECASE,
)

NOWHERE_KNOWN = re.compile(
    r"\b(?:has|have|had|do|does|did|would|could|can|is|are)(?:n['’]t| ?not)(?: yet)? (?:been )?(?:know|known|selected?|chosen?|choose|picked|decided on|settled on|agreed on|name|named|say|found) "
    r"(?:an? |the |any |its |their )?(?:\w+ ){0,2}(?:site|location|venue|spot|place|where)\b|"
    r"\b(?:site|location|venue|place|ground|host city) (?:remains to be|is (?:still |yet )?to be|has (?:yet|still) to be|has(?:n['’]t| not)(?: yet)? been|is(?:n['’]t| not)(?: yet)?|is still being|had yet to be|was (?:still |yet )?to be) (?:settled|chosen|decided|picked|agreed|named|fixed|confirmed|announced|determined|selected)\b|"
    r"\bno (?:site|location|venue|place|ground|city|hall|town) has (?:yet )?been (?:chosen|selected|picked|agreed|named|settled on)\b|\b(?:unclear|unknown|not clear|not known|nobody knows|no one knows) (?:yet )?where\b",
    re.IGNORECASE,
)
