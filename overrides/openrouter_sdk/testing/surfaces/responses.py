"""The Responses format (protocol 7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from itertools import islice
from typing import Any

from openrouter_sdk.testing.history import responses as history
from openrouter_sdk.testing.history.rounds import History, objects, plain_text, texts
from openrouter_sdk.testing.surfaces.arguments import schema_in
from openrouter_sdk.testing.surfaces.choices import SYSTEM, read_choice, session_of, tool_of
from openrouter_sdk.testing.surfaces.echoed import echoed
from openrouter_sdk.testing.surfaces.features import logprobs
from openrouter_sdk.testing.surfaces.features.requested import Search
from openrouter_sdk.testing.surfaces.parts import Citation, Image, Reasoning, ToolCall
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

Event = dict[str, Any]

# The `status` of finish reasons other than "stop"; `error` and `incomplete_details` have the reason.
_STATUS = {"length": "incomplete", "content_filter": "incomplete", "error": "failed"}
_INCOMPLETE = {"length": "max_output_tokens", "content_filter": "content_filter"}
_EMPTY: dict[str, Event] = {
    "function_call": {"arguments": ""},
    "image_generation_call": {"result": None},
    "message": {"content": []},
    "reasoning": {"content": [], "summary": []},
    "web_search_call": {},
    "openrouter:web_search": {},
}
"""The fields that are empty when an item starts."""
_CUT = frozenset(("function_call", "message", "reasoning"))
"""The items that may be incomplete."""
_SEARCHING = ("in_progress", "searching", "completed")
_ERROR = {"code": "server_error", "message": "The provider stopped answering."}


def read(body: Mapping[str, Any]) -> Prompt:
    """Read the prompt of a request."""
    given = body.get("input")
    items = objects(given) if not isinstance(given, str) else [{"role": "user", "content": given}]
    said = [plain_text(one.get("content")) for one in items if one.get("role") == "user"] or [""]
    told = [plain_text(one.get("content")) for one in items if one.get("role") in SYSTEM]
    last = items[-1] if items else {}
    is_tool_result = last.get("type") in ("function_call_output", "custom_tool_call_output")
    # Function tools are flat here, unlike in chat.
    offered = tuple(tool_of(one) for one in objects(body.get("tools")) if one.get("type") == "function")
    choice = read_choice(body.get("tool_choice"))
    instructions = "\n".join([plain_text(body.get("instructions")), *told])
    return Prompt(
        model=requested_model(body),
        text=said[-1],
        tool_result=plain_text(last.get("output")) if is_tool_result else None,
        tools=choice.allowed(offered),
        response_schema=_response_schema(body.get("text"), f"{instructions}\n{said[-1]}"),
        image="image" in texts(body.get("modalities")),
        offered=offered,
        must_call=choice.must_call,
        parallel=body.get("parallel_tool_calls") is not False,
        first_text=said[0],
        earlier=tuple(said[:-1]),
        instructions=instructions,
        session_id=session_of(body),
        history=history.read(body),
        echoed=echoed(body),
    )


def result(ids: AnswerIds, prompt: Prompt, reply: Reply) -> dict[str, Any]:
    """Return the complete result."""
    status = _STATUS.get(reply.finish_reason, "completed")
    response = _response(ids, prompt, status, _items(ids, prompt, reply))
    response["usage"] = _usage(prompt, reply)
    if reply.finish_reason in _INCOMPLETE:
        response["incomplete_details"] = {"reason": _INCOMPLETE[reply.finish_reason]}
    if reply.finish_reason == "error":
        response |= {"error": _ERROR, "error_type": "provider_unavailable"}
    return response


def sent(result: Mapping[str, Any]) -> History:
    """Read the turn of a result, as if it came back."""
    return history.read({"input": result["output"]})


def events(ids: AnswerIds, prompt: Prompt, reply: Reply) -> Iterator[Event]:
    """Yield the result as events with a `sequence_number` (protocol 7.1, 7.2)."""
    for number, event in enumerate(_events(ids, prompt, reply)):
        yield event | {"sequence_number": number}


def _events(ids: AnswerIds, prompt: Prompt, reply: Reply) -> Iterator[Event]:
    started = _response(ids, prompt, "in_progress", [])
    yield {"type": "response.created", "response": started}
    yield {"type": "response.in_progress", "response": started}
    for index, item in enumerate(_items(ids, prompt, reply)):
        yield from _item_events(item, index, reply)
    done = result(ids, prompt, reply)
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
        case "web_search_call":
            yield from ({"type": f"response.web_search_call.{one}", **at} for one in _SEARCHING)
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
    for piece in tokens(part["text"]):
        yield {"type": f"{kind}_text.delta", **at, "delta": piece}
    yield {"type": f"{kind}_text.done", **at, "text": part["text"]}
    yield {"type": f"{kind}_part.done", **at, "part": part}


def _part_events(part: dict[str, Any], at: Event, reply: Reply) -> Iterator[Event]:
    kind = f"response.{part['type']}"  # output_text, reasoning_text or refusal
    name = "refusal" if part["type"] == "refusal" else "text"
    empty: Event = {key: [] for key in ("annotations", "logprobs") if key in part}
    is_text = part["type"] == "output_text"
    given = iter(part.get("logprobs", ()))
    yield {"type": "response.content_part.added", **at, "part": {**part, name: "", **empty}}
    for piece in reply.split(part[name]):
        further = {"logprobs": [*islice(given, len(tokens(piece)))]} if is_text else {}
        yield {"type": f"{kind}.delta", **at, "delta": piece, **further}
    for number, annotation in enumerate(part.get("annotations", ())):
        added = {"annotation_index": number, "annotation": annotation}
        yield {"type": "response.output_text.annotation.added", **at, **added}
    further = {"logprobs": part.get("logprobs", [])} if is_text else {}
    yield {"type": f"{kind}.done", **at, name: part[name], **further}
    yield {"type": "response.content_part.done", **at, "part": part}


def _response_schema(text: Any, words: str) -> Mapping[str, Any] | None:
    format = text.get("format") if isinstance(text, Mapping) else None
    kind = format.get("type") if isinstance(format, Mapping) else None
    if kind == "json_object":
        return schema_in(words)
    schema = format.get("schema") if kind == "json_schema" and isinstance(format, Mapping) else None
    return schema if isinstance(schema, Mapping) else None


def _items(ids: AnswerIds, prompt: Prompt, reply: Reply) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    for index, one in enumerate(reply.reasoning):
        made = _reasoning(ids, index, one)
        if items and one.id is not None and items[-1]["id"] == one.id:
            items[-1] |= {key: value for key, value in made.items() if value}  # of the same thoughts
        else:
            items.append(made)
    if reply.query is not None and prompt.search is not None and prompt.search.shown is not None:
        items.append(_search(ids, prompt.search, reply))
    if reply.text is not None or reply.refusal is not None:
        items.append(_message(ids, prompt, reply))
    items += [_image(ids, index, image) for index, image in enumerate(reply.images)]
    items += [_call(ids, index, call) for index, call in enumerate(reply.tool_calls)]
    if reply.finish_reason == "length" and items and items[-1]["type"] in _CUT:
        items[-1]["status"] = "incomplete"
    return items


def _reasoning(ids: AnswerIds, index: int, one: Reasoning) -> dict[str, Any]:
    """Return an entry of `reasoning_details` as a separate item, so that nothing of it is lost."""
    item: dict[str, Any] = {
        "type": "reasoning",
        "id": one.id or ids.part_id("rs", index),
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


def _search(ids: AnswerIds, search: Search, reply: Reply) -> dict[str, Any]:
    """Return the search of a server tool, whose item has its own type if the tool has."""
    sources = [{"type": "url", "url": one.url} for one in reply.citations]
    action = {"type": "search", "query": reply.query, "sources": sources}
    kind = search.shown if search.shown != "web_search" else "web_search_call"
    return {"type": kind, "id": ids.part_id("ws"), "status": "completed", "action": action}


def _message(ids: AnswerIds, prompt: Prompt, reply: Reply) -> dict[str, Any]:
    content: list[dict[str, Any]] = []
    if reply.text is not None:
        annotations = [_annotation(one) for one in reply.citations]
        part = {"type": "output_text", "text": reply.text, "annotations": annotations}
        if prompt.logprobs is not None:
            pieces = [token for piece in reply.split(reply.text) for token in tokens(piece)]
            part["logprobs"] = logprobs.of_tokens(pieces, prompt.logprobs)
        content.append(part)
    if reply.refusal is not None:
        content.append({"type": "refusal", "refusal": reply.refusal})
    return {
        "type": "message",
        "id": ids.part_id("msg"),
        "role": "assistant",
        "status": "completed",
        "content": content,
    }


def _annotation(citation: Citation) -> dict[str, Any]:
    return {"type": "url_citation", **asdict(citation)}  # flat here, unlike in chat


def _image(ids: AnswerIds, index: int, image: Image) -> dict[str, Any]:
    return {
        "type": "image_generation_call",
        "id": ids.part_id("ig", index),
        "status": "completed",
        "result": image.base64,
    }


def _call(ids: AnswerIds, index: int, call: ToolCall) -> dict[str, Any]:
    call = call.with_id(ids.part_id("call", index))
    return {
        "type": "function_call",
        "id": ids.part_id("fc", index),
        **({"call_id": call.id} if call.identity else {}),
        "name": call.name,
        "arguments": call.arguments,
        "status": "completed",
    }


def _response(ids: AnswerIds, prompt: Prompt, status: str, output: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "id": ids.generation_id,
        "object": "response",
        "created_at": ids.created,
        "completed_at": ids.created + 1 if status == "completed" else None,
        "status": status,
        "model": prompt.model,
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
        **prompt.echoed,
    }


def _usage(prompt: Prompt, reply: Reply) -> dict[str, Any]:
    counted = usage_of(prompt, reply)
    return {
        "input_tokens": counted.prompt,
        "input_tokens_details": {
            "cached_tokens": counted.cache.read,
            "cache_write_tokens": counted.cache.written,
        },
        "output_tokens": counted.completion,
        "output_tokens_details": {"reasoning_tokens": counted.reasoning},
        "total_tokens": counted.total,
        "cost": counted.cost,
        "is_byok": False,
        **searches(reply),
        **extra_usage(reply),
    }
