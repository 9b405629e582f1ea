"""The catalogue that a client and its copies share, and who is fetching it."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Generator, Hashable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from openrouter_sdk.catalogue.model_index import Catalogue
from openrouter_sdk.catalogue.price import mapping
from openrouter_sdk.errors import InvalidArgumentError, ProtocolError

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.exchange.state import Environment

MAX_AGE = 3600.0
"""Seconds for which a fetched catalogue is used."""

RETRY_AFTER = 60.0
"""Seconds for which a catalogue that could not be fetched is not asked for again by what can do without."""


class Client(Protocol):
    """What the catalogue needs of a client, besides its calls."""

    _environment: Environment
    _shared: dict[str, Any]


class Fetch(NamedTuple):
    """A request that concurrent callers share."""

    key: Hashable
    """What is fetched: callers with the same key share the request."""
    operation: Operation[Any, Any]
    params: Mapping[str, object]
    look: Callable[[], Any]
    """Returns what is there already, or None."""
    keep: Callable[[Any], Any]
    """Stores the JSON of the response, and returns what is there now."""


class Flight:
    """A request in progress, for which others wait."""

    __slots__ = ("error", "landed", "value")

    def __init__(self, landed: Any) -> None:
        self.landed = landed
        """A `threading.Event` or `anyio.Event`."""
        self.value: Any = None
        self.error: Exception | None = None


class CatalogueCache:
    """Holds the catalogue of a client. Does no I/O; thread-safe."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._lock = threading.Lock()
        self._flights: dict[Hashable, Flight] = {}
        self._catalogue: Catalogue | None = None
        self._fetched: float | None = None
        """When the catalogue was fetched, on the clock; None for a loaded copy, which does not expire."""
        self.failed = -math.inf
        """When it could not be fetched for the last time, on the clock."""

    def clock(self) -> float:
        """Return monotonic time in seconds."""
        return self._environment.clock()

    @property
    def latest(self) -> Catalogue | None:
        """The catalogue, however old."""
        return self._catalogue

    def fresh(self, max_age: float | None) -> Catalogue | None:
        """Return the catalogue if it is not older, in seconds; by default an hour, or any age once loaded."""
        with self._lock:
            catalogue, fetched = self._catalogue, self._fetched
        if catalogue is None:
            return None
        if max_age is None and fetched is None:
            return catalogue
        age = self._environment.now() - catalogue.fetched_at if fetched is None else self.clock() - fetched
        return catalogue if age < (MAX_AGE if max_age is None else max_age) else None

    def recently_failed(self) -> bool:
        """Whether it is too early to ask again for what could not be fetched."""
        return self.clock() - self.failed < RETRY_AFTER

    def put(self, catalogue: Catalogue, *, loaded: bool = False) -> Catalogue:
        """Replace the catalogue."""
        with self._lock:
            self._catalogue, self._fetched = catalogue, None if loaded else self.clock()
        return catalogue

    def join(self, key: Hashable, new_event: Callable[[], Any]) -> tuple[Flight, bool]:
        """Return the request in progress for a key, and whether the caller is to make it."""
        with self._lock:
            found = self._flights.get(key)
            if found is not None:
                return found, False
            flight = self._flights[key] = Flight(new_event())
            return flight, True

    def land(self, key: Hashable, flight: Flight) -> None:
        """End a request, and wake those who wait for it."""
        with self._lock:
            del self._flights[key]
        flight.landed.set()

    # -- what to fetch -----------------------------------------------------------------------------

    def models(self, max_age: float | None, *, anew: bool = False) -> Fetch:
        """Return the request for the models of all kinds, with `anew` even if they are there."""
        from openrouter_api.operations.models import LIST

        is_number = isinstance(max_age, (int, float)) and not isinstance(max_age, bool)
        if max_age is not None and not (is_number and max_age >= 0):
            raise InvalidArgumentError(f"max_age must be a number of seconds, not {max_age!r}")

        def keep(payload: Any) -> Catalogue:
            models = mapping(payload).get("data")
            if not isinstance(models, list):
                raise ProtocolError("the list of models has no `data`", excerpt=str(payload))
            return self.put(Catalogue(models, fetched_at=self._environment.now()))

        look = (lambda: None) if anew else (lambda: self.fresh(max_age))
        return Fetch("models", LIST._replace(result=None), {"output_modalities": "all"}, look, keep)

    def endpoints(self, catalogue: Catalogue, id: str) -> Fetch:
        """Return the request for the endpoints of a model."""
        from openrouter_api.operations.endpoints import LIST

        author, _, slug = id.partition("/")

        def keep(payload: Any) -> list[Any]:
            listed = mapping(mapping(payload).get("data")).get("endpoints")
            found = [one for one in listed if isinstance(one, Mapping)] if isinstance(listed, list) else []
            catalogue.endpoints[id] = found
            return found

        params = {"author": author, "slug": slug}
        return Fetch(
            (catalogue, id), LIST._replace(result=None), params, lambda: catalogue.endpoints.get(id), keep
        )


Fetches = Generator[Fetch, Any, Any]
"""Yields requests, is sent what each gives, and returns what they are for."""


def cache_of(client: Client) -> CatalogueCache:
    """Return the cache that a client and its copies share."""
    found = client._shared.get("catalogue")
    if found is None:
        found = client._shared.setdefault("catalogue", CatalogueCache(client._environment))
    cache: CatalogueCache = found
    return cache
