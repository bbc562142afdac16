"""How English denies by form that something was done or is so, and how it tells that it was."""

from __future__ import annotations

import re
from functools import cache

from whence.claims.denials import UNKNOWN
from whence.claims.vocabulary import DenialWords
from whence.languages.en.inflection import IRREGULAR, forms
from whence.languages.en.lexicon import IRREGULAR as PASTS
from whence.languages.en.lexicon import verb_form

_SOON = r"(?: (?:yet|even|ever|been|being|be|actually|really|at all|all|so much as|already|again|fully|currently|now)){0,3}"
_NOT = r"(?: not|n['’]t| never)"
_HEAD = r" (?P<{}>made up|[a-z][\w’'-]*)"
_STOP = r"(?:let up|stop(?:ped)?|eas(?:e|ed)|ceas(?:e|ed)|end(?:ed)?|gone away|die(?:d)? down|subsid(?:e|ed)|abat(?:e|ed))"
_WHETHER = r"(?:whether|if)(?! (?:or not$|not$))"
_NO_ONE = r"(?:nobody|no[ -]one|none of (?:us|them)|neither)"
# That it is not known whether it is so; "whether" itself is a part of it.
_UNKNOWN = (
    rf"\b(?:do|does|did)(?: not|n['’]t)(?: yet| even)? know (?:yet )?{_WHETHER}|\b{_NO_ONE} (?:yet |here )?(?:knows?|knew|has said|would say|could say|can say|could tell|can tell) (?:us |me |them )?{_WHETHER}|"
    rf"\b(?:cannot|can['’]t|could(?: not|n['’]t)|(?:is|are|was|were)(?: not|n['’]t)? ?(?:yet )?(?:un)?able to|not (?:yet )?possible to|impossible to|too (?:early|soon) to) (?:yet )?(?:say|tell|know|confirm|establish|verify|be sure) (?:yet )?(?:{_WHETHER}|that)|"
    rf"\b(?:it|which) (?:is|was|remains|remained) (?:still |not )?(?:yet )?(?:unclear|unknown|uncertain|clear|known) {_WHETHER}|\b(?:has"
    rf"|have|had)(?: (?:had|received|been given))? no (?:word|news|idea|information|indication|confirmation|way of (?:knowing|telling)) "
    rf"(?:yet )?(?:{_WHETHER}|that|as to {_WHETHER})|"
    rf"\b(?:have|has|had) (?:not|n['’]t) (?:yet )?(?:been told|heard|learned|established|confirmed) {_WHETHER}"
)
# Each form of denial; the groups ``verb`` hold what is denied, ``thing`` of what.
FORMS = {
    UNKNOWN: re.compile(_UNKNOWN, re.IGNORECASE),
    "echo": re.compile(r"\b(?:it|he|she|they|we|I|that|there|these|those|none)(?: (?:has|have|had|did|does|do|is|are|was|were|will|would) not|(?: (?:has|have|had|did|does|do|is|are|was|were|would)|['’](?:s|re))n['’]t| won['’]t)(?= and\b| but\b|[.,;:!”\"]|$)"),
    "refuses": re.compile(r"\b(?:refus(?:es|ed)|fail(?:s|ed)|declin(?:es|ed)|neglect(?:s|ed)|forgot) to (?P<verb>[a-z]+)\b", re.IGNORECASE),
    "still": re.compile(
        rf"\b(?:has|have|had|did|does|do|is|are|was|were)(?: not|n['’]t)(?: (?:yet|even))? {_STOP}\b|\bnever {_STOP}\b"
        r"|(?:(?:\b(?:is|are|am|was|were)|['’](?:s|re|m)) )?\bstill(?: (?:very much|fully|being))? (?P<verb>[a-z]+ing)\b"
        r"|(?:\b(?:is|are|am|was|were)|['’](?:s|re|m)) still(?: (?:very much|fully|being))? (?P<past>[a-z]+(?:ed|en)|(?!being\b|to\b)[a-z\d]+)\b"
        r"|\b(?:is|are|was|were) (?P<goes>continuing|going on|ongoing|in progress)\b|\bstill (?P<keeps>[a-z]{3,}(?:s|ed)|held|had|has|stood"
        r"|sat|hung|lay|ran|kept)\b|\b(?P<stands>stands?|appl(?:y|ies))(?= and\b|[.,;”\"’]|$)|\b(?P<on>continues|continued|goes on|went "
        r"on)(?= (?:to|on|in|at|as|for|until|into|all|with|despite)\b|[.,;]|$)"
        r"|(?<!to )(?<!will )(?<!would )(?<!must )(?<!should )\b(?:remain|stay)(?:s|ed)? (?P<other>in|at|on|under|there|here|open|shut|closed|alive|free|ours|put|out|off|down|the|our|his|her|their|its|un[a-z]+|[a-z]+ed)\b",
        re.IGNORECASE,
    ),
    "nobody": re.compile(
        r"\b(?:nobody|no[ -]one|none|nothing|nowt|neither|not (?:a (?:single )?)?(?:one|soul|thing)(?= (?:has|have|had|was|were|is|are"
        r"|of)\b))(?: (?:of|in|on|at|from) (?:[\w’'-]+ ){0,2}?[\w’'-]+)? (?:(?:has|have|had|was|were|is|are|will|would)\b" + _SOON
        + r"(?: (?P<verb>[a-z]{3,}))?|(?P<past>[a-z]+ed|came|went|left|rang|told|got|took|saw|fell|broke|gave|made|sold|hit|died|paid)\b)",
        re.IGNORECASE,
    ),
    "none": re.compile(
        r"\b(?:no|not (?:a|an|one)(?: single)?|not so much as an?)(?! (?:doubt|idea|one|comment|reason|wonder|more|less|longer|way|need"
        r"|problem|question|matter|point|sense|surprise|secret|choice|option|options|alternative|lack|shortage|sign|has|have|had|was|were"
        r"|is|are|of)\b) (?:such |other |further |formal |final |single )?(?P<thing>[a-z][\w’'-]+)(?: [\w’'-]+){0,5}? "
        r"(?:(?:has|have|had|was|were|is|are|will|would|ever)\b" + _SOON + r" (?P<verb>[a-z]{3,})|(?P<past>[a-z]+ed|came|went|left|rang|got|took|fell|broke|gave|made|sold|hit|died)\b)",
        re.IGNORECASE,
    ),
    "there": re.compile(r"\bthere(?: (?:is|are|was|were|has been|have been|had been|will be|would be)|['’](?:s|ll be)(?: been)?)(?:n['’]t "
        r"(?:an?|any|one)| (?:no(?! (?:doubt|idea|comment|reason|wonder|more|way|need|problem|question|point|sense|surprise|secret|choice"
        r"|option|options|alternative|lack|shortage|sign)\b)|never(?: been)?(?: an?| any)?|not(?: been)? (?:an?|any|one))) (?:(?:such|more"
        r"|other|new|final|formal|[a-z]+ed) )?(?P<thing>[a-z][\w’'-]+)", re.IGNORECASE),
    "yet": re.compile(r"\b(?:is|are|has|have|had|was|were|am) (?:yet|still) to(?: be)?" + _HEAD.format("verb"), re.IGNORECASE),
    "perfect": re.compile(r"\b(?:has|have|had)" + _NOT + _SOON + _HEAD.format("verb") + r"|(?<=['’]ve not) (?P<past>[a-z]+)|(?<=['’]ve never) (?P<other>[a-z]+)", re.IGNORECASE),
    "past": re.compile(r"\bdid(?: not|n['’]t)" + _SOON + _HEAD.format("verb") + r"|\bnever (?P<past>[a-z]{2,}(?:ed|en)|came|went|left|rang|told|got|took|saw|fell|broke|gave|made|sold|met|spoke|set|had|paid|sent|wrote|held)\b", re.IGNORECASE),
    "does": re.compile(r"\b(?:do|does)(?: not|n['’]t)" + _SOON + _HEAD.format("verb"), re.IGNORECASE),
    "now": re.compile(r"(?:\b(?:is|are|was|were|am)|['’](?:s|re|m)|\b(?:is|was|are|were)(?=n['’]t))(?: not|n['’]t| never)" + _SOON
        + r"(?: (?P<verb>[a-z]+(?:ed|en|ing)|gone|sold|lost|shut|held|left|hit|open|closed|free|dead|alive|full|empty|safe)\b| (?P<other>in"
        r"|at|on|under|out|off|over|for) )", re.IGNORECASE),
    "object": re.compile(
        r"(?:\b(?:has|have|had|got|get|signed|received|sent|sold|took|made|found|saw|heard|agreed|gave|paid|left|held|offered|promised|lost|caused|fired)|['’]ve)(?: (?P<verb>[a-z]+(?:ed|en)|had|sold|held|made|found|seen|heard|paid|sent|got|told|lost))? (?:to )?"
        r"(?:nothing|nowt|nobody|none|no(?! (?:doubt|idea|comment|reason|wonder|more|less|way|need|problem|question|point|sense|surprise|secret|choice|option|options|alternative|lack|shortage|sign|plans|intention)\b) (?:such )?(?P<thing>[a-z][\w’'-]+))\b",
        re.IGNORECASE,
    ),
}  # fmt: skip
# Forms with which a telling begins. Clipped: "Still a candidate", "Not a light on."
OPENING = {"clipped": re.compile(r"[\"“‘']*(?:still (?:a |an |the |in |at |on |here|there)?(?P<verb>[a-z]+)|not an? (?:single )?(?P<thing>[a-z]+)|no (?P<other>[a-z]+) (?:yet|here|of any|whatever|at all))", re.IGNORECASE)}
_FALSE = r"(?:untrue|false|wrong|incorrect|mistaken|inaccurate|fake|nonsense|rubbish|garbage|bunk|a lie|lies|a fiction|fiction|a fantasy|fantasy|a fabrication|fabricated|an invention|invented|made up|baseless|unfounded|groundless|a hoax|a myth|premature)"
_TALE = r"(?:claims?|stor(?:y|ies)|accounts?|versions?|reports?|rumou?rs?|talk|suggestions?|idea|notion|announcement|statements?|assertions?|news)"
_IT = rf"(?:it|this|that|both|(?:the|that|this|such|those|these|his|her|their|its|all|any) (?:[\w’'-]+ )?{_TALE}(?! (?:of|about|on|into|for|by|from|over)\b))"
# What denies, whatever it was, all that was told: with what a telling begins …
WHOLE = re.compile(
    rf"[\"“‘']*(?:that )?(?:(?:it|that|this|which|the {_TALE}|his {_TALE}|her {_TALE}|their {_TALE})(?: (?:is|was|were)|['’]s) (?:(?:just"
    rf"|simply|plainly|quite|absolutely|completely|entirely|totally|all|utterly|flatly) )?(?:not (?:true|so|right|correct|the case|what "
    rf"happened|how it (?:was|happened|went))|{_FALSE})(?=[.,;:!”\"’]|$| and\b)"
    rf"|(?:not true|untrue|not so|nonsense|rubbish|wrong|absolute rubbish|complete nonsense|that never happened|it never happened|this never happened)(?=[.,;:!”\"’]|$))",
    re.IGNORECASE,
)
# … wherever in it …
NONE_SUCH = re.compile(
    r"(?<!\w)no such (?:thing|things|event|deal|agreement|order|incident|meeting|offer|decision|letter|person|conversation|request|payment|promise)(?!\w)|(?<!\w)(?:nothing|anything) of the (?:sort|kind)(?!\w)",
    re.IGNORECASE,
)
# … as does what somebody says by a word of denying of it.
WHOLE_CUED = {
    re.compile(r"(?:\w+ly )?(?:den(?:y|ies|ied|ying)|disput(?:es|ed)|contradict(?:s|ed)|refut(?:es|ed)|contest(?:s|ed))\b",
               re.IGNORECASE): re.compile(rf"{_IT}(?! (?:he|she|they|it|we|the|a|an|ha[sd]|have|was|were|is|are|did|does|would|will|could"
               rf"|can)\b)(?=[ .,;:]|$)|(?:having )?(?:done|doing|said|saying) (?:so|it|this|that|(?:anything|any) (?:of the|such))\b|any "
               rf"such\b", re.IGNORECASE),
    re.compile(r"(?:dismiss(?:es|ed)|reject(?:s|ed)|rubbish(?:es|ed))\b", re.IGNORECASE): re.compile(rf"(?!it\b|this\b|that\b){_IT}|(?:it|this|that) as\b", re.IGNORECASE),
    re.compile(r"(?:calls?|called|calling|describ(?:es|ed|ing)|brand(?:s|ed)|dismiss(?:es|ed))\b", re.IGNORECASE): re.compile(rf"{_IT} (?:as )?(?:[\w’'-]+ )?{_FALSE}\b", re.IGNORECASE),
}
# What ends right before a denial that is only thought of, or said of one among many.
CONDITIONAL = re.compile(r"\b(?:while|though|although|if|unless|until|in case|as long as|even though|because|who|whom|which|people|those|anyone) (?:[\w’'-]+ ){0,6}$", re.IGNORECASE)
# A denial of these says nothing of what was done.
IDLE = frozenset(
    ["since", "know", "known", "knew", "think", "thought", "want", "wanted", "believe", "believed", "feel", "felt", "mean", "meant", "mind", "care", "cared", "like", "liked", "understand", "understood", "remember", "comment", "respond", "responded",
     "commented", "reply", "replied", "expect", "expected", "need", "needed", "have", "had", "doubt", "surprised", "blame", "rule", "ruled", "disclose", "disclosed", "say", "said", "imagine", "sure", "clear", "certain", "true", "easy", "possible", "worry", "worried",
     "afraid", "regret", "matter", "help", "seem", "seemed", "look", "looked", "get", "going", "trying", "looking", "able", "allowed",
     "supposed", "interested", "thinking", "saying", "asking", "wanted", "realise", "realize", "realised", "realized", "recognise",
     "recognize", "appreciate", "deserve", "happen",
     "even", "just", "only", "always", "very", "that", "all", "a", "an", "the", "to", "so", "too", "enough", "quite", "exactly",
     "necessarily", "as", "what", "how", "why", "who", "if", "make", "give", "let", "be", "do", "see", "seen", "ask", "hear", "come",
     "work", "thing", "time", "being", "considered", "intended", "involved", "related", "linked", "designed", "based", "concerned",
     "willing", "ready", "verified", "released", "provided"]
) - {"released", "come", "work", "see", "seen"}
_ADVERB = r"(?: (?:already|now|since|all|both|finally|just|also|fully|duly|long|never))?"
_PAST = r"(?:[a-z]{2,}(?:ed|en)|left|sold|held|told|sent|paid|kept|lost|met|got|let|put|cut|shut|quit|won|gone|come|done|made|found|bought|brought|caught|taught|fought|built|read|led|drawn|flown|known|shown|torn|worn|blown|begun|run|sunk|rung|swum|had|back|home|out|dead|over|in|at|on)"
_TOLD = (
    r"(?:[a-z]{2,}ed|left|sold|held|told|sent|paid|kept|lost|met|got|let|put|cut|shut|quit|won|went|came|did|made|found|bought|brought"
    r"|caught|taught|fought|built|led|drew|flew|tore|wore|blew|began|ran|sank|rang|swam|fell|gave|took|shook|broke|drove|rode|rose|sat"
    r"|stood|spoke|struck|threw|woke|wrote|hit|fled|saw|shot|stole)"
)
ASSERTS = {
    "done": re.compile(rf"(?:\b(?:has|have|had|was|were|been|is|are)|['’](?:s|ve|d|re)){_ADVERB}(?: been)? {_PAST}\b|\b{_TOLD}\b", re.IGNORECASE),
    "ahead": re.compile(r"(?:\b(?:will|would|shall|(?:is|are|was|were) (?:to|going to|set to|due to|about to|poised to)|(?:hope|expect|plan|aim)s? to)|['’]ll) (?!not\b|never\b)[a-z]+", re.IGNORECASE),
    "had": re.compile(r"\b(?:has|have|had|holds?|held|owns?|needs?|gets?) (?:an?|the|his|her|its|their|our|[a-z]+ions?|[a-z]+s)\b|\b(?:wore|knew|drank|chose|bore|lay|slept|blamed|burst|backs|wears|knows)\b", re.IGNORECASE),
    "now": re.compile(r"(?:\b(?:is|are|am|was|were)|['’](?:s|re|m)) (?!not\b|never\b|still\b|no\b)[a-z]+|\b(?:stays?|stands?|remains?|goes|runs|belongs?)\b", re.IGNORECASE),
}  # fmt: skip

