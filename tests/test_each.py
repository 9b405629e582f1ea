"""A test of many cases runs all of them, reports each that fails, and runs those that CASES selects."""

from __future__ import annotations

import inspect
from functools import partial

import pytest

from tests.each import each, is_selected, report_failures


def test_each_failure_is_reported_and_the_rest_runs() -> None:
    run: list[int] = []

    def check(number: int) -> None:
        run.append(number)
        assert number != 2, "two is wrong"
        if number == 3:
            raise ValueError("three")
        if number == 4:
            with pytest.raises(KeyError):
                run.append(0)

    with pytest.raises(pytest.fail.Exception) as failed:
        report_failures((f"case.{number}", partial(check, number)) for number in range(1, 6))
    assert run == [1, 2, 3, 4, 0, 5]
    report = str(failed.value)
    assert "3 of 5 failed" in report
    assert "case.2: two is wrong" in report
    assert "case.3: ValueError: three" in report
    assert "case.4: " in report
    assert f"{__file__}:" in report
    assert "case.1" not in report


def test_nothing_is_reported_when_nothing_fails() -> None:
    report_failures([("case.1", lambda: None)])


def test_a_check_becomes_a_test_with_the_other_arguments_as_fixtures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CASES", raising=False)
    seen: list[tuple[str, int, object]] = []

    @each("name, number", [("a", 1), ("b", 2)], ids=lambda pair: pair[0])
    def test_it(name: str, number: int, tmp_path: object) -> None:
        """It."""
        seen.append((name, number, tmp_path))

    assert list(inspect.signature(test_it).parameters) == ["tmp_path"]
    assert (test_it.__name__, test_it.__doc__) == ("test_it", "It.")
    test_it(tmp_path=None)
    assert seen == [("a", 1, None), ("b", 2, None)]
    monkeypatch.setenv("CASES", "b")
    test_it(tmp_path=None)
    assert seen[2:] == [("b", 2, None)]
    monkeypatch.setenv("CASES", "c")
    with pytest.raises(pytest.skip.Exception):
        test_it(tmp_path=None)


@pytest.mark.parametrize(
    ("patterns", "names"),
    [(None, ["a.1", "a.2", "b.1"]), ("a.*", ["a.1", "a.2"]), ("b.1,a.2", ["a.2", "b.1"]), ("c", [])],
)
def test_cases_are_selected_by_name(
    patterns: str | None, names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if patterns is None:
        monkeypatch.delenv("CASES", raising=False)
    else:
        monkeypatch.setenv("CASES", patterns)
    assert [one for one in ("a.1", "a.2", "b.1") if is_selected(one)] == names


def test_stacked_checks_reset_their_fixtures_and_report_the_cases_of_both(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CASES", raising=False)
    resets: list[None] = []
    seen: list[tuple[int, str]] = []

    class Server:
        def reset(self) -> None:
            resets.append(None)

    @each("number", [1, 2], ids=["one", "two"])
    @each("letter", "ab")
    def test_it(number: int, letter: str, server: Server) -> None:
        seen.append((number, letter))
        assert (number, letter) != (2, "a"), "two a"

    with pytest.raises(pytest.fail.Exception, match=r"(?s)1 of 2 failed.*two: .*1 of 2 failed.*a: two a"):
        test_it(server=Server())
    assert seen == [(1, "a"), (1, "b"), (2, "a"), (2, "b")]
    assert len(resets) >= len(seen)
