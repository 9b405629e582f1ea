"""Exchanges with another server are recorded, and replayed as they were."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.testing import HangUp, Stall, StandIn, StandInServer, StandInTransport
from openrouter_sdk.testing.__main__ import main
from openrouter_sdk.testing.recordings import archive
from openrouter_sdk.testing.recordings.forwarder import Forwarder
from openrouter_sdk.testing.recordings.playback import Playback

CHAT: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]}
EVENTS = [{"choices": [{"index": 0, "delta": {"content": one}}]} for one in ("One", "Two", "Three")]


@pytest.fixture(scope="module")
def upstream() -> Iterator[StandInServer]:
    with StandInServer() as running:
        yield running


@pytest.fixture(autouse=True)
def fresh(upstream: StandInServer) -> None:
    upstream.reset()


def client_of(transport: httpx.BaseTransport, key: str = "sk-or-v1-stand-in") -> httpx.Client:
    headers = {"authorization": f"Bearer {key}"}
    return httpx.Client(transport=transport, base_url="http://localhost/api/v1", headers=headers, timeout=60)


def files(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(path.read_text("utf-8")) for path in sorted(folder.iterdir())]


def ask_everything(client: httpx.Client, management_key: str) -> list[tuple[Any, ...]]:
    """Statuses, headers that clients read, and bodies of all kinds of answers."""
    stream = CHAT | {"stream": True}
    form = {"file": ("a.txt", b"In a file.", "text/plain")}
    upload = client.post("/files", files=form)
    kept = client.build_request("GET", "/models").headers
    answers = [
        client.post("/chat/completions", json=CHAT),
        client.post("/chat/completions", json=stream),
        client.post("/responses", json={"model": "a/b", "input": "ü", "stream": True}),
        client.post("/messages", json={}),
        client.post("/audio/speech", json={"model": "a/b", "input": "Hi", "voice": "alloy"}),
        upload,
        client.get("/models", params={"category": "programming"}),
        client.head("/models"),
        client.get("/nope"),
        client.delete("/workspaces/nope", headers={**kept, "authorization": f"Bearer {management_key}"}),
    ]
    names = ("content-type", "content-length", "x-generation-id", "cache-control")
    return [(one.status_code, [one.headers.get(name) for name in names], one.content) for one in answers]


def test_a_replay_is_byte_for_byte_what_was_recorded(upstream: StandInServer, tmp_path: Path) -> None:
    with client_of(StandInTransport(record=upstream.url, to=tmp_path)) as client:
        recorded = ask_everything(client, upstream.management_key)
    received = upstream.received
    with client_of(StandInTransport(replay=tmp_path), "sk-or-any-key") as client:
        assert ask_everything(client, "another") == recorded
    assert upstream.received == received == len(recorded)
    assert {status for status, _, _ in recorded} == {200, 400, 404}


def test_servers_record_and_replay_for_our_clients(upstream: StandInServer, tmp_path: Path) -> None:
    upstream.script.reply("Streamed.").reply("Recorded.")
    with (
        StandInServer(record=upstream.url, to=tmp_path) as server,
        OpenRouter(server.key, base_url=server.url) as client,
    ):
        assert sent_and_streamed(client) == ("Recorded.", "Streamed.")
    with StandInServer(replay=tmp_path) as server, OpenRouter("sk-or-v1-x", base_url=server.url) as client:
        assert sent_and_streamed(client) == ("Recorded.", "Streamed.")


def sent_and_streamed(client: OpenRouter) -> tuple[str, str]:
    with client.chat.stream(**CHAT) as stream:
        streamed = stream.result().text
    return client.chat.send(**CHAT).text, streamed


@pytest.mark.anyio
async def test_async_clients_record_and_replay(upstream: StandInServer, tmp_path: Path) -> None:
    upstream.script.reply("Recorded.")
    options: list[dict[str, Any]] = [{"record": upstream.url, "to": tmp_path}, {"replay": tmp_path}]
    for option in options:
        transport = StandInTransport(**option)
        async with AsyncOpenRouter(transport.key, transport=transport) as client:
            assert (await client.chat.send(**CHAT)).text == "Recorded."
        await transport.aclose()


def test_a_stream_is_passed_on_as_it_comes_and_ended_when_the_client_leaves(
    upstream: StandInServer, tmp_path: Path
) -> None:
    upstream.script.stream([EVENTS[0], Stall()])
    with (
        StandInServer(record=upstream.url, to=tmp_path) as server,
        httpx.Client(
            headers={"authorization": f"Bearer {server.key}"}, trust_env=False, timeout=60
        ) as client,
    ):
        body = CHAT | {"stream": True}
        with client.stream("POST", f"{server.url}/chat/completions", json=body) as response:
            assert b"One" in next(response.iter_raw())
        server.wait_for_hangup()
    [file] = files(tmp_path)
    assert (file["answer"]["ending"], len(file["answer"]["body"])) == ("client left", 1)
    with (
        client_of(StandInTransport(replay=tmp_path)) as client,
        client.stream("POST", "/chat/completions", json=body) as response,
    ):
        pieces = response.iter_raw()
        assert b"One" in next(pieces)
        with pytest.raises(httpx.RemoteProtocolError):  # it never was whole
            next(pieces)


def test_an_answer_that_is_cut_off_is_replayed_so(upstream: StandInServer, tmp_path: Path) -> None:
    upstream.script.stream([EVENTS[0], HangUp()])
    options: list[dict[str, Any]] = [{"record": upstream.url, "to": tmp_path}, {"replay": tmp_path}]
    for option in options:
        with client_of(StandInTransport(**option)) as client, pytest.raises(httpx.RemoteProtocolError):
            client.post("/chat/completions", json=CHAT | {"stream": True})
    assert files(tmp_path)[0]["answer"]["ending"] == "cut"


@pytest.mark.parametrize(("speed", "pause"), [(1, 1), (2, 0.5), (0, None)])
def test_a_stream_is_replayed_at_its_pace(
    upstream: StandInServer, tmp_path: Path, speed: float, pause: float | None
) -> None:
    ticks = count()
    transport = StandInTransport()
    transport.recording = recording(upstream, tmp_path, clock=lambda: float(next(ticks)))
    upstream.script.stream(EVENTS)
    with client_of(transport) as client:
        recorded = client.post("/chat/completions", json=CHAT | {"stream": True}).content
    [file] = files(tmp_path)
    times = [file["answer"]["at"], *(one["at"] for one in file["answer"]["body"])]
    assert times == list(range(1, len(times) + 1))  # the clock was read once for the head and each piece
    paused: list[float] = []
    transport = StandInTransport(replay=tmp_path, speed=speed, sleep=paused.append)
    with client_of(transport) as client:
        assert client.post("/chat/completions", json=CHAT | {"stream": True}).content == recorded
    assert paused == ([] if pause is None else [pause] * len(times))


def recording(upstream: StandInServer, folder: Path, **options: Any) -> Forwarder:
    keys = (upstream.key, upstream.management_key)
    return Forwarder(upstream.url, folder, upstream.stand_in.contract, stand_in_keys=keys, **options)


def test_files_are_numbered_in_the_order_of_the_requests(upstream: StandInServer, tmp_path: Path) -> None:
    for _ in range(2):
        with client_of(StandInTransport(record=upstream.url, to=tmp_path)) as client:
            client.get("/models/count")
            client.post("/chat/completions", json=CHAT)
    assert [path.name for path in sorted(tmp_path.iterdir())] == [
        "0001-get-models-count.json",
        "0002-post-chat-completions.json",
        "0003-get-models-count.json",
        "0004-post-chat-completions.json",
    ]


def test_requests_at_the_same_time_are_recorded_each(upstream: StandInServer, tmp_path: Path) -> None:
    with StandInServer(record=upstream.url, to=tmp_path) as server:

        def ask(number: int) -> str:
            body = CHAT | {"messages": [{"role": "user", "content": f"number {number}"}]}
            headers = {"authorization": f"Bearer {server.key}"}
            return client.post(f"{server.url}/chat/completions", json=body, headers=headers).text

        with httpx.Client(trust_env=False, timeout=60) as client, ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(ask, range(24)))
    assert all(f"number {number}" in answer for number, answer in enumerate(answers))
    assert len(files(tmp_path)) == 24


def test_a_full_disk_is_said_in_one_line_and_the_answer_passes(
    upstream: StandInServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def full(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    with client_of(StandInTransport(record=upstream.url, to=tmp_path)) as client:
        monkeypatch.setattr(Path, "replace", full)
        assert client.post("/chat/completions", json=CHAT).status_code == 200
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("Not recorded: ")
    assert line.endswith("0001-post-chat-completions.json: No space left on device")
    assert list(tmp_path.iterdir()) == []


def test_an_answer_that_is_too_large_is_passed_on_and_not_recorded(
    upstream: StandInServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MAX_BODY", 100)
    with client_of(StandInTransport(record=upstream.url, to=tmp_path)) as client:
        size = len(client.post("/chat/completions", json=CHAT).content)
    [file] = files(tmp_path)
    assert (file["answer"]["body"], file["answer"]["left_out"]) == (None, {"size": size})
    with client_of(StandInTransport(replay=tmp_path)) as client:
        answer = client.post("/chat/completions", json=CHAT)
    assert (answer.status_code, "too large to be recorded" in answer.text) == (404, True)


# -- replays ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(upstream: StandInServer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two answers to one question, one to another, an upload and a list; not to be changed."""
    made = tmp_path_factory.mktemp("recorded")
    upstream.reset()
    upstream.script.reply("First.").reply("Second.").reply("Other.")
    with client_of(StandInTransport(record=upstream.url, to=made)) as client:
        client.post("/chat/completions", json=CHAT)
        client.post("/chat/completions", json=CHAT)
        client.post("/chat/completions", json=CHAT | {"max_tokens": 100, "seed": 1})
        client.post("/files", files={"file": ("a.txt", b"Hello", "text/plain")})
        client.get("/models", params={"a": "1", "b": "2"})
    return made


