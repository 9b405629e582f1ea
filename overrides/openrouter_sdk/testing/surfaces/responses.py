"""Speak the Responses API: read the request, write a reply as a result or as events (protocol 7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from openrouter_sdk.testing.surfaces.arguments import parameters_of
from openrouter_sdk.testing.surfaces.parts import Citation, Image, Reasoning, ToolCall
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

# How a reply that did not just stop shows in `status`; error and incomplete_details tell why.
_STATUS = {"length": "incomplete", "content_filter": "incomplete", "error": "failed"}
_INCOMPLETE = {"length": "max_output_tokens", "content_filter": "content_filter"}
_EMPTY: dict[str, Event] = {
    "function_call": {"arguments": ""},
    "image_generation_call": {"result": None},
    "message": {"content": []},
    "reasoning": {"content": [], "summary": []},
}
"""What an item is without, when it begins."""
_ERROR = {"code": "server_error", "message": "The provider stopped answering."}


def read(body: Mapping[str, Any]) -> Ask:
    """What a responses request asks."""
    given = body.get("input")
    items = entries(given) if not isinstance(given, str) else [{"role": "user", "content": given}]
    said = [item for item in items if item.get("role") == "user"]
    last = items[-1] if items else {}
    answered = last.get("type") in ("function_call_output", "custom_tool_call_output")
    return Ask(
        model=model_of(body),
        text=plain_text(said[-1].get("content")) if said else "",
        tool_result=plain_text(last.get("output")) if answered else None,
        tools=_tools(body),
        wanted=_wanted(body.get("text")),
    )


def result(stamp: Stamp, ask: Ask, reply: Reply) -> dict[str, Any]:
    """The whole answer at once."""
    status = _STATUS.get(reply.finish_reason, "completed")
    response = _response(stamp, ask, status, _items(stamp, reply))
    response["usage"] = _usage(ask, reply)
    if reply.finish_reason in _INCOMPLETE:
        response["incomplete_details"] = {"reason": _INCOMPLETE[reply.finish_reason]}
    if reply.finish_reason == "error":
        response |= {"error": _ERROR, "error_type": "provider_unavailable"}
    return response


def events(stamp: Stamp, ask: Ask, reply: Reply) -> Iterator[Event]:
    """The same answer as events, each with its `sequence_number` (protocol 7.1, 7.2)."""
    for number, event in enumerate(_events(stamp, ask, reply)):
        yield event | {"sequence_number": number}


def _events(stamp: Stamp, ask: Ask, reply: Reply) -> Iterator[Event]:
    begun = _response(stamp, ask, "in_progress", [])
    yield {"type": "response.created", "response": begun}
    yield {"type": "response.in_progress", "response": begun}
    for index, item in enumerate(_items(stamp, reply)):
        yield from _item_events(item, index, reply)
    done = result(stamp, ask, reply)
    yield {"type": f"response.{done['status']}", "response": done}


def _item_events(item: dict[str, Any], index: int, reply: Reply) -> Iterator[Event]:
    at = {"output_index": index, "item_id": item["id"]}
    empty = {key: value for key, value in _EMPTY[item["type"]].items() if key in item}
    started = {**item, **empty, "status": "in_progress"}
    yield {"type": "response.output_item.added", "output_index": index, "item": started}
    match item["type"]:
        case "function_call":
            yield from _argument_events(item, at)
        case "image_generation_call":
            yield from _image_events(item, at)
        case "reasoning":
            for number, part in enumerate(item["summary"]):
                yield from _summary_events(part, at | {"summary_index": number})
    for number, part in enumerate(item.get("content", ())):
        yield from _part_events(part, at | {"content_index": number}, reply)
    yield {"type": "response.output_item.done", "output_index": index, "item": item}


def _argument_events(item: dict[str, Any], at: Event) -> Iterator[Event]:
    kind = "response.function_call_arguments"
    for fragment in fragments(item["arguments"]):
        yield {"type": f"{kind}.delta", **at, "delta": fragment}
    yield {"type": f"{kind}.done", **at, "name": item["name"], "arguments": item["arguments"]}


def _image_events(item: dict[str, Any], at: Event) -> Iterator[Event]:
    kind = "response.image_generation_call"
    yield {"type": f"{kind}.in_progress", **at}
    yield {"type": f"{kind}.generating", **at}
    partial = {"partial_image_b64": item["result"], "partial_image_index": 0}
    yield {"type": f"{kind}.partial_image", **at, **partial}
    yield {"type": f"{kind}.completed", **at}


def _summary_events(part: dict[str, Any], at: Event) -> Iterator[Event]:
    kind = "response.reasoning_summary"
    yield {"type": f"{kind}_part.added", **at, "part": part | {"text": ""}}
    for piece in words(part["text"]):
        yield {"type": f"{kind}_text.delta", **at, "delta": piece}
    yield {"type": f"{kind}_text.done", **at, "text": part["text"]}
    yield {"type": f"{kind}_part.done", **at, "part": part}


def _part_events(part: dict[str, Any], at: Event, reply: Reply) -> Iterator[Event]:
    kind = f"response.{part['type']}"  # output_text, reasoning_text or refusal
    name = "refusal" if part["type"] == "refusal" else "text"
    empty: Event = {"annotations": []} if "annotations" in part else {}
    further: Event = {"logprobs": []} if part["type"] == "output_text" else {}
    yield {"type": "response.content_part.added", **at, "part": {**part, name: "", **empty}}
    for piece in reply.cut(part[name]):
        yield {"type": f"{kind}.delta", **at, "delta": piece, **further}
    for number, annotation in enumerate(part.get("annotations", ())):
        added = {"annotation_index": number, "annotation": annotation}
        yield {"type": "response.output_text.annotation.added", **at, **added}
    yield {"type": f"{kind}.done", **at, name: part[name], **further}
    yield {"type": "response.content_part.done", **at, "part": part}


def _tools(body: Mapping[str, Any]) -> tuple[Tool, ...]:
    # Function tools are flat here, unlike in chat.
    functions = [one for one in entries(body.get("tools")) if one.get("type") == "function"]
    if body.get("tool_choice") == "none":
        return ()
    return tuple(Tool(str(one.get("name", "")), parameters_of(one)) for one in functions)


def _wanted(text: Any) -> Mapping[str, Any] | None:
    wanted = text.get("format") if isinstance(text, Mapping) else None
    kind = wanted.get("type") if isinstance(wanted, Mapping) else None
    if kind == "json_object":
        return {"type": "object", "properties": {"answer": {"type": "string"}}}
    schema = wanted.get("schema") if kind == "json_schema" and isinstance(wanted, Mapping) else None
    return schema if isinstance(schema, Mapping) else None


def _items(stamp: Stamp, reply: Reply) -> list[dict[str, Any]]:
    items = [_reasoning(stamp, index, one) for index, one in enumerate(reply.reasoning)]
    if reply.text is not None or reply.refusal is not None:
        items.append(_message(stamp, reply))
    items += [_image(stamp, index, image) for index, image in enumerate(reply.images)]
    items += [_call(stamp, index, call) for index, call in enumerate(reply.tool_calls)]
    return items


def _reasoning(stamp: Stamp, index: int, one: Reasoning) -> dict[str, Any]:
    """An entry of `reasoning_details` as an item of its own, so that nothing of it is lost."""
    item: dict[str, Any] = {
        "type": "reasoning",
        "id": one.id or stamp.name("rs", index),
        "summary": [],
        "format": one.format,
        "status": "completed",
    }
    match one.type:
        case "text":
            item["content"] = [{"type": "reasoning_text", "text": one.text}]
        case "summary":
            item["summary"] = [{"type": "summary_text", "text": one.text}]
        case "encrypted":
            item["encrypted_content"] = one.text
    return item if one.signature is None else item | {"signature": one.signature}


def _message(stamp: Stamp, reply: Reply) -> dict[str, Any]:
    content: list[dict[str, Any]] = []
    if reply.text is not None:
        annotations = [_annotation(one) for one in reply.citations]
        content.append({"type": "output_text", "text": reply.text, "annotations": annotations})
    if reply.refusal is not None:
        content.append({"type": "refusal", "refusal": reply.refusal})
    return {
        "type": "message",
        "id": stamp.name("msg"),
        "role": "assistant",
        "status": "completed",
        "content": content,
    }


def _annotation(citation: Citation) -> dict[str, Any]:
    return {"type": "url_citation", **asdict(citation)}  # flat here, unlike in chat


def _image(stamp: Stamp, index: int, image: Image) -> dict[str, Any]:
    return {
        "type": "image_generation_call",
        "id": stamp.name("ig", index),
        "status": "completed",
        "result": image.base64,
    }


def _call(stamp: Stamp, index: int, call: ToolCall) -> dict[str, Any]:
    return {
        "type": "function_call",
        "id": stamp.name("fc", index),
        "call_id": call.id or stamp.name("call", index),
        "name": call.name,
        "arguments": call.arguments,
        "status": "completed",
    }


def _response(stamp: Stamp, ask: Ask, status: str, output: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "id": stamp.generation_id,
        "object": "response",
        "created_at": stamp.created,
        "completed_at": stamp.created + 1 if status == "completed" else None,
        "status": status,
        "model": ask.model,
        "output": output,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": None,
        "parallel_tool_calls": True,
        "frequency_penalty": None,
        "presence_penalty": None,
        "temperature": None,
        "top_p": None,
        "tool_choice": "auto",
        "tools": [],
    }


def _usage(ask: Ask, reply: Reply) -> dict[str, Any]:
    counted = spent(ask, reply)
    return {
        "input_tokens": counted.prompt,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": counted.completion,
        "output_tokens_details": {"reasoning_tokens": counted.reasoning},
        "total_tokens": counted.total,
        "cost": counted.cost,
        "is_byok": False,
        **further_usage(reply),
    }
