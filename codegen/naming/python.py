"""Turn names of the contract into Python identifiers, renaming only what Python requires."""

from __future__ import annotations

import keyword
from functools import lru_cache

from openapi_python_client.strings import RESERVED_WORDS, ClassName, PythonIdentifier

PREFIX = "field_"
"""Prefix for names that do not begin like an identifier."""

# openapi-python-client renames all builtins; only keywords and the names that class bodies use conflict.
_USED_IN_CLASSES = {"str", "int", "float", "bool", "list", "dict", "bytes", "tuple", "set"}
_USED_IN_CLASSES |= {"property", "staticmethod"}
_ALLOWED = {name for name in RESERVED_WORDS if not keyword.iskeyword(name)} - _USED_IN_CLASSES - {"self"}
# Attributes of every model.
_MODEL_ATTRIBUTES = {"additional_properties", "decode", "from_dict", "to_dict", "to_json", "wire_names"}
_MODEL_ATTRIBUTES |= {"_nullable", "_received", "_removed", "_required"}
# Arguments of every method.
_METHOD_ARGUMENTS = {"options"}


def class_name(component: str) -> str:
    """Return the name of the class or alias of a component."""
    return str(ClassName(component, PREFIX))


@lru_cache(10_000)  # a contract has half as many names, and each is asked for again and again
def attribute(wire: str) -> str:
    """Return the Python name of a property: snake case, renamed only if Python requires it."""
    name = str(PythonIdentifier(wire, prefix=""))
    if not name.isidentifier():
        name = str(PythonIdentifier(wire, prefix=PREFIX))
    bare = name.removesuffix("_")
    if name != bare and bare in _ALLOWED:
        name = bare
    return f"{name}_" if name in _MODEL_ATTRIBUTES else name


def argument(wire: str) -> str:
    """Return the Python name of an argument of an operation."""
    name = attribute(wire)
    return f"{name}_" if name in _METHOD_ARGUMENTS else name


def body_argument(taken: set[str]) -> str:
    """Return the name of the argument that is a whole request body, beside other arguments."""
    name = "body"
    while name in taken:
        name += "_"
    return name
