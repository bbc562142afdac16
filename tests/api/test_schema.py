"""The description and the server agree: schemathesis asks what the one allows, and the other's answers are as described."""

from __future__ import annotations

import schemathesis
from hypothesis import settings
from schemathesis.config import SchemathesisConfig

from whence.api import create_app
from whence.settings import Settings

CONFIG = SchemathesisConfig.from_dict({
    # A string is a valid request and need not be a page: 422 says so.
    "checks": {"positive_data_acceptance": {"expected-statuses": ["2xx", "401", "403", "404", "409", "422", "429", "5xx"]}},
    # A batch answers each line for itself: any text is a batch.
    "operations": [{
        "include-operation-id": "batch",
        "checks": {"negative_data_rejection": {"expected-statuses": ["200", "4xx"]}},
    }],
})  # fmt: skip


@schemathesis.serializer("application/x-ndjson")
def lines(_context, value):
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")


schema = schemathesis.openapi.from_wsgi("/openapi.json", create_app(Settings()), config=CONFIG)


@schema.parametrize()
@settings(max_examples=15, deadline=None)
def test_every_answer_is_as_described(case):
    case.call_and_validate()
