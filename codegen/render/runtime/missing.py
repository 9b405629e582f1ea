"""The error for an attribute that a resource does not have, which few programs see."""

from __future__ import annotations

from typing import Any


def missing_attribute(resource: Any, name: str) -> AttributeError:
    """Return the error for an attribute that a resource does not have, in the words of its client."""
    kind = type(resource)
    client = None if name.startswith("_") else getattr(resource, "_client", None)
    explain = getattr(client, "explain_attribute", None)
    if explain is None:
        return AttributeError(f"{kind.__name__!r} object has no attribute {name!r}", name=name, obj=resource)
    owner = next((operation.resource for operation in resource._methods.values()), kind.__name__)
    public = {key: getattr(kind, key) for key in dir(kind) if not key.startswith("_")}
    known = [key for key, value in public.items() if getattr(value, "__name__", key) == key]  # no aliases
    return AttributeError(explain(owner, name, known))
