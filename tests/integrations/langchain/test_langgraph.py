"""Graphs of LangGraph: states, checkpoints and stores with messages of this model."""

from __future__ import annotations

import asyncio
import json
import operator
import pickle
import warnings
from collections.abc import Callable
from time import monotonic
from typing import Annotated, Any

import pytest
from langchain_core.load import dumps, loads
from langchain_core.messages import (
    AIMessage,
    AnyMessage,
    BaseMessage,
    HumanMessage,
    RemoveMessage,
    ToolMessage,
    messages_from_dict,
    messages_to_dict,
    trim_messages,
)
from langchain_core.runnables import RunnableLambda
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from langgraph.func import entrypoint, task
from langgraph.graph import END, START, MessagesState, StateGraph
from langgraph.prebuilt import ToolNode, tools_condition
from langgraph.store.memory import InMemoryStore
from langgraph.types import Command, Send, interrupt
from typing_extensions import TypedDict

from openrouter_sdk.integrations.langchain import ChatOpenRouter, OpenRouterEmbeddings
from openrouter_sdk.testing import Reply, StandInServer, Wait
from openrouter_sdk.testing.surfaces.parts import Audio, Citation, Image, Reasoning
from tests.integrations.langchain.agent_runs import (
    THREAD,
    Way,
    asked,
    both_ways,
    call,
    call_ids,
    chat,
    each_way,
    population,
    results,
    roles,
    sent,
)

THOUGHTS = [
    Reasoning("I look it up.", signature="c2lnbmVk"),
    Reasoning("Z2VoZWlt", type="encrypted"),
]


def talk(checkpointer: Any = None, model: ChatOpenRouter | None = None, **settings: Any) -> Any:
    """A graph of a model with a tool."""
    bound = (model or chat(**settings)).bind_tools([population])

    def ask(state: MessagesState) -> dict[str, Any]:
        return {"messages": [bound.invoke(state["messages"])]}

    async def ask_async(state: MessagesState) -> dict[str, Any]:
        return {"messages": [await bound.ainvoke(state["messages"])]}

    graph = StateGraph(MessagesState)
    graph.add_node("model", RunnableLambda(ask, ask_async))
    graph.add_node("tools", ToolNode([population]))
    graph.add_edge(START, "model")
    graph.add_conditional_edges("model", tools_condition)
    graph.add_edge("tools", "model")
    return graph.compile(checkpointer=checkpointer)


@each_way
def test_a_graph_calls_tools_until_there_is_an_answer(server: StandInServer, way: Way) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")])
    server.script.reply(tool_calls=[call("population", city="Porto")])
    server.script.reply("Lisbon is larger.")
    result = way(talk(), asked())
    assert result["messages"][-1].text == "Lisbon is larger."
    assert roles(sent(server)[2]) == ["user", "assistant", "tool", "assistant", "tool"]
    assert list(results(sent(server)[2]).values()) == ["545000", "231000"]
    assert server.problems == []


# --- checkpoints ------------------------------------------------------------------------------------------

SERIALISERS: dict[str, Callable[[], Any]] = {
    "default": JsonPlusSerializer,
    "strict": lambda: JsonPlusSerializer(allowed_msgpack_modules=None),
    "pickle": lambda: JsonPlusSerializer(pickle_fallback=True),
}


@each_way
@pytest.mark.parametrize("serialiser", SERIALISERS.values(), ids=SERIALISERS)
def test_a_conversation_goes_on_from_its_checkpoint(
    server: StandInServer, way: Way, serialiser: Any, caplog: pytest.LogCaptureFixture
) -> None:
    saver = InMemorySaver(serde=serialiser())
    server.script.reply("Let me see.", reasoning=THOUGHTS, tool_calls=[call("population", city="Lisbon")])
    server.script.reply("545000.", reasoning="Easy.").reply("As I said.")
    way(talk(saver), asked(), THREAD)
    way(talk(saver), asked("Again?"), THREAD)
    _, second, third = sent(server)
    assert third["messages"][: len(second["messages"])] == second["messages"]
    thoughts = third["messages"][1]["reasoning_details"]
    assert [one["type"] for one in thoughts] == ["reasoning.text", "reasoning.encrypted"]
    assert (thoughts[0]["signature"], thoughts[1]["data"]) == ("c2lnbmVk", "Z2VoZWlt")
    assert roles(third) == ["user", "assistant", "tool", "assistant", "user"]
    assert server.problems == []
    assert "serializ" not in caplog.text
    assert "unregistered" not in caplog.text.lower()


