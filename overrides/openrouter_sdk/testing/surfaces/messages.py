"""Anthropic's Messages format (protocol 8)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from openrouter_sdk.testing.history import messages as history
from openrouter_sdk.testing.history.rounds import History, objects, plain_text
from openrouter_sdk.testing.surfaces.choices import read_choice, session_of, tool_of
from openrouter_sdk.testing.surfaces.errors import anthropic_type
from openrouter_sdk.testing.surfaces.features.requested import CacheUse
from openrouter_sdk.testing.surfaces.parts import Citation, ToolCall
from openrouter_sdk.testing.surfaces.reply import (
    AnswerIds,
    Prompt,
    Reply,
    extra_usage,
    fragments,
    requested_model,
    tokens,
    usage_of,
)

Event = dict[str, Any]

_STOP_REASONS = {
    "stop": "end_turn",
    "length": "max_tokens",
    "tool_calls": "tool_use",
    "content_filter": "refusal",
}
_SEARCHED = {"web_search_requests": 1, "web_fetch_requests": 0}
_UNREAD = {"encrypted_content": "c3RhbmQtaW4=", "page_age": None}
_PROVIDER = "FakeProvider"
"""A fake of the API's own, since the contract lists the possible providers of this endpoint."""


def read(body: Mapping[str, Any]) -> Prompt:
    """Read the prompt of a request."""
    messages = objects(body.get("messages"))
    texts = (plain_text(one.get("content")) for one in messages if one.get("role") == "user")
    said = [text for text in texts if text] or [""]  # results of tools are from the user, too
    last = objects(messages[-1].get("content")) if messages else []
    results = [block for block in last if block.get("type") == "tool_result"]
    offered = tuple(tool_of(one) for one in objects(body.get("tools")) if "input_schema" in one)
    choice = read_choice(body.get("tool_choice"))
    return Prompt(
        model=requested_model(body),
        text=said[-1],
        tool_result=plain_text(results[-1].get("content")) if results else None,
        tools=choice.allowed(offered),
        response_schema=_response_schema(body.get("output_config")),
        offered=offered,
        must_call=choice.must_call,
        parallel=choice.parallel,
        first_text=said[0],
        earlier=tuple(said[:-1]),
        instructions=plain_text(body.get("system")),
        session_id=session_of(body),
        history=history.read(body),
    )


def result(ids: AnswerIds, prompt: Prompt, reply: Reply) -> dict[str, Any]:
    """Return the complete result."""
    message = _message(ids, prompt) | {
        "content": _blocks(ids, prompt, reply),
        "stop_reason": _stop_reason(reply),
        "stop_sequence": reply.stopped_by,
    }
    message["usage"] = _usage(prompt, reply) | _cost(prompt, reply)
    return message


def sent(result: Mapping[str, Any]) -> History:
    """Read the turn of a result, as if it came back."""
    return history.read({"messages": [{"role": "assistant", "content": result["content"]}]})


def events(ids: AnswerIds, prompt: Prompt, reply: Reply) -> Iterator[Event]:
    """Yield the result as events; the name of an event is its `type`."""
    initial = _usage(prompt, reply) | {"output_tokens": 0}
    yield {"type": "message_start", "message": _message(ids, prompt) | {"content": [], "usage": initial}}
    yield {"type": "ping"}
    for index, block in enumerate(_blocks(ids, prompt, reply)):
        yield from _block_events(block, index, reply)
    if reply.finish_reason == "error":
        error = {"type": anthropic_type(502), "message": "The provider stopped answering."}
        yield {"type": "error", "error": error | {"error_type": "provider_unavailable"}}
        return
    delta = {
        "stop_reason": _stop_reason(reply),
        "stop_sequence": reply.stopped_by,
        "stop_details": None,
        "container": None,
    }
    yield {"type": "message_delta", "delta": delta, "usage": _usage(prompt, reply) | _cost(prompt, reply)}
    yield {"type": "message_stop"}


def _block_events(block: dict[str, Any], index: int, reply: Reply) -> Iterator[Event]:
    empty, deltas = _deltas(block, reply)
    yield {"type": "content_block_start", "index": index, "content_block": block | empty}
    for delta in deltas:
        yield {"type": "content_block_delta", "index": index, "delta": delta}
    yield {"type": "content_block_stop", "index": index}


