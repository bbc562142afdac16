"""What is done by one alone, and asked: "who was driving?" What names it or the doer in English, by rows of words that are of
one deed.
"""

from __future__ import annotations

import re

from whence.claims.vocabulary import DoingWords, by_letter
from whence.languages.en.inflection import IRREGULAR, forms

# What is asked; verbs whose subject did it; nouns by which the doer is called; what he has, gives or is at who does it; verbs
# whose object is the one.
_ROWS = (
    ("Who was driving?", "drive steer pilot", "driver helmsman pilot", "wheel helm controls tiller oars throttle handlebars", ""),
    ("Who wrote it?", "write compose draft pen author ghostwrite", "author writer composer songwriter ghostwriter poet lyricist playwright", "byline", ""),
    ("Who painted it?", "paint sketch", "painter artist illustrator", "", ""),
    ("Who came up with it?", "invent devise conceive originate pioneer coin", "inventor creator originator", "idea", ""),
    ("Who designed it?", "design", "designer architect", "", ""),
    ("Who founded it?", "found establish", "founder", "", ""),
    ("Who built it?", "build", "builder", "", ""),
    ("Who did it?", ("fire shoot kill stab murder slay attack assault mug rob burgle torch abduct kidnap execute poison strangle maul gore "
     "shell bombard hijack vandalise vandalize deface daub sabotage hack"), ("killer gunman murderer shooter robber robbers burglar "
     "kidnapper kidnappers assailant assailants attackers raiders hijacker vandals saboteur saboteurs hacker hackers perpetrator "
     "perpetrators"), "shot shots trigger", ""),
    ("Who did it?", "bomb ambush", "attacker attackers bomber bombers", "attack raid bomb ambush", ""),
    ("Who won?", "win", "winner winners victor champion champions", "title victory trophy prize medal gold crown cup tender contract franchise licence election contest race", "declare crown proclaim"),
    ("Who will it be?", "succeed replace", "successor replacement heir nominee appointee operator",
     "charge job post role part lead reins armband captaincy baton portfolio", ("appoint choose pick elect select hire promote nominate "
     "introduce unveil consecrate ordain enthrone inaugurate install recruit tip recommend")),
    ("Who gets it?", "buy purchase acquire inherit", "buyer bidder purchaser", "", ""),
    ("Who took it?", "steal loot swipe smuggle", "thief thieves smuggler looters", "", ""),
    ("Who came to the rescue?", "rescue save revive resuscitate", "rescuer rescuers hero", "", ""),
    ("Who found it?", "find discover spot unearth", "finder discoverer", "discovery find", ""),
    ("Who gave the order?", "order authorise authorize approve sanction instruct", "", "order command instruction go-ahead approval", ""),
    ("What was the cause?", "cause trigger spark provoke", "cause culprit source trigger origin", "blame", ""),
    ("Who passed it on?", "leak", "leaker whistleblower informant informer", "leak", ""),
    ("Who scored?", "score net", "scorer", "goal goals equaliser touch", ""),
    ("Who raised the alarm?", "alert", "caller", "alarm tip-off", ""),
    ("Who hit it?", "hit strike ram", "", "", ""),
    ("Who paid?", "donate fund finance pay sponsor bankroll underwrite", "donor backer sponsor benefactor financier", "bill money gift donation", ""),
    ("Whose is it?", "own", "owner owners landlord landlady proprietor", "", ""),
    ("Who chairs it?", "chair preside", "", "", ""),
    ("Who taught it?", "teach train coach", "teacher trainer", "", ""),
    ("Who signed it?", "sign countersign", "signatory signatories", "signature", ""),
    ("Who opened it?", "open unlock", "", "key keys", ""),
    ("Who began it?", "start begin ignite", "arsonist firebug", "", ""),
    ("Who led it?", "lead mastermind spearhead orchestrate", "ringleader mastermind commander leader organiser organizer", "", ""),
    ("Who supplied it?", "supply manufacture", "supplier manufacturer maker", "", ""),
    ("Who called it off?", "cancel halt", "", "", ""),
    ("Who blocked it?", "veto block", "", "veto", ""),
    ("Who represents it?", "represent", "lawyer representative", "", ""),
    ("Who sang it?", "sing", "singer soloist", "", ""),
    ("Who directed it?", "direct", "", "", ""),
    ("Who operated?", "", "surgeon", "operation surgery", ""),
    ("Who was the referee?", "referee umpire officiate", "referee umpire", "", ""),
    ("Who translated it?", "translate edit", "translator editor", "", ""),
    ("Who made it?", "bake cook brew sew knit weave", "baker brewer", "", ""),
    ("Who cut it down?", "fell chop", "", "", ""),
    ("Who dismissed him?", "sack dismiss oust", "", "", ""),
    ("Who holds the record?", "", "holder", "record", ""),
    ("Who audited it?", "audit", "auditor", "", ""),
    ("Who insures it?", "insure", "insurer", "", ""),
    ("Who hid it?", "harbour harbor shelter hide", "", "", ""),
    ("Who betrayed it?", "betray inform", "", "", ""),
    ("Who sent it?", "", "sender", "", ""),
    ("Who invited him?", "invite", "", "", ""),
    ("Who delivered it?", "deliver", "midwife", "", ""),
    ("Who broke it?", "break smash damage wreck", "", "", ""),
    ("Who made it?", "sculpt carve forge fake", "sculptor forger", "", ""),
    ("Who took the picture?", "photograph", "photographer", "", ""),
    ("Who brokers it?", "mediate broker", "mediator broker", "", ""),
    ("Who hosts it?", "host", "host hosts", "", ""),
    ("Who sat for it?", "", "sitter", "", ""),
)  # fmt: skip

