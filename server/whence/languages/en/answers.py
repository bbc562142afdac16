"""How English answers where and which: the frames in which a voice puts a thing somewhere or gives it to somebody."""

from __future__ import annotations

import re

from whence.claims.vocabulary import AnswerFrame, AnswerWords
from whence.languages.en import lexicon
from whence.languages.en.callings import CALLINGS
from whence.languages.en.doings import DOINGS

_CAP = r"[^\W\d_a-z][\w'’–-]*\w"
_NAME = rf"{_CAP}(?: (?:(?:of|the|de|la|del|and|von|van|al|bin|da|du) )?{_CAP}){{0,4}}"
_COMPASS = r"(?:north|south|east|west)(?:-?(?:east|west))?"
_AT = rf"(?:in|at|near|on|off|outside|inside|within|beyond|opposite|beside|behind|below|above|under|beneath|between|aboard|abeam|alongside|along|across|among|amid|atop|(?:close|next) to|from|(?:just )?{_COMPASS} of)"
_IN = rf"(?:in|at|near|on|off|to|into|over|through|outside|inside|within|beyond|opposite|between|beside|behind|below|above|under|beneath|aboard|alongside|along|among|amid|atop|(?:close|next) to|(?:just )?{_COMPASS} of)"
# What stands behind a word of place; whether it names one, and how far, is judged by the lexicon.
_PLACE = r"(?!(?:the|an?) wrong )(?:[\w’'-]+|[A-Z][a-z]{0,2}\.)(?: (?:[\w’'-]+|[A-Z][a-z]{0,2}\.)){0,7}"

# A quotation may begin within a sentence: at “our own hall”.
_QUOTED = r"[“\"‘']?"
_WHEN = r"(?:(?:early |late |the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening|night|January|February|March|April|May|June|July|August|September|October|November|December|(?:1[89]|20)\d\d|\d{1,2} [A-Z][a-z]+))"
_FAR_OFF = r"(?:(?:[\w.,-]+ ){1,3}?(?:miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?|m|yards|leagues) )"

_THING = r"(?:it|them|him|her|(?:the|that|this)(?! (?:number|figure|toll|count|total|tally|cost|price|sum|share|rate|level)\b) [\w-]+(?: [\w-]+)?|its|his|their)"
_LOCATES = r"(?:gave|gives?|giving|lists?|listed|names?|named|puts?|plac(?:es?|ed)|locat(?:es?|ed)|logs?|logged|records?|recorded|has|had|have|marks?|marked|shows?|showed|enter(?:s|ed)|reports?|reported|set|sets|pinned|pins|traced|traces)"

# Verbs of being somewhere, whatever it is that is there.
_STANDS = (
    r"(?:is|was|are|were|be|been|being|lay|lies|lie|lying|stood|stands?|standing|sat|sits|sitting|kept|held|hid|hidden|hiding|remain(?:s"
    r"|ed)?|stay(?:s|ed|ing)?|liv(?:es|ed|ing)|parked|moored|stored|housed|stuck|trapped|spent|waited|waiting|slept|sleeping|placed|drawn"
    r"|shown|marked|saw (?:him|her|it|them)|seen|spotted|standing)"
)

# Verbs by which something is brought to a place, or gets there.
_BRINGS = r"(?:driven|drove|flown|flew|shipped|sent|brought|carried|towed|hauled|dragged|evacuated|deported|extradited|fled|escaped|smuggled|ferried|delivered|washed|blown|led|escorted|crossed|sailed|travelled|traveled|returned|rolled|drifted)"

# What is somewhere by its name: "the source", "the scene", "the index farm".
_SPOT = r"(?:source|origin|seat|starting point|scene|site|venue|location|spot|place|birthplace|destination|hiding place|resting place|epicent(?:er|re)|index farm|grave|tomb|whereabouts|hideout|landing site|crash site|home|host(?: city| town| nation| country)?|base|setting|burial place)"
# What happened at a place that is called so.
_SPOTS = {
    "venue": "held", "host": "held", "host city": "held", "host town": "held", "host nation": "held", "host country": "held", "home": "built", "base": "built", "site": "built",
    "birthplace": "born", "source": "origin", "origin": "origin", "starting point": "origin", "seat": "origin", "grave": "buried", "tomb": "buried", "resting place": "buried", "burial place": "buried", "hiding place": "lies", "hideout": "lies",
    "landing site": "fell", "crash site": "fell",
}  # fmt: skip
# Verbs by which a thing lies where it came to lie.
_LIES = r"(?:lay|lies|lie|lying|stood|stands|stuck|trapped|parked|moored|wedged|resting|floating|adrift|aground|anchored|beached|stranded|hidden|stored|kept)"

