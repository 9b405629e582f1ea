"""Find the page that documents the name of a class, function, alias or method."""

from __future__ import annotations

import builtins
import re
from typing import Any

_APART = ("openrouter_sdk.testing", "openrouter_sdk.compat")
"""Packages to whose names only their own pages refer."""


def disable_fuzzy_lookup(_app: Any, document: Any) -> None:
    """Restrict Sphinx to exact lookups, because `resolve_reference` is faster than its fuzzy search."""
    from sphinx.addnodes import pending_xref

    for reference in document.findall(pending_xref):
        if reference.get("refdomain") == "py":
            reference.attributes.pop("refspecific", None)
            if hasattr(builtins, reference["reftarget"]):  # rather than a field of the same name
                reference["py:class"] = None


def resolve_reference(app: Any, env: Any, node: Any, content: Any) -> Any:
    """Link a class, function, alias or `resource.method` that is documented on another page."""
    from sphinx.util.nodes import make_refnode

    if node.get("refdomain") != "py":
        return None
    name, module = node["reftarget"].removesuffix("()"), node.get("py:module") or ""
    resource, _, method = name.partition(".")
    if method and resource.islower():
        name = f"{resource.title().replace('_', '')}.{method}"
    candidates = [
        full
        for full in _index(env).get(name, ())
        if all(package not in full or package in module for package in _APART)
    ]
    if not candidates:
        return None
    package = module.partition(".")[0]
    best = max(candidates, key=lambda full: full.startswith(package))
    entry = env.domains.python_domain.objects[best]
    return make_refnode(app.builder, node["refdoc"], entry.docname, entry.node_id, content)


def _index(env: Any) -> dict[str, list[str]]:
    """Map names without their module to full names."""
    if not hasattr(env, "names_without_module"):
        index: dict[str, list[str]] = {}
        env.names_without_module = index
        for full in env.domains.python_domain.objects:
            if ".operations." not in full:  # GET and DELETE are also HTTP methods
                index.setdefault(re.sub(r"^[\w.]*?\.(?=[A-Z])", "", full), []).append(full)
    found: dict[str, list[str]] = env.names_without_module
    return found
