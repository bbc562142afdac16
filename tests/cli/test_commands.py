"""annotate, times and explain: what goes in, what is printed, which exit status."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from whence.cli import main


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_says_what_it_does(run, name):
    result = run(name, "--help")
    assert result.exit_code == 0
    assert main.commands[name].help.splitlines()[0].strip() in " ".join(result.output.split())


def test_the_commands_are_the_promised_ones():
    assert sorted(main.commands) == ["annotate", "batch", "explain", "serve", "times", "token"]


def test_annotate_as_json_is_the_api_answer(run, story, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(story.replace("Norrvik", "Nørrvík"), "utf-8")
    result = run("annotate", page, "--url", "https://news.example/ferry")
    assert result.exit_code == 0, result.output
    answer = json.loads(result.stdout_bytes)
    assert answer["article"]["url"] == "https://news.example/ferry"
    assert answer["times"]
    assert "Nørrvík" in result.stdout_bytes.decode("utf-8")
    assert result.stdout_bytes.count(b"\n") == 1


def test_annotate_tells_every_date_of_a_page(run, story):
    result = run("annotate", "-", "--dates", "--url", "https://news.example/2024/05/13/ferry", input=story)
    assert result.exit_code == 0, result.output
    told = [line.split() for line in result.stdout.splitlines()]
    assert told[0][0].startswith("2024-05-14T09:30")
    assert ["2024-05-13", "url", "medium"] in told


def test_annotate_reads_standard_input_and_an_anchor(run, story):
    result = run("annotate", "-", "--anchor", "2024-05-21", "--lang", "en", input=story)
    assert json.loads(result.stdout)["article"]["anchor_time"] == "2024-05-21"


def test_annotate_as_text_reads_aloud(run, story):
    result = run("annotate", "-", "--format", "text", input=story)
    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert lines[0] == "Ferry inquiry to open Friday"
    assert lines[1].startswith("Published 2024-05-14T09:30")
    assert any(line.strip().startswith("yesterday → Monday, 13 May 2024 (2024-05-13; counted from") for line in lines)


def test_annotate_as_text_says_what_it_counted_from(run, story):
    said = run("annotate", "-", "--format", "text", "--anchor", "2024-05-21", input=story).stdout.splitlines()[1]
    assert said.startswith("Published 2024-05-14T09:30") and said.endswith("; counted from 2024-05-21, as you said")
    undated = "<h1>Ferry late</h1><p>“It sails on Monday,” the captain said. “It will not sail,” the mate told them.</p>"
    said = run("annotate", "-", "--format", "text", "--anchor", "2024-05-21", input=undated).stdout.splitlines()[1]
    assert said == "No publication date was found; counted from 2024-05-21, as you said"


def test_annotate_as_text_owns_that_it_does_not_know_a_language(run, story):
    result = run("annotate", "-", "--format", "text", "--lang", "xx", input=story)
    assert "  whence knows no times in 'xx'" in result.stdout.splitlines()


def test_annotate_tells_that_a_page_has_no_date(run):
    result = run("annotate", "-", "--dates", input="<h1>Ferry late</h1><p>It sails on Monday.</p>")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "does not say when" in result.stderr


def test_annotate_as_html_marks_the_words_and_escapes_the_rest(run, story):
    result = run("annotate", "-", "--format", "html", input=story.replace("the wreck", "&lt;b&gt; &amp; the wreck"))
    assert result.exit_code == 0, result.output
    page = result.stdout
    assert ">yesterday</mark>" in page
    assert "&lt;b&gt; &amp; the wreck" in page
    assert "<script" not in page and "src=" not in page


def test_annotate_tells_an_unreadable_page_in_a_sentence(run):
    result = run("annotate", "-", input="")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    "args",
    [
        ["annotate", "no-such-file.html"],
        ["annotate", "-", "--anchor", "soon"],
        ["annotate", "-", "--lang", "../en"],
        ["annotate", "-", "--format", "pdf"],
        ["times", "They met yesterday."],
        ["times", "They met yesterday.", "--anchor", "2024-02-30"],
        ["explain", "They met yesterday."],
        ["explain", "They met yesterday.", "--on", ""],
        ["batch"],
        ["batch", "-", "--workers", "0"],
        ["serve", "--port", "70000"],
        ["unknown"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_status_2(run, args):
    result = run(*args, input="")
    assert result.exit_code == 2
    assert "Error" in result.stderr


def test_times_of_a_text(run):
    result = run("times", "They met yesterday.", "--anchor", "2024-03-14")
    assert result.exit_code == 0, result.output
    (found,) = json.loads(result.stdout)["timexes"]
    assert (found["start"], found["end"], found["text"], found["type"], found["value"]) == (9, 18, "yesterday", "DATE", "2024-03-13")


def test_times_of_standard_input(run):
    result = run("times", "-", "--anchor", "2024-03-14T15:00Z", input="They met yesterday.")
    assert json.loads(result.stdout)["timexes"][0]["value"] == "2024-03-13"


def test_times_as_timeml_is_xml_that_says_the_text_again(run):
    text = "R&D <met> yesterday.\x01"
    result = run("times", text, "--anchor", "2024-03-14", "--format", "timeml")
    assert result.exit_code == 0, result.output
    tree = ElementTree.fromstring(result.stdout)
    assert "".join(tree.find("TEXT").itertext()) == text.replace("\x01", "\ufffd")
    dct, found = tree.iter("TIMEX3")
    assert (dct.get("tid"), dct.get("value"), dct.get("functionInDocument")) == ("t0", "2024-03-14", "CREATION_TIME")
    assert (found.text, found.get("value"), found.get("anchorTimeID")) == ("yesterday", "2024-03-13", "t0")


def test_times_of_a_corpus_that_has_fields_of_its_own(run):
    line = {"id": 1, "text": "Er kam gestern.", "dct": "2024-03-14", "language": "de", "timexes": [], "dct_raw": "14.3."}
    result = run("times", "--jsonl", "-", input=json.dumps(line) + "\n")
    assert [time["value"] for time in json.loads(result.stdout)["timexes"]] == ["2024-03-13"]


def test_times_line_by_line_in_order(run, tmp_path):
    lines = tmp_path / "in.jsonl"
    lines.write_text(
        '{"id": "b", "text": "They met yesterday.", "dct": "2024-03-14", "lang": "en"}\n\n'
        '{"id": "a", "text": "Nothing here.", "dct": null}\n'
        '{"id": "c", "text": "In May 2020.", "dct": "PRESENT_REF", "lang": "en"}\n',
        "utf-8",
    )
    result = run("times", "--jsonl", lines)
    assert result.exit_code == 0, result.output
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["b", "a", "c"]
    assert answers[0]["timexes"] == [{"start": 9, "end": 18, "text": "yesterday", "type": "DATE", "value": "2024-03-13"}]
    assert answers[1]["timexes"] == []
    assert answers[2]["timexes"][0]["value"] == "2020-05"


def test_a_bad_line_of_times_does_not_cost_the_others(run):
    result = run("times", "--jsonl", "-", input='{"id": 1}\nnot json\n{"id": 2, "text": "yesterday", "dct": "2024-03-14"}\n')
    assert result.exit_code == 1
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert ["error" in answer for answer in answers] == [True, True, False]
    assert answers[2]["timexes"][0]["value"] == "2024-03-13"


def test_a_line_of_times_with_a_wrong_type_is_no_fault_of_ours(run):
    result = run("times", "--jsonl", "-", input='{"id": 1, "text": "yesterday", "lang": 5}\n')
    assert json.loads(result.stdout)["error"]["status"] == 400


def test_explain_reads_standard_input(run):
    assert "last Tuesday" in run("explain", "-", "--on", "2024-03-14", input="the storm hit last Tuesday").stdout


def test_explain_says_the_day_and_why(run):
    result = run("explain", "the storm hit last Tuesday", "--on", "2024-03-14")
    assert result.exit_code == 0, result.output
    assert "last Tuesday" in result.stdout
    assert "2024-03-" in result.stdout
