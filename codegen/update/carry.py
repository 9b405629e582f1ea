"""Brings the actions of our overlays over to a contract in which their targets have moved.

A target that matches nothing any more is looked for where the same thing is now: an operation by its
operationId, a path parameter by its position, a component by the properties it has. What is found for
certain is rewritten in the overlay's own text; what is gone is taken out, and told with the likely place.
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
_ALIKE = 0.75
"""Share of property names that two components have in common, from which one is taken for the other."""


@frozen
class Moved:
    """An action whose target was found at another place."""

    file: str
    target: str
    now: str


@frozen
class Dropped:
    """An action, or a part of it, that has nothing to describe any more."""

    file: str
    target: str
    part: str
    """Which part of the update; empty for all of it."""
    likely: str
    """Where the thing may be now; empty when nothing is like it."""


@define
class Carried:
    """What became of the actions that did not fit."""

    moved: list[Moved] = field(factory=list)
    dropped: list[Dropped] = field(factory=list)


def carry(paths: list[Path], old: Document, new: Document, carried: Carried) -> dict[str, str]:
    """What the overlays at `paths` must become to fit `new`, having fitted `old`: file name -> new text.

    What became of each action that did not fit is added to `carried`. Raises SpecError for a fix whose
    target is gone: whether the vendor has mended what it mends is for a person to say.
    """
    texts = {path.name: _carried(path, old, new, carried) for path in paths}
    return {name: text for name, text in texts.items() if text is not None}


def _carried(path: Path, old: Document, new: Document, carried: Carried) -> str | None:
    text = path.read_text("utf-8")
    actions = overlay.read(path).get("actions")
    if not actions:  # an earlier update may have taken out the last one
        return None
    edits: list[tuple[int, int, str]] = []
    for node, action in zip(_nodes(text), actions, strict=True):
        if _fits(new, action, path):
            continue
        now = likely_target(action["target"], old, new)
        if now and _fits(new, {**action, "target": now}, path):
            carried.moved.append(Moved(path.name, action["target"], now))
            edits.append((*node.target, now))
        elif path.name.startswith("fixes."):
            raise SpecError(_lost(now), file=path, place=action["target"])
        else:
            edits.append(_without_lost(path, node, action, old, new, carried))
    return _edited(text, edits) if edits else None


def _lost(likely: str | None) -> str:
    hint = f"; the likely place is {likely}" if likely else ""
    return f"this fix matches nothing any more{hint}. Remove it if the vendor has mended it"


@frozen
class _Node:
    """Where an action stands in the text of its overlay: offsets of the whole and of the target."""

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
        length = len(text[begin : target.end_mark.index].rstrip())  # a folded text has its line end in it
        yield _Node((start, end), (begin, begin + length))


def _member(node: yaml.Node | None, name: str) -> yaml.Node:
    assert isinstance(node, yaml.MappingNode)  # as `overlay.read` has found it
    found: yaml.Node = next(value for key, value in node.value if key.value == name)
    return found


def _edited(text: str, edits: list[tuple[int, int, str]]) -> str:
    for start, end, replacement in sorted(edits, reverse=True):
        text = text[:start] + replacement + text[end:]
    return text


def _fits(document: Document, action: dict[str, Any], path: Path) -> bool:
    try:
        overlay.match(document, action, words_only=path.name.startswith("prose."))
    except SpecError:
        return False
    return True


def _without_lost(
    path: Path, node: _Node, action: dict[str, Any], old: Document, new: Document, carried: Carried
) -> tuple[int, int, str]:
    """The edit that leaves of an action what still describes something."""
    likely = likely_target(action["target"], old, new) or ""
    kept: dict[str, Any] = {}
    lost: list[str] = []
    for steps, words in _leaves(action["update"]):
        single = _nested(steps, words)
        if _fits(new, {**action, "update": single}, path):
            kept = overlay.merge(kept, single)
        else:
            lost.append(".".join(steps))
    if not kept:
        carried.dropped.append(Dropped(path.name, action["target"], "", likely))
        return (*node.whole, "")
    for part in lost:
        carried.dropped.append(
            Dropped(path.name, action["target"], part, _home(action["target"], part, old, new))
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
    """The place in `new` of what `target` means in `old`, or None when nothing is like it."""
    if found := _OPERATION.match(target):
        return _moved_operation(found[1], found[2], found[3], old, new)
    if found := _COMPONENT.match(target):
        name = _alike(found[1] or found[2], old, new)
        return f"$.components.schemas['{name}']{found[3]}" if name else None
    return None


def _moved_operation(path: str, method: str, rest: str, old: Document, new: Document) -> str | None:
    identifier = old["paths"].get(path, {}).get(method, {}).get("operationId")
    places = {operation["operationId"]: (where, verb) for where, verb, operation in operations(new)}
    if identifier not in places:
        return None
    new_path, new_method = places[identifier]
    renamed = _renamed_parameters(path, new_path)
    named = _PARAMETER.sub(lambda found: found[1] + renamed.get(found[2], found[2]) + found[3], rest)
    return f"$.paths['{new_path}'].{new_method}{named}"


def _renamed_parameters(path: str, new_path: str) -> dict[str, str]:
    """Old name -> new name of the path parameters, which are the same by their position."""
    names = re.findall(r"\{([^{}]+)\}", path), re.findall(r"\{([^{}]+)\}", new_path)
    return dict(zip(*names, strict=False))


def _alike(name: str, old: Document, new: Document) -> str | None:
    """The new component that has most of an old one's properties, when the old name is gone."""
    wanted = set(schemas(old).get(name, {}).get("properties", ()))
    if name in schemas(new) or not wanted:
        return None
    candidates = [
        (len(wanted & have) / len(wanted | have), other)
        for other, schema in schemas(new).items()
        if other not in schemas(old) and (have := set(schema.get("properties", ())))
    ]
    share, best = max(candidates, default=(0.0, None))
    return best if share >= _ALIKE else None


def _home(target: str, part: str, old: Document, new: Document) -> str:
    """The new components that are most like the one whose property lost its place, and have the property."""
    steps = part.split(".")
    found = _COMPONENT.match(target)
    if found is None or "properties" not in steps[:-1]:
        return ""
    name = steps[steps.index("properties") + 1]
    before = set(schemas(old).get(found[1] or found[2], {}).get("properties", ()))
    shared = {
        other: len(before & set(schema.get("properties", ())))
        for other, schema in schemas(new).items()
        if other not in schemas(old) and name in schema.get("properties", ())
    }
    most = max(shared.values(), default=0)
    return ", ".join(f"$.components.schemas['{home}']" for home in shared if shared[home] == most)
