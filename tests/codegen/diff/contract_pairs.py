"""The pairs of `pairs.yaml`: a base contract, its revision, and the rules that are broken either way."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from codegen.document.openapi import Document
from codegen.naming.aliases import Aliases
from codegen.normalise.order import canonical_order

HERE = Path(__file__).parent


def merged(document: Any, more: Any) -> Any:
    """A document with what another one has more."""
    if not isinstance(document, dict) or not isinstance(more, dict):
        return more
    return {**document, **{key: merged(document.get(key), value) for key, value in more.items()}}


BASE: Document = canonical_order(
    merged(*(yaml.safe_load((HERE / name).read_text("utf-8")) for name in ("base.yaml", "base_more.yaml")))
)
NO_ALIASES = Aliases()


@dataclass(frozen=True)
class Pair:
    """One entry."""

    what: str
    old: Document
    new: Document
    rules: list[str]
    back: list[str]
    aliases: Aliases


def read_pairs() -> list[Pair]:
    return [_pair(entry) for entry in yaml.safe_load((HERE / "pairs.yaml").read_text("utf-8"))]


def _pair(entry: dict[str, Any]) -> Pair:
    old = new = patched(BASE, entry.get("before", ()))
    for key in ("move", "copy"):
        if key in entry:
            before, after = entry[key]
            paths = {**new["paths"], after: new["paths"][before]}
            if key == "move":
                del paths[before]
            new = {**new, "paths": paths}
    if "rename" in entry:
        place, before, after = entry["rename"]
        value = _find(new, f"{place} {before}".split())
        new = patched(new, [[f"{place} {after}", value], [f"{place} {before}"]])
    if "renamed" in entry:
        new = _renamed(new, *entry["renamed"])
    if "add" in entry:
        place, value = entry["add"]
        new = patched(new, [[place, [*_find(new, place.split()), value]]])
    new = patched(new, entry.get("patch", ()))
    aliases = Aliases(**entry.get("aliases", {}))
    return Pair(entry["what"], old, new, _sides(entry["rules"]), _sides(entry["back"]), aliases)


def patched(document: Document, patch: Iterable[list[Any]]) -> Document:
    """Return a document with other values at some places, or without these places.

    It shares what does not change with the one given, because there are hundreds of pairs.
    """
    for place, *value in patch:
        document = _replaced(document, place.split(), *value)
    return document


def _replaced(holder: Any, keys: list[str], *value: Any) -> Any:
    """Return a copy of a map or list that differs at a place inside."""
    copy = list(holder) if isinstance(holder, list) else dict(holder)
    key, *rest = keys
    put(copy, key, *([_replaced(_find(copy, [key]), rest, *value)] if rest else value))
    return copy


def put(holder: Any, key: str, *value: Any) -> None:
    """Set a member of a map or list, or remove it when there is no value."""
    at: Any = int(key) if isinstance(holder, list) else key
    if value:
        holder[at] = value[0]
    else:
        del holder[at]


def _find(document: Any, keys: list[str]) -> Any:
    for key in keys:
        document = document[int(key)] if isinstance(document, list) else document[key]
    return document


def _renamed(document: Document, before: str, after: str) -> Document:
    text = json.dumps(document).replace(f'schemas/{before}"', f'schemas/{after}"')
    new: Document = json.loads(text)
    new["components"]["schemas"][after] = new["components"]["schemas"].pop(before)
    return new


def _sides(rules: list[str]) -> list[str]:
    return sorted({rule.format(side=side) for rule in rules for side in ("request", "response")})


PAIRS = read_pairs()
