"""Spans of calls and streams, by OpenTelemetry's conventions for generative AI."""

from __future__ import annotations

import asyncio
import contextlib
import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from opentelemetry.trace import SpanKind, StatusCode

from openrouter_sdk import AsyncOpenRouter, RetryPolicy, Timeout, errors
from openrouter_sdk.integrations.opentelemetry import instrument
from tests.behaviour.calls.fault_server import (
    FaultServer,
    Lane,
    answer,
    json_answer,
    saying,
    then_close,
    then_stall,
)
from tests.behaviour.calls.moments import CHAT, CREDITS, MESSAGES, balance, chat

SECRET = "the-secret-word-of-a-prompt"


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def provider(exporter: InMemorySpanExporter) -> Iterator[TracerProvider]:
    made = TracerProvider(shutdown_on_exit=False)
    made.add_span_processor(SimpleSpanProcessor(exporter))
    yield made
    made.shutdown()


@pytest.fixture
def client(lane: Lane, provider: TracerProvider) -> Any:
    return instrument(lane.client(), tracer_provider=provider)


def only(exporter: InMemorySpanExporter) -> ReadableSpan:
    (span,) = exporter.get_finished_spans()
    assert span.kind is SpanKind.CLIENT
    assert span.end_time is not None
    return span


def attributes(exporter: InMemorySpanExporter) -> dict[str, Any]:
    return dict(only(exporter).attributes or {})


def sse(*events: Any, end: bytes = b"data: [DONE]\n\n") -> bytes:
    body = b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in events) + end
    return answer(200, {"Content-Type": "text/event-stream"}, body)


