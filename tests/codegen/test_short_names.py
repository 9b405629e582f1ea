"""Short names of names.toml: shown in place of the vendor's, which go on working, also after an update."""

from __future__ import annotations

import asyncio
import inspect
import json
import tomllib
import warnings
from copy import deepcopy
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.contract import pin as pinning
from codegen.contract.pin import NAMES_LOCK, NAMES_RULES, pin
from codegen.diff import compare
from codegen.document.openapi import Document, SpecError, load, operations
from codegen.naming.names import Names, name_operations, operation_name, vendor_name
from codegen.naming.repetition import repetitive
from tests.codegen.diff.contract_pairs import NO_ALIASES
from tests.codegen.small_documents import answering, document, operation, ref, write

FILM = {"type": "object", "properties": {"id": {"type": "string"}}}
OBJECT = ref("Film")
ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
RULES = """
[short.resources]
film_making = "films"

[short.methods]
"film_making.get_film" = "get"
"""
VENDOR = document(
    schemas={"Film": FILM},
    paths={
        "/films/{id}": {
            "get": answering(OBJECT, operationId="getFilms", tags=["Film Making"], parameters=[ID])
        },
        "/films": {"post": answering(OBJECT, operationId="make", tags=["Film Making"])},
        "/rank": {"post": answering(OBJECT, operationId="rank", tags=["Rank"])},
    },
)
VENDOR["paths"]["/films/{id}"]["get"]["x-speakeasy-name-override"] = "getFilm"


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A names.toml of its own, which pinning reads."""
    path = write(tmp_path, RULES, "names.toml")
    monkeypatch.setattr(pinning, "NAMES_RULES", path)
    return path


def pinned(folder: Path, vendor: Document) -> Document:
    """The contract of a document, pinned with the lock in the folder, which it rewrites."""
    result = pin(write(folder, vendor, "vendor.yaml"), overlays=None, locks=folder)
    if result.names_lock:
        (folder / "names.lock").write_text(result.names_lock)
    write(folder, result.text, "openapi.yaml")
    return load(folder / "openapi.yaml")


def names_of(contract: Document, identifier: str) -> tuple[str, str]:
    """The short name of an operation, and the vendor's."""
    found = next(op for _, _, op in operations(contract) if op["operationId"] == identifier)
    return operation_name(found), vendor_name(found)


BOTH = ("films.get", "film_making.get_film")


# --- which names an operation has ---------------------------------------------------------------------------


def test_contract_and_lock_have_both_names(tmp_path: Path, rules: Path) -> None:
    contract = pinned(tmp_path, VENDOR)
    assert names_of(contract, "getFilms") == BOTH
    assert names_of(contract, "make") == ("films.make", "film_making.make")
    assert names_of(contract, "rank") == ("rank.rank", "rank.rank")
    lock = json.loads((tmp_path / "names.lock").read_text())
    assert lock["short"] == {"getFilms": "films.get", "make": "films.make"}
    assert lock["operations"]["getFilms"] == "film_making.get_film"


def test_pinning_the_contract_again_changes_nothing(tmp_path: Path, rules: Path) -> None:
    pinned(tmp_path, VENDOR)
    text = (tmp_path / "openapi.yaml").read_text()
    (tmp_path / "names.lock").unlink()
    assert pin(tmp_path / "openapi.yaml", overlays=None, locks=tmp_path).text == text


@pytest.mark.parametrize("change", ["renamed", "gone", "rule removed", "operation renamed"])
def test_an_update_keeps_both_names(tmp_path: Path, rules: Path, change: str) -> None:
    old = pinned(tmp_path, VENDOR)
    vendor, identifier = deepcopy(VENDOR), "getFilms"
    used = vendor["paths"]["/films/{id}"]["get"]
    match change:
        case "renamed":
            used |= {"x-speakeasy-name-override": "retrieve", "tags": ["Cinema"]}
        case "gone":
            del used["x-speakeasy-name-override"]
        case "rule removed":
            rules.write_text("")
        case _:
            identifier = used["operationId"] = "fetchFilm"
    new = pinned(tmp_path, vendor)
    assert names_of(new, identifier) == BOTH
    assert not [f for f in compare(old, new, aliases=NO_ALIASES).findings if f.rule.area == "names"]


def test_a_new_operation_of_the_vendors_resource_belongs_to_the_short_one(
    tmp_path: Path, rules: Path
) -> None:
    vendor = deepcopy(VENDOR)
    vendor["paths"]["/films"]["get"] = answering(OBJECT, operationId="showFilms", tags=["Film Making"])
    assert names_of(pinned(tmp_path, vendor), "showFilms") == ("films.show_films", "film_making.show_films")


