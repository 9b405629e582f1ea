"""Downloads to files: whole or not at all, taken up where they broke off."""

from __future__ import annotations

import errno
import gzip
import json
import os
import pickle
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from typing import Any

import anyio
import pytest
import trio

from openrouter_api.models import VideoGenerationResponse
from openrouter_sdk import AsyncOpenRouter, Progress
from openrouter_sdk.errors import (
    DownloadError,
    InvalidArgumentError,
    NotFoundError,
    OpenRouterError,
    ProtocolError,
    RequestTimeoutError,
    SaveError,
)
from openrouter_sdk.transfer import part_file
from tests.behaviour.transfer.byte_server import CONTENT, ByteServer
from tests.behaviour.transfer.conftest import ByteLane
from tests.each import each
from tests.transports.libraries import EVENT_LOOPS, httpx

CUT = 20_000
SIZE = len(CONTENT)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "waves.mp4"


def names(target: Path) -> list[str]:
    return sorted(os.listdir(target.parent))


def client_of(lane: ByteLane, **settings: Any) -> Any:
    return lane.client(**{"retries": 2, "sleep": lane.no_sleep(), **settings})


def interrupted(lane: ByteLane, target: Path, job: str = "job-1", **arguments: Any) -> None:
    """A download that breaks off after CUT bytes and is given up."""
    lane.server.served.cut_after = CUT
    with pytest.raises(DownloadError):
        lane.do(client_of(lane, retries=0).videos.download_to(job, target, **arguments))
    lane.server.served.cut_after = None
    lane.server.ranges.clear()
    lane.server.if_ranges.clear()


def test_a_file_is_there_when_it_is_complete_and_nothing_else(lane: ByteLane, target: Path) -> None:
    seen: list[list[str]] = []
    lane.server.served.on_request = lambda _: seen.append(names(target))
    path = lane.do(client_of(lane).videos.download_to("job-1", target))
    assert (path, target.read_bytes(), names(target)) == (target, CONTENT, ["waves.mp4"])
    assert seen == [["waves.mp4.part"]]


def test_files_and_paths_as_texts(lane: ByteLane, target: Path) -> None:
    lane.server.served.media = "application/octet-stream"
    path = lane.do(client_of(lane).files.download_to(file_id="file-1", path=str(target)))
    assert (path, target.read_bytes()) == (target, CONTENT)


def test_a_download_that_breaks_off_again_and_again_gets_through(lane: ByteLane, target: Path) -> None:
    lane.server.served.cut_after = SIZE // 21
    lane.do(client_of(lane, retries=1).videos.download_to("job-1", target))
    assert target.read_bytes() == CONTENT
    assert lane.server.ranges[:3] == [None, f"bytes={SIZE // 21}-", f"bytes={SIZE // 21 * 2}-"]
    assert len(lane.server.ranges) > 20
    assert set(lane.server.if_ranges[1:]) == {'"v1"'}


@pytest.mark.parametrize("etag", [None, 'W/"v1"', '"\xe6\x97\xa5"'], ids=["none", "weak", "no ASCII"])
def test_without_a_strong_etag_the_last_bytes_are_asked_for_again(
    etag: str | None, lane: ByteLane, target: Path
) -> None:
    lane.server.served.etag, lane.server.served.cut_after, lane.server.served.cuts = etag, CUT, 2
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert target.read_bytes() == CONTENT
    assert lane.server.ranges == [None, f"bytes={CUT - 1024}-", f"bytes={2 * (CUT - 1024)}-"]


def test_other_bytes_in_the_overlap_start_the_download_over(lane: ByteLane, target: Path) -> None:
    served = lane.server.served
    served.etag, served.cut_after, served.cuts = None, CUT, 1
    changed = CONTENT[::-1]

    def change(number: int) -> None:
        served.content = changed if number > 1 else CONTENT

    served.on_request = change
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert target.read_bytes() == changed
    assert lane.server.ranges == [None, f"bytes={CUT - 1024}-", None]


def test_a_later_call_goes_on_where_the_first_broke_off(lane: ByteLane, target: Path) -> None:
    interrupted(lane, target)
    assert names(target) == ["waves.mp4.part", "waves.mp4.part.json"]
    assert (target.parent / "waves.mp4.part").read_bytes() == CONTENT[:CUT]
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert (lane.server.ranges, lane.server.if_ranges) == ([f"bytes={CUT}-"], ['"v1"'])
    assert (target.read_bytes(), names(target)) == (CONTENT, ["waves.mp4"])


