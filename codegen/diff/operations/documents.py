"""Read parts of a document that a comparison needs, and what it says for the API as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.diff.change import Change, json_text
from codegen.diff.schemas.keywords import PROSE
from codegen.document.openapi import Document, resolve


def document_changes(old: Document, new: Document) -> Iterator[Change]:
    """Yield the differences in what is stated for the API as a whole."""
    servers = without_prose(old.get("servers")), without_prose(new.get("servers"))
    if servers[0] != servers[1]:
        yield Change(
            server_kind(*servers), "both", ("document",), json_text(servers[0]), json_text(servers[1])
        )
    before, after = without_prose(old.get("x-retries")), without_prose(new.get("x-retries"))
    if before != after:
        yield Change("retries-changed", "both", ("document",), json_text(before), json_text(after))
    schemes, new_schemes = _security_schemes(old), _security_schemes(new)
    for name in sorted(schemes.keys() | new_schemes.keys()):
        place = ("document", f"security scheme {name}")
        if name not in new_schemes:
            yield Change("security-scheme-removed", "both", place, json_text(schemes[name]))
        elif name not in schemes:
            yield Change("security-scheme-added", "both", place, "", json_text(new_schemes[name]))
        elif schemes[name] != new_schemes[name]:
            texts = json_text(schemes[name]), json_text(new_schemes[name])
            yield Change("security-scheme-changed", "both", place, *texts)


def server_kind(old: Any, new: Any) -> str:
    """The kind of change of servers; one that is added after the others changes nothing for callers."""
    before, after = old or [], new or []
    return "server-added" if before and before == after[: len(before)] else "server-changed"


def credentials(security: Any) -> set[frozenset[str]]:
    """The accepted sets of credentials: schemes with their scopes. No requirement accepts the empty set."""
    accepted = {
        frozenset(f"{scheme} {' '.join(sorted(scopes))}".strip() for scheme, scopes in requirement.items())
        for requirement in security
    }
    return accepted or {frozenset()}


def credentials_text(accepted: set[frozenset[str]]) -> str:
    return " or ".join(sorted(" and ".join(sorted(one)) or "no key" for one in accepted))


def keyword_text(key: str, holder: dict[str, Any]) -> str:
    return f"{key} {json_text(without_prose(holder.get(key)))}"


def without_prose(value: Any) -> Any:
    """Return a value without what is written for readers."""
    if isinstance(value, dict):
        return {key: without_prose(member) for key, member in value.items() if key not in PROSE}
    return [without_prose(member) for member in value] if isinstance(value, list) else value


def target(document: Document, holder: dict[str, Any]) -> dict[str, Any]:
    """Return what a reference refers to, or the holder itself."""
    seen: list[str] = []
    while isinstance(holder.get("$ref"), str) and holder["$ref"] not in seen:
        seen.append(holder["$ref"])
        holder = resolve(document, seen[-1])
    return holder


def _security_schemes(document: Document) -> dict[str, Any]:
    found = document.get("components", {}).get("securitySchemes", {})
    return {name: without_prose(target(document, scheme)) for name, scheme in found.items()}
