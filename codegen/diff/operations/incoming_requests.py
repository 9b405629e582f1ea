"""Compare the requests that an API sends, webhooks and callbacks, of which a program is the server.

What they hold is read by programs, as responses are, and what they are answered with is written by programs.
"""

from __future__ import annotations

from typing import Any, Protocol

from attrs import frozen

from codegen.diff.change import Side
from codegen.diff.operations.documents import target
from codegen.document.incoming import Key, incoming
from codegen.document.openapi import METHODS, Document


class Comparison(Protocol):
    """What records the differences, and compares bodies."""

    def add_incoming(self, owner: str, kind: str, *steps: str, old: str = "", new: str = "") -> None: ...

    def compare_content(self, owner: str, old: Any, new: Any, side: Side, place: str) -> None: ...

    def compare_schema(self, owner: str, old: Any, new: Any, side: Side, place: str) -> None: ...


@frozen
class IncomingRequest:
    """A request that the API sends."""

    kind: str
    """`webhook` or `callback`."""
    owner: str
    """How it is called in a report."""
    operation: dict[str, Any]


def incoming_requests(document: Document, known: dict[str, str]) -> dict[str, IncomingRequest]:
    """Name and method -> request; the expression of a callback is not part of it, as it only says where to.

    `known` has the operationIds whose callbacks count, and the ones to call them by.
    """
    found: dict[str, IncomingRequest] = {}
    for key, holder in incoming(document):
        item = target(document, holder)
        for method in METHODS:
            if isinstance(item.get(method), dict):
                request = _request(document, key, method, item[method], known)
                found |= {} if request is None else {request.owner: request}
    return found


def _request(
    document: Document, key: Key, method: str, operation: dict[str, Any], known: dict[str, str]
) -> IncomingRequest | None:
    if key[0] == "webhooks":
        return IncomingRequest("webhook", f"webhook {key[1]} {method.upper()}", operation)
    path, verb, _, name, _ = key
    identifier = document["paths"][path][verb]["operationId"]
    if identifier not in known:
        return None
    return IncomingRequest("callback", f"{known[identifier]} callback {name} {method.upper()}", operation)


def compare_incoming(
    comparison: Comparison, old: Document, new: Document, operations: dict[str, str]
) -> None:
    """Compare the webhooks, and the callbacks of the operations of both (old operationId -> new)."""
    before = incoming_requests(old, {identifier: identifier for identifier in operations})
    after = incoming_requests(new, {new_one: old_one for old_one, new_one in operations.items()})
    for key in sorted(before.keys() | after.keys()):
        if key not in after:
            comparison.add_incoming(before[key].owner, f"{before[key].kind}-removed")
        elif key not in before:
            comparison.add_incoming(after[key].owner, f"{after[key].kind}-added")
        else:
            _compare(comparison, before[key].owner, before[key].operation, after[key].operation)


def _compare(comparison: Comparison, owner: str, old: dict[str, Any], new: dict[str, Any]) -> None:
    before, after = old.get("requestBody"), new.get("requestBody")
    if before and after:
        if bool(before.get("required")) != bool(after.get("required")):
            word = "required" if after.get("required") else "optional"
            comparison.add_incoming(owner, f"incoming-body-became-{word}", "body")
        comparison.compare_content(owner, before, after, "response", "body")
    elif before or after:
        comparison.add_incoming(owner, f"incoming-body-{'added' if after else 'removed'}", "body")
    _parameters(comparison, owner, old, new)
    answers, new_answers = (
        {status for status in operation.get("responses", {}) if status.startswith("2")}
        for operation in (old, new)
    )
    for status in sorted(answers - new_answers):
        comparison.add_incoming(owner, "incoming-answer-removed", f"answer {status}")
    for status in sorted(new_answers - answers):
        comparison.add_incoming(owner, "incoming-answer-added", f"answer {status}")
    for status in sorted(answers & new_answers):
        bodies = old["responses"][status], new["responses"][status]
        comparison.compare_content(owner, *bodies, "request", f"answer {status}")


def _parameters(comparison: Comparison, owner: str, old: dict[str, Any], new: dict[str, Any]) -> None:
    before, after = (
        {f"{one['in']} parameter {one['name']}": one for one in operation.get("parameters", ())}
        for operation in (old, new)
    )
    for place in sorted(before.keys() | after.keys()):
        if place not in after:
            comparison.add_incoming(owner, "incoming-parameter-removed", place)
        elif place not in before:
            comparison.add_incoming(owner, "incoming-parameter-added", place)
        else:
            if bool(before[place].get("required")) != bool(after[place].get("required")):
                word = "required" if after[place].get("required") else "optional"
                comparison.add_incoming(owner, f"incoming-parameter-became-{word}", place)
            comparison.compare_schema(owner, before[place], after[place], "response", place)
