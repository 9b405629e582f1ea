"""What a stream adds up to: tool calls in every shape, reasoning that can be sent back, and all the rest."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter_sdk.testing import StandInServer
from tests.behaviour.streams.callers import ARGUMENTS, Caller
from tests.behaviour.streams.raw_server import Serve, answer, whole
from tests.behaviour.streams.wire_events import DONE, HEAD, USAGE, body, chunk, sse, text, usage
from tests.each import each

Json = dict[str, Any]


def fragment(arguments: str | None = None, **fields: Any) -> Json:
    """A piece of a tool call."""
    function = {key: fields.pop(key) for key in ("name",) if key in fields}
    if arguments is not None:
        function["arguments"] = arguments
    return {**fields, "function": function}


def calling(*deltas: list[Json], reason: str = "tool_calls") -> bytes:
    """A stream whose chunks have these fragments of tool calls."""
    return body(*(chunk({"tool_calls": one}) for one in deltas), chunk({}, reason), usage())


PARIS, ROME = {"city": "Paris"}, {"city": "Rome"}
ONE = [("call_1", "weather", PARIS)]
TWO = [("call_1", "weather", PARIS), ("call_2", "weather", ROME)]
SHAPES: dict[str, tuple[bytes, list[tuple[str, str, Json]]]] = {
    "duplicate_index_in_one_chunk": (
        calling(
            [
                fragment('{"city":"Paris"}', index=0, id="call_1", type="function", name="weather"),
                fragment('{"city":"Rome"}', index=0, id="call_2", type="function", name="weather"),
            ]
        ),
        TWO,
    ),
    "missing_index": (
        calling(
            [fragment('{"city":', id="call_1", type="function", name="weather")],
            [fragment('"Paris"}')],
            [fragment('{"city":"Rome"}', id="call_2", type="function", name="weather")],
        ),
        TWO,
    ),
    "index_reused_with_a_new_id": (
        calling(
            [fragment('{"city":', index=0, id="call_1", name="weather")],
            [fragment('"Paris"}', index=0)],
            [fragment('{"city":', index=0, id="call_2", name="weather")],
            [fragment('"Rome"}', index=0)],
        ),
        TWO,
    ),
    "split_arguments": (
        calling(
            [fragment("", index=0, id="call_1", type="function", name="weather")],
            *([fragment(letter, index=0)] for letter in '{"city":"Paris"}'),
        ),
        ONE,
    ),
    "split_arguments_of_two_calls_in_turns": (
        calling(
            [fragment("", index=0, id="call_1", name="weather")],
            [fragment("", index=1, id="call_2", name="weather")],
            *(
                [fragment(one, index=0), fragment(other, index=1)]
                for one, other in zip('{"city":"Paris"}', '{"city": "Rome"}', strict=True)
            ),
        ),
        TWO,
    ),
    "stop_as_finish_reason": (
        calling(
            [fragment('{"city":"Paris"}', index=0, id="call_1", type="function", name="weather")],
            reason="stop",
        ),
        ONE,
    ),
}


@each("by_byte", [False, True], ids=["at_once", "by_byte"])
@each(("stream", "expected"), SHAPES.values(), ids=SHAPES.keys())
def test_demand_10_every_shape_of_tool_calls_adds_up(
    caller: Caller, serve: Serve, stream: bytes, expected: Any, by_byte: bool
) -> None:
    pieces = [stream[at : at + 1] for at in range(len(stream))] if by_byte else [stream]
    outcome = caller.stream(serve(answer(*pieces)))
    assert outcome.error is None
    calls = outcome.result.tool_calls
    assert [(one.id, one.function.name, json.loads(one.function.arguments)) for one in calls] == expected
    assert all(one.type == "function" for one in calls)
    assert outcome.result.cost == USAGE["cost"]


@pytest.mark.parametrize(("stream", "expected"), SHAPES.values(), ids=SHAPES.keys())
def test_demand_10_arguments_can_be_read_after_each_chunk(
    caller: Caller, serve: Serve, stream: bytes, expected: Any
) -> None:
    seen: list[list[Any]] = []

    def look(opened: Any) -> None:
        seen.append([(one.id, one.name, one.partial_arguments) for one in opened.tool_calls])

    outcome = caller.stream(serve(answer(stream)), each=look)
    assert outcome.error is None
    assert seen[-1] == expected
    # the events of one segment are accumulated together, so a look shows at least what was handed over
    assert len(seen) == len(outcome.events)


def test_demand_10_arguments_grow_while_they_arrive(caller: Caller, serve: Serve) -> None:
    import threading

    steps = ["", '{"city": "Pa', 'ris", "days": [1, 2', '], "deep": {"a": tr', "ue}}"]
    gates = [threading.Event() for _ in steps]
    pieces: list[Any] = []
    for step, gate in zip(steps, gates, strict=True):
        named = {"id": "call_1", "name": "weather"} if not step else {}
        pieces += [
            sse(chunk({"tool_calls": [fragment(step, index=0, **named)]})),
            lambda gate=gate: gate.wait(60),
        ]
    seen: list[Any] = []

    def look(opened: Any) -> None:
        if len(seen) < len(steps):
            [call] = opened.tool_calls
            assert (call.id, call.name) == ("call_1", "weather")
            seen.append(call.partial_arguments)
            gates[len(seen) - 1].set()

    outcome = caller.stream(serve(answer(*pieces, sse(chunk({}, "tool_calls")), DONE)), each=look)
    assert outcome.error is None
    assert seen[0] == {}
    assert seen[1] == {"city": "Pa"}
    assert seen[2]["city"] == "Paris"
    assert seen[2]["days"][0] == 1
    assert seen[3]["days"] == [1, 2]
    assert seen[4] == {"city": "Paris", "days": [1, 2], "deep": {"a": True}}


# --- reasoning -----------------------------------------------------------------------------------------

THOUGHT = {"type": "reasoning.text", "index": 0, "format": "anthropic-claude-v1", "id": "r_1"}
REASONING: dict[str, tuple[list[list[Json]], list[Json]]] = {
    "text_then_signature_alone": (
        [
            [{**THOUGHT, "text": "Let me "}],
            [{**THOUGHT, "text": "think."}],
            [{**THOUGHT, "signature": "c2ln"}],
        ],
        [{**THOUGHT, "text": "Let me think.", "signature": "c2ln"}],
    ),
    "signature_with_an_empty_text": (
        [[{**THOUGHT, "text": "Hm."}], [{**THOUGHT, "text": "", "signature": "c2ln"}]],
        [{**THOUGHT, "text": "Hm.", "signature": "c2ln"}],
    ),
    "signature_with_null_beside_texts": (
        [[{**THOUGHT, "text": "Hm.", "signature": None}], [{**THOUGHT, "text": None, "signature": "c2ln"}]],
        [{**THOUGHT, "text": "Hm.", "signature": "c2ln"}],
    ),
    "two_blocks": (
        [
            [{**THOUGHT, "text": "One."}],
            [{**THOUGHT, "signature": "YQ=="}],
            [{**THOUGHT, "index": 1, "id": "r_2", "text": "Two."}],
            [{**THOUGHT, "index": 1, "id": "r_2", "signature": "Yg=="}],
        ],
        [
            {**THOUGHT, "text": "One.", "signature": "YQ=="},
            {**THOUGHT, "index": 1, "id": "r_2", "text": "Two.", "signature": "Yg=="},
        ],
    ),
    "summary_and_encrypted": (
        [
            [{"type": "reasoning.summary", "index": 0, "summary": "I weighed ", "format": "x"}],
            [{"type": "reasoning.summary", "index": 0, "summary": "it.", "format": "x"}],
            [{"type": "reasoning.encrypted", "index": 1, "data": "Zm9v", "format": "x", "id": "rs_1"}],
        ],
        [
            {"type": "reasoning.summary", "index": 0, "summary": "I weighed it.", "format": "x"},
            {"type": "reasoning.encrypted", "index": 1, "data": "Zm9v", "format": "x", "id": "rs_1"},
        ],
    ),
    "unknown_type_is_kept": (
        [[{"type": "reasoning.novel", "index": 0, "what": {"ever": [1, None]}}]],
        [{"type": "reasoning.novel", "index": 0, "what": {"ever": [1, None]}}],
    ),
}


@pytest.mark.parametrize(("deltas", "details"), REASONING.values(), ids=REASONING.keys())
def test_demand_11_streamed_reasoning_details_equal_the_answer_in_one_piece_and_replay_unchanged(
    caller: Caller, serve: Serve, deltas: list[list[Json]], details: list[Json]
) -> None:
    message = {"role": "assistant", "content": "Hi", "refusal": None, "reasoning_details": details}
    in_one = {
        **HEAD,
        "object": "chat.completion",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": USAGE,
    }
    stream = body(
        *(chunk({"role": "assistant", "content": "", "reasoning_details": one}) for one in deltas),
        chunk({"content": "Hi"}),
        chunk({}, "stop"),
        usage(),
    )
    server = serve(answer(stream), whole(200, in_one), whole(200, in_one))

    def history(reply: Any) -> list[Any]:
        return [*ARGUMENTS["chat"]["messages"], reply.message, {"role": "user", "content": "Go on"}]

    def sync() -> tuple[Any, Any]:
        with caller.client(server) as client:
            streamed = client.chat.stream(**ARGUMENTS["chat"]).result()
            sent = client.chat.send(**ARGUMENTS["chat"])
            client.chat.send(model="m", messages=history(streamed))
            return streamed, sent

    async def concurrent() -> tuple[Any, Any]:
        async with caller.client(server) as client:
            streamed = await client.chat.stream(**ARGUMENTS["chat"]).result()
            sent = await client.chat.send(**ARGUMENTS["chat"])
            await client.chat.send(model="m", messages=history(streamed))
            return streamed, sent

    streamed, sent = caller.run(sync, concurrent)
    told = streamed.to_dict()["choices"][0]["message"]
    assert told["reasoning_details"] == details
    assert streamed.to_dict() == sent.to_dict()
    replayed = server.bodies[2]["messages"][1]
    assert replayed["reasoning_details"] == details


def test_the_result_of_a_stream_equals_the_answer_without_one(caller: Caller) -> None:
    """The stand-in server answers both ways from one script."""
    said: Json = {
        "text": "Grüße, world.",
        "reasoning": "First think, then speak.",
        "tool_calls": [{"name": "weather", "arguments": PARIS, "id": "call_1"}],
    }
    ours = ("id", "created")

    def sync(server: StandInServer) -> tuple[Any, Any]:
        with caller.client(server, api_key=server.key) as client:
            return (
                client.chat.stream(**ARGUMENTS["chat"]).result(),
                client.chat.send(**ARGUMENTS["chat"]),
            )

    async def concurrent(server: StandInServer) -> tuple[Any, Any]:
        async with caller.client(server, api_key=server.key) as client:
            return (
                await client.chat.stream(**ARGUMENTS["chat"]).result(),
                await client.chat.send(**ARGUMENTS["chat"]),
            )

    with StandInServer() as server:
        server.script.reply(**said).reply(**said)
        streamed, sent = caller.run(lambda: sync(server), lambda: concurrent(server))
    one, other = streamed.to_dict(), sent.to_dict()
    for told in (one, other):
        for key in ours:
            del told[key]
    assert one == other


# --- the rest of a result ------------------------------------------------------------------------------

IMAGE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBO"}}
OTHER = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}
CITATION = {
    "type": "url_citation",
    "url_citation": {"url": "https://example.com", "title": "T", "start_index": 0, "end_index": 1},
}
FILE = {"type": "file", "file": {"hash": "abc", "name": "a.pdf", "content": [{"type": "text", "text": "x"}]}}


def test_demand_12_the_result_has_everything_that_the_chunks_had(caller: Caller, serve: Serve) -> None:
    stream = body(
        {**HEAD, "choices": [], "debug": {"echo_upstream_body": {"a": 1}}},
        chunk({"role": "assistant", "content": "", "reasoning": "Hm, "}),
        chunk({"content": "", "reasoning": "yes."}),
        chunk({"content": "See"}),
        chunk({"content": " this", "images": [{**IMAGE, "index": 0}]}),
        chunk({"annotations": [CITATION], "images": [{**OTHER, "index": 1}]}),
        chunk({"annotations": [FILE]}),
        chunk({"refusal": None, "audio": {"id": "a", "data": "QUJD", "transcript": "A"}}),
        chunk({"audio": {"data": "REVG", "transcript": "B", "expires_at": 9}}),
        chunk({}, "stop", service_tier="flex"),
        {**usage(), "openrouter_metadata": {"strategy": "direct"}},
    )
    outcome = caller.stream(serve(answer(stream)))
    assert outcome.error is None
    result = outcome.result
    message = result.message.to_dict()
    assert result.text == "See this"
    assert message["reasoning"] == "Hm, yes."
    assert message["images"] == [{**IMAGE, "index": 0}, {**OTHER, "index": 1}]
    assert message["annotations"] == [CITATION, FILE]
    assert message["audio"] == {"id": "a", "data": "QUJDREVG", "transcript": "AB", "expires_at": 9}
    assert result.usage.to_dict() == USAGE
    assert result.cost == 0.25
    assert result.provider == "Provider"
    assert result.generation_id == "gen-1"
    assert result.service_tier == "flex"
    assert result.openrouter_metadata.to_dict() == {"strategy": "direct"}
    assert result.choices[0].finish_reason == "stop"
    assert result.object == "chat.completion"


NO_CHOICE = {**HEAD, "choices": []}


@pytest.mark.parametrize("read", ["events", "raw", "text", "result"])
def test_demand_12_chunks_without_choices_disturb_no_helper(caller: Caller, serve: Serve, read: str) -> None:
    odd = [NO_CHOICE, {**HEAD, "choices": None}, HEAD]
    stream = body(*odd, *text("Hel", "lo"), *odd, chunk({}, "stop"), usage(), *odd)
    outcome = caller.stream(
        serve(answer(stream)),
        read=read,
        each=lambda opened: (opened.tool_calls, opened.partial.text, opened.response.generation_id),
    )
    assert outcome.error is None
    assert outcome.result.text == "Hello"
    assert outcome.result.tool_calls == []
    assert outcome.result.cost == 0.25
    if read == "text":
        assert outcome.events == ["Hel", "lo"]


@pytest.mark.parametrize("read", ["events", "raw", "text", "result"])
def test_demand_12_a_stream_of_nothing_but_chunks_without_choices_is_a_result(
    caller: Caller, serve: Serve, read: str
) -> None:
    outcome = caller.stream(serve(answer(body(NO_CHOICE, usage()))), read=read)
    assert outcome.error is None
    assert outcome.result.text == ""
    with pytest.raises(LookupError, match="no choice"):
        _ = outcome.result.message
    assert outcome.result.tool_calls == []
    assert outcome.result.cost == 0.25


def test_usage_beside_a_choice_counts_too(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(answer(body(chunk({"content": "Hi"}, "stop", usage=USAGE)))))
    assert outcome.result.cost == 0.25


def test_text_gives_the_pieces_alone(caller: Caller, serve: Serve) -> None:
    stream = body(
        chunk({"role": "assistant", "content": "", "reasoning": "Hm."}),
        *text("Hel", "", "lo"),
        chunk({"content": None, "tool_calls": [fragment("{}", index=0, id="c", name="f")]}, "tool_calls"),
    )
    outcome = caller.stream(serve(answer(stream)), read="text")
    assert outcome.events == ["Hel", "lo"]


@pytest.mark.parametrize("read", ["events", "raw", "text"])
def test_the_result_so_far_is_that_of_the_events_that_were_handed_out(
    caller: Caller, serve: Serve, read: str
) -> None:
    """Also if the server sends them at once."""
    seen: list[str] = []
    server = serve(whole(200, body(*text(*"Hello"), chunk({}, "stop")), media="text/event-stream"))
    caller.stream(server, read=read, each=lambda stream: seen.append(stream.partial.text))
    assert seen[:5] == ["H", "He", "Hel", "Hell", "Hello"]


def test_raw_gives_plain_dicts(caller: Caller, serve: Serve) -> None:
    events = [*text("Hel", "lo"), chunk({}, "stop", brand_new={"a": [1]}), usage()]
    outcome = caller.stream(serve(answer(body(*events))), read="raw")
    assert outcome.events == events
    assert all(type(one) is dict for one in outcome.events)


def test_several_choices_stay_apart(caller: Caller, serve: Serve) -> None:
    def both(one: Json, other: Json, reason: str | None = None) -> Json:
        pairs = enumerate((one, other))
        choices = [{"index": at, "delta": delta, "finish_reason": reason} for at, delta in pairs]
        return {**HEAD, "choices": choices[::-1]}

    stream = body(both({"content": "A"}, {"content": "B"}), both({"content": "a"}, {"content": "b"}, "stop"))
    outcome = caller.stream(serve(answer(stream)))
    assert [one.message.content for one in outcome.result.choices] == ["Aa", "Bb"]


def test_the_facts_of_the_exchange_are_known_once_the_stream_is_open(caller: Caller, serve: Serve) -> None:
    seen: list[Any] = []

    def look(opened: Any) -> None:
        facts = opened.response
        seen.append((facts.status, facts.attempts, opened.generation_id, facts.headers["x-request-id"]))

    headers = {"X-Generation-Id": "gen-9", "X-Request-Id": "req-1"}
    outcome = caller.stream(serve(answer(body(*text("Hi")), headers=headers)), each=look)
    assert seen == [(200, 1, "gen-9", "req-1")]
    assert outcome.response.data.text == "Hi"


@pytest.mark.parametrize("resource", ["chat", "responses", "messages", "images"])
def test_every_stream_asks_for_one(caller: Caller, serve: Serve, recorded: Any, resource: str) -> None:
    server = serve(answer(recorded[resource]))
    assert caller.stream(server, resource).error is None
    assert server.bodies == [{**ARGUMENTS[resource], "stream": True}]
