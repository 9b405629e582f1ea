"""OpenTelemetry tracing of model calls and streams, by the semantic conventions for generative AI.

    from openrouter_sdk import OpenRouter
    from openrouter_sdk.integrations.opentelemetry import instrument

    client = instrument(OpenRouter())

Requires the extra `otel`. Span names and attributes are those of client spans in the OpenTelemetry semantic
conventions for generative AI. Prompts, responses and error messages are not recorded.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping
from typing import Any, Final, TypeVar, cast
from urllib.parse import urlsplit

from openrouter_sdk._version import __version__
from openrouter_sdk.async_client import AsyncOpenRouter
from openrouter_sdk.client import OpenRouter
from openrouter_sdk.errors import APIError, OpenRouterError, RequestTimeoutError
from openrouter_sdk.exchange.exchange import Exchange
from openrouter_sdk.exchange.state import CallState
from openrouter_sdk.exchange.steps import Deliver, Step
from openrouter_sdk.integrations.extras import missing_extra

try:
    from opentelemetry import trace
    from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer, TracerProvider
except ImportError as error:
    raise missing_extra("otel", error) from None

__all__ = ["instrument"]

C = TypeVar("C", OpenRouter, AsyncOpenRouter)
Value = str | int | float | bool | list[str]
Attributes = dict[str, Value]

_OPERATIONS: Final[Mapping[str, str]] = {
    "/chat/completions": "chat",
    "/responses": "chat",
    "/messages": "chat",
    "/embeddings": "embeddings",
}
"""Path -> `gen_ai.operation.name`. Other paths are not traced."""

# Attribute, the arguments to take it from, and their types.
_REQUEST_ATTRIBUTES: Final[tuple[tuple[str, tuple[str, ...], tuple[type, ...]], ...]] = (
    ("gen_ai.request.model", ("model",), (str,)),
    ("gen_ai.request.max_tokens", ("max_completion_tokens", "max_tokens", "max_output_tokens"), (int,)),
    ("gen_ai.request.temperature", ("temperature",), (int, float)),
    ("gen_ai.request.top_p", ("top_p",), (int, float)),
    ("gen_ai.request.top_k", ("top_k",), (int, float)),
    ("gen_ai.request.frequency_penalty", ("frequency_penalty",), (int, float)),
    ("gen_ai.request.presence_penalty", ("presence_penalty",), (int, float)),
    ("gen_ai.request.seed", ("seed",), (int,)),
    ("gen_ai.embeddings.dimension.count", ("dimensions",), (int,)),
    ("gen_ai.conversation.id", ("session_id",), (str,)),
)
# Attribute, and the paths in `usage` to take it from.
_USAGE_ATTRIBUTES: Final[tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]] = (
    ("gen_ai.usage.input_tokens", (("input_tokens",), ("prompt_tokens",))),
    ("gen_ai.usage.output_tokens", (("output_tokens",), ("completion_tokens",))),
    (
        "gen_ai.usage.cache_read.input_tokens",
        (
            ("cache_read_input_tokens",),
            ("input_tokens_details", "cached_tokens"),
            ("prompt_tokens_details", "cached_tokens"),
        ),
    ),
    (
        "gen_ai.usage.cache_creation.input_tokens",
        (
            ("cache_creation_input_tokens",),
            ("input_tokens_details", "cache_write_tokens"),
            ("prompt_tokens_details", "cache_write_tokens"),
        ),
    ),
    (
        "gen_ai.usage.reasoning.output_tokens",
        (("output_tokens_details", "reasoning_tokens"), ("completion_tokens_details", "reasoning_tokens")),
    ),
)


def instrument(client: C, *, tracer_provider: TracerProvider | None = None) -> C:
    """Return a copy of the client that creates a CLIENT span for each model call or stream.

    A run of tools gets a span, too, with one for each step and for each call of a tool in it.

    Traces chat, responses, messages and embeddings. A span includes all attempts and, for a stream, lasts
    until its end or until it is closed. Until the first event of a stream, it is the current span, so that
    spans of an instrumented httpx are its children. `with_options` keeps the instrumentation, pickling drops
    it. `tracer_provider` defaults to the global one.
    """
    tracer = trace.get_tracer("openrouter_sdk", __version__, tracer_provider)

    def observe(state: CallState, params: Mapping[str, object], exchange: Exchange) -> Exchange:
        name = _OPERATIONS.get(state.request.operation.path)
        return exchange if name is None else _traced(tracer, name, state, params, exchange)

    def observe_run(machine: Any, conduct: Any) -> Any:
        from openrouter_sdk.integrations.opentelemetry_runs import traced_run

        return traced_run(tracer, machine, conduct)

    return client.observed(observe, observe_run)


def _traced(
    tracer: Tracer, name: str, state: CallState, params: Mapping[str, object], exchange: Exchange
) -> Exchange:
    started = time.perf_counter()
    request = state.request
    attributes = request_attributes(name, request.url, params, streaming=request.streaming)
    model = attributes.get("gen_ai.request.model")
    span = tracer.start_span(
        f"{name} {model}" if model else name, kind=SpanKind.CLIENT, attributes=attributes
    )
    try:
        delivery = yield from _current_until_delivery(span, exchange)
        if delivery is not None:
            span.set_attribute("gen_ai.response.time_to_first_chunk", time.perf_counter() - started)
            yield delivery
            yield from exchange
    except GeneratorExit as error:
        # Closing a stream early is not an error, but cancelling a call is.
        _end(span, state, None if state.delivered else error)
        raise
    except BaseException as error:
        _end(span, state, error)
        raise
    finally:
        exchange.close()
    _end(span, state, None)


def _current_until_delivery(span: Span, exchange: Exchange) -> Generator[Step, Any, Deliver | None]:
    """Run the exchange, with the span as the current one, up to the first delivery of a stream."""
    outcome: Any = None
    with trace.use_span(span, record_exception=False, set_status_on_exception=False):
        while True:
            try:
                step = exchange.send(outcome)
            except StopIteration:
                return None
            if isinstance(step, Deliver):
                return step
            outcome = yield step


def _end(span: Span, state: CallState, error: BaseException | None) -> None:
    if not span.is_recording():  # not sampled
        return
    if error is not None:
        name = error_type(error)
        span.set_attribute("error.type", name)
        # Not str(error), which may quote a prompt or a response.
        span.set_status(Status(StatusCode.ERROR, name))
        if isinstance(error, OpenRouterError) and error.generation_id:
            span.set_attribute("gen_ai.response.id", error.generation_id)
    if error is None or state.delivered:
        span.set_attributes(response_attributes(state.payload()))
    span.end()


def error_type(error: BaseException) -> str:
    """Return the value of `error.type`.

    One of the error types of protocol section 10.4, a status, `timeout`, `cancelled`, or a class name.
    """
    if isinstance(error, APIError):
        return error.error_type or str(error.effective_status or error.status)
    if isinstance(error, RequestTimeoutError):
        return "timeout"
    if isinstance(error, OpenRouterError):
        return type(error).__name__
    # On cancellation or an interrupt, the driver closes the exchange.
    return "cancelled" if isinstance(error, GeneratorExit) else type(error).__qualname__


def request_attributes(name: str, url: str, params: Mapping[str, object], *, streaming: bool) -> Attributes:
    """Return the span attributes of a request."""
    parts = urlsplit(url)
    attributes: Attributes = {
        "gen_ai.operation.name": name,
        "gen_ai.provider.name": "openrouter",
        "server.address": parts.hostname or "",
        "server.port": parts.port or (80 if parts.scheme == "http" else 443),
    }
    if streaming:
        attributes["gen_ai.request.stream"] = True
    for attribute, arguments, types in _REQUEST_ATTRIBUTES:
        for argument in arguments:
            value = params.get(argument)
            if isinstance(value, types) and not isinstance(value, bool):
                attributes[attribute] = cast("Value", value)
                break
    stop: Any = params.get("stop", params.get("stop_sequences"))
    stops: Any = [stop] if isinstance(stop, str) else stop
    if isinstance(stops, (list, tuple)) and stops:
        attributes["gen_ai.request.stop_sequences"] = [text for text in stops if isinstance(text, str)]
    encoding = params.get("encoding_format")
    if isinstance(encoding, str):
        attributes["gen_ai.request.encoding_formats"] = [encoding]
    output = _output_type(params)
    if output is not None:
        attributes["gen_ai.output.type"] = output
    return attributes


def _output_type(params: Mapping[str, object]) -> str | None:
    """Return `json` or `text`, or None if the request does not specify the output type."""
    response_format: Any = params.get("response_format")
    if response_format is None and isinstance(text := params.get("text"), Mapping):
        response_format = text.get("format")
    format_type = response_format.get("type") if isinstance(response_format, Mapping) else None
    return {"json_schema": "json", "json_object": "json", "text": "text"}.get(str(format_type))


def response_attributes(payload: Any) -> Attributes:
    """Return the span attributes of a response of any traced endpoint."""
    if not isinstance(payload, dict):
        return {}
    attributes: Attributes = {}
    for key, attribute in (("id", "gen_ai.response.id"), ("model", "gen_ai.response.model")):
        value = payload.get(key)
        if isinstance(value, str) and value:
            attributes[attribute] = value
    reasons = _finish_reasons(payload)
    if reasons:
        attributes["gen_ai.response.finish_reasons"] = reasons
    usage = payload.get("usage")
    for attribute, paths in _USAGE_ATTRIBUTES if isinstance(usage, dict) else ():
        count = next((n for path in paths if type(n := _get_path(usage, path)) is int), None)
        if count is not None:
            attributes[attribute] = count
    return attributes


def _finish_reasons(payload: dict[str, Any]) -> list[str]:
    choices = payload.get("choices")
    if isinstance(choices, list):
        reasons = [choice.get("finish_reason") for choice in choices if isinstance(choice, dict)]
    else:
        details = payload.get("incomplete_details")
        incomplete = details.get("reason") if isinstance(details, dict) else None
        reasons = [payload.get("stop_reason") or incomplete or payload.get("status")]
    return [reason for reason in reasons if isinstance(reason, str)]


def _get_path(value: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value
