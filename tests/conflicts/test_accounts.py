"""fixtures/conflicts/<language>/*.stories: short stories in other languages, read from their words to the one disagreement they hold, or none."""

import os
import subprocess
import sys
from pathlib import Path
from time import process_time

import pytest
from test_stories import read_table

from whence import languages
from whence.pipeline import annotate_text

FOLDER = Path(__file__).parents[2] / "fixtures" / "conflicts"
CASES = [
    pytest.param(path.parent.name, *case.values, id=f"{path.parent.name}/{case.id}")
    for path in sorted(FOLDER.glob("*/*.stories"))
    for case in read_table(path)
]


@pytest.mark.parametrize(("language", "story", "day", "answer"), CASES)
def test_table(language, story, day, answer):
    found = annotate_text(story, anchor=day, language=language).conflicts
    if answer == ["nothing"]:
        assert not found
        return
    assert [f"{conflict.kind} {conflict.confidence}" for conflict in found] == answer[:1]
    wanted = [tuple(line.strip().split(" | ")) for line in answer[1:]]
    assert [side.value for side in found[0].sides] == [value for value, _ in wanted]
    for side, (_, source) in zip(found[0].sides, wanted, strict=True):
        assert source in side.source
        assert story[side.start : side.end] == side.text


SPEAKING = sorted(path.parent.name for path in Path(languages.__file__).parent.glob("*/accounts.py") if path.parent.name != "shared")


@pytest.mark.parametrize("code", SPEAKING)
def test_a_language_that_has_accounts_has_stories(code):
    assert any(case.values[0] == code for case in CASES)


@pytest.mark.parametrize("code", SPEAKING)
def test_accounts_cost_by_the_length_of_the_text(code):
    story = "\n\n".join(case.values[1] for case in CASES if case.values[0] == code)

    def seconds(times):
        text = "\n\n".join([story] * times)
        begin = process_time()
        annotate_text(text, anchor="2024-01-05", language=code)
        return process_time() - begin

    seconds(1)
    assert seconds(12) < max(seconds(2), 0.02) * 6 * 3


@pytest.mark.parametrize("code", SPEAKING)
def test_a_disagreement_is_asked_and_explained_in_its_language(code):
    words = languages.speak(code).accounts
    found = [conflict for case in CASES if case.values[0] == code for conflict in annotate_text(case.values[1], anchor=case.values[2], language=code).conflicts]
    assert {conflict.kind for conflict in found} == {"date", "quantity", "status", "place", "identity"}
    for conflict in found:
        asked = [words.questions[conflict.kind], *(question for _, question in words.counting), words.whither]
        assert conflict.question.casefold().endswith(tuple(question.casefold() for question in asked))
        assert conflict.why in {*words.reasons.values(), words.open_reason}


_HASHED = """
from whence.pipeline import annotate_text
analysis = annotate_text({story!r}, anchor="2024-05-14", language={code!r})
print([(claim.start, claim.kind, claim.value, claim.scope) for claim in analysis.claims], analysis.conflicts)
"""


def test_accounts_are_the_same_whatever_the_order_of_sets():
    code, story = "fr", "\n\n".join(case.values[1] for case in CASES if case.values[0] == "fr")
    told = {
        subprocess.run([sys.executable, "-c", _HASHED.format(story=story, code=code)], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout
        for seed in "12"
    }
    assert len(told) == 1 and told != {"[] ()\n"}
