# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types, imported on first access from a module for each resource; `__init__.pyi` lists them."""

from __future__ import annotations

from typing import Any


def __getattr__(name: str) -> Any:
    from importlib import import_module

    from ..model_names import ARGUMENTS, MODULES, REMOVED, REMOVED_ARGUMENTS, RENAMED

    model = name.removesuffix("Dict")
    if model in RENAMED and model != name:
        from ..deprecation import warn_renamed

        warn_renamed(name, f"{RENAMED[model]}Dict")
        model, name = RENAMED[model], f"{RENAMED[model]}Dict"
    instead = REMOVED.get(model) if model != name else REMOVED_ARGUMENTS.get(name)
    if instead:
        from ..deprecation import removed_model

        return removed_model(name, instead)
    try:
        module = ARGUMENTS.get(name) or MODULES[model].removesuffix("_inputs")
        value = getattr(import_module(f".{module}", __name__), name)
    except (KeyError, ModuleNotFoundError, AttributeError):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value
