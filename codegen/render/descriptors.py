"""Write the source of operation descriptors, `Operation(...)`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

from codegen.contract.credentials import BEARER, key_header
from codegen.contract.json_types import JsonTypes
from codegen.contract.servers import relative_to_base, url_template
from codegen.contract.styles import special_style
from codegen.document.media_types import JSON, LINES, is_json, order_of
from codegen.document.openapi import Document, Schema, SpecError, operations, ref_name, schemas
from codegen.naming.members import arguments
from codegen.naming.python import argument
from codegen.normalise.schemas.null import split_null
from codegen.render.emit import Emitter
from codegen.render.methods.arguments import BodyForm, files, merged
from codegen.render.methods.body_source import body_source, check_sent_last, wrapped, writer
from codegen.render.methods.read_only import READ_ONLY, ReadOnly
from codegen.render.methods.results import Result, covered, streams
from codegen.render.views import Argument

STYLES = "parameter_styles"
"""The module of `encoding` for the styles of parameters, emitted if a descriptor mentions it."""


class Descriptors:
    """Writes the descriptors of one contract."""

    def __init__(self, document: Document, emitter: Emitter) -> None:
        self.document = document
        self.components = schemas(document)
        self.emit = emitter
        self.types = JsonTypes(document)
        self.read_only = ReadOnly(emitter)
        self.usual_errors = self._usual_errors()
        """Status -> reference to the decoder of the error that most operations have for it, if several do."""

    def source(
        self,
        path: str,
        method: str,
        operation: dict[str, Any],
        parameters: list[Argument],
        bodies: list[BodyForm],
        result: Result,
        event: str | None,
        renamed: dict[str, Argument],
        removed: dict[str, str],
    ) -> str:
        answers_json = result.media == JSON
        decoders = {code: self._decoder(schema, operation) for code, schema in result.others.items()}
        suffix, prefix = relative_to_base(self.document, operation)
        check_sent_last(operation, bodies)
        rows = [
            ("id", repr(operation["operationId"])),
            ("resource", repr(operation["x-resource"])),
            ("name", repr(operation["x-method"])),
            ("method", repr(method.upper())),
            ("path", repr(prefix + url_template(path))),
            ("strip_base_suffix", repr(suffix)),
            ("result", repr(self._result_decoder(result, operation))),
            ("result_media", repr(result.media)),
            ("parameters", _tuple(self._parameter(operation, p) for p in parameters)),
            ("bodies", _tuple(self._body(operation, form) for form in bodies)),
            ("stream", _stream_source(operation, merged(parameters, bodies), event)),
            ("errors", self._errors(operation)),
            ("security", repr(_security(self.document, operation))),
            ("key_header", repr(key_header(self.document, operation))),
            ("management_key", repr(bool(operation.get("x-management-key")))),
            ("pagination", _pagination_source(operation, self.components)),
            ("any_json", repr(answers_json and not all(map(self._is_object, result.schemas)))),
            ("replay_safe", repr(method in ("get", "head", "put", "delete", "options", "trace", "query"))),
            ("starts_job", repr(method == "post" and "202" in map(str, operation["responses"]))),
            ("aliases", repr({old: argument.name for old, argument in renamed.items()})),
            ("removed", repr(removed)),
            ("accept", repr(result.accept)),
            ("results", repr(decoders)),
            ("empty", f"frozenset({result.empty})"),
        ]
        defaults = {"()", "None", "{}", "False", "'required'", "''", "frozenset([])", repr(BEARER)}
        kept = [(k, v) for k, v in rows if v not in defaults or k in ("result", "result_media")]
        return ",\n    ".join(f"{key}={value}" for key, value in kept)

    def _body(self, operation: dict[str, Any], form: BodyForm) -> str:
        return body_source(
            operation, form, files(form, self.components), self._types(form.fields), self._left_out(form)
        )

    def _result_decoder(self, result: Result, operation: dict[str, Any]) -> str | None:
        """Return the reference to the decoder of the first success."""
        is_decoded = result.media in (JSON, LINES)
        return self._decoder(result.schema or {}, operation) if is_decoded else None

    def _is_object(self, schema: Schema) -> bool:
        """Whether every value of a schema is a JSON object."""
        if name := ref_name(schema):
            return self._is_object(self.components[name])
        variants = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        return schema.get("type") == "object" or (bool(variants) and all(map(self._is_object, variants)))

    def _decoder(self, schema: Schema, operation: dict[str, Any]) -> str | None:
        """Return the reference to the decoder of a result; None if it is not decoded."""
        name = ref_name(split_null(schema)[0])
        if not self.emit.decodes(schema):
            return None
        if name is None:
            raise SpecError("has a response with unnamed objects", place=operation["operationId"])
        return self.emit.ref(name)

    def _parameter(self, operation: dict[str, Any], argument: Argument) -> str:
        kind = self.types.of(argument.schema)
        # Every text is a string, and other values of a list may be given as text too.
        is_text = "string" in kind.split("|")
        left_out = self.read_only.arguments([argument]).get(argument.name, "")
        return _parameter_source(self.document, operation, argument, "" if is_text else kind, left_out)

    def _left_out(self, form: BodyForm) -> str:
        """Return the function that writes a form of a body, if it leaves out read-only properties."""
        kinds = self.read_only.arguments(form.fields)
        usual = writer(form)
        return f"{READ_ONLY}.SentBody({kinds!r}{', ' * bool(usual)}{usual})" if kinds else ""

    def _types(self, fields: list[Argument]) -> dict[str, str]:
        """Return the JSON types of arguments; an empty one for those that may have any."""
        return {a.name: self.types.of(a.schema, required=a.required) for a in fields}

    def _usual_errors(self) -> dict[int, str]:
        by_status: dict[int, Counter[str]] = {}
        for _, _, operation in operations(self.document):
            for status, model in self._error_models(operation).items():
                by_status.setdefault(status, Counter())[model] += 1
        most = {status: counts.most_common(1)[0] for status, counts in sorted(by_status.items())}
        return {status: model for status, (model, count) in most.items() if count > 1}

    def _errors(self, operation: dict[str, Any]) -> str:
        models = self._error_models(operation)
        usual = [status for status in models if models[status] == self.usual_errors.get(status)]
        others = [f"{status}: {models[status]!r}" for status in models if status not in usual]
        parts = [f"usual_errors({', '.join(map(str, usual))})"] if usual else []
        return " | ".join([*parts, f"{{{', '.join(others)}}}"] if others or not usual else parts)

    def _error_models(self, operation: dict[str, Any]) -> dict[int, str]:
        models: dict[int, str] = {}
        for status, response in operation["responses"].items():
            content = response.get("content", {})
            media = next((media for media in sorted(content, key=order_of) if is_json(media)), "")
            name = ref_name(content.get(media, {}).get("schema", {}))
            if name and not status.startswith("2"):
                statuses = covered(status, operation["responses"])
                models = {**dict.fromkeys(statuses, self.emit.ref(name)), **models}
        return dict(sorted(models.items()))


def _tuple(parts: Iterable[str]) -> str:
    listed = list(parts)
    return f"({', '.join(listed)},)" if listed else "()"


def _parameter_source(
    document: Document, operation: dict[str, Any], argument: Argument, kind: str, left_out: str
) -> str:
    declared = next(
        p for p in operation["parameters"] if p["name"] == argument.wire and p["in"] == argument.location
    )
    parts = [repr(argument.name), repr(argument.wire), repr(argument.location)]
    if argument.required:
        parts.append("required=True")
    if kind:
        parts.append(f"type={wrapped(kind)}")
    if style := special_style(document, declared):
        flags = [f", {name}=True" for name in ("explode", "reserved") if getattr(style, name)]
        written = f"{argument.location!r}, {style.name!r}{''.join(flags)}"
        source = f"{STYLES}.ParameterStyle({written})"
        parts.append(
            f"style={READ_ONLY}.SentParameter({left_out!r}, {source})" if left_out else f"style={source}"
        )
    return f"Parameter({', '.join(parts)})"


def stream_field(operation: dict[str, Any], taken: Collection[str]) -> str:
    """Return the wire name of the argument that requests a stream, of those it has.

    It is empty if the operation cannot be streamed, or is without being asked by an argument.
    """
    field = operation.get("x-stream", {}).get("field")
    if field:
        return str(field)
    return "stream" if streams(operation) and "stream" in taken else ""


def _stream_source(operation: dict[str, Any], arguments: list[Argument], event: str | None) -> str:
    field = stream_field(operation, [argument.wire for argument in arguments])
    if not field and not streams(operation):
        return "None"
    return f"Stream({field!r}, {operation.get('x-stream', {}).get('sentinel')!r}, {event!r})"


def _pagination_source(operation: dict[str, Any], components: dict[str, Schema]) -> str:
    pages = operation.get("x-pagination")
    if not pages:
        return "None"
    named = {wire: name for (_, wire), name in reversed(arguments(operation, components).items())}
    roles = ("offset", "limit", "cursor")
    rest = [f"{role}={named.get(pages[role], argument(pages[role]))!r}" for role in roles if role in pages]
    if "next" in pages:
        rest.append(f"next={pages['next']!r}")
    if "offset" in pages:
        bounds = {
            "page_size": _declared(operation, pages.get("limit"), "default"),
            "last_offset": _declared(operation, pages["offset"], "maximum"),
        }
        rest += [f"{name}={bound!r}" for name, bound in bounds.items() if bound is not None]
    return f"Pagination({pages['type']!r}, {pages.get('results', 'data')!r}, {', '.join(rest)})"


def _declared(operation: dict[str, Any], name: str | None, keyword: str) -> Any:
    """The value of a keyword in the schema of a query parameter, or None."""
    declared = [p["schema"] for p in operation["parameters"] if p["in"] == "query" and p["name"] == name]
    return split_null(declared[0])[0].get(keyword) if declared else None


def _security(document: Document, operation: dict[str, Any]) -> str:
    schemes = operation.get("security", document.get("security", []))
    if not schemes:
        return "none"
    return "optional" if {} in schemes else "required"
