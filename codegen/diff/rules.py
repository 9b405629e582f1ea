"""The rules that classify differences, one for each kind and side of the wire."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from codegen.diff.change import Change, Side

Level = Literal["breaking", "warning", "info"]
LEVELS: tuple[Level, ...] = ("breaking", "warning", "info")


@frozen
class Rule:
    """A kind of difference."""

    id: str
    level: Level
    side: Side
    area: str
    summary: str
    action: str
    """What maintainers should do."""


_SEND = "Callers must stop sending it; mention it in the changelog."
_ADAPT = "Callers must change what they send; mention it in the changelog."
_READ = "Programs that read it must be changed; mention it in the changelog."
_NOTHING = "Nothing; existing programs keep working."
_NEW = "Describe it in the prose overlay; mention it in the changelog."
_OPEN = "Nothing breaks, because unknown values are kept; programs may want to handle the new one."
_LOOK = "Check whether callers are affected."
_ALIAS = "Add an alias to codegen/names.toml, or accept the change with a reason."

RULES: tuple[Rule, ...] = (
    # operations
    Rule("operation-removed", "breaking", "both", "operations", "operation removed",
         "Callers must move to another operation; say which in the changelog."),
    Rule("operation-moved", "breaking", "both", "operations", "operation has another method or path",
         "Earlier releases keep calling the old address; find out whether it still works."),
    Rule("operation-id-changed", "warning", "both", "operations", "operationId changed",
         "Carry method name and prose over to the new operationId."),
    Rule("operation-deprecated", "warning", "both", "operations", "operation deprecated",
         "Name the replacement in the changelog."),
    Rule("operation-deprecation-withdrawn", "info", "both", "operations",
         "operation no longer deprecated", _NOTHING),
    Rule("operation-hidden", "warning", "both", "operations", "operation hidden from public documentation",
         "Find out whether it will be removed."),
    Rule("operation-shown", "info", "both", "operations", "operation now documented in public", _NOTHING),
    Rule("operation-added", "info", "both", "operations", "operation added", _NEW),
    Rule("operation-keyword-changed", "warning", "both", "operations",
         "another keyword of the operation changed", _LOOK),
    Rule("server-changed", "breaking", "both", "operations", "servers changed",
         "Earlier releases keep calling the old servers; find out whether those still work."),
    Rule("retries-changed", "info", "both", "operations", "advice on retries changed",
         "Compare it with the defaults of the client's retries."),
    # security
    Rule("security-tightened", "breaking", "both", "security", "other credentials required",
         "Callers need other credentials; mention it in the changelog."),
    Rule("security-loosened", "info", "both", "security", "fewer credentials required", _NOTHING),
    Rule("security-scheme-changed", "breaking", "both", "security", "security scheme changed",
         "Check how the client sends its key."),
    Rule("management-key-demanded", "warning", "both", "security", "management key required",
         "Find out whether other keys are refused; mention it in the changelog."),
    Rule("management-key-not-demanded", "info", "both", "security",
         "management key no longer required", _NOTHING),
    # parameters
    Rule("parameter-added-required", "breaking", "request", "parameters", "required parameter added", _ADAPT),
    Rule("parameter-added-optional", "info", "request", "parameters", "optional parameter added", _NEW),
    Rule("parameter-removed", "breaking", "request", "parameters", "parameter removed", _SEND),
    Rule("parameter-renamed", "info", "request", "parameters", "path parameter renamed",
         "The wire format is unchanged; see the Python names for the argument."),
    Rule("parameter-became-required", "breaking", "request", "parameters",
         "parameter became required", _ADAPT),
    Rule("parameter-became-optional", "info", "request", "parameters", "parameter became optional", _NOTHING),
    Rule("parameter-moved", "breaking", "request", "parameters", "parameter moved to another location",
         "Generated code follows; earlier releases send it where it is no longer read."),
    Rule("parameter-style-changed", "breaking", "request", "parameters", "parameter style changed",
         "Generated code follows; earlier releases serialise lists the old way."),
    Rule("parameter-deprecated", "warning", "request", "parameters", "parameter deprecated",
         "Name the replacement in the changelog."),
    Rule("parameter-deprecation-withdrawn", "info", "request", "parameters",
         "parameter no longer deprecated", _NOTHING),
    Rule("parameter-keyword-changed", "warning", "request", "parameters",
         "another keyword of the parameter changed", _LOOK),
    # bodies, media types, statuses, headers
    Rule("body-added-required", "breaking", "request", "bodies", "required body added", _ADAPT),
    Rule("body-added-optional", "info", "request", "bodies", "optional body added", _NEW),
    Rule("body-removed", "breaking", "request", "bodies", "body removed", _SEND),
    Rule("body-became-required", "breaking", "request", "bodies", "body became required", _ADAPT),
    Rule("body-became-optional", "info", "request", "bodies", "body became optional", _NOTHING),
    Rule("body-order-changed", "info", "request", "bodies", "properties to send last changed",
         "Generated code follows; earlier releases keep the old order."),
    Rule("request-media-type-added", "info", "request", "media types", "request media type added", _NEW),
    Rule("request-media-type-removed", "breaking", "request", "media types",
         "request media type removed", _ADAPT),
    Rule("response-media-type-added", "info", "response", "media types", "response media type added", _NEW),
    Rule("response-media-type-removed", "breaking", "response", "media types",
         "response media type removed", _READ),
    Rule("success-status-added", "warning", "response", "statuses", "success status added",
         "Check that its body has a model."),
    Rule("success-status-removed", "breaking", "response", "statuses", "success status removed", _READ),
    Rule("success-status-changed", "warning", "response", "statuses", "success status changed",
         "The client accepts any 2xx; programs that read `status` must be changed."),
    Rule("error-status-added", "info", "response", "statuses", "error status added", _NOTHING),
    Rule("error-status-removed", "info", "response", "statuses", "error status removed", _NOTHING),
    Rule("header-added", "info", "response", "headers", "response header added", _NOTHING),
    Rule("header-removed", "warning", "response", "headers", "response header removed", _READ),
    # pages and streams
    Rule("pagination-added", "info", "both", "pagination", "pagination added", _NEW),
    Rule("pagination-removed", "breaking", "both", "pagination", "pagination removed",
         "`paginate` stops working for this method; mention it in the changelog."),
    Rule("pagination-changed", "warning", "both", "pagination", "pagination changed",
         "Generated code follows; check it against the stand-in server."),
    Rule("stream-added", "info", "both", "stream", "streaming added", _NEW),
    Rule("stream-removed", "breaking", "both", "stream", "streaming removed", _READ),
    Rule("stream-changed", "warning", "both", "stream", "streaming changed",
         "Generated code follows; check it against the stand-in server."),
    # properties
    Rule("request-required-property-added", "breaking", "request", "properties",
         "required property added", _ADAPT),
    Rule("response-required-property-added", "info", "response", "properties",
         "required property added", _NEW),
    Rule("request-optional-property-added", "info", "request", "properties", "optional property added", _NEW),
    Rule("response-optional-property-added", "info", "response", "properties", "property added", _NEW),
    Rule("request-property-removed", "breaking", "request", "properties", "property removed", _SEND),
    Rule("response-property-removed", "breaking", "response", "properties", "property removed", _READ),
    Rule("request-property-became-required", "breaking", "request", "properties",
         "property became required", _ADAPT),
    Rule("response-property-became-required", "info", "response", "properties",
         "property became required", _NOTHING),
    Rule("request-property-became-optional", "info", "request", "properties",
         "property became optional", _NOTHING),
    Rule("response-property-became-optional", "breaking", "response", "properties",
         "property became optional",
         "Programs must handle None; mention it in the changelog."),
    Rule("request-deprecated", "warning", "request", "properties",
         "deprecated in requests", "Name the replacement in the changelog."),
    Rule("response-deprecated", "warning", "response", "properties",
         "deprecated in responses", "Name the replacement in the changelog."),
    Rule("request-deprecation-withdrawn", "info", "request", "properties",
         "no longer deprecated in requests", _NOTHING),
    Rule("response-deprecation-withdrawn", "info", "response", "properties",
         "no longer deprecated in responses", _NOTHING),
    Rule("request-additional-properties-opened", "info", "request", "properties",
         "additional properties allowed in requests", _NOTHING),
    Rule("response-additional-properties-opened", "info", "response", "properties",
         "additional properties possible in responses",
         "Nothing; they are kept in `additional_properties`."),
    Rule("request-additional-properties-closed", "breaking", "request", "properties",
         "additional properties refused in requests", _SEND),
    Rule("response-additional-properties-closed", "info", "response", "properties",
         "no additional properties in responses", _NOTHING),
    # types
    Rule("request-type-widened", "info", "request", "types", "more types accepted", _NOTHING),
    Rule("response-type-widened", "breaking", "response", "types", "more types possible", _READ),
    Rule("request-type-narrowed", "breaking", "request", "types", "fewer types accepted", _ADAPT),
    Rule("response-type-narrowed", "info", "response", "types", "fewer types possible", _NOTHING),
    Rule("request-type-changed", "breaking", "request", "types", "type changed in requests", _ADAPT),
    Rule("response-type-changed", "breaking", "response", "types", "type changed in responses", _READ),
    Rule("request-nullable-added", "info", "request", "types", "null accepted", _NOTHING),
    Rule("response-nullable-added", "breaking", "response", "types", "null possible",
         "Programs must handle None; mention it in the changelog."),
    Rule("request-nullable-removed", "breaking", "request", "types", "null no longer accepted", _ADAPT),
    Rule("response-nullable-removed", "info", "response", "types", "null no longer possible", _NOTHING),
    Rule("request-format-changed", "warning", "request", "types", "format changed in requests", _LOOK),
    Rule("response-format-changed", "warning", "response", "types", "format changed in responses", _LOOK),
    Rule("request-keyword-changed", "warning", "request", "types",
         "another keyword changed, in requests", _LOOK),
    Rule("response-keyword-changed", "warning", "response", "types",
         "another keyword changed, in responses", _LOOK),
    Rule("schema-renamed", "info", "both", "types", "component renamed",
         "The wire format is unchanged; see the Python names for the model."),
    # values
    Rule("request-enum-value-added", "info", "request", "enums", "value added", _NOTHING),
    Rule("response-enum-value-added", "warning", "response", "enums", "value added in responses", _OPEN),
    Rule("request-enum-value-removed", "breaking", "request", "enums", "value removed", _ADAPT),
    Rule("response-enum-value-removed", "info", "response", "enums", "value removed in responses", _NOTHING),
    Rule("request-enum-opened", "info", "request", "enums", "any value accepted", _NOTHING),
    Rule("response-enum-opened", "warning", "response", "enums", "any value possible", _OPEN),
    Rule("request-enum-closed", "breaking", "request", "enums", "only listed values accepted", _ADAPT),
    Rule("response-enum-closed", "info", "response", "enums", "only listed values possible", _NOTHING),
    Rule("request-const-changed", "breaking", "request", "enums", "constant changed", _ADAPT),
    Rule("response-const-changed", "warning", "response", "enums", "constant changed", _OPEN),
    Rule("request-known-value-added", "info", "request", "enums",
         "known value added; any is accepted", _NOTHING),
    Rule("response-known-value-added", "info", "response", "enums",
         "known value added; any is possible", _NOTHING),
    Rule("request-known-value-removed", "info", "request", "enums",
         "known value removed; any is accepted", _NOTHING),
    Rule("response-known-value-removed", "info", "response", "enums",
         "known value removed; any is possible", _NOTHING),
    # unions
    Rule("request-variant-added", "info", "request", "unions", "variant added", _NEW),
    Rule("response-variant-added", "warning", "response", "unions", "variant added in responses", _OPEN),
    Rule("request-variant-removed", "breaking", "request", "unions", "variant removed", _ADAPT),
    Rule("response-variant-removed", "info", "response", "unions", "variant removed in responses", _NOTHING),
    Rule("request-discriminator-changed", "breaking", "request", "unions",
         "discriminator changed", _ADAPT),
    Rule("response-discriminator-changed", "breaking", "response", "unions",
         "discriminator changed", _READ),
    # defaults and constraints
    Rule("request-default-changed", "warning", "request", "defaults", "default changed",
         "The API may behave differently by default; mention it in the changelog."),
    Rule("response-default-changed", "info", "response", "defaults", "default changed", _NOTHING),
    Rule("request-constraint-tightened", "breaking", "request", "constraints", "limit tightened", _ADAPT),
    Rule("response-constraint-tightened", "info", "response", "constraints", "limit tightened", _NOTHING),
    Rule("request-constraint-loosened", "info", "request", "constraints", "limit loosened", _NOTHING),
    Rule("response-constraint-loosened", "warning", "response", "constraints", "limit loosened", _LOOK),
    # names
    Rule("resource-name-removed", "breaking", "both", "names", "resource name vanished", _ALIAS),
    Rule("method-name-removed", "breaking", "both", "names", "method name vanished", _ALIAS),
    Rule("method-name-reused", "breaking", "both", "names", "method name now calls another operation",
         "Rename the new operation in codegen/names.toml, or accept the change with a reason."),
    Rule("argument-name-removed", "breaking", "both", "names", "argument name vanished", _ALIAS),
    Rule("model-name-removed", "breaking", "both", "names", "model name vanished", _ALIAS),
    Rule("field-name-removed", "breaking", "both", "names", "field name vanished", _ALIAS),
    Rule("name-aliased", "info", "both", "names", "name replaced by an alias",
         "Remove the alias from codegen/names.toml in the next major release."),
)  # fmt: skip

BY_ID = {rule.id: rule for rule in RULES}


def rule_of(change: Change) -> Rule:
    """Return the rule of a change."""
    return BY_ID.get(f"{change.side}-{change.kind}") or BY_ID[change.kind]
