"""What content is made from: paths, bytes, addresses, open files; and what is wrong with some of them."""

from __future__ import annotations

import base64
import copy
import gc
import os
import pickle
import tracemalloc
import warnings
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, strategies as st

from openrouter_api.replies.reply_parts import Image
from openrouter_sdk import content
from openrouter_sdk.content.parts import Part
from openrouter_sdk.content.sources import _PIECE
from openrouter_sdk.errors import InvalidArgumentError
from tests.each import each

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(200))
URL = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"


class Slow:
    """A file that gives few bytes at a time, as a socket may."""

    def __init__(self, data: bytes, step: int) -> None:
        self._file = BytesIO(data)
        self._step = step

    def read(self, count: int) -> bytes:
        return self._file.read(min(count, self._step))


class Awaited:
    """A file of an asynchronous library."""

    async def read(self, count: int) -> bytes:
        return PNG


class Broken:
    """A file on a disk that fails."""

    def read(self, count: int) -> bytes:
        raise OSError(5, "Input/output error")


@pytest.fixture
def png(tmp_path: Path) -> Path:
    path = tmp_path / "photo.txt"
    path.write_bytes(PNG)
    return path


def test_a_path_bytes_an_address_an_open_file_and_an_image_of_a_reply_make_the_same_part(png: Path) -> None:
    with png.open("rb") as file:
        sources: list[Any] = [png, str(png), PNG, bytearray(PNG), memoryview(PNG), URL, Image(URL), file]
        for source in [*sources, Slow(PNG, 7)]:
            assert content.image(source) == {"type": "image_url", "image_url": {"url": URL}}
        assert not file.closed
    with pytest.raises(ValueError, match="closed"):
        file.read()


def test_a_file_has_the_name_of_its_path(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"%PDF-1.4\n")
    with path.open("rb") as file:
        parts: list[Any] = [content.pdf(path), content.pdf(str(path)), content.pdf(file), content.file(path)]
    assert [part["file"]["filename"] for part in parts] == ["paper.pdf"] * 4
    assert content.text(path) == {"type": "text", "text": "%PDF-1.4\n"}


@given(st.binary(min_size=1, max_size=50), st.integers(1, 9))
def test_content_is_encoded_whole_however_it_is_read(data: bytes, step: int) -> None:
    part = content.audio(Slow(data, step), format="pcm16")  # type: ignore[arg-type]
    assert base64.b64decode(part["input_audio"]["data"], validate=True) == data


