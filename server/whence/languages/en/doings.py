"""What is done by one alone, and asked: "who was driving?" What names it or the doer in English, by rows of words that are of
one deed.
"""

from __future__ import annotations

import re

from whence.claims.vocabulary import DoingWords
from whence.languages.en.inflection import IRREGULAR, forms

# What is asked; verbs whose subject did it; nouns by which the doer is called; what he has, gives or is at who does it; verbs
# whose object is the one.
_ROWS = (
    ("Who was driving?", "drive steer pilot", "driver helmsman pilot", "wheel helm controls tiller", ""),
    ("Who wrote it?", "write compose draft pen author", "author writer composer songwriter", "", ""),
    ("Who painted it?", "paint sketch", "painter artist", "", ""),
    ("Who came up with it?", "invent devise conceive originate", "inventor creator originator", "idea", ""),
    ("Who designed it?", "design", "designer architect", "", ""),
    ("Who founded it?", "found establish", "founder", "", ""),
    ("Who built it?", "build", "builder", "", ""),
    ("Who did it?", "fire shoot kill stab murder slay attack assault", "killer gunman murderer shooter", "shot shots trigger", ""),
    ("Who did it?", "bomb ambush", "attacker attackers bomber bombers", "attack raid bomb ambush", ""),
    ("Who won?", "win", "winner winners victor champion champions", "title victory trophy prize medal gold crown cup tender", "declare crown proclaim"),
    ("Who will it be?", "succeed replace", "successor replacement heir nominee", "charge job post role part lead reins armband captaincy baton portfolio", "appoint choose pick elect select hire promote nominate introduce unveil consecrate ordain enthrone inaugurate install recruit"),
    ("Who gets it?", "buy purchase acquire inherit", "buyer bidder purchaser", "", ""),
    ("Who took it?", "steal", "thief thieves", "", ""),
    ("Who came to the rescue?", "rescue save revive", "rescuer rescuers hero", "", ""),
    ("Who found it?", "find discover spot unearth", "finder discoverer", "discovery find", ""),
    ("Who gave the order?", "order authorise authorize approve sanction", "", "order command instruction go-ahead approval", ""),
    ("What was the cause?", "cause trigger spark provoke", "cause culprit source trigger origin", "blame", ""),
    ("Who passed it on?", "leak", "leaker", "leak", ""),
    ("Who scored?", "score", "scorer", "goal goals equaliser touch", ""),
    ("Who raised the alarm?", "alert", "caller", "alarm", ""),
    ("Who hit it?", "hit strike ram", "", "", ""),
    ("Who paid?", "donate fund finance pay", "donor backer", "bill money gift donation", ""),
    ("Whose is it?", "own", "owner owners", "", ""),
    ("Who chairs it?", "chair preside", "", "", ""),
    ("Who taught it?", "teach train coach", "teacher trainer", "", ""),
    ("Who signed it?", "sign", "signatory", "signature", ""),
    ("Who opened it?", "open unlock", "", "key keys", ""),
    ("Who began it?", "start begin ignite", "arsonist firebug", "", ""),
    ("Who led it?", "lead mastermind", "ringleader mastermind commander leader", "", ""),
    ("Who supplied it?", "supply", "supplier", "", ""),
    ("Who broke it?", "break smash damage wreck", "", "", ""),
    ("Who made it?", "sculpt carve forge fake", "sculptor forger", "", ""),
    ("Who took the picture?", "photograph", "photographer", "", ""),
    ("Who brokers it?", "mediate broker", "mediator broker", "", ""),
    ("Who hosts it?", "host", "host hosts", "", ""),
    ("Who sat for it?", "", "sitter", "", ""),
)  # fmt: skip

