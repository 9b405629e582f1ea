"""The README of the examples lists all of them, and its commands work; each example is small."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.__main__ import PROGRAM, _parser
from tests.examples.example_runs import EXAMPLES, FILES

README = (EXAMPLES / "README.md").read_text("utf-8")
ROWS = re.findall(r"^\| (\d+) \| .+ \| \[(\w+\.py)\]\((\w+\.py)\) \|", README, re.MULTILINE)
PROGRAMS = sorted(EXAMPLES.glob("*.py"))
BESIDES = {"demo.py"}


def test_the_table_has_each_example_once_and_in_order() -> None:
    assert [number for number, *_ in ROWS] == [str(number) for number in range(1, 21)]
    assert {name for _, name, _ in ROWS} == {path.name for path in PROGRAMS} - BESIDES
    assert [name for _, name, _ in ROWS] == [link for *_, link in ROWS]


def headings(page: Path) -> set[str]:
    """The anchors of a page, as GitHub and Sphinx make them of its headings."""
    titles = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_link_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#([^)]+))?\)", README)
    assert len(links) > 40
    for target, anchor in links:
        path = EXAMPLES / target
        assert path.exists(), target
        assert not anchor or anchor in headings(path), anchor


def test_the_commands_work_and_name_the_key_and_address_of_the_server_that_they_start() -> None:
    [options] = re.findall(r"^python -m openrouter_sdk\.testing (.+)$", README, re.MULTILINE)
    port = _parser(PROGRAM).parse_args(options.split()).port
    environment = (
        f"OPENROUTER_BASE_URL=http://127.0.0.1:{port}/api/v1 OPENROUTER_API_KEY={StandInServer().key}"
    )
    assert f"export {environment}\n" in README
    for command in re.findall(r"^python (examples/\S+)$", README, re.MULTILINE):
        assert (EXAMPLES.parent / command).is_file()


@pytest.mark.parametrize("path", [p for p in PROGRAMS if p.name not in BESIDES], ids=lambda path: path.stem)
def test_an_example_is_small_and_says_what_it_shows_and_how_to_run_it(path: Path) -> None:
    source = path.read_text("utf-8")
    assert len(source.splitlines()) <= 60
    docstring = ast.get_docstring(ast.parse(source)) or ""
    about, _, command = docstring.partition("\nRun: ")
    assert f"examples/{path.name}" in command.splitlines()[0]
    assert 1 <= len(re.findall(r"[.!?](?:\s|$)", about)) <= 4


def test_the_files_are_small_and_used() -> None:
    used = "".join(path.read_text("utf-8") for path in PROGRAMS)
    for path in FILES.iterdir():
        assert path.stat().st_size < 10_000
        assert f'"{path.name}"' in used
