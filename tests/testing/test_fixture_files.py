"""Rules in files: read at the start, read again when they change, and mistakes with their place."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk.testing import StandInTransport
from openrouter_sdk.testing.__main__ import main
from openrouter_sdk.testing.remote import yaml_files
from openrouter_sdk.testing.remote.fixtures import FixturesError
from tests.each import each
from tests.testing.control_client import ControlClient


def rule(text: str, **when: Any) -> dict[str, Any]:
    return {"when": when, "reply": {"text": text}}


def write(path: Path, value: Any) -> None:
    path.write_text(value if isinstance(value, str) else json.dumps(value), "utf-8")


def test_rules_of_all_files_hold_in_the_order_of_their_names(tmp_path: Path) -> None:
    write(tmp_path / "b.json", [rule("Of b."), rule("Never.")])
    (tmp_path / "a").mkdir()
    write(tmp_path / "a" / "weather.yaml", "- when: {message: weather}\n  reply: {text: It rains.}\n")
    write(tmp_path / "notes.txt", "no fixture")
    control = ControlClient(StandInTransport(fixtures=tmp_path))
    assert (control.ask("The weather"), control.ask()) == ("It rains.", "Of b.")
    fixtures = control("GET", "/script")["fixtures"]
    assert [(one["source"], one["answered"]) for one in fixtures] == [
        (f"a{Path('/')}weather.yaml#/0", 1),
        ("b.json#/0", 1),
        ("b.json#/1", 0),
    ]
    health = control("GET", "/health")["fixtures"]
    assert health == {"folder": str(tmp_path), "rules": 3, "mistakes": []}


def test_scripts_come_before_files_and_a_reset_lets_the_files_begin_anew(tmp_path: Path) -> None:
    write(tmp_path / "a.json", [rule("First.", call=1), rule("Later.")])
    control = ControlClient(StandInTransport(fixtures=str(tmp_path)))
    control("POST", "/script", {"reply": {"text": "Scripted."}})
    assert [control.ask() for _ in range(2)] == ["Scripted.", "Later."]  # the first call was counted
    control("POST", "/reset")
    assert [control.ask() for _ in range(2)] == ["First.", "Later."]


def test_each_session_has_the_rules_for_itself(tmp_path: Path) -> None:
    write(tmp_path / "a.json", [rule("Once.", times=1), rule("Then.")])
    transport = StandInTransport(fixtures=tmp_path)
    for name in ("one", "two"):
        control = ControlClient(transport, name)
        assert [control.ask() for _ in range(2)] == ["Once.", "Then."]


def test_a_change_holds_from_the_next_request_on(tmp_path: Path) -> None:
    write(tmp_path / "a.json", [rule("Before.")])
    transport = StandInTransport(fixtures=tmp_path)
    control, session = ControlClient(transport), ControlClient(transport, "one")
    assert (control.ask(), session.ask()) == ("Before.", "Before.")
    write(tmp_path / "a.json", [rule("Afterwards.")])
    assert (control.ask(), session.ask()) == ("Afterwards.", "Afterwards.")
    write(tmp_path / "0.json", [rule("First of all.")])
    assert control.ask() == "First of all."
    (tmp_path / "0.json").unlink()
    assert control.ask() == "Afterwards."


def test_a_later_mistake_keeps_the_rules_and_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.json"
    write(path, [rule("Good.")])
    control = ControlClient(StandInTransport(fixtures=tmp_path))
    write(path, '[{"when": {}, "reply": {"txt": "Bad."}}]')
    assert [control.ask() for _ in range(2)] == ["Good."] * 2
    said = f"{path}:1: /0/reply/txt: there is no such name; it may be text, faults"
    assert capsys.readouterr().err.startswith(said)
    assert control("GET", "/health")["fixtures"]["mistakes"][0].startswith(said)
    path.unlink()
    tmp_path.rmdir()
    assert control.ask() == "Good."
    assert capsys.readouterr().err == f"{tmp_path}: there is no such folder (the fixtures of before hold)\n"
    tmp_path.mkdir()
    write(path, [rule("Good again.")])
    assert control.ask() == "Good again."
    assert control("GET", "/health")["fixtures"]["mistakes"] == []


ALIASES = "\n".join(f"- &a{n} [{', '.join([f'*a{n - 1}'] * 9) if n else 'x'}]" for n in range(30))
"""Nine to the power of thirty values."""
MISTAKES: list[tuple[str, str, str]] = [
    (
        "a.json",
        '[\n{"when": {},\n "reply": {"text": 5}}]',
        ":3: /0/reply/text: expected a string, an array or null",
    ),
    ("a.json", '[\n{"reply": {}}]', ":2: /0: expected an object with `when` and one of"),
    ("a.json", "{}", ":1: expected an array, got {}"),
    ("a.json", "[\n\n{]", ":3: this is not JSON: "),
    ("a.json", '[{"when": {}, "when": {}}]', "'when' stands twice in an object"),
    ("a.json", '[{"when": {}, "error": {"status": NaN}}]', "expected JSON, got"),
    ("a.json", "[" * 100_000, "nested too deep"),
    (
        "a.yaml",
        "- when: {}\n  reply:\n    text: x\n    colour: y\n",
        ":4: /0/reply/colour: there is no such name",
    ),
    (
        "a.yml",
        "- when:\n    model: 2026-01-01\n    call: 0\n  reply:\n",
        ":3: /0/when/call: call must be an integer",
    ),
    ("a.yaml", "- when: {}\n  when: {}\n", ":2: 'when' stands twice"),
    ("a.yaml", ALIASES, "more than 100,000 values, with those that aliases repeat"),
    ("a.yaml", "- when: {}\n  reply: {\n", ":3: this is not YAML: "),
    ("a.yaml", "- when: {}\n  reply: !!python/none\n", ":2: this is not YAML: "),
    (
        "a.yaml",
        "- when: {headers: {5: x}}\n  reply: {}\n",
        ":1: /0/when/headers: a name must be a text, not 5",
    ),
    ("a.yaml", "", "expected an array, got null"),
    ("a.yaml", "&a [*a]", "more than 100,000 values, with those that aliases repeat"),
]


@each("name, text, said", MISTAKES, ids=lambda case: case[2])
def test_a_mistake_is_told_with_file_line_and_place(
    tmp_path_factory: pytest.TempPathFactory, name: str, text: str, said: str
) -> None:
    folder = tmp_path_factory.mktemp("fixtures")
    write(folder / name, text)
    with pytest.raises(FixturesError) as caught:
        StandInTransport(fixtures=folder)
    assert str(caught.value).startswith(f"{folder / name}:")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"\xff")
    with pytest.raises(FixturesError, match="not UTF-8"):
        StandInTransport(fixtures=tmp_path)


def test_dates_in_yaml_are_texts() -> None:
    assert yaml_files.parse("a: 2026-01-01\nb: [1, x]\n") == {"a": "2026-01-01", "b": [1, "x"]}


def test_yaml_needs_a_library_that_is_named_and_json_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    write(tmp_path / "a.json", [rule("JSON.")])
    assert ControlClient(StandInTransport(fixtures=tmp_path)).ask() == "JSON."
    write(tmp_path / "b.json", [{"when": {}}])
    with pytest.raises(FixturesError, match=r"b\.json: /0: expected an object"):
        StandInTransport(fixtures=tmp_path)
    write(tmp_path / "a.yaml", "[]")
    with pytest.raises(
        FixturesError, match=r"a\.yaml: YAML needs PyYAML: pip install 'openrouter-sdk\[yaml\]'"
    ):
        StandInTransport(fixtures=tmp_path)


@each("text", ['[{"when": {"colour": 1}, "reply": {}}]', None])
def test_a_mistake_at_the_start_of_serve_is_one_line_and_exit_code_2(
    tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str], text: str | None
) -> None:
    folder = tmp_path_factory.mktemp("serve") / "rules"
    if text is not None:
        folder.mkdir()
        write(folder / "a.json", text)
    with pytest.raises(SystemExit) as ended:
        main(["serve", "--fixtures", str(folder)])
    captured = capsys.readouterr()
    assert ended.value.code == 2
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert captured.err.startswith(str(folder))