# Phrases that are verbs of a deed; those behind which the one is named; those in which a verb is of no deed.
_PHRASES = (
    ("Who will it be?", "takes over; steps in; stepping in; steps up; takes the helm; takes the reins; would play; will play; will portray; would portray; would take; will take the; took over; take over; taking over; will run; would run; will lead; would lead; will head; would head; will manage; will captain; would captain"),
    ("Who came up with it?", "came up with; come up with"),
    ("Who was driving?", "out of the driver; in the driver; in the driving seat; in the pilot; at the oars"),
    ("Who was first?", "the first to; the first on; the first across; the first over; the first up; the first in; was first; were first; been first; is first; got there first; on top first; came first; it first; finished first; first to; first across; first over"),
    ("Who broke the truce?", "broke the truce; broken the truce; broke the ceasefire; broken the ceasefire; violated the truce; violated the ceasefire; breached the truce; breached the ceasefire"),
    ("Who began it?", "set fire to; set it alight; lit the fire; started it; began it"),
    ("What was the cause?", "set off; to blame; touched off; alight; ablaze; on fire; to catch fire"),
    ("Which club is it?", "agreed a fee; agree a fee; agreed terms; had a bid; made a bid; made an offer; bid accepted"),
    ("Who came to the rescue?", "dived in; jumped in; plunged in; " + "; ".join(f"{verb} {whom}" for verb in ("carried", "pulled", "dragged", "brought", "hauled", "lifted") for whom in ("him", "her", "them", "the boy", "the girl", "the man", "the woman", "the child"))),
    ("Who gets it?", "got everything; gets everything; got the lot"),
    ("Who did it?", "opened fire; fired first; carried out; carried it out; carried them out; planted it; laid it; set it off; behind it; behind the attack; behind the raid; behind the bombing; behind the blast; behind the killing; behind the killings; behind the ambush; behind the abduction; behind the hack; " + "; ".join(f"{verb} the {thing}" for verb in ("laid", "planted", "set") for thing in ("charge", "charges", "bomb", "bombs", "mine", "mines", "device", "explosives"))),
    ("Who gave the order?", "gave the order; given the order; gave the go-ahead; gave the command; gave the instruction"),
)
_NAMING = (
    ("Whose is it?", "belongs to; belonged to; belong to; belonging to"),
    ("Who won?", "first place to; first prize to; top prize to; gold to; victory to"),
    ("Who gets it?", "sold it to; sold them to; selling it to; sell it to"),
    ("Who will it be?", "sworn in; vote for; voting for; votes for; backed; named as; plumping for"),
    ("Which club is it?", "join; joins; joined; joining; sign for; signs for; signed for; signing for; agreed terms with; agreed a deal with; agreement is in place with; moving to; move to; transfer to"),
    ("Who made it?", "work of; handiwork of; creation of; brainchild of"),
    ("Who gets it?", "sold to; knocked down to; addressed to; made out to; awarded to; let to; leased to; went to; gone to; goes to; go to"),
    ("Who will it be?", "be followed by; be succeeded by; voted for; settled on; plumped for; opted for; went for"),
)
_NOTHING = "wrote down; written down; paid tribute; found guilty; found that"

# Who will be the next one, by the post.
_POST = (
    r"(?:new|next|acting|interim) (?:[\w’'-]+ ){0,2}(?:executive|minister|captain|editor|chief|head|president|chair|chairman|chairwoman|director|coach|manager|leader|bishop|archbishop|conductor|commander|"
    r"governor|mayor|judge|principal|teacher|curator|ambassador|commissioner|secretary|king|pope|rector|dean|boss|skipper|tenant|envoy|leader|speaker|premier|trainer|organist|presenter|host)"
)

_asked: dict[str, str] = {}
_doing: set[str] = set()
_chosen: set[str] = set()
for _question, _verbs, _doers, _things, _choices in _ROWS:
    for _verb in _verbs.split():
        _doing.update(forms(_verb, IRREGULAR))
    for _verb in _choices.split():
        _chosen.update(forms(_verb, IRREGULAR))
    _asked |= dict.fromkeys([word for verb in (_verbs + " " + _choices).split() for word in forms(verb, IRREGULAR)] + _doers.split() + _things.split(), _question)
