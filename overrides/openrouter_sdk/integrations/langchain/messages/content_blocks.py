"""The standard content blocks of messages from OpenRouter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, cast

from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.messages.block_translators import register_translator
from langchain_core.messages.content import KNOWN_BLOCK_TYPES, ContentBlock

from openrouter_api.replies.reply_audio import Audio
from openrouter_api.replies.reply_parts import parse_object
from openrouter_sdk.content.encoded_parts import split_data_url
from openrouter_sdk.events.accumulate.merging import object_list, valid_index
from openrouter_sdk.events.accumulate.reasoning import ReasoningDetails
from openrouter_sdk.integrations.langchain.messages.reply_messages import PROVIDER

Json = dict[str, Any]

BLOCKS: Final = "openrouter_blocks"
"""The extra attribute of a chunk from a stream with the blocks that it adds; the sum of chunks has none."""
TEXT: Final = "lc_text"
"""The index of the text of a message. LangChain joins blocks whose index is equal and begins so."""
REASONING: Final = "lc_reasoning"
"""The index of a reasoning without details."""

_DETAIL_TEXTS: Final = {"reasoning.text": "text", "reasoning.summary": "summary"}
_AUDIO_TYPES: Final = {"mp3": "audio/mpeg", None: "audio/pcm"}
_CITATION: Final = ("url", "title", "start_index", "end_index")


def register() -> None:
    """Make LangChain use these blocks for messages from OpenRouter, of whatever package."""
    register_translator(PROVIDER, message_blocks, chunk_blocks)


def message_blocks(message: AIMessage) -> list[ContentBlock]:
    """Return the blocks of a message: reasoning, text, tool calls, and then the other things it has."""
    return _finished(_blocks(message, _calls(message)))


def chunk_blocks(chunk: AIMessageChunk) -> list[ContentBlock]:
    """Return what a chunk of a stream adds to the blocks, or the blocks of a sum of chunks."""
    added = (chunk.model_extra or {}).get(BLOCKS)
    if added is not None:
        return cast(list[ContentBlock], [block.copy() for block in added])
    if chunk.chunk_position == "last":
        return message_blocks(chunk)
    content, calls = chunk.content, chunk.tool_call_chunks
    if type(content) is str and not calls and not chunk.additional_kwargs:
        return [{"type": "text", "text": content, "index": TEXT}] if content else []
    blocks = _blocks(chunk, [{**call, "type": "tool_call_chunk"} for call in calls])
    return cast(list[ContentBlock], list(blocks))


def _finished(blocks: Iterable[Json]) -> list[ContentBlock]:
    """Return blocks to which nothing will be added, so that they need no index."""
    return cast(list[ContentBlock], [{k: v for k, v in one.items() if k != "index"} for one in blocks])


def _blocks(message: AIMessage, calls: list[Json]) -> Iterator[Json]:
    """Yield the blocks of a message with these calls, each block with its index."""
    said = list(content_blocks(message.content))
    kinds = {block["type"] for block in said}
    if "reasoning" not in kinds:
        yield from reasoning_blocks(message.additional_kwargs)
    yield from _cited(said, annotation_blocks(message.additional_kwargs, message.response_metadata))
    if calls:
        known = {block.get("id") for block in said if block["type"].endswith("tool_call")}
        yield from (call for call in calls if call["id"] is None or call["id"] not in known)
    yield from (one for one in other_blocks(message.additional_kwargs) if one["type"] not in kinds)


def _calls(message: AIMessage) -> list[Json]:
    valid = [{**call, "type": "tool_call"} for call in message.tool_calls]
    return [*valid, *({**call, "type": "invalid_tool_call"} for call in message.invalid_tool_calls)]


# --- reasoning ----------------------------------------------------------------------------------------


def reasoning_blocks(kwargs: Json) -> Iterator[Json]:
    """Yield a block for each of the reasoning details, or else for the text of the reasoning.

    Whatever a detail has beside its text is in `extras`, so that the detail can be made again.
    """
    details = kwargs.get("reasoning_details")
    details = _joined(details) if isinstance(details, list) else []
    text = kwargs.get("reasoning_content")
    if isinstance(text, str) and text and not any(map(detail_text, details)):
        yield {"type": "reasoning", "reasoning": text, "index": REASONING}
    for place, detail in enumerate(details):
        if isinstance(detail, dict):
            yield from detail_blocks(detail, place)


def detail_blocks(detail: Json, place: int) -> Iterator[Json]:
    """Yield the blocks of the reasoning detail at this place in their list."""
    index = f"{REASONING}_{place}"
    if detail.get("type") == "reasoning.server_tool_call":
        id_ = str(detail.get("tool_call_id") or detail.get("id") or f"server_{place}")
        arguments = detail.get("arguments")
        given = parse_object(arguments) if isinstance(arguments, str) else arguments
        given = given if isinstance(given, dict) else {"arguments": arguments}
        name = str(detail.get("tool_name") or "")
        call = {"type": "server_tool_call", "id": id_, "name": name, "args": given, "extras": detail}
        yield {**call, "index": index}
        result = {"type": "server_tool_result", "tool_call_id": id_, "status": "success"}
        yield {**result, "output": detail.get("result"), "index": f"{index}_result"}
        return
    field = text_field(detail)
    extras = {name: value for name, value in detail.items() if name != field}
    block: Json = {"type": "reasoning", "extras": extras, "index": index}
    yield block if field is None else {**block, "reasoning": detail[field]}


def text_field(detail: Json) -> str | None:
    """Return the field of a reasoning detail that has its text, if it has one."""
    kind = detail.get("type")
    field = _DETAIL_TEXTS.get(kind) if isinstance(kind, str) else None
    return field if field is not None and isinstance(detail.get(field), str) else None


def detail_text(detail: Any) -> str:
    """Return the text of a reasoning detail, which may be empty."""
    field = text_field(detail) if isinstance(detail, dict) else None
    return "" if field is None else detail[field]


def _joined(details: list[Any]) -> list[Any]:
    """Join the fragments of a stream, which other packages keep as they came."""
    places = [(one.get("type"), valid_index(one.get("index"))) for one in details if isinstance(one, dict)]
    if len(set(places)) == len(details) or any(index is None for _, index in places):
        return details
    joined = ReasoningDetails()
    joined.add(details)
    return joined.result()


# --- content ------------------------------------------------------------------------------------------


def content_blocks(content: Any) -> Iterator[Json]:
    """Yield the blocks of a content, which is text or a list of parts of any kind."""
    if isinstance(content, str):
        if content:
            yield {"type": "text", "text": content, "index": TEXT}
        return
    for part in content if isinstance(content, list) else ():
        if isinstance(part, str):
            yield {"type": "text", "text": part}
        elif isinstance(part, dict):
            yield part_block(part)


def part_block(part: Json) -> Json:
    """Return a part of a content as a block; one that is unknown is not lost."""
    kind = part.get("type")
    if kind in KNOWN_BLOCK_TYPES and "source_type" not in part and not isinstance(part.get("file"), dict):
        return part
    if kind == "output_text" and isinstance(part.get("text"), str):
        return {**part, "type": "text"}
    read = _PARTS.get(kind) if isinstance(kind, str) else None
    return (read(part) if read else None) or {"type": "non_standard", "value": part}


def _linked(kind: str) -> Callable[[Json], Json | None]:
    """Return what reads a part that has an address, such as `image_url`."""
    name = f"{kind}_url"

    def read(part: Json) -> Json | None:
        link = part.get(name)
        return sourced(kind, link.get("url") if isinstance(link, dict) else link)

    return read


def _file(part: Json) -> Json | None:
    file = part.get("file")
    if not isinstance(file, dict):
        return None
    block = sourced("file", file.get("file_data") or file.get("file_url"))
    if block is not None and file.get("filename"):
        block["extras"] = {"filename": file["filename"]}
    return block


def _spoken(part: Json) -> Json | None:
    audio = part.get("input_audio")
    if not isinstance(audio, dict) or not isinstance(audio.get("data"), str):
        return None
    return {"type": "audio", "base64": audio["data"], "mime_type": _audio_type(audio.get("format"))}


_PARTS: Final[dict[str, Callable[[Json], Json | None]]] = {
    "image_url": _linked("image"),
    "video_url": _linked("video"),
    "input_audio": _spoken,
    "file": _file,
}


def sourced(kind: str, url: Any) -> Json | None:
    """Return a block of this kind for an address, which may be a data URL."""
    if not isinstance(url, str) or not url:
        return None
    split = split_data_url(url)
    return {"type": kind, **({"base64": split[1], "mime_type": split[0]} if split else {"url": url})}


# --- what comes beside the content --------------------------------------------------------------------


def other_blocks(kwargs: Json) -> Iterator[Json]:
    """Yield the parts of a content other than text, images, audio, and what the model refused."""
    parts = [one for one in object_list(kwargs.get("content_parts")) if one.get("type") != "text"]
    for place, part in enumerate([*parts, *object_list(kwargs.get("images"))]):
        yield {**part_block(part), "index": f"lc_part_{place}"}
    audio = kwargs.get("audio")
    if isinstance(audio, dict) and isinstance(data := audio.get("data"), str):
        extras = {name: value for name, value in audio.items() if name != "data"}
        block = {"type": "audio", "base64": data, "mime_type": _audio_type(Audio(data[:16]).format)}
        yield {**block, **({"extras": extras} if extras else {}), "index": "lc_audio"}
    elif audio:
        yield {"type": "non_standard", "value": {"type": "audio", "audio": audio}, "index": "lc_audio"}
    if (refusal := kwargs.get("refusal")) and isinstance(refusal, str):
        yield {"type": "refusal", "refusal": refusal, "index": "lc_refusal"}


def _audio_type(format_: Any) -> str:
    return _AUDIO_TYPES.get(format_) or f"audio/{format_}"


def annotation_blocks(kwargs: Json, metadata: Json) -> list[Json]:
    """Return the annotations of the text; pages that are only listed are cited without a place."""
    given = object_list(kwargs.get("annotations"))
    listed = metadata.get("citations")
    pages = listed if isinstance(listed, list) and not given else []
    return [
        *map(annotation, given),
        *({"type": "citation", "url": url} for url in pages if isinstance(url, str)),
    ]


def annotation(given: Json) -> Json:
    """Return an annotation of the API as one of LangChain; one that is no citation as it came."""
    page = given.get("url_citation")
    if given.get("type") != "url_citation":
        return {"type": "non_standard_annotation", "value": given}
    page = page if isinstance(page, dict) else given
    found = {name: page[name] for name in _CITATION if page.get(name) is not None}
    text = page.get("content") or page.get("cited_text")
    return {"type": "citation", **found, **({"cited_text": text} if text else {})}


def _cited(said: list[Json], notes: list[Json]) -> list[Json]:
    """Return the blocks of a content, with the annotations at its only or first text."""
    if not notes or any("annotations" in block for block in said):
        return said
    for place, block in enumerate(said):
        if block["type"] == "text":
            return [*said[:place], {**block, "annotations": notes}, *said[place + 1 :]]
    return [{"type": "text", "text": "", "annotations": notes, "index": TEXT}, *said]
