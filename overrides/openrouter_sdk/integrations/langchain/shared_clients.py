"""Clients that all models of a process share, so that it has one set of connections."""

from __future__ import annotations

from typing import Final, TypeVar, cast

from openrouter_sdk.base_client import BaseClient
from openrouter_sdk.config.base_url import normalise_base_url

C = TypeVar("C", bound=BaseClient)

_clients: Final[dict[tuple[type[BaseClient], str], BaseClient]] = {}


def shared_client(kind: type[C], base_url: str | None) -> C:
    """Return the client of this process for a base URL; None is the default. It is made at its first use.

    Its settings are those of the environment. Callers make copies with their own; `configured` is cheap. A
    fork shares no connections, and each event loop has its own.

    Raises InvalidArgumentError for an invalid URL.
    """
    url = normalise_base_url(base_url, allow_insecure=False)
    client = _clients.get((kind, url))
    if client is None:
        # Without a lock, which a fork could leave locked. What another thread made has not connected yet.
        client = _clients.setdefault((kind, url), kind(base_url=url))  # type: ignore[call-arg]
    return cast("C", client)
