"""The server on its socket: lifecycle, connections, errors, raw answers, and clients that leave."""

from __future__ import annotations

import asyncio
import http.client
import os
import shlex
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from openrouter_sdk import OpenRouter
from openrouter_sdk.testing import Answer, RecordedRequest, StandInServer, Wait
from openrouter_sdk.testing.serving.wire import Connection
from openrouter_sdk.testing.standin.standin import DEFAULT_MANAGEMENT_KEY

AN_HOUR = 3600.0
HELLO = {"model": "a/b", "messages": [{"role": "user", "content": "Hi there"}]}


def test_requests_are_recorded_as_they_were(client: httpx.Client, server: StandInServer) -> None:
    client.get("/models/a%2Fb/c/endpoints", params=[("x", "1"), ("x", ""), ("y", "ü")])
    client.post("/chat/completions", json=HELLO, headers={"X-Custom": "Yes"})
    first, second = server.requests
    assert (first.method, first.path) == ("GET", "/api/v1/models/a%2Fb/c/endpoints")
    assert first.query == [("x", "1"), ("x", ""), ("y", "ü")]
    assert second.json() == HELLO
    assert second.header("X-Custom") == "Yes"
    assert ("x-custom", "Yes") in second.headers
    server.reset()
    assert server.requests == []


def test_reset_repeats_the_ids(client: httpx.Client, server: StandInServer) -> None:
    first = client.post("/chat/completions", json=HELLO).json()
    server.script.reply("Never said.")
    server.reset()
    assert client.post("/chat/completions", json=HELLO).json() == first


