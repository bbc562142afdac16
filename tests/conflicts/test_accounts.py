"""fixtures/conflicts/<language>/*.stories: short stories in other languages, read from their words to the one disagreement they hold, or none."""

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
    assert [f"{conflict.kind} {conflict.confidence}" for conflict in found] == [" ".join(answer[0].split()[:2])]
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
