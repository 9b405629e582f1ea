"""Accumulate the events of a streamed image generation (protocol section 9)."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.merging import error_object, event_error, valid_index

_PREFIX = "image_generation."


class ImagesAccumulator:
    """Accumulates the events of one streamed image generation."""

    __slots__ = ("_created", "_data", "_error", "_texts", "_usage", "finished", "partial_images")

    may_have_error = True

    finished: bool
    """Whether an image is complete, or there was an error. If several were requested, more may follow."""

    partial_images: dict[int, str]
    """`partial_image_index`, 0 if missing -> the latest preview of that image, as base64. Previews are kept
    when the image is complete, and are not in the result."""

    def __init__(self) -> None:
        self._created: Any = None
        self._data: list[dict[str, Any]] = []
        self._usage: Any = None
        self._texts: dict[str, list[str]] = {}
        self._error: Any = None
        self.finished = False
        self.partial_images = {}

    def add(self, event: dict[str, Any]) -> None:
        """Add the next event. Never raises; unknown events and invalid data are ignored."""
        if type(event) is not dict:
            return
        kind = event.get("type")
        if kind == _PREFIX + "completed":
            self._add_image(event)
        elif kind == _PREFIX + "partial_image":
            self._add_preview(event)
        elif kind == _PREFIX + "text_chunk":
            self._add_text(event)
        elif kind == "error" or event.get("error"):
            self._error = event_error(event)
            self.finished = True

    @property
    def empty(self) -> bool:
        """Whether no event had an image, a preview, text or an error."""
        return not (self._data or self.partial_images or self._texts or self._error)

    @property
    def error(self) -> dict[str, Any] | None:
        """The error object that ended the stream, or None."""
        return error_object(self._error)

    @property
    def text(self) -> str:
        """The text that accompanies the images."""
        return self.texts.get("content", "")

    @property
    def texts(self) -> dict[str, str]:
        """Phase (`content`, `reasoning` or `draft`) -> the text that the model wrote in it."""
        return {phase: "".join(pieces) for phase, pieces in self._texts.items()}

    def text_of(self, _event: dict[str, Any]) -> None:
        """None: an event differs from the one before in more than its text."""

    def result(self) -> dict[str, Any]:
        """Return the completed images so far; at the end, the result of a request without a stream.

        `created` and `usage` are absent until an event has them.
        """
        result: dict[str, Any] = {} if self._created is None else {"created": self._created}
        result["data"] = [image.copy() for image in self._data]
        if self._usage is not None:
            result["usage"] = self._usage
        return result

    def _add_image(self, event: dict[str, Any]) -> None:
        image = event.copy()
        del image["type"]
        created, usage = image.pop("created", None), image.pop("usage", None)
        self._created = self._created if created is None else created
        self._usage = self._usage if usage is None else usage
        self._data.append(image)
        self.finished = True

    def _add_preview(self, event: dict[str, Any]) -> None:
        image = event.get("b64_json")
        if type(image) is str:
            self.partial_images[valid_index(event.get("partial_image_index")) or 0] = image

    def _add_text(self, event: dict[str, Any]) -> None:
        phase, text = event.get("phase"), event.get("text")
        if type(text) is str:
            self._texts.setdefault(phase if type(phase) is str else "content", []).append(text)