def test_a_connection_is_kept_for_the_next_request(server: StandInServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", urlsplit(server.url).port, timeout=60)
    ports = set()
    for path in ("/models", "/nope", "/models/count"):
        connection.request("GET", f"/api/v1{path}", headers={"authorization": f"Bearer {server.key}"})
        response = connection.getresponse()
        assert response.status == (404 if path == "/nope" else 200)
        response.read()
        assert connection.sock is not None
        ports.add(connection.sock.getsockname()[1])
    connection.close()
    assert len(ports) == 1


def test_pipelined_requests_are_answered_in_turn(server: StandInServer) -> None:
    server.script.raw(200, {"content-type": "text/plain"}, [b"first", Wait(0.001), b"."])
    one = f"GET /api/v1/key HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {server.key}\r\n"
    with socket.create_connection(("127.0.0.1", urlsplit(server.url).port or 0), timeout=60) as client:
        client.sendall(f"{one}\r\n{one}connection: close\r\n\r\n".encode())
        received = b"".join(iter(lambda: client.recv(65_536), b""))
    assert received.count(b"HTTP/1.1 200") == 2
    assert received.index(b"first") < received.index(b"limit_remaining")


def test_a_chunked_request_is_put_together(client: httpx.Client, server: StandInServer) -> None:
    pieces = iter([b'{"messages": [', b'{"role": "user",', b' "content": "Bit by bit"}]}'])
    response = client.post("/chat/completions", content=pieces, headers={"content-type": "application/json"})
    assert "Bit by bit" in response.json()["choices"][0]["message"]["content"]
    assert server.requests[0].header("transfer-encoding") == "chunked"


def test_streams_are_chunked_and_arrive_event_by_event(client: httpx.Client, server: StandInServer) -> None:
    server.delay = 0.001
    with client.stream("POST", "/chat/completions", json=HELLO | {"stream": True}) as response:
        assert response.headers["transfer-encoding"] == "chunked"
        assert len(list(response.iter_raw())) > 5


def test_expect_continue_is_answered(server: StandInServer) -> None:
    head = f"POST /api/v1/keys HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {server.management_key}\r\n"
    head += "content-length: 12\r\nexpect: 100-continue\r\nconnection: close\r\n\r\n"
    with socket.create_connection(("127.0.0.1", urlsplit(server.url).port or 0), timeout=60) as client:
        client.sendall(head.encode())
        assert client.recv(1024).startswith(b"HTTP/1.1 100")
        client.sendall(b'{"name":"a"}')
        assert client.recv(1024).startswith(b"HTTP/1.1 201")


@pytest.mark.parametrize("path", ["/nope", "/keys/", "/keys/a/b/c", ""])
def test_an_unknown_path_is_404(client: httpx.Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert response.json()["error"]["code"] == 404


def test_the_prefix_belongs_to_the_path(server: StandInServer) -> None:
    url = server.url.removesuffix("/api/v1") + "/models"
    assert httpx.get(url, trust_env=False, verify=False).status_code == 404


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_a_wrong_method_is_405(client: httpx.Client, server: StandInServer, method: str) -> None:
    response = client.request(method, "/keys")
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, POST"
    headers = {"authorization": f"Bearer {server.management_key}"}
    assert client.get("/keys", headers=headers).status_code == 200


@pytest.mark.parametrize("value", ["", "Bearer", "Basic abc", "Bearer wrong"])
def test_a_missing_or_wrong_key_is_401(client: httpx.Client, value: str) -> None:
    response = client.get("/key", headers={"authorization": value})
    assert (response.status_code, response.json()["error"]["code"]) == (401, 401)


def test_an_own_key() -> None:
    with StandInServer(key="sk-or-v1-mine") as server:
        response = httpx.get(
            f"{server.url}/key",
            headers={"authorization": "bearer sk-or-v1-mine"},
            trust_env=False,
            verify=False,
        )
        assert response.status_code == 200


@pytest.mark.parametrize("body", [b"{", b"[1]", b"", b"\xff", b"null"])
def test_a_body_that_is_no_object_is_400(client: httpx.Client, body: bytes) -> None:
    response = client.post("/chat/completions", content=body)
    assert (response.status_code, response.json()["error"]["code"]) == (400, 400)


def test_another_media_type_is_400(client: httpx.Client) -> None:
    response = client.post("/chat/completions", content=b"x", headers={"content-type": "text/plain"})
    assert response.status_code == 400
    assert "application/json" in response.json()["error"]["message"]


def test_a_form_is_read_for_its_names(client: httpx.Client) -> None:
    assert client.post("/files", files={"file": b"abc"}).status_code == 200
    assert "body /file" in client.post("/files", files={"other": b"abc"}).json()["error"]["message"]


def test_a_scripted_error(client: httpx.Client, server: StandInServer) -> None:
    metadata = {"error_type": "rate_limit_exceeded"}
    server.script.error(429, "Slow down.", metadata, {"retry-after": "1"})
    response = client.post("/chat/completions", json=HELLO | {"stream": True})
    assert response.status_code == 429
    assert response.headers["retry-after"] == "1"
    assert response.json() == {"error": {"code": 429, "message": "Slow down.", "metadata": metadata}}


def test_a_scripted_error_of_messages(client: httpx.Client, server: StandInServer) -> None:
    server.script.error(529, "Too busy.", {"error_type": "provider_overloaded"})
    response = client.post("/messages", json=HELLO)
    error = {"type": "overloaded_error", "message": "Too busy.", "error_type": "provider_overloaded"}
    assert response.json()["error"] == error
    assert response.json()["request_id"] == response.headers["x-generation-id"]


def test_a_raw_answer(client: httpx.Client, server: StandInServer) -> None:
    server.script.raw(418, {"content-type": "text/plain"}, b"short and stout")
    server.script.raw(200, [("x-a", "1"), ("x-a", "2")], [b"one ", b"", b"two"])
    server.script.raw(204, None, b"")
    first = client.get("/key")
    assert (first.status_code, first.text) == (418, "short and stout")
    assert first.headers["content-length"] == "15"
    second = client.get("/key")
    assert second.headers.get_list("x-a") == ["1", "2"]
    assert second.text == "one two"
    assert client.get("/key").status_code == 204
    assert client.get("/key").status_code == 200


def test_a_raw_answer_may_break_off(client: httpx.Client, server: StandInServer) -> None:
    server.script.raw(200, {"content-length": "100"}, b"not a hundred")
    with pytest.raises(httpx.RemoteProtocolError):
        client.get("/key")
    assert client.get("/key").status_code == 200


def test_nonsense_is_answered_with_400(server: StandInServer) -> None:
    with socket.create_connection(("127.0.0.1", urlsplit(server.url).port or 0), timeout=60) as client:
        client.sendall(b"what is this\r\n\r\n")
        assert client.recv(65_536).startswith(b"HTTP/1.1 400")


def test_a_fault_of_the_stand_in_is_a_500(
    client: httpx.Client, server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Answer:
        raise RecursionError

    monkeypatch.setattr(server.stand_in, "_respond", fail)
    response = client.post("/chat/completions", json=HELLO)
    assert response.status_code == 500
    assert "stand-in" in response.json()["error"]["message"]


@pytest.mark.parametrize("wait", [0.0, AN_HOUR])
def test_a_client_that_leaves_ends_its_stream_quietly(wait: float) -> None:
    sent = threading.Event()

    def endless() -> Iterator[bytes | Wait]:
        while True:
            yield b"data: 1\n\n"
            sent.set()
            yield Wait(wait)

    def answer(request: RecordedRequest) -> Answer:
        return Answer(200, [("content-type", "text/event-stream")], endless())

    async def scenario() -> None:
        served: list[Connection] = []

        def connect() -> Connection:
            served.append(Connection(answer))
            return served[0]

        listener = await asyncio.get_running_loop().create_server(connect, "127.0.0.1", 0)
        port = listener.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n")
        await reader.readuntil(b"data: 1")
        writer.close()
        await asyncio.wait_for(served[0].closed, 60)
        listener.close()

    asyncio.run(scenario())
    assert sent.is_set()


def test_closing_does_not_wait_for_streams() -> None:
    server = StandInServer(delay=AN_HOUR).start()
    headers = {"authorization": f"Bearer {server.key}"}
    body = HELLO | {"stream": True}
    with (
        httpx.Client(headers=headers, trust_env=False, verify=False, timeout=60) as client,
        client.stream("POST", f"{server.url}/chat/completions", json=body) as response,
    ):
        pieces = response.iter_raw()
        assert b"OPENROUTER PROCESSING" in next(pieces)
        server.close()
        with pytest.raises(httpx.TransportError):
            next(pieces)


def test_a_server_can_be_closed_twice_and_started_again() -> None:
    others = {*threading.enumerate()}  # servers of other tests among them
    server = StandInServer()
    server.close()
    with server:
        server.start()
        assert httpx.get(f"{server.url}/models", trust_env=False, verify=False).status_code == 200
    server.close()
    with pytest.raises(RuntimeError):
        _ = server.url
    with server:
        assert httpx.get(f"{server.url}/models", trust_env=False, verify=False).status_code == 200
        assert any(thread.name == "StandInServer" for thread in {*threading.enumerate()} - others)
    assert not any(thread.name == "StandInServer" for thread in {*threading.enumerate()} - others)


def test_a_port_that_is_taken_is_reported(server: StandInServer) -> None:
    other = StandInServer(port=urlsplit(server.url).port or 0)
    with pytest.raises(OSError, match="in use"):
        other.start()
    other.close()


def test_many_at_once() -> None:
    async def scenario() -> None:
        async with StandInServer() as server:
            headers = {"authorization": f"Bearer {server.key}"}
            async with AsyncExitStack() as stack:
                # Ten pools of ten connections, since a pool of a hundred takes most of the time itself.
                clients = [
                    await stack.enter_async_context(
                        httpx.AsyncClient(
                            base_url=server.url,
                            headers=headers,
                            trust_env=False,
                            verify=False,
                            timeout=60,
                            limits=httpx.Limits(max_connections=10),
                        )
                    )
                    for _ in range(10)
                ]

                async def ask(number: int) -> str:
                    body = {
                        "messages": [{"role": "user", "content": f"number {number}!"}],
                        "stream": number % 2 == 1,
                    }
                    client = clients[number % len(clients)]
                    return (await client.post("/chat/completions", json=body)).text.replace('"}}', "")

                answers = await asyncio.gather(*(ask(number) for number in range(300)))
            for number, text in enumerate(answers):
                assert str(number) in text
            assert len(server.requests) == 300

    asyncio.run(scenario())


def test_each_of_many_threads_gets_its_own_answer(server: StandInServer) -> None:
    for number in range(200):
        server.script.reply(f"reply {number}")
    settings: dict[str, Any] = {"trust_env": False, "verify": False, "timeout": 60}
    settings["headers"] = {"authorization": f"Bearer {server.key}"}

    def ask(_: int) -> str:
        response = client.post("/chat/completions", json=HELLO)
        text: str = response.json()["choices"][0]["message"]["content"]
        return text

    with (
        httpx.Client(base_url=server.url, **settings) as client,
        ThreadPoolExecutor(16) as pool,
    ):
        answers = list(pool.map(ask, range(200)))
    assert sorted(answers) == sorted(f"reply {number}" for number in range(200))


def test_the_command_serves_until_interrupted() -> None:
    command = [sys.executable, "-m", "openrouter_sdk.testing", "serve", "--key", "sk-or-v1-mine", "--lenient"]
    command += ["--management-key", "sk-or-v1-manager", "--credits", "0.5", "--rate-limit", "7/30"]
    command += ["--reset", "seconds", "--daily", "9", "--download-size", "99", "--keep-requests", "2"]
    command += ["--host", "localhost", "--error-rate", "0", "--error-status", "429,503", "--first-token", "0"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[2]
        mine, manager = ({"authorization": f"Bearer sk-or-v1-{name}"} for name in ("mine", "manager"))
        response = httpx.get(f"{url}/key", headers=mine, trust_env=False, verify=False)
        managed = httpx.get(f"{url}/workspaces", headers=manager, trust_env=False, verify=False)
        wrong = httpx.post(f"{url}/chat/completions", headers=mine, json={}, trust_env=False, verify=False)
        settings = httpx.get(f"{url.removesuffix('/api/v1')}/__stand-in", trust_env=False).json()
        process.send_signal(signal.SIGINT)
        limit = {"requests": 7, "seconds": 30, "reset": "seconds", "daily": 9, "models": None}
        assert (settings["rates"], settings["downloads"]["size"], settings["requests"]) == ([limit], 99, 3)
        assert 0 < settings["credits"] < 0.5
        assert [one.status_code for one in (response, managed, wrong)] == [200, 200, 200]
        assert process.wait(60) == 0


def test_the_package_is_lazy_about_what_it_loads() -> None:
    code = "import sys, openrouter_sdk.testing as t; print('h11' in sys.modules, 'Script' in dir(t))"
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True
    )
    assert done.stdout.split() == ["False", "True"]


def test_serve_prints_both_keys_and_a_line_that_configures_a_client() -> None:
    command = [sys.executable, "-m", "openrouter_sdk.testing", "serve", "--key", "sk-mine"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        printed = [process.stdout.readline() for _ in range(6)]
        _, *variables = shlex.split(printed[4])
        environment = dict(variable.split("=", 1) for variable in variables)
        with OpenRouter(
            environment["OPENROUTER_API_KEY"], base_url=environment["OPENROUTER_BASE_URL"]
        ) as client:
            assert client.chat.send(messages=[{"role": "user", "content": "Hi"}]).text
        process.terminate()
    assert environment["OPENROUTER_BASE_URL"] in printed[0]
    assert printed[1].split()[-1] == "sk-mine"
    assert printed[2].split()[-1] == DEFAULT_MANAGEMENT_KEY
