"""The page about the control by HTTP, its JSON Schema and the Python API say the same."""

from __future__ import annotations

import inspect
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

import jsonschema_rs
import pytest
from hypothesis import given

from openrouter_sdk.testing import Script, StandInServer, StandInTransport, faults, players
from openrouter_sdk.testing.conditions.settings import Settings
from openrouter_sdk.testing.remote.input_errors import MistakeError
from openrouter_sdk.testing.remote.vocabulary import vocabulary
from openrouter_sdk.testing.script.rules import Conditions
from openrouter_sdk.testing.script.script import Answers
from tests.guides import REPOSITORY
from tests.testing.control_client import ControlClient
from tests.testing.test_stand_in_control import KNOWN, MISTAKES, VALUES

PAGE = (REPOSITORY / "docs/stand_in_http.md").read_text("utf-8")
NODE = shutil.which("node")
BODIES = {"POST": "Script", "PATCH": "Settings"}


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@cache
def validator(name: str) -> jsonschema_rs.Validator:
    return jsonschema_rs.Draft202012Validator({**vocabulary().schema, "anyOf": [{"$ref": f"#/$defs/{name}"}]})


def examples() -> Iterator[tuple[str, str, Any]]:
    for block in blocks("http"):
        head, _, body = block.partition("\n\n")
        method, path, _ = head.splitlines()[0].split()
        yield method, path, json.loads(body)


@pytest.fixture
def control() -> ControlClient:
    return ControlClient(StandInTransport())


def test_the_schema_is_one_and_the_server_shows_it(control: ControlClient) -> None:
    schema = control("GET", "/schema")
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema_rs.meta.validate(schema)
    assert schema == json.loads(json.dumps(vocabulary().schema))


def test_each_example_of_the_page_is_valid_and_taken_by_the_server(control: ControlClient) -> None:
    found = list(examples())
    assert len(found) == 5
    for method, path, body in found:
        assert validator(BODIES[method]).is_valid(body), path
        control(method, path.removeprefix("/__stand-in"), body)
        control("POST", "/reset")


def test_the_fixtures_of_the_page_are_valid_and_work(tmp_path: Path) -> None:
    yaml = pytest.importorskip("yaml")
    [block] = blocks("yaml")
    assert validator("Fixtures").is_valid(yaml.safe_load(block))
    (tmp_path / "weather.yaml").write_text(block, "utf-8")
    client = ControlClient(StandInTransport(fixtures=tmp_path))
    assert client.chat("The weather").json()["choices"][0]["finish_reason"] == "tool_calls"
    assert client.chat(model="mistral/x").status_code == 503


def test_the_mistake_of_the_page_is_told_so(control: ControlClient) -> None:
    [block] = blocks("json")
    shown = json.loads(block)["error"]
    told = control("POST", "/script", [{"reply": {"txt": "x"}}], expected=400)["error"]
    assert told["message"].startswith(shown["message"].removesuffix("..."))
    assert told["metadata"]["pointer"] == shown["metadata"]["pointer"]
    assert told["metadata"]["allowed"][:3] == shown["metadata"]["allowed"]


def test_the_page_has_each_path_call_condition_and_setting(control: ControlClient) -> None:
    paths = control("GET", "/nothing", expected=404)["error"]["message"].partition(" are ")[2]
    names = {*re.findall(r"\w+", paths), *vocabulary().calls, *get_type_hints(Settings)}
    for name in names:
        assert re.search(rf"[`/\"]{name}\b", PAGE), name
    testing = (REPOSITORY / "docs/testing.md").read_text("utf-8")
    for name in get_type_hints(Conditions):
        assert f"`{name}=" in testing, name


def test_json_and_python_have_the_same_names_and_arguments() -> None:
    definitions = vocabulary().schema["$defs"]
    chained = {
        name: method
        for name, method in inspect.getmembers(Script, inspect.isfunction)
        if get_type_hints(method).get("return") is Script and not name.startswith("_")
    }
    assert set(definitions["Call"]["properties"]) == set(chained)
    answers = {name for name in vars(Answers) if not name.startswith("_")}
    assert set(definitions["Rule"]["properties"]) == {"when", "play", *answers}
    assert set(definitions["When"]["properties"]) == set(get_type_hints(Conditions))
    assert set(definitions["Settings"]["properties"]) == set(get_type_hints(Settings))
    for name, method in chained.items():
        shape = definitions["Call"]["properties"][name]
        wanted = {
            one.name for one in inspect.signature(method).parameters.values() if one.kind != one.VAR_KEYWORD
        }
        assert set(shape["properties"]) >= wanted - {"self"}, name


def test_all_faults_and_players_can_be_named() -> None:
    definitions = vocabulary().schema["$defs"]
    _, of_faults = definitions["Fault"]["anyOf"]
    for name in set(faults.__all__) - {"Fault", "apply_faults"}:
        assert set(of_faults["properties"][name]["properties"]) == {
            one.name for one in fields(getattr(faults, name))
        }
    _, of_players = definitions["Player"]["anyOf"]
    for name in filter(str.islower, players.__all__):
        parameters = inspect.signature(getattr(players, name)).parameters
        assert set(of_players["properties"][name]["properties"]) == set(parameters)


@given(KNOWN | VALUES)
def test_what_the_server_takes_is_valid_for_the_schema(body: Any) -> None:
    for name, shape in (("Script", vocabulary().script), ("Settings", vocabulary().settings)):
        try:
            shape.read(body, "")
        except MistakeError:
            continue
        assert validator(name).is_valid(body)


def test_mistakes_of_form_are_invalid_for_the_schema() -> None:
    """Those of a value, such as a negative number, the server tells alone."""
    of_value = {
        "/rates/requests",
        "/downloads/size",
        "/job/polls",
        "/when/call",
        "/when/message_regex",
        "/raw/body/base64",
    }
    for path, body, pointer, _ in MISTAKES:
        name = "Settings" if path == "/settings" else "Script"
        assert validator(name).is_valid(body) is (pointer in of_value), body


@pytest.mark.skipif(NODE is None, reason="node is not installed")
def test_the_program_of_the_page_runs(tmp_path: Path) -> None:
    """In Node, which has `fetch`, against a server."""
    assert NODE is not None
    [program] = blocks("js")
    use = """
const chat = { model: "a/b", messages: [{ role: "user", content: "How is the weather?" }] };
const key = { ...headers, authorization: "Bearer sk-or-v1-stand-in" };
const request = { method: "POST", headers: key, body: JSON.stringify(chat) };
const post = () => fetch(`${origin}/api/v1/chat/completions`, request);
console.log((await post()).status, (await (await post()).json()).choices[0].message.content);
"""
    (tmp_path / "test.mjs").write_text(
        'if (typeof fetch !== "function") process.exit(77);\n'
        + program.replace("// ... run", f"{use}// ... run")
        + "console.log(unused.length, requests.length);\n",
        "utf-8",
    )
    with StandInServer() as server:
        run = subprocess.run(
            [NODE, tmp_path / "test.mjs"],
            env={"STAND_IN": server.origin},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        if run.returncode == 77:
            pytest.skip("node has no fetch")
        assert run.stdout == "503 It rains.\n0 2\n", run.stderr
        assert server.sessions.all() == {}
