"""Settings: read once from WHENCE_*, refused with the variable's name when they cannot be used."""

from __future__ import annotations

import dataclasses

import pytest

from whence.errors import SettingsError
from whence.settings import Settings


def test_an_empty_environment_gives_the_defaults():
    assert Settings.from_env({}) == Settings() == Settings.from_env({"WHENCE_PORT": " ", "PORT": "1"})


def test_every_field_can_be_set():
    chosen = Settings.from_env({
        "WHENCE_HOST": "0.0.0.0",
        "WHENCE_PORT": "9000",
        "WHENCE_ALLOWED_HOSTS": "Whence.example.org, news.example",
        "WHENCE_ALLOWED_ORIGINS": "moz-extension://11111111-2222-4333-8444-555555555555",
        "WHENCE_MAX_HTML_BYTES": "1000",
        "WHENCE_TOKENS_FILE": "/srv/whence/tokens.json",
        "WHENCE_PROCESSES": "5",
        "WHENCE_SECONDS": "7",
        "WHENCE_CACHE": "redis://127.0.0.1/1",
        "WHENCE_CACHE_BYTES": "9",
        "WHENCE_RATE": "5 per hour",
        "WHENCE_RATE_STORAGE": "redis://127.0.0.1",
        "WHENCE_LOG": "faults",
        "WHENCE_THREADS": "3",
    })  # fmt: skip
    assert chosen == Settings(
        "0.0.0.0",
        9000,
        ("whence.example.org", "news.example"),
        ("moz-extension://11111111-2222-4333-8444-555555555555",),
        1000,
        "/srv/whence/tokens.json",
        5,
        7,
        "redis://127.0.0.1/1",
        9,
        "5 per hour",
        "redis://127.0.0.1",
        "faults",
        3,
    )
    assert all(getattr(chosen, item.name) != item.default for item in dataclasses.fields(Settings))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("WHENCE_PORT", "eighty"),
        ("WHENCE_PORT", "65536"),
        ("WHENCE_PORT", "-1"),
        ("WHENCE_PORT", "٨٠"),
        ("WHENCE_MAX_HTML_BYTES", "0"),
        ("WHENCE_MAX_HTML_BYTES", "8 MiB"),
        ("WHENCE_THREADS", "9999"),
        ("WHENCE_CACHE", "memcached://127.0.0.1"),
        ("WHENCE_RATE_STORAGE", "somewhere"),
        ("WHENCE_LOG", "all"),
        ("WHENCE_ALLOWED_HOSTS", "https://whence.example.org"),
        ("WHENCE_ALLOWED_HOSTS", "*"),
        ("WHENCE_ALLOWED_ORIGINS", "https://news.example"),
        ("WHENCE_ALLOWED_ORIGINS", "*"),
        ("WHENCE_ALLOWED_ORIGINS", "chrome-extension://*"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(name, said):
    with pytest.raises(SettingsError, match=name):
        Settings.from_env({name: said})


def test_every_field_has_its_sentence():
    for item in dataclasses.fields(Settings):
        assert item.metadata["says"].endswith(".")