# What happens somewhere, and what is asked of it: the same one, put in two places.
_HAPPENINGS = {
    "raised": (r"(?:was|were|been) (?:raised|reared|brought up)|gr[eo]w(?:n|s)? up", "Where was it?"),
    "born": (r"(?:was|were|been|be) born(?: and (?:raised|bred))?|came into the world|(?:first )?saw (?:the )?light(?: of day)?|birthplace (?:is|was)|native (?:of|to)", "Where was the birth?"),
    "origin": ((r"(?:came|come|comes|coming|leak(?:s|ed|ing)|seep(?:s|ed|ing)|pour(?:s|ed|ing)|flow(?:s|ed|ing)|originat(?:ed|es)|stem(?:med"
        r"|s)|launched|fired|sailed|departed|(?:took|taken) off|started out|set out|imported|shipped|spread|drifted|blew in)(?= "
        r"(?:[\w’'-]+ ){0,3}?from\b)"), "Where did it come from?"),
    "began": ((r"(?:began|begun|started|originated|broke out|ignited|erupted|exploded|blew up|went off|detonated|caught (?:fire|light)|set "
        r"off|failed|gave way|slipped(?! (?:away|out|past))|collapsed|burst|ruptured|leaked|snapped|escaped)|(?:first|earliest|index) "
        r"(?:\w+ )?(?:case|patient|victim|infection|tremor|crack|spark|death|flames?|smoke|breach) (?:came|was|were|lived|fell|appeared"
        r"|occurred)|(?:was|were|been) first (?:seen|noticed|spotted|reported|detected)"), "Where did it begin?"),
    "built": ((r"(?:be|been|being) (?:built|sited|erected|planted)|(?:go|goes|going) up|(?:will|would|to) (?:go(?= (?:in|on|up|to|into"
        r"|beside|next)\b)|rise|stand)|break ground|(?:is|are|['’]s) (?:going|to go)(?= (?:in|on|up|beside|next)\b)|(?:will|would|to) "
        r"(?:build|site|locate|erect|construct)(?: (?:its|the|an?|his|her|their)(?: [\w$€£.,’'-]+){1,6}?)?"), "Where will it be built?"),
    "held": ((r"(?:be|was|were|been) (?:held|staged|hosted|received|welcomed|played|signed|celebrated|convened|fought|handed over|exchanged"
        r"|swapped|freed|released|delivered)|tak(?:e|es|en|ing) place|took place|exchang(?:e|ed|ing) (?:vows|rings)|(?:sign|stage|host|hold"
        r"|celebrate|convene)(?:s|d|ed|ing)? (?:the|an?|its|his|her|their)(?: [\w-]+){1,3}?(?= (?:in|at|on|near|inside|outside)\b)|held "
        r"(?:the|an?|its|his|her|their)(?: [\w-]+){1,3}?(?= (?:in|at|on|near|inside|outside)\b)|(?:got|get|getting) married|tied the knot"
        r"|(?:will|would|shall|to) (?:meet|gather|convene|reconvene|resume|assemble|sit down|be(?= (?:in|at|on|near)\b)|sign|open|kick off"
        r"|marry|wed)|(?:are|is|were|was|be) (?:going|flying|travelling|heading|off)(?= to)|talks? (?:will|would) (?:be|open)|see you"),
        "Where is it held?"),
    "caught": ((r"(?:was|were|been|be) (?:arrested|detained|caught|seized|captured|stopped|tracked down)|(?:arrested|detained|caught|seized"
        r"|captured) (?:him|her|them|it|the [\w-]+)|(?:pick|picked) (?:him|her|them|the [\w-]+) up|(?:gave|given) (?:him|her|them)sel(?:f"
        r"|ves) up|surrendered"), "Where was it?"),
    "taken": (r"(?:was|were|been|be) (?:taken|stolen|removed|looted|smuggled|lifted|abducted|snatched)|(?:took|stole|snatched|removed|looted) (?:him|her|them|it|the [\w-]+)", "Where was it taken?"),
    "attacked": ((r"(?:was|were|been|be) (?:attacked|shot|stabbed|killed|robbed|ambushed|abducted|kidnapped|snatched|bitten|mugged|beaten"
        r"|wounded|hit)|(?:attacked|shot|stabbed|killed|robbed|ambushed|abducted|snatched|bit|mugged) (?:him|her|them|the [\w-]+)|(?:died"
        r"|happened|occurred)"), "Where did it happen?"),
    "collided": ((r"(?:collided|met|rammed|ran into|touched|struck|hit|crashed)(?: (?:it|us|them|each other|the [\w-]+))?|went (?:down"
        r"|under)|sank|sunk|foundered|capsized|(?:went|gone|turned|tipped|rolled|keeled) over(?! the\b)|(?:r[au]n )?aground|grounded"
        r"|overturned|derailed|(?:left|jumped) the (?:road|track|tracks|rails|runway)|(?:came|come) off(?: the (?:road|track|tracks|rails"
        r"|runway))?|broke up|stuck fast"), "Where did it happen?"),
    "way": ((r"(?:escaped|fled|(?:climbed|walked|got|gotten|broke|broken|came|come|went|gone|slipped|crept|drove|driven|made) (?:out|in|away"
        r"|off|it out)|(?:climbed|scrambled|jumped|got|gotten)(?= (?:straight |right )?(?:over|through|under)))(?= (?:[\w’'-]+ "
        r"){0,2}?(?:through|over|into|on)\b)"), "Which way was it?"),
    "ashore": (r"(?:came|come|comes|washe[sd]) ashore", "Where did it come ashore?"),
    "landfall": (r"(?:made landfall|landfall|crossed|passed|jumped|(?:went|gone|came|swept|tore)(?= (?:straight |right |directly )?(?:through|over|across))|(?:came|swept) in|touched down)(?: (?:straight|right|directly|just))?(?: (?:the )?coast)?", "Where did it pass?"),
    "fell": ((r"(?:c[ao]me to rest|(?:came|come|comes|fell|fallen|crashed|dropped|plunged|tumbled|put|set|splashed)(?: (?:back|right))? "
        r"(?:down|to earth)|(?:came|come|comes)(?! to\b)|(?:fell|fallen)(?! back)|crashed|dropped|plunged|tumbled|landed|ditched|hit the "
        r"(?:ground|sea|water)|emergency landing|forced landing)"), "Where did it come down?"),
    "found": ((r"(?:was|were|been|be) (?:found|discovered|recovered|dug up|unearthed|picked up|spotted|sighted|photographed|filmed|seen"
        r"|last seen|hidden|hiding|located|abandoned|dumped|fished out|rescued|left)|(?:dug|picked|fished) (?:it|him|her|them|the [\w-]+) "
        r"(?:up|out)|(?:found|discovered|recovered|dug up|unearthed|spotted|photographed|filmed|located|came (?:across|upon)|come (?:across"
        r"|upon)|abandoned|dumped|left|hid) (?:it|him|her|them|the [\w-]+)|turn(?:s|ed) up|washe[sd] up|(?:caught|captured|seen|filmed"
        r"|recorded) (?:on (?:camera|cctv|film|video)|by (?:a |the )?cameras?)"), "Where was it found?"),
    "sold": (r"(?:was|were|been) (?:first )?(?:sold|bought|made|baked|brewed|built|written|painted|cast|invented)|(?:made|baked|wrote|painted|built|composed|shot|filmed|took) (?:it|them|the (?:picture|photograph|film|song|painting|loaf|first))|going over the counter", "Where was it?"),
    "buried": (r"buried|interred|interment|laid to rest", "Where is the grave?"),
    "lies": (r"lies|lie|rests|resting", "Where does it lie?"),
}  # fmt: skip

# Behind what helps a verb a quotation may begin: was “born in”.
_HELPS = re.compile(r"(\(\?:(?:was|were|been|be|being)(?:\|(?:was|were|been|be|being))*\) )")
_HAPPENED = "|".join(f"(?P<{name}>{_HELPS.sub(lambda helps: helps[1] + _QUOTED, verbs)})" for name, (verbs, _) in _HAPPENINGS.items())

