"""Vendor documents as published: what normalising keeps of a change, and how it is judged each way."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from codegen.__main__ import main
from codegen.contract.pin import pin
from codegen.diff import compare, read_both
from codegen.document.incoming import lift_incoming, restore_incoming
from codegen.document.openapi import Document, SpecError, dump
from codegen.naming.aliases import Aliases
from tests.codegen.document_case import all_cases, read_case, share
from tests.codegen.small_documents import answering, document, operation, write

REF = {"$ref": "#/components/schemas/Thing"}
Edit = Callable[[dict[str, Any]], Any]


def posting(thing: dict[str, Any], **parts: Any) -> Document:
    """An operation that sends and returns a `Thing`."""
    content = {"application/json": {"schema": REF}}
    post = answering(REF, requestBody={"required": True, "content": content}, **parts)
    return document(paths={"/things": {"post": post}}, schemas={"Thing": thing})


def thing(keyword: str, value: Any, *, kind: str = "object") -> Document:
    """A document whose `Thing` has one property of this type with one keyword."""
    return posting({"type": "object", "properties": {"it": {"type": kind, keyword: value}}})


def levels(tmp_path: Path, old: Document, new: Document) -> dict[str, str]:
    """Rule -> level of each finding."""
    files = write(tmp_path, old, "old.yaml"), write(tmp_path, new, "new.yaml")
    before, after = read_both(*files)
    found = compare(before.document, after.document, aliases=Aliases(), version="1").findings
    return {finding.rule.id: finding.rule.level for finding in found}


def worst(found: dict[str, str], side: str) -> str:
    """The highest level of the findings of a side; empty if there are none."""
    here = [level for rule, level in found.items() if rule.startswith(side)]
    return next((level for level in ("breaking", "warning", "info") if level in here), "")


RESTRICTIONS: dict[str, tuple[str, Any]] = {
    "patternProperties": ("object", {"^x-": {"type": "string"}}),
    "propertyNames": ("object", {"maxLength": 5}),
    "dependentRequired": ("object", {"a": ["b"]}),
    "dependentSchemas": ("object", {"a": {"required": ["b"]}}),
    "unevaluatedProperties": ("object", False),
    "not": ("object", {"required": ["a"]}),
    "prefixItems": ("array", [{"type": "string"}]),
    "contains": ("array", {"type": "string"}),
    "uniqueItems": ("array", True),
    "multipleOf": ("number", 0.5),
    "format": ("string", "uuid"),
    "contentEncoding": ("string", "base64"),
    "contentMediaType": ("string", "text/html"),
    "const": ("string", "a"),
    "pattern": ("string", "^a"),
}
"""Keyword -> (type that it restricts, value)."""
CODED = {"contentEncoding", "contentMediaType"}
"""What is written another way with the keyword than without, so it breaks in both directions."""


@pytest.mark.parametrize("keyword", RESTRICTIONS)
def test_a_restriction_breaks_requests_when_it_comes_and_not_when_it_goes(
    keyword: str, tmp_path: Path
) -> None:
    kind, value = RESTRICTIONS[keyword]
    bare = posting({"type": "object", "properties": {"it": {"type": kind}}})
    added = levels(tmp_path, bare, thing(keyword, value, kind=kind))
    removed = levels(tmp_path, thing(keyword, value, kind=kind), bare)
    assert worst(added, "request") == "breaking"
    assert worst(removed, "request") == ("breaking" if keyword in CODED else "info")
    assert worst(added, "response") == ("breaking" if keyword in CODED else "info")
    assert (worst(removed, "response") == "info") is (keyword == "unevaluatedProperties")


def test_a_condition_breaks_requests(tmp_path: Path) -> None:
    bare = posting({"type": "object", "properties": {"a": {"type": "string"}}})
    with_condition = deepcopy(bare)
    with_condition["components"]["schemas"]["Thing"] |= {
        "if": {"required": ["a"]},
        "then": {"required": ["b"]},
    }
    assert worst(levels(tmp_path, bare, with_condition), "request") == "breaking"
    assert worst(levels(tmp_path, with_condition, bare), "request") == "info"


def test_a_pattern_that_is_widened_to_every_text_does_not_break(tmp_path: Path) -> None:
    narrow, wide = (thing("pattern", pattern, kind="string") for pattern in ("^a+$", ".*"))
    assert levels(tmp_path, narrow, wide) == {
        "request-constraint-loosened": "info",
        "response-constraint-loosened": "warning",
    }


def with_webhook(schema: dict[str, Any], name: str = "made") -> Document:
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    hook = {"summary": "Words", "requestBody": body, "responses": {"200": {"description": "Words"}}}
    return document(webhooks={name: {"post": hook}})


def with_callback(schema: dict[str, Any]) -> Document:
    body = {"content": {"application/json": {"schema": schema}}}
    callback = {"$ref": "#/components/callbacks/Made"}
    found = document(paths={"/things": {"get": operation(callbacks={"made": callback})}})
    item = {"post": {"requestBody": body, "responses": {"200": {"description": "Words"}}}}
    found["components"] = {"callbacks": {"Made": {"{$request.query.to}": item}}}
    return found


def mapped(**mapping: str) -> Document:
    """A union of two kinds of text with a mapping of tags."""
    kinds = {
        name: {"type": "object", "required": ["form"], "properties": {"form": {"type": "string"}, key: {}}}
        for name, key in (("Round", "radius"), ("Square", "side"))
    }
    found = posting(
        {
            "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in kinds],
            "discriminator": {
                "propertyName": "form",
                "mapping": {tag: f"#/components/schemas/{name}" for tag, name in mapping.items()},
            },
        }
    )
    found["components"]["schemas"] |= kinds
    return found


def headed(**header: Any) -> Document:
    response = {"description": "OK", "headers": {"X-Total": {"schema": {"type": "integer"}, **header}}}
    return document(paths={"/things": {"get": operation(responses={"200": response})}})


def form(**encoding: Any) -> Document:
    schema = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
    body = {"content": {"multipart/form-data": {"schema": schema, "encoding": encoding}}}
    return document(paths={"/things": {"post": operation(requestBody=body)}})


OBJECT = {"type": "object", "properties": {"at": {"type": "string"}}}
OTHER = {"type": "object", "properties": {"at": {"type": "integer"}}}
OTHER_TAG = {
    "request-tag-added": "info",
    "request-tag-removed": "breaking",
    "response-tag-added": "warning",
    "response-tag-removed": "info",
}
UNSEEN: dict[str, tuple[Document, Document, dict[str, str], dict[str, str]]] = {
    "a tag of a discriminator": (
        mapped(round="Round", square="Square"),
        mapped(round="Round", block="Square"),
        OTHER_TAG,
        OTHER_TAG,
    ),
    "a required response header": (
        headed(required=True),
        document(),
        {"required-header-removed": "breaking"},
        {"header-added": "info"},
    ),
    "a webhook": (
        with_webhook(OBJECT),
        document(),
        {"webhook-removed": "breaking"},
        {"webhook-added": "info"},
    ),
    "the body of a webhook": (
        with_webhook(OBJECT),
        with_webhook(OTHER),
        {"response-type-changed": "breaking"},
        {"response-type-changed": "breaking"},
    ),
    "the body of a callback": (
        with_callback(OBJECT),
        with_callback(OTHER),
        {"response-type-changed": "breaking"},
        {"response-type-changed": "breaking"},
    ),
    "the media type of a part": (
        form(file={"contentType": "image/png"}),
        form(file={"contentType": "image/png, image/jpeg"}),
        {"request-encoding-widened": "info"},
        {"request-encoding-changed": "breaking"},
    ),
    "a value of an extensible enum": (
        thing("x-extensible-enum", ["low", "high"], kind="string"),
        thing("x-extensible-enum", ["low"], kind="string"),
        {"request-extensible-value-removed": "breaking", "response-extensible-value-removed": "info"},
        {"request-extensible-value-added": "info", "response-extensible-value-added": "info"},
    ),
    "the day on which an operation is removed": (
        document(paths={"/things": {"get": operation(**{"x-sunset": "2027-06-30"})}}),
        document(paths={"/things": {"get": operation(**{"x-sunset": "2027-01-31"})}}),
        {"operation-sunset-earlier": "breaking"},
        {"operation-sunset-later": "info"},
    ),
}
"""What normalising could lose -> (old, new, rules and levels, those of the other direction)."""


@pytest.mark.parametrize("what", UNSEEN)
def test_nothing_that_a_document_says_is_lost_before_it_is_compared(what: str, tmp_path: Path) -> None:
    old, new, forth, back = UNSEEN[what]
    assert levels(tmp_path, old, new) == forth
    assert levels(tmp_path, new, old) == back


def test_a_union_keeps_its_tags_by_the_values_of_the_property(tmp_path: Path) -> None:
    """Then the mapping only repeats them."""
    told = mapped(round="Round", square="Square")
    for tag, name in (("round", "Round"), ("square", "Square")):
        told["components"]["schemas"][name]["properties"]["form"] = {"const": tag}
    silent = deepcopy(told)
    silent["components"]["schemas"]["Thing"]["discriminator"]["mapping"].pop("square")
    assert levels(tmp_path, told, silent) == {}


# --- webhooks and callbacks in the contract -----------------------------------------------------------------


@pytest.mark.parametrize("make", [with_webhook, with_callback])
def test_a_contract_has_webhooks_and_callbacks_in_canonical_form_without_prose(
    make: Callable[[dict[str, Any]], Document], tmp_path: Path
) -> None:
    given = make({"title": "Words", "type": ["object", "null"], "properties": {"a": {"type": "string"}}})
    source = write(tmp_path, given)
    pinned = pin(source, overlays=None, locks=tmp_path)
    assert "Words" not in pinned.text
    contract = write(tmp_path, pinned.document, "openapi.yaml")
    again = pin(contract, overlays=None, locks=tmp_path)
    assert again.text == pinned.text
    before, after = read_both(source, contract)
    assert compare(before.document, after.document, aliases=Aliases(), version="1").findings == ()


def test_no_small_document_differs_from_the_contract_that_is_made_of_it(tmp_path: Path) -> None:
    """Names are left out: those of the contract do not come from the lock of this project."""
    thorough = settings.default is settings.get_profile("thorough")
    found = {}
    for case in map(read_case, all_cases() if thorough else share(all_cases())):
        if case.refused is not None:
            continue
        folder = tmp_path / case.name
        for name, content in case.files.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        source = folder / next(iter(case.files))
        contract = write(folder, pin(source, overlays=None, locks=folder).document, "contract.yaml")
        before, after = read_both(source, contract)
        findings = compare(before.document, after.document, aliases=Aliases(), version="1").findings
        found[case.name] = [finding.rule.id for finding in findings if finding.rule.area != "names"]
    assert {name: rules for name, rules in found.items() if rules} == {}


def test_lifting_and_restoring_changes_nothing() -> None:
    given = with_callback(OBJECT) | {"webhooks": with_webhook(OBJECT)["webhooks"]}
    given["paths"]["/things"]["get"]["callbacks"]["made"] = given["components"].pop("callbacks")["Made"]
    before = dump(given)
    lifted, places = lift_incoming(given)
    assert dump(given) == before, "the document was changed"
    assert len(lifted["paths"]) == 3
    assert restore_incoming(lifted, places) == given


@pytest.mark.parametrize(
    ("top", "said"),
    [
        ({"webhooks": []}, "webhooks: is not a map"),
        ({"webhooks": {"made": 1}}, "webhooks/made: is not a"),
        ({"webhooks": {"made": {"$ref": "#/webhooks/made"}}}, "refers to itself"),
    ],
)
def test_bad_webhooks_are_refused_with_their_place(top: dict[str, Any], said: str) -> None:
    with pytest.raises(SpecError, match=said):
        lift_incoming(document(**top))


# --- bad input ----------------------------------------------------------------------------------------------

BAD: dict[str, tuple[str | bytes, str]] = {
    "no YAML": ("{", "is not YAML"),
    "no text": (b"\x00\xff\xfe", "is not YAML"),
    "no map": ("- a\n", "the top level is not a map"),
    "nothing": ("", "the top level is not a map"),
    "another format": ("swagger: '2.0'\n", "OpenAPI 3 is needed"),
    "no version": ("paths: {}\ninfo: {}\n", "no `openapi: 3.x`"),
    "a bad webhook": (json.dumps(document(webhooks={"made": []})), "webhooks/made: is not a"),
}


@pytest.mark.parametrize("what", BAD)
@pytest.mark.parametrize("side", [0, 1])
def test_bad_input_is_one_line_and_status_two(
    what: str, side: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, said = BAD[what]
    bad = tmp_path / "bad.yaml"
    bad.write_bytes(content if isinstance(content, bytes) else content.encode())
    both = [str(write(tmp_path, document(), "good.yaml"))] * 2
    both[side] = str(bad)
    assert main(["diff", *both]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith(f"codegen: {bad}: ")
    assert said in err


@pytest.mark.parametrize("name", ["folder", "absent.yaml"])
def test_what_is_no_file_is_one_line_and_status_two(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    good = str(write(tmp_path, document()))
    assert main(["diff", good, str(tmp_path / name)]) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert f"{name}: cannot be read" in err
