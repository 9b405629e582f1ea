"""Messages of the assistant, of OpenRouter and of other chat models, as messages of a request."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Final

from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage

from openrouter_api.replies.reply_parts import join_parts
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.events.accumulate.merging import object_list
from openrouter_sdk.events.accumulate.reasoning import TEXT_FIELDS, ReasoningDetails
from openrouter_sdk.integrations.call_ids import Call, CallIds
from openrouter_sdk.integrations.langchain.messages.content_parts import CALLS, as_text, marks_of, parts_of
from openrouter_sdk.integrations.langchain.messages.reply_messages import CUSTOM_INPUT

Json = dict[str, Any]

_REPEATED: Final = re.compile(r"(.+?)\1+")
_SPOKEN: Final = ("text", "output_text", "text-plain", "file", "document", "image_url", "video_url")
"""Blocks of the assistant that are content of its message."""


def beginning(message: BaseMessage, role: str) -> Json:
    """Return what a message begins with: its role, and its name if it has one."""
    name = message.name or message.additional_kwargs.get("name")
    return {"role": role, "name": name} if name else {"role": role}


def assistant_message(message: AIMessage, where: str, ids: CallIds) -> Json:
    """Return a message of the assistant as one of a request. Raises InvalidArgumentError."""
    kept, blocks = message.additional_kwargs, _blocks(message)
    calls = list(_calls(message, blocks, where))
    said = _content(message, blocks, where) or (None if calls else "")
    body = {**beginning(message, "assistant"), "content": said}
    if calls:
        made = ids.of_calls(
            [Call(one["id"], (one.get("function") or one["custom"]).get("name")) for one in calls]
        )
        body["tool_calls"] = [{**call, "id": id_} for call, id_ in zip(calls, made, strict=True)]
    body |= _reasoning(message, blocks)
    refusal = kept.get("refusal") or next((one.get("refusal") for one in blocks if "refusal" in one), None)
    if isinstance(refusal, str) and refusal:
        body["refusal"] = refusal
    if images := object_list(kept.get("images")) or list(_images(blocks, where)):
        body["images"] = images
    if isinstance(audio := kept.get("audio") or _audio(blocks), dict) and audio:
        body["audio"] = audio
    # Those of files save parsing them again (protocol section 18.1); OpenAI's own are of another shape.
    annotations = object_list(kept.get("annotations")) or list(_cited(blocks))
    if own := [one for one in annotations if isinstance(one.get(str(one.get("type"))), dict)]:
        body["annotations"] = own
    return body


def _blocks(message: AIMessage) -> list[Json]:
    """Return the blocks of a content that is a list, in LangChain's form if the message names its provider.

    Those of other APIs are without LangChain's wrapper.
    """
    content: Any = message.content
    if isinstance(content, str):
        return []
    if _origin(message):
        with suppress(Exception):  # which LangChain raises for blocks that it does not expect
            content = message.content_blocks
    found = list[Json]()
    for block in content:
        given: Any = {"type": "text", "text": block} if isinstance(block, str) else block
        is_wrapped = given.get("type") == "non_standard" and isinstance(given.get("value"), dict)
        found.append(given["value"] if is_wrapped else given)
    return found


def _origin(message: AIMessage) -> str:
    """Return the provider of a message, such as `anthropic`, if it is not from OpenRouter."""
    provider = message.response_metadata.get("model_provider")
    return provider if isinstance(provider, str) and provider != "openrouter" else ""


def _content(message: AIMessage, blocks: list[Json], where: str) -> str | list[Json]:
    """Return the content: texts with no more than their cache marks, and files."""
    came = object_list(message.additional_kwargs.get("content_parts"))
    if came and message.text == "".join(as_text(part.get("text") or "") for part in came):  # nobody edited it
        return came
    if isinstance(message.content, str):
        return message.content
    parts = list[Json]()
    for index, block in enumerate(blocks):
        kind = block.get("type", "text")
        if kind in ("text", "output_text"):
            if not block.get("text"):  # which Anthropic refuses
                continue
            block = {"type": "text", "text": block["text"], **marks_of(block)}
        if kind in _SPOKEN:
            parts += parts_of(block, f"{where}.content[{index}]", "assistant")
    return parts[0]["text"] if len(parts) == 1 and parts[0].keys() == {"type", "text"} else parts


def _calls(message: AIMessage, blocks: list[Json], where: str) -> Iterator[Json]:
    """Yield the calls: those that LangChain knows, or else those in the content."""
    kept = message.additional_kwargs
    raw = object_list(kept.get("tool_calls"))
    if message.tool_calls or message.invalid_tool_calls:
        fields = kept.get("tool_call_fields")
        for call in (*message.tool_calls, *message.invalid_tool_calls):
            known = _call(call["id"], call["name"], call["args"], where)
            yield _as_it_came(known, fields.get(call["id"]) if isinstance(fields, dict) else None)
    elif raw:
        yield from ({**one, "id": _id(one)} for one in raw if isinstance(one.get("function"), dict))
    elif called := [block for block in blocks if block.get("type") in CALLS]:
        for block in called:
            arguments: Any = next((block[key] for key in ("args", "input", "arguments") if key in block), {})
            yield _call(_id(block), block.get("name"), arguments, where)
    elif isinstance(legacy := kept.get("function_call"), dict):
        yield _call(None, legacy.get("name"), legacy.get("arguments"), where)


def _call(id_: str | None, name: str | None, arguments: Any, where: str) -> Json:
    """Return a call, whose arguments may be text that is no JSON."""
    try:
        text = arguments if isinstance(arguments, str) else json.dumps(arguments or {}, ensure_ascii=False)
    except (TypeError, ValueError) as error:
        said = f"{where} has a call of {name!r} whose arguments are no JSON: {error}"
        raise InvalidArgumentError(said) from error
    return {"id": id_, "type": "function", "function": {"name": name or "", "arguments": text}}


def _id(call: Json) -> str | None:
    """Return the id of a call, which is another one than that of its item in OpenAI's responses."""
    return next((one for one in (call.get("call_id"), call.get("id")) if isinstance(one, str)), None)


