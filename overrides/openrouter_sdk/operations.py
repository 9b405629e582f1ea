"""The operations that `client.request` takes, a module for each resource.

    from openrouter_sdk.operations import models

    response = client.request(models.LIST, category="programming")
    print(response.status, response.headers, response.data)

Each is named like the method that runs it: `models.LIST` is `client.models.list`. Modules are imported on
first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_api.operations import *  # noqa: F403
else:

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        try:
            return import_module(f"openrouter_api.operations.{name}")
        except ImportError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None

    def __dir__() -> list[str]:
        from pkgutil import iter_modules

        from openrouter_api import operations

        return sorted({*globals(), *(module.name for module in iter_modules(operations.__path__))})
