"""Everything that can go wrong comes out as one of these; each knows the problem (RFC 9457) it is told as.

WhenceError                     500  the one name to catch
├── BadRequest                  400  what was asked cannot be understood
│   ├── BadAnchor               400  the anchor time is no ISO 8601 date or time
│   └── BadLanguage             400  the language is no language code
├── Unauthorized                401  someone who does not show an access token
│   ├── MissingToken            401  there is none in the request
│   └── WrongToken              401  it is none of this server's
├── Forbidden                   403  someone who may not ask
│   ├── ForeignHost             403  the request was meant for another name
│   ├── ForeignOrigin           403  the request comes from a web page
│   └── ForeignAddress          403  the request comes from another machine, and there are no access tokens
├── TooLarge                    413  the page is bigger than the limit
├── UnsupportedMediaType        415  the request is not JSON
├── TooMany                     429  more requests than WHENCE_RATE allows
├── UnreadablePage              422  there is no page to be read in the HTML
├── Unavailable                 503  not now
│   ├── Busy                    503  as many pages are being read as this server reads at once
│   └── TooSlow                 503  the page took longer than this server gives a page
└── SettingsError               500  a WHENCE_* variable that cannot be used

Finding nothing in a page is an answer, not an error.
"""

from __future__ import annotations


class WhenceError(Exception):
    """Something went wrong, and ``detail`` says what in a sentence for people.

    >>> TooLarge("The page has 9 bytes; the limit is 8.").problem()["status"]
    413
    """

    status = 500
    title = "Something went wrong"
    slug = "internal"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail or self.title)
        self.detail = detail or f"{self.title}."

    def __reduce__(self) -> tuple[type, tuple[str]]:
        return type(self), (self.detail,)  # errors travel between worker processes

    def problem(self) -> dict[str, str | int]:
        """The error as the API, and a line of ``batch``, say it: ``type``, ``title``, ``status``, ``detail``."""
        return problem(self.slug, self.title, self.status, self.detail)


class BadRequest(WhenceError):
    """What was asked cannot be understood."""

    status, title, slug = 400, "Bad request", "bad-request"


class BadAnchor(BadRequest):
    """The anchor time is no ISO 8601 date or date and time."""

    title, slug = "Anchor time not understood", "bad-anchor"


class BadLanguage(BadRequest):
    """The language is not a code such as ``en`` or ``pt-BR``."""

    title, slug = "Language not understood", "bad-language"


class Unauthorized(WhenceError):
    """Someone asks without an access token that the server knows."""

    status, title, slug = 401, "Access token needed", "unauthorized"


class MissingToken(Unauthorized):
    """There is no ``Authorization: Bearer …`` in the request."""

    title, slug = "Access token missing", "missing-token"


class WrongToken(Unauthorized):
    """The access token is none that this server has made, or it was revoked."""

    title, slug = "Access token not known", "wrong-token"


class Forbidden(WhenceError):
    """Someone asks who may not."""

    status, title, slug = 403, "Forbidden", "forbidden"


class ForeignHost(Forbidden):
    """The request was meant for a name that this server does not go by (DNS rebinding)."""

    title, slug = "Host not allowed", "foreign-host"


class ForeignOrigin(Forbidden):
    """The request comes from a web page; only browser extensions may ask."""

    title, slug = "Origin not allowed", "foreign-origin"


class ForeignAddress(Forbidden):
    """The request comes from another machine, and this server has made no access token."""

    title, slug = "Address not allowed", "foreign-address"


class TooLarge(WhenceError):
    """The page is bigger than ``Settings.max_html_bytes``."""

    status, title, slug = 413, "Page too large", "too-large"


class UnsupportedMediaType(WhenceError):
    """The request's body is not ``application/json``."""

    status, title, slug = 415, "Unsupported media type", "unsupported-media-type"


class UnreadablePage(WhenceError):
    """There is no page to be read in the HTML: it is empty, or nothing of it parses."""

    status, title, slug = 422, "Page cannot be read", "unreadable-page"


class TooMany(WhenceError):
    """More requests than ``Settings.rate`` allows; ``Retry-After`` says when to come back."""

    status, title, slug = 429, "Too many requests", "too-many"


class Unavailable(WhenceError):
    """Not now; ``retry_after`` says in how many seconds it is worth asking again."""

    status, title, slug = 503, "Not available now", "unavailable"
    retry_after = 5


class Busy(Unavailable):
    """As many pages are being read as this server reads at once."""

    title, slug = "Server busy", "busy"


class TooSlow(Unavailable):
    """The page took longer than ``Settings.seconds``; its reader was ended."""

    title, slug = "Page took too long", "too-slow"
    retry_after = 60


class SettingsError(WhenceError):
    """A ``WHENCE_*`` variable holds something that cannot be used."""

    title, slug = "Setting not understood", "bad-setting"


def problem(slug: str, title: str, status: int, detail: str) -> dict[str, str | int]:
    """One problem (RFC 9457). ``type`` names the sort of error for programs and stays the same between versions.

    >>> problem("not-found", "Not Found", 404, "There is nothing here.")["type"]
    'urn:whence:problem:not-found'
    """
    return {"type": f"urn:whence:problem:{slug}", "title": title, "status": status, "detail": detail}
