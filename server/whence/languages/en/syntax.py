"""The classes of English words, as far as clauses are read by them: who does something stands before a finite verb."""

from __future__ import annotations

import re

from whence.claims.vocabulary import SyntaxWords
from whence.languages.en.lexicon import verb_form

_CLASSES = {
    "d": "the a an his her its their our my your no every whose such",
    "q": "this these those another either neither what some any each both all several many few most more one two three four five six seven "
        "eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty "
        "seventy eighty ninety dozen dozens hundreds thousands others another half none nothing something anything everything",
    "p": "in on at from with for about under into behind through over against without via near off per between among during within after before until since despite like unlike outside inside beside around "
         "across along above below beyond upon toward towards down up aboard amid onto than regarding concerning including minus plus throughout past versus alongside as by",
    "f": "of",
    "t": "to",
    "u": "because although though while whereas when where whether if unless once why how",
    "n": "hundred",
    "r": "who which whom",
    "h": "that",
    "c": "and or",
    "k": "but nor yet",
    "i": "he she it they we i you nobody someone everyone everybody somebody there anyone",
    "o": "him them us me himself herself itself themselves",
    "x": "is are was were has have had do does did will would can could may might must should shall ought isn aren wasn weren hasn haven hadn don doesn didn wouldn couldn shouldn mightn cannot ve ll",
    "z": "be been being not never",
    "a": "so also still now then again only just already later earlier soon often once always ever even too however meanwhile instead perhaps maybe here today yesterday tonight tomorrow ago alone together rather quite "
         "almost though nevertheless twice long first last late early altogether likewise else thus hence",
    "m": "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week weeks month months year years morning afternoon evening night weekend winter summer autumn hours minutes days am pm",
}  # fmt: skip
_NO_ADVERBS = frozenset(["family", "assembly", "ally", "supply", "italy", "anomaly", "monopoly", "reply", "rally", "july", "daily", "weekly", "monthly", "butterfly", "fly", "jelly", "bully", "belly", "lily"])
# What these say "that" of is wished, caused, doubted or done, and no report.
_WISHES = frozenset(
    ["put", "place", "give", "make", "take", "bar", "ban", "learn", "know", "discover", "notice", "realize", "want", "hope", "wish",
     "decide", "agree", "plan", "ask", "urge", "demand", "require", "request", "propose", "fear", "need", "order", "direct", "recommend",
     "doubt", "mean", "intend", "will", "pray", "dream", "prefer", "desire", "opt", "allow", "permit", "let", "try", "arrange", "ensure",
     "guarantee", "insure", "vote", "choose", "await", "see", "watch", "face", "base", "sign", "issue", "train", "deal", "record", "use",
     "spend", "set", "settle", "seal", "play", "move", "cut", "break", "file", "check", "test", "read", "study", "skip", "shun", "call"]
)
_ALSO = frozenset(["wire", "cable", "radio", "phone", "hold", "maintain", "submit", "testify", "relay", "tweet", "email", "blog", "post", "message", "text"])
_SOMEBODY = r"(?:[\w’'.-]+ ){0,6}?[\w’'.-]+?"
_VERSIONS = ["reading", "version", "account", "telling", "recollection", "memory", "story", "understanding", "belief", "guess", "theory", "reckoning", "estimate", "answer", "view"]
_VERSION = re.compile(
    rf"({_SOMEBODY}['’]s?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)(?: own)?(?: \w+)? (?:{'|'.join(_VERSIONS)})(?: of \w+)?$|"
    rf"(?:[Tt]he )?(?:version|account|telling|recollection|word|story|view) (?:of|from|given by|offered by) ({_SOMEBODY})$|[Ww]hat ({_SOMEBODY}) (?:[a-z]{{3,}}ed|saw|heard|held|wrote|read|had|has|sees|hears|knows|knew|found|showed|shows)\b|({_SOMEBODY}['’]s)$"
)
_EVIDENT = re.compile(
    r"(?: out| up| in)?(?: (?:an?|the|his|her|its|their|this|sworn|written|[a-z]+ed|[a-z]+))?(?: [\w-]+){0,2}? (?:evidence|testimony|word"
    r"|notice|warning|assurances?|proof|claims?|statement|message|letters?|note|news|reports?|account|suggestion|theory|belief|view"
    r"|impression|sworn|oath|card|poster|post|sign|banner|bulletin|circular|e-?mail|text)"
    r"(?: [a-z]+day| yesterday| today| last \w+| (?:on|to|in|at) [^,.;:\ue000]{2,40}?| of [^,.;:\ue000]{2,40}?)? that (?=(?:the|an?|he|she|it|they|there|his|her|its|their|no|nobody|some|all|[A-Z\d])\b|\ue000)|"
    r"\b(?:saying|stating|declaring|announcing|reporting|insisting|claiming|explaining|confirming|swearing) (?:that )?(?=[a-zA-Z\d])|"
    r" (?=(?:appointing|naming|identifying|listing|crediting|blaming|placing|awarding|electing|nominating) [a-zA-Z\d])"
)
_GIVEN = "give gives gave send sends sent issue issues issued put puts post posts posted leave left offer offers offered make makes made swear swears swore file filed publish published release released submit submitted write wrote circulate circulated produce produced"
_PLACES = re.compile(
    r"\b(?:"
    r"(?:has|had|have) (?:no|little) doubt(?: at all)? that(?P<doubt> )|(?:is|was|are|were|remains|remained|seems|sounded) (?:in no doubt"
    r"|(?:(?:quite|just|equally|every bit|no less|so|fairly|absolutely) )?(?:as )?(?:sure|certain|convinced|confident|positive|satisfied"
    r"|adamant|firm|clear|insistent|emphatic|definite|categorical)) that(?P<sure> )|"
    r"accuse[sd]? [^.;:\ue000]{2,90}? of(?P<accused> )(?=[a-z]+ing\b)|(?:rejects?|rejected|denies|denied|disputes?|disputed|dismisse[sd]|refuse[sd]|refutes?|refuted) (?=(?:the|any|all|his|her|its|their|an?|having)\b)|"
    r"ma(?:kes?|de) it(?P<made> )(?=\d|[$€£]|(?:about|nearer|closer to|only|just|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)\b)|"
    r"(?:has|have|had|puts?|places?|placed) (?:him|her|it|them|(?:the|that|this|those) (?:[\w-]+ ){1,4}?)(?: ?)(?=(?:[a-z]{2,}ing|(?:buried"
    r"|born|listed|entered|recorded|registered|based|moored|hidden|seated|aground|living) |at|in|on|as|down|aboard|outside|near|inside"
    r"|already|still|no|nowhere|there|here|(?:beneath|below|under|above|beside|behind|off|beyond|between|among|opposite|alongside)(?= "
    r"(?:the|an?|its|his|her|two|three) | [A-Z]))\b)|"
    r"(?:has|had|have) (?:(?:[a-z]+ ){0,3}[A-Z][\w’'-]+ (?:[A-Z][\w’'-]+ ){0,2}|the [A-Z][\w’'-]+ )(?=(?:(?:[a-z\d]+ (?:points?|votes?|seats?|lengths?|goals?|shots?) )?ahead|behind|leading|trailing|in front|winning|losing|level|first|second|third|down|aboard|arriving|leaving|dead|alive)\b)|"
    r"(?:judge[sd]?|believe[sd]?|thought|estimate[sd]?|reckon(?:s|ed)?|deem(?:s|ed)?|consider(?:s|ed)?) (?=(?:it|him|her|them|(?:the|that|this) [\w-]+) to (?:be|have)\b)|puts?(?: it| him| her| them) [a-z]+ly (?=at|in|on)|places?d? (?:it|him|her|them) [a-z]+ly (?=at|in|on)|"
    r"(?:has|have|had) (?=(?:about |around |some |only |just )?\d[\d,.]*(?: [\w-]+){0,3} on (?:its|their|his|her|the) (?:\w+ )?(?:books?|lists?|rolls?|register|records|log)\b)|"
    r"(?:arrives?|arrived) at(?P<arrived> )(?=[$€£\d])|(?:comes?|came) up with(?P<came> )(?=[$€£\d])|ma(?:kes?|de) (?:the|that|this) [\w-]+ (?=\d)"
    r")"
)
_ABOUT = r"(?:(?:about|some|just|only|around|nearly|almost|over|under|between|at least|more than|less than) |(?:Rs|Sh|US|A|NZ|C)\.? ?)*[$€£₦¥₹\d]"
_SUM = r"(?:it|that|this|them|(?:the|its|his|her|their|that|this|those) (?:[\w-]+ ){0,2}?(?:figures?|numbers?|counts?|toll|total|estimates?|forecast|tally|sum|claim|loss|losses|damage|guidance|target|turnout|crowd|deficit|shortfall|stake))"
_DAY = (
    r"(?:(?:about|around|early|late|mid-?|the|a|in|on|some ?time in|as|for|at|the (?:start|end|middle) of|early in|late in) ?){0,3}"
    r"(?:\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|spring|summer|autumn|winter|noon|midnight|next (?:week|month|year|spring|summer|autumn|winter))\b|"
    r"\d{1,2}(?:st|nd|rd|th)\b|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|(?:1[5-9]|20)\d\d\b)"
)
_JUDGES = re.compile(
    r"\b(?:"
    # "mentioned 12 September", "has pencilled in June", "had promised them May", "put it at Tuesday"
    rf"(?:mention(?:s|ed)?|name[sd]?|gave|gives?|float(?:s|ed)?|prefer(?:s|red)?|pencill?(?:s|ed) in|ring(?:s|ed)|circle[sd]?|marked"
    rf"|quote[sd]?|cite[sd]?|promise[sd]?(?: \w+)?|thinks?|thought|remembers?|recalls?|speaks? of|spoken? of|talks? of|talked of) "
    rf"(?={_DAY}(?:[,;.:”\"\ue000]|$| (?:as|for|and|but|in (?:his|her|its|their)|at the|or|instead|to)\b))|"
    rf"(?:pegs?|pegged|puts?|estimate[sd]?|assess(?:es|ed)?|rate[sd]?|price[sd]?) (?:{_SUM}|(?:the|its|his|her|their) (?:[\w-]+ ){{0,2}}?(?:costs?|bill|price|value|worth|age|date|depth|length|height|weight|size|distance|place)) (?:at|as|to) (?={_ABOUT})|"
    rf"(?:brings?|brought|cut|cuts|scale[sd]?|revise[sd]?|raise[sd]?|lower(?:s|ed)?|trim(?:s|med)?|put|puts) {_SUM} (?:up |down |back )?(?:at|to) (?={_ABOUT})|"
    rf"(?:price[sd]?|value[sd]?|measure[sd]?|clock(?:s|ed)|time[sd]|gauge[sd]?|assess(?:es|ed)|survey(?:s|ed)|log(?:s|ged)) (?:the|this|that|its|his|her|their) (?:[\w’'-]+ ){{1,4}}?at (?={_ABOUT})|"
    rf"(?:measured|clocked|reckons?|reckoned) (?:it |them |the [a-z]+ )?(?:at )?(?:magnitude )?(?={_ABOUT})|(?:has|had|have|gives?|gave"
    rf"|offers?|offered)(?= (?:an?|another|(?:its|his|her|their) own|yet another) (?:[\w-]+ )?(?:date|day|figure|number|count|name|version"
    rf"|explanation|answer|theory|place|reason)(?:,|: ))|(?<!it )(?<!they )(?<!would )(?<!could )(?<!will )(?<!should )(?:has|have) "
    rf"(?=(?:{_ABOUT})[\d,.]*(?<=\d)(?:[.;,]|$))|(?:hopes?|hoped|hoping) (?=to\b)|"
    r"call(?:s|ed)? (?:[\w’'-]+ ){1,4}?(?=\ue000)|call(?:s|ed)? (?:it|that|this|them|him|her) (?=an? |[a-z]+(?:less|ous|ful|able|ible|ive|al|ic)\b|false|absurd|untrue|wrong|unfair|nonsense|rubbish|lies\b|\ue000)|"
    r"call(?:s|ed)? (?:the|any|such|all|these|those|his|her|its|their) (?:[\w-]+ ){1,3}?(?:[a-z]+(?:less|ous|ful|able|ible|ive|ic)|false|absurd|untrue|wrong|unfair|nonsense|rubbish|lies)\b(?! [a-z]{3,})|"
    r"(?:advise[sd]?|warn(?:s|ed)?) (?:[^,.;:\ue000]{2,40}? )?(?=(?:not )?to [a-z])|"
    r"(?:suspects?|suspected|forecasts?|predicts?|predicted|foresees?|foresaw|reckons?|reckoned) (?!of\b)(?=[a-z\d])"
    r")"
)
_FORMS = {"past": "v", "either": "e", "third": "s", "base": "b"}


