"""How an English article says itself that an answer is open, or that the next voice gives another one."""

from __future__ import annotations

import re

from whence.claims.vocabulary import AnnouncementWords

_LEAD = r"[\"“‘']?(?:(?:And|But|Yet|So|Now|Still|Just|Exactly|Quite|Precisely|Only|Even|Also|As to|As for|On|About|Of|Nor (?:is|was|are) (?:it|there) (?:\w+ ){0,2}(?:settled|clear|agreed|known|certain|established|agreement (?:on|over|about))|Equally (?:unclear|disputed|open) (?:is|was)),? )*"
_WHEN_ASKED = r"(?:where|when|who(?:se|m)?|which|what (?:time|day|date|year|hour|caused|killed|started|sank|struck)|how (?:many|much|long|far|old|big|large|high|fast|deep|late|soon|early|often|wide|tall|heavy|widely|badly))"
_OPEN = r"(?:is|was|are|were|be|remains?|remained|depends?|depended|proved|proves|took|takes|divides?|divided|var(?:y|ies|ied)|differs?|differed|has (?:been|become|never|yet|not)|had (?:been|become|never|yet|not)|seems?|seemed|became|stays?|stayed)"
# "Where the envoys will meet is no clearer": a sentence whose subject is a question. One that a comma ends only frames it.
QUESTION = re.compile(rf"{_LEAD}(?P<asked>(?i:{_WHEN_ASKED}|whether)\b[^,.;:?!\ue000]{{3,90}}?) {_OPEN}\b")
# "She was also asked who settled the bill", "nor is it settled how they came": the question is told within a sentence.
_UNSETTLED = (
    r"(?:asked|pressed|quizzed|questioned|challenged|divided|split|at odds|quarrel(?:s|led)?|differ(?:s|ed)?|disagree(?:s|d)?|(?:nor|not|never|hardly|scarcely|still|yet|anything but|far from)(?: [\w’'-]+){0,3}? (?:settled|clear|agreed|known|certain|established|decided|obvious)|"
    r"unclear|unknown|unsettled|uncertain|disputed|in dispute|disagreement|argument|quarrel|confusion|doubt|puzzle|mystery|matter|question|accounts|versions|stories|cannot agree|can['’]t agree|could not agree|do not agree|don['’]t agree)"
)
ASKED = re.compile(rf"\b(?i:{_UNSETTLED})(?: [\w’'-]+){{0,2}}? (?:on |about |over |as to |of )?(?P<asked>{_WHEN_ASKED}\b[^,.;:?!\ue000]{{3,90}})(?=[,.;:?–—])")
# "Where it came from is no longer in doubt": nothing is open.
SETTLED = re.compile(
    r" (?:(?:(?:no longer|not|never|hardly|scarcely)(?: seriously| really| much| any| ever)? (?:in )?|(?:now |by now )?(?:beyond|without|past) (?:any |all )?|(?:now |by now )?un)(?:doubt|dispute|question|disputed|doubted|contested|questioned|a (?:mystery|secret|puzzle))|"
    r"(?:(?:now|by now|already|perfectly|quite|fairly|pretty|well|at least|all too) )?(?:clear|known|settled|agreed|certain|plain|obvious|established|documented|common ground|common knowledge|a matter of record)(?! only)(?! to (?:nobody|no one|few))\b)",
    re.IGNORECASE,
)
KINDS = {"where": "place", "when": "date", "what time": "date", "what day": "date", "what date": "date", "what year": "date", "what hour":
         "date", "how long": "", "how late": "date", "how soon": "date", "how early": "date", "how": "quantity", "whether": "status",
         "who": "identity", "which": "identity", "what": "identity"}

_OTHER = r"(?:different|another|rival|alternative|contrary|contradictory|conflicting|competing|opposite|opposing|other|second|differing)"
_SAME = r"(?:story|stories|accounts?|versions?|tales?|pictures?|views?|memor(?:y|ies)|recollections?|explanations?|answers?|line|tune|song|word|reading|telling|conclusion|theory|impression|idea|opinion|light|thing|things|matter|ending|sequence|order)"
# "going the other way" is no turn of the article's.
_STILL = "".join(rf"(?<!\b{word} )(?<!\b{word} the )" for word in ["going", "went", "goes", "gone", "coming", "came", "ran", "running",
    "looking", "looked", "facing", "faced", "turned", "turning", "headed", "heading", "moving", "pointing", "drove", "driving", "walked",
    "walking", "travelling", "sent"])
