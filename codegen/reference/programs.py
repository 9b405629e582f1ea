"""Write whole programs that call an operation, as they are shown in the reference."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

from attrs import frozen

from codegen.document.media_types import EVENTS
from codegen.document.openapi import Schema, ref_name
from codegen.reference.layout import call_source, passed_source
from codegen.reference.shown import Shown, split
from codegen.render.emit import Emitter
from codegen.render.methods.examples import Examples
from codegen.render.methods.results import Result, result_of
from codegen.render.views import OperationView

Kind: TypeAlias = Literal["sync", "async"]
_TEXT = frozenset({"ChatResult", "MessagesResult", "OpenResponsesResult"})
_FILES = {"audio": "speech.mp3", "video": "video.mp4", "image": "image.png"}
"""First part of a media type -> the file that the program writes."""


@frozen
class Program:
    """A program that calls an operation."""

    kind: Kind
    is_stream: bool
    source: str

    @property
    def title(self) -> str:
        """What tells it from the other programs of its operation."""
        how = "Asynchronous" if self.kind == "async" else "Synchronous"
        return f"{how}, streamed" if self.is_stream else how


class Programs:
    """Writes the programs of a contract."""

    def __init__(self, emitter: Emitter, examples: Examples) -> None:
        self.emit = emitter
        self.examples = examples
        self.shown = Shown(emitter, examples.shown)

    def of(self, view: OperationView, operation: dict[str, Any]) -> Iterator[Program]:
        """Yield the programs of an operation: synchronous and asynchronous, then those that stream it."""
        note = "  # its key is a management key" if operation.get("x-management-key") else ""
        for is_stream in (False, True):
            if not (view.stream_name if is_stream else not view.only_streams):
                continue
            for kind in _KINDS:
                indent = 4 if kind == "sync" else 8
                body = _Body(self, view, operation, kind, indent)
                lines = body.streamed() if is_stream else body.called()
                yield Program(kind, is_stream, _framed(kind, lines, note))

    def request(self, view: OperationView) -> str:
        """Return a program that runs an operation by `client.request`."""
        operation, arguments = f"{view.resource}.{view.constant}", self.examples.arguments(view)
        call = passed_source("response = ", "client.request", operation, arguments, "", 4)
        return _REQUEST.format(resource=view.resource, call=call)


_REQUEST = """\
from openrouter_sdk import OpenRouter
from openrouter_sdk.operations import {resource}

with OpenRouter() as client:
{call}
    print(response.status, response.data)
"""
_KINDS: tuple[Kind, Kind] = ("sync", "async")


def _framed(kind: Kind, lines: list[str], note: str) -> str:
    """Return a program with what it needs around the lines of its body."""
    body = "\n".join(lines)
    path = "from pathlib import Path\n" if "Path(" in body else ""
    if kind == "sync":
        imports = [path, "from openrouter_sdk import OpenRouter\n"]
        return "\n".join([*filter(None, imports), f"with OpenRouter() as client:{note}\n{body}\n"])
    head = f"import asyncio\n{path}\nfrom openrouter_sdk import AsyncOpenRouter\n\n\n"
    main = f"async def main() -> None:\n    async with AsyncOpenRouter() as client:{note}\n{body}\n"
    return f"{head}{main}\n\nasyncio.run(main())\n"


class _Body:
    """The lines that use the client."""

    def __init__(
        self, programs: Programs, view: OperationView, operation: dict[str, Any], kind: Kind, indent: int
    ) -> None:
        self.view = view
        self.operation = operation
        self.indent = indent
        self.shown = programs.shown
        self.arguments = programs.examples.arguments(view)
        self.result: Result = result_of(operation, programs.emit.components)
        self.is_text = programs.emit.object_of(self.result.schema or {}) in _TEXT
        self.awaits, self.loops = ("await ", "async ") if kind == "async" else ("", "")

    def called(self) -> list[str]:
        """Return a call and what is done with its result."""
        if self.result.media is None or self.view.result_type == "None":
            return [self._call(self.awaits)]
        if self.view.result_type == "bytes":
            file = _FILES.get(self.result.media.partition("/")[0], "download.bin")
            return [
                self._call(f"content = {self.awaits}"),
                self._line(f'Path("{file}").write_bytes(content)'),
            ]
        schema = self.result.schema or {}
        items, fields = split(self.shown.paths(self.view.id, schema))
        noun = self.shown.noun(schema, items, f"{self.view.resource}.{self.view.name}") if items else "result"
        shown = ", ".join(f"{noun}.{field}" if field else noun for field in fields) or noun
        pages = self.operation.get("x-pagination", {})
        if items and pages.get("results") == items:
            return [self._paged(noun), self._line(f"    print({shown})")]
        call = self._call(f"result = {self.awaits}")
        if items:
            return [call, self._line(f"for {noun} in result.{items}:"), self._line(f"    print({shown})")]
        return [call, self._line(f"print({shown})")]

    def streamed(self) -> list[str]:
        """Return a stream and a loop over it."""
        opened = self._call(f"{self.loops}with ", self.view.stream_name, " as stream:")
        if self.is_text:
            loop = f'{self.loops}for piece in stream.text():\n    print(piece, end="", flush=True)'
        else:
            shown = "event.type" if self.shown.has_type(self._event()) else "event"
            loop = f"{self.loops}for event in stream:\n    print({shown})"
        return [opened, textwrap.indent(loop, " " * (self.indent + 4))]

    def _event(self) -> Schema:
        """Return the schema of an event of the stream."""
        contents = (response.get("content", {}) for response in self.operation["responses"].values())
        schema: Schema = next((content[EVENTS]["schema"] for content in contents if EVENTS in content), {})
        component = self.shown.components.get(ref_name(schema) or "", {})
        found: Schema = component.get("properties", {}).get("data", schema)
        return found

    def _line(self, text: str) -> str:
        return f"{' ' * self.indent}{text}"

    def _method(self, name: str) -> str:
        resource = self.view.resource
        return f"client.{resource}" if name == resource else f"client.{resource}.{name}"

    def _call(self, before: str, name: str = "", after: str = "") -> str:
        method = self._method(name or self.view.name)
        return call_source(before, method, self.arguments, after, self.indent)

    def _paged(self, noun: str) -> str:
        before = f"{self.loops}for {noun} in "
        method = self._method(self.view.name)
        return passed_source(before, "client.paginate", method, self.arguments, ":", self.indent)
