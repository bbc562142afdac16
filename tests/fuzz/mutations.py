"""Our own pages in, broken ones out: what the Web, a proxy or an enemy makes of a news page."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

PAGES = sorted((Path(__file__).parents[2] / "fixtures" / "pages").glob("*/page.html"))
SEEDS = [path.read_text("utf-8") for path in PAGES]
NASTY = [
    "\x00", "\x0b\x1f", "\ud800", "\ufeff", "\u202e", "🙂" * 40, "&#0;", "&#x110000;", "&nbsp", "<![CDATA[", "]]>", "<!--", "-->", "<!-->", "<!--w:7-->",
    "<!--w:999999999999-->", "<!--w:-1-->a", "<?xml version='1.0' encoding='utf-7'?>", "<?php echo 1 ?>", "<plaintext>", "<svg><p>x</p></svg>",
    "<math><mi>x</mi></math>", "<template><p>On Monday</p></template>", "<frameset><frame src=a></frameset>", "<base href='http://[::'>",
    "<table><tr><td>" * 30, "<div>" * 450, "<b>" * 90, "</div>" * 20, "<p hidden>On Monday", "<p style='display:none'>On Monday</p>", "<br><br><br>",
    "<script type='application/ld+json'>{", "<script type='application/ld+json'>[[[[1]]]]</script>",
    "<script type='application/ld+json'>{\"@type\":[null,7],\"datePublished\":{\"a\":1}}</script>",
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"9999-99-99T99:99:99Z\",\"dateModified\":7}</script>",
    "<script type='application/ld+json'>" + "[" * 3000 + "</script>",
    "<meta charset=utf-16>", "<meta charset='no-such'>", "<meta property=article:published_time content='2025-13-45T25:61Z'>",
    "<meta property=article:published_time content='2025-01-01T00:00:00+99:99'>", "<meta property=article:published_time content='0001-01-01T00:00:00-14:00'>",
    "<meta property=article:published_time content='1990-01-01T00:00:00Z'><html lang=de>", "<time datetime='PT3H'>3h</time>", "<time datetime='2100-12-31T23:59:59Z'>x</time>",
    "<html lang='../../etc/passwd'>", "<html lang='zz-ZZ-zz'>", "<html lang='x-klingon'>", "<h1></h1>", "<h1>On Monday</h1>", "<article><h1>Next</h1><p>On Friday</p></article>",
    "<div class='liveblog-entry'><time datetime='2025-03-01T21:30:00Z'>x</time></div>", "<select><option>Monday", "<form><p>On Monday</p></form>",
    "in 99999999999999999999 days", "on 31 February 2025", "the 0th of May", "in the year 0000", "9999 years ago", "25:61", "12345678901234567890 people",
]  # fmt: skip


@st.composite
def pages(draw: st.DrawFn) -> str:
    """A page of ours after one to six accidents."""
    page = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(page)))
        width = draw(st.integers(0, 400))
        match draw(st.integers(0, 7)):
            case 0:
                page = page[:at]
            case 1:
                page = page[:at] + page[at + width :]
            case 2:
                page = page[:at] + page[at : at + width] * draw(st.integers(2, 30)) + page[at + width :]
            case 3 | 4:
                page = page[:at] + draw(st.sampled_from(NASTY)) + page[at:]
            case 5:
                page = page[:at] + draw(st.text(max_size=40)) + page[at:]
            case 6:
                old, new = draw(st.tuples(st.sampled_from(["p", "div", "h1", "body", "time", "article"]), st.sampled_from(["td", "li", "b", "select", "a", "form"])))
                page = page.replace(f"<{old}", f"<{new}")
            case 7:
                page = page[at:] + page[:at]
    return page


@st.composite
def bodies(draw: st.DrawFn) -> bytes:
    """A broken page as bytes of some encoding, its own or not."""
    encoding = draw(st.sampled_from(["utf-8", "utf-16", "cp1252", "latin-1", "koi8-r", "shift-jis", "utf-32-be"]))
    data = draw(pages()).encode(encoding, "replace")
    return data if draw(st.booleans()) else bytes(draw(st.binary(max_size=30))) + data[draw(st.integers(0, 9)) :]
