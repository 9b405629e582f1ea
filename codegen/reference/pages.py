"""Write the page of an operation in Markdown, with roles of MyST for the names of Python objects."""

from __future__ import annotations

import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from codegen.document.openapi import Schema, ref_name
from codegen.naming.components import resource_class
from codegen.naming.members import attributes
from codegen.naming.names import pascal
from codegen.naming.shortcuts import shortcuts
from codegen.reference.entries import Entry, Reference
from codegen.reference.programs import Program
from codegen.reference.schema_words import description, resolved
from codegen.render.builder import RUNTIME
from codegen.render.emit import Used
from codegen.render.methods.docstrings import ERRORS
from codegen.render.methods.results import result_of
from codegen.render.views import Argument

FOLDER = "operations"
"""The folder of the pages below the root of the site."""


def page_name(entry: Entry) -> str:
    """Return the address of a page without suffix, such as `operations/chat/send`."""
    return f"{FOLDER}/{entry.view.resource}/{entry.view.name}"


def object_role(text: str, target: str = "") -> str:
    """Return a link to a Python object."""
    return f"{{py:obj}}`{text} <{target}>`" if target else f"{{py:obj}}`{text}`"


class Pages:
    """Writes the pages of a contract."""

    def __init__(self, reference: Reference) -> None:
        self.reference = reference
        self.builder = reference.builder
        self.emit = reference.builder.emit
        self.components = self.emit.components
        classes = {self.emit.class_name(name) for name in self.components}
        self.linked = classes | {self.emit.dict_name(name) for name in self.components}
        resources = {entry.view.resource for entry in reference.entries}
        self.classes = {name: resource_class(pascal(name), self.builder.document) for name in resources}

    def page(self, entry: Entry) -> str:
        """Return the page of an operation."""
        sections = [
            self._head(entry),
            _programs("Example", [p for p in entry.programs if not p.is_stream]),
            self._arguments(entry),
            self._result(entry),
            self._stream(entry),
            self._pagination(entry),
            _errors(entry),
            self._elsewhere(entry),
        ]
        return "\n\n".join(section for section in sections if section) + "\n"

    def index(self) -> str:
        """Return the page that lists all operations by resource."""
        lines = [
            "# Operations",
            f"The API has {len(self.reference.entries)} operations. Each is a method of the client, and "
            "has a page with its arguments, its result, its errors and programs that call it.",
            _example(self.first("chat").programs[0].source),
        ]
        for resource, entries in self.by_resource().items():
            lines.append(f"## {resource}\n\n" + "\n".join(map(_listed, entries)))
        resources = "\n".join(f"{resource}/index" for resource in self.by_resource())
        return "\n\n".join([*lines, _toctree(resources)]) + "\n"

    def resource_index(self, resource: str) -> str:
        """Return the page that lists the operations of a resource."""
        entries = self.by_resource()[resource]
        lines = [
            f"# client.{resource}",
            f"Methods of {object_role(f'client.{resource}', self._class(resource))}.",
            "\n".join(_listed(entry, "") for entry in entries),
            _example(self.first(resource).programs[0].source),
            _toctree("\n".join(f"{entry.view.name} <{entry.view.name}>" for entry in entries)),
        ]
        return "\n\n".join(lines) + "\n"

    def by_resource(self) -> dict[str, list[Entry]]:
        """Return resource -> its operations, both sorted by name."""
        found: dict[str, list[Entry]] = {}
        for entry in sorted(self.reference.entries, key=lambda one: (one.view.resource, one.view.name)):
            found.setdefault(entry.view.resource, []).append(entry)
        return found

    def first(self, resource: str) -> Entry:
        """Return the operation of a resource that shows most: one that streams, or has a large body."""
        entries = self.by_resource().get(resource) or self.by_resource().get("chat", self.reference.entries)

        def shows(entry: Entry) -> tuple[bool, int]:
            body = [argument for argument in entry.view.arguments if argument.location == "body"]
            return bool(entry.view.stream_name), len(body)

        return max(entries, key=shows)

    def _class(self, resource: str) -> str:
        return f"openrouter_api.resources.{resource}.{self.classes[resource]}"

    def _method(self, entry: Entry, name: str) -> str:
        return object_role(f"client.{entry.name}", f"{self._class(entry.view.resource)}.{name}")

    # --- sections ----------------------------------------------------------------------------------

    def _head(self, entry: Entry) -> str:
        view, operation = entry.view, entry.operation
        facts = [f"{self._method(entry, view.name)} sends `{entry.method.upper()} {entry.path}`."]
        vendor = f"{view.vendor_resource}.{view.vendor_name}"
        if vendor != f"{view.resource}.{view.name}":
            facts.append(f"The vendor's own SDK calls it `{vendor}`, which works here, too.")
        prose = operation.get("description", "")
        if operation.get("x-management-key") and "management key" not in prose:
            facts.append("The key of the client must be a management key.")
        if operation.get("security") == []:
            facts.append("It needs no key.")
        if operation.get("deprecated"):
            facts.append("**Deprecated.**")
        summary = str(operation.get("summary") or view.id).rstrip(".")
        return "\n\n".join([f"# {entry.name}", f"{summary}.", prose, " ".join(facts)])

    def _arguments(self, entry: Entry) -> str:
        view = entry.view
        arguments = sorted(view.arguments, key=lambda argument: not argument.required)
        listed = [self._argument(argument) for argument in arguments]
        options = (
            "Every method also takes the options of a call: `timeout`, `retries`, `headers`, `extra_query`, "
            f"`extra_body` and {object_role('options', 'openrouter_sdk.Options')}."
        )
        intro = "All arguments are given by name." if listed else "There are no arguments."
        return "\n\n".join(["## Arguments", intro, *(["\n".join(listed)] if listed else []), options])

    def _argument(self, argument: Argument) -> str:
        need = ", required" if argument.required else ""
        text = description(argument.schema, self.components)
        return (
            f"- **`{argument.name}`**{need}: `{argument.type}`. {text}{self._types(argument.type)}".rstrip()
        )

    def _types(self, text: str) -> str:
        """Return links to the types that a type mentions."""
        found = dict.fromkeys(name for name in re.findall(r"\w+", text) if name in self.linked)
        names = [name for name in found if f"{name}Dict" not in found]
        return f" See {', '.join(map(object_role, names))}." if names else ""

    def _result(self, entry: Entry) -> str:
        result = result_of(entry.operation, self.components)
        kind = entry.view.result_type
        if kind == "None":
            return f"## Result\n\nNone (status {result.status})."
        linked = object_role(kind) if kind in self.linked else f"`{kind}`"
        lines = ["## Result", f"{linked} (status {result.status})."]
        component = ref_name(result.schema or {})
        if component:
            lines[1] += f" {self.components[component].get('description', '')}".rstrip()
            lines += self._fields(component)
        return "\n\n".join(lines)

    def _fields(self, component: str) -> Iterator[str]:
        """Yield the fields of a result, its shortcuts, and the fields of what its `data` holds."""
        schema = resolved({"$ref": f"#/components/schemas/{component}"}, self.components)
        if not schema.get("properties"):
            members = [ref_name(member) for member in schema.get("oneOf") or schema.get("anyOf") or ()]
            names = [object_role(self.emit.class_name(name)) for name in members if name]
            if names:
                yield f"It is one of {', '.join(names)}."
            return
        yield self._field_list(schema)
        if component in self.builder.bases:
            module, _, base = self.builder.bases[component].rpartition(".")
            found = sorted(shortcuts(RUNTIME, module, base))
            if found:
                yield f"Shortcuts: {', '.join(f'`{name}`' for name in found)}."
        data = resolved(schema["properties"].get("data", {}), self.components)
        inside = ref_name(data.get("items", {})) or ref_name(schema["properties"].get("data", {}))
        if inside and self.components[inside].get("properties"):
            each = "Each item of `data`" if data.get("type") == "array" else "`data`"
            yield f"{each} is a {object_role(self.emit.class_name(inside))}:"
            yield self._field_list(self.components[inside])

    def _field_list(self, schema: Schema) -> str:
        names, required = attributes(schema), set(schema.get("required", ()))
        keys = sorted(schema["properties"], key=lambda key: key not in required)
        lines = []
        for key in keys:
            prop = schema["properties"][key]
            kind = self.emit.response_type(prop, Used())
            kind = kind if key in required or "None" in kind.split(" | ") else f"{kind} | None"
            text = description(prop, self.components)
            lines.append(f"- `{names[key]}`: `{kind}`. {text}{self._types(kind)}".rstrip())
        return "\n".join(lines)

    def _stream(self, entry: Entry) -> str:
        view = entry.view
        programs = [program for program in entry.programs if program.is_stream]
        if not programs:
            return ""
        method = object_role(
            f"client.{view.resource}.{view.stream_name}", f"{self._class(view.resource)}.{view.stream_name}"
        )
        lines = [
            "## Streaming",
            f"{method} takes the same arguments, and returns a stream, which opens when it is entered with "
            f"`with` or first iterated. Its events are `{view.event_type}`.{self._types(view.event_type)}",
            "After the last event, `stream.result()` is what the call above returns. An error in the stream "
            "has the result so far in `partial`.",
            *map(_program, programs),
        ]
        return "\n\n".join(lines)

    def _pagination(self, entry: Entry) -> str:
        pages: dict[str, Any] = entry.operation.get("x-pagination", {})
        if not pages:
            return ""
        by = "position" if pages["type"] == "offset" else "cursor"
        size = f"`{pages['limit']}` is the size of a page, not of the list. " if pages.get("limit") else ""
        return (
            "## Pages\n\n"
            f"The list has pages, each of which is asked for by its {by}. "
            f"`client.paginate(client.{entry.name})` iterates over the items of all pages, and its method "
            f"`pages()` over the pages themselves. {size}A call of the method itself returns one page."
        )

    def _elsewhere(self, entry: Entry) -> str:
        view = entry.view
        constant = f"openrouter_api.operations.{view.resource}.{view.constant}"
        return (
            "## See also\n\n"
            f"- {self._method(entry, view.name)} in the reference of modules\n"
            f"- {object_role(view.constant, constant)} for `client.request`, which also returns the status\n"
            f"- [All operations of `{view.resource}`](index.md)"
        )


