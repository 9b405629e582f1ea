"""What an update writes to names.toml about names that vanish."""

from __future__ import annotations

import tomllib
from copy import deepcopy
from typing import Any

import pytest

from codegen.diff import compare
from codegen.document.openapi import Document
from codegen.naming.removed import Removed
from codegen.update.old_names import NOTHING, OldNames, old_names, with_entries, without_entries
from tests.codegen.diff.contract_pairs import BASE, NO_ALIASES


def found(new: Document, removed: Removed = Removed()) -> OldNames:  # noqa: B008 (frozen)
    report = compare(BASE, new, aliases=NO_ALIASES, removed=removed, version="1")
    return old_names(BASE, new, report, NO_ALIASES, removed)


def changed() -> Any:
    return deepcopy(BASE)


def test_a_removed_operation_is_listed_with_the_models_that_only_it_used() -> None:
    old = changed()
    old["components"]["schemas"]["Lid"] = {"type": "object", "properties": {"open": {"type": "boolean"}}}
    body = {"application/json": {"schema": {"$ref": "#/components/schemas/Lid"}}}
    old["paths"]["/boxes/{box}/open"]["post"]["requestBody"]["content"] = body
    new = deepcopy(old)
    del new["paths"]["/boxes/{box}/open"], new["components"]["schemas"]["Lid"]
    report = compare(old, new, aliases=NO_ALIASES, removed=Removed(), version="1")
    entries = old_names(old, new, report, NO_ALIASES, Removed()).removed
    assert entries == {"methods": {"boxes.open": NOTHING}, "models": {"Lid": NOTHING}}


def test_the_method_that_took_the_argument_over_is_named() -> None:
    old, new = changed(), changed()
    prices = deepcopy(old["paths"]["/things"]["post"])
    del prices["x-stream"]
    price = {"type": "object", "properties": {"price": {"type": "string"}}}
    old["components"]["schemas"]["Prices"] = price
    prices["requestBody"]["content"] = {
        "application/json": {"schema": {"$ref": "#/components/schemas/Prices"}}
    }
    old["paths"]["/things/price"] = {"put": {**prices, "operationId": "priceThing", "x-method": "set_price"}}
    new["components"]["schemas"]["Thing"]["properties"]["price"] = {"type": "string"}
    report = compare(old, new, aliases=NO_ALIASES, removed=Removed(), version="1")
    entries = old_names(old, new, report, NO_ALIASES, Removed()).removed
    said = "use `things.create(price=...)`"
    assert entries == {"methods": {"things.set_price": said}, "models": {"Prices": said}}


def test_a_new_operation_with_the_same_method_and_arguments_is_named() -> None:
    new = changed()
    item = new["paths"].pop("/boxes/{box}/open")
    item["put"] = {**item.pop("post"), "operationId": "openCrate", "x-resource": "crates"}
    new["paths"]["/crates/{box}"] = item
    assert found(new).removed["methods"] == {"boxes.open": "use `crates.open`"}


def test_a_model_with_a_new_name_gets_an_alias() -> None:
    new = changed()
    text = str(new).replace("schemas/Step'", "schemas/Stage'")
    renamed: Any = eval(text)
    renamed["components"]["schemas"]["Stage"] = renamed["components"]["schemas"].pop("Step")
    entries = found(renamed)
    assert (entries.aliases, entries.removed) == ({"models": {"Step": "Stage"}}, {})


def test_a_removed_parameter_and_a_removed_property_are_listed() -> None:
    new = changed()
    parameters = new["paths"]["/things"]["get"]["parameters"]
    new["paths"]["/things"]["get"]["parameters"] = [p for p in parameters if p["name"] != "tags"]
    del new["components"]["schemas"]["Step"]["properties"]["title"]
    removed = found(new).removed
    assert removed["arguments"] == {"things.list.tags": NOTHING}
    assert removed["fields"] == {"Step.title": NOTHING}


def test_what_is_said_of_a_removal_accepts_it() -> None:
    new = changed()
    del new["paths"]["/boxes/{box}/open"]
    said = Removed(methods={"boxes.open": "use a knife"})
    report = compare(BASE, new, aliases=NO_ALIASES, removed=said, version="1")
    (finding,) = (one for one in report.findings if one.rule.id == "operation-removed")
    assert (finding.reason, finding.told) == ("names.toml: use a knife", True)
    assert report.of("breaking")
    assert not report.breaking
    assert found(new, said).removed == {}


def test_what_is_said_of_another_name_accepts_nothing() -> None:
    new = changed()
    del new["paths"]["/boxes/{box}/open"]
    report = compare(
        BASE, new, aliases=NO_ALIASES, removed=Removed(methods={"boxes.close": "x"}), version="1"
    )
    assert report.breaking


def test_a_name_that_is_in_use_again_is_taken_out() -> None:
    returned = found(changed(), Removed(methods={"boxes.open": "x", "boxes.close": "x"})).returned
    assert returned == {"methods": ["boxes.open"], "arguments": [], "models": [], "fields": []}


TOML = """\
# Names.
[short]
a = "b"

# Aliases, such as
# [aliases.models] X = "Y"

[aliases.models]  # models
# old = new
Old = "New"

# The rest.
[bases]
X = "y.Z"
"""


def test_an_entry_goes_to_the_end_of_its_section_and_changes_nothing_else() -> None:
    text = with_entries(TOML, "aliases.models", {"Item": "Thing"})
    assert text == TOML.replace('Old = "New"\n', 'Old = "New"\nItem = "Thing"\n')


def test_a_section_that_is_missing_is_added_at_the_end() -> None:
    text = with_entries(TOML, "removed.methods", {"things.burn": 'use "x"'})
    assert text == TOML + '\n[removed.methods]\n"things.burn" = "use \\"x\\""\n'
    assert with_entries("", "a", {"b": "c"}) == '[a]\nb = "c"\n'


@pytest.mark.parametrize("name", ["plain", "with.dot", "with space", "ä"])
def test_what_was_added_is_read_back_and_taken_out(name: str) -> None:
    text = with_entries(TOML, "removed.models", {name: "x"})
    assert tomllib.loads(text)["removed"]["models"] == {name: "x"}
    assert tomllib.loads(without_entries(text, "removed.models", [name]))["removed"]["models"] == {}
    assert without_entries(text, "bases", [name]) == text
