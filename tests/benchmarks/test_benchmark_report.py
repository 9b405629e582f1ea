"""The table, the JSON and the chart of the benchmarks, from figures that are made up."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, strategies as st

from tests.benchmarks.budgets import Budget
from tests.benchmarks.chart import Scale, chart
from tests.benchmarks.figures import Row
from tests.benchmarks.report import amount, as_json, misses, ratio, table
from tests.benchmarks.scenarios import SCENARIOS

SVG = "{http://www.w3.org/2000/svg}"
CALL = Row(
    "call cpu",
    "call",
    "s",
    {"raw": 0.0004, "ours": 0.0005, "openai": 0.0012},
    {"raw": 1.0, "ours": 1.25, "openai": 3.0},
    Budget("call cpu", 1.2, "ratio", "goal"),
)
STREAM = Row(
    "stream cpu",
    "stream <of> chunks",
    "s",
    {"raw": 1e-5, "ours": 1.1e-5, "openrouter": 5e-4},
    {"raw": 1.0, "ours": 1.1, "openrouter": 50.0},
    Budget("stream cpu", 1.5, "ratio", "goal"),
)
SIZE = Row("size", "size", "B", {"ours": 5_900_000}, {}, Budget("size", 6_000_000, "value", "why"))
LOST = Row("lost", "lost", "s", {"raw": 1.0}, {"raw": 1.0}, Budget("lost", 2, "ratio", "why"))


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (0.00042, "s", "420 us"),
        (1e-5, "s", "10 us"),
        (3e-9, "s", "0.003 us"),
        (0.115, "s", "115 ms"),
        (37.24, "s", "37.2 s"),
        (1234.0, "s", "1234 s"),
        (28_300_000, "B", "28.3 MB"),
        (25_100, "B", "25.1 kB"),
        (15.2, "B", "15.2 B"),
        (3.012, "x", "3.01x"),
        (11, "n", "11"),
        (0, "B", "0 B"),
    ],
)
def test_an_amount_is_said_in_a_unit_that_is_easy_to_read(value: float, unit: str, said: str) -> None:
    assert amount(value, unit) == said


@pytest.mark.parametrize(("value", "said"), [(1.2, "1.20x"), (9.996, "10.00x"), (48.4, "48x")])
def test_a_ratio_has_places_where_they_matter(value: float, said: str) -> None:
    assert ratio(value) == said


def test_the_table_has_figures_ratios_budget_and_verdict_of_clients_with_figures() -> None:
    head, _, call, stream, size = table([CALL, STREAM, SIZE]).splitlines()
    assert head.split() == ["raw", "ours", "openrouter", "openai", "budget"]
    cells = call.replace(" us", "us").replace(" ms", "ms").split()
    assert cells == ["call", "400us", "500us", "1.25x", "-", "1.2ms", "3.00x", "1.20x", "MISSED"]
    assert stream.endswith("1.50x      ok")
    assert size.split() == ["size", "-", "5.9", "MB", "-", "-", "6", "MB", "ok"]


def test_columns_are_aligned() -> None:
    head, rule, *lines = table([CALL, STREAM, SIZE]).splitlines()
    gaps = [place for place, sign in enumerate(rule) if sign == " "]
    assert all(line.ljust(len(rule))[place] == " " for line in (head, *lines) for place in gaps)


def test_what_misses_its_budget_is_named_with_figure_limit_and_source() -> None:
    assert misses([CALL, STREAM, SIZE]) == ["call: 1.25x, budget 1.20x (goal)"]


def test_what_could_not_be_measured_is_missed_and_says_so() -> None:
    assert misses([LOST]) == ["lost: not measured, budget 2.00x (why)"]


def test_the_json_has_everything_in_seconds_and_bytes() -> None:
    found = json.loads(json.dumps(as_json([CALL, SIZE], {"python": "3.11"})))
    assert found["python"] == "3.11"
    call, size = found["rows"]
    assert call["values"] == {"raw": 0.0004, "ours": 0.0005, "openai": 0.0012}
    assert call["ratios"]["ours"] == 1.25
    assert call["budget"] == {"limit": 1.2, "of": "ratio", "met": False}
    assert size["budget"]["met"]


def drawn(*rows: Row) -> ET.Element:
    return ET.fromstring(chart(rows, {"ours": "1.0", "openai": "3", "openrouter": "2 & more"}))


def bars(svg: ET.Element, client: str) -> list[float]:
    """The widths of a client's bars, without its square in the legend."""
    found = [one for one in svg.iter(f"{SVG}rect") if one.get("class") == client]
    return [float(one.get("width", "")) for one in found if one.get("width") != "12"]


def test_the_chart_has_a_bar_for_each_ratio_beside_raw() -> None:
    svg = drawn(CALL, STREAM)
    assert [len(bars(svg, client)) for client in ("ours", "openai", "openrouter")] == [2, 1, 1]
    texts = [one.text for one in svg.iter(f"{SVG}text")]
    assert {"call", "stream <of> chunks", "1.25x", "50x", "openrouter 2 & more"} <= set(texts)


def test_a_dearer_client_has_a_longer_bar() -> None:
    svg = drawn(CALL, STREAM)
    assert bars(svg, "ours")[0] > bars(svg, "ours")[1]
    assert bars(svg, "openrouter")[0] > bars(svg, "openai")[0] > bars(svg, "ours")[0]


def test_rows_in_which_no_other_client_takes_part_are_not_drawn() -> None:
    alone = Row("x", "alone", "s", {"raw": 1, "ours": 2}, {"raw": 1.0, "ours": 2.0})
    texts = [one.text for one in drawn(CALL, alone, SIZE).iter(f"{SVG}text")]
    assert "call" in texts
    assert not {"alone", "size"} & set(texts)


def test_a_bar_begins_at_the_first_line_at_the_earliest() -> None:
    """However cheap a client is, the titles on the left can be read."""
    svg = drawn(Row("x", "cheap", "s", {}, {"raw": 1.0, "ours": 0.01, "openrouter": 2.0}))
    first = min(float(line.get("x1", "")) for line in svg.iter(f"{SVG}line"))
    drawn_bars = [one for one in svg.iter(f"{SVG}rect") if one.get("width") != "12"]
    assert min(float(one.get("x", "")) for one in drawn_bars) == first


def test_titles_have_room_on_the_left() -> None:
    """A letter of this size is some 6.6 wide."""
    left = Scale(1)(0.5)
    assert max(6.6 * len(one.title) for one in SCENARIOS) < left - 14


def test_nothing_reaches_beyond_the_picture() -> None:
    svg = drawn(CALL, Row("x", "dear", "s", {}, {"raw": 1.0, "ours": 1.0, "openrouter": 900.0}))
    width, height = float(svg.get("width", "")), float(svg.get("height", ""))
    for one in svg.iter(f"{SVG}rect"):
        left, top = float(one.get("x", "")), float(one.get("y", ""))
        assert 0 <= left <= left + float(one.get("width", "")) < width
        assert 0 <= top <= top + float(one.get("height", "")) < height


def test_an_empty_chart_is_a_picture_still() -> None:
    assert bars(drawn(), "ours") == []


@given(st.floats(1, 1000), st.floats(1, 1000), st.floats(1.01, 10))
def test_the_scale_is_logarithmic(highest: float, value: float, factor: float) -> None:
    """Equal factors are equal distances."""
    scale = Scale(max(highest, value * factor))
    step = scale(value * factor) - scale(value)
    assert scale(factor) - scale(1) == pytest.approx(step, abs=0.2)
