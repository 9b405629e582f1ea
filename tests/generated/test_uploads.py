"""Files in multipart bodies: all the ways to hand one in, and which body an operation with two takes."""

from __future__ import annotations

import io
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest

from openrouter_api.encoding.json_text import ArgumentError
from openrouter_api.encoding.uploads import FilePart
from openrouter_api.encoding.wire import encode
from openrouter_api.operations import files, stt
from tests.each import each

CONTENT = b"\x00RIFF\xff\r\n--boundary"


def uploaded(file: Any) -> FilePart:
    request = encode(files.UPLOAD, {"file": file})
    assert (request.media, request.content) == ("multipart/form-data", None)
    (name, part), *rest = request.parts
    assert (name, rest) == ("file", [])
    assert isinstance(part, FilePart)
    return part


@pytest.mark.parametrize("content", [CONTENT, bytearray(CONTENT), b""])
def test_bytes_are_named_after_the_argument(content: Any) -> None:
    assert uploaded(content) == FilePart("file", bytes(content), "application/octet-stream")


def test_a_path_gives_content_name_and_type(tmp_path: Path) -> None:
    path = tmp_path / "notes ☃.pdf"
    path.write_bytes(CONTENT)
    assert uploaded(path) == FilePart("notes ☃.pdf", CONTENT, "application/pdf")


def test_an_open_file_gives_its_name_and_is_left_open(tmp_path: Path) -> None:
    path = tmp_path / "sound.wav"
    path.write_bytes(CONTENT)
    with path.open("rb") as file:
        part = uploaded(file)
        assert not file.closed
    assert (part.filename, part.content) == ("sound.wav", CONTENT)
    assert part.media.startswith("audio/")


def test_a_file_in_memory_has_no_name() -> None:
    assert uploaded(io.BytesIO(CONTENT)) == FilePart("file", CONTENT, "application/octet-stream")


def test_a_file_is_read_from_where_it_stands() -> None:
    file = io.BytesIO(b"0123")
    file.seek(2)
    assert uploaded(file).content == b"23"


@pytest.mark.parametrize("wrap", [bytes, io.BytesIO, bytearray])
def test_a_tuple_names_the_content(wrap: Any) -> None:
    assert uploaded(("a.png", wrap(CONTENT))) == FilePart("a.png", CONTENT, "image/png")
    assert uploaded(("a.png", wrap(CONTENT), "text/x-odd")) == FilePart("a.png", CONTENT, "text/x-odd")
    assert uploaded(("a", wrap(CONTENT))) == FilePart("a", CONTENT, "application/octet-stream")


def test_a_tuple_renames_a_path(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(CONTENT)
    assert uploaded(("b.txt", path)) == FilePart("b.txt", CONTENT, "text/plain")


def test_a_file_open_as_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("text")
    with path.open() as file, pytest.raises(ArgumentError, match=r"`file`.*binary mode"):
        encode(files.UPLOAD, {"file": file})
    with pytest.raises(ArgumentError, match="binary mode"):
        encode(files.UPLOAD, {"file": ("a.txt", io.StringIO("text"))})


def test_a_path_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match=r"`file`: .*nowhere\.pdf cannot be read \(No such file"):
        encode(files.UPLOAD, {"file": tmp_path / "nowhere.pdf"})
    with pytest.raises(ArgumentError, match="cannot be read"):
        encode(files.UPLOAD, {"file": tmp_path})


@pytest.mark.parametrize(
    "file",
    [
        "notes.pdf",
        None,
        7,
        [],
        ["a"],
        [b"a", "b"],
        ("a.pdf", "text"),
        ("a",),
        ("a", b"", "b", "c"),
        {},
        io.BytesIO,
    ],
    ids=repr,
)
def test_what_is_no_file_is_refused(file: Any) -> None:
    """A string most of all: it could be a name as well as content."""
    with pytest.raises(ArgumentError, match=r"files\.upload\(\): `file` must be bytes, .*pathlib\.Path"):
        encode(files.UPLOAD, {"file": file})


def test_files_of_any_kind_are_read_and_named_by_what_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(CONTENT)
    with (
        tempfile.SpooledTemporaryFile() as spooled,
        path.open("rb") as file,
        open(file.fileno(), "rb", closefd=False) as by_descriptor,
    ):
        spooled.write(CONTENT)
        spooled.seek(0)
        unnamed = FilePart("file", CONTENT, "application/octet-stream")
        assert uploaded(spooled) == unnamed, "its name is None"
        assert uploaded(by_descriptor) == unnamed, "its name is an integer"
        assert uploaded(memoryview(CONTENT)) == unnamed
        assert uploaded((None, CONTENT, None)) == unnamed
    assert uploaded(Pipe(CONTENT)) == unnamed
    with open(os.fsencode(path), "rb") as file:
        assert uploaded(file) == FilePart("a.pdf", CONTENT, "application/pdf")


class Pipe(io.BytesIO):
    name = "<stdin>"

    def seek(self, *_: Any) -> int:
        raise OSError("not seekable")


class Received(io.BytesIO):
    """An upload as web frameworks hand it on; its `name` is that of the form field."""

    name = "field"

    def __init__(self, filename: str, content_type: object) -> None:
        super().__init__(CONTENT)
        self.filename = filename
        self.content_type = content_type


