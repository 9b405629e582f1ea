"""Read and check what to use instead of names that the API took away: `[removed.*]` of `names.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path

from attrs import field, fields, frozen

from codegen.document.openapi import SpecError
from codegen.naming.aliases import Aliases
from codegen.naming.names import pascal
from codegen.naming.public_names import PublicNames

_FORMS = {
    "methods": "resource.method",
    "arguments": "resource.method.argument",
    "models": "Model",
    "fields": "Model.field",
}


@frozen
class Removed:
    """Name -> what to use instead, as a clause such as ``use `things.list` ``, for each kind of name."""

    methods: dict[str, str] = field(factory=dict)
    """resource.method, which stays as a method that raises RemovedError"""
    arguments: dict[str, str] = field(factory=dict)
    """resource.method.argument, for the error about an unknown argument"""
    models: dict[str, str] = field(factory=dict)
    """model, which stays importable"""
    fields: dict[str, str] = field(factory=dict)
    """Model.field, for the error about an unknown attribute"""

    @classmethod
    def read(cls, rules: Path) -> Removed:
        """Read the removed names of a `names.toml`; there are none if it does not exist. Raises SpecError."""
        try:
            content = tomllib.loads(rules.read_text("utf-8")) if rules.exists() else {}
        except ValueError as error:
            raise SpecError(f"cannot be read: {' '.join(str(error).split())}", file=rules) from error
        sections = content.get("removed", {})
        for name, section in sections.items():
            if name not in _FORMS:
                listed = ", ".join(sorted(_FORMS))
                raise SpecError(f"is not one of {listed}", file=rules, place=f"removed.{name}")
            for old, instead in section.items():
                if not isinstance(instead, str) or not instead.strip() or "\n" in instead:
                    message = "must say in one line what to use instead"
                    raise SpecError(message, file=rules, place=f"removed.{name}.{old}")
        return cls(**sections)

    def instead(self, kind: str, name: str) -> str | None:
        """Return what to use instead of a removed name, or None if it is not listed."""
        listed: dict[str, str] = getattr(self, kind)
        return listed.get(name)

    def below(self, kind: str, owner: str) -> dict[str, str]:
        """Return name -> what to use instead, of the members of a resource, method or model."""
        found: dict[str, str] = getattr(self, kind)
        return {
            name.rpartition(".")[2]: instead
            for name, instead in sorted(found.items())
            if name.rpartition(".")[0] == owner
        }

    def resources(self) -> set[str]:
        """Return the resources that have a removed method."""
        return {name.partition(".")[0] for name in self.methods}

    def request_types(self) -> dict[str, str]:
        """Return the type of the arguments of each removed method -> what to use instead."""
        return {
            f"{''.join(map(pascal, name.split('.')))}Params": clause for name, clause in self.methods.items()
        }

    def check(self, names: PublicNames, aliases: Aliases, rules: Path | str = "names.toml") -> None:
        """Raise SpecError for a name that is in use, an alias, or not a name of its kind."""
        for part in fields(type(self)):
            kind = part.name
            for name in getattr(self, kind):
                place = f"removed.{kind}.{name}"
                parts = name.split(".")
                if len(parts) != len(_FORMS[kind].split(".")) or not all(map(str.isidentifier, parts)):
                    raise SpecError(f"is not of the form {_FORMS[kind]}", file=rules, place=place)
                if name in names.of(kind):
                    raise SpecError("is in use, so it was not removed", file=rules, place=place)
                if name in getattr(aliases, kind):
                    raise SpecError("is also an alias; keep one of the two", file=rules, place=place)
                owner = name.rpartition(".")[0]
                owners = {"arguments": names.methods, "fields": names.models}.get(kind)
                if owners is not None and owner not in owners:
                    raise SpecError(f"{owner} does not exist; list that as removed", file=rules, place=place)
