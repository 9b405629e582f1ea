"""The data of the templates, with all types and expressions as source text."""

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
    """Expression that decodes `value`; just `value` if it is not decoded."""
    nullable: bool = False


@define
class Component:
    """A component schema: a model if it is an object, else an alias."""

    component: str
    name: str
    doc: str
    decoder: str
    """Name of its decoder, if it is an alias."""
    uses: set[str]
    """Components that its types mention."""
    calls: set[str]
    """Components whose decoders it calls."""
    fields: list[Field] = field(factory=list)
    renamed: list[tuple[str, Field]] = field(factory=list)
    """Deprecated field names, with their fields."""
    removed: dict[str, str] = field(factory=dict)
    """Field names that the API removed -> what to use instead."""
    base: tuple[str, str] = ("types", "Model")
    """Module and name of the base class."""
    unrolled: bool = False
    """Whether its decoder is code of its own, and not the loop of all models."""
    usual: frozenset[str] = frozenset()
    """Wire names of the properties that an unrolled decoder looks for first; if they are all, it is done."""
    type: str = ""
    """For aliases, the type expression."""
    decode: str = ""
    """For aliases, the expression that decodes `value`."""
    dispatch: str = ""
    """For unions, the expression of the decoder of its objects."""


@define
class ModelsModule:
    """A module of models."""

    name: str
    models: list[Component]
    aliases: list[Component]
    """Sorted so that each follows those it mentions."""
    imports: list[str]
    """Import lines for type checkers only."""
    bases: list[tuple[str, str]]
    """Module and name of each base class."""
    lazy_decoders: list[tuple[str, str]]
    """Name and reference of each decoder from another module."""


@frozen
class Argument:
    """An argument of an operation."""

    name: str
    wire: str
    location: str
    type: str
    required: bool
    doc: str
    schema: Schema
    """The schema of the type."""


@define
class OperationView:
    """An operation, for its descriptor, argument types and methods."""

    id: str
    resource: str
    name: str
    vendor_resource: str
    """Resource in the vendor's SDK, mostly the same."""
    vendor_name: str
    """Method in the vendor's SDK, mostly the same."""
    constant: str
    method: str
    path: str
    summary: str
    docs: dict[str, str]
    """Docstrings of the methods, by `sync` and `async`, without the quotes and indented for a class body."""
    stream_docs: dict[str, str]
    """Docstrings of the methods that stream the operation, if it can be streamed."""
    stream_field: str
    """The argument that requests a stream; empty if the operation cannot be streamed."""
    stream_name: str
    """The method that streams the operation."""
    streams: bool
    """Whether there is one."""
    only_streams: bool
    """Whether all it answers is streams, so that it has no other method."""
    params: str
    """Name of its TypedDict; empty if there are no arguments."""
    arguments: list[Argument]
    body: str
    """Component of the only body, if its properties have the same names as the arguments."""
    result_type: str
    event_type: str
    result_import: list[str]
    renamed: dict[str, Argument]
    """Deprecated argument names, with their arguments."""
    descriptor: str
    """Source of the keyword arguments of `Operation(...)`."""
