# Generated from openapi.yaml by `make generate`. Do not edit.
"""The models, imported on first access from a module for each resource; `__init__.pyi` lists them."""

from __future__ import annotations

from typing import Any


def __getattr__(name: str) -> Any:
    from importlib import import_module

    from ..model_names import MODULES, REMOVED, RENAMED

    if name == "__all__":
        return [*MODULES]
    if name in RENAMED:
        from ..deprecation import warn_renamed

        warn_renamed(name, RENAMED[name])
        name = RENAMED[name]
    if name in REMOVED:
        from ..deprecation import removed_model

        return removed_model(name, REMOVED[name])
    module = MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from ..model_names import MODULES

    return [*globals(), *MODULES]
