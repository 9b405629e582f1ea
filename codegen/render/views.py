"""What the templates are shown: models, aliases, operations and resources as plain, finished text."""

from __future__ import annotations

from attrs import define, field, frozen

from codegen.document.openapi import Schema


@frozen
class Field:
    """A property of a model or TypedDict."""

    name: str
    wire: str
    type: str
    required: bool
    doc: str
    decode: str
    """Expression that decodes `value`; `value` itself when it stays as it is."""


@define
class Component:
    """A component schema: a model, or an alias for anything else."""

    component: str
    name: str
    doc: str
    decoder: str
    """Name of the function that decodes it."""
    uses: set[str]
    """Components that its types refer to."""
    calls: set[str]
    """Components whose decoders it calls."""
    fields: list[Field] = field(factory=list)
    renamed: list[tuple[str, Field]] = field(factory=list)
    """Old names of fields, each with the field."""
    base: tuple[str, str] = ("types", "Model")
    """Module and name of the class that it inherits."""
    type: str = ""
    """Of an alias: what it stands for."""
    decode: str = ""
    """Of an alias: the expression that decodes `value`."""
    dispatch: str = ""
    """Of a union: the expression for the decoder of its objects."""


@define
class ModelsModule:
    """A module of models."""

    name: str
    models: list[Component]
    aliases: list[Component]
    """Each after those that it is made of."""
    imports: list[str]
    """Lines for type checkers only."""
    bases: list[tuple[str, str]]
    """Module and name of each class that a model inherits."""
    late: list[tuple[str, str]]
    """Name and place of each decoder that other modules define."""


@frozen
class Argument:
    """An argument of an operation."""

    name: str
    wire: str
    place: str
    type: str
    required: bool
    doc: str
    schema: Schema
    """What the type was made from."""


@define
class OperationView:
    """An operation as its descriptor, its argument types and its two methods show it."""

    id: str
    resource: str
    name: str
    constant: str
    method: str
    path: str
    summary: str
    doc: str
    params: str
    """Name of its TypedDict, or empty."""
    arguments: list[Argument]
    body: str
    """Component of the body, if it is the only one and its property names are the argument names."""
    result_type: str
    event_type: str
    result_import: list[str]
    renamed: dict[str, Argument]
    """Old names of arguments, each with the argument."""
    descriptor: str
    """The keyword arguments of `Operation(...)`, as source."""
