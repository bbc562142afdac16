"""Access tokens: made once, kept as hashes in a file, asked for as ``Authorization: Bearer …``.

A token is 256 random bits, so that a plain SHA-256 of it cannot be turned back; the file is of no use to who reads it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from whence.errors import BadRequest, MissingToken, SettingsError, WrongToken

_NAME = re.compile(r"[\w .@-]{1,60}\Z")
_BEARER = re.compile(r"Bearer +(?P<token>[\w~.+/-]+=*)\Z", re.IGNORECASE)
PREFIX = "wh_"
"""How every token begins, so that a leaked one is known for what it is."""


@dataclass(frozen=True, slots=True)
class Token:
    """What is kept of a token: whose it is, the day it was made (ISO 8601), its SHA-256 as hex digits."""

    name: str
    made: str
    sha256: str


def read(path: Path) -> tuple[Token, ...]:
    """The tokens of a file, () where there is none. Raises SettingsError for a file that holds something else."""
    try:
        return tuple(Token(**one) for one in json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError) as error:
        raise SettingsError(f"The tokens in {path} cannot be read: {error}") from error


def new(path: Path, name: str, today: str) -> str:
    """Make a token for ``name`` and keep its hash; the token itself is returned, and nowhere else.

    Raises BadRequest for a name that is taken or that is no plain name.
    """
    if not _NAME.match(name):
        raise BadRequest("A token's name is up to 60 letters, digits, blanks and . @ - _.")
    tokens = read(path)
    if any(one.name == name for one in tokens):
        raise BadRequest(f"There is a token named {name!r} already; revoke it first.")
    token = PREFIX + secrets.token_urlsafe(32)
    _write(path, (*tokens, Token(name, today, _hash(token))))
    return token


def revoke(path: Path, name: str) -> None:
    """Forget a token. Raises BadRequest where none has that name."""
    tokens = read(path)
    left = tuple(one for one in tokens if one.name != name)
    if len(left) == len(tokens):
        raise BadRequest(f"There is no token named {name!r}.")
    _write(path, left)


def check(authorization: str | None, tokens: tuple[Token, ...]) -> str:
    """The name of the token in an ``Authorization`` header; "" where no token is asked for.

    Raises MissingToken or WrongToken. Every hash is compared in constant time, also behind the one that fits.
    """
    if not tokens:
        return ""
    match = _BEARER.match(authorization or "")
    if not match:
        raise MissingToken("This server asks for an access token: Authorization: Bearer …")
    said = _hash(match["token"])
    found = ""
    for one in tokens:
        if hmac.compare_digest(one.sha256, said):
            found = one.name
    if not found:
        raise WrongToken("This server does not know that access token.")
    return found


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _write(path: Path, tokens: tuple[Token, ...]) -> None:
    """Replace the file in one step, readable by its owner alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.touch(mode=0o600)
    beside.write_text(json.dumps([asdict(one) for one in tokens], indent=1) + "\n", "utf-8")
    os.replace(beside, path)
