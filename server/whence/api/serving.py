"""A WSGI app and a listening socket come in and are served by waitress, until the process is told to stop.

The first signal closes the door: nobody new is let in, and what is in flight is finished, as long as a page may take.
The second one, or a page that does not end, stops at once.
"""

from __future__ import annotations

import _thread
import os
import signal
import socket
import threading
import time
from collections.abc import Callable

from flask import Flask
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer, create_server

from whence.api.app import body_limit
from whence.settings import Settings

_LOOK = 0.05
"""Seconds between two looks at whether all is answered."""
_GRACE = 5.0
"""Seconds that the last answers may take to be sent, beyond what their pages may take to be read."""


def listen(host: str, port: int) -> socket.socket:
    """A socket bound to the address; raises OSError, and leaves nothing open, where that cannot be."""
    family, kind, protocol, _name, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listening = socket.socket(family, kind, protocol)
    try:
        if os.name == "posix":  # elsewhere the option would let two servers share a port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
    except OSError:
        listening.close()
        raise
    return listening


def serve(app: Flask, listening: socket.socket, settings: Settings, ready: Callable[[], None]) -> None:
    """Serve ``app`` until SIGINT or SIGTERM; ``ready`` is called once requests are taken."""
    server = create_server(
        app,
        sockets=[listening],
        threads=settings.worker_threads,
        ident="whence",
        # The app tells what is too large as a problem. Waitress, past its own bound, hangs up on a client that is
        # still sending, so that bound lies well above; what it takes in meanwhile waits on disk.
        max_request_body_size=8 * body_limit(settings),
        # Waitress would take away what says that a proxy handed a request on, and with it what guards.py refuses by.
        clear_untrusted_proxy_headers=False,
    )
    stop = _Stop(server, settings.seconds + _GRACE)
    try:
        for one in (signal.SIGTERM, signal.SIGINT):
            signal.signal(one, stop)
        ready()
        server.run()  # returns when a KeyboardInterrupt is raised in it, its threads ended too
    except KeyboardInterrupt:
        pass  # told so before it ran, or once more while it was stopping
    finally:
        server.close()


class _Stop:
    """What a signal does."""

    def __init__(self, server: BaseWSGIServer, seconds: float) -> None:
        self._server, self._seconds, self._told = server, seconds, False

    def __call__(self, _signal: int, _frame: object) -> None:
        if self._told:
            raise KeyboardInterrupt
        self._told = True
        self._server.del_channel()  # from its next round on, the loop asks the listening socket no more
        threading.Thread(target=self._finish, name="whence stopping", daemon=True).start()

    def _finish(self) -> None:
        self._server.pull_trigger()  # a loop that still waits for the socket would choke on its end: let it come round
        time.sleep(_LOOK)
        self._server.socket.close()
        until = time.monotonic() + self._seconds
        while time.monotonic() < until and any(map(_busy, list(self._server.active_channels.values()))):
            time.sleep(_LOOK)
        _thread.interrupt_main()  # comes as the second signal
        self._server.pull_trigger()  # wakes the loop, so that it hears of it


def _busy(channel: HTTPChannel) -> bool:
    """Whether a connection is in the midst of a request: being sent, worked on, or answered."""
    # A request moves from `request` to `requests`; asked in this order, it is never missed between the two.
    return bool(channel.request or channel.requests or channel.total_outbufs_len)
