"""A text and the page's language tag become the article's language; the text wins where the tag clearly lies."""

from __future__ import annotations

import re
from collections import Counter

# The commonest small words of each language, those that others share left out where that is possible.
_SMALL = {
    "en": "the of and to in that is was for it with as his on be at by had not are but from have they which were",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat",
    "fr": "le la les des et en un une du est que dans pour qui sur pas au par plus avec ce il ne sont ont aux",
    "es": "el la los las de y en que un una del se por con para no su al es lo como más ha sus pero",
    "it": "il di che la e un una per non del con le si della da sono ha dei al gli nel alla anche più delle",
    "pt": "o a os as de e em que um uma do da no na para com não por mais dos das se ao foi são à pelo",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er door om ook als naar bij uit werd heeft",
    "ru": "и в не на что с по как это из за от его к для до он но года было",
    "uk": "і в не на що з та у до за як про це від його для він але року є було",
    "pl": "w i na z do nie się że to o jest od za jak po przez dla oraz był ale są",
}
_WORDS = {code: frozenset(words.split()) for code, words in _SMALL.items()}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 40  # words; a shorter text proves nothing
_LIE = 2.5  # how many times more small words another language must have than the tag's own


def language_of(text: str, tag: str) -> str:
    """A BCP 47 tag: the page's own, unless the words of the text are clearly another language's.

    >>> language_of("Der Hafen ist nach dem Sturm für die Schiffe nicht offen. " * 6, "en")
    'de'
    """
    code = tag.split("-")[0].lower()
    words = [word.casefold() for word in _WORD.findall(text[:6000])]
    if len(words) < _ENOUGH and code:
        return tag
    often = Counter(words)
    counts = Counter({other: sum([often[word] for word in small]) for other, small in _WORDS.items()})
    best, most = counts.most_common(1)[0]
    if not code:
        return best if most else "en"
    if code in counts and best != code and most > _LIE * max(counts[code], 1) and most > len(words) / 10:
        return best
    return tag
