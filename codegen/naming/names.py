"""Name resources, methods and hoisted schemas, and lock the names.

So that reordering a list in the vendor document renames nothing, each name is written to `names.lock` under
a key that does not depend on positions, and read from there the next time.
"""

from __future__ import annotations

import json
import keyword
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import define, field

from codegen.document.openapi import Document, SpecError, operations

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z]|\d|\b|_)|[A-Z]?[a-z]+|[A-Z]+|\d+")


def words(name: str) -> list[str]:
    """Split a name: `listBYOKKeys` -> [list, BYOK, Keys]."""
    return _WORD.findall(re.sub(r"[^A-Za-z0-9]+", "_", name))


def snake(name: str) -> str:
    """Return a name in snake case: `listBYOKKeys` -> `list_byok_keys`."""
    return "_".join(word.lower() for word in words(name))


def pascal(name: str) -> str:
    """Return a name in Pascal case: `finish_reason` -> `FinishReason`. Other capitals are kept."""
    parts = re.split(r"[^A-Za-z0-9]+", name)
    return "".join(part[:1].upper() + part[1:] for part in parts)


@define
class Names:
    """The rules of `names.toml` and the names of `names.lock`."""

    resources: dict[str, str] = field(factory=dict)
    """Tag -> resource"""
    methods: dict[str, str] = field(factory=dict)
    """operationId -> method, or resource.method"""
    bases: dict[str, str] = field(factory=dict)
    """Component -> module.Class, the base class of its model if it is not `Model`"""
    schemas: dict[str, str] = field(factory=dict)
    """Place of an inline schema -> component"""
    locked_operations: dict[str, str] = field(factory=dict)
    locked_schemas: dict[str, str] = field(factory=dict)
    used_schemas: dict[str, str] = field(factory=dict)

    @classmethod
    def read(cls, rules: Path, lock: Path) -> Names:
        """Read both files, which may not exist."""
        chosen = _read(rules, tomllib.loads)
        locked = _read(lock, json.loads)
        return cls(
            resources=chosen.get("resources", {}),
            methods=chosen.get("methods", {}),
            bases=chosen.get("bases", {}),
            schemas=chosen.get("schemas", {}),
            locked_operations=locked.get("operations", {}),
            locked_schemas=locked.get("schemas", {}),
        )

    def lock_text(self, document: Document) -> str:
        """Return the new content of `names.lock` after pinning a document."""
        resolved = {
            op["operationId"]: f"{op['x-resource']}.{op['x-method']}" for _, _, op in operations(document)
        }
        content = {"operations": resolved, "schemas": self.used_schemas}
        return json.dumps(content, indent=2, sort_keys=True) + "\n"

    def schema(self, place: str, derived: str, taken: set[str]) -> str:
        """Return the component name for an inline schema: as configured, as locked, or as derived."""
        chosen = self.schemas.get(place)
        name = chosen or self.locked_schemas.get(place) or derived
        if name in taken and not chosen:
            name = next(f"{derived}{n}" for n in range(2, 100) if f"{derived}{n}" not in taken)
        if name in taken:
            raise SpecError(f"the name {name} in names.toml is already taken", place=place)
        self.used_schemas[place] = name
        return name

    def operation(self, operation: dict[str, Any]) -> tuple[str, str]:
        """Return (resource, method) of an operation, which is called as `client.<resource>.<method>`."""
        identifier = operation["operationId"]
        tag = operation.get("x-resource") or (operation.get("tags") or ["default"])[0]
        resource = self.resources.get(tag) or snake(tag)
        method = snake(operation.get("x-method") or identifier)
        chosen = self.methods.get(identifier) or self.locked_operations.get(identifier)
        if chosen:
            *rest, method = chosen.split(".")
            resource = rest[0] if rest else resource
        for name in (resource, method):
            if not name.isidentifier() or keyword.iskeyword(name):
                raise SpecError(
                    f"{name!r} cannot be a Python name; choose one in names.toml", place=identifier
                )
        return resource, method


def _read(path: Path, parse: Callable[[str], Any]) -> Any:
    try:
        return parse(path.read_text("utf-8")) if path.exists() else {}
    except ValueError as error:
        raise SpecError(f"cannot be read: {' '.join(str(error).split())}", file=path) from error


def name_operations(document: Document, names: Names) -> Document:
    """Set `x-resource` and `x-method` of each operation. Raises SpecError for duplicate names."""
    owners: dict[tuple[str, str], str] = {}
    for path, method, operation in operations(document):
        place = f"{method.upper()} {path}"
        resolved = names.operation(operation)
        if resolved in owners:
            name = ".".join(resolved)
            raise SpecError(f"the method name {name} is taken by {owners[resolved]}", place=place)
        owners[resolved] = place
        operation["x-resource"], operation["x-method"] = resolved
    return document
