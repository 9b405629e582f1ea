"""The client that a user has of a generated package: the package below the SDK, in place of that of the API.

The SDK is imported anew on top of each package, so that requests are encoded and responses are decoded by
what was generated with the document.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx

PACKAGE = "openrouter_api"
"""Name of the generated package, by which the SDK imports it."""
KEY = "key-of-the-caller"
ORIGIN = "https://api.example"

Answer = Callable[[httpx.Request], httpx.Response]


@contextmanager
def installed(package: Path) -> Iterator[ModuleType]:
    """Import the package at a path under its name, and let the SDK find it, until the end of the block."""
    before = {name: module for name, module in sys.modules.items() if _is_ours(name)}
    _forget()
    sys.path.insert(0, str(package.parent))
    invalidate_caches()
    try:
        yield import_module(PACKAGE)
    finally:
        sys.path.remove(str(package.parent))
        _forget()
        sys.modules.update(before)


def _is_ours(name: str) -> bool:
    return name.partition(".")[0] in (PACKAGE, "openrouter_sdk")


def _forget() -> None:
    for name in [name for name in sys.modules if _is_ours(name)]:
        del sys.modules[name]


def import_all(package: Path) -> int:
    """Import every module of the installed package; return how many there are."""
    paths = sorted(package.rglob("*.py"))
    for path in paths:
        parts = path.relative_to(package.parent).with_suffix("").parts
        import_module(".".join(part for part in parts if part != "__init__"))
    return len(paths)


def base_url(document: Mapping[str, Any]) -> str:
    """The base URL that a user of the document's API gives: its first server, with the default variables."""
    servers: list[dict[str, Any]] = document.get("servers") or [{"url": "/"}]
    server = servers[0]
    url = str(server["url"])
    for name, variable in (server.get("variables") or {}).items():
        url = url.replace("{" + name + "}", str(variable["default"]))
    return (url if "://" in url else ORIGIN + url).rstrip("/")


class DocumentClient:
    """A client of the installed package, whose requests are answered by a function."""

    def __init__(self, base: str, answer: Answer) -> None:
        self._answer = answer
        sdk = import_module("openrouter_sdk")
        transport = httpx.MockTransport(answer)
        self._client = sdk.OpenRouter(KEY, base_url=base, retries=0, allow_insecure=True, transport=transport)

    def run(self, name: str, arguments: Mapping[str, Any]) -> Any:
        """Call a generated method such as `things.create`; of a stream, return the list of its events."""
        resource, _, method = name.rpartition(".")
        module = import_module(f"{PACKAGE}.resources.{resource}")
        base = import_module(f"{PACKAGE}.operation").SyncResource
        kind = next(
            value
            for value in vars(module).values()
            if isinstance(value, type) and issubclass(value, base) and value.__module__ == module.__name__
        )
        return getattr(kind(self), method)(**arguments)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    def open_stream(self, operation: Any, params: Mapping[str, object], options: Any) -> list[Any]:
        """Send a streaming request as the SDK does, and decode the data of the events of any resource.

        The streams of the SDK know the events of one API only.
        """
        request = self._client._prepare(operation, params, options, streaming=True).request
        answered = self._answer(
            httpx.Request(request.method, request.url, headers=request.headers(), content=request.content)
        )
        decode = operation.event_decoder() or (lambda value: value)
        events = import_module("openrouter_sdk.events.framing").SSEDecoder().feed(answered.read())
        sentinel = operation.stream.sentinel
        return [decode(json.loads(event.data)) for event in events if event.text != sentinel]
