"""Every toolkit has a program for every task, and the page says what was measured of them."""

from __future__ import annotations

import pytest

from tests.peers.toolkits.compare import BEGIN, END, HOME, PAGE, TOOLKITS
from tests.peers.toolkits.tasks import CPU, TASKS

TASKS_AND_CPU = {task.name for task in (*TASKS, CPU)}


@pytest.mark.parametrize("folder", [toolkit.folder for toolkit in TOOLKITS])
def test_there_is_a_program_for_each_task_and_no_other(folder: str) -> None:
    assert {path.stem for path in (HOME / folder).glob("*.py")} == TASKS_AND_CPU


def test_the_page_has_each_task_and_toolkit() -> None:
    measured = PAGE.read_text("utf-8").split(BEGIN)[1].split(END)[0]
    assert [task.title for task in TASKS if task.title not in measured] == []
    assert [toolkit.name for toolkit in TOOLKITS if f"{toolkit.name} " not in measured] == []