PLACE_FRAMES = (
    AnswerFrame("given",
                re.compile(rf"\b{_LOCATES} (?:(?:a|the|its|his|her) )?(?:location|position|place|spot|site|venue|scene|point|birthplace"
                rf"|origin|source|resting place|whereabouts)\b[^.;,\ue000]{{0,30}}? (?:as(?: {_AT}| {_FAR_OFF}{_AT})?|at|in|near|on|off) "
                rf"{_QUOTED}(?=(?P<answer>{_PLACE}))"), judged=True),
    AnswerFrame("traced",
                re.compile(rf"\b(?:trac(?:es?|ed)|isolat(?:es?|ed)|narrow(?:s|ed)|pinn?(?:s|ed)|put|puts|dat(?:es?|ed)|follow(?:s|ed)) "
                rf"(?:it|them|(?:the )?(?:start|origins?|source|beginning|cause|outbreak|leak|fire|blaze|slide|spill|smell|signal|call"
                rf"|infection)\b[^.;:,\ue000]{{0,30}}?) (?:back )?to {_QUOTED}(?=(?P<answer>{_PLACE}))"), judged=True),
    AnswerFrame("given", re.compile(rf"\b{_LOCATES} {_THING} (?:[\w-]+ ){{0,3}}?{_QUOTED}{_AT} {_QUOTED}(?=(?P<answer>{_PLACE}))"), judged=True),
    AnswerFrame("given",
                re.compile(rf"(?<![\w])(?:[Ii]t|[Tt]hey|[Tt]his|[Tt]hat|[Ww]e|[Hh]e|[Ss]he|[Tt]here)(?: had| has| have| will| "
                rf"would)?(?:['’]s| was| were| is| are| be| been| lay| lies| stood| stands| happened| started| began| fell| took place| "
                rf"came)(?: (?:always|actually|really|only|just|all|still|left|found|in fact|never))? {_AT} "
                rf"{_QUOTED}(?=(?P<answer>{_PLACE}))"), judged=True),
    AnswerFrame("told", re.compile(rf"(?<!\w)(?P<answer>{_NAME}|(?:[Tt]he|an?) (?:[\w’'-]+ ){{1,5}}?(?:in |at |of )?(?:{_NAME})?)(?:, {_NAME},)? as (?:(?:the|its|his|her|their|an?) )?(?:[a-z-]+ ){{0,2}}?{_SPOT}\b"), judged=True),
    AnswerFrame("happens", re.compile(rf"(?<![\w-])(?:{_HAPPENED})\b[^.;:,\ue000]{{0,32}}?\b(?:{_IN}|from) (?!{_WHEN}\b){_QUOTED}(?=(?P<answer>{_PLACE}))"), judged=True),
    AnswerFrame("happens collided",
                re.compile(rf"\b(?:hit|struck|levelled|flattened|demolished|(?:slammed|ploughed|plowed|crashed|smashed|slid|rolled|plunged"
                rf"|drove|ran|steered) (?:straight |right )?(?:in)?to) (?=(?P<answer>(?:the|an?|its|his|her|their) {_PLACE}))"),
                asks="Where did it happen?", judged=True),
    AnswerFrame("goes", re.compile(rf"\b(?:picked|chose|chosen|selected|settled (?:up)?on|agreed (?:to|on)|opted for|plumped for|booked|designated|reserved|hired|rented|set aside) (?=(?P<answer>{_PLACE}))"), asks="Where will it be?", judged=True),
    AnswerFrame("told", re.compile(rf"\b{_SPOT}\b[^.;:,\ue000]{{0,30}}? (?:is|was|will be|would be|had been)(?: {_AT})? {_QUOTED}(?=(?P<answer>{_PLACE}))"), judged=True),
    AnswerFrame("lies", re.compile(rf"\b{_LIES} (?:(?:[a-z]+ly|still|now|already|fast|high|deep|hard|face down|upside down|on (?:its|her|his) (?:side|back|roof)) ){{0,2}}?{_AT} {_QUOTED}(?=(?P<answer>{_PLACE}))"), judged=True),
    AnswerFrame("stands",
                re.compile(rf"(?<!\bI )(?<!\bI['’]m )(?<!\bI was )\b{_STANDS} (?:(?:[a-z]+ly|still|now|already|safe|safe and sound|in fact"
                rf"|back|somewhere|just|all|only|right|well|deep|high|hard|fast|aground|alone|asleep|hidden|parked|kept|held|locked|buried"
                rf"|left|stored|moored|being) ){{0,2}}?{_AT} {_QUOTED}(?=(?P<answer>{_PLACE}))"), judged=True),
    AnswerFrame("whither", re.compile(rf"\b(?:into|onto|through|via|towards?|{_BRINGS} (?:[\w’'-]+ ){{0,5}}?to) {_QUOTED}(?=(?P<answer>{_PLACE}))"), judged=True),
    AnswerFrame("whither", re.compile(rf"\b(?:never|not|n['’]t) (?:once |even |actually )?(?:left|leave|quit|been outside|set foot outside) {_QUOTED}(?=(?P<answer>{_PLACE}))"), judged=True),
    AnswerFrame("", re.compile(rf"\b{_AT} {_QUOTED}(?=(?P<answer>{_PLACE}))"), judged=True),
    AnswerFrame("goes",
                re.compile(rf"\b(?:go(?:es|ing)?|went|mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|switch(?:es|ed|ing)?|headed|bound|allott?ed"
                rf"|award(?:s|ed)|given|fall(?:s|en)?|transferred|taken|relocat(?:e|ed|ing)|(?:will|would|to|must|should) (?:travel|fly"
                rf"|sail|drive|report|come|head)) (?:[\w-]+ ){{0,2}}?to {_QUOTED}(?=(?P<answer>{_PLACE}))"), asks="Where will it be?",
                judged=True),
    AnswerFrame("goes",
                re.compile(rf"\b(?:direct(?:s|ed|ing)?|invit(?:es?|ed|ing)|summon(?:s|ed|ing)?|send(?:s|ing)?|steer(?:s|ed|ing)?|call(?:s"
                rf"|ed|ing)?|point(?:s|ed|ing)?) (?:(?:the|its|his|her|their|all|both) )?(?:[\w-]+ )?(?:guests|ticket ?holders|fans"
                rf"|spectators|visitors|mourners|worshippers|delegates|delegations|members|supporters|players|runners|pupils|parents|voters"
                rf"|residents|guests|reporters|people|them|him|her|everyone|everybody) to {_QUOTED}(?=(?P<answer>{_PLACE}))"),
                asks="Where will it be?", judged=True),
    AnswerFrame("goes", re.compile(rf"\A[^\n]* for (?=(?P<answer>{_PLACE})\Z)"), asks="Where will it be?", judged=True, opens=True),
    AnswerFrame("goes", re.compile(rf"(?<!\w)(?P<answer>{_NAME})(?:,? (?:will|would|is|was|has been|had been|to))*(?: be)? (?:hosts?|hosting|stages?|staging|allott?ed|awarded|given|chosen|picked|selected)\b"), asks="Where will it be?"),
)  # fmt: skip

_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sister|Brother|Father|Sir|Dame|Lord|Lady|Capt|Captain|Gen|General|Col|Sgt|Lt|Det|Sen|Rep|Gov|President|Minister|Professor|Prof)\.? )?"
_ONE = (
    rf"(?:{_TITLE}(?:the )?{_NAME}|(?:an?|the|two|three|one of (?:his|her|its|the|their)|his|her|their|our|my|its) [\w–’'-]+(?: (?!(?:an?"
    rf"|the|his|her|its|their|who|which|that|was|were|is|are|had|has|and|with|in|on|at|to|of|for|from|as|by|when)\b)[\w–’'-]+){{0,4}}(?: "
    rf"(?:of|from|with|at) (?:the )?(?:{_NAME}|[\w’'-]+))?)"
)
_WHO = rf"(?P<answer>{_ONE})"
_ROLE = (
    r"(?:owner|driver|pilot|author|killer|culprit|winner|scorer|father|mother|buyer|seller|donor|captain|composer|painter|architect|founder"
    r"|inventor|designer|builder|maker|successor|heir|leader|victim|gunman|shooter|thief|arsonist|caller|sender|writer|first|bidder"
    r"|purchaser|helmsman|operator|landlord|holder|signatory|holder|creator|model|sitter|suspect|attacker|replacement|manager)"
)
_CAUSE = r"(?:source|cause|trigger)"
_MADE = (
    r"(?:written|composed|painted|built|designed|devised|drawn|drawn up|made|founded|invented|discovered|ordered|signed|approved|caused"
    r"|provoked|started|triggered|set off|shot|killed|fired|launched|planted|carried out|flown|steered|owned|run|bought|sold|taken|stolen"
    r"|leaked|sent|scored|led|given|paid|funded|commissioned|cut|felled|won|claimed|penned|drafted|dictated|brought down|knocked down"
    r"|bitten|stung|attacked|rescued|saved|spotted|fathered|forged|faked|hit|struck|opened|closed|authori[sz]ed|sanctioned)"
)

