"""The pairs of `pairs.yaml`: a base contract, its revision, and the rules that are broken either way."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from codegen.document.openapi import Document
from codegen.naming.aliases import Aliases
from codegen.normalise.order import canonical_order

HERE = Path(__file__).parent
BASE: Document = canonical_order(yaml.safe_load((HERE / "base.yaml").read_text("utf-8")))
NO_ALIASES = Aliases()


@dataclass(frozen=True)
class Pair:
    """One entry."""

    what: str
    new: Document
    rules: list[str]
    back: list[str]
    aliases: Aliases


def read_pairs() -> list[Pair]:
    return [_pair(entry) for entry in yaml.safe_load((HERE / "pairs.yaml").read_text("utf-8"))]


def _pair(entry: dict[str, Any]) -> Pair:
    new = deepcopy(BASE)
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
    for place, *value in entry.get("patch", ()):
        *parents, last = place.split()
        put(_find(new, parents), last, *value)
    aliases = Aliases(**entry.get("aliases", {}))
    return Pair(entry["what"], new, _sides(entry["rules"]), _sides(entry["back"]), aliases)


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
