"""Whether a model takes images is asked of the catalogue before parts made by `content` are sent."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, content
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.each import each

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
TEXT_ONLY, SEEING = "larkspur/etude-2", "larkspur/sonata-2"
PARTS = [content.text("What is this?"), content.image(PNG)]
MESSAGES = [{"role": "user", "content": PARTS}]
INPUT = [{"role": "user", "content": content.for_responses(PARTS)}]
BLOCKS = [{"role": "user", "content": content.for_messages(PARTS)}]
CATALOGUE = "/api/v1/models"


async def _async_end(stream: Any) -> Any:
    async with stream:
        return await stream.result()


def _end(lane: Lane, stream: Any) -> Any:
    if lane.name == "async":
        return _async_end(stream)
    with stream:
        return stream.result()


def _type() -> Any:
    return {"type": "object", "properties": {}, "additionalProperties": False}


CALLS: list[tuple[str, Callable[[Lane, Any], Any]]] = [
    ("send", lambda lane, client: client.chat.send(model=TEXT_ONLY, messages=MESSAGES)),
    ("stream", lambda lane, client: _end(lane, client.chat.stream(model=TEXT_ONLY, messages=MESSAGES))),
    ("run", lambda lane, client: client.chat.run_tools(model=TEXT_ONLY, messages=MESSAGES, tools=[])),
    ("responses", lambda lane, client: client.responses.send(model=TEXT_ONLY, input=INPUT)),
    ("messages", lambda lane, client: client.messages.create(model=TEXT_ONLY, max_tokens=9, messages=BLOCKS)),
    ("fallback", lambda lane, client: client.chat.send(models=[TEXT_ONLY, TEXT_ONLY], messages=MESSAGES)),
]


@each(("name", "call"), CALLS, ids=[name for name, _ in CALLS])
def test_a_model_without_the_modality_is_refused_before_anything_is_paid(
    name: str, call: Callable[[Lane, Any], Any], lane: Lane
) -> None:
    client = lane.client()
    with pytest.raises(InvalidArgumentError) as error:
        lane.do(call(lane, client))
    assert TEXT_ONLY in str(error.value)
    assert "does not take image input" in str(error.value) or name == "fallback"
    assert "input_modalities" in str(error.value)
    assert [one.path for one in lane.server.requests] == [CATALOGUE]


def test_a_conversation_is_refused_what_its_model_does_not_take(lane: Lane) -> None:
    client = lane.client()
    chat = client.chat.conversation(model=TEXT_ONLY)
    calls: list[Callable[[], Any]] = [
        lambda: chat.send(PARTS),
        lambda: chat.send(PARTS[1]),
        lambda: chat.send(MESSAGES),
        lambda: chat.send(PARTS, tools=[{"type": "openrouter:web_search"}]),
        lambda: _end(lane, chat.stream(PARTS)),
    ]
    for call in calls:
        with pytest.raises(InvalidArgumentError, match="does not take image input"):
            lane.do(call())
        assert chat.messages == []
    assert {one.path for one in lane.server.requests} == {CATALOGUE}
    lane.do(chat.send("Hi"))
    assert len(chat.messages) == 2
    unchecked = client.with_options(check_arguments=False).chat.conversation(model="a/b")
    lane.do(unchecked.send(PARTS))


def test_the_catalogue_is_fetched_once_and_only_for_parts_that_were_made_here(lane: Lane) -> None:
    client = lane.client()
    by_hand = json.loads(json.dumps(MESSAGES))
    files_only = [{"role": "user", "content": [content.text("a"), content.pdf(b"%PDF-1.4\n")]}]
    for messages in (by_hand, files_only, [{"role": "user", "content": "Hi"}]):
        lane.do(client.chat.send(model=SEEING, messages=messages))
    assert CATALOGUE not in [one.path for one in lane.server.requests]
    for _ in range(2):
        lane.do(client.chat.send(model=SEEING, messages=copy.deepcopy(MESSAGES)))
    lane.do(client.chat.send(model=TEXT_ONLY, models=[SEEING], messages=MESSAGES))
    assert [one.path for one in lane.server.requests].count(CATALOGUE) == 1
    assert lane.server.problems == []


def test_what_the_catalogue_does_not_know_is_sent(lane: Lane) -> None:
    for options in ({}, {"extra_body": {"model": SEEING}}):
        lane.do(lane.client().chat.send(model="some/model", messages=MESSAGES, **options))
    lane.server.script.error(500, "no catalogue")
    lane.do(lane.client().chat.send(model=SEEING, messages=MESSAGES))
    assert lane.server.problems == []


def test_the_option_check_arguments_sends_it_unchecked(lane: Lane) -> None:
    lane.server.script.reply(text="A picture.")
    client = lane.client(check_arguments=False)
    lane.do(client.chat.send(model="a/b", messages=MESSAGES))
    assert [one.path for one in lane.server.requests] == ["/api/v1/chat/completions"]


def test_in_trio_too(server: StandInServer) -> None:
    async def main() -> None:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            with pytest.raises(InvalidArgumentError, match="image input"):
                await client.chat.send(model=TEXT_ONLY, messages=MESSAGES)  # type: ignore[arg-type]

    anyio.run(main, backend="trio")
