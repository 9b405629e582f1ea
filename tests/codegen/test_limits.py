"""Limits of size, depth, files and time: each is named by the error of a document that exceeds it."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.contract import deadline as deadlines
from codegen.contract.deadline import deadline
from codegen.document import bundle, text
from codegen.document.errors import MAX_DEPTH, MAX_LINE, SpecError
from codegen.document.openapi import load
from tests.codegen.small_documents import document, ref, write


def refused(path: Path) -> str:
    with pytest.raises(SpecError) as caught:
        load(path)
    return str(caught.value).replace(f"{path.parent}/", "")


def test_a_file_of_more_bytes_than_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "MAX_BYTES", 100)
    said = refused(write(tmp_path, document(schemas={"X": {"type": "string"}})))
    assert said == "in.yaml: has more than 100 bytes, which is the limit"


def test_files_of_more_bytes_than_the_limit_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "MAX_BYTES", 30)
    for name in ("a", "b"):
        write(tmp_path, {"type": "string", "format": name}, f"{name}.yaml")
    parts = {"A": {"$ref": "a.yaml"}, "B": {"$ref": "b.yaml"}}
    said = refused(write(tmp_path, document(schemas=parts)))
    assert said == (
        "in.yaml: components/schemas/B: $ref to b.yaml: the document has more than 30 bytes in 2000 files"
    )


@pytest.mark.parametrize("suffix", ["yaml", "json"])
def test_a_document_of_the_greatest_depth_is_pinned(tmp_path: Path, suffix: str) -> None:
    """Properties in properties: every level of a schema takes two."""
    around = 4  # the document, components, schemas and X
    levels = (MAX_DEPTH - around) // 2
    path = tmp_path / f"in.{suffix}"
    deep = "{" + '"type": "object", "properties": {"a": {' * levels + "}" * 2 * levels + "}"
    head = '"openapi": "3.1.0", "info": {"title": "Deep", "version": "1"}, "paths": {}'
    path.write_text("{" + head + ', "components": {"schemas": {"X": ' + deep + "}}}")
    assert main(["pin", "--bare", str(path), "--out", str(tmp_path / "openapi.yaml")]) == 0


def test_a_chain_of_references_that_is_too_long_is_refused_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schemas = {f"A{n}": {"allOf": [ref(f"A{n + 1}")]} for n in range(2000)} | {"A2000": {"type": "object"}}
    path = write(tmp_path, document(schemas=schemas))
    assert main(["pin", "--bare", str(path), "--out", str(tmp_path / "openapi.yaml")]) == 1
    assert capsys.readouterr().err == f"codegen: {path}: contains itself, or is nested too deeply\n"


def test_a_command_that_computes_for_longer_than_the_limit_is_stopped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schemas = {f"X{n}": {"type": "object", "properties": {"a": {"type": "string"}}} for n in range(2000)}
    path = write(tmp_path, document(schemas=schemas))
    out = tmp_path / "openapi.yaml"
    assert main(["--max-seconds", "0.05", "pin", "--bare", str(path), "--out", str(out)]) == 1
    said = capsys.readouterr().err
    assert said == f"codegen: {path}: takes more than 0.05 s, which is the limit; see --max-seconds\n"
    assert not out.exists()


def test_an_interrupt_that_is_swallowed_is_sent_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadlines, "AGAIN_AFTER", 0.01)

    def swallow_two() -> None:
        for _ in range(2):
            with contextlib.suppress(KeyboardInterrupt):
                while True:
                    sum(range(1000))
        while True:
            sum(range(1000))

    with pytest.raises(SpecError, match="takes more than"), deadline(0.01, "x"):
        swallow_two()


def test_ctrl_c_is_not_taken_for_the_limit() -> None:
    with pytest.raises(KeyboardInterrupt), deadline(60, "x"):
        raise KeyboardInterrupt


def test_an_error_is_one_line_of_limited_length() -> None:
    line = str(SpecError("a\nb\x00c\u2028d " + "e" * 10_000, file="f\n.yaml", place=("a/b", "c~d")))
    assert line.startswith("f .yaml: a~1b/c~0d: a b c d eee")
    assert "\n" not in line
    assert len(line) < 2 * MAX_LINE