def _form(word: str) -> str:
    form = verb_form(word)
    if form:
        return _FORMS.get(form.how, "")
    if word.endswith("ly") and word not in _NO_ADVERBS and len(word) > 4:
        return "a"
    return "g" if word.endswith("ing") and len(word) > 5 else ""


def _participle(word: str) -> bool:
    form = verb_form(word)
    return form is not None and form.how == "participle"


def _tells(word: str) -> bool:
    form = verb_form(word)
    return form is not None and ("tells" in form.sorts or form.verb in _ALSO) and form.verb not in _WISHES


SYNTAX = SyntaxWords(
    classes={word: letter for letter, words in reversed(_CLASSES.items()) for word in words.split()},
    form=_form,
    tells=_tells,
    states=frozenset(["say", "believe", "think", "reckon", "insist", "argue", "deny", "estimate"]),
    holds=frozenset(["has", "have", "had", "gives", "give", "gave", "puts", "put", "places", "placed", "sets", "set", "makes", "make",
        "made", "shows", "show", "showed", "bears", "bore", "carries", "carried", "holds", "held", "contains", "contained", "commits",
        "committed", "totals", "allots", "names"]),
    version=_VERSION,
    versions=frozenset([*_VERSIONS, "word", "what", "'", "’"]),
    evident=_EVIDENT,
    hedge=re.compile(r"\b(?:at (?:least|most)|as (?:many|few|much) as|up to|(?:more|fewer|less) than|about|around|some|nearly|almost|only|just|over|under) "),
    resumes=re.compile(r"(?P<joined>(?:and|but|so|though|although|yet|or) )|(?:when|where|until) (?=(?:the|its|it|his|her|their|a|an|that|nobody|there) )|(?!\w+ing\b|who\b|which\b|whose\b|when\b|where\b|while\b|as\b|after\b|before\b|citing\b)"),
    adverbial=re.compile(r"(?:If|When|While|As|After|Before|Because|Although|Though|Since|Once|Until|Unless|Whenever|Where)\b", re.IGNORECASE),
    plural=("s", "men"), no_plural=("ss", "us", "is", "cimen"),
    deniable=frozenset(["has", "have", "had", "is", "are", "was", "were", "ought"]),
    complement="that",
    parts=("; ", ", and ", ", but ", " while ", ", while "),
    helped=re.compile(r"(?:had|would|could|was|were|is|are|has|have|will|might|should)\b"),
    asks=re.compile(r",|\b(?:how|why|whether|when|where|if|what|who|which)\b"),
    judges=_JUDGES,
    empty=re.compile(r"\s+(?:(?:goodbye|farewell|grace|prayers)\b|(?:nothing|so|this|why|how|as much|little|yes|no|thanks|sorry)(?=[.;]|, (?!but\b)| (?:with|to|about|when|in|on|at|after|before)\b|\s*$))"),
    with_that=frozenset(["hold", "holds", "held", "maintain", "maintains", "maintained", "submit", "submits", "submitted", "relay", "relays", "relayed"]),
    gives=frozenset(_GIVEN.split()),
    places=_PLACES,
    denying=frozenset(["not", "never", "t", "cannot"]),
    plurals=frozenset(["police", "people", "men", "women", "media", "data", "children", "crew", "staff"]),
    third="s",
    nominative=frozenset(["he", "she", "they", "we", "i", "there"]),
    singular=frozenset(["he", "she", "it", "nobody", "somebody", "everybody", "someone", "everyone", "anyone"]),
    emphatic=frozenset(["himself", "herself", "itself", "themselves"]),
    alone=frozenset(["one", "each", "another", "this", "neither", "either", "both", "some", "others"]),
    being=frozenset(["is", "are", "was", "were", "be", "been", "being", "got", "gets", "get"]),
    relatives=frozenset({"whose"}),
    participle=_participle,
    since=frozenset({"since"}),
    awaited=re.compile(r"\b(?:until|till|once|unless|before|after|if|when) (?:[\w’'-]+ ){1,4}$"),
    clausal=frozenset(["than", "as", "before", "after", "until", "since", "like"]),
    passive=frozenset({"by"}),
)