def _change_etag(server: ByteServer, part: Path) -> None:
    server.served.content, server.served.etag = CONTENT[::-1], '"v2"'


def _forget_ranges(server: ByteServer, part: Path) -> None:
    server.served.ranges = False


def _shorten(server: ByteServer, part: Path) -> None:
    server.served.content, server.served.etag = CONTENT[: CUT // 2], '"v2"'


def _empty(server: ByteServer, part: Path) -> None:
    server.served.content, server.served.etag = b"", '"v2"'


def _shorten_without_etag(server: ByteServer, part: Path) -> None:
    server.served.content, server.served.etag = CONTENT[: CUT // 2], None


def _spoil_notes(server: ByteServer, part: Path) -> None:
    Path(f"{part}.json").write_text('{"format": 1')


def _append(server: ByteServer, part: Path) -> None:
    part.write_bytes(CONTENT + b"more")


def _mistype_notes(server: ByteServer, part: Path) -> None:
    notes = json.loads(Path(f"{part}.json").read_text())
    Path(f"{part}.json").write_text(json.dumps({**notes, "etag": 5}))


def _nest_notes(server: ByteServer, part: Path) -> None:
    Path(f"{part}.json").write_text("[" * 100_000)


def _lose_notes(server: ByteServer, part: Path) -> None:
    Path(f"{part}.json").unlink()


CHANGES = [
    _change_etag,
    _forget_ranges,
    _shorten,
    _empty,
    _shorten_without_etag,
    _spoil_notes,
    _mistype_notes,
    _nest_notes,
    _append,
    _lose_notes,
]


@each("change", CHANGES, ids=lambda change: change.__name__)
def test_what_is_there_is_dropped_if_it_is_not_the_beginning(
    change: Callable[[ByteServer, Path], None], lane: ByteLane, tmp_path: Path
) -> None:
    target = tmp_path / f"{change.__name__}.mp4"
    interrupted(lane, target)
    change(lane.server, Path(f"{target}.part"))
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert target.read_bytes() == lane.server.served.content


def test_a_part_of_another_job_is_not_mixed_up(lane: ByteLane, target: Path) -> None:
    interrupted(lane, target)
    lane.do(client_of(lane).videos.download_to("job-2", target))
    assert (lane.server.ranges, target.read_bytes()) == ([None], CONTENT)


def test_without_resume_nothing_is_taken_over(lane: ByteLane, target: Path) -> None:
    interrupted(lane, target)
    lane.do(client_of(lane).videos.download_to("job-1", target, resume=False))
    assert (lane.server.ranges, target.read_bytes()) == ([None], CONTENT)


def test_a_part_that_was_complete_is_only_renamed(lane: ByteLane, target: Path) -> None:
    interrupted(lane, target)
    Path(f"{target}.part").write_bytes(CONTENT)  # as after a crash just before the renaming
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert (lane.server.ranges, target.read_bytes()) == ([f"bytes={SIZE}-"], CONTENT)


def test_a_server_without_ranges_that_never_gets_further_ends_the_download(
    lane: ByteLane, target: Path
) -> None:
    lane.server.served.cut_after, lane.server.served.ranges = CUT, False
    with pytest.raises(DownloadError, match=r"20000 of 251000 bytes are in .*waves\.mp4\.part") as caught:
        lane.do(client_of(lane).videos.download_to("job-1", target))
    assert len(lane.server.ranges) == 3
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.path, error.received, error.total) == (f"{target}.part", CUT, SIZE)
    assert isinstance(caught.value.__cause__, OpenRouterError)
    assert names(target) == ["waves.mp4.part", "waves.mp4.part.json"]


def test_a_body_of_another_length_than_announced_is_no_file(lane: ByteLane, target: Path) -> None:
    interrupted(lane, target)
    lane.server.served.content = CONTENT + b"more"  # of the same version
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert (lane.server.ranges, target.read_bytes()) == ([f"bytes={CUT}-", None], CONTENT + b"more")


def test_a_file_of_unknown_size_ends_with_its_body(lane: ByteLane, target: Path) -> None:
    lane.server.served.length = False
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert target.read_bytes() == CONTENT


def test_a_compressed_body_is_decompressed_and_never_continued(lane: ByteLane, target: Path) -> None:
    served = lane.server.served
    served.content, served.encoding = gzip.compress(CONTENT, mtime=0), "gzip"
    served.cut_after, served.cuts = len(served.content) - 4, 1
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert (target.read_bytes(), lane.server.ranges) == (CONTENT, [None, None])
    mock = httpx.MockTransport(
        lambda request: httpx.Response(200, headers={"Content-Encoding": "gzip"}, content=served.content)
    )
    lane.do(client_of(lane, transport=mock).videos.download_to("job-1", target, overwrite=True))
    assert target.read_bytes() == CONTENT


def test_an_empty_file(lane: ByteLane, target: Path) -> None:
    lane.server.served.content = b""
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert (target.read_bytes(), names(target)) == (b"", ["waves.mp4"])


def test_an_error_of_the_api_leaves_nothing(lane: ByteLane, target: Path) -> None:
    lane.server.served.statuses = [404]
    with pytest.raises(NotFoundError):
        lane.do(client_of(lane).videos.download_to("job-1", target))
    assert names(target) == []


def test_an_error_of_the_api_in_the_middle_keeps_what_has_arrived(lane: ByteLane, target: Path) -> None:
    interrupted(lane, target)
    lane.server.served.statuses = [404]
    with pytest.raises(NotFoundError):
        lane.do(client_of(lane).videos.download_to("job-1", target))
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert lane.server.ranges == [f"bytes={CUT}-"] * 2
    assert target.read_bytes() == CONTENT


def test_busy_servers_are_asked_again(lane: ByteLane, target: Path) -> None:
    lane.server.served.statuses = [503, 503]
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert target.read_bytes() == CONTENT


def test_text_in_place_of_a_video_is_refused(lane: ByteLane, target: Path) -> None:
    lane.server.served.content, lane.server.served.media = b"<html>Sign in" + b" " * 4000, "text/html"
    with pytest.raises(DownloadError, match="text/html") as caught:
        lane.do(client_of(lane).videos.download_to("job-1", target))
    assert isinstance(caught.value.__cause__, ProtocolError)
    assert names(target) == []


def test_the_timeout_of_the_call_holds_for_all_requests(lane: ByteLane, target: Path) -> None:
    now = [0.0]
    from openrouter_sdk.base_client import ENVIRONMENT

    def forward(number: int) -> None:
        now[0] += 10

    lane.server.served.cut_after, lane.server.served.on_request = CUT, forward
    client = client_of(lane, timeout=35, environment=ENVIRONMENT._replace(clock=lambda: now[0]))
    with pytest.raises(DownloadError) as caught:
        lane.do(client.videos.download_to("job-1", target))
    assert isinstance(caught.value.__cause__, RequestTimeoutError)
    assert 0 < caught.value.received < SIZE


# --- before anything is sent ----------------------------------------------------------------------------


def test_paths_that_cannot_be_written_are_refused_before_anything_is_sent(
    lane: ByteLane, target: Path
) -> None:
    target.write_bytes(b"mine")
    client = client_of(lane)
    for path, problem in {
        target: "exists; overwrite=True replaces it",
        target.parent: "is a folder; add the name of a file",
        target.parent / "none" / "a.mp4": "there is no folder .*; create it first",
        "": "must be a path of a file",
        7: "must be a path of a file",
        "a\0b": "must be a path of a file",
        "\ud800": "must be a path of a file",
    }.items():
        with pytest.raises(InvalidArgumentError, match=f"`path`.*{problem}"):
            lane.do(client.videos.download_to("job-1", path))
    with pytest.raises(InvalidArgumentError, match="progress must be"):
        lane.do(client.videos.download_to("job-1", target.parent / "b.mp4", progress="yes"))
    with pytest.raises(InvalidArgumentError, match="no argument `overwrit`"):
        lane.do(client.videos.download_to("job-1", target.parent / "b.mp4", overwrit=True))
    assert (lane.server.ranges, names(target), target.read_bytes()) == ([], ["waves.mp4"], b"mine")


def test_a_job_without_a_video_is_refused(lane: ByteLane, target: Path) -> None:
    def job(**facts: Any) -> VideoGenerationResponse:
        return VideoGenerationResponse(id="job-1", polling_url="x", **facts)

    client = client_of(lane)
    for given, index, problem in [
        (job(status="pending"), 0, "job-1 is pending; wait for it"),
        (job(status="failed", error="No."), 0, "job-1 has no video, its status is failed: No."),
        (job(status="completed", unsigned_urls=["a"]), 1, "`index` is 1, but job-1 has 1"),
        (7, 0, "`job` must be a job"),
        ("job-1", -1, "`index`"),
    ]:
        with pytest.raises(InvalidArgumentError, match=problem):
            lane.do(client.videos.download_to(given, target, index))
    assert (lane.server.ranges, names(target)) == ([], [])
    lane.do(client.videos.download_to(job(status="completed", unsigned_urls=["a"]), target))
    assert target.read_bytes() == CONTENT


def test_an_existing_file_is_replaced_at_the_end_if_that_is_wanted(lane: ByteLane, target: Path) -> None:
    target.write_bytes(b"old")
    seen = []
    lane.server.served.on_request = lambda _: seen.append(target.read_bytes())
    lane.do(client_of(lane).videos.download_to("job-1", target, overwrite=True))
    assert (seen, target.read_bytes(), names(target)) == ([b"old"], CONTENT, ["waves.mp4"])


def test_a_second_download_to_the_same_path_is_refused(lane: ByteLane, target: Path) -> None:
    refused: list[Exception] = []

    def second(progress: Progress) -> None:
        if progress.done and not refused:
            held = part_file.PartFile.__new__(part_file.PartFile)
            held.path = f"{target}.part"
            with pytest.raises(InvalidArgumentError, match="another download writes to") as caught:
                held._open()
            refused.append(caught.value)

    lane.do(client_of(lane).videos.download_to("job-1", target, progress=second))
    assert refused
    assert target.read_bytes() == CONTENT


def test_nothing_but_files_of_its_own_is_written_to(lane: ByteLane, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_bytes(b"mine")
    (tmp_path / "a.mp4.part").symlink_to(mine)
    (tmp_path / "b.mp4.part.json").symlink_to(mine)
    (tmp_path / "c.mp4.part.json").mkdir()
    for name, problem in {
        "a.mp4": r"symbolic links \(.*a\.mp4\.part\)",
        "b.mp4": r"no file \(.*b\.mp4\.part\.json\)",
        "c.mp4": r"no file",
        "d" * 248: "File name too long",
    }.items():
        with pytest.raises(SaveError, match=problem):
            lane.do(client_of(lane).videos.download_to("job-1", tmp_path / name))
    assert (lane.server.ranges, mine.read_bytes()) == ([], b"mine")


# --- disks and interruptions ----------------------------------------------------------------------------


class FullDisk(FileIO):
    """A file on a disk with room for CUT bytes."""

    def write(self, data: Any) -> int:
        left = CUT - self.tell()
        if left <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(memoryview(data)[:left])


def test_a_full_disk_keeps_what_has_arrived_and_the_next_call_goes_on(
    lane: ByteLane, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(part_file, "FileIO", FullDisk)
        with pytest.raises(SaveError, match=r"No space left on device; what has arrived is in") as caught:
            lane.do(client_of(lane).videos.download_to("job-1", target))
    error = caught.value
    assert (error.path, error.part) == (str(target), f"{target}.part")
    assert isinstance(error.__cause__, OSError)
    assert Path(f"{target}.part").read_bytes() == CONTENT[:CUT]
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert lane.server.ranges[1:] == [f"bytes={CUT}-"]
    assert target.read_bytes() == CONTENT


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_found_before_anything_is_sent(lane: ByteLane, target: Path) -> None:
    target.parent.chmod(0o500)
    with pytest.raises(SaveError, match="Permission denied"):
        lane.do(client_of(lane).videos.download_to("job-1", target))
    target.parent.chmod(0o700)
    assert lane.server.ranges == []


def test_a_file_that_comes_into_being_meanwhile_is_not_replaced(lane: ByteLane, target: Path) -> None:
    lane.server.served.on_request = lambda _: target.write_bytes(b"mine")
    with pytest.raises(SaveError, match="it exists by now; overwrite=True replaces it"):
        lane.do(client_of(lane).videos.download_to("job-1", target))
    assert (target.read_bytes(), Path(f"{target}.part").read_bytes()) == (b"mine", CONTENT)


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
def test_an_interruption_keeps_what_has_arrived(
    error: type[BaseException], lane: ByteLane, target: Path
) -> None:
    def stop(progress: Progress) -> None:
        if progress.done:
            raise error

    with pytest.raises(error):
        lane.do(client_of(lane).videos.download_to("job-1", target, progress=stop))
    part = Path(f"{target}.part").read_bytes()
    assert part
    assert part == CONTENT[: len(part)]
    lane.do(client_of(lane).videos.download_to("job-1", target))
    assert (lane.server.ranges[1:], target.read_bytes()) == ([f"bytes={len(part)}-"], CONTENT)


def test_progress_is_that_of_the_whole_file(lane: ByteLane, target: Path) -> None:
    interrupted(lane, target)
    seen: list[Progress] = []
    lane.do(client_of(lane).videos.download_to("job-1", target, progress=seen.append))
    assert [(seen[0].done, seen[0].total), (seen[-1].done, seen[-1].total)] == [(CUT, SIZE), (SIZE, SIZE)]
    assert (seen[-1].unit, seen[-1].description) == ("B", "waves.mp4")


# --- speech ---------------------------------------------------------------------------------------------

SPEECH = {"model": "openai/gpt-4o-mini-tts", "input": "Hello", "voice": "alloy"}


def test_the_suffix_chooses_the_format_of_speech(lane: ByteLane, tmp_path: Path) -> None:
    lane.server.served.media = "audio/mpeg"
    for name in ("a.mp3", "b.PCM"):
        lane.do(client_of(lane).speech.to_file(tmp_path / name, **SPEECH))
        assert (tmp_path / name).read_bytes() == CONTENT
    assert [body["response_format"] for body in lane.server.bodies] == ["mp3", "pcm"]


def test_speech_in_another_format_is_refused_before_anything_is_sent(lane: ByteLane, tmp_path: Path) -> None:
    for name, given, problem in [
        ("a.wav", {}, r"has the suffix \.wav; speech is saved as \.mp3 or \.pcm"),
        ("a", {}, r"has no suffix; speech"),
        ("a.mp3", {"response_format": "pcm"}, r"`response_format` is 'pcm', but `path` ends in \.mp3"),
    ]:
        with pytest.raises(InvalidArgumentError, match=problem):
            lane.do(client_of(lane).speech.to_file(tmp_path / name, **SPEECH, **given))
    assert (lane.server.ranges, os.listdir(tmp_path)) == ([], [])


def test_speech_that_breaks_off_is_not_bought_twice(lane: ByteLane, tmp_path: Path) -> None:
    lane.server.served.media, lane.server.served.cut_after = "audio/mpeg", CUT
    with pytest.raises(DownloadError) as caught:
        lane.do(client_of(lane).speech.to_file(tmp_path / "a.mp3", **SPEECH))
    assert len(lane.server.ranges) == 1
    assert caught.value.path == str(tmp_path / "a.mp3.part")
    assert (tmp_path / "a.mp3.part").read_bytes() == CONTENT[:CUT]
    assert "goes on from there" not in str(caught.value)


def test_an_exception_of_the_progress_function_loses_no_speech(lane: ByteLane, tmp_path: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.done or not lane.server.ranges:
            raise ValueError("mine")

    lane.server.served.media = "audio/mpeg"
    speech = client_of(lane).speech
    with pytest.raises(ValueError, match="mine"):
        lane.do(speech.to_file(tmp_path / "a.mp3", **SPEECH, progress=stop))
    assert (lane.server.ranges, os.listdir(tmp_path)) == ([], [])
    lane.server.ranges.append(None)
    with pytest.raises(ValueError, match="mine") as caught:
        lane.do(speech.to_file(tmp_path / "a.mp3", **SPEECH, progress=stop))
    assert "complete all the same" in caught.value.__notes__[0]
    assert (tmp_path / "a.mp3").read_bytes() == CONTENT


def test_a_download_on_trio(server: ByteServer, tmp_path: Path) -> None:
    server.served.cut_after, server.served.cuts = CUT, 1

    async def run() -> None:
        async with AsyncOpenRouter("k", base_url=server.url, retries=1) as client:
            await client.videos.download_to("job-1", tmp_path / "a.mp4")

    trio.run(run)
    assert server.ranges == [None, f"bytes={CUT}-"]
    assert (tmp_path / "a.mp4").read_bytes() == CONTENT


def test_a_cancelled_download_keeps_what_has_arrived(server: ByteServer, tmp_path: Path) -> None:
    target = tmp_path / "a.bin"
    server.served.media = "application/octet-stream"
    server.served.content = CONTENT * 8

    async def run() -> None:
        async with AsyncOpenRouter("k", base_url=server.url) as client:
            with anyio.CancelScope() as scope:
                stop = lambda one: scope.cancel() if one.done else None  # noqa: E731
                await client.files.download_to("file-1", target, progress=stop)
            assert scope.cancelled_caught
            part = Path(f"{target}.part").read_bytes()
            assert 0 < len(part) < len(server.served.content)
            await client.files.download_to("file-1", target)
            assert server.ranges == [None, f"bytes={len(part)}-"]

    for backend in EVENT_LOOPS:
        anyio.run(run, backend=backend)
        assert target.read_bytes() == server.served.content
        target.unlink()
        server.ranges.clear()
