"""A hostile web page plays against the server on this machine: it can neither read nor cause anything."""

from __future__ import annotations

import re
import urllib.request

import pytest
from drivers import REBOUND

ATTACKS = {
    "reads /healthz": "fetch(server + '/healthz').then((answer) => answer.text())",
    "reads /openapi.json": "fetch(server + '/openapi.json').then((answer) => answer.json()).then(String)",
    "has a page read, as JSON": """fetch(server + '/v1/annotations', { method: 'POST',
        headers: { 'Content-Type': 'application/json' }, body }).then((answer) => answer.text())""",
    "has a page read, with cookies": """fetch(server + '/v1/annotations', { method: 'POST', credentials: 'include',
        headers: { 'Content-Type': 'application/json' }, body }).then((answer) => answer.text())""",
    "has a page read, as a simple request": """fetch(server + '/v1/annotations', { method: 'POST', mode: 'no-cors',
        headers: { 'Content-Type': 'text/plain' }, body }).then((answer) => answer.type === 'opaque' ? '' : 'seen')""",
    "has a page read, as a form": """new Promise((done) => { const frame = document.createElement('iframe'); frame.name = 'hidden';
        const form = document.createElement('form'); form.method = 'post'; form.enctype = 'text/plain';
        form.action = server + '/v1/annotations'; form.target = 'hidden';
        const field = document.createElement('input'); field.name = body; form.append(field); document.body.append(frame, form);
        form.submit(); setTimeout(() => done(''), 500); })""",
    "has a page read, by beacon": "Promise.resolve(navigator.sendBeacon(server + '/v1/annotations', body)).then(() => '')",
    "reads the reader in a frame": """new Promise((done) => { const frame = document.createElement('iframe'); frame.src = server + '/';
        frame.onload = () => { let seen = ''; try { seen = frame.contentDocument?.body?.textContent ?? ''; } catch {} done(seen); };
        document.body.append(frame); setTimeout(() => done(''), 1500); })""",
    "loads it as a script": """new Promise((done) => { const script = document.createElement('script');
        script.src = server + '/openapi.json'; script.onload = () => done('run'); script.onerror = () => done('');
        document.body.append(script); })""",
}


def pages_read(service) -> int:
    with urllib.request.urlopen(f"{service.url}/metrics") as answer:
        counted = answer.read().decode()
    found = re.search(r'whence_requests_total\{endpoint="(?:annotations|batch)",status="200"\} (\d+)', counted)
    return int(found[1]) if found else 0


@pytest.mark.parametrize("name", ATTACKS)
def test_a_web_page_gets_nothing(browser, service, name):
    browser.goto(f"{browser.news}/harbour-talks")
    before = pages_read(service)
    seen = browser.run(
        f"""async ({{ server, body }}) => {{
            try {{ return String(await ({ATTACKS[name]}) || ""); }} catch (error) {{ return ""; }} }}""",
        {"server": service.url, "body": '{"html":"<h1>Stolen</h1><p>The ferry sailed on Monday, its captain said to all.</p>","url":null}'},
    )
    assert seen == ""
    assert pages_read(service) == before


def test_a_name_that_was_rebound_to_this_machine_gets_nothing(browser, service):
    """DNS rebinding: to the browser the server now is of the page's own origin, so that the page may read its answers."""
    before = pages_read(service)
    browser.goto(service.url.replace("127.0.0.1", REBOUND) + "/")
    assert "foreign-host" in browser.run("() => document.documentElement.textContent")
    # Firefox shows the refusal in a viewer under whose own policy no page can ask anything more.
    for path in ("/v1/annotations", "/v1/annotations:batch") if browser.name == "chromium" else ():
        said = browser.run("""async ({ path, body }) => (await fetch(path, { method: "POST", body,
            headers: { "Content-Type": "application/json" } })).json()""",
            {"path": path, "body": '{"html":"<h1>Stolen</h1><p>The ferry sailed on Monday.</p>","url":null}'})  # fmt: skip
        assert said["type"] == "urn:whence:problem:foreign-host"
    assert pages_read(service) == before


def test_the_same_attack_works_from_the_servers_own_page(browser, service):
    """So that silence above means refusal."""
    browser.goto(service.url + "/")
    seen = browser.run("async (server) => (await fetch(server + '/healthz')).text()", service.url)
    assert "version" in seen
