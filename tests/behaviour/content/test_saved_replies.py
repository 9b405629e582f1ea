"""What replies contain is saved whole or not at all, and goes back with the next request."""

from __future__ import annotations

import os
import pickle
import wave
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from openrouter_api.models import ImageGenerationResponse
from openrouter_sdk import content
from openrouter_sdk.errors import InvalidArgumentError, SaveError
from openrouter_sdk.testing import Audio, Citation, Image
from openrouter_sdk.types import Image as ReplyImage
from tests.behaviour.lanes import Lane
from tests.each import each

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
JPEG = b"\xff\xd8\xff\xe0" + bytes(20)
USER = {"role": "user", "content": "Hi"}
SPOKEN = {"modalities": ["text", "audio"], "audio": {"voice": "alloy", "format": "pcm16"}}


def url(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{b64encode(data).decode()}"


def images(*contents: bytes) -> ImageGenerationResponse:
    made = [{"b64_json": b64encode(one).decode(), "media_type": "image/png"} for one in contents]
    return ImageGenerationResponse.from_dict({"created": 1, "data": made})


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def names() -> list[str]:
    return sorted(os.listdir())


def test_an_image_is_saved_under_the_suffix_of_its_content(monkeypatch: pytest.MonkeyPatch) -> None:
    mask = _umask()
    monkeypatch.delattr(os, "umask")  # which other threads would have for a moment, too
    assert ReplyImage(url(PNG)).save("cat") == Path("cat.png")
    assert ReplyImage(url(JPEG)).save(Path("cat.JPEG")) == Path("cat.JPEG")  # whatever the reply calls it
    assert Path("cat.png").read_bytes() == PNG
    assert Path("cat.png").stat().st_mode & 0o777 == 0o666 & ~mask
    assert names() == ["cat.JPEG", "cat.png"]


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_an_existing_file_is_replaced_only_when_told_to_and_keeps_its_permissions() -> None:
    Path("cat.png").write_bytes(b"old")
    Path("cat.png").chmod(0o600)
    with pytest.raises(InvalidArgumentError, match="overwrite=True"):
        ReplyImage(url(PNG)).save("cat.png")
    assert Path("cat.png").read_bytes() == b"old"
    ReplyImage(url(PNG)).save("cat.png", overwrite=True)
    assert Path("cat.png").read_bytes() == PNG
    assert Path("cat.png").stat().st_mode & 0o777 == 0o600


BAD: list[tuple[str, str, Any, str]] = [
    ("other-suffix", url(PNG), "cat.jpg", "save it as cat.png"),
    ("folder", url(PNG), ".", "is a folder"),
    ("no-folder", url(PNG), "no/cat.png", "does not exist; create it"),
    ("number", url(PNG), 1, "not int"),
    ("too-long", url(PNG), "x" * 300 + ".png", "no name of a file"),
    ("nul", url(PNG), "a\0b", "no name of a file"),
    ("half-a-character", url(PNG), "\ud800", "no name of a file"),
    ("address", "https://a.example/cat.png", "cat.png", "download it from https://a.example/cat.png"),
    ("no-base64", "data:image/png;base64,!", "cat.png", "no valid base64"),
]


@each(("name", "address", "path", "words"), BAD, ids=[name for name, *_ in BAD])
def test_what_cannot_be_saved_is_refused(name: str, address: str, path: Any, words: str) -> None:
    with pytest.raises(InvalidArgumentError) as error:
        ReplyImage(address).save(path)
    assert words in str(error.value)
    assert names() == []


def no_space(*_: object) -> None:
    raise OSError(28, "No space left on device")


@each("function", ["fsync", "link"])
def test_a_full_disk_leaves_nothing(function: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, function, no_space)
        patch.setattr(os, "replace", no_space)
        with pytest.raises(SaveError, match="No space left") as error:
            ReplyImage(url(PNG)).save("cat.png")
    assert error.value.path == "cat.png"
    assert pickle.loads(pickle.dumps(error.value)).path == "cat.png"
    assert names() == []


def test_a_file_that_appears_meanwhile_is_not_replaced() -> None:
    def appears(source: Any, target: Any) -> None:
        raise FileExistsError(17, "File exists")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "link", appears)
        with pytest.raises(InvalidArgumentError, match="exists by now"):
            ReplyImage(url(PNG)).save("cat.png")
    assert names() == []


