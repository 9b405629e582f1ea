"""The content of messages, in all of its shapes, as parts of a request."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, NoReturn

from openrouter_sdk.content.encoded_parts import (
    audio_part,
    file_part,
    image_part,
    media_type,
    split_data_url,
    video_part,
)
from openrouter_sdk.errors import InvalidArgumentError

Json = dict[str, Any]
Block = Mapping[str, Any]

TEXT_ONLY: Final = ("system", "developer")
"""Roles whose content is text."""
CALLS: Final = ("tool_call", "tool_call_chunk", "invalid_tool_call", "tool_use", "function_call")
"""Blocks with calls of tools."""
_OF_ASSISTANT: Final = (
    *CALLS,
    *("reasoning", "thinking", "redacted_thinking", "refusal"),
    *("server_tool_call", "server_tool_call_chunk", "server_tool_result"),
)
"""Blocks that only a message of the assistant can have."""
_MARKS: Final = ("cache_control", "prompt_cache_breakpoint")
_NOTES: Final = frozenset(("type", "id", "index", "extras", "metadata", "annotations"))
_URLS: Final = ("url", "file_uri", "image_url", "file_data", "file_url")
_SOURCES: Final = frozenset(("source", "source_type", "base64", "data", "file_id", *_URLS))
_FACTS: Final = frozenset(("mime_type", "media_type", "filename", "title", "context", "detail", "processing"))
_READ: Final = _NOTES | _SOURCES | _FACTS | {"text"}
"""Fields of blocks that have their place in the part, or none in a request."""
_PREFIXES: Final = {"audio": "audio_", "file": "file_", "image": "image_url_"}
_PDF: Final = "JVBERi"
"""What a PDF begins with in base64."""


def content_parts(content: str | Sequence[str | Block], where: str, role: str) -> str | list[Json]:
    """Return the content of a message of the user, the system or a tool: its text, or its parts.

    Takes parts of this API and of OpenAI, LangChain's content blocks (v1, and the data blocks before it), and
    blocks of Anthropic and of Google. Parts of types that are not known here stay as they are.
    `cache_control` and other fields of a block, or of its `extras`, are kept.

    `where` and `role` are for the InvalidArgumentError about what cannot be sent.
    """
    if isinstance(content, str):
        return content
    if not isinstance(content, (list, tuple, Mapping)):
        _refuse(where, f"the content is of type {type(content).__name__}", "give a text or a list of blocks")
    return [
        part
        for index, block in enumerate([content] if isinstance(content, Mapping) else content)
        for part in parts_of(block, f"{where}.content[{index}]", role)
    ]


def parts_of(block: str | Block, where: str, role: str) -> list[Json]:
    """Return the parts that one block of a content becomes, usually one."""
    if isinstance(block, str):
        return [_text(block)]
    kind = block.get("type") if isinstance(block, Mapping) else None
    if kind == "non_standard" and isinstance(block.get("value"), Mapping):
        return parts_of(block["value"], where, role)
    if kind is None and isinstance(block, Mapping) and "text" in block:  # as in Bedrock
        kind = "text"
    if not isinstance(kind, str):
        _refuse(where, "a block needs a `type`", "such as {'type': 'text', 'text': ...}")
    if kind in _OF_ASSISTANT:
        _refuse(where, f"{kind!r} cannot be said by the {role}", "put it into an AIMessage")
    if kind == "tool_result":
        _refuse(where, "a tool_result must be in a HumanMessage", "or use a ToolMessage")
    read = _READERS.get(kind)
    found = [_own(block)] if read is None else list(read(block, where))
    if role in TEXT_ONLY and any(part["type"] != "text" for part in found):
        _refuse(where, f"the {role} can say text only, and no {kind!r}", "put it into a HumanMessage")
    return found


def marked(parts: str | list[Json], block: Block) -> list[Json]:
    """Return the parts of a content, the last one with the cache marks of a block."""
    listed = [_text(parts)] if isinstance(parts, str) else parts
    return [*listed[:-1], *({**one, **marks_of(block)} for one in listed[-1:])]


def marks_of(block: Block) -> Json:
    """Return the marks for prompt caching on a block."""
    return {name: value for name in _MARKS if (value := field_of(block, name)) is not None}


def as_text(value: object) -> str:
    """Return a text, or the JSON of anything else."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def field_of(block: Block, name: str) -> Any:
    """Return a field of a block, or of its `extras`, or of its `metadata` (as the extras once were)."""
    extras = _extras(block)
    for place in (block, extras, block.get("metadata"), extras.get("metadata")):
        if isinstance(place, Mapping) and place.get(name) is not None:
            return place[name]
    return None