for _question, _phrases in _PHRASES:
    _doing.update(_phrases.split("; "))
    _asked |= dict.fromkeys(_phrases.split("; "), _question)
for _question, _phrases in _NAMING:
    _chosen.update(_phrases.split("; "))
    _asked |= dict.fromkeys(_phrases.split("; "), _question)
_asked |= dict.fromkeys(_NOTHING.split("; "), "")

DOINGS = DoingWords(
    asked=_asked,
    doing=frozenset(_doing),
    doers=frozenset(word for row in _ROWS for word in row[2].split()),
    chosen=frozenset(_chosen),
    word=re.compile(rf"(?:{'|'.join(phrase for phrase in _asked if ' ' in phrase)})\b|(?P<post>{_POST})\b|[^\W\d_]+(?:-ahead)?", re.IGNORECASE),
    kin={
        "Who made it?": ("Who wrote it?", "Who painted it?", "Who came up with it?", "Who designed it?", "Who built it?"),
        "Who won?": ("Who gets it?", "Who will it be?"),
        "Who found it?": ("Who was first?",),
        "Who led it?": ("Who will it be?",),
        "Who chairs it?": ("Who will it be?",),
        "Whose is it?": ("Who gets it?",),
        "Who began it?": ("What was the cause?",),
        "What was the cause?": ("Who did it?",),
    },
    heir="successor",
    light=frozenset(["set", "accepted", "accept", "accepts", "lifted", "lifts", "keeps", "keep", "kept", "has", "have", "had", "is", "was", "were", "are", "been", "be", "took", "take", "takes", "taken", "made", "fired", "fire", "pulled", "got", "get", "gets", "raised", "holding", "held", "holds", "claimed", "claims", "landed", "land", "lift", "lifted", "wear", "wears", "play", "plays", "played", "given", "offered", "handed", "awarded", "told", "asked", "ordered", "allowed", "planted", "staged", "mounted", "grabbed", "offered"]),
    handling=frozenset(["saw", "seen", "see", "sees", "watched", "spotted", "found", "find", "remembered", "recalled", "filmed", "caught", "pulled", "dragged", "hauled", "helped", "lifted", "freed", "cut", "took", "put", "puts", "placed", "places", "show", "shows", "showed", "recognised", "recognized", "noticed"]),
    being=frozenset(["is", "was", "were", "are", "been", "be", "become", "became", "named", "called"]),
    by=re.compile(r"(?:,? (?!and\b|but\b|who\b|when\b|while\b)[\w’'-]+){0,4}? by (?P<who>[^\W_][\w’'.-]*(?: [\w’'.-]+){0,7})"),
    is_one=re.compile(r"(?: (?:of|in|for|on) (?:(?:the|its|his|her|their|a) )?[\w’'-]+(?: (?!was\b|is\b)[\w’'-]+)?)?,? (?:is to be|was to be|has to be|turned out to be|was|is|had been|will be|would be|were|must have been|has been) (?:named as |identified as )?(?P<who>[^\W_][\w’'.-]*(?: [\w’'.-]+){0,7})"),
    cleft=re.compile(r"\b(?:[Ii]t|[Tt]hat|[Tt]his|[Tt]hey|one|person)(?:[’']s|[’']re| was| is| were| had been)$"),
    own=frozenset(["i", "we", "he", "she", "they"]),
    present=re.compile(r"s$|s (?:to|on|in|over)$"),
    empty_subjects=frozenset(["it", "that", "this"]),
    of_many="they",
    own_objects=frozenset(["us", "them", "me"]),
    nothing=re.compile(r" (?:nothing|no|none|nobody|neither)\b|(?<= her) (?!(?:out|to|from|up|off|down|in|into|on|onto|away|back|over|across|ashore|clear|and|free|alive|through|home)\b)[a-z]+"),
    behind=4,
)
