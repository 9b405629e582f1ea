"""A run of chunks that differ in nothing but their text, as most chunks of a stream do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

import orjson

Json = dict[str, Any]

_TEXT: Final = rb'"content": ?"'


class TextRun:
    """Chunks that have the same bytes around their text as the one before them.

    Their other fields are known, so that their JSON is parsed no further than the text, and the result needs
    nothing but the text, which is added to it as a chunk is handed out. A run goes on for as long as the
    chunks are alike; to iterate over it gives those that came last.
    """

    __slots__ = (
        *("_after", "_before", "_head", "_size", "_tail"),
        *("_choice", "_chunk", "_delta", "_model", "_pieces", "_texts"),
    )

    def __init__(self, before: bytes, after: bytes, chunk: Json, pieces: list[str]) -> None:
        (choice,) = chunk["choices"]
        self._before = before
        self._after = after
        self._size = len(before) + len(after)
        self._head = b"data: " + before
        self._tail = after + b"\n\n"
        self._chunk, self._choice, self._delta = chunk.copy(), choice.copy(), choice["delta"].copy()
        self._pieces = pieces
        self._texts: Iterator[str] = iter(())  # not handed out yet
        self._model: Callable[[str], Any] | None = None

    def take_whole(self, data: bytes, limit: int) -> bool:
        """Take data that are one event of the run, of fewer bytes than the limit; return whether they are."""
        head, tail = self._head, self._tail
        begin, end = len(head), -len(tail)
        # What is twice as large is likely to be several events.
        if data[:begin] != head or data[end:] != tail or len(data) >= min(2 * self._size, limit):
            return False
        try:
            self._texts = iter((orjson.loads(data[begin - 1 : end + 1]),))  # with the quotes
        except ValueError:
            return False
        return True

    def take(self, waiting: list[Any]) -> bool:
        """Take what belongs to the run from the end of a list of contents; return whether any does."""
        before, after = self._before, self._after
        begin, end = len(before), -len(after)
        texts: list[str] = []
        for content in reversed(waiting):
            if type(content) is not bytes or content[:begin] != before or content[end:] != after:
                break  # not bytes is a named event, or an error
            try:
                texts.append(orjson.loads(content[begin - 1 : end + 1]))  # with the quotes
            except ValueError:
                break
        del waiting[len(waiting) - len(texts) :]
        self._texts = iter(texts)
        return texts != []

    def __iter__(self) -> Iterator[Json]:
        return map(self._hand_out, self._texts)

    def models(self, decode: Callable[[Json], Any]) -> Iterator[Any]:
        """Iterate over the chunks as objects, which `decode` makes of a chunk of JSON."""
        if self._model is None:
            self._model = self._to_model(decode)
        return map(self._model, self._texts)

    def _to_model(self, decode: Callable[[Json], Any]) -> Callable[[str], Any]:
        from openrouter_sdk.events.chunks.chunk_models import chunks_like

        make = chunks_like(decode(self._chunk_with("")), self._pieces.append)
        return make or (lambda text: decode(self._hand_out(text)))

    def _hand_out(self, text: str) -> Json:
        self._pieces.append(text)
        return self._chunk_with(text)

    def _chunk_with(self, text: str) -> Json:
        chunk, choice, delta = self._chunk.copy(), self._choice.copy(), self._delta.copy()
        delta["content"] = text
        choice["delta"] = delta
        chunk["choices"] = [choice]
        return chunk

    def settle(self) -> None:
        """Add the texts of the chunks that were not handed out: the caller passes over them."""
        self._pieces += self._texts


def run_after(content: bytes, chunk: Json, pieces: list[str]) -> TextRun | None:
    """Return the run that a chunk begins, given its JSON; `pieces` are those of the text it was added to.

    None if the bytes do not tell where its text is: a backslash might hide the key, or another one.
    """
    text = re.search(_TEXT, content)
    if text is None or b"\\" in content or content.count(b'"content"') > 1:
        return None
    return TextRun(content[: text.end()], content[content.index(b'"', text.end()) :], chunk, pieces)
