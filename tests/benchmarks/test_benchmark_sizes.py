"""What the benchmarks count as installed, in the environment that runs the tests."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.sizes import Size, installed, own_files, pulled, size

FOUND = installed(sys.executable)


def test_a_package_brings_what_it_demands_and_nothing_else() -> None:
    below = pulled(["httpx"], FOUND)
    assert {"httpx", "httpcore", "h11", "idna", "certifi", "anyio"} <= below
    own = {"openrouter-sdk", "attrs", "docstring-parser", "jiter", "msgspec", "orjson"}
    assert pulled(["openrouter-sdk"], FOUND) == below | own


def test_the_size_is_that_of_its_own_files() -> None:
    both, one = own_files(["httpx", "orjson"], FOUND), own_files(["orjson"], FOUND)
    assert both.files > one.files > 100_000


def test_bytecode_is_counted_by_itself(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"12345")
    (tmp_path / "a.pyc").write_bytes(b"123")
    (tmp_path / "folder").mkdir()
    assert size(tmp_path.iterdir()) == Size(files=5, bytecode=3)
