"""The environments of `make test-integrations`, and what it says. Nothing is installed here."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.integrations import run, versions as environments
from tests.integrations.versions import FRAMEWORKS, HERE, ROOT, InstallationError, Version, versions

EVERY = versions()


# --- the table ------------------------------------------------------------------------------------------


def test_each_folder_is_a_framework_with_an_extra() -> None:
    folders = {path.parent.name for path in HERE.glob("*/conftest.py")}
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    assert folders == set(FRAMEWORKS) <= set(extras)


@pytest.mark.parametrize("version", EVERY, ids=str)
def test_constraints_pin_the_version_and_each_package_exactly(version: Version) -> None:
    lines = version.constraints.read_text("utf-8").splitlines()[1:]
    framework = FRAMEWORKS[version.framework]
    assert f"{framework.package}=={version.number}" in lines
    assert [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.+!]+", line)] == []
    assert {*environments.TOOLS, *framework.others} <= {line.partition("==")[0] for line in lines}


def test_no_constraints_are_left_of_a_version_that_is_not_tested() -> None:
    assert set(HERE.glob("*/constraints/*")) == {version.constraints for version in EVERY}


def test_the_newest_version_is_the_first() -> None:
    assert [version for version in EVERY if version.newest] == [
        Version(name, framework.versions[0]) for name, framework in FRAMEWORKS.items()
    ]


def test_versions_are_chosen_by_framework_or_one_by_one() -> None:
    haystack = [version for version in EVERY if version.framework == "haystack"]
    assert versions(["haystack"]) == haystack
    assert versions(["haystack==3.0.0"]) == [Version("haystack", "3.0.0")]
    assert versions(["haystack==3.0.0", "haystack"]) == [haystack[1], haystack[0], *haystack[2:]]


def test_a_version_that_is_not_tested_is_refused_with_those_that_are() -> None:
    with pytest.raises(ValueError, match=r"'haystack==9' is not tested; haystack 3.4.1, .* are"):
        versions(["haystack==9"])


# --- environments ---------------------------------------------------------------------------------------


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """The commands that would install, which only make a folder."""
    ran: list[Sequence[str]] = []

    def pretend(version: Version, *command: str) -> str:
        ran.append(command)
        version.folder.mkdir(parents=True, exist_ok=True)
        return "[]"

    (tmp_path / "haystack" / "constraints").mkdir(parents=True)
    (tmp_path / "haystack" / "constraints" / "3.4.1.txt").write_text("haystack-ai==3.4.1\n")
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    for name, folder in {"CACHE": tmp_path / "cache", "HERE": tmp_path, "ROOT": tmp_path}.items():
        monkeypatch.setattr(environments, name, folder)
    monkeypatch.setattr(Version, "_run", pretend)
    return ran


VERSION = Version("haystack", "3.4.1")


def test_an_environment_is_made_once_with_our_extra_and_the_constraints(
    commands: list[Sequence[str]],
) -> None:
    assert VERSION.install()
    assert not VERSION.install()
    assert [command[1:3] for command in commands] == [("-m", "venv"), ("-m", "pip")]
    pip = " ".join(commands[1])
    assert f"--constraint {VERSION.constraints} haystack-ai==3.4.1" in pip
    assert f"--editable {environments.ROOT}[haystack]" in pip


def test_an_environment_has_what_only_the_tests_of_its_framework_need(
    commands: list[Sequence[str]],
) -> None:
    version = EVERY[-1]
    version.constraints.parent.mkdir(parents=True)
    version.constraints.touch()
    version.install()
    others = FRAMEWORKS[version.framework].others
    assert others
    assert set(others) <= set(commands[-1])


def test_an_environment_is_made_anew_when_its_constraints_or_our_requirements_change(
    commands: list[Sequence[str]],
) -> None:
    VERSION.install()
    (VERSION.folder / "left").touch()
    VERSION.constraints.write_text("haystack-ai==3.4.1\nidna==3\n")
    assert VERSION.install()
    assert not (VERSION.folder / "left").exists()
    project = environments.ROOT / "pyproject.toml"
    project.write_text(project.read_text("utf-8").replace("line-length = 110", "line-length = 111"), "utf-8")
    assert not VERSION.install()
    project.write_text(project.read_text("utf-8").replace("jiter>=0.8", "jiter>=0.9"), "utf-8")
    assert VERSION.install()


def test_an_installation_that_fails_is_done_again(
    commands: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(version: Version, *command: str) -> str:
        version.folder.mkdir(parents=True, exist_ok=True)
        raise InstallationError("no such version")

    with monkeypatch.context() as patch:
        patch.setattr(Version, "_run", fail)
        outcome = run.run_tests(VERSION)
    assert outcome == (False, "haystack 3.4.1: not installed", "no such version")
    assert VERSION.install()


# --- what is said ---------------------------------------------------------------------------------------


def test_the_last_line_of_a_command_is_its_outcome_and_the_rest_is_kept_if_it_fails() -> None:
    passed = run.outcome_of("tests: ", [sys.executable, "-c", "print('...\\n4 passed in 0.25s')"])
    failed = run.outcome_of(
        "tests: ", [sys.executable, "-c", "print('trace\\n1 failed in 61.25s (0:01:01)'); exit(1)"]
    )
    assert (passed.passed, passed.details, failed.passed) == (True, "", False)
    assert re.fullmatch(r"tests: 4 passed, \d+ s", passed.line)
    assert re.fullmatch(r"tests: 1 failed, \d+ s", failed.line)
    assert failed.details.startswith("trace\n1 failed")


@pytest.mark.parametrize(("tests", "types"), [(True, True), (False, True), (True, False)])
def test_the_exit_code_says_whether_all_versions_and_their_types_pass(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tests: bool, types: bool
) -> None:
    def run_tests(version: Version, arguments: Sequence[str]) -> run.Outcome:
        assert arguments == ["-k", "one"]
        return run.Outcome(tests, f"{version}: tests", "why")

    monkeypatch.setattr(run, "run_tests", run_tests)
    monkeypatch.setattr(
        run, "check_types", lambda version, tool: run.Outcome(types, f"{version}: {tool}", "why")
    )
    assert run.main(["haystack", "--", "-k", "one"]) == (0 if tests and types else 1)
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        *(f"haystack {number}: tests" for number in FRAMEWORKS["haystack"].versions),
        *(f"haystack {FRAMEWORKS['haystack'].versions[0]}: {tool}" for tool in ("mypy", "basedpyright")),
    ]
    assert printed.err.count("why") == 3 * (not tests) + 2 * (not types)
