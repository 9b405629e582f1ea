"""Name what stands side by side: the arguments of a method, and the attributes of a model.

A name is derived from the one in the contract, so two of them may come out the same. Which of them keeps it
does not depend on the order in the document, so that reordering renames nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any

from codegen.document.containers import object_of, sent_properties
from codegen.document.media_types import sent_media
from codegen.document.openapi import Schema
from codegen.naming.python import argument, attribute, body_argument

PLACES = ("path", "query", "header", "cookie", "body")
"""Where arguments are sent. Of two with one name, the one in the earlier place keeps it."""


def attributes(schema: Schema) -> dict[str, str]:
    """Return wire name -> attribute for the properties of a component: as in `x-attributes`, or derived."""
    return _distinct(schema.get("properties", ()), attribute, schema.get("x-attributes", {}))


def arguments(operation: dict[str, Any], components: dict[str, Schema]) -> dict[tuple[str, str], str]:
    """Return (place, wire name) -> argument of an operation, as chosen in `x-arguments` or derived.

    A name that an earlier place has gets its own place behind it: `id_body` beside the `id` of the path.
    Properties of different bodies may have one name, since only one body is sent. An argument that is all of
    a body has an empty wire name.
    """
    found: dict[tuple[str, str], str] = {}
    for place in PLACES[:-1]:
        wires = [one["name"] for one in operation.get("parameters", ()) if one["in"] == place]
        found |= _names_of(operation, place, wires, found, set(found.values()))
    outside = set(found.values())
    content = operation.get("requestBody", {}).get("content", {})
    has_whole = False
    for media, kind in sent_media(content, components).items():
        name = object_of(content[media].get("schema", {}), components)
        if name is None or kind not in ("json", "multipart", "form"):
            has_whole = True
        else:
            properties = sent_properties(components[name], components)
            found |= _names_of(operation, PLACES[-1], properties, found, outside)
    if has_whole:
        chosen = operation.get("x-arguments", {}).get(f"{PLACES[-1]}/")
        found[PLACES[-1], ""] = chosen or body_argument(set(found.values()))
    return found


def _names_of(
    operation: dict[str, Any],
    place: str,
    wires: Iterable[str],
    found: dict[tuple[str, str], str],
    taken: Collection[str],
) -> dict[tuple[str, str], str]:
    chosen: dict[str, str] = operation.get("x-arguments", {})
    given = {wire: found[place, wire] for wire in wires if (place, wire) in found}
    given |= {wire: chosen[f"{place}/{wire}"] for wire in wires if f"{place}/{wire}" in chosen}

    def derived(wire: str) -> str:
        name = argument(wire)
        return f"{name.removesuffix('_')}_{place}" if name in taken else name

    return {(place, wire): name for wire, name in _distinct(wires, derived, given, taken).items()}


def _distinct(
    wires: Iterable[str],
    derive: Callable[[str], str],
    chosen: dict[str, str],
    taken: Collection[str] = (),
) -> dict[str, str]:
    """Return wire name -> name. Of those that would have one name, the one that is spelled so keeps it."""
    names = {wire: chosen.get(wire) or derive(wire) for wire in wires}
    if len({*names.values(), *taken}) == len(names) + len(taken):
        return names
    used = {*taken, *(chosen[wire] for wire in names if wire in chosen)}
    for wire in sorted(names.keys() - chosen.keys(), key=lambda wire: (wire != names[wire], wire)):
        name, number = names[wire], 2
        while name in used or (number > 2 and name in names.values()):
            name, number = f"{names[wire].removesuffix('_')}_{number}", number + 1
        names[wire] = name
        used.add(name)
    return names
