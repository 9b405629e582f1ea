"""The programs of the reference run on the stand-in and become an overlay. See `check_reference.py`, too."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from codegen.__main__ import main
from codegen.contract import overlay
from codegen.document.openapi import Document, operations
from codegen.reference.entries import Entry, Reference
from codegen.reference.samples import samples_overlay, write_overlay
from openrouter_sdk.errors import NotFoundError
from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.contract.contract import load
from openrouter_sdk.testing.contract.instances import Instances
from tests.codegen.rendering import Rendered
from tests.codegen.test_pin import FORM, packaged
from tests.each import report_failures


@pytest.fixture
def entries(reference: Reference) -> list[Entry]:
    return reference.entries


def named_programs(entries: list[Entry]) -> Iterator[tuple[str, Entry, str]]:
    for entry in entries:
        for program in entry.programs:
            kind = f"{program.kind}_stream" if program.is_stream else program.kind
            yield f"{entry.name.replace('.', '_')}_{kind}", entry, program.source


def requests(entries: list[Entry]) -> Iterator[tuple[str, Entry, str]]:
    """The program with `client.request` of one operation of each resource."""
    for entry in {entry.view.resource: entry for entry in entries}.values():
        yield f"{entry.name.replace('.', '_')}_request", entry, entry.request


def test_each_operation_has_programs_of_both_kinds(entries: list[Entry]) -> None:
    assert len(entries) == 144
    for entry in entries:
        kinds = [(program.kind, program.is_stream) for program in entry.programs]
        assert kinds[:2] == [("sync", False), ("async", False)]
        assert kinds[2:] == ([("sync", True), ("async", True)] if entry.view.stream_name else [])


# --- they run -------------------------------------------------------------------------------------------


def test_each_program_runs_and_prints_or_saves_what_it_gets(
    entries: list[Entry],
    openrouter_environment: StandInServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server = openrouter_environment
    monkeypatch.chdir(tmp_path)
    with asyncio.Runner() as runner:  # a loop for all of them
        monkeypatch.setattr(asyncio, "run", runner.run)

        def check(name: str, entry: Entry, source: str) -> None:
            needs_management = entry.operation.get("x-management-key")
            monkeypatch.setenv(
                "OPENROUTER_API_KEY", server.management_key if needs_management else server.key
            )
            server.reset()
            run(server, name, entry, source)
            printed = capsys.readouterr().out.strip()
            saved = [path for path in tmp_path.iterdir() if path.stat().st_size]
            assert [request.method for request in server.requests[-1:]] == [entry.method.upper()]
            if entry.view.result_type != "None":
                assert printed or saved
            for path in saved:
                path.unlink()

        programs = (*named_programs(entries), *requests(entries))
        report_failures((name, partial(check, name, entry, source)) for name, entry, source in programs)


def run(server: StandInServer, name: str, entry: Entry, source: str) -> None:
    """Run a program; what it names need not exist, and is made up then."""
    code = compile(source, name, "exec")
    try:
        exec(code, {"__name__": "__main__"})
    except NotFoundError:
        server.script.when(operation=entry.view.id).raw(*made_up(entry.view.id))
        exec(code, {"__name__": "__main__"})
    assert server.problems == []


@cache
def made_up(operation_id: str) -> tuple[int, dict[str, str], bytes]:
    """An answer to the operation, with values from its schema."""
    operation = load().operation(operation_id)
    if operation.result_schema is None:
        return operation.status, {"content-type": "application/octet-stream"}, b"content"
    body = Instances(load().document).instance(operation.result_schema)
    if "total_count" in body:
        body["total_count"] = len(body["data"])  # so that there is no next page
    return operation.status, {"content-type": "application/json"}, json.dumps(body).encode()


# --- they become an overlay ---------------------------------------------------------------------------


def test_the_overlay_adds_the_programs_to_each_operation(
    entries: list[Entry], contract: Document, tmp_path: Path
) -> None:
    path = tmp_path / "samples.overlay.yaml"
    write_overlay(samples_overlay(entries, "1"), path)
    applied, counts = overlay.apply(contract, path)
    assert counts == {"samples.overlay": len(entries)}

    for entry in entries:
        changed: dict[str, Any] = applied["paths"][entry.path][entry.method]
        samples = changed.pop("x-codeSamples")
        assert [sample["source"] for sample in samples] == [program.source for program in entry.programs]
        assert {sample["lang"] for sample in samples} == {"Python"}
        assert len({sample["label"] for sample in samples}) == len(samples)
        changed["x-codeSamples"] = samples
    schemas = {**applied["components"], "schemas": {}}
    form = jsonschema_rs.Draft202012Validator(packaged("openapi_spec_validator", FORM))
    assert [error.message for error in form.iter_errors({**applied, "components": schemas})] == []


def test_the_command_writes_the_overlay_of_any_contract(
    library: Rendered, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new" / "samples.yaml"
    assert main(["samples", "--spec", str(library.contract), "--out", str(path)]) == 0
    applied, _ = overlay.apply(library.document, path)
    sources = [
        sample["source"] for _, _, operation in operations(applied) for sample in operation["x-codeSamples"]
    ]
    for source in sources:
        compile(source, "sample", "exec")
    assert capsys.readouterr().out.startswith(f"wrote {len(sources)} samples of ")
