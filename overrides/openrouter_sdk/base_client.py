"""What `OpenRouter` and `AsyncOpenRouter` share: settings, copies and pickling."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from openrouter_sdk.config.options import conceal
from openrouter_sdk.exchange.exchange import run
from openrouter_sdk.exchange.prepare import prepare_request
from openrouter_sdk.exchange.state import CallState

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.config.options import Options, Settings
    from openrouter_sdk.exchange.exchange import Exchange, Observer
    from openrouter_sdk.exchange.state import Environment


class BaseClient:
    """Base of the clients. Does no I/O."""

    _settings: Settings
    _base_url: str = ""
    _environment: Environment
    _observer: Observer | None = None

    @property
    def base_url(self) -> str:
        """The base URL of requests, without a trailing slash."""
        return self._base_url

    def with_options(self, **options: Unpack[Options]) -> Self:
        """Return a client with other default options, which shares the connections of this one::

            patient = client.with_options(timeout=600, retries=5)

        Raises InvalidArgumentError, naming the option, for an invalid value.
        """
        options = self.conceal(options) or {}
        copy = self.__copy__()
        copy._settings = self._settings.merged_with(options)
        return copy

    @staticmethod
    def conceal(options: Options | None, overrides: Options | None = None) -> Options | None:
        """Return options whose values do not show in the local variables of a traceback.

        `overrides` are merged into them.
        """
        return conceal(options, overrides)

    def observed(self, observer: Observer) -> Self:
        """Return a client whose `observer` wraps the exchange of each call and stream.

        It replaces the observer of this client. Integrations such as tracing use it.
        """
        copy = self.__copy__()
        copy._observer = observer
        return copy

    def _prepare(
        self,
        operation: Operation[Any, Any],
        params: Mapping[str, object],
        options: Options | None,
        *,
        streaming: bool = False,
    ) -> CallState:
        settings = self._settings.merged_with(options)
        request = prepare_request(operation, params, settings, self._base_url, streaming=streaming)
        return CallState(request, self._environment)

    def _exchange(self, state: CallState, params: Mapping[str, object]) -> Exchange:
        exchange = run(state)
        return exchange if self._observer is None else self._observer(state, params, exchange)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def __copy__(self) -> Self:
        """Return a client with the same settings, including the key, that shares connections."""
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        return copy

    def __deepcopy__(self, _memo: object) -> Self:
        return self.__copy__()

    def __getstate__(self) -> dict[str, object]:
        """Leave out the observer, and the key, so that it does not leak into queues, caches and logs."""
        return {**self.__dict__, "_settings": self._settings.without_key(), "_observer": None}

    def __setstate__(self, state: dict[str, object]) -> None:
        """Restore a client with the key of the environment."""
        self.__dict__.update(state)
        key = os.environ.get("OPENROUTER_API_KEY", "").strip()
        if key:
            self._settings = self._settings.merged_with({"api_key": key})
