"""Content parts of chat as parts of responses, and as blocks of messages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from openrouter_api.types import Model
from openrouter_sdk.content.parts import Part
from openrouter_sdk.errors import InvalidArgumentError

if TYPE_CHECKING:
    from openrouter_api.params import EasyInputMessageContentItemDict, MessagesMessageParamContentItemDict

Json: TypeAlias = "dict[str, Any]"

_FILE_MEMBERS: Final = ("filename", "file_data", "file_url", "file_id")
_DATA_URL: Final = re.compile(r"data:([^,;]*)(?:;[^,]*)?;base64,", re.IGNORECASE)


def for_responses(parts: Iterable[Any]) -> list[EasyInputMessageContentItemDict]:
    """Return content parts as those of a message of responses::

        parts = [content.text("What is this?"), content.image("photo.png")]
        client.responses.send(
            model=..., input=[{"role": "user", "content": content.for_responses(parts)}]
        )

    Strings become texts; parts of responses stay. A cache mark becomes that of OpenAI, which needs
    `prompt_cache_options={"mode": "explicit"}` in the request. Raises InvalidArgumentError for a mark with a
    `ttl`, and for what is no part.
    """
    found: Any = [_for_responses(_checked(part, index), index) for index, part in enumerate(_listed(parts))]
    return cast("list[EasyInputMessageContentItemDict]", found)


def for_messages(parts: Iterable[Any]) -> list[MessagesMessageParamContentItemDict]:
    """Return content parts as blocks of a message of `messages.create`, with their cache marks.

    Strings become texts; blocks stay. Raises InvalidArgumentError for audio, video and office documents, for
    which there are no blocks, and for what is no part.
    """
    found: Any = [_for_messages(_checked(part, index), index) for index, part in enumerate(_listed(parts))]
    return cast("list[MessagesMessageParamContentItemDict]", found)


def responses_part(part: Mapping[str, Any]) -> Json:
    """Return a content part of chat as one of responses, without its cache mark; others stay."""
    kind, value = part.get("type"), part
    if kind == "text":
        return {"type": "input_text", "text": part.get("text")}
    inner: Any = part.get(kind) if isinstance(kind, str) else None
    value = inner if isinstance(inner, Mapping) else {}
    if kind == "image_url":
        return {"type": "input_image", "image_url": value.get("url"), "detail": value.get("detail") or "auto"}
    if kind == "file":
        members = {name: value[name] for name in _FILE_MEMBERS if name in value}
        if str(members.get("file_data"))[:8].lower().startswith(("http://", "https://")):
            members["file_url"] = members.pop("file_data")
        return {"type": "input_file", **members}
    if kind == "video_url":
        others = {name: value[name] for name in ("processing",) if name in value}
        return {"type": "input_video", "video_url": value.get("url"), **others}
    return dict(part)


def _listed(parts: Any) -> Iterable[Any]:
    if isinstance(parts, (str, Mapping, Model)):
        return [parts]
    if not isinstance(parts, Iterable):
        raise InvalidArgumentError(f"pass a list of content parts, not {type(parts).__name__}")
    return parts


def _checked(part: Any, index: int) -> Json:
    if isinstance(part, str):
        return {"type": "text", "text": part}
    plain = part.to_dict() if isinstance(part, Model) else part
    if not isinstance(plain, Mapping) or not isinstance(plain.get("type"), str):
        raise InvalidArgumentError(f"parts[{index}] is no content part, but {type(part).__name__}")
    return dict(plain)


def _for_responses(part: Json, index: int) -> Part:
    mark = part.get("cache_control")
    converted = Part(responses_part(part))
    if not mark or part["type"] != "text":
        return converted
    if isinstance(mark, Mapping) and mark.get("ttl"):
        raise InvalidArgumentError(
            f"parts[{index}]: a mark of responses has no time of its own (protocol section 17); mark the "
            "part without ttl, and pass prompt_cache_options={'mode': 'explicit', 'ttl': ...} to the request"
        )
    return Part({**converted, "prompt_cache_breakpoint": {"mode": "explicit"}})


def _for_messages(part: Json, index: int) -> Part:
    kind = part["type"]
    mark = {"cache_control": part["cache_control"]} if part.get("cache_control") else {}
    inner = part.get(kind)
    if kind in ("image_url", "file") and not isinstance(inner, Mapping):
        raise InvalidArgumentError(f"parts[{index}]: `{kind}` must be a dict, not {type(inner).__name__}")
    if kind == "image_url":
        return Part(type="image", source=_source(str(part["image_url"].get("url")), "image"), **mark)
    if kind == "file":
        return Part(_document(part["file"], index), **mark)
    if kind in ("input_audio", "video_url", "input_video"):
        raise InvalidArgumentError(
            f"parts[{index}]: messages has no blocks for {kind.removeprefix('input_').removesuffix('_url')}; "
            "use chat"
        )
    return Part(part)


def _source(url: str, kind: str) -> Json:
    found = _DATA_URL.match(url)
    if found is None:
        return {"type": "url", "url": url}
    return {"type": "base64", "media_type": found[1].lower() or kind, "data": url[found.end() :]}


def _document(file: Mapping[str, Any], index: int) -> Json:
    titled = {"title": file["filename"]} if file.get("filename") else {}
    if file.get("file_id"):
        return {"type": "document", "source": {"type": "file", "file_id": file["file_id"]}, **titled}
    if not isinstance(file.get("file_data"), str):
        raise InvalidArgumentError(f"parts[{index}]: `file` has neither file_data nor file_id")
    source = _source(file["file_data"], "application/pdf")
    kind = source.get("media_type", "application/pdf")
    if kind == "text/plain":
        from base64 import b64decode

        try:
            text = b64decode(source["data"], validate=True).decode("utf-8", "replace")
        except ValueError as error:
            raise InvalidArgumentError(f"parts[{index}]: `file_data` is no base64: {error}") from None
        source = {"type": "text", "media_type": "text/plain", "data": text}
    elif kind.startswith("image/"):
        return {"type": "image", "source": source}
    elif kind != "application/pdf":
        raise InvalidArgumentError(
            f"parts[{index}]: messages has no blocks for {kind}; use chat, or upload it and pass its file_id"
        )
    return {"type": "document", "source": source, **titled}
