"""What is wrong with the arguments of a run is said when it is made, before anything is sent."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, RunLimits, Tool, ToolContext, tool
from openrouter_sdk.errors import InvalidArgumentError, MissingKeyError
from openrouter_sdk.testing import StandInServer
from tests.behaviour.tools.moments import QUESTION, add, answers, call, play
from tests.each import each

if TYPE_CHECKING:
    from decimal import Context as OnlyForCheckers


async def asynchronous(*_: Any) -> Any:
    """Does nothing, later."""


LATER: Any = asynchronous


async def later() -> None:
    """Does nothing, later."""


def not_there(*_: Any) -> bool:
    return False


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"max_step": 3}, r"chat\.run_tools\(\) has no argument `max_step`"),
    ({"max_steps": 3}, r"write limits=RunLimits\(max_steps=\.\.\.\)"),
    ({"max_turns": 3}, r"write limits=RunLimits\(max_steps=\.\.\.\)"),
    ({"before_tools": not_there}, r"did you mean `before_tool`\?"),
    ({"response_model": dict}, r"write `output_type`"),
    ({"temprature": 1}, r"chat\.run_tools\(\) has no argument `temprature`; did you mean `temperature`\?"),
    ({"temperature": "hot"}, r"temperature"),
    ({"stream": True}, r"use client\.chat\.stream_tools"),
    ({"messages": None}, r"needs messages=\.\.\., or the state=\.\.\."),
    ({"messages": []}, r"messages"),
    ({"messages": "Hello"}, r"messages"),
    ({"limits": 3}, r"limits must be a RunLimits.*not int"),
    ({"limits": {"max_steps": 3}}, r"limits must be a RunLimits.*not dict"),
    ({"state": 3}, r"state must be a RunState, not int"),
    ({"state": "{}"}, r"state"),
    ({"decisions": {"c1": 1}}, r"decisions"),
    ({"resend": True}, r"resend"),
    ({"resend": "yes"}, r"resend must be True or False, not 'yes'"),
    ({"final_turn": 1}, r"final_turn must be True or False, not 1"),
    ({"on_tool_error": "ignore"}, r"on_tool_error must be 'return' or 'raise', not 'ignore'"),
    ({"max_parallel": 0}, r"max_parallel must be a positive integer, not 0"),
    ({"max_parallel": True}, r"max_parallel must be a positive integer, not True"),
    ({"checkpoint": 3}, r"checkpoint must be a path or a function, not int"),
    ({"checkpoint": "/nowhere/at/all.json"}, r"checkpoint: there is no folder '/nowhere/at'"),
    ({"checkpoint": "/"}, r"checkpoint must be the path of a file"),
    ({"before_tool": 3}, r"before_tool must be a function, not int"),
    ({"stop_when": [not_there, None]}, r"stop_when"),
    ({"checkpoint": "a" * 300}, r"checkpoint cannot be such a path: .*too long"),
    ({"stop_when": 3}, r"stop_when must be a function, not int"),
    ({"mode": "tool"}, r"mode is of use only with an output_type"),
    ({"output_retries": 1}, r"output_retries is of use only with an output_type"),
    ({"tools": add}, r"tools must be a list"),
    ({"tools": [add, tool(not_there, name="add")]}, r"two tools are named 'add'"),
    ({"tools": [tool(later)]}, r"tool 'later' is asynchronous.*AsyncOpenRouter"),
    ({"tools": [tool(add, needs_approval=LATER)]}, r"needs_approval of tool 'add' is asynchronous"),
    *(
        ({name: asynchronous}, rf"{name} is asynchronous, which needs an AsyncOpenRouter")
        for name in ("before_tool", "after_tool", "prepare_step", "stop_when", "checkpoint", "on_event")
    ),
    *(
        ({name: lambda: None}, rf"{name} must take one argument: the {words}")
        for name, words in (
            ("before_tool", "PlannedCall"),
            ("prepare_step", "NextStep"),
            ("stop_when", "RunState"),
            ("on_event", "event"),
            ("checkpoint", "RunState"),
        )
    ),
    (
        {"after_tool": lambda call: None},
        r"after_tool must take two arguments: the PlannedCall, and",
    ),
    ({"stop_when": [not_there, lambda a, b: True]}, r"stop_when must take one argument"),
    ({"extra_body": {"messages": []}}, r"extra_body must not have 'messages'"),
    ({"options": {"extra_body": {"tool_choice": "none"}}}, r"extra_body must not have 'tool_choice'"),
    ({"options": {"timout": 3}}, r"there is no option 'timout'"),
]


@each("given, message", WRONG, ids=[f"{next(iter(given))}-{n}" for n, (given, _) in enumerate(WRONG)])
def test_wrong_arguments_are_refused(server: StandInServer, given: dict[str, Any], message: str) -> None:
    arguments: Any = {**QUESTION, "tools": [add], **given}
    with OpenRouter(server.key, base_url=server.url) as client:
        with pytest.raises(InvalidArgumentError, match=message):
            client.chat.run_tools(**arguments)
        if not {"stream", "on_event"} & given.keys():
            with pytest.raises(InvalidArgumentError, match=message.replace("run_tools", "stream_tools")):
                client.chat.stream_tools(**arguments)
    assert not server.requests


def in_shop(ctx: ToolContext[int], city: str) -> None: ...
def in_any(city: str, ctx: ToolContext) -> None: ...  # type: ignore[type-arg]
def in_none(
    city: str, ctx: ToolContext[int | None], also: ToolContext[Any], more: ToolContext[object]
) -> None: ...
def perhaps(city: str, ctx: ToolContext[int] | None = None) -> None: ...
def for_checkers(city: str, shop: ToolContext[OnlyForCheckers]) -> None: ...
def of_schema(city: str, ctx: Annotated[ToolContext[int], "shop"]) -> None: ...


CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}


def test_tools_with_a_typed_context_need_one(server: StandInServer) -> None:
    of_city = Tool.from_schema("of_schema", CITY, function=of_schema)
    with OpenRouter(server.key, base_url=server.url) as client:
        for given, name in ((in_shop, "ctx"), (for_checkers, "shop"), (of_city, "ctx")):
            message = rf"tool '{given.__name__}': parameter '{name}' needs the context .*pass context="
            with pytest.raises(InvalidArgumentError, match=message):
                client.chat.run_tools(**QUESTION, tools=[add, given])
            with pytest.raises(InvalidArgumentError, match=message):
                client.responses.stream_tools(model="a/b", input="Hello", tools=[add, given])
        assert not server.requests
        client.chat.run_tools(**QUESTION, tools=[in_any, in_none, perhaps])
        client.chat.run_tools(**QUESTION, tools=[in_shop, for_checkers, of_city], context=None)


def test_a_run_without_a_key_is_refused_when_it_is_made(server: StandInServer) -> None:
    with OpenRouter(base_url=server.url) as client, pytest.raises(MissingKeyError):
        client.chat.stream_tools(**QUESTION, tools=[add])


def test_a_state_is_resumed_on_its_own_api(server: StandInServer) -> None:
    play(server, call("add", "c1", a=1, b=2))
    with OpenRouter(server.key, base_url=server.url) as client:
        state = client.chat.run_tools(**QUESTION, tools=[tool(add, needs_approval=True)]).state
        with pytest.raises(InvalidArgumentError, match=r"a run of client\.chat, not of client\.responses"):
            client.responses.run_tools(state=state, tools=[add])
    assert len(server.requests) == 1


def test_an_asynchronous_stream_has_to_be_entered(server: StandInServer) -> None:
    async def main() -> None:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            run = client.chat.stream_tools(**QUESTION, tools=[add])
            with pytest.raises(InvalidArgumentError, match="async with"):
                async for _ in run:
                    pass
            with pytest.raises(TypeError, match="async with"):
                await run  # type: ignore[misc]

    asyncio.run(main())
    with OpenRouter(server.key, base_url=server.url) as sync_client:
        stream: Any = sync_client.chat.stream_tools(**QUESTION, tools=[add])
    with pytest.raises(TypeError, match="use `for` and `with`"):
        aiter(stream)


def test_options_apply_to_each_request_of_a_run(server: StandInServer) -> None:
    play(server, call("add", "c1", a=1, b=2))
    with OpenRouter(server.key, base_url=server.url) as client:
        run = client.chat.run_tools(
            **QUESTION,
            tools=[add],
            temperature=0.5,
            headers={"X-Mine": "yes"},
            extra_query={"q": "1"},
            extra_body={"route": "fallback"},
            options={"session_id": "mine"},
            x_open_router_metadata="enabled",
        )
    assert answers(run) == {"c1": "3"}
    for request in server.requests:
        assert request.header("x-mine") == "yes"
        assert request.header("x-openrouter-metadata") == "enabled"
        body = request.json()
        assert (body["temperature"], body["route"], body["session_id"]) == (0.5, "fallback", "mine")
        assert request.parameter("q") == "1"
    assert "X-Mine" not in run.state.to_json()
    assert "enabled" not in run.state.to_json()


def test_the_time_that_is_left_is_the_timeout_of_a_request(server: StandInServer, tmp_path: Path) -> None:
    seen: list[float | None] = []

    class Watching(OpenRouter):
        def _prepare(self, *args: Any, **kwargs: Any) -> Any:
            state = super()._prepare(*args, **kwargs)
            seen.append(state.request.settings.timeout.total)
            return state

    limits = RunLimits(max_seconds=100)
    with Watching(server.key, base_url=server.url, timeout=2000.0) as client:
        client.chat.run_tools(**QUESTION, tools=[], limits=limits)
        client.chat.run_tools(**QUESTION, tools=[], limits=limits, timeout=7.0)
    check, first, _, second = seen
    assert check == 2000.0
    assert first is not None
    assert 89 < first <= 90
    assert second == 7.0


def test_no_frame_of_a_failed_run_has_its_options(server: StandInServer) -> None:
    secret = "sk-or-v1-" + "5" * 64

    def fail(*_: Any) -> None:
        raise ZeroDivisionError

    async def run(method: str, **given: Any) -> None:
        async with AsyncOpenRouter(base_url=server.url) as client:
            await getattr(client.chat, method)(
                **QUESTION, tools=[add], options={"api_key": secret}, headers={"X-Key": secret}, **given
            )

    def run_sync(method: str, **given: Any) -> None:
        with OpenRouter(base_url=server.url) as client:
            getattr(client.chat, method)(
                **QUESTION, tools=[add], options={"api_key": secret}, headers={"X-Key": secret}, **given
            )

    attempts: list[Any] = [
        lambda: run_sync("run_tools", limits=3),
        lambda: run_sync("run_tools", prepare_step=fail),
        lambda: run_sync("stream_tools", temprature=3),
        lambda: asyncio.run(run("run_tools", limits=3)),
        lambda: asyncio.run(run("run_tools", prepare_step=fail)),
    ]
    for attempt in attempts:
        with pytest.raises((InvalidArgumentError, ZeroDivisionError)) as caught:
            attempt()
        frames, trace = [], caught.value.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename != __file__:
                frames.append(trace.tb_frame)
            trace = trace.tb_next
        for frame in frames:
            shown = {name: repr(value) for name, value in frame.f_locals.items()}
            assert not [name for name, value in shown.items() if "5" * 64 in value], frame


def test_a_stream_of_events_tells_of_them_nowhere_else(server: StandInServer) -> None:
    wrong: Any = {**QUESTION, "tools": [add], "on_event": print}
    with (
        OpenRouter(server.key, base_url=server.url) as client,
        pytest.raises(InvalidArgumentError, match=r"stream_tools\(\) has no argument `on_event`; the run"),
    ):
        client.chat.stream_tools(**wrong)
