"""Media have the signatures of their formats; scores, vectors and probabilities depend on the texts."""

from __future__ import annotations

import base64
import io
import json
import math
import struct
import wave
import zlib
from typing import Any

import pytest

from openrouter_sdk import OpenRouter
from openrouter_sdk.testing import StandInTransport
from tests.each import each
from tests.testing.in_process_api import InProcessApi, Judge


@pytest.fixture
def api(judge: Judge) -> InProcessApi:
    return InProcessApi(judge)


@pytest.mark.parametrize(
    ("format", "media_type", "start"),
    [
        (None, "image/png", b"\x89PNG\r\n\x1a\n"),
        ("jpeg", "image/jpeg", b"\xff\xd8\xff"),
        ("webp", "image/webp", b"RIFF"),
        ("svg", "image/svg+xml", b"<svg"),
    ],
)
def test_images_are_of_the_format_that_is_asked_for(
    api: InProcessApi, format: str | None, media_type: str, start: bytes
) -> None:
    body = {"model": "a/b", "prompt": "A tree", "n": 2, **({"output_format": format} if format else {})}
    images = api("POST", "/images", body).value["data"]
    decoded = [base64.b64decode(one["b64_json"]) for one in images]
    assert {one["media_type"] for one in images} == {media_type}
    assert all(one.startswith(start) for one in decoded)
    assert decoded[0] != decoded[1]
    if format == "webp":
        assert decoded[0][8:16] == b"WEBPVP8L"
        assert struct.unpack("<I", decoded[0][4:8])[0] == len(decoded[0]) - 8
    if format == "jpeg":
        assert decoded[0].endswith(b"\xff\xd9")


@pytest.mark.parametrize(("format", "start"), [("mp3", b"ID3"), ("wav", b"RIFF"), ("pcm16", b"\x00\x00")])
def test_a_model_speaks_in_the_format_that_is_asked_for(format: Any, start: bytes) -> None:
    transport = StandInTransport()
    with (
        OpenRouter(transport.key, transport=transport) as client,
        client.chat.stream(
            model="a/b",
            messages=[{"role": "user", "content": "Say hello"}],
            modalities=["text", "audio"],
            audio={"voice": "alloy", "format": format},
        ) as stream,
    ):
        deltas = [
            json.loads(chunk.to_json())["choices"][0]["delta"].get("audio", {})
            for chunk in stream
            if chunk.choices
        ]
    data = base64.b64decode("".join(one.get("data", "") for one in deltas))
    assert data.startswith(start)
    assert "Say hello" in "".join(one.get("transcript", "") for one in deltas)
    if format == "wav":
        with wave.open(io.BytesIO(data)) as spoken:
            assert spoken.getframerate() == 24_000


def test_a_transcript_tells_what_was_sent(api: InProcessApi) -> None:
    audio = {"data": base64.b64encode(b"RIFF" + bytes(32_000)).decode(), "format": "wav"}
    made = api("POST", "/audio/transcriptions", {"model": "a/b", "input_audio": audio}).value
    assert made["text"] == "This is what 32004 bytes of wav say."
    assert made.keys() == {"text", "usage"}
    assert made["usage"]["cost"] == api.stand_in.bills[0].cost > 0
    body = {"model": "a/b", "input_audio": audio, "response_format": "verbose_json", "language": "de"}
    made = api("POST", "/audio/transcriptions", body).value
    assert " ".join(one["word"] for one in made["words"]) == made["text"]
    assert (made["language"], made["words"][-1]["end"]) == ("de", made["duration"])


def test_a_transcript_of_a_form_is_that_of_its_file(api: InProcessApi) -> None:
    def send(size: int) -> Any:
        parts = [
            b'--x\r\ncontent-disposition: form-data; name="model"\r\n\r\na/b\r\n',
            b'--x\r\ncontent-disposition: form-data; name="file"; filename="a.mp3"\r\n\r\n',
            bytes(size) + b"\r\n--x--\r\n",
        ]
        headers = [("content-type", "multipart/form-data; boundary=x")]
        return api.send("POST", "/audio/transcriptions", headers, b"".join(parts))

    assert send(500).value["text"] == "This is what 500 bytes of mp3 say."
    assert api.stand_in.bills[0].model == "a/b"
    assert send(25_000_001).status == 413


