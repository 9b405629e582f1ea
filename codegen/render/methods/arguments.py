"""What a method takes for the body of its operation: arguments for the properties of an object, or `body`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from attrs import evolve, field, frozen

from codegen.document.media_types import BYTES, JSON, TEXT, Kind, sent_media
from codegen.document.openapi import Schema, SpecError
from codegen.render.emit import Emitter
from codegen.render.methods.form_fields import check_headers, encoding_of, file_kind, is_file
from codegen.render.views import Argument

MakeArgument: TypeAlias = Callable[[str, str, Schema], Argument]
"""Make an argument of a wire name, a location and a schema."""
_CANONICAL: dict[Kind, str] = {"json": JSON, "lines": JSON, "text": TEXT, "bytes": BYTES}
_BYTES: Schema = {"type": "string", "format": "binary"}


@frozen
class BodyForm:
    """One form in which an operation takes its body."""

    media: str
    """Media type by which it is encoded, such as `application/json` for all JSON."""
    content_type: str
    """What is sent as the content type, if it differs; several to choose from for bytes."""
    kind: Kind
    fields: list[Argument]
    component: str = ""
    """The component of an object, whose properties are arguments."""
    whole: str = ""
    """The argument that is the whole body."""
    encodings: dict[str, str] = field(factory=dict)
    """Wire name -> how a property of a form is written, where that is not the usual; see `form_fields`."""
    optional: bool = False
    nullable: bool = False


class Bodies:
    """Makes the forms of request bodies."""

    def __init__(self, emitter: Emitter, make_argument: MakeArgument) -> None:
        self.emit = emitter
        self.components = emitter.components
        self.make_argument = make_argument

    def of(self, operation: dict[str, Any]) -> list[BodyForm]:
        """Return the forms, in the order of preference.

        Left out is what `sent_media` leaves out, and JSON that is as another form but for its media type.
        Raises SpecError for two that their arguments do not tell apart.
        """
        body = operation.get("requestBody", {})
        content: dict[str, Any] = body.get("content", {})
        forms: list[BodyForm] = []
        for media, kind in sent_media(content, self.components).items():
            form = self._form(operation, media, content[media], kind, optional=not body.get("required"))
            if not any(_is_same(form, other) for other in forms):
                forms.append(form)
        return list(_told_apart(forms, operation))

    def _form(
        self, operation: dict[str, Any], media: str, holder: dict[str, Any], kind: Kind, *, optional: bool
    ) -> BodyForm:
        schema = holder.get("schema", {})
        place = f"{operation['operationId']}: requestBody/{media}"
        if kind == "events":
            raise SpecError("a request body cannot be an event stream", place=place)
        if media.startswith("multipart/") and kind == "bytes":
            raise SpecError("of multipart bodies, only forms (multipart/form-data) can be sent", place=place)
        canonical = _CANONICAL.get(kind, media)
        sent = media if media != canonical or kind == "lines" else ""
        if kind == "json" and "*" in media:
            sent = ""
        component = self.emit.object_of(schema) if kind in ("json", "multipart", "form") else None
        if component is not None:
            fields = self._fields(component, holder, kind, place)
            found = self._encodings(component, holder, kind, place)
            return BodyForm(canonical, sent, kind, fields, component, "", found, optional)
        if kind in ("multipart", "form") and not self.emit.may_be_object(schema):
            raise SpecError("has a form that is not an object", place=place)
        shown = {"text": {"type": "string"}, "bytes": _BYTES}.get(kind, schema)
        argument = evolve(self.make_argument("", "body", shown), required=not optional)
        nullable = kind == "json" and self.emit.admits_null(schema)
        return BodyForm(canonical, sent, kind, [argument], "", argument.name, {}, optional, nullable)

    def _fields(self, component: str, holder: dict[str, Any], kind: Kind, place: str) -> list[Argument]:
        required = self.components[component].get("required", ())
        if kind == "multipart":
            check_headers(holder, place)
        result = []
        for key, prop in self.emit.sent_properties(component).items():
            schema = file_kind(prop, holder.get("encoding", {}).get(key, {})) if kind == "multipart" else prop
            result.append(evolve(self.make_argument(key, "body", schema), required=key in required))
        return result

    def _encodings(self, component: str, holder: dict[str, Any], kind: Kind, place: str) -> dict[str, str]:
        if kind == "json":
            return {}
        found = {
            key: encoding_of(prop, holder.get("encoding", {}).get(key, {}), kind, self.components, place)
            for key, prop in self.emit.sent_properties(component).items()
        }
        return {key: how for key, how in found.items() if how}


def files(form: BodyForm, components: dict[str, Schema]) -> list[str]:
    """Return the arguments that are files or lists of files."""
    if form.kind == "bytes":
        return [form.whole]
    if form.kind != "multipart" or form.whole:
        return []
    return sorted(argument.name for argument in form.fields if is_file(argument.schema, components))


def _is_same(form: BodyForm, other: BodyForm) -> bool:
    """Whether a form is another one but for its media type."""
    schemas = [[(a.wire, a.schema) for a in one.fields] for one in (form, other)]
    return form.kind == other.kind == "json" and schemas[0] == schemas[1]


def _told_apart(forms: list[BodyForm], operation: dict[str, Any]) -> Iterator[BodyForm]:
    """Yield the forms, with bytes of several media types as one. Raises SpecError for rivals."""
    seen: dict[str, BodyForm] = {}
    sent = [form.content_type or form.media for form in forms if form.kind == "bytes"]
    for form in forms:
        rank = "data" if form.kind in ("json", "lines", "multipart", "form") else form.kind
        if not form.whole:
            yield form
        elif rank not in seen:
            seen[rank] = form
            several = form.kind == "bytes" and len(sent) > 1
            yield evolve(form, content_type=", ".join(sent)) if several else form
        elif rank == "data":
            media = " and ".join(one.content_type or one.media for one in (seen[rank], form))
            raise SpecError(
                f"has two bodies that no argument tells apart, {media}; remove one by a fix",
                place=operation["operationId"],
            )


def merged(parameters: list[Argument], forms: list[BodyForm]) -> list[Argument]:
    """Merge the arguments; one that is not required by every form of the body is optional."""
    arguments = {argument.name: argument for argument in parameters}
    fields = [argument for form in forms for argument in form.fields]
    optional = any(form.optional for form in forms)
    for name in dict.fromkeys(argument.name for argument in fields):
        variants = [argument for argument in fields if argument.name == name]
        everywhere = len(variants) >= len(forms) and all(argument.required for argument in variants)
        kinds = {argument.type: argument.schema for argument in variants}
        schema = variants[0].schema if len(kinds) == 1 else {"anyOf": list(kinds.values())}
        arguments[name] = evolve(
            variants[0], type=" | ".join(kinds), schema=schema, required=everywhere and not optional
        )
    places = ("path", "body", "query", "header", "cookie")
    return sorted(arguments.values(), key=lambda a: (not a.required, places.index(a.location)))
