"""POST /v1/annotations: a page in, its analysis out, in the shape that callers rely on."""

from __future__ import annotations

import json

import msgspec

from whence.wire import AnalysisJson


def analyse(client, **asked):
    response = client.post("/v1/annotations", json=asked)
    assert response.status_code == 200, response.get_data(as_text=True)
    assert response.content_type == "application/json"
    return response.get_json()


def test_a_page_is_answered_in_the_promised_shape(client, story):
    answer = analyse(client, html=story, url="https://news.example/ferry")
    assert list(answer) == ["article", "times", "conflicts", "checks", "claims", "annotations"]
    article = answer["article"]
    assert list(article) == ["url", "title", "language", "text", "published", "modified", "anchor_time"]
    assert (article["url"], article["language"]) == ("https://news.example/ferry", "en")
    assert article["published"]["value"].startswith("2024-05-14T09:30")
    assert answer["times"] and answer["annotations"]
    for time in answer["times"]:
        assert article["text"][time["start"] : time["end"]] == time["text"]
        assert {"type", "value", "begin", "until", "granularity", "relative", "why"} <= set(time)
    assert not {"Sunday", "Monday"} & {time["text"] for time in answer["times"]}
    for annotation in answer["annotations"]:
        assert annotation["@context"] == "http://www.w3.org/ns/anno.jsonld"


def test_the_anchor_of_the_caller_wins(client, story):
    answer = analyse(client, html=story, anchor="2024-05-21")
    assert answer["article"]["anchor_time"] == "2024-05-21"
    assert "2024-05-20" in [time["value"] for time in answer["times"] if time["text"] == "yesterday"]


def test_the_language_has_two_names(client, story):
    for names in ({"language": "de"}, {"lang": "de-AT"}, {"language": None, "lang": "de"}):
        assert analyse(client, html=story, **names)["article"]["language"] == "de"


def test_json_is_utf_8_and_unescaped(client, story):
    response = client.post("/v1/annotations", json={"html": story.replace("Norrvik", "Nørrvík")})
    assert "Nørrvík" in response.get_data().decode("utf-8")


def test_half_a_surrogate_pair_does_not_cost_the_page(client, story):
    body = json.dumps({"html": story.replace("Norrvik", "Norr\ud83dvik")})
    response = client.post("/v1/annotations", data=body, content_type="application/json")
    assert response.status_code == 200


def test_a_charset_beside_the_content_type_is_fine(client, story):
    response = client.post("/v1/annotations", data=json.dumps({"html": story}), content_type="application/json; charset=UTF-8")
    assert response.status_code == 200


def test_the_same_page_gives_the_same_bytes(client, story):
    first, second = (client.post("/v1/annotations", json={"html": story}).data for _ in range(2))
    assert first == second


def test_the_answer_is_what_the_schema_says(client, story):
    data = client.post("/v1/annotations", json={"html": story}).data
    assert msgspec.json.encode(msgspec.json.decode(data, type=AnalysisJson)) == data
