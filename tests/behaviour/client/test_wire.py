"""What the wire carries: forms with files, lists in the query, escaped paths, null, whole bodies."""

from __future__ import annotations

import gzip
import io
import json
import zlib
from collections import UserDict, deque
from decimal import Decimal
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from openrouter_api.models import ChatUserMessage
from openrouter_api.operations.files import UPLOAD
from openrouter_sdk.errors import BadRequestError, InvalidArgumentError, ProtocolError
from openrouter_sdk.testing import RecordedRequest
from tests.behaviour.contract_cases import EVERY_BYTE, Part, find, form
from tests.behaviour.lanes import Lane
from tests.each import each

OCTETS = "application/octet-stream"
HELLO = [{"role": "user", "content": "Hello"}]


def sent(lane: Lane) -> RecordedRequest:
    [request] = lane.server.requests
    return request


# --- forms ----------------------------------------------------------------------------------------------


class Named(io.BytesIO):
    name = "/somewhere/else/notes.json"


@pytest.mark.parametrize(
    ("given", "filename", "media"),
    [
        (EVERY_BYTE, "file", OCTETS),
        (bytearray(EVERY_BYTE), "file", OCTETS),
        (io.BytesIO(EVERY_BYTE), "file", OCTETS),
        (Named(EVERY_BYTE), "notes.json", "application/json"),
        (("sound.mp3", EVERY_BYTE), "sound.mp3", "audio/mpeg"),
        (("sound.mp3", EVERY_BYTE, "x/y"), "sound.mp3", "x/y"),
        (("sound.mp3", io.BytesIO(EVERY_BYTE), "x/y"), "sound.mp3", "x/y"),
        (("no-ending", EVERY_BYTE), "no-ending", OCTETS),
    ],
    ids=lambda value: None if isinstance(value, str) else type(value).__name__,
)
def test_a_file_arrives_as_it_is(given: Any, filename: str, media: str, lane: Lane) -> None:
    if hasattr(given, "seek"):
        given.seek(0)
    if isinstance(given, tuple) and hasattr(given[1], "seek"):
        given[1].seek(0)
    lane.do(lane.client().files.upload(file=given))
    assert form(sent(lane)) == [Part("file", filename, media, EVERY_BYTE)]


def test_a_file_is_read_from_its_path(tmp_path: Path, lane: Lane) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(EVERY_BYTE)
    lane.do(lane.client().files.upload(file=path))
    assert form(sent(lane)) == [Part("file", "report.pdf", "application/pdf", EVERY_BYTE)]


def test_a_path_can_have_another_name(tmp_path: Path, lane: Lane) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(EVERY_BYTE)
    lane.do(lane.client().files.upload(file=("data.csv", path)))
    assert form(sent(lane)) == [Part("file", "data.csv", "text/csv", EVERY_BYTE)]


def test_an_open_file_is_read_from_where_it_stands(tmp_path: Path, lane: Lane) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"skipped" + EVERY_BYTE)
    with path.open("rb") as file:
        file.seek(7)
        lane.do(lane.client().files.upload(file=file))
    assert form(sent(lane)) == [Part("file", "a.txt", "text/plain", EVERY_BYTE)]


def test_a_file_with_others_around_it(lane: Lane) -> None:
    lane.do(
        lane.client().transcriptions.create(
            file=("a.wav", EVERY_BYTE, "audio/wav"),
            model="openai/whisper-1",
            temperature=0.5,
            timestamp_granularities=["word", "segment"],
        )
    )
    assert sorted(form(sent(lane)), key=repr) == [
        Part("file", "a.wav", "audio/wav", EVERY_BYTE),
        Part("model", None, None, b"openai/whisper-1"),
        Part("temperature", None, None, b"0.5"),
        Part("timestamp_granularities[]", None, None, b"segment"),
        Part("timestamp_granularities[]", None, None, b"word"),
    ]


def test_the_other_body_of_an_operation_is_json(lane: Lane) -> None:
    sound = {"data": "AAAA", "format": "wav"}
    lane.do(lane.client().transcriptions.create(input_audio=sound, model="openai/whisper-1"))
    assert sent(lane).json() == {"input_audio": sound, "model": "openai/whisper-1"}


def test_arguments_of_two_bodies_do_not_mix(lane: Lane) -> None:
    with pytest.raises(InvalidArgumentError, match=r"multipart/form-data|application/json"):
        lane.do(
            lane.client().transcriptions.create(
                file=b"x", input_audio={"data": "AAAA", "format": "wav"}, model="openai/whisper-1"
            )
        )
    assert lane.server.requests == []


