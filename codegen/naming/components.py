"""Give components names that no two classes share, and classes names that their modules do not use."""

from __future__ import annotations

from typing import Any

from codegen.document.openapi import SCHEMA_REF, Document, schemas
from codegen.naming.python import class_name

_METHOD_IMPORTS = frozenset({
    "AsyncResource", "Generic", "NOT_GIVEN", "O", "Retries", "S", "SyncResource", "Timeouts"
})  # fmt: skip
RESERVED_CLASSES = _METHOD_IMPORTS | {
    "Any", "Decode", "FileInput", "Literal", "Mapping", "Required", "Sequence", "Shape", "TypeAlias",
    "TypedDict", "Unknown",
    "Typed",  # since its request type is `TypedDict`
}  # fmt: skip
"""Names that the modules of models, request types and resources import."""
_DATA = frozenset({"example", "examples", "default", "const", "enum"})


def distinct_components(document: Document) -> tuple[Document, int]:
    """Rename components of which two have one class name, or one that is reserved, with all references.

    The component that is spelled like its class keeps the name; others are numbered. A reserved name gets
    `Schema` behind it.
    """
    names = _names(list(schemas(document)))
    renamed = {old: new for old, new in names.items() if old != new}
    if not renamed:
        return document, 0
    references = {SCHEMA_REF + old: SCHEMA_REF + new for old, new in renamed.items()}
    result: Document = _with_references(document, references)
    components = {names[old]: schema for old, schema in schemas(result).items()}
    return {**result, "components": {**result["components"], "schemas": components}}, len(renamed)


def resource_class(pascal: str, document: Document) -> str:
    """Return the class of a resource, which has `Resource` behind it if that is the name of a model, too."""
    taken = {class_name(component) for component in schemas(document)} | RESERVED_CLASSES
    return f"{pascal}Resource" if {pascal, f"Async{pascal}"} & taken else pascal


def _names(components: list[str]) -> dict[str, str]:
    """Return component -> its new name, mostly the same."""
    classes = {component: class_name(component) for component in components}
    used: set[str] = set(RESERVED_CLASSES)
    found: dict[str, str] = {}
    for component in sorted(components, key=lambda name: (name != classes[name], name)):
        name = component
        if _classes(name) & RESERVED_CLASSES:
            name = f"{classes[component]}Schema"
        number = 2
        while _classes(name) & used or (name != component and name in classes):
            name, number = f"{classes[component]}{number}", number + 1
        found[component] = name
        used |= _classes(name)
    return {component: found[component] for component in components}


def _classes(component: str) -> set[str]:
    """Return the names of the model and of the request type of a component."""
    name = class_name(component)
    return {name, f"{name}Dict"}


def _with_references(value: Any, references: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [_with_references(member, references) for member in value]
    if isinstance(value, str):
        return references.get(value, value)
    if not isinstance(value, dict):
        return value
    return {
        key: member if key in _DATA and not isinstance(member, dict) else _with_references(member, references)
        for key, member in value.items()
    }