def text(answer: httpx.Response) -> str:
    return str(answer.json()["choices"][0]["message"]["content"])


def test_several_answers_to_a_request_come_in_order_and_the_last_one_stays(
    folder: Path,
) -> None:
    transport = StandInTransport(replay=folder)
    with client_of(transport) as client:
        answers = [text(client.post("/chat/completions", json=CHAT)) for _ in range(3)]
        assert answers == ["First.", "Second.", "Second."]
        transport.reset()
        assert text(client.post("/chat/completions", json=CHAT)) == "First."
        other = client.post("/chat/completions", json=CHAT, headers={"x-stand-in-session": "other-test"})
        assert text(other) == "First."


def test_bodies_are_compared_as_values(folder: Path) -> None:
    same = (
        b'{"seed":1.0, "max_tokens": 1e2,"messages":[{"content":"\\u0048ello","role":"user"}],"model":"a/b"}'
    )
    with client_of(StandInTransport(replay=folder)) as client:
        headers = {"content-type": "application/json"}
        assert text(client.post("/chat/completions", content=same, headers=headers)) == "Other."
        for boundary in ("one", "two"):
            kind = {"content-type": f"multipart/form-data; boundary={boundary}"}
            form = {"file": ("a.txt", b"Hello", "text/plain")}
            assert client.post("/files", files=form, headers=kind).status_code == 200
        assert client.get("/models", params={"b": "2", "a": "1"}).status_code == 200
        assert client.head("/models", params={"b": "2", "a": "1"}).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "body", "message"),
    [
        ("POST", "/chat/completions", CHAT | {"seed": True}, "json/seed: recorded nothing, asked true."),
        (
            "POST",
            "/chat/completions",
            CHAT | {"messages": [{"role": "user", "content": "Hallo"}]},
            "No recorded exchange fits POST /api/v1/chat/completions. The nearest is "
            "0001-post-chat-completions.json, which differs at /request/body/json/messages/0/content: "
            'recorded "Hello", asked "Hallo".',
        ),
        ("GET", "/models?a=2", None, "0005-get-models.json, which differs at /request/query/0/1"),
        ("POST", "/messages", CHAT, 'differs at /request/path: recorded "/api/v1/chat/completions"'),
    ],
)
def test_a_request_that_fits_nothing_is_told_where_the_nearest_differs(
    folder: Path, method: str, path: str, body: Any, message: str
) -> None:
    with client_of(StandInTransport(replay=folder)) as client:
        answer = client.request(method, path, json=body)
    assert answer.status_code == 404
    assert message in answer.json()["error"]["message"]
    if path == "/messages":
        assert (answer.json()["type"], answer.json()["error"]["type"]) == ("error", "not_found_error")


