"""Public Python names of a contract: computed without rendering, compared, kept by aliases."""

from __future__ import annotations

import ast
from copy import deepcopy
from pathlib import Path

import pytest

from codegen.__main__ import GENERATED
from codegen.diff import compare
from codegen.document.openapi import Document, SpecError
from codegen.naming.aliases import Aliases
from codegen.naming.public_names import public_names
from openrouter_api.model_names import MODULES
from tests.codegen.diff.contract_pairs import BASE, NO_ALIASES, PAIRS
from tests.codegen.small_documents import write


def named(new: Document, aliases: Aliases = NO_ALIASES, old: Document = BASE) -> list[tuple[str, str, str]]:
    """(rule, old name, new name) of the rows about names."""
    found = compare(old, new, aliases=aliases, version="1").findings
    return [(f.rule.id, f.subject, f.change.new) for f in found if f.rule.area == "names"]


def _target(node: ast.Assign) -> str:
    return ast.unparse(node.targets[0])


def revision(what: str) -> Document:
    return next(pair.new for pair in PAIRS if pair.what == what)


# --- what the names are -------------------------------------------------------------------------------------


def test_they_are_those_of_the_generated_package(contract: Document) -> None:
    names = public_names(contract)
    resources = {path.stem for path in (GENERATED / "resources").glob("[!_]*.py")}
    assert names.resources.keys() == resources
    assert names.models.keys() == MODULES.keys()


def test_methods_and_arguments_are_those_of_the_generated_resource(contract: Document) -> None:
    names = public_names(contract)
    source = ast.parse((GENERATED / "resources" / "api_keys.py").read_text("utf-8"))
    sync = next(node for node in source.body if isinstance(node, ast.ClassDef))
    methods = {f"api_keys.{node.name}" for node in sync.body if isinstance(node, ast.FunctionDef)}
    methods |= {f"api_keys.{_target(n)}" for n in sync.body if isinstance(n, ast.Assign)}
    methods -= {"api_keys.__slots__"}
    assert {name for name in names.methods if name.startswith("api_keys.")} == methods
    params = ast.parse((GENERATED / "params" / "api_keys.py").read_text("utf-8"))
    dicts = {node.name: node for node in params.body if isinstance(node, ast.ClassDef)}
    fields = {
        ast.unparse(n.target)
        for name in ("ApiKeysCreateParams", "CreateKeysRequestDict")
        for n in dicts[name].body
        if isinstance(n, ast.AnnAssign)
    }
    assert {n.rpartition(".")[2] for n in names.arguments if n.startswith("api_keys.create.")} == fields


# --- what vanished ------------------------------------------------------------------------------------------


def test_a_resource_that_is_called_otherwise_is_told_once_without_its_methods() -> None:
    assert named(revision("a resource is called otherwise")) == [("resource-name-removed", "boxes", "crates")]


def test_a_method_that_is_called_otherwise_is_told_with_its_new_name() -> None:
    found = named(revision("a method is called otherwise"))
    assert found == [("method-name-removed", "things.list", "things.every")]


def test_a_path_parameter_that_is_called_otherwise_is_an_argument_that_vanished() -> None:
    found = named(revision("a path parameter is renamed"))
    assert found == [("argument-name-removed", "things.get.id", "ref")]


def test_a_component_that_is_called_otherwise_is_a_model_that_vanished() -> None:
    assert named(revision("a component is renamed")) == [("model-name-removed", "Color", "Paint")]


def test_a_model_that_nothing_replaced_is_told_without_a_new_name() -> None:
    assert named(revision("no value is known")) == [("model-name-removed", "Shade", "")]


def test_names_that_went_with_their_operation_or_property_are_not_told_twice() -> None:
    gone = deepcopy(revision("an operation is removed"))
    assert named(gone) == []
    assert named(revision("an optional property is removed")) == []


# --- aliases ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "aliases", "row"),
    [
        ("a resource is called otherwise", {"resources": {"boxes": "crates"}}, ("boxes", "crates")),
        (
            "a method is called otherwise",
            {"methods": {"things.list": "every"}},
            ("things.list", "things.every"),
        ),
        (
            "a path parameter is renamed",
            {"arguments": {"things.get.id": "ref"}},
            ("things.get.id", "things.get.ref"),
        ),
        ("a component is renamed", {"models": {"Color": "Paint"}}, ("Color", "Paint")),
        (
            "a component loses a property where it is used now",
            {"fields": {"Step.title": "state"}},
            ("Step.title", "Step.state"),
        ),
    ],
)
def test_a_name_with_an_alias_has_not_vanished(
    what: str, aliases: dict[str, dict[str, str]], row: tuple[str, str]
) -> None:
    assert named(revision(what), Aliases(**aliases)) == [("name-aliased", *row)]


def test_an_alias_that_leads_nowhere_keeps_nothing() -> None:
    found = named(revision("a method is called otherwise"), Aliases(methods={"things.list": "all"}))
    assert found == [("method-name-removed", "things.list", "things.every")]


def test_a_method_may_have_gone_to_another_resource() -> None:
    new = deepcopy(BASE)
    new["paths"]["/things"]["get"]["x-resource"] = "boxes"
    aliases = Aliases(methods={"things.list": "boxes.list"})
    assert named(new, aliases) == [("name-aliased", "things.list", "boxes.list")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[aliases.methods]\n"things.old" = "gone"', "aliases.methods.things.old: refers to things.gone"),
        ('[aliases.methods]\n"things.get" = "list"', "aliases.methods.things.get: is in use"),
        ('[aliases.models]\n"Old-Thing" = "Thing"', "aliases.models.Old-Thing: is not a Python identifier"),
        (
            '[aliases.classes]\nA = "B"',
            "aliases.classes: is not one of arguments, fields, methods,",
        ),
        ("[aliases.models]\nA = 1", "aliases.models: a new name must be a string"),
    ],
)
def test_an_alias_that_cannot_work_is_refused_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    rules = write(tmp_path, text, "names.toml")
    with pytest.raises(SpecError) as caught:
        Aliases.read(rules).check(public_names(BASE), rules)
    assert str(caught.value).startswith(f"{rules}: {said}")