def _word(block: Block, name: str) -> str | None:
    """Return such a field if it is a string."""
    value = field_of(block, name)
    return value if isinstance(value, str) else None


class Media(NamedTuple):
    """Where the content of an image, of audio, of a video or of a file is."""

    data: str | None
    url: str | None
    file_id: str | None
    kind: str | None

    @classmethod
    def of(cls, block: Block, where: str) -> Media:
        """Read a block of any origin. Raises InvalidArgumentError if it has no content."""
        source = block.get("source")
        source = source if isinstance(source, Mapping) else block
        data = _first(source, ("base64", "data"), where)
        url = _first(source, _URLS, where)
        kind = _first(source, ("mime_type", "media_type"), where)
        if data is not None and data[:5].lower() == "data:":
            data, url = None, data
        # An `id` is that of the block, if there is any other content.
        file_id = _first(source, ("file_id",) if data or url else ("file_id", "id"), where)
        if not (data or url or file_id):
            lacks = f"{block.get('type')!r} has no content"
            _refuse(where, lacks, "give it `url`, `base64` with `mime_type`, or `file_id`")
        return cls(data or None, url or None, file_id or None, kind or None)


def _text(text: str) -> Json:
    return {"type": "text", "text": text}


def _own(block: Block) -> Json:
    """Return a part of the API without what LangChain notes on blocks."""
    kept = {name: value for name, value in block.items() if name not in ("id", "index", "extras")}
    return {**_extras(block), **kept}


def _with_rest(part: Json, block: Block) -> Json:
    """Add what a block has beyond what was read from it.

    Before a model gets files and audio of OpenAI's form, LangChain makes blocks of its own of them, whose
    extras have the inner fields with a prefix.
    """
    rest = {**_extras(block), **block}
    found = part | {name: value for name, value in rest.items() if name not in _READ and value is not None}
    prefix = _PREFIXES.get(str(block.get("type")), " ")
    if inner := {
        name.removeprefix(prefix): found.pop(name) for name in list(found) if name.startswith(prefix)
    }:
        found[part["type"]] = {**inner, **part[part["type"]]}
    return found


def _extras(block: Block) -> Json:
    extras = block.get("extras")
    return dict(extras) if isinstance(extras, Mapping) else {}


def _texts(block: Block, where: str) -> Iterator[Json]:
    text = block.get("text")
    if not isinstance(text, str):
        _refuse(
            where, f"`text` must be a str, not {type(text).__name__}", "leave the block out if it is empty"
        )
    yield _with_rest(_text(text), block)


def _image(block: Block, where: str) -> Iterator[Json]:
    media, detail = Media.of(block, where), _word(block, "detail")
    if media.file_id:
        part = _uploaded(media.file_id, block)
    elif media.url:
        link = {"url": media.url}
        part = {"type": "image_url", "image_url": {**link, "detail": detail} if detail else link}
    else:
        part = image_part(media.data or "", media.kind, detail)
    yield _with_rest(part, block)


def _audio(block: Block, where: str) -> Iterator[Json]:
    media = Media.of(block, where)
    kind, data = media.kind, media.data
    if media.url and (split := split_data_url(media.url)):
        kind, data = split
    if data:
        kind = media_type(data, kind, _word(block, "filename"), "")
        if not kind:
            _refuse(where, "the format of the audio is not known", "give `mime_type`, such as 'audio/wav'")
        yield _with_rest(audio_part(data, kind), block)
    elif media.url:
        _refuse(where, "the API takes no address of audio", "download it, and give `base64` with `mime_type`")
    else:
        yield _with_rest(_uploaded(media.file_id, block), block)


def _video(block: Block, where: str) -> Iterator[Json]:
    media = Media.of(block, where)
    if media.file_id:
        part = _uploaded(media.file_id, block)
    elif media.url:
        part = {"type": "video_url", "video_url": {"url": media.url}}
    else:
        data = media.data or ""
        part = video_part(data, media_type(data, media.kind, _word(block, "filename"), "video/mp4"))
    if "video_url" in part and (processing := _word(block, "processing")):
        part["video_url"]["processing"] = processing
    yield _with_rest(part, block)


