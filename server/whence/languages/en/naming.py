"""How English names who speaks."""

from __future__ import annotations

import re

from whence.claims.vocabulary import NamingWords, name_end, name_run

NAMING = NamingWords(
    run=name_run(["de", "da", "di", "van", "von", "al", "bin", "der", "la", "el", "du"]),
    stamp=re.compile(r"(?:[01]?\d|2[0-3])[.:][0-5]\d(?: ?[ap]\.?m\.?)?[:.]?(?: GMT| BST| CET| E[SD]T)? (?=[^\W\d])"),
    acted=re.compile(
        r"((?:[\w’'-]+ ){0,2}?[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){0,3}) "
        r"(?:[a-z]{3,}ed|stood|sat|shook|rose|took|held|gave|came|went|spoke|kept|left|met|has|had|is|was)\b.* and$"
    ),
    doing=re.compile(r"[a-z]+ing\b"),
    description=re.compile(r"(?:an?|the|who|his|her|its|[a-z])[^,.;\ue000]{2,60}"),
    age=re.compile(r"(?:aged )?\d{1,3}"),
    pointing=frozenset({"the", "that", "this"}),
    plain_articles=frozenset({"the", "a", "an"}),
    speaking_numbers=frozenset({"one", "two", "three", "none", "nobody"}),
    counted=frozenset({"counts"}),
    resumes=frozenset({"later", "then", "also"}),
    quoting=re.compile(r"quot\S* (?P<who>.*) as saying", re.IGNORECASE),
    opens_content=frozenset({"there", "this", "that", "nobody", "nothing", "both", "neither"}),
    owning=("'s", "’s"),
    owning_many=("s'", "s’"),
    owner_end=re.compile(r"(?:['’]s|(?<=s)['’])$"),
    owned=re.compile(r"(?P<owner>(?:[Tt]he )?[\w’'& -]+?)(?:['’]s|(?<=s)['’])"),
    existential="there",
    infinitive="to",
    inverted_end=name_end(r" who | that | in an? | on [A-Z]| at an? | (?:by|via|over|after|during|outside|from|when|as|while|with|before) ", spaced=True),
    according_end=name_end(r" who | which | that | in an? | on [A-Z]| (?:it|he|she|they|there) (?:is|was|are|were|will|would|has|had|have|can|could|did|does)\b"),
    cited_end=name_end(r" who | which | that | in an? "),
    born=(" born", " née", " christened", " baptised", " baptized"),
    whereabouts=frozenset({"in", "on", "at", "near", "off"}),
    relatives=frozenset({"that", "which", "who"}),
    others=frozenset({"him", "her", "them"}),
    signed=re.compile(r"\b(?:(?:in|under|over|bearing|with|carrying) the (?:name|signature) of|signed (?:off )?by) (?P<whom>[^,.;:\ue000]{3,60})"),
    accused=re.compile(r"\b(?:accuse[sd]?|accusing|suspect(?:s|ed|ing)?) (?P<whom>(?!of\b)[^,.;:\ue000]{2,60}?) of\b"),
)