# Who can be meant by "it was …" alone: "it was a disaster" names nobody.
_KIN = (
    r"(?:son|daughter|wife|husband|brother|sister|uncle|aunt|nephew|niece|cousin|mother|father|mum|dad|widow|boy|girl|man|woman|lad|lady"
    r"|guest|friend|neighbou?r|girlfriend|boyfriend|ex|partner|chef|cook|clerk|nurse|guard|captain|mate|pilot|student|lieutenant|sergeant"
    r"|chief|deputy|mayor|monk|nun|priest|king|queen|prince|thief|tenant|twin|agent|president|aide)"
)
_SOMEBODY = (
    rf"(?:{_TITLE}{_CAP} (?:(?:de|da|van|von|al|bin) )?{_CAP}(?: {_CAP})?|(?:Mr|Mrs|Ms|Miss|Dr|Sister|Brother|Father|Sir|Capt|Captain|Gen"
    rf"|General|Col|Sgt|Lt|Det|Professor)\.? {_CAP}|(?:an?|the|his|her|its|their|our|my) (?:[\w’'-]+ ){{0,2}}?(?:{_KIN}|[a-z]{{3,}}(?:er|or"
    rf"|ist|ian|man|woman|keeper|ant|eer))\b(?:, {_NAME})?)"
)
_OBJECT = r"(?:it|him|her|them|us|me|the|his|my|our|their|its|that|this|those|these|an?|all|both|every|each|some|two|three)"

_ROLEWORDS = r"(?:(?:the )?(?:[a-z]+ ){1,3}?)?"

# Somebody, as the words behind a verb name him; whether they do, and how far, is judged by the lexicon.
_TOKEN = r"(?:[\w’'–-]+|(?:Mrs?|Ms|Dr|St|Sgt|Capt|Lt|Gen|Col|Prof|Rev|Det|Sen|Rep|Gov|Cpl|Const|[A-Z])\.)"
_BEING = rf"[“\"‘']?(?=(?P<answer>{_TOKEN}(?: {_TOKEN}){{0,7}}))"
_OPENING = r"(?:[A-Z]{3,}[^—–\n]{0,40} [—–-] )?[“\"‘'\s]*(?:(?:[Aa]nd|[Bb]ut|[Nn]o|[Yy]es|[Ww]ell|[Oo]h|[Ll]ook|[Ss]hoot|[Ss]o|[Tt]hat|[Mm]ate|[Hh]ell|[Hh]onestly)[,.]? )*"
_PAST = (
    r"(?:[a-z]{2,}ed|(?:un|re|over|out|with|for|mis|under)?(?:did|had|took|held|gave|made|set|drew|wrote|shot|hit|threw|broke|drove|flew|sold|bought|sent|left|let|cut|put|ran|led|brought|stole|built|caught|chose|"
    r"dug|fed|fought|found|forgot|got|hid|kept|laid|lent|lit|lost|meant|met|paid|rode|rang|shook|shut|sang|sank|slid|spent|split|spread|stuck|struck|swept|swung|taught|tore|told|wore|won|came up with|went and))"
)
_DOING = (
    rf"(?:(?:had|has|have|will|would|(?:is |are |was )?going to|shall|must have|is to|did)(?: then| also| since| just| already| only)? "
    rf"(?:[a-z]+ed|{_PAST}|done|taken|given|drawn|written|thrown|broken|driven|flown|run|stolen|chosen|got|hidden|known|ridden|rung|seen"
    rf"|shaken|sung|sunk|torn|worn|wear|lead|host|have|hold|run|take|get|do|play|start|succeed|replace|chair|win|write|open)|{_PAST})"
)

