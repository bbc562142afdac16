"""Text that is no prose costs no more than its length."""

import time
import timeit

import pytest

from whence import pipeline

PROSE = "Ana Ruiz, who runs the kiln, wept. “I saw nobody,” she said, and it rained. It counts nine, the log says; he denied it.\n\n"


@pytest.mark.parametrize(("piece", "times"), [("1 ", 1000), ('"said, ', 1000), ("On Monday ", 1000), ("He said no deal, and police told him that it is ", 1000), (PROSE, 150)])
def test_the_work_grows_with_the_length_not_its_square(piece, times):
    def seconds(times):
        text = "A headline\n\n" + piece * times

        def read():
            pipeline.annotate_text(text, anchor="2025-07-21", language="en")

        return min(timeit.repeat(read, number=1, repeat=2, timer=time.process_time))

    seconds(times // 2)
    small, large = seconds(times), seconds(4 * times)
    assert large / small < 10, f"four times the text took {large / small:.1f} times as long"
