"""`parse_stream` brings a value that only grows, and in the end the value of the type."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouterError, errors
from openrouter_sdk.schema.output_types import output_type
from openrouter_sdk.testing import HangUp, StandInServer
from tests.behaviour.lanes import Lane
from tests.behaviour.structured.asking import ANSWER, APIS, INVOICE, MODES, Api, bodies, said
from tests.each import each
from tests.transports.libraries import EVENT_LOOPS
from tests.unit.structured.beginnings import assert_each_begins_the_next


@dataclass
class Point:
    kind: Literal["point"]
    x: float


@dataclass
class Circle:
    kind: Literal["circle"]
    radius: float


@dataclass
class Drawing:
    name: str
    style: Literal["dashed", "dashed-dotted"]
    shapes: list[Point | Circle]


DRAWING = {
    "name": "Two of them",
    "style": "dashed-dotted",
    "shapes": [{"kind": "point", "x": 1.25}, {"kind": "circle", "radius": 10}],
}


def pieces(value: Any) -> list[str]:
    text = json.dumps(value)
    return [text[start : start + 3] for start in range(0, len(text), 3)]


def streamed(mode: str, value: Any, name: str = "Invoice") -> dict[str, Any]:
    """A reply with a value, in small pieces unless it is a call."""
    return said(mode, value, name) if mode == "tool" else {"text": pieces(value)}


def collected(lane: Lane, stream: Any) -> list[Any]:
    partials: list[Any] = lane.inside(stream, lambda opened: lane.pull(opened))
    return partials


@each("api", APIS.values())
@each("mode", MODES)
def test_values_grow_up_to_the_output(api: Api, mode: str, lane: Lane, server: StandInServer) -> None:
    server.script.reply(**streamed(mode, INVOICE))
    stream = api.parse_stream(lane.shared_client, mode=mode)
    partials = collected(lane, stream)
    assert len(partials) > 3
    assert_each_begins_the_next(partials)
    assert partials[-1] == stream.partial == INVOICE
    answer = lane.do(stream.result())
    assert answer.output == stream.output == ANSWER
    assert (answer.reply, answer.cost) == (stream.reply, stream.cost)
    assert len(bodies(server)) == 1


@each("api", APIS.values())
@each("size", [1, 3, 1000])
def test_members_of_unions_and_enumerations_appear_only_once_complete(
    api: Api, size: int, lane: Lane, server: StandInServer
) -> None:
    text = json.dumps(DRAWING)
    server.script.reply(text=[text[start : start + size] for start in range(0, len(text), size)])
    stream = api.parse_stream(lane.shared_client, Drawing)
    partials = collected(lane, stream)
    assert_each_begins_the_next(partials)
    for partial in partials:
        assert partial.get("style", DRAWING["style"]) == DRAWING["style"]
        assert partial.get("shapes", []) == DRAWING["shapes"][: len(partial.get("shapes", []))]
    assert stream.output.shapes == [Point("point", 1.25), Circle("circle", 10)]


@each("mode", MODES)
def test_a_wrapped_value_appears_without_its_wrapping(mode: str, lane: Lane, server: StandInServer) -> None:
    value = {"value": ["ab", "c"]}
    server.script.reply(**streamed(mode, value, output_type(list[str]).name))
    stream = APIS["chat"].parse_stream(lane.shared_client, list[str], mode=mode)
    partials = collected(lane, stream)
    assert all(isinstance(partial, list) for partial in partials)
    assert partials[-1] == stream.output == ["ab", "c"]
    assert_each_begins_the_next(partials)


def test_a_complete_null_is_a_value(lane: Lane, server: StandInServer) -> None:
    server.script.reply(text=['{"value": nu', "ll}"])
    stream = APIS["chat"].parse_stream(lane.shared_client, int | None)
    assert collected(lane, stream) == [None]
    assert stream.output is None


def test_a_fence_around_the_text_does_not_count(sync_lane: Lane, server: StandInServer) -> None:
    server.script.reply(text=["``", '`json\n{"a', '": 1}', "\n```"])
    stream = APIS["chat"].parse_stream(sync_lane.shared_client, dict[str, int])
    assert collected(sync_lane, stream) == [{}, {"a": 1}]
    assert stream.output == {"a": 1}


def test_without_with_a_loop_opens_and_closes_the_stream(lane: Lane, server: StandInServer) -> None:
    server.script.reply(text=pieces(INVOICE)).reply(text=pieces(INVOICE))
    client = lane.shared_client
    assert lane.collect(APIS["chat"].parse_stream(client))[-1] == INVOICE
    assert len(lane.take(APIS["chat"].parse_stream(client), 1)) == 1


def test_result_reads_to_the_end(lane: Lane, server: StandInServer) -> None:
    server.script.reply(text=pieces(INVOICE))
    stream = APIS["chat"].parse_stream(lane.shared_client)
    assert lane.do(stream.result()).output == ANSWER
    assert stream.output == ANSWER


def test_the_output_is_not_there_before_the_end(lane: Lane, server: StandInServer) -> None:
    server.script.reply(text=pieces(INVOICE))
    stream = APIS["chat"].parse_stream(lane.shared_client)
    assert (stream.partial, stream.reply, stream.cost) == (None, None, None)
    with pytest.raises(errors.InvalidArgumentError, match="has not ended"):
        _ = stream.output
    assert bodies(server) == []
    assert "not open yet" in repr(stream)


@each(
    "reply, kind",
    [
        ({"text": '{"total": 1.5, "li', "finish_reason": "length"}, errors.OutputTruncatedError),
        ({"text": '{"total": 1.5, "lines": 1}'}, errors.OutputInvalidError),
        ({"text": '{"total": 1.5, ]'}, errors.OutputNotJSONError),
        ({"refusal": "No."}, errors.OutputRefusedError),
    ],
    ids=lambda case: case[1].__name__,
)
@each("api", APIS.values())
def test_the_loop_ends_with_the_error_and_so_do_output_and_result(
    reply: dict[str, Any], kind: type[OpenRouterError], api: Api, lane: Lane, server: StandInServer
) -> None:
    server.script.reply(**reply)
    stream = api.parse_stream(lane.shared_client)
    with pytest.raises(kind) as caught:
        collected(lane, stream)
    error: Any = caught.value
    assert error.reply == stream.reply
    assert error.partial == stream.partial
    assert "refusal" in reply or error.partial["total"] == 1.5
    with pytest.raises(kind):
        _ = stream.output
    with pytest.raises(kind):
        lane.do(stream.result())


def test_a_broken_stream_keeps_what_came(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    chunk = {"id": "gen-1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    delta = {"index": 0, "delta": {"content": '{"total": 1.5, '}, "finish_reason": None}
    server.script.answer()  # for the catalogue
    server.script.stream([{**chunk, "choices": [delta]}, HangUp()], done=False)
    stream = APIS["chat"].parse_stream(client)
    with pytest.raises(errors.TransportError) as caught:
        collected(lane, stream)
    assert stream.partial == {"total": 1.5}
    assert caught.value.partial.text == '{"total": 1.5, '


def test_a_stream_cannot_ask_again(sync_lane: Lane) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="output_retries"):
        APIS["chat"].parse_stream(sync_lane.shared_client, output_retries=1)


@each("backend", EVENT_LOOPS)
def test_both_work_on_every_event_loop(backend: str, server: StandInServer) -> None:
    server.script.reply(text=pieces(INVOICE)).reply(text=pieces(INVOICE))

    async def main() -> None:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            answer = await APIS["chat"].parse(client)
            async with APIS["chat"].parse_stream(client) as stream:
                partials = [partial async for partial in stream]
            assert answer.output == stream.output == ANSWER
            assert_each_begins_the_next(partials)

    anyio.run(main, backend=backend)


def test_a_stream_that_is_closed_before_it_opens_sends_nothing(lane: Lane, server: StandInServer) -> None:
    stream = APIS["chat"].parse_stream(lane.shared_client)
    lane.do(stream.close())
    with pytest.raises(errors.ClientClosedError):
        lane.do(stream.result())
    assert not server.requests
