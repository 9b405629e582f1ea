"""Medians, ratios and budgets of the benchmarks, from samples that are made up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

import pytest
from hypothesis import given, strategies as st

from tests.benchmarks import figures, map_cost, stand_in_cost
from tests.benchmarks.__main__ import FRAMEWORKS, NAMES, chosen
from tests.benchmarks.budgets import BUDGETS, FAST, OURS, Budget
from tests.benchmarks.figures import FLOOR, Row, growth_row, kept, plain_row, row
from tests.benchmarks.scenarios import SCENARIOS


def rounds(**seconds: list[float]) -> list[dict[str, dict[str, float]]]:
    """Rounds in which each client took so long."""
    count = max(map(len, seconds.values()))
    return [
        {client: {"cpu": took[index]} for client, took in seconds.items() if index < len(took)}
        for index in range(count)
    ]


def verdicts(found: Row) -> list[str]:
    return [found.verdict(one) for one in found.budgets]


@pytest.fixture
def budgets(monkeypatch: pytest.MonkeyPatch) -> list[Budget]:
    """Budgets that a test may add to, in place of the real ones."""
    found: list[Budget] = []
    monkeypatch.setattr(figures, "BUDGETS", found)
    return found


def test_a_figure_is_the_median_of_the_rounds() -> None:
    found = row("x cpu", "X", "s", rounds(raw=[1, 9, 2], ours=[4, 2, 90]), "cpu")
    assert found.values == {"raw": 2, "ours": 4}


def test_a_ratio_is_the_median_of_those_within_rounds() -> None:
    """A round in which the machine was slow counts as any other."""
    found = row("x cpu", "X", "s", rounds(raw=[1, 10, 2], ours=[2, 20, 8]), "cpu")
    assert found.ratios == {"raw": 1, "ours": 2}


@given(st.lists(st.tuples(st.floats(0.1, 10), st.floats(0.1, 10)), min_size=1), st.floats(0.1, 10))
def test_ratios_do_not_depend_on_the_speed_of_the_machine(
    pairs: list[tuple[float, float]], slower: float
) -> None:
    raw, ours = [one for one, _ in pairs], [other for _, other in pairs]
    before = row("x", "X", "s", rounds(raw=raw, ours=ours), "cpu").ratios
    scaled = rounds(raw=[one * slower for one in raw], ours=[one * slower for one in ours])
    assert row("x", "X", "s", scaled, "cpu").ratios == pytest.approx(before)


def test_a_client_that_failed_in_some_rounds_has_the_figures_of_the_others() -> None:
    found = row("x", "X", "s", rounds(raw=[1, 2, 4], openai=[3]), "cpu")
    assert (found.values["openai"], found.ratios["openai"]) == (3, 3)


def test_without_raw_there_are_no_ratios() -> None:
    found = row("x", "X", "s", rounds(ours=[1, 2, 3]), "cpu")
    assert (found.values, found.ratios) == ({"ours": 2}, {})


def test_figures_that_were_measured_once_have_no_ratios() -> None:
    found = plain_row("x", "X", "B", {"raw": 2, "ours": 5})
    assert (found.values, found.ratios) == ({"raw": 2, "ours": 5}, {})


def test_growth_compares_the_same_rounds() -> None:
    short, long = rounds(raw=[1, 2, 1], ours=[1, 2, 1]), rounds(raw=[1, 2, 1], ours=[3, 6, 30])
    assert growth_row("g", "G", short, long).values == {"raw": 1, "ours": 3}
    assert growth_row("g", "G", short, rounds(raw=[2])).values == {"raw": 2}


@pytest.mark.parametrize(("limit", "missed"), [(2, False), (1.9, True)])
def test_a_budget_of_a_ratio_is_met_up_to_its_limit(
    budgets: list[Budget], limit: float, missed: bool
) -> None:
    budgets.append(Budget("x", limit, "ratio", "s"))
    (verdict,) = verdicts(row("x", "X", "s", rounds(raw=[10], ours=[20]), "cpu"))
    assert (verdict == "missed") is missed


@pytest.mark.parametrize(("limit", "missed"), [(20, False), (19, True)])
def test_a_budget_of_a_value_is_about_ours(budgets: list[Budget], limit: float, missed: bool) -> None:
    budgets.append(Budget("x", limit, "value", "s"))
    (verdict,) = verdicts(plain_row("x", "X", "s", {"raw": 100, "ours": 20, "openai": 100}))
    assert (verdict == "missed") is missed


def test_a_figure_that_is_not_there_misses_its_budget(budgets: list[Budget]) -> None:
    budgets.append(Budget("x", 2, "ratio", "s"))
    for values in ({"raw": 1.0}, {"ours": 1.0}):
        assert verdicts(plain_row("x", "X", "s", values)) == ["missed"]
    found = row("x", "X", "s", rounds(raw=[1, 2]), "cpu")
    assert (found.noisy, verdicts(found)) == (True, ["missed"])


def test_a_row_without_a_budget_misses_none(budgets: list[Budget]) -> None:
    budgets.append(Budget("y", 0, "value", "s"))
    both = {"raw": 1, "ours": 9}
    found = plain_row("x", "X", "s", both)
    assert found == Row("x", "X", "s", both)
    assert verdicts(found) == []


def test_a_row_may_have_budgets_of_several_clients(budgets: list[Budget]) -> None:
    budgets += [Budget("x", 1.1, "ratio", "s"), Budget("x", 0.5, "ratio", "s", FAST)]
    found = row("x", "X", "s", rounds(**{"raw": [10.0], "ours": [11.0], FAST: [6.0]}), "cpu")
    assert verdicts(found) == ["met", "missed"]


# --- noise ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "ours", "verdict"),
    [
        ([100, 105, 110], [150, 150, 150], "met"),
        ([100, 105, 111], [150, 150, 150], "noisy"),
        ([100, 105, 110], [250, 250, 250], "missed"),
        ([100, 105, 111], [250, 250, 250], "noisy"),
        ([100], [250], "missed"),
    ],
)
def test_a_ratio_is_not_judged_if_raw_varied_by_more_than_a_tenth(
    budgets: list[Budget], raw: list[float], ours: list[float], verdict: str
) -> None:
    """Between the highest and the lowest, as a share of the median."""
    budgets.append(Budget("x", 2, "ratio", "s"))
    found = row("x", "X", "s", rounds(raw=raw, ours=ours), "cpu")
    assert verdicts(found) == [verdict]
    assert found.noisy is (verdict == "noisy")


def test_only_raw_makes_a_row_noisy() -> None:
    assert not row("x", "X", "s", rounds(raw=[1, 1, 1], ours=[1, 9, 5]), "cpu").noisy
    assert not row("x", "X", "s", rounds(ours=[1, 9, 5]), "cpu").noisy


@pytest.mark.parametrize(("of", "noisy"), [("value", False), ("ratio", True)])
def test_memory_is_judged_by_itself_however_raw_varied(
    budgets: list[Budget], of: Literal["value", "ratio"], noisy: bool
) -> None:
    budgets.append(Budget("x", 2, of, "s"))
    assert row("x", "X", "B", rounds(raw=[0, 1, 3], ours=[1, 1, 1]), "cpu").noisy is noisy


def test_growth_is_noisy_if_that_of_raw_varied() -> None:
    assert growth_row("g", "G", rounds(raw=[1, 1]), rounds(raw=[1, 2])).noisy
    assert not growth_row("g", "G", rounds(raw=[1, 2]), rounds(raw=[1, 2])).noisy


# --- several runs ---------------------------------------------------------------------------------------


def run(*ratios: float, raw: Sequence[float] = (1, 1)) -> list[Row]:
    """A run with a row for each ratio of ours."""
    return [
        row(str(name), "X", "s", rounds(raw=[*raw], ours=[one * ratio for one in raw]), "cpu")
        for name, ratio in enumerate(ratios)
    ]


def test_what_is_kept_is_the_median_of_the_runs_of_each_row() -> None:
    one, other = kept([run(1.0, 5), run(1.2, 4), run(1.1, 9)])
    assert one.ratios == one.values == pytest.approx({"raw": 1, "ours": 1.1})
    assert other.ratios["ours"] == 5
    assert [one.apart, other.apart] == pytest.approx([0.2 / 1.1, 1])


def test_runs_in_which_a_row_was_noisy_are_left_out_of_it() -> None:
    (found,) = kept([run(1), run(5, raw=[1, 2]), run(1.2)])
    assert found.ratios["ours"] == pytest.approx(1.1)
    (found,) = kept([run(1, raw=[1, 2]), run(5, raw=[1, 2]), run(4, raw=[1, 2])])
    assert found.ratios["ours"] == 4


def test_a_single_run_is_kept_as_it_is() -> None:
    once = run(1, 2)
    assert kept([once]) == once


@pytest.mark.parametrize(
    ("runs", "verdict"),
    [
        ([run(1), run(1.1), run(1.2)], "met"),
        ([run(1), run(1), run(1.3)], "missed"),
        ([run(1), run(9, raw=[1, 2]), run(1)], "met"),
        ([run(9, raw=[1, 2]), run(1, raw=[1, 2]), run(1, raw=[1, 2])], "noisy"),
    ],
)
def test_a_budget_is_to_be_met_in_each_run_that_was_quiet(runs: list[list[Row]], verdict: str) -> None:
    judged = [[replace(one, budgets=[Budget("0", 1.2, "ratio", "s")]) for one in run] for run in runs]
    (found,) = kept(judged)
    assert verdicts(found) == [verdict]


def test_a_row_that_is_not_in_each_run_has_the_figures_of_the_others() -> None:
    found = kept([run(1, 2), run(1)])
    assert [(one.name, len(one.runs)) for one in found] == [("0", 2), ("1", 1)]


# --- what there is --------------------------------------------------------------------------------------


def test_each_budget_is_about_a_row_that_is_measured() -> None:
    rows = {f"{one.name} {metric}" for one in SCENARIOS for metric, _ in one.metrics}
    rows |= {
        "growth cpu",
        "tools step",
        *(f"map {name}" for name in map_cost.TITLES),
        *(f"stand-in {name}" for name in stand_in_cost.TITLES),
        *(f"{one.name} {name}" for one in FRAMEWORKS.values() for name in one.measures),
        "tools first",
        "generation growth",
        "installed own",
        "installed wheel",
        "installed packages",
    }
    names = [(one.row, one.client) for one in BUDGETS]
    assert {name for name, _ in names} - rows == set()
    assert len(names) == len(set(names))


def test_each_budget_is_about_a_client_that_takes_part() -> None:
    clients = {f"{one.name} {metric}": one.clients for one in SCENARIOS for metric, _ in one.metrics}
    for budget in BUDGETS:
        assert budget.client in clients.get(budget.row, [OURS])
        assert budget.of == "value" or FLOOR in clients[budget.row]


def test_scenarios_are_chosen_by_name_or_group() -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert [name for name in NAMES if chosen(name, [])] == list(NAMES)
    assert [name for name in NAMES if chosen(name, ["call"])] == ["call"]
    growth = [name for name in NAMES if chosen(name, ["growth"])]
    assert growth == ["growth-1000", "growth-10000", "growth-100000"]