def _file(block: Block, where: str) -> Iterator[Json]:
    if block.get("source_type") == "text":
        yield from _plain({**block, "text": block.get("text") or block.get("url")}, where)
        return
    media, filename = Media.of(block, where), _word(block, "filename") or _word(block, "title")
    if media.file_id:
        part = _uploaded(media.file_id, block)
    elif media.url:
        named = {"filename": filename} if filename else {}
        part = {"type": "file", "file": {**named, "file_data": media.url}}
    else:
        data, kind = media.data or "", media.kind
        if kind == "application/pdf" and not data.startswith(_PDF):
            kind = None  # LangChain says so of any file in OpenAI's form
        part = file_part(data, media_type(data, kind, filename, "application/pdf"), filename)
    yield _with_rest(part, block)


def _uploaded(file_id: str | None, block: Block) -> Json:
    filename = _word(block, "filename")
    named = {"filename": filename} if filename else {}
    return {"type": "file", "file": {**named, "file_id": file_id}}


def _plain(block: Block, where: str) -> Iterator[Json]:
    """Read a text that has a title, which any model can read as text."""
    text = block.get("text")
    if not isinstance(text, str):
        yield from _file({"mime_type": "text/plain", **block, "source_type": None}, where)
        return
    said = (_word(block, "title"), _word(block, "context"), text)
    yield _with_rest(_text("\n\n".join(filter(None, said))), block)


def _document(block: Block, where: str) -> Iterator[Json]:
    """Read a document of Anthropic, whose source may be text or blocks."""
    source = block.get("source")
    kind = source.get("type") if isinstance(source, Mapping) else None
    if isinstance(source, Mapping) and kind == "text":
        yield from _plain({**block, "text": source.get("data")}, where)
    elif isinstance(source, Mapping) and kind == "content":
        yield from _titled(block, source.get("content"), where)
    else:
        yield from _file(block, where)


def _result(block: Block, where: str) -> Iterator[Json]:
    """Read the result of a search or of a tool."""
    yield from _titled(block, block.get("content") or block.get("output"), where)


def _titled(block: Block, content: Any, where: str) -> Iterator[Json]:
    source = block.get("source")
    said = (block.get("title"), source if isinstance(source, str) else block.get("context"))
    if title := "\n".join(one for one in said if isinstance(one, str)):
        yield _text(title)
    yield from marked(content_parts(content or [], where, "user"), block)


def _any_media(block: Block, where: str) -> Iterator[Json]:
    """Read a `media` of Google, whose media type says what it is."""
    group = str(block.get("mime_type")).partition("/")[0].lower()
    yield from {"image": _image, "audio": _audio, "video": _video}.get(group, _file)(block, where)


def _linked(block: Block, where: str) -> Iterator[Json]:
    """Read a part with a link in a field of its type; a link may be a string."""
    part = _own(block)
    kind = part["type"]
    if isinstance(part.get(kind), str):
        part[kind] = {"url": part[kind]}
    yield part


def _file_or_part(block: Block, where: str) -> Iterator[Json]:
    yield from [_own(block)] if isinstance(block.get("file"), Mapping) else _file(block, where)


def _json(block: Block, where: str) -> Iterator[Json]:
    yield {**_text(as_text(block.get("json"))), **marks_of(block)}


def _first(block: Block, names: tuple[str, ...], where: str) -> str | None:
    for name in names:
        value = block.get(name)
        if value is None:
            continue
        if not isinstance(value, str):
            wanted = "base64 text" if name in ("base64", "data") else "a str"
            _refuse(where, f"`{name}` must be {wanted}, not {type(value).__name__}", "convert it first")
        return value
    return None


def _refuse(where: str, what: str, advice: str) -> NoReturn:
    raise InvalidArgumentError(f"{where}: {what}; {advice}")


_READERS: Final[Mapping[str, Callable[[Block, str], Iterator[Json]]]] = {
    "text": _texts,
    "input_text": _texts,
    "output_text": _texts,
    "text-plain": _plain,
    "image": _image,
    "audio": _audio,
    "video": _video,
    "file": _file_or_part,
    "image_url": _linked,
    "video_url": _linked,
    "input_image": _image,
    "input_file": _file,
    "document": _document,
    "search_result": _result,
    "media": _any_media,
    "json": _json,
    "custom_tool_call_output": _result,
}
"""Type of a block -> what reads it. Blocks of other types are parts of the API."""
