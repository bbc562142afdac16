"""Date arithmetic alone: what must hold for every day of the calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.times import calendar

DAYS = st.dates(date(1600, 1, 1), date(2400, 12, 31))
UNITS = st.sampled_from(["day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century"])


@given(DAYS, UNITS.filter(lambda unit: unit != "weekend"))
def test_a_day_lies_in_the_period_that_contains_it(day, unit):
    assert day in calendar.containing(unit, day)


@given(DAYS, UNITS)
def test_neighbouring_periods_meet_without_overlap(day, unit):
    here = calendar.containing(unit, day)
    following = calendar.shift(here, 1)
    assert here.begin < here.until <= following.begin
    assert calendar.shift(following, -1) == here


@given(DAYS, st.integers(0, 6))
def test_the_nearest_weekday_is_within_six_days_on_its_side(day, weekday):
    past, future = (calendar.weekday_from(day, weekday, side) for side in ("past", "future"))
    assert past.weekday() == future.weekday() == weekday
    assert day - timedelta(6) <= past <= day <= future <= day + timedelta(6)


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(1818, date(1818, 3, 22)), (1943, date(1943, 4, 25)), (2000, date(2000, 4, 23)), (2024, date(2024, 3, 31))],
)
def test_easter(year, sunday):
    assert calendar.easter(year) == sunday


def test_the_end_of_a_month_is_clipped():
    assert calendar.add(date(2024, 1, 31), 1, "month") == date(2024, 2, 29)


def test_beyond_the_calendar_is_an_error():
    with pytest.raises(OverflowError):
        calendar.add(date(2024, 1, 1), 10_000, "year")


@pytest.mark.parametrize(
    ("period", "value"),
    [
        (calendar.week(date(2024, 12, 30)), "2025-W01"),
        (calendar.weekend(date(2024, 3, 14)), "2024-W11-WE"),
        (calendar.season(2024, 3), "2024-WI"),
        (calendar.decade(1994), "199"),
        (calendar.century(1994), "19"),
    ],
)
def test_values_are_timex3(period, value):
    assert period.value == value
