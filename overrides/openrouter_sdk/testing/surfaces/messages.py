"""Speak Anthropic's Messages: read the request, write a reply as a result or as events (protocol 8)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from openrouter_sdk.testing.surfaces.arguments import parameters_of
from openrouter_sdk.testing.surfaces.errors import anthropic_type
from openrouter_sdk.testing.surfaces.parts import Citation, ToolCall
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

Event = dict[str, Any]

_STOP_REASONS = {
    "stop": "end_turn",
    "length": "max_tokens",
    "tool_calls": "tool_use",
    "content_filter": "refusal",
}
_PROVIDER = (
    "FakeProvider"  # the contract lists the providers of this endpoint; this one is the API's own fake
)


def read(body: Mapping[str, Any]) -> Ask:
    """What a messages request asks."""
    messages = entries(body.get("messages"))
    said = [message for message in messages if message.get("role") == "user"]
    last = entries(messages[-1].get("content")) if messages else []
    results = [block for block in last if block.get("type") == "tool_result"]
    return Ask(
        model=model_of(body),
        text=plain_text(said[-1].get("content")) if said else "",
        tool_result=plain_text(results[-1].get("content")) if results else None,
        tools=_tools(body),
        wanted=_wanted(body.get("output_config")),
    )


def result(stamp: Stamp, ask: Ask, reply: Reply) -> dict[str, Any]:
    """The whole answer at once."""
    message = _message(stamp, ask) | {"content": _blocks(stamp, reply), "stop_reason": _stop_reason(reply)}
    message["usage"] = _usage(ask, reply) | _money(ask, reply)
    return message


def events(stamp: Stamp, ask: Ask, reply: Reply) -> Iterator[Event]:
    """The same answer as events; the name of each is its `type`."""
    begun = _usage(ask, reply) | {"output_tokens": 0}
    yield {"type": "message_start", "message": _message(stamp, ask) | {"content": [], "usage": begun}}
    yield {"type": "ping"}
    for index, block in enumerate(_blocks(stamp, reply)):
        yield from _block_events(block, index, reply)
    if reply.finish_reason == "error":
        error = {"type": anthropic_type(502), "message": "The provider stopped answering."}
        yield {"type": "error", "error": error | {"error_type": "provider_unavailable"}}
        return
    delta = {
        "stop_reason": _stop_reason(reply),
        "stop_sequence": None,
        "stop_details": None,
        "container": None,
    }
    yield {"type": "message_delta", "delta": delta, "usage": _usage(ask, reply) | _money(ask, reply)}
    yield {"type": "message_stop"}


def _block_events(block: dict[str, Any], index: int, reply: Reply) -> Iterator[Event]:
    empty, deltas = _unfolded(block, reply)
    yield {"type": "content_block_start", "index": index, "content_block": block | empty}
    for delta in deltas:
        yield {"type": "content_block_delta", "index": index, "delta": delta}
    yield {"type": "content_block_stop", "index": index}


def _unfolded(block: dict[str, Any], reply: Reply) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """What a block starts without, and the deltas that add it."""
    match block["type"]:
        case "tool_use":
            text = json.dumps(block["input"])
            return {"input": {}}, [
                {"type": "input_json_delta", "partial_json": part} for part in fragments(text)
            ]
        case "thinking":
            thought = [{"type": "thinking_delta", "thinking": part} for part in words(block["thinking"])]
            signed = {"type": "signature_delta", "signature": block["signature"]}
            return {"thinking": "", "signature": ""}, [*thought, signed]
        case "redacted_thinking":
            return {}, []
    said = [{"type": "text_delta", "text": part} for part in reply.cut(block["text"])]
    cited = [{"type": "citations_delta", "citation": one} for one in block["citations"] or ()]
    return {"text": "", "citations": None}, [*said, *cited]


def _tools(body: Mapping[str, Any]) -> tuple[Tool, ...]:
    own = [one for one in entries(body.get("tools")) if "input_schema" in one]
    choice = body.get("tool_choice")
    if isinstance(choice, Mapping) and choice.get("type") == "none":
        return ()
    return tuple(Tool(str(one.get("name", "")), parameters_of(one)) for one in own)


def _wanted(output_config: Any) -> Mapping[str, Any] | None:
    wanted = output_config.get("format") if isinstance(output_config, Mapping) else None
    schema = wanted.get("schema") if isinstance(wanted, Mapping) else None
    return schema if isinstance(schema, Mapping) else None


def _message(stamp: Stamp, ask: Ask) -> dict[str, Any]:
    return {
        "id": stamp.generation_id,
        "type": "message",
        "role": "assistant",
        "model": ask.model,
        "provider": _PROVIDER,
        "container": None,
        "stop_reason": None,
        "stop_sequence": None,
        "stop_details": None,
    }


def _stop_reason(reply: Reply) -> str | None:
    if reply.finish_reason == "error":
        return None  # the dialect has no word for it
    if reply.refusal is not None:
        return "refusal"
    return _STOP_REASONS.get(reply.finish_reason, reply.finish_reason)


def _blocks(stamp: Stamp, reply: Reply) -> list[dict[str, Any]]:
    blocks: list[dict[str, Any]] = []
    for index, one in enumerate(reply.reasoning):
        signature = one.signature or stamp.name("sig", index)
        if one.type == "encrypted":
            blocks.append({"type": "redacted_thinking", "data": one.text})
        else:
            blocks.append({"type": "thinking", "thinking": one.text, "signature": signature})
    if reply.text is not None:
        cited = [_citation(one) for one in reply.citations]
        blocks.append({"type": "text", "text": reply.text, "citations": cited or None})
    if reply.refusal is not None:
        blocks.append({"type": "text", "text": reply.refusal, "citations": None})
    blocks += [_tool_use(stamp, index, call) for index, call in enumerate(reply.tool_calls)]
    return blocks


def _citation(one: Citation) -> dict[str, Any]:
    page = {"url": one.url, "title": one.title, "cited_text": one.content}
    return {"type": "web_search_result_location", **page, "encrypted_index": ""}


def _tool_use(stamp: Stamp, index: int, call: ToolCall) -> dict[str, Any]:
    return {
        "type": "tool_use",
        "id": call.id or stamp.name("toolu", index),
        "name": call.name,
        "input": _parsed(call.arguments),
        "caller": {"type": "direct"},
    }


def _parsed(arguments: str) -> Any:
    try:
        return json.loads(arguments)
    except ValueError:
        return arguments  # scripted nonsense stays nonsense: `input` may be any value


def _usage(ask: Ask, reply: Reply) -> dict[str, Any]:
    counted = spent(ask, reply)
    return {
        "input_tokens": counted.prompt,
        "output_tokens": counted.completion,
        "cache_creation": None,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "inference_geo": None,
        "output_tokens_details": {"thinking_tokens": counted.reasoning},
        "server_tool_use": None,
        "service_tier": "standard",
        **further_usage(reply),
    }


def _money(ask: Ask, reply: Reply) -> dict[str, Any]:
    return {"cost": spent(ask, reply).cost, "is_byok": False}
