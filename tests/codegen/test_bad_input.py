"""A document that cannot be used: one clear line with file and place, status 1, and nothing written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.contract.pin import CONTRACT
from tests.codegen.rendering import Rendered
from tests.codegen.small_documents import answering, document, operation, ref, snapshot, write

STRING = {"type": "string"}
THING = {"type": "object", "properties": {"a": STRING}}
QUERY = {"name": "q", "in": "query", "schema": STRING}
NUMBERED: dict[Any, Any] = {5: {}}

Refuse = Callable[..., str]


@pytest.fixture
def refuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Refuse:
    """Run a command that must fail; returns its one line, of which the file's folder is cut off."""

    def run(*arguments: object) -> str:
        before, ours = snapshot(tmp_path), CONTRACT.stat()
        assert main([str(argument) for argument in arguments]) == 1
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.count("\n") == 1
        assert said.err.startswith("codegen: ")
        assert snapshot(tmp_path) == before, "something was written"
        assert CONTRACT.stat() == ours
        return said.err.removeprefix("codegen: ").strip().replace(f"{tmp_path}/", "")

    return run


@pytest.fixture
def refuse_pin(refuse: Refuse, tmp_path: Path) -> Refuse:
    """Write a document, whose pin must fail."""
    return lambda content: refuse(
        "pin", "--bare", write(tmp_path, content), "--out", tmp_path / "openapi.yaml"
    )