TURN = re.compile(
    rf"\b(?:{_STILL}(?P<other>{_OTHER}) (?:(?!{_SAME}\b)[a-z-]+ )?(?P<noun>[a-z]{{3,}})|(?:differently|otherwise)(?=[.,;:—–])|(?:says?|said"
    rf"|knows?|knew|found|thinks?|thought|suggests?|suggested|has|have|had|tells?|told|shows?|showed|reads?|insists?|maintains?|puts?|sees?"
    rf"|saw|remembers?|remembered|recalls?|recalled|heard)(?: it| things| them)? (?:differently|otherwise)|{_STILL}(?:(?:an)?other way(?! "
    rf"(?:of|to|around to)\b)|the other way)|(?P<elsewhere>elsewhere|(?:somewhere|someplace) else)|"
    r"(?:something|someone|somebody|sometime) (?:quite |very |rather |altogether )?(?:else|different)|the (?:opposite|contrary|reverse)|"
    r"(?P<apart>(?:rather |much |well |some way |a good deal |considerably |far )?(?:farther|further|nearer|closer) (?:off|away|up|down|along|north|south|east|west|inland))|"
    r"not (?:so |as |quite |at all |entirely |altogether |wholly )?(?:sure|certain|convinced|persuaded)|not everyone|not everybody)\b",
    re.IGNORECASE,
)
# What stands with "another" and sets no account against another: "another man died", "in other words", "the other side".
NO_TURN = re.compile(r"\b(?:in other words|other than|among other|and other|other (?:than|words|hand|side|people|residents|countries|things"
    r"|reasons|members|parts|areas|cases)|each other|one another|the other(?! (?:way|day))|no other|every other|any other|some other|many "
    r"other|several other|few other|second (?:half|time|quarter|place|round|day|week|year|term|phase|largest|biggest|highest|world|person"
    r"|floor|leg|goal|most|straight|annual|edition|thoughts?))\b", re.IGNORECASE)
SAME = re.compile(_SAME, re.IGNORECASE)
# What there is one of: "another culprit" is not one more, as "another witness" is.
ONLY = frozenset(["winner", "culprit", "hero", "heroine", "author", "inventor", "owner", "killer", "name", "candidate", "choice",
    "destination", "venue", "spot", "address", "birthplace", "founder", "composer", "successor", "murderer", "thief", "villain", "suspect",
    "father", "mother", "driver", "cause", "origin", "source", "location", "place", "site", "explanation", "reason", "buyer", "king",
    "champion", "captain", "leader"])
NUMBERS = frozenset(["figure", "figures", "number", "numbers", "count", "total", "toll", "tally", "sum", "estimate", "price", "arithmetic", "reckoning", "calculation", "measurement", "reading"])
DAYS = frozenset(["date", "day", "time", "hour", "year", "month", "week", "timetable", "calendar", "clock", "schedule", "timeline", "deadline"])

_DET = r"(?:the|an?|his|her|its|their|our|my|this|that|one)"
WHERE = re.compile(
    r"\b(?:at|in|near|on|off|outside|inside|beside|behind|below|above|under|beneath|between|aboard|along|alongside|across|from|through|over|into|to|towards?|of) "
    r"(?P<phrase>[\w’'-]+(?: [\w’'-]+){0,4})", re.IGNORECASE)
ONE = re.compile(rf"\b(?i:{_DET}) (?P<phrase>[a-z’'-]+(?: [a-z’'-]+){{0,3}})")

ANNOUNCEMENTS = AnnouncementWords(
    question=QUESTION, asked=ASKED, settled=SETTLED, embedded=re.compile(r"\b(?:wh(?:en|ere|o|ose|om|ich|at)|how)\b", re.IGNORECASE),
        kinds=KINDS, turn=TURN, no_turn=NO_TURN, describing=re.compile(r"\b(?:who|which|whose) (?:[\w’'-]+ ){0,2}$"), same=SAME, only=ONLY,
        numbers=NUMBERS, days=DAYS, where=WHERE, one=ONE,
    others=frozenset(["second", "other", "another"]),
    empty=frozenset(["the", "his", "her", "its", "their", "our", "this", "that", "of", "one", "and", "million", "thous"]),
)  # fmt: skip