def _as_it_came(call: Json, fields: Any) -> Json:
    """Add the fields of a call that LangChain does not know; a custom tool is called with a text."""
    if not isinstance(fields, dict):
        return call
    if fields.get("type") != "custom":
        return {**fields, **call}
    function = call["function"]
    custom = {"name": function["name"], "input": json.loads(function["arguments"]).get(CUSTOM_INPUT)}
    return {**fields, "id": call["id"], "custom": custom}


def _reasoning(message: AIMessage, blocks: list[Json]) -> Json:
    """Return the reasoning as it came, because providers check its signatures (protocol section 16)."""
    kept, facts = message.additional_kwargs, message.response_metadata
    given: Any = kept.get("reasoning_content") or kept.get("reasoning")
    made = [(block, _detail(block, blocks, _origin(message))) for block in blocks]
    details = object_list(kept.get("reasoning_details"))
    if isinstance(message, AIMessageChunk) or facts.get("object") == "chat.completion.chunk":
        details = _merged(details)
    details = details or [detail for _, detail in made if detail]
    texts = [given] if given else [block for block, detail in made if not detail]
    body: Json = {"reasoning": text} if (text := join_parts(map(_reasoning_text, texts))) else {}
    return {**body, "reasoning_details": details} if details else body


def _merged(fragments: list[Json]) -> list[Json]:
    """Merge the details of a sum of chunks.

    LangChain adds up fragments of one index: their formats are repeated, and those of different types become
    one. Fragments without an index stay in pieces.
    """
    details = ReasoningDetails()
    for fragment in fragments:
        repeated = _REPEATED.fullmatch(str(fragment.get("format")))
        if repeated is None:
            details.add(fragment)
            continue
        kept = {**fragment, "format": repeated[1]}
        texts = {kind: kept.pop(name, None) for kind, name in TEXT_FIELDS.items()}
        for kind, text in texts.items():
            if text or kind == fragment.get("type"):
                details.add({**kept, "type": kind, TEXT_FIELDS[kind]: text})
    return details.result()


def _detail(block: Json, blocks: list[Json], origin: str) -> Json | None:
    """Return the reasoning detail that a block was, or that it can be."""
    kind, extras = block.get("type"), block.get("extras")
    extras = extras if isinstance(extras, dict) else {}
    own = str(extras.get("type"))
    if own.startswith("reasoning."):
        name = TEXT_FIELDS.get(own, "text")
        return {**extras, name: block["reasoning"]} if "reasoning" in block else extras
    made = {"format": "google-gemini-v1" if origin.startswith("google") else "anthropic-claude-v1"}
    if kind == "redacted_thinking":
        return {"type": "reasoning.encrypted", "data": block.get("data") or "", **made}
    if kind in ("thinking", "reasoning") and (signature := block.get("signature") or extras.get("signature")):
        text = block.get("thinking") or block.get("reasoning") or ""
        return {"type": "reasoning.text", "text": text, "signature": signature, **made}
    return _server_call(block, blocks) if kind == "server_tool_call" and not origin else None


def _server_call(block: Json, blocks: list[Json]) -> Json | None:
    """Return the detail for a call of a tool that a server ran, which needs its result."""
    for result in blocks:
        if result.get("type") == "server_tool_result" and result.get("tool_call_id") == block.get("id"):
            return {
                "type": "reasoning.server_tool_call",
                "tool_name": block.get("name") or "",
                "tool_call_id": block.get("id"),
                "arguments": as_text(block.get("args") or {}),
                "result": as_text(result.get("output")),
            }
    return None


def _reasoning_text(given: Any) -> str:
    """Return the text of reasoning without a signature.

    What OpenAI encrypted for another account could not be read, so it is left out.
    """
    if not isinstance(given, dict):
        return str(given)
    if given.get("type", "reasoning") not in ("reasoning", "thinking"):
        return ""
    text = given.get("reasoning") or given.get("thinking")
    return text or join_parts(one.get("text") for one in object_list(given.get("summary")))


def _images(blocks: list[Json], where: str) -> Iterator[Json]:
    for block in blocks:
        made = block.get("result") if block.get("type") == "image_generation_call" else None  # of ChatOpenAI
        if made or block.get("type") == "image":
            image = {"type": "image", "base64": made} if made else block
            yield from (one for one in parts_of(image, where, "assistant") if "image_url" in one)


def _audio(blocks: list[Json]) -> Json | None:
    block = next((one for one in blocks if one.get("type") == "audio"), {})
    extras = block.get("audio") or block.get("extras")
    data = {"data": block["base64"]} if isinstance(block.get("base64"), str) else {}
    return {**extras, **data} if isinstance(extras, dict) else data


def _cited(blocks: list[Json]) -> Iterator[Json]:
    """Yield the annotations of texts in the form of this API."""
    for one in (note for block in blocks for note in object_list(block.get("annotations"))):
        if one.get("type") == "citation" and one.get("url"):
            page = {name: one[name] for name in ("url", "title", "start_index", "end_index") if name in one}
            quoted = {"content": one["cited_text"]} if "cited_text" in one else {}
            yield {"type": "url_citation", "url_citation": {**page, **quoted}}
        else:
            yield one["value"] if isinstance(one.get("value"), dict) else one
