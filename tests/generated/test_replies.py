"""Shortcuts of replies: odd answers raise nothing, and people can read what is printed."""

from __future__ import annotations

import base64
import io
import json
import pickle
import random
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, strategies as st
from rich.console import Console

from openrouter_api.models import (
    ChatResult,
    ChatUsage,
    ImageGenerationResponse,
    MessagesResult,
    OpenResponsesResult,
)
from openrouter_api.replies.reply import BaseReply, NoMessageError, Reply
from openrouter_api.types import Model, Unknown
from openrouter_sdk.testing.contract import samples
from tests.each import each
from tests.generated.contract_types import instances
from tests.generated.oddities import SEEDS, json_values, law, odd, sweep

RESULTS = (ChatResult, OpenResponsesResult, MessagesResult)
NAMES = (
    *("text", "reasoning", "tool_calls", "images", "citations", "finish_reason", "refusal"),
    *("cost", "generation_id", "provider", "model", "usage"),
)
PIXEL = samples.png(0)
DATA_URL = f"data:image/png;base64,{base64.b64encode(PIXEL).decode()}"


def read_all(reply: Any) -> None:
    """Read every shortcut, and what is in it."""
    for name in NAMES:
        getattr(reply, name)
    assert isinstance(reply.text, str)
    assert isinstance(reply.reasoning, str)
    for call in reply.tool_calls:
        assert isinstance(call.name + call.arguments, str)
        _ = call.parsed_arguments
    for image in reply.images:
        _ = image.data, image.media_type, repr(image)
    for name in ("input_tokens", "output_tokens", "total_tokens", "reasoning_tokens", "cached_tokens"):
        if isinstance(reply.usage, Model):
            getattr(reply.usage, name)
    _ = list(reply.citations), str(reply), repr(reply), reply._repr_markdown_()
    with suppress(NoMessageError):
        _ = reply.message


@law
@given(json_values)
def test_no_shortcut_raises_whatever_came(value: Any) -> None:
    for result in RESULTS:
        fields = ("choices", "output", "content", "usage", "id", "status", "stop_reason", "error")
        for data in (value, dict.fromkeys(fields, value), {name: [value] for name in fields}):
            decoded = result.decode(data)
            if isinstance(decoded, BaseReply):
                read_all(decoded)


@sweep
@given(SEEDS, st.sampled_from([0.0, 0.05, 0.3]))
def test_no_shortcut_raises_for_answers_that_are_nearly_those_of_the_contract(seed: int, rate: float) -> None:
    chance = random.Random(seed)
    found = instances(seed)
    for result in RESULTS:
        for _ in range(30):
            decoded = result.decode(odd(found[result.__name__], chance, rate))
            if isinstance(decoded, BaseReply):
                read_all(decoded)


@each("result", RESULTS, ids=lambda result: result.__name__)
def test_a_reply_without_a_message_says_so(result: type[Any]) -> None:
    with pytest.raises(LookupError, match=r"the reply has no .*`to_dict\(\)` shows what came"):
        _ = result.from_dict({}).message


def test_one_function_takes_the_replies_of_all_three() -> None:
    assert [isinstance(result.from_dict({}), Reply) for result in RESULTS] == [True, True, True]


def test_settings_that_a_response_echoes_have_names_of_their_own() -> None:
    value = {"text": {"verbosity": "low"}, "reasoning": {"effort": "low"}, "output_text": "x", "output": []}
    response = OpenResponsesResult.from_dict(value)
    assert (response.text, response.reasoning, response.output_text) == ("", "", "")
    assert response.text_config is not None
    assert response.text_config.verbosity == "low"
    assert response.reasoning_config is not None
    assert response.reasoning_config.effort == "low"
    assert response.output_text_field == "x"
    assert response.to_dict() == value


def reply(**message: Any) -> Any:
    choice = {
        "index": 0,
        "finish_reason": "stop",
        "message": {"role": "assistant", "content": "Hi", **message},
    }
    usage = {"prompt_tokens": 9, "completion_tokens": 12, "total_tokens": 21, "cost": 0.0000321}
    return ChatResult.from_dict({"id": "gen-1", "model": "a/b", "choices": [choice], "usage": usage})


def test_a_printed_reply_is_its_text_and_a_line_about_it() -> None:
    assert str(reply()) == "Hi\n\n[a/b, 9 + 12 tokens, $0.0000321, stop]"


