"""Files in multipart bodies: all the ways to hand one in, and which body an operation with two takes."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from openrouter_api.operations import files, stt
from openrouter_api.wire import ArgumentError, FilePart, encode

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
    "file", ["notes.pdf", None, 7, ["a"], ("a.pdf", "text"), ("a",), ("a", b"", "b", "c"), {}], ids=repr
)
def test_what_is_no_file_is_refused(file: Any) -> None:
    """A string most of all: it could be a name as well as content."""
    with pytest.raises(ArgumentError, match=r"files\.upload\(\): `file` must be bytes, .*pathlib\.Path"):
        encode(files.UPLOAD, {"file": file})


def test_parameters_of_an_upload_stay_in_the_query() -> None:
    request = encode(files.UPLOAD, {"file": b"x", "workspace_id": "w"}, extra_body={"purpose": "tests"})
    assert request.query == "workspace_id=w"
    assert request.parts == (
        ("file", FilePart("file", b"x", "application/octet-stream")),
        ("purpose", "tests"),
    )


# --- stt.create_transcription: JSON with base64 sound, or multipart with a file ---------------------------

SOUND = {"data": "UklGRg==", "format": "wav"}


def transcribe(**given: Any) -> Any:
    return encode(stt.CREATE_TRANSCRIPTION, {"model": "openai/whisper-1", **given})


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
