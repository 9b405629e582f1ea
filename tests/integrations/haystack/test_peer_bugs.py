"""What the generator of openrouter-haystack 2.0.0 gets wrong, and ours must not.

Each test passes the address, and needs nothing of ours but the class, so that it can run with the peer's.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest
from haystack import Pipeline
from haystack.dataclasses import ChatMessage, FileContent, StreamingChunk, TextContent
from haystack.tools import Toolset, tool
from haystack.tools.tool import Tool
from pydantic import BaseModel

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
from openrouter_sdk.testing import Stall, StandInServer
from tests.integrations.haystack.generator_runs import BOTH, STREAMED, Chunks, ask
from tests.integrations.haystack.releases import RELEASE
from tests.integrations.reply_bytes import DONE, USAGE, answer, answer_stream, completion, event, frames, sent

OVERLOADED = {
    "code": 502,
    "message": "Provider returned error",
    "metadata": {"provider_name": "Anvil", "raw": '{"detail":"all GPUs of cluster seven are busy"}'},
}
REASON = "all GPUs of cluster seven are busy"


@tool
def weather(city: str, days: int = 1) -> str:
    """How the weather will be."""
    return f"sunny in {city} for {days}"


@tool
def clock() -> str:
    """What time it is."""
    return "noon"


class City(BaseModel):
    name: str
    inhabitants: int


def generator(server: StandInServer, **arguments: Any) -> Any:
    made: Any = OpenRouterChatGenerator
    return made(**{"api_base_url": server.url, "max_retries": 0, **arguments})


# --- errors ----------------------------------------------------------------------------------------------


@BOTH
@STREAMED
def test_an_error_in_a_200_is_raised_with_the_reason_of_the_provider(
    server: StandInServer, asynchronous: bool, streamed: bool
) -> None:
    answer(server, {"error": OVERLOADED, "user_id": "user_1"})
    with pytest.raises(Exception, match=REASON):
        ask(generator(server), asynchronous=asynchronous, streamed=streamed)


@BOTH
def test_an_error_in_a_choice_is_raised_and_the_partial_text_is_no_reply(
    server: StandInServer, asynchronous: bool
) -> None:
    broken = {"finish_reason": "error", "error": OVERLOADED}
    answer(server, completion({"content": "Once upon"}, choice=broken))
    with pytest.raises(Exception, match=REASON):
        ask(generator(server), asynchronous=asynchronous)


@BOTH
@pytest.mark.parametrize("place", ["event", "choice"])
def test_an_error_in_the_middle_of_a_stream_is_raised_with_its_reason(
    server: StandInServer, asynchronous: bool, place: str
) -> None:
    where = {"error": OVERLOADED} if place == "event" else {"choice": {"error": OVERLOADED}}
    events = [event({"content": "Once upon"}), event({"content": ""}, "error", **where)]
    answer_stream(server, events)
    with pytest.raises(Exception, match=REASON):
        ask(generator(server), asynchronous=asynchronous, streamed=True)


@pytest.mark.parametrize("status", [400, 429, 502])
def test_the_reason_of_the_provider_is_in_the_message_of_an_error(server: StandInServer, status: int) -> None:
    answer(server, {"error": {**OVERLOADED, "code": status}}, status=status)
    with pytest.raises(Exception, match=REASON) as raised:
        ask(generator(server))
    assert "Anvil" in str(raised.value)


@BOTH
@pytest.mark.parametrize("events", [1, 2, 3])
def test_a_stream_that_is_cut_between_two_events_is_no_reply(
    server: StandInServer, asynchronous: bool, events: int
) -> None:
    words = [event({"content": word}) for word in ("Once ", "upon ", "a time")]
    answer_stream(server, words[:events], end=b"")
    with pytest.raises(Exception, match=r"(?i)stream"):
        ask(generator(server), asynchronous=asynchronous, streamed=True)


@STREAMED
@BOTH
def test_silence_is_asked_for_once_since_each_request_may_be_billed(
    server: StandInServer, asynchronous: bool, streamed: bool
) -> None:
    for _ in range(6):
        server.script.raw(200, {"content-type": "application/json"}, [Stall()])
    with pytest.raises(Exception, match=r"(?i)time|seconds"):
        ask(generator(server, timeout=0.2, max_retries=5), asynchronous=asynchronous, streamed=streamed)
    assert len(server.requests) == 1


# --- tools -----------------------------------------------------------------------------------------------


@BOTH
@STREAMED
@pytest.mark.parametrize(
    "tools", [[weather], Toolset([weather]), [Toolset([weather]), clock]], ids=["list", "toolset", "mixed"]
)
def test_an_empty_list_of_tools_switches_them_off(
    server: StandInServer, asynchronous: bool, streamed: bool, tools: Any
) -> None:
    asked = generator(server, tools=tools)
    ask(asked, asynchronous=asynchronous, streamed=streamed, tools=[])
    ask(asked, asynchronous=asynchronous, streamed=streamed)
    first, second = sent(server)
    assert "tools" not in first
    assert second["tools"]


def test_strict_tools_leave_those_of_the_user_alone(server: StandInServer) -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    given = Tool("weather", "How the weather is.", schema, lambda city: city)
    before = json.dumps(given.parameters)
    ask(generator(server, tools=[given]), tools_strict=True)
    assert json.dumps(given.parameters) == before
    (definition,) = sent(server)[0]["tools"]
    assert definition["function"]["strict"] is True
    assert definition["function"]["parameters"]["additionalProperties"] is False
    ask(generator(server, tools=[given]))
    assert sent(server)[1]["tools"][0]["function"]["parameters"] == schema


@BOTH
@STREAMED
@pytest.mark.parametrize("arguments", ["", None, "{}", " ", "null"], ids=repr)
def test_a_call_without_arguments_is_a_call(
    server: StandInServer, asynchronous: bool, streamed: bool, arguments: Any
) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "clock", "arguments": arguments}}
    if streamed:
        answer_stream(server, [event({"tool_calls": [{"index": 0, **call}]}), event({}, "tool_calls")])
    else:
        message = {"content": None, "tool_calls": [call]}
        answer(server, completion(message, finish_reason="tool_calls"))
    (reply,) = ask(generator(server, tools=[clock]), asynchronous=asynchronous, streamed=streamed)
    assert [(one.id, one.tool_name, one.arguments) for one in reply.tool_calls] == [("call_1", "clock", {})]


def piece(index: int | None, id_: str | None, name: str | None, arguments: str) -> dict[str, Any]:
    """A piece of a call in a stream."""
    found: dict[str, Any] = {"function": {"arguments": arguments}}
    if index is not None:
        found["index"] = index
    if id_ is not None:
        found |= {"id": id_, "type": "function"}
    if name is not None:
        found["function"]["name"] = name
    return found


MIXED = {
    "the same index": [
        [piece(0, "a", "weather", '{"city": "Rome"}')],
        [piece(0, "b", "weather", '{"city": "Oslo"}')],
    ],
    "the same index at once": [
        [piece(0, "a", "weather", '{"city": "Rome"}'), piece(0, "b", "weather", '{"city": "Oslo"}')],
    ],
    "the same index in pieces": [
        [piece(0, "a", "weather", "")],
        [piece(0, None, None, '{"city": "Ro')],
        [piece(0, None, None, 'me"}')],
        [piece(0, "b", "weather", "")],
        [piece(0, None, None, '{"city": "Oslo"}')],
    ],
    "no index": [
        [piece(None, "a", "weather", '{"city": "Rome"}')],
        [piece(None, "b", "weather", '{"city": "Oslo"}')],
    ],
    "no index in pieces": [
        [piece(None, "a", "weather", '{"city":')],
        [piece(None, None, None, ' "Rome"}')],
        [piece(None, "b", "weather", '{"city":')],
        [piece(None, None, None, ' "Oslo"}')],
    ],
    "no index at once": [
        [piece(None, "a", "weather", '{"city": "Rome"}'), piece(None, "b", "weather", '{"city": "Oslo"}')],
    ],
    "an index that is used again": [
        [piece(1, "a", "weather", '{"city": "Rome"}')],
        [piece(1, "b", "weather", '{"city": "Oslo"}')],
    ],
    "interleaved": [
        [piece(0, "a", "weather", ""), piece(1, "b", "weather", "")],
        [piece(1, None, None, '{"city": ')],
        [piece(0, None, None, '{"city": "Rome"}')],
        [piece(1, None, None, '"Oslo"}')],
    ],
}


@BOTH
@pytest.mark.parametrize("shape", MIXED)
def test_calls_do_not_mix_whatever_their_indexes_are(
    server: StandInServer, asynchronous: bool, shape: str
) -> None:
    answer_stream(server, [*(event({"tool_calls": one}) for one in MIXED[shape]), event({}, "tool_calls")])
    (reply,) = ask(generator(server, tools=[weather]), asynchronous=asynchronous, streamed=True)
    found = [(one.id, one.tool_name, one.arguments) for one in reply.tool_calls]
    assert found == [("a", "weather", {"city": "Rome"}), ("b", "weather", {"city": "Oslo"})]


# --- event loops and connections -------------------------------------------------------------------------


@STREAMED
@pytest.mark.parametrize("kwargs", [None, {"headers": {"x-of-httpx": "1"}}], ids=["ours", "httpx"])
def test_one_component_runs_in_one_event_loop_after_another(
    server: StandInServer, streamed: bool, kwargs: Any
) -> None:
    one = generator(server, http_client_kwargs=kwargs)
    for _ in range(3):
        assert ask(one, asynchronous=True, streamed=streamed)[0].text


class Stop(BaseException):
    """What a callback raises."""


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """An event loop that goes on after a run, and so closes nothing by its own end."""
    made = asyncio.new_event_loop()
    yield made
    made.close()


@BOTH
@pytest.mark.parametrize("kind", [RuntimeError, KeyboardInterrupt, GeneratorExit, Stop])
def test_an_exception_of_the_callback_comes_out_and_leaves_no_connection_open(
    server: StandInServer, loop: asyncio.AbstractEventLoop, asynchronous: bool, kind: type[BaseException]
) -> None:
    first = frames([event({"content": "Once"})], end=b"")
    server.script.raw(200, {"content-type": "text/event-stream"}, [first, Stall()])
    raised = kind("enough")

    def stop(chunk: StreamingChunk) -> None:
        raise raised

    async def stop_later(chunk: StreamingChunk) -> None:
        raise raised

    one = generator(server)
    callback = stop_later if asynchronous else stop
    with pytest.raises(kind) as caught:
        ask(one, asynchronous=asynchronous, loop=loop, streaming_callback=callback)
    assert caught.value is raised
    assert server.wait_for_hangup(2)


@BOTH
@pytest.mark.parametrize("kwargs", [None, {"trust_env": False}], ids=["ours", "httpx"])
def test_a_connection_is_used_again_after_a_stream(
    server: StandInServer, asynchronous: bool, kwargs: Any
) -> None:
    one = generator(server, http_client_kwargs=kwargs)

    async def thrice() -> None:
        for _ in range(3):
            await one.run_async("What?", streaming_callback=ignore if RELEASE < (3, 0) else Chunks())

    async def ignore(chunk: StreamingChunk) -> None: ...

    if asynchronous:
        asyncio.run(thrice())
    else:
        for _ in range(3):
            one.run("What?", streaming_callback=Chunks())
    assert (len(server.requests), server.connections) == (3, 1)


# --- structured output -----------------------------------------------------------------------------------


def test_a_model_of_pydantic_as_response_format_is_saved_as_yaml(server: StandInServer) -> None:
    pipeline = Pipeline()
    one = generator(server, generation_kwargs={"response_format": City, "temperature": 0})
    pipeline.add_component("llm", one)
    text = pipeline.dumps()
    assert "inhabitants" in text
    assert one.generation_kwargs["response_format"] is City  # saving does not change it


@BOTH
@STREAMED
def test_a_model_of_pydantic_as_response_format_is_sent_as_its_schema(
    server: StandInServer, asynchronous: bool, streamed: bool
) -> None:
    one = generator(server, generation_kwargs={"response_format": City})
    (reply,) = ask(one, asynchronous=asynchronous, streamed=streamed)
    form = sent(server)[0]["response_format"]
    assert form["type"] == "json_schema"
    assert form["json_schema"]["strict"] is True
    assert form["json_schema"]["schema"]["properties"].keys() == {"name", "inhabitants"}
    assert City.model_validate_json(reply.text or "")


@BOTH
@STREAMED
@pytest.mark.parametrize("text", ["I would rather not.", '{"name": "Rome"}', '{"name": 1, "in', "[]"])
def test_an_answer_that_does_not_match_is_a_reply(
    server: StandInServer, asynchronous: bool, streamed: bool, text: str
) -> None:
    if streamed:
        answer_stream(server, [event({"content": text}), event({}, "stop")])
    else:
        answer(server, completion({"content": text}))
    one = generator(server, generation_kwargs={"response_format": City})
    (reply,) = ask(one, asynchronous=asynchronous, streamed=streamed)
    assert reply.text == text


@pytest.mark.parametrize("name", ["stream", "n"])
@BOTH
def test_stream_and_n_may_be_among_the_generation_kwargs(
    server: StandInServer, asynchronous: bool, name: str
) -> None:
    value = {"stream": True, "n": 1}[name]
    (reply,) = ask(generator(server, generation_kwargs={name: value}), asynchronous=asynchronous)
    assert reply.text
    assert reply.meta["finish_reason"] == "stop"


# --- what is lost ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mime_type", "form"),
    [("audio/wav", "wav"), ("audio/mpeg", "mp3"), ("audio/mp3", "mp3"), ("audio/x-wav", "wav")],
)
def test_audio_is_sent_as_audio(server: StandInServer, mime_type: str, form: str) -> None:
    sound = FileContent(base64_data="UklGRg==", mime_type=mime_type, validation=False)
    ask(generator(server), [ChatMessage.from_user(content_parts=[TextContent("What is it?"), sound])])
    (message,) = sent(server)[0]["messages"]
    assert message["content"][1] == {
        "type": "input_audio",
        "input_audio": {"data": "UklGRg==", "format": form},
    }


CITATION = {
    "type": "url_citation",
    "url_citation": {"url": "https://example.com", "title": "Cats", "start_index": 0, "end_index": 4},
}
IMAGE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
SOUND = {"id": "audio_1", "data": "UklGRg==", "expires_at": 9, "transcript": "Hello."}
KEPT: dict[str, tuple[dict[str, Any], Any]] = {
    "id": ({"id": "gen-77"}, "gen-77"),
    "provider": ({"provider": "Anvil"}, "Anvil"),
    "system_fingerprint": ({"system_fingerprint": "fp_1"}, "fp_1"),
    "native_finish_reason": ({"choice": {"native_finish_reason": "end_turn"}}, "end_turn"),
    "annotations": ({"message": {"annotations": [CITATION]}}, [CITATION]),
    "images": ({"message": {"images": [IMAGE]}}, [IMAGE]),
    "audio": ({"message": {"audio": SOUND}}, SOUND),
    "refusal": ({"message": {"refusal": "I will not.", "content": None}}, "I will not."),
    "usage": ({}, USAGE),
}


@BOTH
@STREAMED
@pytest.mark.parametrize("name", KEPT)
def test_what_a_reply_has_is_in_its_meta_as_plain_data(
    server: StandInServer, asynchronous: bool, streamed: bool, name: str
) -> None:
    fields, value = KEPT[name]
    fields = dict(fields)
    message = fields.pop("message", {})
    if streamed:
        last = fields.pop("choice", {})
        answer_stream(
            server,
            [
                event({"role": "assistant", **message}, **fields),
                event({"content": ""}, "stop", choice=last, **fields),
                event(usage=USAGE, **fields),
            ],
        )
    else:
        answer(server, completion(message, **fields))
    (reply,) = ask(generator(server), asynchronous=asynchronous, streamed=streamed)
    found = json.loads(json.dumps(reply.meta))[name]
    assert {**found, **value} == found if isinstance(value, dict) else found == value
    assert ChatMessage.from_dict(json.loads(json.dumps(reply.to_dict()))).meta == reply.meta


def test_every_chunk_is_json(server: StandInServer) -> None:
    chunks = Chunks()
    answer_stream(
        server,
        [
            event({"role": "assistant", "content": ""}),
            event({"reasoning": "Hm.", "reasoning_details": [{"type": "reasoning.text", "text": "Hm."}]}),
            event({"tool_calls": [piece(0, "a", "weather", '{"city": "Rome"}')]}),
            event({"content": ""}, "tool_calls"),
            event(usage=USAGE),
        ],
        end=DONE,
    )
    ask(generator(server, tools=[weather]), streaming_callback=chunks)
    assert all(json.loads(json.dumps(one.to_dict())) for one in chunks.seen)
    assert any(one.tool_calls for one in chunks.seen)