IDENTITY_FRAMES = (
    AnswerFrame("cleft", re.compile(rf"(?:[.“\"‘'] ?|\b(?:that|no|yes|look|said|told|told \w+|in writing|believed?s?|insist(?:s|ed)|sure|certain),? )[Ii]t(?:['’]s| was| is| were) (?P<answer>{_SOMEBODY})(?=[,.!”\"’])")),
    AnswerFrame("given",
                re.compile(rf"\b(?:identif(?:y|ies|ied|ying)|recogni[sz]e[sd]?|describe[sd]?|name[sd]?|label(?:s|led)|class(?:es|ed)"
                rf"|classif(?:ies|ied)|list(?:s|ed)|register(?:s|ed)|record(?:s|ed)|logs|logged) (?:it|him|her|them|(?:the|that|this) "
                rf"[\w-]+(?: (?!as\b)[\w-]+)?) as (?!having\b|being\b){_WHO}")),
    AnswerFrame("given",
                re.compile(rf"\b(?:names?|named|identif(?:y|ies|ied)|lists?|listed|credits?|credited|blames?|blamed|points? (?:the finger "
                rf")?(?:to|at)|pointed (?:the finger )?(?:to|at)|accuses?|accused)(?: as (?:(?:the|an?|its) )?[\w-]+(?: of (?:(?:the|an?"
                rf"|its|his|her) )?[\w’-]+(?: (?!an? |the )[\w’-]+)??)??)? {_WHO}(?! as\b)")),
    AnswerFrame("given", re.compile(rf"\b(?:attribut(?:es?|ed)|ascrib(?:es?|ed)|credit(?:s|ed)?|puts?|trac(?:es|ed)|awarded|pinned|laid)\b [^.;:\ue000]{{2,50}}? (?:down )?(?:to|on) {_WHO}")),
    AnswerFrame("cleft", re.compile(rf"\b(?:[Ii]t|[Tt]hat|[Tt]his)(?: had been| has been|['’]s| was| is| were) (?:not )?{_WHO}(?:, [^.;,]{{2,40}},)? (?:who|that|which|whose)\b")),
    AnswerFrame("given",
                re.compile(rf"(?:[.“\"‘'] ?|\bthat )[Tt]he [a-z]+ (?:was|is|were|are|had been) (?P<answer>an? (?:[\w-]+ ){{0,2}}?(?:boy"
                rf"|girl|man|woman|youth|child|teenager|student|soldier|foreigner|stranger|local|relative|nephew|son|daughter|brother"
                rf"|sister|friend|neighbou?r|woman)\b(?: (?:of|from) [\w’'-]+)?|{_TITLE}{_CAP} {_CAP})")),
    AnswerFrame("given", re.compile(rf"\b(?:has|had) {_ROLEWORDS}(?P<answer>{_NAME}) [a-z]{{3,}}ing\b")),
    AnswerFrame("given", re.compile(r"\b(?:was|is|['’]s|were|are|as) (?:all )?(?P<answer>mine|ours)\b"), own=True),
    AnswerFrame("given", re.compile(r"\b(?:was|is|['’]s|were|are|as) (?:all )?(?P<answer>hers|theirs|his(?=[,.;”\"’]))")),
    AnswerFrame("given", re.compile(rf"\b(?:entered|recorded|listed|credited|down|given|registered|was|is|were) (?:down )?(?:as |in |to )?(?:the name of )?(?P<answer>{_NAME})['’]s?(?=[ ,.;”\"])")),
    AnswerFrame("told", re.compile(rf"\b(?:work|invention|idea|creation|brainchild|handiwork|doing|fault|decision|order|call) of {_WHO}")),
    AnswerFrame("told", re.compile(rf"(?<!\w)(?P<answer>{_ONE}|{_NAME}) (?:takes?|took|has taken|claims?|claimed) (?:the )?(?:credit|responsibility)\b"), asks="Who did it?"),
    AnswerFrame("told", re.compile(rf"\b{_MADE}\b(?: (?:first|solely|entirely|personally))? by {_WHO}"), asks="Who did it?"),
    AnswerFrame("told", re.compile(rf"\b(?:(?P<role>{_ROLE})|{_CAUSE})\b[^.;:,\ue000]{{0,30}}?(?: was| is| were| are| had been| will be| would be|,| as)(?: not)?(?: named as| identified as)? {_WHO}"), asks="Who is the {role}?"),
    AnswerFrame("told", re.compile(rf"(?<!\w)(?P<answer>{_ONE})(?: was| is| were| are| had been| will be| would be)(?: not)? (?:the|its|their|his|her|our) (?:[\w-]+ ){{0,2}}?(?:(?P<role>{_ROLE})|{_CAUSE})\b"), asks="Who is the {role}?"),
    AnswerFrame("told", re.compile(rf"(?<!\w)(?P<answer>{_NAME})(?:, [^.;,]{{2,60}},[”\"]?)?(?: had| has| have| will| would| was| is| were| are)+(?: been| be)? (?:chosen|picked|named|selected|appointed|declared|crowned|awarded|given|signed)\b"), asks="Who is chosen?"),
    AnswerFrame("told", re.compile(rf"\b(?:go|goes|going|went|gone|handed|sold|awarded|paid|belong(?:s|ed)?|pass(?:es|ed)?|transferred|owed|leased|given|granted|promised|offered|assigned) (?:[\w-]+ )?to {_WHO}"), asks="Who gets it?"),
    AnswerFrame("own",
                re.compile(r"(?<!\w)(?P<answer>I|[Ww]e) (?:had |have )?(?:just |only |never )?(?:shot|did|wrote|took|fired|ordered|gave"
                r"|made|set|drew|painted|built|drove|signed|sent|scored|hit|started|invented|composed|killed|stole|cut|paid|bought|asked"
                r"|told|called|rang|opened|decided)\b"), own=True),
    AnswerFrame("own", re.compile(rf"{_OPENING}(?P<answer>I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey) (?:myself |himself |herself )?(?:(?:was|were|had been) (?:the one |the person )?(?:who |[a-z]+ing\b|at the |behind the )|(?:had |have )?{_PAST} (?:it|that|them|him|her)\b)"), own=True, opens=True),
    AnswerFrame("told", re.compile(rf"\b(?:putting in|bringing in|going with|went with|picking|hiring|appointing|choosing|chose|picked|hired|appointed|promoting|promoted|plumped for|opted for|settled on) (?P<answer>{_CAP} {_CAP}(?: {_CAP})?)"), asks="Who is chosen?"),
    AnswerFrame("told", re.compile(rf"\b(?:thank|congratulat|salut|honou?r|prais|hail|applaud|commend)(?:s|ed|es|ing) {_BEING}"), judged=True),
    AnswerFrame("told", re.compile(rf"\bcredit(?:s|ed|ing)? {_BEING}"), judged=True),
    AnswerFrame("told", re.compile(rf"\b(?:is|was|are|were|as) (?:not )?(?:entirely |solely |all )?by {_BEING}"), judged=True),
    AnswerFrame("cleft", re.compile(rf"(?:{_OPENING}|\bthat )[Ii]t(?:['’]s| was| is| were| had been| must have been)(?: definitely| clearly| certainly| plainly| really| only| just)? (?=the (?:[a-z-]+ ){{0,3}}[a-z-]+(?:[,.;!”\"]|$)){_BEING}"), judged=True, opens=True),
    AnswerFrame("given", re.compile(rf"\b(?:recogni[sz]ed|identified|blamed|blames|accused|accuses|suspects?|suspected) {_BEING}"), judged=True),
    AnswerFrame("told", re.compile(rf"\b(?:exchanged|signed|agreed(?: terms)?|concluded|deal|contracts?|agreement|terms) with {_BEING}"), asks="Who gets it?", judged=True),
    AnswerFrame("cleft", re.compile(rf"{_OPENING}(?P<answer>{_TOKEN}(?: {_TOKEN}){{0,6}}?) (?:did|had done|has done|do) (?:it|this|that)\b"), judged=True, opens=True),
    AnswerFrame("cleft", re.compile(rf"\bthat (?P<answer>(?!it |they |he |she |we |I ){_TOKEN}(?: {_TOKEN}){{0,4}}?) (?:did|had done|has done) (?:it|this|that)\b"), judged=True),
    AnswerFrame("told", re.compile(rf"\b(?:gives?|gave|given|giving|hand(?:s|ed|ing)|awards?|awarded|grant(?:s|ed)|belong(?:s|ed)?|debit(?:s|ed)|charg(?:es|ed)|assign(?:s|ed)|allot(?:s|ted))\b[^.;:“”\"\ue000]{{0,40}}? to {_BEING}"), asks="Who gets it?", judged=True),
    AnswerFrame("told", re.compile(rf"\b(?:came|comes|coming|stems|stemmed|originated|hails|bought|stolen|inherited|borrowed|got it|had it|have it|has it|learned it|learnt it) from {_BEING}"), judged=True),
    AnswerFrame("told",
                re.compile(rf"\b(?:picked|chose|chosen|chooses?|picks|choosing|picking|select(?:s|ed|ing)|elect(?:s|ed|ing)|appoint(?:s|ed"
                rf"|ing)|hir(?:es|ed|ing)|nominat(?:es|ed|ing)|recogni[sz](?:es|ed|ing)|recognition of|installed|crown(?:s|ed)|recruited"
                rf"|signed) {_BEING}"), asks="Who is chosen?", judged=True),
    AnswerFrame("did", re.compile(rf"\b(?:saw|seen|sees|watched|caught|spotted|recogni[sz]ed|filmed|shows?|showed|heard) {_BEING}(?=[“\"‘']?(?:(?!who|which|that)[\w’'-]+ ){{1,5}}?(?:at|behind|with|on|turn|leave|[a-z]+ing)\b)"), judged=True),
    AnswerFrame("did",
                re.compile(rf"\bby (?<!told by )(?<!said by )(?<!asked by )(?<!reported by )(?<!informed by )(?<!quoted by )(?<!cited by "
                rf")(?<!released by )(?<!published by )(?<!interviewed by )(?<!followed by )(?<=(?:ed|en|wn|un|ng|ht|lt|de|ld|id|ut|it|ot"
                rf"|nt|st|ck|nd|er|up|ff|wn|n\.) by ){_BEING}"), judged=True),
    AnswerFrame("cleft",
                re.compile(rf"{_OPENING}(?:[Ii]t|[Tt]hat|[Tt]his|[Tt]hey|[Tt]hose|[Tt]hese)(?:['’]s|['’]re| was| were| is| are| had been| "
                rf"must have been)(?: definitely| clearly| certainly| plainly| in fact| really| only| just)? (?=[Tt]he [A-Z]|an? |one of"
                rf"|(?:his|her|my|our|their|its|your) |[A-Z][\w-]+['’]s? |(?:Mr|Mrs|Ms|Dr)\b|[A-Z][\w’'-]+ [A-Z]"
                rf"|[A-Z][\w’'-]+[,.;!”]){_BEING}"), judged=True, opens=True),
    AnswerFrame("is",
                re.compile(rf"{_OPENING}(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ww]hat|[Ww]ho) (?:[\w’'-]+ ){{1,9}}?(?:is to be|was "
                rf"to be|turned out to be|was|is|were|are|had been|will be|must be)(?: not| in fact| really| clearly| certainly| almost "
                rf"certainly)? (?:(?:those|that|the (?:body|bones|remains|skeleton|work|voice|hand)) of )?{_BEING}"), judged=True,
                opens=True),
    AnswerFrame("did", re.compile(rf"{_OPENING}(?P<answer>{_TOKEN}(?: {_TOKEN}){{0,6}}?)(?:,(?: [^.;,“”]{{2,50}},)?)? {_DOING} (?:(?:over|out|up|down|off|away|back) )?{_OBJECT}\b"), judged=True, opens=True),
    AnswerFrame("did", re.compile(rf"(?<!\w)(?:was|were|been|being|is|are|got) (?:[a-z]{{2,}}(?:ed|en|un|wn|ung)|hit|cut|set|put|led|shot|sold|made|built|done|struck|lost) (?:(?:over|out|up|down|off|away|open) )?by (?P<answer>{_SOMEBODY})")),
    AnswerFrame("did",
                re.compile(rf"(?:[“\"‘'] ?|\bthat )(?:The [a-z]+, )?(?P<answer>{_SOMEBODY}|{_TITLE}{_NAME})(?:,(?: [^.;,]{{2,40}},)?)? "
                rf"(?:had |has )?(?:had|[a-z]{{3,}}ed|took|held|gave|made|set|drew|wrote|shot|hit|threw|broke|drove|flew|sold|bought|sent"
                rf"|left|let|cut|put|ran|led|brought|stole)(?: (?:over|out|up|down|off|away))? {_OBJECT}\b")),
    AnswerFrame("",
                re.compile(rf"(?<!\w)(?P<answer>{_NAME}|[Tt]he [a-z]{{3,}}s)(?:, [^.;,]{{2,40}},)?(?: had| has| have| was| were| is)? "
                rf"(?P<deed>[a-z]{{3,}}(?:ed|es|ing)|came|shot|hit|wrote|took|drew|gave|made|fired|built|drove|rang|went|fell|struck|cut"
                rf"|set|won|sank|lost|told|said|sent|left|ran|sold|bought|owns|runs|takes)\b")),
)  # fmt: skip