@pytest.mark.parametrize(
    ("tag", "identifier", "said"),
    [
        ("Film Making", "get", r"the method name films\.get is taken by GET /films/\{id\}"),
        ("Films", "get_film", r"the method name films\.get_film is taken by GET /films/\{id\}"),
        ("Films", "get", r"the method name films\.get is taken by GET /films/\{id\}"),
    ],
)
def test_a_new_name_that_is_a_short_one_is_refused_saying_what_to_do(
    tmp_path: Path, rules: Path, tag: str, identifier: str, said: str
) -> None:
    vendor = deepcopy(VENDOR)
    vendor["paths"]["/later"] = {"get": answering(OBJECT, operationId=identifier, tags=[tag])}
    with pytest.raises(SpecError, match=rf"{said}; choose another in names\.toml: .*\[methods\].*\[short"):
        pinned(tmp_path, vendor)
    rules.write_text(f'{RULES}[methods]\n{identifier} = "other"\n')
    pinned(tmp_path, vendor)


def test_one_resource_name_for_two_resources_is_refused() -> None:
    given = document(
        paths={
            "/a": {"get": operation(operationId="a", tags=["Old"])},
            "/b": {"get": operation(operationId="b", tags=["Plain"])},
        }
    )
    names = Names(short_resources={"old": "new", "plain": "old"})
    with pytest.raises(SpecError, match=r"GET /a: the resource name old stands for old and for new; choose"):
        name_operations(given, names)


def test_a_short_name_must_be_one_in_python() -> None:
    with pytest.raises(SpecError, match=r"'2nd' cannot be a Python name; choose one in names\.toml"):
        name_operations(document(), Names(short_methods={"things.list_things": "2nd"}))


# --- what people notice -------------------------------------------------------------------------------------


def test_no_name_vanishes_when_a_short_one_is_added_and_both_do_with_their_operation(
    tmp_path: Path, rules: Path
) -> None:
    rules.write_text("")
    before = pinned(tmp_path, VENDOR)
    rules.write_text(RULES)
    after = pinned(tmp_path, VENDOR)

    def findings(old: Document, new: Document) -> list[tuple[str, str, str]]:
        found = compare(old, new, aliases=NO_ALIASES).findings
        return [(f.rule.id, f.subject, f.change.new) for f in found]

    assert findings(before, after) == []
    assert ("resource-name-removed", "films", "film_making") in findings(after, before)
    fewer = deepcopy(after)
    del fewer["paths"]["/films/{id}"]
    assert [rule for rule, *_ in findings(after, fewer)] == ["operation-removed"]


def test_the_vendors_name_is_kept_when_the_short_one_changes(tmp_path: Path, rules: Path) -> None:
    before = pinned(tmp_path, VENDOR)
    rules.write_text(RULES.replace('"get"', '"read"'))
    found = compare(before, pinned(tmp_path, VENDOR), aliases=NO_ALIASES).findings
    assert {(f.rule.id, f.subject, f.change.new) for f in found} == {
        ("method-name-removed", "films.get", "films.read"),
        ("method-name-removed", "film_making.get", "films.read"),
    }


# --- the package --------------------------------------------------------------------------------------------


