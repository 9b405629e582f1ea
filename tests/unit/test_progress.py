"""Progress of long operations, and what `progress=` accepts."""

from __future__ import annotations

import io
import sys
from importlib import import_module
from typing import Any

import pytest

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.progress import Progress, meter


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def stderr(stream: io.StringIO | None, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Replace stderr; in the test itself, because pytest replaces it after the fixtures."""
    monkeypatch.setattr(sys, "stderr", stream)
    return stream


@pytest.fixture
def without_tqdm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)


def state(progress: Progress) -> tuple[int, int | None, str, str]:
    return progress.done, progress.total, progress.unit, progress.description


def test_a_function_gets_each_step_and_a_value_that_does_not_change() -> None:
    seen: list[Progress] = []
    with meter(seen.append, total=None, unit="B", description="a.bin") as one:
        one.update(3)
        one.restart(2, 10)
        one.describe("b.bin")
    found = [state(progress) for progress in seen]
    assert found == [(3, None, "B", "a.bin"), (2, 10, "B", "a.bin"), (2, 10, "B", "b.bin")]


def test_an_exception_of_the_function_waits_until_the_work_is_saved() -> None:
    def fail(progress: Progress) -> None:
        raise RuntimeError("stop")

    one = meter(fail, total=3, unit="rows", description="map")
    one.update()
    one.update()
    assert one.done == 2
    with pytest.raises(RuntimeError, match="stop"):
        one.check()
    one.check()  # raised once
    with pytest.raises(RuntimeError, match="stop"), meter(fail, total=3, unit="rows", description="m") as two:
        two.update()


def test_an_exception_of_the_work_is_not_replaced_by_that_of_the_function() -> None:
    def work() -> None:
        with meter(lambda progress: 1 / 0, total=3, unit="rows", description="m") as one:
            one.update()
            raise ValueError("own")

    with pytest.raises(ValueError, match="own"):
        work()


def test_an_interrupt_in_the_function_is_raised_at_once() -> None:
    def interrupt(progress: Progress) -> None:
        raise KeyboardInterrupt

    one = meter(interrupt, total=3, unit="rows", description="map")
    with pytest.raises(KeyboardInterrupt):
        one.update()


def test_a_bar_of_the_caller_is_advanced_gets_a_missing_total_and_stays_open() -> None:
    tqdm: Any = import_module("tqdm").tqdm
    bar = tqdm(file=io.StringIO())
    with meter(bar, total=None, unit="B", description="a") as one:
        one.restart(0, 10)
        one.update(4)
    assert (bar.n, bar.total, bar.disable) == (4, 10, False)
    bar.close()
    fixed = tqdm(total=100, file=io.StringIO())
    with meter(fixed, total=10, unit="B", description="a") as one:
        one.update(4)
    assert (fixed.n, fixed.total) == (4, 100)
    fixed.close()


def test_a_class_of_bars_makes_one_which_is_closed() -> None:
    made: list[Any] = []

    class Bar:
        def __init__(self, **settings: Any) -> None:
            self.settings, self.steps, self.closed = settings, [0], False
            made.append(self)

        def update(self, n: int = 1) -> None:
            self.steps.append(n)

        def set_description(self, text: str, refresh: bool) -> None:
            self.settings["desc"] = text

        def close(self) -> None:
            self.closed = True

    with meter(Bar, total=2, unit="rows", description="map") as one:
        one.update(2)
    assert made[0].settings == {"total": 2, "unit": "rows", "unit_scale": False, "desc": "map"}
    assert (made[0].steps, made[0].closed) == ([0, 2], True)


def test_true_draws_a_bar_of_tqdm_on_a_terminal_and_nothing_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = stderr(Terminal(), monkeypatch)
    with meter(True, total=10, unit="rows", description="map") as one:
        one.update(10)
    assert "map: 100%" in terminal.getvalue()
    file = stderr(io.StringIO(), monkeypatch)
    with meter(True, total=10, unit="rows", description="map") as one:
        one.update(10)
    assert file.getvalue() == ""


@pytest.mark.usefixtures("without_tqdm")
def test_without_tqdm_there_is_a_line_at_most_once_a_second_and_the_end_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = stderr(Terminal(), monkeypatch)
    now = [0.0]
    with meter(True, total=90_000_000, unit="B", description="a", clock=lambda: now[0]) as one:
        for second in (0.0, 0.5, 1.2):
            now[0] = second
            one.update(30_000_000)
    first = "a: 30.0 MB of 90.0 MB (33 %)"
    assert terminal.getvalue() == f"\r{first}\ra: 90.0 MB of 90.0 MB (100 %)\ra: 90.0 MB of 90.0 MB (100 %)\n"


@pytest.mark.usefixtures("without_tqdm")
def test_the_line_is_on_terminals_only(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream in (io.StringIO(), None):
        stderr(stream, monkeypatch)
        with meter(True, total=1, unit="rows", description="a") as one:
            one.update()
        assert stream is None or stream.getvalue() == ""


def test_none_and_false_report_nothing() -> None:
    for option in (None, False):
        with meter(option, total=1, unit="rows", description="a") as one:
            one.update()
        assert one.done == 1


async def _not_called(progress: Progress) -> None: ...


class _NotCalled:
    async def __call__(self, progress: Progress) -> None: ...


@pytest.mark.parametrize(
    "option", ["yes", 1, _not_called, _NotCalled()], ids=["str", "int", "async", "async object"]
)
def test_anything_else_is_refused(option: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="progress must be True, a function"):
        meter(option, total=1, unit="rows", description="a")
