"""Read and write OpenAPI documents as plain data, with errors that name the place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import yaml
from attrs import frozen

from codegen.document.bundle import bundle
from codegen.document.errors import Place as Place, SpecError as SpecError
from codegen.document.kinds import EXTENSIBLE, METHODS as METHODS, members, objects
from codegen.document.text import read_bytes, read_data
from codegen.document.yaml_reader import NUMBER, Loader as Loader

SCHEMA_REF = "#/components/schemas/"

# Passes rewrite documents freely, so they are typed as plain JSON data.
Json = Any
Document = dict[str, Any]
Schema = dict[str, Any]

_SUPPORTED = re.compile(r"3\.[012](?:\.\d+(?:-[\w.]+)?)?\Z")
_OTHERS = {
    "swagger": "a Swagger 2 document",
    "asyncapi": "an AsyncAPI document",
    "arazzo": "an Arazzo document",
    "overlay": "an overlay",
    "raml": "a RAML document",
    "discoveryVersion": "a Google discovery document",
}
"""Key at the top -> the document of another kind that has it."""


@frozen
class Source:
    """A document as it was read, with the other files of which it was made."""

    document: Document
    files: tuple[Path, ...]


def load(path: Path) -> Document:
    """Read an OpenAPI 3 document (YAML or JSON) from `path`, with the files that it refers to.

    Raises SpecError if a file is unreadable, truncated or not an OpenAPI 3 document, or if a reference leads
    nowhere. In the result all references are to components.
    """
    return read_source(path).document


def read_source(path: Path) -> Source:
    """Read a document with the names of its files; see `load`."""
    document = parse(read_bytes(path), path)
    if "x-contract" in document:
        return Source(document, (path,))
    document, others = bundle(document, path)
    return Source(document, (path, *others))


def load_contract(path: Path) -> Document:
    """Read a pinned contract. Raises SpecError for any other document, which may not be in canonical form."""
    document = load(path)
    if not isinstance(document.get("x-contract"), dict):
        raise SpecError("is not a pinned contract; run `python -m codegen pin` on it", file=path)
    return document


def parse(text: bytes | str, file: str | Path) -> Document:
    """Parse the text of an OpenAPI 3 document without the files that it refers to; see `load`."""
    document = read_data(text, file)
    if not isinstance(document, dict):
        raise SpecError("is not an OpenAPI document: the top level is not a map", file=file)
    for key, kind in _OTHERS.items():
        if key in document:
            raise SpecError(f"is {kind}; OpenAPI 3 is needed", file=file, place=key)
    stated = str(document.get("openapi", ""))
    if not _SUPPORTED.match(stated):
        if re.match(r"\d+\.\d+", stated):
            reason = f"is a document of OpenAPI {stated}; 3.0, 3.1 and 3.2 are supported"
            raise SpecError(reason, file=file, place="openapi")
        raise SpecError("is not an OpenAPI 3 document: no `openapi: 3.x`", file=file)
    for key in ("paths", "info"):
        if not isinstance(document.get(key), dict):
            problem = "is not a map" if key in document else f"no `{key}`"
            raise SpecError(
                f"is not an OpenAPI document: {problem}", file=file, place=key if key in document else ""
            )
    for _, kind, one in objects(document):
        for owner, key in EXTENSIBLE:
            if kind == owner and key in one:
                one[key] = members(kind, key, one[key])
    return cast("Document", document)


class _Dumper(yaml.CSafeDumper):
    """Writes no aliases (`*id001`), which depend on object identity."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


# Strings that our reader takes for numbers are quoted, as are those that YAML 1.1 takes for something else.
_Dumper.add_implicit_resolver("tag:yaml.org,2002:float", NUMBER, list("-0123456789"))


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
        for method, operation in operations_of(item):
            yield path, method, operation


def operations_of(item: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each operation of a path as (method, operation); methods with a key are in lower case."""
    for method in METHODS:
        if method in item:
            yield method, item[method]
    yield from item.get("additionalOperations", {}).items()


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


def expanded_reference(document: Document, value: Json) -> Json:
    """Return the object that a reference leads to, through others, or the value if it is none.

    Raises SpecError for references in a circle.
    """
    seen: list[str] = []
    while isinstance(value, dict) and isinstance(value.get("$ref"), str):
        if value["$ref"] in seen:
            raise SpecError(f"$ref to {value['$ref']}, which refers to itself")
        seen.append(value["$ref"])
        value = resolve(document, value["$ref"])
    return value
