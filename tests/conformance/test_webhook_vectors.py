"""Webhooks are what the vectors say."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk import errors, webhooks
from tests.conformance.comparing import class_of
from tests.conformance.each_vector import each_vector
from tests.conformance.vectors import Vector, pairs, to_bytes


@each_vector("webhook", "pure")
def test_a_webhook_is_what_the_vector_says(vector: Vector, lane: str) -> None:
    given, refused = vector.given, vector.expect.get("refused")
    settings = {name: given[name] for name in ("secret", "now", "tolerance") if name in given}
    body, headers = to_bytes(given["body"]), pairs(given["headers"])
    if refused is None:
        event = webhooks.verify(body, headers, **settings)
        expect: dict[str, Any] = vector.expect["event"]
        assert {name: field(event, name) for name in expect} == expect
        return
    with pytest.raises(errors.InvalidArgumentError) as caught:
        webhooks.verify(body, headers, **settings)
    assert class_of(caught.value) == refused["class"]
    for name in refused.get("names", ()):
        assert name in str(caught.value)
    for secret in refused.get("hides", ()):
        assert secret not in str(caught.value)


def field(event: webhooks.VideoEvent, name: str) -> Any:
    if name == "cost":
        return None if event.job.usage is None else event.job.usage.cost
    return getattr(event if name in ("type", "model", "idempotency_key") else event.job, name)
