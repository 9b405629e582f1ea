"""Errors come out of runs as our client raises them, with their reason, and leave no connection open."""

from __future__ import annotations

import asyncio
import json
import random
import re
import time
from typing import Any

import pytest
from haystack.dataclasses import StreamingChunk

from openrouter_sdk import errors
from openrouter_sdk.errors import (
    APIError,
    ConnectionLostError,
    OpenRouterError,
    ProtocolError,
    TransportError,
    TruncatedStreamError,
)
from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.faults import (
    Body,
    BrokenEvent,
    CutAt,
    CutAtEvent,
    EndAt,
    ErrorAt,
    Fault,
    NoAnswer,
    NoDone,
    NoFinishReason,
    NotHTTP,
    Silence,
    StallAtEvent,
    Status,
)
from tests.integrations.haystack.round_trips import answer_with
from tests.integrations.haystack.ways import WAYS, Run, RunAsync

Json = dict[str, Any]
WORDS = "One two three four five six seven eight."
STREAMED = pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])


@pytest.fixture(autouse=True)
def no_delays(monkeypatch: pytest.MonkeyPatch) -> None:
    """Failed requests are repeated at once."""
    monkeypatch.setattr(random, "random", lambda: 0.0)


def raised(way: Run, *, streamed: bool = False, **settings: Any) -> OpenRouterError:
    """The error of a run."""
    callback = way.callback(lambda chunk: None) if streamed else None
    with pytest.raises(OpenRouterError) as caught:
        way.replies(OpenRouterChatGenerator(**settings), "Hello", callback)
    return caught.value


# --- errors that the API reports -------------------------------------------------------------------------

STATUSES: list[tuple[int, type[APIError], int]] = [
    (400, errors.BadRequestError, 1),
    (401, errors.AuthenticationError, 1),
    (402, errors.PaymentRequiredError, 1),
    (403, errors.PermissionDeniedError, 1),
    (404, errors.NotFoundError, 1),
    (413, errors.PayloadTooLargeError, 1),
    (422, errors.UnprocessableEntityError, 1),
    (429, errors.RateLimitError, 2),
    (500, errors.InternalServerError, 2),
    (502, errors.BadGatewayError, 2),
    (503, errors.ServiceUnavailableError, 2),
]


@WAYS
@STREAMED
@pytest.mark.parametrize(("status", "kind", "attempts"), STATUSES, ids=str)
def test_an_error_status_is_raised_as_its_class(
    server: StandInServer, way: Run, streamed: bool, status: int, kind: type[APIError], attempts: int
) -> None:
    for _ in range(2):
        server.script.error(status, "It does not work.", {"raw": "the reason", "provider_name": "Acme"})
    error = raised(way, streamed=streamed, max_retries=1)
    assert type(error) is kind
    assert isinstance(error, APIError)
    assert error.status == status
    assert "It does not work." in str(error)
    assert "the reason" in str(error)
    assert len(server.requests) == attempts


@WAYS
@STREAMED
@pytest.mark.parametrize("status", [400, 402, 429, 502])
def test_an_error_in_the_body_of_a_success_is_raised_with_its_reason(
    server: StandInServer, way: Run, streamed: bool, status: int
) -> None:
    server.script.error(status, "Provider returned error", {"raw": "out of memory"}, faults=[Status(200)])
    error = raised(way, streamed=streamed, max_retries=0)
    assert isinstance(error, APIError)
    assert (error.status, error.code) == (200, status)
    assert "out of memory" in str(error)


def choice_of(reason: str | None, error: Json | None) -> Json:
    return {"content": "One two", "choice": {"finish_reason": reason, "error": error}}


@WAYS
@pytest.mark.parametrize("text", ["One two", None], ids=["partial", "empty"])
def test_an_error_in_a_choice_is_raised_with_its_reason(
    server: StandInServer, way: Run, text: str | None
) -> None:
    problem = {"code": 502, "message": "Upstream failed", "metadata": {"raw": "out of memory"}}
    answer_with(server, {**choice_of("error", problem), "content": text})
    error = raised(way, max_retries=0)
    assert isinstance(error, APIError)
    assert error.code == 502
    assert "out of memory" in str(error)