TELLS = re.compile(
    r"\b(?:names|named|identif(?:y|ies|ied)|lists|listed|credits|credited|blames|blamed|points to|attribut(?:es?|ed)|ascrib(?:es?|ed)|gives|gave|puts|put|plac(?:es|ed)|locat(?:es|ed)|logs|logged|"
    r"records|recorded|has|had|have|marks|marked|shows|showed|enter(?:s|ed)|traces|traced|allott?ed|allots|awards|awarded|assigns|assigned"
    r"|takes credit|took credit|claims|claimed|(?:told|tells|urges|urged|asks|asked|invites|invited|summons|summoned|directs|directed)(?= "
    r"[^.;:,“”\"]{3,60}? to (?:come|go|head|report|travel|gather|meet|assemble)\b)|prais(?:es|ed)|thank(?:s|ed)|hail(?:s|ed)|salut(?:es|ed)"
    r"|commend(?:s|ed)|congratulat(?:es|ed))\b"
)
EMPTY = frozenset(
    ["were", "have", "been", "down", "over", "they", "them", "that", "this", "with", "will", "what", "each", "into", "than", "then", "just", "only", "very", "some", "more", "most", "said", "says",
     "from", "your", "upon", "back", "like", "such", "when", "whom", "whose", "because", "becau", "here", "made", "make", "make", "told", "name", "named", "names", "gave", "given", "gives", "come", "came", "goes", "went"]
)

_ACCOUNT = r"\b(?:(?:left|gave|gives?|tells?|told|has|had|offers?|offered|paints?|painted) (?:[\w’'-]+ ){0,3}?|a |another )(?:quite |very |rather |fuller, and )?(?:different|another|contrary|rival),? (?:account|version|story|picture|tale|explanation|answer)\b|"
# The article says that another place, or another one, is told next …
ELSEWHERE = {
    "place": re.compile(
        _ACCOUNT + r"\b(?:different|another|rival|second|other|wrong) (?:place|venue|spot|site|location|town|city|village|address|country|ground|home|end|side|bank|beach|room|street|river|hill|valley|point|scene|position|destination)s?\b|"
        r"\b(?:points?|pointed|looks?|looked|lies|lay) elsewhere\b|\b(?:somewhere|someplace) else\b|\bother side of\b",
        re.IGNORECASE,
    ),
    "identity": re.compile(
        _ACCOUNT + r"\b(?:different|another|rival|other|second) (?:man|woman|person|name|hand|culprit|author|owner|buyer|bidder|club|firm|company|group|winner|suspect|candidate|officer|driver|player|cause|explanation|origin)\b|"
        r"\b(?:points?|pointed|looks?|looked) elsewhere\b|\b(?:some(?:one|body)|something) (?:else|more (?:senior|junior|powerful))\b",
        re.IGNORECASE,
    ),
}
# … or only that it is another story.
OTHERWISE = re.compile(
    r"\b(?:however|though|instead|disagree[sd]?|contradict(?:s|ed)|otherwise|differently|by contrast|(?:a |another |fuller, and )?different,? (?:account|version|story|picture|view|tale|explanation|answer)|turn(?:s|ed)? (?:that|it|this) (?:around|on its head)|"
    r"beg(?:s|ged)? to differ|tells? another|told another)\b",
    re.IGNORECASE,
)
# "…, Jane Wanjiru Low, attributed the outage to …": who gives the answer.
NAMER = re.compile(r"(?P<name>[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){1,4}),? (?:(?:has|had|have|also|then|later|instead|however|though|himself|herself)[, ]+)*$")
NAMES = re.compile(r"(?:names|named|identif(?:y|ies|ied)|credits|credited|blames|blamed|attribut(?:es?|ed)|ascrib(?:es?|ed))")

