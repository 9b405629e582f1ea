"""Old Python names that go on working: `[aliases.*]` of `names.toml`, read and checked."""

from __future__ import annotations

import tomllib
from pathlib import Path

from attrs import field, fields, frozen

from codegen.document.openapi import SpecError
from codegen.naming.public_names import PublicNames


@frozen
class Aliases:
    """Old name -> new name, for each kind of name. Left the whole old name, right its new last part."""

    resources: dict[str, str] = field(factory=dict)
    """old resource -> resource."""
    methods: dict[str, str] = field(factory=dict)
    """resource.old -> method, or resource.method when it went to another resource."""
    arguments: dict[str, str] = field(factory=dict)
    """resource.method.old -> argument."""
    models: dict[str, str] = field(factory=dict)
    """Old model -> model."""
    fields: dict[str, str] = field(factory=dict)
    """Model.old -> field."""

    @classmethod
    def read(cls, rules: Path) -> Aliases:
        """The aliases of a `names.toml`; none when there is no such file. Raises SpecError."""
        try:
            content = tomllib.loads(rules.read_text("utf-8")) if rules.exists() else {}
        except ValueError as error:
            raise SpecError(f"cannot be read: {' '.join(str(error).split())}", file=rules) from error
        sections = content.get("aliases", {})
        known = {part.name for part in fields(cls)}
        for name, section in sections.items():
            if name not in known:
                listed = ", ".join(sorted(known))
                raise SpecError(f"is none of {listed}", file=rules, place=f"aliases.{name}")
            if not all(isinstance(value, str) for value in section.values()):
                raise SpecError("a new name is a string", file=rules, place=f"aliases.{name}")
        return cls(**sections)

    def target(self, kind: str, old: str) -> str | None:
        """The whole new name of an old one, or None without an alias."""
        said: str | None = getattr(self, kind).get(old)
        if said is None or kind in ("resources", "models") or (kind == "methods" and "." in said):
            return said
        return f"{old.rpartition('.')[0]}.{said}"

    def below(self, kind: str, owner: str) -> dict[str, str]:
        """Old name -> new name of what belongs to one method, model or resource."""
        found: dict[str, str] = getattr(self, kind)
        return {
            old.rpartition(".")[2]: new
            for old, new in sorted(found.items())
            if old.rpartition(".")[0] == owner
        }

    def check(self, names: PublicNames, rules: Path | str = "names.toml") -> None:
        """Raise SpecError for an alias that leads nowhere, or whose old name is in use."""
        for part in fields(self):
            kind = part.name
            known = names.of(kind)
            for old in getattr(self, kind):
                place = f"aliases.{kind}.{old}"
                target = self.target(kind, old)
                if old in known:
                    raise SpecError("is a name in use, so it cannot be an alias", file=rules, place=place)
                if target not in known:
                    raise SpecError(f"leads to {target}, which does not exist", file=rules, place=place)
                if kind == "methods" and old.partition(".")[0] not in names.resources:
                    raise SpecError("its resource does not exist; alias that", file=rules, place=place)
                if not old.rpartition(".")[2].isidentifier():
                    raise SpecError("is no Python name", file=rules, place=place)