def test_an_upload_that_was_received_keeps_its_name_and_type() -> None:
    assert uploaded(Received("a.png", "image/webp")) == FilePart("a.png", CONTENT, "image/webp")
    for odd in (None, "", "png", "image/png\r\nX-Evil: 1", 5):
        assert uploaded(Received("a.png", odd)) == FilePart("a.png", CONTENT, "image/png")


def test_a_list_of_files_is_several_parts() -> None:
    request = encode(files.UPLOAD, {"file": [b"a", ("b.txt", io.BytesIO(b"b"))]})
    assert request.parts == (
        ("file", FilePart("file", b"a", "application/octet-stream")),
        ("file", FilePart("b.txt", b"b", "text/plain")),
    )


def test_a_name_that_is_not_utf_8_can_be_sent(tmp_path: Path) -> None:
    assert uploaded(("a\udcff.txt", b"x")).filename == "a?.txt"


class Failing(io.BytesIO):
    def read(self, *_: Any) -> bytes:
        raise PermissionError(1, "Operation not permitted")


def _closed() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.close()
    return file


class Asynchronous:
    async def read(self) -> bytes:
        return b"x"


class Sentinel:
    def read(self) -> None: ...


@each(
    ("file", "said"),
    [
        (_closed(), r"the file cannot be read \(I/O operation on closed file"),
        (Failing(), r"the file cannot be read \(Operation not permitted\)"),
        (Asynchronous(), r"the file is asynchronous, which only AsyncOpenRouter can read"),
        (io.StringIO("x"), r"the file is open in text mode; open it in binary mode"),
        (Sentinel(), r"reading the file returned NoneType, not bytes"),
        ((5, b"x"), r"the name of the file must be a string, not int"),
        (("a", b"x", 5), r"5 is not a media type"),
        (("a", b"x", "text"), r"'text' is not a media type"),
        (("a", b"x", "text/plain\r\nX-Evil: 1"), r"is not a media type"),
        (("a", b"x", "text/plain\n"), r"is not a media type"),
        (("a", b"x", "text/ü"), r"is not a media type"),
        (Path("a\0b"), r"cannot be read \(embedded null byte\)"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_sent_is_refused(file: Any, said: str) -> None:
    with pytest.raises(ArgumentError, match=rf"`file`: .*{said}|`file`: {said}"):
        encode(files.UPLOAD, {"file": file})


def test_a_media_type_may_have_parameters() -> None:
    assert uploaded(("a", b"x", 'text/plain; charset="utf-8"')).media == 'text/plain; charset="utf-8"'


def test_parameters_of_an_upload_stay_in_the_query() -> None:
    request = encode(files.UPLOAD, {"file": b"x", "workspace_id": "w"}, extra_body={"purpose": "tests"})
    assert request.query == "workspace_id=w"
    assert request.parts == (
        ("file", FilePart("file", b"x", "application/octet-stream")),
        ("purpose", "tests"),
    )


# --- transcriptions.create: JSON with base64 sound, or multipart with a file ---------------------------

SOUND = {"data": "UklGRg==", "format": "wav"}


def transcribe(**given: Any) -> Any:
    return encode(stt.CREATE_TRANSCRIPTION, {"model": "openai/whisper-1", **given})


def test_a_file_that_is_optional_may_be_none() -> None:
    request = transcribe(file=None, source_url="https://example.com/a.wav")
    assert [name for name, _ in request.parts] == ["model", "source_url"]


def test_sound_as_data_goes_as_json() -> None:
    request = transcribe(input_audio=SOUND, temperature=0.5, provider={"options": {"x": None}})
    assert request.media == "application/json"
    assert json.loads(request.content) == {
        "model": "openai/whisper-1",
        "input_audio": SOUND,
        "temperature": 0.5,
        "provider": {"options": {"x": None}},
    }


def test_a_file_goes_as_multipart_with_the_wire_names_of_that_body() -> None:
    request = transcribe(
        file=("a.wav", b"x", "audio/wav"),
        temperature=0.5,
        language=None,
        provider={"options": {}},
        timestamp_granularities=["word", "s"],
    )
    assert request.media == "multipart/form-data"
    assert sorted(request.parts, key=str) == sorted(
        [
            ("model", "openai/whisper-1"),
            ("provider", '{"options":{}}'),
            ("file", FilePart("a.wav", b"x", "audio/wav")),
            ("temperature", "0.5"),
            ("timestamp_granularities[]", "word"),
            ("timestamp_granularities[]", "s"),
        ],
        key=str,
    )


def test_an_address_goes_as_multipart_too() -> None:
    request = transcribe(source_url="https://example.com/a.wav")
    assert request.parts == (("model", "openai/whisper-1"), ("source_url", "https://example.com/a.wav"))


def test_both_at_once_are_refused() -> None:
    with pytest.raises(ArgumentError, match="cannot send"):
        transcribe(file=b"x", input_audio=SOUND)


def test_neither_is_refused_by_naming_what_is_missing() -> None:
    with pytest.raises(ArgumentError, match="needs the argument `input_audio`"):
        transcribe()
    with pytest.raises(ArgumentError, match="needs the argument `input_audio`"):
        transcribe(language="en", temperature=0.5)
    with pytest.raises(ArgumentError, match="needs the argument `model`"):
        encode(stt.CREATE_TRANSCRIPTION, {"file": b"x"})
