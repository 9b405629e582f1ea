"""What models answer when a request asks for more than a text, in each dialect, at once and as a stream."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from openrouter_sdk.testing import StandIn
from openrouter_sdk.testing.surfaces.reply import tokens
from tests.each import each
from tests.testing.conftest import Judge
from tests.testing.dialects import (
    CHAT,
    LIMITS,
    MESSAGES,
    PATHS,
    RESPONSES,
    ask,
    ask_again,
    deltas,
    get,
    question,
    request_of,
    send,
)
from tests.testing.small_loop import connected, play, tools

Json = dict[str, Any]

CITY: Json = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
API = {CHAT: "chat", RESPONSES: "responses", MESSAGES: "messages"}
HELLO = 'Hello! You said: "Hello there, how are you?". This is the stand-in server, at your service.'


def reasoning(path: str, **settings: Any) -> Json:
    """The settings that ask for reasoning."""
    if path == MESSAGES:
        return {"thinking": {"type": "enabled", "budget_tokens": 1024, **settings}}
    return {"reasoning": settings or {"effort": "medium"}}


def schema_format(path: str, schema: Json) -> Json:
    """The settings that ask for an answer in a form."""
    if path == CHAT:
        named = {"name": "form", "schema": schema}
        return {"response_format": {"type": "json_schema", "json_schema": named}}
    form = {"type": "json_schema", "schema": schema}
    if path == RESPONSES:
        return {"text": {"format": {**form, "name": "form"}}}
    return {"output_config": {"format": form}}


# --- limits ---------------------------------------------------------------------------------------------


@each("path", PATHS)
def test_a_text_ends_at_the_limit_of_tokens(path: str, judge: Judge) -> None:
    for limit in (1, 5, 14):
        answer = ask(judge, path, **{LIMITS[path]: limit})
        assert answer.text == "".join(tokens(HELLO)[:limit])
        assert (answer.end, answer.written) == ("length", limit)
    answer = ask(judge, path, **{LIMITS[path]: len(tokens(HELLO)) + 1})
    assert (answer.text, answer.end, answer.written) == (HELLO, "stop", len(tokens(HELLO)) + 1)


def test_the_new_name_of_the_limit_counts_as_well(judge: Judge) -> None:
    assert ask(judge, CHAT, max_completion_tokens=3).written == 3
    assert ask(judge, CHAT, max_completion_tokens=7, max_tokens=3).written == 3


@each("path", PATHS)
def test_a_limit_ends_reasoning_and_calls_as_well(path: str, judge: Judge) -> None:
    answer = ask(judge, path, **{LIMITS[path]: 6}, **reasoning(path))
    assert (answer.end, answer.written, answer.thought, answer.text or "") == ("length", 6, 6, "")
    assert answer.reasoning == "Let me think about this: Hello "
    if path != MESSAGES:  # whose blocks have JSON values
        offered = tools(API[path], "get_weather")
        answer = ask(judge, path, "The weather in Paris", tools=offered, **{LIMITS[path]: 1})
        assert answer.calls == [("get_weather", '{"city":"Par')]
        assert answer.value.get("status", "incomplete") == "incomplete"


@each("path", PATHS)
def test_a_scripted_reply_ends_at_the_limit_unless_it_says_how_long_it_is(path: str) -> None:
    stand_in = StandIn()
    stand_in.script.reply("one two three four").reply("one two three four", usage={"completion_tokens": 9})
    assert ask_again(stand_in, path, **{LIMITS[path]: 2}).text == "one two "
    assert ask_again(stand_in, path, **{LIMITS[path]: 2}).text == "one two three four"


# --- reasoning ------------------------------------------------------------------------------------------


@each("path", PATHS)
def test_reasoning_comes_when_it_is_asked_for(path: str, judge: Judge) -> None:
    plain = ask(judge, path)
    assert (plain.reasoning, plain.thought) == (None, 0)
    asked = ask(judge, path, **reasoning(path))
    assert asked.text == plain.text == HELLO
    assert asked.thought == len(tokens(asked.reasoning or "")) > 0
    assert asked.written == plain.written + asked.thought
    assert asked.usage["cost"] > plain.usage["cost"]


def test_all_settings_that_ask_for_reasoning_bring_it(judge: Judge) -> None:
    asking: list[Json] = [
        {"reasoning": {"enabled": True}},
        {"reasoning": {"max_tokens": 2000}},
        {"reasoning_effort": "low"},
        {"include_reasoning": True},
        {"model": "a/b:thinking"},
    ]
    for more in asking:
        assert ask(judge, CHAT, **more).reasoning, more
    for settings in ({"enabled": False}, {"effort": "none"}):
        assert not ask(judge, CHAT, reasoning=settings).reasoning, settings
    assert ask(judge, MESSAGES, thinking={"type": "adaptive"}).reasoning
    assert not ask(judge, MESSAGES, thinking={"type": "disabled"}).reasoning


@each("path", PATHS)
def test_a_budget_and_an_effort_say_how_much_reasoning(path: str, judge: Judge) -> None:
    if path == MESSAGES:
        assert ask(judge, path, thinking={"type": "enabled", "budget_tokens": 4}).thought == 4
        return
    assert ask(judge, path, reasoning={"max_tokens": 4}).thought == 4
    thought = [ask(judge, path, reasoning={"effort": effort}).thought for effort in ("low", "medium", "high")]
    assert thought == sorted({*thought})


def test_reasoning_that_is_excluded_is_billed(judge: Judge) -> None:
    shown = ask(judge, CHAT, reasoning={"effort": "high"})
    for more in (
        {"reasoning": {"effort": "high", "exclude": True}},
        {"reasoning_effort": "high", "include_reasoning": False},
    ):
        hidden = ask(judge, CHAT, **more)
        assert hidden.message.keys() == {"role", "content", "refusal"}
        assert hidden.usage == shown.usage
    shown = ask(judge, MESSAGES, **reasoning(MESSAGES))
    hidden = ask(judge, MESSAGES, **reasoning(MESSAGES, display="omitted"))
    assert (hidden.reasoning, hidden.usage) == ("", shown.usage)
    assert hidden.items("thinking")[0]["signature"] == shown.items("thinking")[0]["signature"]
    assert ask(judge, CHAT, model="saltmarsh/egret-r1", include_reasoning=False).thought > 0


def test_the_details_have_what_the_provider_must_get_back(judge: Judge) -> None:
    [signed] = ask(judge, CHAT, model="anthropic/any", **reasoning(CHAT)).message["reasoning_details"]
    assert (signed["type"], signed["format"]) == ("reasoning.text", "anthropic-claude-v1")
    assert signed["signature"]
    shown, hidden = ask(judge, CHAT, model="google/any", **reasoning(CHAT)).message["reasoning_details"]
    assert (shown["type"], hidden["type"]) == ("reasoning.text", "reasoning.encrypted")
    assert shown["format"] == hidden["format"] == "google-gemini-v1"
    answer = ask(judge, CHAT, model="openai/any", **reasoning(CHAT))
    summary, encrypted = answer.message["reasoning_details"]
    assert (summary["type"], encrypted["type"]) == ("reasoning.summary", "reasoning.encrypted")
    assert summary["id"] == encrypted["id"]
    assert answer.reasoning == summary["summary"]
    include = ["reasoning.encrypted_content"]
    [item] = ask(judge, RESPONSES, include=include, **reasoning(RESPONSES)).items("reasoning")
    assert item["encrypted_content"]
    assert item["summary"]
    assert ask(judge, RESPONSES, reasoning={"summary": "auto"}).items("reasoning")[0]["summary"]
    [block] = ask(judge, MESSAGES, **reasoning(MESSAGES)).items("thinking")
    assert block["signature"]


@each(
    ("path", "model"),
    [(path, model) for path in PATHS for model in ("anthropic/any", "google/any", "openai/any")],
)
def test_reasoning_that_does_not_come_back_is_a_problem(path: str, model: str) -> None:
    more: Json = {"tools": tools(API[path], "get_weather"), "model": model, "max_tokens": 5000}
    if path == RESPONSES:
        del more["max_tokens"]
    client, transport = connected()
    replies = play(client, API[path], **more, **reasoning(path))
    assert [bool(reply.reasoning) for reply in replies] == [True, True]
    assert transport.problems == []
    stand_in = StandIn()
    body = question(path, "Weather in Paris", **more, **reasoning(path))
    _, [value] = send(stand_in, path, body)
    history = _without_reasoning(path, value)
    body["input" if path == RESPONSES else "messages"] = history
    assert send(stand_in, path, body)[0] == 200
    [problem] = stand_in.check(request_of(stand_in, "POST", path, body))
    assert problem.expected == "the reasoning of the turn, unchanged"


def _without_reasoning(path: str, value: Json) -> list[Json]:
    """The history of a run whose client forgets the reasoning."""
    asked: Json = {"role": "user", "content": "Weather in Paris"}
    if path == CHAT:
        message = {k: one for k, one in value["choices"][0]["message"].items() if not k.startswith("reason")}
        call = message["tool_calls"][0]["id"]
        return [asked, message, {"role": "tool", "tool_call_id": call, "content": "Warm"}]
    if path == RESPONSES:
        [call] = [item for item in value["output"] if item["type"] == "function_call"]
        return [asked, call, {"type": "function_call_output", "call_id": call["call_id"], "output": "Warm"}]
    [call] = [block for block in value["content"] if block["type"] == "tool_use"]
    result = {"type": "tool_result", "tool_use_id": call["id"], "content": "Warm"}
    return [asked, {"role": "assistant", "content": [call]}, {"role": "user", "content": [result]}]


# --- images, sound, searches, probabilities --------------------------------------------------------------


@each("path", [CHAT, RESPONSES])
def test_an_image_comes_when_it_is_asked_for(path: str, judge: Judge) -> None:
    answer = ask(judge, path, modalities=["text", "image"])
    if path == CHAT:
        [image] = [one["image_url"]["url"].partition(",")[2] for one in answer.message["images"]]
    else:
        [image] = [one["result"] for one in answer.items("image_generation_call")]
    assert base64.b64decode(image, validate=True).startswith(b"\x89PNG\r\n")
    assert answer.text == HELLO


@each(("format", "start"), [("wav", b"RIFF"), ("mp3", b"ID3"), ("pcm16", b"\0\0"), (None, b"\0\0")], ids=str)
def test_sound_comes_with_its_transcript(format: str | None, start: bytes, judge: Judge) -> None:
    settings = {"voice": "wren", **({"format": format} if format else {})}
    answer = ask(judge, CHAT, modalities=["text", "audio"], audio=settings)
    sound = answer.message["audio"]
    assert (answer.text or "", sound["transcript"]) == ("", HELLO)
    assert base64.b64decode(sound["data"], validate=True).startswith(start)
    spoken = answer.usage["completion_tokens_details"]["audio_tokens"]
    assert spoken == len(tokens(HELLO)) == answer.written - 1


SEARCHES: dict[str, dict[str, Json]] = {
    CHAT: {
        "plugin": {"plugins": [{"id": "web", "max_results": 2}]},
        "suffix": {"model": "a/b:online"},
        "tool": {"tools": [{"type": "openrouter:web_search", "parameters": {"max_results": 2}}]},
        "alias": {"tools": [{"type": "web_search", "max_results": 2}]},
        "option": {"web_search_options": {"search_context_size": "low"}},
    },
    RESPONSES: {
        "plugin": {"plugins": [{"id": "web"}]},
        "tool": {"tools": [{"type": "openrouter:web_search", "parameters": {"max_results": 2}}]},
        "alias": {"tools": [{"type": "web_search", "filters": {"allowed_domains": ["example.org"]}}]},
    },
    MESSAGES: {
        "plugin": {"plugins": [{"id": "web"}]},
        "tool": {"tools": [{"type": "openrouter:web_search"}]},
        "native": {
            "tools": [
                {"type": "web_search_20250305", "name": "web_search", "allowed_domains": ["example.org"]}
            ]
        },
    },
}


@each(("path", "how"), [(path, how) for path in PATHS for how in SEARCHES[path]])
def test_a_search_of_the_web_brings_citations_of_the_text(path: str, how: str, judge: Judge) -> None:
    answer = ask(judge, path, **SEARCHES[path][how])
    assert answer.text is not None
    if path == MESSAGES:
        [block] = answer.items("text")
        cited = [(one["url"], one["title"]) for one in block["citations"]]
        assert answer.usage["server_tool_use"]["web_search_requests"] == 1
        found = [page["url"] for one in answer.items("web_search_tool_result") for page in one["content"]]
        assert found == ([] if how == "plugin" else [url for url, _ in cited])
    else:
        notes = answer.message["annotations"] if path == CHAT else answer.items("message")[0]["content"][0]
        notes = [one["url_citation"] for one in notes] if path == CHAT else notes["annotations"]
        cited = [(one["url"], one["title"]) for one in notes]
        places = [answer.text[one["start_index"] : one["end_index"]] for one in notes]
        assert all(url in place for (url, _), place in zip(cited, places, strict=True))
        assert answer.usage["server_tool_use_details"] == {"web_search_requests": 1}
    wanted = json.dumps(SEARCHES[path][how])
    assert len({url for url, _ in cited}) == len(cited) == (2 if '"max_results": 2' in wanted else 5)
    assert all(("//example.org/" in url) is ("example.org" in wanted) for url, _ in cited)
    if path == RESPONSES:
        kinds = {"tool": "openrouter:web_search", "alias": "web_search_call"}
        assert [one["type"] for one in answer.value["output"]] == [*filter(None, [kinds.get(how)]), "message"]


def test_nothing_is_searched_otherwise(judge: Judge) -> None:
    answer = ask(judge, CHAT, plugins=[{"id": "web", "enabled": False}, {"id": "moderation"}])
    assert (answer.text, "annotations" in answer.message) == (HELLO, False)
    answer = ask(judge, CHAT, tools=[{"type": "web_search"}], tool_choice="none")
    assert (answer.text, "annotations" in answer.message) == (HELLO, False)
    called = ask(judge, CHAT, "Weather in Paris", plugins=[{"id": "web"}], tools=tools("chat", "get_weather"))
    assert (len(called.calls), "annotations" in called.message) == (1, False)
    form = schema_format(CHAT, CITY)
    found = ask(judge, CHAT, "Weather in Paris", plugins=[{"id": "web"}], **form)
    assert json.loads(found.text or "") == {"city": "Paris"}, "a form is kept"
    assert len(found.message["annotations"]) == 5


@each("path", [CHAT, RESPONSES])
def test_probabilities_of_tokens_fit_the_text(path: str, judge: Judge) -> None:
    more: Json = {"logprobs": True} if path == CHAT else {}
    answer = ask(judge, path, top_logprobs=3, **more)
    if path == CHAT:
        found = answer.value["choices"][0]["logprobs"]["content"]
    else:
        found = answer.items("message")[0]["content"][0]["logprobs"]
    assert "".join(one["token"] for one in found) == HELLO
    assert b"".join(bytes(one["bytes"]) for one in found).decode() == HELLO
    for one in found:
        likely = [top["logprob"] for top in one["top_logprobs"]]
        assert (one["token"], one["logprob"]) == (one["top_logprobs"][0]["token"], likely[0])
        assert 0 > likely[0] > likely[1] > likely[2]
        assert len({top["token"] for top in one["top_logprobs"]}) == 3


def test_probabilities_come_only_when_they_are_asked_for(judge: Judge) -> None:
    assert ask(judge, CHAT).value["choices"][0]["logprobs"] is None
    assert ask(judge, CHAT, top_logprobs=3).value["choices"][0]["logprobs"] is None
    [first, *_] = ask(judge, CHAT, logprobs=True).value["choices"][0]["logprobs"]["content"]
    assert first["top_logprobs"] == []
    assert ask(judge, CHAT, logprobs=True, model="larkspur/sonata-3").value["choices"][0]["logprobs"] is None


# --- calls and forms ------------------------------------------------------------------------------------


@each("path", PATHS)
def test_a_tool_is_called_for_each_of_the_things_in_a_list(path: str, judge: Judge) -> None:
    offered = tools(API[path], "get_weather", "get_time")
    for text, cities in (
        ("How is the weather in Lisbon and Oslo?", ["Lisbon", "Oslo"]),
        ("How is the weather in Lisbon, and in Oslo?", ["Lisbon", "Oslo"]),
        ('Please find the weather of "Lisbon" and "Oslo".', ["Lisbon", "Oslo"]),
        ("The weather in New York, Lima, or Rome, please", ["New York", "Lima", "Rome"]),
        ("The weather in Paris", ["Paris"]),
    ):
        calls = ask(judge, path, text, tools=offered).calls
        assert [(name, json.loads(given)) for name, given in calls] == [
            ("get_weather", {"city": city}) for city in cities
        ]
    names = [name for name, _ in ask(judge, path, "The time and weather in Rome", tools=offered).calls]
    assert names == ["get_weather", "get_time"]


@each("path", PATHS)
def test_calls_come_one_by_one_if_they_must_not_be_parallel(path: str) -> None:
    choice = {"type": "auto", "disable_parallel_tool_use": True}
    more: Json = {"tool_choice": choice} if path == MESSAGES else {"parallel_tool_calls": False}
    client, transport = connected()
    offered = tools(API[path], "get_weather")
    replies = play(client, API[path], "The weather in Lisbon and Oslo", tools=offered, **more)
    cities = [[call.parsed_arguments["city"] for call in reply.tool_calls] for reply in replies]
    assert cities == [["Lisbon"], ["Oslo"], []]
    assert transport.problems == []


def test_a_tool_is_called_for_each_of_three_numbers(judge: Judge) -> None:
    number = {"type": "object", "properties": {"seconds": {"type": "integer"}}, "required": ["seconds"]}
    offered = [{"type": "function", "function": {"name": "wait", "parameters": number}}]
    for text, numbers in (
        ("Call it 3 times in parallel, with 100, 200, 300.", [100, 200, 300]),
        ("Wait 5 or 10 seconds.", [5]),
    ):
        calls = ask(judge, CHAT, text, tools=offered).calls
        assert [json.loads(given)["seconds"] for _, given in calls] == numbers


def test_tools_that_the_user_names_are_called_rather_than_others(judge: Judge) -> None:
    names = ("list_tasks", "create_task", "task_one", "task_two")
    offered = [
        {"type": "function", "function": {"name": name, "parameters": {"type": "object"}}} for name in names
    ]
    for text, called in (
        ("Which tasks are there? Use the create_task tool.", ["create_task"]),
        ("Call both: task_two and task_one.", ["task_one", "task_two"]),
        ("Please list them.", ["list_tasks"]),
    ):
        assert [name for name, _ in ask(judge, CHAT, text, tools=offered).calls] == called


@each("path", PATHS)
def test_an_answer_quotes_what_the_user_said_before(path: str) -> None:
    said = [{"role": "user", "content": one} for one in ("My name is Alice.", "I am 9.", "Who am I?")]
    history = [said[0], {"role": "assistant", "content": "Hello."}, *said[1:]]
    text = ask_again(StandIn(), path, **{"input" if path == RESPONSES else "messages": history}).text or ""
    assert text.startswith('Hello! You said: "Who am I?". ')
    assert text.endswith(' Before, you said: "My name is Alice."; "I am 9.".')


def test_a_tool_that_takes_the_question_or_both_names_is_called_once(judge: Judge) -> None:
    text = {"type": "object", "properties": {"query": {"type": "string"}}}
    two = {"type": "object", "properties": {name: {"type": "string"} for name in ("start", "end")}}
    for schema, expected in (
        (text, {"query": "A train for Rome and Oslo"}),
        (two, {"start": "Rome", "end": "Oslo"}),
    ):
        offered = [{"type": "function", "function": {"name": "find", "parameters": schema}}]
        [(_, given)] = ask(judge, CHAT, "A train for Rome and Oslo", tools=offered).calls
        assert json.loads(given) == expected


@each("path", PATHS)
def test_forms_and_arguments_come_in_pieces(path: str) -> None:
    form = deltas(path, "Weather in Paris", **schema_format(path, CITY))
    assert json.loads("".join(form)) == {"city": "Paris"}
    given = deltas(path, "Weather in Paris", tools=tools(API[path], "get_weather"))
    assert json.loads("".join(given)) == {"city": "Paris"}
    assert min(len(form), len(given)) > 1


# --- usage ----------------------------------------------------------------------------------------------

CASES: dict[str, Json] = {
    "plain": {},
    "reasoning": {"reasoning": {"effort": "high"}},
    "hidden": {"reasoning": {"effort": "high", "exclude": True}},
    "cut": {"max_tokens": 4},
    "tools": {"tools": tools("chat", "get_weather")},
    "search": {"plugins": [{"id": "web"}]},
    "sound": {"model": "larkspur/aria-audio", "modalities": ["text", "audio"], "audio": {"voice": "wren"}},
    "image": {"model": "quartzite/prism-paint"},
    "mark": {"cache_control": {"type": "ephemeral"}},
}
MODEL = "larkspur/sonata-3"


@each("name", CASES)
def test_the_counts_add_up_and_cost_what_the_list_says(name: str, judge: Judge) -> None:
    model = CASES[name].get("model", MODEL)
    usage = ask(judge, CHAT, **{"model": model, **CASES[name]}).usage
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]
    read = usage["prompt_tokens_details"]
    written = usage["completion_tokens_details"]
    spoken, thought = written.get("audio_tokens", 0), written["reasoning_tokens"]
    assert read["cached_tokens"] + read["cache_write_tokens"] <= usage["prompt_tokens"]
    assert spoken + thought <= usage["completion_tokens"]
    stand_in = StandIn()
    answer = ask_again(stand_in, CHAT, **{"model": model, **CASES[name]})
    price = _prices(stand_in, model)
    searches = usage.get("server_tool_use_details", {}).get("web_search_requests", 0)
    expected = (
        (usage["prompt_tokens"] - read["cache_write_tokens"]) * price["prompt"]
        + read["cache_write_tokens"] * price.get("input_cache_write", 0)
        + (usage["completion_tokens"] - spoken) * price["completion"]
        + spoken * price.get("audio_output", 0)
        + len(answer.message.get("images", ())) * price.get("image_output", 0)
        + searches * price.get("web_search", 0)
    )
    assert usage["cost"] == pytest.approx(expected, abs=1e-12)
    _check_record(stand_in, usage)


def _prices(stand_in: StandIn, model: str) -> dict[str, float]:
    [entry] = [one for one in get(stand_in, "/models")["data"] if one["id"] == model]
    return {name: float(one) for name, one in entry["pricing"].items() if isinstance(one, str)}


def _check_record(stand_in: StandIn, usage: Json) -> None:
    """The bill, and the record of the generation, say what the answer said."""
    [bill] = stand_in.bills
    record = get(stand_in, "/generation", id=bill.generation_id)["data"]
    assert bill.cost == record["total_cost"] == record["usage"] == usage["cost"]
    assert record["native_tokens_prompt"] == record["tokens_prompt"] == usage["prompt_tokens"]
    assert record["native_tokens_completion"] == usage["completion_tokens"]
    assert record["native_tokens_reasoning"] == usage["completion_tokens_details"]["reasoning_tokens"]
    assert record["native_tokens_cached"] == usage["prompt_tokens_details"]["cached_tokens"]