@both_ways
def test_a_graph_goes_on_after_an_error_where_it_ended(server: StandInServer, way: Way) -> None:
    saver = InMemorySaver()
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).error(503, "Busy.")
    with pytest.raises(Exception, match="Busy"):
        way(talk(saver), asked(), THREAD)
    server.script.reply("545000.")
    assert way(talk(saver), None, THREAD)["messages"][-1].text == "545000."
    first, second, third = sent(server)
    assert second["messages"] == third["messages"]
    assert first["messages"] != second["messages"]


def test_a_graph_starts_again_from_an_older_checkpoint(server: StandInServer) -> None:
    graph = talk(InMemorySaver())
    server.script.reply("One.").reply("Two.").reply("Another.")
    graph.invoke(asked("First?"), THREAD)
    graph.invoke(asked("Second?"), THREAD)
    before = next(
        one for one in graph.get_state_history(THREAD) if one.next and len(one.values["messages"]) == 3
    )
    result = graph.invoke(None, before.config)
    assert result["messages"][-1].text == "Another."
    assert sent(server)[2] == sent(server)[1]


def test_a_message_is_replaced_and_removed_by_its_id(server: StandInServer) -> None:
    graph = talk(InMemorySaver())
    server.script.reply("Wrong.").reply("Thanks.")
    reply = graph.invoke(asked(), THREAD)["messages"][-1]
    graph.update_state(THREAD, {"messages": [AIMessage("Right.", id=reply.id)]})
    graph.invoke(asked("Good."), THREAD)
    assert [one["content"] for one in sent(server)[1]["messages"]] == ["How many?", "Right.", "Good."]
    graph.update_state(THREAD, {"messages": [RemoveMessage(id=reply.id)]})
    assert "Right." not in str(graph.get_state(THREAD).values)


@each_way
def test_an_interrupt_waits_for_a_person(server: StandInServer, way: Way) -> None:
    def approve(state: MessagesState) -> dict[str, Any]:
        return {"messages": [HumanMessage(interrupt("More?"))]}

    model = chat()

    def ask(state: MessagesState) -> dict[str, Any]:
        return {"messages": [model.invoke(state["messages"])]}

    graph: Any = StateGraph(MessagesState)
    graph.add_node("first", ask)
    graph.add_node("approve", approve)
    graph.add_node("second", ask)
    for before, after in ((START, "first"), ("first", "approve"), ("approve", "second"), ("second", END)):
        graph.add_edge(before, after)
    made = graph.compile(checkpointer=InMemorySaver())
    server.script.reply("One.", reasoning=THOUGHTS).reply("Two.")
    way(made, asked(), THREAD)
    assert len(sent(server)) == 1
    assert way(made, Command(resume="Yes."), THREAD)["messages"][-1].text == "Two."
    assert sent(server)[1]["messages"][1]["reasoning_details"][1]["data"] == "Z2VoZWlt"


# --- messages that are saved and loaded -------------------------------------------------------------------


def by_dumps(messages: list[BaseMessage]) -> list[BaseMessage]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found: list[BaseMessage] = loads(dumps(messages))
    return found


def by_msgpack(messages: list[BaseMessage]) -> list[BaseMessage]:
    serialiser = JsonPlusSerializer(allowed_msgpack_modules=None)
    found: list[BaseMessage] = serialiser.loads_typed(serialiser.dumps_typed(messages))
    return found


