"""Text that is no prose costs no more than its length."""

import time
import timeit

import pytest

from whence import pipeline


@pytest.mark.parametrize("piece", ["1 ", '"said, ', "On Monday ", "He said no deal, and police told him that it is "])
def test_the_work_grows_with_the_length_not_its_square(piece):
    def seconds(times):
        text = "A headline\n\n" + piece * times

        def read():
            pipeline.annotate_text(text, anchor="2025-07-21", language="en")

        return min(timeit.repeat(read, number=1, repeat=2, timer=time.process_time))

    seconds(500)
    small, large = seconds(1000), seconds(4000)
    assert large / small < 10, f"four times the text took {large / small:.1f} times as long"