def test_a_printed_reply_shows_calls_images_and_refusals() -> None:
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}
    shown = str(
        reply(content=None, refusal="No.", tool_calls=[call], images=[{"image_url": {"url": DATA_URL}}])
    )
    assert shown.split("\n\n")[:-1] == ["No.", 'f({"a": 1})', "(1 image)"]


def test_rich_shows_the_same_and_takes_no_brackets_for_markup() -> None:
    console = Console(file=io.StringIO(), width=200)
    text = "[/b] [red]x[/red] :smile:"
    console.print(reply(content=text))
    assert console.file.getvalue().startswith(text)  # type: ignore[attr-defined]
    console.print(reply().usage)


def test_jupyter_shows_markdown_with_the_images() -> None:
    shown = reply(images=[{"image_url": {"url": DATA_URL}}])._repr_markdown_()
    assert shown.startswith("Hi\n\n")
    assert shown.endswith(f"![image]({DATA_URL})")
    result = ImageGenerationResponse.from_dict({"data": [{"b64_json": "iVBORw0KGgo="}] * 2})
    assert result._repr_markdown_().count("![image](data:image/png;base64,iVBORw0KGgo=)") == 2


def test_a_repr_is_short_whatever_is_inside() -> None:
    big = "data:image/png;base64," + "A" * 2_000_000
    for value in (
        reply(content="word " * 100_000, images=[{"image_url": {"url": big}}]),
        ImageGenerationResponse.from_dict({"data": [{"b64_json": big}], "x_new": [big, {"y": big}]}),
        Unknown({"type": "x", "image": big, "vector": [0.5] * 100_000}),
    ):
        assert len(repr(value)) < 2_000
        console = Console(file=io.StringIO(), width=200)
        console.print(getattr(value, "choices", value))
        assert len(console.file.getvalue()) < 4_000  # type: ignore[attr-defined]
    assert "word word" in repr(reply(content="word " * 100_000))


def test_what_is_printed_of_calls_and_citations_is_short() -> None:
    text = json.dumps({"file": "A" * 2_000_000})
    cited = {"url": "https://a.example", "content": "word " * 100_000}
    value = reply(
        tool_calls=[{"id": "c", "type": "function", "function": {"name": "f", "arguments": text}}],
        annotations=[{"type": "url_citation", "url_citation": cited}],
    )
    assert len(str(value)) < 1_000
    assert len(repr(value.citations)) < 1_000
    assert value.tool_calls[0].arguments == text
    assert value.citations[0].text == cited["content"]


def test_no_count_of_tokens_is_a_bool() -> None:
    usage = ChatUsage.from_dict({"prompt_tokens": True, "completion_tokens": 2})
    assert (usage.input_tokens, usage.output_tokens) == (0, 2)


def test_an_image_has_its_bytes() -> None:
    [image] = reply(images=[{"image_url": {"url": DATA_URL}}]).images
    assert (image.url, image.media_type, image.data) == (DATA_URL, "image/png", PIXEL)
    [linked] = reply(images=[{"image_url": {"url": "https://a.example/b.png"}}]).images
    assert (linked.media_type, linked.data) == (None, None)
    [broken] = reply(images=[{"image_url": {"url": "data:image/png;base64,!"}}]).images
    assert broken.data is None
    [result] = ImageGenerationResponse.from_dict(
        {"data": [{"b64_json": "AAAA", "media_type": "image/webp"}]}
    ).images
    assert (result.media_type, result.data) == ("image/webp", b"\0\0\0")


def test_images_have_cost_and_tokens() -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "cost": 0.5}
    result = ImageGenerationResponse.from_dict({"data": [], "usage": usage})
    assert result.usage is not None
    assert (result.cost, result.usage.input_tokens, result.usage.output_tokens) == (0.5, 1, 2)


def test_to_json_is_the_text_of_to_dict() -> None:
    value = reply(x_new={"é": [1, None]})
    assert json.loads(value.to_json()) == value.to_dict()
    assert value.to_json(indent=2) == json.dumps(value.to_dict(), indent=2, ensure_ascii=False)
    assert "\n" not in value.to_json()
    assert Unknown({"type": "x", "é": 1}).to_json() == '{"type":"x","é":1}'


def test_a_tool_call_goes_back_as_it_came() -> None:
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}, "x_new": 1}
    [found] = reply(tool_calls=[call]).tool_calls
    assert (found.function.name, found.to_dict()) == ("f", call)
    assert pickle.loads(pickle.dumps(found)) == found