_PARTICLE = r"(?: (?:up|out|off|down|back|in|over|away|through|on|to|from|with|for|by|of|at|into|against))?"
# Right behind a verb: "mended nothing", "picked up nothing", "let nobody out".
_NONE_BEHIND = re.compile(
    rf"{_PARTICLE} (?:nothing|nowt|nobody|no[ -]one|none|not (?:one|a single)(?: (?P<thing>[a-z][\w’'-]+))?)\b(?! (?:but|else|less|more|other|short|to (?:do|say|hide|worry|fear|lose|add)|wrong|new|of the sort|of the kind)\b)(?:(?<=nobody) (?P<said>out|in|off|back|go|home|away)\b)?",
    re.IGNORECASE,
)
# Behind a verb that is denied: "any test", "a single letter"; what somebody or something is not: "drinkable".
_DENIED_BEHIND = re.compile(r" (?:(?:[a-z]+ ){0,2}?(?:any(?! (?:more|longer|further|better|worse|time|way|case|sense|good)\b)|a single|so "
    r"much as an?|one single) (?P<thing>[a-z][\w’'-]{2,})|(?P<said>(?!(?:the|an?|in|at|on|under|about|for|to|of|by|with|from|as|all|his|her"
    r"|its|their|my|our|your|this|that|these|those)\b)[a-z]{4,})(?=[.,;:!”\"’]|$| (?:to|for|in|on|at|by|and|yet|any|as)\b))", re.IGNORECASE)


