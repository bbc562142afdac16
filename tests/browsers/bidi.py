"""Commands in, answers out: WebDriver BiDi to Firefox over one websocket, without a driver program."""

from __future__ import annotations

import contextlib
import itertools
import json
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from websockets.sync.client import connect


class BiDi:
    """A headless Firefox with a profile of its own. Call it with a method and its parameters."""

    def __init__(self, binary: str, preferences: dict[str, Any]) -> None:
        self.profile = Path(tempfile.mkdtemp(prefix="whence-firefox-"))
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in preferences.items()]
        (self.profile / "user.js").write_text("\n".join(lines))
        log = self.profile / "firefox.log"
        with log.open("w") as output:
            self.process = subprocess.Popen(
                [binary, "--headless", "--no-remote", "--profile", str(self.profile), "--remote-debugging-port", "0",
                 "--remote-allow-system-access"], stdout=output, stderr=subprocess.STDOUT)  # fmt: skip
        try:
            self.open = contextlib.ExitStack()
            # No pings: a busy browser is not a lost one, and their thread would draw from the `random` of every test.
            self.socket = self.open.enter_context(
                connect(_address_in(log, self.process) + "/session", max_size=None, ping_interval=None)
            )
        except BaseException:
            self.process.terminate()
            self._end()
            raise
        self.numbers = itertools.count(1)
        self("session.new", capabilities={})

    def __call__(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command and its result; raises RuntimeError with Firefox's own words."""
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv(timeout=30))
            if message.get("id") == number:
                if message["type"] == "error":
                    raise RuntimeError(f"{method}: {message['error']}: {message['message']}")
                return message["result"]

    def run(self, context: str, function: str, argument: Any = None) -> Any:
        """Call a JavaScript function with one JSON value in a context; its JSON result, promises awaited."""
        answer = self(
            "script.callFunction", awaitPromise=True, userActivation=True, target={"context": context},
            functionDeclaration=f"async (said) => JSON.stringify((await ({function})(JSON.parse(said))) ?? null)",
            arguments=[{"type": "string", "value": json.dumps(argument)}])  # fmt: skip
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"])

    def close(self) -> None:
        """End this Firefox and remove its profile."""
        try:
            self("browser.close")
        except (OSError, RuntimeError, TimeoutError, ValueError):
            self.process.terminate()
        self.open.close()
        self._end()

    def _end(self) -> None:
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


def _address_in(log: Path, process: subprocess.Popen[bytes]) -> str:
    end = time.monotonic() + 30
    while time.monotonic() < end and process.poll() is None:
        if match := re.search(r"WebDriver BiDi listening on (ws://\S+)", log.read_text(errors="replace")):
            return match[1]
        time.sleep(0.05)
    raise RuntimeError(f"Firefox did not start: {log.read_text(errors='replace')[-500:]}")
