"""The built wheel and sdist: what is in them, what they demand, and that they work where nothing else is."""

from __future__ import annotations

import email
import fcntl
import importlib.metadata as installed
import json
import lzma
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from hatch_build import for_package_index

REPOSITORY = Path(__file__).resolve().parents[2]
ROOTS = {"openrouter_api": REPOSITORY / "generated", "openrouter_sdk": REPOSITORY / "overrides"}
DEPENDENCIES = {"anyio", "attrs", "docstring-parser", "httpcore", "httpx", "jiter", "msgspec", "orjson"}

CASES = "openrouter_sdk/testing/conformance/cases/streams.json.xz"

WHEEL_LIMIT = 1_800_000  # bytes; openai has 2.45 million
INSTALLED_LIMIT = 6_000_000  # bytes; the promise of the project

NOWHERE = "http://127.0.0.1:9"  # a port where nobody listens: whoever wants the network fails at once
OFFLINE = {
    "http_proxy": NOWHERE,
    "https_proxy": NOWHERE,
    "no_proxy": "127.0.0.1",
    "PIP_NO_INDEX": "1",
    "PIP_CONFIG_FILE": os.devnull,
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
}


def run(*command: str | Path, folder: Path) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | OFFLINE
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(out: Path) -> None:
    """A wheel from the working tree, an sdist, and a wheel from that."""
    command = (sys.executable, "-m", "build", "--no-isolation", REPOSITORY, "--outdir")
    run(*command, out / "tree", "--wheel", folder=out)
    run(*command, out / "sdist", folder=out)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The folder of what was built, once for all workers."""
    base = tmp_path_factory.getbasetemp()
    out = (base if worker_id == "master" else base.parent) / "built"
    out.mkdir(exist_ok=True)
    with (out / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (out / "done").exists():
            build(out)
            (out / "done").touch()
    return out


def only(folder: Path, pattern: str) -> Path:
    (found,) = folder.glob(pattern)
    return found


@pytest.fixture
def sdist(built: Path) -> Path:
    return only(built / "sdist", "*.tar.gz")


@pytest.fixture(params=["tree", "sdist"])
def wheel(built: Path, request: pytest.FixtureRequest) -> Path:
    """The wheel made of the working tree, and the one made of the sdist."""
    return only(built / request.param, "*.whl")


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def metadata(wheel: Path) -> Message:
    return email.message_from_bytes(next(b for n, b in contents(wheel).items() if n.endswith("/METADATA")))


def sources() -> Iterator[str]:
    """The path, in the wheel, of all that belongs in it."""
    for name, folder in ROOTS.items():
        for path in (folder / name).rglob("*"):
            relative = path.relative_to(folder)
            # the manifest serves those who regenerate the package, not those who use it
            hidden = any(p in ("__pycache__", "MANIFEST.json") or p.startswith(".") for p in relative.parts)
            if path.is_file() and not hidden:
                yield relative.as_posix() + (".xz" if path.suffix == ".json" else "")


# --- contents -------------------------------------------------------------------------------------------


def test_the_wheel_has_every_file_of_both_roots_and_nothing_else(wheel: Path) -> None:
    assert {name for name in contents(wheel) if ".dist-info/" not in name} == set(sources())


def test_the_wheel_has_the_json_of_the_repository_compressed(wheel: Path) -> None:
    packed = {name: content for name, content in contents(wheel).items() if name.endswith(".json.xz")}
    assert {"openrouter_api/contract.json.xz", CASES} < packed.keys()
    for name, content in packed.items():
        source = ROOTS[name.split("/")[0]] / name.removesuffix(".xz")
        assert json.loads(lzma.decompress(content)) == json.loads(source.read_bytes())


def test_the_wheel_made_of_the_sdist_has_the_very_files_of_the_sdist(built: Path, sdist: Path) -> None:
    with tarfile.open(sdist) as opened:
        packed = {
            name.split("/", 2)[2]: opened.extractfile(name)
            for name in opened.getnames()
            if name.split("/", 2)[1] in ("generated", "overrides") and not name.endswith(".json")
        }
        expected = {name: file.read() for name, file in packed.items() if file}
    found = contents(only(built / "sdist", "*.whl"))
    assert len(expected) > 250
    assert [name for name in expected if found.get(name) != expected[name]] == []


@pytest.mark.parametrize(
    "name",
    [
        "openrouter_api/py.typed",
        "openrouter_sdk/py.typed",
        "openrouter_api/contract.json.xz",
        "openrouter_api/models/__init__.pyi",
        "openrouter_api/__init__.py",
        "openrouter_sdk/__init__.py",
        "openrouter_sdk/testing/serving/server.py",
    ],
)
def test_the_wheel_has_what_programs_and_checkers_look_for(wheel: Path, name: str) -> None:
    assert name in contents(wheel)


def test_the_wheel_has_no_generator_no_tests_and_no_leftovers(wheel: Path) -> None:
    names = contents(wheel)
    top = {name.split("/")[0] for name in names}
    assert {name for name in top if not name.endswith(".dist-info")} == ROOTS.keys()
    assert [
        n for n in names if n.endswith((".pyc", ".orig", ".jinja")) or "cache" in n.rsplit("/", 1)[0]
    ] == []


def test_the_sdist_has_what_it_takes_to_develop(sdist: Path) -> None:
    with tarfile.open(sdist) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    wanted = (
        "pyproject.toml Makefile constraints.txt openapi.yaml README.md CONTRIBUTING.md CHANGELOG.md LICENSE "
        "hatch_build.py codegen/__main__.py codegen/names.lock codegen/render/templates/models.py.jinja "
        "examples/demo.py docs/protocol.md tests/packaging/test_distribution.py "
        "generated/openrouter_api/contract.json"
    )
    assert set(wanted.split()) - names == set()
    assert [name for name in names if name.endswith(".pyc")] == []


def test_the_wheel_is_small(wheel: Path) -> None:
    assert wheel.stat().st_size < WHEEL_LIMIT


# --- metadata -------------------------------------------------------------------------------------------


def test_the_metadata_names_the_project_and_the_oldest_python(wheel: Path) -> None:
    found = metadata(wheel)
    assert (found["Name"], found["Requires-Python"]) == ("openrouter-sdk", ">=3.11")
    source = REPOSITORY / "overrides/openrouter_sdk/_version.py"
    assert found["Version"] == source.read_text().split('"')[-2]
    assert found["License-Expression"] == "MIT"
    assert "Typing :: Typed" in found.get_all("Classifier", [])


def test_the_long_description_is_readme_without_links_that_lead_nowhere(wheel: Path) -> None:
    found = metadata(wheel)
    assert found["Description-Content-Type"] == "text/markdown"
    description = str(found.get_payload())
    assert description.startswith("# openrouter-sdk\n")
    for target in re.findall(r"\]\(([^)]*)\)", description):
        assert target.startswith("https://")


def test_links_of_the_long_description_lead_to_the_repository_once_it_has_an_address() -> None:
    text = "See [Tools](docs/tools.md#limits), [above](#try), [it](https://openrouter.ai)."
    assert for_package_index(text, None) == "See Tools, [above](#try), [it](https://openrouter.ai)."
    assert for_package_index(text, "https://example.com/us/it") == (
        "See [Tools](https://example.com/us/it/blob/main/docs/tools.md#limits), [above](#try), "
        "[it](https://openrouter.ai)."
    )


def test_the_only_dependencies_are_four(wheel: Path) -> None:
    requirements = map(Requirement, metadata(wheel).get_all("Requires-Dist", []))
    assert {r.name for r in requirements if "extra" not in str(r.marker)} == DEPENDENCIES


def test_shells_find_the_command_and_pytest_the_fixtures(wheel: Path) -> None:
    (name,) = (name for name in contents(wheel) if name.endswith(".dist-info/entry_points.txt"))
    assert contents(wheel)[name].decode().split("\n\n") == [
        "[console_scripts]\nopenrouter-sdk = openrouter_sdk.cli.entry:main",
        "[pytest11]\nopenrouter = openrouter_sdk.testing.plugin\n",
    ]


# --- installed ------------------------------------------------------------------------------------------


def with_dependencies(names: set[str]) -> set[str]:
    """Distributions and all that they require."""
    found: set[str] = set()
    waiting = set(names)
    while waiting:
        name = waiting.pop()
        found.add(name)
        for line in installed.requires(name) or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting |= {requirement.name} - found
    return found


def link_dependencies(folder: Path) -> None:
    """Make the dependencies, and nothing but them, importable from a folder."""
    folder.mkdir()
    for name in with_dependencies(DEPENDENCIES):
        distribution = installed.distribution(name)
        for top in {file.parts[0] for file in distribution.files or ()} - {"..", "__pycache__"}:
            (folder / top).symlink_to(str(distribution.locate_file(top)))


@pytest.fixture
def python(built: Path, tmp_path: Path) -> Path:
    """The Python of an otherwise empty environment with the wheel of the sdist and what that depends on."""
    wheel = only(built / "sdist", "*.whl")
    environment = tmp_path / "environment"
    run(sys.executable, "-m", "venv", "--without-pip", environment, folder=tmp_path)
    python = environment / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet")
    run(*pip, "--no-deps", "--no-compile", wheel, folder=tmp_path)
    link_dependencies(tmp_path / "dependencies")
    site = only(environment, "lib/python*/site-packages")
    (site / "dependencies.pth").write_text(f"{tmp_path / 'dependencies'}\n")
    return python


PROGRAM = """
import importlib.resources, importlib.util, json, sys
import openrouter_api, openrouter_sdk
from openrouter_api.models import ChatResult
from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.contract.contract import load

