"""The runner of small documents notices whatever is not as a case says."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.codegen.document_case import FOLDER, Case, all_cases, read_case, share
from tests.codegen.document_run import Made, hold, make, run_case

FORM = FOLDER / "bodies" / "a_form_with_a_file.yaml"
LIST = FOLDER / "results" / "a_list_of_models.yaml"
REFUSED = FOLDER / "errors" / "a_reference_to_nothing.yaml"

Change = Callable[[Any], object]
Run = Callable[[Path, Change], None]


def changed(source: Path, folder: Path, change: Change) -> Case:
    """Read a case that was changed."""
    given = yaml.safe_load(source.read_text("utf-8"))
    change(given)
    kind = folder / "kind"
    kind.mkdir()
    (kind / "changed.yaml").write_text(yaml.safe_dump(given), "utf-8")
    return read_case(kind / "changed.yaml")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, Made | None]:
    """What is made of the documents, none of which a test changes."""
    return {
        source: make(read_case(source), tmp_path_factory.mktemp("made"), thorough=False)
        for source in (FORM, LIST)
    }


@pytest.fixture
def run(made: dict[Path, Made | None], tmp_path: Path) -> Run:
    """Hold a document to a case that was changed."""

    def run(source: Path, change: Change) -> None:
        package = made[source]
        assert package is not None
        hold(changed(source, tmp_path, change), package)

    return run


@pytest.mark.parametrize(
    ("source", "change"),
    [
        (LIST, lambda case: case["calls"][0]["sends"].update(method="POST")),
        (LIST, lambda case: case["calls"][0]["sends"].update(target="/cats?limit=3")),
        (LIST, lambda case: case["calls"][0]["sends"].update(headers={"accept": None})),
        (LIST, lambda case: case["calls"][0].update(sends="nothing")),
        (LIST, lambda case: case["calls"][0].update(result=[{"name": "Tom"}])),
        (LIST, lambda case: case["calls"][0].update(type="Cat")),
        (LIST, lambda case: case["calls"][0].update(types={"1": "Dog"})),
        (LIST, lambda case: case["calls"][0].update(attributes={"0.name": "Ada"})),
        (LIST, lambda case: case["calls"][0].update(error="NotFoundError")),
        (LIST, lambda case: case.update(shows={"resources/cats.py": "class Dogs"})),
        (FORM, lambda case: case["calls"][0]["sends"].update(parts=[{"name": "title"}])),
        (FORM, lambda case: case["calls"][0]["sends"]["parts"][1].update(body="bye")),
        (FORM, lambda case: case["calls"][0]["sends"]["parts"][1].update(filename="you.txt")),
        (FORM, lambda case: case["calls"][0]["sends"].update(json={})),
    ],
)
def test_what_is_not_as_the_case_says_fails(source: Path, change: Change, run: Run) -> None:
    with pytest.raises((AssertionError, ValueError)):
        run(source, change)


@pytest.mark.parametrize("change", [{"error": "RateLimitError"}, {"message": "No dogs"}])
def test_another_error_than_expected_is_raised(change: dict[str, str], run: Run) -> None:
    with pytest.raises(Exception, match="No cats"):
        run(LIST, lambda case: case["calls"][1].update(change))


@pytest.mark.parametrize(
    ("source", "change"),
    [
        (REFUSED, lambda case: case.update(refused="another reason")),
        (LIST, lambda case: [case.pop("calls"), case.update(refused=".", because="No reason.")]),
    ],
)
def test_another_refusal_than_expected_and_none_fail(source: Path, change: Change, tmp_path: Path) -> None:
    case = changed(source, tmp_path, change)
    with pytest.raises(AssertionError):
        run_case(case, tmp_path / "run", thorough=False)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda case: case.update(says=""), "needs `says`"),
        (lambda case: case.update(text="openapi: 3.1.0"), "one of `document`, `text`, `files`"),
        (lambda case: case.update(refused="x"), "needs either `refused`, or `calls`"),
        (lambda case: case.update(because="x"), "`because` says why"),
        (lambda case: case.update(call=[]), "the form has no call"),
        (lambda case: case["calls"][0].update(returns=1), "the form has no returns"),
        (lambda case: case["calls"][0]["sends"].update(path="/"), "the form has no path"),
        (lambda case: case["calls"][0]["answers"].update(text="/"), "the form has no text"),
    ],
)
def test_a_case_that_is_not_of_the_form_is_refused(change: Change, said: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        changed(LIST, tmp_path, change)


def test_the_modules_of_the_sdk_are_afterwards_those_of_before(run: Run, tmp_path: Path) -> None:
    import openrouter_sdk

    run(LIST, lambda case: None)
    assert sys.modules["openrouter_sdk"] is openrouter_sdk
    assert not [path for path in sys.path if str(tmp_path) in path]


def test_the_share_has_cases_of_each_large_kind_and_is_always_the_same() -> None:
    cases = all_cases()
    sizes = Counter(path.parent for path in cases)
    assert {path.parent for path in share(cases)} >= {kind for kind, size in sizes.items() if size >= 10}
    assert len(cases) / 24 < len(share(cases)) < len(cases) / 12
    others = [path for path in cases if path.parent.name != "errors"]
    assert set(share(others)) == {path for path in share(cases) if path.parent.name != "errors"}
