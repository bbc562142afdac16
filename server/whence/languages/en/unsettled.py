"""How English says that where or who is open."""

from __future__ import annotations

import re

# What is open in so many words, behind "no" or before "is still": where …
_SPOT_ASKED = r"(?:where(?: (?:it|they|he|she|the [\w-]+)\b[^.,;:]{0,40})?|(?:an? |the |any |its |their |his |her |host |final )*(?:[\w-]+ ){0,2}(?:site|sites|location|venue|place|spot|ground|city|cities|whereabouts|destination|resting place))"
# … and who.
_ONE_ASKED = (
    r"(?:who(?: (?:it|they|he|she|the [\w-]+|was|is|had|did|will|would)\b[^.,;:]{0,40})?|which (?:of (?:the|them)[\w -]{0,20}|[\w-]+)|(?:an? |the |any |its |their |his |her |new |preferred )*(?:[\w-]+ ){0,2}"
    r"(?:successor|replacement|winner|buyer|bidder|driver|pilot|suspect|culprit|killer|gunman|author|artist|owner|candidate|captain|coach"
    r"|manager|director|chair|chairman|club|donor|thief|candidates|bidders|names?|appointment|appointee|choice|nominee|contractor|cause"
    r"|source|tenant|operator|supplier|envoy|leader|head|minister|developer|headteacher|partner|identity|name|origin|culprits|perpetrators?"
    r"|attackers?|headliner|host)(?: of (?:the |its |their |his |her )?[\w-]+)?)"
)
_SETTLED = r"(?:agreed|settled|chosen|decided|picked|named|fixed|confirmed|announced|determined|selected|identified|established|found|made|appointed|hired|known|finali[sz]ed)"


def _open(asked: str) -> str:
    """How it is told that what is ``asked`` has no answer yet, by words that go before it."""
    return (
        rf"\bno (?:final |firm |formal )?(?:decision|agreement|choice|conclusion|announcement) (?:has|had|have|was|is)(?: yet)?(?: been)? (?:made|taken|reached|agreed)(?: yet)? (?:on|about|over|as to|regarding) {asked}\b|"
        rf"\b(?:has|have|had|do|does|did|would|could|can|is|are|was|were)(?:n['’]t| ?not)(?: yet)?(?: been)?(?: able to)? (?:know|known|say"
        rf"|tell|establish|determine|confirm|selected?|chosen?|choose|picked?|pick|decided?(?: on)?|settled on|agreed on|agree on|agree"
        rf"|name|named|identified|identify|found|find|found out|worked out|made up (?:its|their|his|her) minds?(?: on| about)?) (?:yet "
        rf")?(?:exactly |precisely |for certain |for sure )?{asked}\b|"
        rf"\bno (?:[\w-]+ )?{asked} (?:has|had|have|was|is)(?: yet)?(?: been)?(?: yet)? {_SETTLED}\b|"
        rf"\bnothing (?:has|had|have|is|was)(?: yet)?(?: been)? {_SETTLED} (?:about|on|over|as to|regarding) {asked}\b|"
        rf"\b(?:unclear|unknown|not (?:yet )?clear|not (?:yet )?known|undecided|too early to (?:say|tell)|too soon to (?:say|tell)"
        rf"|impossible to (?:say|tell)|(?:nobody|no one|no-one|none of [\w’'-]+(?: [\w’'-]+)?)(?: (?:in|at|on|from|of) [\w’'-]+(?: "
        rf"[\w’'-]+)?)? (?:yet |has |had )?(?:knows?|knew|known|can say|could say|heard|any idea)|no idea|no way of (?:knowing|telling)"
        rf"|yet to (?:decide|agree|determine|establish|settle|announce)|still (?:deciding|discussing|debating)) (?:on |yet |about "
        rf")?(?:exactly |precisely )?{asked}\b|"
        rf"\b(?:is|are|was|were|still) (?:still )?(?:considering|weighing|studying|looking at|looking for|choosing between|deciding between"
        rf"|comparing|talking to|interviewing) (?:up )?(?:an? |the |two|three|four|five|six|several|a number of|other|some|a dozen|possible"
        rf"|different|\d+)(?: (?:other|possible|different|new))? ?{asked}\b"
    )


def _asked_first(asked: str) -> re.Pattern[str]:
    """The same, of what is ``asked`` itself. A match may begin with any word; the others are only tried at theirs."""
    return re.compile(
        rf"\b{asked} (?:remains to be|is (?:still |yet )?to be|was (?:still |yet )?to be|(?:has|have|had) (?:yet|still) to be|(?:has|have|had)(?:n['’]t| not)(?: yet)? been|is(?:n['’]t| not)(?: yet)?|is still being|are still being) (?:settled|discussed|debated|{_SETTLED})\b|"
        rf"\b{asked} (?:is|was|remains|remained|are) (?:still |very much |yet )?(?:open|undecided|unsettled|unknown|unclear|up in the air|under (?:discussion|review|consideration|negotiation)|a (?:mystery|matter of conjecture)|anybody['’]s guess|anyone['’]s guess)\b",
        re.IGNORECASE,
    )


NOBODY_KNOWS = _asked_first(_ONE_ASKED), re.compile(
    r"\b(?:has|have|had)(?:n['’]t| not)(?: yet)? (?:picked|chosen|hired|appointed|named|selected|found|decided on|settled on|signed|identified) (?:one|anyone|anybody|any of them|a (?:name|person|winner|firm|company|bidder|buyer))\b|"
    rf"\bthere (?:is|was|has been|had been)(?: still| as yet| so far| yet)? no {_ONE_ASKED}\b|\bno (?:[\w-]+ )?{_ONE_ASKED} (?:as yet|yet|so far)\b|"
    r"\b(?:nobody|no one|no-one) (?:has|had|have|was|is) (?:yet |ever )?been (?:picked|chosen|named|hired|appointed|selected|identified|decided on)\b|" + _open(_ONE_ASKED), re.IGNORECASE
)
NOWHERE_KNOWN = _asked_first(_SPOT_ASKED), re.compile(r"\b(?:choice|decision) between (?:the )?\w+ (?:sites|venues|places|cities|towns|locations) (?:is|was|remains) (?:still )?open\b|" + _open(_SPOT_ASKED), re.IGNORECASE)