def by_dicts(messages: list[BaseMessage]) -> list[BaseMessage]:
    return messages_from_dict(json.loads(json.dumps(messages_to_dict(messages))))


def by_json(messages: list[BaseMessage]) -> list[BaseMessage]:
    return [type(one).model_validate_json(one.model_dump_json()) for one in messages]


WAYS_TO_SAVE: dict[str, Callable[[list[BaseMessage]], list[BaseMessage]]] = {
    "dumps": by_dumps,
    "messages_to_dict": by_dicts,
    "model_dump_json": by_json,
    "msgpack": by_msgpack,
    "pickle": lambda messages: pickle.loads(pickle.dumps(messages)),
}

REPLIES: dict[str, dict[str, Any]] = {
    "reasoning": {"text": "So.", "reasoning": THOUGHTS},
    "call": {"reasoning": THOUGHTS, "tool_calls": [call("population", city="Lisbon")]},
    "broken call": {"tool_calls": [{"name": "population", "arguments": '{"city": "Lis'}]},
    "image": {"text": "Here.", "images": [Image()]},
    "audio": {"audio": Audio(transcript="Good day.")},
    "citation": {"text": "It is so.", "annotations": [Citation(url="https://example.com", title="A page")]},
    "refusal": {"refusal": "I cannot help."},
}


SAVED = [("msgpack", reply) for reply in REPLIES] + [
    (way, "call") for way in WAYS_TO_SAVE if way != "msgpack"
]


@pytest.mark.parametrize(("way_to_save", "reply"), SAVED)
@pytest.mark.parametrize("version", ["v0", "v1"])
@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
def test_a_message_is_sent_back_the_same_after_it_was_saved(
    server: StandInServer, way_to_save: str, reply: str, version: str, streamed: bool
) -> None:
    model = chat(output_version=version, streaming=streamed)
    server.script.reply(**REPLIES[reply])
    message = model.invoke("Hi")
    (loaded,) = WAYS_TO_SAVE[way_to_save]([message])
    assert loaded == message
    assert loaded.content_blocks == message.content_blocks
    ids = [one["id"] for one in (*message.tool_calls, *message.invalid_tool_calls)]
    results_of_calls = [ToolMessage("1", tool_call_id=id_) for id_ in ids]
    for one in (message, loaded):
        model.invoke(["Hi", one, *results_of_calls, HumanMessage("Go on.")])
    _, before, after = sent(server)
    assert before["messages"] == after["messages"]
    if not (streamed and reply == "broken call"):  # whose arguments LangChain has completed
        assert server.problems == []


# --- graphs of other shapes -------------------------------------------------------------------------------


class Topics(TypedDict):
    """A state in which nodes side by side add to a list."""

    topics: list[str]
    jokes: Annotated[list[str], operator.add]


@each_way
def test_nodes_side_by_side_share_a_model(server: StandInServer, way: Way) -> None:
    model = chat()
    server.script.play(lambda prompt: Reply(f"About {prompt.text}."))

    def joke(state: dict[str, str]) -> dict[str, list[str]]:
        return {"jokes": [model.invoke(state["topic"]).text]}

    graph: Any = StateGraph(Topics)
    graph.add_node("joke", joke)
    graph.add_conditional_edges(
        START, lambda state: [Send("joke", {"topic": one}) for one in state["topics"]], ["joke"]
    )
    topics = [f"topic {number}" for number in range(6)]
    result = way(graph.compile(), {"topics": topics, "jokes": []})
    assert len(result["jokes"]) == 6
    for topic, text in zip(topics, result["jokes"], strict=True):
        assert topic in text


@both_ways
def test_a_graph_in_a_graph(server: StandInServer, way: Way) -> None:
    inner = talk()
    graph: Any = StateGraph(MessagesState)
    graph.add_node("inner", inner)
    graph.add_edge(START, "inner")
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).reply("545000.")
    assert way(graph.compile(), asked())["messages"][-1].text == "545000."


