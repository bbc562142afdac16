"""How English calls somebody, or something, to be the one: "named the pilot as Ana Ruiz", "our new chair, Ana Ruiz"."""

from __future__ import annotations

import re

from whence.claims.vocabulary import CallingWords

HEIR, CAUSE = "Who will it be?", "What was the cause?"

_WORDS = r"[^\W_][\w’'.-]*(?: [\w’'.&-]+){0,8}"
_NAME = r"[^\W\d_a-z][\w’'.-]*(?: (?:(?:of|de|da|del|la|van|von|al|bin|the|&) )?[^\W\d_a-z][\w’'.-]*){0,4}"
_CHOOSING = (
    r"(?:appoint(?:s|ed|ing)?|choos(?:es?|ing)|chose|chosen|pick(?:s|ed|ing)?|elect(?:s|ed|ing)?|nominat(?:es?|ed|ing)|install(?:s|ed|ing)?"
    r"|propos(?:es?|ed|ing)|select(?:s|ed|ing)?|hir(?:es?|ed|ing)|want(?:s|ed)?|unveil(?:s|ed|ing)?|present(?:s|ed|ing)?|introduc(?:es?|ed"
    r"|ing)|bring(?:s|ing)? in|brought in|put(?:s|ting)? forward)"
)
_NAMING = (
    rf"(?:{_CHOOSING}|nam(?:es?|ed|ing)|identif(?:y|ies|ied|ying)|announc(?:es?|ed|ing)|confirm(?:s|ed|ing)?|list(?:s|ed|ing)?|giv(?:es?|en"
    rf"|ing)|gave|credit(?:s|ed|ing)?|cit(?:es?|ed|ing)|record(?:s|ed|ing)?|register(?:s|ed|ing)?|reveal(?:s|ed|ing)?|recogni[sz](?:es?|ed"
    rf"|ing)|enter(?:s|ed|ing)?|declar(?:es?|ed|ing)|crown(?:s|ed|ing)?|prais(?:es?|ed|ing)|hail(?:s|ed|ing)?|single[sd]? out|show(?:s|ed"
    rf"|ing)?|(?:has|have|had)(?! [a-z]+ed\b| been\b| chosen\b| put\b| brought\b))"
)

CALLINGS = CallingWords(
    as_one=re.compile(rf"\b(?P<verb>{_NAMING}) (?P<one>[^.;:“”\ue000]{{2,90}}?),? as [“\"‘']?(?P<other>{_WORDS})"),
    falls=re.compile(rf"\b(?P<noun>choice|vote|lot|nod|job|post|role|captaincy|armband|seat|leadership|chair|presidency|mantle|baton"
        rf"|preference|mandate) (?:[\w’'-]+ ){{0,3}}?(?:fall(?:s|en|ing)?|fell|go(?:es|ing|ne)?|went|pass(?:es|ed|ing)?|handed|given"
        rf"|offered|landed|settled) (?:on|upon|to) (?P<who>{_WORDS})|\b(?:job|post|portfolio|role|seat|part|position|chair) (?:[\w’'-]+ "
        rf"){{0,2}}?be (?:held|filled|taken|played|done) by (?P<by>{_WORDS})"),
    coming=re.compile(rf"(?<![\w-])(?P<phrase>(?:(?:the|its|their|our|his|her|a) )?(?:new|next|incoming|future|interim|acting)(?: [a-z’'-]+){{1,4}}),? (?P<who>{_NAME})"),
    blames=re.compile(rf"\bblam(?:e[sd]?|ing) (?P<one>[^.;:,“”\ue000]{{2,60}}?)(?= (?:for|on)\b|[.;:,“”\ue000]|$)(?: on (?P<other>{_WORDS}))?"),
    caused=re.compile(rf"\b(?:(?:was|were|is|are|been|be) (?:[a-z]+ly )?(?:caused|triggered|sparked|started|set off|brought on|provoked) by|(?:was|were|is|are|been) (?:[a-z]+ly )?(?:due|down|owing) to|(?:was|were|is|been) the (?:result|fault) of) (?P<who>{_WORDS})"),
    reads=re.compile(rf"\b(?:match(?:ed|es)?|(?:is|was|are|were|as) (?:that|those)|belong(?:s|ed)?) (?:those |that )?(?:of|to) "
        rf"(?P<whose>{_NAME})|\b(?:has|have|had) (?P<placed>{_NAME}) (?:at|in|on|down|wearing|playing|as)\b|\b(?:gives?|gave|has|had|bears?"
        rf"|bore|carrie[sd]|carries|stands|stood|lists?|listed|reads?|under|beside) (?:only )?the name (?:of )?(?P<borne>{_NAME})|\b[Tt]he "
        rf"(?:name|signature|names|signatures)\b[^.;:“”\ue000]{{0,50}}? (?:is|was|reads?|says) (?:that of )?(?P<who>{_NAME})"),
    sets_out=re.compile(rf"(?P<who>{_NAME}(?: [a-z]+ {_NAME})?) to (?P<verb>[a-z]+)\b"),
    heads=(
        (re.compile(rf"(?P<who>{_NAME}(?: [a-z]+ {_NAME})?) to (?:coach|lead|head|run|manage|captain|chair|take over|take charge|succeed|replace|become|skipper|steer|play|present|host)\b"), HEIR),
        (re.compile(rf"(?P<who>{_NAME}(?: [a-z]+ {_NAME})?) (?:is |was )?(?:named|appointed|picked|chosen|elected|unveiled|hired|installed|sworn in|nominated|handed|given)\b"), HEIR),
        (re.compile(rf"(?P<who>{_NAME}(?: [a-z]+ {_NAME})?) (?:wins|takes|lands|gets|clinches|secures|scoops|bags)\b"), "Who won?"),
    ),
    to_come=frozenset(["new", "next", "incoming", "future", "interim", "acting"]),
    name=re.compile(rf"(?<![\w’'-]){_NAME}"),
    there=re.compile(r"\b(?:in|at|near|outside|from|off|inside|around|across|within|against|under|over|through|towards|between|north of|south of|east of|west of)(?: the)? $", re.IGNORECASE),
    elect=("-elect", "-designate", "-to-be"),
    choosing=re.compile(_CHOOSING),
    roles=frozenset(["source", "cause", "choice", "pick", "head", "chair", "lead", "origin", "trigger", "favourite", "favorite", "bidder", "number"]),
    any_post=frozenset(["successor", "replacement", "heir", "choice", "pick", "boss", "leader", "head", "chief", "one", "man", "woman", "candidate", "nominee", "favourite", "favorite", "number"]),
    definite=frozenset(["the", "its", "their", "his", "her", "our", "my"]),
    heir=HEIR,
    cause=CAUSE,
    asks="Who is the {}?",
)
