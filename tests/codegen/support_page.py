"""Write the tables of docs/openapi_support.md: `python -m tests.codegen.support_page`."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from tests.codegen.document_case import Case, all_cases, read_case

PAGE = Path(__file__).parents[2] / "docs" / "openapi_support.md"
MARK = "<!-- written by `python -m tests.codegen.support_page` from here on -->\n"


def page() -> str:
    """The page: its beginning as it is, and the tables as they should be."""
    beginning, _, _ = PAGE.read_text("utf-8").partition(MARK)
    cases = [read_case(path) for path in all_cases()]
    refused = sum(case.refused is not None for case in cases)
    counts = f"{len(cases)} documents: {len(cases) - refused} become a package, {refused} are refused.\n"
    kinds = [_section(kind, list(group)) for kind, group in groupby(cases, key=lambda case: case.kind)]
    return "\n".join([beginning + MARK, counts, *kinds])


def _section(kind: str, cases: list[Case]) -> str:
    rows = [f"| {_cell(case.says)} | {_result(case)} |" for case in sorted(cases, key=_order)]
    title = kind.replace("_", " ").replace("openapi", "OpenAPI ").capitalize().replace("Openapi", "OpenAPI")
    return "\n".join([f"## {title}", "", "| Document | Result |", "|---|---|", *rows, ""])


def _order(case: Case) -> tuple[bool, str]:
    return case.refused is not None, case.name


def _result(case: Case) -> str:
    return "supported" if case.refused is None else f"refused: {_cell(case.because)}"


def _cell(text: str) -> str:
    """Text for a cell, in which a pipe would end it, and what looks like HTML would vanish."""
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
