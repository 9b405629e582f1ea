"""Read and check the aliases that keep deprecated names working: `[aliases.*]` of `names.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from pathlib import Path

from attrs import field, fields, frozen

from codegen.document.openapi import SpecError
from codegen.naming.public_names import PublicNames


@frozen
class Aliases:
    """Old name -> new name for each kind of name. Keys are full names, values the new last part."""

    resources: dict[str, str] = field(factory=dict)
    """old resource -> resource"""
    methods: dict[str, str] = field(factory=dict)
    """resource.old -> method, or resource.method if it moved to another resource"""
    arguments: dict[str, str] = field(factory=dict)
    """resource.method.old -> argument, or *.old for every method that has the argument"""
    models: dict[str, str] = field(factory=dict)
    """old model -> model"""
    fields: dict[str, str] = field(factory=dict)
    """Model.old -> field"""

    @classmethod
    def read(cls, rules: Path) -> Aliases:
        """Read the aliases of a `names.toml`; there are none if it does not exist. Raises SpecError."""
        try:
            content = tomllib.loads(rules.read_text("utf-8")) if rules.exists() else {}
        except ValueError as error:
            raise SpecError(f"cannot be read: {' '.join(str(error).split())}", file=rules) from error
        sections = content.get("aliases", {})
        known = {part.name for part in fields(cls)}
        for name, section in sections.items():
            if name not in known:
                listed = ", ".join(sorted(known))
                raise SpecError(f"is not one of {listed}", file=rules, place=f"aliases.{name}")
            if not all(isinstance(value, str) for value in section.values()):
                raise SpecError("a new name must be a string", file=rules, place=f"aliases.{name}")
        return cls(**sections)

    def target(self, kind: str, old: str) -> str | None:
        """Return the full new name of an old one, or None if it has no alias."""
        owner, _, last = old.rpartition(".")
        listed: dict[str, str] = getattr(self, kind)
        new = listed.get(old) or (listed.get(f"*.{last}") if kind == "arguments" else None)
        if new is None or kind in ("resources", "models") or (kind == "methods" and "." in new):
            return new
        return f"{owner}.{new}"

    def of_arguments(self, method: str, arguments: Collection[str]) -> dict[str, str]:
        """Return old name -> new name of the arguments of a method, `resource.method`."""
        everywhere = {old: new for old, new in self.below("arguments", "*").items() if new in arguments}
        return {**everywhere, **self.below("arguments", method)}

    def below(self, kind: str, owner: str) -> dict[str, str]:
        """Return old name -> new name of the members of a method, model or resource."""
        found: dict[str, str] = getattr(self, kind)
        return {
            old.rpartition(".")[2]: new
            for old, new in sorted(found.items())
            if old.rpartition(".")[0] == owner
        }

    def check(self, names: PublicNames, rules: Path | str = "names.toml") -> None:
        """Raise SpecError for an alias whose target does not exist, or whose old name is in use."""
        for part in fields(self):
            kind = part.name
            known = names.of(kind)
            for old in getattr(self, kind):
                place = f"aliases.{kind}.{old}"
                target = self.target(kind, old)
                if _selects(old, known):
                    raise SpecError("is in use, so it cannot be an alias", file=rules, place=place)
                if not _selects(str(target), known):
                    raise SpecError(f"refers to {target}, which does not exist", file=rules, place=place)
                if kind == "methods" and old.partition(".")[0] not in names.resources:
                    raise SpecError("has a resource that does not exist; alias that", file=rules, place=place)
                if not old.rpartition(".")[2].isidentifier():
                    raise SpecError("is not a Python identifier", file=rules, place=place)


def _selects(name: str, known: Collection[str]) -> bool:
    """Whether a name is known, or some name that ends like one of the form `*.name`."""
    return name in known or (name[:2] == "*." and any(one.endswith(name[1:]) for one in known))