def test_content_of_more_than_one_piece_is_encoded_with_one_copy_in_memory(tmp_path: Path) -> None:
    path, size = tmp_path / "large.png", 8 * _PIECE + 1
    path.write_bytes(PNG + bytes(size - len(PNG)))
    content.image(path)  # once before, so that nothing is imported while it is measured
    gc.collect()
    tracemalloc.start()
    try:
        part = content.image(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    text = part["image_url"]["url"]
    assert base64.b64decode(text.partition(",")[2]) == path.read_bytes()
    assert peak < len(text) + 4 * _PIECE


def at_end(folder: Path) -> Any:
    file = BytesIO(PNG)
    file.read()
    return file


def text_mode(folder: Path) -> Any:
    """A file whose bytes are no text, open as text."""
    path = folder / "photo.png"
    path.write_bytes(PNG)
    return path.open(encoding="utf-8")


def closed(folder: Path) -> Any:
    file = BytesIO(PNG)
    file.close()
    return file


def unreadable(folder: Path) -> Any:
    path = folder / "secret.png"
    path.write_bytes(PNG)
    path.chmod(0)
    return path


def sparse(folder: Path) -> Any:
    """A file of 100 MB, of which nothing must be read."""
    path = folder / "large.png"
    with path.open("wb") as file:
        file.truncate(100 * 2**20)
    return path


def empty(folder: Path) -> Any:
    (folder / "empty.png").touch()
    return folder / "empty.png"


def fifo(folder: Path) -> Any:
    return Path(os.devnull)


def pipe(folder: Path) -> Any:
    """What waits for somebody who writes to it, if it is opened."""
    if not hasattr(os, "mkfifo"):
        return Path(os.devnull)
    os.mkfifo(folder / "pipe.png")
    return folder / "pipe.png"


class Odd:
    def read(self, count: int) -> bytes:
        raise RuntimeError("mine")


class OddPath:
    def __fspath__(self) -> int:
        return 7


BAD: list[tuple[str, Callable[[Path], Any], tuple[str, ...]]] = [
    ("missing", lambda folder: folder / "nothing.png", ("nothing.png", "does not exist")),
    ("missing-here", lambda folder: "nothing.png", ("nothing.png", "does not exist in")),
    ("directory", lambda folder: folder, ("is a directory", "name a file in it")),
    ("empty", empty, ("empty.png", "is empty")),
    ("no-path", lambda folder: "", ("the path is empty",)),
    ("nul", lambda folder: "a\0b", ("cannot be opened",)),
    ("base64", lambda folder: base64.b64encode(PNG).decode() * 9, ("base64.b64decode",)),
    ("device", fifo, ("no regular file",)),
    ("large", sparse, ("104,857,600 bytes", "52,428,800", "smaller", "address", "max_bytes")),
    ("text-mode", lambda folder: StringIO("x"), ("open as text", "'rb'")),
    ("text-mode-of-bytes", text_mode, ("open as text", "'rb'")),
    ("at-end", at_end, ("empty",)),
    ("closed", closed, ("cannot be read", "closed")),
    ("broken", lambda folder: Broken(), ("cannot be read", "Input/output error")),
    ("asynchronous", lambda folder: Awaited(), ("await its read()",)),
    ("broken-by-itself", lambda folder: Odd(), ("cannot be read: mine",)),
    ("pipe", pipe, ("no regular file",)),
    ("path-of-numbers", lambda folder: OddPath(), ("OddPath is no path",)),
    ("number", lambda folder: 12, ("path, bytes, an address", "not int")),
    ("none", lambda folder: None, ("not NoneType",)),
    ("file-url", lambda folder: "file:///a.png", ("file://", "pass a path")),
]


@each(("name", "make", "words"), BAD, ids=[name for name, _, _ in BAD])
def test_what_is_wrong_with_a_source_is_said(
    name: str, make: Callable[[Path], Any], words: tuple[str, ...], tmp_path_factory: pytest.TempPathFactory
) -> None:
    source = make(tmp_path_factory.mktemp("content"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(InvalidArgumentError) as error:
            content.image(source)
    assert [word for word in words if word not in str(error.value)] == []
    assert pickle.loads(pickle.dumps(error.value)).args == error.value.args


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the user may read everything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match="may not be read"):
        content.image(unreadable(tmp_path))


def test_a_view_with_gaps_is_what_it_shows() -> None:
    gaps = memoryview(bytes(byte for one in PNG for byte in (one, 0)))[::2]
    assert content.image(gaps) == content.image(PNG)


def test_parts_that_are_broken_are_refused_by_their_place() -> None:
    for part, problem in (
        ({"type": "image_url"}, "`image_url` must be a dict, not NoneType"),
        ({"type": "image_url", "image_url": "a.png"}, "`image_url` must be a dict, not str"),
        ({"type": "file", "file": {}}, "neither file_data nor file_id"),
        ({"type": "file", "file": {"file_data": "data:text/plain;base64,@@"}}, "is no base64"),
    ):
        with pytest.raises(InvalidArgumentError, match=rf"parts\[0\]: .*{problem}"):
            content.for_messages([part])
    with pytest.raises(InvalidArgumentError, match="tools must be a list"):
        content.cache_prefix([{"role": "user", "content": "a"}], cast(Any, 7))


def test_an_endless_file_is_read_up_to_the_limit_only() -> None:
    class Endless:
        count = 0

        def read(self, count: int) -> bytes:
            self.count += 1
            return b"a" * count

    file = Endless()
    with pytest.raises(InvalidArgumentError, match="more than the 2,000,000 bytes"):
        content.file(file, max_bytes=2_000_000)  # type: ignore[arg-type]
    assert file.count < 100


def test_parts_are_dicts_that_keep_their_type_when_copied_and_pickled() -> None:
    part: Any = content.image(PNG)
    for same in (copy.copy(part), copy.deepcopy(part), pickle.loads(pickle.dumps(part)), content.cached("a")):
        assert isinstance(same, dict)
        assert type(same) is Part or "cache_control" in same
