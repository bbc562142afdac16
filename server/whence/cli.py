"""Arguments, files and standard input come in; analyses, times and explanations are printed."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

import click

from whence import __version__
from whence.anchors import check_anchor
from whence.errors import BadRequest, SettingsError, WhenceError
from whence.wire import check_language, one_language, read_json, to_json, write_json


class Quiet(click.Group):
    """A group whose commands tell a WhenceError in one line, as wrong usage (2) or as a failure (1)."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except WhenceError as error:
            click.echo(f"Error: {error.detail}", err=True)
            ctx.exit(2 if isinstance(error, BadRequest | SettingsError) else 1)


def _checked(check: Callable[[str | None], str | None]) -> Callable[..., str | None]:
    """A click callback that runs one of wire's checks and tells its error as wrong usage."""

    def callback(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
        try:
            return check(value)
        except BadRequest as error:
            raise click.BadParameter(error.detail) from error

    return callback


ANCHOR = _checked(check_anchor)
LANGUAGE = _checked(check_language)


@click.group(cls=Quiet, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="whence")
def main() -> None:
    """Tells a reader of news when things happened and who says so."""


# ---------------------------------------------------------------- serve
@main.command()
@click.option("--host", help="The address to listen on (127.0.0.1 unless WHENCE_HOST says otherwise).")
@click.option("--port", type=click.IntRange(0, 65535), help="The port to listen on (8765 unless WHENCE_PORT says otherwise).")
def serve(host: str | None, port: int | None) -> None:
    """Run the annotation server until Ctrl-C."""
    from dataclasses import replace

    from whence.api import logs, serving
    from whence.api.app import create_app, refuse_open
    from whence.api.workers import Workers
    from whence.settings import LOOPBACK_NAMES, Settings

    settings = Settings.from_env()
    settings = replace(settings, host=host or settings.host, port=settings.port if port is None else port)
    if settings.host not in LOOPBACK_NAMES and not settings.allowed_hosts:
        raise click.UsageError(
            f"To listen on {settings.host}, beyond this machine, set WHENCE_ALLOWED_HOSTS to the names by which "
            "the server will be asked, such as whence.example.org."
        )
    refuse_open(settings)
    logs.install(settings.log)
    try:
        listening = serving.listen(settings.host, settings.port)
    except OSError as error:
        raise click.ClickException(f"Cannot listen on {settings.host}:{settings.port}: {error.strerror or error}") from error
    bound = listening.getsockname()[1]
    shown = f"[{settings.host}]" if ":" in settings.host else settings.host
    workers = Workers(settings.reading_processes, settings.seconds)

    def ready() -> None:
        workers.warm()
        click.echo(_greeting(f"http://{shown}:{bound}"))
        sys.stdout.flush()

    try:
        serving.serve(create_app(settings, workers), listening, settings, ready)
    finally:
        workers.close()
    click.echo("Stopped.")


def _greeting(address: str) -> str:
    extension = _extension_folder()
    return "\n".join([
        f"Whence is listening on {address}",
        "",
        "Chrome:  open chrome://extensions and turn on Developer mode,",
        f"         then click “Load unpacked” and choose {extension}",
        "Firefox: open about:debugging#/runtime/this-firefox, click “Load Temporary Add-on…”",
        f"         and choose {extension / 'manifest.json'}",
        "",
        f"Try it on the demo page: {address}/demo",
        "Ctrl-C stops the server.",
    ])  # fmt: skip


def _extension_folder() -> Path:
    """Where the extension lies in a checkout; elsewhere just its name."""
    folder = Path(__file__).resolve().parents[2] / "extension"
    return folder if folder.is_dir() else Path("extension")


# ---------------------------------------------------------------- token
@main.group()
def token() -> None:
    """Make, list and revoke the access tokens of a server (WHENCE_TOKENS_FILE)."""


def _tokens_file() -> Path:
    from whence.settings import Settings

    named = Settings.from_env().tokens_file
    if not named:
        raise click.UsageError("Say where tokens are kept: set WHENCE_TOKENS_FILE.")
    return Path(named)


@token.command("new")
@click.argument("name")
def token_new(name: str) -> None:
    """Make a token for NAME and print it, this once."""
    from whence.api import access

    click.echo(access.new(_tokens_file(), name, date.today().isoformat()))


@token.command("list")
def token_list() -> None:
    """Print the names of all tokens and the days they were made."""
    from whence.api import access

    for one in access.read(_tokens_file()):
        click.echo(f"{one.made}  {one.name}")


@token.command("revoke")
@click.argument("name")
def token_revoke(name: str) -> None:
    """Make NAME's token worthless, at once."""
    from whence.api import access

    access.revoke(_tokens_file(), name)


# ---------------------------------------------------------------- annotate
@main.command()
@click.argument("page", type=click.File("rb"))
@click.option("--url", help="The page's address.")
@click.option("--anchor", callback=ANCHOR, help="Count relative times from here, an ISO 8601 date or time.")
@click.option("--lang", callback=LANGUAGE, help="The page's language, such as en.")
@click.option("--format", "style", type=click.Choice(["json", "text", "html"]), default="json", show_default=True)
@click.option("--dates", is_flag=True, help="Only say when the page may have been published: every source, the most trusted first.")
def annotate(page: BinaryIO, url: str | None, anchor: str | None, lang: str | None, style: str, dates: bool) -> None:
    """Annotate one news page, a file or - for standard input."""
    from whence import report
    from whence.pipeline import annotate_page, publication_dates

    if dates:
        offered = publication_dates(page.read(), url)
        for one in offered:
            click.echo(f"{one.value:26} {one.source:13} {one.confidence}")
        if not offered:
            click.echo("The page does not say when it was published.", err=True)
        return
    analysis = annotate_page(page.read(), url, anchor=anchor, language=lang)
    if style == "json":
        _write(to_json(analysis) + b"\n")
    elif style == "text":
        _write(report.as_text(analysis).encode("utf-8", "replace"))
    else:
        _write(report.as_html(analysis).encode("utf-8", "replace"))


# ---------------------------------------------------------------- batch
@main.command()
@click.argument("source", metavar="INPUT.jsonl", type=click.File("rb"))
@click.option("-o", "--output", type=click.Path(dir_okay=False, allow_dash=True), default="-", help="Where to write; standard output by default.")
@click.option("--workers", type=click.IntRange(1, 64), help="How many processes work at once; one a core by default.")
@click.option("--resume", is_flag=True, help="Go on behind the answers that the output holds already.")
def batch(source: BinaryIO, output: str, workers: int | None, resume: bool) -> None:
    """Annotate many pages: one JSON line in, one JSON line out, in the same order.

    Exit status 0 when all is good, 1 when some lines failed, 2 for wrong usage.
    """
    from whence.batch import answered, run_batch, skip

    if resume and output == "-":
        raise click.UsageError("To resume, say where the answers are: -o OUT.jsonl.")
    if _is_same_file(source, output):
        raise click.UsageError(f"{output} is the input: the answers would be written over it.")
    failed = done = 0
    folder = _folder_of(source)
    length = _count_lines(source)
    if resume:
        done, failed = answered(Path(output))
        if failed:
            click.echo(f"{failed} of the {done} lines answered before had failed.", err=True)
    before = skip(source, done)
    answers = run_batch(source, folder, workers or os.cpu_count() or 1, before)
    with click.open_file(output, "ab" if resume else "wb") as out:
        for answer, good in _with_progress(answers, None if length is None else length - done, output):
            out.write(answer + b"\n")
            out.flush()
            failed += not good
    if failed:
        click.echo(f"{failed} {'line' if failed == 1 else 'lines'} failed.", err=True)
        sys.exit(1)


def _folder_of(source: BinaryIO) -> Path:
    """Where a line's "file" is looked up first: beside the input, or here when it comes from standard input."""
    name = getattr(source, "name", "-")
    return Path(name).resolve().parent if isinstance(name, str) and name not in ("-", "<stdin>") else Path.cwd()


def _is_same_file(source: BinaryIO, output: str) -> bool:
    try:
        return output != "-" and os.path.samestat(os.fstat(source.fileno()), os.stat(output))
    except OSError:  # one of them is no file, or not yet
        return False


def _with_progress(answers: Iterator[tuple[bytes, bool]], length: int | None, output: str) -> Iterator[tuple[bytes, bool]]:
    """The same answers, with a progress bar on standard error when that is a terminal and the answers go elsewhere."""
    if not sys.stderr.isatty() or (output == "-" and sys.stdout.isatty()):
        yield from answers
        return
    began = time.monotonic()

    def rate(_answer: object) -> str:
        return f"{bar.pos / max(time.monotonic() - began, 1e-9):.1f} a second"

    with click.progressbar(
        answers, length=length, label="Annotating", file=sys.stderr, show_pos=True, show_eta=True, item_show_func=rate
    ) as bar:
        yield from bar


def _count_lines(source: BinaryIO) -> int | None:
    if not source.seekable():
        return None
    lines = sum(1 for line in source if line.strip())
    source.seek(0)
    return lines


# ---------------------------------------------------------------- times
@main.command()
@click.argument("text", required=False)
@click.option("--anchor", callback=ANCHOR, help="Count relative times from here, an ISO 8601 date or time.")
@click.option("--lang", callback=LANGUAGE, default="en", show_default=True, help="The text's language.")
@click.option("--format", "style", type=click.Choice(["json", "timeml"]), default="json", show_default=True)
@click.option("--jsonl", type=click.File("rb"), help='Read {"id","text","dct","lang"} lines and write {"id","timexes"} lines.')
def times(text: str | None, anchor: str | None, lang: str | None, style: str, jsonl: BinaryIO | None) -> None:
    """Find the times in a text, given or on standard input (-)."""
    from whence.plain_text import find_times

    if jsonl is not None:
        if text is not None or anchor is not None:
            raise click.UsageError("With --jsonl every line brings its own text and dct.")
        if _times_of_lines(jsonl):
            sys.exit(1)
        return
    if anchor is None:
        raise click.UsageError("Say what relative times count from: --anchor 2024-03-14.")
    if text in (None, "-"):
        text = sys.stdin.buffer.read().decode("utf-8", "replace")
    found = find_times(text, anchor, lang or "en")
    if style == "timeml":
        from whence import report

        _write(report.as_timeml(text, found, anchor).encode("utf-8", "replace"))
    else:
        _write(write_json({"timexes": list(found)}) + b"\n")


def _times_of_lines(lines: BinaryIO) -> int:
    """Print one answer a line; how many failed. A failed line has an ``error`` beside its empty ``timexes``.

    What else a line holds is nothing to us: a corpus has its own fields, the times that it wants found among them.
    """
    from whence.plain_text import find_times

    failed = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        answer: dict[str, Any] = {"id": None, "timexes": []}
        try:
            asked = read_json(line, name=f"Line {number}")
            if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
                raise BadRequest(f'Line {number} has no "text".')
            answer["id"] = asked.get("id")
            for key in ("lang", "language"):
                if not isinstance(asked.get(key), str | None):
                    raise BadRequest(f'Line {number} has a "{key}" that is no string.')
            language = one_language(asked.get("lang"), asked.get("language"))
            found = find_times(asked["text"], _loose_anchor(asked.get("dct")), language or "en")
            answer["timexes"] = [{"start": one.start, "end": one.end, "text": one.text, "type": one.type, "value": one.value}
                                 for one in found]  # fmt: skip
        except WhenceError as error:
            answer["error"] = error.problem()
            failed += 1
        except Exception as error:  # noqa: BLE001  one bad line must not cost the others their answers
            answer["error"] = WhenceError(f"{type(error).__name__}: {error}").problem()
            failed += 1
        _write(write_json(answer) + b"\n")
    return failed


def _loose_anchor(dct: Any) -> str | None:
    """A line's creation time where it is one: a corpus may leave it out or name no day."""
    try:
        return check_anchor(dct) if isinstance(dct, str) else None
    except BadRequest:
        return None


# ---------------------------------------------------------------- explain
@main.command()
@click.argument("text")
@click.option("--on", "anchor", required=True, callback=ANCHOR, help="The day it was written, ISO 8601.")
@click.option("--lang", callback=LANGUAGE, default="en", show_default=True, help="The text's language.")
def explain(text: str, anchor: str | None, lang: str | None) -> None:
    """Say which rules fired on TEXT (- for standard input), and why that day."""
    from whence.plain_text import explain as tell

    if anchor is None:
        raise click.UsageError("Say when it was written: --on 2024-03-14.")
    if text == "-":
        text = sys.stdin.buffer.read().decode("utf-8", "replace")
    _write((tell(text, anchor, lang or "en").rstrip("\n") + "\n").encode("utf-8", "replace"))


def _write(data: bytes) -> None:
    """UTF-8 to standard output, whatever the terminal's own encoding."""
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


