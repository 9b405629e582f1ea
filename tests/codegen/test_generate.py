"""A small contract with every construct becomes a package that imports, decodes and is always the same."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import pytest
from ruff import find_ruff_bin

from codegen.__main__ import INTERRUPTED, main
from codegen.audit.verify import missing
from codegen.contract.pin import ROOT
from codegen.document.openapi import schemas
from codegen.render.manifest import MANIFEST, differences, hashes
from tests.codegen.rendering import Rendered, render
from tests.codegen.small_documents import answering, document, operation, ref, snapshot, write

STRING = {"type": "string"}


def described(api: ModuleType, resource: str, name: str) -> Any:
    return getattr(import_module(f"{api.__name__}.operations.{resource}"), name)


def model(api: ModuleType, name: str) -> Any:
    return getattr(import_module(f"{api.__name__}.models"), name)


def decoder(api: ModuleType, ref: str) -> Any:
    return import_module(f"{api.__name__}.decoders").find_decoder(ref)


# --- the package as a whole -------------------------------------------------------------------------


def test_every_module_imports_in_a_fresh_interpreter(library: Rendered) -> None:
    """Also with no other module imported before, so that circles show."""
    package = library.package
    modules = [
        ".".join(path.relative_to(package.parent).with_suffix("").parts)
        for path in sorted(package.rglob("*.py"))
        if path.name != "__init__.py"
    ]
    code = f"import importlib\nfor name in {modules!r}: importlib.import_module(name)"
    done = subprocess.run([sys.executable, "-c", code], cwd=package.parent, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert len(modules) > 12


def test_what_was_edited_by_hand_is_named_when_it_is_replaced(
    library: Rendered, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = shutil.copytree(library.package, tmp_path / "again")
    (again / "unset.py").write_text("# mine\n")
    assert main(["generate", "--spec", str(library.contract), "--out", str(again)]) == 0
    assert capsys.readouterr().err == "codegen: again/unset.py: was edited by hand, and was generated anew\n"
    assert main(["generate", "--spec", str(library.contract), "--out", str(again)]) == 0
    assert capsys.readouterr().err == ""


def test_the_output_is_the_same_bytes_twice(library: Rendered, tmp_path: Path) -> None:
    again = tmp_path / library.package.name
    assert main(["generate", "--spec", str(library.contract), "--out", str(again)]) == 0
    assert snapshot(again) == snapshot(library.package)


def test_the_output_replaces_an_earlier_one_whole(library: Rendered, tmp_path: Path) -> None:
    copy = library.copy(tmp_path)
    (copy.package / "models" / "forgotten.py").write_text("# of an earlier contract\n")
    assert main(["generate", "--spec", str(copy.contract), "--out", str(copy.package)]) == 0
    assert snapshot(copy.package) == snapshot(library.package)


@pytest.mark.parametrize("failing", [1, 2])
def test_ctrl_c_while_the_output_is_put_in_place_leaves_the_earlier_one(
    library: Rendered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    copy = library.copy(tmp_path)
    before = snapshot(tmp_path)
    rename, calls = Path.rename, []

    def interrupted(self: Path, target: Path) -> Path:
        calls.append(self)
        if len(calls) == failing:
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", interrupted)
    assert main(["generate", "--spec", str(copy.contract), "--out", str(copy.package)]) == INTERRUPTED
    assert len(calls) >= failing
    assert snapshot(tmp_path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["openapi.yaml", copy.package.name])


def test_of_two_runs_at_once_one_is_told_and_the_other_has_its_package_there_whole(
    library: Rendered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = library.copy(tmp_path)
    rename, calls = Path.rename, []

    def overtaken(self: Path, target: Path) -> Path:
        calls.append(self)
        if len(calls) == 2:  # the earlier package is away, and the new one is not there yet
            shutil.copytree(library.package, copy.package)
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", overtaken)
    assert main(["generate", "--spec", str(copy.contract), "--out", str(copy.package)]) == 1
    assert "was replaced by another run at the same time; try again" in capsys.readouterr().err
    assert snapshot(copy.package) == snapshot(library.package)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["openapi.yaml", copy.package.name])


def test_a_contract_with_an_enum_of_no_values_is_refused(
    library: Rendered, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`pin` leaves such an enum out; whoever edits a contract by hand is told."""
    contract = json.loads(json.dumps(library.document))
    name = next(name for name, schema in schemas(contract).items() if "enum" in schema)
    schemas(contract)[name]["enum"] = []
    source = write(tmp_path, contract, "openapi.yaml")
    assert main(["generate", "--spec", str(source), "--out", str(tmp_path / "some_api")]) == 1
    assert f"components/schemas/{name}/enum: is empty, and a contract leaves" in capsys.readouterr().err


