"""Downloads ask for what the `download` vectors say, and have it in their files in the end."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from openrouter_api.operations.files import DOWNLOAD
from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.errors import DownloadError, OpenRouterError, TransportError
from openrouter_sdk.exchange.steps import Deliver, Failure, Head, Read, Send
from openrouter_sdk.exchange.transfers.download_exchange import run_download
from openrouter_sdk.exchange.transfers.download_plan import OVERLAP, DownloadPlan, Piece, Version
from openrouter_sdk.transfer.part_file import PartFile
from tests.conformance.comparing import class_of
from tests.conformance.each_vector import each_vector
from tests.conformance.lanes import ASYNC, BASE_URL
from tests.conformance.vectors import Vector
from tests.transports.libraries import httpx

Json = dict[str, Any]


@each_vector("download", "pure", "sync", "async")
def test_a_download_is_what_the_vector_says(vector: Vector, lane: str) -> None:
    run = {"pure": by_exchange, "sync": by_client, "async": by_async_client}[lane]
    expect = {**vector.expect, "file": slice_of(vector, vector.expect["file"])}
    assert run(vector) == expect


def slice_of(vector: Vector, given: Json | None) -> bytes:
    if given is None:
        return b""
    content = vector.given["contents"][given["content"]]
    whole: bytes = (content["text"] * content["size"])[: content["size"]].encode()
    return whole[given["from"] : given["to"]]


def left(vector: Vector) -> tuple[bytes, Version]:
    """What an earlier download has left."""
    have = vector.given.get("have")
    if have is None:
        return b"", Version()
    return slice_of(vector, have["body"]), Version(have["etag"], have["modified"], have["total"])


def retries(vector: Vector) -> int:
    found: int = vector.given.get("retries", 2)
    return found


def by_exchange(vector: Vector) -> Json:
    """Without I/O."""
    body, version = left(vector)
    client = OpenRouter("key", base_url=BASE_URL, retries=retries(vector))
    state = client._prepare(DOWNLOAD, {"file_id": "f"}, None, streaming=True)
    plan = state.request.download = DownloadPlan(len(body), version, body[-OVERLAP:])
    file = bytearray(body)
    requests: list[Json] = []
    answers = iter(vector.given["answers"])
    exchange, outcome, waiting = run_download(state, plan), None, []
    end = "complete"
    try:
        while True:
            step = exchange.send(outcome)
            outcome = None
            if isinstance(step, Send):
                answer = next(answers)
                asked = {name.decode().lower(): value.decode() for name, value in step.headers}
                requests.append({"range": asked.get("range"), "if_range": asked.get("if-range")})
                last: Any = Failure("lost", OSError("gone")) if answer.get("cut") else b""
                waiting = [one for one in (slice_of(vector, answer.get("body")),) if one] + [last]
                lower = {name.lower(): value for name, value in answer["headers"].items()}
                outcome = Head(answer["status"], lower)
            elif isinstance(step, Read):
                outcome = waiting.pop(0)
            elif isinstance(step, Deliver):
                piece: Any
                for piece in step.events:
                    file[piece.offset :] = piece.data
    except StopIteration:
        pass
    except TransportError:
        end = "given up"
    except OpenRouterError as error:
        end = str(class_of(error))
    return {"requests": requests, "file": bytes(file), "end": end}


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body after which the connection may be lost."""

    def __init__(self, content: bytes, cut: bool) -> None:
        self._content, self._cut = content, cut

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        if self._cut:
            raise httpx.ReadError("gone")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for one in self:
            yield one


def by_client(vector: Vector) -> Json:
    def download(client: Any, path: Path) -> Any:
        with client:
            return client.files.download_to("f", path)

    return on_disk(vector, OpenRouter, download, lambda seconds: None)


def by_async_client(vector: Vector) -> Json:
    async def sleep(seconds: float) -> None: ...

    async def download(client: Any, path: Path) -> Any:
        async with client:
            return await client.files.download_to("f", path)

    def run(client: Any, path: Path) -> Any:
        return ASYNC._run(download(client, path))

    return on_disk(vector, AsyncOpenRouter, run, sleep)


def on_disk(vector: Vector, kind: Any, download: Any, sleep: Any) -> Json:
    """With a client of a kind, and files."""
    requests: list[Json] = []
    answers = iter(vector.given["answers"])

    def answer(request: httpx.Request) -> httpx.Response:
        given = next(answers)
        requests.append({"range": request.headers.get("range"), "if_range": request.headers.get("if-range")})
        body = Body(slice_of(vector, given.get("body")), given.get("cut", False))
        return httpx.Response(given["status"], headers=given["headers"], stream=body)

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "a.bin"
        leave(vector, target)
        transport = httpx.MockTransport(answer)
        client = kind("key", base_url=BASE_URL, retries=retries(vector), transport=transport, sleep=sleep)
        end = "complete"
        try:
            download(client, target)
            assert os.listdir(folder) == ["a.bin"]
        except DownloadError:
            end = "given up"
        except OpenRouterError as error:
            end = str(class_of(error))
        path = target if end == "complete" else Path(f"{target}.part")
        return {"requests": requests, "file": path.read_bytes() if path.exists() else b"", "end": end}


def leave(vector: Vector, target: Path) -> None:
    """Put there what an earlier download has left."""
    body, version = left(vector)
    if body:
        source = hashlib.sha256(f"GET {BASE_URL}/files/f/content".encode()).hexdigest()
        part = PartFile(str(target), source, overwrite=False, resume=True)
        part.write([Piece(0, body, version)])
        part.close()