# One of several: "the second goal", "two more".
WHICH = re.compile(r"\b(?:(?:second|third|fourth|fifth)(?! (?:floor|storey|story|street|avenue|row|class|division|home|hand|degree|language"
    r"|day|time|night|week|month|year|city)\b)|another|(?:one|two|three|four|several|many) (?:more|others)|others)\b|\bfirst(?= (?:goal"
    r"|prize|arrest|match|game|round|shot|bomb|blast|attack|fire|crash|talks|meeting|man|woman|one|two|award|half|leg|vote)\b)",
    re.IGNORECASE)

# Verbs by which whoever is their subject says where to, or to whom: "awarded it to", "told fans to come to".
PLACES = re.compile(r"gave|gives|award(?:s|ed)|assign(?:s|ed)|allot(?:s|ted)|allocat(?:es|ed)|told|tells|urges|urged|asks|asked|invites|invited|summon(?:s|ed)|directs|directed|names|named|trac(?:es|ed)|locat(?:es|ed)|plac(?:es|ed)")

# Words that no phrase goes on behind: what stands after them is another one.
BREAKS = frozenset(
    ["a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "who", "whom",
     "whose", "which", "what", "when", "where", "while", "as", "than", "and", "or", "but", "nor", "if", "because", "so", "then",
     "there", "here", "in", "on", "at", "to", "of", "for", "from", "by", "with", "without", "about", "into", "onto", "over",
     "under", "above", "below", "behind", "beside", "between", "beyond", "through", "across", "after", "before", "during",
     "until", "since", "near", "off", "outside", "inside", "along", "towards", "around", "against", "within", "upon", "is", "was",
     "were", "are", "be", "been", "being", "am", "has", "had", "have", "having", "do", "does", "did", "will", "would", "shall",
     "should", "can", "could", "may", "might", "must", "not", "no", "never", "he", "she", "it", "they", "we", "i", "you", "him",
     "them", "us", "me", "himself", "herself", "itself", "themselves", "ourselves", "way", "case", "time", "hour", "minute",
     "moment", "day", "night", "week", "month", "year", "morning", "afternoon", "evening", "summer", "winter", "spring", "autumn",
     "question", "matter", "hurry", "fact"]
)
# What WordNet knows by another sense first, though where something is said to be it is a place.
_PLACES = frozenset(
    ["lot", "platform", "school", "roof", "waters", "trunk", "boot", "safe", "wing", "deck", "square", "market", "woods",
     "forest", "quarry", "quay", "quays", "pier", "piers", "channel", "rocks", "crossroads", "clinic", "shaft", "pitch", "lodge",
     "pass", "well", "mine", "mines", "club", "capital", "village", "villages", "galley", "hold", "stern", "bow", "bows",
     "carriage", "counter", "spur", "stove", "compound", "jetty", "wharf", "doorway", "hull", "bonnet", "pocket", "drawer", "bed",
     "river", "delta", "steppe", "savannah", "moor", "heath", "pavement", "sidewalk", "kerb", "verge", "desk", "shelf",
     "bench", "bucket", "basket", "crate", "bag", "box", "chest", "cage", "pen", "kennel", "plantation", "estate", "tarmac", "siding", "intersection", "junction",
     "mudflat", "mudflats", "rainforest", "copse", "thicket", "settlement", "doorstep", "wardrobe", "freezer", "skip", "dumpster", "bin", "scrapyard", "hamlet", "peak", "pool", "mount", "laundromat", "lay-by", "layby"]
)
_SOMEWHERE = frozenset(["place"])
_SOMEBODY_TOO = frozenset(["forces", "coastguards", "jets", "fund", "funds", "side", "works", "trust", "household"])
"""What WordNet knows by another sense first, though it is somebody who does, or gets, a thing."""
_GROUP = frozenset(["group"])
_VEHICLES, _VEHICLE = frozenset(["van", "vans"]), frozenset(["vehicle"])
_CREATURES, _CREATURE = frozenset(["animal", "animals", "creature", "creatures", "beast", "beasts"]), frozenset(["animal"])
_NO_PLACES = frozenset(["architecture", "infrastructure", "structure", "framework", "places", "spots", "locations", "sites", "venues", "ends"])
"""What WordNet knows as a place, and what plans have; or several, of which no place is told."""


def _sorts(noun: str) -> frozenset[str]:
    known = lexicon.sorts(noun)
    return known - _SOMEWHERE if noun in _NO_PLACES else known | _SOMEWHERE if noun in _PLACES else known | _GROUP if noun in _SOMEBODY_TOO else known | _CREATURE if noun in _CREATURES else known | _VEHICLE if noun in _VEHICLES else known


