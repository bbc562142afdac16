"""The English words of two claims that are compared: of who tells them, and such as any two may share."""

from __future__ import annotations

import re

from whence.claims.vocabulary import ComparisonWords

COMPARISON = ComparisonWords(
    generic=re.compile(r"(?:the|its) (?:company|firm|group|club|agency|bank|airline|carrier|retailer|manufacturer|maker|operator|developer|business|charity|institute|organi[sz]ation|broadcaster)", re.IGNORECASE),
    definite=frozenset({"the"}),
    made_by="by",
    empty=frozenset(["are", "was", "has", "had", "not", "yet", "all", "any", "one", "two", "now", "out", "off", "too", "own", "you", "him", "how", "why", "can", "may", "did", "got", "get", "say", "way", "day", "who", "whom", "has", "nor", "him", "than", "ever", "have", "been", "that", "this", "will", "would", "said", "says", "with", "from", "they", "their", "them", "there", "when", "what", "which", "were", "then", "than", "some", "more", "most", "over", "into", "about", "after", "before", "just", "only", "also", "still", "being", "does", "very", "your", "ours", "well", "much", "even", "such", "here", "down", "back", "made", "make", "take", "took"]),
    deciding=frozenset(["decis", "decid", "taken", "made", "been", "have", "that", "this", "will", "would", "said", "says", "with", "from", "they", "their", "when", "what", "which", "were"]),
    refusing=("no ", "not ", "never ", "nobody ", "nothing "),
    empty_in_names=frozenset(["the", "a", "an", "of", "one", "two", "three", "his", "her", "its", "their", "mr", "mrs", "ms", "dr", "sir", "and"]),
    empty_in_answers=frozenset(["the", "and", "his", "her", "its", "our", "one", "two", "for", "with", "from", "their", "that", "this"]),
)
