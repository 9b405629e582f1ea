"""Faults: what each does to an answer, and that a client sees the same of it on a socket and in memory."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpcore
import httpx
import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.testing import (
    Answer,
    HangUp,
    RecordedRequest,
    Script,
    Stall,
    StandIn,
    StandInServer,
    StandInTransport,
    Unframed,
    Wait,
    faults as f,
)
from openrouter_sdk.testing.http.frames import KEEP_ALIVE
from tests.testing.event_driven_socket import StallingBackend, StallReport

BODIES: dict[str, dict[str, Any]] = {
    "/chat/completions": {"messages": [{"role": "user", "content": "Hi"}]},
    "/responses": {"input": "Hi"},
    "/messages": {"model": "a/b", "max_tokens": 10, "messages": [{"role": "user", "content": "Hi"}]},
    "/images": {"model": "a/b", "prompt": "a cat"},
}
EVENT_SCHEMAS = {
    "/chat/completions": "ChatStreamChunk",
    "/responses": "StreamEvents",
    "/messages": "MessagesStreamEvents",
    "/images": "ImageStreamingResponse",
}
DONE = b"data: [DONE]\n\n"
AT_ONCE = httpx.Timeout(60, read=0.01)
"""For an answer that never comes: the machine may be as slow as it likes."""


def answer_of(script: Script, path: str = "/chat/completions", *, stream: bool = True) -> Answer:
    stand_in = StandIn(script=script)
    headers = [("authorization", f"Bearer {stand_in.key}"), ("content-type", "application/json")]
    body = json.dumps(BODIES[path] | {"stream": stream}).encode()
    return stand_in.answer(RecordedRequest("POST", stand_in.contract.prefix + path, [], headers, body))


def chunks_of(*faults: f.Fault, path: str = "/chat/completions", stream: bool = True) -> list[Any]:
    """The chunks of an answer of two words."""
    script = Script().answer(faults=faults)
    if path != "/images":
        script = Script().reply(["Hello ", "you"], faults=faults)
    return list(answer_of(script, path, stream=stream).chunks)


def content(chunks: list[Any]) -> bytes:
    return b"".join(chunk for chunk in chunks if isinstance(chunk, bytes))


def events(chunks: list[Any]) -> list[Any]:
    """The events of chunks that are one event each; comments and the end mark are left out."""
    found = [chunk.partition(b"data: ")[2] for chunk in chunks if b"data: {" in chunk]
    return [json.loads(one) for one in found]


# --- what each does -------------------------------------------------------------------------------------


@given(st.integers(0, 2000))
def test_a_cut_keeps_just_so_many_bytes(byte: int) -> None:
    *kept, last = chunks_of(f.CutAt(byte))
    assert last == HangUp()
    assert content(kept) == content(chunks_of())[:byte]


@given(st.integers(0, 2000), st.integers(1, 50))
def test_a_pause_and_a_split_change_no_byte(byte: int, size: int) -> None:
    whole = content(chunks_of())
    paused = chunks_of(f.PauseAt(byte, 2.0))
    before = paused[: paused.index(Wait(2.0))]
    assert content(before) == whole[:byte]
    assert content(paused) == whole
    split = chunks_of(f.Split(size))
    assert content(split) == whole
    assert {len(chunk) for chunk in split} <= set(range(1, size + 1))


@pytest.mark.parametrize("byte", [0, 7, 10_000])
def test_places_in_the_body(byte: int) -> None:
    whole = content(chunks_of())
    assert chunks_of(f.StallAt(byte))[-1] == Stall()
    assert chunks_of(f.CutAt(byte, reset=True))[-1] == HangUp(reset=True)
    assert chunks_of(f.GarbageAt(byte, b"\0"))[-1] == Unframed(b"\0")
    assert content(chunks_of(f.EndAt(byte))) == whole[:byte]


def test_faults_of_the_head() -> None:
    script = Script().error(
        502,
        "Down.",
        faults=[f.Status(200), f.SlowStart(3.0), f.Header("Content-Type", None), f.Header("x-a", "b")],
    )
    answer = answer_of(script)
    assert answer.status == 200
    assert answer.before == (Wait(3.0),)
    headers = dict(answer.headers)
    assert headers["x-a"] == "b"
    assert "content-type" not in headers
    assert json.loads(content(list(answer.chunks)))["error"]["code"] == 502


def test_a_length_that_is_too_small_leaves_the_rest_without_framing() -> None:
    script = Script().reply("Hello", faults=[f.ContentLength(5)])
    answer = answer_of(script, stream=False)
    assert [value for name, value in answer.headers if name == "content-length"] == ["5"]
    first, second = answer.chunks
    assert isinstance(first, bytes)
    assert isinstance(second, Unframed)
    assert len(first) == 5
    assert json.loads(first + second.data)["object"] == "chat.completion"


def test_instead_of_an_answer() -> None:
    script = Script().answer(faults=[f.NoAnswer(reset=True)]).answer(faults=[f.Silence()])
    script.answer(faults=[f.SlowStart(1.0), f.NotHTTP(b"?")])
    assert answer_of(script).before == (HangUp(reset=True),)
    assert answer_of(script).before == (Stall(),)
    assert answer_of(script).before == (Wait(1.0), Unframed(b"?"))


def test_another_body_has_its_own_length_and_type() -> None:
    answer = answer_of(Script().reply("Hello", faults=[f.Body(b"<html>")]), stream=False)
    assert list(answer.chunks) == [b"<html>"]
    assert ("content-type", "text/html") in answer.headers
    assert "content-length" not in dict(answer.headers)


def test_faults_work_one_after_the_other() -> None:
    assert chunks_of(f.Split(), f.CutAt(3)) == [*(bytes([one]) for one in KEEP_ALIVE[:3]), HangUp()]
    cut, *hung_up = chunks_of(f.CutAt(3), f.Split(2))[1:]
    assert (cut, hung_up) == (KEEP_ALIVE[2:3], [HangUp()])


def test_any_object_with_the_method_is_a_fault() -> None:
    @dataclass
    class Shouting:
        def apply(self, answer: Answer) -> Answer:
            return Answer(answer.status, answer.headers, [c.upper() for c in answer.chunks])  # type: ignore[union-attr]

    assert b"HELLO" in content(chunks_of(Shouting()))


def test_a_fault_with_the_former_name_of_the_method_works() -> None:
    class Rude:
        def spoil(self, answer: Answer) -> Answer:
            return f.Status(418).spoil(answer)

    script = Script().answer(faults=[Rude()])  # type: ignore[list-item]  # which is the point
    assert answer_of(script).status == 418


def test_faults_are_for_one_answer_only() -> None:
    script = Script().answer(faults=[f.Status(500)])
    stand_in = StandIn(script=script)
    request = RecordedRequest("GET", stand_in.contract.prefix + "/models")
    assert [stand_in.answer(request).status for _ in range(2)] == [500, 200]


# --- in a stream ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", BODIES)
def test_no_end_mark(path: str) -> None:
    assert chunks_of(path=path)[-1] == DONE
    assert chunks_of(f.NoDone(), path=path) == chunks_of(path=path)[:-1]


def test_no_finish_reason_in_chat() -> None:
    received = events(chunks_of(f.NoFinishReason()))
    assert len(received) == len(events(chunks_of()))
    reasons = [choice["finish_reason"] for event in received for choice in event["choices"]]
    assert set(reasons) == {None}
    assert received[-1]["usage"]["total_tokens"] > 0


@pytest.mark.parametrize(
    ("path", "missing"), [("/responses", 1), ("/messages", 2)], ids=["responses", "messages"]
)
def test_no_event_that_ends_it_elsewhere(path: str, missing: int) -> None:
    assert events(chunks_of(f.NoFinishReason(), path=path)) == events(chunks_of(path=path))[:-missing]


def test_comments_before_each_event_and_before_one() -> None:
    plain = chunks_of()[1:]
    everywhere = chunks_of(f.KeepAlives(2))[1:]
    assert everywhere == [part for chunk in plain for part in (KEEP_ALIVE, KEEP_ALIVE, chunk)]
    once = chunks_of(f.KeepAlives(1, event=2, seconds=0.5, comment=b": hm\n\n"))[1:]
    assert once == [*plain[:2], Wait(0.5), b": hm\n\n", *plain[2:]]
    assert chunks_of(f.KeepAlives(1, event=99))[1:] == [*plain[:-1], KEEP_ALIVE, DONE]


def test_comments_may_go_on_for_long_and_are_made_while_they_are_sent() -> None:
    script = Script().answer(faults=[f.KeepAlives(10**12, event=1)])
    sent = iter(answer_of(script).chunks)
    assert [next(sent) for _ in range(5)].count(KEEP_ALIVE) == 4


def test_a_broken_event_and_the_others_whole() -> None:
    plain = chunks_of(path="/messages")
    broken = chunks_of(f.BrokenEvent(1, "{"), path="/messages")
    assert broken[2] == b"event: ping\ndata: {\n\n"
    assert broken[:2] + broken[3:] == plain[:2] + plain[3:]


@pytest.mark.parametrize("path", BODIES)
@pytest.mark.parametrize("event", [0, 1, 99])
def test_an_error_ends_a_stream_in_the_words_of_its_dialect(path: str, event: int, judge: Any) -> None:
    chunks = chunks_of(f.ErrorAt(event, 429, "Slow down.", "rate_limit_exceeded"), path=path)
    plain = events(chunks_of(path=path))
    received = events(chunks)
    assert received[:-1] == plain[:event]
    error = received[-1]
    if path in ("/chat/completions", "/responses", "/messages"):
        judge(EVENT_SCHEMAS[path], error)
    assert "Slow down." in json.dumps(error)
    match path:
        case "/chat/completions":
            assert error["error"]["code"] == 429
            assert error["error"]["metadata"] == {"error_type": "rate_limit_exceeded"}
            assert [choice["finish_reason"] for choice in error["choices"]] == ["error"]
            assert error["id"] == plain[0]["id"]
        case "/responses":
            assert (error["type"], error["code"]) == ("error", "rate_limit_exceeded")
        case "/messages":
            assert error["error"]["type"] == "rate_limit_error"
        case "/images":
            assert error["error"]["code"] == "429"
    assert chunks[-1] == DONE


@pytest.mark.parametrize("path", BODIES)
@pytest.mark.parametrize("event", [0, 1, 99])
def test_a_stream_breaks_or_stalls_before_an_event(path: str, event: int) -> None:
    plain = events(chunks_of(path=path))
    for fault, ending in (
        (f.CutAtEvent(event), HangUp()),
        (f.CutAtEvent(event, reset=True), HangUp(reset=True)),
        (f.StallAtEvent(event), Stall()),
    ):
        chunks = chunks_of(fault, path=path)
        assert chunks[-1] == ending
        assert events(chunks[:-1]) == plain[:event]
        assert DONE not in chunks


def test_an_error_without_an_end_mark() -> None:
    assert b'"error"' in chunks_of(f.ErrorAt(1), f.NoDone())[-1]


def test_an_error_in_a_stream_of_ones_own() -> None:
    script = Script().stream([{"object": "chat.completion.chunk", "id": "mine"}], faults=[f.ErrorAt(0)])
    (error,) = events(list(answer_of(script).chunks))
    assert (error["id"], error["error"]["code"]) == ("mine", 502)


# --- what a client sees of it ---------------------------------------------------------------------------

Outcome = tuple[int | None, bytes, str | None]
KIND = httpx.HTTPError


def on_a_socket(*faults: f.Fault, stream: bool) -> Outcome:
    report = StallReport()
    status, received = None, bytearray()
    with (
        StandInServer() as server,
        httpcore.ConnectionPool(network_backend=StallingBackend(report)) as pool,
    ):
        server.script.reply("Hello you", faults=[*faults, report])
        request = httpx.Request("POST", **asked(server.url, server.key, stream))
        try:
            with pool.stream(
                "POST", str(request.url), headers=request.headers.raw, content=request.content
            ) as response:
                status = response.status
                for data in response.iter_stream():
                    received += data
        except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError) as error:
            return status, bytes(received), type(error).__name__  # those of httpx have the same names
    return status, bytes(received), None


def in_memory(*faults: f.Fault, stream: bool) -> Outcome:
    transport = StandInTransport()
    transport.script.reply("Hello you", faults=faults)
    with httpx.Client(transport=transport, timeout=60) as client:
        return outcome(client, "https://openrouter.ai/api/v1", transport.key, stream=stream)


def in_memory_async(*faults: f.Fault, stream: bool) -> Outcome:
    transport = StandInTransport()
    transport.script.reply("Hello you", faults=faults)

    async def scenario() -> Outcome:
        status, received = None, bytearray()
        async with httpx.AsyncClient(transport=transport, timeout=60) as client:
            try:
                async with client.stream(
                    "POST", **asked("https://openrouter.ai/api/v1", transport.key, stream)
                ) as response:
                    status = response.status_code
                    async for data in response.aiter_raw():
                        received += data
            except KIND as error:
                return status, bytes(received), type(error).__name__
        return status, bytes(received), None

    return asyncio.run(scenario())


def outcome(client: httpx.Client, url: str, key: str, *, stream: bool) -> Outcome:
    status, received = None, bytearray()
    try:
        with client.stream("POST", **asked(url, key, stream)) as response:
            status = response.status_code
            for data in response.iter_raw():
                received += data
    except KIND as error:
        return status, bytes(received), type(error).__name__
    return status, bytes(received), None


def asked(url: str, key: str, stream: bool) -> dict[str, Any]:
    body = BODIES["/chat/completions"] | {"stream": stream}
    return {
        "url": f"{url}/chat/completions",
        "json": body,
        "headers": {"authorization": f"Bearer {key}", "accept-encoding": "identity"},
    }


LANES = {"memory": in_memory, "memory_async": in_memory_async}
SEEN: dict[str, tuple[list[f.Fault], str | None]] = {
    "none": ([], None),
    "split": ([f.Split()], None),
    "slow": ([f.SlowStart(0.001), f.PauseAt(3, 0.001)], None),
    "status": ([f.Status(503)], None),
    "body": ([f.Body()], None),
    "end": ([f.EndAt(120)], None),
    "keep_alives": ([f.KeepAlives(3)], None),
    "cut": ([f.CutAt(120)], "RemoteProtocolError"),
    "cut_at_once": ([f.CutAt(0)], "RemoteProtocolError"),
    "no_answer": ([f.NoAnswer()], "RemoteProtocolError"),
    "not_http": ([f.NotHTTP()], "RemoteProtocolError"),
    "too_short": ([f.ContentLength(100_000)], "RemoteProtocolError"),
    "too_long": ([f.ContentLength(5)], None),
    "silence": ([f.Silence()], "ReadTimeout"),
    "stall": ([f.StallAt(60)], "ReadTimeout"),
    "stall_at_once": ([f.StallAt(0)], "ReadTimeout"),
}


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
@pytest.mark.parametrize("name", SEEN)
def test_a_socket_and_memory_show_the_same(name: str, stream: bool) -> None:
    faults, error = SEEN[name]
    seen = on_a_socket(*faults, stream=stream)
    assert seen[2] == error
    assert [lane(*faults, stream=stream) for lane in LANES.values()] == [seen, seen]


@pytest.mark.parametrize("lane", [on_a_socket, *LANES.values()])
def test_garbage_in_a_stream_is_no_http(lane: Callable[..., Outcome]) -> None:
    assert lane(f.GarbageAt(60), stream=True)[::2] == (200, "RemoteProtocolError")


@pytest.mark.parametrize("lane", [on_a_socket, *LANES.values()])
@pytest.mark.parametrize("fault", [f.NoAnswer(reset=True), f.CutAt(60, reset=True)], ids=["before", "within"])
def test_a_reset_is_a_read_error(lane: Callable[..., Outcome], fault: f.Fault) -> None:
    assert lane(fault, stream=True)[2] == "ReadError"


def test_bytes_behind_the_length_are_sent_and_end_the_connection(server: StandInServer) -> None:
    server.script.raw(200, None, b"short and stout", faults=[f.ContentLength(5)])
    request = f"GET /api/v1/models HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {server.key}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", urlsplit(server.url).port or 0), timeout=60) as client:
        client.sendall(request.encode())
        received = b"".join(iter(lambda: client.recv(65_536), b""))
    head, _, body = received.partition(b"\r\n\r\n")
    assert b"content-length: 5" in head.lower()
    assert body == b"short and stout"


def test_each_byte_is_a_chunk_on_the_wire() -> None:
    def sizes(response: httpx.Response) -> Iterator[int]:
        return (len(data) for data in response.iter_raw())

    transport = StandInTransport()
    transport.script.reply("Hello", faults=[f.Split()])
    with (
        httpx.Client(transport=transport) as client,
        client.stream("POST", **asked("https://x/api/v1", transport.key, True)) as response,
    ):
        assert set(sizes(response)) == {1}


def test_a_stalled_client_that_leaves_frees_the_server() -> None:
    with StandInServer() as server:
        server.script.answer(faults=[f.Silence()])
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(f"{server.url}/models", trust_env=False, verify=False, timeout=AT_ONCE)
        assert server.wait_for_hangup()


def test_closing_the_server_ends_a_stall() -> None:
    server = StandInServer().start()
    server.script.answer(faults=[f.StallAt(10)])
    with (
        httpx.Client(trust_env=False, verify=False, timeout=60) as client,
        client.stream("GET", f"{server.url}/models") as response,
    ):
        received = response.iter_raw()
        assert len(next(received)) == 10
        server.close()
        with pytest.raises(httpx.TransportError):
            next(received)
