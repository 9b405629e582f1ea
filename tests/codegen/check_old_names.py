"""What type checkers say of old and removed names, and of those that are wrong.

`make check` runs this, not `make test`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.codegen.small_documents import write
from tests.codegen.test_aliases import ALIASES, generated
from tests.codegen.test_removed_names import REMOVED


def mypy(folder: Path, *arguments: str) -> str:
    """What it says of programs in a folder."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file=", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


USES_OF_OLD = """
from aliased_api.models import Item, Paint, Thing
from aliased_api.resources import SyncResources


def program(client: SyncResources[None], paint: Paint) -> Item:
    client.things.every(limit=3)
    client.things.crack(box="b")
    client.crates.open(box="b")
    client.things.get(ref="t1")
    thing: Thing = client.things.get(id="t1")
    name: str = thing.title
    thing.title = name
    return thing
"""
MISUSES = """
from aliased_api.models import Itme
from aliased_api.resources import SyncResources


def program(client: SyncResources[None]) -> None:
    client.things.every(limit="three")
    client.things.crack(box=1)
    client.crate.open(box="b")
    client.things.get(rfe="t1")
"""


def test_type_checkers_know_old_names_and_flag_wrong_ones(tmp_path: Path) -> None:
    generated(tmp_path, ALIASES, "aliased_api")
    write(tmp_path, USES_OF_OLD, "uses.py")
    write(tmp_path, MISUSES, "misuses.py")
    said = mypy(tmp_path, "uses.py", "misuses.py")
    wrong = [line.split(":")[:2] for line in said.splitlines() if ": error:" in line]
    assert wrong == [["misuses.py", str(line)] for line in (2, 7, 8, 9, 10)], said


USES_OF_REMOVED = """
from removed_api.models import Ash
from removed_api.params import AshDict, ThingsBurnParams
from removed_api.resources import AsyncResources, SyncResources


def program(client: SyncResources[None]) -> None:
    client.things.list(limit=3)
    client.things.burn(id="t1")


async def other(client: AsyncResources[None]) -> None:
    await client.things.burn(id="t1")
"""


def test_type_checkers_warn_of_removed_names(tmp_path: Path) -> None:
    generated(tmp_path, REMOVED, "removed_api")
    write(tmp_path, USES_OF_REMOVED, "uses.py")
    said = mypy(tmp_path, "uses.py", "--enable-error-code=deprecated")
    wrong = [line.split(":")[1] for line in said.splitlines() if "[deprecated]" in line]
    assert wrong == ["2", "3", "3", "9", "13"], said
    assert "removed from the API; use `things.list`" in said
    assert said.count(" error: ") == len(wrong), said
