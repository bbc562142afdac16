"""How English says that it is open how many or how much: "nobody knew how many were aboard"."""

from __future__ import annotations

import re

from whence.claims.vocabulary import UncountedWords

# What is asked, and up to where: a question within a sentence, or the noun of a sum.
_HOW = r"how (?:many|much|long|far|large|big|high|deep|heavy|fast|often|wide|old)\b[^.,;:?!”\"\n]{0,70}"
_SUM = r"(?:number|amount|figure|total|toll|death toll|extent|size|value|cost|sum|count|length|duration)\b[^.,;:?!”\"\n]{0,50}"
_ASKED = (
    rf"(?:on |about |of |as to )?(?:exactly |precisely |just |really |for certain |for sure |with certainty |yet )*(?P<asked>{_HOW}|"
    rf"(?:the |an? |any )(?:(?:exact|final|full|true|real|precise|total|overall|reliable|firm|actual) )*{_SUM}|"
    r"what (?:the|its|their) (?:[a-z-]+ ){0,2}?(?:number|amount|figure|total|toll|extent|size|value|cost|bill|price|sum|count|length)\b[^.,;:?!”\"\n]{0,40}|"
    r"what (?:is|was|were|had been) (?:in|inside|on) (?:it|them|there)\b)"
)
_BY_VERB = (
    r"(?:(?:nobody|no one|no-one|none of (?:us|them)|neither of (?:us|them))(?: \w+)? (?:knows?|knew|(?:can|could)(?: yet| even| really)? (?:say|tell|know)|is sure|was sure|has counted|had counted|counted|kept count of)|"
    r"(?:do|does|did)(?: not|n['’]t)(?: yet| actually| really| even)? know|(?:is|are|was|were|remains?|remained)(?: still| as yet)? (?:not (?:yet )?(?:known|clear|certain|sure)|unclear|unknown|uncertain|unsure)|not (?:yet )?(?:known|clear|certain|sure)|"
    r"(?:isn|wasn|aren|weren)['’]t (?:yet )?(?:known|clear|certain|sure)|(?:ha[sd]|have|with|is|was) no (?:way of (?:knowing|telling"
    r"|saying)|idea|means of (?:knowing|telling)|record of|reliable count of|count of)|(?:there (?:is|was)|they had|it had) no (?:way of "
    r"(?:knowing|telling)|telling|knowing|saying)|"
    r"(?:too|far too|much too) (?:early|soon) to (?:say|tell|know|judge|estimate|put (?:a|any) (?:figure|number) on)|(?:impossible|not possible|not able|unable|hard|difficult) (?:yet )?to (?:say|tell|know|estimate|count|establish|determine|put (?:a|any) (?:figure|number) on)|"
    r"(?:could|can)(?:not| not|n['’]t)(?: yet)? (?:say|tell|know|estimate|establish|determine)|(?:yet|still|working|trying|struggling) to (?:establish|determine|work out|count|calculate|find out|estimate|assess)|still (?:counting|working out|establishing|assessing|calculating)|"
    r"(?:has|have|had)(?: not|n['’]t)(?: yet)? (?:been able to |been )?(?:established?|determined?|worked out|counted?|calculated?))"
)
_NOT_SO = (
    r"(?:is|was|are|were|remains?|remained|has|have)(?: still| as yet| so far)? (?:[“\"‘]?(?:something|a (?:question|thing)) (?:that "
    r")?(?:we|I|they|he|she|it|nobody|no one)(?: simply| just| really)? (?:(?:do|does|did|can|could)(?: not|n['’]t)|cannot|can) (?:know|say"
    r"|tell|answer)|unknown|unclear|uncertain|not (?:yet )?(?:known|clear|certain|been (?:established|determined|counted))|impossible to "
    r"(?:say|tell|know)|yet to be (?:established|determined|counted|known)|any(?:body|one)['’]s guess)"
)

_NONE = (
    r"(?:has|have|had|(?:is|was)(?: still| as yet)?|with|give|gave)(?: still| yet| as yet)? no (?:(?:exact|firm|final|reliable|official|precise|confirmed|clear|overall|definite) )*"
    r"(?P<asked_bare>number|figure|count|total|tally|estimate)s?(?: yet| so far| at present)?(?=\W*(?:$|[.,;:!?”\"\n]| (?:for|of|and|but|until|because|as)\b))"
)

UNCOUNTED = UncountedWords(
    open=re.compile(rf"\b(?:{_BY_VERB} {_ASKED}|(?P<asked_first>{_HOW}|{_SUM}) {_NOT_SO}|{_NONE})\b", re.IGNORECASE),
    dimensions={
        "many": ("count",), "much": ("money", "weight", "area", "share"), "long": ("span", "length"), "far": ("length",), "large": ("area", "length"), "big": ("area", "length"), "high": ("length",), "deep": ("length",),
        "heavy": ("weight",), "fast": ("speed",), "often": ("times",), "wide": ("length",), "old": ("span",), "number": ("count",),
            "count": ("count",), "toll": ("count",), "amount": ("money", "weight"), "sum": ("money",), "value": ("money",), "cost": (
            "money",), "bill": ("money",), "price": ("money",),
        "extent": ("area", "money", "length"), "size": ("area", "money", "length", "count"), "length": ("length", "span"), "duration": (
            "span",), "figure": ("count", "money", "weight", "area"), "tally": ("count",), "estimate": ("count", "money"), "total": (
            "count", "money", "weight", "area"), "what": ("money", "count", "weight"),
    },
    asking=re.compile(r"\bhow (?P<how>[a-z]+)|\b(?P<noun>number|count|amount|sum|value|cost|bill|price|extent|size|length|duration|figure|total|tally|estimate|toll)\b|^(?P<what>what)\b", re.IGNORECASE),
    counted=re.compile(r"\bhow many (?:of (?:the|its|his|her|their) )?(?:[a-z-]+ )??(?P<noun>[a-z]{3,})\b|\b(?:number|count|total) of (?:the )?(?:[a-z-]+ )??(?P<of>[a-z]{3,})\b", re.IGNORECASE),
    named=re.compile(r"(?<!\bin )(?<!\binto )(?<!\bon )(?<!\bat )(?<!\bfrom )(?<!\bof )(?<!\bto )(?<!\buntil )(?<!\bby )\b(?:the|its|his|her|their|an?|this|that|these|those) (?P<noun>[a-z-]{3,})\b|\b(?P<name>(?-i:[A-Z])[\w’-]+)", re.IGNORECASE),
    anything=frozenset([
        "number", "amount", "figure", "bill", "price", "total", "toll", "extent", "size", "value", "cost", "sum", "count", "length",
        "duration", "aboard", "inside", "present", "involved", "affected", "missing", "left", "still", "there", "alive", "onboard",
        "board", "place", "scene", "gone", "taken", "lost", "was", "were", "had", "has", "have",
        "are", "is", "been", "would", "will", "could", "might", "may", "time", "exact", "final", "full", "true", "real", "precise", "overall", "people", "more", "them", "it", "how", "what",
    ]),
)  # fmt: skip
