"""Pair the parameters of two versions of an operation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from codegen.diff.operations.matching import Operation

Parameter = dict[str, Any]
Parameters = dict[tuple[str, str], Parameter]
"""(location, name) -> parameter."""

_DEFAULT_STYLES = {"query": "form", "path": "simple", "header": "simple", "cookie": "form"}


@frozen
class MatchedParameters:
    """The parameters of two versions of an operation, paired as far as possible."""

    pairs: list[tuple[Parameter, Parameter]]
    renamed: dict[str, str]
    """Path parameter -> its new name."""
    removed: list[Parameter]
    added: list[Parameter]


def match_parameters(old: Operation, new: Operation) -> MatchedParameters:
    """Pair parameters by location and name, path parameters also by position, others by name alone."""
    before, after = _by_key(old), _by_key(new)
    pairs = [(before.pop(key), after.pop(key)) for key in list(before) if key in after]
    renamed = dict(_renamed_in_path(old, new, before, after))
    pairs += [(before.pop(("path", a)), after.pop(("path", b))) for a, b in renamed.items()]
    pairs += _moved(before, after)
    return MatchedParameters(pairs, renamed, list(before.values()), list(after.values()))


def location(parameter: Parameter) -> str:
    """Where a parameter is, in words: `query parameter limit`."""
    return f"{parameter['in']} parameter {parameter['name']}"


def style(parameter: Parameter) -> str:
    """How the values of a parameter are serialised."""
    if content := parameter.get("content"):
        return f"content {', '.join(sorted(content))}"
    name = parameter.get("style") or _DEFAULT_STYLES.get(parameter["in"], "form")
    explode = parameter.get("explode", name == "form")
    return f"{name}, {'exploded' if explode else 'joined'}"


def value_of(holder: Parameter) -> dict[str, Any]:
    """Return what has the schema of a parameter or header: itself, or the only media type of its content."""
    content = holder.get("content") or {}
    found: dict[str, Any] = next(iter(content.values()), holder)
    return found


def _by_key(operation: Operation) -> Parameters:
    return {_key(parameter): parameter for parameter in operation.definition.get("parameters", ())}


def _key(parameter: Parameter) -> tuple[str, str]:
    """Location and name; header names are case-insensitive (RFC 9110, 5.1)."""
    place, name = str(parameter["in"]), str(parameter["name"])
    return place, name.lower() if place == "header" else name


def _renamed_in_path(
    old: Operation, new: Operation, before: Parameters, after: Parameters
) -> list[tuple[str, str]]:
    """(old, new) names of the unmatched path parameters that are at the same position."""
    unmatched_old = [name for name in old.path_names if ("path", name) in before]
    unmatched_new = [name for name in new.path_names if ("path", name) in after]
    if old.shape == new.shape:
        return [
            (a, b)
            for a, b in zip(old.path_names, new.path_names, strict=True)
            if a in unmatched_old and b in unmatched_new
        ]
    if len(unmatched_old) != len(unmatched_new):
        return []
    return list(zip(unmatched_old, unmatched_new, strict=True))


def _moved(before: Parameters, after: Parameters) -> Iterator[tuple[Parameter, Parameter]]:
    """Parameters that kept their name at another location."""
    for key in list(before):
        candidates = [other for other in after if _same_name(key, other)]
        if len(candidates) == 1:
            yield before.pop(key), after.pop(candidates[0])


def _same_name(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return one[1] == other[1] or ("header" in (one[0], other[0]) and one[1].lower() == other[1].lower())
