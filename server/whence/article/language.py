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
    "pl": "w i na z do nie się że to o jest od za jak po przez dla oraz był ale są",
    "ro": "și în de la a cu din pe o că pentru care un nu este mai au fost sunt prin după ce să fi ale",
    "cs": "a v se na že je s z do o i ve to za pro by k od po jako jsou podle také který byl však",
    "sk": "a v sa na že je s z do o aj vo to za pre by k od po ako sú podľa ktorý bol však",
    "hu": "a az és hogy nem is egy volt meg ez azt már mint csak még ki el van de után ha lesz",
    "sv": "och i att det som en på är av för med den till har inte om ett men var de han från vid sig",
    "da": "og i at det som en på er af for med den til har ikke om et men var de han fra ved blev også",
    "nb": "og i at det som en på er av for med den til har ikke om et men var de han fra ved ble også",
    "fi": "ja on ei että se oli hän myös ovat mutta kun mukaan ole joka kuin sen jos tai vain sitä",
    "tr": "ve bir bu da de için ile olarak olan daha çok sonra kadar gibi ancak ise göre en var olduğu",
    "id": "yang dan di ini dengan untuk dari itu pada tidak dalam akan ke juga oleh sudah ada karena mereka saat",
    "vi": "và của là có trong cho được không với người các những một này đã để khi đến về từ",
    "ca": "el la els les i en que un una del de per amb no al és ha més va aquest seva són dels als",
    "hr": "i je u na se da su za od s o koji kako iz ne će što biti bi ali nije kao te",
    "tl": "ang ng sa na mga ay ni si at para kay niya ito hindi nang kung ako siya pa rin",
    "sq": "të e në që për me nga një i dhe si ka u do është më se nuk kjo janë",
    "lt": "ir kad į su yra buvo iš ne tai bet apie už kaip nuo po tik jau taip dėl",
    "ru": "и в не на что с по как это из за от его к для до он но года было",
    "uk": "і в не на що з та у до за як про це від його для але року є було",
    "bg": "и в на за да се от не с са че по това от до ще или като към беше",
    "sr": "и у на је да се за су од са не који како из о ће што би али као",
    "be": "і ў не на што з у да за як пра гэта ад яго для але гады было",
}  # fmt: skip
_WORDS = {code: frozenset(words.split()) for code, words in _SMALL.items()}
_CYRILLIC = ("ru", "uk", "bg", "sr", "be", "mk", "kk", "ky", "mn", "tg")
# Letters of a script, and the languages written in it, the commonest in news first.
_SCRIPTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Cyrillic", "\u0400-\u052f", _CYRILLIC), ("Greek", "\u0370-\u03ff\u1f00-\u1fff", ("el",)), ("Hebrew", "\u0590-\u05ff", ("he", "yi", "iw")),
    ("Arabic", "\u0600-\u06ff\u0750-\u077f", ("ar", "fa", "ur", "ps", "ckb", "ku", "sd", "ug")), ("Devanagari", "\u0900-\u097f", ("hi", "mr", "ne", "sa")),
    ("Bengali", "\u0980-\u09ff", ("bn", "as")), ("Gurmukhi", "\u0a00-\u0a7f", ("pa",)), ("Gujarati", "\u0a80-\u0aff", ("gu",)), ("Oriya", "\u0b00-\u0b7f", ("or",)),
    ("Tamil", "\u0b80-\u0bff", ("ta",)), ("Telugu", "\u0c00-\u0c7f", ("te",)), ("Kannada", "\u0c80-\u0cff", ("kn",)), ("Malayalam", "\u0d00-\u0d7f", ("ml",)),
    ("Sinhala", "\u0d80-\u0dff", ("si",)), ("Thai", "\u0e00-\u0e7f", ("th",)), ("Lao", "\u0e80-\u0eff", ("lo",)), ("Burmese", "\u1000-\u109f", ("my",)),
    ("Georgian", "\u10a0-\u10ff", ("ka",)), ("Armenian", "\u0530-\u058f", ("hy",)), ("Khmer", "\u1780-\u17ff", ("km",)), ("Ethiopic", "\u1200-\u137f", ("am", "ti")),
    ("Hangul", "\u1100-\u11ff\uac00-\ud7af", ("ko",)), ("Kana", "\u3040-\u30ff", ("ja",)), ("Han", "\u4e00-\u9fff", ("zh", "ja", "yue")),
)  # fmt: skip
_LETTERS = {name: re.compile(f"[{letters}]") for name, letters, _ in _SCRIPTS}
_SPOKEN = {name: spoken for name, _, spoken in _SCRIPTS}
_PERSIAN, _URDU = frozenset("پچژگک"), frozenset("ٹڈڑےں")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_BEYOND_LATIN = re.compile(r"[^\x00-\u024f\u1e00-\u206f]+")  # and beyond the marks that Latin texts use
_WORD = re.compile(r"[^\W\d_]+")
_GLANCE, _READ = 1000, 6000  # characters of the text that are looked at
_KANA = 0.05  # share of the letters; Japanese has more, Chinese none
_LETTERS_ENOUGH = 30  # letters that prove a script
_ENOUGH = 40  # words; a shorter text proves nothing of two languages of one script
_LIE = 2.5  # how many times more small words another language must have than the tag's own


