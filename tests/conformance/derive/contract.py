"""Read openapi.yaml: its operations, and JSON values that are valid for its schemas.

Nothing of the generated code is looked at, so that it is judged by what is derived here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import yaml

from openrouter_sdk.testing import Instances
from tests.schema_validators import contract_validator, registry_of

Json: TypeAlias = dict[str, Any]
CONTRACT = Path(__file__).resolve().parents[3] / "openapi.yaml"
JSON = "application/json"
METHODS = ("get", "put", "post", "delete", "patch")
ATTEMPTS = 40
"""So many seeds are tried for a value that is not null."""


@dataclass(frozen=True)
class Operation:
    """One operation of the contract."""

    verb: str
    path: str
    facts: Json

    @property
    def id(self) -> str:
        """The operationId."""
        return str(self.facts["operationId"])

    @property
    def resource(self) -> str:
        """Name of the resource that it belongs to."""
        return str(self.facts["x-resource"])

    @property
    def source(self) -> str:
        """Where the contract has it."""
        return f"openapi.yaml, {self.verb} {self.path}"

    @property
    def parameters(self) -> list[Json]:
        """What is passed in the path, the query and headers."""
        return list(self.facts.get("parameters", ()))

    @property
    def bodies(self) -> Json:
        """Media type of a body -> its schema."""
        content = self.facts.get("requestBody", {}).get("content", {})
        return {media: about["schema"] for media, about in content.items()}

    @property
    def successes(self) -> Iterator[tuple[int, str | None, Json]]:
        """Status, media type and schema of each success that comes in one piece; of several types JSON."""
        for status, response in self.facts["responses"].items():
            if not status.startswith("2"):
                continue
            content = {None: {}, **response.get("content", {})}
            content.pop("text/event-stream", None)
            media = JSON if JSON in content else list(content)[-1]
            yield int(status), media, content[media].get("schema", {})


class Contract:
    """A contract as it was read."""

    def __init__(self, path: Path = CONTRACT) -> None:
        self.document: Json = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
        self.lean = Instances(self.document, full=0)
        self.full = Instances(self.document, full=4)
        self._registry = registry_of(self.document)

    @cached_property
    def operations(self) -> list[Operation]:
        """All operations, in the order of the contract."""
        return [
            Operation(verb.upper(), path, item[verb])
            for path, item in self.document["paths"].items()
            for verb in METHODS
            if verb in item
        ]

    @property
    def server(self) -> str:
        """The path of the API's own server."""
        return _path(self.document["servers"])

    def own_server(self, operation: Operation) -> str | None:
        """The path of the server that an operation has for itself; None for one on that of the API."""
        return _path(operation.facts["servers"]) if "servers" in operation.facts else None

    def wants_key(self, operation: Operation) -> bool:
        """Whether a key is sent when there is one."""
        return bool(operation.facts.get("security", self.document.get("security")))

    def streams(self, operation: Operation) -> bool:
        """Whether a call can ask for a stream; some operations only declare that there are events."""
        schema = operation.bodies.get(JSON, {})
        return "x-stream" in operation.facts and "stream" in self.properties(schema)

    def resolve(self, schema: Json) -> Json:
        """The schema itself, not a reference to it."""
        while "$ref" in schema:
            schema = self.document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        return schema

    def properties(self, schema: Json) -> Mapping[str, Json]:
        """The properties of an object, those of all its parts."""
        schema = self.resolve(schema)
        found = dict(schema.get("properties", {}))
        for part in schema.get("allOf", ()):
            found |= self.properties(part)
        return found

    def smallest(self, schema: Json, place: str) -> Any:
        """A value with nothing in it that need not be."""
        return self.valid(self.lean.instance(schema, place), schema, place)

    def value(self, schema: Json, place: str) -> Any:
        """A value with a level or two of optional properties; null only where nothing else is allowed."""
        tries = (self.full.instance(schema, f"{place} {turn}") for turn in range(ATTEMPTS))
        return self.valid(next((one for one in tries if one is not None), None), schema, place)

    def valid(self, value: Any, schema: Json, place: str) -> Any:
        """The value, if the schema allows it. Raises ValueError, naming the place."""
        validator = contract_validator(schema, formats=True, registry=self._registry)
        for error in validator.iter_errors(value):
            at = "/".join(map(str, ["", *error.instance_path]))
            raise ValueError(f"{place}: {at}: {error.message}")
        return value


def _path(servers: list[Json]) -> str:
    return urlsplit(str(servers[0]["url"])).path.rstrip("/")
