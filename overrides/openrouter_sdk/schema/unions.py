"""One of several types, told apart by the value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.schema.nodes import Definitions, Node
from openrouter_sdk.schema.problems import (
    INVALID,
    NAMES,
    Reading,
    enumerate_words,
    is_kind,
    kind_of,
    show,
)


class UnionNode(Node):
    """A value of one of the types."""

    def __init__(self, members: Sequence[tuple[str, Node]]) -> None:
        self.members = members
        """With their names."""
        self.tag: tuple[str, dict[tuple[str, Any], Node]] | None = None
        """The property that tells records apart, with the record of each value."""
        self.properties: dict[Node, frozenset[str]] = {}
        """The names of the properties that each record has."""

    @property
    def kinds(self) -> frozenset[str]:  # type: ignore[override]  # members may be aliases
        return frozenset().union(*(node.kinds for _, node in self.members))

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        members: list[dict[str, Any]] = []
        for _, node in self.members:
            schema = node.schema(definitions)
            flat = schema["anyOf"] if schema.keys() == {"anyOf"} else [schema]
            members.extend(one for one in flat if one not in members)
        if {} in members:
            return {}
        return {"anyOf": members} if len(members) > 1 else members[0]

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        fitting = [(name, node) for name, node in self.members if is_kind(value, node.kinds)]
        if not fitting:
            kinds = self.kinds
            what = enumerate_words([words for kind, words in NAMES.items() if kind in kinds])
            return reading.expected(what, value, path)
        if len(fitting) == 1:
            return fitting[0][1].decode(value, path, reading)
        if isinstance(value, dict) and self.tag and self.tag[0] in value:
            return self._decode_tagged(self.tag, value, path, reading)
        if not isinstance(value, dict):
            fitting.sort(key=lambda one: one[1].rank)
            found = self._try(fitting, value, path, reading, closed=False)
        else:
            found = self._try(fitting, value, path, reading, closed=True)
            if found is INVALID:
                fitting = self._likely(fitting, value)
                found = self._try(fitting, value, path, reading, closed=False)
        return self._explain(fitting, value, path, reading) if found is INVALID else found

    def _likely(self, members: list[tuple[str, Node]], value: dict[str, Any]) -> list[tuple[str, Node]]:
        """The members that know all properties of an object which any of them knows."""
        known = frozenset[str]().union(*filter(None, self.properties.values()))
        given = known.intersection(value)
        return [one for one in members if given <= (self.properties.get(one[1]) or given)] or members

    def _decode_tagged(
        self, tag: tuple[str, dict[tuple[str, Any], Node]], value: dict[str, Any], path: str, reading: Reading
    ) -> Any:
        name, members = tag
        given = value[name]
        node = None if isinstance(given, (dict, list)) else members.get((kind_of(given), given))
        if node is None:
            known = enumerate_words([show(one) for _, one in members])
            return reading.add(f"{path}.{name}", f"expected {known}, got {show(given)}")
        return node.decode(value, path, reading)

    def _try(
        self, members: Sequence[tuple[str, Node]], value: Any, path: str, reading: Reading, *, closed: bool
    ) -> Any:
        """The value as the one member that it fits, or as the first if it is no object."""
        found: list[tuple[str, Any]] = []
        for name, node in members:
            attempt = Reading(strict_form=reading.strict_form, closed=closed or reading.closed)
            instance = node.decode(value, path, attempt)
            if not attempt.problems:
                found.append((name, instance))
                if not isinstance(value, dict):
                    break
        return found[0][1] if len(found) == 1 else INVALID

    def _explain(self, members: Sequence[tuple[str, Node]], value: Any, path: str, reading: Reading) -> Any:
        attempts = []
        for name, node in members:
            attempt = Reading(strict_form=reading.strict_form, closed=reading.closed)
            node.decode(value, path, attempt)
            attempts.append((name, attempt.problems))
        fits = [name for name, problems in attempts if not problems]
        if fits and self.tag:
            return reading.add(f"{path}.{self.tag[0]}", f"missing; it tells apart {' and '.join(fits)}")
        if fits:
            return reading.add(path, f"may be {enumerate_words(fits)}")
        least = min(len(problems) for _, problems in attempts)
        closest = [(name, problems) for name, problems in attempts if len(problems) == least]
        if len(closest) == 1:
            reading.problems += closest[0][1]
            return INVALID
        texts = [f"{name} ({_join(problems, path)})" for name, problems in closest]
        return reading.add(path, f"is no {enumerate_words(texts)}")

    def check(self, path: str, root: Mapping[str, Any], definitions: Definitions) -> None:
        """Find the tag, and refuse members that no value tells apart.

        Raises InvalidArgumentError.
        """
        from openrouter_sdk.schema.documents.overlap import Overlap

        members = [
            (name, node) for name, node in self.members if "object" in node.kinds or "array" in node.kinds
        ]
        if len(members) < 2:
            return
        overlap = Overlap(definitions.schemas)
        schemas = [node.schema(definitions) for _, node in members]
        for place, (name, _) in enumerate(members):
            for other in range(place):
                if overlap.is_ambiguous(schemas[other], schemas[place]):
                    raise InvalidArgumentError(
                        f"{path}: a JSON value may be both {members[other][0]} and {name}; "
                        'add a field with another Literal to each, such as kind: Literal["..."]'
                    )
        objects = [one for one in zip(members, schemas, strict=True) if "object" in one[0][1].kinds]
        for (_, node), schema in objects:
            self.properties[node] = overlap.property_names(schema)
        tag = overlap.find_tag([schema for _, schema in objects]) if len(objects) > 1 else None
        if tag is not None:
            name, values = tag
            table = {
                (kind_of(one), one): node
                for (_, node), known in zip([one for one, _ in objects], values, strict=True)
                for one in known
            }
            self.tag = (name, table)


def _join(problems: Sequence[tuple[str, str]], path: str) -> str:
    own = path.removeprefix(".")
    return "; ".join(message if place == own else f"{place}: {message}" for place, message in problems)