def language_of(text: str, tag: str) -> str:
    """A BCP 47 tag: the page's own, unless the script or the words of the text are clearly another language's.

    >>> language_of("Der Hafen ist nach dem Sturm für die Schiffe nicht offen. " * 6, "en")
    'de'
    >>> language_of("Το λιμάνι δεν είναι ανοιχτό μετά την καταιγίδα.", "en-US")
    'el'
    """
    code = tag.split("-")[0].lower()
    text = text[:_READ]
    spoken = _by_script(text)
    if spoken and spoken != _CYRILLIC:
        return tag if code in spoken else spoken[0]
    known = {other: words for other, words in _WORDS.items() if (other in _CYRILLIC) == bool(spoken)}
    for length in (_GLANCE, _READ):
        words = _WORD.findall(text[:length].casefold())
        often = Counter(words)
        counts = Counter({other: sum([often[word] for word in small]) for other, small in known.items()})
        best, most = counts.most_common(1)[0]
        if code and best == code and len(words) >= _ENOUGH and (not spoken or code in spoken):
            return tag  # most pages do not lie
    if code and len(words) < _ENOUGH and (not spoken or code in spoken):
        return tag
    if not code or (spoken and code not in spoken):
        return best if most else (spoken[0] if spoken else code or "en")
    if code in counts and best != code and most > _LIE * max(counts[code], 1) and most > len(words) / 10:
        return best
    return tag


def _by_script(text: str) -> tuple[str, ...]:
    """The languages that a text's script is used for, the likeliest first; empty for Latin letters, or too few."""
    foreign = "" if text.isascii() else "".join(_BEYOND_LATIN.findall(text))
    if len(foreign) < _LETTERS_ENOUGH:
        return ()
    counts = {name: len(letters.findall(foreign)) for name, letters in _LETTERS.items()}
    name, most = max(counts.items(), key=lambda each: each[1])
    if most < _LETTERS_ENOUGH or most < len(_LATIN.findall(text)):
        return ()
    if name in ("Han", "Kana"):
        return ("ja",) if counts["Kana"] > _KANA * (counts["Han"] + counts["Kana"]) else ("zh", "yue", "ja")
    if name == "Arabic":
        urdu, persian = (sum(char in letters for char in text) for letters in (_URDU, _PERSIAN))
        first = "ur" if urdu > most / 50 else "fa" if persian > most / 50 else "ar"
        return (first, *(other for other in _SPOKEN[name] if other not in ("ar", "fa", "ur")))
    return _SPOKEN[name]
