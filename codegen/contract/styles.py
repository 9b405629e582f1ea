"""How the values of parameters are written: the styles of OpenAPI, as far as they are defined.

A combination that the specification leaves open is refused, because servers differ in what they take.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from codegen.contract.json_types import kinds_of
from codegen.document.openapi import Document, SpecError, operations

_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
_DELIMITED = ("spaceDelimited", "pipeDelimited")


@frozen
class Style:
    """How the value of a parameter is written."""

    name: str
    """A style of OpenAPI, or `json`."""
    explode: bool
    reserved: bool
    """Whether reserved characters are left as they are."""


def style_of(parameter: dict[str, Any]) -> Style:
    """Return the style of a parameter of the contract, which is the first of its place by default."""
    if "x-content" in parameter:
        return Style("json", explode=False, reserved=False)
    name = str(parameter.get("style") or _STYLES[parameter["in"]][0])
    explode = bool(parameter.get("explode", name == "form"))
    return Style(name, explode, bool(parameter.get("allowReserved", False)))


def special_style(document: Document, parameter: dict[str, Any]) -> Style | None:
    """Return the style of a parameter that is not written as most are, or None.

    Most are scalars, or lists in the query that repeat the name.
    """
    style = style_of(parameter)
    if parameter["in"] in ("header", "path") and style.name == "simple":
        is_special = bool(_compound(document, parameter))
    elif parameter["in"] == "cookie":
        is_special = True
    elif style.name == "form":
        compound = _compound(document, parameter)
        joined = not style.explode and bool(compound)
        is_special = joined or style.reserved or (style.explode and "object" in compound)
    else:
        is_special = True
    return style if is_special else None


def check_styles(document: Document) -> None:
    """Raise SpecError for the first parameter whose values the specification does not say how to write."""
    for path, method, operation in operations(document):
        for parameter in operation.get("parameters", ()):
            for problem in _problems(document, parameter):
                name = parameter["name"]
                raise SpecError(problem, place=f"{method.upper()} {path}: parameter {name}")


def _problems(document: Document, parameter: dict[str, Any]) -> Iterator[str]:
    place, style = parameter["in"], style_of(parameter)
    if style.name == "json":
        return
    if style.name not in _STYLES[place]:
        listed = " or ".join(_STYLES[place])
        yield f"`style: {style.name}` is not one of a {place} parameter; use {listed}"
    if style.reserved and place != "query":
        yield f"`allowReserved` is not defined for a {place} parameter; remove it"
    kinds = kinds_of(document, parameter["schema"])
    compound = _compound(document, parameter)
    if style.name == "deepObject" and kinds and "object" not in kinds:
        yield "`style: deepObject` is defined for objects only; use form"
    if style.name in _DELIMITED and style.explode:
        yield f"`style: {style.name}` is not defined with `explode: true`; use form, or `explode: false`"
    if style.name in _DELIMITED and kinds and not compound:
        yield f"`style: {style.name}` is defined for lists and objects only; use form"
    if place == "cookie" and style.explode and compound:
        yield "a list or object in a cookie is not defined with `explode: true`; use `explode: false`"


def _compound(document: Document, parameter: dict[str, Any]) -> set[str]:
    return kinds_of(document, parameter["schema"]) & {"array", "object"}
