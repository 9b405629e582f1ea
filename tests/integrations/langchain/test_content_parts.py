"""Content of messages in requests: whatever LangChain's users write becomes parts of this API."""

from __future__ import annotations

from base64 import b64encode
from contextlib import suppress
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, strategies as st
from langchain_core.messages import HumanMessage, SystemMessage, ToolMessage
from langchain_core.messages.content import (
    create_audio_block,
    create_file_block,
    create_image_block,
    create_plaintext_block,
    create_text_block,
    create_video_block,
)

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.langchain.messages.content_parts import content_parts
from openrouter_sdk.testing import StandInServer
from tests.integrations.langchain.sent_messages import Json, chat_model, sent_for, sent_of_tool, sent_of_user

PNG = b64encode(b"\x89PNG\r\n\x1a\n0000").decode()
PDF = b64encode(b"%PDF-1.7 0000").decode()
FLAC = b64encode(b"fLaC" + b"0" * 60).decode()
DATA = b64encode(b"some data").decode()
MARK = {"cache_control": {"type": "ephemeral", "ttl": "1h"}}


def image(url: str, **link: Any) -> Json:
    return {"type": "image_url", "image_url": {"url": url, **link}}


def video(url: str) -> Json:
    return {"type": "video_url", "video_url": {"url": url}}


def audio(format_: str, data: str = DATA) -> Json:
    return {"type": "input_audio", "input_audio": {"data": data, "format": format_}}


def file(**fields: str) -> Json:
    return {"type": "file", "file": fields}


def text(said: str, **fields: Any) -> Json:
    return {"type": "text", "text": said, **fields}


ENCODED_PNG = image(f"data:image/png;base64,{PNG}")
ENCODED_PDF = file(filename="file.pdf", file_data=f"data:application/pdf;base64,{PDF}")
LINK = "https://example.com/a"
TITLED = text("Title\n\nAbout it\n\nSaid")

