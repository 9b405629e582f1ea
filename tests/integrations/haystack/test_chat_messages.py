"""Messages of Haystack in requests: nothing of a conversation is lost."""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import date
from typing import Any

import pytest
from haystack.dataclasses import (
    ChatMessage,
    ChatRole,
    FileContent,
    ImageContent,
    ReasoningContent,
    TextContent,
    ToolCall,
)
from hypothesis import given, strategies as st

from openrouter_api.models import ChatResult
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.haystack.chat_messages import request_messages
from openrouter_sdk.integrations.haystack.chat_replies import replies_of
from openrouter_sdk.testing import StandInServer
from tests.integrations.assistant_replies import ARGUMENTS, ASSISTANT, NAMES, REPLIES
from tests.integrations.haystack.round_trips import (
    Json,
    generator,
    messages_for,
    reply_to,
    result,
    through_json,
)

PNG = b64encode(b"\x89PNG\r\n\x1a\n0000").decode()
DATA = b64encode(b"some data").decode()
ZIP = b64encode(b"PK\x03\x04" + b"0" * 60).decode()
WEATHER = ToolCall("weather", {"city": "Zürich"}, id="call_w")


def plain_file(mime_type: str | None, filename: str | None = None, data: str = DATA) -> FileContent:
    return FileContent(data, mime_type, filename, validation=False)


def part_for(server: StandInServer, part: Any) -> Json:
    (message,) = messages_for(server, ChatMessage.from_user(content_parts=["See:", part]))
    first, second = message["content"]
    assert first == {"type": "text", "text": "See:"}
    found: Json = second
    return found


def test_string_is_message_of_the_user(server: StandInServer) -> None:
    generator(server).run("Hello")
    assert server.requests[-1].json()["messages"] == [{"role": "user", "content": "Hello"}]


@pytest.mark.parametrize("messages", [{"role": "user"}, 3, [ChatMessage.from_user("Hi"), "Hello"], [None]])
def test_what_is_no_message_is_refused_with_its_place(server: StandInServer, messages: Any) -> None:
    with pytest.raises(TypeError, match=r"messages.*ChatMessage"):
        generator(server).run(messages)
    assert server.requests == []


def test_tuple_of_messages_is_sent_in_order(server: StandInServer) -> None:
    generator(server).run((ChatMessage.from_system("Be brief."), ChatMessage.from_user("Hi")))  # type: ignore[arg-type]
    assert [one["role"] for one in server.requests[-1].json()["messages"]] == ["system", "user"]


def test_names_of_speakers_are_sent(server: StandInServer) -> None:
    sent = messages_for(
        server,
        ChatMessage.from_system("Be brief.", name="boss"),
        ChatMessage.from_user("Hi", name="Ann"),
        ChatMessage.from_assistant("Hello Ann", name="Bob"),
    )
    assert [one["name"] for one in sent] == ["boss", "Ann", "Bob"]


@pytest.mark.parametrize("text", ["", "Zürich 🏔", 'line\n"quoted"\u2028'])
def test_a_single_text_is_a_string(server: StandInServer, text: str) -> None:
    assert messages_for(server, ChatMessage.from_user(text)) == [{"role": "user", "content": text}]


def test_several_texts_of_the_user_are_parts(server: StandInServer) -> None:
    (sent,) = messages_for(server, ChatMessage.from_user(content_parts=["a", TextContent("b")]))
    assert [one["text"] for one in sent["content"]] == ["a", "b"]


@pytest.mark.parametrize("role", [ChatRole.SYSTEM, ChatRole.ASSISTANT])
def test_several_texts_of_others_are_parts_too(server: StandInServer, role: ChatRole) -> None:
    message = ChatMessage.from_dict({"role": role.value, "content": [{"text": "a"}, {"text": "b"}]})
    (sent, _) = messages_for(server, message, ChatMessage.from_user("Go on."))
    assert [one["text"] for one in sent["content"]] == ["a", "b"]


@pytest.mark.parametrize(
    ("mime_type", "sent"),
    [("image/webp", "image/webp"), ("image/jpg", "image/jpeg"), (None, "image/png")],
)
def test_images_are_data_urls_of_their_type(server: StandInServer, mime_type: str | None, sent: str) -> None:
    image = ImageContent(PNG, mime_type, validation=False)
    assert part_for(server, image) == {
        "type": "image_url",
        "image_url": {"url": f"data:{sent};base64,{PNG}"},
    }


