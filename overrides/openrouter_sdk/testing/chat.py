"""Speak chat completions: read the request, write a reply as a result or as chunks (protocol 5, 6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .arguments import parameters_of
from .reply import (
    Ask,
    Reply,
    Stamp,
    Tool,
    entries,
    fragments,
    further_usage,
    model_of,
    plain_text,
    spent,
    words,
)

_FINGERPRINT = "fp_stand_in"
_ERROR = {
    "code": 502,
    "message": "The provider stopped answering.",
    "metadata": {"error_type": "provider_unavailable"},
}


def read(body: Mapping[str, Any]) -> Ask:
    """What a chat request asks."""
    messages = entries(body.get("messages"))
    said = [message for message in messages if message.get("role") == "user"]
    last = messages[-1] if messages else {}
    return Ask(
        model=model_of(body),
        text=plain_text(said[-1].get("content")) if said else "",
        tool_result=plain_text(last.get("content")) if last.get("role") == "tool" else None,
        tools=_tools(body),
        wanted=_wanted(body.get("response_format")),
    )


def result(stamp: Stamp, ask: Ask, reply: Reply) -> dict[str, Any]:
    """The whole answer at once."""
    choice: dict[str, Any] = {
        "index": 0,
        "message": _message(stamp, reply),
        "finish_reason": reply.finish_reason,
        "native_finish_reason": reply.finish_reason,
        "logprobs": None,
    }
    if reply.finish_reason == "error":
        choice["error"] = _ERROR  # status 200 all the same, protocol 6.6
    return {
        "id": stamp.generation_id,
        "object": "chat.completion",
        "created": stamp.created,
        "model": ask.model,
        "provider": "StandIn",
        "system_fingerprint": _FINGERPRINT,
        "choices": [choice],
        "usage": _usage(ask, reply),
    }


def chunks(stamp: Stamp, ask: Ask, reply: Reply) -> Iterator[dict[str, Any]]:
    """The same answer in pieces: role, deltas, finish, and usage in a chunk without choices (6.4)."""
    yield _chunk(stamp, ask, {"role": "assistant", "content": ""})
    for delta in _deltas(stamp, reply):
        yield _chunk(stamp, ask, delta)
    if reply.finish_reason == "error":
        yield _chunk(stamp, ask, {"content": ""}, "error") | {"error": _ERROR}
        return
    yield _chunk(stamp, ask, {}, reply.finish_reason)
    yield _head(stamp, ask) | {"choices": [], "usage": _usage(ask, reply)}


def _tools(body: Mapping[str, Any]) -> tuple[Tool, ...]:
    functions = [
        one["function"] for one in entries(body.get("tools")) if isinstance(one.get("function"), Mapping)
    ]
    if body.get("tool_choice") == "none":
        return ()
    return tuple(Tool(str(one.get("name", "")), parameters_of(one)) for one in functions)


def _wanted(response_format: Any) -> Mapping[str, Any] | None:
    kind = response_format.get("type") if isinstance(response_format, Mapping) else None
    if kind == "json_object":
        return {"type": "object", "properties": {"answer": {"type": "string"}}}
    described = response_format.get("json_schema") if kind == "json_schema" else None
    schema = described.get("schema") if isinstance(described, Mapping) else None
    return schema if isinstance(schema, Mapping) else None


def _message(stamp: Stamp, reply: Reply) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": reply.text, "refusal": None}
    if reply.reasoning:
        message |= {"reasoning": reply.reasoning, "reasoning_details": [_reasoning_detail(reply.reasoning)]}
    if reply.tool_calls:
        message["tool_calls"] = [
            {
                "id": call.id or stamp.name("call", index),
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
            }
            for index, call in enumerate(reply.tool_calls)
        ]
    return message


def _deltas(stamp: Stamp, reply: Reply) -> Iterator[dict[str, Any]]:
    for piece in words(reply.reasoning or ""):
        yield {"content": "", "reasoning": piece, "reasoning_details": [_reasoning_detail(piece)]}
    for piece in words(reply.text or ""):
        yield {"content": piece}
    for index, call in enumerate(reply.tool_calls):
        # The first fragment names the function, the others carry its arguments (6.3).
        named = {"name": call.name, "arguments": ""}
        identity = {"id": call.id or stamp.name("call", index), "type": "function"}
        yield {"tool_calls": [{"index": index, **identity, "function": named}]}
        for fragment in fragments(call.arguments):
            yield {"tool_calls": [{"index": index, "function": {"arguments": fragment}}]}


def _reasoning_detail(text: str) -> dict[str, Any]:
    return {"type": "reasoning.text", "text": text, "format": "unknown", "index": 0}


def _head(stamp: Stamp, ask: Ask) -> dict[str, Any]:
    # system_fingerprint is a string in every chunk: the vendor's TypeScript SDK refuses null.
    return {
        "id": stamp.generation_id,
        "object": "chat.completion.chunk",
        "created": stamp.created,
        "model": ask.model,
        "provider": "StandIn",
        "system_fingerprint": _FINGERPRINT,
    }


def _chunk(stamp: Stamp, ask: Ask, delta: dict[str, Any], finish_reason: str | None = None) -> dict[str, Any]:
    choice = {
        "index": 0,
        "delta": delta,
        "finish_reason": finish_reason,
        "native_finish_reason": finish_reason,
        "logprobs": None,
    }
    return _head(stamp, ask) | {"choices": [choice]}


def _usage(ask: Ask, reply: Reply) -> dict[str, Any]:
    counted = spent(ask, reply)
    return {
        "prompt_tokens": counted.prompt,
        "completion_tokens": counted.completion,
        "total_tokens": counted.total,
        "cost": counted.cost,
        "is_byok": False,
        "prompt_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": counted.reasoning},
        **further_usage(reply),
    }
