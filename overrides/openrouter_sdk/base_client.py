"""What `OpenRouter` and `AsyncOpenRouter` share: settings, copies and pickling."""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias, TypeVar, cast

from openrouter_api.annotations import declared_by
from openrouter_api.encoding.wire import without_unset
from openrouter_api.operation import NOT_GIVEN
from openrouter_sdk.config.base_url import normalise_base_url
from openrouter_sdk.config.options import CONNECTION_NAMES, conceal
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.exchange.exchange import BILLED, bill_of, run
from openrouter_sdk.exchange.prepare import default_settings, prepare_request
from openrouter_sdk.exchange.state import CallState, Environment
from openrouter_sdk.transport.connection_settings import HttpSettings

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.config.attempts import Attempt
    from openrouter_sdk.config.attribution import App, ResponseCache
    from openrouter_sdk.config.options import Key, Options, Settings
    from openrouter_sdk.config.retry import RetryPolicy
    from openrouter_sdk.config.timeouts import Timeout
    from openrouter_sdk.exchange.exchange import Exchange, Observer

RunObserver: TypeAlias = Callable[[Any, Any], Any]
"""Takes the machine and the conduct of a run of tools, and returns a conduct that does the same."""

C = TypeVar("C", bound="BaseClient")  # in place of Self, which jedi does not resolve here
F = TypeVar("F", bound=Callable[..., Any])


def _random() -> float:
    # Not `random.random`, which is pickled with its state: all copies of a client would draw the same delays.
    return random.random()


MAX_BILLS = 32
"""How many bills are kept before they are added up, which needs a module that few programs load."""


def _run_download(state: CallState) -> Exchange:
    from openrouter_sdk.exchange.transfers.download_exchange import run_download

    assert state.request.download is not None
    return run_download(state, state.request.download)


ENVIRONMENT = Environment(clock=time.monotonic, now=time.time, random=_random)


# As for methods of resources, the declarations are for editors, type checkers and `help`, and the arguments
# arrive as a dict: unknown ones get an error with a suggestion, and no traceback shows the key.


def constructor(declaration: F) -> F:
    """Have a declared constructor pass its arguments to `_set_up`."""

    @declared_by(declaration)
    def __init__(self: BaseClient, api_key: Key | None = None, /, **arguments: Any) -> None:  # noqa: N807
        if api_key is not None and "api_key" in arguments:
            raise TypeError(f"{type(self).__name__}() got multiple values for argument 'api_key'")
        arguments.setdefault("api_key", api_key)
        del api_key
        self._set_up(arguments)

    return __init__  # type: ignore[return-value]


def options_only(declaration: F) -> F:
    """Have a declared method, whose arguments are options, pass them to `_merged`."""

    @declared_by(declaration)
    def method(self: BaseClient, /, **arguments: Any) -> BaseClient:
        return self._merged(arguments)

    return method  # type: ignore[return-value]


class SyncOnly:
    """Says of `async with` what to use."""

    if not TYPE_CHECKING:  # type checkers report the missing methods themselves

        def __aenter__(self) -> Any:
            raise TypeError("this client is synchronous: use `with`, or an AsyncOpenRouter")

        __aexit__ = __aenter__


class AsyncOnly:
    """Says of `with` what to use."""

    if not TYPE_CHECKING:

        def __enter__(self) -> Any:
            raise TypeError("this client is asynchronous: use `async with`, or an OpenRouter")

        __exit__ = __enter__


