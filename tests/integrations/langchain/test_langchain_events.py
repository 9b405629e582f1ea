"""Events, callbacks, traces, caches and chains of LangChain."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
from langchain.agents import create_agent
from langchain_core.caches import InMemoryCache
from langchain_core.callbacks import (
    AsyncCallbackHandler,
    get_usage_metadata_callback,
)
from langchain_core.chat_history import InMemoryChatMessageHistory
from langchain_core.globals import get_llm_cache, set_llm_cache
from langchain_core.load import dumps
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.output_parsers import JsonOutputParser, StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.rate_limiters import InMemoryRateLimiter
from langchain_core.runnables import (
    RunnableConfig,
    RunnableLambda,
    RunnableParallel,
    RunnablePassthrough,
)
from langchain_core.runnables.history import RunnableWithMessageHistory
from langchain_core.tracers.base import BaseTracer
from langchain_core.tracers.schemas import Run
from langchain_core.vectorstores import InMemoryVectorStore

from openrouter_sdk.errors import BadGatewayError
from openrouter_sdk.integrations.langchain import OpenRouterEmbeddings
from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.surfaces.parts import Reasoning
from tests.integrations.langchain.agent_runs import MODEL, asked, call, chat, population, sent
from tests.integrations.langchain.listener import Listener

USAGE = {"prompt_tokens": 7, "completion_tokens": 3, "total_tokens": 10, "cost": 0.25}
PIECES = ["One ", "two ", "three."]


async def collected(stream: Any) -> list[Any]:
    return [one async for one in stream]


# --- astream_events, version 2 ----------------------------------------------------------------------------


def events_of(runnable: Any, given: Any, **settings: Any) -> list[Any]:
    found: list[Any] = asyncio.run(collected(runnable.astream_events(given, version="v2", **settings)))
    return found


def kinds(events: list[Any]) -> list[str]:
    return [one["event"] for one in events]


def texts(events: list[Any]) -> list[str]:
    chunks = [one["data"]["chunk"] for one in events if one["event"] == "on_chat_model_stream"]
    return [one.text for one in chunks if one.text]


def test_events_of_a_model_are_its_start_its_pieces_and_its_end(server: StandInServer) -> None:
    server.script.reply(PIECES, reasoning="Counting.", usage=USAGE)
    events = events_of(chat(), "Count.")
    assert kinds(events)[0] == "on_chat_model_start"
    assert kinds(events)[-1] == "on_chat_model_end"
    assert set(kinds(events)[1:-1]) == {"on_chat_model_stream"}
    assert texts(events) == PIECES
    end = events[-1]["data"]["output"]
    assert end.text == "One two three."
    assert end.usage_metadata["total_tokens"] == 10
    assert end.additional_kwargs["reasoning_content"] == "Counting."
    assert events[0]["metadata"]["ls_provider"] == "openrouter"


def test_what_was_used_is_told_once(server: StandInServer) -> None:
    server.script.reply(PIECES, usage=USAGE)
    chunks = [one["data"]["chunk"] for one in events_of(chat(), "Count.") if "chunk" in one["data"]]
    assert [one.usage_metadata["total_tokens"] for one in chunks if one.usage_metadata] == [10]
    assert sum("finish_reason" in one.response_metadata for one in chunks) == 1
    assert [one.chunk_position for one in chunks if one.chunk_position] == ["last"]


def test_events_of_a_chain_have_the_pieces_of_model_and_parser(server: StandInServer) -> None:
    server.script.reply(PIECES)
    chain = ChatPromptTemplate.from_template("Count to {number}.") | chat() | StrOutputParser()
    events = events_of(chain, {"number": 3})
    parsed = [one["data"]["chunk"] for one in events if one["event"] == "on_parser_stream"]
    assert [one for one in parsed if one] == PIECES
    assert texts(events) == PIECES
    assert events[-1]["data"]["output"] == "One two three."


def test_events_of_an_agent_have_its_calls_and_its_answer(server: StandInServer) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).reply(PIECES)
    events = events_of(create_agent(chat(), [population]), asked())
    assert texts(events) == PIECES
    (start,) = [one for one in events if one["event"] == "on_tool_start"]
    (end,) = [one for one in events if one["event"] == "on_tool_end"]
    assert start["data"]["input"] == {"city": "Lisbon"}
    assert end["data"]["output"].content == "545000"
    pieces = [one["data"]["chunk"] for one in events if one["event"] == "on_chat_model_stream"]
    fragments = [part for one in pieces for part in one.tool_call_chunks]
    assert json.loads("".join(one["args"] for one in fragments if one["args"])) == {"city": "Lisbon"}
    assert server.problems == []


def test_a_model_within_a_function_has_its_events(server: StandInServer) -> None:
    server.script.reply(PIECES)
    model = chat()

    async def ask(text: str) -> str:
        return (await model.ainvoke(text)).text

    assert texts(events_of(RunnableLambda(ask), "Count.")) == PIECES


def test_a_model_that_must_not_stream_has_no_pieces(server: StandInServer) -> None:
    server.script.reply(PIECES)
    events = events_of(chat(disable_streaming=True), "Count.")
    assert texts(events) == []
    assert events[-1]["data"]["output"].text == "One two three."
    assert not server.requests[0].json().get("stream")


def test_events_have_no_key(server: StandInServer) -> None:
    model = chat(api_key=server.key)
    assert server.key not in dumps(events_of(model, "Hi"))
    assert server.key not in repr(events_of(create_agent(model, [population]), asked("Hi")))


# --- stream_events, version 3 -----------------------------------------------------------------------------


def by_stream(model: Any, text: str) -> tuple[list[Any], AIMessage]:
    stream = model.stream_events(text, version="v3")
    return list(stream), stream.output


def by_astream(model: Any, text: str) -> tuple[list[Any], AIMessage]:
    async def main() -> tuple[list[Any], AIMessage]:
        stream = await model.astream_events(text, version="v3")
        return await collected(stream), await stream.output

    return asyncio.run(main())


in_both_ways = pytest.mark.parametrize("run", [by_stream, by_astream])
THOUGHT = Reasoning("I look it up.", signature="c2ln")


@in_both_ways
def test_events_of_blocks_open_grow_and_close(server: StandInServer, run: Any) -> None:
    server.script.reply(
        PIECES, reasoning=THOUGHT, tool_calls=[call("population", city="Lisbon")], usage=USAGE
    )
    events, message = run(chat().bind_tools([population]), "How many?")
    assert (events[0]["event"], events[-1]["event"]) == ("message-start", "message-finish")
    closed = {one["index"]: one["content"] for one in events if one["event"] == "content-block-finish"}
    assert [closed[index]["type"] for index in sorted(closed)] == ["reasoning", "text", "tool_call"]
    assert closed[0]["reasoning"] == "I look it up."
    assert closed[0]["extras"]["signature"] == "c2ln"
    assert closed[1]["text"] == "One two three."
    assert (closed[2]["name"], closed[2]["args"]) == ("population", {"city": "Lisbon"})
    deltas = [one["delta"] for one in events if one["event"] == "content-block-delta" and one["index"] == 1]
    assert [one["text"] for one in deltas] == PIECES
    assert events[-1]["usage"]["total_tokens"] == 10
    assert [one["type"] for one in message.content_blocks] == ["reasoning", "text", "tool_call"]
    assert message.response_metadata["cost"] == 0.25


@in_both_ways
def test_a_message_made_of_events_is_sent_back_as_the_model_made_it(server: StandInServer, run: Any) -> None:
    parts: dict[str, Any] = {"reasoning": THOUGHT, "tool_calls": [call("population", city="Lisbon")]}
    server.script.reply(PIECES, **parts).reply(PIECES, **parts)
    model = chat().bind_tools([population])
    _, made = run(model, "How many?")
    whole = model.invoke("How many?")
    for message in (made, whole):
        result = population.invoke(message.tool_calls[0])
        model.invoke([HumanMessage("How many?"), message, result])
    third, fourth = (body["messages"] for body in sent(server)[2:])
    for one in (third, fourth):
        for place in (1, 2):  # ids are new in each reply
            one[place].pop("tool_call_id", None)
            for made_call in one[place].get("tool_calls", ()):
                made_call.pop("id")
    assert third == fourth
    assert third[1]["reasoning_details"][0]["signature"] == "c2ln"


def test_views_of_a_stream_of_events(server: StandInServer) -> None:
    server.script.reply(PIECES, reasoning="Counting.", tool_calls=[call("population", city="Lisbon")])
    model: Any = chat().bind_tools([population])
    stream = model.stream_events("Count.", version="v3")
    assert [one for one in stream.text if one] == PIECES
    assert str(stream.text) == "One two three."
    assert "".join(stream.reasoning) == "Counting."
    assert [one["args"] for one in stream.tool_calls.get()] == [{"city": "Lisbon"}]


@in_both_ways
def test_an_error_within_events_is_that_of_the_client(server: StandInServer, run: Any) -> None:
    chunk = {"id": "gen-1", "model": "a/b", "choices": [{"index": 0, "delta": {"content": "Half"}}]}
    failure = {"code": 502, "message": "Provider disconnected."}
    server.script.stream([chunk, {**chunk, "choices": [], "error": failure}])
    with pytest.raises(BadGatewayError, match="Provider disconnected"):
        run(chat(), "Hi")


@pytest.mark.filterwarnings("ignore:The v3 streaming protocol")
def test_events_of_an_agent_in_version_3(server: StandInServer) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).reply(PIECES)
    agent: Any = create_agent(chat(), [population])
    run = agent.stream_events(asked(), version="v3")
    messages = [(str(one.text), [call_["name"] for call_ in one.tool_calls.get()]) for one in run.messages]
    assert messages == [("", ["population"]), ("One two three.", [])]
    assert run.output["messages"][-1].text == "One two three."
    assert server.problems == []


# --- callbacks and traces ---------------------------------------------------------------------------------


CALLS: dict[str, Callable[[Any, RunnableConfig], Any]] = {
    "invoke": lambda model, config: model.invoke("Count.", config),
    "ainvoke": lambda model, config: asyncio.run(model.ainvoke("Count.", config)),
    "stream": lambda model, config: list(model.stream("Count.", config)),
    "astream": lambda model, config: asyncio.run(collected(model.astream("Count.", config))),
}
each_call = pytest.mark.parametrize("run", CALLS.values(), ids=CALLS)


@each_call
def test_callbacks_are_told_of_start_and_end(server: StandInServer, run: Any) -> None:
    server.script.reply(PIECES, usage=USAGE)
    listener = Listener()
    run(chat(temperature=0.5, stop=["END"]), {"callbacks": [listener], "tags": ["t"], "metadata": {"m": 1}})
    ((_, told),) = listener.started
    assert told["metadata"]["m"] == 1
    assert told["metadata"]["ls_provider"] == "openrouter"
    assert told["metadata"]["ls_model_name"] == MODEL
    assert told["metadata"]["ls_temperature"] == 0.5
    assert told["metadata"]["ls_stop"] == ["END"]
    assert told["invocation_params"]["temperature"] == 0.5
    (result,) = listener.results
    message: Any = result.generations[0][0]
    assert message.text == "One two three."
    assert message.message.usage_metadata["total_tokens"] == 10


def test_asynchronous_callbacks_are_awaited(server: StandInServer) -> None:
    seen: list[str] = []

    class Later(AsyncCallbackHandler):
        async def on_llm_new_token(self, token: Any, **kwargs: Any) -> None:
            await asyncio.sleep(0)
            seen.append(token)

    server.script.reply(PIECES)
    CALLS["astream"](chat(), {"callbacks": [Later()]})
    assert [one for one in seen if one] == PIECES


@pytest.mark.parametrize("run", [CALLS["stream"], CALLS["astream"]], ids=["stream", "astream"])
def test_callbacks_are_told_what_had_come_before_an_error(server: StandInServer, run: Any) -> None:
    chunk = {"id": "gen-1", "model": "a/b", "choices": [{"index": 0, "delta": {"content": "Half"}}]}
    failure = {"code": 502, "message": "Provider disconnected."}
    server.script.stream([chunk, {**chunk, "choices": [], "error": failure}])
    listener = Listener()
    with pytest.raises(BadGatewayError):
        run(chat(), {"callbacks": [listener]})
    ((_, response),) = listener.errors
    assert response.generations[0][0].text == "Half"


@each_call
def test_usage_is_counted_for_each_model(server: StandInServer, run: Any) -> None:
    usage = {**USAGE, "prompt_tokens_details": {"cached_tokens": 2}}
    for _ in range(3):
        server.script.reply("Hi", usage=usage)
    with get_usage_metadata_callback() as counted:
        run(chat(), {})
        run(chat(), {})
        run(chat(model="a/b"), {})
    assert {name: one["total_tokens"] for name, one in counted.usage_metadata.items()} == {
        MODEL: 20,
        "a/b": 10,
    }
    assert counted.usage_metadata[MODEL].get("input_token_details", {}).get("cache_read") == 4


class Tracer(BaseTracer):
    """Keeps finished runs, as LangSmith's tracer sends them."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[Run] = []

    def _persist_run(self, run: Run) -> None:
        self.runs.append(run)