WITHIN = frozenset(["of", "in", "at", "on", "near", "by", "behind", "off", "outside", "between", "below", "above", "under", "inside", "beside", "along", "opposite"])
# Parts of a place: where, only the whole says.
PARTIAL = frozenset(
    ["side", "sides", "end", "top", "bottom", "middle", "edge", "front", "back", "foot", "mouth", "head", "part", "area",
     "region", "place", "point", "spot", "ground", "centre", "center", "heart", "corner", "line", "lines", "position", "country",
     "world", "state", "land", "scene", "way", "range", "level", "board", "approaches", "outskirts", "direction", "directions", "building", "property", "premises"]
)
# What nothing lies in, though it is said to be: "in the wake of", "on the run".
NOWHERE = frozenset(
    ["wake", "process", "course", "name", "names", "midst", "interest", "interests", "face", "light", "sense", "form", "hand",
     "hands", "past", "future", "dark", "run", "rise", "increase", "way", "ways", "case", "cases", "time", "times", "danger",
     "doubt", "charge", "control", "order", "power", "use", "favour", "favor", "trouble", "touch", "talks", "hour", "hours",
     "minute", "minutes", "day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "century", "moment",
     "age", "pace", "rate", "speed", "cost", "price", "condition", "state", "mood", "view", "opinion", "mind", "list", "agenda",
     "cards", "job", "coma", "heap", "phone", "radio", "air", "web", "internet", "page", "issue"]
)
AFTERWARDS = frozenset(
    ["yesterday", "today", "tonight", "tomorrow", "last", "next", "early", "late", "alone", "again", "too", "instead", "rather",
     "ago", "soon", "now", "once", "twice", "still", "just", "only", "even", "also", "already", "all", "both", "each", "every",
     "either", "more", "less", "is", "upriver", "downriver", "upstream", "downstream", "inland", "offshore", "away", "nearby", "abroad", "ashore", "earlier", "later"]
)
OWNERS = frozenset(["his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those", "one", "another"])
FAR = re.compile(r"(?P<far>\d[\d.]*[  ]?(?:nautical (?=miles?\b))?(?P<unit>[a-z]+(?: miles?)?))\b")
PARTICLES = frozenset(["of", "de", "la", "del", "van", "von", "der", "den", "ter", "al", "el", "da", "do", "dos", "des", "du", "di", "bin", "ibn"])
TAKES_BACK = re.compile(r"\b(?:not|never|nor|n['’]t|without|deni(?:es|ed))\b(?! (?:once |even |actually )?(?:left|leave|quit|been outside|set foot outside) $)[^,;.]{0,18}$|\bbeat(?:s|en)? (?:him|her|them|us|me|(?:the|his|her|my) [a-z]+) at $", re.IGNORECASE)
OPENING = re.compile(r"(?:(?:But|Yet|And|Now) )?(?P<who>(?P<name>[A-Z][\w’'&-]+(?: (?:(?:of|for|and) )?[A-Z][\w’'&-]+){0,3})|(?:The|An?|Its"
    r"|His|Her|Their|the|an?|its|his|her|their) (?:[\w’'-]+ ){0,4}?(?P<noun>[\w-]+)(?: (?:of|from|by|on|for|at|in|near|beside) "
    r"[^,.;:]{2,60}?)?)(?:, [^,.;:]{2,80},| [a-z]+ly| also)? $")

ANSWERS = AnswerWords(which=WHICH, place=PLACE_FRAMES, identity=IDENTITY_FRAMES, tells=TELLS, empty=EMPTY, elsewhere=ELSEWHERE,
    otherwise=OTHERWISE, spots=_SPOTS, spot=re.compile(rf"\b(?:(?P<spot>{_SPOT})|trac(?:es?|ed)|isolat(?:es?|ed)|narrow(?:s|ed))\b"),
    happened={name: question for name, (_, question) in _HAPPENINGS.items()}, namer=NAMER, names=NAMES, places=PLACES,
    sorts=_sorts, breaks=BREAKS, within=WITHIN, deadline=frozenset(["by"]), partial=PARTIAL, halls=frozenset(["centre", "center", "ground",
        "grounds", "point", "line", "board", "area", "building", "property", "premises"]), nowhere=NOWHERE, nobody=frozenset(["nobody",
        "nothing", "none", "neither", "himself", "herself", "itself", "themselves", "somebody", "someone", "something", "anyone",
        "anything", "everyone", "everything", "each", "others"]), afterwards=AFTERWARDS, owners=OWNERS, definite=frozenset({"the"}),
        adverb="ly", far=FAR, particles=PARTICLES,
    personal=frozenset(["he", "she", "him", "her", "who"]),
    whence=re.compile(r"\b(?:from\b[^,;]*|out of(?: (?:the|an?))? )$"), ahead=re.compile(r"\b(?:will|would|shall|['’]ll|to be|to)\b"),
        past=re.compile(r"(?:was|were|had|did)\b(?! (?:to|due|going to|agreed|been (?:moved|set|fixed|chosen|picked|agreed|booked|switched"
        r"|awarded|given))\b)"), several=frozenset(["they", "them", "we"]),
    regions=frozenset(["province", "region", "district", "county", "state", "country", "governorate", "department", "canton", "oblast", "republic", "peninsula", "territory", "prefecture", "municipality", "borough", "sector", "area"]),
    brought_to=frozenset(["prison", "prisons", "jail", "custody", "hospital", "hospitals", "clinic", "ward", "morgue", "mortuary", "court", "cell", "cells", "shelter", "shelters", "camp", "camps", "sanctuary", "orphanage"]),
    traces=frozenset(["wreck", "wreckage", "debris", "remains", "body", "bodies", "corpse", "carcass", "hull", "fuselage", "signal", "sighting", "sightings", "trace", "traces", "position", "whereabouts", "impact", "source", "origin", "site", "location", "find", "scene", "spot", "start"]),
    beside_verb=re.compile(r"\b(?:out of|into|onto|off|from|through|under) (?:(?:the|an?|his|her|its|their) )?[\w’'-]+(?= \S)|\bto (?:a |its |their )?(?:halt|stop|standstill|rest)\b|\bby (?:road|sea|air|rail|train|boat|bus|car|lorry|truck|ferry|plane|van|night|chance|mistake|accident|hand)\b|"
                           r"\b(?:on|late on|early on|by|since|until) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?: (?:morning"
                           r"|afternoon|evening|night))?|\b(?:for|in|during|all) (?:the |that )?(?:night|day|morning|afternoon|evening"
                           r"|weekend|week|winter|summer)\b|\bon (?:camera|cctv|film|video|foot|board|fire)\b|"
                           rf"(?:\b{_AT} (?:the|an?|his|her|its|their) (?:[\w’'-]+ ){{1,3}}?)?(?:\b(?:just|up|down|out|back|over|deep|close|right|somewhere|far|next|due) )?(?:{_AT}|to|from|into|onto|by|against|through|towards?)(?: the| an?)? ?$", re.IGNORECASE),
    standing_in=frozenset(["it", "they", "them", "this", "that", "these", "those", "which"]), between_names=PARTICLES | {"and"},
    beside=frozenset({"from", "with"}), takes_back=TAKES_BACK,
        done_by=re.compile(r"\b(?P<verb>[a-z]{3,})(?: (?:up|out|off|over|away|down))? by $"), opening=OPENING,
        of_several=re.compile(r"(?:one|two|three|some|several|members?) of ", re.IGNORECASE), doings=DOINGS, callings=CALLINGS,
        shows=re.compile(r"(?:points?|pointed|credit(?:s|ed)|lists?|listed)\b"),
    noun_sorted=re.compile(r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts) ([a-z]{3,}|\d+) ([a-z]{4,})\b"),
        noun_called=re.compile(r"\b(?:be|as|become|becomes|is|was|sing|play) (?!the |an? )([a-z]{3,}) ([a-z]{4,})\b"),
        noun_of=re.compile(r"\b(?:[Tt]he|[Ii]ts|[Nn]ew|[Nn]ext) ([a-z]{3,}) of (?:the )?([a-z]{3,})\b"),
    subject=re.compile(r"[\"“‘']?[Tt]he ([a-z]{3,})\b"), some=re.compile(r"[\"“‘']?(?:An?|Another|One|Two|Three) (?P<noun>[\w-]{3,})\b"), anybody=frozenset(["man", "woman", "boy", "girl", "child", "victim", "person", "animal", "creature", "other", "suspect", "attacker"]),
    bearings=frozenset(["north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper", "lower"]),
)
