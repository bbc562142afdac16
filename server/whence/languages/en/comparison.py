"""The English words of two claims that are compared: of who tells them, and such as any two may share."""

from __future__ import annotations

import re

from whence.claims.vocabulary import ComparisonWords

COMPARISON = ComparisonWords(
    generic=re.compile(r"(?:the|its) (?:company|firm|group|club|agency|bank|airline|carrier|retailer|manufacturer|maker|operator|developer|business|charity|institute|organi[sz]ation|broadcaster)", re.IGNORECASE),
    definite=frozenset({"the"}),
    speaking=re.compile(r"spokes(?:man|woman|person)|['’]s? (?:[\w-]+ ){0,3}?(?:officer|secretary|president|chair(?:man|woman)?|director|manager|chief|head|leader|official|organi[sz]er|convenor)\b", re.IGNORECASE),
    whose=re.compile(r"(?:its|their) (?:[\w-]+ ){0,3}?(?:spokes(?:man|woman|person)|officer|secretary|president|chair(?:man|woman)?|director|manager|chief|head|leader|official|organi[sz]er|convenor)\b", re.IGNORECASE),
    made_by="by",
    again=re.compile(r"(?:the|that|this) (?:very )?same\b", re.IGNORECASE),
    court=re.compile(r"\b(?:courts?|judges?|jur(?:y|ies|or)|tribunals?|magistrates?|justices?|arbitrators?)\b", re.IGNORECASE),
    appeal=re.compile(r"\b(?:appeals?|appellate|supreme|cassation|constitutional|higher|superior) (?:court|judges?|tribunal|bench|justices?|panel)\b|\bcourt of (?:appeals?|cassation)\b", re.IGNORECASE),
    empty=frozenset(["are", "was", "has", "had", "not", "yet", "all", "any", "one", "two", "now", "out", "off", "too", "own", "you", "him",
        "how", "why", "can", "may", "did", "got", "get", "say", "way", "day", "who", "whom", "has", "nor", "him", "than", "ever", "have",
        "been", "that", "this", "will", "would", "said", "says", "with", "from", "they", "their", "them", "there", "when", "what", "which",
        "were", "then", "than", "some", "more", "most", "over", "into", "about", "after", "before", "just", "only", "also", "still",
        "being", "does", "very", "your", "ours", "well", "much", "even", "such", "here", "down", "back", "made", "make", "take", "took"]),
    deciding=frozenset(["decis", "decid", "taken", "made", "been", "have", "that", "this", "will", "would", "said", "says", "with", "from", "they", "their", "when", "what", "which", "were"]),
    refusing=("no ", "not ", "never ", "nobody ", "nothing "),
    empty_in_answers=frozenset(["the", "and", "his", "her", "its", "our", "one", "two", "for", "with", "from", "their", "that", "this"]),
    measured=re.compile(r"\d+(?:\.\d+)? ?(?:kilomet|km|mile)"),
    resuming=frozenset(["it", "he", "she", "they", "we", "i", "this", "that", "these", "those", "not", "neither", "there"]),
    served=frozenset(["client", "clients", "patient", "patients", "boss", "employer", "principal"]),
    of_somebody=frozenset({"his", "her"}),
    definite_before=frozenset(["the", "this", "that", "these", "those"]), universal=frozenset(["all", "both", "every", "each", "no", "none", "nobody", "nothing", "everyone", "everybody", "everything", "anyone", "anybody", "anything"]),
    none_of=("no", "not"),
    partitive=re.compile(
        r"(?:the |its |their |his |her |a |an )?(?:(?:rest|remainder|part|parts|half|third|quarter|section|majority|most|some|many|much|few"
        r"|several|one|two|three|four|five|six) of\b|(?:others|the rest|most|many|several|some(?! [\d$€£]))\b|those (?:on|in|at|from|who"
        r"|with|of)\b|other |remaining |another |(?:second|third|fourth|fifth|latter|former|other)$)",
        re.IGNORECASE,
    ),
    hangs=re.compile(r" (?P<by>of|in|on|at|for|to|from|with|near) (?:(?:the|its|their|his|her|a|an) )?(?:[\w’'-]+ ){0,2}?(?P<noun>[\w’'-]+)(?=$|[,.;]| (?:of|in|on|at|for|to|from|with|near|who|which|that)\b)", re.IGNORECASE),
    restricting=re.compile(r"[^,] (?:who|that|whose|which|living in|aged)\b", re.IGNORECASE),
    phrase_end=re.compile(r",| (?:of|in|on|at|for|to|from|with|by|near|off|under|over|between|through|against|about|after|before|since|during|who|which|that|and|or)\b"),
    telling_apart=frozenset(
        ["north", "northern", "south", "southern", "east", "eastern", "west", "western", "upper", "lower", "left", "right", "inner",
         "outer", "front", "rear", "first", "second", "third", "fourth", "fifth", "last", "next", "new", "old", "other", "another",
         "remaining", "men’s", "men's", "women’s", "women's", "women", "men",
         "girls", "boys", "senior", "junior", "elder", "younger", "older", "smaller", "larger", "bigger", "newer", "neighbouring",
         "neighboring", "nearby", "adjoining", "separate", "different", "one", "two", "three", "four", "five", "six", "seven", "eight",
         "nine", "ten", "northbound", "southbound", "eastbound", "westbound", "main", "side", "summer", "winter", "spring", "autumn",
         "morning", "afternoon", "evening", "passenger", "freight", "goods"]
    ),
)
