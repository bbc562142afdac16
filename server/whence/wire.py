"""Requests come in as JSON bytes and become Requests; an Analysis goes out as the JSON that callers rely on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import msgspec

from whence.anchors import YEARS, check_anchor
from whence.errors import BadLanguage, BadRequest
from whence.model import Analysis, AnchorTime, Check, Claim, Conflict, Source, Timex

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,3}\Z")
_NEARLY = 0.8
"""How much of two names is the same where one is the other, misspelt."""
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


# ---------------------------------------------------------------- in
_LanguageCode = Annotated[str, msgspec.Meta(extra_json_schema={"pattern": "^([A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3})?$"})]


class AnnotationRequest(msgspec.Struct, frozen=True):
    """A page to annotate. ``anchor`` is ISO 8601 and overrides the publication time found in the page; ``lang`` is
    ``language`` as a line of ``whence batch`` calls it."""

    html: str
    url: str | None = None
    # Described, and checked below: each wrong one has an error of its own.
    anchor: Annotated[str, msgspec.Meta(extra_json_schema={"format": "date", "pattern": f"^{YEARS}-", "description": "ISO 8601, a date or date and time"})] | None = None
    language: _LanguageCode | None = None
    lang: _LanguageCode | None = None


def read_request(body: bytes) -> AnnotationRequest:
    """A request's body becomes an AnnotationRequest with its anchor and language checked.

    Raises BadRequest (not JSON, no ``html``, wrong types, a field that is misspelt), BadAnchor, BadLanguage.

    >>> read_request(b'{"html": "<p>Hi", "anchor": "2024-03-14"}').anchor
    '2024-03-14'
    """
    try:
        request = read_json(body, AnnotationRequest)
    except msgspec.ValidationError as error:
        raise BadRequest(f"The request is JSON but not what is expected: {error}.") from error
    refuse_misspelt(_names(body), AnnotationRequest.__struct_fields__)
    language = one_language(request.language, request.lang)
    return msgspec.structs.replace(request, anchor=check_anchor(request.anchor), language=language, lang=None)


def _names(body: bytes) -> Iterable[str]:
    """The names of the fields of a body; none where it is loose JSON."""
    try:
        return msgspec.json.decode(body, type=dict[str, msgspec.Raw])
    except (msgspec.DecodeError, UnicodeError):
        return ()


def refuse_misspelt(said: Iterable[str], fields: Sequence[str]) -> None:
    """Raises BadRequest for a field that there is not, where its name is nearly another's: "ancor" would leave every time
    unresolved. What else a program keeps in its lines is its own.

    >>> refuse_misspelt(["html", "title"], ["html", "anchor"])
    """
    for name in said:
        if name not in fields:
            from difflib import get_close_matches  # hardly ever needed

            if near := get_close_matches(name.casefold(), fields, 1, _NEARLY):
                raise BadRequest(f'There is no field "{name[:40]}"; "{near[0]}" is meant?')


def read_json(text: bytes | str, kind: Any = Any, name: str = "The body") -> Any:
    """JSON becomes a value of ``kind``. Raises BadRequest, which calls the text by its ``name``, when it is no JSON, and
    msgspec.ValidationError when it is of another kind.

    Half of a surrogate pair, which browsers may write as an escape, becomes U+FFFD: the page is read all the same. A
    byte order mark, with which some programs begin a file, is no part of it.
    """
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.ValidationError:
        raise
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        try:
            loose = json.loads(text.decode("utf-8-sig") if isinstance(text, bytes) else text)
            return msgspec.convert(_mend(loose), type=kind)
        except msgspec.ValidationError:
            raise
        except (ValueError, RecursionError):
            raise BadRequest(f"{name} is not JSON: {str(error).removeprefix('JSON is malformed: ')}.") from error


def check_language(language: str | None) -> str | None:
    """A language code's first part in lower case, or None. Raises BadLanguage for anything else.

    >>> check_language("pt-BR")
    'pt'
    """
    if language is None or not language.strip():
        return None
    if not _LANGUAGE.match(language.strip()):
        raise BadLanguage(f"{language[:40]!r} is no language code such as en or de.")
    return re.split("[-_]", language.strip())[0].lower()


def one_language(*said: str | None) -> str | None:
    """The first language that is said, under whichever of its two names. Raises BadLanguage for one that is no code.

    >>> one_language(None, "pt-BR")
    'pt'
    """
    codes = [check_language(one) for one in said]
    return next((code for code in codes if code), None)


def _mend(value: Any) -> Any:
    if isinstance(value, str):
        return _LONE_SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_mend(item) for item in value]
    if isinstance(value, dict):
        return {_mend(key): _mend(item) for key, item in value.items()}
    return value


# ---------------------------------------------------------------- out
class ArticleJson(msgspec.Struct, frozen=True):
    """The article: ``start`` and ``end`` everywhere else count code points of ``text``."""

    url: str | None
    title: str
    language: str
    text: str
    published: AnchorTime | None
    modified: str | None
    anchor_time: str | None


class ClaimJson(msgspec.Struct, frozen=True):
    """One reported proposition, its source in one line."""

    start: int
    end: int
    text: str
    source: str
    kind: str
    event: str
    attribute: str
    value: str
    display: str


class AnalysisJson(msgspec.Struct, frozen=True):
    """All that whence says of one page."""

    article: ArticleJson
    times: tuple[Timex, ...]
    conflicts: tuple[Conflict, ...]
    checks: tuple[Check, ...]
    claims: tuple[ClaimJson, ...]
    annotations: tuple[dict[str, Any], ...]


def to_json(analysis: Analysis) -> bytes:
    """An Analysis as UTF-8 JSON, nothing escaped that need not be."""
    return msgspec.json.encode(_shape(analysis), enc_hook=_plain)


def to_dict(analysis: Analysis) -> dict[str, Any]:
    """An Analysis as plain dictionaries and lists, the very shape of ``to_json``."""
    return msgspec.to_builtins(_shape(analysis), enc_hook=_plain)


def write_json(value: Any) -> bytes:
    """Any value of the wire (a dict, a list of Timexes …) as one line of UTF-8 JSON."""
    return msgspec.json.encode(value, enc_hook=_plain)


def source_line(source: Source) -> str:
    """Who says it, in one line.

    >>> source_line(Source("Mira Solano", channel="Radio Nord", via=(Source("Oskar Lind"),)))
    'Mira Solano, citing Oskar Lind, to Radio Nord'
    """
    parts = [source.name]
    parts += [f"citing {one.name}" for one in source.via]
    if source.channel:
        parts.append(f"to {source.channel}")
    return ", ".join(parts)


def _plain(value: Any) -> str:
    """Parsers hand out strings of classes of their own; on the wire a string is a string."""
    if isinstance(value, str):
        return str(value)
    raise NotImplementedError(f"{type(value).__name__} has no JSON")


def _shape(analysis: Analysis) -> AnalysisJson:
    article = analysis.article
    return AnalysisJson(
        ArticleJson(article.url, article.title, article.language, article.text, article.published, article.modified,
                    article.anchor_time.value if article.anchor_time else None),
        tuple(analysis.times), tuple(analysis.conflicts), tuple(analysis.checks),
        tuple(_claim(claim) for claim in analysis.claims), tuple(analysis.annotations))  # fmt: skip


def _claim(claim: Claim) -> ClaimJson:
    return ClaimJson(claim.start, claim.end, claim.text, source_line(claim.source), claim.kind, claim.event,
                     claim.attribute, claim.value, claim.display)  # fmt: skip