# --- files ------------------------------------------------------------------------------------------


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A write that fails does not know the name of its file."""
    contract = tmp_path / "openapi.yaml"
    contract.symlink_to("/dev/full")
    assert (
        main(["pin", "--bare", str(write(tmp_path, document(), "vendor.yaml")), "--out", str(contract)]) == 1
    )
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.startswith("codegen: the disk is full (")
    assert not list(tmp_path.glob("*.lock"))


@pytest.mark.parametrize("command", ["pin", "generate", "check", "coverage"])
def test_a_missing_file(refuse: Refuse, tmp_path: Path, command: str) -> None:
    absent = tmp_path / "absent.yaml"
    arguments: list[object] = ["--spec", absent]
    if command == "pin":
        arguments = ["--bare", absent, "--out", tmp_path / "o.yaml"]
    if command in ("generate", "check"):
        arguments += ["--out" if command == "generate" else "--package", tmp_path / "package"]
    assert refuse(command, *arguments) == "absent.yaml: cannot be read (No such file or directory)"


def test_a_folder_in_place_of_a_file(refuse: Refuse, tmp_path: Path) -> None:
    said = refuse("pin", tmp_path, "--out", tmp_path / "o.yaml")
    assert said.endswith("cannot be read (Is a directory)")


def test_a_contract_that_cannot_be_written(refuse: Refuse, tmp_path: Path) -> None:
    source = write(tmp_path, document())
    said = refuse("pin", "--bare", source, "--out", tmp_path / "absent" / "openapi.yaml")
    assert said == "absent/openapi.yaml: No such file or directory"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "in.yaml: is not an OpenAPI document: the top level is not a map"),
        (b"openapi: 3.1.0\ninfo: {title: T", "in.yaml: line 3: is not YAML: "),
        (b'{"openapi": "3.1.0", "info": {"title": "T"', "in.yaml: line 2: is not YAML: "),
        (b"openapi: 3.1.0\npaths:\n  /a: [\n", "in.yaml: line 4: is not YAML: "),
        (b"openapi: 3.1.0\n---\nopenapi: 3.1.0\n", "in.yaml: line 2: is not YAML: "),
        (bytes(range(256)), "in.yaml: line 2: is not YAML: not text in UTF-16-BE"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "in.yaml: line 1: is not YAML: not text in UTF-8"),
        (b"a: b\n\xc3\x28", "in.yaml: line 2: is not YAML: not text in UTF-8"),
        (b"[" * 5000, "in.yaml: "),
        (b"just words", "in.yaml: is not an OpenAPI document: the top level is not a map"),
        (b"- a\n- b\n", "in.yaml: is not an OpenAPI document: the top level is not a map"),
        (b"a: 1\n", "in.yaml: is not an OpenAPI 3 document: no `openapi: 3.x`"),
        (b"openapi: 4.0.0\n", "in.yaml: openapi: is a document of OpenAPI 4.0.0; 3.0, 3.1 and 3.2 are"),
        (b"swagger: '2.0'\ninfo: {}\npaths: {}\n", "in.yaml: swagger: is a Swagger 2 document; OpenAPI 3"),
        (b"openapi: 3.1.0\ninfo: {}\n", "in.yaml: is not an OpenAPI document: no `paths`"),
        (b"openapi: 3.1.0\npaths: {}\n", "in.yaml: is not an OpenAPI document: no `info`"),
        (
            b"openapi: 3.1.0\ninfo: {}\npaths:\n  /a: {}\n  /b: {}\n  /a: {}\n",
            "in.yaml: line 6: paths: the key '/a' is duplicated",
        ),
        (b"openapi: 3.1.0\ninfo: {}\npaths:\n  [a, b]: {}\n", "in.yaml: line 4: paths: is not YAML: "),
        (
            b"openapi: 3.1.0\ninfo: {}\npaths: !!python/object:os.x {}\n",
            "in.yaml: line 3: paths: is not YAML",
        ),
        (b"openapi: 3.1.0\ninfo: &a {x: *a}\npaths: {}\n", "in.yaml: "),
    ],
)
def test_a_file_that_is_no_openapi_document(refuse_pin: Refuse, content: bytes, said: str) -> None:
    assert refuse_pin(content).startswith(said)


def test_a_lock_that_cannot_be_read(refuse: Refuse, tmp_path: Path) -> None:
    (tmp_path / "names.lock").write_text("{")
    said = refuse("pin", "--bare", write(tmp_path, document()), "--out", tmp_path / "openapi.yaml")
    assert said.startswith("names.lock: cannot be read: ")


# --- documents --------------------------------------------------------------------------------------


def get(**parts: Any) -> dict[str, Any]:
    return document(paths={"/things": {"get": operation(**parts)}})


def component(schema: Any, **others: Any) -> dict[str, Any]:
    return document(schemas={"X": schema, **others}, paths={"/things": {"get": answering(ref("X"))}})


def content(body: Any) -> dict[str, Any]:
    return get(responses={"200": {"description": "OK", "content": body}})


TWO = {"get": operation(operationId="one"), "put": operation(operationId="one")}
AT = "paths/~1things/get"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            component(ref("Absent")),
            "components/schemas/X: $ref to #/components/schemas/Absent, which does not",
        ),
        (
            component({"type": "object", "properties": {"default": ref("Absent")}}),
            "components/schemas/X/properties/default: $ref to #/components/schemas/Absent, which",
        ),
        (
            component({"type": "object", "properties": {"a": {"$ref": "#/paths/~1things/get"}}}),
            "components/schemas/X/properties/a: $ref to #/paths/~1things/get, which is not a component",
        ),
        (
            component({"$ref": "other.yaml#/X"}),
            "components/schemas/X: $ref to other.yaml#/X, but there is no such file",
        ),
        (component({"$ref": 5}), "components/schemas/X: $ref is not a string"),
        (
            get(parameters=[{"$ref": "#/components/parameters/Absent"}]),
            f"{AT}/parameters/0: $ref to #/components/parameters/Absent, which does not exist",
        ),
        (document(paths={"/things": TWO}), "PUT /things: the operationId one is also that of GET /things"),
        (
            document(
                paths={
                    "/a": {"get": operation(operationId="a_b")},
                    "/b": {"get": operation(operationId="aB")},
                }
            ),
            "GET /b: the method name things.a_b is taken by GET /a",
        ),
        (get(operationId=""), "GET /things: the operationId is empty"),
        (get(operationId=5), f"{AT}/operationId: is not a string"),
        (get(tags=["2 things"]), "listThings: '2_things' cannot be a Python name; choose one in names.toml"),
        (component({"type": "text"}), "components/schemas/X: 'text' is not a JSON Schema type"),
        (component({"type": ["string", {}]}), "components/schemas/X: {} is not a JSON Schema type"),
        (component({"type": []}), "components/schemas/X: `type` is an empty list"),
        (component({"type": "object", "properties": ["a"]}), "components/schemas/X/properties: is not a map"),
        (
            component({"type": "object", "properties": {"a": "string"}}),
            "components/schemas/X/properties/a: is not a s",
        ),
        (component({"anyOf": []}), "components/schemas/X: `anyOf` is empty"),
        (component({"oneOf": ["a"]}), "components/schemas/X/oneOf/0: is not a schema"),
        (component({"allOf": "a"}), "components/schemas/X/allOf: is not a list"),
        (component({"allOf": [ref("X")]}), "components/schemas/X: refers to itself through allOf"),
        (
            component({"allOf": [STRING, {"type": "integer"}]}),
            "components/schemas/X: allOf joins string with integer",
        ),
        (component({"enum": "a"}), "components/schemas/X/enum: is not a list"),
        (component({**THING, "required": True}), "components/schemas/X/required: is not a list"),
        (component({**THING, "required": [1]}), "components/schemas/X/required/0: is not a string"),
        (
            component({"oneOf": [THING], "discriminator": "type"}),
            "components/schemas/X/discriminator: is not a disc",
        ),
        (document(paths={"things": {}}), "paths/things: a path must begin with a slash"),
        (document(paths=NUMBERED), "paths/5: a path must begin with a slash"),
        (document(paths={"/things": None}), "paths/~1things: is not a path item"),
        (document(paths={"/things": {"get": None}}), f"{AT}: is not an operation"),
        (get(responses=None), f"{AT}: has no `responses`"),
        (get(responses={}), f"{AT}: has no responses"),
        (get(responses=["200"]), f"{AT}/responses: is not a map"),
        (get(responses={"200": "OK"}), f"{AT}/responses/200: is not a response"),
        (get(responses={"abc": {}}), f"{AT}/responses/abc: is not a status, such as 200, 4XX or default"),
        (content([]), f"{AT}/responses/200/content: is not a map"),
        (content({"json": {}}), f"{AT}/responses/200/content/json: is not a media type"),
        (
            content({"application/json": "x"}),
            f"{AT}/responses/200/content/application~1json: is not a media type",
        ),
        (
            content({"application/json": {"schema": "x"}}),
            f"{AT}/responses/200/content/application~1json/schema: is",
        ),
        (get(requestBody="x"), f"{AT}/requestBody: is not a body"),
        (get(requestBody={}), f"{AT}/requestBody: has no `content`"),
        (get(parameters=QUERY), f"{AT}/parameters: is not a list"),
        (get(parameters=["q"]), f"{AT}/parameters/0: is not a parameter"),
        (get(parameters=[{"in": "query", "schema": STRING}]), f"{AT}/parameters/0: has no `name`"),
        (get(parameters=[{"name": "q", "schema": STRING}]), f"{AT}/parameters/0: has no `in`"),
        (get(parameters=[{"name": "q", "in": "query"}]), f"{AT}/parameters/0: has no `schema`"),
        (
            get(parameters=[{**QUERY, "in": "body"}]),
            "GET /things: parameter q: `in: body` is not supported",
        ),
        (get(parameters=[QUERY, QUERY]), "GET /things: the query parameter q is declared twice"),
        (component({**STRING, "minLength": "1"}), "components/schemas/X/minLength: is not a number"),
        (component({**STRING, "pattern": 1}), "components/schemas/X/pattern: is not a string"),
        (get(parameters=[{**QUERY, "in": "path"}]), "GET /things: the path parameter q is not in the path"),
        (
            document(paths={"/things/{id}": {"get": operation()}}),
            "GET /things/{id}: the path has {id}, which no parameter declares",
        ),
        (
            document(paths={"/things/v{id}.json": {"get": operation()}}),
            "GET /things/v{id}.json: the path has {id}, which no parameter declares",
        ),
        (document(components=None), "components: is not a map of components"),
        (document(components={"schemas": []}), "components/schemas: is not a map"),
        (document(tags=["a"]), "tags/0: is not a tag"),
        (document(servers="x"), "servers: is not a list"),
        (get(**{"x-speakeasy-pagination": "x"}), f"{AT}/x-speakeasy-pagination: is not a pagination"),
    ],
)
def test_a_document_that_no_contract_can_be_made_of(refuse_pin: Refuse, given: Any, said: str) -> None:
    assert refuse_pin(given).startswith(f"in.yaml: {said}")


# --- contracts --------------------------------------------------------------------------------------


@pytest.fixture
def refuse_generate(refuse: Refuse, tmp_path: Path, library: Rendered, capsys: Any) -> Refuse:
    """Pin a document; generating it over an earlier output must fail, and leave that output alone."""

    def run(given: Any) -> str:
        contract = tmp_path / "openapi.yaml"
        assert main(["pin", "--bare", str(write(tmp_path, given)), "--out", str(contract)]) == 0
        capsys.readouterr()
        before = snapshot(package)
        said = refuse("generate", "--spec", contract, "--out", package)
        assert snapshot(package) == before
        return said

    package = library.copy(tmp_path).package
    return run


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (get(responses={"404": {"description": "Not Found"}}), "listThings: has no successful response"),
        (
            get(
                responses={
                    "200": {"description": "OK", "content": {"application/json": {"schema": STRING}}},
                    "202": {"description": "Accepted", "content": {"text/plain": {"schema": STRING}}},
                }
            ),
            "listThings: has successful responses that are read differently",
        ),
        (
            get(requestBody={"content": {"multipart/form-data": {"schema": STRING}}}),
            "listThings: requestBody/multipart/form-data: has a form that is not an object",
        ),
        (
            get(**{"x-sent-last": ["things"]}),
            "listThings: x-sent-last names things, which no body has",
        ),
    ],
)
def test_a_contract_that_no_package_can_be_made_of(refuse_generate: Refuse, given: Any, said: str) -> None:
    line = refuse_generate(given)
    assert line.startswith(f"openapi.yaml: {said}")
    assert "object at 0x" not in line


@pytest.mark.parametrize("command", [("generate", "--out"), ("check", "--package"), ("coverage", None)])
def test_a_document_that_was_not_pinned_is_no_contract(
    refuse: Refuse, tmp_path: Path, command: tuple[str, str | None]
) -> None:
    more = (command[1], tmp_path / "package") if command[1] else ()
    said = refuse(command[0], "--spec", write(tmp_path, document()), *more)
    assert said == "in.yaml: is not a pinned contract; run `python -m codegen pin` on it"


def test_a_contract_that_was_damaged_by_hand(refuse: Refuse, tmp_path: Path) -> None:
    given = {**component(ref("Absent")), "x-contract": {"form": 1}}
    said = refuse("generate", "--spec", write(tmp_path, given), "--out", tmp_path / "package")
    assert said.startswith("in.yaml: components/schemas/X: $ref to #/components/schemas/Absent")


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_what_is_no_generated_package_is_not_replaced(
    refuse: Refuse, tmp_path: Path, library: Rendered, kind: str
) -> None:
    out = tmp_path / "precious"
    if kind == "folder":
        out.mkdir()
        (out / "thesis.txt").write_text("years of work")
    else:
        out.write_text("years of work")
    said = refuse("generate", "--spec", library.contract, "--out", out)
    assert said == "precious: is not a generated package and will not be replaced"