def chunk(delta: dict[str, Any], **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": more.pop("finish_reason", None)}
    return {"id": "gen-1", "object": "chat.completion.chunk", "model": "a/b-2", "choices": [choice], **more}


WHOLE_STREAM = sse(
    chunk({"role": "assistant", "content": "Hel"}),
    chunk({"content": "lo."}),
    chunk({}, finish_reason="stop", usage={"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}),
)


def stream(client: Any) -> Any:
    return client.chat.stream(model="a/b", messages=MESSAGES)


# --- calls -------------------------------------------------------------------------------------------------


def test_a_chat_is_a_span_with_what_was_asked_and_answered(
    lane: Lane, client: Any, exporter: InMemorySpanExporter
) -> None:
    usage = {
        **CHAT["usage"],
        "prompt_tokens_details": {"cached_tokens": 1, "cache_write_tokens": 2},
        "completion_tokens_details": {"reasoning_tokens": 1},
    }
    lane.server.reply({**CHAT, "model": "a/b-2", "usage": usage})
    reply = lane.do(
        chat(
            client,
            max_tokens=9,
            temperature=0.5,
            top_p=0.25,
            top_k=4,
            frequency_penalty=0.1,
            presence_penalty=-0.1,
            seed=7,
            stop=["a", "b"],
            session_id="s-1",
            response_format={"type": "json_object"},
        )
    )
    assert reply.text == "Hello."
    assert only(exporter).name == "chat a/b"
    assert only(exporter).status.status_code is StatusCode.UNSET
    assert attributes(exporter) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openrouter",
        "gen_ai.request.model": "a/b",
        "gen_ai.request.max_tokens": 9,
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.top_p": 0.25,
        "gen_ai.request.top_k": 4,
        "gen_ai.request.frequency_penalty": 0.1,
        "gen_ai.request.presence_penalty": -0.1,
        "gen_ai.request.seed": 7,
        "gen_ai.request.stop_sequences": ("a", "b"),
        "gen_ai.conversation.id": "s-1",
        "gen_ai.output.type": "json",
        "gen_ai.response.id": "gen-1",
        "gen_ai.response.model": "a/b-2",
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": 3,
        "gen_ai.usage.output_tokens": 2,
        "gen_ai.usage.cache_read.input_tokens": 1,
        "gen_ai.usage.cache_creation.input_tokens": 2,
        "gen_ai.usage.reasoning.output_tokens": 1,
        "server.address": "127.0.0.1",
        "server.port": lane.server.port,
    }


def test_responses_are_spans(lane: Lane, client: Any, exporter: InMemorySpanExporter) -> None:
    lane.server.reply(
        {
            "id": "gen-2",
            "object": "response",
            "status": "incomplete",
            "incomplete_details": {"reason": "max_output_tokens"},
            "model": "a/b-2",
            "output": [],
            "usage": {
                "input_tokens": 4,
                "output_tokens": 5,
                "output_tokens_details": {"reasoning_tokens": 3},
            },
        }
    )
    lane.do(client.responses.send(model="a/b", input="Hi", max_output_tokens=5))
    assert only(exporter).name == "chat a/b"
    found = attributes(exporter)
    assert found["gen_ai.request.max_tokens"] == 5
    assert (found["gen_ai.usage.input_tokens"], found["gen_ai.usage.output_tokens"]) == (4, 5)
    assert found["gen_ai.usage.reasoning.output_tokens"] == 3
    assert found["gen_ai.response.finish_reasons"] == ("max_output_tokens",)


def test_messages_are_spans(lane: Lane, client: Any, exporter: InMemorySpanExporter) -> None:
    lane.server.reply(
        {
            "id": "gen-3",
            "type": "message",
            "model": "a/b-2",
            "content": [],
            "stop_reason": "end_turn",
            "usage": {"input_tokens": 6, "output_tokens": 7, "cache_read_input_tokens": 1},
        }
    )
    lane.do(client.messages.create(model="a/b", max_tokens=5, messages=MESSAGES, stop_sequences=["x"]))
    found = attributes(exporter)
    assert found["gen_ai.response.id"] == "gen-3"
    assert found["gen_ai.response.finish_reasons"] == ("end_turn",)
    assert found["gen_ai.request.stop_sequences"] == ("x",)
    assert (found["gen_ai.usage.input_tokens"], found["gen_ai.usage.output_tokens"]) == (6, 7)
    assert found["gen_ai.usage.cache_read.input_tokens"] == 1


def test_embeddings_are_spans(lane: Lane, client: Any, exporter: InMemorySpanExporter) -> None:
    lane.server.reply({"data": [], "model": "a/b-2", "usage": {"prompt_tokens": 8, "total_tokens": 8}})
    lane.do(client.embeddings.generate(model="a/b", input="Hi", dimensions=16, encoding_format="float"))
    assert only(exporter).name == "embeddings a/b"
    found = attributes(exporter)
    assert found["gen_ai.operation.name"] == "embeddings"
    assert found["gen_ai.usage.input_tokens"] == 8
    assert found["gen_ai.embeddings.dimension.count"] == 16
    assert found["gen_ai.request.encoding_formats"] == ("float",)


def test_other_operations_are_no_spans(lane: Lane, client: Any, exporter: InMemorySpanExporter) -> None:
    lane.server.reply(CREDITS)
    lane.do(balance(client))
    assert exporter.get_finished_spans() == ()


def test_a_chat_without_a_model_is_called_chat(
    lane: Lane, client: Any, exporter: InMemorySpanExporter
) -> None:
    lane.do(client.chat.send(messages=MESSAGES))
    assert only(exporter).name == "chat"


def test_retries_are_inside_one_span(
    lane: Lane, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    lane.server.play(answer(503), answer(529), json_answer(CHAT))
    client = instrument(lane.client(retries=2, sleep=lane.no_sleep()), tracer_provider=provider)
    lane.do(chat(client))
    assert attributes(exporter)["gen_ai.response.id"] == "gen-1"


# --- errors ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("play", "kind"),
    [
        (saying(answer(503)), "503"),
        (saying(json_answer({"error": {"code": 429, "message": SECRET}}, 429)), "429"),
        (saying(json_answer({"error": {"code": 502, "message": SECRET}})), "502"),
        (
            saying(
                json_answer({"error": {"message": "x", "metadata": {"error_type": "unprocessable"}}}, 422)
            ),
            "unprocessable",
        ),
        (then_close(), "ConnectionLostError"),
        (saying(answer(200, body=SECRET.encode())), "ProtocolError"),
        (then_stall(), "timeout"),
    ],
)
def test_an_error_is_on_the_span_by_type_and_without_its_text(
    play: Any, kind: str, lane: Lane, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    lane.server.always = play
    timeout = Timeout(first_byte=0.05) if kind == "timeout" else Timeout()
    client = instrument(lane.client(timeout=timeout), tracer_provider=provider)
    with pytest.raises(errors.OpenRouterError):
        lane.do(chat(client))
    span = only(exporter)
    assert span.status.status_code is StatusCode.ERROR
    assert attributes(exporter)["error.type"] == kind
    assert SECRET not in span.to_json()
    assert span.events == ()


def test_the_generation_of_an_error_is_on_the_span(
    lane: Lane, client: Any, exporter: InMemorySpanExporter
) -> None:
    lane.server.play(answer(502, {"X-Generation-Id": "gen-8"}))
    with pytest.raises(errors.BadGatewayError):
        lane.do(chat(client))
    assert attributes(exporter)["gen_ai.response.id"] == "gen-8"


def test_wrong_arguments_are_no_span(lane: Lane, client: Any, exporter: InMemorySpanExporter) -> None:
    with pytest.raises(errors.InvalidArgumentError):
        lane.do(client.chat.send(messages="Hi"))
    assert exporter.get_finished_spans() == ()


def test_a_cancelled_call_ends_its_span(
    server: FaultServer, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    server.always = then_stall()

    async def run() -> None:
        plain = AsyncOpenRouter(server.key, base_url=server.url)
        task = asyncio.ensure_future(chat(instrument(plain, tracer_provider=provider)))
        await asyncio.to_thread(server.wait_for_requests, 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert attributes(exporter)["error.type"] == "cancelled"
        await plain.close()

    asyncio.run(run())


def test_no_content_is_recorded(lane: Lane, client: Any, exporter: InMemorySpanExporter) -> None:
    message = {"role": "assistant", "content": SECRET, "reasoning": SECRET}
    lane.server.reply({**CHAT, "choices": [{**CHAT["choices"][0], "message": message}]})
    tools = [{"type": "function", "function": {"name": SECRET, "parameters": {}}}]
    lane.do(chat(client, messages=[{"role": "user", "content": SECRET}], tools=tools))
    assert SECRET not in only(exporter).to_json()
    assert lane.server.key not in only(exporter).to_json()


# --- streams -----------------------------------------------------------------------------------------------


def test_a_stream_is_a_span_up_to_its_end(lane: Lane, client: Any, exporter: InMemorySpanExporter) -> None:
    lane.server.play(WHOLE_STREAM)

    def read(opened: Any) -> Any:
        assert exporter.get_finished_spans() == ()
        return opened.result()

    assert lane.inside(stream(client), read).text == "Hello."
    assert only(exporter).name == "chat a/b"
    found = attributes(exporter)
    assert found.pop("gen_ai.response.time_to_first_chunk") > 0
    assert found["gen_ai.request.stream"] is True
    assert found["gen_ai.response.id"] == "gen-1"
    assert found["gen_ai.response.model"] == "a/b-2"
    assert found["gen_ai.response.finish_reasons"] == ("stop",)
    assert (found["gen_ai.usage.input_tokens"], found["gen_ai.usage.output_tokens"]) == (3, 2)
    assert "error.type" not in found


def test_a_stream_that_is_iterated_without_with_ends_its_span(
    lane: Lane, client: Any, exporter: InMemorySpanExporter
) -> None:
    lane.server.play(WHOLE_STREAM)
    assert len(lane.collect(stream(client))) == 3
    assert attributes(exporter)["gen_ai.response.finish_reasons"] == ("stop",)


def test_a_stream_that_is_left_early_ends_its_span_without_an_error(
    lane: Lane, client: Any, exporter: InMemorySpanExporter
) -> None:
    lane.server.play(then_stall(WHOLE_STREAM[:-60]))
    lane.inside(stream(client), lambda opened: None)
    assert only(exporter).status.status_code is StatusCode.UNSET
    assert "gen_ai.response.finish_reasons" not in attributes(exporter)


def test_an_error_inside_a_stream_is_on_its_span(
    lane: Lane, client: Any, exporter: InMemorySpanExporter
) -> None:
    failed = {**chunk({}), "error": {"code": 502, "message": SECRET}}
    lane.server.play(sse(chunk({"content": "Hel"}), failed, end=b""))
    with pytest.raises(errors.BadGatewayError):
        lane.inside(stream(client), lambda opened: opened.result())
    assert only(exporter).status.status_code is StatusCode.ERROR
    found = attributes(exporter)
    assert (found["error.type"], found["gen_ai.response.id"]) == ("502", "gen-1")
    assert SECRET not in only(exporter).to_json()


def test_a_truncated_stream_is_an_error_on_its_span(
    lane: Lane, client: Any, exporter: InMemorySpanExporter
) -> None:
    lane.server.play(sse(chunk({"content": "Hel"}), end=b""))
    with pytest.raises(errors.TruncatedStreamError):
        lane.inside(stream(client), lambda opened: opened.result())
    assert attributes(exporter)["error.type"] == "TruncatedStreamError"


def test_a_stream_that_cannot_be_opened_is_an_error_on_its_span(
    lane: Lane, client: Any, exporter: InMemorySpanExporter
) -> None:
    lane.server.play(answer(402))
    with pytest.raises(errors.PaymentRequiredError):
        lane.inside(stream(client), lambda opened: None)
    assert attributes(exporter)["error.type"] == "402"


def test_a_stream_that_comes_in_one_piece_is_a_span(
    lane: Lane, client: Any, exporter: InMemorySpanExporter
) -> None:
    lane.server.reply(CHAT)
    lane.inside(stream(client), lambda opened: opened.result())
    assert attributes(exporter)["gen_ai.usage.input_tokens"] == 3


def test_a_stream_that_is_never_opened_is_no_span(client: Any, exporter: InMemorySpanExporter) -> None:
    stream(client)
    assert exporter.get_finished_spans() == ()


# --- how it is put on --------------------------------------------------------------------------------------


def test_the_original_client_stays_as_it_is(
    lane: Lane, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    plain = lane.client()
    traced = instrument(plain, tracer_provider=provider)
    assert type(traced) is type(plain)
    lane.do(chat(plain))
    assert exporter.get_finished_spans() == ()
    lane.do(chat(traced.with_options(timeout=9.0)))
    only(exporter)
    assert lane.server.connections == 1


def test_the_span_is_current_during_the_call_and_not_after_it(
    lane: Lane, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    """So that spans of an instrumented httpx, and of hooks, are its children."""
    seen: list[Any] = []
    lane.server.play(answer(503), json_answer(CHAT))
    client = lane.client(
        retries=RetryPolicy(max_retries=1),
        sleep=lane.no_sleep(),
        on_attempt=lambda _: seen.append(trace.get_current_span().get_span_context()),
    )
    lane.do(chat(instrument(client, tracer_provider=provider)))
    assert seen == [only(exporter).context]
    assert not trace.get_current_span().get_span_context().is_valid


def test_a_span_is_the_child_of_the_span_around_the_call(
    lane: Lane, client: Any, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    with provider.get_tracer("test").start_as_current_span("outer") as outer:
        lane.do(chat(client))
    inner, _ = exporter.get_finished_spans()
    assert inner.parent == outer.get_span_context()


def test_a_traced_client_can_be_pickled_and_has_no_spans_afterwards(
    lane: Lane, client: Any, exporter: InMemorySpanExporter
) -> None:
    twin = pickle.loads(pickle.dumps(client)).with_options(api_key=lane.server.key)
    lane.do(chat(twin))
    lane.do(twin.close())
    assert exporter.get_finished_spans() == ()


def test_what_is_not_sampled_costs_no_attributes(lane: Lane, exporter: InMemorySpanExporter) -> None:
    provider = TracerProvider(sampler=ALWAYS_OFF, shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    client = instrument(lane.client(), tracer_provider=provider)
    assert lane.do(chat(client)) is not None
    lane.server.play(WHOLE_STREAM)
    lane.inside(stream(client), lambda opened: opened.result())
    assert exporter.get_finished_spans() == ()


def test_without_a_provider_the_global_one_is_used(lane: Lane) -> None:
    """Which does nothing until a program sets one."""
    assert lane.do(chat(instrument(lane.client()))) is not None


@pytest.mark.parametrize("odd", [[], "text", {"id": 7, "model": None, "usage": {"prompt_tokens": "3"}}])
def test_an_odd_answer_does_not_disturb(
    odd: Any, lane: Lane, client: Any, exporter: InMemorySpanExporter
) -> None:
    lane.server.reply(odd)
    with contextlib.suppress(errors.ProtocolError):  # for what is no object
        lane.do(chat(client))
    assert "gen_ai.usage.input_tokens" not in attributes(exporter)
