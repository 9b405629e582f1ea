"""Models that the stand-in plays: what they call, answer and get wrong, in each API, streamed and not."""

from __future__ import annotations

import json
from typing import Any

from jsonschema_rs import Draft202012Validator

from openrouter_sdk.testing import Player, StandIn, players
from tests.each import each
from tests.testing.small_loop import (
    APIS,
    PARAMETERS,
    Json,
    ask,
    called,
    connected,
    play,
    tool,
    tools,
    user,
)

BOTH = ("get_weather", "get_time")
EVERY = [(api, stream) for api in APIS for stream in (False, True)]


def valid(schema: Json, text: str) -> bool:
    try:
        return Draft202012Validator(schema).is_valid(json.loads(text))
    except ValueError:
        return False


def played(player: Player, api: str = "chat", *, names: tuple[str, ...] = BOTH, **more: Any) -> list[Any]:
    client, transport = connected()
    transport.script.play(player)
    replies = play(client, api, tools=tools(api, *names), **more)
    assert transport.problems == []
    return replies


# --- calls ----------------------------------------------------------------------------------------------


@each(("api", "stream"), EVERY)
def test_each_tool_is_called_once_with_valid_arguments_then_the_results_are_quoted(
    api: str, stream: bool
) -> None:
    names = tuple(PARAMETERS)
    replies = played(players.call_each_tool(), api, names=names, stream=stream)
    assert called(replies) == [list(names), []]
    assert [valid(PARAMETERS[call.name], call.arguments) for call in replies[0].tool_calls] == [True] * 3
    assert json.loads(replies[0].tool_calls[0].arguments) == {"city": "Paris"}
    assert replies[-1].text == (
        "The tools answered: get_weather is done; get_time is done; look_around is done"
    )
    one_by_one = played(players.call_each_tool(together=False), api, names=names, stream=stream)
    assert called(one_by_one) == [["get_weather"], ["get_time"], ["look_around"], []]


@each("api", APIS)
def test_a_request_may_forbid_parallel_calls(api: str) -> None:
    choice = {"type": "auto", "disable_parallel_tool_use": True}
    more: Json = {"tool_choice": choice} if api == "messages" else {"parallel_tool_calls": False}
    for player in (players.call_each_tool(), None):
        client, transport = connected()
        if player:
            transport.script.play(player)
        text = "The weather and the time in Paris"
        assert called(play(client, api, text, tools=tools(api, *BOTH), **more)) == [[BOTH[0]], [BOTH[1]], []]


FORCED: dict[str, list[tuple[Any, list[str]]]] = {
    "chat": [
        ("none", []),
        ("required", ["get_weather"]),
        ({"type": "function", "function": {"name": "get_time"}}, ["get_time"]),
    ],
    "responses": [
        ("none", []),
        ("required", ["get_weather"]),
        ({"type": "function", "name": "get_time"}, ["get_time"]),
    ],
    "messages": [
        ({"type": "none"}, []),
        ({"type": "any"}, ["get_weather"]),
        ({"type": "tool", "name": "get_time"}, ["get_time"]),
    ],
}


@each("api", APIS)
def test_a_tool_choice_is_obeyed(api: str) -> None:
    for choice, names in FORCED[api]:
        for player in (players.call_each_tool(together=False), players.answer(), None):
            client, transport = connected()
            if player:
                transport.script.play(player)
            reply = ask(client, api, [user("Hi")], tools=tools(api, *BOTH), tool_choice=choice)
            assert [call.name for call in reply.tool_calls] == names
            assert bool(reply.text) is not bool(names)


@each("api", APIS)
def test_a_model_that_must_call_calls_each_tool_before_it_repeats_one(api: str) -> None:
    client, _ = connected()
    choice = FORCED[api][1][0]
    replies = play(client, api, "The weather, please.", tools=tools(api, *BOTH), tool_choice=choice, most=3)
    assert called(replies) == [["get_weather"], ["get_time"], ["get_weather"]]


@each("api", APIS)
def test_a_model_may_ignore_the_choice(api: str) -> None:
    client, transport = connected()
    transport.script.play(players.ignore_tool_choice())
    reply = ask(client, api, [user("Hi")], tools=tools(api, *BOTH), tool_choice=FORCED[api][0][0])
    assert [call.name for call in reply.tool_calls] == list(BOTH)


