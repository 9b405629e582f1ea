"""Scripts of several turns that belong to one run, and what a stand-in demands of its history."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from openrouter_sdk.errors import BadRequestError, RateLimitError, TransportError
from openrouter_sdk.testing import (
    Failure,
    Prompt,
    Reasoning,
    Reply,
    StandIn,
    ToolCall,
    Turn,
    faults,
    players,
    reply,
)
from tests.each import each
from tests.testing.small_loop import APIS, HISTORY, Json, ask, called, connected, play, results, tools, user

WEATHER = {"name": "get_weather", "arguments": {"city": "Lisbon"}}


def quote(prompt: Prompt) -> Reply:
    return reply(f"It is {prompt.results[0].content} in {prompt.text}.")


# --- turns ----------------------------------------------------------------------------------------------


@each(("api", "stream"), [(api, stream) for api in APIS for stream in (False, True)])
def test_a_conversation_answers_turn_by_turn(api: str, stream: bool) -> None:
    client, transport = connected()
    transport.script.conversation(reply(tool_calls=[WEATHER]), quote)
    replies = play(client, api, "Lisbon", result=lambda _: "warm", stream=stream)
    assert called(replies) == [["get_weather"], []]
    assert replies[-1].text == "It is warm in Lisbon."
    assert (len(transport.script), transport.problems) == (0, [])


def test_runs_at_the_same_time_do_not_take_the_turns_of_each_other() -> None:
    client, transport = connected()
    for number in range(8):
        transport.script.conversation(
            reply(tool_calls=[{"name": f"tool_{number}"}]),
            reply(tool_calls=[{"name": f"again_{number}"}]),
            f"Answer {number}.",
            about=f"Question {number}?",
        )

    def run(number: int) -> tuple[Any, str]:
        replies = play(client, "chat", f"Question {number}?")
        return called(replies), replies[-1].text

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(run, range(8)))
    assert found == [([[f"tool_{n}"], [f"again_{n}"], []], f"Answer {n}.") for n in range(8)]


def test_runs_are_told_apart_by_their_session_even_if_they_ask_the_same() -> None:
    client, transport = connected()
    for name in ("b", "a"):
        transport.script.conversation(reply(tool_calls=[WEATHER]), f"For {name}.", session_id=name)
    transport.script.conversation("For anybody.", "More for anybody.")
    first = [ask(client, "chat", [user("Hi")], session_id=name).message for name in ("a", "b")]
    assert ask(client, "chat", [user("Hi")], session_id="c").text == "For anybody."
    assert ask(client, "chat", [user("Hi")], session_id="d").text.startswith("Hello!")
    assert ask(client, "chat", [user("Hi")], headers={"x-session-id": "c"}).text == "For anybody."
    for name, message in zip(("a", "b"), first, strict=True):
        history = [user("Hi"), message, *results("chat", [(message.tool_calls[0].id, "1")])]
        assert ask(client, "chat", history, session_id=name).text == f"For {name}."


def test_a_request_that_is_sent_again_gets_the_same_turn() -> None:
    client, transport = connected()
    transport.script.conversation("First.", "Second.")
    assert [ask(client, "chat", [user("Hi")]).text for _ in range(2)] == ["First.", "First."]
    history = [user("Hi"), {"role": "assistant", "content": "First."}, user("And?")]
    assert ask(client, "chat", history).text == "Second."
    history += [{"role": "assistant", "content": "Second."}, user("And?")]
    assert ask(client, "chat", history).text.startswith("Hello!")


def test_the_turns_before_a_run_do_not_count() -> None:
    client, transport = connected()
    transport.script.conversation("First.", "Second.")
    history = [user("1?"), {"role": "assistant", "content": "1."}, user("2?")]
    assert ask(client, "chat", history).text == "First."
    history += [{"role": "assistant", "content": "First."}, user("3?")]
    assert ask(client, "chat", history).text == "Second."


def test_failures_and_faults_of_a_turn_come_once() -> None:
    client, transport = connected()
    transport.script.conversation(
        Failure(429, "Slow down."),
        Failure(429, "Slower."),
        Turn(reply("All of it."), (faults.CutAtEvent(3),)),
    )
    assert len(transport.script) == 3
    for _ in range(2):
        with pytest.raises(RateLimitError):
            ask(client, "chat", [user("Hi")])
    with pytest.raises(TransportError):
        ask(client, "chat", [user("Hi")], stream=True)
    assert ask(client, "chat", [user("Hi")], stream=True).text == "All of it."
    assert len(transport.script) == 0


def test_conversations_come_first_then_the_queue_then_players() -> None:
    client, transport = connected()
    transport.script.reply("Queued.").conversation("Conversed.").play(players.answer("Played."))
    transport.script.play(players.answer("Played for Bo."), about="Bo")
    assert [ask(client, "chat", [user(text)]).text for text in ("A", "B", "C", "I am Bo.")] == [
        "Conversed.",
        "Queued.",
        "Played.",
        "Played for Bo.",
    ]
    transport.reset()
    assert ask(client, "chat", [user("A")]).text.startswith("Hello!")


# --- what a function gets -------------------------------------------------------------------------------


@each("api", APIS)
def test_a_function_sees_the_conversation(api: str) -> None:
    seen: list[Prompt] = []

    def note(prompt: Prompt) -> Reply:
        seen.append(prompt)
        return reply("Done.") if prompt.results else reply(tool_calls=[WEATHER, {"name": "get_time"}])

    client, transport = connected()
    transport.script.play(note)
    play(client, api, "Hello", tools=tools(api, "get_weather", "get_time"), session_id="s")
    first, second = seen
    assert (first.step, first.results, first.calls) == (0, (), ())
    assert (second.step, second.text, second.first_text, second.session_id) == (1, "Hello", "Hello", "s")
    assert [(one.name, one.content) for one in second.results] == [
        ("get_weather", "get_weather is done"),
        ("get_time", "get_time is done"),
    ]
    assert [call.name for call in second.calls] == ["get_weather", "get_time"]
    assert [tool.name for tool in second.tools] == ["get_weather", "get_time"]


Allowed = tuple[list[str], bool]
NONE: Allowed = ([], False)
REQUIRED: Allowed = (["get_weather", "get_time"], True)
NAMED: Allowed = (["get_time"], True)
CHOICES: dict[str, list[tuple[Any, Allowed]]] = {
    "chat": [
        ("none", NONE),
        ("required", REQUIRED),
        ({"type": "function", "function": {"name": "get_time"}}, NAMED),
    ],
    "responses": [("none", NONE), ("required", REQUIRED), ({"type": "function", "name": "get_time"}, NAMED)],
    "messages": [
        ({"type": "none"}, NONE),
        ({"type": "any"}, REQUIRED),
        ({"type": "tool", "name": "get_time"}, NAMED),
    ],
}


@each("api", APIS)
def test_a_function_sees_what_it_may_and_must_call(api: str) -> None:
    client, transport = connected()
    seen: list[Prompt] = []
    transport.script.play(lambda prompt: seen.append(prompt) or reply("Hi."))  # type: ignore[func-returns-value]
    for choice, (allowed, must) in CHOICES[api]:
        more: Json = {"tools": tools(api, "get_weather", "get_time"), "tool_choice": choice}
        ask(client, api, [user("Hi")], **more)
        found = seen[-1]
        assert ([tool.name for tool in found.tools], found.must_call) == (allowed, must)
        assert ([tool.name for tool in found.offered], found.parallel) == (["get_weather", "get_time"], True)
    one_by_one: Json = {"tool_choice": {"type": "auto", "disable_parallel_tool_use": True}}
    ask(client, api, [user("Hi")], **(one_by_one if api == "messages" else {"parallel_tool_calls": False}))
    assert not seen[-1].parallel


def test_a_player_that_fails_is_an_error_of_the_stand_in() -> None:
    client, transport = connected()
    transport.script.conversation(quote)
    with pytest.raises(Exception, match="The stand-in server failed: IndexError"):
        ask(client, "chat", [user("Hi")])


# --- histories ------------------------------------------------------------------------------------------

CALLS = [{"name": "f", "arguments": {"a": 1}, "id": "call_1"}, {"name": "g", "arguments": {}, "id": "call_2"}]
ANSWERED = {"call_1": "1", "call_2": "2"}
HISTORIES: dict[str, tuple[list[str], str | None]] = {
    "each answered once": (["call_1", "call_2"], None),
    "answered in another order": (["call_2", "call_1"], None),
    "one without an answer": (["call_1"], "a result of the call 'call_2', got nothing"),
    "none answered": ([], "a result of the call 'call_1', got nothing"),
    "answered twice": (["call_1", "call_2", "call_1"], "one result of each call, got another of 'call_1'"),
    "an unknown id": (["call_1", "call_2", "call_7"], 'got "call_7"'),
}


@each("api", APIS)
def test_calls_without_one_result_each_are_refused_as_providers_do(api: str) -> None:
    client, transport = connected()
    lenient, recorded = connected(StandIn(strict=False))
    transport.script.conversation(reply(tool_calls=CALLS), *["Done."] * 9)
    message = ask(client, api, [user("Hi")]).message
    turn = message if isinstance(message, list) else [message]
    for ids, problem in HISTORIES.values():
        answered = results(api, [(id, "1") for id in ids]) if ids or api != "messages" else [user("Well?")]
        history = [user("Hi"), *turn, *answered]
        assert ask(lenient, api, history).text
        if problem is None:
            assert ask(client, api, history).text == "Done."
            assert (transport.problems, recorded.problems) == ([], [])
            continue
        with pytest.raises(BadRequestError) as refused:
            ask(client, api, history)
        assert problem in str(refused.value)
        assert f"/{HISTORY[api]}/" in str(refused.value)
        assert problem in str(recorded.check(recorded.requests[-1])[0])


@each("api", APIS)
def test_a_result_without_any_call_is_refused(api: str) -> None:
    client, _ = connected()
    for history in ([user("Hi")], [user("Hi"), {"role": "assistant", "content": "Hello."}]):
        with pytest.raises(BadRequestError, match="call_1"):
            ask(client, api, [*history, *results(api, [("call_1", "1")])])


def test_results_must_follow_their_calls_at_once_in_chat() -> None:
    client, _ = connected()
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    asked = {"role": "assistant", "content": None, "tool_calls": [call]}
    with pytest.raises(BadRequestError, match=r"/messages/1/tool_calls/0.*/messages/3/tool_call_id"):
        ask(client, "chat", [user("Hi"), asked, user("And?"), *results("chat", [("c", "1")])])


def test_an_id_that_a_model_uses_twice_is_answered_twice() -> None:
    client, transport = connected()
    transport.script.play(players.call_ids("same"))
    more: Json = {"tools": tools("chat", "get_weather", "get_time")}
    assert called(play(client, "chat", **more)) == [["get_weather", "get_time"], []]
    assert transport.problems == []


# --- what comes back ------------------------------------------------------------------------------------

THOUGHTS = [
    Reasoning("First the plan. Then more.", "summary", format="openai-responses-v1", id="rs_1"),
    Reasoning("Then the steps of it.", signature="c2lnbmVk", format="anthropic-claude-v1"),
    Reasoning("b3BhcXVl", "encrypted", format="openai-responses-v1", id="rs_2"),
]


def without_reasoning(api: str, turn: list[Json]) -> list[Json]:
    if api == "messages":
        return [{**turn[0], "content": [b for b in turn[0]["content"] if "thinking" not in b["type"]]}]
    kept = [{k: v for k, v in one.items() if "reasoning" not in k} for one in turn]
    return [one for one in kept if one.get("type") != "reasoning"]


def plain(value: Any) -> Any:
    """Plain data of models, also in lists and dicts."""
    value = value.to_dict() if hasattr(value, "to_dict") else value
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list) else value


def changed(value: Any, old: str, new: str) -> Any:
    if isinstance(value, dict):
        return {key: changed(one, old, new) for key, one in value.items()}
    if isinstance(value, list):
        return [changed(one, old, new) for one in value]
    return value.replace(old, new) if isinstance(value, str) else value


@each(("api", "stream"), [(api, stream) for api in APIS for stream in (False, True)])
def test_a_turn_with_calls_must_come_back_as_it_was(api: str, stream: bool) -> None:
    client, transport = connected()
    said = reply("Let me see.", reasoning=THOUGHTS, tool_calls=[ToolCall("f", '{"a": 1}', "call_1")])
    transport.script.conversation(said, *["Done."] * 9)
    answer = ask(client, api, [user("Hi")], stream=stream)
    turn = plain(answer.message if isinstance(answer.message, list) else [answer.message])

    def problems(sent: list[Json]) -> list[str]:
        ask(client, api, [user("Hi"), *sent, *results(api, [("call_1", "1")])])
        return [str(problem) for problem in transport.check(transport.requests[-1])]

    assert problems(turn) == []
    for altered, words in (
        (without_reasoning(api, turn), "the reasoning of the turn, unchanged, got nothing"),
        (changed(turn, "c2lnbmVk", "forged"), "the reasoning of the turn, unchanged, got another"),
        (changed(turn, "First the plan", "No plan"), "the reasoning of the turn, unchanged, got another"),
        (changed(turn, "Let me see.", "I see."), "the text of the turn, 'Let me see.', got 'I see.'"),
    ):
        [found] = problems(altered)
        assert words in found
    if api != "messages":
        [found] = problems(changed(turn, '"a": 1', '"a": 2'))
        assert "the call as it was made" in found


def test_calls_that_are_left_out_are_reported() -> None:
    client, transport = connected()
    transport.script.conversation(reply(tool_calls=CALLS), "Done.")
    message = ask(client, "chat", [user("Hi")]).message.to_dict()
    del message["tool_calls"][1]
    ask(client, "chat", [user("Hi"), message, *results("chat", [("call_1", "1")])])
    [problem] = transport.problems
    assert "the call 'call_2' that the model made, too" in str(problem)
    assert not problem.refused


def test_arguments_may_come_back_in_another_format() -> None:
    client, transport = connected()
    transport.script.conversation(reply(tool_calls=CALLS[:1]), "Done.")
    message = ask(client, "chat", [user("Hi")]).message.to_dict()
    message["tool_calls"][0]["function"]["arguments"] = ' {"a" : 1 }'
    ask(client, "chat", [user("Hi"), message, *results("chat", [("call_1", "1")])])
    assert transport.problems == []
