"""Old Python names of names.toml go on working in the generated package, and say what to use instead."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

import pytest
import yaml

from codegen.__main__ import main
from tests.codegen.small_documents import write

T = TypeVar("T")

ALIASES = """
[aliases.resources]
crates = "boxes"

[aliases.methods]
"things.every" = "list"
"things.crack" = "boxes.open"

[aliases.arguments]
"things.get.ref" = "id"
"things.create.title" = "name"

[aliases.models]
Item = "Thing"
Paint = "Color"

[aliases.fields]
"Thing.title" = "name"
"""


def generated(folder: Path, aliases: str, name: str, *properties: str) -> Path:
    """A package rendered from the small contract with these aliases, and more properties of `Thing`."""
    document = yaml.safe_load((Path(__file__).parent / "diff" / "base.yaml").read_bytes())
    thing = document["components"]["schemas"]["Thing"]
    thing["properties"] |= {key: {"type": "string"} for key in properties}
    contract = write(folder, document, "openapi.yaml")
    (folder / "codegen").mkdir()
    write(folder / "codegen", aliases, "names.toml")
    assert main(["generate", "--spec", str(contract), "--out", str(folder / name)]) == 0
    assert main(["check", "--spec", str(contract), "--package", str(folder / name)]) == 0
    return folder / name


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated(tmp_path_factory.mktemp("aliases"), ALIASES, "aliased_api")


@pytest.fixture
def api(package: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(package.parent))
    return import_module(package.name)


@dataclass
class Calls:
    """What a client was told to run, as (operation id, request)."""

    encode: Any
    made: list[tuple[str, Any]] = field(default_factory=list)

    def note(self, operation: Any, params: Mapping[str, object]) -> str:
        self.made.append((operation.id, self.encode(operation, params)))
        return "answer"


def clients(api: ModuleType) -> tuple[Any, Any, Calls]:
    """A synchronous and an asynchronous client that only note what they run."""
    resources = import_module(f"{api.__name__}.resources")
    calls = Calls(import_module(f"{api.__name__}.encoding.wire").encode)

    class Sync(resources.SyncResources):  # type: ignore[misc, name-defined]
        def call(self, operation: Any, params: Any, options: Any) -> str:
            return calls.note(operation, params)

    class Async(resources.AsyncResources):  # type: ignore[misc, name-defined]
        async def call(self, operation: Any, params: Any, options: Any) -> str:
            return calls.note(operation, params)

    return Sync(), Async(), calls


def warned(call: Callable[[], T], *said: str) -> T:
    """What the call gives; it warns of exactly this, at a line of this file."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = call()
    assert [str(entry.message) for entry in caught] == list(said)
    assert {(entry.category, entry.filename) for entry in caught} == {(DeprecationWarning, __file__)}
    return result


def test_a_method_answers_to_its_old_name(api: ModuleType) -> None:
    client, _, calls = clients(api)
    said = "`things.every` is now called `things.list`"
    assert warned(lambda: client.things.every(limit=3), said) == "answer"
    assert [(name, request.query) for name, request in calls.made] == [("listThings", "limit=3")]


def test_a_bound_method_knows_its_operation_by_its_old_name_too(api: ModuleType) -> None:
    operation_of = import_module(f"{api.__name__}.operation").operation_of
    for client in clients(api)[:2]:
        methods = (client.things.every, client.things.list, client.things.crack)
        assert [operation_of(method).id for method in methods] == ["listThings", "listThings", "openBox"]


def test_an_asynchronous_method_answers_to_its_old_name(api: ModuleType) -> None:
    _, client, calls = clients(api)

    async def program() -> Any:
        return await client.things.every(limit=3)

    said = "`things.every` is now called `things.list`"
    assert warned(lambda: asyncio.run(program()), said) == "answer"
    assert [(name, request.query) for name, request in calls.made] == [("listThings", "limit=3")]


def test_a_method_that_went_to_another_resource_answers_at_its_old_place(api: ModuleType) -> None:
    client, _, calls = clients(api)
    assert (
        warned(lambda: client.things.crack(box="b"), "`things.crack` is now called `boxes.open`") == "answer"
    )
    assert [(name, request.path) for name, request in calls.made] == [("openBox", "/boxes/b/open")]


@pytest.mark.parametrize("kind", [0, 1], ids=["sync", "async"])
def test_a_resource_answers_to_its_old_name(api: ModuleType, kind: int) -> None:
    client: Any = clients(api)[kind]
    found = warned(lambda: client.crates, "`client.crates` is now called `client.boxes`")
    assert type(found) is type(client.boxes)


