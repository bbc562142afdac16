"""The endpoints that take nothing: health, OpenAPI, the demo page and the plain first page."""

from __future__ import annotations

from whence import __version__
from whence.api.endpoints import ENDPOINTS


def test_health(client):
    assert client.get("/healthz").get_json() == {"status": "ok", "version": __version__}


def test_openapi_describes_every_endpoint(client):
    said = client.get("/openapi.json").get_json()
    assert said["openapi"].startswith("3.1")
    assert {(path, method) for path, ways in said["paths"].items() for method in ways} == {
        (one.path, one.method.lower()) for one in ENDPOINTS
    }
    answers = said["paths"]["/v1/annotations"]["post"]["responses"]
    assert set(answers) == {"200", "400", "401", "403", "413", "415", "422", "429", "503"}


def test_openapi_points_at_nothing_that_is_missing(client):
    said = client.get("/openapi.json").get_json()

    def references(value):
        if isinstance(value, dict):
            if "$ref" in value:
                yield value["$ref"]
            for item in value.values():
                yield from references(item)
        elif isinstance(value, list):
            for item in value:
                yield from references(item)

    found = set(references(said))
    assert found
    assert {one.removeprefix("#/components/schemas/") for one in found} <= set(said["components"]["schemas"])


def test_the_first_page_links_what_there_is(client):
    page = client.get("/")
    assert page.content_type.startswith("text/html")
    for path in ("/demo", "/openapi.json", "/healthz"):
        assert f'href="{path}"' in page.get_data(as_text=True)


def test_the_demo_page_has_what_it_is_there_to_show(client):
    page = client.get("/demo").get_data(as_text=True)
    answer = client.post("/v1/annotations", json={"html": page, "url": "http://127.0.0.1:8765/demo"}).get_json()
    readings = {(time["text"], time["value"]) for time in answer["times"]}
    assert ("Wednesday", "2025-09-17") in {(text.removeprefix("on "), value) for text, value in readings}
    assert answer["article"]["published"]["value"].startswith("2025-09-15")
    dates = [conflict for conflict in answer["conflicts"] if conflict["kind"] == "date"]
    assert len(dates) == 1
    assert [side["value"] for side in dates[0]["sides"]][:2] == ["2025-09-17", "2025-09-18"]
    for decoy in ("Live: Friday", "every Friday", "every Thursday", "last week in Lowmark"):
        assert decoy not in answer["article"]["text"]