@WAYS
def test_an_error_in_a_choice_without_a_reason_is_raised(server: StandInServer, way: Run) -> None:
    answer_with(server, choice_of("error", None))
    assert isinstance(raised(way, max_retries=0), APIError)


@WAYS
@STREAMED
@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({}, "no choices"),
        ({"id": "gen-1"}, r"no choices \[generation gen-1\]"),
        ({"choices": None}, "no choices"),
        ({"choices": []}, "no choices"),
        ([], "is a list"),
        ("Hello", "is a string"),
        (None, "is null"),
    ],
    ids=str,
)
def test_a_success_without_a_reply_is_an_error(
    server: StandInServer, way: Run, streamed: bool, body: Any, problem: str
) -> None:
    server.script.raw(200, {"content-type": "application/json"}, json.dumps(body).encode())
    error = raised(way, streamed=streamed, max_retries=1)
    assert isinstance(error, ProtocolError)
    assert re.search(problem, str(error))
    assert len(server.requests) == 1


# --- errors in the middle of a stream --------------------------------------------------------------------


@WAYS
@pytest.mark.parametrize("callback", [True, False], ids=["callback", "stream"])
@pytest.mark.parametrize("event", [1, 3])
def test_an_error_in_the_middle_of_a_stream_is_raised_after_what_came(
    server: StandInServer, way: Run, callback: bool, event: int
) -> None:
    chunks: list[StreamingChunk] = []
    server.script.reply(WORDS, faults=[ErrorAt(event, message="Overloaded: out of memory")])
    generator = OpenRouterChatGenerator(max_retries=0, generation_kwargs={"stream": True})
    with pytest.raises(APIError, match="out of memory") as caught:
        way.replies(generator, "Hello", way.callback(chunks.append) if callback else None)
    assert caught.value.code is not None
    if callback:
        assert WORDS.startswith("".join(chunk.content for chunk in chunks))
        assert len(chunks) >= event
    assert server.wait_for_hangup()


CUTS: dict[str, list[Fault]] = {
    "cut": [CutAtEvent(3)],
    "reset": [CutAtEvent(3, reset=True)],
    "ended early": [NoFinishReason(), NoDone()],
    "within an event": [CutAt(700)],
    "ended within an event": [EndAt(700)],
}


@WAYS
@pytest.mark.parametrize("cut", CUTS)
def test_a_truncated_stream_is_an_error_and_is_not_asked_for_again(
    server: StandInServer, way: Run, cut: str
) -> None:
    server.script.reply(WORDS, faults=CUTS[cut])
    error = raised(way, streamed=True, max_retries=3)
    assert isinstance(error, TransportError)
    assert len(server.requests) == 1


@WAYS
@pytest.mark.parametrize(
    ("faults", "kind"),
    [([CutAtEvent(4)], ConnectionLostError), ([NoFinishReason(), NoDone()], TruncatedStreamError)],
    ids=["cut", "ended early"],
)
def test_the_error_of_a_truncated_stream_has_what_came(
    server: StandInServer, way: Run, faults: Any, kind: type[TransportError]
) -> None:
    server.script.reply(WORDS, faults=faults)
    error = raised(way, streamed=True)
    assert isinstance(error, kind)
    assert error.partial.text
    assert WORDS.startswith(error.partial.text)


@WAYS
def test_a_stream_that_may_be_truncated_is_accepted_if_asked_for(server: StandInServer, way: Run) -> None:
    server.script.reply(WORDS, faults=[NoFinishReason(), NoDone()])
    generator = OpenRouterChatGenerator(options={"allow_truncated": True})
    assert way.reply(generator, "Hello", way.callback(lambda chunk: None)).text == WORDS


@WAYS
def test_an_event_that_is_no_json_is_an_error(server: StandInServer, way: Run) -> None:
    server.script.reply(WORDS, faults=[BrokenEvent(2)])
    assert isinstance(raised(way, streamed=True, max_retries=0), OpenRouterError)


# --- no usable response ----------------------------------------------------------------------------------


