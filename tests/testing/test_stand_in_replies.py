"""What models say: by default, by script, at once and in pieces, in each of the three dialects."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openrouter_sdk.testing import Script, StandInServer, ToolCall

WEATHER = {
    "type": "object",
    "properties": {
        "city": {"type": "string"},
        "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]},
        "days": {"type": "integer"},
    },
    "required": ["city", "unit", "days"],
    "additionalProperties": False,
}
QUESTION = "What is the weather in New York for the next 3 days, in Fahrenheit?"
ARGUMENTS = {"city": "New York", "unit": "fahrenheit", "days": 3}


def chat(client: httpx.Client, text: str = "Hi there", **more: Any) -> httpx.Response:
    return client.post("/chat/completions", json={"messages": [{"role": "user", "content": text}], **more})


def chunks(response: httpx.Response) -> list[dict[str, Any]]:
    """The events; the stream must begin with a keep-alive and end with the sentinel."""
    blocks = response.text.split("\n\n")
    assert blocks[0] == ": OPENROUTER PROCESSING"
    assert blocks[-2:] == ["data: [DONE]", ""]
    return [json.loads(block.rpartition("data: ")[2]) for block in blocks[1:-2]]


def test_chat_quotes_the_user(client: httpx.Client) -> None:
    response = chat(client, "Hi there", model="some/model")
    result = response.json()
    assert "Hi there" in result["choices"][0]["message"]["content"]
    assert result["choices"][0]["finish_reason"] == "stop"
    assert result["model"] == "some/model"
    assert result["provider"] == "StandIn"
    assert result["usage"]["cost"] > 0
    assert result["id"] == response.headers["x-generation-id"]
    assert result["id"].startswith("gen-")


def test_parts_of_text_are_read_too(client: httpx.Client) -> None:
    parts = [{"type": "text", "text": "From a part"}, {"type": "image_url", "image_url": {"url": "data:,"}}]
    message = {"role": "user", "content": parts}
    result = client.post("/chat/completions", json={"messages": [message]}).json()
    assert "From a part" in result["choices"][0]["message"]["content"]


def test_an_image_comes_when_one_is_asked_for(client: httpx.Client) -> None:
    message = chat(client, "Draw a cat", modalities=["image", "text"]).json()["choices"][0]["message"]
    assert message["images"][0]["image_url"]["url"].startswith("data:image/png;base64,")
    assert "Draw a cat" in message["content"]
    assert "images" not in chat(client, modalities=["text"]).json()["choices"][0]["message"]
    [image] = [
        delta["images"]
        for event in chunks(chat(client, modalities=["image"], stream=True))
        for choice in event["choices"]
        if "images" in (delta := choice["delta"])
    ]
    assert image == message["images"]


def test_a_stream_says_the_same_as_the_result(client: httpx.Client, server: StandInServer) -> None:
    whole = chat(client).json()
    server.reset()
    received = chunks(chat(client, stream=True))
    *deltas, finish, usage = received
    assert deltas[0]["choices"][0]["delta"]["role"] == "assistant"
    texts = [one["choices"][0]["delta"]["content"] for one in deltas]
    assert "".join(texts) == whole["choices"][0]["message"]["content"]
    assert len(texts) > 4
    assert finish["choices"][0]["finish_reason"] == "stop"
    assert usage["choices"] == []
    assert usage["usage"] == whole["usage"]
    assert {one["id"] for one in received} == {whole["id"]}
    assert all(isinstance(one["system_fingerprint"], str) for one in received)


def test_a_tool_is_called_with_what_the_user_said(client: httpx.Client) -> None:
    tools = [{"type": "function", "function": {"name": "get_weather", "parameters": WEATHER}}]
    choice = chat(client, QUESTION, tools=tools).json()["choices"][0]
    assert choice["finish_reason"] == "tool_calls"
    call = choice["message"]["tool_calls"][0]
    assert call["function"]["name"] == "get_weather"
    assert json.loads(call["function"]["arguments"]) == ARGUMENTS


def test_streamed_arguments_come_in_fragments(client: httpx.Client) -> None:
    tools = [{"type": "function", "function": {"name": "get_weather", "parameters": WEATHER}}]
    received = chunks(chat(client, QUESTION, tools=tools, stream=True))
    calls = [c["choices"][0]["delta"]["tool_calls"][0] for c in received[1:-2]]
    assert calls[0]["function"] == {"name": "get_weather", "arguments": ""}
    assert json.loads("".join(call["function"]["arguments"] for call in calls)) == ARGUMENTS
    assert {call["index"] for call in calls} == {0}
    assert len(calls) > 3


def test_a_tool_result_is_quoted(client: httpx.Client) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}
    messages = [
        {"role": "user", "content": QUESTION},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "call_1", "content": "21 degrees"},
    ]
    tools = [{"type": "function", "function": {"name": "get_weather", "parameters": WEATHER}}]
    result = client.post("/chat/completions", json={"messages": messages, "tools": tools}).json()
    assert "21 degrees" in result["choices"][0]["message"]["content"]


def test_a_wanted_schema_is_followed(client: httpx.Client) -> None:
    wanted = {"type": "json_schema", "json_schema": {"name": "weather", "schema": WEATHER}}
    content = chat(client, QUESTION, response_format=wanted).json()["choices"][0]["message"]["content"]
    assert json.loads(content) == ARGUMENTS


def test_a_scripted_reply(client: httpx.Client, server: StandInServer) -> None:
    server.script.reply(
        text="It is sunny.",
        reasoning="Let me look.",
        tool_calls=[
            ToolCall("look", '{"at":"sky"}', "call_9"),
            {"name": "feel", "arguments": {"with": "hand"}},
        ],
        finish_reason="stop",
        usage={"prompt_tokens": 100, "cost": 0.5, "cost_details": None},
    )
    result = chat(client).json()
    choice = result["choices"][0]
    message = choice["message"]
    assert (message["content"], message["reasoning"], choice["finish_reason"]) == (
        "It is sunny.",
        "Let me look.",
        "stop",
    )
    assert message["tool_calls"][0]["id"] == "call_9"
    assert message["tool_calls"][1]["function"] == {"name": "feel", "arguments": '{"with":"hand"}'}
    assert (result["usage"]["prompt_tokens"], result["usage"]["cost"]) == (100, 0.5)
    assert result["usage"]["cost_details"] is None
    assert "Hi there" in chat(client).json()["choices"][0]["message"]["content"]


def test_a_reply_waits_for_a_model_and_an_error_does_not(client: httpx.Client, server: StandInServer) -> None:
    server.script.reply("Scripted.").error(503, "Later.")
    assert client.get("/key").status_code == 200
    assert chat(client).json()["choices"][0]["message"]["content"] == "Scripted."
    assert client.get("/key").status_code == 503
    assert client.get("/key").status_code == 200


def test_an_own_script_is_used_even_when_empty() -> None:
    script = Script()
    with StandInServer(script=script) as server:
        assert server.script is script


def test_a_reply_that_breaks_off_with_an_error(client: httpx.Client, server: StandInServer) -> None:
    server.script.reply("So far", finish_reason="error").reply("So far", finish_reason="error")
    choice = chat(client).json()["choices"][0]
    assert (choice["finish_reason"], choice["error"]["code"]) == ("error", 502)
    last = chunks(chat(client, stream=True))[-1]
    assert last["error"]["code"] == 502
    assert last["choices"][0]["finish_reason"] == "error"


def test_responses_stream_in_order(client: httpx.Client) -> None:
    received = chunks(client.post("/responses", json={"input": "Hi there", "stream": True}))
    assert [one["sequence_number"] for one in received] == list(range(len(received)))
    types = list(dict.fromkeys(one["type"].removeprefix("response.") for one in received))
    assert types == [
        "created",
        "in_progress",
        "output_item.added",
        "content_part.added",
        "output_text.delta",
        "output_text.done",
        "content_part.done",
        "output_item.done",
        "completed",
    ]
    text = "".join(one["delta"] for one in received if one["type"] == "response.output_text.delta")
    assert "Hi there" in text
    assert received[-1]["response"]["output"][0]["content"][0]["text"] == text
    assert received[-1]["response"]["usage"]["cost"] > 0


def test_responses_call_a_function(client: httpx.Client) -> None:
    tools = [{"type": "function", "name": "get_weather", "parameters": WEATHER}]
    body = {"input": [{"role": "user", "content": QUESTION}], "tools": tools, "stream": True}
    received = chunks(client.post("/responses", json=body))
    kind = "response.function_call_arguments"
    deltas = [one["delta"] for one in received if one["type"] == f"{kind}.delta"]
    done = next(one for one in received if one["type"] == f"{kind}.done")
    assert "".join(deltas) == done["arguments"]
    assert json.loads(done["arguments"]) == ARGUMENTS
    item = received[-1]["response"]["output"][0]
    assert item["type"] == "function_call"
    output = {"type": "function_call_output", "call_id": item["call_id"], "output": "21 degrees"}
    result = client.post("/responses", json=body | {"input": [item, output], "stream": False}).json()
    assert "21 degrees" in result["output"][0]["content"][0]["text"]


@pytest.mark.parametrize(
    ("finish_reason", "status", "details"),
    [("length", "incomplete", {"reason": "max_output_tokens"}), ("error", "failed", None)],
)
def test_responses_that_do_not_complete(
    client: httpx.Client, server: StandInServer, finish_reason: str, status: str, details: Any
) -> None:
    server.script.reply("So far", finish_reason=finish_reason)
    last = chunks(client.post("/responses", json={"input": "Hi", "stream": True}))[-1]
    assert last["type"] == f"response.{status}"
    assert last["response"]["incomplete_details"] == details


def test_messages_name_their_events(client: httpx.Client) -> None:
    body = {"model": "a/b", "messages": [{"role": "user", "content": "Hi there"}], "stream": True}
    response = client.post("/messages", json=body)
    received = chunks(response)
    names = [line.removeprefix("event: ") for line in response.text.split("\n") if line.startswith("event: ")]
    assert names == [one["type"] for one in received]
    assert names[0] == "message_start"
    assert names[-3:] == ["content_block_stop", "message_delta", "message_stop"]
    texts = [one["delta"]["text"] for one in received if one["type"] == "content_block_delta"]
    assert "Hi there" in "".join(texts)


def test_messages_use_a_tool(client: httpx.Client) -> None:
    tools = [{"name": "get_weather", "input_schema": WEATHER}]
    question = {"role": "user", "content": QUESTION}
    body: dict[str, Any] = {"model": "a/b", "messages": [question], "tools": tools}
    result = client.post("/messages", json=body).json()
    assert result["stop_reason"] == "tool_use"
    assert result["content"][0]["input"] == ARGUMENTS
    received = chunks(client.post("/messages", json=body | {"stream": True}))
    parts = [one["delta"]["partial_json"] for one in received if one["type"] == "content_block_delta"]
    assert json.loads("".join(parts)) == ARGUMENTS
    answer = {"type": "tool_result", "tool_use_id": result["content"][0]["id"], "content": "21 degrees"}
    called = {"role": "assistant", "content": result["content"]}
    body["messages"] = [question, called, {"role": "user", "content": [answer]}]
    assert "21 degrees" in client.post("/messages", json=body).json()["content"][0]["text"]


def test_images_arrive_bit_by_bit(client: httpx.Client) -> None:
    received = chunks(client.post("/images", json={"model": "a/b", "prompt": "a cat", "stream": True}))
    kinds = [one["type"].removeprefix("image_generation.") for one in received]
    assert kinds == ["partial_image", "partial_image", "completed"]


@pytest.mark.parametrize(
    "body", [{"messages": 3}, {"messages": [None, 7]}, {"messages": [], "tools": "x", "models": 1}]
)
def test_odd_bodies_do_not_trouble_a_lenient_server(body: dict[str, Any]) -> None:
    bodies = {
        "/chat/completions": body,
        "/responses": {"input": body["messages"], "text": 5, "tools": [1]},
        "/messages": body | {"model": "a/b", "output_config": []},
    }
    with StandInServer(strict=False) as server:
        headers = {"authorization": f"Bearer {server.key}"}
        for path, one in bodies.items():
            response = httpx.post(
                f"{server.url}{path}", json=one, headers=headers, trust_env=False, verify=False
            )
            assert response.status_code == 200, response.text
            assert server.check(server.requests[-1])
