"""Relocate overlay actions whose targets have moved in a new contract.

A target that matches nothing any more is looked up by operationId, by the position of a path parameter, or by
the properties of a component. If it is found, the text of the overlay is edited; if not, the action is
removed and reported with the likely target.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from attrs import define, field, frozen

from codegen.contract import overlay
from codegen.document.openapi import Document, Loader, SpecError, dump, operations, schemas

_OPERATION = re.compile(r"\$\.paths\['([^']+)'\]\.(\w+)(.*)\Z", re.DOTALL)
_COMPONENT = re.compile(r"\$\.components\.schemas(?:\.([A-Za-z_][\w-]*)|\['([^']+)'\])(.*)\Z", re.DOTALL)
_PARAMETER = re.compile(r"(\[\?@\.name==')([^']+)('\])")
_MIN_SIMILARITY = 0.75
"""The share of common property names from which a component counts as renamed."""


@frozen
class Moved:
    """An action with a new target."""

    file: str
    target: str
    new_target: str


@frozen
class Dropped:
    """An action, or a part of one, without a target."""

    file: str
    target: str
    part: str
    """The part of the update; empty for all of it."""
    likely: str
    """The likely target; empty if there is none."""


@define
class Relocations:
    """What happened to the actions whose targets were missing."""

    moved: list[Moved] = field(factory=list)
    dropped: list[Dropped] = field(factory=list)


def relocate(paths: list[Path], old: Document, new: Document, relocations: Relocations) -> dict[str, str]:
    """Return file name -> new text of the overlays for `old` that must change for `new`.

    Each change is added to `relocations`. Raises SpecError for a fix without a target, because a person must
    decide whether the vendor has fixed the document.
    """
    texts = {path.name: _relocated(path, old, new, relocations) for path in paths}
    return {name: text for name, text in texts.items() if text is not None}


def _relocated(path: Path, old: Document, new: Document, relocations: Relocations) -> str | None:
    text = path.read_text("utf-8")
    actions = overlay.read(path).get("actions")
    if not actions:  # an earlier update may have removed the last one
        return None
    edits: list[tuple[int, int, str]] = []
    for node, action in zip(_nodes(text), actions, strict=True):
        if _fits(new, action, path):
            continue
        target = likely_target(action["target"], old, new)
        if target and _fits(new, {**action, "target": target}, path):
            relocations.moved.append(Moved(path.name, action["target"], target))
            edits.append((*node.target, target))
        elif path.name.startswith("fixes."):
            raise SpecError(_missing_fix(target), file=path, place=action["target"])
        else:
            edits.append(_without_missing(path, node, action, old, new, relocations))
    return _edited(text, edits) if edits else None


def _missing_fix(likely: str | None) -> str:
    hint = f"; the likely target is {likely}" if likely else ""
    return f"this fix matches nothing any more{hint}. Remove it if the vendor has fixed the document"


@frozen
class _Node:
    """The offsets of an action and of its target in the text of an overlay."""

    whole: tuple[int, int]
    target: tuple[int, int]


def _nodes(text: str) -> Iterator[_Node]:
    root = yaml.compose(text, Loader)
    actions: list[yaml.MappingNode] = _member(root, "actions").value
    starts = [text.rindex("\n", 0, action.start_mark.index) + 1 for action in actions]
    ends = [*starts[1:], len(text)]
    for action, start, end in zip(actions, starts, ends, strict=True):
        target = _member(action, "target")
        begin = target.start_mark.index
        length = len(text[begin : target.end_mark.index].rstrip())  # without a final line end
        yield _Node((start, end), (begin, begin + length))


def _member(node: yaml.Node | None, name: str) -> yaml.Node:
    assert isinstance(node, yaml.MappingNode)  # checked by `overlay.read`
    found: yaml.Node = next(value for key, value in node.value if key.value == name)
    return found


def _edited(text: str, edits: list[tuple[int, int, str]]) -> str:
    for start, end, replacement in sorted(edits, reverse=True):
        text = text[:start] + replacement + text[end:]
    return text


def _fits(document: Document, action: dict[str, Any], path: Path) -> bool:
    try:
        overlay.match(document, action, prose_only=path.name.startswith("prose."))
    except SpecError:
        return False
    return True


def _without_missing(
    path: Path, node: _Node, action: dict[str, Any], old: Document, new: Document, relocations: Relocations
) -> tuple[int, int, str]:
    """Return the edit that removes the parts of an action without a target."""
    likely = likely_target(action["target"], old, new) or ""
    kept: dict[str, Any] = {}
    missing: list[str] = []
    for steps, text in _leaves(action["update"]):
        single = _nested(steps, text)
        if _fits(new, {**action, "update": single}, path):
            kept = overlay.merge(kept, single)
        else:
            missing.append(".".join(steps))
    if not kept:
        relocations.dropped.append(Dropped(path.name, action["target"], "", likely))
        return (*node.whole, "")
    for part in missing:
        relocations.dropped.append(
            Dropped(path.name, action["target"], part, _likely_components(action["target"], part, old, new))
        )
    block = dump([{"target": action["target"], "update": kept}])
    return (*node.whole, block)


def _leaves(update: Any, steps: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    if not isinstance(update, dict):
        yield steps, update
        return
    for key, value in update.items():
        yield from _leaves(value, (*steps, key))


def _nested(steps: tuple[str, ...], value: Any) -> Any:
    for step in reversed(steps):
        value = {step: value}
    return value


def likely_target(target: str, old: Document, new: Document) -> str | None:
    """Return the target in `new` for what `target` selects in `old`, or None if there is none."""
    if found := _OPERATION.match(target):
        return _moved_operation(found[1], found[2], found[3], old, new)
    if found := _COMPONENT.match(target):
        name = _renamed_component(found[1] or found[2], old, new)
        return f"$.components.schemas['{name}']{found[3]}" if name else None
    return None


def _moved_operation(path: str, method: str, rest: str, old: Document, new: Document) -> str | None:
    identifier = old["paths"].get(path, {}).get(method, {}).get("operationId")
    addresses = {operation["operationId"]: (where, verb) for where, verb, operation in operations(new)}
    if identifier not in addresses:
        return None
    new_path, new_method = addresses[identifier]
    renamed = _renamed_parameters(path, new_path)
    named = _PARAMETER.sub(lambda found: found[1] + renamed.get(found[2], found[2]) + found[3], rest)
    return f"$.paths['{new_path}'].{new_method}{named}"


def _renamed_parameters(path: str, new_path: str) -> dict[str, str]:
    """Return old name -> new name of the path parameters, matched by position."""
    names = re.findall(r"\{([^{}]+)\}", path), re.findall(r"\{([^{}]+)\}", new_path)
    return dict(zip(*names, strict=False))


def _renamed_component(name: str, old: Document, new: Document) -> str | None:
    """Return the new component with most of the properties of a removed one."""
    before = set(schemas(old).get(name, {}).get("properties", ()))
    if name in schemas(new) or not before:
        return None
    candidates = [
        (len(before & after) / len(before | after), other)
        for other, schema in schemas(new).items()
        if other not in schemas(old) and (after := set(schema.get("properties", ())))
    ]
    share, best = max(candidates, default=(0.0, None))
    return best if share >= _MIN_SIMILARITY else None


def _likely_components(target: str, part: str, old: Document, new: Document) -> str:
    """Return the new components that have a removed property and most properties of its component."""
    steps = part.split(".")
    found = _COMPONENT.match(target)
    if found is None or "properties" not in steps[:-1]:
        return ""
    prop = steps[steps.index("properties") + 1]
    before = set(schemas(old).get(found[1] or found[2], {}).get("properties", ()))
    shared = {
        other: len(before & set(schema.get("properties", ())))
        for other, schema in schemas(new).items()
        if other not in schemas(old) and prop in schema.get("properties", ())
    }
    most = max(shared.values(), default=0)
    return ", ".join(f"$.components.schemas['{name}']" for name in shared if shared[name] == most)
