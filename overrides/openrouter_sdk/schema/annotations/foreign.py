"""Types of pydantic and msgspec, by the public interfaces of these libraries."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping
from typing import Any

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.schema.nodes import Definitions, Node
from openrouter_sdk.schema.problems import INVALID, OF_A_CONSTRUCTOR, Reading


class ForeignNode(Node):
    """A type whose schema and instances another library makes."""

    def __init__(self, name: str, schema: Mapping[str, Any]) -> None:
        self.name = re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_")
        self.document = schema
        """The whole schema, with `$defs` of its own."""
        self.kinds = _kinds(schema)
        self.rank = 2

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        from openrouter_sdk.schema.documents.references import include

        return include(self.document, self.name, definitions)

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        from openrouter_sdk.schema.documents.validation import normalise

        value = normalise(value, self.document, strict_form=reading.strict_form)
        if reading.closed and isinstance(value, dict):
            known = self.document.get("properties", value)
            if unknown := [name for name in value if name not in known]:
                return reading.add(f"{path}.{unknown[0]}", "unknown property")
        try:
            return self.convert(value, path, reading)
        except OF_A_CONSTRUCTOR as error:
            return reading.raised(path, error)

    def convert(self, value: Any, path: str, reading: Reading) -> Any:
        """The instance, or INVALID after noting problems."""
        raise NotImplementedError


class PydanticNode(ForeignNode):
    """A model, or anything else that pydantic takes."""

    def __init__(self, name: str, adapter: Any) -> None:
        super().__init__(name, adapter.json_schema(ref_template="#/$defs/{model}"))
        self.adapter = adapter

    def convert(self, value: Any, path: str, reading: Reading) -> Any:
        from pydantic import ValidationError

        try:
            # JSON, so that strict means no conversions but those that JSON needs, such as of dates.
            return self.adapter.validate_json(json.dumps(value), strict=True)
        except ValidationError as error:
            details = error.errors(include_url=False, include_context=False, include_input=False)
            reading.problems += pydantic_problems(details, path)
        return INVALID


def pydantic_problems(details: Iterable[Mapping[str, Any]], path: str = "") -> list[tuple[str, str]]:
    """The errors of a ValidationError, each with its path."""
    found = []
    for one in details:
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in one["loc"])
        found.append(((path + "".join(steps)).removeprefix("."), one["msg"]))
    return found


class StructNode(ForeignNode):
    """A msgspec.Struct."""

    def __init__(self, name: str, struct: type) -> None:
        import msgspec

        (schema,), definitions = msgspec.json.schema_components([struct], ref_template="#/$defs/{name}")
        super().__init__(name, {**schema, "$defs": definitions})
        self.struct = struct

    def convert(self, value: Any, path: str, reading: Reading) -> Any:
        import msgspec

        from openrouter_sdk.schema.documents.validation import validate

        try:
            return msgspec.convert(value, self.struct)
        except msgspec.ValidationError as error:
            # The library stops at the first problem; the schema tells of the others.
            problems = validate(value, self.document, path)
            if problems:
                reading.problems += problems
                return INVALID
            text, _, place = str(error).partition(" - at `$")
            return reading.add(path + place.rstrip("`"), text)


def foreign_node(whole: Any, cls: type, path: str) -> Node | None:
    """The node of a class of such a library; None for others."""
    if needs_pydantic(cls):
        return pydantic_node(whole, path)
    msgspec: Any = sys.modules.get("msgspec")
    if msgspec is not None and issubclass(cls, msgspec.Struct):
        return _guarded(lambda: StructNode(cls.__name__, whole), path)
    return None


def needs_pydantic(one: Any) -> bool:
    """Whether a class, or what stands beside it in `Annotated`, has a meaning only for pydantic."""
    dataclasses: Any = sys.modules.get("pydantic.dataclasses")
    if dataclasses is not None and isinstance(one, type) and dataclasses.is_pydantic_dataclass(one):
        return True
    return "pydantic" in sys.modules and hasattr(one, "__get_pydantic_core_schema__")


def pydantic_node(annotation: Any, path: str) -> Node:
    """What pydantic makes of an annotation, or of a TypeAdapter.

    Raises InvalidArgumentError where it makes nothing of it.
    """
    from pydantic import TypeAdapter

    name = getattr(annotation, "__name__", "Output")

    def make() -> Node:
        adapter = annotation if isinstance(annotation, TypeAdapter) else TypeAdapter(annotation)
        return PydanticNode(name, adapter)

    return _guarded(make, path)


def _guarded(make: Any, path: str) -> Node:
    try:
        node: Node = make()
    except InvalidArgumentError:
        raise
    except Exception as error:  # the libraries have many kinds, some of which have no common base
        text = " ".join(str(error).split())
        raise InvalidArgumentError(f"{path} has no JSON schema: {text}") from error
    return node


def _kinds(document: Mapping[str, Any]) -> frozenset[str]:
    from openrouter_sdk.schema.documents.overlap import Overlap, kinds_of

    alternatives = Overlap(document.get("$defs", {})).alternatives(document)
    return frozenset().union(*map(kinds_of, alternatives))