def test_one_tool_is_called_as_often_as_wanted_even_an_unknown_one() -> None:
    assert called(played(players.call_tool("get_time"))) == [["get_time"], []]
    replies = played(players.call_tool("nobody", {"a": 1}, times=2))
    assert called(replies) == [["nobody"], ["nobody"], []]
    assert replies[0].tool_calls[0].parsed_arguments == {"a": 1}
    assert played(players.call_tool("get_time", "oops"))[0].tool_calls[0].arguments == "oops"


def test_the_same_call_for_ever() -> None:
    replies = played(players.repeat_call(), most=5)
    assert called(replies) == [["get_weather"]] * 5
    assert len({reply.tool_calls[0].arguments for reply in replies}) == 1
    client, transport = connected()
    transport.script.play(players.repeat_call("get_time", {}))
    more: Json = {"tools": tools("chat", *BOTH)}
    assert [call.name for call in ask(client, "chat", [user("Hi")], **more).tool_calls] == ["get_time"]
    assert ask(client, "chat", [user("Hi")], tool_choice="none", **more).tool_calls == []


def test_without_a_script_the_tools_that_the_user_speaks_of_are_called() -> None:
    client, transport = connected()
    more: Json = {"tools": tools("chat", *PARAMETERS)}
    for text, names in (
        ("What is the weather in Paris?", ["get_weather"]),
        ("The time in Rome, and the Weather.", ["get_weather", "get_time"]),
        ("What is timeless?", ["get_time"]),
        ("Sometimes.", ["get_weather"]),
    ):
        assert called(play(client, "chat", text, **more)) == [names, []]
    assert transport.problems == []


# --- mistakes in arguments ------------------------------------------------------------------------------


def mistaken(mistake: Any, api: str, stream: bool = False, times: int = 1) -> list[Any]:
    return played(
        players.bad_arguments(mistake, times=times), api, names=("get_time",), stream=stream, most=4
    )


BAD: dict[str, Any] = {
    "not_json": lambda text: text.endswith(",}"),
    "not_object": lambda text: isinstance(json.loads(text), list),
    "wrong_types": lambda text: json.loads(text).keys() == {"zone", "hours"},
    "missing": lambda text: len(json.loads(text)) == 1,
    "extra": lambda text: "unexpected" in json.loads(text),
    "empty": lambda text: text == "",
    "null": lambda text: text == "null",
}


@each(("mistake", "stream"), [(mistake, stream) for mistake in BAD for stream in (False, True)])
def test_arguments_are_wrong_first_then_right(mistake: str, stream: bool) -> None:
    for api in ("chat", "responses"):
        replies = mistaken(mistake, api, stream, times=2)
        assert called(replies) == [["get_time"], ["get_time"], ["get_time"], []]
        *wrong, right = [reply.tool_calls[0].arguments for reply in replies[:3]]
        assert all(BAD[mistake](text) for text in wrong)
        assert [valid(PARAMETERS["get_time"], text) for text in wrong] == [mistake == "extra"] * 2
        assert valid(PARAMETERS["get_time"], right)


@each("api", APIS)
def test_a_tool_is_called_by_a_wrong_name_first(api: str) -> None:
    assert called(mistaken("unknown_tool", api)) == [["get_time_v2"], ["get_time"], []]


@each("mistake", ["wrong_types", "missing", "extra", "not_object"])
def test_wrong_input_of_messages_is_sent_as_it_is(mistake: str) -> None:
    assert BAD[mistake](mistaken(mistake, "messages")[0].tool_calls[0].arguments)


# --- answers of a schema --------------------------------------------------------------------------------

ITEM = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "parts": {"type": "array", "items": {"$ref": "#/$defs/Item"}}},
    "required": ["name", "parts"],
    "additionalProperties": False,
}
SCHEMAS: dict[str, Json] = {
    "a record": {**PARAMETERS["get_time"], "additionalProperties": False},
    "with definitions, recursive": {
        "type": "object",
        "properties": {
            "root": {"$ref": "#/$defs/Item"},
            "other": {"anyOf": [{"$ref": "#/$defs/Item"}, {"type": "null"}]},
        },
        "required": ["root", "other"],
        "additionalProperties": False,
        "$defs": {"Item": ITEM},
    },
    "a union in a wrapper": {
        "type": "object",
        "properties": {"value": {"anyOf": [{"$ref": "#/$defs/Dog"}, {"$ref": "#/$defs/Cat"}]}},
        "required": ["value"],
        "additionalProperties": False,
        "$defs": {
            name: {
                "type": "object",
                "properties": {"kind": {"const": name}, "age": {"type": "integer"}},
                "required": ["kind", "age"],
                "additionalProperties": False,
            }
            for name in ("Dog", "Cat")
        },
    },
}