def _deltas(block: dict[str, Any], reply: Reply) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return the empty fields with which a block starts, and the deltas that fill them."""
    match block["type"]:
        case "tool_use" | "server_tool_use":
            given = block["input"]
            text = given if isinstance(given, str) else json.dumps(given)  # it may be no JSON
            return {"input": {}}, [
                {"type": "input_json_delta", "partial_json": part} for part in fragments(text)
            ]
        case "thinking":
            thought = [{"type": "thinking_delta", "thinking": part} for part in tokens(block["thinking"])]
            signed = {"type": "signature_delta", "signature": block["signature"]}
            return {"thinking": "", "signature": ""}, [*thought, signed]
        case "redacted_thinking" | "web_search_tool_result":
            return {}, []
    texts = [{"type": "text_delta", "text": part} for part in reply.split(block["text"])]
    citations = [{"type": "citations_delta", "citation": one} for one in block["citations"] or ()]
    return {"text": "", "citations": None}, [*texts, *citations]


def _response_schema(output_config: Any) -> Mapping[str, Any] | None:
    format = output_config.get("format") if isinstance(output_config, Mapping) else None
    schema = format.get("schema") if isinstance(format, Mapping) else None
    return schema if isinstance(schema, Mapping) else None


def _message(ids: AnswerIds, prompt: Prompt) -> dict[str, Any]:
    return {
        "id": ids.generation_id,
        "type": "message",
        "role": "assistant",
        "model": prompt.model,
        "provider": _PROVIDER,
        "container": None,
        "stop_reason": None,
        "stop_sequence": None,
        "stop_details": None,
    }


def _stop_reason(reply: Reply) -> str | None:
    if reply.finish_reason == "error":
        return None  # the format has no value for it
    if reply.refusal is not None:
        return "refusal"
    if reply.stopped_by is not None:
        return "stop_sequence"
    return _STOP_REASONS.get(reply.finish_reason, reply.finish_reason)


def _blocks(ids: AnswerIds, prompt: Prompt, reply: Reply) -> list[dict[str, Any]]:
    blocks: list[dict[str, Any]] = []
    for index, one in enumerate(reply.reasoning):
        signature = one.signature or ids.part_id("sig", index)
        if one.type == "encrypted":
            blocks.append({"type": "redacted_thinking", "data": one.text})
        else:
            blocks.append({"type": "thinking", "thinking": one.text, "signature": signature})
    if reply.query is not None and prompt.search is not None and prompt.search.shown is not None:
        blocks += _search(ids, reply)
    if reply.text is not None:
        cited = [_citation(one) for one in reply.citations]
        blocks.append({"type": "text", "text": reply.text, "citations": cited or None})
    if reply.refusal is not None:
        blocks.append({"type": "text", "text": reply.refusal, "citations": None})
    blocks += [_tool_use(ids, index, call) for index, call in enumerate(reply.tool_calls)]
    return blocks


def _search(ids: AnswerIds, reply: Reply) -> list[dict[str, Any]]:
    """Return the search of a server tool, and what it found."""
    caller, id = {"type": "direct"}, ids.part_id("srvtoolu")
    given = {"name": "web_search", "input": {"query": reply.query}, "caller": caller}
    found = [
        {"type": "web_search_result", "url": one.url, "title": one.title, **_UNREAD}
        for one in reply.citations
    ]
    result = {"tool_use_id": id, "content": found, "caller": caller}
    return [{"type": "server_tool_use", "id": id, **given}, {"type": "web_search_tool_result", **result}]


def _citation(one: Citation) -> dict[str, Any]:
    page = {"url": one.url, "title": one.title, "cited_text": one.content}
    return {"type": "web_search_result_location", **page, "encrypted_index": ""}


def _tool_use(ids: AnswerIds, index: int, call: ToolCall) -> dict[str, Any]:
    return {
        "type": "tool_use",
        **call.with_id(ids.part_id("toolu", index)).identity,
        "name": call.name,
        "input": _parsed(call.arguments),
        "caller": {"type": "direct"},
    }


def _parsed(arguments: str) -> Any:
    if not arguments:
        return {}
    try:
        return json.loads(arguments)
    except ValueError:
        return arguments  # `input` may be any value


def _usage(prompt: Prompt, reply: Reply) -> dict[str, Any]:
    counted = usage_of(prompt, reply)
    return {
        "input_tokens": counted.fresh,
        "output_tokens": counted.completion,
        "cache_creation": _lifetimes(counted.cache),
        "cache_creation_input_tokens": counted.cache.written,
        "cache_read_input_tokens": counted.cache.read,
        "inference_geo": None,
        "output_tokens_details": {"thinking_tokens": counted.reasoning},
        "server_tool_use": None if reply.query is None else _SEARCHED,
        "service_tier": "standard",
        **extra_usage(reply),
    }


def _lifetimes(cache: CacheUse) -> dict[str, int] | None:
    """Return what went to the cache, by how long it stays there."""
    if not cache.written:
        return None
    hour, minutes = (cache.written, 0) if cache.for_an_hour else (0, cache.written)
    return {"ephemeral_1h_input_tokens": hour, "ephemeral_5m_input_tokens": minutes}


def _cost(prompt: Prompt, reply: Reply) -> dict[str, Any]:
    return {"cost": usage_of(prompt, reply).cost, "is_byok": reply.usage.get("is_byok", False)}