def test_documents_are_ranked_by_what_they_share_with_the_query(api: InProcessApi) -> None:
    documents = ["A stone.", {"text": "An apple a day."}, "The red apple of the day."]
    body = {"model": "a/b", "query": "red apple", "documents": documents}
    made = api("POST", "/rerank", body).value
    assert [one["index"] for one in made["results"]] == [2, 1, 0]
    scores = [one["relevance_score"] for one in made["results"]]
    assert 1 > scores[0] > scores[1] > scores[2] > 0
    assert made["results"][1]["document"] == {"text": "An apple a day."}
    assert len(api("POST", "/rerank", {**body, "top_n": 1}).value["results"]) == 1
    assert made["usage"]["cost"] == api.stand_in.bills[0].cost


def test_embeddings_have_so_many_inputs_at_most(api: InProcessApi) -> None:
    def embed(count: int) -> int:
        return api("POST", "/embeddings", {"model": "a/b", "input": ["x"] * count}).status

    assert (embed(2048), embed(2049)) == (200, 413)
    api.stand_in.script.max_inputs(2)
    assert (embed(2), embed(3)) == (200, 413)
    assert len(api.stand_in.bills) == 2


def test_a_decision_goes_to_what_the_state_is_about(api: InProcessApi) -> None:
    questions = {
        "kind": {
            "type": "choice",
            "instructions": "What is it?",
            "criteria": {"bug": "something is broken", "wish": "a new feature is wanted"},
        },
        "urgency": {"type": "score", "instructions": "How urgent?", "criteria": ["low", "soon", "now"]},
        "polite": {
            "type": "noul",
            "instructions": "Is it polite?",
            "criteria": {"true": "says please", "false": "shouts"},
        },
    }
    body = {"model": "a/b", "state": "A new feature is wanted now, please.", "questions": questions}
    answers = api("POST", "/api/alpha/decisions", body).value["answers"]
    kind = answers["kind"]
    assert kind["choice"] == "wish"
    assert sum(kind["probabilities"].values()) == pytest.approx(1.0)
    assert kind["confidence"] == kind["probabilities"]["wish"] > kind["probabilities"]["bug"] > 0
    assert answers["urgency"]["score"] == 2.0
    assert 0.5 < answers["polite"]["noul"] < 1


def test_speech_is_charged_by_character(api: InProcessApi) -> None:
    for text in ("Hello", "Hello, hello"):
        spoken = api(
            "POST",
            "/audio/speech",
            {"model": "a/b", "input": text, "voice": "alloy", "response_format": "mp3"},
        )
        assert spoken.body.startswith(b"ID3")
    assert [one.cost for one in api.stand_in.bills] == [0.000075, 0.00018]
    assert api.stand_in.bills[1].path == "/audio/speech"


def sides(data: str) -> tuple[int, int]:
    """Width and height of a PNG in base64, whose pixels are all there."""
    image = base64.b64decode(data.rpartition(",")[2])
    width, height, depth, kind = struct.unpack(">IIBB", image[16:26])
    start = image.index(b"IDAT")
    rows = zlib.decompress(image[start + 4 : image.index(b"IEND") - 8])
    assert len(rows) == height * (1 + math.ceil(width * depth * {2: 3, 3: 1}[kind] / 8))
    return width, height


@each(
    ("asked", "expected"),
    [
        ({}, (1, 1)),
        ({"resolution": "2K"}, (2048, 2048)),
        ({"resolution": "1K", "aspect_ratio": "16:9"}, (1024, 576)),
        ({"resolution": "512", "aspect_ratio": "2:3"}, (341, 512)),
        ({"size": "300x200"}, (300, 200)),
        ({"size": "99999x5"}, (4096, 5)),
        ({"size": "0x0"}, (1, 1)),
        ({"size": "large"}, (1, 1)),
    ],
)
def test_an_image_has_the_size_that_is_asked_for(asked: Any, expected: Any, api: InProcessApi) -> None:
    made = api("POST", "/images", {"model": "a/b", "prompt": "A stone", **asked}).value
    assert sides(made["data"][0]["b64_json"]) == expected


def test_an_image_in_a_chat_has_the_size_that_is_asked_for(api: InProcessApi) -> None:
    config = {"image_size": "4K", "aspect_ratio": "1:2"}
    body = {"model": "a/b", "messages": [{"role": "user", "content": "A stone"}], "modalities": ["image"]}
    made = api("POST", "/chat/completions", {**body, "image_config": config}).value
    assert sides(made["choices"][0]["message"]["images"][0]["image_url"]["url"]) == (2048, 4096)