def wanted(api: str, schema: Json) -> Json:
    named = {"name": "x", "schema": schema, "strict": True}
    match api:
        case "chat":
            return {"response_format": {"type": "json_schema", "json_schema": named}}
        case "responses":
            return {"text": {"format": {"type": "json_schema", **named}}}
    return {"output_config": {"format": {"type": "json_schema", "schema": schema}}}


def forced(api: str, schema: Json) -> Json:
    return {"tools": [tool(api, "take", schema)], "tool_choice": FORCED[api][1][0]}


@each(("api", "stream", "name"), [(api, stream, name) for api, stream in EVERY for name in SCHEMAS])
def test_an_answer_is_an_instance_of_the_schema(api: str, stream: bool, name: str) -> None:
    schema = SCHEMAS[name]
    client, transport = connected()
    reply = ask(client, api, [user("Hi")], stream=stream, **wanted(api, schema))
    assert valid(schema, reply.text)
    reply = ask(client, api, [user("Hi")], stream=stream, **forced(api, schema))
    assert valid(schema, reply.tool_calls[0].arguments)
    assert transport.problems == []


def test_a_schema_in_words_is_followed_for_any_json_object() -> None:
    client, _ = connected()
    schema = SCHEMAS["with definitions, recursive"]
    told = f"Answer {{in}} JSON like this: {json.dumps(schema, indent=1)}\nBye."
    system = {"role": "system", "content": told}
    for history in ([system, user("Hi")], [user(told)]):
        assert valid(schema, ask(client, "chat", history, response_format={"type": "json_object"}).text)
        text = {"format": {"type": "json_object"}}
        assert valid(schema, ask(client, "responses", history, text=text).text)
    assert valid(schema, ask(client, "responses", "Hi", instructions=told, text=text).text)
    plain = ask(client, "chat", [user("Hi")], response_format={"type": "json_object"}).text
    assert json.loads(plain).keys() == {"answer"}


@each("api", APIS)
def test_tools_come_first_then_the_instance(api: str) -> None:
    schema = SCHEMAS["a record"]
    for player in (players.call_each_tool(), None):
        client, transport = connected()
        if player:
            transport.script.play(player)
        replies = play(client, api, "Time", tools=tools(api, "get_time"), **wanted(api, schema))
        assert called(replies) == [["get_time"], []]
        assert valid(schema, replies[-1].text)


def test_an_answer_has_what_the_results_say() -> None:
    client, _ = connected()
    told = {"get_weather": '{"city": "Lisbon", "celsius": 23, "sky": 7}', "get_time": "14:05"}
    kinds = {"city": "string", "celsius": "integer", "sky": "string", "time": "string"}
    properties: Json = {name: {"type": kind} for name, kind in kinds.items()}
    schema: Json = {"type": "object", "properties": properties, "required": list(properties)}
    text = "The weather and the time in Porto?"
    more: Json = {"tools": tools("chat", *BOTH), **wanted("chat", schema)}
    answer = json.loads(play(client, "chat", text, result=lambda call: told[call.name], **more)[-1].text)
    assert (answer["city"], answer["celsius"], answer["time"]) == ("Lisbon", 23, "14:05")
    assert valid(schema, json.dumps(answer))


@each("api", APIS)
def test_a_tool_that_takes_the_final_answer_is_called_last(api: str) -> None:
    offered = [*tools(api, "get_weather"), tool(api, "final_answer", SCHEMAS["a record"])]
    for player in (players.call_each_tool(), None):
        client, transport = connected()
        if player:
            transport.script.play(player)
        replies = play(client, api, tools=offered, tool_choice=FORCED[api][1][0], most=2)
        assert called(replies) == [["get_weather"], ["final_answer"]]
        assert valid(SCHEMAS["a record"], replies[-1].tool_calls[0].arguments)


# --- mistakes in answers --------------------------------------------------------------------------------

BAD_ANSWERS: dict[str, Any] = {
    **BAD,
    "fenced": lambda text: text.startswith("```json\n{") and text.endswith("}\n```"),
    "prose": lambda text: text.startswith("Here is what you asked for: {"),
}


