"""The `spending` vectors: what exchanges cost, added up by both clients."""

from __future__ import annotations

import contextlib
import json
from typing import Any

from openrouter_sdk.errors import OpenRouterError
from tests.conformance.comparing import same
from tests.conformance.each_vector import each_vector
from tests.conformance.lanes import ASYNC, CLIENTS, Fault, Reply, play
from tests.conformance.operations import least_arguments, operation
from tests.conformance.vectors import Vector

Json = dict[str, Any]


@each_vector("spending", "sync", "async")
def test_exchanges_cost_what_the_vectors_say(vector: Vector, lane: str) -> None:
    exchanges = vector.given["exchanges"]
    with play(*map(_outcome, exchanges)) as stage:
        client: Any = CLIENTS[lane].client(stage, retries=0)
        for exchange in exchanges:
            with contextlib.suppress(OpenRouterError):
                _run(client, exchange, lane)
        found = client.spending.to_dict()
    labels = {
        name: {key: found["by_label"][name][key] for key in totals}
        for name, totals in vector.expect.get("by_label", {}).items()
    }
    got = {**{name: found[name] for name in vector.expect}, **({"by_label": labels} if labels else {})}
    assert same(got, vector.expect), got


def _outcome(exchange: Json) -> Any:
    if "fault" in exchange:
        return Fault(exchange["fault"])
    headers = {"Content-Type": "application/json", **exchange.get("headers", {})}
    body = exchange.get("text", json.dumps(exchange.get("json")))
    if "events" in exchange:
        headers["Content-Type"] = "text/event-stream"
        pieces = [f"data: {json.dumps(event)}\n\n".encode() for event in exchange["events"]]
        return Reply(200, headers, [*pieces, b"data: [DONE]\n\n"])
    return Reply(exchange.get("status", 200), headers, [body.encode()])


def _run(client: Any, exchange: Json, lane: str) -> None:
    called = operation(exchange["operation"])
    options = {"label": exchange["label"]} if "label" in exchange else None
    params = least_arguments(called)
    if "events" in exchange:
        stream = getattr(client, called.resource).stream(options=options, **params)
        count = exchange.get("left_after")
        ASYNC._run(_read_async(stream, count)) if lane == "async" else _read(stream, count)
    else:
        made = client.request(called, options=options, **params)
        if lane == "async":
            ASYNC._run(made)


def _read(stream: Any, count: int | None) -> None:
    with stream:
        for number, _ in enumerate(stream, 1):
            if number == count:
                break


async def _read_async(stream: Any, count: int | None) -> None:
    async with stream:
        number = 0
        async for _ in stream:
            number += 1
            if number == count:
                break
