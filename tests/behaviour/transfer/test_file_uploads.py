"""Uploads from files: checked first, read while they are sent, sent again as a whole."""

from __future__ import annotations

import base64
import errno
import io
import json
import os
import tempfile
import tracemalloc
from pathlib import Path
from typing import Any, cast

import pytest

from openrouter_sdk import Progress
from openrouter_sdk.errors import InvalidArgumentError, SaveError
from openrouter_sdk.testing import StandInServer
from openrouter_sdk.transfer.upload_source import MEGABYTE
from tests.behaviour.contract_cases import Part, form
from tests.behaviour.lanes import AsyncLane, Lane, SyncLane
from tests.transports.libraries import httpx

CONTENT = bytes(range(256)) * 3000
WAV = b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(100)


@pytest.fixture
def server() -> Any:
    with StandInServer(key="sk-or-v1-stand-in") as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def lane(request: pytest.FixtureRequest, server: StandInServer) -> Any:
    chosen = SyncLane(server) if request.param == "sync" else AsyncLane(server)
    yield chosen
    chosen.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "report.pdf"
    found.write_bytes(CONTENT)
    return found


def files(lane: Lane) -> list[Part]:
    """The files that arrived."""
    return [part for request in lane.server.requests for part in form(request) if part.filename is not None]


def test_a_file_is_sent_with_its_length_and_its_progress(lane: Lane, path: Path) -> None:
    seen: list[Progress] = []
    lane.do(lane.client().files.upload(file=path, progress=seen.append))
    (request,) = lane.server.requests
    assert int(request.header("content-length") or 0) == len(request.body)
    assert request.header("transfer-encoding") is None
    assert files(lane) == [Part("file", "report.pdf", "application/pdf", CONTENT)]
    assert (seen[0].done, seen[-1].done, seen[-1].total) == (0, len(CONTENT), len(CONTENT))
    assert [one.done for one in seen] == sorted(one.done for one in seen)
    assert seen[0].description == "report.pdf"


class Pipe(io.RawIOBase):
    """What can be read once."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._file.readinto(buffer)


class OddPath(os.PathLike[str]):
    def __fspath__(self) -> Any:
        return 7


def test_a_retry_sends_the_whole_file_again(lane: Lane, path: Path) -> None:
    for given in (path, ("a.pdf", path.open("rb")), ("a.pdf", Pipe(CONTENT)), ("a.pdf", CONTENT)):
        lane.server.reset()
        lane.server.script.error(503, "Busy.")
        seen: list[int] = []
        client = lane.client(retries=1, sleep=lane.no_sleep())
        lane.do(client.files.upload(file=given, progress=lambda one, seen=seen: seen.append(one.done)))
        assert [part.content == CONTENT for part in files(lane)] == [True, True]
        assert (seen.count(0), seen[-1]) == (2, len(CONTENT))
        if isinstance(given, tuple) and isinstance(given[1], io.BufferedReader):
            given[1].close()


def test_what_is_no_file_is_refused_before_anything_is_sent(lane: Lane, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    with (tmp_path / "large.bin").open("wb") as large:
        large.truncate(100 * MEGABYTE + 1)
    at_end = io.BytesIO(b"read")
    at_end.read()
    cases: list[tuple[Any, str]] = [
        (tmp_path / "none.txt", "none.txt cannot be read"),
        (tmp_path, "is a folder; give the path of a file"),
        (tmp_path / "empty.txt", "empty.txt is empty"),
        (b"", "the file is empty"),
        (("a.txt", Pipe(b"")), "a.txt is empty"),
        (at_end, r"the file is empty; it is read from its current position.*seek\(0\)"),
        (tmp_path / "large.bin", "large.bin is larger than 100 MB"),
        (io.StringIO("text"), "binary mode"),
        (OddPath(), "OddPath cannot be read"),
    ]
    client = lane.client()
    for given, problem in cases:
        with pytest.raises(InvalidArgumentError, match=f"`file`: .*{problem}"):
            lane.do(client.files.upload(file=given))
    with pytest.raises(InvalidArgumentError, match="progress must be"):
        lane.do(client.files.upload(file=b"x", progress="yes"))
    assert lane.server.requests == []


def test_a_full_disk_for_what_can_be_read_only_once_is_an_error_that_says_so(
    lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    class FullDisk(io.BytesIO):
        def write(self, data: Any) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: FullDisk())
    with pytest.raises(SaveError, match=r"copied to .* which fails: No space left on device; free space"):
        lane.do(lane.client().files.upload(file=("a.txt", Pipe(b"Hello"))))
    assert lane.server.requests == []


def test_an_exception_of_the_progress_function_ends_the_upload(lane: Lane, path: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.done:
            raise ConnectionError("mine")  # which no retry may swallow

    client = lane.client(retries=3, sleep=lane.no_sleep())
    with pytest.raises(ConnectionError, match="mine"):
        lane.do(client.files.upload(file=path, progress=stop))
    assert files(lane) == []


def test_an_exception_at_the_last_byte_says_that_the_file_is_there(lane: Lane) -> None:
    def stop(progress: Progress) -> None:
        if progress.done:
            raise ValueError("mine")

    with pytest.raises(ValueError, match="mine") as caught:
        lane.do(lane.client().files.upload(file=("a.txt", b"Hello"), progress=stop))
    assert "The file was uploaded all the same: file" in caught.value.__notes__[0]


def test_a_file_that_becomes_shorter_is_an_error_that_says_so(lane: Lane, path: Path) -> None:
    def shorten(progress: Progress) -> None:
        os.truncate(path, 10)

    with pytest.raises(InvalidArgumentError, match=r"`file`: report\.pdf became shorter while it was sent"):
        lane.do(lane.client().files.upload(file=path, progress=shorten))


def test_a_path_is_closed_and_an_open_file_stays_open(lane: Lane, path: Path) -> None:
    with path.open("rb") as file:
        lane.do(lane.client().files.upload(file=file))
        assert not file.closed


def test_an_upload_over_http_clients_of_the_caller(lane: Lane, path: Path) -> None:
    own = lane.http_client(headers={"X-Own": "1"})
    lane.do(lane.client(http_client=own).files.upload(file=path))
    (request,) = lane.server.requests
    assert (files(lane)[0].content, request.header("x-own")) == (CONTENT, "1")
    lane.close_own(own)


class Draining(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Counts what is sent, and keeps none of it."""

    def __init__(self) -> None:
        self.count = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.count = sum(map(len, cast(httpx.SyncByteStream, request.stream)))
        return httpx.Response(200, json={"id": "file-1", "type": "file"})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.count = 0
        async for chunk in cast(httpx.AsyncByteStream, request.stream):
            self.count += len(chunk)
        return httpx.Response(200, json={"id": "file-1", "type": "file"})


