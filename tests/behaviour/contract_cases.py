"""Calls of every operation, read from the contract alone: what is passed, what must be sent, what comes back.

Nothing here looks at the generated descriptors or at the code that encodes requests, so that both are judged.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from openrouter_sdk.testing import Instances, RecordedRequest

Json = dict[str, Any]

DOCUMENT: Json = json.loads(files("openrouter_api").joinpath("contract.json").read_bytes())
METHODS = ("get", "put", "post", "delete", "patch")
EVERY_BYTE = bytes(range(256)) * 3
STREAM_FIELD = "stream"


@cache
def instances() -> Instances:
    return Instances(DOCUMENT)


@dataclass(frozen=True)
class Part:
    """One field of a form, as it was on the wire."""

    name: str
    filename: str | None
    media: str | None
    content: bytes


@dataclass
class Case:
    """One way to call one operation."""

    id: str
    resource: str
    method: str
    verb: str
    path: str
    media: str | None
    security: str
    facts: Json = field(repr=False)
    arguments: Json = field(default_factory=dict, repr=False)
    segments: dict[str, str] = field(default_factory=dict, repr=False)
    query: list[tuple[str, str]] = field(default_factory=list, repr=False)
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    body: Json | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        """`resource.method`, or just the resource if that is called, as people write it."""
        return self.method if self.method == self.resource else f"{self.resource}.{self.method}"

    @property
    def replies_with_id(self) -> bool:
        """Whether the answer is a generation, which has an id."""
        return self.path in GENERATIONS and self.verb == "POST"

    def success(self) -> tuple[int, str | None, Json | None]:
        """Status, media type and schema of the documented success."""
        status, response = next((s, r) for s, r in self.facts["responses"].items() if s.startswith("2"))
        content = response.get("content", {})
        media = "application/json" if "application/json" in content else next(iter(content), None)
        return int(status), media, content[media]["schema"] if media else None

    def arguments_with(self, parameters: Mapping[str, str]) -> Json:
        """The arguments, with these values of parameters, which have the names of the contract."""
        return self.arguments | {_python_name(name): value for name, value in parameters.items()}

    def failures(self) -> dict[int, Json]:
        """Status -> schema of the body, of each documented failure."""
        return {
            int(status): response["content"]["application/json"]["schema"]
            for status, response in self.facts["responses"].items()
            if int(status) >= 400
        }

    def reply(self) -> Reply:
        """A success of which every byte is known."""
        status, media, schema = self.success()
        if media is None or schema is None:
            return Reply(status, None, b"", None, set())
        if media != "application/json":
            return Reply(status, media.replace("*", "mpeg"), EVERY_BYTE, None, set())
        value = instances().instance(schema, f"reply of {self.id}")
        return Reply(status, media, json.dumps(value).encode(), value, set(_alternatives(schema)))

    def check_request(self, request: RecordedRequest) -> None:
        """Fail unless the server got exactly what the contract asks for."""
        assert request.method == self.verb
        assert _segments(request.path) == self._expected_segments()
        assert sorted(request.query) == sorted(self.query)
        self._check_headers(request)
        if self.media == "multipart/form-data":
            assert sorted(form(request), key=repr) == sorted(self._expected_parts(), key=repr)
        elif self.media == "application/x-www-form-urlencoded":
            pairs = [(name, _text(value)) for name, value in (self.body or {}).items()]
            assert sorted(parse_qsl(request.body.decode(), strict_parsing=True)) == sorted(pairs)
        elif self.body is None:
            assert request.body == b""
        else:
            assert request.json() == self.body

    def _check_headers(self, request: RecordedRequest) -> None:
        names = [name for name, _ in request.headers]
        assert len(names) == len(set(names)), "no header is sent twice"
        expected = {"host", "user-agent", "accept", "accept-encoding", "connection"}
        if self.security != "none":
            expected.add("authorization")
        if self.media is not None:
            expected |= {"content-type", "content-length"}
        elif self.verb in ("POST", "PUT", "PATCH"):
            expected.add("content-length")
        expected |= {name.lower() for name in self.headers}
        assert set(names) == expected
        for name, value in self.headers.items():
            assert request.header(name) == value
        if self.media is not None:
            assert (request.header("content-type") or "").partition(";")[0] == self.media
            assert request.header("content-length") == str(len(request.body))

    def _expected_segments(self) -> list[str]:
        return [
            self.segments[part[1:-1]] if part.startswith("{") else part
            for part in (self._prefix() + self.path).split("/")
        ]

    def _prefix(self) -> str:
        server: Json = (self.facts.get("servers") or DOCUMENT["servers"])[0]
        return urlsplit(str(server["url"])).path.rstrip("/")

    def _expected_parts(self) -> Iterator[Part]:
        for name, value in (self.body or {}).items():
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, bytes):
                    yield Part(name, name, "application/octet-stream", one)
                else:
                    yield Part(name, None, None, _text(one).encode())


GENERATIONS = {
    # the operations that answer with X-Generation-Id, protocol section 4
    "/audio/speech",
    "/audio/transcriptions",
    "/chat/completions",
    "/embeddings",
    "/images",
    "/messages",
    "/rerank",
    "/responses",
    "/videos",
}


@dataclass(frozen=True)
class Reply:
    """A scripted success and what the SDK has to make of it."""

    status: int
    media: str | None
    content: bytes = field(repr=False)
    value: Any = field(repr=False)
    models: set[str]
    """Names of the components that the result may be."""

    @property
    def headers(self) -> list[tuple[str, str]]:
        return [("content-type", self.media)] if self.media else []

    def check(self, data: Any) -> None:
        """Fail unless the data is this reply, decoded as the contract says."""
        if self.media is None:
            assert data is None
        elif self.media != "application/json":
            assert data == self.content
        else:
            assert _plain(type(data).__name__) in {_plain(name) for name in self.models}
            assert data.to_dict() == self.value


@cache
def cases(*, full: bool) -> list[Case]:
    """A case for each operation and each media type that its body may have.

    `full` ones give every argument that there is, the others only what is required.
    """
    found = []
    for path, item in DOCUMENT["paths"].items():
        for verb in METHODS:
            if verb in item:
                found += [_case(path, verb, item[verb], media, full=full) for media in _media(item[verb])]
    return found


@cache
def operations() -> list[Case]:
    """One case for each operation, with required arguments only."""
    return list({case.id: case for case in reversed(cases(full=False))}.values())


def find(name: str) -> Case:
    """The operation that is called `resource.method`."""
    return next(case for case in operations() if case.name == name)


def form(request: RecordedRequest) -> list[Part]:
    """The fields of a multipart body (RFC 7578), read byte by byte."""
    kind = request.header("content-type") or ""
    boundary = re.fullmatch(r'multipart/form-data; ?boundary="?([^"]+)"?', kind)
    assert boundary, kind
    mark = b"\r\n--" + boundary[1].encode()
    first, *pieces, last = (b"\r\n" + request.body).split(mark)
    assert (first, last.strip()) == (b"", b"--")
    return [_part(piece) for piece in pieces]


def _part(piece: bytes) -> Part:
    head, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    headers = {
        name.lower(): value.strip()
        for name, _, value in (line.partition(":") for line in head.decode().split("\r\n"))
    }
    disposition = headers["content-disposition"]
    name, filename = (re.search(rf'[; ]{key}="([^"]*)"', disposition) for key in ("name", "filename"))
    assert name, disposition
    return Part(name[1], filename[1] if filename else None, headers.get("content-type"), content)


def _media(facts: Json) -> list[str | None]:
    return list(facts.get("requestBody", {}).get("content", {})) or [None]


def _case(path: str, verb: str, facts: Json, media: str | None, *, full: bool) -> Case:
    case = Case(
        id=facts["operationId"],
        resource=facts["x-resource"],
        method=facts["x-method"],
        verb=verb.upper(),
        path=path,
        media=media,
        security=_security(facts),
        facts=facts,
    )
    for parameter in facts.get("parameters", ()):
        if full or parameter.get("required"):
            _give(case, parameter)
    if media is not None:
        case.body = {}
        schema = _resolved(facts["requestBody"]["content"][media]["schema"])
        wanted = {*schema.get("required", ()), *_telling(facts, media)}
        for name, about in schema["properties"].items():
            if full or name in wanted:
                case.body[name] = _property(case, name, about)
                case.arguments[name.removesuffix("[]")] = case.body[name]
    return case


def _telling(facts: Json, media: str) -> list[str]:
    """What has to be given to say that this body is meant, and not the first one of the contract."""
    first, *others = facts["requestBody"]["content"]
    if media not in others:
        return []
    known = _resolved(facts["requestBody"]["content"][first]["schema"])["properties"]
    properties = _resolved(facts["requestBody"]["content"][media]["schema"])["properties"]
    own = {name: about for name, about in properties.items() if name not in known}
    return [next(name for name, about in own.items() if about.get("format") == "binary")]


def _give(case: Case, parameter: Json) -> None:
    name, place = parameter["name"], parameter["in"]
    value = _value(parameter["schema"], f"{case.id} {name}")
    assert value is not None
    if place == "path":
        value = str(value).replace("/", "-")
        if "$ref" not in parameter["schema"]:  # an enum, which takes no other value
            value += " ü?#%+&="  # everything that has to be escaped
        case.segments[name] = value
    elif place == "header":
        case.headers[name] = _text(value)
    else:
        # the defaults of OpenAPI for the query: a list repeats the name
        case.query += [(name, _text(one)) for one in (value if isinstance(value, list) else [value])]
    case.arguments[_python_name(name)] = value


def _property(case: Case, name: str, schema: Json) -> Any:
    if name == STREAM_FIELD and "x-stream" in case.facts:
        return False
    if _resolved(schema).get("format") == "binary":
        return EVERY_BYTE
    return _value(schema, f"{case.id} {name}")


def _value(schema: Json, place: str) -> Any:
    """An instance; null, which would hide what becomes of a value, only where nothing else is allowed."""
    values = (instances().instance(schema, f"{place} {turn}") for turn in range(20))
    return next((value for value in values if value is not None), None)


def _security(facts: Json) -> str:
    needs = facts.get("security", DOCUMENT["security"])
    if not needs:
        return "none"
    return "optional" if {} in needs else "required"


def _resolved(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in schema:
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


def _alternatives(schema: Json) -> Iterator[str]:
    target = _resolved(schema)
    for one in target.get("oneOf") or target.get("anyOf") or ():
        yield from _alternatives(one)
    if "$ref" in schema:
        yield schema["$ref"].rpartition("/")[2]


def _segments(path: str) -> list[str]:
    return [unquote(segment, errors="strict") for segment in path.split("/")]


def _python_name(wire: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])|-", "_", wire).lower()


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _text(value: Any) -> str:
    return json.dumps(value) if isinstance(value, (bool, int, float)) else str(value)
