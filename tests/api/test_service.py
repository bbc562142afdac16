"""What a server that is left running owes: ids, counters, packed bodies, answers kept, batches, rates, a page of docs."""

from __future__ import annotations

import gzip
import json
import logging
import zlib

import brotli
import pytest

from whence.api import cache, create_app
from whence.api.bodies import CODINGS, zstd
from whence.api.logs import JsonLines
from whence.errors import SettingsError
from whence.settings import Settings

PAGE = {"html": "<h1>Ferry late</h1><p>The ferry sailed on Monday, its captain said, and will sail again.</p>", "url": None}
JSON = {"Content-Type": "application/json"}
PACKINGS = {"gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress, "zstd": zstd.compress}


@pytest.fixture
def counted():
    """A client, and the pages that its server really read."""
    read = []

    def reading(job):
        from whence.api.workers import read_page

        read.append(job)
        return read_page(job)

    return create_app(Settings(), reading).test_client(), read


def test_a_page_is_read_once_and_told_twice(counted):
    client, read = counted
    first, second = (client.post("/v1/annotations", json=PAGE) for _ in range(2))
    assert first.data == second.data
    assert len(read) == 1
    other = client.post("/v1/annotations", json=PAGE | {"anchor": "2024-03-14"})
    assert other.headers["ETag"] != first.headers["ETag"]
    assert len(read) == 2


def test_what_the_sender_has_already_is_not_sent_again(counted):
    client, _ = counted
    tag = client.post("/v1/annotations", json=PAGE).headers["ETag"]
    for said in (tag, f"W/{tag}", f'"other", {tag}'):
        again = client.post("/v1/annotations", json=PAGE, headers={"If-None-Match": said})
        assert (again.status_code, again.data) == (304, b"")
    for said in ("*", '"other"'):
        assert client.post("/v1/annotations", json=PAGE, headers={"If-None-Match": said}).status_code == 200


def test_other_rules_give_other_answers(counted, monkeypatch):
    client, read = counted
    tag = client.post("/v1/annotations", json=PAGE).headers["ETag"]
    monkeypatch.setattr(cache, "code_digest", lambda: b"another rule")
    other = client.post("/v1/annotations", json=PAGE, headers={"If-None-Match": tag})
    assert (other.status_code, len(read)) == (200, 2)
    assert other.headers["ETag"] != tag


def test_the_digest_of_the_code_is_of_its_names_and_bytes_wherever_it_lies(tmp_path):
    digests = []
    for place, name, text in [("a", "times.py", "x"), ("b", "times.py", "x"), ("c", "times.py", "y"), ("d", "words.txt", "x")]:
        package = tmp_path / place / "whence"
        (package / "api").mkdir(parents=True)
        (package / name).write_text(text)
        (package / "api/app.py").write_text(place)
        digests.append(cache.digest_of(package))
    assert digests[0] == digests[1]
    assert len(set(digests)) == 3


@pytest.mark.parametrize("said", ["no-store", "No-Store", "no-cache, no-store", "no-store, max-age=0"])
def test_a_private_window_leaves_nothing(counted, said):
    client, read = counted
    for _ in range(2):
        assert client.post("/v1/annotations", json=PAGE, headers={"Cache-Control": said}).status_code == 200
    assert len(read) == 2


@pytest.mark.parametrize(("coding", "pack"), PACKINGS.items())
def test_a_packed_body_is_read(client, coding, pack):
    answer = client.post("/v1/annotations", data=pack(json.dumps(PAGE).encode()), headers=JSON | {"Content-Encoding": coding})
    assert answer.status_code == 200


@pytest.mark.parametrize(("coding", "pack"), PACKINGS.items())
def test_a_bomb_is_not_unpacked(client_with, coding, pack):
    client = client_with(max_html_bytes=1000)
    bomb = pack(b'{"html":"' + b"x" * 20_000_000 + b'"}')
    answer = client.post("/v1/annotations", data=bomb, headers=JSON | {"Content-Encoding": coding})
    assert answer.status_code == 413


@pytest.mark.parametrize(("coding", "pack"), PACKINGS.items())
@pytest.mark.parametrize("size", [0, 1, 7, 65_535, 65_536, 300_000])
def test_what_is_unpacked_is_what_was_packed_up_to_the_limit(coding, pack, size):
    plain = bytes(range(256)) * (size // 256) + b"." * (size % 256)
    assert CODINGS[coding](pack(plain), size + 1) == (plain, True)
    start, ended = CODINGS[coding](pack(plain + b"!" * 2_000_000), size + 1)
    assert start[: size + 1] == plain + b"!"
    assert not ended
    assert len(start) < size + 1_000_000


@pytest.mark.parametrize("coding", ["gzip", "zstd"])
def test_packings_in_a_row_are_one_body(client_with, coding):
    pack, plain = PACKINGS[coding], json.dumps(PAGE | {"html": "<p>" + "x" * 900}).encode()
    row = b"".join(pack(plain[at : at + 7]) for at in range(0, len(plain), 7)) + pack(b"")
    for most in range(len(plain) - 15, len(plain)):
        assert CODINGS[coding](row, most)[0] == plain[:most]
    assert CODINGS[coding](row, len(plain) + 1) == (plain, True)
    client = client_with(max_html_bytes=1000)
    headers = JSON | {"Content-Encoding": coding}
    assert client.post("/v1/annotations", data=row, headers=headers).status_code == 200
    assert client.post("/v1/annotations", data=row[:-3], headers=headers).json["detail"] == "The packed body ends too early."
    assert client.post("/v1/annotations", data=row + b"more", headers=headers).status_code == 400
    assert client.post("/v1/annotations", data=row + pack(b" " * 20_000_000) * 2, headers=headers).status_code == 413
    assert "in a row" in client.post("/v1/annotations", data=pack(b"") * 1001, headers=headers).json["detail"]


def test_zeros_behind_a_gzip_member_are_padding():
    assert CODINGS["gzip"](gzip.compress(b"a") + b"\0" * 600 + gzip.compress(b"b") + b"\0", 9) == (b"ab", True)


def test_a_zstd_frame_that_wants_a_gigabyte_of_window_is_refused(client):
    wide = zstd.compress(b"x" * 20_000_000, options={zstd.CompressionParameter.window_log: 30, zstd.CompressionParameter.content_size_flag: 0})
    answer = client.post("/v1/annotations", data=wide, headers=JSON | {"Content-Encoding": "zstd"})
    assert (answer.status_code, answer.json["type"]) == (400, "urn:whence:problem:bad-request")


@pytest.mark.parametrize(
    ("coding", "body", "status"), [("gzip", b"no", 400), ("gzip", gzip.compress(b"{}")[:-9], 400),
                                  ("br", b"no", 400), ("zstd", b"no", 400), ("zstd", zstd.compress(b"{}")[:-3], 400), ("lzma", b"x", 415)]
)
def test_a_broken_or_unknown_packing_is_a_problem(client, coding, body, status):
    answer = client.post("/v1/annotations", data=body, headers=JSON | {"Content-Encoding": coding})
    assert (answer.status_code, answer.content_type) == (status, "application/problem+json")


def test_a_batch_keeps_its_order_and_goes_on_after_a_bad_line(client):
    lines = [PAGE | {"id": 1}, {"id": 2}, PAGE | {"id": "three", "anchor": "2024-03-14"}]
    body = b"\n".join(json.dumps(line).encode() for line in lines) + b"\n\nno json\n"
    answer = client.post("/v1/annotations:batch", data=body, content_type="application/x-ndjson")
    said = [json.loads(line) for line in answer.data.splitlines()]
    assert [one["id"] for one in said] == [1, 2, "three", None]
    assert ["error" in one for one in said] == [False, True, False, True]
    assert said[2]["times"][0]["value"] == "2024-03-11"
    assert said[3]["error"]["detail"].startswith("Line 5 is not JSON: ")


def test_a_request_id_is_kept_or_made(client):
    assert client.get("/healthz", headers={"X-Request-Id": "abcdef-123"}).headers["X-Request-Id"] == "abcdef-123"
    assert len(client.get("/healthz", headers={"X-Request-Id": "no good"}).headers["X-Request-Id"]) == 16


def test_the_log_and_the_counters_hold_no_page(client, caplog):
    with caplog.at_level(logging.INFO, "whence.access"):
        client.post("/v1/annotations", json=PAGE | {"url": "https://news.example/secret"})
        client.post("/v1/annotations", data="{", headers=JSON)
    lines = [json.loads(JsonLines().format(record)) for record in caplog.records if record.name == "whence.access"]
    assert [line["status"] for line in lines] == [200, 400]
    counted = client.get("/metrics").get_data(as_text=True)
    assert 'whence_requests_total{endpoint="annotations",status="200"} 1.0' in counted
    assert 'whence_refusals_total{type="bad-request"} 1.0' in counted
    assert "whence_pages_total 1.0" in counted
    assert 'whence_found_total{kind="DATE",what="time"} 1.0' in counted
    for stage in ("page", "article", "times", "claims", "conflicts", "checks", "annotations", "json"):
        assert f'whence_stage_seconds_count{{stage="{stage}"}} 1.0' in counted
    assert "secret" not in counted + caplog.text
    assert "Ferry" not in counted + caplog.text


def test_it_is_ready_when_a_page_would_be_read(client):
    assert client.get("/readyz").get_json()["status"] == "ready"


def test_a_rate_is_kept_for_each_caller(client_with):
    client = client_with(rate="2 per minute")
    answers = [client.post("/v1/annotations", json=PAGE) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].content_type == "application/problem+json"
    assert int(answers[2].headers["Retry-After"]) > 0
    assert client.get("/healthz").status_code == 200


def test_a_batch_counts_its_pages(client_with):
    client = client_with(rate="5 per minute")
    body = (json.dumps(PAGE).encode() + b"\n") * 3
    answers = [client.post("/v1/annotations:batch", data=body, content_type="application/x-ndjson") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 429]
    assert client.post("/v1/annotations", json=PAGE).status_code == 200


def test_each_token_has_a_rate_of_its_own(client_with):
    client = client_with(rate="1 per minute")
    said = [client.post("/v1/annotations", json=PAGE, headers={"Authorization": f"Bearer {who}"}).status_code for who in "aabb"]
    assert said == [200, 429, 200, 429]


def test_a_rate_that_is_none_is_told_at_the_start(client_with):
    with pytest.raises(SettingsError, match="WHENCE_RATE"):
        client_with(rate="often")


def test_the_docs_need_nobody_else(client):
    page = client.get("/docs").get_data(as_text=True)
    assert "/v1/annotations" in page
    assert "<script" not in page
    assert "://" not in page.replace("http://www.w3.org", "")