def _forms_of(word: str) -> frozenset[str]:
    form = verb_form(word)
    return frozenset() if form is None else frozenset(forms(form.verb, IRREGULAR)) | {past for past, (verb, _) in PASTS.items() if verb == form.verb}


# What nobody owns to: who says of himself that he did not puts off blame, and says nothing of what happened.
_WRONGS = (
    "steal rob burgle loot embezzle plagiarise plagiarize copy kill murder stab shoot strangle poison beat assault attack rape molest grope bribe cheat threaten blackmail extort smuggle forge fake falsify "
    "defraud swindle hack spy harass abuse insult punch slap kick hit push dope collude launder pocket torture kidnap abduct sabotage vandalise vandalize lie rig trespass poach pilfer siphon"
)
_WRONG = re.compile(rf"\b(?:{'|'.join(sorted({word for verb in _WRONGS.split() for word in (*forms(verb, IRREGULAR), *(past for past, (base, _) in PASTS.items() if base == verb))} - {'lay', 'lain', 'lies', 'lie'}))})\b", re.IGNORECASE)

DENIALS = DenialWords(
    all_of_it=frozenset({"it", "this", "that", "them", "both", "everything"}),
    deny=re.compile(r"(?:\w+ly )?(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing))", re.IGNORECASE),
    there_was=re.compile(r"(?:that )?there (?:is|are|was|were|has been|have been|had been|ever was|will be) (?:an?|any|the|some) (?:[a-z]+ed |such )?(?P<thing>[a-z][\w’'-]+)", re.IGNORECASE),
    wrong=_WRONG,
    negation=re.compile(r"\b(?:not|never|nothing|nowt|nobody|no[ -]one|none|cannot)\b|(?<=n)['’]t\b", re.IGNORECASE), none_behind=_NONE_BEHIND, denied_behind=_DENIED_BEHIND, settling_behind=re.compile(r"(?: into| on| to)? (?:an?|any|the|its|his|her|their|our|my)(?: [a-z]+){0,2}? (?P<thing>[a-z]{4,})(?=[.,;:!?”\"’]|$| (?:with|to|on|in|at|of|for|from|by|over|about|between|that|yet|and|or|but|whatever|at all)\b)", re.IGNORECASE), forms_of=cache(_forms_of),
    has=frozenset(["has", "have", "had", "get", "got", "see", "seen", "made", "make", "given", "give", "heard", "hear", "done", "do", "did"]),
    mental=frozenset(["say", "says", "said", "know", "knows", "knew", "known", "mean", "means", "meant", "cost", "costs", "want", "wants",
        "wanted", "think", "thinks", "thought", "ask", "asks", "asked", "need", "needs", "needed", "expect", "expects", "expected", "fear",
        "fears", "feared", "owe", "owes", "care", "cares", "like", "likes", "can", "could", "must", "should", "may", "might"]),
    forms=FORMS, opening=OPENING, whole=WHOLE, none_such=NONE_SUCH, whole_cued=WHOLE_CUED, idle=IDLE, no_more="not ", asserts=ASSERTS, conditional=CONDITIONAL,
    alleging=re.compile(r"(?:claim|alleg|accus|charg)\w*", re.IGNORECASE),
    culpable=re.compile(r"\b(?:dawdl|bungl|ignor|neglect|misle|botch|mishandl|mismanag|betray|bull(?:y|ied)|harass|threaten|lied\b|cheat"
        r"|rigg(?:ed|ing)|tamper|abus|conceal|cover(?:ed|ing) up|broken? the law|drag(?:ged|ging) (?:its|their|his|her) feet|turn(?:ed"
        r"|ing) a blind eye|interfer|meddl|spie[sd]|spying|discriminat)", re.IGNORECASE),
    one_more=re.compile(r"\b(?:further|additional|one more|extra|(?<!the )second|another|separate)\b", re.IGNORECASE),
    asks=re.compile(r"(?: [a-z]+)? (?:who|whom|whose|whether|what|how|why|when|where|which|if)\b"),
    of_it=re.compile(r"[\"“‘']*(?:that )?(?:(?:and|but|no|well|look)[,.]? )?(?:it|they|he|she|that|those|these|both|all)\b", re.IGNORECASE),
    definite=re.compile(r"[\"“‘']*(?:that )?(?:the|his|her|its|their|this|our|my) (?P<thing>[a-z][\w’'-]+)", re.IGNORECASE),
    over=re.compile(
        r"\b(?:withdrew|dropped|ended|cancelled|canceled|lifted|scrapped|suspended|abandoned|called off|revoked|freed|released)\b"
        r"|\b(?:(?:is|are|was|were|been|now|all|be)(?: (?:now|all|fully|finally|already))? (?:over|out|off|back|gone|done|dead|dry|clear"
        r"|sealed|fixed|mended|repaired|restored|lifted|ended|finished|stopped|cleared|closed|shut|completed|resolved|settled|contained|"
        r"extinguished|withdrawn|released|freed|found|paid|removed|drained|evacuated|reopened|called off|under control|put out|plugged"
        r"|stemmed)|(?:has|have|had) (?:now |all |finally |already )?(?:gone|left|ended|stopped|finished|ceased|withdrawn|moved out|pulled "
        r"out|reopened|resumed|died down|eased|returned|come back)|declared [\w’' -]{2,24}(?:fixed|over|safe|clear|closed|open|finished"
        r"|complete))\b",
        re.IGNORECASE,
    ),
    accusers=re.compile(r"\b(?:prosecut(?:ors?|ion)|(?:the )?crown|district attorney|state['’]s attorney|plaintiffs?|claimants?|indictment|charge sheet|lawsuit|writ|complaint|accusers?|whistle-?blowers?|victims?)\b", re.IGNORECASE),
    weighed=re.compile(
        r"[?:]|\b(?:weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|mulls?|mulled|eye[sd]?|seeks?|sought|urge[sd]?|calls? for|wants?|plans?(?= "
        r"to\b)|proposes?|hopes?|fears?|feared|talks?|debates?|discuss(?:es)?|asks?|backs|in talks|near(?:s|ing)?|close to|bids?(?= to\b)"
        r"|set to decide|to decide|to vote|to discuss|to consider|rumou?rs?|reports|reportedly|says?|said|claims?|no|not|row|likely"
        r"|possible|potential|threat(?:ens?)?|faces?)\b|[’'\"“‘]",
        re.IGNORECASE,
    ),
    to_come=re.compile(r"\b(?:to|will|set to) (?!the\b|a\b|an\b|be\b)[a-z]{3,}", re.IGNORECASE),
    settled=re.compile(
        r"\b(?:approve[sd]?|clear(?:s|ed)|ban(?:s|ned)|scrap(?:s|ped)|drop(?:s|ped)|pick(?:s|ed)|name[sd]|appoint(?:s|ed)|choos(?:e|es)"
        r"|chose|chosen|grant(?:s|ed)|award(?:s|ed)|agree[sd]?|sign(?:s|ed)|s[oe]lls?|sold|buys?|bought|save[sd]|axe[sd]?|win(?:s)?|won"
        r"|lift(?:s|ed)|ditch(?:es|ed)|reject(?:s|ed)|blocks?|blocked|rul(?:es|ed)|confirm(?:s|ed)|settle[sd]|seal(?:s|ed)|secure[sd]"
        r"|hire[sd]?|sack(?:s|ed)|fire[sd]|gets?|given|green light|go-ahead|reprieve[sd]?)\b",
        re.IGNORECASE,
    ),
    perfect=re.compile(rf"(?:\b(?:has|have|had)|['’](?:ve|s|d)){_ADVERB}(?: been)?{_ADVERB} (?:[a-z]+ed|{_PAST})\b|\b(?:was|were){_ADVERB} [a-z]+ed\b", re.IGNORECASE),
    of_what=re.compile(r"(?: [a-z]+){0,2}? (?:about|on|over|regarding|concerning|as to) (?:(?:the|my|his|her|its|their|our|any|an?|this|that|these|those) )?(?P<thing>[\w’'-]{3,})", re.IGNORECASE),
    own=re.compile(r"[\"“‘']*(?:when |as |but |and |so )?(?:i|i['’](?:m|ve|d|ll)|my)\b", re.IGNORECASE),
    we=re.compile(r"\bwe\b|\bwe(?=['’]re)", re.IGNORECASE),
    anew=re.compile(r"\b(?:and|but|yet)(?: that)? (?:the )?(?:[\w’'-]+ ){0,2}$", re.IGNORECASE),
    counters=re.compile(r"\b(?:correct(?:s|ed)?(?= (?:him|her|them|(?:the|his|her|their|its) (?:[a-z]+ )?[a-z]+)\b)|set (?:him|her|them"
        r"|reporters|the record) (?:right|straight)|insist(?:s|ed)?|maintain(?:s|ed)?|clarif(?:y|ies|ied)|counter(?:s|ed)|contend(?:s|ed)"
        r"|disput(?:es|ed)|den(?:y|ies|ied)|den(?:ied|ying)|contradict(?:s|ed)|shot back|snapped|retorted|protest(?:s|ed)|bristled|hit back"
        r"|reject(?:s|ed)|dismiss(?:es|ed)|rubbish(?:es|ed))\b", re.IGNORECASE),
    contrast=re.compile(
        r"\b(?:the (?:very )?(?:opposite|contrary|reverse)|otherwise|different(?:ly)?|elsewhere|disagree[sd]?|differ(?:s|ed)?|contradict(?:s|ed|ory)?|at odds|at variance|clash(?:es|ed|ing)?|conflict(?:s|ed|ing)?|see(?:s)? eye to eye|square|squares|tally|tallies|"
        r"find favou?r|found favou?r|no easier|news to|not so|no such|another (?:story|version|account|line|tale|picture|tune)|a line (?:that|which)|rival|puzzled|baffled|bemused|surprised|contested|counter|both cannot|cannot both|"
        r"(?:not|hardly|scarcely|far from) (?:how|what|the way|as)|(?:did|does|do|would) not (?:\w+ ){0,2}(?:agree|share|recogni[sz]e|accept|match|chime|square|buy|see)|wrong|untrue|false|nonsense|rubbish|premature|mistaken)\b",
        re.IGNORECASE,
    ),
    turn=re.compile(r"(?:^|[.!?]\s+|\n)[\"“‘']?(?:But|Yet|However|Not|Nor|No[,.]|Neither|By contrast|On the contrary|None)\b|\b(?:but|yet|though|although|whereas|while|however)\b"),
    settles=frozenset(
        ["sign", "signed", "decide", "decided", "agree", "agreed", "choose", "chosen", "approve", "approved", "pick", "picked", "settle",
         "settled", "finalise", "finalised", "finalize", "finalized", "confirm", "confirmed", "fix", "fixed", "set", "appoint",
         "appointed", "name", "named", "select", "selected", "conclude", "concluded",
         "complete", "completed", "determine", "determined", "issue", "issued", "receive", "received", "reach", "reached", "begin",
         "begun", "start", "started", "leave", "left", "resign", "resigned", "sell", "sold", "happen", "happened", "change", "changed",
         "arrive", "arrived", "return", "returned", "move", "moved", "meet", "met", "lodge", "lodged", "requested", "asked", "file",
         "filed", "submit", "submitted", "free", "freed", "released", "arrest", "arrested", "find", "found", "pay", "paid", "touch",
         "touched", "open", "opened", "close", "closed",
         "decision", "decisions", "ruling", "decree", "agreement", "deal", "outcome", "order", "contract", "offer", "venue", "name",
         "choice", "approval", "vote", "settlement", "pact", "letter", "petition", "application", "notice", "wedding", "sale",
         "appointment", "request", "instruction", "permission", "permit", "resignation", "vacancy", "bid", "accord", "signature",
         "meeting", "transfer", "record", "payment", "money", "warrant", "invitation", "document", "ceremony", "conclusion", "candidate",
         "winner", "result", "conceded", "tendered", "concede", "held", "ballot", "poll", "discuss", "discussed", "debated", "tabled",
         "voted", "offer", "offered", "hired", "sacked", "dismissed", "bought", "delivered", "withdrawn", "cancelled", "suspended",
         "lifted", "restored", "reopened", "ratified", "launched", "discussion", "theft", "robbery", "attack", "fight", "assault",
         "collision", "crash", "explosion", "fire", "shooting", "accident", "leak", "spill", "strike", "walkout", "ban", "closure",
         "purchase", "handshake", "takeover", "merger", "breach", "flood", "outbreak", "recall", "eviction", "raid", "blast", "entry",
         "made up", "budged", "gone", "come", "entered", "under", "apart"]
    ),
    open=frozenset(
        ["decide", "decided", "decision", "decisions", "ruling", "ruled", "settle", "settled", "finalise", "finalised", "finalize",
         "finalized", "fix", "fixed", "set", "choose", "chosen", "choice", "pick", "picked", "select", "selected", "book", "booked",
         "determine", "determined", "agree", "agreed", "scheduled", "arranged", "plans"]
    ),
    so="it is so", not_so="it is not so",
)  # fmt: skip
