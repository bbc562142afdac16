"""The English words within and around the days and hours that claims are about."""

from __future__ import annotations

import re

from whence.claims.vocabulary import DayWords
from whence.languages.en.deeds import deed

DAYS = DayWords(
    offset=re.compile(r"\b(?:later|after|earlier|before)$", re.IGNORECASE),
    relation=re.compile(r"\b(?:after|before)$", re.IGNORECASE),
    connects=re.compile(r"[^.;:]{0,12}? (?:and|to|until|till|through)\b"),
    second=re.compile(r"[^.;:]{0,12}? (?:and|to|until|till|through) (?:[a-z]+ ){0,3}"),
    sure_clock=re.compile(r"[ap]\.?m|noon|midnight|morning|afternoon|evening|night|\b(?:0\d|1[3-9]|2[0-3])[.:]\d\d", re.IGNORECASE),
    relative=frozenset(["today", "yesterday", "tomorrow"]),
    concludes=re.compile(r"(?:, (?:so|and so|which means|meaning|and that means|and|but)|: ) ?"),
    settled=frozenset(["until", "once", "as soon as"]),
    settled_ahead=frozenset(["until", "once", "at the earliest", "no later than"]),
    possible=frozenset(["could", "might", "may"]),
    aside=re.compile(r"(?<!\bgo )(?<!\bgoes )(?<!\bwent )(?<!\bcome )(?<!\bcame )(?<!\bput )(?<!\bappear )\b(?:before|after|once|by the time|as soon as) (?:(?:the|an?|his|her|its|their|all|most) )?[\w’'-]+(?: [\w’'-]+){1,5}? (?:at|on|in|around|about|shortly after|just before) (?:about |around )?$"),
    origin=re.compile(
        r"\b(?:first(?! of (?:January|February|March|April|May|June|July|August|September|October|November|December|the (?:month|year))\b)"
        r"|earliest|oldest|founded|established|built|rebuilt|born|invented|originated|began|begun|laid|cast|painted|composed|written|carved"
        r"|minted|planted|dug|dates?|dated|dating|died|introduced|opened|launched|brewed|baked|made|finished|completed|sank|sunk|went down"
        r"|wrecked|foundered|felled|drawn|signed|struck|forged|woven|sewn|printed|published|filmed|recorded|discovered|buried|burned|burnt"
        r"|destroyed|demolished|abandoned|closed|married|wed|arrived|bought|acquired|drowned|disappeared|vanished|last seen)\b",
        re.IGNORECASE,
    ),
    handed=frozenset(["been", "were", "was", "given", "gave", "promised", "offered", "quoted", "handed", "sent", "shown", "named", "put", "told", "said", "mentioned"]),
    of_no_month=re.compile(r"(?:the )?\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE),
    past=frozenset(["was", "were", "had", "did", "has", "have"]),
    beginning=re.compile(r"\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|kick(?:s|ed)? off|first (?:day|night|train|game|match|concert|show|performance|session)|commence[sd]?)\b", re.IGNORECASE),
    set_for=re.compile(r"\bfor (?:about |around |the )?$", re.IGNORECASE),
    something=re.compile(r"(?:[Aa]n?|[Aa]nother) (?!(?:[a-z]+ )?(?:date|day|time|entry|line|note|record|mention|receipt|stamp|mark|booking|appointment)\b)[a-z]"),
    alone=re.compile(r"\s*(?:[.;:!”\"’]|$|\n|,(?! (?:and|when|the [a-z]+ (?:was|were|had|will))\b))"),
    bare=re.compile(r"[\"“‘']*(?:(?:it|him|her|them|this|that|(?:given|shown|gives?|puts?|has|names?|lists?|shows?|dates?)?(?: ?the (?:date"
        r"|day|time|start|opening|move|event|work|matter)(?: of (?:the )?[a-z]+)?)?) ?)?(?:(?:in|on|at|for|as|to|by|not|before|until|about"
        r"|around|early|late|the) )*", re.IGNORECASE),
    amount=re.compile(r"[$€£¥]\s?\d|\b\d[\d,.]*\d{3}\b(?<!\b\d{4})|\b\d[\d,.]*(?: ?%| per ?cent\b| (?:hundred|thousand|million|billion)\b)"),
    and_later=re.compile(r",? (?:(?:he|she|they) (?:said|says|added), )?(?:is|was|will be|would be) the (?:very )?(?:soonest|earliest)\b| at the (?:very )?(?:earliest|soonest)\b| or (?:even )?later\b|,? (?:and|but) (?:no|not) (?:sooner|earlier)\b"),
    and_sooner=re.compile(r" at the (?:very )?latest\b| or (?:even )?(?:sooner|earlier)\b"),
    up_to="until",
    was=("was", "were"),
    deed=deed,
)
