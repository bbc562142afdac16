"""What the service logs becomes JSON, a line each, on standard error."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Any

LOUD = {"faults": logging.WARNING, "requests": logging.INFO, "addresses": logging.INFO}
"""From which level on each choice of ``Settings.log`` logs."""


class JsonLines(logging.Formatter):
    """A record as one line of JSON. A message that is a dictionary gives its own fields.

    >>> record = logging.LogRecord("whence.access", logging.INFO, "", 0, {"status": 200}, (), None)
    >>> json.loads(JsonLines().format(record))["status"]
    200
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its line break; times are UTC, ISO 8601."""
        said: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(), "from": record.name,
        }  # fmt: skip
        said |= record.msg if isinstance(record.msg, dict) else {"message": record.getMessage()}
        if record.exc_info:
            said["traceback"] = self.formatException(record.exc_info)
        return json.dumps(said, ensure_ascii=False, default=str)


def install(choice: str) -> None:
    """Log from here on what ``Settings.log`` chose; once for a process, however often it is called."""
    for name in ("whence", "waitress"):
        log = logging.getLogger(name)
        log.setLevel(LOUD[choice] if name == "whence" else logging.WARNING)
        if not any(isinstance(one.formatter, JsonLines) for one in log.handlers):
            handler = logging.StreamHandler(sys.stderr)
            handler.setFormatter(JsonLines())
            log.addHandler(handler)
