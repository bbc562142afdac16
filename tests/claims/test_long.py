"""Text that is no prose costs no more than its length."""

import time

import pytest

from whence import pipeline


@pytest.mark.parametrize("piece", ["1 ", '"said, ', "On Monday "])
def test_the_work_grows_with_the_length_not_its_square(piece):
    def seconds(times):
        start = time.process_time()
        pipeline.annotate_text("A headline\n\n" + piece * times, anchor="2025-07-21", language="en")
        return time.process_time() - start

    seconds(500)
    small = min(seconds(3000) for _ in range(2))
    large = seconds(12000)
    assert large / small < 10, f"four times the text took {large / small:.1f} times as long"