@WAYS
@STREAMED
@pytest.mark.parametrize(
    "fault",
    [NoAnswer(), NoAnswer(reset=True), NotHTTP(b"hello"), Body(b"<html>")],
    ids=["closed", "reset", "no HTTP", "HTML"],
)
def test_what_is_no_response_is_an_error_and_may_have_been_billed(
    server: StandInServer, way: Run, streamed: bool, fault: Any
) -> None:
    server.script.reply(WORDS, faults=[fault])
    raised(way, streamed=streamed, max_retries=3)
    assert len(server.requests) == 1


@WAYS
def test_a_server_that_is_not_there_is_a_connect_error(way: Run) -> None:
    error = raised(way, api_base_url="http://127.0.0.1:9/api/v1", max_retries=1)
    assert isinstance(error, errors.ConnectError)


@WAYS
@STREAMED
def test_after_an_error_the_next_run_works(server: StandInServer, way: Run, streamed: bool) -> None:
    generator = OpenRouterChatGenerator(max_retries=0)
    server.script.error(502, "Once.").reply(WORDS)
    callback = way.callback(lambda chunk: None) if streamed else None
    with pytest.raises(errors.BadGatewayError):
        way.replies(generator, "Hello", callback)
    assert way.reply(generator, "Hello", callback).text == WORDS


# --- exceptions of the callback --------------------------------------------------------------------------


class OwnError(Exception):
    """What goes wrong in a callback."""


@WAYS
@pytest.mark.parametrize("at", [1, 4])
@pytest.mark.parametrize("kind", [OwnError, KeyboardInterrupt, SystemExit], ids=lambda kind: kind.__name__)
def test_an_exception_of_the_callback_closes_the_connection(
    server: StandInServer, way: Run, at: int, kind: type[BaseException]
) -> None:
    own, calls = kind("mine"), []

    def callback(chunk: StreamingChunk) -> None:
        calls.append(chunk)
        if len(calls) == at:
            raise own

    server.script.reply(WORDS, faults=[StallAtEvent(6)])  # which nobody waits for
    generator = OpenRouterChatGenerator()
    with pytest.raises(kind) as caught:
        way.replies(generator, "Hello", way.callback(callback))
    assert caught.value is own
    assert len(calls) == at
    assert server.wait_for_hangup()
    assert way.reply(generator, "Hello").text


# --- cancellation ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("waiting_for", ["the server", "the callback"])
def test_cancelling_a_run_closes_its_connection(server: StandInServer, waiting_for: str) -> None:
    server.script.reply(WORDS, faults=[StallAtEvent(4)])

    async def main() -> None:
        generator, begun = OpenRouterChatGenerator(), asyncio.Event()

        async def callback(chunk: StreamingChunk) -> None:
            if chunk.content:
                begun.set()
                if waiting_for == "the callback":
                    await asyncio.Event().wait()

        run = asyncio.create_task(generator.run_async("Hello", callback))
        await begun.wait()
        run.cancel()
        with pytest.raises(asyncio.CancelledError):
            await run
        assert await asyncio.to_thread(server.wait_for_hangup)
        assert (await generator.run_async("Hello"))["replies"][0].text
        await generator.close_async()

    asyncio.run(main())


def test_cancelling_a_run_that_is_not_streamed_closes_its_connection(server: StandInServer) -> None:
    server.script.reply(WORDS, faults=[Silence()])

    async def main() -> None:
        run = asyncio.create_task(OpenRouterChatGenerator().run_async("Hello"))
        await asyncio.to_thread(wait_for_a_request, server)
        run.cancel()
        with pytest.raises(asyncio.CancelledError):
            await run
        assert await asyncio.to_thread(server.wait_for_hangup)

    asyncio.run(main())


def test_a_deadline_of_the_caller_ends_a_run(server: StandInServer) -> None:
    server.script.reply(WORDS, faults=[StallAtEvent(3)])

    async def main() -> None:
        async with asyncio.timeout(0.2):
            await OpenRouterChatGenerator().run_async("Hello", RunAsync().callback(lambda chunk: None))

    with pytest.raises(TimeoutError):
        asyncio.run(main())
    assert server.wait_for_hangup()


def wait_for_a_request(server: StandInServer) -> None:
    while not server.requests:
        time.sleep(0.001)