OF_OPENAI: dict[str, tuple[Any, Json]] = {
    "string": ("Hi", text("Hi")),
    "text": (text("Hi"), text("Hi")),
    "image": (image(LINK, detail="low"), image(LINK, detail="low")),
    "image as a string": ({"type": "image_url", "image_url": LINK}, image(LINK)),
    "audio": (audio("wav"), audio("wav")),
    "file": (file(filename="a.pdf", file_data=LINK), file(filename="a.pdf", file_data=LINK)),
    "uploaded file": (file(file_id="file-1", filename="a"), file(file_id="file-1", filename="a")),
    "encoded file": (
        file(filename="a.csv", file_data=f"data:text/csv;base64,{DATA}"),
        file(filename="a.csv", file_data=f"data:text/csv;base64,{DATA}"),
    ),
    "video": (video(LINK), video(LINK)),
    "legacy video": (
        {"type": "input_video", "video_url": {"url": LINK}},
        {"type": "input_video", "video_url": {"url": LINK}},
    ),
    "text of responses": ({"type": "input_text", "text": "Hi"}, text("Hi")),
    "image of responses": (
        {"type": "input_image", "image_url": LINK, "detail": "high"},
        image(LINK, detail="high"),
    ),
    "file of responses": ({"type": "input_file", "file_url": LINK}, file(file_data=LINK)),
    "encoded file of responses": (
        {"type": "input_file", "filename": "a.pdf", "file_data": f"data:application/pdf;base64,{PDF}"},
        file(filename="a.pdf", file_data=f"data:application/pdf;base64,{PDF}"),
    ),
    "uploaded file of responses": ({"type": "input_file", "file_id": "file-1"}, file(file_id="file-1")),
}
OF_LANGCHAIN: dict[str, tuple[Any, Json]] = {
    "text": (create_text_block("Hi", id="1", index=0), text("Hi")),
    "image": (create_image_block(base64=PNG, mime_type="image/png", id="1", index=0), ENCODED_PNG),
    "image without a type": ({"type": "image", "base64": PNG}, ENCODED_PNG),
    "jpg": (create_image_block(base64=DATA, mime_type="image/jpg"), image(f"data:image/jpeg;base64,{DATA}")),
    "linked image": (create_image_block(url=LINK), image(LINK)),
    "data URL in its place": (create_image_block(url=f"data:image/png;base64,{PNG}"), ENCODED_PNG),
    "data URL out of its place": ({"type": "image", "base64": f"data:image/png;base64,{PNG}"}, ENCODED_PNG),
    "uploaded image": (create_image_block(file_id="file-1"), file(file_id="file-1")),
    "detail": (create_image_block(url=LINK, detail="low"), image(LINK, detail="low")),
    "linked video": (create_video_block(url=LINK), video(LINK)),
    "webm": (
        create_video_block(base64=DATA, mime_type="video/webm"),
        video(f"data:video/webm;base64,{DATA}"),
    ),
    "video without a type": ({"type": "video", "base64": DATA}, video(f"data:video/mp4;base64,{DATA}")),
    "uploaded video": (create_video_block(file_id="file-1"), file(file_id="file-1")),
    "uploaded audio": (create_audio_block(file_id="file-1"), file(file_id="file-1")),
    "file": (create_file_block(base64=PDF, mime_type="application/pdf"), ENCODED_PDF),
    "file without a type": ({"type": "file", "base64": PDF}, ENCODED_PDF),
    "named file": (
        create_file_block(base64=DATA, mime_type="text/csv", filename="a.csv"),
        file(filename="a.csv", file_data=f"data:text/csv;base64,{DATA}"),
    ),
    "linked file": (create_file_block(url=LINK, filename="a.pdf"), file(filename="a.pdf", file_data=LINK)),
    "uploaded file": (create_file_block(file_id="file-1"), file(file_id="file-1")),
    "plain text": (create_plaintext_block("Said", title="Title", context="About it"), TITLED),
    "linked plain text": (create_plaintext_block(url=LINK), file(file_data=LINK)),
    "non-standard": ({"type": "non_standard", "value": image(LINK)}, image(LINK)),
}  # fmt: skip
OF_LANGCHAIN_V0: dict[str, tuple[Any, Json]] = {
    "image": (
        {"type": "image", "source_type": "base64", "data": PNG, "mime_type": "image/png"},
        ENCODED_PNG,
    ),
    "linked image": ({"type": "image", "source_type": "url", "url": LINK, "id": "block"}, image(LINK)),
    "uploaded image": ({"type": "image", "source_type": "id", "id": "file-1"}, file(file_id="file-1")),
    "audio": (
        {"type": "audio", "source_type": "base64", "data": DATA, "mime_type": "audio/wav"},
        audio("wav"),
    ),
    "file": (
        {
            "type": "file",
            "source_type": "base64",
            "data": PDF,
            "mime_type": "application/pdf",
            "metadata": {"filename": "a.pdf"},
        },
        file(filename="a.pdf", file_data=f"data:application/pdf;base64,{PDF}"),
    ),
    "uploaded file": ({"type": "file", "source_type": "id", "id": "file-1"}, file(file_id="file-1")),
    "text of a file": ({"type": "file", "source_type": "text", "url": "Said"}, text("Said")),
}
ENCODED = {"type": "base64", "media_type": "application/pdf", "data": PDF}
OF_OTHERS: dict[str, tuple[Any, Json]] = {
    "image of Anthropic": (
        {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": PNG}},
        ENCODED_PNG,
    ),
    "linked image of Anthropic": ({"type": "image", "source": {"type": "url", "url": LINK}}, image(LINK)),
    "uploaded image of Anthropic": (
        {"type": "image", "source": {"type": "file", "file_id": "file-1"}},
        file(file_id="file-1"),
    ),
    "document of Anthropic": (
        {"type": "document", "source": ENCODED, "title": "a.pdf"},
        file(filename="a.pdf", file_data=f"data:application/pdf;base64,{PDF}"),
    ),
    "linked document of Anthropic": (
        {"type": "document", "source": {"type": "url", "url": LINK}},
        file(file_data=LINK),
    ),
    "uploaded document of Anthropic": (
        {"type": "document", "source": {"type": "file", "file_id": "file-1"}},
        file(file_id="file-1"),
    ),
    "text document of Anthropic": (
        {
            "type": "document",
            "source": {"type": "text", "media_type": "text/plain", "data": "Said"},
            "title": "Title",
            "context": "About it",
        },
        TITLED,
    ),
    "image of Google": ({"type": "media", "mime_type": "image/png", "data": PNG}, ENCODED_PNG),
    "video of Google": ({"type": "media", "mime_type": "video/mp4", "file_uri": LINK}, video(LINK)),
    "audio of Google": ({"type": "media", "mime_type": "audio/mp3", "data": DATA}, audio("mp3")),
    "file of Google": (
        {"type": "media", "mime_type": "application/pdf", "data": PDF},
        ENCODED_PDF,
    ),
    "text of Bedrock": ({"text": "Hi"}, text("Hi")),
    "JSON": ({"type": "json", "json": {"a": "ü"}}, text('{"a": "ü"}')),
    "output of a custom tool": ({"type": "custom_tool_call_output", "output": "Said"}, text("Said")),
}
CASES = {
    f"{origin}: {name}": case
    for origin, cases in {
        "OpenAI": OF_OPENAI,
        "v1": OF_LANGCHAIN,
        "v0": OF_LANGCHAIN_V0,
        "others": OF_OTHERS,
    }.items()
    for name, case in cases.items()
}


# LangChain itself fails on these before a model gets them.
FAILING = ("v1: image without a type", "v1: data URL out of its place", "v0: linked image")


@pytest.mark.parametrize("name", [name for name in CASES if name not in FAILING])
def test_block_becomes_a_part_of_the_api(server: StandInServer, name: str) -> None:
    block, part = CASES[name]
    assert sent_of_user(server, "See:", block) == [text("See:"), part]


@pytest.mark.parametrize(("block", "part"), CASES.values(), ids=CASES.keys())
def test_block_becomes_the_same_part_in_a_result_of_a_tool(block: Any, part: Json) -> None:
    assert content_parts([block], "here", "tool") == [part]


@pytest.mark.parametrize(
    ("block", "part"),
    [(block, part) for block, part in CASES.values() if isinstance(block, dict)],
)
def test_part_keeps_the_cache_mark_of_its_block(block: Json, part: Json) -> None:
    block = block.get("value", block)
    for marked in ({**block, **MARK}, {**block, "extras": {**block.get("extras", {}), **MARK}}):
        assert content_parts([marked], "here", "user") == [{**part, **MARK}]


@pytest.mark.parametrize(
    ("mime_type", "format_"),
    [
        ("audio/wav", "wav"),
        ("audio/x-wav", "wav"),
        ("audio/vnd.wave", "wav"),
        ("audio/mpeg", "mp3"),
        ("audio/mp4", "m4a"),
        ("audio/x-m4a", "m4a"),
        ("AUDIO/OGG; codecs=opus", "ogg"),
        ("audio/L16;rate=24000", "pcm16"),
    ],
)
def test_format_of_audio_is_that_of_its_media_type(
    server: StandInServer, mime_type: str, format_: str
) -> None:
    assert sent_of_user(server, create_audio_block(base64=DATA, mime_type=mime_type)) == [audio(format_)]
    assert sent_of_user(server, create_audio_block(url=f"data:{mime_type};base64,{DATA}")) == [audio(format_)]


def test_format_of_audio_without_a_media_type_is_found_in_it(server: StandInServer) -> None:
    assert sent_of_user(server, {"type": "audio", "base64": FLAC}) == [audio("flac", FLAC)]


def test_other_fields_of_blocks_and_their_extras_are_sent(server: StandInServer) -> None:
    block = {"type": "image", "url": LINK, "new": 1, "extras": {"newer": {"a": None}}}
    assert sent_of_user(server, block) == [{**image(LINK), "new": 1, "newer": {"a": None}}]


def test_parts_of_types_to_come_are_sent_as_they_are() -> None:
    part = {"type": "hologram", "hologram": {"url": LINK}, "index": 0}
    assert content_parts([part], "here", "user") == [{"type": "hologram", "hologram": {"url": LINK}}]


def test_document_of_blocks_becomes_their_parts(server: StandInServer) -> None:
    source = {"type": "content", "content": [text("One"), {"type": "image", "url": LINK}]}
    block = {"type": "document", "source": source, "title": "Title", **MARK}
    assert sent_of_user(server, block) == [text("Title"), text("One"), {**image(LINK), **MARK}]


def test_search_result_becomes_texts(server: StandInServer) -> None:
    block = {"type": "search_result", "source": LINK, "title": "Title", "content": [text("One")]}
    assert sent_of_user(server, block) == [text(f"Title\n{LINK}"), text("One")]


def test_parts_keep_their_order(server: StandInServer) -> None:
    blocks = ["a", create_image_block(url=LINK), "b", create_file_block(file_id="file-1"), "c"]
    kinds = [part["type"] for part in sent_of_user(server, *blocks)]
    assert kinds == ["text", "image_url", "text", "file", "text"]


def test_system_prompt_keeps_its_parts_and_marks(server: StandInServer) -> None:
    prompt = [text("One", **MARK), "Two"]
    sent, _ = sent_for(server, SystemMessage(prompt), HumanMessage("Hi"))  # type: ignore[arg-type]
    assert sent == {"role": "system", "content": [text("One", **MARK), text("Two")]}


def test_result_of_a_tool_may_have_images_and_files(server: StandInServer) -> None:
    content = [
        text("See:"),
        create_image_block(base64=PNG, mime_type="image/png"),
        {"type": "file", "base64": PDF},
    ]
    sent = sent_of_tool(server, ToolMessage(content, tool_call_id="c"))  # type: ignore[arg-type]
    assert sent["content"] == [text("See:"), ENCODED_PNG, ENCODED_PDF]


REFUSED: dict[str, tuple[Any, str]] = {
    "address of audio": (create_audio_block(url=LINK), r"no address of audio; download it"),
    "audio of unknown format": ({"type": "audio", "base64": DATA}, "format of the audio.*`mime_type`"),
    "nothing in a text": (
        {"type": "file", "source_type": "text", "url": None},
        "'text-plain' has no content",
    ),
    "nothing in an image": ({"type": "image"}, r"'image' has no content; give it `url`"),
    "bytes": ({"type": "video", "base64": b"\x00"}, "`base64` must be base64 text, not bytes"),
    "number as a text": ({"type": "text", "text": 3}, "`text` must be a str, not int"),
    "no type": ({"image": LINK}, "a block needs a `type`"),
    "thinking": ({"type": "thinking", "thinking": "Hm."}, "'thinking' cannot be said by the user.*AIMessage"),
    "call": ({"type": "tool_use", "id": "1", "name": "f", "input": {}}, "'tool_use' cannot be said"),
}


@pytest.mark.parametrize(("block", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_block_that_cannot_be_sent_is_refused_with_its_place(
    server: StandInServer, block: Any, said: str
) -> None:
    messages = [SystemMessage("Be brief."), HumanMessage(["See:", block])]
    with pytest.raises(InvalidArgumentError, match=rf"^messages\[1\]\.content\[1\]: .*{said}"):
        chat_model(server).invoke(messages)
    assert server.requests == []


@pytest.mark.parametrize("block", [image(LINK), create_file_block(file_id="file-1"), audio("wav")])
def test_system_prompt_with_more_than_text_is_refused(server: StandInServer, block: Any) -> None:
    said = r"messages\[0\]\.content\[0\]: the system can say text only.*HumanMessage"
    with pytest.raises(InvalidArgumentError, match=said):
        chat_model(server).invoke([SystemMessage([block]), HumanMessage("Hi")])


# --- laws -----------------------------------------------------------------------------------------------

VALUES = st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=4)
FIELDS = (
    *("type", "text", "url", "base64", "data", "mime_type", "source_type", "id", "file_id", "extras"),
    *("source", "metadata", "image_url", "file", "value", "content", "output"),
)
INNER = st.dictionaries(st.sampled_from(["type", "data", "url", "filename", "detail"]), VALUES, max_size=3)
BLOCK = st.dictionaries(st.sampled_from(FIELDS), VALUES | INNER, max_size=6)
TYPED = st.builds(
    lambda block, case: {**(case[0] if isinstance(case[0], dict) else {}), **block},
    BLOCK.map(lambda block: {name: value for name, value in block.items() if name != "type"}),
    st.sampled_from(list(CASES.values())),
)


@given(
    blocks=st.lists(st.text(max_size=3) | BLOCK | TYPED, max_size=3), role=st.sampled_from(["user", "tool"])
)
def test_anything_is_sent_or_refused_and_never_changed(blocks: list[Any], role: str) -> None:
    before = deepcopy(blocks)
    with suppress(InvalidArgumentError):
        for part in content_parts(blocks, "here", role):
            assert isinstance(part, dict)
            assert isinstance(part["type"], str)
    assert blocks == before


@given(st.lists(st.sampled_from([part for _, part in CASES.values()]), max_size=4))
def test_parts_of_the_api_stay_as_they_are(parts: list[Json]) -> None:
    assert content_parts(parts, "here", "user") == parts
