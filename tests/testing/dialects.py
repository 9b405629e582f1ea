"""One question to a model in three dialects, at once and as a stream: valid, and both the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from openrouter_sdk.events.accumulate.chat import ChatAccumulator
from openrouter_sdk.events.accumulate.messages import MessagesAccumulator
from openrouter_sdk.events.accumulate.responses import ResponsesAccumulator
from openrouter_sdk.testing import RecordedRequest, StandIn
from tests.testing.conftest import Judge

Json = dict[str, Any]

CHAT, RESPONSES, MESSAGES = PATHS = ("/chat/completions", "/responses", "/messages")
LIMITS = {CHAT: "max_tokens", RESPONSES: "max_output_tokens", MESSAGES: "max_tokens"}
SCHEMAS: dict[str, tuple[str, str, Callable[[], Any]]] = {
    CHAT: ("ChatResult", "ChatStreamChunk", ChatAccumulator),
    RESPONSES: ("OpenResponsesResult", "StreamEvents", ResponsesAccumulator),
    MESSAGES: ("MessagesResult", "MessagesStreamEvents", MessagesAccumulator),
}


@dataclass(frozen=True)
class Answer:
    """The result of a question, and what all dialects have in common."""

    path: str
    value: Json

    @property
    def message(self) -> Json:
        """The message of chat completions."""
        found: Json = self.value["choices"][0]["message"]
        return found

    def items(self, kind: str) -> list[Json]:
        """The items or blocks of a type."""
        held = self.value["output" if self.path == RESPONSES else "content"]
        return [one for one in held if one["type"] == kind]

    @property
    def text(self) -> str | None:
        if self.path == CHAT:
            text: str | None = self.message["content"]
            return text
        parts = self.items("text")
        if self.path == RESPONSES:
            parts = [part for item in self.items("message") for part in item["content"]]
        return "".join(part["text"] for part in parts) if parts else None

    @property
    def reasoning(self) -> str | None:
        """The text of the reasoning that is shown."""
        if self.path == CHAT:
            text: str | None = self.message.get("reasoning")
            return text
        found = [one["thinking"] for one in self.items("thinking")] if self.path == MESSAGES else []
        if self.path == RESPONSES:
            items = self.items("reasoning")
            found = [part["text"] for one in items for part in (*one.get("content", ()), *one["summary"])]
        return "".join(found) if found else None

    @property
    def calls(self) -> list[tuple[str, str]]:
        """The names and the arguments of the calls of tools."""
        if self.path == CHAT:
            functions = [call["function"] for call in self.message.get("tool_calls", ())]
            return [(one["name"], one["arguments"]) for one in functions]
        if self.path == RESPONSES:
            return [(one["name"], one["arguments"]) for one in self.items("function_call")]
        return [(one["name"], json.dumps(one["input"])) for one in self.items("tool_use")]

    @property
    def end(self) -> str:
        """Why it ended, in the words of chat completions."""
        if self.path == CHAT:
            choice = self.value["choices"][0]
            assert choice["native_finish_reason"] == choice["finish_reason"]
            return str(choice["finish_reason"])
        if self.path == MESSAGES:
            return {"max_tokens": "length", "end_turn": "stop", "tool_use": "tool_calls"}[
                self.value["stop_reason"]
            ]
        if self.value["status"] == "incomplete":
            return {"max_output_tokens": "length"}[self.value["incomplete_details"]["reason"]]
        assert (self.value["status"], self.value["incomplete_details"]) == ("completed", None)
        return "tool_calls" if self.calls else "stop"

    @property
    def usage(self) -> Json:
        found: Json = self.value["usage"]
        return found

    @property
    def written(self) -> int:
        """The tokens of the answer."""
        return int(self.usage["completion_tokens" if self.path == CHAT else "output_tokens"])

    @property
    def thought(self) -> int:
        """The tokens of its reasoning."""
        for holder in ("completion_tokens_details", "output_tokens_details"):
            if holder in self.usage:
                details = self.usage[holder]
                return int(details.get("reasoning_tokens", details.get("thinking_tokens")))
        raise AssertionError(self.usage)

    @property
    def cached(self) -> tuple[int, int, int]:
        """The tokens of the prompt that a cache had, those that went there, and all others."""
        usage = self.usage
        if self.path == MESSAGES:
            read, written = usage["cache_read_input_tokens"], usage["cache_creation_input_tokens"]
            return read, written, usage["input_tokens"]
        name = "prompt_tokens" if self.path == CHAT else "input_tokens"
        details = usage[f"{name}_details"]
        read, written = details["cached_tokens"], details["cache_write_tokens"]
        return read, written, usage[name] - read - written


def question(path: str, said: Any = "Hello there, how are you?", **more: Any) -> Json:
    """The body of a request."""
    body: Json = {"model": "a/b", "stream": False}
    if path == RESPONSES:
        body["input"] = said
    else:
        body["messages"] = [{"role": "user", "content": said}]
    return {**body, **({"max_tokens": 5000} if path == MESSAGES else {}), **more}


def request_of(
    stand_in: StandIn,
    method: str,
    path: str,
    body: Json | None = None,
    query: Mapping[str, str] | None = None,
) -> RecordedRequest:
    """A request with the key of a stand-in."""
    headers = [("authorization", f"Bearer {stand_in.key}"), ("content-type", "application/json")]
    content = b"" if body is None else json.dumps(body).encode()
    return RecordedRequest(method, f"/api/v1{path}", list((query or {}).items()), headers, content)


def get(stand_in: StandIn, path: str, **query: str) -> Any:
    """The JSON of what is looked up."""
    answer = stand_in.answer(request_of(stand_in, "GET", path, query=query))
    assert answer.status == 200
    return json.loads(b"".join(chunk for chunk in answer.chunks if isinstance(chunk, bytes)))


def send(stand_in: StandIn, path: str, body: Json) -> tuple[int, list[Any]]:
    """The status, and the JSON of the body or of the events."""
    answer = stand_in.answer(request_of(stand_in, "POST", path, body))
    chunks = [chunk for chunk in answer.chunks if isinstance(chunk, bytes)]
    if answer.status != 200 or not body["stream"]:
        return answer.status, [json.loads(b"".join(chunks))]
    first, *events, last = chunks
    assert (first[:1], last) == (b":", b"data: [DONE]\n\n")
    return 200, [json.loads(one.partition(b"data: ")[2]) for one in events]


def ask(judge: Judge, path: str, said: Any = "Hello there, how are you?", **more: Any) -> Answer:
    """Ask a new stand-in, at once and as a stream, each of which has to be valid, and both the same."""
    body = question(path, said, **more)
    result, event, accumulator = SCHEMAS[path]
    status, [value] = send(StandIn(), path, body)
    assert status == 200, value
    judge(result, value)
    accumulated = accumulator()
    for one in send(StandIn(), path, {**body, "stream": True})[1]:
        judge(event, one)
        accumulated.add(one)
    merged = accumulated.result()
    for one in (merged, value) if path == CHAT else ():
        message = one["choices"][0]["message"]
        message["content"] = message["content"] or None  # a stream begins with an empty text
    assert merged == value
    return Answer(path, value)


def ask_again(stand_in: StandIn, path: str, said: Any = "Hello there, how are you?", **more: Any) -> Answer:
    """Ask a stand-in that may remember what came before."""
    status, [value] = send(stand_in, path, question(path, said, **more))
    assert status == 200, value
    return Answer(path, value)


def deltas(path: str, said: Any, **more: Any) -> list[str]:
    """The pieces in which a text, or the arguments of a call, are streamed."""
    found = []
    for event in send(StandIn(), path, question(path, said, **more) | {"stream": True})[1]:
        if path == CHAT:
            for choice in event["choices"]:
                calls = choice["delta"].get("tool_calls", ())
                found += [choice["delta"].get("content"), *(one["function"]["arguments"] for one in calls)]
        elif isinstance(event.get("delta"), str):
            found.append(event["delta"])
        elif event["type"] == "content_block_delta":
            found.append(event["delta"].get("text", event["delta"].get("partial_json")))
    return [piece for piece in found if piece]
