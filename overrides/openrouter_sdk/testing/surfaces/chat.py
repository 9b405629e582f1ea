"""Speak chat completions: read the request, write a reply as a result or as chunks (protocol 5, 6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from typing import Any

from openrouter_sdk.testing.surfaces import tool_calls
from openrouter_sdk.testing.surfaces.arguments import parameters_of
from openrouter_sdk.testing.surfaces.parts import Audio, Citation, Image, Reasoning, ToolCall
from openrouter_sdk.testing.surfaces.reply import (
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
_AUDIO_PIECE = 1022  # characters of base64, no multiple of four: only the joined text can be decoded (6.3)
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
    opening = None if reply.refusal and reply.text is None else ""
    yield _chunk(stamp, ask, {"role": "assistant", "content": opening})
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
    message: dict[str, Any] = {"role": "assistant", "content": reply.text, "refusal": reply.refusal}
    if reply.thought:
        message["reasoning"] = reply.thought
    if reply.reasoning:
        message["reasoning_details"] = [
            _reasoning_detail(index, one) | _signature(one) for index, one in enumerate(reply.reasoning)
        ]
    if reply.annotations:
        message["annotations"] = [_annotation(one) for one in reply.annotations]
    if reply.images:
        message["images"] = [_image(one) for one in reply.images]
    if reply.audio:
        whole = {"data": reply.audio.base64, "transcript": reply.audio.transcript}
        message["audio"] = _audio_head(stamp) | whole | _audio_end(stamp)
    if reply.tool_calls:
        message["tool_calls"] = [
            {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
            for call in _calls(stamp, reply)
        ]
    return message


def _deltas(stamp: Stamp, reply: Reply) -> Iterator[dict[str, Any]]:
    for index, one in enumerate(reply.reasoning):
        yield from _reasoning_deltas(index, one)
    for piece in reply.cut(reply.text or ""):
        yield {"content": piece}
    for piece in words(reply.refusal or ""):
        yield {"refusal": piece}
    for annotation in reply.annotations:
        yield {"content": "", "annotations": [_annotation(annotation)]}
    for image in reply.images:
        yield {"content": "", "images": [_image(image)]}
    if reply.audio:
        yield from ({"audio": piece} for piece in _audio_pieces(stamp, reply.audio))
    for calls in tool_calls.deltas(_calls(stamp, reply), reply.tool_call_shape):
        yield {"tool_calls": calls}


def _calls(stamp: Stamp, reply: Reply) -> list[ToolCall]:
    """The tool calls, each with an id."""
    return [
        replace(call, id=call.id or stamp.name("call", index)) for index, call in enumerate(reply.tool_calls)
    ]


_PAYLOAD = {"text": "text", "summary": "summary", "encrypted": "data"}


def _reasoning_detail(index: int, one: Reasoning, text: str | None = None) -> dict[str, Any]:
    payload = {_PAYLOAD[one.type]: one.text if text is None else text}
    identity = {} if one.id is None else {"id": one.id}
    return {"type": f"reasoning.{one.type}", **payload, "format": one.format, "index": index, **identity}


def _signature(one: Reasoning) -> dict[str, Any]:
    return {} if one.signature is None else {"signature": one.signature}


def _reasoning_deltas(index: int, one: Reasoning) -> Iterator[dict[str, Any]]:
    for piece in words(one.readable):
        yield {
            "content": "",
            "reasoning": piece,
            "reasoning_details": [_reasoning_detail(index, one, piece)],
        }
    if one.type == "encrypted":
        yield {"content": "", "reasoning_details": [_reasoning_detail(index, one)]}
    if one.signature is not None:
        signed = _reasoning_detail(index, one) | _signature(one)
        del signed[_PAYLOAD[one.type]]
        yield {"content": "", "reasoning_details": [signed]}


def _annotation(one: Citation | Mapping[str, Any]) -> Mapping[str, Any]:
    return {"type": "url_citation", "url_citation": asdict(one)} if isinstance(one, Citation) else one


def _image(image: Image) -> dict[str, Any]:
    return {"type": "image_url", "image_url": {"url": image.url}}


def _audio_pieces(stamp: Stamp, audio: Audio) -> Iterator[dict[str, Any]]:
    head = _audio_head(stamp)
    yield from (head | {"transcript": piece} for piece in words(audio.transcript))
    yield from (head | {"data": piece} for piece in fragments(audio.base64, _AUDIO_PIECE))
    yield head | _audio_end(stamp)


def _audio_head(stamp: Stamp) -> dict[str, Any]:
    return {"id": stamp.name("audio")}


def _audio_end(stamp: Stamp) -> dict[str, Any]:
    return {"expires_at": stamp.created + 3600}


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
