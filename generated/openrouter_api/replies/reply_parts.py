# Generated from openapi.yaml by `make generate`. Do not edit.
"""The parts of replies that need more than a look: images, citations, tool calls, reasoning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from ..display import abridged_repr, shortened
from ..types import Model
from .reply import count, text_or_none

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from ..models import ChatToolCall

# How base64 begins, by media type.
_SIGNATURES = {
    "iVBORw0KGg": "image/png",
    "/9j/": "image/jpeg",
    "R0lGOD": "image/gif",
    "UklGR": "image/webp",
    "PHN2Z": "image/svg+xml",
    "PD94b": "image/svg+xml",
}


class Image:
    """An image in a reply."""

    __slots__ = ("url",)

    def __init__(self, url: str) -> None:
        self.url = url
        """Its address, usually a data URL that contains it."""

    @property
    def media_type(self) -> str | None:
        """Such as `image/png`; None if only the server of its address knows."""
        if self.url[:5].lower() != "data:":
            return None
        return self.url[5:].partition(",")[0].partition(";")[0].strip().lower() or None

    @property
    def data(self) -> bytes | None:
        """The content of the file; None if the image has to be fetched from its address."""
        from base64 import b64decode
        from urllib.parse import unquote_to_bytes

        head, comma, content = self.url.partition(",")
        if head[:5].lower() != "data:" or not comma:
            return None
        if not head.lower().endswith(";base64"):
            return unquote_to_bytes(content)
        try:
            return b64decode(b"".join(unquote_to_bytes(content).split()), validate=True)
        except ValueError:
            return None

    def save(self, path: str | os.PathLike[str], *, overwrite: bool = False) -> Path:
        """Save the image as a file, and return its path.

        Args:
            path: The file. Its suffix must be that of the format, and is added if there is none.
            overwrite: Whether to replace a file of this name.

        Raises:
            InvalidArgumentError: The reply has only the address of the image, the suffix is of another
                format, the file exists, or its folder does not.
            SaveError: The file cannot be written; then there is none.
        """
        from .saving import write

        target, data = self.prepare(path, overwrite=overwrite)
        write(target, data, overwrite=overwrite)
        return target

    def prepare(self, path: str | os.PathLike[str], *, overwrite: bool = False) -> tuple[Path, bytes]:
        """Check what `save` checks, and return where it would write what."""
        from .saving import image_suffixes, refusal, target_of

        data = self.data
        if self.media_type is None and data is None:
            raise refusal(f"the reply has only the address of the image; download it from {self.url[:500]}")
        if not data:
            raise refusal("the reply has no valid base64 of the image; `url` has what came")
        content = self.url.partition(",")[2]
        kind = next(
            (kind for start, kind in _SIGNATURES.items() if content.startswith(start)), self.media_type
        )
        return target_of(path, "image", image_suffixes(kind), overwrite=overwrite), data

    def __eq__(self, other: object) -> bool:
        return self.url == other.url if isinstance(other, Image) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.url)

    def __repr__(self) -> str:
        url = self.url if len(self.url) <= 100 else f"{self.url[:60]}... ({len(self.url)} characters)"
        return f"Image({url!r})"

    def _repr_markdown_(self) -> str:
        """Show the image in Jupyter."""
        return f"![image]({self.url})"


class Citation(NamedTuple):
    """A web page that a reply cites."""

    url: str
    title: str | None = None
    text: str | None = None
    """What the page says, if the server sends it."""
    start: int | None = None
    """Where in the text the cited passage starts."""
    end: int | None = None
    """Where in the text it ends, exclusive."""

    def __repr__(self) -> str:
        return f"Citation({abridged_repr(self._asdict(), keywords=True)})"


def read(value: Any, name: str) -> Any:
    """Return a property of a model, in its contract or not, or of plain JSON; None if it is absent."""
    if isinstance(value, dict):
        return value.get(name)
    found = getattr(value, name, None)
    return value.additional_properties.get(name) if found is None and isinstance(value, Model) else found


def list_of(value: Any, name: str) -> list[Any]:
    """Return a property that is a list, or an empty list."""
    found = read(value, name)
    return found if isinstance(found, list) else []


# --- reasoning ----------------------------------------------------------------------------------------


def join_parts(parts: Iterable[Any]) -> str:
    """Join the parts of a reasoning, which are paragraphs; those that are empty or no text are left out."""
    return "\n\n".join(part for part in parts if isinstance(part, str) and part)


def reasoning_texts(item: Any) -> Iterator[Any]:
    """Yield the summaries and texts of a reasoning item; some servers send bare strings."""
    for name in ("summary", "content"):
        for part in list_of(item, name):
            yield part if isinstance(part, str) else read(part, "text")


def detail_texts(details: Any) -> Iterator[Any]:
    """Yield the texts and summaries of `reasoning_details`."""
    for detail in details if isinstance(details, list) else ():
        kind = read(detail, "type")
        if kind in ("reasoning.text", "reasoning.summary"):
            yield read(detail, "text" if kind == "reasoning.text" else "summary")


# --- tool calls ---------------------------------------------------------------------------------------


def tool_call(id_: Any, name: Any, arguments: Any, kind: Any = "function") -> ChatToolCall:
    """Return a tool call in the form of chat."""
    from ..models import ChatToolCall, ChatToolCallFunction

    function = ChatToolCallFunction(name=text_or_none(name) or "", arguments=arguments_text(arguments))
    return ChatToolCall(id=text_or_none(id_) or "", type=kind, function=function)


def item_call(item: Any) -> ChatToolCall:
    """Return the call in an item of a response."""
    is_custom = read(item, "type") == "custom_tool_call"
    arguments = read(item, "input" if is_custom else "arguments")
    kind = "custom" if is_custom else "function"
    return tool_call(read(item, "call_id"), read(item, "name"), arguments, kind)


def called(call: Any, name: str, custom_name: str) -> Any:
    """Return a property of the function that is called, or of the custom tool."""
    function = read(call, "function")
    return read(read(call, "custom"), custom_name) if function is None else read(function, name)


def arguments_text(arguments: Any) -> str:
    """Return arguments as text; some servers send the value instead of JSON text."""
    from ..encoding.json_text import encode_json

    if isinstance(arguments, str):
        return arguments
    given = isinstance(arguments, (dict, list, int, float)) and not isinstance(arguments, bool)
    return encode_json(arguments).decode() if given else ""


def parse_object(text: str) -> dict[str, Any] | None:
    """Return the JSON object in a text, empty if there is no text or null; None for anything else."""
    from json import dumps, loads

    if text.strip() in ("", "null"):
        return {}
    try:
        # Models do not always escape line breaks.
        value = loads(text, strict=False, parse_constant=_refuse)
        if "\\u" in text:  # an escape may be half of a character, which cannot be encoded
            plain = dumps(value, ensure_ascii=False).encode("utf-16", "surrogatepass")
            value = loads(plain.decode("utf-16", "replace"))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


# --- images -------------------------------------------------------------------------------------------


def linked_images(parts: Any) -> list[Image]:
    """Return the images of parts with an `image_url`."""
    found = []
    for part in parts if isinstance(parts, list) else ():
        link = read(part, "image_url")
        url = link if isinstance(link, str) else read(link, "url")
        if isinstance(url, str) and url:
            found.append(Image(url))
    return found


def encoded_images(entries: Any) -> list[Image]:
    """Return the images of the Images API, which come as base64."""
    found = []
    for entry in entries if isinstance(entries, list) else ():
        content, url = read(entry, "b64_json"), read(entry, "url")
        if isinstance(content, str) and content:
            found.append(_from_base64(content, read(entry, "media_type")))
        elif isinstance(url, str) and url:
            found.append(Image(url))
    return found


def generated_images(items: list[Any]) -> list[Image]:
    """Return the images that tools generated for a response."""
    found = []
    for item in items:
        if read(item, "type") in ("image_generation_call", "openrouter:image_generation"):
            sources = (read(item, name) for name in ("result", "image_b64", "image_url"))
            content = next((one for one in sources if isinstance(one, str) and one), None)
            if content is not None:
                found.append(_from_base64(content, None))
        else:
            found += linked_images(read(item, "content"))
    return found


def source_images(blocks: list[Any]) -> list[Image]:
    """Return the images of blocks in the Anthropic format."""
    found = []
    for block in blocks:
        source = read(block, "source")
        content, url = read(source, "data"), read(source, "url")
        if isinstance(content, str) and content:
            found.append(_from_base64(content, read(source, "media_type")))
        elif isinstance(url, str) and url:
            found.append(Image(url))
    return found


def _from_base64(content: str, media_type: Any) -> Image:
    if content[:5].lower() == "data:" or "://" in content[:10]:
        return Image(content)
    if not isinstance(media_type, str) or not media_type:
        signatures = (kind for start, kind in _SIGNATURES.items() if content.startswith(start))
        media_type = next(signatures, "image/png")
    return Image(f"data:{media_type};base64,{content}")


# --- citations ----------------------------------------------------------------------------------------


def citations(entries: Any) -> list[Citation]:
    """Return the citations of web pages among annotations, of any of the three forms."""
    found = []
    for entry in entries if isinstance(entries, list) else ():
        nested = read(entry, "url_citation") or read(entry, "web_search_citation")
        fields = nested if read(nested, "url") else entry
        url = read(fields, "url")
        if not isinstance(url, str):
            continue
        text = text_or_none(read(fields, "content")) or text_or_none(read(fields, "cited_text"))
        title, start, end = (read(fields, name) for name in ("title", "start_index", "end_index"))
        found.append(Citation(url, text_or_none(title), text, _position(start), _position(end)))
    return found


def _position(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


# --- the reply as a whole -----------------------------------------------------------------------------


def selected_provider(metadata: Any) -> str | None:
    """Return the provider that `openrouter_metadata` says was selected."""
    for endpoint in list_of(read(metadata, "endpoints"), "available"):
        if read(endpoint, "selected") is True:
            return text_or_none(read(endpoint, "provider"))
    return None


def describe(reply: Any) -> str:
    """Return the reply as a person would read it."""
    images = len(reply.images)
    paragraphs = [
        reply.text or reply.refusal or "",
        "\n".join(f"{call.name}({shortened(call.arguments, 400)})" for call in reply.tool_calls),
        f"({images} image{'s' * (images > 1)})" if images else "",
        f"[{', '.join(_facts(reply))}]",
    ]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _facts(reply: Any) -> Iterator[str]:
    yield text_or_none(reply.model) or "unknown model"
    tokens = count(reply.usage, "input_tokens"), count(reply.usage, "output_tokens")
    if any(tokens):
        yield f"{tokens[0]} + {tokens[1]} tokens"
    if reply.cost is not None:
        amount = f"{reply.cost:.8f}".rstrip("0").rstrip(".")
        yield f"${amount}"
    if reply.finish_reason:
        yield reply.finish_reason