def test_generated_images_are_saved_to_a_file_to_numbered_files_or_to_a_folder() -> None:
    assert images(PNG).save("one.png") == [Path("one.png")]
    assert images(PNG, JPEG).save("cat") == [Path("cat-1.png"), Path("cat-2.jpg")]
    Path("folder").mkdir()
    assert images(PNG, PNG).save("folder") == [Path("folder/image-1.png"), Path("folder/image-2.png")]
    assert names() == ["cat-1.png", "cat-2.jpg", "folder", "one.png"]
    assert ReplyImage(url(PNG)).save("\N{CAT FACE}" * 60).read_bytes() == PNG
    with pytest.raises(InvalidArgumentError, match="no image"):
        images().save("none.png")


def test_of_several_images_none_is_saved_if_one_cannot_be() -> None:
    Path("cat-2.png").touch()
    with pytest.raises(InvalidArgumentError, match=r"cat-2\.png"):
        images(PNG, PNG).save("cat.png")
    assert names() == ["cat-2.png"]


def streamed(lane: Lane, **more: Any) -> Any:
    """A stream that has been read to its end."""
    stream = lane.client().chat.stream(model="larkspur/aria-audio", messages=[USER], **more)
    lane.collect(stream)
    return stream


def test_speech_is_the_same_in_a_stream_and_in_its_result(lane: Lane) -> None:
    spoken = Audio(data=bytes(range(256)) * 20, transcript="Hello there.")
    lane.server.script.reply(text=None, audio=spoken)
    stream = streamed(lane, **SPOKEN)
    result = lane.do(stream.result())
    assert stream.audio == result.audio
    assert (result.audio.data, result.audio.transcript) == (spoken.data, "Hello there.")
    assert lane.server.problems == []
    assert lane.do(lane.client().chat.send(model="a/b", messages=[USER])).audio is None
    with pytest.raises(InvalidArgumentError, match="sample_rate"):
        result.audio.save("hello.wav")
    assert result.audio.save("hello").read_bytes() == spoken.data
    with wave.open(str(result.audio.save("hello.wav", sample_rate=24000))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 24000)
        assert file.readframes(10_000) == spoken.data
    bad: list[tuple[Any, Any]] = [("a.mp3", {}), ("a.wav", {"sample_rate": 0}), ("hello.pcm", {}), (None, {})]
    for path, more in bad:
        with pytest.raises(InvalidArgumentError):
            result.audio.save(path, **more)
    assert names() == ["hello.pcm", "hello.wav"]


def test_images_and_citations_are_the_same_in_a_stream_and_without(lane: Lane) -> None:
    for _ in range(2):
        cited = Citation("https://a.example", "A", "Words.", 0, 2)
        lane.server.script.reply(text="Hi.", images=[Image(PNG, "image/png")], annotations=[cited])
    stream = streamed(lane)
    whole = lane.do(lane.client().chat.send(model="a/b", messages=[USER]))
    streamed_result = lane.do(stream.result())
    assert stream.images == streamed_result.images == whole.images
    assert stream.citations == streamed_result.citations == whole.citations
    assert whole.citations[0].text == "Words."
    assert whole.images[0].save("it").read_bytes() == PNG


PARSED = {"type": "file", "file": {"hash": "h1", "name": "a.pdf", "content": [{"type": "text", "text": "T"}]}}


def test_file_annotations_go_back_with_the_message(lane: Lane) -> None:
    messages: list[Any] = [{"role": "user", "content": [content.text("Read."), content.pdf(b"%PDF-1.4\n")]}]
    for turn in range(2):
        lane.server.script.reply(text="A paper.", annotations=[PARSED])
        client = lane.client()
        if turn == 0:
            reply = lane.do(client.chat.send(model="a/b", messages=messages))
        else:
            stream = client.chat.stream(model="a/b", messages=messages)
            lane.collect(stream)
            reply = lane.do(stream.result())
        messages += [reply.message, {"role": "user", "content": "More."}]
    lane.do(lane.client().chat.send(model="a/b", messages=messages))
    sent = lane.server.requests[-1].json()["messages"]
    assert [one["annotations"] for one in sent if one["role"] == "assistant"] == [[PARSED], [PARSED]]
    assert lane.server.problems == []


def test_annotations_of_responses_go_back_with_the_items(lane: Lane) -> None:
    cited = Citation("https://a.example", "A", "Words.", 0, 2)
    lane.server.script.reply(text="Hi.", annotations=[cited])
    reply = lane.do(lane.client().responses.send(model="a/b", input="Hi"))
    items = [{"role": "user", "content": "Hi"}, *reply.message, {"role": "user", "content": "More."}]
    lane.do(lane.client().responses.send(model="a/b", input=items))
    sent = lane.server.requests[-1].json()["input"][1]
    assert sent["content"][0]["annotations"][0]["url"] == "https://a.example"
