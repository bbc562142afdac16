"""Decoding, publication times and what is no page."""

import pytest

from whence.article import extract
from whence.errors import UnreadablePage
from whence.page import candidates, modified, published, read_page
from whence.page.last_resort import last_resort
from whence.page.publication import read_moment


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2025-07-21T18:04:00+03:00", "2025-07-21T18:04:00+03:00"),
        ("2025-07-21T18:04:00.000Z", "2025-07-21T18:04:00+00:00"),
        ("2025-07-21 18:04", "2025-07-21T18:04:00"),
        ("20250721", "2025-07-21"),
        ("July 21, 2025", "2025-07-21"),
        ("Published: 21 July 2025, 18:04", "2025-07-21T18:04:00"),
        ("Jul. 21, 2025 6:04 p.m.", "2025-07-21T18:04:00"),
        ("0001-01-01T00:00:00", None),
        ("2025-02-30", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_moments(text, value):
    assert read_moment(text) == value


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("14/09/2025 - 08:20 - Fonte: Rádio do Porto", "pt-BR", "2025-09-14T08:20:00"),
        ("04/09/2025", "pt", "2025-09-04"),
        ("04/09/2025", "en-GB", "2025-09-04"),
        ("09/14/2025", "en", "2025-09-14"),
        ("04/04/2025", "en", "2025-04-04"),
        ("04/09/2025", "en", None),
        ("04/09/2025", "", None),
        ("31/02/2025", "pt", None),
        ("https://port.example/14/09/2025/storm", "pt", None),
    ],
)
def test_days_between_slashes(text, language, value):
    assert read_moment(text, language) == value


@pytest.mark.parametrize(
    ("head", "value", "source"),
    [
        ('<script type="application/ld+json">[{"@type":["NewsArticle"],"datePublished":"2024-05-01T09:00:00+02:00"}]</script>', "2024-05-01T09:00:00+02:00", "json-ld"),
        ('<script type="application/ld+json">{"@type":"NewsArticle", broken "datePublished":"2024-05-01"}</script>', "2024-05-01", "json-ld"),
        ('<meta property="article:published_time" content="2024-05-01">', "2024-05-01", "opengraph"),
        ('<meta name="parsely-pub-date" content="2024-05-01">', "2024-05-01", "meta"),
        ('<meta itemprop="datePublished" content="2024-05-01">', "2024-05-01", "meta"),
        ("<body><p class=byline>By A. Low, May 1, 2024</p>", "2024-05-01", "byline"),
        ('<body><time class=updated datetime="2024-06-01"></time><time datetime="2024-05-01"></time>', "2024-05-01", "time-element"),
    ],
)  # fmt: skip
def test_sources(head, value, source):
    found = published(read_page(f"<html>{head}<p>It rained a lot.</p>"))
    assert (found.value, found.source) == (value, source)


def test_the_url_is_a_candidate_too():
    page = read_page("<p>It rained.</p>", "https://news.example/2024/may/01/rain")
    assert [(c.value, c.source) for c in candidates(page)] == [("2024-05-01", "url")]


def test_z_alone_is_trusted_less_since_it_hides_the_newsroom_s_zone():
    head = '<meta property="article:published_time" content="2024-05-01T02:00:00Z">'
    assert published(read_page(head + "<p>It rained.</p>")).confidence == "medium"
    assert published(read_page(head + "<p>It rained.</p>", "https://n.example/2024/05/01/x")).confidence == "high"


def test_modified_is_kept_apart():
    page = read_page('<meta property="article:modified_time" content="2024-06-01"><p>It rained.</p>')
    assert modified(page) == "2024-06-01"
    assert published(page) is None


