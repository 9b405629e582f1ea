"""Names that the API took away: what names.toml says to use instead reaches those who use them."""

from __future__ import annotations

import asyncio
import inspect
import pickle
import warnings
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.__main__ import main
from tests.codegen.small_documents import write
from tests.codegen.test_aliases import clients, generated

REMOVED = """
[removed.methods]
"things.burn" = "use `things.list`"
"ovens.heat" = "there is no known replacement"

[removed.arguments]
"things.list.after" = "use `offset`"

[removed.models]
Ash = "use `Thing`"

[removed.fields]
"Thing.weight" = "use `name`"
"""
BURN = "`things.burn` was removed from the API; use `things.list`"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated(tmp_path_factory.mktemp("removed"), REMOVED, "removed_api")


@pytest.fixture
def api(package: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(package.parent))
    return import_module(package.name)


def removed_error(api: ModuleType) -> type[Exception]:
    found: type[Exception] = import_module(f"{api.__name__}.deprecation").RemovedError
    return found


def raised(api: ModuleType, call: Callable[[], Any]) -> str:
    """What a call says that raises RemovedError."""
    with pytest.raises(removed_error(api)) as caught:
        call()
    return str(caught.value)


def test_a_removed_method_raises_before_anything_is_sent(api: ModuleType) -> None:
    client, _, calls = clients(api)
    assert raised(api, lambda: client.things.burn(id="t1", options={"timeout": 1})) == BURN
    assert calls.made == []


def test_an_asynchronous_method_raises_too(api: ModuleType) -> None:
    _, client, calls = clients(api)
    assert raised(api, lambda: asyncio.run(client.things.burn(id="t1"))) == BURN
    assert calls.made == []


def test_a_resource_stays_of_which_all_methods_were_removed(api: ModuleType) -> None:
    for client in clients(api)[:2]:
        assert inspect.getdoc(client.ovens) == "Ovens: removed from the API."
    said = "`ovens.heat` was removed from the API; there is no known replacement"
    assert raised(api, lambda: clients(api)[0].ovens.heat()) == said


def test_the_documentation_of_a_removed_method_says_what_to_use(api: ModuleType) -> None:
    for client in clients(api)[:2]:
        doc = "Removed from the API; use `things.list`. Raises RemovedError; nothing is sent."
        assert inspect.getdoc(client.things.burn) == doc


def test_the_error_is_an_attribute_error_with_both_names_and_can_be_pickled(api: ModuleType) -> None:
    error: Any = removed_error(api)("things.burn", "use `things.list`")
    copied: Any = pickle.loads(pickle.dumps(error))
    assert issubclass(removed_error(api), AttributeError)
    for one in (error, copied):
        assert (str(one), one.removed, one.instead) == (BURN, "things.burn", "use `things.list`")


@pytest.mark.parametrize(
    ("module", "name"),
    [("models", "Ash"), ("params", "AshDict"), ("params", "ThingsBurnParams"), ("params", "OvensHeatParams")],
)
def test_a_removed_model_is_imported_with_a_warning(api: ModuleType, module: str, name: str) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = getattr(import_module(f"{api.__name__}.{module}"), name)
    assert [(one.category, one.filename) for one in caught] == [(DeprecationWarning, __file__)]
    assert f"`{name}` was removed from the API; " in str(caught[0].message)
    assert (found.__name__, isinstance({}, found)) == (name, False)


def test_a_removed_model_cannot_be_made(api: ModuleType) -> None:
    with pytest.warns(DeprecationWarning, match="`Ash` was removed from the API; use `Thing`"):
        ash = import_module(f"{api.__name__}.models").Ash
    said = "`Ash` was removed from the API; use `Thing`"
    assert raised(api, lambda: ash(weight=1)) == said
    assert raised(api, lambda: ash.from_dict({})) == said


def test_a_removed_argument_is_refused_with_what_to_use(api: ModuleType) -> None:
    with pytest.raises(ValueError, match=r"things.list\(\): `after` was removed from the API; use `offset`"):
        clients(api)[0].things.list(after="t1")


def test_a_removed_field_says_what_to_use(api: ModuleType) -> None:
    thing = import_module(f"{api.__name__}.models").Thing.from_dict({"name": "One", "weight": 3})
    assert raised(api, lambda: thing.weight) == "`Thing.weight` was removed from the API; use `name`"
    assert not hasattr(thing, "weight")
    assert thing.additional_properties == {"weight": 3}


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('methods]\n"things.list" = "x"', "removed.methods.things.list: is in use, so it was not removed"),
        ('methods]\nburn = "x"', "removed.methods.burn: is not of the form resource.method"),
        ('methods]\n"things.burn" = ""', "removed.methods.things.burn: must say in one line what to use"),
        ('method]\n"things.burn" = "x"', "removed.method: is not one of arguments, fields, methods, models"),
        ('fields]\n"Ash.x" = "x"', "removed.fields.Ash.x: Ash does not exist; list that as removed"),
        (
            'models]\nAsh = "x"\n[aliases.models]\nAsh = "Thing"',
            "removed.models.Ash: is also an alias; keep one of the two",
        ),
    ],
)
def test_an_entry_that_cannot_be_stops_the_generator(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], entry: str, said: str
) -> None:
    (tmp_path / "codegen").mkdir()
    rules = write(tmp_path / "codegen", f"[removed.{entry}\n", "names.toml")
    base = (Path(__file__).parent / "diff" / "base.yaml").read_bytes()
    contract = write(tmp_path, base, "openapi.yaml")
    assert main(["generate", "--spec", str(contract), "--out", str(tmp_path / "api")]) == 1
    assert capsys.readouterr().err.startswith(f"codegen: {rules}: {said}")
    assert not (tmp_path / "api").exists()
