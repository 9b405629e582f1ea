"""Find the names that the base classes of models define, which no property may hide."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from codegen.document.openapi import SpecError


@cache
def shortcuts(folder: Path, module: str, name: str) -> frozenset[str]:
    """Return the public names that a class of a module defines, or inherits from its own package."""
    path = folder.joinpath(*module.split(".")).with_suffix(".py")
    folder, module = path.parent, path.stem
    tree = ast.parse(path.read_text("utf-8"))
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    origins = {
        alias.name: node.module
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.level == 1
        for alias in node.names
    }
    if name not in classes:
        origin = origins.get(name)
        return shortcuts(folder, origin, name) if origin else frozenset()
    found = {node.name for node in classes[name].body if isinstance(node, ast.FunctionDef)}
    for base in classes[name].bases:
        if isinstance(base, ast.Name) and base.id != "Model":
            found |= shortcuts(folder, module, base.id)
    return frozenset(one for one in found if not one.startswith("_"))


def keep_shortcuts(component: str, attributes: dict[str, str], taken: frozenset[str]) -> None:
    """Raise SpecError for an attribute (name -> property) that would hide a shortcut."""
    for name, wire in attributes.items():
        if name in taken:
            message = f"hides `{name}` of the base class; choose another name in names.toml, [attributes]"
            raise SpecError(message, place=f"{component}.{wire}")