@each_call
def test_traces_have_the_request_and_the_reply_but_no_secrets(server: StandInServer, run: Any) -> None:
    server.script.reply(PIECES, usage=USAGE)
    tracer = Tracer()
    model = chat(api_key=server.key, temperature=0, max_tokens=9, default_headers={"X-Secret": "mine-alone"})
    run(model.bind(seed=3), {"callbacks": [tracer], "run_id": UUID(int=7)})
    (trace,) = tracer.runs
    assert trace.id == UUID(int=7)
    assert "Count." in dumps(trace.inputs)
    assert trace.outputs is not None
    assert "One two three." in dumps(trace.outputs)
    params = trace.extra["invocation_params"]
    assert (params["temperature"], params["seed"]) == (0, 3)
    assert trace.extra["metadata"]["ls_max_tokens"] == 9
    everything = trace.model_dump_json() if hasattr(trace, "model_dump_json") else trace.json()
    assert server.key not in everything + repr(trace)
    assert "mine-alone" not in everything + repr(trace)


def test_a_model_of_a_call_is_the_one_that_traces_name(server: StandInServer) -> None:
    listener = Listener()
    chat().bind(model="a/b").invoke("Hi", {"callbacks": [listener]})
    assert listener.started[0][1]["metadata"]["ls_model_name"] == "a/b"
    assert sent(server)[0]["model"] == "a/b"