def test_a_parameter_is_taken_by_its_old_name(api: ModuleType) -> None:
    client, _, calls = clients(api)
    warned(lambda: client.things.get(ref="t1"), "`things.get(ref=...)` is now called `id=`")
    assert calls.made[0][1].path == "/things/t1"


def test_a_property_of_the_body_is_taken_by_its_old_name(api: ModuleType) -> None:
    client, _, calls = clients(api)
    warned(lambda: client.things.create(title="One"), "`things.create(title=...)` is now called `name=`")
    assert calls.made[0][1].content == b'{"name":"One"}'


def test_an_argument_under_both_names_is_refused(api: ModuleType) -> None:
    sync, _, calls = clients(api)
    with pytest.raises(ValueError, match=r"things.get\(\) got both `id` and `ref`, its deprecated name"):
        sync.things.get(ref="t1", id="t2")
    assert calls.made == []


def test_an_argument_that_is_missing_is_asked_for_by_its_new_name(api: ModuleType) -> None:
    with pytest.raises(ValueError, match=r"things.get\(\) needs the argument `id`"):
        clients(api)[0].things.get()


@pytest.mark.parametrize(("old", "new"), [("Item", "Thing"), ("Paint", "Color")])
def test_a_model_is_found_by_its_old_name(api: ModuleType, old: str, new: str) -> None:
    models = import_module(f"{api.__name__}.models")
    found = warned(lambda: getattr(models, old), f"`{old}` is now called `{new}`")
    assert found is getattr(models, new)


def test_a_model_is_imported_by_its_old_name(api: ModuleType) -> None:
    program = f"from {api.__name__}.models import Item"
    with pytest.warns(DeprecationWarning, match="`Item` is now called `Thing`"):
        exec(program, {"__name__": "program"})


def test_an_unknown_model_is_still_unknown(api: ModuleType) -> None:
    models = import_module(f"{api.__name__}.models")
    with pytest.raises(AttributeError, match="no attribute 'Itme'"):
        _ = models.Itme


def test_old_names_are_not_among_those_that_a_star_imports(api: ModuleType) -> None:
    assert {"Item", "Paint"} & set(import_module(f"{api.__name__}.models").__all__) == set()


def test_a_field_is_read_and_set_by_its_old_name(api: ModuleType) -> None:
    thing = import_module(f"{api.__name__}.models").Thing.from_dict({"name": "One"})
    said = "`Thing.title` is now called `name`"
    assert warned(lambda: thing.title, said) == "One"
    warned(lambda: setattr(thing, "title", "Two"), said)
    assert thing.to_dict() == {"name": "Two"}


def test_names_of_today_warn_of_nothing(api: ModuleType) -> None:
    sync, _, _ = clients(api)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sync.things.list()
        sync.things.get(id="t1")
        sync.things.create(name="One")
        assert import_module(f"{api.__name__}.models").Thing.from_dict({"name": "One"}).name == "One"


def test_without_aliases_nothing_is_rendered_for_them(tmp_path: Path) -> None:
    package = generated(tmp_path, "", "plain_api")
    own = [path for path in package.rglob("*.py") if path.name != "deprecation.py"]
    named = {path.name for path in own if "deprecation import" in path.read_text("utf-8")}
    assert named == {"operation.py", "types.py", "wire.py"}


def test_an_alias_that_leads_nowhere_stops_the_generator(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "codegen").mkdir()
    rules = write(tmp_path / "codegen", '[aliases.models]\nItem = "Gone"\n', "names.toml")
    base = (Path(__file__).parent / "diff" / "base.yaml").read_bytes()
    contract = write(tmp_path, base, "openapi.yaml")
    assert main(["generate", "--spec", str(contract), "--out", str(tmp_path / "api")]) == 1
    said = f"codegen: {rules}: aliases.models.Item: refers to Gone, which does not exist\n"
    assert capsys.readouterr().err == said
    assert not (tmp_path / "api").exists()


def test_properties_may_be_called_like_what_marks_an_old_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("deprecated", "property", "staticmethod")
    monkeypatch.syspath_prepend(str(generated(tmp_path, ALIASES, "marked_api", *names).parent))
    thing = import_module("marked_api.models").Thing.from_dict({**dict.fromkeys(names, "x"), "name": "y"})
    assert (thing.deprecated, thing.property_, thing.staticmethod_) == ("x", "x", "x")
    with pytest.warns(DeprecationWarning, match="name"):
        assert thing.title == "y"
