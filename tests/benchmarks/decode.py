"""How long a streamed piece takes from dict to objects, beside stock openapi-python-client in the same run.

Run `python tests/benchmarks/decode.py` with `generated` on the path. Stock code is generated from the part of
our contract that the two kinds of pieces need, with the generator's own templates, into a temporary folder.
Exit status 1 when a piece takes both more than BUDGET and more than a SHARE-th of stock.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from openrouter_api.decoders import Decode
from openrouter_api.operation import Operation
from openrouter_api.operations import chat, responses
from openrouter_api.types import to_json

BUDGET = 2.0
"""Microseconds."""
SHARE = 8

CHUNK = {
    "id": "gen-1755900000-AbCdEfGhIjKlMnOpQrSt",
    "object": "chat.completion.chunk",
    "created": 1755900000,
    "model": "openai/gpt-4o-mini",
    "provider": "OpenAI",
    "system_fingerprint": None,
    "choices": [
        {
            "index": 0,
            "delta": {"role": "assistant", "content": " and then"},
            "finish_reason": None,
            "logprobs": None,
        }
    ],
}
DELTA = {
    "type": "response.output_text.delta",
    "item_id": "msg_1234567890",
    "output_index": 0,
    "content_index": 0,
    "delta": " and then",
    "logprobs": [],
    "sequence_number": 17,
}


def main() -> int:
    """Measure both pieces both ways, and print ours, stock and the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        stock = Stock(Path(folder))
        pieces = (
            ("chat chunk", CHUNK, _event_decoder(chat.SEND), stock.chunk),
            ("Responses text delta, one of 49", DELTA, _event_decoder(responses.SEND), stock.event),
        )
        kept = [_compare(name, value, ours, other) for name, value, ours, other in pieces]
    return 0 if all(kept) else 1


def _event_decoder(operation: Operation[Any, Any]) -> Decode:
    decode = operation.event_decoder()
    assert decode, f"{operation} streams no events"
    return decode


def _compare(
    name: str, value: dict[str, Any], ours: Callable[[Any], Any], stock: Callable[[Any], Any]
) -> bool:
    assert to_json(ours(value)) == value, f"{name}: our decoder loses something"
    assert stock(value).to_dict() == value, f"{name}: the stock decoder loses something"
    mine, theirs = _microseconds(ours, value), _microseconds(stock, value)
    kept = mine <= BUDGET or mine * SHARE <= theirs
    verdict = "within" if kept else "OVER"
    print(
        f"{name}: ours {mine:.2f} us, stock {theirs:.2f} us, ratio 1/{theirs / mine:.1f};"
        f" {verdict} the budget of {BUDGET} us or 1/{SHARE} of stock"
    )
    return kept


def _microseconds(decode: Callable[[Any], Any], value: Any) -> float:
    """Of one call: the median of many short rounds, so that what else the machine does matters little."""
    calls = range(2_000)
    rounds = []
    for _ in range(25):
        begin = perf_counter()
        for _ in calls:
            decode(value)
        rounds.append((perf_counter() - begin) / len(calls) * 1e6)
    return median(rounds)


class Stock:
    """Stock generated code for our contract's streamed pieces."""

    def __init__(self, folder: Path) -> None:
        document, config = folder / "contract.json", folder / "config.yaml"
        document.write_text(json.dumps(_fragment()))
        config.write_text("post_hooks: []\n")
        command = ["generate", "--path", str(document), "--config", str(config), "--meta", "none"]
        program = [sys.executable, "-m", "openapi_python_client", *command, "--fail-on-warning"]
        subprocess.run(
            [*program, "--output-path", str(folder / "stock_api")], check=True, capture_output=True
        )
        sys.path.insert(0, str(folder))
        from stock_api import models  # type: ignore[import-not-found]

        self.chunk: Callable[[Any], Any] = models.ChatStreamChunk.from_dict
        from_envelope = models.Envelope.from_dict
        # Stock code decodes a union only inside an object; this one has no other property.
        self.event: Callable[[Any], Any] = lambda value: from_envelope({"data": value}).data


def _fragment() -> dict[str, Any]:
    contract = json.loads(Path(_generated("contract.json")).read_bytes())["components"]["schemas"]
    envelope = {"type": "object", "required": ["data"], "properties": {"data": _reference("StreamEvents")}}
    schemas = {"Envelope": envelope}
    wanted = ["ChatStreamChunk", "StreamEvents"]
    while wanted:
        name = wanted.pop()
        if name not in schemas:
            schemas[name] = contract[name]
            wanted += _references(contract[name])
    answer = {"description": "", "content": {"application/json": {"schema": _reference("Envelope")}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Streamed pieces", "version": "1"},
        "paths": {"/pieces": {"get": {"operationId": "read", "responses": {"200": answer}}}},
        "components": {"schemas": schemas},
    }


def _generated(name: str) -> str:
    import openrouter_api

    return str(Path(openrouter_api.__file__).with_name(name))


def _reference(component: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{component}"}


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "$ref" in node:
            yield str(node["$ref"]).rpartition("/")[2]
        for member in node.values():
            yield from _references(member)
    elif isinstance(node, list):
        for member in node:
            yield from _references(member)


if __name__ == "__main__":
    sys.exit(main())