# --- caches -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("run", [CALLS["invoke"], CALLS["ainvoke"]], ids=["invoke", "ainvoke"])
def test_a_reply_is_remembered(server: StandInServer, run: Any) -> None:
    model = chat(cache=InMemoryCache())
    server.script.reply("One.", reasoning=THOUGHT, usage=USAGE)
    first, second = run(model, {}), run(model, {})
    assert len(server.requests) == 1
    assert (first.content, first.tool_calls) == (second.content, second.tool_calls)
    assert first.additional_kwargs == second.additional_kwargs
    assert second.usage_metadata["total_cost"] == 0


@pytest.fixture
def global_cache() -> Iterator[None]:
    before = get_llm_cache()
    set_llm_cache(InMemoryCache())
    yield
    set_llm_cache(before)


@pytest.mark.usefixtures("global_cache")
def test_the_cache_of_the_process_is_used_unless_it_is_off(server: StandInServer) -> None:
    for _ in range(2):
        chat().invoke("Hi")
    assert len(server.requests) == 1
    chat(cache=False).invoke("Hi")
    assert len(server.requests) == 2


def test_a_batch_uses_the_cache(server: StandInServer) -> None:
    model = chat(cache=InMemoryCache())
    model.invoke("a")
    model.batch(["a", "b", "a"])
    assert sorted(body["messages"][0]["content"] for body in sent(server)) == ["a", "b"]


