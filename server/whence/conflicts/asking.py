"""Two accounts become the question that both answer, in the words of the page: "Fahrgäste: wie viele?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whence.conflicts.grouping import scope, values
from whence.model import SO, Article, Claim

_TOPIC = 4
"""Words by which a question says of what it asks."""
_SHORT = 80
"""Characters of what is asked whether it is so, at most."""
_QUOTED = str.maketrans("", "", "«»„“”\"`")
_JOINED = re.compile(r"(?:\s|['’]|(?<=[\s'’])[^\W\d_]{1,4}(?=[\s'’]))+")
"""What stands between two words of a question that are one phrase: "reapertura de la línea"."""


def asked(one: Claim, other: Claim, article: Article) -> str:
    """The question, with the words that both answers are told with, as the first has them, or those of the headline where there are none."""
    question = next((claim.question for claim in (one, other) if values(claim, "noun") or "joined" in values(claim, "flag")), one.question)
    told = [_topic(*pair, article.text) for pair in ((one, other), (other, one))]
    named = [topic for topic in told if topic and not _only_act(topic, one, other)]
    topic = _told_so(one, other) or next(iter([*named, scope(one, "heading"), *told]), "") or next(filter(None, told), "")
    colon = " :" if question[-2:-1].isspace() else ":"  # French sets a space before both
    return f"{topic}{colon} {question}" if topic else question[:1].upper() + question[1:]


def _told_so(one: Claim, other: Claim) -> str:
    """What one says is so, where that is asked: "Die Brücke ist gesperrt"; "" where it is long, or a word."""
    told = next((claim for claim in (one, other) if claim.value == SO), None)
    if one.kind != "status" or told is None or len(told.text) > _SHORT or " " not in told.text:
        return ""
    return " ".join(told.text.translate(_QUOTED).split())


def _only_act(topic: str, one: Claim, other: Claim) -> bool:
    """Whether a topic has no word but verbs."""
    return set(topic.replace(",", "").split()) <= values(one, "acting") | values(other, "acting")


def _topic(one: Claim, other: Claim, text: str) -> str:
    """The words of one that both are told with, in their own form and order, without the verbs where others are left.

    "evacuar a 300 vecinos del valle" and "vecinos evacuados" give "vecinos".
    """
    shared = values(one, "stem") & (values(other, "stem") | values(other, "around")) | values(one, "noun")
    told = [(*span, word) for span, stem, word in _said(one, text) if stem in shared and word.casefold() not in one.question]
    nouns = [found for found in told if found[2] not in values(one, "acting")]
    found = list(dict.fromkeys(nouns or told))[:_TOPIC]
    topic = ""
    for before, (start, end, _) in zip([None, *found], found, strict=False):
        gap = text[before[1] : start] if before else ""
        joined = before is not None and not (one.start < start and before[1] <= one.start) and _JOINED.fullmatch(gap)
        topic += f"{(gap if joined else ', ') if before else ''}{text[start:end]}"
    return topic


def _said(claim: Claim, text: str) -> Iterator[tuple[tuple[int, int], str, str]]:
    """The words of a claim's clause with where they stand, each once for every stem."""
    at, last = int(scope(claim, "clause").partition(":")[0]), ""
    for stem, _, word in (value.partition("=") for key, value in claim.scope if key == "said"):
        start = at - len(word) if word == last else text.find(word, at)  # a compound has two stems
        if start >= 0:
            at, last = start + len(word), word
            yield (start, at), stem, word
