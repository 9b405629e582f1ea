"""Put the answer of an image generation together from the events of its stream (protocol section 9)."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.merging import error_object, number, told_error

_PREFIX = "image_generation."


class ImagesAccumulator:
    """Gathers the events of one streamed image generation."""

    __slots__ = ("_created", "_data", "_error", "_texts", "_usage", "finished", "partial_images")

    finished: bool
    """Whether an image was completed, or an error came. With several images asked for, more may follow."""

    partial_images: dict[int, str]
    """The latest preview of each image, as base64, by `partial_image_index` (0 where none is told). They
    stay when the image is completed, and never stand in the result."""

    def __init__(self) -> None:
        self._created: Any = None
        self._data: list[dict[str, Any]] = []
        self._usage: Any = None
        self._texts: dict[str, list[str]] = {}
        self._error: Any = None
        self.finished = False
        self.partial_images = {}

    def add(self, event: dict[str, Any]) -> None:
        """Take the next event's data. Never raises: unknown events and odd data add nothing."""
        if type(event) is not dict:
            return
        kind = event.get("type")
        if kind == _PREFIX + "completed":
            self._complete(event)
        elif kind == _PREFIX + "partial_image":
            self._preview(event)
        elif kind == _PREFIX + "text_chunk":
            self._write(event)
        elif kind == "error" or event.get("error"):
            self._error = told_error(event)
            self.finished = True

    @property
    def error(self) -> dict[str, Any] | None:
        """The error that ended the stream, as the object on the wire; None while there is none."""
        return error_object(self._error)

    @property
    def text(self) -> str:
        """What the model wrote as content next to the images."""
        return self.texts.get("content", "")

    @property
    def texts(self) -> dict[str, str]:
        """All that the model wrote, by phase: `content`, `reasoning`, `draft`."""
        return {phase: "".join(pieces) for phase, pieces in self._texts.items()}

    def result(self) -> dict[str, Any]:
        """The images completed so far; at the end, what the call would have given without a stream.

        `created` and `usage` are absent until an event told them.
        """
        result: dict[str, Any] = {} if self._created is None else {"created": self._created}
        result["data"] = [image.copy() for image in self._data]
        if self._usage is not None:
            result["usage"] = self._usage
        return result

    def _complete(self, event: dict[str, Any]) -> None:
        image = event.copy()
        del image["type"]
        created, usage = image.pop("created", None), image.pop("usage", None)
        self._created = self._created if created is None else created
        self._usage = self._usage if usage is None else usage
        self._data.append(image)
        self.finished = True

    def _preview(self, event: dict[str, Any]) -> None:
        picture = event.get("b64_json")
        if type(picture) is str:
            self.partial_images[number(event.get("partial_image_index")) or 0] = picture

    def _write(self, event: dict[str, Any]) -> None:
        phase, text = event.get("phase"), event.get("text")
        if type(text) is str:
            self._texts.setdefault(phase if type(phase) is str else "content", []).append(text)
