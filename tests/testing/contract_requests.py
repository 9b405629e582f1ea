"""Valid requests, generated from the contract."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote, urlencode

from openrouter_sdk.testing import Instances, Operation, RecordedRequest, StandIn
from openrouter_sdk.testing.contract.contract import load, resolve

STAND_IN = StandIn()
KEYS = {False: STAND_IN.key, True: STAND_IN.management_key}
INSTANCES = Instances(load())
EXAMPLES = {one.id: STAND_IN.example(one.id) for one in load().operations}
"""What the parameters have to be, so that they name what is there from the beginning."""


def request_for(
    operation: Operation,
    *,
    body: dict[str, Any] | None = None,
    key: str | None = None,
    media: str | None = None,
    every_parameter: bool = False,
) -> RecordedRequest:
    """A valid request for the operation, with a key of the right kind, that asks for no stream."""
    path = re.sub(r"\{(\w+)\}", lambda name: quote(_value(operation, name[1]), safe=""), operation.path)
    wanted = [p for p in operation.parameters if p.place == "query" and (p.required or every_parameter)]
    headers = [("authorization", f"Bearer {key or KEYS[operation.management_key]}"), ("host", "127.0.0.1:1")]
    if every_parameter:
        headers += [(p.name.lower(), "enabled") for p in operation.parameters if p.place == "header"]
    return RecordedRequest(
        operation.method,
        operation_path(operation, path),
        [(one.name, _value(operation, one.name)) for one in wanted],
        *_content(operation, headers, body, media),
    )


def operation_path(operation: Operation, path: str) -> str:
    """A path of an operation, below the server that the contract has for it."""
    return "/".join(["", *operation.segments]).removesuffix(operation.path) + path


def _value(operation: Operation, name: str) -> str:
    if name in EXAMPLES[operation.id]:
        return str(EXAMPLES[operation.id][name])
    schema = next(p.schema for p in operation.parameters if p.name == name)
    value = INSTANCES.instance(schema, f"{operation.id} {name}")
    value = value[0] if isinstance(value, list) else value
    return value if isinstance(value, str) else json.dumps(value)


def _content(
    operation: Operation, headers: list[tuple[str, str]], body: dict[str, Any] | None, media: str | None
) -> tuple[list[tuple[str, str]], bytes]:
    if not operation.bodies:
        return headers, b""
    media = media or next(iter(operation.bodies))
    if media == "multipart/form-data":
        fields = INSTANCES.instance(operation.bodies[media]) if body is None else body
        return [*headers, ("content-type", f"{media}; boundary=x")], form(operation, fields)
    made = INSTANCES.instance(operation.bodies[media])
    if media == "application/x-www-form-urlencoded":
        fields = made if body is None else body
        return [*headers, ("content-type", media)], urlencode(fields, doseq=True).encode()
    value = body or made | {name: one for name, one in EXAMPLES[operation.id].items() if name in made}
    value = {name: one for name, one in value.items() if body or name != "stream"}
    return [*headers, ("content-type", media)], json.dumps(value).encode()


def form(operation: Operation, fields: dict[str, Any]) -> bytes:
    """The fields as a form with the boundary `x`; what the contract calls binary is sent as a file."""
    properties = resolve(load().document, operation.bodies["multipart/form-data"])["properties"]
    parts = []
    for name, value in fields.items():
        is_file = properties.get(name, {}).get("format") == "binary"
        filename = '; filename="a.bin"' if is_file else ""
        for one in value if isinstance(value, list) else [value]:
            text = one if isinstance(one, str) else json.dumps(one)
            parts.append(f'--x\r\ncontent-disposition: form-data; name="{name}"{filename}\r\n\r\n{text}\r\n')
    return "".join([*parts, "--x--\r\n"]).encode()