def test_the_output_is_clean_by_the_lint_rules_of_the_project(library: Rendered) -> None:
    """No rule is switched off in the output either."""
    settings = ["--no-cache", "--config", str(ROOT / "pyproject.toml"), str(library.package)]
    for arguments in (["check"], ["format", "--check"]):
        done = subprocess.run(
            [find_ruff_bin(), *arguments, *settings], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout
    generated = [path for path in library.package.rglob("*.py") if path.parent != library.package]
    assert not [path for path in generated if "noqa" in path.read_text("utf-8")]


def test_nothing_of_the_contract_is_missing(library: Rendered) -> None:
    assert missing(library.document, library.package) == []


def test_the_manifest_has_the_hash_of_every_file(library: Rendered) -> None:
    manifest = json.loads((library.package / MANIFEST).read_text("utf-8"))
    assert manifest == hashes(library.package)
    assert set(manifest) == set(snapshot(library.package)) - {MANIFEST}


def test_a_contract_without_any_schema_renders(tmp_path: Path) -> None:
    rendered = render(write(tmp_path, document()), tmp_path, "bare_api")
    assert missing(rendered.document, rendered.package) == []


def test_names_in_capitals_and_long_numbers_find_their_modules(tmp_path: Path) -> None:
    names = ["B", "URL", "Z", "Tool10", "Tool9", "Tool20250825", "Tool202508252", "Tool1", "A"]
    thing = {"type": "object", "properties": {"a": STRING}}
    listed = {"type": "array", "items": {"anyOf": [ref(name) for name in names]}}
    paths = {"/things": {"get": answering(listed)}}
    source = write(tmp_path, document(schemas=dict.fromkeys(names, thing), paths=paths))
    rendered = render(source, tmp_path, "sorted_api")
    assert missing(rendered.document, rendered.package) == []


# --- models -----------------------------------------------------------------------------------------


def test_a_component_called_like_the_objects_of_a_union_has_a_decoder_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a union with lists, the objects among its values have a decoder that is no component's."""
    kinds = {
        name: {"type": "object", "required": ["kind"], "properties": {"kind": {"const": name}}}
        for name in ("A", "B")
    }
    row = {"type": "object", "properties": {"cell": STRING}}
    rows = {"type": "array", "items": ref("TableObject")}
    schemas = {**kinds, "Table": {"anyOf": [ref("A"), ref("B"), rows]}, "TableObject": row}
    paths = {"/tables": {"get": answering(ref("Table"))}}
    render(write(tmp_path, document(schemas=schemas, paths=paths)), tmp_path, "called_alike_api")
    monkeypatch.syspath_prepend(str(tmp_path))
    api = import_module("called_alike_api")
    first, second = decoder(api, "things.Table")([{"cell": "x"}, {"cell": "y"}])
    assert type(first) is type(second) is model(api, "TableObject")
    assert type(decoder(api, "things.TableObject")({"kind": "A"})) is model(api, "TableObject")
    assert type(decoder(api, "things.Table")({"kind": "A"})) is model(api, "A")


def test_properties_with_names_that_python_uses_are_renamed_no_more_than_needed(
    library_api: ModuleType,
) -> None:
    names = {wire: name for name, wire in model(library_api, "Model").wire_names.items()}
    assert {wire: names[wire] for wire in ("field", "type", "value", "rest", "pop")} == {
        wire: wire for wire in ("field", "type", "value", "rest", "pop")
    }
    assert {wire: names[wire] for wire in ("from", "class", "self", "str", "list", "decode")} == {
        wire: f"{wire}_" for wire in ("from", "class", "self", "str", "list", "decode")
    }
    assert names["with-dash"] == "with_dash"
    assert names["2nd"] == "field_2nd"


def test_a_model_with_such_names_gives_back_what_came(library_api: ModuleType) -> None:
    cls = model(library_api, "Model")
    value = dict.fromkeys(cls.wire_names.values(), "x") | {"more": 1}
    decoded = cls.from_dict(value)
    assert decoded.to_dict() == value
    assert decoded.additional_properties == {"more": 1}
    assert (decoded.from_, decoded.str_, decoded.type) == ("x", "x", "x")


def test_a_component_with_a_dash_in_its_name_has_a_model(library_api: ModuleType) -> None:
    decoded = model(library_api, "Model").from_dict({"value": {"a": "x"}})
    assert type(decoded.value) is model(library_api, "DashName")


@pytest.mark.parametrize(
    ("place", "value", "expected"),
    [
        ("books.Medium", {"type": "print", "pages": 3}, "Print"),
        ("books.Medium", {"type": "audio", "seconds": 3}, "Audio"),
        ("books.Medium", {"type": "hologram"}, "Unknown"),
        ("books.Reading", {"role": "teller", "text": "a"}, "ReadingTeller"),
        ("books.Reading", {"role": "listener"}, "ReadingListener"),
        ("books.Reading", {"role": "teller", "ears": 2}, "ReadingTeller"),
        ("books.Reading", {"role": "dreamer", "text": "a"}, "Unknown"),
        ("books.Offer", {"kind": "gift", "price": 1}, "Gift"),
        ("books.Offer", {"giver": "A"}, "Gift"),
        ("books.Event", {"done": 1}, "Progress"),
        ("books.Event", {"book": {"id": "1", "kind": "book"}}, "Finished"),
    ],
)
def test_a_union_is_told_apart_by_tag_else_by_shape(
    library_api: ModuleType, place: str, value: dict[str, Any], expected: str
) -> None:
    decoded = decoder(library_api, place)(value)
    assert type(decoded).__name__ == expected
    assert decoded.to_dict() == value


@pytest.mark.parametrize(
    ("property_", "value", "kind"),
    [
        ("author", {"name": "A", "mentor": {"name": "B"}}, "Author"),
        ("author", None, "NoneType"),
        ("media", {"type": "print"}, "Print"),
        ("media_list", [{"type": "print"}, {"type": "audio"}], "list"),
        ("editions", {"first": {"number": 1}}, "dict"),
        ("extra", {"any": {"thing": [1]}}, "dict"),
        ("anything", [1, None], "list"),
        ("subtitle", None, "NoneType"),
        ("blocks", "text", "str"),
        ("blocks", [{"type": "audio"}], "list"),
        ("genre", "of-tomorrow", "str"),
        ("title", 5, "int"),
    ],
)
def test_each_kind_of_property_is_decoded_and_given_back(
    library_api: ModuleType, property_: str, value: object, kind: str
) -> None:
    data = {"id": "1", "kind": "book", property_: value}
    book = model(library_api, "Book").from_dict(data)
    assert type(getattr(book, property_)).__name__ == kind
    assert book.to_dict() == data


def test_members_of_lists_and_maps_are_decoded(library_api: ModuleType) -> None:
    book = model(library_api, "Book").from_dict(
        {"media_list": [{"type": "audio"}], "editions": {"a": {"state": 2}}, "blocks": [{"type": "print"}]}
    )
    assert type(book.media_list[0]).__name__ == "Audio"
    assert type(book.editions["a"]).__name__ == "Edition"
    assert type(book.blocks[0]).__name__ == "Print"


def test_an_enum_lists_its_values_and_stays_open(library_api: ModuleType) -> None:
    literal, other = get_args(model(library_api, "Genre"))
    assert get_args(literal) == ("novel", "poem", "it's", 'a "quoted" one')
    assert other is str


def test_defaults_and_limits_are_told_in_the_docstrings(library: Rendered) -> None:
    text = (library.package / "params" / "books.py").read_text("utf-8")
    assert "The API default is `false`." in text
    assert "at least 2 characters, at most 80 characters" in text
    assert "above 0" in (library.package / "models" / "books.py").read_text("utf-8")


# --- operations -------------------------------------------------------------------------------------


def test_parameters_are_described_with_their_places(library_api: ModuleType) -> None:
    listed = described(library_api, "books", "LIST").parameters
    assert {(p.name, p.wire, p.location, p.style is not None) for p in listed} == {
        ("offset", "offset", "query", False),
        ("limit", "limit", "query", False),
        ("genres", "genres", "query", True),
        ("ids", "ids", "query", False),
        ("in_print", "in-print", "query", False),
        ("options_", "options", "query", False),
        ("x_reader", "X-Reader", "header", False),
    }


def test_a_parameter_that_is_called_options_does_not_hide_those_of_the_call(library_api: ModuleType) -> None:
    """Every method has an argument `options` of its own."""
    params = import_module(f"{library_api.__name__}.params.books").BooksListParams
    assert "options_" in params.__annotations__
    assert "options" not in params.__annotations__


def test_a_string_that_stands_for_a_boolean_takes_one(library_api: ModuleType) -> None:
    params = import_module(f"{library_api.__name__}.params.books").BooksListParams
    assert "bool" in str(params.__annotations__["in_print"])


def test_a_path_parameter_is_required(library_api: ModuleType) -> None:
    (parameter,) = described(library_api, "books", "DELETE_BOOK").parameters
    assert (parameter.name, parameter.wire, parameter.location, parameter.required) == (
        "book_id",
        "book-id",
        "path",
        True,
    )


def test_pagination_errors_and_replay_are_described(library_api: ModuleType) -> None:
    listed = described(library_api, "books", "LIST")
    assert (listed.pagination.kind, listed.pagination.offset, listed.pagination.results) == (
        "offset",
        "offset",
        "data",
    )
    assert (listed.pagination.page_size, listed.pagination.last_offset) == (20, 500)
    assert listed.errors == {429: "books.Error"}
    assert listed.replay_safe
    assert not described(library_api, "books", "CREATE_BOOK").replay_safe
    assert not described(library_api, "books", "CREATE_BOOK").starts_job


def test_an_event_stream_is_described_by_the_data_of_its_envelope(library_api: ModuleType) -> None:
    created = described(library_api, "books", "CREATE_BOOK")
    assert (created.stream.field, created.stream.sentinel, created.stream.event) == (
        "stream",
        "[DONE]",
        "books.Event",
    )
    assert (created.result, created.result_media) == ("books.Book", "application/json")


def test_each_body_is_described_with_its_files(library_api: ModuleType) -> None:
    json_body, form = described(library_api, "books", "UPLOAD_COVER").bodies
    assert (json_body.media, json_body.required, json_body.files) == (
        "application/json",
        {"url"},
        frozenset(),
    )
    assert (form.media, form.required, form.files) == ("multipart/form-data", {"file"}, {"file"})


@pytest.mark.parametrize(
    ("name", "result", "media"),
    [
        ("READ_COVER", None, "image/png"),
        ("DELETE_BOOK", None, None),
        ("UPLOAD_COVER", None, "application/json"),
    ],
)
def test_binary_empty_and_plain_answers_have_no_model(
    library_api: ModuleType, name: str, result: str | None, media: str | None
) -> None:
    found = described(library_api, "books", name)
    assert (found.result, found.result_media) == (result, media)


def test_security_is_described(library_api: ModuleType) -> None:
    assert described(library_api, "books", "LIST").security == "required"
    assert described(library_api, "books", "UPLOAD_COVER").security == "optional"
    assert described(library_api, "loans", "LIST_LOANS").security == "none"


def test_a_deprecated_operation_says_so(library_api: ModuleType) -> None:
    books = import_module(f"{library_api.__name__}.resources.books")
    assert "Deprecated." in books.Books.delete_book.__doc__
    assert "Deprecated." in books.AsyncBooks.delete_book.__doc__
    assert "Deprecated." not in books.Books.create_book.__doc__


@pytest.mark.parametrize(
    ("statuses", "retried"), [(["5XX", "429"], {429, *range(500, 600)}), ([], set()), (None, set())]
)
def test_the_retried_statuses_are_those_of_the_contract(
    tmp_path: Path, statuses: list[str] | None, retried: set[int]
) -> None:
    advice = {"x-speakeasy-retries": {"strategy": "backoff", "statusCodes": statuses}}
    given = document(**advice if statuses is not None else {})
    rendered = render(write(tmp_path, given), tmp_path, "retries_api")
    namespace: dict[str, Any] = {}
    exec((rendered.package / "__init__.py").read_text("utf-8"), namespace)
    assert namespace["RETRIED_STATUSES"] == retried


def test_errors_for_ranges_of_statuses_cover_those_that_are_not_listed(tmp_path: Path) -> None:
    def fails(name: str) -> dict[str, Any]:
        return {"description": name, "content": {"application/json": {"schema": ref(name)}}}

    thing = {"type": "object", "properties": {"a": STRING}}
    responses = {
        "200": {"description": "OK"},
        "404": fails("Lost"),
        "4XX": fails("Wrong"),
        "default": fails("Other"),
    }
    given = document(
        schemas={"Lost": thing, "Wrong": thing, "Other": thing},
        paths={"/things": {"get": operation(responses=responses)}},
    )
    rendered = render(write(tmp_path, given), tmp_path, "ranges_api")
    assert missing(rendered.document, rendered.package) == []
    text = (rendered.package / "operations" / "things.py").read_text("utf-8")
    assert '404: "things.Lost"' in text
    assert '400: "things.Wrong"' in text
    assert '404: "things.Wrong"' not in text
    assert '500: "things.Other"' in text


# --- is the package what the contract says? ---------------------------------------------------------


def check(rendered: Rendered, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    capsys.readouterr()
    status = main(["check", "--spec", str(rendered.contract), "--package", str(rendered.package)])
    return status, capsys.readouterr().err.splitlines()


def test_check_passes_on_what_was_generated(library: Rendered, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(library, capsys) == (0, [])


def test_check_names_the_files_that_were_changed_added_or_are_missing(
    library: Rendered, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = library.copy(tmp_path)
    changed = ["contract.json", "models/books.py", "operation.py", "py.typed"]
    for where in changed:
        content = (copy.package / where).read_bytes()
        (copy.package / where).write_bytes(content[:-1] + b" ")
    (copy.package / "models" / "more.py").write_text("")
    (copy.package / "encoding" / "wire.py").unlink()
    status, lines = check(copy, capsys)
    assert status == 1
    assert lines[:-1] == sorted(
        [
            *(f"codegen: library_api: {where}: different content" for where in changed),
            "codegen: library_api: models/more.py: not generated from this contract",
            "codegen: library_api: encoding/wire.py: missing",
        ]
    )


@pytest.mark.parametrize("content", [b"{}", None], ids=["changed", "missing"])
def test_check_names_a_manifest_that_was_changed_or_is_missing(
    library: Rendered, tmp_path: Path, content: bytes | None
) -> None:
    copy = library.copy(tmp_path)
    (copy.package / MANIFEST).unlink()
    if content is not None:
        (copy.package / MANIFEST).write_bytes(content)
    assert differences(library.package, copy.package) == [f"{MANIFEST}: different content"]


def test_check_leaves_the_package_as_it_is(
    library: Rendered, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = library.copy(tmp_path)
    (copy.package / "models" / "books.py").write_text("damaged")
    before = snapshot(tmp_path)
    check(copy, capsys)
    assert snapshot(tmp_path) == before


def test_check_ignores_what_python_compiles(
    library: Rendered, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = library.copy(tmp_path)
    (copy.package / "models" / "__pycache__").mkdir(exist_ok=True)
    (copy.package / "models" / "__pycache__" / "book.pyc").write_bytes(b"")
    assert check(copy, capsys)[0] == 0


def test_check_fails_when_a_property_is_removed_from_the_contract(
    library: Rendered, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = library.copy(tmp_path)
    changed = copy.document
    del changed["components"]["schemas"]["Book"]["properties"]["price"]
    write(tmp_path, changed, copy.contract.name)
    status, lines = check(copy, capsys)
    assert status == 1
    assert "codegen: library_api: models/books.py: different content" in lines


# --- verify: each fact of the contract is found in the package --------------------------------------


def verified(library: Rendered, change: Any) -> list[str]:
    """What the package lacks of a contract that was changed after it was generated."""
    changed = library.document
    change(changed)
    return missing(changed, library.package)


def test_verify_names_a_property_that_is_not_in_the_package(library: Rendered) -> None:
    def change(contract: Any) -> None:
        contract["components"]["schemas"]["Book"]["properties"]["weight"] = {"type": "number"}

    assert verified(library, change) == [
        "components/schemas/Book: no property weight",
        "components/schemas/Book: property weight has no attribute None",
    ]


def test_verify_names_a_body_property_that_is_no_argument(library: Rendered) -> None:
    def change(contract: Any) -> None:
        contract["components"]["schemas"]["BookRequest"]["properties"]["weight"] = {"type": "number"}

    assert "POST /books: no body property weight" in verified(library, change)


def test_verify_names_a_parameter_that_is_not_in_the_package(library: Rendered) -> None:
    def change(contract: Any) -> None:
        contract["paths"]["/books"]["get"]["parameters"].append(
            {"name": "weight", "in": "query", "schema": {"type": "number"}}
        )

    assert verified(library, change) == ["GET /books: no parameter weight"]


def test_verify_names_a_parameter_that_moved_to_another_place(library: Rendered) -> None:
    def change(contract: Any) -> None:
        contract["paths"]["/books"]["get"]["parameters"][0]["in"] = "header"

    assert verified(library, change) == ["GET /books: no parameter offset"]


def test_verify_names_an_enum_value_that_is_not_in_the_package(library: Rendered) -> None:
    def change(contract: Any) -> None:
        contract["components"]["schemas"]["Genre"]["enum"].append("essay")

    assert verified(library, change) == ["components/schemas/Genre: no value 'essay'"]


def test_verify_names_an_operation_that_is_not_in_the_package(library: Rendered) -> None:
    def change(contract: Any) -> None:
        more = operation(**{"x-resource": "loans", "x-method": "create"})
        contract["paths"]["/loans"]["post"] = more

    assert verified(library, change) == ["POST /loans: no operation loans.create"]


def test_verify_names_a_component_that_is_not_in_the_package(library: Rendered) -> None:
    def change(contract: Any) -> None:
        contract["components"]["schemas"]["Shelf"] = {"type": "object"}
        contract["components"]["schemas"]["Author"]["properties"]["shelf"] = ref("Shelf")

    assert "components/schemas/Shelf: no model" in verified(library, change)


def test_a_component_that_no_operation_reaches_is_not_generated(library: Rendered) -> None:
    def change(contract: Any) -> None:
        contract["components"]["schemas"]["Shelf"] = {"type": "object"}

    assert verified(library, change) == []
    assert "Orphan" in library.document["components"]["schemas"]
    assert "Orphan" not in (library.package / "model_names.py").read_text("utf-8")


def test_verify_names_what_is_required_in_one_place_only(library: Rendered) -> None:
    def change(contract: Any) -> None:
        contract["paths"]["/books"]["get"]["parameters"][0]["required"] = True
        contract["components"]["schemas"]["BookRequest"]["required"] = []

    assert verified(library, change) == [
        "GET /books: parameter offset differs in whether it is required",
        "POST /books: different required properties in the application/json body",
    ]


def test_verify_names_an_error_without_a_model(library: Rendered) -> None:
    def change(contract: Any) -> None:
        responses = contract["paths"]["/books"]["get"]["responses"]
        responses["503"] = responses["5XX"] = responses["429"]

    assert verified(library, change) == [
        "GET /books: no error model for status 503",
        "GET /books: no error model for status 5XX",
    ]


def test_verify_names_a_body_that_cannot_be_sent(library: Rendered) -> None:
    def change(contract: Any) -> None:
        content = contract["paths"]["/books"]["post"]["requestBody"]["content"]
        content["multipart/form-data"] = content["application/json"]

    assert verified(library, change) == ["POST /books: no multipart/form-data body"]


def test_verify_leaves_the_imported_modules_as_they_were(library: Rendered, library_api: ModuleType) -> None:
    before = {name: module for name, module in sys.modules.items() if name.startswith(library_api.__name__)}
    path = list(sys.path)
    missing(library.document, library.package)
    after = {name: module for name, module in sys.modules.items() if name.startswith(library_api.__name__)}
    assert (after, sys.path) == (before, path)
