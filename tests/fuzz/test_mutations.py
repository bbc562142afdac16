"""Whatever comes in, out comes an analysis that is true to itself, or a problem that says what is wrong."""

from __future__ import annotations

import os
from itertools import pairwise
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mutations import PAGES, bodies, pages

import whence
from whence.api import create_app
from whence.errors import WhenceError
from whence.settings import Settings

CASES = int(os.environ.get("WHENCE_FUZZ_CASES", "200"))
# Two tests share the cases; which these are is the same on every run, unless many are asked for.
FUZZ = settings(
    max_examples=CASES // 2, deadline=None, derandomize=CASES <= 200, database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)  # fmt: skip


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return create_app(Settings()).test_client()


def test_there_are_seeds() -> None:
    assert len(PAGES) >= 5


@FUZZ
@given(page=pages(), language=st.sampled_from([None, None, "de", "xx"]))
def test_the_api_never_fails(client: FlaskClient, page: str, language: str | None) -> None:
    asked: dict[str, Any] = {"url": "https://news.example/2025/03/01/story", "html": page.encode("utf-8", "replace").decode("utf-8")}
    answer = client.post("/v1/annotations", json=asked | ({"language": language} if language else {}))
    assert answer.status_code in (200, 400, 413, 422), answer.text
    said = answer.get_json()
    if answer.status_code != 200:
        assert said["detail"].endswith((".", "?"))
        return
    text = said["article"]["text"]
    for found in said["times"]:
        assert text[found["start"] : found["end"]] == found["text"]
    for conflict in said["conflicts"]:
        for side in conflict["sides"]:
            assert text[side["start"] : side["end"]] == side["text"]


@FUZZ
@given(body=bodies())
def test_bytes_make_an_article_or_say_why_not(body: bytes) -> None:
    try:
        article = whence.annotate(body, "https://news.example/story").article
    except WhenceError as error:
        assert error.status == 422
        assert error.detail
        return
    assert "\x00" not in article.text
    for block in article.blocks:
        said = article.text[block.start : block.end]
        assert said == said.strip()
        assert said
    for before, after in pairwise(article.blocks):
        assert article.text[before.end : after.start] == "\n\n"
    for one, other in pairwise(article.runs):
        assert one.start + one.length <= other.start
    inside = sum(run.length for run in article.runs)
    assert inside + 2 * (len(article.blocks) - 1) == len(article.text)