def _listed(entry: Entry, folder: str | None = None) -> str:
    """Return the line about an operation in a list; links are relative to the folder of all operations."""
    place = f"{entry.view.resource}/" if folder is None else folder
    summary = str(entry.operation.get("summary") or entry.view.id).rstrip(".")
    return f"- [`{entry.name}`]({place}{entry.view.name}.md): {summary}"


def _programs(heading: str, programs: list[Program]) -> str:
    return "\n\n".join([f"## {heading}", *map(_program, programs)]) if programs else ""


def _program(program: Program) -> str:
    lead = "With the asynchronous client:\n\n" if program.kind == "async" else ""
    return f"{lead}{_example(program.source)}"


def _example(source: str) -> str:
    return f"```python\n{source}```"


def _errors(entry: Entry) -> str:
    statuses = sorted(int(s) for s in entry.operation["responses"] if s.isdigit() and s >= "400")
    rows = [f"| {status} | {_error(status)} | {_meaning(status)} |" for status in statuses]
    table = ["| status | class | |\n|---|---|---|\n" + "\n".join(rows)] if rows else []
    before = f"{object_role('InvalidArgumentError')} is raised before anything is sent, "
    transport = f"{object_role('TransportError')} when there is no usable response, "
    api = f"and {object_role('APIError')} for an error that the API reports"
    end = ", of these classes by status:" if rows else "."
    intro = f"All are in `openrouter_sdk.errors`. {before}{transport}{api}{end}"
    return "\n\n".join(["## Errors", intro, *table])


def _error(status: int) -> str:
    name = ERRORS.get(status, "APIError")
    return object_role(name, f"openrouter_sdk.errors.{name}")


def _meaning(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return {499: "Client closed the request", 524: "The origin took too long", 529: "Overloaded"}.get(
            status, ""
        )


def _toctree(names: str) -> str:
    return f"```{{toctree}}\n:hidden:\n:titlesonly:\n\n{names}\n```"