@pytest.fixture
def api(tmp_path: Path, rules: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    pinned(tmp_path, VENDOR)
    aliases = '[aliases.methods]\n"films.fetch" = "film_making.get_film"\n'
    write(tmp_path, f'{aliases}[aliases.arguments]\n"*.ident" = "id"\n', "aliases.toml")
    (tmp_path / "codegen").mkdir()
    (tmp_path / "aliases.toml").rename(tmp_path / "codegen" / "names.toml")
    package = tmp_path / f"short_api_{tmp_path.name[-1]}"
    for command in (["generate", "--out"], ["check", "--package"]):
        assert main([command[0], "--spec", str(tmp_path / "openapi.yaml"), command[1], str(package)]) == 0
    monkeypatch.syspath_prepend(str(tmp_path))
    return import_module(package.name)


def test_the_package_answers_to_both_names_and_shows_the_short_one(api: ModuleType) -> None:
    resources = import_module(f"{api.__name__}.resources")
    operation_of = import_module(f"{api.__name__}.operation").operation_of
    made: list[tuple[str, Any]] = []

    class Sync(resources.SyncResources):  # type: ignore[misc, name-defined]
        def call(self, operation: Any, params: Any, options: Any) -> None:
            made.append((operation.qualified_name, params))

    class Async(resources.AsyncResources):  # type: ignore[misc, name-defined]
        async def call(self, operation: Any, params: Any, options: Any) -> None:
            made.append((operation.qualified_name, params))

    client, other = Sync(), Async()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for films in (client.films, client.film_making):
            films.get(id="f")
            films.get_film(id="f")
        for films in (other.films, other.film_making):
            asyncio.run(films.get(id="f"))
            asyncio.run(films.get_film(id="f"))
        client.rank()
        client.rank.rank()
        asyncio.run(other.rank())
    assert made == [*[("films.get", {"id": "f"})] * 8, *[("rank", {})] * 3]
    assert type(client.films).get_film is type(client.films).get
    assert operation_of(client.film_making.get_film) is operation_of(client.films.get)
    assert operation_of(client.rank) is operation_of(client.rank.rank) is operation_of(other.rank)
    assert repr(operation_of(client.film_making.get_film)) == "<Operation films.get: GET /films/{id}>"
    assert repr(operation_of(client.rank)) == "<Operation rank: POST /rank>"
    assert inspect.getdoc(type(client.films)) == (
        "Films: `get` (`get_film`), `make`. The vendor's names are in brackets."
    )
    with pytest.warns(DeprecationWarning, match=r"`films\.fetch` is now called `films\.get`"):
        client.films.fetch(id="f")


def test_modules_are_found_under_both_names(api: ModuleType) -> None:
    def module(path: str) -> Any:
        return import_module(f"{api.__name__}.{path}")

    films = module("operations.films")
    assert films.GET is films.GET_FILM is module("operations.film_making").GET_FILM
    assert module("resources.film_making").FilmMaking is module("resources.films").Films
    assert module("resources.film_making").AsyncFilmMaking is module("resources.films").AsyncFilms


def test_an_argument_alias_for_every_method_is_for_those_that_have_the_argument(api: ModuleType) -> None:
    films = import_module(f"{api.__name__}.operations.films")
    encode = import_module(f"{api.__name__}.encoding.wire").encode
    assert (dict(films.GET.aliases), dict(films.MAKE.aliases)) == ({"ident": "id"}, {})
    with pytest.warns(DeprecationWarning, match=r"`films\.get\(ident=\.\.\.\)` is now called `id=`"):
        assert encode(films.GET, {"ident": "f"}).path == "/films/f"


# --- the rules of this project ------------------------------------------------------------------------------


def test_no_method_repeats_its_resource_unless_it_is_listed_with_a_reason(contract: Document) -> None:
    kept = Names.read(NAMES_RULES, NAMES_LOCK).kept
    assert repetitive(contract, kept) == [], "give it a short name under [short.methods] of names.toml"
    repeating = set(repetitive(contract, ()))
    assert kept.keys() <= repeating, "listed under [short.kept], but not needed"
    assert all(kept.values()), "a name under [short.kept] needs a reason"


@pytest.mark.parametrize(
    ("resource", "method", "repeats"),
    [
        ("generations", "get_generation", True),
        ("batches", "create_batch", True),
        ("film_making", "list_films", True),
        ("api_keys", "get_current_key", True),
        ("policies", "list_policies", True),
        ("classes", "get_class", True),
        ("rerank", "rerank", False),
        ("endpoints", "list", False),
        ("models", "list_for_user", False),
    ],
)
def test_which_names_repeat_their_resource(resource: str, method: str, repeats: bool) -> None:
    given = document(paths={"/x": {"get": operation(**{"x-resource": resource, "x-method": method})}})
    assert repetitive(given, ()) == [f"{resource}.{method}"] * repeats
    assert repetitive(given, {f"{resource}.{method}"}) == []


def test_the_resource_of_the_vendor_is_not_repeated_either() -> None:
    used = operation(**{"x-resource": "films", "x-method": "get_making", "x-vendor-name": "film_making.read"})
    assert repetitive(document(paths={"/x": {"get": used}}), ()) == ["films.get_making"]


def test_coverage_lists_names_to_shorten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    used = operation(**{"x-resource": "things", "x-method": "list_things"})
    contract = write(tmp_path, document(paths={"/things": {"get": used}}, **{"x-contract": {}}))
    assert main(["coverage", "--missing", "--spec", str(contract)]) == 0
    assert "things.list_things: repeats its resource; choose a short name in" in capsys.readouterr().out


def test_each_rule_is_for_an_operation_that_exists(contract: Document) -> None:
    rules = tomllib.loads(NAMES_RULES.read_text("utf-8"))["short"]
    vendor = {vendor_name(op) for _, _, op in operations(contract)}
    assert rules["methods"].keys() <= vendor
    assert rules["resources"].keys() <= {name.partition(".")[0] for name in vendor}
