"""The programs on the pages about LangChain run, and their tables say what the package does."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest
from langchain_core import exceptions

from openrouter_sdk import AsyncOpenRouter, OpenRouter, Timeout, errors
from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.integrations.langchain import ChatOpenRouter, OpenRouterEmbeddings
from openrouter_sdk.integrations.langchain.exception_classes import as_model_error
from openrouter_sdk.testing import StandInServer
from tests.guides import REPOSITORY
from tests.integrations.guide_programs import each_program, run_program

CODE = re.compile(r"`([^`]+)`")


@each_program("langchain")
def test_a_program_of_a_guide_runs(
    page: str,
    line: int,
    program: str,
    server: StandInServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    run_program(page, line, program, server)


def rows_of(page: str, heading: str) -> list[list[str]]:
    """The cells of each row of the tables whose first column has this heading."""
    text = (REPOSITORY / "docs" / page).read_text("utf-8")
    tables = re.findall(rf"^\| {heading} \|.*\n\|[-|]+\|\n((?:\|.*\n)+)", text, re.MULTILINE)
    rows = [row for table in tables for row in table.splitlines()]
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in rows]


def test_the_tables_of_fields_have_every_field_with_its_alias() -> None:
    models = ChatOpenRouter, OpenRouterEmbeddings
    cells = [cells[0] for cells in rows_of("langchain.md", "field")]
    named = [name for cell in cells for name in CODE.findall(re.sub(r" \([^)]*\)", "", cell))]
    assert sorted(named) == sorted({name for model in models for name in model.model_fields})
    aliases = [f"`{name}` (`{field.alias}`" for model in models for name, field in model.model_fields.items()]
    for alias in aliases:
        assert "`None`" in alias or any(cell.startswith(alias) for cell in cells), alias


@pytest.mark.parametrize("cells", rows_of("langchain.md", "`openrouter_sdk.errors`"), ids=lambda row: row[0])
def test_the_table_of_exceptions_is_true(cells: list[str]) -> None:
    ours, theirs, is_retryable = cells
    base = getattr(exceptions, CODE.findall(theirs)[0])
    for name in CODE.findall(ours):
        kind: type[OpenRouterError] = getattr(errors, name)
        assert isinstance(as_model_error(kind.__new__(kind, "What happened.")), base)
    assert getattr(base, "is_retryable", False) is (is_retryable == "yes")


def test_the_table_of_exceptions_has_all_kinds_of_langchain() -> None:
    named = {CODE.findall(cells[1])[0] for cells in rows_of("langchain.md", "`openrouter_sdk.errors`")}
    assert named >= {kind.__name__ for kind in exceptions.ModelError.__subclasses__() if _is_theirs(kind)}


def _is_theirs(kind: type) -> bool:
    return kind.__module__ == exceptions.__name__


@pytest.mark.parametrize("cells", rows_of("coming_from_langchain.md", "`ChatOpenAI`"), ids=lambda row: row[0])
def test_a_setting_of_chat_open_ai_is_refused_and_what_the_table_says_is_taken(
    cells: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENROUTER_BASE_URL")  # a proxy would see the key on its way to plain HTTP
    theirs, *ours = [code for cell in cells for code in CODE.findall(cell)][:2]
    known = {
        "AsyncOpenRouter": AsyncOpenRouter,
        "ChatOpenRouter": ChatOpenRouter,
        "OpenRouter": OpenRouter,
        "Timeout": Timeout,
        "http_client": httpx.AsyncClient() if "Async" in cells[1] else httpx.Client(),
        "key": "sk-or-v1-0",
        "url": "https://openrouter.ai/api/v1",
    }
    program = "ChatOpenRouter(model='openai/gpt-4o-mini', {})"
    for settings in ours:
        eval(program.format(settings), known)
    with pytest.raises(ValueError, match=r"is no field|must be seconds"):
        eval(program.format(theirs), known)
