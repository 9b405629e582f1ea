"""Measure how much of the contract is described, by resource.

An operation counts as described if it has a summary and a description. Also counted are parameters and the
properties of requests and responses, except constants, which need no description. A property counts once for
each resource that reaches it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from attrs import define, field

from codegen.document.openapi import Document, Schema, operations, schemas
from codegen.document.references import reachable

KINDS = ("operations", "parameters", "request", "response")


@define
class Coverage:
    """The number of described and of all places by resource and kind, and the places without prose."""

    described: Counter[tuple[str, str]] = field(factory=Counter)
    total: Counter[tuple[str, str]] = field(factory=Counter)
    missing: dict[str, list[str]] = field(factory=dict)

    def add(self, resource: str, kind: str, place: str, *, described: bool) -> None:
        self.total[resource, kind] += 1
        self.described[resource, kind] += described
        if not described:
            self.missing.setdefault(resource, []).append(place)

    def share(self, kind: str | None = None) -> float:
        """Return the share of described places over all resources."""
        keys = [key for key in self.total if kind in (None, key[1])]
        total = sum(self.total[key] for key in keys)
        return sum(self.described[key] for key in keys) / total if total else 1.0


def measure(document: Document) -> Coverage:
    """Measure a contract."""
    result = Coverage()
    by_resource: dict[str, list[tuple[str, str, dict[str, Any]]]] = {}
    for path, method, operation in operations(document):
        by_resource.setdefault(operation["x-resource"], []).append((path, method, operation))
    for resource, members in sorted(by_resource.items()):
        for path, method, operation in members:
            place = f"{method.upper()} {path}"
            complete = bool(operation.get("summary")) and bool(operation.get("description"))
            result.add(resource, "operations", place, described=complete)
            for parameter in operation.get("parameters", ()):
                described = bool(parameter.get("description"))
                result.add(resource, "parameters", f"{place} {parameter['name']}", described=described)
        requests = reachable(document, [body for *_, op in members for body in _bodies(op, request=True)])
        responses = reachable(document, [body for *_, op in members for body in _bodies(op, request=False)])
        for kind, names in (("request", requests), ("response", responses)):
            for name in sorted(names):
                for prop, schema in describable(document, name):
                    place = f"{name}.{prop}"
                    result.add(resource, kind, place, described=bool(schema.get("description")))
    return result


def describable(document: Document, name: str) -> Iterator[tuple[str, Schema]]:
    """Yield the properties of a component that are not constants."""
    for prop, schema in schemas(document)[name].get("properties", {}).items():
        if "const" not in schema:
            yield prop, schema


def _bodies(operation: dict[str, Any], *, request: bool) -> Iterator[Schema]:
    holders = [operation.get("requestBody", {})] if request else operation["responses"].values()
    for holder in holders:
        for body in holder.get("content", {}).values():
            if "schema" in body:
                yield body["schema"]


def report(coverage: Coverage, *, missing: bool = False) -> str:
    """Return a table with a row for each resource and, with `missing`, the places without prose."""
    resources = sorted({resource for resource, _ in coverage.total})
    rows = [f"{'resource':<18}" + "".join(f"{kind:>14}" for kind in KINDS)]
    for resource in resources:
        cells = [f"{coverage.described[resource, k]}/{coverage.total[resource, k]}" for k in KINDS]
        rows.append(f"{resource:<18}" + "".join(f"{cell:>14}" for cell in cells))
    shares = "".join(f"{coverage.share(kind):>14.1%}" for kind in KINDS)
    rows.append(f"{'all':<18}{shares}")
    if missing:
        rows += ["", *(f"{r}: {place}" for r in resources for place in coverage.missing.get(r, ()))]
    return "\n".join(rows)
