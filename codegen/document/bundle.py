"""Make one document of several files, in which every reference is to a component.

References may lead to files beside the document, and to any place of a file. Such targets become components
with names by rule: as the target is called, or else by its place. Nothing is read from the network, nor from
outside of the document's folder.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from codegen.document.errors import MAX_BYTES, Place, SpecError
from codegen.document.kinds import (
    COMPONENTS,
    IN_PLACE,
    KINDS,
    errors_in,
    is_reference,
    keys,
    members,
    objects,
)
from codegen.document.text import read_bytes, read_data

MAX_FILES = 2000

_NAME = re.compile(r"[A-Za-z0-9._-]+\Z")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_FILE = re.compile(r"[#/]|\.(?:ya?ml|json)\Z")
"""What a value of a discriminator's mapping has if it is a reference, and not a name."""
# Steps that say nothing about what is found there.
_STRUCTURE = frozenset((*COMPONENTS.values(), *KINDS["schema"], *KINDS["media type"], *KINDS["response"],
                        *KINDS["operation"], "components", "paths", "json", "application/json"))  # fmt: skip

Key = tuple[Path, Place, str]


def bundle(document: dict[str, Any], path: Path) -> tuple[dict[str, Any], list[Path]]:
    """Return the document at `path` with all references to components, and the other files that it has."""
    if all(_is_plain(document, one, kind) for _, kind, one in objects(document)) and _named_well(document):
        return document, []
    bundler = _Bundler(document, path)
    return bundler.run(), [file for file in bundler.files if file != bundler.main]


def _is_plain(document: dict[str, Any], one: dict[str, Any], kind: str) -> bool:
    """Whether an object is not a reference, or one to a component that exists."""
    if kind == "discriminator":
        return all(_is_component(document, ref, "schema") for ref in _mapped(one))
    if not is_reference(one, kind):
        return True
    return kind not in IN_PLACE and _is_component(document, one["$ref"], kind)


def _is_component(document: dict[str, Any], ref: str, kind: str) -> bool:
    prefix = f"#/components/{COMPONENTS[kind]}/"
    name = ref.removeprefix(prefix)
    sections = document.get("components")
    section = sections.get(COMPONENTS[kind]) if isinstance(sections, dict) else None
    return name != ref and bool(_NAME.match(name)) and isinstance(section, dict) and name in section


def _mapped(discriminator: dict[str, Any]) -> list[str]:
    """The references in the mapping of a discriminator."""
    mapping = discriminator.get("mapping")
    values = [*mapping.values()] if isinstance(mapping, dict) else []
    values.append(discriminator.get("defaultMapping"))
    return [one for one in values if isinstance(one, str) and _FILE.search(one)]


def _named_well(document: dict[str, Any]) -> bool:
    sections = document.get("components")
    return not isinstance(sections, dict) or all(
        _NAME.match(name) for section in sections.values() if isinstance(section, dict) for name in section
    )


