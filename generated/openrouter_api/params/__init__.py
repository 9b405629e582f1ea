# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types, imported on first access from a module for each resource; `__init__.pyi` lists them."""

from __future__ import annotations

from typing import Any


def __getattr__(name: str) -> Any:
    from importlib import import_module

    from ..model_names import ARGUMENTS, MODULES

    model = name.removesuffix("Dict")
    try:
        module = ARGUMENTS.get(name) or MODULES[model].removesuffix("_inputs")
        value = getattr(import_module(f".{module}", __name__), name)
    except (KeyError, ModuleNotFoundError, AttributeError):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value
