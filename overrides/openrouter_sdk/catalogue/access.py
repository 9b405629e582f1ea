"""Fetch the catalogue through a client, at most once at a time: the same steps for both kinds of client."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any

from openrouter_sdk.catalogue.catalogue_cache import Fetch, Fetches, cache_of
from openrouter_sdk.catalogue.provider_preferences import endpoint_price
from openrouter_sdk.catalogue.request_price import candidates
from openrouter_sdk.errors import InvalidArgumentError, NotFoundError, OpenRouterError
from openrouter_sdk.transport.step_loop import async_carry_out, carry_out

if TYPE_CHECKING:
    from openrouter_sdk.catalogue.model_index import Catalogue, Json

_TIMEOUT = 15.0
"""Seconds for a catalogue that its user can do without."""


# --- what to fetch --------------------------------------------------------------------------------------


def models(client: Any, max_age: float | None, *, anew: bool = False) -> Fetches:
    """Fetch the models, unless they are there; return the Catalogue."""
    return (yield cache_of(client).models(max_age, anew=anew))


def models_and_endpoints(client: Any, ids: list[str], max_age: float | None) -> Fetches:
    """Fetch the models, and the endpoints of some of them; return the Catalogue."""
    cache = cache_of(client)
    catalogue = yield cache.models(max_age)
    for id in _listed(catalogue, ids):
        yield cache.endpoints(catalogue, id)
    return catalogue


def whatever_is_there(client: Any, ids: list[str]) -> Fetches:
    """Fetch models and endpoints; return the latest Catalogue, or None, if they cannot be fetched."""
    cache = cache_of(client)
    if cache.recently_failed():
        return cache.latest
    try:
        catalogue = yield cache.models(None)
        for id in _listed(catalogue, ids):
            try:
                yield cache.endpoints(catalogue, id)
            except NotFoundError:
                catalogue.endpoints[id] = []
    except OpenRouterError:
        cache.failed = cache.clock()
    return cache.latest


def _listed(catalogue: Catalogue, ids: list[str]) -> list[str]:
    entries = [catalogue.find(id) for id in ids]
    names = [str(one.get("id")) for one in entries if one is not None]
    return [name for name in dict.fromkeys(names) if "/" in name]


def prices(client: Any, id: str, provider: Any, max_age: float | None) -> Fetches:
    """Fetch what tells the price of a model; return the Price."""
    if provider is not None and not isinstance(provider, (str, Mapping)):
        raise InvalidArgumentError(f"provider must be a slug or a dict of preferences, not {provider!r}")
    if provider is None:
        return (yield cache_of(client).models(max_age)).price(id)
    catalogue = yield from models_and_endpoints(client, [id], max_age)
    return endpoint_price(catalogue, id, {"only": [provider]} if isinstance(provider, str) else provider)


# --- fetching it ----------------------------------------------------------------------------------------


def catalogue_for(client: Any, arguments: Json | None = None, options: Any = None) -> Catalogue | None:
    """Return the catalogue, or the latest one if it cannot be fetched, or None.

    With the arguments of a request, the endpoints of its models are fetched too, for `price_of`. What could
    not be fetched is not asked for again for a minute.
    """
    fetches = whatever_is_there(client, candidates(arguments or {}))
    found: Catalogue | None = drive(client, fetches, _own_options(client, options))
    return found


async def async_catalogue_for(
    client: Any, arguments: Json | None = None, options: Any = None
) -> Catalogue | None:
    """Return the catalogue, or the latest one if it cannot be fetched, or None; see `catalogue_for`."""
    fetches = whatever_is_there(client, candidates(arguments or {}))
    found: Catalogue | None = await async_drive(client, fetches, _own_options(client, options))
    return found


def _own_options(client: Any, options: Any) -> Any:
    """Return the options of a request that hold for the catalogue, too: not those of its body."""
    key = (options or {}).get("api_key")
    own = {"timeout": _TIMEOUT, "retries": 0} | ({} if key is None else {"api_key": key})
    return client.conceal(own)


def caller(resource: Any, options: Any, *names: object) -> tuple[Any, Any]:
    """Return the client of a resource, and options whose key does not show in tracebacks.

    Raises InvalidArgumentError unless the names, of a model and of what it may support, are strings.
    """
    for name in names:
        if not isinstance(name, str):
            raise InvalidArgumentError(f"a model, and what it supports, is named by a string, not {name!r}")
    return resource._client, resource._client.conceal(options)


def drive(client: Any, fetches: Fetches, options: Any = None) -> Any:
    """Make the requests, and return what they are for. Raises what a call raises."""
    return carry_out(fetches, lambda fetch: _once(client, fetch, options))


async def async_drive(client: Any, fetches: Fetches, options: Any = None) -> Any:
    """Make the requests, and return what they are for. Raises what a call raises."""
    return await async_carry_out(fetches, lambda fetch: _async_once(client, fetch, options))


def _again(error: Exception) -> Exception:
    """Return an error to raise where it happened to another caller, with a traceback of its own."""
    return copy(error) if isinstance(error, OpenRouterError) else error


def _once(client: Any, fetch: Fetch, options: Any) -> Any:
    cache = cache_of(client)
    while (found := fetch.look()) is None:
        flight, is_first = cache.join(fetch.key, threading.Event)
        if not is_first:
            flight.landed.wait()
            if flight.error is not None:
                raise _again(flight.error)
            if flight.value is not None:
                return flight.value
            continue  # whoever fetched it was interrupted
        try:
            found = fetch.look()  # another request may have landed meanwhile
            if found is None:
                found = fetch.keep(client.call(fetch.operation, fetch.params, options))
            flight.value = found
        except Exception as error:
            flight.error = error
            raise
        finally:
            cache.land(fetch.key, flight)
        return found
    return found


async def _async_once(client: Any, fetch: Fetch, options: Any) -> Any:
    from anyio import Event
    from anyio.lowlevel import current_token

    cache = cache_of(client)
    while (found := fetch.look()) is None:
        key = (current_token(), fetch.key)  # events belong to one event loop
        flight, is_first = cache.join(key, Event)
        if not is_first:
            await flight.landed.wait()
            if flight.error is not None:
                raise _again(flight.error)
            if flight.value is not None:
                return flight.value
            continue
        try:
            found = fetch.look()
            if found is None:
                found = fetch.keep(await client.call(fetch.operation, fetch.params, options))
            flight.value = found
        except Exception as error:
            flight.error = error
            raise
        finally:
            cache.land(key, flight)
        return found
    return found