# Phrases that are verbs of a deed; those behind which the one is named; those in which a verb is of no deed.
_PHRASES = (
    ("Who was driving?", "flying the plane; flying the helicopter; flying the aircraft; riding the motorcycle; riding the bike"),
    ("Who found it?", "came across; came upon; stumbled on; stumbled upon; stumbled across; dug it up; dug up; turned it up; turned it over; noticed it; saw it first"),
    ("Who took it?", "made off with; walked off with; ran off with; drove off in; took the money; took the painting; took it from"),
    ("Who gave the order?", "signed off on; signed it off; gave permission; gave consent; waved it through; gave the word"),
    ("What was the cause?", "brought down; knocked out; took out; responsible for; at fault; led to; gave rise to"),
    ("Who passed it on?", "tipped off; tipped them off; blew the whistle; passed it to"),
    ("Who scored?", "headed in; headed home; headed it in; tapped in; found the net; last touch; final touch; put it in; into his own net"),
    ("Who raised the alarm?", "dialled 999; called 999; rang 999; dialed 911; called 911; dialled 911; called the police; called police; rang the police; phoned the police; rang police; made the call; rang the bell"),
    ("Who paid?", "footed the bill; picked up the bill; picked up the tab; put up the money; covered the cost; settled the bill"),
    ("Who opened it?", "let them in; let him in; let her in; left the gate; left it open; left the door; undid the"),
    ("Who switched it off?", "switched it off; switched off; turned off; turned it off; shut it off; pulled the plug; flipped the switch; threw the switch"),
    ("Who called it off?", "called it off; called off; called a halt"),
    ("Who decided?", "cast the deciding vote; had the casting vote; cast the casting vote; used the casting vote; made the decision; took the decision"),
    ("Who took the picture?", "took the picture; took the photo; took the photograph; took the footage; took the pictures; took the photos; shot the film; shot the video; shot the footage; held the camera"),
    ("Who took the penalty?", "took the penalty; takes the penalty; take the penalty; took the free kick; take the free kick; took the kick"),
    ("Who sent it?", "sent it; posted it; sent the letter; sent the email; sent the message; posted the video; posted the clip; sent them"),
    ("Who cut it down?", "cut it down; cut down; chopped it down; felled it"),
    ("Who will it be?", "stand in; standing in; stands in; fill in for; filling in; deputise; deputising; take up the post; be in charge; in charge of; take charge; wear the armband; lead the side; lead the team"),
    ("Who will it be?", ("takes over; steps in; stepping in; steps up; takes the helm; takes the reins; would play; will play; will "
     "portray; would portray; would take; will take the; took over; take over; taking over; will run; would run; will lead; would lead; "
     "will head; would head; will manage; will captain; would captain")),
    ("Who came up with it?", "came up with; come up with"),
    ("Who was driving?", "out of the driver; in the driver; in the driving seat; in the pilot; at the oars"),
    ("Who was first?", "the first to; the first on; the first across; the first over; the first up; the first in; was first; were first; been first; is first; got there first; on top first; came first; it first; finished first; first to; first across; first over"),
    ("Who broke the truce?", "broke the truce; broken the truce; broke the ceasefire; broken the ceasefire; violated the truce; violated the ceasefire; breached the truce; breached the ceasefire"),
    ("Who began it?", "set fire to; set it alight; lit the fire; started it; began it"),
    ("What was the cause?", "set off; to blame; touched off; alight; ablaze; on fire; to catch fire"),
    ("Which club is it?", "agreed a fee; agree a fee; agreed terms; had a bid; made a bid; made an offer; bid accepted"),
    ("Who came to the rescue?", "dived in; jumped in; plunged in; " + "; ".join(f"{verb} {whom}" for verb in ("carried", "pulled", "dragged", "brought", "hauled", "lifted") for whom in ("him", "her", "them", "the boy", "the girl", "the man", "the woman", "the child"))),
    ("Who gets it?", "got everything; gets everything; got the lot"),
    ("Who did it?", "opened fire; fired first; carried out; carried it out; carried them out; planted it; laid it; set it off; behind it; "
     "behind the attack; behind the raid; behind the bombing; behind the blast; behind the killing; behind the killings; behind the "
     "ambush; behind the abduction; behind the hack; " + "; ".join(f"{verb} the {thing}" for verb in ("laid", "planted", "set")
     for thing in ("charge", "charges", "bomb", "bombs", "mine", "mines", "device", "explosives"))),
    ("Who gave the order?", "gave the order; given the order; gave the go-ahead; gave the command; gave the instruction"),
)
_NAMING = (
    ("Whose is it?", "belongs to; belonged to; belong to; belonging to"),
    ("Who won?", "first place to; first prize to; top prize to; gold to; victory to"),
    ("Who gets it?", "left it to; left everything to; bequeathed it to; bequeathed to; willed to; snapped up by; taken over by; sold it to; sold them to; selling it to; sell it to"),
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
    things=frozenset(word for row in _ROWS for word in row[3].split()),
    word=re.compile(rf"\b(?:{by_letter('|'.join(phrase for phrase in _asked if ' ' in phrase))})\b|\b(?P<post>{_POST})\b|\b(?:{by_letter('|'.join(word for word in _asked if ' ' not in word))})\b", re.IGNORECASE),
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
    light=frozenset(["set", "accepted", "accept", "accepts", "lifted", "lifts", "keeps", "keep", "kept", "has", "have", "had", "is", "was",
        "were", "are", "been", "be", "took", "take", "takes", "taken", "made", "fired", "fire", "pulled", "got", "get", "gets", "raised",
        "holding", "held", "holds", "claimed", "claims", "landed", "land", "lift", "lifted", "wear", "wears", "play", "plays", "played",
        "given", "offered", "handed", "awarded", "told", "asked", "ordered", "allowed", "planted", "staged", "mounted", "grabbed",
        "offered"]),
    handling=frozenset(["saw", "seen", "see", "sees", "watched", "spotted", "found", "find", "remembered", "recalled", "filmed", "caught",
        "pulled", "dragged", "hauled", "helped", "lifted", "freed", "cut", "took", "put", "puts", "placed", "places", "show", "shows",
        "showed", "recognised", "recognized", "noticed"]),
    being=frozenset(["is", "was", "were", "are", "been", "be", "become", "became", "named", "called"]),
    by=re.compile(r"(?:,? (?!and\b|but\b|who\b|when\b|while\b)[\w’'-]+){0,4}? by (?P<who>[^\W_][\w’'.-]*(?: [\w’'.-]+){0,7})"),
    is_one=re.compile(r"(?: (?:of|in|for|on) (?:(?:the|its|his|her|their|a) )?[\w’'-]+(?: (?!was\b|is\b)[\w’'-]+)?)?,? (?:is to be|was to "
        r"be|has to be|turned out to be|was|is|had been|will be|would be|were|must have been|has been) (?:named as |identified as "
        r")?(?P<who>[^\W_][\w’'.-]*(?: [\w’'.-]+){0,7})"),
    cleft=re.compile(r"\b(?:[Ii]t|[Tt]hat|[Tt]his|[Tt]hey|one|person)(?:[’']s|[’']re| was| is| were| had been)$"),
    own=frozenset(["i", "we", "he", "she", "they"]),
    present=re.compile(r"s$|s (?:to|on|in|over)$"),
    empty_subjects=frozenset(["it", "that", "this"]),
    of_many="they",
    own_objects=frozenset(["us", "them", "me"]),
    nothing=re.compile(r" (?:nothing|no|none|nobody|neither)\b|(?<= her) (?!(?:out|to|from|up|off|down|in|into|on|onto|away|back|over|across|ashore|clear|and|free|alive|through|home)\b)[a-z]+"),
    behind=4,
)