@each(("api", "mistake"), [(api, mistake) for api in ("chat", "responses") for mistake in BAD_ANSWERS])
def test_an_answer_is_wrong_first_then_right(api: str, mistake: Any) -> None:
    schema = SCHEMAS["a record"]
    client, transport = connected()
    transport.script.play(players.bad_output(mistake, times=2))
    history: list[Any] = [user("Hi")]
    texts = []
    for _ in range(3):
        texts.append(ask(client, api, history, **wanted(api, schema)).text or "")
        history += [{"role": "assistant", "content": texts[-1]}, user("No. Again, please.")]
    assert [BAD_ANSWERS[mistake](text) for text in texts[:2]] == [True, True]
    assert valid(schema, texts[2])
    assert not BAD_ANSWERS["extra"](texts[2])


@each("api", APIS)
def test_a_wrong_answer_may_be_in_the_arguments_of_a_tool(api: str) -> None:
    schema = SCHEMAS["a record"]
    client, transport = connected()
    transport.script.play(players.bad_output("missing"))
    replies = play(client, api, most=2, **forced(api, schema))
    assert [valid(schema, reply.tool_calls[0].arguments) for reply in replies] == [False, True]
    offered = [*tools(api, "get_weather"), tool(api, "final_answer", schema)]
    replies = play(client, api, tools=offered, tool_choice=FORCED[api][1][0], most=3)
    assert called(replies) == [["get_weather"], ["final_answer"], ["final_answer"]]
    assert [valid(schema, reply.tool_calls[0].arguments) for reply in replies[1:]] == [False, True]
    assert valid(PARAMETERS["get_weather"], replies[0].tool_calls[0].arguments)


# --- other ends -----------------------------------------------------------------------------------------


@each(("api", "stream"), EVERY)
def test_refusals_and_filters(api: str, stream: bool) -> None:
    client, transport = connected()
    transport.script.play(players.refuse("No."), about="refuse").play(
        players.filter_content("So"), about="filter"
    )
    refused = ask(client, api, [user("refuse")], stream=stream, tools=tools(api, *BOTH))
    assert "No." in (refused.refusal, refused.text)
    filtered = ask(client, api, [user("filter")], stream=stream)
    assert (filtered.text, filtered.finish_reason) == ("So", "content_filter")


@each(("api", "stream"), EVERY)
def test_a_turn_is_cut_off_in_the_text_or_in_the_arguments(api: str, stream: bool) -> None:
    client, transport = connected()
    transport.script.play(players.truncate())
    whole = ask(client, api, [user("Hi"), {"role": "assistant", "content": "No."}, user("Hi")], stream=stream)
    cut = ask(client, api, [user("Hi")], stream=stream)
    assert (cut.finish_reason, whole.finish_reason) == ("length", "stop")
    assert whole.text.startswith(cut.text)
    replies = play(client, api, tools=tools(api, *BOTH), stream=stream)
    assert called(replies) == [list(BOTH), list(BOTH), []]
    assert [valid(PARAMETERS[call.name], call.arguments) for call in replies[0].tool_calls] == [True, False]
    assert replies[0].finish_reason == "length"
    assert transport.problems == []


@each(("api", "stream"), EVERY)
def test_text_and_reasoning_beside_calls(api: str, stream: bool) -> None:
    replies = played(players.think(players.say("Let me see.")), api, stream=stream)
    assert called(replies) == [list(BOTH), []]
    assert replies[0].text == "Let me see."
    assert replies[1].text.startswith("The tools answered")
    assert "I read the request." in replies[0].reasoning


@each(("api", "stream"), EVERY)
def test_odd_ids_of_calls(api: str, stream: bool) -> None:
    def ids(kind: Any) -> list[list[Any]]:
        client, transport = connected(StandIn(strict=False))
        transport.script.play(players.call_ids(kind, players.call_each_tool(together=kind != "repeated")))
        replies = play(client, api, tools=tools(api, *BOTH), stream=stream)
        return [[getattr(call, "id", None) or "" for call in reply.tool_calls] for reply in replies[:-1]]

    assert ids("repeated") == [["call_0"], ["call_0"]]
    assert ids("same") == [["call_0", "call_0"]]
    if not stream or api != "chat":
        assert ids("empty") == [["", ""]]
    sent = [one for kind in ("empty", "absent") for one in raw_calls(api, kind)]
    key = "call_id" if api == "responses" else "id"
    assert [one.get(key, "absent") for one in sent] == ["", "", "absent", "absent"]


def raw_calls(api: str, kind: Any) -> list[Json]:
    client, transport = connected()
    transport.script.play(players.call_ids(kind))
    result = ask(client, api, [user("Hi")], tools=tools(api, *BOTH)).to_dict()
    match api:
        case "chat":
            calls = result["choices"][0]["message"]["tool_calls"]
        case "responses":
            calls = result["output"]
        case _:
            calls = result["content"]
    return list(calls)