@pytest.mark.parametrize("detail", ["auto", "low", "high"])
def test_detail_of_images_is_sent(server: StandInServer, detail: Any) -> None:
    assert part_for(server, ImageContent(PNG, "image/png", detail))["image_url"]["detail"] == detail


@pytest.mark.parametrize(
    ("mime_type", "format_"),
    [
        ("audio/wav", "wav"),
        ("audio/x-wav", "wav"),
        ("audio/vnd.wave", "wav"),
        ("audio/mpeg", "mp3"),
        ("audio/mp3", "mp3"),
        ("audio/mp4", "m4a"),
        ("audio/x-m4a", "m4a"),
        ("audio/flac", "flac"),
        ("audio/x-aiff", "aiff"),
        ("audio/aac", "aac"),
        ("AUDIO/OGG; codecs=opus", "ogg"),
        ("audio/L16;rate=24000", "pcm16"),
    ],
)
def test_audio_files_are_audio_parts(server: StandInServer, mime_type: str, format_: str) -> None:
    part = part_for(server, plain_file(mime_type, "voice"))
    assert part == {"type": "input_audio", "input_audio": {"data": DATA, "format": format_}}


def test_videos_are_video_parts(server: StandInServer) -> None:
    part = part_for(server, plain_file("video/mp4", "film.mp4"))
    assert part == {"type": "video_url", "video_url": {"url": f"data:video/mp4;base64,{DATA}"}}


@pytest.mark.parametrize(
    ("file", "filename", "kind"),
    [
        (plain_file("application/pdf", "a b.pdf"), "a b.pdf", "application/pdf"),
        (plain_file("application/pdf"), "file.pdf", "application/pdf"),
        (plain_file(None, "notes.txt"), "notes.txt", "text/plain"),
        (
            plain_file(None, None, b64encode(b"PK\x03\x04" + b"0" * 60).decode()),
            "file.zip",
            "application/zip",
        ),
        (plain_file(None), "file.pdf", "application/pdf"),
    ],
)
def test_other_files_have_a_name_and_a_type(
    server: StandInServer, file: FileContent, filename: str, kind: str
) -> None:
    url = f"data:{kind};base64,{file.base64_data}"
    expected = {"type": "file", "file": {"filename": filename, "file_data": url}}
    assert part_for(server, file) == expected


def test_file_without_a_type_may_be_audio_by_its_name_or_content(server: StandInServer) -> None:
    flac = b64encode(b"fLaC" + b"0" * 60).decode()
    assert part_for(server, plain_file(None, "voice.mp3"))["input_audio"]["format"] == "mp3"
    assert part_for(server, plain_file(None, None, flac))["input_audio"]["format"] == "flac"


def test_parts_keep_their_order(server: StandInServer) -> None:
    image, file = ImageContent(PNG, "image/png"), plain_file("application/pdf")
    (sent,) = messages_for(server, ChatMessage.from_user(content_parts=[image, "then", file, "and"]))
    assert [one["type"] for one in sent["content"]] == ["image_url", "text", "file", "text"]


def test_tool_calls_and_results_are_sent_with_their_ids(server: StandInServer) -> None:
    question, call = ChatMessage.from_user("Warm?"), ChatMessage.from_assistant(tool_calls=[WEATHER])
    _, first, second = messages_for(server, question, call, ChatMessage.from_tool("23 °C", WEATHER))
    function = {"name": "weather", "arguments": '{"city": "Zürich"}'}
    assert first["content"] is None
    assert first["tool_calls"] == [{"id": "call_w", "type": "function", "function": function}]
    assert second == {"role": "tool", "tool_call_id": "call_w", "content": "23 °C"}


def test_result_that_says_an_error_is_sent(server: StandInServer) -> None:
    messages = [ChatMessage.from_user("Warm?"), ChatMessage.from_assistant(tool_calls=[WEATHER])]
    sent = messages_for(server, *messages, ChatMessage.from_tool("no such city", WEATHER, error=True))
    assert sent[-1]["content"] == "no such city"


def test_results_may_have_texts_and_images(server: StandInServer) -> None:
    parts: list[TextContent | ImageContent] = [TextContent("The map:"), ImageContent(PNG, "image/png")]
    messages = [ChatMessage.from_user("Where?"), ChatMessage.from_assistant(tool_calls=[WEATHER])]
    sent = messages_for(server, *messages, ChatMessage.from_tool(parts, WEATHER))
    assert [one["type"] for one in sent[-1]["content"]] == ["text", "image_url"]