def test_text_in_a_form_is_utf_8(lane: Lane) -> None:
    lane.do(lane.client().request(UPLOAD, file=b"x", options={"extra_body": {"note": "größer €"}}))
    assert Part("note", None, None, "größer €".encode()) in form(sent(lane))


def test_a_file_that_is_not_there_is_named(tmp_path: Path, lane: Lane) -> None:
    with pytest.raises(InvalidArgumentError, match=r"`file`: .*missing\.pdf cannot be read"):
        lane.do(lane.client().files.upload(file=tmp_path / "missing.pdf"))
    assert lane.server.requests == []


def test_a_file_in_text_mode_is_refused(lane: Lane) -> None:
    with pytest.raises(InvalidArgumentError, match="binary mode"):
        lane.do(lane.client().files.upload(file=io.StringIO("text")))
    assert lane.server.requests == []


class Asynchronous:
    """A file of anyio, aiofiles or a web framework."""

    def __init__(self, content: object, **facts: object) -> None:
        self.content = content
        vars(self).update(facts)

    async def read(self) -> object:
        return self.content


def test_an_asynchronous_file_is_read(async_lane: Lane) -> None:
    named = Asynchronous(EVERY_BYTE, filename="a.png", content_type="image/webp")
    opened = Asynchronous(EVERY_BYTE, name="/x/notes.json")
    with pytest.raises(BadRequestError):  # since the contract has no list there
        async_lane.do(async_lane.client().files.upload(file=[named, opened, ("c.txt", opened), b"x"]))
    assert form(sent(async_lane)) == [
        Part("file", "a.png", "image/webp", EVERY_BYTE),
        Part("file", "notes.json", "application/json", EVERY_BYTE),
        Part("file", "c.txt", "text/plain", EVERY_BYTE),
        Part("file", "file", OCTETS, b"x"),
    ]


def test_an_asynchronous_file_is_refused_where_nothing_can_await_it(sync_lane: Lane) -> None:
    with pytest.raises(InvalidArgumentError, match=r"`file`: .*asynchronous.*AsyncOpenRouter"):
        sync_lane.do(sync_lane.client().files.upload(file=Asynchronous(EVERY_BYTE)))


def test_a_file_that_cannot_be_read_is_refused(lane: Lane) -> None:
    closed = io.BytesIO(b"x")
    closed.close()
    with pytest.raises(InvalidArgumentError, match=r"`file`: .*closed file") as caught:
        lane.do(lane.client().files.upload(file=closed))
    assert isinstance(caught.value.__cause__, ValueError), "what the file raised"
    assert lane.server.requests == []


def test_names_and_media_types_stay_within_their_header(lane: Lane) -> None:
    name = 'a"; x="\r\nX-Evil: 1\r\n\r\nü€.txt'
    lane.do(lane.client().files.upload(file=(name, b"x"), options={"extra_body": {name: "y"}}))
    escaped = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    assert form(sent(lane)) == [Part("file", escaped, "text/plain", b"x"), Part(escaped, None, None, b"y")]
    assert b"\nX-Evil" not in sent(lane).body
    with pytest.raises(InvalidArgumentError, match=r"`file`: .* is not a media type"):
        lane.do(lane.client().files.upload(file=("a", b"x", "text/plain\r\nX-Evil: 1")))


def test_a_form_is_sent_again_whole(lane: Lane) -> None:
    lane.server.script.error(503, "Busy.")
    client = lane.client(retries=1, sleep=lane.no_sleep())
    lane.do(client.files.upload(file=io.BytesIO(EVERY_BYTE), options={"headers": {"Idempotency-Key": "1"}}))
    assert [form(request)[0].content for request in lane.server.requests] == [EVERY_BYTE, EVERY_BYTE]


# --- query ----------------------------------------------------------------------------------------------


@each(
    ("given", "arrives"),
    [
        (["a", "b"], ["a", "b"]),
        (("a", "b"), ["a", "b"]),
        ([], []),
        ("a,b", ["a,b"]),
        ("a b&c=d+e/ü%", ["a b&c=d+e/ü%"]),
        (True, ["true"]),
        (False, ["false"]),
        (7, ["7"]),
        (0.25, ["0.25"]),
        (None, []),
    ],
)
def test_a_value_in_the_query(given: Any, arrives: list[str], lane: Lane) -> None:
    lane.do(lane.client().models.list(options={"extra_query": {"shape": given}}))
    assert [value for name, value in sent(lane).query if name == "shape"] == arrives


