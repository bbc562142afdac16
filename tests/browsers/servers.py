"""Nothing in; the real service in a process of its own and a news site on a loopback port out."""

from __future__ import annotations

import http.server
import json
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path
from typing import Self

PAGES = Path(__file__).resolve().parents[2] / "fixtures" / "pages"


class Service:
    """``whence serve`` on a free port, ready to be asked; ``settings`` are further ``WHENCE_`` variables."""

    def __init__(self, **settings: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen([sys.executable, "-m", "whence", "serve", "--port", str(port)], env={**os.environ, **settings},
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
        end = time.monotonic() + 30
        while not self._answers():
            if time.monotonic() > end or self.process.poll() is not None:
                self.stop()
                raise RuntimeError("whence serve did not start")
            time.sleep(0.1)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/healthz", timeout=2) as answer:
                return answer.status == 200
        except OSError:
            return False

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(10)


class StubService:
    """What a server may be instead of well: another version, one that asks for a token, one that takes its time."""

    TOKEN = "the-right-token"

    def __init__(self, *, version: str = "0.1.0", guarded: bool = False, refusing: bool = False, seconds: float = 0) -> None:
        stub = self
        self.heard: list[dict[str, str]] = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.answer(200, {"status": "ok", "version": version})

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                stub.heard.append(dict(self.headers))
                time.sleep(seconds)
                if refusing:
                    self.answer(403, {"title": "Forbidden", "status": 403, "detail": "Only friends may ask."})
                elif guarded and self.headers["Authorization"] != f"Bearer {stub.TOKEN}":
                    self.answer(401, {"title": "Unauthorized", "status": 401, "detail": "A token is needed."})
                else:
                    self.answer(422, {"title": "Unreadable page", "status": 422, "detail": "The page is empty."})

            def answer(self, status: int, said: dict[str, object]) -> None:
                body = json.dumps(said).encode()
                try:
                    self.send_response(status)
                    self.send_header("Content-Type", "application/json" if status == 200 else "application/problem+json")
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                except OSError:
                    pass  # whoever asked has given up

            def log_message(self, *words: object) -> None:
                """Say nothing."""

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


class News:
    """A news site: ``/<slug>`` is ``fixtures/pages/<slug>/page.html``, ``/blank`` a page without a story, ``/paper.pdf``
    a PDF, ``/many-nodes`` a story on a page of 5,000 nodes, ``/nothing-to-note`` one without a date."""

    def __init__(self) -> None:
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Page)
        self.server.daemon_threads = True
        self.port = self.server.server_port
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    def stop(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


class _Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        slug = self.path.partition("?")[0].strip("/")
        body, media_type = _body(slug)
        self.send_response(404 if body is None else 200)
        self.send_header("Content-Type", media_type)
        # A page as strict as they come: the extension must not need anything that the page could forbid.
        self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *words: object) -> None:
        """Say nothing."""


def _body(slug: str) -> tuple[bytes | None, str]:
    if slug == "paper.pdf":
        return PDF, "application/pdf"
    html = "text/html; charset=utf-8"
    if slug in MADE:
        return MADE[slug].encode(), html
    file = PAGES / slug / "page.html"
    if slug.replace("-", "").isalnum() and file.is_file():
        return file.read_bytes(), html
    return None, html


def story_page(title: str, paragraphs: str) -> str:
    """A page with one story, published on 10 March 2026."""
    return (f'<!doctype html><html lang="en"><title>{title}</title><meta property="article:published_time" content="2026-03-10T15:20:00Z">'
            f"<body><main><article><h1>{title}</h1>{paragraphs}</article></main></body></html>")  # fmt: skip


_PLAIN = "<p>The orchard on the hill above the harbour is known for its pears, and for the patience of those who pick them by hand.</p>" * 4
_DATED = "".join(f"<p>The council of ward {n} met in the old hall <b>on Thursday</b> and will <i>meet there again</i>, its clerk said on Sunday.</p>"
                 for n in range(1, 101))  # fmt: skip
MADE = {
    "blank": "<!doctype html><title>Nothing</title><body></body>",
    "nothing-to-note": story_page("An orchard above the harbour", _PLAIN),
    # 200 notes; with the list below it the page has 5,000 nodes.
    "many-nodes": story_page("A hundred councils met on Monday", _DATED) .replace("</main>", "</main><footer>" + "<span>.</span> " * 1600 + "</footer>"),
}
PDF = (b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
       b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")  # fmt: skip
