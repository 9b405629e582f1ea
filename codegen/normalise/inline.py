"""Replace references to components other than schemas by what they lead to."""

from __future__ import annotations

from typing import Any

from codegen.document.openapi import Document, SpecError, expanded_reference, operations_of
from codegen.document.walk import copy_holders

_SECTIONS = (
    *("callbacks", "examples", "headers", "links", "mediaTypes", "parameters", "pathItems", "requestBodies"),
    "responses",
)
"""Those of `components` that nothing refers to afterwards."""

_STATUSES = {f"{digit}xx": f"{digit}XX" for digit in range(1, 6)} | {"Default": "default"}
"""Keys of responses that are not written as OpenAPI has them."""


def inline_references(document: Document) -> tuple[Document, int]:
    """Replace the references to all but schemas and security schemes, also in webhooks and callbacks."""
    inliner = _Inliner(copy_holders(document))
    copy = inliner.document
    for key in ("paths", "webhooks"):
        if key in copy:
            copy[key] = {name: inliner.path_item(item, name) for name, item in copy[key].items()}
    for section in _SECTIONS:
        copy.get("components", {}).pop(section, None)
    return copy, inliner.count


class _Inliner:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.count = 0

    def path_item(self, value: Any, place: str) -> Any:
        item = self._expand(value, place)
        self._parameters(item, place)
        for method, operation in operations_of(item):
            self._operation(operation, f"{method.upper()} {place}")
        return item

    def _operation(self, operation: dict[str, Any], place: str) -> None:
        self._parameters(operation, place)
        if "requestBody" in operation:
            operation["requestBody"] = self._expand(operation["requestBody"], place)
            self._content(operation["requestBody"], place)
        if "responses" in operation:
            listed = operation["responses"].items()
            operation["responses"] = {_STATUSES.get(status, status): one for status, one in listed}
        for response in self._members(operation, "responses", place):
            self._content(response, place)
            self._members(response, "links", place)
            for header in self._members(response, "headers", place):
                self._content(header, place)
        for name, callback in operation.get("callbacks", {}).items():
            found = self._expand(callback, place)
            operation["callbacks"][name] = {
                key: item if key.startswith("x-") else self.path_item(item, key)
                for key, item in found.items()
            }

    def _parameters(self, holder: dict[str, Any], place: str) -> None:
        if "parameters" in holder:
            holder["parameters"] = [self._expand(parameter, place) for parameter in holder["parameters"]]
            for parameter in holder["parameters"]:
                self._content(parameter, place)

    def _content(self, holder: dict[str, Any], place: str) -> None:
        for media in self._members(holder, "content", place):
            for encoding in media.get("encoding", {}).values():
                self._members(encoding, "headers", place)

    def _members(self, holder: dict[str, Any], key: str, place: str) -> list[Any]:
        """Expand the members of a map, and return them."""
        if key not in holder:
            return []
        holder[key] = {name: self._expand(one, place) for name, one in holder[key].items()}
        return [one for name, one in holder[key].items() if not str(name).startswith("x-")]

    def _expand(self, value: Any, place: str) -> Any:
        if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
            return value
        self.count += 1
        try:
            return copy_holders(expanded_reference(self.document, value))
        except SpecError as error:
            raise SpecError(error.message, place=place) from None
        except (KeyError, IndexError, ValueError, TypeError) as error:
            raise SpecError(f"refers to {value['$ref']}, which does not exist", place=place) from error