class BaseClient:
    """Base of the clients. Does no I/O."""

    _settings: Settings
    _base_url: str = ""
    _environment: Environment
    _observer: Observer | None = None
    _run_observer: RunObserver | None = None
    _media: Mapping[str, str] | None = None
    """What a run of tools was given that was made by `content`: see `content.parts.media_of`."""
    _shared: dict[str, Any]
    """What copies share besides connections: catalogue, costs of calls, and limits of `paced` ones."""
    _paced: float | None = None
    """Seconds of the longest rate limit that calls wait for; None if they do not wait for their turn."""
    _assigned: Mapping[str, Mapping[str, Any]] = {}
    """Resource -> what a program assigned to it, such as a mock in place of a method."""

    @property
    def base_url(self) -> str:
        """The base URL of requests, without a trailing slash."""
        return self._base_url

    def _set_up(self, arguments: dict[str, Any]) -> None:
        """Apply the arguments of the constructor, and remove them, so that no traceback shows a key."""
        given = without_unset(arguments)
        arguments.clear()
        other = {name: given.pop(name) for name in CONNECTION_NAMES if name in given}
        defaults = conceal(cast("Options", given))
        del given
        allow_insecure = other.pop("allow_insecure", False)
        self._base_url = normalise_base_url(other.pop("base_url", None), allow_insecure=allow_insecure)
        self._settings = default_settings(defaults, os.environ)
        self._environment = other.pop("environment", ENVIRONMENT)
        self._shared = {}
        http_client, sleep = other.pop("http_client", None), other.pop("sleep", None)
        http = HttpSettings(self._base_url, allow_insecure=allow_insecure, **other)
        self._connect(http, http_client, sleep)

    def _connect(self, http: HttpSettings, http_client: Any, sleep: Any) -> None:
        """Create the connections. Raises InvalidArgumentError for a client or transport of the wrong kind."""
        raise NotImplementedError

    @options_only
    def with_options(
        self: C,
        *,
        api_key: Key | None = NOT_GIVEN,
        timeout: Timeout | float | None = NOT_GIVEN,
        retries: RetryPolicy | int = NOT_GIVEN,
        app: App = NOT_GIVEN,
        http_referer: str | None = NOT_GIVEN,
        x_title: str | None = NOT_GIVEN,
        x_open_router_title: str | None = NOT_GIVEN,
        x_open_router_categories: str | Sequence[str] | None = NOT_GIVEN,
        metadata: bool | Literal["enabled", "disabled"] | None = NOT_GIVEN,
        session_id: str | None = NOT_GIVEN,
        betas: Sequence[str] | None = NOT_GIVEN,
        cache: ResponseCache | bool | None = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        check_arguments: bool = NOT_GIVEN,
        allow_truncated: bool = NOT_GIVEN,
        max_event_bytes: int = NOT_GIVEN,
        max_body_bytes: int = NOT_GIVEN,
        on_attempt: Callable[[Attempt], None] | None = NOT_GIVEN,
        exact_model: bool = NOT_GIVEN,
        label: str | None = NOT_GIVEN,
    ) -> C:
        """Return a client with other default options, which shares the connections of this one::

            patient = client.with_options(timeout=600, retries=5)

        The arguments are the options of the constructor; those not given stay as they are. Raises
        InvalidArgumentError, naming the option, for an invalid value.
        """
        raise NotImplementedError

    def _merged(self, arguments: dict[str, Any]) -> Self:
        """Return a client with other options, which are removed from the arguments."""
        options = conceal(cast("Options", without_unset(arguments)))
        arguments.clear()
        copy = self.__copy__()
        copy._settings = self._settings.merged_with(options)
        return copy

    def configured(self, options: Options | None) -> Self:
        """Return a client with the options of a call merged in, which may be concealed; see `conceal`."""
        copy = self.__copy__()
        copy._settings = self._settings.merged_with(options)
        return copy

    @staticmethod
    def conceal(options: Options | None, overrides: Options | None = None) -> Options | None:
        """Return options whose values do not show in the local variables of a traceback.

        `overrides` are merged into them.
        """
        return conceal(options, overrides)

    def paced(self, *, max_wait: float = 600.0) -> Self:
        """Return a client whose calls keep the rate limits of their models, and wait for their turn::

            client = client.paced()

        Nothing waits before the server has sent a 429 for the model. Then all calls to it wait until the
        limit ends, and go on at the rate that the server accepts. Calls of all paced copies with the same key
        wait together, in whatever threads and tasks. A wait counts neither as a retry nor for `timeout`. A
        limit of a day is not waited for: until it ends, calls raise its RateLimitError, and send nothing. The
        free variants of all models share a limit. `client.chat.map` does all this by itself.
        Source: protocol sections 4, 10 and 12.

        Args:
            max_wait: Seconds of the longest limit that calls wait for, also in several parts without a
                success.

        Raises InvalidArgumentError unless `max_wait` is a number from 0.
        """
        if isinstance(max_wait, bool) or not isinstance(max_wait, (int, float)) or not max_wait >= 0:
            raise InvalidArgumentError(f"max_wait must be a number of seconds from 0, not {max_wait!r}")
        copy = self.__copy__()
        copy._paced = float(max_wait)
        return copy

    def observed(self, observer: Observer, run_observer: RunObserver | None = None) -> Self:
        """Return a client whose `observer` wraps the exchange of each call and stream.

        `run_observer` wraps the conduct of each run of tools. They replace the observers of this client.
        Integrations such as tracing use them.
        """
        copy = self.__copy__()
        copy._observer = observer
        copy._run_observer = run_observer
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
        state = CallState(request, self._environment)
        if self._paced is not None:
            from openrouter_sdk.pacing.pacer import turn_of

            state.pacing = turn_of(self, operation, params, settings)
        if operation.id in BILLED:
            state.book = self._book
            state.label = settings.label
            if state.label is None and (block := self._shared.get("label")) is not None:
                state.label = block.get()
            model = settings.extra_body.get("model") or params.get("model")
            state.requested_model = model if type(model) is str else None
            if settings.exact_model:
                from openrouter_sdk.accounts.exact_model import expect

                expect(self, state, params)
        return state

    def _book(self, state: CallState) -> None:
        """Keep the bill of an attempt, to be added up when somebody asks, or when there are many."""
        shared = self._shared
        bills = shared.get("bills")
        if bills is None:
            bills = shared.setdefault("bills", [])
        if (bill := bill_of(state)) is not None:
            bills.append(bill)
            if len(bills) >= MAX_BILLS:
                from openrouter_sdk.accounts.bills import ledger_of

                ledger_of(self).collect(wait=False)  # may run in a finalizer, while the lock is held

    def _exchange(self, state: CallState, params: Mapping[str, object]) -> Exchange:
        exchange = run(state) if state.request.download is None else _run_download(state)
        if state.asked:
            from openrouter_sdk.accounts.exact_model import exact

            exchange = exact(self, state, exchange)
        if self._observer is not None:
            exchange = self._observer(state, params, exchange)
        parts: Any = sys.modules.get("openrouter_sdk.content.parts")
        return exchange if parts is None else parts.checked(exchange, self, state, params)

    def explain_attribute(self, owner: str, name: str, known: Sequence[str]) -> str:
        """Say what to use in place of an attribute that a resource, or the client, does not have."""
        from openrouter_sdk.errors.hints import of_attribute

        place = f"client.{owner}" if owner else type(self).__name__
        return f"{place} has no attribute `{name}`; {of_attribute(owner, name, known)}"

    if not TYPE_CHECKING:  # type checkers report the missing attribute themselves

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            known = [key for key in dir(type(self)) if not key.startswith("_")]
            raise AttributeError(self.explain_attribute("", name, known))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def __copy__(self) -> Self:
        """Return a client with the same settings, including the key, that shares connections."""
        copy = object.__new__(type(self))
        assigned = {name: {**values} for name, values in self._assigned.items()}
        copy.__dict__.update(self.__dict__, _assigned=assigned)
        return copy

    def __deepcopy__(self, _memo: object) -> Self:
        return self.__copy__()

    def __getstate__(self) -> dict[str, object]:
        """Leave out observer, mocks and catalogue, and the key, so that it does not leak into logs."""
        return {
            **self.__dict__,
            "_settings": self._settings.without_key(),
            "_observer": None,
            "_run_observer": None,
            "_shared": {},
            "_assigned": {},
        }

    def __setstate__(self, state: dict[str, object]) -> None:
        """Restore a client with the key of the environment."""
        self.__dict__.update(state)
        key = os.environ.get("OPENROUTER_API_KEY", "").strip()
        if key:
            self._settings = self._settings.merged_with({"api_key": key})
