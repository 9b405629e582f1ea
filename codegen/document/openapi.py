"""Read and write OpenAPI documents as plain data, with errors that name the place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMA_REF = "#/components/schemas/"

# Passes rewrite documents freely, so they are typed as plain JSON data.
Json = Any
Document = dict[str, Any]
Schema = dict[str, Any]
Place = tuple[str, ...]


class SpecError(Exception):
    """A document is invalid. The message names the file, the place in it, and the problem."""

    def __init__(self, message: str, *, file: str | Path = "", place: Place | str = "") -> None:
        self.message = message
        self.file = str(file)
        self.place = place if isinstance(place, str) else "/".join(place)
        super().__init__(": ".join(part for part in (self.file, self.place, message) if part))

    def within(self, file: str | Path) -> SpecError:
        """Return the same error for the file in which it was found."""
        return SpecError(self.message, file=file, place=self.place)


class Loader(yaml.CSafeLoader):
    """Reads dates as strings, as YAML 1.2 does, because JSON has no dates."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, regex) for tag, regex in rules if tag != "tag:yaml.org,2002:timestamp"]
    for first, rules in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def _construct_unique_mapping(loader: Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    """Raise an error for a duplicate key, of which PyYAML would silently keep the last."""
    seen: set[Any] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node, deep=True)
        if isinstance(key, (dict, list)):
            raise yaml.constructor.ConstructorError(
                None, None, "a key is a list or a map", key_node.start_mark
            )
        if key in seen:
            raise yaml.constructor.ConstructorError(
                None, None, f"the key {key!r} is duplicated", key_node.start_mark
            )
        seen.add(key)
    return cast("dict[Any, Any]", yaml.CSafeLoader.construct_mapping(loader, node, deep=True))


Loader.add_constructor("tag:yaml.org,2002:map", _construct_unique_mapping)


def load(path: Path) -> Document:
    """Read an OpenAPI 3 document (YAML or JSON) from `path`.

    Raises SpecError if the file is unreadable, truncated or not an OpenAPI 3 document.
    """
    try:
        text = path.read_bytes()
    except OSError as error:
        raise SpecError(f"cannot be read ({error.strerror})", file=path) from error
    return parse(text, path)


def load_contract(path: Path) -> Document:
    """Read a pinned contract. Raises SpecError for any other document, which may not be in canonical form."""
    document = load(path)
    if not isinstance(document.get("x-contract"), dict):
        raise SpecError("is not a pinned contract; run `python -m codegen pin` on it", file=path)
    return document


def parse(text: bytes | str, file: str | Path) -> Document:
    """Parse the text of an OpenAPI 3 document; see `load`."""
    try:
        document = yaml.load(text, Loader)
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise SpecError(f"is not YAML: {error.problem}", file=file, place=line) from error
    except (yaml.YAMLError, UnicodeDecodeError, ValueError) as error:
        reason = " ".join(str(error).split())
        raise SpecError(f"is not YAML: {reason}", file=file) from error
    except RecursionError as error:
        raise SpecError("is nested too deeply", file=file) from error
    if not isinstance(document, dict):
        raise SpecError("is not an OpenAPI document: the top level is not a map", file=file)
    if "swagger" in document:
        raise SpecError("is a Swagger 2 document; OpenAPI 3 is needed", file=file, place="swagger")
    if not re.match(r"3\.[01]\.\d", str(document.get("openapi", ""))):
        raise SpecError("is not an OpenAPI 3 document: no `openapi: 3.x`", file=file)
    for key in ("paths", "info"):
        if not isinstance(document.get(key), dict):
            raise SpecError(f"is not an OpenAPI document: no `{key}`", file=file)
    return cast("Document", document)


class _Dumper(yaml.CSafeDumper):
    """Writes no aliases (`*id001`), which depend on object identity."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def dump(value: Json) -> str:
    """Return `value` as YAML, in its own key order, the same text for the same value."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)


def dump_json(document: Document) -> str:
    """Return a document as JSON with a line for each operation and component, so that it can be diffed."""
    return _json_lines(document, levels=3) + "\n"


def _json_lines(value: Json, levels: int) -> str:
    if not levels or not value or not isinstance(value, dict):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    members = [f"{json.dumps(key)}:{_json_lines(member, levels - 1)}" for key, member in value.items()]
    return "{\n" + ",\n".join(members) + "\n}"


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield each operation as (path, method, operation), in document order."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def schemas(document: Document) -> dict[str, Schema]:
    """Return the component schemas by name."""
    return cast("dict[str, Schema]", document.get("components", {}).get("schemas", {}))


def ref_name(schema: Json) -> str | None:
    """Return the component that a schema refers to, or None if it is not a reference."""
    ref = schema.get("$ref") if isinstance(schema, dict) else None
    return ref.removeprefix(SCHEMA_REF) if isinstance(ref, str) else None


def ref_to(name: str) -> Schema:
    """Return a reference to the component schema `name`."""
    return {"$ref": SCHEMA_REF + name}


def resolve(document: Document, pointer: str) -> Json:
    """Return the target of a local JSON pointer such as `#/components/schemas/X` (RFC 6901)."""
    node: Json = document
    for part in pointer.removeprefix("#/").split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        node = node[int(key)] if isinstance(node, list) else node[key]
    return node
