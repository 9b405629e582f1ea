"""What the reference tells about each operation, read from the contract."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from attrs import frozen

from codegen.contract.canonical import check_contract
from codegen.contract.pin import CONTRACT, NAMES_LOCK, NAMES_RULES
from codegen.document.openapi import Document, SpecError, load_contract, operations
from codegen.document.references import without_unused_schemas
from codegen.naming.aliases import Aliases
from codegen.naming.names import Names
from codegen.naming.removed import Removed
from codegen.reference.programs import Program, Programs
from codegen.render.builder import Builder
from codegen.render.parse import parse
from codegen.render.views import OperationView


@frozen
class Entry:
    """An operation with its programs."""

    path: str
    method: str
    operation: dict[str, Any]
    view: OperationView
    programs: list[Program]
    request: str
    """A program that runs it by `client.request`."""

    @property
    def name(self) -> str:
        """What to call on a client, such as `models.list`, or `rerank` where the resource is callable."""
        view = self.view
        return view.name if view.name == view.resource else f"{view.resource}.{view.name}"


@frozen
class Reference:
    """The operations of a contract, in its order, and what writes their types."""

    builder: Builder
    entries: list[Entry]


def read_reference(source: Path = CONTRACT) -> Reference:
    """Read the contract at `source`. Raises SpecError unless it is one that the generator can read."""
    try:
        document = load_contract(source)
        check_contract(document)
        return reference_of(document)
    except SpecError as error:
        raise error if error.file else error.within(source) from None


def reference_of(document: Document) -> Reference:
    """Return the reference of a contract that has been checked."""
    document = without_unused_schemas(document)
    parsed = parse(document, Path("openrouter_api"))
    names = Names.read(NAMES_RULES, NAMES_LOCK)
    builder = Builder(document, parsed, names, Aliases.read(NAMES_RULES), Removed.read(NAMES_RULES))
    programs = Programs(builder.emit, builder.examples)
    found = zip(builder.operation_views(), operations(document), strict=True)
    entries = [
        Entry(path, method, operation, view, list(programs.of(view, operation)), programs.request(view))
        for view, (path, method, operation) in found
    ]
    return Reference(builder, entries)
