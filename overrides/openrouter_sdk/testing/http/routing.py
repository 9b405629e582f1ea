"""Find the target of a method and path in a trie of path segments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, TypeVar

Target = TypeVar("Target")


class _Node(Generic[Target]):
    """The routes that share the segments up to here."""

    __slots__ = ("literals", "methods", "parameter")

    def __init__(self) -> None:
        self.literals: dict[str, _Node[Target]] = {}
        self.parameter: _Node[Target] | None = None
        self.methods: dict[str, Target] = {}


class Router(Generic[Target]):
    """Maps methods and path templates to targets; a literal segment wins over a parameter."""

    def __init__(self) -> None:
        self._root: _Node[Target] = _Node()

    def add(self, method: str, template: Sequence[str], target: Target) -> None:
        """Add a route. A segment of the template that starts with `{` is a parameter."""
        node = self._root
        for segment in template:
            if is_parameter(segment):
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literals.setdefault(segment, _Node())
        node.methods[method] = target

    def find(self, method: str, segments: Sequence[str]) -> Target | None:
        """Return the target of the most literal template that matches and has the method."""
        candidates = _matches(self._root, segments, 0)
        return next((methods[method] for methods in candidates if method in methods), None)

    def methods(self, segments: Sequence[str]) -> tuple[str, ...]:
        """Return the methods of all templates that match, in alphabetical order."""
        return tuple(sorted({name for methods in _matches(self._root, segments, 0) for name in methods}))


def is_parameter(segment: str) -> bool:
    """Whether a segment of a path template is a parameter."""
    return segment.startswith("{")


def _matches(node: _Node[Target], segments: Sequence[str], depth: int) -> Iterator[Mapping[str, Target]]:
    """Yield the methods of each template that matches, depth first and literals before parameters."""
    if depth == len(segments):
        if node.methods:
            yield node.methods
        return
    segment = segments[depth]
    if (literal := node.literals.get(segment)) is not None:
        yield from _matches(literal, segments, depth + 1)
    if node.parameter is not None and segment:  # a parameter of a path is never empty
        yield from _matches(node.parameter, segments, depth + 1)
