"""The stand-in in the same process: clients of ours and of httpx, without a socket and without waiting."""

from __future__ import annotations

import asyncio
import json
import socket
from typing import Any

import httpx
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, RetryPolicy, Timeout, errors
from openrouter_sdk.testing import Script, StandIn, StandInTransport, Wait, faults as f

HELLO: list[Any] = [{"role": "user", "content": "Hi there"}]
AN_HOUR = 3600.0


@pytest.fixture(autouse=True)
def no_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any) -> None:
        raise AssertionError("a test of the transport opens a connection")

    monkeypatch.setattr(socket.socket, "connect", refused)


@pytest.fixture
def transport() -> StandInTransport:
    return StandInTransport()


@pytest.fixture
def client(transport: StandInTransport) -> Any:
    with OpenRouter(transport.key, transport=transport, retries=0) as one:
        yield one


# --- clients of ours ------------------------------------------------------------------------------------


def test_a_client_is_answered(client: OpenRouter, transport: StandInTransport) -> None:
    transport.script.reply("Hello.")
    assert client.chat.send(messages=HELLO).text == "Hello."
    (request,) = transport.requests
    assert (request.method, request.path) == ("POST", "/api/v1/chat/completions")
    assert request.json()["messages"] == HELLO
    assert request.header("host") == "openrouter.ai"


def test_a_stream_is_streamed(client: OpenRouter, transport: StandInTransport) -> None:
    transport.script.reply(["Hel", "lo"])
    with client.chat.stream(messages=HELLO) as stream:
        said = [chunk.choices[0].delta.content for chunk in stream if chunk.choices]
    assert [text for text in said if text] == ["Hel", "lo"]


def test_an_async_client_is_answered_and_streamed_to(transport: StandInTransport) -> None:
    transport.script.reply("Hello.").reply("Hello again.")

    async def scenario() -> None:
        async with AsyncOpenRouter(transport.key, transport=transport) as client:
            assert (await client.chat.send(messages=HELLO)).text == "Hello."
            async with client.chat.stream(messages=HELLO) as stream:
                assert (await stream.result()).text == "Hello again."

    asyncio.run(scenario())


def test_the_key_is_checked(transport: StandInTransport) -> None:
    with (
        OpenRouter("sk-or-v1-wrong", transport=transport) as client,
        pytest.raises(errors.AuthenticationError),
    ):
        client.api_keys.list()


def test_an_error_is_retried(transport: StandInTransport) -> None:
    transport.script.error(503, "Later.").reply("Now.")
    with OpenRouter(transport.key, transport=transport, retries=RetryPolicy(initial=0.001)) as client:
        assert client.chat.send(messages=HELLO).text == "Now."
    assert len(transport.requests) == 2


def test_faults_are_errors_of_ours(client: OpenRouter, transport: StandInTransport) -> None:
    transport.script.reply("Hello", faults=[f.CutAt(200)]).reply("Hello", faults=[f.Silence()])
    transport.script.reply("Hello", faults=[f.NoFinishReason(), f.NoDone()])
    with pytest.raises(errors.ConnectionLostError):
        client.chat.send(messages=HELLO)
    with pytest.raises(errors.RequestTimeoutError, match="first_byte"):
        client.chat.send(messages=HELLO)
    with pytest.raises(errors.TruncatedStreamError), client.chat.stream(messages=HELLO) as stream:
        stream.result()


# --- time -----------------------------------------------------------------------------------------------


