"""batch: one line in, one line out, in order, and one bad line never the end."""

from __future__ import annotations

import json
import os

import pytest

from whence import batch


@pytest.fixture
def lines(story, tmp_path):
    """Lines of every sort, good ones and bad ones, and a page in a file beside them."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/ferry.html").write_text(story, "utf-8")
    text = "Bridge closed\n\nThe bridge was closed yesterday, the county said."
    asked = [
        json.dumps({"id": "html", "html": story, "url": "https://news.example/ferry"}),
        json.dumps({"id": "file", "file": "pages/ferry.html"}),
        json.dumps({"id": "text", "text": text, "anchor": "2024-03-14", "lang": "en"}),
        "{broken",
        "",
        json.dumps({"id": "gone", "file": "pages/gone.html"}),
        json.dumps({"id": "nothing"}),
        json.dumps({"id": "anchor", "text": text, "anchor": "soon"}),
        json.dumps({"id": "kind", "text": 7}),
        json.dumps({"id": "empty", "html": ""}),
        json.dumps(["id"]),
        json.dumps({"id": 42, "text": text, "anchor": "2024-03-14"}),
    ]
    file = tmp_path / "in.jsonl"
    file.write_text("\n".join(asked) + "\n", "utf-8")
    return file


IDS = ["html", "file", "text", None, "gone", "nothing", "anchor", "kind", "empty", None, 42]
GOOD = {"html", "file", "text", 42}


@pytest.mark.parametrize("workers", [1, 2])
def test_every_line_is_answered_in_its_place(run, lines, tmp_path, workers):
    out = tmp_path / "out.jsonl"
    result = run("batch", lines, "-o", out, "--workers", workers)
    assert result.exit_code == 1
    assert "7 lines failed" in result.stderr
    answers = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [answer["id"] for answer in answers] == IDS
    assert {answer["id"] for answer in answers if "error" not in answer} == GOOD
    for answer in answers:
        if "error" in answer:
            assert sorted(answer) == ["error", "id"]
            assert sorted(answer["error"]) == ["detail", "status", "title", "type"]
    by_id = {answer["id"]: answer for answer in answers}
    assert by_id["file"]["times"] == by_id["html"]["times"] != []
    assert by_id["text"]["article"]["text"].startswith("Bridge closed\n\nThe bridge")
    assert by_id["empty"]["error"]["status"] == 422
    assert [answer["error"]["detail"].partition(":")[0] for answer in answers if answer["id"] is None] == ["Line 4 is not JSON", "Line 11 is JSON but no object."]
    assert by_id["anchor"]["error"]["type"] == "urn:whence:problem:bad-anchor"


def test_all_good_is_status_0(run):
    result = run("batch", "-", input='{"id": 1, "text": "One\\n\\nThey met yesterday.", "anchor": "2024-03-14"}\n')
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["times"][0]["value"] == "2024-03-13"


def test_a_field_that_there_is_not_is_no_silence(run):
    asked = [{"id": 1, "text": "It rained yesterday.", "ancor": "2024-03-14"}, {"id": 2, "text": "Er kam gestern.", "language": "de"},
             {"id": 3, "text": "Er kam gestern.", "lang": "de", "title": "of the program's own"}, {"id": 4, "text": "Er kam gestern.", "language": "?"}]  # fmt: skip
    result = run("batch", "-", "--workers", 1, input="".join(json.dumps(line) + "\n" for line in asked))
    wrong, german, too, no_code = map(json.loads, result.stdout.splitlines())
    assert (wrong["id"], wrong["error"]["status"]) == (1, 400)
    assert wrong["error"]["detail"] == 'There is no field "ancor"; "anchor" is meant?'
    assert {german["article"]["language"], too["article"]["language"]} == {"de"}
    assert no_code["error"]["type"] == "urn:whence:problem:bad-language"


def test_a_fault_of_ours_costs_one_line(run, monkeypatch):
    import whence.pipeline

    real = whence.pipeline.annotate_text

    def fail_once(text, **more):
        if text == "fail":
            raise RecursionError("too deep")
        return real(text, **more)

    monkeypatch.setattr(whence.pipeline, "annotate_text", fail_once)
    result = run("batch", "-", "--workers", 1, input='{"id": 1, "text": "fail"}\n{"id": 2, "text": "fine"}\n')
    first, second = map(json.loads, result.stdout.splitlines())
    assert (first["id"], first["error"]["status"]) == (1, 500)
    assert (second["id"], "error" in second) == (2, False)


def die_or_answer(line: bytes, folder: str, number: int) -> batch.Answer:
    """Stands in for a page that takes its worker process with it."""
    if b"die" in line:
        os._exit(1)
    return line, True


def test_a_page_that_kills_its_worker_costs_one_line(monkeypatch, tmp_path):
    monkeypatch.setattr(batch, "annotate_line", die_or_answer)
    lines = [b'{"id": %d}' % number for number in range(12)]
    lines[5] = b'{"id": 5, "text": "die"}'
    answers = list(batch.run_batch(lines, tmp_path, 2))
    assert [json.loads(answer)["id"] for answer, _ in answers] == list(range(12))
    assert [good for _, good in answers] == [number != 5 for number in range(12)]


def test_an_interrupted_batch_goes_on_where_it_stopped(run, lines, tmp_path):
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    run("batch", lines, "-o", whole, "--workers", 1)
    answers = whole.read_bytes().splitlines(keepends=True)
    assert b"Line 11 is" in answers[9]
    out.write_bytes(b"".join(answers[:4]) + answers[4][:9])  # stopped in the middle of a line
    result = run("batch", lines, "-o", out, "--workers", 1, "--resume")
    assert out.read_bytes() == whole.read_bytes()
    assert result.exit_code == 1  # what had failed before has still failed


def test_a_failure_is_seen_behind_a_long_id(run, tmp_path):
    asked, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    asked.write_text(json.dumps({"id": "https://news.example/" + "x" * 300}) + '\n{"id": {"error": 1}, "text": "A\\n\\nB."}\n', "utf-8")
    for more in ((), ("--resume",)):
        result = run("batch", asked, "-o", out, "--workers", 1, *more)
        assert (result.exit_code, "1 line failed" in result.stderr) == (1, True)
    assert "1 of the 2 lines" in result.stderr


def test_a_finished_batch_has_nothing_left_to_do(run, tmp_path):
    asked = tmp_path / "in.jsonl"
    asked.write_text('{"id": 1, "text": "A\\n\\nB."}\n', "utf-8")
    out = tmp_path / "out.jsonl"
    for _ in range(2):
        assert run("batch", asked, "-o", out, "--resume", "--workers", 1).exit_code == 0
    assert len(out.read_text().splitlines()) == 1


@pytest.mark.parametrize("more", [(), ("--resume",)])
def test_the_answers_are_not_written_over_the_pages(run, lines, more):
    before = lines.read_bytes()
    result = run("batch", lines, "-o", lines.parent / "." / lines.name, *more)
    assert result.exit_code == 2
    assert "is the input" in result.stderr
    assert lines.read_bytes() == before


def test_a_byte_order_mark_does_not_cost_the_first_line(run, tmp_path):
    asked = tmp_path / "in.jsonl"
    asked.write_bytes(b'\xef\xbb\xbf{"id": 1, "text": "A\\n\\nB."}\n')
    assert json.loads(run("batch", asked, "--workers", 1).stdout)["id"] == 1


def test_to_resume_the_answers_must_be_somewhere(run):
    assert run("batch", "-", "--resume", input="").exit_code == 2