def edited(content: bytes, pointer: str, value: Any) -> bytes:
    """The content of a file with another value at a pointer."""
    *parents, last = [int(one) if one.isdecimal() else one for one in pointer.split("/")[1:]]
    whole = at = json.loads(content)
    for one in parents:
        at = at[one]
    at[last] = value
    return json.dumps(whole).encode()


@pytest.mark.parametrize(
    ("pointer", "value", "message"),
    [
        ("/version", 2, "/version: expected 1"),
        ("/request", [], "/request: expected an object, found []"),
        ("/request/path", None, "/request/path: expected a text, found null"),
        ("/answer/status", 99, "/answer/status: expected a status from 200 to 599, found 99"),
        ("/answer/at", "soon", '/answer/at: expected a number, found "soon"'),
        ("/answer/at", -1, "/answer/at: expected seconds from 0"),
        ("/answer/ending", "x", "/answer/ending: expected one of complete, cut and client left"),
        ("/answer/headers/0", ["a"], "/answer/headers/0: expected a list of a name and a value"),
        ("/answer/headers/0", ["a", "b\r\nc"], "/answer/headers/0: expected a list of a name and a value"),
        ("/answer/body", {}, "/answer/body: expected a list"),
        ("/answer/body/0", 7, "/answer/body/0: expected an object, found 7"),
        ("/answer/body/0", {"at": 1}, "/answer/body/0/text: expected a text, found null"),
        ("/answer/body/0", {"at": 1, "base64": "%"}, '/answer/body/0/base64: expected Base64, found "%"'),
    ],
)
def test_a_mistake_in_a_file_is_told_at_the_start_with_its_place(
    folder: Path, tmp_path: Path, pointer: str, value: Any, message: str
) -> None:
    name = "0003-post-chat-completions.json"
    (tmp_path / name).write_bytes(edited((folder / name).read_bytes(), pointer, value))
    with pytest.raises(ValueError, match="0003-post") as raised:
        Playback(tmp_path)
    assert message in str(raised.value)


