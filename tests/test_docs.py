"""The reference that `make docs` writes has a page for what people are told to import."""

from __future__ import annotations

import ast
import inspect
import json
import re
import runpy
from functools import cache
from pathlib import Path
from typing import get_args

import yaml

from openrouter_sdk import RunLimits
from openrouter_sdk.catalogue.search import Filters
from openrouter_sdk.structured.modes import Mode
from openrouter_sdk.testing import Script, players
from openrouter_sdk.tools import events
from openrouter_sdk.tools.run.ledger import Status
from openrouter_sdk.transport import choice
from tests.benchmarks.scenarios import COLUMNS

REPOSITORY = Path(__file__).parents[1]


@cache
def programs() -> tuple[str, ...]:
    """The examples of the README, of guides and of docstrings, and those in a file."""
    pages = (REPOSITORY / "README.md", *(REPOSITORY / "docs").rglob("*.md"))
    blocks = [re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL) for page in pages]
    files = [path.read_text("utf-8") for path in (REPOSITORY / "examples").glob("*.py")]
    sources = (REPOSITORY / "overrides").rglob("*.py")
    docstrings = [ast.get_docstring(ast.parse(path.read_bytes())) or "" for path in sources]
    return (*(program for found in blocks for program in found), *files, *docstrings)


def test_every_module_that_examples_import_has_a_page() -> None:
    pages = {
        name
        for names in runpy.run_path(str(REPOSITORY / "docs" / "conf.py"))["MODULES"].values()
        for name in names
    }
    imported = {
        module
        for program in programs()
        for module in re.findall(r"^ *from (openrouter_\w+(?:\.\w+)*) import ", program, re.MULTILINE)
    }
    assert len(imported) >= 3
    assert imported - pages == set()


def test_every_page_of_the_documents_is_on_the_site() -> None:
    conf = runpy.run_path(str(REPOSITORY / "docs" / "conf.py"))
    shown = [page for section in conf["GUIDES"] for page in conf["pages_of"](section)]
    written = {path.relative_to(REPOSITORY).as_posix() for path in (REPOSITORY / "docs").glob("*.md")}
    assert written - set(shown) == {"docs/index.md"}  # the front page
    assert len(shown) == len(set(shown))


def test_no_program_that_users_read_imports_the_generated_package() -> None:
    found = [line for program in programs() for line in program.splitlines() if "openrouter_api" in line]
    assert found == []


def test_each_test_and_vector_that_a_comparison_names_exists() -> None:
    """In the last column of `docs/tools_compared.md`."""
    page = (REPOSITORY / "docs" / "tools_compared.md").read_text("utf-8")
    named = {
        name
        for row in re.findall(r"^\|.*\|$", page, re.MULTILINE)
        for name in re.findall(r"`([^`]+)`", row.rsplit("|", 2)[1])
    }
    tests = {name for name in named if "::" in name}
    vectors = {
        vector["id"]
        for path in (REPOSITORY / "tests" / "conformance" / "vectors").glob("*/*.json")
        for vector in json.loads(path.read_bytes())["vectors"]
    }
    assert len(tests) >= 5
    assert named - tests - vectors == set()
    for test in tests:
        path, name = test.split("::")
        assert f"\ndef {name}(" in (REPOSITORY / "tests" / path).read_text("utf-8"), test


def test_every_page_begins_with_words_and_has_an_example() -> None:
    """But for lists of changes. On pages of the guide, the example comes at once."""
    conf = runpy.run_path(str(REPOSITORY / "docs" / "conf.py"))
    for section in conf["GUIDES"]:
        for page in conf["pages_of"](section):
            if page.startswith(("CHANGELOG", "docs/updates/")):
                continue
            before, example, _ = (REPOSITORY / page).read_text("utf-8").partition("\n```")
            assert example, f"{page} has no example"
            assert re.search(r"^[`\w].{20}", before.partition("\n")[2], re.MULTILINE), (
                f"{page} begins with code"
            )
            assert section != "Guide" or before.count("\n") < 20, f"the example of {page} comes late"


