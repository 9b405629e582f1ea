"""Whatever part of a document is of another type or missing, it is used or refused in one clear line.

Some mutations are tried here, all with `--hypothesis-profile=thorough`, which `make test-long` gives.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from codegen.__main__ import main
from codegen.document.openapi import load
from codegen.render import project
from tests.codegen.mutations import Mutation, mutations
from tests.codegen.small_documents import FIXTURES

EVERY = 421
"""One mutation of so many is tried in the suite."""
_UNCLEAR = re.compile(
    r"Traceback|not shown|None:|object at 0x|/tmp/|parsing [A-Z]+ |pydantic|Endpoint will not"
)


@pytest.fixture(autouse=True)
def unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compile what is generated, in place of formatting it, which would take most of the time."""

    def compiled(out: Path, _source: Path) -> None:
        for path in out.rglob("*.py"):
            compile(path.read_text("utf-8"), path.name, "exec")

    monkeypatch.setattr(project, "_format", compiled)


def _tried(document: Any, parts: int, part: int) -> Iterator[Mutation]:
    """The mutations to try: a part of them, and of that, in the suite, a few."""
    thorough = settings.default is settings.get_profile("thorough")
    found = [one for number, one in enumerate(mutations(document)) if number % parts == part]
    yield from found if thorough else found[::EVERY]


def _refusal(folder: Path, *arguments: object) -> str:
    """The line with which a command fails, which must be a clear one; empty if it does not."""
    out, error = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
        status = main([str(argument) for argument in arguments])
    line = error.getvalue().replace(f"{folder}/", "")
    if not status or not line:  # `diff` has another status for changes
        return ""
    assert line.count("\n") == 1, line
    assert re.match(r"codegen: [\w.]+(?:: |$)", line), line
    assert not _UNCLEAR.search(line), line
    return line


PARTS = 8


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("name", ["mutated.yaml", "every_construct.yaml"])
def test_a_mutation_of_a_document_is_used_or_refused_in_one_line(
    name: str, part: int, tmp_path: Path
) -> None:
    document = load(FIXTURES / name)
    source, contract, package = tmp_path / "in.json", tmp_path / "openapi.yaml", tmp_path / "some_api"
    known: set[bytes] = set()
    for mutation in _tried(document, PARTS, part):
        source.write_text(json.dumps(mutation.of(document)), "utf-8")
        try:
            if _refusal(tmp_path, "pin", "--bare", source, "--out", contract):
                continue
            if contract.read_bytes() not in known:
                known.add(contract.read_bytes())
                shutil.rmtree(package, ignore_errors=True)
                _refusal(tmp_path, "generate", "--spec", contract, "--out", package)
        except Exception as error:
            raise AssertionError(f"{mutation}: {error!r}") from error


@pytest.mark.parametrize("part", range(PARTS))
def test_a_mutation_of_a_contract_is_used_or_refused_in_one_line(part: int, tmp_path: Path) -> None:
    base, source = tmp_path / "base.yaml", tmp_path / "in.json"
    assert not _refusal(tmp_path, "pin", "--bare", FIXTURES / "mutated.yaml", "--out", base)
    document = load(base)
    for mutation in _tried(document, PARTS, part):
        source.write_text(json.dumps(mutation.of(document)), "utf-8")
        shutil.rmtree(tmp_path / "some_api", ignore_errors=True)
        try:
            _refusal(tmp_path, "coverage", "--spec", source)
            _refusal(tmp_path, "diff", base, source)
            _refusal(tmp_path, "diff", source, base)
            _refusal(tmp_path, "generate", "--spec", source, "--out", tmp_path / "some_api")
        except Exception as error:
            raise AssertionError(f"{mutation}: {error!r}") from error
