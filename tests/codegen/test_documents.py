"""Each small document becomes a client that does what the document says, or is refused with a reason.

A twentieth of them is tried here; all are with `--hypothesis-profile=thorough`, which `make test-long` gives.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from tests.codegen.document_case import all_cases, read_case, share
from tests.codegen.document_run import run_case
from tests.codegen.support_page import PAGE, page


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" in metafunc.fixturenames:
        thorough = settings.default is settings.get_profile("thorough")
        cases = all_cases() if thorough else share(all_cases())
        names = [f"{path.parent.name}/{path.stem}" for path in cases]
        metafunc.parametrize("case", cases, ids=names)


def test_a_document_does_what_it_says_or_is_refused(case: Path, tmp_path: Path) -> None:
    thorough = settings.default is settings.get_profile("thorough")
    run_case(read_case(case), tmp_path, thorough=thorough)


@pytest.mark.parametrize("folder", sorted({path.parent.name for path in all_cases()}))
def test_the_cases_are_of_the_form(folder: str) -> None:
    cases = [read_case(path) for path in all_cases() if path.parent.name == folder]
    assert len({case.says for case in cases}) == len(cases), "two cases say the same"


def test_the_page_of_what_is_supported_has_a_row_for_each_document() -> None:
    """If this fails, run `python -m tests.codegen.support_page`."""
    assert PAGE.read_text("utf-8") == page()
