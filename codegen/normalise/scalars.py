"""Normalise map keys, operation ids, what path items share, and which responses are successes."""

from __future__ import annotations

import re
from typing import Any

from codegen.document.openapi import Document, operations
from codegen.document.walk import copy_holders

_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that other parts of a document say."""


def string_keys(document: Document) -> tuple[Document, int]:
    """Convert keys such as `200:` and `true:`, which YAML reads as numbers and booleans, to strings."""
    count = 0

    def fix(value: Any) -> Any:
        nonlocal count
        if isinstance(value, list):
            return [fix(member) for member in value]
        if not isinstance(value, dict):
            return value
        count += sum(not isinstance(key, str) for key in value)
        return {_key(key): fix(member) for key, member in value.items()}

    fixed: Document = fix(document)
    return fixed, count


def _key(key: Any) -> str:
    if isinstance(key, bool):
        return "true" if key else "false"
    return str(key)


def info_texts(document: Document) -> tuple[Document, int]:
    """Convert a title and version without quotes, such as `1.0`, to strings."""
    info = document["info"]
    changed = {key: str(info[key]) for key in ("title", "version") if not isinstance(info.get(key, ""), str)}
    return ({**document, "info": {**info, **changed}} if changed else document), len(changed)


def operation_ids(document: Document) -> tuple[Document, int]:
    """Derive missing operation ids from method and path, such as `getModelsCount`.

    If that is in use, the parameters of the path get a `By` (`getModelsById`), and then a number.
    """
    copy: Document = copy_holders(document)
    missing = [(path, method, op) for path, method, op in operations(copy) if "operationId" not in op]
    taken = {op["operationId"] for _, _, op in operations(copy) if "operationId" in op}
    plain = [method + _camel(path) for path, method, _ in missing]
    for (path, method, operation), name in zip(missing, plain, strict=True):
        if "{" in path and (name in taken or plain.count(name) > 1):
            name = method + _camel(re.sub(r"\{", "/by/", path))
        found, number = name, 2
        while found in taken:
            found, number = f"{name}{number}", number + 1
        operation["operationId"] = found
        taken.add(found)
    return copy, len(missing)


def _camel(path: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", path))


def path_parameters(document: Document) -> tuple[Document, int]:
    """Move the parameters of a path into its operations, which may override them.

    Those in the path are required, whether the document says so or not.
    """
    copy: Document = copy_holders(document)
    count = 0
    for path, item in copy["paths"].items():
        shared = item.pop("parameters", ())
        count += len(shared)
        for _, _, operation in operations({"paths": {path: item}}):
            own = operation.get("parameters", [])
            taken = {(parameter.get("name"), parameter.get("in")) for parameter in own}
            missing = [p for p in shared if (p.get("name"), p.get("in")) not in taken]
            if missing:
                operation["parameters"] = [*copy_holders(missing), *own]
            for parameter in operation.get("parameters", ()):
                if parameter.get("in") == "path" and parameter.get("required") is not True:
                    parameter["required"] = True
                    count += 1
    return copy, count


def path_servers(document: Document) -> tuple[Document, int]:
    """Move the servers of a path into its operations, which may override them; drop those of the API.

    If the document has none, those of its first operation are the API's, unless it has operations without.
    """
    copy: Document = copy_holders(document)
    count = 0
    if not copy.get("servers") and (listed := _servers_of_all(copy)):
        copy["servers"] = listed
        count += 1
    for path, item in copy["paths"].items():
        shared = item.pop("servers", None)
        for _, _, operation in operations({"paths": {path: item}}):
            if shared and not operation.get("servers"):
                operation["servers"] = copy_holders(shared)
                count += 1
            if operation.get("servers", ...) in ([], copy.get("servers")):
                del operation["servers"]
                count += 1
    return copy, count


def _servers_of_all(document: Document) -> list[Any]:
    """Return the servers of the first operation, if all have some; else none."""
    found = [
        operation.get("servers") or document["paths"][path].get("servers")
        for path, _, operation in operations(document)
    ]
    return copy_holders(found[0]) if found and all(found) else []


def default_success(document: Document) -> tuple[Document, int]:
    """List the default response as that of a success too, of an operation that describes no other."""
    copy: Document = copy_holders(document)
    count = 0
    for _, _, operation in operations(copy):
        responses = operation["responses"]
        if "default" in responses and not any(status[0] in "123" for status in responses):
            operation["responses"] = {"2XX": copy_holders(responses["default"]), **responses}
            count += 1
    return copy, count


def ignored_headers(document: Document) -> tuple[Document, int]:
    """Drop header parameters that OpenAPI ignores (3.1, 4.8.12.1), because other parts say what is sent."""
    copy: Document = copy_holders(document)
    count = 0
    for _, _, operation in operations(copy):
        kept = [
            parameter
            for parameter in operation.get("parameters", ())
            if parameter["in"] != "header" or parameter["name"].lower() not in _IGNORED_HEADERS
        ]
        if len(kept) < len(operation.get("parameters", ())):
            count += len(operation["parameters"]) - len(kept)
            operation["parameters"] = kept
    return copy, count


def parameter_content(document: Document) -> tuple[Document, int]:
    """Turn the `content` of a parameter, which is JSON, into its schema, and note it as `x-content`."""
    copy: Document = copy_holders(document)
    count = 0
    for _, _, operation in operations(copy):
        for parameter in operation.get("parameters", ()):
            if "content" in parameter and "schema" not in parameter:
                ((media, body),) = parameter.pop("content").items()
                parameter["schema"] = body.get("schema", {})
                parameter["x-content"] = media.partition(";")[0].strip().lower()
                count += 1
    return copy, count
