"""Middleware of agents: fallbacks, retries, limits, summaries, and people who decide."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from langchain.agents.middleware import (
    AgentMiddleware,
    ClearToolUsesEdit,
    ContextEditingMiddleware,
    HumanInTheLoopMiddleware,
    LLMToolEmulator,
    LLMToolSelectorMiddleware,
    ModelCallLimitMiddleware,
    ModelFallbackMiddleware,
    ModelRefusalMiddleware,
    ModelRetryMiddleware,
    PIIMiddleware,
    SummarizationMiddleware,
    TodoListMiddleware,
    ToolCallLimitMiddleware,
    wrap_model_call,
)
from langchain_core.exceptions import ModelRefusalError
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage
from langchain_core.tools import tool
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.types import Command

from openrouter_sdk.errors import AuthenticationError
from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.surfaces.parts import Reasoning
from tests.integrations.langchain.agent_runs import (
    MODEL,
    THREAD,
    Way,
    agent,
    asked,
    both_ways,
    call,
    call_ids,
    chat,
    each_way,
    names,
    population,
    results,
    sent,
)


@tool
def delete(path: str) -> str:
    """Delete a file."""
    return f"deleted {path}"


# --- middleware -------------------------------------------------------------------------------------------


@both_ways
def test_the_second_model_answers_where_the_first_fails(server: StandInServer, way: Way) -> None:
    server.script.error(503, "Busy.").reply("From the second.")
    made = agent(population, middleware=[ModelFallbackMiddleware(chat(model="a/second"))])
    assert way(made, asked())["messages"][-1].text == "From the second."
    assert [body["model"] for body in sent(server)] == [MODEL, "a/second"]
    assert [names(body) for body in sent(server)] == [["population"]] * 2


@both_ways
def test_a_refusal_is_an_error_where_it_is_asked_for_and_the_second_model_answers(
    server: StandInServer, way: Way
) -> None:
    server.script.reply(refusal="I cannot help.")
    with pytest.raises(ModelRefusalError, match="I cannot help"):
        way(agent(middleware=[ModelRefusalMiddleware()]), asked())
    server.script.reply(refusal="I cannot help.").reply("I can.")
    middleware = [ModelFallbackMiddleware(chat(model="a/second")), ModelRefusalMiddleware()]
    assert way(agent(middleware=middleware), asked())["messages"][-1].text == "I can."


def retrying() -> ModelRetryMiddleware:
    return ModelRetryMiddleware(max_retries=2, initial_delay=0, jitter=False, on_failure="error")


@both_ways
def test_a_failed_call_is_repeated_where_that_may_help(server: StandInServer, way: Way) -> None:
    server.script.error(503, "Busy.").error(429, "Slow down.").reply("At last.")
    made = agent(middleware=[retrying()])
    assert way(made, asked())["messages"][-1].text == "At last."


@both_ways
def test_a_failed_call_is_not_repeated_where_that_cannot_help(server: StandInServer, way: Way) -> None:
    server.script.error(401, "No.").reply("Never.")
    with pytest.raises(AuthenticationError):
        way(agent(middleware=[retrying()]), asked())
    assert len(sent(server)) == 1


@each_way
def test_calls_of_the_model_are_limited(server: StandInServer, way: Way) -> None:
    for _ in range(3):
        server.script.reply(tool_calls=[call("population", city="Lisbon")])
    made = agent(population, middleware=[ModelCallLimitMiddleware(run_limit=2, exit_behavior="end")])
    result = way(made, asked())
    assert len(sent(server)) == 2
    assert "limit" in result["messages"][-1].text.lower()


@each_way
def test_calls_of_a_tool_are_limited(server: StandInServer, way: Way) -> None:
    server.script.reply(tool_calls=[call("population", city=city) for city in ("Lisbon", "Porto")])
    server.script.reply("Done.")
    middleware = [ToolCallLimitMiddleware(tool_name="population", run_limit=1)]
    way(agent(population, middleware=middleware), asked())
    lisbon, porto = (results(sent(server)[1])[one] for one in call_ids(sent(server)[1]))
    assert (lisbon, "limit" in porto.lower()) == ("545000", True)
    assert server.problems == []


def long_history(count: int = 6) -> dict[str, Any]:
    messages: list[BaseMessage] = []
    for number in range(count):
        messages += [HumanMessage(f"Question {number}."), AIMessage(f"Answer {number}.")]
    return {"messages": [*messages, HumanMessage("And now?")]}


@each_way
def test_a_long_history_is_summarised(server: StandInServer, way: Way) -> None:
    server.script.reply("They talked about numbers.").reply("Now this.")
    middleware = [
        SummarizationMiddleware(chat(model="a/small"), trigger=("messages", 6), keep=("messages", 1))
    ]
    result = way(agent(middleware=middleware), long_history())
    summary, answer = sent(server)
    assert (summary["model"], answer["model"]) == ("a/small", MODEL)
    assert "Question 0." in json.dumps(summary["messages"])
    assert "They talked about numbers." in json.dumps(answer["messages"])
    assert len(answer["messages"]) == 2
    assert result["messages"][-1].text == "Now this."
    assert server.problems == []


@both_ways
def test_a_part_of_the_context_is_that_of_the_profile(server: StandInServer, way: Way) -> None:
    server.script.reply("Numbers.").reply("Now this.")
    small = chat(profile={"max_input_tokens": 100})
    middleware = [SummarizationMiddleware(small, trigger=("fraction", 0.5), keep=("messages", 1))]
    assert way(agent(middleware=middleware), long_history())["messages"][-1].text == "Now this."
    assert len(sent(server)) == 2


@both_ways
def test_a_summary_that_does_not_fit_is_asked_for_again_with_less(server: StandInServer, way: Way) -> None:
    words = "This endpoint's maximum context length is 8192 tokens. However, you requested about 9000 tokens."
    server.script.error(400, words).reply("Numbers.").reply("Now this.")
    middleware = [SummarizationMiddleware(chat(), trigger=("messages", 6), keep=("messages", 1))]
    assert way(agent(middleware=middleware), long_history(40))["messages"][-1].text == "Now this."
    first, second, _ = sent(server)
    assert len(json.dumps(second)) < len(json.dumps(first))


@each_way
@pytest.mark.parametrize(
    ("decision", "result"),
    [
        ({"type": "approve"}, "deleted a.txt"),
        (
            {"type": "edit", "edited_action": {"name": "delete", "args": {"path": "b.txt"}}},
            "deleted b.txt",
        ),
        ({"type": "reject", "message": "Keep it."}, "Keep it."),
    ],
    ids=lambda value: value["type"] if isinstance(value, dict) else "",
)
def test_a_human_decides_about_a_call(
    server: StandInServer, way: Way, decision: dict[str, Any], result: str
) -> None:
    thought = Reasoning("It is old.", signature="c2ln")
    server.script.reply(reasoning=thought, tool_calls=[call("delete", path="a.txt")]).reply("Done.")
    made = agent(
        delete,
        middleware=[HumanInTheLoopMiddleware({"delete": True})],
        checkpointer=InMemorySaver(),
    )
    way(made, asked("Delete a.txt"), THREAD)
    assert made.get_state(THREAD).next
    assert len(sent(server)) == 1
    after = way(made, Command(resume={"decisions": [decision]}), THREAD)
    assert after["messages"][-1].text == "Done."
    body = sent(server)[1]
    assert result in results(body)[call_ids(body)[0]]
    assert body["messages"][1]["reasoning_details"][0]["signature"] == "c2ln"
    assert server.problems == []


@both_ways
def test_a_model_chooses_the_tools(server: StandInServer, way: Way) -> None:
    server.script.reply(tool_calls=[call("ToolSelectionResponse", tools=["delete"])]).reply("Done.")
    selector = LLMToolSelectorMiddleware(model=chat(model="a/small"))
    way(agent(population, delete, middleware=[selector]), asked("Delete a.txt"))
    assert [names(body) for body in sent(server)] == [["ToolSelectionResponse"], ["delete"]]
    assert server.problems == []


@both_ways
def test_a_model_plays_a_tool(server: StandInServer, way: Way) -> None:
    server.script.reply(tool_calls=[call("population", city="Faro")]).reply("61000").reply("Done.")
    made = agent(population, middleware=[LLMToolEmulator(model=chat(model="a/small"))])
    way(made, asked())
    assert [body["model"] for body in sent(server)] == [MODEL, "a/small", MODEL]
    assert list(results(sent(server)[-1]).values()) == ["61000"]


@each_way
def test_a_list_of_what_is_to_be_done_is_kept(server: StandInServer, way: Way) -> None:
    todos = [{"content": "Look it up", "status": "in_progress"}]
    server.script.reply(tool_calls=[call("write_todos", todos=todos)]).reply("Done.")
    result = way(agent(population, middleware=[TodoListMiddleware()]), asked())
    assert result["todos"] == todos
    assert server.problems == []


@each_way
def test_addresses_are_hidden_from_the_model(server: StandInServer, way: Way) -> None:
    server.script.reply("Noted.")
    way(agent(middleware=[PIIMiddleware("email")]), asked("I am ada@example.com."))
    assert "ada@example.com" not in json.dumps(sent(server))


@each_way
def test_old_results_are_cleared(server: StandInServer, way: Way) -> None:
    for city in ("Lisbon", "Porto", "Faro"):
        server.script.reply(tool_calls=[call("population", city=city)])
    server.script.reply("Done.")
    edit = ClearToolUsesEdit(trigger=1, keep=1)
    way(agent(population, middleware=[ContextEditingMiddleware(edits=[edit])]), asked())
    first, second, third = results(sent(server)[-1]).values()
    assert third == "unknown"
    assert "545000" not in (first, second)
    assert server.problems == []


@both_ways
def test_middleware_may_change_the_model_and_its_settings(server: StandInServer, way: Way) -> None:
    class Change(AgentMiddleware[Any, Any]):
        def wrap_model_call(self, request: Any, handler: Callable[[Any], Any]) -> Any:
            return handler(request.override(model_settings={"temperature": 0.1, "user": "u1", "top_k": 3}))

        async def awrap_model_call(self, request: Any, handler: Callable[[Any], Any]) -> Any:
            return await handler(request.override(model=chat(model="a/other")))

    server.script.reply("Done.")
    way(agent(population, middleware=[Change()]), asked())
    (body,) = sent(server)
    if way.name == "invoke":
        assert (body["temperature"], body["user"], body["top_k"]) == (0.1, "u1", 3)
    else:
        assert body["model"] == "a/other"
    assert server.problems == []


def test_a_hook_sees_the_message_of_the_model(server: StandInServer) -> None:
    seen: list[Any] = []

    @wrap_model_call
    def look(request: Any, handler: Callable[[Any], Any]) -> Any:
        response = handler(request)
        seen.extend(response.result)
        return response

    server.script.reply("Done.")
    agent(middleware=[look]).invoke(asked())
    assert [type(one) for one in seen] == [AIMessage]
