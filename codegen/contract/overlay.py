"""Apply OpenAPI Overlay 1.0 documents; an action that matches nothing is an error.

There are two kinds, by file name. `fixes.*` change facts, and each action gives its reason and source in
`description`. `prose.*` may only set descriptions and summaries of existing nodes, so that the prose of a
renamed property is reported instead of creating a new one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError

from codegen.document.openapi import Document, SpecError
from codegen.document.text import read_bytes, read_data
from codegen.document.walk import copy_holders

_ENVIRONMENT = JSONPathEnvironment()
_MEMBER_PATH = re.compile(r"\$(?:\.(?:[A-Za-z_][\w-]*)|\['(?:[^'\\])*'\])+\Z")
_STEP = re.compile(r"\.([A-Za-z_][\w-]*)|\['([^']*)'\]")
PROSE_KEYS = ("description", "summary")


def read(path: Path) -> dict[str, Any]:
    """Read and check an overlay document. Raises SpecError."""
    overlay = read_data(read_bytes(path), path)
    if not isinstance(overlay, dict) or overlay.get("overlay") != "1.0.0":
        raise SpecError("is not an OpenAPI Overlay 1.0.0 document", file=path)
    for index, action in enumerate(_actions(overlay, path)):
        place = f"actions[{index}]"
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            raise SpecError("has no target", file=path, place=place)
        if ("update" in action) == (action.get("remove") is True):
            raise SpecError("needs either update or remove", file=path, place=place)
        if path.name.startswith("fixes.") and not action.get("description"):
            raise SpecError("a fix needs its reason and source in `description`", file=path, place=place)
    return cast("dict[str, Any]", overlay)


def _actions(overlay: dict[str, Any], path: Path) -> list[Any]:
    actions = overlay.get("actions") or []
    if not isinstance(actions, list):
        raise SpecError("is not a list", file=path, place="actions")
    return actions


def apply(document: Document, *paths: Path) -> tuple[Document, dict[str, int]]:
    """Apply overlays in order; return the changed copy, and the number of actions by the stem of the file."""
    holder: dict[str, Any] = {"$": copy_holders(document)}  # allows the document itself as a target
    counts: dict[str, int] = {}
    for path in paths:
        actions = _actions(read(path), path)
        counts[path.stem] = len(actions)
        for index, action in enumerate(actions):
            try:
                _apply(holder, action, prose_only=path.name.startswith("prose."))
            except SpecError as error:
                place = f"actions[{index}] {action['target']}"
                raise SpecError(error.message, file=path, place=place) from None
    return holder["$"], counts


def match(document: Document, action: dict[str, Any], *, prose_only: bool) -> None:
    """Raise SpecError unless the action can be applied to the document, which is not changed."""
    nodes = list(_select({"$": document}, action["target"]))
    if not nodes:
        raise SpecError("matches nothing")
    if prose_only:
        for parent, key in nodes:
            _describe(parent[key], action["update"], "", write=False)


def apply_matching(document: Document, path: Path) -> tuple[Document, list[str]]:
    """Apply the actions of the overlay at `path` that match; return the copy and the other targets."""
    holder: dict[str, Any] = {"$": copy_holders(document)}
    missed = []
    for action in _actions(read(path), path):
        if any(_select(holder, action["target"])):
            _apply(holder, action, prose_only=path.name.startswith("prose."))
        else:
            missed.append(action["target"])
    return holder["$"], missed


def _apply(holder: dict[str, Any], action: dict[str, Any], *, prose_only: bool) -> None:
    nodes = list(_select(holder, action["target"]))
    if not nodes:
        raise SpecError("matches nothing")
    for parent, key in reversed(nodes):  # backwards, because a removal shifts what follows
        if action.get("remove"):
            _remove(parent, key, holder)
        elif prose_only:
            _describe(parent[key], action["update"], "")
        else:
            parent[key] = merge(parent[key], copy_holders(action["update"]))


def _select(holder: dict[str, Any], target: str) -> Iterator[tuple[Any, Any]]:
    """Yield each match as (container, key). Most targets are plain member paths and need no engine."""
    if _MEMBER_PATH.match(target):
        parent: Any = holder
        key = "$"
        for step in _STEP.finditer(target):
            parent, key = parent[key], step[1] or step[2]
            if not isinstance(parent, dict) or key not in parent:
                return
        yield parent, key
        return
    try:
        found = _ENVIRONMENT.find(target, holder["$"])
    except JSONPathError as error:
        raise SpecError(f"is not a JSONPath (RFC 9535): {error}") from error
    for node in found:
        location = ("$", *node.location)
        parent = holder
        for step_key in location[:-1]:
            parent = parent[step_key]
        yield parent, location[-1]


def _remove(parent: Any, key: Any, holder: dict[str, Any]) -> None:
    if parent is holder:
        raise SpecError("would remove the whole document")
    del parent[key]


def merge(old: Any, new: Any) -> Any:
    """Merge `new` into `old` (Overlay 1.0, 4.4.3): maps merge, lists concatenate, other values replace."""
    if isinstance(old, dict) and isinstance(new, dict):
        return old | {key: merge(old[key], value) if key in old else value for key, value in new.items()}
    if isinstance(old, list):
        return [*old, *(new if isinstance(new, list) else [new])]
    return new


def _describe(node: Any, update: Any, place: str, *, write: bool = True) -> None:
    if not isinstance(node, dict) or not isinstance(update, dict):
        raise SpecError(f"{place or 'the target'} cannot be described")
    for key, value in update.items():
        if key in PROSE_KEYS and isinstance(value, str):
            if write:
                node[key] = value.strip()
        elif key in node:
            _describe(node[key], value, f"{place}.{key}".lstrip("."), write=write)
        else:
            raise SpecError(f"describes {place + '.' if place else ''}{key}, which does not exist")