def test_result_without_parts_is_empty(server: StandInServer) -> None:
    messages = [ChatMessage.from_user("Where?"), ChatMessage.from_assistant(tool_calls=[WEATHER])]
    assert messages_for(server, *messages, ChatMessage.from_tool([], WEATHER))[-1]["content"] == ""


def test_several_results_of_one_message_are_messages_of_the_tool(server: StandInServer) -> None:
    other = ToolCall("weather", {"city": "Bern"}, id="call_x")
    results = [ChatMessage.from_tool(text, call) for text, call in (("1", WEATHER), ("2", other))]
    parts = [part for one in results for part in one.to_dict()["content"]]
    both = ChatMessage.from_dict({"role": "tool", "content": parts})
    calls = ChatMessage.from_assistant("Let me see.", tool_calls=[WEATHER, other])
    sent = messages_for(server, ChatMessage.from_user("Warm?"), calls, both)
    assert [(one["tool_call_id"], one["content"]) for one in sent[2:]] == [("call_w", "1"), ("call_x", "2")]
    assert sent[1]["content"] == "Let me see."


def ids(messages: list[ChatMessage]) -> tuple[list[str], list[str]]:
    """The ids of calls, and those of results, in order."""
    sent = request_messages(messages)
    calls = [call["id"] for one in sent for call in one.get("tool_calls", ())]
    return calls, [one["tool_call_id"] for one in sent if one["role"] == "tool"]


def test_calls_without_ids_get_some_and_so_do_their_results() -> None:
    calls = [ToolCall("weather", {"city": city}) for city in ("Bern", "Basel")]
    results = [ChatMessage.from_tool("?", through_json_call(one)) for one in reversed(calls)]
    made, answered = ids([ChatMessage.from_assistant(tool_calls=calls), *results])
    assert len(set(made)) == 2
    assert answered == made[::-1]


def through_json_call(call: ToolCall) -> ToolCall:
    return ToolCall.from_dict(json.loads(json.dumps(call.to_dict())))


def test_ids_that_are_made_are_not_those_of_other_calls() -> None:
    made, _ = ids(
        [ChatMessage.from_assistant(tool_calls=[ToolCall("f", {}, id="call_1"), ToolCall("g", {})])]
    )
    assert len(set(made)) == 2


def test_same_call_in_two_turns_has_two_ids() -> None:
    turn = [ChatMessage.from_assistant(tool_calls=[ToolCall("f", {})])]
    turn.append(ChatMessage.from_tool("1", ToolCall("f", {})))
    made, answered = ids([*turn, *turn])
    assert len(set(made)) == 2
    assert answered == made


def test_result_follows_its_call_although_the_arguments_were_edited() -> None:
    calls = [ToolCall("f", {"a": 1}), ToolCall("g", {"a": 1})]
    made, answered = ids(
        [
            ChatMessage.from_assistant(tool_calls=calls),
            ChatMessage.from_tool("1", ToolCall("g", {"a": 2})),
        ]
    )
    assert answered == [made[1]]


def test_calls_of_one_message_with_the_same_id_are_told_apart() -> None:
    calls = [ToolCall("f", {"a": number}, id="x") for number in (1, 2)]
    made, answered = ids(
        [ChatMessage.from_assistant(tool_calls=calls), *(ChatMessage.from_tool("?", one) for one in calls)]
    )
    assert len(set(made)) == 2
    assert answered == made


def test_result_of_a_call_that_is_not_there_keeps_its_id() -> None:
    assert ids([ChatMessage.from_tool("1", WEATHER)]) == ([], ["call_w"])


def test_extra_of_other_generators_is_not_sent(server: StandInServer) -> None:
    call = ToolCall("weather", {}, id="call_w", extra={"thought_signature": "abc"})
    message = ChatMessage.from_assistant(tool_calls=[call])
    sent, _ = messages_for(server, message, ChatMessage.from_tool("23", call))
    assert sent["tool_calls"][0].keys() == {"id", "type", "function"}


def test_reasoning_of_other_generators_is_sent_as_text(server: StandInServer) -> None:
    reasoning = ReasoningContent("Hm.", extra={"id": "rs_1"})
    message = ChatMessage.from_assistant("Yes.", reasoning=reasoning)
    sent, _ = messages_for(server, message, ChatMessage.from_user("Why?"))
    assert sent == {"role": "assistant", "content": "Yes.", "reasoning": "Hm."}


def test_empty_reply_of_the_assistant_is_sent(server: StandInServer) -> None:
    sent, _ = messages_for(server, ChatMessage.from_assistant(), ChatMessage.from_user("Well?"))
    assert sent == {"role": "assistant", "content": ""}


