"""Extract facts from vendor annotations, then drop the annotations and all prose.

What the annotations tell the vendor's tools about method names, pagination, streams and retries is true of
the API, so it is kept under neutral names (`x-method`, `x-pagination`, ...). None of the vendor's prose is
kept. The one fact that is only in prose, whether an operation requires a management key, becomes
`x-management-key`.
"""

from __future__ import annotations

import re
from typing import Any

from codegen.document.openapi import Document, Place, Schema, operations
from codegen.document.walk import copy_holders, rewrite_document, slots

PROSE = ("description", "summary", "title", "example", "examples", "externalDocs")


# Any other `x-` extension is meant for a tool of the vendor.
EXTENSIONS = (
    "x-arguments",
    "x-content",
    "x-contract",
    "x-extensible-enum",
    "x-hidden",
    "x-management-key",
    "x-method",
    "x-open",
    "x-pagination",
    "x-resource",
    "x-retries",
    "x-sent-last",
    "x-stability-level",
    "x-stream",
    "x-sunset",
    "x-value-type",
    "x-vendor-name",
)

# What the extensions of an operation are in a contract.
_TYPES: dict[str, type] = {
    **dict.fromkeys(("x-method", "x-resource", "x-vendor-name"), str),
    **dict.fromkeys(("x-hidden", "x-management-key"), bool),
    **dict.fromkeys(("x-arguments", "x-pagination", "x-retries", "x-stream"), dict),
    "x-sent-last": list,
}
_MANAGEMENT = re.compile(r"\bmanagement (?:API )?key\b[^.]{0,120}?\brequired\b", re.IGNORECASE)
# Within one sentence, with room for the target of a link.


def extract(document: Document) -> tuple[Document, int]:
    """Translate vendor extensions; see the module docstring."""
    copy: Document = copy_holders(document)
    count = 0
    if "x-speakeasy-retries" in copy:
        copy["x-retries"] = _retries(copy["x-speakeasy-retries"])
        count += 1
    for _, _, operation in operations(copy):
        count += _operation(operation)
    for place, holder, key in slots(copy):
        if place[0] == "paths" and isinstance(holder[key], dict) and holder[key].get("x-openrouter-type"):
            holder[key]["x-value-type"] = holder[key]["x-openrouter-type"]
            count += 1
    return copy, count


def is_ours(key: str, value: Any) -> bool:
    """Whether the value of an extension of an operation is such as a contract has there."""
    if key in _TYPES and not isinstance(value, _TYPES[key]):
        return False
    if key == "x-arguments":
        return all(isinstance(name, str) for name in value.values())
    if key == "x-pagination":
        return "type" in value and all(isinstance(one, str) for one in value.values())
    if key == "x-stream":
        return all(isinstance(one, str) for one in value.values())
    if key == "x-retries":
        statuses = value.get("statuses", [])
        return isinstance(statuses, list) and all(isinstance(one, str) for one in statuses)
    return key != "x-sent-last" or all(isinstance(one, str) for one in value)


def _operation(operation: dict[str, Any]) -> int:
    before = len(operation)
    for key in [key for key in operation if key in _TYPES and not is_ours(key, operation[key])]:
        del operation[key]  # of another vendor, who means something else
    if _MANAGEMENT.search(str(operation.get("description") or "")):
        operation["x-management-key"] = True
    if "x-speakeasy-group" in operation:
        operation["x-resource"] = operation["x-speakeasy-group"]
    if "x-speakeasy-name-override" in operation:
        operation["x-method"] = operation["x-speakeasy-name-override"]
    if "x-speakeasy-pagination" in operation:
        operation["x-pagination"] = _pagination(operation["x-speakeasy-pagination"])
    if "x-speakeasy-retries" in operation:
        operation["x-retries"] = _retries(operation["x-speakeasy-retries"])
    for response in operation.get("responses", {}).values():
        for body in response.get("content", {}).values():
            if "x-speakeasy-sse-sentinel" in body:
                operation["x-stream"] = {"sentinel": body["x-speakeasy-sse-sentinel"]}
    if "x-speakeasy-stream-request-field" in operation:
        operation.setdefault("x-stream", {})["field"] = operation["x-speakeasy-stream-request-field"]
    return len(operation) - before


