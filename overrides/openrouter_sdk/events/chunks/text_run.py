"""A run of chunks that differ in nothing but their text, as most chunks of a stream do."""

from __future__ import annotations

import re
from typing import Any, Final

import orjson

Json = dict[str, Any]

_TEXT: Final = rb'"content": ?"'


class TextRun:
    """Reads the chunks that follow one and have the same bytes around their text.

    Their other fields are known, so that their JSON is parsed no further than the text, and the result needs
    nothing but the text.
    """

    __slots__ = ("_after", "_before", "_choice", "_chunk", "_delta", "_pieces", "_size")

    def __init__(self, before: bytes, after: bytes, chunk: Json, pieces: list[str]) -> None:
        (choice,) = chunk["choices"]
        self._before = before
        self._after = after
        self._size = len(before) + len(after)
        self._chunk, self._choice, self._delta = chunk.copy(), choice.copy(), choice["delta"].copy()
        self._pieces = pieces

    def read(self, contents: list[Any]) -> list[Json]:
        """Return the chunks at the front of the contents of events that belong to the run."""
        before, after, size = self._before, self._after, self._size
        begin, end = len(before), -len(after)
        texts: list[str] = []
        for content in contents:  # named events are tuples
            if content[:begin] != before or content[end:] != after or len(content) < size:
                break
            try:
                texts.append(orjson.loads(content[begin - 1 : end + 1]))  # with the quotes
            except ValueError:
                break
        self._pieces += texts
        return self._chunks(texts)

    def _chunks(self, texts: list[str]) -> list[Json]:
        new_chunk, new_choice, new_delta = self._chunk.copy, self._choice.copy, self._delta.copy
        chunks = []
        for text in texts:
            chunk, choice, delta = new_chunk(), new_choice(), new_delta()
            delta["content"] = text
            choice["delta"] = delta
            chunk["choices"] = [choice]
            chunks.append(chunk)
        return chunks


def run_after(content: bytes, chunk: Json, pieces: list[str]) -> TextRun | None:
    """Return the run that a chunk begins, given its JSON; `pieces` are those of the text it was added to.

    None if the bytes do not tell where its text is: a backslash might hide the key, or another one.
    """
    text = re.search(_TEXT, content)
    if text is None or b"\\" in content or content.count(b'"content"') > 1:
        return None
    return TextRun(content[: text.end()], content[content.index(b'"', text.end()) :], chunk, pieces)
