"""The types of requests and results that belong to one operation, by the vendor's names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_sdk.compat.openrouter.results import AsyncPage, Page, WithHeaders

__all__ = ["AsyncPage", "Page", "Parameters", "WithHeaders"]


class Parameters:
    """A file, a key or a request as an object: each keyword argument is an attribute."""

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name.endswith("TypedDict"):
            return dict
        if name.endswith(("Request", "Security", "File")):
            return Parameters
        from openrouter_sdk.compat.openrouter import components

        return getattr(components, name)
