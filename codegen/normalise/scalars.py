"""Makes every map key a string and gives every operation an id."""

from __future__ import annotations

import re
from typing import Any

from codegen.document.openapi import Document, operations
from codegen.document.walk import copy_holders


def string_keys(document: Document) -> tuple[Document, int]:
    """YAML reads `200:` and `true:` as numbers and booleans; JSON and its tools have string keys."""
    count = 0

    def fix(value: Any) -> Any:
        nonlocal count
        if isinstance(value, list):
            return [fix(member) for member in value]
        if not isinstance(value, dict):
            return value
        count += sum(not isinstance(key, str) for key in value)
        return {_key(key): fix(member) for key, member in value.items()}

    fixed: Document = fix(document)
    return fixed, count


def _key(key: Any) -> str:
    if isinstance(key, bool):
        return "true" if key else "false"
    return str(key)


def operation_ids(document: Document) -> tuple[Document, int]:
    """An operation without an id is named after its method and path, as `getModelsCount`."""
    copy: Document = copy_holders(document)
    count = 0
    for path, method, operation in operations(copy):
        if "operationId" not in operation:
            words = re.findall(r"[A-Za-z0-9]+", path)
            operation["operationId"] = method + "".join(word[:1].upper() + word[1:] for word in words)
            count += 1
    return copy, count


def path_parameters(document: Document) -> tuple[Document, int]:
    """Parameters declared once for a path move into each of its operations, which may override them."""
    copy: Document = copy_holders(document)
    count = 0
    for path, item in copy["paths"].items():
        shared = item.pop("parameters", ())
        count += len(shared)
        for _, _, operation in operations({"paths": {path: item}}):
            own = operation.get("parameters", [])
            taken = {(parameter.get("name"), parameter.get("in")) for parameter in own}
            missing = [p for p in shared if (p.get("name"), p.get("in")) not in taken]
            if missing:
                operation["parameters"] = [*copy_holders(missing), *own]
    return copy, count


def path_servers(document: Document) -> tuple[Document, int]:
    """Servers declared for a path move into its operations, which may have others; those of the API go."""
    copy: Document = copy_holders(document)
    count = 0
    for path, item in copy["paths"].items():
        shared = item.pop("servers", None)
        for _, _, operation in operations({"paths": {path: item}}):
            if shared and not operation.get("servers"):
                operation["servers"] = copy_holders(shared)
                count += 1
            if operation.get("servers", ...) in ([], copy.get("servers")):
                del operation["servers"]
                count += 1
    return copy, count
