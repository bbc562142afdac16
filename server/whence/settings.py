"""The environment's ``WHENCE_*`` variables become one frozen Settings, read once at the start."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from whence.errors import SettingsError

LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})
EXTENSION_ORIGIN = re.compile(r"(?:chrome-extension://[a-p]{32}|moz-extension://[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\Z")
"""The two browsers' extension origins: Chrome's has 32 letters a to p, Firefox's a UUID."""

REDIS = ("redis://", "rediss://", "unix://")
"""How the address of a Redis begins."""

_HOST_NAME = re.compile(r"[a-z0-9_.-]+\Z|[0-9a-f:.]+\Z")


@dataclass(frozen=True, slots=True)
class Settings:
    """What whoever runs the server may choose. Each field is ``WHENCE_`` and its name in capitals.

    >>> Settings.from_env({"WHENCE_PORT": "9000"}).port
    9000
    """

    host: str = field(default="127.0.0.1", metadata={"says": "The address that `whence serve` listens on."})
    port: int = field(default=8765, metadata={"says": "The port that `whence serve` listens on; 0 takes any free one.",
                                              "least": 0, "most": 65535})
    allowed_hosts: tuple[str, ...] = field(default=(), metadata={
        "says": "Names by which the server may be asked besides the loopback ones, with commas between; "
                "must be set to listen beyond this machine."})
    allowed_origins: tuple[str, ...] = field(default=(), metadata={
        "says": "The only extensions that may ask, as `chrome-extension://…` or `moz-extension://…` with commas "
                "between; empty means any extension. A web page never may."})
    max_html_bytes: int = field(default=8 * 1024 * 1024, metadata={
        "says": "The largest page that is read, in bytes of UTF-8.", "least": 1})
    tokens_file: str = field(default="", metadata={
        "says": "The file that `whence token` keeps access tokens in, as hashes. Once it holds one, every request for "
                "annotations must show a token. Must hold one to listen beyond this machine."})
    processes: int = field(default=0, metadata={
        "says": "How many processes read pages; 0 means one a core.", "least": 0, "most": 256})
    seconds: int = field(default=20, metadata={
        "says": "How long a page may take to read before it is given up, in seconds.", "least": 1, "most": 3600})
    cache: str = field(default="memory://", metadata={
        "says": "Where the newest answers are kept, so that the same page is not read twice; `redis://…` where several "
                "machines share the work.", "begins": ("memory://", *REDIS)})
    cache_bytes: int = field(default=32 * 1024 * 1024, metadata={
        "says": "How much is kept of the newest answers in memory, in bytes; 0 keeps none anywhere.",
        "least": 0})
    rate: str = field(default="", metadata={
        "says": "How often one token, or one address without tokens, may ask, such as `60 per minute`; empty is no limit."})
    rate_storage: str = field(default="memory://", metadata={
        "says": "Where askings are counted; `redis://…` where several machines share the work.",
        "begins": ("memory://", *REDIS)})
    log: str = field(default="requests", metadata={
        "says": "What is logged, as JSON lines on standard error: `requests`, a line each without what was read; "
                "`addresses`, the pages' addresses too; `faults`, nothing but what went wrong.",
        "one_of": ("requests", "addresses", "faults")})
    threads: int = field(default=0, metadata={
        "says": "How many requests are worked on at once; 0 means as many as there are cores, at least 4.",
        "least": 0, "most": 256})

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Settings out of ``environ`` (the process's own by default).

        Raises SettingsError, naming the variable, for a value that cannot be used.
        An empty variable counts as not set.
        """
        environ = os.environ if environ is None else environ
        chosen: dict[str, object] = {}
        for item in fields(cls):
            name = f"WHENCE_{item.name.upper()}"
            said = environ.get(name, "").strip()
            if not said:
                continue
            if isinstance(item.default, int):
                chosen[item.name] = _whole_number(name, said, item.metadata)
            elif isinstance(item.default, tuple):
                chosen[item.name] = tuple(part.strip().lower() for part in said.split(",") if part.strip())
            else:
                chosen[item.name] = _words(name, said, item.metadata)
        settings = cls(**chosen)  # type: ignore[arg-type]
        for host in settings.allowed_hosts:
            if not _HOST_NAME.match(host):
                raise SettingsError(f"WHENCE_ALLOWED_HOSTS holds {host!r}: write host names alone, without port or path.")
        for origin in settings.allowed_origins:
            if not EXTENSION_ORIGIN.match(origin):
                raise SettingsError(f"WHENCE_ALLOWED_ORIGINS holds {origin!r}: only the origins of browser extensions "
                                    "can be allowed (chrome-extension://… or moz-extension://…).")
        return settings

    @property
    def reading_processes(self) -> int:
        """``processes``, or what stands for 0: one a core."""
        return self.processes or os.cpu_count() or 1

    @property
    def worker_threads(self) -> int:
        """``threads``, or what stands for 0: one a core, and at least 4 so that a long page holds nobody up."""
        return self.threads or max(4, os.cpu_count() or 1)


def settings_table() -> str:
    """The settings as the Markdown table that README.md shows."""
    rows = ["| variable | default | what it says |", "|---|---|---|"]
    for item in fields(Settings):
        default = ", ".join(item.default) if isinstance(item.default, tuple) else str(item.default)
        rows.append(f"| `WHENCE_{item.name.upper()}` | {f'`{default}`' if default else '(none)'} | {item.metadata['says']} |")
    return "\n".join(rows)


def _words(name: str, said: str, bounds: Mapping[str, tuple[str, ...]]) -> str:
    begins, one_of = bounds.get("begins", ("",)), bounds.get("one_of", (said,))
    if said not in one_of:
        raise SettingsError(f"{name} is {said!r}: it must be one of {', '.join(one_of)}.")
    if not said.startswith(begins):
        raise SettingsError(f"{name} is {said!r}: it must begin with one of {', '.join(begins)}.")
    return said


def _whole_number(name: str, said: str, bounds: Mapping[str, int]) -> int:
    least, most = bounds.get("least", 0), bounds.get("most", 2**40)
    number = int(said) if said.isascii() and said.isdigit() and len(said) < 16 else -1
    if not least <= number <= most:
        raise SettingsError(f"{name} is {said!r}: it must be a whole number from {least} to {most}.")
    return number
