"""What the Web, a proxy or a mistake makes of a page: an analysis, or a problem that says what is wrong."""

import gzip

import pytest

import whence
from whence.errors import UnreadablePage

HEAD = "<title>Boats leave harbour</title><h1>Boats leave harbour</h1>"
STORY = "".join(f"<p>The harbour master said on Monday that boat {n} had left the old pier, and that it was safe.</p>" for n in range(6))
PAGE = HEAD + STORY
LAST = "<p>“Möwe” came later on Tuesday, they said."

READ = {
    "cut off in a tag": f"<article>{PAGE}<p class='x".encode(),
    "cut off in a letter": f"<meta charset=utf-8>{PAGE}{LAST}<p>On Tuesday came the Mö".encode()[:-1],
    "cut off in a script": f"<body>{PAGE}<script>var a = '<p>".encode(),
    "cut off in a comment": f"<body>{PAGE}<!-- the rest".encode(),
    "charset of another": f"<meta charset=shift_jis>{PAGE}{LAST}".encode(),
    "no such charset": f"<meta charset=klingon>{PAGE}{LAST}".encode(),
    "two bytes a letter": f"{PAGE}{LAST}".encode("utf-16-le"),
    "two bytes a letter, the other way": f"{PAGE}{LAST}".encode("utf-16-be"),
    "control characters": PAGE.replace("that", "\x07that\x1b").encode(),
    "null bytes": PAGE.replace(" ", "\x00 ").encode(),
    "lone surrogates": PAGE.replace("that", "\ud800 that"),
    "xhtml": f"<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><body>{PAGE}</body></html>".encode(),
    "thirty tables deep": ("<body>" + HEAD + "<table><tr><td>" * 30 + STORY + "</td></tr></table>" * 30).encode(),
    "tables that never end": ("<body>" + HEAD + "<table><tr><td>" * 30 + STORY).encode(),
    "two bodies": f"<html><body><p>Hello.</body><body>{PAGE}</body></html>".encode(),
    "no tags but paragraphs": STORY.encode(),
}
REFUSED = {
    "nothing": (b"", "empty"),
    "white space": (b" \n\t ", "empty"),
    "null bytes alone": (b"\x00" * 40, "empty"),
    "a frameset": (b"<html><frameset cols='20%,*'><frame src=a><frame src=b></frameset></html>", "frames"),
    "a feed": (b"<?xml version='1.0'?><rss version='2.0'><channel><item><title>Boats</title></item></channel></rss>", "feed"),
    "an Atom feed": (b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><summary>Boats left.</summary></entry></feed>", "feed"),
    "a site map": (b"<?xml version='1.0'?><urlset><url><loc>https://gull.example/</loc></url></urlset>", "XML"),
    "an empty body": (b"<html><head><title>Gull</title></head><body> &nbsp; <div></div></body></html>", "body is empty"),
    "only scripts": (b"<body><div id=root></div><script>render({story: 'On Monday'})</script></body>", "scripts"),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3 1 0 obj", "PDF"),
    "a PDF behind blank lines": (b"\r\n\r\n%PDF-1.4 1 0 obj <</Type/Catalog>>", "PDF"),
    "a PDF as text": ("%PDF-1.7 ...", "PDF"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)), "picture"),
    "an archive": (b"PK\x03\x04" + bytes(range(256)), "archive"),
    "what a proxy left compressed": (gzip.compress(PAGE.encode()), "compressed"),
    "data": (b'{"story": "The boats left on Monday.", "n": 3}', "JSON"),
    "a file of some kind": (bytes(range(1, 32)) * 40, "no text"),
}


@pytest.mark.parametrize("name", READ)
def test_what_is_broken_is_read(name):
    analysis = whence.annotate(READ[name], "https://news.example/2025/03/05/boats", anchor="2025-03-05")
    text = analysis.article.text
    assert text.count("that boat") == 6
    assert "<p" not in text
    assert [time.value for time in analysis.times][:6] == ["2025-03-03"] * 6
    if "Möwe" in str(READ[name]) or LAST.encode() in (READ[name] if isinstance(READ[name], bytes) else b""):
        assert "“Möwe” came later" in text


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_page_says_so(name):
    source, word = REFUSED[name]
    with pytest.raises(UnreadablePage) as error:
        whence.annotate(source, "https://news.example/story")
    assert word in error.value.detail
    assert error.value.detail.endswith(".")
    assert error.value.problem()["status"] == 422
