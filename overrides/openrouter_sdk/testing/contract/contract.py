"""Read the API contract, and find the operation of a request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import orjson

from openrouter_sdk.testing.http.routing import Router
from openrouter_sdk.testing.http.traffic import JSON_TYPE, SSE_TYPE
from openrouter_sdk.testing.package_data import read_json

Schema = Mapping[str, Any]

_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter outside the body, in a `place`; with `explode`, a list repeats the parameter."""

    name: str
    place: str
    required: bool
    schema: Schema
    explode: bool = True


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of the contract, as far as a server needs it."""

    id: str
    method: str
    path: str
    segments: tuple[str, ...]
    needs_key: bool
    management_key: bool
    parameters: tuple[Parameter, ...]
    body_required: bool
    bodies: Mapping[str, Schema]
    status: int
    successes: Mapping[str, Schema]
    sentinel: str | None
    pagination: Mapping[str, str] | None
    redirect: int | None = None
    """The status of redirects, if the operation has any."""
    error_codes: tuple[str, ...] | None = None
    """The values of `error`, if errors are codes rather than objects (RFC 6749, 5.2)."""

    @property
    def result_schema(self) -> Schema | None:
        """The schema of the JSON result, if the operation has one."""
        return self.successes.get(JSON_TYPE)

    @property
    def stream_schema(self) -> Schema | None:
        """The schema of a streamed event (an envelope with `data`), if the operation streams."""
        return self.successes.get(SSE_TYPE)


@dataclass(frozen=True, slots=True)
class Match:
    """The operation of a method and path or, without one, the methods that the path allows."""

    operation: Operation | None
    allowed: tuple[str, ...] = ()


class Contract:
    """The API contract: an OpenAPI 3.1 document in canonical form."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.prefix = _prefix(document)
        self.operations = tuple(_operations(document))
        self.find = lru_cache(maxsize=1024)(self._find)
        """Find the operation of a method and (percent-encoded) path."""
        self._router: Router[Operation] = Router()
        for operation in self.operations:
            self._router.add(operation.method, operation.segments, operation)

    @property
    def schemas(self) -> Mapping[str, Schema]:
        """The component schemas, by name."""
        found: Mapping[str, Schema] = self.document["components"]["schemas"]
        return found

    def _find(self, method: str, path: str) -> Match:
        segments = path.split("/")[1:]
        operation = self._router.find(method, segments)
        return Match(operation, () if operation else self._router.methods(segments))

    def operation(self, operation_id: str) -> Operation:
        """Return the operation with this id."""
        return next(o for o in self.operations if o.id == operation_id)


@lru_cache(maxsize=1)
def load() -> Contract:
    """Return the contract that ships with the generated package, read once."""
    return Contract(orjson.loads(read_json("openrouter_api", "contract.json")))


def resolve(document: Mapping[str, Any], schema: Schema) -> Schema:
    """Follow the `$ref`s of a schema within its document; siblings of a `$ref` are kept.

    Raises ValueError if they lead back to themselves.
    """
    seen = set()
    while "$ref" in schema:
        if schema["$ref"] in seen:
            raise ValueError(f"the $ref {schema['$ref']} refers to itself")
        seen.add(schema["$ref"])
        siblings = {key: value for key, value in schema.items() if key != "$ref"}
        target = resolve_pointer(document, schema["$ref"])
        schema = {**target, **siblings} if siblings else target
    return schema


def resolve_pointer(document: Mapping[str, Any], pointer: str) -> Schema:
    """Return the target of a local JSON pointer such as `#/components/schemas/Model`."""
    at: Any = document
    for part in pointer.removeprefix("#").split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        at = at[int(key)] if isinstance(at, list) else at[key]
    found: Schema = at
    return found


def _operations(document: Mapping[str, Any]) -> Iterator[Operation]:
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                yield _operation(document, path, method, item[method])


def _operation(document: Mapping[str, Any], path: str, method: str, facts: Mapping[str, Any]) -> Operation:
    status, success = next((s, r) for s, r in sorted(facts["responses"].items()) if s.startswith("2"))
    body = facts.get("requestBody", {})
    security = facts.get("security", document.get("security", []))
    prefix = _prefix(facts) if "servers" in facts else _prefix(document)
    return Operation(
        id=facts["operationId"],
        method=method.upper(),
        path=path,
        segments=tuple((prefix + path).split("/")[1:]),
        # The key is optional without a requirement, or with an empty one among several.
        needs_key=bool(security) and {} not in security,
        management_key=facts.get("x-management-key", False),
        parameters=tuple(_parameters(facts)),
        body_required=bool(body.get("required")),
        bodies={media: content.get("schema", {}) for media, content in body.get("content", {}).items()},
        status=int(status),
        successes={media: content.get("schema", {}) for media, content in success.get("content", {}).items()},
        sentinel=facts.get("x-stream", {}).get("sentinel"),
        pagination=facts.get("x-pagination"),
        redirect=next((int(status) for status in sorted(facts["responses"]) if status.startswith("3")), None),
        error_codes=_error_codes(document, facts),
    )


def _error_codes(document: Mapping[str, Any], facts: Mapping[str, Any]) -> tuple[str, ...] | None:
    for status, response in sorted(facts["responses"].items()):
        if status[0] in "45":
            schema = resolve(document, response.get("content", {}).get(JSON_TYPE, {}).get("schema", {}))
            error = resolve(document, schema.get("properties", {}).get("error", {}))
            return tuple(error.get("enum", ())) if error.get("type") == "string" else None
    return None


def _parameters(facts: Mapping[str, Any]) -> Iterator[Parameter]:
    for one in facts.get("parameters", ()):
        required, explode = one.get("required", False), one.get("explode", True)
        yield Parameter(one["name"], one["in"], required, one.get("schema", {}), explode)


def _prefix(facts: Mapping[str, Any]) -> str:
    servers = facts.get("servers") or [{"url": ""}]
    return urlsplit(str(servers[0]["url"])).path.rstrip("/")
