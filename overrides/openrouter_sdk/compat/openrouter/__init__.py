"""The interface of the vendor's SDK (`openrouter` on PyPI), on our client::

    from openrouter_sdk.compat.openrouter import OpenRouter, errors

    with OpenRouter(api_key="...") as open_router:
        with open_router.chat.send(model="openai/gpt-4", messages=[...], stream=True) as event_stream:
            for event in event_stream:
                print(event)

All names are imported on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_sdk.compat.openrouter import components, errors, httpclient, operations, types, utils
    from openrouter_sdk.compat.openrouter.sdk import OpenRouter

__all__ = ["VERSION", "OpenRouter", "components", "errors", "httpclient", "operations", "types", "utils"]

if TYPE_CHECKING:
    VERSION: str
else:

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name == "__version__":
            name = "VERSION"
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        if name == "VERSION":
            return import_module("openrouter_sdk._version").__version__
        if name == "OpenRouter":
            value = import_module(f"{__name__}.sdk").OpenRouter
        else:
            value = import_module(f"{__name__}.{name}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