def test_the_skill_for_assistants_has_twenty_things_with_a_program_each() -> None:
    """In the form of Agent Skills: the name is that of the folder, and the head says when to use it."""
    path = REPOSITORY / "docs" / "skill" / "openrouter-sdk" / "SKILL.md"
    _, head, body = path.read_text("utf-8").split("---\n", 2)
    about = yaml.safe_load(head)
    assert about["name"] == path.parent.name
    assert 100 < len(about["description"]) <= 1024
    sections = re.split(r"^## (\d+)\. ", body, flags=re.MULTILINE)[1:]
    assert [int(number) for number in sections[::2]] == list(range(1, 21))
    for section in sections[1::2]:
        assert section.count("```python\n") == 1, section.partition("\n")[0]
    assert len(body.splitlines()) < 500


def test_each_test_of_a_demand_exists() -> None:
    """In the last column of `docs/demands.md`, with the number of the demand in its name."""
    rows = re.findall(r"^\| (\d+) \|.*\| `([^`]+)`: `([^`]+)` \|$", guide("demands"), re.MULTILINE)
    assert len(rows) >= 19
    for number, path, name in rows:
        assert name.startswith(f"test_demand_{int(number):02}_")
        text = (REPOSITORY / "tests" / path).read_text("utf-8")
        assert re.search(rf"^ *(async )?def {name}\(", text, re.MULTILINE), name


def guide(name: str) -> str:
    return (REPOSITORY / "docs" / f"{name}.md").read_text("utf-8")


def first_cells(page: str) -> set[str]:
    """What is in backticks in the first column of the tables of a page, without what is in parentheses."""
    rows = re.findall(r"^\| (`.*?) \|", page, re.MULTILINE)
    return {name for row in rows for name in re.findall(r"`(\w+)", re.sub(r"\([^)]*\)", "", row))}


def test_the_tables_about_tools_have_all_limits_statuses_and_events() -> None:
    page = guide("tools")
    defaults = {
        name: "none" if parameter.default is None else str(parameter.default)
        for name, parameter in inspect.signature(RunLimits).parameters.items()
        if parameter.kind is not parameter.VAR_KEYWORD
    }
    assert dict(re.findall(r"^\| `(\w+)` \| (\w+) \|", page, re.MULTILINE)).items() >= defaults.items()
    assert first_cells(page) >= set(get_args(Status)) - {"running"}
    named = {
        name for name, value in vars(events).items() if isinstance(value, type) and hasattr(value, "type")
    }
    assert first_cells(page) >= named | {"TextDelta", "ReasoningDelta"}
    for name in named:
        assert f"| `{name}` | `{vars(events)[name].type}` |" in page


def _is_chained(method: object) -> bool:
    return getattr(method, "__annotations__", {}).get("return") == "Script"


def test_the_tables_about_typed_answers_models_and_players_have_all_of_them() -> None:
    assert first_cells(guide("structured_output")) >= set(get_args(Mode))
    assert first_cells(guide("catalogue")) >= {*Filters.__annotations__, "supports", "find", "price"}
    assert first_cells(guide("testing")) >= {name for name in players.__all__ if name.islower()}
    script = {name for name, method in vars(Script).items() if _is_chained(method)} - {"clear", "_append"}
    assert first_cells(guide("testing")) >= script | {"error", "raw", "reply", "stream", "when"}


def test_the_table_of_transports_has_all_names() -> None:
    page = guide("transports")
    assert set(re.findall(r'^\| `"(\w+)"` \|', page, re.MULTILINE)) == {*choice.NAMES}
    assert choice.VARIABLE in page


def test_the_columns_of_transports_that_the_page_names_are_measured() -> None:
    named = set(re.findall(r"`((?:raw|ours)(?:-\w+)?)`", guide("transports")))
    assert named >= {"ours-fast", "raw"}
    assert named <= {*COLUMNS}
