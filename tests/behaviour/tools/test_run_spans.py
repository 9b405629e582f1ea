"""Spans of runs, by OpenTelemetry's conventions for generative AI."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import anyio
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from openrouter_sdk import tool
from openrouter_sdk.errors import ServerError
from openrouter_sdk.integrations.opentelemetry import instrument
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.behaviour.tools.moments import QUESTION, add, call, play


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def client(lane: Lane, exporter: InMemorySpanExporter) -> Iterator[Any]:
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    yield instrument(lane.client(), tracer_provider=provider)
    provider.shutdown()


def tree(exporter: InMemorySpanExporter) -> list[tuple[str, str | None]]:
    """The spans in order of their starts, each with the name of its parent."""
    spans = sorted(exporter.get_finished_spans(), key=lambda span: span.start_time or 0)
    names = {span.context.span_id: span.name for span in spans if span.context}
    return [(span.name, names[span.parent.span_id] if span.parent else None) for span in spans]


def named(exporter: InMemorySpanExporter, name: str) -> ReadableSpan:
    (span,) = (span for span in exporter.get_finished_spans() if span.name == name)
    return span


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


@pytest.mark.parametrize("method", ["run_tools", "stream_tools"])
def test_a_run_has_spans_for_its_steps_and_its_calls(
    lane: Lane, server: StandInServer, exporter: InMemorySpanExporter, client: Any, method: str
) -> None:
    current: list[Any] = []

    def look(a: str) -> str:
        span: Any = trace.get_current_span()
        current.append((span.name, a))
        return "secret result"

    async def look_async(a: str) -> str:
        await anyio.sleep(0)
        return look(a)

    tools = [look, tool(look_async if lane.name == "async" else look, name="other")]
    play(server, call("look", "c1", a="Atlantis"), call("other", "c2", a="Ys"))
    run = getattr(client.chat, method)(**QUESTION, tools=tools)
    if method == "run_tools":
        lane.do(run)
    else:
        lane.inside(run, lane.pull)
    assert tree(exporter) == [
        ("invoke_agent", None),
        ("step 1", "invoke_agent"),
        ("chat a/b", "step 1"),
        ("execute_tool look", "step 1"),
        ("execute_tool other", "step 1"),
        ("step 2", "invoke_agent"),
        ("chat a/b", "step 2"),
    ]
    assert sorted(current) == [("execute_tool look", "Atlantis"), ("execute_tool other", "Ys")]
    assert not trace.get_current_span().is_recording()
    agent = attributes(named(exporter, "invoke_agent"))
    assert agent["gen_ai.operation.name"] == "invoke_agent"
    assert agent["gen_ai.request.model"] == "a/b"
    assert agent["gen_ai.conversation.id"] == server.requests[0].json()["session_id"]
    chats = [attributes(one) for one in exporter.get_finished_spans() if one.name == "chat a/b"]
    assert agent["gen_ai.usage.input_tokens"] == sum(one["gen_ai.usage.input_tokens"] for one in chats)
    assert attributes(named(exporter, "execute_tool look")) == {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": "look",
        "gen_ai.tool.call.id": "c1",
        "gen_ai.tool.type": "function",
    }
    text = " ".join(one.to_json() for one in exporter.get_finished_spans())
    assert "secret result" not in text
    assert "Atlantis" not in text


def test_what_went_wrong_is_on_the_spans(
    lane: Lane, server: StandInServer, exporter: InMemorySpanExporter, client: Any
) -> None:
    release = threading.Event()

    def fail() -> None:
        raise ValueError("secret message")

    def hang() -> None:
        release.wait(30)

    server.script.reply(None, tool_calls=[call("fail", "c1"), call("hang", "c2"), call("none", "c3")])
    server.script.error(503, "Down.")
    tools = [fail, tool(hang, timeout=0.01), add]
    with pytest.raises(ServerError):
        lane.do(client.chat.run_tools(**QUESTION, tools=tools))
    release.set()
    errors = {one.name: attributes(one).get("error.type") for one in exporter.get_finished_spans()}
    errors.pop("chat a/b")
    assert errors == {
        "invoke_agent": "503",
        "step 1": None,
        "step 2": "503",
        "execute_tool fail": "ValueError",
        "execute_tool hang": "timeout",
    }
    assert named(exporter, "execute_tool fail").status.status_code is StatusCode.ERROR
    assert "secret message" not in " ".join(one.to_json() for one in exporter.get_finished_spans())


def test_a_stream_that_is_left_ends_its_spans_without_an_error(
    lane: Lane, server: StandInServer, exporter: InMemorySpanExporter, client: Any
) -> None:
    server.script.reply("One two three four.")
    lane.inside(client.chat.stream_tools(**QUESTION, tools=[add]), lambda run: lane.pull(run, 1))
    found = exporter.get_finished_spans()
    assert {one.name for one in found} == {"invoke_agent", "step 1", "chat a/b"}
    assert [one.name for one in found if "error.type" in attributes(one)] == []


def test_hooks_are_called_within_the_span_of_the_step(
    lane: Lane, server: StandInServer, exporter: InMemorySpanExporter, client: Any
) -> None:
    seen: list[str] = []

    def look(*_: Any) -> None:
        span: Any = trace.get_current_span()
        seen.append(span.name)

    play(server, call("add", "c1", a=1, b=2))
    lane.do(client.chat.run_tools(**QUESTION, tools=[add], before_tool=look, stop_when=look))
    assert seen == ["step 1", "step 1"]
