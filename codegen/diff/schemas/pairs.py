"""Keep track of the pairs of components that a comparison reaches, and from where."""

from __future__ import annotations

from attrs import evolve, frozen

from codegen.diff.change import Side
from codegen.document.openapi import Place


@frozen
class Pair:
    """A component of the old contract and its counterpart in the new one."""

    old: str
    new: str
    side: Side
    open_enum: bool
    """See `Location.open_enum`."""


@frozen
class Location:
    """Where two schemas are compared: a place inside an operation or a pair of components."""

    owner: str | Pair
    """The operationId or the pair."""
    side: Side
    place: Place = ()
    open_enum: bool = False
    """Whether an alternative allows any value of the type, so that listed values are only known ones."""

    def inside(self, step: str, *, open_enum: bool = False) -> Location:
        return evolve(self, place=(*self.place, step), open_enum=open_enum)


class Pairs:
    """The pairs met so far, with the annotations at every reference to them and who refers to them."""

    def __init__(self) -> None:
        self.annotated: dict[Pair, frozenset[str]] = {}
        """Pair -> the annotations that each reference to it overrides."""
        self._references: dict[str | Pair, set[Pair]] = {}

    def add(self, pair: Pair, referrer: str | Pair, annotated: frozenset[str]) -> None:
        self.annotated[pair] = self.annotated.get(pair, annotated) & annotated
        self._references.setdefault(referrer, set()).add(pair)

    def renames(self) -> dict[str, str]:
        """Old name -> new name of the components that are paired with each other only."""
        partners: dict[str, set[str]] = {}
        origins: dict[str, set[str]] = {}
        for pair in self.annotated:
            partners.setdefault(pair.old, set()).add(pair.new)
            origins.setdefault(pair.new, set()).add(pair.old)
        return {
            old: new
            for old, found in sorted(partners.items())
            for new in found
            if len(found) == 1 and len(origins[new]) == 1
        }

    def users(self) -> dict[Pair, set[str]]:
        """Pair -> the ids of the operations that reach it."""
        users: dict[Pair, set[str]] = {}
        for operation in [owner for owner in self._references if isinstance(owner, str)]:
            waiting, seen = list(self._references[operation]), set[Pair]()
            while waiting:
                pair = waiting.pop()
                if pair not in seen:
                    seen.add(pair)
                    users.setdefault(pair, set()).add(operation)
                    waiting += self._references.get(pair, ())
        return users
