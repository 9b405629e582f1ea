"""Names of the contract -> Python identifiers, renamed only where Python demands it."""

from __future__ import annotations

import keyword

from openapi_python_client.strings import RESERVED_WORDS, ClassName, PythonIdentifier

PREFIX = "field_"
"""Stands before a name that Python cannot begin with."""

# It renames whatever is a builtin; but only keywords, and names that classes use inside, are in the way.
_IN_THE_WAY = {"str", "int", "float", "bool", "list", "dict", "bytes", "tuple", "set"}
_IN_THE_WAY |= {"property", "staticmethod"}
_HARMLESS = {name for name in RESERVED_WORDS if not keyword.iskeyword(name)} - _IN_THE_WAY - {"self"}
# Attributes that every model has already.
_OF_MODELS = {"_required", "additional_properties", "decode", "from_dict", "to_dict", "wire_names"}
# Arguments that every method has already.
_OF_METHODS = {"options"}


def class_name(component: str) -> str:
    """The Python name of a component's class or alias."""
    return str(ClassName(component, PREFIX))


def attribute(wire: str) -> str:
    """The Python name of a property or argument: snake case, renamed only where Python demands it."""
    name = str(PythonIdentifier(wire, prefix=""))
    if not name.isidentifier():
        name = str(PythonIdentifier(wire, prefix=PREFIX))
    bare = name.removesuffix("_")
    if name != bare and bare in _HARMLESS:
        name = bare
    return f"{name}_" if name in _OF_MODELS else name


def argument(wire: str) -> str:
    """The Python name of an argument of an operation."""
    name = attribute(wire)
    return f"{name}_" if name in _OF_METHODS else name