def test_what_is_no_recording_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def shown(*options: str) -> str:
        with pytest.raises(SystemExit) as stopped:
            main(["serve", *options])
        code = stopped.value.code
        return (code if isinstance(code, str) else capsys.readouterr().err).splitlines()[-1]

    assert "there are no recorded exchanges" in shown("--replay", str(tmp_path))
    assert "No such file or directory" in shown("--replay", str(tmp_path / "nowhere"))
    (tmp_path / "a.json").write_text("{", "utf-8")
    assert "a.json: this is no JSON" in shown("--replay", str(tmp_path))
    assert "exclude each other" in shown("--replay", "a", "--record", "https://a.example")
    assert "must be a number from 0, not -1" in shown("--replay", "a", "--speed", "-1")
    assert "must begin with https://" in shown(
        "--record", "http://openrouter.ai/api/v1", "--to", str(tmp_path)
    )


def test_serve_says_what_it_records_and_replays(
    upstream: StandInServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def wait(message: str) -> None:
        print(message)
        url = message.split()[2]
        headers = {"authorization": f"Bearer {upstream.key}"}
        assert (
            httpx.post(f"{url}/chat/completions", json=CHAT, headers=headers, trust_env=False).status_code
            == 200
        )

    monkeypatch.setattr("openrouter_sdk.testing.__main__._wait", wait)
    monkeypatch.setenv("OPENROUTER_API_KEY", upstream.key)
    main(["serve", "--record", upstream.url, "--to", str(tmp_path)])
    shown = capsys.readouterr().out
    assert f"Recording       {upstream.url} into {tmp_path}\n" in shown
    assert "are sent with OPENROUTER_API_KEY" in shown
    main(["serve", "--replay", str(tmp_path), "--speed", "0"])
    assert f"Replaying       {tmp_path}\n" in capsys.readouterr().out


def test_errors_at_random_come_also_in_a_replay(folder: Path) -> None:
    transport = StandInTransport(StandIn(error_rate=1, error_status=(503,)), replay=folder)
    with client_of(transport) as client:
        assert client.post("/chat/completions", json=CHAT).status_code == 503


def test_any_key_is_right_where_another_server_answers(
    folder: Path, upstream: StandInServer, tmp_path: Path
) -> None:
    transports = [
        StandInTransport(replay=folder),
        StandInTransport(record=upstream.url, to=tmp_path / "more"),
    ]
    for transport in transports:
        with client_of(transport, "sk-or-v1-mine") as client:
            client.post("/chat/completions", json=CHAT)
            assert transport.problems == []
            client.post("/chat/completions", json={})
            assert [problem.place for problem in transport.problems] == ["body /messages"]


def test_a_page_may_read_what_is_recorded_but_not_what_was_said_before(
    upstream: StandInServer, tmp_path: Path
) -> None:
    with client_of(StandInTransport(record=upstream.url, to=tmp_path)) as client:
        page = {"origin": "https://app.example"}
        answers = [client.get(path, headers=page) for path in ("/models", "http://x/__stand-in/requests")]
    assert [one.headers.get("access-control-allow-origin") for one in answers] == ["*", None]
    assert [one.status_code for one in answers] == [200, 200]


def test_an_answer_that_is_nested_too_deeply_is_passed_on(
    upstream: StandInServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deep = b'{"a":' * 700 + b"1" + b"}" * 700
    upstream.script.raw(200, {"content-type": "application/json"}, deep)
    upstream.script.raw(200, {"content-type": "text/event-stream"}, b"data: " + deep + b"\n\n")
    with client_of(StandInTransport(record=upstream.url, to=tmp_path)) as client:
        for body in (CHAT, CHAT | {"stream": True}):
            assert deep in client.post("/chat/completions", json=body).content
    assert len(files(tmp_path)) + len(capsys.readouterr().err.splitlines()) == 2


def test_no_thread_is_left_behind(upstream: StandInServer, tmp_path: Path) -> None:
    with client_of(StandInTransport(record=upstream.url, to=tmp_path)) as client:
        client.get("/models/count")
        assert "Upstream" in {one.name for one in threading.enumerate()}
    assert "Upstream" not in {one.name for one in threading.enumerate()}