def test_images_and_files_of_the_assistant_are_sent(server: StandInServer) -> None:
    image = {"image": {"base64_image": PNG, "mime_type": "image/png", "detail": "low"}}
    file = {"file": {"base64_data": DATA, "mime_type": "application/pdf", "filename": "a.pdf"}}
    message = ChatMessage.from_dict({"role": "assistant", "content": [{"text": "See:"}, image, file]})
    sent, _ = messages_for(server, message, ChatMessage.from_user("Thanks."))
    assert [one["type"] for one in sent["content"]] == ["text", "file"]
    assert [one["image_url"]["url"] for one in sent["images"]] == [f"data:image/png;base64,{PNG}"]


def test_arguments_that_are_no_json_are_refused_with_their_place(server: StandInServer) -> None:
    message = ChatMessage.from_assistant(tool_calls=[ToolCall("weather", {"day": date(2026, 1, 1)})])
    with pytest.raises(InvalidArgumentError, match=r"messages\[0\].*'weather'.*date"):
        generator(server).run([message])


def test_meta_of_other_origin_is_not_sent(server: StandInServer) -> None:
    meta = {
        "model": "x",
        "usage": {},
        "refusal": {"a": 1},
        "images": "none",
        "annotations": [3, {"type": "z"}],
    }
    sent, _ = messages_for(server, ChatMessage.from_assistant("Hi", meta=meta), ChatMessage.from_user("?"))
    assert sent == {"role": "assistant", "content": "Hi"}


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ({"role": "user", "content": []}, r"messages\[1\] from the user has no content"),
        ({"role": "system", "content": [{"image": {"base64_image": PNG}}]}, "system cannot have"),
        ({"role": "user", "content": [{"reasoning": {"reasoning_text": "x"}}]}, "user cannot have a Rea"),
        ({"role": "tool", "content": [{"text": "x"}]}, "from the tool must have results"),
    ],
)  # fmt: skip
def test_what_no_request_can_say_is_refused_with_its_place(
    server: StandInServer, message: Json, said: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=said):
        generator(server).run([ChatMessage.from_user("Hi"), ChatMessage.from_dict(message)])
    assert server.requests == []


# --- replies that are sent back -------------------------------------------------------------------------


@pytest.mark.parametrize("message", REPLIES.values(), ids=REPLIES.keys())
@pytest.mark.parametrize("stored", [False, True], ids=["kept", "stored"])
def test_reply_goes_back_as_it_came(server: StandInServer, message: Json, stored: bool) -> None:
    reply = reply_to(server, message)
    reply = through_json(reply) if stored else reply
    results = [ChatMessage.from_tool("23", call) for call in reply.tool_calls]
    sent = messages_for(server, reply, *results, ChatMessage.from_user("Go on."))[0]
    assert sent == {"role": "assistant", "content": None, **message}


@given(message=ASSISTANT, arguments=st.lists(ARGUMENTS, max_size=3))
def test_any_reply_goes_back_without_loss(message: Json, arguments: list[Json]) -> None:
    calls: list[Json] = [
        {"id": f"c{number}", "type": "function", "function": {"name": "f", "arguments": json.dumps(one)}}
        for number, one in enumerate(arguments)
    ]
    came = {**message, "tool_calls": calls} if calls else message
    (reply,) = replies_of(ChatResult.decode(result(came)))
    (sent,) = request_messages([through_json(reply)])
    for call in (*calls, *sent.get("tool_calls", ())):
        call["function"]["arguments"] = json.loads(call["function"]["arguments"])
    if "reasoning" not in came:  # then it is what the details say
        sent.pop("reasoning", None)
    if not came["content"] and not calls:
        came = {**came, "content": ""}
    assert sent == {"role": "assistant", **came}


@given(st.lists(st.tuples(NAMES, ARGUMENTS, st.none() | NAMES), min_size=1, max_size=4), st.randoms())
def test_each_result_answers_one_call(calls: list[tuple[str, Json, str | None]], random: Any) -> None:
    made = [ToolCall(name, arguments, id=id_) for name, arguments, id_ in calls]
    results = [ChatMessage.from_tool("?", one) for one in made]
    random.shuffle(results)
    sent_calls, answered = ids([ChatMessage.from_assistant(tool_calls=made), *results])
    assert len(set(sent_calls)) == len(made)
    assert sorted(answered) == sorted(sent_calls)