class Clock:
    """Time that only the transport moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def test_pauses_take_no_time(client: OpenRouter, transport: StandInTransport) -> None:
    transport.stand_in.delay = 100.0
    assert client.chat.send(messages=HELLO).text
    with client.chat.stream(messages=HELLO) as stream:
        assert stream.result().text


def test_pauses_move_the_clock() -> None:
    clock = Clock()
    transport = StandInTransport(StandIn(delay=2.0), sleep=clock.sleep)
    transport.script.stream([{}, {}, {}], faults=[f.SlowStart(10.0)])
    with httpx.Client(transport=transport, timeout=None) as client:
        post(client, transport, stream=True)
    assert clock.now == 16.0


@pytest.mark.parametrize(("wait", "passed"), [(5.0, 5.0), (5.1, 5.0), (AN_HOUR, 5.0)])
def test_a_pause_beyond_the_read_timeout_is_a_timeout_then(wait: float, passed: float) -> None:
    clock = Clock()
    transport = StandInTransport(sleep=clock.sleep)
    transport.script.raw(200, None, [b"one", Wait(3.0), b"two", Wait(wait), b"three"])
    with httpx.Client(transport=transport, timeout=5.0) as client:
        if wait > 5.0:
            with pytest.raises(httpx.ReadTimeout):
                post(client, transport)
        else:
            assert post(client, transport).text == "onetwothree"
    assert clock.now == 3.0 + passed


def test_two_pauses_in_a_row_are_one_silence(transport: StandInTransport) -> None:
    transport.script.raw(200, None, [b"one", Wait(3.0), Wait(3.0), b"two"])
    with httpx.Client(transport=transport, timeout=5.0) as client, pytest.raises(httpx.ReadTimeout):
        post(client, transport)


def test_a_timeout_between_events_is_ours(transport: StandInTransport) -> None:
    transport.script.reply("Hello you", faults=[f.StallAt(300)])
    timeout = Timeout(first_byte=1.0, between_events=7.0)
    with (
        OpenRouter(transport.key, transport=transport, timeout=timeout) as client,
        pytest.raises(errors.RequestTimeoutError, match="within 7 s"),
        client.chat.stream(messages=HELLO) as stream,
    ):
        stream.result()


def test_a_stall_without_a_limit_is_told_instead_of_waited_for(transport: StandInTransport) -> None:
    transport.script.answer(faults=[f.Silence()])
    with (
        httpx.Client(transport=transport, timeout=None) as client,
        pytest.raises(RuntimeError, match="no read timeout"),
    ):
        post(client, transport)


def test_an_awaitable_sleep_is_awaited() -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        await asyncio.sleep(0)
        slept.append(seconds)

    transport = StandInTransport(sleep=sleep)
    transport.script.answer(faults=[f.SlowStart(4.0)])

    async def scenario() -> None:
        async with httpx.AsyncClient(transport=transport) as client:
            assert (await client.get("https://openrouter.ai/api/v1/models")).status_code == 200

    asyncio.run(scenario())
    assert slept == [4.0]


def test_a_long_stream_can_be_cancelled(transport: StandInTransport) -> None:
    transport.script.stream([{}], faults=[f.KeepAlives(20_000)])

    async def scenario() -> None:
        async with httpx.AsyncClient(transport=transport, timeout=None) as client:
            task = asyncio.ensure_future(client.send(request(client, transport, stream=True)))
            for _ in range(50):  # turns, in each of which the task gets on a little
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(scenario())


# --- as httpx sees it -----------------------------------------------------------------------------------


def request(client: Any, transport: StandInTransport, **body: Any) -> httpx.Request:
    headers = {"authorization": f"Bearer {transport.key}"}
    url = "https://openrouter.ai/api/v1/chat/completions"
    built: httpx.Request = client.build_request(
        "POST", url, json={"messages": HELLO, **body}, headers=headers
    )
    return built


def post(client: httpx.Client, transport: StandInTransport, **body: Any) -> httpx.Response:
    return client.send(request(client, transport, **body))


def test_requests_are_recorded_as_they_were(transport: StandInTransport) -> None:
    with httpx.Client(transport=transport) as client:
        client.get("https://openrouter.ai/api/v1/models/a%2Fb/c/endpoints", params=[("x", "1"), ("x", "ü")])
        pieces = iter([b'{"messages": [', b'{"role": "user", "content": "Hi"}]}'])
        headers = {"content-type": "application/json", "X-Custom": "Yes"}
        client.post("https://openrouter.ai/api/v1/chat/completions", content=pieces, headers=headers)
    first, second = transport.requests
    assert (first.path, first.query) == ("/api/v1/models/a%2Fb/c/endpoints", [("x", "1"), ("x", "ü")])
    assert second.header("transfer-encoding") == "chunked"
    assert second.header("x-custom") == "Yes"
    assert second.json()["messages"][0]["content"] == "Hi"


def test_reset_forgets(transport: StandInTransport) -> None:
    with httpx.Client(transport=transport) as client:
        first = post(client, transport).json()
        transport.script.reply("Never said.")
        transport.reset()
        assert transport.requests == []
        assert post(client, transport).json() == first


def test_the_answer_is_a_whole_response_of_httpx(transport: StandInTransport) -> None:
    transport.script.raw(418, [("X-A", "1"), ("X-A", "2")], b"short and stout")
    with httpx.Client(transport=transport) as client:
        response = post(client, transport)
        assert client.head("https://openrouter.ai/api/v1/nope").content == b""
    assert (response.status_code, response.http_version) == (418, "HTTP/1.1")
    assert response.headers.get_list("x-a") == ["1", "2"]
    assert response.content == b"short and stout"
    assert response.elapsed.total_seconds() < 60


def test_a_header_that_http_forbids_never_leaves(transport: StandInTransport) -> None:
    with (
        httpx.Client(transport=transport) as client,
        pytest.raises(httpx.LocalProtocolError),
    ):
        client.get("https://openrouter.ai/api/v1/models", headers={"x-a": "one\ntwo"})
    assert transport.requests == []


def test_a_stream_that_is_left_early_is_closed(transport: StandInTransport) -> None:
    left: list[str] = []

    def chunks() -> Any:
        try:
            while True:
                yield b"data: {}\n\n"
        finally:
            left.append("left")

    class Endless:
        def apply(self, answer: Any) -> Any:
            return type(answer)(answer.status, [], chunks())

    transport.script.answer(faults=[Endless()]).answer(faults=[Endless()])
    with httpx.Client(transport=transport) as client:
        with client.stream("GET", "https://openrouter.ai/api/v1/models") as response:
            assert next(response.iter_raw()) == b"data: {}\n\n"
        assert left == ["left"]

    async def scenario() -> None:
        async with httpx.AsyncClient(transport=transport) as client:
            request = client.build_request("GET", "https://openrouter.ai/api/v1/models")
            response = await client.send(request, stream=True)
            received = response.aiter_raw()
            assert await anext(received) == b"data: {}\n\n"
            await response.aclose()
            assert left == ["left", "left"]

    asyncio.run(scenario())


def test_a_stand_in_with_settings_of_its_own() -> None:
    script = Script().reply("From a script.")
    transport = StandInTransport(StandIn(key="sk-or-v1-mine", script=script))
    assert (transport.key, transport.script) == ("sk-or-v1-mine", script)
    with OpenRouter("sk-or-v1-mine", transport=transport) as client:
        assert client.chat.send(messages=HELLO).text == "From a script."


def test_many_tasks_each_get_an_answer(transport: StandInTransport) -> None:
    for number in range(50):
        transport.script.reply(f"reply {number}")

    async def scenario() -> list[str]:
        async with httpx.AsyncClient(transport=transport) as client:

            async def ask() -> str:
                response = await client.send(request(client, transport, stream=True))
                texts = [json.loads(line[6:]) for line in response.text.split("\n") if line[6:7] == "{"]
                return "".join(one["choices"][0]["delta"].get("content", "") for one in texts[:-1])

            return await asyncio.gather(*(ask() for _ in range(50)))

    assert sorted(asyncio.run(scenario())) == sorted(f"reply {number}" for number in range(50))