def _pagination(vendor: dict[str, Any]) -> dict[str, Any]:
    """Return {type, parameter of each role, paths of the results and the next cursor}."""
    outputs = vendor.get("outputs", {})
    result = {"type": {"offsetLimit": "offset"}.get(vendor["type"], vendor["type"])}
    for role in vendor.get("inputs", ()):
        result[role["type"]] = role["name"]
    if "results" in outputs:
        result["results"] = outputs["results"].removeprefix("$.")
    if "nextCursor" in outputs:
        result["next"] = outputs["nextCursor"].removeprefix("$.")
    return result


def _retries(vendor: dict[str, Any]) -> dict[str, Any]:
    """Return {statuses, connection errors, backoff in milliseconds}."""
    backoff = vendor.get("backoff", {})
    return {
        "statuses": [str(status) for status in vendor.get("statusCodes", ())],
        "connection_errors": bool(vendor.get("retryConnectionErrors", False)),
        "initial_ms": backoff.get("initialInterval"),
        "cap_ms": backoff.get("maxInterval"),
        "multiplier": backoff.get("exponent"),
        "deadline_ms": backoff.get("maxElapsedTime"),
    }


def strip(document: Document) -> tuple[Document, int]:
    """Drop all descriptions, summaries, titles, examples and vendor extensions."""
    copy: Document = copy_holders(document)
    count = 0

    def drop(holder: dict[str, Any], keys: tuple[str, ...] = PROSE) -> None:
        nonlocal count
        for key in [k for k in holder if k in keys or (k.startswith("x-") and k not in EXTENSIONS)]:
            del holder[key]
            count += 1

    drop(copy)
    drop(copy["info"], ("description", "summary"))
    for holder in [*copy.get("tags", ()), *copy.get("servers", ())]:
        drop(holder)
    components = copy.get("components", {})
    drop(components)
    for kind in ("securitySchemes", "headers"):
        for holder in components.get(kind, {}).values():
            drop(holder)
    for server in copy.get("servers", ()):
        for variable in server.get("variables", {}).values():
            drop(variable)
    for item in copy["paths"].values():
        drop(item)
    for _, _, operation in operations(copy):
        drop(operation)
        for server in operation.get("servers", ()):
            drop(server)
        for parameter in operation.get("parameters", ()):
            drop(parameter)
        bodies = [operation["requestBody"]] if "requestBody" in operation else []
        for holder in [*bodies, *operation.get("responses", {}).values()]:
            drop(holder)
            for body in holder.get("content", {}).values():
                drop(body)
            for header in holder.get("headers", {}).values():
                drop(header)

    def rewrite(schema: Schema, _place: Place) -> Schema:
        rest = {
            key: value
            for key, value in schema.items()
            if key not in (*PROSE, "$comment") and not (key.startswith("x-") and key not in EXTENSIONS)
        }
        return schema if len(rest) == len(schema) else rest

    copy, stripped = rewrite_document(copy, rewrite)
    return copy, count + stripped


def response_descriptions(document: Document) -> tuple[Document, int]:
    """Describe each response, as OpenAPI requires, by the name of its status."""
    from http import HTTPStatus

    names = {str(status.value): status.phrase for status in HTTPStatus}
    # these phrases depend on the version of Python
    names |= {"413": "Request Entity Too Large", "414": "Request-URI Too Long"}
    names |= {"416": "Requested Range Not Satisfiable", "422": "Unprocessable Entity"}
    names |= {"499": "Client Closed Request", "524": "A Timeout Occurred", "529": "Overloaded"}
    copy: Document = copy_holders(document)
    count = 0
    for _, _, operation in operations(copy):
        for status, response in operation.get("responses", {}).items():
            if "$ref" not in response and "description" not in response:
                response["description"] = names.get(status, f"Status {status}")
                count += 1
    return copy, count
