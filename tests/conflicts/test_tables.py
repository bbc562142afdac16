"""A paragraph that is full of figures is a table: nothing in it is told against anything else, and it costs by its length."""

from whence import pipeline


def conflicts(pairs):
    told = " ".join(f"The union counted {300 + 7 * number} strikers. The firm counted {90 + 2 * number} strikers." for number in range(pairs))
    return pipeline.annotate_text(f"Strike at the mill\n\n{told}", anchor="2024-01-05", language="en").conflicts


def test_two_counts_are_a_conflict():
    assert [conflict.kind for conflict in conflicts(1)] == ["quantity"]


def test_a_paragraph_of_many_counts_is_a_table():
    assert conflicts(40) == ()
