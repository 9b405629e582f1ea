"""The chat completions format (protocol 5, 6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from openrouter_sdk.testing.history import chat as history
from openrouter_sdk.testing.history.rounds import History, objects, plain_text, texts
from openrouter_sdk.testing.surfaces import tool_calls
from openrouter_sdk.testing.surfaces.arguments import schema_in
from openrouter_sdk.testing.surfaces.choices import SYSTEM, read_choice, session_of, tool_of
from openrouter_sdk.testing.surfaces.features import logprobs
from openrouter_sdk.testing.surfaces.parts import Audio, Citation, Image, Reasoning, ToolCall, pixels
from openrouter_sdk.testing.surfaces.reply import (
    AnswerIds,
    Prompt,
    Reply,
    extra_usage,
    fragments,
    requested_model,
    searches,
    tokens,
    usage_of,
)

_FINGERPRINT = "fp_stand_in"
_AUDIO_PIECE = 1022  # not a multiple of four, so that only the joined base64 can be decoded (6.3)
_ERROR = {
    "code": 502,
    "message": "The provider stopped answering.",
    "metadata": {"error_type": "provider_unavailable"},
}


def read(body: Mapping[str, Any]) -> Prompt:
    """Read the prompt of a request."""
    messages = objects(body.get("messages"))
    said = [plain_text(one.get("content")) for one in messages if one.get("role") == "user"] or [""]
    told = [plain_text(one.get("content")) for one in messages if one.get("role") in SYSTEM]
    last = messages[-1] if messages else {}
    functions = (one.get("function") for one in objects(body.get("tools")))
    offered = tuple(tool_of(one) for one in functions if isinstance(one, Mapping))
    choice = read_choice(body.get("tool_choice"))
    instructions = "\n".join(told)
    audio = body.get("audio")
    return Prompt(
        model=requested_model(body),
        text=said[-1],
        tool_result=plain_text(last.get("content")) if last.get("role") == "tool" else None,
        tools=choice.allowed(offered),
        response_schema=_response_schema(body.get("response_format"), f"{instructions}\n{said[-1]}"),
        image="image" in texts(body.get("modalities")),
        image_size=_image_size(body.get("image_config")),
        offered=offered,
        must_call=choice.must_call,
        parallel=body.get("parallel_tool_calls") is not False,
        first_text=said[0],
        earlier=tuple(said[:-1]),
        instructions=instructions,
        session_id=session_of(body),
        audio_format=str(audio.get("format", "pcm16")) if isinstance(audio, Mapping) else "pcm16",
        history=history.read(body),
    )


def result(ids: AnswerIds, prompt: Prompt, reply: Reply) -> dict[str, Any]:
    """Return the complete result."""
    choice: dict[str, Any] = {
        "index": 0,
        "message": _message(ids, reply),
        "finish_reason": reply.finish_reason,
        "native_finish_reason": reply.finish_reason,
        "logprobs": _logprobs(prompt, reply),
    }
    if reply.finish_reason == "error":
        choice["error"] = _ERROR  # still with status 200 (protocol 6.6)
    return {
        "id": ids.generation_id,
        "object": "chat.completion",
        "created": ids.created,
        "model": prompt.model,
        "provider": prompt.provider,
        "system_fingerprint": _FINGERPRINT,
        "choices": [choice],
        "usage": _usage(prompt, reply),
    }


def sent(result: Mapping[str, Any]) -> History:
    """Read the turn of a result, as if it came back."""
    return history.read({"messages": [choice["message"] for choice in result["choices"]]})


def chunks(ids: AnswerIds, prompt: Prompt, reply: Reply) -> Iterator[dict[str, Any]]:
    """Yield the result as chunks: role, deltas, finish, and usage in a chunk without choices (6.4)."""
    opening = None if reply.refusal and reply.text is None else ""
    yield _chunk(ids, prompt, {"role": "assistant", "content": opening})
    for delta in _deltas(ids, reply):
        chunk = _chunk(ids, prompt, delta)
        if prompt.logprobs is not None and (text := delta.get("content") or delta.get("refusal")):
            found = logprobs.of_tokens(tokens(text), prompt.logprobs)
            chunk["choices"][0]["logprobs"] = {name: found if delta.get(name) else None for name in _PROBABLE}
        yield chunk
    if reply.finish_reason == "error":
        yield _chunk(ids, prompt, {"content": ""}, "error") | {"error": _ERROR}
        return
    yield _chunk(ids, prompt, {}, reply.finish_reason)
    yield _head(ids, prompt) | {"choices": [], "usage": _usage(prompt, reply)}


def _image_size(config: Any) -> tuple[int, int]:
    given = config if isinstance(config, Mapping) else {}
    return pixels(given.get("image_size"), given.get("aspect_ratio"))


def _response_schema(response_format: Any, words: str) -> Mapping[str, Any] | None:
    kind = response_format.get("type") if isinstance(response_format, Mapping) else None
    if kind == "json_object":
        return schema_in(words)
    wrapper = response_format.get("json_schema") if kind == "json_schema" else None
    schema = wrapper.get("schema") if isinstance(wrapper, Mapping) else None
    return schema if isinstance(schema, Mapping) else None


_PROBABLE = ("content", "refusal")


def _logprobs(prompt: Prompt, reply: Reply) -> dict[str, Any] | None:
    """Return the probabilities of the tokens, which are those of the pieces that are streamed."""
    if prompt.logprobs is None or not (reply.text or reply.refusal):
        return None
    most, texts = prompt.logprobs, (reply.split(reply.text or ""), tokens(reply.refusal or ""))
    found = ([one for piece in pieces for one in logprobs.of_tokens(tokens(piece), most)] for pieces in texts)
    return dict(zip(_PROBABLE, ([*ones] or None for ones in found), strict=True))


def _message(ids: AnswerIds, reply: Reply) -> dict[str, Any]:
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
        content = {"data": reply.audio.base64, "transcript": reply.audio.transcript}
        message["audio"] = _audio_head(ids) | content | _audio_end(ids)
    if reply.tool_calls:
        message["tool_calls"] = [
            call.identity | {"type": "function", "function": {"name": call.name, "arguments": call.arguments}}
            for call in _calls(ids, reply)
        ]
    return message


def _deltas(ids: AnswerIds, reply: Reply) -> Iterator[dict[str, Any]]:
    for index, one in enumerate(reply.reasoning):
        yield from _reasoning_deltas(index, one)
    for piece in reply.split(reply.text or ""):
        yield {"content": piece}
    for piece in tokens(reply.refusal or ""):
        yield {"refusal": piece}
    for annotation in reply.annotations:
        yield {"content": "", "annotations": [_annotation(annotation)]}
    for image in reply.images:
        yield {"content": "", "images": [_image(image)]}
    if reply.audio:
        yield from ({"audio": piece} for piece in _audio_pieces(ids, reply.audio))
    for calls in tool_calls.deltas(_calls(ids, reply), reply.tool_call_shape):
        yield {"tool_calls": calls}


def _calls(ids: AnswerIds, reply: Reply) -> list[ToolCall]:
    return [call.with_id(ids.part_id("call", index)) for index, call in enumerate(reply.tool_calls)]


_PAYLOAD = {"text": "text", "summary": "summary", "encrypted": "data"}


def _reasoning_detail(index: int, one: Reasoning, text: str | None = None) -> dict[str, Any]:
    payload = {_PAYLOAD[one.type]: one.text if text is None else text}
    identity = {} if one.id is None else {"id": one.id}
    return {"type": f"reasoning.{one.type}", **payload, "format": one.format, "index": index, **identity}


def _signature(one: Reasoning) -> dict[str, Any]:
    return {} if one.signature is None else {"signature": one.signature}


def _reasoning_deltas(index: int, one: Reasoning) -> Iterator[dict[str, Any]]:
    for piece in tokens(one.readable):
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


def _audio_pieces(ids: AnswerIds, audio: Audio) -> Iterator[dict[str, Any]]:
    head = _audio_head(ids)
    yield from (head | {"transcript": piece} for piece in tokens(audio.transcript) or [""])
    yield from (head | {"data": piece} for piece in fragments(audio.base64, _AUDIO_PIECE))
    yield head | _audio_end(ids)


def _audio_head(ids: AnswerIds) -> dict[str, Any]:
    return {"id": ids.part_id("audio")}


def _audio_end(ids: AnswerIds) -> dict[str, Any]:
    return {"expires_at": ids.created + 3600}


def _head(ids: AnswerIds, prompt: Prompt) -> dict[str, Any]:
    # A string in every chunk, because the vendor's TypeScript SDK refuses null.
    return {
        "id": ids.generation_id,
        "object": "chat.completion.chunk",
        "created": ids.created,
        "model": prompt.model,
        "provider": prompt.provider,
        "system_fingerprint": _FINGERPRINT,
    }


def _chunk(
    ids: AnswerIds, prompt: Prompt, delta: dict[str, Any], finish_reason: str | None = None
) -> dict[str, Any]:
    choice = {
        "index": 0,
        "delta": delta,
        "finish_reason": finish_reason,
        "native_finish_reason": finish_reason,
        "logprobs": None,
    }
    return _head(ids, prompt) | {"choices": [choice]}


def _usage(prompt: Prompt, reply: Reply) -> dict[str, Any]:
    counted = usage_of(prompt, reply)
    cache = {"cached_tokens": counted.cache.read, "cache_write_tokens": counted.cache.written}
    return {
        "prompt_tokens": counted.prompt,
        "completion_tokens": counted.completion,
        "total_tokens": counted.total,
        "cost": counted.cost,
        "is_byok": False,
        "prompt_tokens_details": {**cache, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": counted.reasoning,
            **({"audio_tokens": counted.audio} if reply.audio else {}),
        },
        **searches(reply),
        **extra_usage(reply),
    }