@pytest.mark.parametrize("data", ["café".encode(), "<meta charset=latin-1>café".encode("latin-1"), "café".encode("cp1252"), "\ufeffcafé".encode("utf-16-le")])
def test_decoding(data):
    assert "café" in read_page(data).tree.text_content()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("<meta charset=iso-8859-2>będzie".encode(), "będzie"),
        ("<meta charset=iso-8859-1>få fuld".encode(), "få fuld"),
        (b"<meta charset=utf-8>" + "będzie wcześniej, głos, że, są ".encode() * 9 + b"\xff", "głos"),
        (b"<meta charset=gb2312>" + "港口关闭镕".encode("gbk"), "港口关闭镕"),
        (b"<meta charset=iso-2022-jp>" + "港は閉鎖".encode("iso-2022-jp"), "港は閉鎖"),
        (b"<html lang=ru><p>" + "гавань".encode("cp1251"), "гавань"),
        (b"<meta charset=utf-8><html lang=tr><p>" + "fırtına şehir".encode("cp1254"), "fırtına şehir"),
        (b"<meta charset=euc-kr><p>" + ("항구 " * 40).encode("cp949") + b"\xff", "항구"),
    ],
    ids=["utf-8 called latin-2", "utf-8 called latin-1", "one broken byte", "gbk called gb2312", "seven bits", "no charset", "not utf-8", "broken euc-kr"],
)  # fmt: skip
def test_charsets_that_pages_mistake(data, said):
    assert said in read_page(data).tree.text_content()


def test_a_declaration_that_lies():
    assert "café" in read_page("<meta charset=no-such>café".encode()).tree.text_content()


@pytest.mark.parametrize("source", ["", "  \n", "\x00", b"%PDF-1.7 ...", "<frameset><frame src=a></frameset>", "<div>" * 2000 + "deep"])
def test_what_cannot_be_read_says_so(source):
    with pytest.raises(UnreadablePage) as error:
        extract(read_page(source))
    assert error.value.detail.endswith(".")


def test_control_characters_are_no_end():
    assert read_page("<p>be\x00fore\x0b after").tree.text_content().startswith("be fore")


def test_bytes_that_are_utf_8_are_the_page_as_it_is():
    data = "<meta charset=utf-8><p>Café".encode()
    assert read_page(data).source is data


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("<meta charset=iso-8859-1><p>Caf\xe9".encode("latin-1"), "Café"),
        ("<meta charset=utf-8><p>Caf\xe9".encode("latin-1"), "Café"),
        ("<meta charset=nonsense><p>Caf\xe9".encode(), "Café"),
        ("\ufeff<p>Café".encode("utf-16-le"), "Café"),
        ("<p>Ca\x00fé".encode(), "Ca fé"),
        ("<p>Caf\ud800é", "Caf?é"),
    ],
    ids=["latin-1", "a lie", "no charset", "utf-16", "a null byte", "half a pair"],
)
def test_every_page_is_read_as_utf_8(data, said):
    assert said in "".join(read_page(data).tree.itertext())




@pytest.mark.parametrize(
    ("source", "asked"),
    [
        ("<p>Rained on 17.4.2020.", True),
        ("<p>17 de abril de 2020", True),
        ("<p>April 17, 2020", True),
        ("<p>24 نيسان / أبريل 2020", True),
        ("<p>2020年4月17日", True),
        ('<script>show("2020/04/17 01:43")</script>', True),
        ('<img src="/20200417/a.jpg">', True),
        ("<p>17/4/20", True),
        ("<p>© 2016–2020 The Gull", False),
        ("<p>Version 4.17.2 of 2020 files", False),
        ("<p>It rained.", False),
    ],
)
def test_htmldate_is_asked_where_a_day_is_written(monkeypatch, source, asked):
    monkeypatch.setattr("htmldate.find_date", lambda *_, **__: "2020-04-17")
    assert (last_resort(source.encode(), None) is not None) == asked


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("17 Kasım 2020", "tr", "2020-11-17"),
        ("17 listopada 2020", "pl", "2020-11-17"),
        ("24 أبريل 2020", "ar", "2020-04-24"),
        ("17 November 2020", "tr", "2020-11-17"),
        ("17 November 2020", "xx", "2020-11-17"),
        ("17 listopada 2020", "tr", None),
    ],
)
def test_the_last_resort_reads_the_page_s_language_and_english(text, language, value):
    found = last_resort(f"<html><body><div><p>{text}</p></div></body></html>".encode(), None, language)
    assert (found and found.value) == value