def test_tasks_and_entry_points(server: StandInServer) -> None:
    model = chat()
    saver = InMemorySaver()

    @task
    def ask(messages: list[AnyMessage]) -> AIMessage:
        return model.invoke(messages)

    @entrypoint(checkpointer=saver)
    def work(messages: list[AnyMessage], *, previous: list[AnyMessage] | None = None) -> Any:
        history = [*(previous or []), *messages]
        answer = ask(history).result()
        return entrypoint.final(value=answer, save=[*history, answer])

    server.script.reply("One.", reasoning=THOUGHTS).reply("Two.")
    answers: list[Any] = [work.invoke([HumanMessage(text)], THREAD) for text in ("First?", "Second?")]
    assert [one.text for one in answers] == ["One.", "Two."]
    assert roles(sent(server)[1]) == ["user", "assistant", "user"]
    assert sent(server)[1]["messages"][1]["reasoning_details"][0]["signature"] == "c2lnbmVk"


def test_pieces_of_messages_come_with_the_node_that_made_them(server: StandInServer) -> None:
    server.script.reply(["One ", "two ", "three."])
    pieces = [
        (chunk.text, metadata["langgraph_node"])
        for chunk, metadata in talk().stream(asked(), stream_mode="messages")
        if chunk.text
    ]
    assert pieces == [("One ", "model"), ("two ", "model"), ("three.", "model")]


def test_pieces_come_while_the_reply_is_under_way(server: StandInServer) -> None:
    chunk = {"id": "gen-1", "model": "a/b", "object": "chat.completion.chunk", "created": 1}
    first, second = (
        {**chunk, "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": end}]}
        for text, end in (("First.", None), ("Second.", "stop"))
    )
    server.script.stream([first, Wait(0.4), second])
    times = {one.text: monotonic() for one, _ in talk().stream(asked(), stream_mode="messages")}
    assert times["Second."] - times["First."] > 0.2


def test_a_graph_serves_several_event_loops(server: StandInServer) -> None:
    graph = talk()
    for number in range(3):
        server.script.reply(f"Answer {number}.")
        result = asyncio.run(graph.ainvoke(asked()))
        assert result["messages"][-1].text == f"Answer {number}."


def test_a_trimmed_history_is_sent(server: StandInServer) -> None:
    history: list[BaseMessage] = [HumanMessage("One?"), AIMessage("One."), HumanMessage("Two?")]
    server.script.reply("Two.")
    trimmer = trim_messages(max_tokens=1, token_counter=len, strategy="last", start_on="human")
    (trimmer | chat()).invoke(history)
    assert [one["content"] for one in sent(server)[0]["messages"]] == ["Two?"]


# --- memories ---------------------------------------------------------------------------------------------


def memories(**settings: Any) -> InMemoryStore:
    return InMemoryStore(index={"embed": OpenRouterEmbeddings(**settings), "dims": 8, "fields": ["text"]})


def test_a_store_finds_memories_by_their_meaning(server: StandInServer) -> None:
    store = memories()
    for key, text in {"a": "Ada likes tea.", "b": "Bob likes coffee."}.items():
        store.put(("users",), key, {"text": text})
    found = store.search(("users",), query="Bob likes coffee.", limit=1)
    assert [one.key for one in found] == ["b"]


def test_a_store_finds_memories_without_waiting(server: StandInServer) -> None:
    async def main() -> list[str]:
        store = memories(query_input_type="search_query")
        await store.aput(("users",), "a", {"text": "Ada likes tea."})
        await store.aput(("users",), "b", {"text": "Bob likes coffee."})
        return [one.key for one in await store.asearch(("users",), query="Ada likes tea.", limit=1)]

    assert asyncio.run(main()) == ["a"]


def test_call_ids_are_those_of_the_api(server: StandInServer) -> None:
    server.script.reply(tool_calls=[{**call("population", city="Lisbon"), "id": "call_7"}]).reply("So.")
    talk().invoke(asked())
    assert call_ids(sent(server)[1]) == ["call_7"]
    assert results(sent(server)[1]) == {"call_7": "545000"}
