"""A contract several times as large: the same again under other names, to see how the generator grows."""

from __future__ import annotations

from typing import Any

Document = dict[str, Any]

_SCHEMAS = "#/components/schemas/"


def enlarged(contract: Document, times: int) -> Document:
    """The contract with so many copies of its paths and schemas, itself one of them."""
    components = contract["components"]
    schemas, paths = dict(components["schemas"]), dict(contract["paths"])
    for number in range(2, times + 1):
        mark = f"Copy{number}"
        schemas |= {name + mark: _renamed(one, mark) for name, one in components["schemas"].items()}
        paths |= {f"/copy{number}{path}": _path(item, mark) for path, item in contract["paths"].items()}
    return contract | {"paths": paths, "components": components | {"schemas": schemas}}


def _path(item: Document, mark: str) -> Document:
    copy: Document = _renamed(item, mark)
    for operation in copy.values():
        if isinstance(operation, dict):
            operation["operationId"] += mark
            operation["x-resource"] += f"_{mark.lower()}"
            operation.pop("x-vendor-name", None)
    return copy


def _renamed(value: Any, mark: str) -> Any:
    """A deep copy whose references are to the copies of what they are to here."""
    if isinstance(value, dict):
        return {key: _renamed(one, mark) for key, one in value.items()}
    if isinstance(value, list):
        return [_renamed(one, mark) for one in value]
    if isinstance(value, str) and value.startswith(_SCHEMAS):
        return value + mark
    return value
