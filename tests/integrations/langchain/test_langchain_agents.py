"""Agents of LangChain: tools, structured answers, retrieval."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest
from langchain.agents.middleware import (
    ToolRetryMiddleware,
)
from langchain.agents.structured_output import ProviderStrategy, StructuredOutputValidationError, ToolStrategy
from langchain.tools import ToolRuntime
from langchain_core.documents import Document
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langchain_core.tools import tool
from langchain_core.vectorstores import InMemoryVectorStore
from langgraph.types import Command
from pydantic import BaseModel, Field
from typing_extensions import TypedDict  # pydantic takes no other before Python 3.12

from openrouter_sdk.errors import RateLimitError
from openrouter_sdk.integrations.langchain import OpenRouterEmbeddings
from openrouter_sdk.testing import StandInServer, Wait, reply
from openrouter_sdk.testing.surfaces.parts import Reasoning
from tests.integrations.langchain.agent_runs import (
    MODEL,
    Way,
    agent,
    asked,
    both_ways,
    call,
    call_ids,
    each_way,
    names,
    population,
    results,
    roles,
    sent,
)

# --- calls and results ------------------------------------------------------------------------------------


@each_way
def test_an_agent_runs_the_call_and_gives_its_result_to_the_model(server: StandInServer, way: Way) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).reply("Half a million.")
    result = way(agent(population, system_prompt="Be brief."), asked())
    first, second = sent(server)
    assert result["messages"][-1].text == "Half a million."
    assert names(first) == names(second) == ["population"]
    assert roles(second) == ["system", "user", "assistant", "tool"]
    assert results(second) == {call_ids(second)[0]: "545000"}
    assert server.problems == []


@each_way
def test_parallel_calls_are_answered_in_their_order(server: StandInServer, way: Way) -> None:
    cities = ["Lisbon", "Porto", "Faro"]
    server.script.reply("Let me see.", tool_calls=[call("population", city=city) for city in cities])
    server.script.reply("Done.")
    way(agent(population), asked())
    body = sent(server)[1]
    assert list(results(body).values()) == ["545000", "231000", "unknown"]
    assert list(results(body)) == call_ids(body)
    assert body["messages"][1]["content"] == "Let me see."
    assert server.problems == []


@each_way
def test_what_each_step_used_is_on_its_message(server: StandInServer, way: Way) -> None:
    usage = {"prompt_tokens": 7, "completion_tokens": 3, "total_tokens": 10, "cost": 0.25}
    server.script.reply(tool_calls=[call("population", city="Lisbon")], usage=usage).reply("So.", usage=usage)
    messages = [one for one in way(agent(population), asked())["messages"] if isinstance(one, AIMessage)]
    assert [one.usage_metadata["total_tokens"] for one in messages if one.usage_metadata] == [10, 10]
    assert [one.response_metadata["cost"] for one in messages] == [0.25, 0.25]
    assert [one.response_metadata["finish_reason"] for one in messages] == ["tool_calls", "stop"]


@each_way
def test_reasoning_goes_back_unchanged_with_the_result(server: StandInServer, way: Way) -> None:
    thought = Reasoning("I look it up.", signature="c2lnbmVk")
    server.script.reply(reasoning=thought, tool_calls=[call("population", city="Lisbon")]).reply("So.")
    result = way(agent(population), asked())
    message = sent(server)[1]["messages"][1]
    assert message["reasoning_details"] == result["messages"][1].additional_kwargs["reasoning_details"]
    (detail,) = message["reasoning_details"]
    assert (detail["type"], detail["text"], detail["signature"]) == (
        "reasoning.text",
        "I look it up.",
        "c2lnbmVk",
    )
    assert server.problems == []


@each_way
def test_a_call_that_was_cut_is_not_run(server: StandInServer, way: Way) -> None:
    cut = {"name": "population", "arguments": '{"city": "Lis'}
    server.script.reply(tool_calls=[cut], finish_reason="length")
    result = way(agent(population), asked())
    (invalid,) = result["messages"][-1].invalid_tool_calls
    assert invalid["name"] == "population"
    assert invalid["args"].startswith('{"city": "Lis')
    assert not result["messages"][-1].tool_calls


@each_way
def test_a_tool_that_fails_is_told_to_the_model(server: StandInServer, way: Way) -> None:
    @tool
    def broken(city: str) -> str:
        """Fail."""
        raise OSError("no data for " + city)

    server.script.reply(tool_calls=[call("broken", city="Faro")]).reply("Sorry.")
    middleware = [ToolRetryMiddleware(max_retries=0, on_failure="continue")]
    result = way(agent(broken, middleware=middleware), asked())
    assert "no data for Faro" in next(iter(results(sent(server)[1]).values()))
    assert result["messages"][-1].text == "Sorry."


@each_way
def test_wrong_arguments_are_told_to_the_model(server: StandInServer, way: Way) -> None:
    server.script.reply(tool_calls=[call("population", town="Faro")]).reply("Sorry.")
    way(agent(population), asked())
    assert "city" in next(iter(results(sent(server)[1]).values()))


@each_way
def test_a_tool_may_give_pictures_and_keep_an_artifact(server: StandInServer, way: Way) -> None:
    @tool(response_format="content_and_artifact")
    def look(place: str) -> tuple[list[Any], dict[str, int]]:
        """Look at a place."""
        picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
        return [{"type": "text", "text": place}, picture], {"pictures": 1}

    server.script.reply(tool_calls=[call("look", place="Faro")]).reply("So.")
    result = way(agent(look), asked())
    assert result["messages"][-2].artifact == {"pictures": 1}
    content = sent(server)[1]["messages"][-1]["content"]
    assert [one["type"] for one in content] == ["text", "image_url"]
    assert "pictures" not in json.dumps(sent(server)[1])
    assert server.problems == []


@each_way
def test_a_tool_may_change_the_state(server: StandInServer, way: Way) -> None:
    @tool
    def remember(text: str, runtime: ToolRuntime) -> Command[Any]:
        """Remember a text."""
        return Command(update={"messages": [ToolMessage("kept", tool_call_id=runtime.tool_call_id)]})

    server.script.reply(tool_calls=[call("remember", text="Faro")]).reply("So.")
    way(agent(remember), asked())
    first, second = sent(server)
    assert list(first["tools"][0]["function"]["parameters"]["properties"]) == ["text"]
    assert list(results(second).values()) == ["kept"]
    assert server.problems == []


def test_a_server_tool_goes_along_with_the_tools_of_the_program(server: StandInServer) -> None:
    server.script.reply("Done.")
    agent(population, {"type": "openrouter:web_search"}).invoke(asked())
    assert [one["type"] for one in sent(server)[0]["tools"]] == ["function", "openrouter:web_search"]
    assert server.problems == []


@both_ways
def test_settings_of_the_model_are_sent_at_each_step(server: StandInServer, way: Way) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).reply("So.")
    settings = {"temperature": 0.5, "reasoning": {"effort": "low"}, "provider": {"order": ["one"]}}
    way(agent(population, chat=settings), asked())
    for body in sent(server):
        assert {name: body[name] for name in settings} == settings


@both_ways
def test_an_error_ends_the_run(server: StandInServer, way: Way) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).error(429, "Slow down.")
    with pytest.raises(RateLimitError, match="Slow down"):
        way(agent(population), asked())


@each_way
def test_the_stand_in_plays_a_model_that_calls_its_tools(server: StandInServer, way: Way) -> None:
    result = way(agent(population), asked("Use population for Lisbon"))
    kinds = [type(one) for one in result["messages"]]
    assert kinds == [HumanMessage, AIMessage, ToolMessage, AIMessage]
    assert server.problems == []


def test_one_agent_serves_many_threads(server: StandInServer) -> None:
    made = agent(population)

    def run(number: int) -> int:
        return len(made.invoke(asked(f"Use population for place {number}"))["messages"])

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(run, range(24))) == {4}
    assert server.problems == []


def test_an_agent_that_is_cancelled_hangs_up(server: StandInServer) -> None:
    chunk = {"id": "gen-1", "model": "a/b", "choices": [{"index": 0, "delta": {"content": "Half"}}]}
    server.script.stream([chunk, Wait(30)])

    async def run(seen: asyncio.Event) -> None:
        async for _ in agent().astream(asked(), stream_mode="messages"):
            seen.set()

    async def main() -> None:
        seen = asyncio.Event()
        task = asyncio.create_task(run(seen))
        await seen.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert server.wait_for_hangup()


# --- structured answers -----------------------------------------------------------------------------------


class City(BaseModel):
    """A city and its size."""

    name: str
    people: int = Field(description="How many live there.")


@dataclass
class Town:
    """A town and its size."""

    name: str
    people: int


class Village(TypedDict):
    """A village and its size."""

    name: str
    people: int


SCHEMA = {
    "title": "place",
    "description": "A place and its size.",
    "type": "object",
    "properties": {"name": {"type": "string"}, "people": {"type": "integer"}},
    "required": ["name", "people"],
    "additionalProperties": False,
}
PLACE = {"name": "Lisbon", "people": 545000}
FORMS: dict[str, tuple[Any, str, Any]] = {
    "pydantic": (City, "City", City(name="Lisbon", people=545000)),
    "dataclass": (Town, "Town", Town("Lisbon", 545000)),
    "TypedDict": (Village, "Village", PLACE),
    "JSON schema": (SCHEMA, "place", PLACE),
}
each_form = pytest.mark.parametrize(("form", "name", "wanted"), FORMS.values(), ids=FORMS)


@each_way
@each_form
def test_a_structured_answer_by_a_tool(
    server: StandInServer, way: Way, form: Any, name: str, wanted: Any
) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).reply(
        tool_calls=[call(name, **PLACE)]
    )
    result = way(agent(population, response_format=ToolStrategy(form)), asked())
    assert result["structured_response"] == wanted
    assert names(sent(server)[0]) == ["population", name]
    assert sent(server)[0]["tool_choice"] == "required"
    assert server.problems == []


@each_way
@each_form
def test_a_structured_answer_by_the_provider(
    server: StandInServer, way: Way, form: Any, name: str, wanted: Any
) -> None:
    server.script.reply(tool_calls=[call("population", city="Lisbon")]).reply(json.dumps(PLACE))
    result = way(agent(population, response_format=ProviderStrategy(form)), asked())
    assert result["structured_response"] == wanted
    for body in sent(server):
        assert body["response_format"]["type"] == "json_schema"
        assert set(body["response_format"]["json_schema"]["schema"]["properties"]) == {"name", "people"}
        assert names(body) == ["population"]
        assert not {"ls_structured_output_format", "structured_output_format"} & set(body)
    assert server.problems == []


@pytest.mark.parametrize("strict", [True, False])
def test_strict_of_a_provider_strategy_is_sent(server: StandInServer, strict: bool) -> None:
    server.script.reply(json.dumps(PLACE))
    agent(response_format=ProviderStrategy(City, strict=strict)).invoke(asked())
    assert sent(server)[0]["response_format"]["json_schema"].get("strict", False) is strict


@pytest.mark.parametrize(("able", "by_provider"), [(True, True), (False, False), (None, False)])
def test_the_profile_decides_how_a_bare_schema_is_asked_for(
    server: StandInServer, able: bool | None, by_provider: bool
) -> None:
    profile: Any = {} if able is None else {"structured_output": able}
    if by_provider:
        server.script.reply(json.dumps(PLACE))
    else:
        server.script.reply(tool_calls=[call("City", **PLACE)])
    made = agent(response_format=City, chat={"model": "mistralai/some-model", "profile": profile})
    assert made.invoke(asked())["structured_response"] == City(name="Lisbon", people=545000)
    assert ("response_format" in sent(server)[0]) is by_provider


@both_ways
@pytest.mark.parametrize(("model", "by_provider"), [("larkspur/sonata-3", True), ("tamarind/tide-8b", False)])
def test_the_catalogue_decides_how_a_bare_schema_is_asked_for(
    server: StandInServer, way: Way, model: str, by_provider: bool
) -> None:
    parts: dict[str, Any] = (
        {"text": json.dumps(PLACE)} if by_provider else {"tool_calls": [call("City", **PLACE)]}
    )
    for _ in range(2):
        server.script.reply(**parts)
        result = way(agent(response_format=City, chat={"model": model}), asked())
        assert result["structured_response"] == City(name="Lisbon", people=545000)
    assert ["response_format" in body for body in sent(server)] == [by_provider] * 2
    assert [one.path for one in server.requests if one.method == "GET"] == [f"/api/v1/model/{model}"]


@each_way
def test_an_answer_of_another_form_is_asked_for_again(server: StandInServer, way: Way) -> None:
    server.script.reply(tool_calls=[call("City", name="Lisbon", people="many")])
    server.script.reply(tool_calls=[call("City", **PLACE)])
    result = way(agent(response_format=ToolStrategy(City)), asked())
    assert result["structured_response"] == City(name="Lisbon", people=545000)
    assert "people" in next(iter(results(sent(server)[1]).values()))
    assert server.problems == []


@both_ways
def test_an_answer_of_another_form_by_the_provider_is_an_error(server: StandInServer, way: Way) -> None:
    server.script.reply('{"name": "Lisbon"}')
    with pytest.raises(StructuredOutputValidationError, match="people"):
        way(agent(response_format=ProviderStrategy(City)), asked())


# --- retrieval --------------------------------------------------------------------------------------------


@each_way
def test_an_agent_looks_things_up_in_a_vector_store(server: StandInServer, way: Way) -> None:
    store = InMemoryVectorStore(OpenRouterEmbeddings())
    store.add_documents([Document("Lisbon is in Portugal."), Document("Oslo is in Norway.")])

    @tool
    def search(query: str) -> str:
        """Search the documents."""
        return "\n".join(one.page_content for one in store.similarity_search(query, k=1))

    server.script.reply(tool_calls=[call("search", query="Lisbon is in Portugal.")]).reply("In Portugal.")
    result = way(agent(search), asked("Where is Lisbon?"))
    assert result["messages"][-2].content == "Lisbon is in Portugal."
    assert result["messages"][-1].text == "In Portugal."
    assert server.problems == []


def test_an_agent_is_a_tool_of_another_agent(server: StandInServer) -> None:
    inner = agent(population, chat={"model": "a/inner"})

    @tool
    def expert(question: str) -> str:
        """Ask an expert."""
        answer: str = inner.invoke(asked(question))["messages"][-1].text
        return answer

    server.script.conversation(
        reply(tool_calls=[call("expert", question="Population of Lisbon?")]), reply("The expert says 545000.")
    )
    server.script.conversation(reply(tool_calls=[call("population", city="Lisbon")]), reply("545000."))
    result = agent(expert).invoke(asked("Ask the expert."))
    assert result["messages"][-1].text == "The expert says 545000."
    assert [body["model"] for body in sent(server)] == [MODEL, "a/inner", "a/inner", MODEL]
