"""The pairs of `pairs.yaml`: a base contract, its revision, and the rules that are broken either way."""

from __future__ import annotations

import json
from collections.abc import Iterable
from copy import deepcopy
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
    old = patched(BASE, entry.get("before", ()))
    new = deepcopy(old)
    if "move" in entry:
        before, after = entry["move"]
        new["paths"][after] = new["paths"].pop(before)
    if "copy" in entry:
        before, after = entry["copy"]
        new["paths"][after] = deepcopy(new["paths"][before])
    if "rename" in entry:
        place, before, after = entry["rename"]
        holder = _find(new, place.split())
        holder[after] = holder.pop(before)
    if "renamed" in entry:
        new = _renamed(new, *entry["renamed"])
    if "add" in entry:
        place, value = entry["add"]
        _find(new, place.split()).append(value)
    new = patched(new, entry.get("patch", ()))
    aliases = Aliases(**entry.get("aliases", {}))
    return Pair(entry["what"], old, new, _sides(entry["rules"]), _sides(entry["back"]), aliases)


def patched(document: Document, patch: Iterable[list[Any]]) -> Document:
    """Return a copy with other values at some places, or without these places."""
    copy = deepcopy(document)
    for place, *value in patch:
        *parents, last = place.split()
        put(_find(copy, parents), last, *value)
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