api = importlib.resources.files("openrouter_api")
decoded = ChatResult.from_dict({"choices": [{"message": {"role": "assistant", "content": "Hi"}}], "new": 1})
AsyncOpenRouter("key").chat
with StandInServer() as server, OpenRouter(server.key, base_url=server.url) as client:
    server.script.reply(text="Scripted.")
    said = client.chat.send(messages=[{"role": "user", "content": "Hi"}]).text
print(json.dumps({
    "homes": [openrouter_api.__file__, openrouter_sdk.__file__],
    "typed": [api.joinpath("py.typed").is_file(),
              importlib.resources.files("openrouter_sdk").joinpath("py.typed").is_file()],
    "paths": len(load().document["paths"]),
    "decoded": [decoded.text, decoded.additional_properties],
    "said": said,
    "strangers": [name for name in ("codegen", "tests", "pytest", "yaml") if importlib.util.find_spec(name)],
}))
"""


def test_installed_into_an_empty_environment_it_works(python: Path, tmp_path: Path) -> None:
    found: dict[str, Any] = json.loads(run(python, "-I", "-c", PROGRAM, folder=tmp_path))
    environment = python.parents[1]
    assert all(Path(home).is_relative_to(environment) for home in found.pop("homes"))
    assert found.pop("paths") > 50
    assert found == {
        "typed": [True, True],
        "decoded": ["Hi", {"new": 1}],
        "said": "Scripted.",
        "strangers": [],
    }


def test_installed_it_takes_less_than_six_megabytes(wheel: Path) -> None:
    assert sum(map(len, contents(wheel).values())) < INSTALLED_LIMIT
