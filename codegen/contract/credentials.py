"""Where the key of a caller goes: the header that the security scheme of an operation asks for."""

from __future__ import annotations

from typing import Any

from codegen.document.openapi import Document, SpecError

BEARER = "Authorization: Bearer "


def key_header(document: Document, operation: dict[str, Any]) -> str:
    """Return the header and what precedes the key in it, such as `X-Key: ` or `Authorization: Bearer `.

    Of several alternatives, a bearer token is preferred, then the first that is one header. A scheme that the
    document does not have is the only one that it has. Raises SpecError if there is none, because the client
    would send the key elsewhere.
    """
    required: list[dict[str, Any]] = operation.get("security") or []
    if "security" not in operation:
        required = document.get("security") or []
    alternatives = [names for names in required if names]
    schemes = document.get("components", {}).get("securitySchemes", {})
    only = next(iter(schemes.values())) if len(schemes) == 1 else {}
    headers, problems = [], []
    for names in alternatives:
        if len(names) > 1:
            problems.append(f"needs several keys at once ({', '.join(sorted(names))}), and a client has one")
            continue
        (name,) = names
        header = _header(schemes.get(name, only))
        headers += [header] if ":" in header else []
        problems += [] if ":" in header else [f"the security scheme {name} {header}"]
    if alternatives and not headers:
        raise SpecError(problems[0], place=operation["operationId"])
    return BEARER if BEARER in headers or not headers else headers[0]


def _header(scheme: dict[str, Any]) -> str:
    """Return the header of a scheme, or why it has none."""
    kind = scheme.get("type")
    if kind in ("oauth2", "openIdConnect"):
        return BEARER
    if kind == "http":
        name = str(scheme.get("scheme", "")).lower()
        known = {"bearer": BEARER, "basic": "Authorization: Basic "}
        return known.get(name, f"is the HTTP scheme {name}; bearer and basic are supported")
    if kind == "apiKey":
        name, place = str(scheme.get("name", "")), scheme.get("in")
        if place == "query":
            return f"puts the key in the query parameter {name}, so that it would be logged with addresses"
        return {"header": f"{name}: ", "cookie": f"Cookie: {name}="}.get(str(place), "has no `in`")
    if kind == "mutualTLS":
        return "is mutualTLS, which a client has no key for"
    return "does not exist" if not scheme else f"is of the type {kind}, which OpenAPI does not have"