# --- chains -----------------------------------------------------------------------------------------------


def test_a_chain_of_json_streams_growing_values(server: StandInServer) -> None:
    server.script.reply(['{"a": ', "1, ", '"b": "x', 'y"}'])
    values = list((chat() | JsonOutputParser()).stream("Hi"))
    assert values[-1] == {"a": 1, "b": "xy"}
    assert {"a": 1, "b": "x"} in values


def test_branches_of_a_chain_share_a_model(server: StandInServer) -> None:
    model = chat()
    branches = RunnableParallel(
        one=model | StrOutputParser(), two=model | StrOutputParser(), text=RunnablePassthrough()
    )
    result = branches.invoke("Hi")
    assert result["one"]
    assert result["two"]
    assert result["text"] == "Hi"


def test_a_history_is_kept_between_calls(server: StandInServer) -> None:
    histories: dict[str, InMemoryChatMessageHistory] = {}
    chain = RunnableWithMessageHistory(
        chat(), lambda session_id: histories.setdefault(session_id, InMemoryChatMessageHistory())
    )
    config: RunnableConfig = {"configurable": {"session_id": "s1"}}
    server.script.reply("One.", reasoning=THOUGHT).reply("Two.")
    chain.invoke("First?", config)
    chain.invoke("Second?", config)
    body = sent(server)[1]
    assert [one["content"] for one in body["messages"]] == ["First?", "One.", "Second?"]
    assert body["messages"][1]["reasoning_details"][0]["signature"] == "c2ln"


def test_a_rate_limiter_of_langchain_is_asked_for_each_call(server: StandInServer) -> None:
    class Limiter(InMemoryRateLimiter):
        asked = 0

        def acquire(self, *, blocking: bool = True) -> bool:
            self.asked += 1
            return True

    limiter = Limiter()
    model = chat(rate_limiter=limiter)
    model.invoke("Hi")
    list(model.stream("Hi"))
    model.batch(["a", "b"])
    assert limiter.asked == 4


def test_questions_are_answered_from_documents(server: StandInServer) -> None:
    places = ["Lisbon is in Portugal.", "Oslo is in Norway."]
    store = InMemoryVectorStore.from_texts(places, OpenRouterEmbeddings())
    context = store.as_retriever(search_kwargs={"k": 1}) | (lambda found: found[0].page_content)
    prompt = ChatPromptTemplate.from_template("Context: {context}\nQuestion: {question}")
    given = RunnableParallel(context=context, question=RunnablePassthrough())
    chain = given | prompt | chat() | StrOutputParser()
    server.script.reply("In Norway.")
    assert chain.invoke("Oslo is in Norway.") == "In Norway."
    assert "Context: Oslo is in Norway." in sent(server)[0]["messages"][0]["content"]
