"""The connections of a synchronous client: one client of its HTTP library for each process."""

from __future__ import annotations

import contextlib
import gc
import os
import warnings
import weakref
from typing import TYPE_CHECKING, Any

from openrouter_sdk.errors import ClientClosedError
from openrouter_sdk.transport.driver import Registry, open_drivers

if TYPE_CHECKING:
    from openrouter_sdk.transport.connection import SyncConnection, SyncHttpLibrary
    from openrouter_sdk.transport.connection_settings import HttpSettings


class SyncConnections:
    """The connections of a client. Each process has its own, because a fork cannot share them."""

    def __init__(self, settings: HttpSettings, library: SyncHttpLibrary, http_client: Any = None) -> None:
        self.settings = settings
        self.http_client = http_client
        """The caller's own client, if any."""
        self._library = library
        self._clients: dict[int, Any] = {}
        self.drivers: Registry = set()
        self.closed = False
        self._finalize = self._finalizer()

    def _finalizer(self) -> weakref.finalize[Any, Any]:
        """Close the connections of a client that never was, when it is collected or the program ends."""
        clients = self._clients if self.settings.transport is None else {}  # which others may use
        return weakref.finalize(self, _close_quietly, clients)

    def connection(self) -> SyncConnection:
        """Return a connection for one call. Raises ClientClosedError."""
        if self.closed:
            raise ClientClosedError
        if self.http_client is not None:
            return self._library.connection(self.http_client, own=True)
        process = os.getpid()
        return self._library.connection(self._clients.get(process) or self._create(process), own=False)

    def _create(self, process: int) -> Any:
        """Create the client of this process.

        Without a lock, which a fork could leave locked: if several threads create a client at the same time,
        the first one is used, and the others never connect.
        """
        client = self._clients.setdefault(process, self._library.new_client())
        inherited = [key for key in self._clients if key != process]
        if inherited:
            with warnings.catch_warnings(action="ignore", category=ResourceWarning):
                for other in inherited:
                    self._clients.pop(other, None)  # the parent's; closes only our copies of its sockets
                gc.collect()  # it is in cycles; later, the warnings would show
        return client

    def __getstate__(self) -> dict[str, object]:
        """Leave out connections; the copy opens its own."""
        left = {name: value for name, value in self.__dict__.items() if name != "_finalize"}
        return {**left, "_clients": {}, "drivers": set(), "http_client": None}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)
        self._finalize = self._finalizer()

    def close(self) -> None:
        """Close the connections, also those in use; the caller's own client stays open."""
        self.closed = True
        self._finalize.detach()
        for driver in open_drivers(self.drivers):
            driver.close()
        client = self._clients.pop(os.getpid(), None)
        self._clients.clear()
        if client is not None:
            client.close()


def _close_quietly(clients: dict[int, Any]) -> None:
    client = clients.pop(os.getpid(), None)
    with contextlib.suppress(Exception):  # a daemon thread may be in a call
        if client is not None:
            client.close()
