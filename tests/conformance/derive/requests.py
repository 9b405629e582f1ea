"""Operations of the contract -> vectors of the kind `request`: what is sent for arguments that are valid.

The rules are those of OpenAPI 3.1 (styles `simple` and `form`, multipart) and RFC 3986, written out here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.conformance.derive.contract import JSON, Contract, Json, Operation
from tests.conformance.lanes import KEY

UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")  # RFC 3986, 2.3
FORM = "multipart/form-data"
URLENCODED = "application/x-www-form-urlencoded"
SUFFIXES = {FORM: ".form", URLENCODED: ".urlencoded"}
"""What ids have for another body where there is a JSON body too."""
WITH_BODY = ("POST", "PUT", "PATCH")
HOST = "https://api.example.com"
FILE = {"$file": {"name": "notes.txt", "media": "text/plain", "body": {"text": "line\nline\r\nü"}}}


def vectors(contract: Contract, operation: Operation) -> Iterator[Json]:
    """The vectors of an operation: required arguments only, all of them, and those of a stream."""
    for media in operation.bodies or [None]:
        suffix = SUFFIXES.get(media or "", "") if JSON in operation.bodies else ""
        kind = f" as {media}" if len(operation.bodies) > 1 else ""
        least = _Request(contract, operation, media, full=False)
        most = _Request(contract, operation, media, full=True)
        yield least.vector(suffix, f"A call of {operation.id}{kind} with the required arguments alone.")
        if most.arguments != least.arguments:
            yield most.vector(f"{suffix}.full", f"A call of {operation.id}{kind} with every argument.")
    if contract.streams(operation):
        streamed = _Request(contract, operation, JSON, full=False, stream=True)
        yield streamed.vector(".stream", f"A streamed call of {operation.id}, which asks for the stream.")


class _Request:
    """Arguments of an operation, and the request that they make."""

    def __init__(
        self,
        contract: Contract,
        operation: Operation,
        media: str | None,
        *,
        full: bool,
        stream: bool = False,
    ) -> None:
        self.contract = contract
        self.operation = operation
        self.media = media
        self.full = full
        self.stream = stream
        self.arguments: Json = {}
        self.path = operation.path
        self.query: list[list[str]] = []
        self.headers: Json = {"Accept": self._accept()}
        self.absent: list[str] = []
        for parameter in operation.parameters:
            if full or parameter.get("required"):
                self._place(parameter)
        self.body = self._body()
        self._standard_headers()

    def vector(self, suffix: str, says: str) -> Json:
        """The vector."""
        given: Json = {"operation": self.operation.id, "arguments": self.arguments}
        own_server = self.contract.own_server(self.operation)
        if own_server is not None:
            given["base_url"] = HOST + self.contract.server
        if self.stream:
            given["stream"] = True
        expect: Json = {"method": self.operation.verb, "path": self.path, "query": self.query}
        if own_server is not None:
            expect["base_url"] = HOST + own_server
        expect["headers"] = self.headers
        if self.absent:
            expect["absent_headers"] = self.absent
        expect["body"] = self.body
        return {
            "id": f"request.operation.{self.operation.id}{suffix}",
            "says": says,
            "source": self.operation.source,
            "given": given,
            "expect": expect,
        }

    def _place(self, parameter: Json) -> None:
        name, place = parameter["name"], parameter["in"]
        value = self.contract.value(parameter["schema"], f"{self.operation.id} {name}")
        self.arguments.setdefault(place, {})[name] = value
        style, explode = _style(parameter)
        match place, style:
            case "path", "simple":
                self.path = self.path.replace("{" + name + "}", escaped(text(value)))
            case "header", "simple":
                self.headers[name] = ",".join(map(text, value)) if isinstance(value, list) else text(value)
            case "query", "form":
                self.query += form_pairs(name, value, explode=explode)
            case _:
                raise ValueError(f"{self.operation.id}: no rule for {style} parameters in {place}: {name}")

    def _body(self) -> Json | None:
        if self.media is None:
            return None
        schema = self.operation.bodies[self.media]
        place = f"{self.operation.id} body"
        properties = self.contract.properties(schema)
        files = {name for name, about in properties.items() if _is_file(self.contract.resolve(about))}
        body = self.contract.smallest(schema, place)
        for name, about in properties.items():
            # null would hide what becomes of a value, and a file says that this is the body that is meant
            if self.full or body.get(name, ...) is None or (name in files and len(self.operation.bodies) > 1):
                body[name] = self.contract.value(about, f"{place} {name}")
        if self.contract.streams(self.operation):
            body.pop("stream", None)
        self.contract.valid(body, schema, place)
        body = {name: FILE if name in files else value for name, value in body.items()}
        self.arguments["body"] = body
        if self.media == FORM:
            return {"form": [part for name, value in body.items() for part in parts(name, value)]}
        if self.media == URLENCODED:
            pairs = [form_pairs(name, value, explode=True) for name, value in body.items()]
            return {"urlencoded": [pair for group in pairs for pair in group]}
        if self.media != JSON:
            raise ValueError(f"{self.operation.id}: no rule for bodies of type {self.media}")
        return {"json": {**body, "stream": True} if self.stream else body}

    def _accept(self) -> str:
        if self.stream:
            return "text/event-stream, application/json;q=0.9"
        return JSON if any(media == JSON for _, media, _ in self.operation.successes) else "*/*"

    def _standard_headers(self) -> None:
        if self.contract.wants_key(self.operation):
            self.headers["Authorization"] = f"Bearer {KEY}"
        else:
            self.absent.append("Authorization")
        if self.media in (JSON, URLENCODED):
            self.headers["Content-Type"] = self.media
        elif self.media is None:
            self.absent.append("Content-Type")
            if self.operation.verb in WITH_BODY:
                self.headers["Content-Length"] = "0"  # RFC 9110, 8.6


def escaped(segment: str) -> str:
    """One segment of a path: what is not unreserved is escaped (RFC 3986, 2.1)."""
    return "".join(chr(byte) if byte in UNRESERVED else f"%{byte:02X}" for byte in segment.encode())


def text(value: Any) -> str:
    """A scalar where there is no JSON around it: numbers and booleans as JSON has them, strings bare."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    raise ValueError(f"no rule for {value!r} outside of a body")


def form_pairs(name: str, value: Any, *, explode: bool) -> list[list[str]]:
    """A query parameter of the style `form`."""
    if not isinstance(value, list):
        return [[name, text(value)]]
    members = [text(member) for member in value]
    return [[name, member] for member in members] if explode else [[name, ",".join(members)]]


def parts(name: str, value: Any) -> Iterator[Json]:
    """The parts of a form that a property makes: a list repeats its name, an object is JSON."""
    if value == FILE:
        file = value["$file"]
        yield {"name": name, "filename": file["name"], "media": file["media"], "body": file["body"]}
    elif isinstance(value, list):
        for member in value:
            yield from parts(name, member)
    elif isinstance(value, dict):
        yield {"name": name, "body": {"json": value}}
    elif value is not None:
        yield {"name": name, "body": {"text": text(value)}}


def _style(parameter: Json) -> tuple[str, bool]:
    style = parameter.get("style", "form" if parameter["in"] == "query" else "simple")
    return style, parameter.get("explode", style == "form")


def _is_file(schema: Json) -> bool:
    return schema.get("format") == "binary"
