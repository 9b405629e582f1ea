"""What each kind of difference means: one row a rule."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from codegen.diff.change import Change, Side

Level = Literal["breaking", "warning", "info"]
LEVELS: tuple[Level, ...] = ("breaking", "warning", "info")


@frozen
class Rule:
    """A kind of difference on one side of the wire."""

    id: str
    level: Level
    side: Side
    area: str
    says: str
    """The difference in a few words; the report puts place and values beside it."""
    action: str
    """What a maintainer or a user should do."""


_SEND = "Callers that send it must stop; tell them in the changelog."
_ADAPT = "Callers must change what they send; tell them in the changelog."
_READ = "Programs that read it must cope; tell them in the changelog."
_NOTHING = "Nothing; existing programs go on."
_NEW = "Describe it in the prose overlay; mention it in the changelog."
_OPEN = "Nothing breaks, for unknown values are kept; programs that list all cases may want the new one."
_LOOK = "Look at what changed, and decide whether callers notice."
_ALIAS = "Give the old name an alias in codegen/names.toml, or accept the row with a reason."

RULES: tuple[Rule, ...] = (
    # operations
    Rule("operation-removed", "breaking", "both", "operations", "operation removed",
         "Callers must move to another operation; say which in the changelog."),
    Rule("operation-moved", "breaking", "both", "operations", "operation has another method or path",
         "Releases made before go on calling the old address; find out whether it still answers."),
    Rule("operation-id-changed", "warning", "both", "operations", "operationId changed",
         "Carry method name and prose over to the new operationId."),
    Rule("operation-deprecated", "warning", "both", "operations", "operation deprecated",
         "Say in the changelog what to use instead."),
    Rule("operation-deprecation-withdrawn", "info", "both", "operations",
         "operation no longer deprecated", _NOTHING),
    Rule("operation-hidden", "warning", "both", "operations", "operation hidden from public documentation",
         "Find out whether it is about to go."),
    Rule("operation-shown", "info", "both", "operations", "operation now documented in public", _NOTHING),
    Rule("operation-added", "info", "both", "operations", "operation added", _NEW),
    Rule("operation-keyword-changed", "warning", "both", "operations",
         "another fact of the operation changed", _LOOK),
    Rule("server-changed", "breaking", "both", "operations", "servers changed",
         "Releases made before go on calling the old place; find out whether it still answers."),
    Rule("retries-changed", "info", "both", "operations", "advice on retries changed",
         "Compare it with the defaults of the client's retries."),
    # security
    Rule("security-tightened", "breaking", "both", "security", "another key or scope is demanded",
         "Callers need other credentials; tell them in the changelog."),
    Rule("security-loosened", "info", "both", "security", "fewer credentials are demanded", _NOTHING),
    Rule("security-scheme-changed", "breaking", "both", "security", "security scheme changed",
         "Check how the client sends its key."),
    Rule("management-key-demanded", "warning", "both", "security", "a management key is demanded",
         "Check whether ordinary keys are refused from now on; tell callers."),
    Rule("management-key-not-demanded", "info", "both", "security",
         "no management key is demanded any more", _NOTHING),
    # parameters
    Rule("parameter-added-required", "breaking", "request", "parameters", "required parameter added", _ADAPT),
    Rule("parameter-added-optional", "info", "request", "parameters", "optional parameter added", _NEW),
    Rule("parameter-removed", "breaking", "request", "parameters", "parameter removed", _SEND),
    Rule("parameter-renamed", "info", "request", "parameters", "path parameter renamed",
         "The wire is the same; the argument has another name, see the Python names."),
    Rule("parameter-became-required", "breaking", "request", "parameters",
         "parameter became required", _ADAPT),
    Rule("parameter-became-optional", "info", "request", "parameters", "parameter became optional", _NOTHING),
    Rule("parameter-moved", "breaking", "request", "parameters", "parameter sent in another place",
         "The generated code follows; releases made before send it where it is no longer read."),
    Rule("parameter-style-changed", "breaking", "request", "parameters", "parameter written in another style",
         "The generated code follows; releases made before write lists the old way."),
    Rule("parameter-deprecated", "warning", "request", "parameters", "parameter deprecated",
         "Say in the changelog what to use instead."),
    Rule("parameter-deprecation-withdrawn", "info", "request", "parameters",
         "parameter no longer deprecated", _NOTHING),
    Rule("parameter-keyword-changed", "warning", "request", "parameters",
         "another fact of the parameter changed", _LOOK),
    # bodies, media types, statuses, headers
    Rule("body-added-required", "breaking", "request", "bodies", "required body added", _ADAPT),
    Rule("body-added-optional", "info", "request", "bodies", "optional body added", _NEW),
    Rule("body-removed", "breaking", "request", "bodies", "body removed", _SEND),
    Rule("body-became-required", "breaking", "request", "bodies", "body became required", _ADAPT),
    Rule("body-became-optional", "info", "request", "bodies", "body became optional", _NOTHING),
    Rule("body-order-changed", "info", "request", "bodies", "other properties are sent last",
         "The generated code follows; releases made before go on in the old order."),
    Rule("request-media-type-added", "info", "request", "media types", "another way to send the body", _NEW),
    Rule("request-media-type-removed", "breaking", "request", "media types",
         "body no longer read as this type", _ADAPT),
    Rule("response-media-type-added", "info", "response", "media types", "another way to be answered", _NEW),
    Rule("response-media-type-removed", "breaking", "response", "media types",
         "no longer answered as this type", _READ),
    Rule("success-status-added", "warning", "response", "statuses", "another successful status",
         "Check that its body has a model."),
    Rule("success-status-removed", "breaking", "response", "statuses", "successful status removed", _READ),
    Rule("success-status-changed", "warning", "response", "statuses", "success has another status",
         "The client takes any 2xx; programs that read `status` must cope."),
    Rule("error-status-added", "info", "response", "statuses", "another error status listed", _NOTHING),
    Rule("error-status-removed", "info", "response", "statuses", "error status no longer listed", _NOTHING),
    Rule("header-added", "info", "response", "headers", "response header added", _NOTHING),
    Rule("header-removed", "warning", "response", "headers", "response header removed", _READ),
    # pages and streams
    Rule("pagination-added", "info", "both", "pagination", "pages can be walked", _NEW),
    Rule("pagination-removed", "breaking", "both", "pagination", "pages can no longer be walked",
         "Iteration over pages stops working for this method; tell callers."),
    Rule("pagination-changed", "warning", "both", "pagination", "pages are walked another way",
         "The generated code follows; check it against the stand-in server."),
    Rule("stream-added", "info", "both", "stream", "answer can be streamed", _NEW),
    Rule("stream-removed", "breaking", "both", "stream", "answer can no longer be streamed", _READ),
    Rule("stream-changed", "warning", "both", "stream", "stream asked for or ended another way",
         "The generated code follows; check it against the stand-in server."),
    # properties
    Rule("request-required-property-added", "breaking", "request", "properties",
         "required property added", _ADAPT),
    Rule("response-required-property-added", "info", "response", "properties",
         "property added, always there", _NEW),
    Rule("request-optional-property-added", "info", "request", "properties", "optional property added", _NEW),
    Rule("response-optional-property-added", "info", "response", "properties", "property added", _NEW),
    Rule("request-property-removed", "breaking", "request", "properties", "property removed", _SEND),
    Rule("response-property-removed", "breaking", "response", "properties", "property removed", _READ),
    Rule("request-property-became-required", "breaking", "request", "properties",
         "property became required", _ADAPT),
    Rule("response-property-became-required", "info", "response", "properties",
         "property is always there", _NOTHING),
    Rule("request-property-became-optional", "info", "request", "properties",
         "property became optional", _NOTHING),
    Rule("response-property-became-optional", "breaking", "response", "properties", "property may be absent",
         "Programs must expect `UNSET` where a value always was; tell them in the changelog."),
    Rule("request-deprecated", "warning", "request", "properties",
         "deprecated where it is sent", "Say in the changelog what to use instead."),
    Rule("response-deprecated", "warning", "response", "properties",
         "deprecated where it comes", "Say in the changelog what to use instead."),
    Rule("request-deprecation-withdrawn", "info", "request", "properties",
         "no longer deprecated where it is sent", _NOTHING),
    Rule("response-deprecation-withdrawn", "info", "response", "properties",
         "no longer deprecated where it comes", _NOTHING),
    Rule("request-additional-properties-opened", "info", "request", "properties",
         "other properties are allowed", _NOTHING),
    Rule("response-additional-properties-opened", "info", "response", "properties",
         "other properties may come",
         "Nothing; they are kept in `additional_properties`."),
    Rule("request-additional-properties-closed", "breaking", "request", "properties",
         "other properties are refused", _SEND),
    Rule("response-additional-properties-closed", "info", "response", "properties",
         "no other properties come", _NOTHING),
    # types
    Rule("request-type-widened", "info", "request", "types", "more types are taken", _NOTHING),
    Rule("response-type-widened", "breaking", "response", "types", "values of another type may come", _READ),
    Rule("request-type-narrowed", "breaking", "request", "types", "fewer types are taken", _ADAPT),
    Rule("response-type-narrowed", "info", "response", "types", "fewer types come", _NOTHING),
    Rule("request-type-changed", "breaking", "request", "types", "another type is taken", _ADAPT),
    Rule("response-type-changed", "breaking", "response", "types", "another type comes", _READ),
    Rule("request-nullable-added", "info", "request", "types", "null is taken", _NOTHING),
    Rule("response-nullable-added", "breaking", "response", "types", "null may come",
         "Programs must expect None where a value always was; tell them in the changelog."),
    Rule("request-nullable-removed", "breaking", "request", "types", "null is refused", _ADAPT),
    Rule("response-nullable-removed", "info", "response", "types", "null no longer comes", _NOTHING),
    Rule("request-format-changed", "warning", "request", "types", "another format is taken", _LOOK),
    Rule("response-format-changed", "warning", "response", "types", "another format comes", _LOOK),
    Rule("request-keyword-changed", "warning", "request", "types",
         "another fact of what is sent changed", _LOOK),
    Rule("response-keyword-changed", "warning", "response", "types",
         "another fact of what comes changed", _LOOK),
    Rule("schema-renamed", "info", "both", "types", "component renamed",
         "The wire is the same; the model has another name, see the Python names."),
    # values
    Rule("request-enum-value-added", "info", "request", "enums", "another value is taken", _NOTHING),
    Rule("response-enum-value-added", "warning", "response", "enums", "another value may come", _OPEN),
    Rule("request-enum-value-removed", "breaking", "request", "enums", "value is refused", _ADAPT),
    Rule("response-enum-value-removed", "info", "response", "enums", "value no longer comes", _NOTHING),
    Rule("request-enum-opened", "info", "request", "enums", "any value is taken", _NOTHING),
    Rule("response-enum-opened", "warning", "response", "enums", "any value may come", _OPEN),
    Rule("request-enum-closed", "breaking", "request", "enums", "only listed values are taken", _ADAPT),
    Rule("response-enum-closed", "info", "response", "enums", "only listed values come", _NOTHING),
    Rule("request-const-changed", "breaking", "request", "enums", "the only value is another", _ADAPT),
    Rule("response-const-changed", "warning", "response", "enums", "the only value is another", _OPEN),
    Rule("request-known-value-added", "info", "request", "enums",
         "another value is known, where any is taken", _NOTHING),
    Rule("response-known-value-added", "info", "response", "enums",
         "another value is known, where any may come", _NOTHING),
    Rule("request-known-value-removed", "info", "request", "enums",
         "value no longer known, where any was taken", _NOTHING),
    Rule("response-known-value-removed", "info", "response", "enums",
         "value no longer known, where any might come", _NOTHING),
    # unions
    Rule("request-variant-added", "info", "request", "unions", "another variant is taken", _NEW),
    Rule("response-variant-added", "warning", "response", "unions", "another variant may come", _OPEN),
    Rule("request-variant-removed", "breaking", "request", "unions", "variant is refused", _ADAPT),
    Rule("response-variant-removed", "info", "response", "unions", "variant no longer comes", _NOTHING),
    Rule("request-discriminator-changed", "breaking", "request", "unions",
         "variants are told apart another way", _ADAPT),
    Rule("response-discriminator-changed", "breaking", "response", "unions",
         "variants are told apart another way", _READ),
    # defaults and constraints
    Rule("request-default-changed", "warning", "request", "defaults", "default changed",
         "The API may act differently where nothing is sent; mention it in the changelog."),
    Rule("response-default-changed", "info", "response", "defaults", "default changed", _NOTHING),
    Rule("request-constraint-tightened", "breaking", "request", "constraints", "limit tightened", _ADAPT),
    Rule("response-constraint-tightened", "info", "response", "constraints", "limit tightened", _NOTHING),
    Rule("request-constraint-loosened", "info", "request", "constraints", "limit loosened", _NOTHING),
    Rule("response-constraint-loosened", "warning", "response", "constraints", "limit loosened", _LOOK),
    # names
    Rule("resource-name-removed", "breaking", "both", "names", "resource name vanished", _ALIAS),
    Rule("method-name-removed", "breaking", "both", "names", "method name vanished", _ALIAS),
    Rule("method-name-reused", "breaking", "both", "names", "method name now calls another operation",
         "Give the new operation another name in codegen/names.toml, or accept the row with a reason."),
    Rule("argument-name-removed", "breaking", "both", "names", "argument name vanished", _ALIAS),
    Rule("model-name-removed", "breaking", "both", "names", "model name vanished", _ALIAS),
    Rule("field-name-removed", "breaking", "both", "names", "field name vanished", _ALIAS),
    Rule("name-aliased", "info", "both", "names", "name replaced, and kept as an alias",
         "Drop the alias from codegen/names.toml after the releases that you promised."),
)  # fmt: skip

BY_ID = {rule.id: rule for rule in RULES}


def rule_of(change: Change) -> Rule:
    """The rule that judges a change."""
    return BY_ID.get(f"{change.side}-{change.kind}") or BY_ID[change.kind]
