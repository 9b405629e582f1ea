"""The contract beside what was generated from it: decoders, classes, unions, and valid instances."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from openrouter_api import models
from openrouter_api.decoders import Decode, find_decoder
from openrouter_api.model_names import MODULES
from openrouter_sdk.testing import Instances
from openrouter_sdk.testing.contract.contract import Schema, load
from tests.schema_validators import validator_at

CONTRACT = load()
SCHEMAS = CONTRACT.schemas
NAMES = tuple(SCHEMAS)
"""Every component schema."""
OBJECTS = dict.fromkeys(name for name in NAMES if SCHEMAS[name].get("properties"))
"""The component schemas that have a class of their own, in order and fast to look up."""

_BY_FOLD = {name.lower(): name for name in MODULES}


def python_name(component: str) -> str:
    """Class or alias of a component; the generator only changes case and underscores."""
    return _BY_FOLD[component.replace("_", "").lower()]


@cache
def model(component: str) -> Any:
    """The generated class or alias."""
    return getattr(models, python_name(component))


@cache
def decoder(component: str) -> Decode:
    """The generated decoder."""
    name = python_name(component)
    return (lambda value: value) if MODULES[name] == "values" else find_decoder(f"{MODULES[name]}.{name}")


def component_of(schema: Schema) -> str | None:
    """The component that a `$ref` points to."""
    return str(schema["$ref"]).rpartition("/")[2] if "$ref" in schema else None


def members(schema: Schema) -> list[Schema]:
    """The alternatives of a union; empty for anything else."""
    return list(schema.get("anyOf") or schema.get("oneOf") or ())


def variants(schema: Schema) -> list[str]:
    """The object components that a value of the schema may be, below all aliases, once each."""
    name = component_of(schema)
    if name in OBJECTS:
        return [str(name)]
    if name:
        return variants(SCHEMAS[name])
    return list(dict.fromkeys(found for member in members(schema) for found in variants(member)))


def schemas_within(node: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Schema]]:
    """Every map of the contract that is a union, with its place."""
    if isinstance(node, Mapping):
        if members(node):
            yield place, node
        for key, value in node.items():
            yield from schemas_within(value, (*place, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from schemas_within(value, (*place, str(index)))


def is_valid(component: str, value: Any) -> bool:
    """What a validator says that knows nothing of our code."""
    return validator_at(f"#/components/schemas/{component}").is_valid(value)


@cache
def instances(seed: int) -> dict[str, Any]:
    """A valid instance of each component, not to be changed."""
    source = Instances(CONTRACT, seed)
    return {name: source.instance(name) for name in NAMES}


def same(left: Any, right: Any) -> bool:
    """Equal as JSON: other than Python, JSON tells true from 1, and 1 from 1.0."""
    return text(left) == text(right)


def text(value: Any) -> str:
    """JSON text that does not depend on the order of keys."""
    return json.dumps(value, sort_keys=True)


@cache
def operations() -> tuple[Any, ...]:
    """Every generated operation, each once, by looking into the modules of `openrouter_api.operations`."""
    from pkgutil import iter_modules

    from openrouter_api import operations as package
    from openrouter_api.operation import Operation

    modules = (import_module(f"{package.__name__}.{found.name}") for found in iter_modules(package.__path__))
    found = [one for module in modules for one in vars(module).values() if isinstance(one, Operation)]
    return tuple({operation.id: operation for operation in found}.values())
