"""A request comes in and goes on only when it was meant for this server and comes from someone who may ask.

A server on loopback can be reached by any page that the browser shows. Two checks keep pages out: the Host must
be a name that this server goes by (a page on another name may have been re-bound to 127.0.0.1), and the Origin
must be missing (a program, a person typing an address), a browser extension's, or this server's own: the page
that it serves at ``/`` asks as the extension does. A third keeps other machines out of a server that has made no
access token: a Host is what its sender writes, an address is not.
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from pathlib import Path

from flask import Flask, request

from whence.api import access
from whence.errors import ForeignAddress, ForeignHost, ForeignOrigin
from whence.settings import EXTENSION_ORIGIN, LOOPBACK_NAMES, Settings

_PASSED_ON = ("Forwarded", "X-Forwarded-For", "X-Real-IP")
"""What proxies add for the one they hand on."""
_HOST_AND_PORT = re.compile(r"(?:\[(?P<six>[0-9a-f:.]+)\]|(?P<name>[a-z0-9_.-]+))(?::\d{1,5})?\Z")


def install(app: Flask, settings: Settings) -> None:
    """Ask both questions before every request, those for unknown paths included."""

    @app.before_request
    def only_who_may_ask() -> None:
        check_host(request.headers.get("Host", ""), settings)
        check_origin(request.headers.get("Origin"), settings, request.headers.get("Host", ""))
        if request.path.startswith("/v1/") and request.method != "OPTIONS":
            # Read at every request: a token that is revoked is worth nothing at once.
            tokens = access.read(Path(settings.tokens_file)) if settings.tokens_file else ()
            access.check(request.headers.get("Authorization"), tokens)
            if not tokens:
                check_address(request.remote_addr, passed_on=any(name in request.headers for name in _PASSED_ON))


def check_host(host: str, settings: Settings) -> None:
    """Raises ForeignHost unless ``host`` is a loopback name or an allowed one, with any port or none."""
    match = _HOST_AND_PORT.match(host.lower())
    name = (match["six"] or match["name"]) if match else None
    if name not in LOOPBACK_NAMES and name not in settings.allowed_hosts:
        raise ForeignHost(f"This server does not go by the name {host[:100]!r}.")


def check_origin(origin: str | None, settings: Settings, host: str = "") -> None:
    """Raises ForeignOrigin unless there is no ``origin``, or it is this server's own (at the ``host`` that
    ``check_host`` let pass, its port included), or it is an extension that may ask."""
    if origin is None or (host and origin.lower() in (f"http://{host.lower()}", f"https://{host.lower()}")):
        return
    if settings.allowed_origins:
        if origin in settings.allowed_origins:
            return
    elif EXTENSION_ORIGIN.match(origin):
        return
    raise ForeignOrigin("Only browser extensions and programs may ask this server, not web pages.")


def check_address(address: str | None, *, passed_on: bool = False) -> None:
    """Raises ForeignAddress unless the request comes from this machine; ``passed_on`` says that a proxy handed it on,
    whose own address then says nothing. A Unix socket has no address and lies on this machine.

    >>> check_address("127.0.0.1")
    """
    if passed_on or (address and not _is_loopback(address)):
        raise ForeignAddress("Until this server has an access token it answers its own machine alone; “whence token new” makes one.")


def _is_loopback(address: str) -> bool:
    try:
        here = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return (getattr(here, "ipv4_mapped", None) or here).is_loopback


def cors_origins(settings: Settings) -> list[str]:
    """The same answer as ``check_origin`` in flask-cors's words: anchored patterns."""
    if settings.allowed_origins:
        return [f"^{re.escape(origin)}\\Z" for origin in settings.allowed_origins]
    return [f"^{EXTENSION_ORIGIN.pattern}"]
