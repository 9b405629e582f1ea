"""The option `exact_model`: a reply by another model than asked for is an error that carries the reply."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from openrouter_api.replies.reply import number, text_or_none
from openrouter_sdk.accounts.model_names import is_router, same_model, same_name
from openrouter_sdk.catalogue import access
from openrouter_sdk.catalogue.catalogue_cache import Fetches, cache_of
from openrouter_sdk.errors import InvalidArgumentError, ModelMismatchError, OpenRouterError
from openrouter_sdk.exchange.steps import Ask, Deliver

if TYPE_CHECKING:
    from openrouter_sdk.catalogue.model_index import Catalogue
    from openrouter_sdk.exchange.exchange import Exchange
    from openrouter_sdk.exchange.state import CallState

PATHS: Final = frozenset(("/chat/completions", "/responses", "/messages", "/embeddings", "/rerank"))
"""The operations whose replies name the model that served."""
_MAX_AGE: Final = 60.0
"""Seconds for which a catalogue may say that two names are of different models: aliases move on."""
_TIMEOUT: Final = 15.0


def expect(client: Any, state: CallState, params: Mapping[str, object]) -> None:
    """Note which models may answer. Raises InvalidArgumentError if the request does not name any."""
    operation = state.request.operation
    if operation.path not in PATHS:
        return
    body = {**params, **state.request.settings.extra_body}
    asked = asked_models(body)
    if not asked or any(one.startswith("@") for one in asked):
        raise InvalidArgumentError(
            f"exact_model needs a model to compare with: give {operation.qualified_name}() a `model`, "
            "not only a preset or the default of the account"
        )
    catalogue = cache_of(client).latest
    for one in asked:
        if is_router(one, catalogue):
            raise InvalidArgumentError(
                f"{one} is a router, which chooses a model by itself, so exact_model cannot hold: name a "
                "model, or leave exact_model out and read `model` of the reply"
            )
    state.asked = asked
    state.requested_model = state.requested_model or asked[0]


def asked_models(body: Mapping[str, object]) -> list[str]:
    """Return the models that a request asks for: `model`, and those of `models` and `fallbacks`."""
    found: list[object] = [body.get("model")]
    for name in ("models", "fallbacks"):
        given = body.get(name)
        found += given if isinstance(given, (list, tuple)) else []
    names = (one.get("model") if isinstance(one, Mapping) else one for one in found)
    return list(dict.fromkeys(one for one in names if isinstance(one, str) and one))


def exact(client: Any, state: CallState, exchange: Exchange) -> Exchange:
    """Run an exchange. Raises ModelMismatchError at the first event or reply that names another model."""
    accepted: str | None = None
    outcome: Any = None
    try:
        while True:
            try:
                step = exchange.send(outcome)
            except StopIteration:
                break
            if type(step) is Deliver and isinstance(step.events, list):  # a run says nothing new
                for named in _models_in(step.events):
                    if named != accepted:
                        yield from _check(client, state, named, is_read=False)
                        accepted = named
            outcome = yield step
        served = _model_of(state.payload())
        if served is not None and served != accepted:
            yield from _check(client, state, served, is_read=True)
    finally:
        exchange.close()


def _check(client: Any, state: CallState, served: str, *, is_read: bool) -> Generator[Ask, Any, None]:
    if same_name(state.asked, served):
        return
    latest = cache_of(client).latest
    if latest is not None and same_model(state.asked, served, latest):
        return
    options = client.conceal({"timeout": _TIMEOUT, "retries": 0, "api_key": state.request.settings.api_key})
    catalogue: Catalogue | None = yield Ask(
        lambda: access.drive(client, _facts(client), options),
        lambda: access.async_drive(client, _facts(client), options),
        is_read=is_read,
    )
    if not same_model(state.asked, served, catalogue):
        raise _mismatch(state, served, catalogue, is_read=is_read)


def _facts(client: Any) -> Fetches:
    """Fetch the catalogue, unless it is fresh; return the latest one if that fails, or None."""
    cache = cache_of(client)
    if not cache.recently_failed():
        try:
            return (yield cache.models(_MAX_AGE))
        except OpenRouterError:
            cache.failed = cache.clock()
    return cache.latest


def _mismatch(
    state: CallState, served: str, catalogue: Catalogue | None, *, is_read: bool
) -> OpenRouterError:
    streaming = state.request.streaming
    reply = state.data() if state.parser is None or not streaming else state.parser.partial()
    usage = (state.payload() or {}).get("usage")
    cost = number(usage.get("cost")) if isinstance(usage, Mapping) else None
    wanted = " or ".join(state.asked)
    paid = "of unknown cost" if cost is None else f"for ${cost:g}"
    message = f"asked for {wanted}, but {served} answered; the reply, {paid}, is in `reply`"
    if catalogue is None:
        message += " (the catalogue could not be fetched, so the names alone were compared)"
    elif any(is_router(one, catalogue) for one in state.asked):
        message += " (a router was asked for, which chooses a model by itself)"
    error = ModelMismatchError(
        message,
        reply=reply,
        requested_model=state.asked[0],
        served_model=served,
        cost=cost,
        partial=None if is_read and not streaming else reply,
    )
    state.annotate(error)
    if error.generation_id is None:
        error.generation_id = text_or_none((state.payload() or {}).get("id"))
    return error


def _models_in(events: Sequence[Mapping[str, Any]]) -> Generator[str, None, None]:
    for event in events:
        for owner in (event, event.get("response"), event.get("message")):
            if (served := _model_of(owner)) is not None:
                yield served


def _model_of(payload: object) -> str | None:
    model = payload.get("model") if isinstance(payload, Mapping) else None
    return model if isinstance(model, str) and model else None