class _Bundler:
    def __init__(self, document: dict[str, Any], path: Path) -> None:
        self.main = path.resolve()
        self.shown = {self.main: path}
        self.root = self.main.parent
        self.files: dict[Path, Any] = {self.main: document}
        self.size = 0
        self.document = document
        self.own = document.get("$self", "")
        self.names: dict[Key, str] = {}
        """Target -> the name of its component."""
        self.taken: dict[str, set[str]] = {}
        self.waiting: list[Key] = []
        self.kinds = {place: kind for place, kind, _ in objects(document)}

    def run(self) -> dict[str, Any]:
        for section, named in self._sections().items():
            self.taken[section] = {self._chosen(name, section) for name in named}
        for kind, section in COMPONENTS.items():
            for name, value in self._sections().get(section, {}).items():
                place = ("components", section, name)
                chosen = self.names[self.main, place, kind] = self._chosen(name, section)
                if is_reference(value, kind) and len(value) == 1:
                    self.names.setdefault(self._target(value["$ref"], self.main, kind, place), chosen)
        result = self._copy(self.document, "document", self.main, ())
        added: dict[str, dict[str, Any]] = {}
        while self.waiting:
            key = self.waiting.pop(0)
            file, where, kind = key
            value = self._copy(self._at(file, where), kind, file, where)
            added.setdefault(COMPONENTS[kind], {})[self.names[key]] = value
        components = dict(result.get("components") or {})
        for section, more in added.items():
            components[section] = {**(components.get(section) or {}), **more}
        return {**result, "components": components} if components else result

    def _sections(self) -> dict[str, dict[str, Any]]:
        found = self.document.get("components")
        return {k: v for k, v in found.items() if isinstance(v, dict)} if isinstance(found, dict) else {}

    def _chosen(self, name: str, section: str) -> str:
        """Return a name that components may have, for one that need not be such."""
        if _NAME.match(name):
            return name
        known = self.names.get((self.main, ("components", section, name), ""))
        if known is None:
            plain = re.sub(r"[^A-Za-z0-9._-]+", "_", name).strip("_") or "Component"
            known = self._free(plain, plain, section, {*self._sections()[section]})
            self.names[self.main, ("components", section, name), ""] = known
        return known

    def _free(self, name: str, longer: str, section: str, more: set[str] | None = None) -> str:
        taken = self.taken.setdefault(section, set()) | (more or set())
        candidates = [name, longer, *(f"{longer}{number}" for number in range(2, len(taken) + 3))]
        found = next(one for one in candidates if one not in taken)
        self.taken[section].add(found)
        return found

    def _copy(self, value: Any, kind: str, file: Path, place: Place) -> Any:
        """Copy a value of a kind, with other references."""
        if kind[0] == "[" and isinstance(value, list):
            return [self._copy(one, kind[1:-1], file, (*place, str(n))) for n, one in enumerate(value)]
        if kind[0] == "{" and isinstance(value, dict):
            section = place[1] if place[:1] == ("components",) and len(place) == 2 else ""
            return {
                self._chosen(key, section) if section and file == self.main else key:
                self._copy(one, kind[1:-1], file, (*place, key))
                for key, one in value.items()
            }  # fmt: skip
        if kind not in KINDS or not isinstance(value, dict):
            return value
        if is_reference(value, kind):
            return self._reference(value, kind, file, place)
        if kind == "discriminator":
            return self._discriminator(value, file, place)
        return value | {
            key: self._copy(members(kind, key, value[key]), expected.removesuffix("!"), file, (*place, key))
            for key, expected in keys(kind, value)
            if key in value
        }

    def _reference(self, value: dict[str, Any], kind: str, file: Path, place: Place) -> Any:
        target = self._target(value["$ref"], file, kind, place)
        if kind in IN_PLACE:
            return self._in_place(value, target, file, place)
        own = (self.main, place, kind)
        if own != target and own in self.names and self.names[own] == self.names.get(target):
            return self._copy(self._at(target[0], target[1]), kind, target[0], target[1])
        rest = {key: one for key, one in value.items() if key != "$ref"}
        if kind == "schema":
            rest = self._copy(rest, kind, file, place)
        return {"$ref": self._component(target), **rest}

    def _in_place(self, value: dict[str, Any], target: Key, file: Path, place: Place) -> Any:
        """Return the path item or operation that is referred to, which has no name of its own."""
        kind, seen = target[2], [(file, place)]
        rest = {key: one for key, one in value.items() if key != "$ref"}
        found, where = self._at(target[0], target[1]), target
        while is_reference(found, kind):
            if (where[0], where[1]) in seen:
                raise self._error("refers to itself", file, place)
            seen.append((where[0], where[1]))
            rest = {**{key: one for key, one in found.items() if key != "$ref"}, **rest}
            where = self._target(found["$ref"], where[0], kind, where[1])
            found = self._at(where[0], where[1])
        for key in rest:
            if key in found and key not in ("summary", "description"):
                raise self._error(
                    f"`{key}` stands beside the $ref, and in its target too", file, (*place, key)
                )
        found = self._copy(found, kind, where[0], where[1])
        return {**found, **self._copy(rest, kind, file, place)}

    def _discriminator(self, value: dict[str, Any], file: Path, place: Place) -> Any:
        def renamed(ref: Any) -> Any:
            if not isinstance(ref, str) or not _FILE.search(ref):
                return ref
            return self._component(self._target(ref, file, "schema", place))

        result = dict(value)
        if isinstance(value.get("mapping"), dict):
            result["mapping"] = {key: renamed(ref) for key, ref in value["mapping"].items()}
        if "defaultMapping" in value:
            result["defaultMapping"] = renamed(value["defaultMapping"])
        return result

    def _component(self, target: Key) -> str:
        """Return the reference to the component of a target, which is made if it is new."""
        file, where, kind = target
        section = COMPONENTS[kind]
        if target not in self.names:
            name = _name_of(file, where, section)
            stem = re.sub(r"[^A-Za-z0-9]+", "", file.stem.title())
            self.names[target] = self._free(name, stem + name[:1].upper() + name[1:], section)
            self.waiting.append(target)
        return f"#/components/{section}/{self.names[target]}"

    # --- where references lead ---------------------------------------------------------------------

    def _target(self, ref: str, file: Path, kind: str, place: Place) -> Key:
        """Return the file and place that a reference leads to. Raises SpecError if there is nothing."""
        if not ref:
            raise self._error("$ref is empty", file, place)
        name, _, fragment = ref.partition("#")
        if self.own and name == self.own:
            name, file = "", self.main
        other = self._file(ref, unquote(name), file, place) if name else file
        fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            where = self._anchor(ref, fragment, other, file, place)
        else:
            steps = fragment.split("/")[1:]
            where = tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)
        where = self._existing(ref, other, where, file, place)
        value = self._at(other, where)
        found = self.kinds.get(where, kind) if other == self.main else kind
        if found != kind or not isinstance(value, (dict, bool)):
            words = {"schema": "component schema"}.get(kind, kind)
            raise self._error(f"$ref to {ref}, which is not a {words}", file, place)
        if other != self.main or where not in self.kinds:  # else it is checked with the document
            for problem in errors_in(value, kind, where):
                raise problem.within(self.shown[other])
        return other, where, kind

    def _existing(self, ref: str, other: Path, where: Place, file: Path, place: Place) -> Place:
        """Return a place that exists; `#/$defs/X` may also be in a schema around the reference."""
        inside = place if other == file and where[:1] in (("$defs",), ("definitions",)) else ()
        for end in range(len(inside) + 1):
            candidate = (*inside[: len(inside) - end], *where) if end < len(inside) else where
            try:
                self._at(other, candidate)
            except (KeyError, IndexError, ValueError, TypeError):
                continue
            return candidate
        raise self._error(f"$ref to {ref}, which does not exist", file, place)

    def _at(self, file: Path, where: Place) -> Any:
        node = self.files[file]
        for step in where:
            node = node[int(step)] if isinstance(node, list) else node[step]
        return node

    def _file(self, ref: str, name: str, file: Path, place: Place) -> Path:
        if _SCHEME.match(name):
            reason = "only files beside the document are read, and nothing from the network"
            raise self._error(f"$ref to {ref}: {reason}", file, place)
        try:
            path = (file.parent / name).resolve()
        except (OSError, ValueError, RuntimeError):
            raise self._error(f"$ref to {ref}, which is not the name of a file", file, place) from None
        if name.startswith("/") or not path.is_relative_to(self.root):
            raise self._error(f"$ref to {ref}, which is outside of the document's folder", file, place)
        if path not in self.files:
            if not path.is_file():
                raise self._error(f"$ref to {ref}, but there is no such file", file, place)
            shown = self.shown[self.main].parent / path.relative_to(self.root)
            try:
                content = read_bytes(path)
            except SpecError as error:
                raise error.within(shown) from None
            self.size += len(content)
            if self.size > MAX_BYTES or len(self.files) >= MAX_FILES:
                limit = f"{MAX_BYTES} bytes in {MAX_FILES} files"
                raise self._error(f"$ref to {ref}: the document has more than {limit}", file, place)
            self.shown[path] = shown
            self.files[path] = read_data(content, shown)
        return path

    def _anchor(self, ref: str, name: str, other: Path, file: Path, place: Place) -> Place:
        kind = (
            "document" if isinstance(self.files[other], dict) and "openapi" in self.files[other] else "schema"
        )
        found = [
            where for where, what, one in objects(self.files[other], kind)
            if what == "schema" and one.get("$anchor") == name
        ]  # fmt: skip
        if len(found) != 1:
            problem = "which does not exist" if not found else "which several schemas have as `$anchor`"
            raise self._error(f"$ref to {ref}, {problem}", file, place)
        return found[0]

    def _error(self, message: str, file: Path, place: Place) -> SpecError:
        return SpecError(message, file=self.shown[file], place=place)


def _name_of(file: Path, where: Place, section: str) -> str:
    """Return a name for a target: what it is called there, or else its place in words."""
    if not where:
        return re.sub(r"[^A-Za-z0-9._-]+", "_", file.stem).strip("_") or "Component"
    said = [step for step in where if step not in _STRUCTURE]
    if where[-1] not in _STRUCTURE and (where[-2:-1] in (("definitions",), ("$defs",)) or len(said) == 1):
        said = [where[-1]]
    if len(said) == 1:
        return re.sub(r"[^A-Za-z0-9._-]+", "_", said[0]).strip("_") or "Component"
    parts = [part for step in said for part in re.split(r"[^A-Za-z0-9]+", step)]
    return "".join(part[:1].upper() + part[1:] for part in parts) or section[:1].upper() + section[1:]