def test_a_file_of_90_megabytes_is_never_in_memory(lane: Lane, tmp_path: Path) -> None:
    with (tmp_path / "large.bin").open("wb") as large:
        large.truncate(90 * MEGABYTE)
    transport = Draining()
    client = lane.client(transport=transport)
    lane.do(client.files.upload(file=("a.txt", b"Hello")))  # which loads the modules
    tracemalloc.start()
    try:
        lane.do(client.files.upload(file=tmp_path / "large.bin"))
        assert tracemalloc.get_traced_memory()[1] < 3 * MEGABYTE
    finally:
        tracemalloc.stop()
    assert transport.count > 90 * MEGABYTE


# --- transcriptions -------------------------------------------------------------------------------------


def test_audio_goes_as_a_form_with_the_type_of_its_bytes(lane: Lane, tmp_path: Path) -> None:
    cases = [
        ("talk.wav", WAV, "talk.wav", "audio/wav"),
        ("talk", WAV, "talk.wav", "audio/wav"),
        ("talk.bin", b"ID3" + bytes(40), "talk.bin", "audio/mpeg"),
        ("talk.pcm", b"\x00\x81" * 40, "talk.pcm", "audio/pcm"),
        ("talk.m4a", b"\x00\x00\x00\x20ftypM4A " + bytes(40), "talk.m4a", "audio/mp4"),
    ]
    client = lane.client()
    for name, content, sent_name, media in cases:
        lane.server.reset()
        (tmp_path / name).write_bytes(content)
        path: Any = str(tmp_path / name) if name == "talk.wav" else tmp_path / name
        result = lane.do(client.transcriptions.from_file(path, model="openai/whisper-1", language="en"))
        assert result.text
        assert files(lane) == [Part("file", sent_name, media, content)]
        assert Part("language", None, None, b"en") in form(lane.server.requests[0])


def test_settings_of_the_provider_make_it_json(lane: Lane) -> None:
    lane.do(
        lane.client().transcriptions.from_file(
            ("a.wav", WAV), model="openai/whisper-1", provider={"data_collection": "deny"}
        )
    )
    body = json.loads(lane.server.requests[0].body)
    assert body["input_audio"] == {"data": base64.b64encode(WAV).decode(), "format": "wav"}
    assert body["provider"] == {"data_collection": "deny"}


def test_what_is_no_audio_is_refused_before_anything_is_sent(lane: Lane, tmp_path: Path) -> None:
    with (tmp_path / "large.wav").open("wb") as large:
        large.truncate(25 * MEGABYTE + 1)
    (tmp_path / "talk.mp3").write_text("Not a talk.")
    (tmp_path / "talk.xyz").write_bytes(b"\x81\x82\x83")
    cases: list[tuple[Any, str]] = [
        (tmp_path / "none.wav", r"none\.wav cannot be read"),
        (tmp_path / "large.wav", r"large\.wav is larger than 25 MB"),
        (tmp_path / "talk.mp3", r"talk\.mp3 is no audio"),
        (("a.wav", b"%PDF-1.7"), r"a\.wav is no audio"),
        (tmp_path / "talk.xyz", r"the format of talk\.xyz is unknown; `format` may say it"),
        (7, "`path` must be the path of an audio file"),
        (b"", "the file is empty"),
    ]
    client = lane.client()
    for given, problem in cases:
        with pytest.raises(InvalidArgumentError, match=problem):
            lane.do(client.transcriptions.from_file(given, model="openai/whisper-1"))
    with pytest.raises(InvalidArgumentError, match="`format` must be a text"):
        lane.do(client.transcriptions.from_file(("a.wav", WAV), model="openai/whisper-1", format=5))
    assert lane.server.requests == []
    lane.do(client.transcriptions.from_file(tmp_path / "talk.xyz", model="openai/whisper-1", format="pcm"))
    assert files(lane)[0].media == "audio/pcm"