def test_a_list_for_an_argument_repeats_its_name(lane: Lane) -> None:
    with pytest.raises(BadRequestError):  # since the contract has no list there
        lane.do(lane.client().models.list(supported_parameters=["tools", "seed"]))
    assert sent(lane).query == [("supported_parameters", "tools"), ("supported_parameters", "seed")]


def test_extra_query_wins_over_an_argument(lane: Lane) -> None:
    lane.do(lane.client().models.list(limit=3, options={"extra_query": {"limit": 4}}))
    assert sent(lane).query == [("limit", "4")]


# --- path -----------------------------------------------------------------------------------------------


def anything(lane: Lane) -> None:
    """Let the server answer the next request, whatever it asks for."""
    lane.server.script.raw(200, {"content-type": "application/json"}, b"{}")


@each(
    ("given", "escaped"),
    [
        ("a b", "a%20b"),
        ("a?b#c", "a%3Fb%23c"),
        ("100%", "100%25"),
        ("%2F", "%252F"),
        ("a+b&c=d", "a%2Bb%26c%3Dd"),
        ("ü€", "%C3%BC%E2%82%AC"),
        ("model:free", "model%3Afree"),
        ("a;b,c@d", "a%3Bb%2Cc%40d"),
        ("...", "..."),
        ("~a.b_c-d", "~a.b_c-d"),
    ],
)
def test_a_path_value_is_escaped(given: str, escaped: str, lane: Lane) -> None:
    anything(lane)
    lane.do(lane.client().api_keys.get(hash=given))
    assert sent(lane).path == f"/api/v1/keys/{escaped}"


def test_a_path_value_may_be_a_number(lane: Lane) -> None:
    anything(lane)
    lane.do(lane.client().api_keys.get(hash=5))
    assert sent(lane).path == "/api/v1/keys/5"


def test_two_path_values_keep_their_places(lane: Lane) -> None:
    anything(lane)
    lane.do(lane.client().models.get(author="{slug}", slug="{author}"))
    assert sent(lane).path == "/api/v1/model/%7Bslug%7D/%7Bauthor%7D"


# --- body -----------------------------------------------------------------------------------------------


def test_null_is_sent_and_nested_unknowns_pass_through(lane: Lane) -> None:
    message = {"role": "user", "content": [{"type": "text", "text": "ü", "new": {"deep": [None, 1.5]}}]}
    lane.do(lane.client().chat.send(seed=None, messages=[message]))
    assert sent(lane).json() == {"seed": None, "messages": [message]}


def test_messages_may_be_null_where_the_contract_says_so(lane: Lane) -> None:
    anything(lane)
    lane.do(lane.client().messages.create(messages=None, model="a/b"))
    assert sent(lane).json() == {"messages": None, "model": "a/b"}


def test_values_that_are_nearly_json_are_sent(lane: Lane) -> None:
    message = UserDict(role="user", content=deque([{"type": "text", "text": PurePosixPath("/a/b")}]))
    lane.do(lane.client().chat.send(messages=(message,), temperature=Decimal("0.50")))
    text = {"type": "text", "text": "/a/b"}
    assert sent(lane).json() == {"messages": [{"role": "user", "content": [text]}], "temperature": 0.5}


def test_models_and_dicts_mix_in_a_body(lane: Lane) -> None:
    first = ChatUserMessage.from_dict({"role": "user", "content": "One", "odd": True})
    lane.do(lane.client().chat.send(messages=[first, {"role": "user", "content": "Two"}]))
    assert sent(lane).json() == {
        "messages": [{"role": "user", "content": "One", "odd": True}, {"role": "user", "content": "Two"}]
    }


def test_an_answer_can_be_sent_back_unchanged(lane: Lane) -> None:
    lane.server.script.reply(text="Four.", reasoning="2+2")
    client = lane.client()
    messages: list[Any] = [{"role": "user", "content": "2+2?"}]
    reply = lane.do(client.chat.send(messages=messages))
    lane.do(client.chat.send(messages=[*messages, reply.choices[0].message]))
    returned = lane.server.requests[1].json()["messages"][1]
    assert returned == reply.choices[0].message.to_dict()
    assert returned["content"] == "Four."


def test_extra_body_wins_and_adds_up(lane: Lane) -> None:
    client = lane.client(extra_body={"a": 1, "b": 1}).with_options(extra_body={"b": 2, "c": 2})
    options = {"extra_body": {"c": 3, "model": "x/y"}}
    lane.do(client.chat.send(model="a/b", messages=HELLO, options=options))
    assert sent(lane).json() == {"model": "x/y", "messages": HELLO, "a": 1, "b": 2, "c": 3}


