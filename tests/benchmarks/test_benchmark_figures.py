"""Medians, ratios and budgets of the benchmarks, from samples that are made up."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from tests.benchmarks import figures, map_cost
from tests.benchmarks.__main__ import FRAMEWORKS, NAMES, chosen
from tests.benchmarks.budgets import BUDGETS, Budget
from tests.benchmarks.figures import Row, growth_row, plain_row, row
from tests.benchmarks.scenarios import SCENARIOS


def rounds(**seconds: list[float]) -> list[dict[str, dict[str, float]]]:
    """Rounds in which each client took so long."""
    count = max(map(len, seconds.values()))
    return [
        {client: {"cpu": took[index]} for client, took in seconds.items() if index < len(took)}
        for index in range(count)
    ]


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
    assert row("x", "X", "s", rounds(raw=[10], ours=[20]), "cpu").missed is missed


@pytest.mark.parametrize(("limit", "missed"), [(20, False), (19, True)])
def test_a_budget_of_a_value_is_about_ours(budgets: list[Budget], limit: float, missed: bool) -> None:
    budgets.append(Budget("x", limit, "value", "s"))
    assert plain_row("x", "X", "s", {"raw": 100, "ours": 20, "openai": 100}).missed is missed


def test_a_figure_that_is_not_there_misses_its_budget(budgets: list[Budget]) -> None:
    budgets.append(Budget("x", 2, "ratio", "s"))
    assert plain_row("x", "X", "s", {"raw": 1}).missed
    assert plain_row("x", "X", "s", {"ours": 1}).missed


def test_a_row_without_a_budget_misses_none(budgets: list[Budget]) -> None:
    budgets.append(Budget("y", 0, "value", "s"))
    both = {"raw": 1, "ours": 9}
    found = plain_row("x", "X", "s", both)
    assert found == Row("x", "X", "s", both)
    assert not found.missed


def test_each_budget_is_about_a_row_that_is_measured() -> None:
    rows = {f"{one.name} {metric}" for one in SCENARIOS for metric, _ in one.metrics}
    rows |= {
        "growth cpu",
        "tools step",
        *(f"map {name}" for name in map_cost.TITLES),
        *(f"{one.name} {name}" for one in FRAMEWORKS.values() for name in one.measures),
        "tools first",
        "generation growth",
        "installed own",
        "installed wheel",
        "installed packages",
    }
    names = [one.row for one in BUDGETS]
    assert set(names) - rows == set()
    assert len(names) == len(set(names))


def test_scenarios_are_chosen_by_name_or_group() -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert [name for name in NAMES if chosen(name, [])] == list(NAMES)
    assert [name for name in NAMES if chosen(name, ["call"])] == ["call"]
    growth = [name for name in NAMES if chosen(name, ["growth"])]
    assert growth == ["growth-1000", "growth-10000", "growth-100000"]