def test_extra_body_where_there_is_no_body_is_refused(lane: Lane) -> None:
    with pytest.raises(InvalidArgumentError, match="extra_body"):
        lane.do(lane.client().models.list(options={"extra_body": {"a": 1}}))
    assert lane.server.requests == []


def test_what_json_cannot_hold_is_refused(lane: Lane) -> None:
    with pytest.raises(InvalidArgumentError, match=r"JSON: `messages\[0\]\.content` is of type object"):
        lane.do(lane.client().chat.send(messages=[{"role": "user", "content": object()}]))
    assert lane.server.requests == []


# --- answers --------------------------------------------------------------------------------------------


def test_speech_arrives_as_bytes(lane: Lane) -> None:
    lane.server.script.raw(200, {"content-type": "audio/mpeg"}, EVERY_BYTE)
    sound = lane.do(lane.client().speech.create(input="Hello", model="a/b", voice="alloy"))
    assert sound == EVERY_BYTE


@pytest.mark.parametrize("name", ["files.download", "containers.download_file"])
@pytest.mark.parametrize(
    "content", [b'{"a": 1}', b'{"error": {"code": 503, "message": "Mine."}}', b'{"a": tru']
)
def test_a_file_is_downloaded_as_it_is_though_it_may_look_like_an_error(
    name: str, content: bytes, lane: Lane
) -> None:
    lane.server.script.raw(200, {"content-type": "application/json"}, content)
    resource, method = name.split(".")
    assert lane.do(getattr(getattr(lane.client(), resource), method)(**find(name).arguments)) == content


def test_a_compressed_answer_is_decompressed(lane: Lane) -> None:
    body = json.dumps({"data": {"total_credits": 1.5, "total_usage": 0.5}}).encode()
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    lane.server.script.raw(200, headers, gzip.compress(body))
    credit = lane.do(lane.client().credits.get())
    assert credit.data.total_credits == 1.5
    accepted = (sent(lane).header("accept-encoding") or "").split(", ")
    assert set(accepted) <= {"gzip", "deflate"}, "nothing is asked for that cannot be read"


def test_a_broken_compressed_answer_is_a_protocol_error(lane: Lane) -> None:
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    lane.server.script.raw(200, headers, b"this is no gzip")
    with pytest.raises(ProtocolError) as caught:
        lane.do(lane.client().credits.get())
    assert isinstance(caught.value.__cause__, zlib.error)


def test_a_redirect_is_not_followed(lane: Lane) -> None:
    lane.server.script.raw(302, {"location": "https://example.com/"}, b"")
    with pytest.raises(Exception, match="302") as caught:
        lane.do(lane.client().credits.get())
    assert type(caught.value).__name__ == "UnexpectedStatusError"
    assert len(lane.server.requests) == 1


# --- what comes back is sent back -----------------------------------------------------------------------

ALL_KINDS: dict[str, Any] = {
    "text": "Hi",
    "reasoning": "Hm.",
    "tool_calls": [{"name": "now", "arguments": {"zone": "UTC"}}],
}


def test_the_output_of_responses_is_accepted_as_input(sync_lane: Lane) -> None:
    client, server = sync_lane.client(), sync_lane.server
    server.script.reply(**ALL_KINDS)
    output = client.responses.send(model="a/b", input="Hi").output
    result = {"type": "function_call_output", "call_id": output[-1].call_id, "output": "noon"}
    client.responses.send(model="a/b", input=[{"role": "user", "content": "Hi"}, *output, result])
    assert server.requests[-1].json()["input"][1:-1] == [item.to_dict() for item in output]
    assert len(output) == 3
    assert server.problems == []


def test_the_content_of_messages_is_accepted_as_a_message(sync_lane: Lane) -> None:
    client, server = sync_lane.client(), sync_lane.server
    server.script.reply(**ALL_KINDS)
    content = client.messages.create(model="a/b", max_tokens=9, messages=HELLO).content
    answer = {"role": "assistant", "content": content}
    result = {"role": "user", "content": [{"type": "tool_result", "tool_use_id": content[-1].id}]}
    client.messages.create(model="a/b", max_tokens=9, messages=[*HELLO, answer, result])
    sent_back = server.requests[-1].json()["messages"][1]["content"]
    assert sent_back == [block.to_dict() for block in content]
    assert len(content) == 3
    assert server.problems == []
