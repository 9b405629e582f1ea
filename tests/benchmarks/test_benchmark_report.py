"""The table, the JSON and the chart of the benchmarks, from figures that are made up."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from tests.benchmarks.budgets import BUDGETS, FAST, Budget
from tests.benchmarks.chart import CHARTED, Scale, chart
from tests.benchmarks.figures import Row, kept
from tests.benchmarks.report import amount, as_json, distances, misses, noise, ratio, table, tables
from tests.benchmarks.scenarios import CLIENTS, HAYSTACK, SCENARIOS

SVG = "{http://www.w3.org/2000/svg}"
CALL = Row(
    "call cpu",
    "call",
    "s",
    {"raw": 0.0004, "ours": 0.0005, "openai": 0.0012},
    {"raw": 1.0, "ours": 1.25, "openai": 3.0},
    [Budget("call cpu", 1.2, "ratio", "goal")],
)
STREAM = Row(
    "stream cpu",
    "stream <of> chunks",
    "s",
    {"raw": 1e-5, "ours": 1.1e-5, FAST: 4e-6, "openrouter": 5e-4},
    {"raw": 1.0, "ours": 1.1, FAST: 0.4, "openrouter": 50.0},
    [Budget("stream cpu", 1.5, "ratio", "goal")],
)
SIZE = Row("size", "size", "B", {"ours": 5_900_000}, {}, [Budget("size", 6_000_000, "value", "why")])
LOST = Row("lost", "lost", "s", {"raw": 1.0}, {"raw": 1.0}, [Budget("lost", 2, "ratio", "why")])


def run(ratio: float, spread: float = 0.02) -> Row:
    """What a run found: ours at so many times what raw took, which varied by so much."""
    ratios = {"raw": 1.0, "ours": ratio, FAST: ratio / 2}
    return Row("r", "repeated", "s", ratios, ratios, [Budget("r", 1.2, "ratio", "goal")], spread)


(REPEATED,) = kept([[run(1.0)], [run(1.4)], [run(1.1)]])
(PARTLY,) = kept([[run(1.0)], [run(1.4, 0.3)], [run(1.1)]])
NOISY = run(1.5, 0.123)


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
    head, _, call, stream, size = table([CALL, STREAM, SIZE], CLIENTS).splitlines()
    assert head.split() == ["raw", "ours", "openrouter", "openai", "budget"]
    cells = call.replace(" us", "us").replace(" ms", "ms").split()
    assert cells == ["call", "400us", "500us", "1.25x", "-", "1.2ms", "3.00x", "1.20x", "MISSED"]
    assert stream.endswith("1.50x      ok")
    assert size.split() == ["size", "-", "5.9", "MB", "-", "-", "6", "MB", "ok"]


def test_columns_are_aligned() -> None:
    head, rule, *lines = table([CALL, STREAM, SIZE], CLIENTS).splitlines()
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
    assert call["budgets"] == [{"client": "ours", "limit": 1.2, "of": "ratio", "verdict": "missed"}]
    assert [one["verdict"] for one in size["budgets"]] == ["met"]
    assert "runs" not in call


def test_the_json_says_how_far_runs_were_apart_and_what_each_found() -> None:
    (row,) = as_json([REPEATED], {})["rows"]
    assert (row["ratios"]["ours"], row["apart"], row["budgets"][0]["verdict"]) == (1.1, 0.364, "missed")
    assert [(one["ratios"]["ours"], one["spread"]) for one in row["runs"]] == [
        (1, 0.02),
        (1.4, 0.02),
        (1.1, 0.02),
    ]


def test_a_table_says_which_rows_are_not_judged() -> None:
    assert table([NOISY], CLIENTS).splitlines()[-1].endswith("1.20x  noisy")
    assert misses([NOISY]) == []


def test_rows_in_which_raw_varied_are_named_with_the_runs_and_how_much() -> None:
    assert list(noise([CALL, REPEATED, NOISY, PARTLY])) == [
        "repeated: raw varied by 12 %",
        "repeated: raw varied by 30 % in 1 of 3 runs",
    ]


def test_it_is_said_how_far_runs_were_apart() -> None:
    assert list(distances([CALL, REPEATED, PARTLY])) == ["repeated: 36 %", "repeated: 10 %"]


def test_a_miss_in_one_of_several_runs_is_told_with_the_figures_of_all() -> None:
    assert misses([REPEATED, PARTLY]) == ["repeated: 1.00x, 1.40x, 1.10x, budget 1.20x (goal)"]


def test_a_miss_of_ours_on_another_transport_names_it() -> None:
    missed = replace(run(1.1), budgets=[Budget("r", 0.5, "ratio", "goal", FAST)])
    assert misses([missed]) == ["repeated, ours-fast: 0.55x, budget 0.50x (goal)"]


def test_transports_and_integrations_have_tables_of_their_own() -> None:
    both = [Budget("r", 1.2, "ratio", "goal"), Budget("r", 0.5, "ratio", "goal", FAST)]
    haystack = Row("haystack call", "Haystack: call", "s", {"ours": 1.0, HAYSTACK: 2.0})
    printed = tables([CALL, replace(run(1.1), budgets=both), haystack])
    clients, transports, integrations = (
        [line.split() for line in part.splitlines()] for part in printed.split("\n\n")
    )
    assert clients[0] == ["raw", "ours", "openai", "budget"]
    assert [line[0] for line in clients[2:]] == ["call", "repeated"]
    assert (clients[-1][-1], transports[-1][-1]) == ("ok", "MISSED")
    assert transports[1] == ["raw", "ours", "ours-fast", "budget"]
    assert [line[0] for line in transports[3:]] == ["repeated"]
    assert integrations[1] == ["ours", HAYSTACK, "budget"]
    assert len(integrations) == 4


def drawn(*rows: Row) -> ET.Element:
    return ET.fromstring(chart(rows, {"ours": "1.0", "openai": "3", "openrouter": "2 & more"}))


def bars(svg: ET.Element, client: str) -> list[float]:
    """The widths of a client's bars, without its square in the legend."""
    found = [one for one in svg.iter(f"{SVG}rect") if one.get("class") == client]
    return [float(one.get("width", "")) for one in found if one.get("width") != "12"]


def test_the_chart_has_a_bar_for_each_ratio_beside_raw() -> None:
    svg = drawn(CALL, STREAM)
    assert [len(bars(svg, client)) for client in ("ours", FAST, "openai", "openrouter")] == [2, 1, 1, 1]
    texts = [one.text for one in svg.iter(f"{SVG}text")]
    assert {"call", "stream <of> chunks", "1.25x", "50x", "openrouter 2 & more"} <= set(texts)


def test_a_dearer_client_has_a_longer_bar() -> None:
    svg = drawn(CALL, STREAM)
    assert bars(svg, "ours")[0] > bars(svg, "ours")[1]
    assert bars(svg, "openrouter")[0] > bars(svg, "openai")[0] > bars(svg, "ours")[0]


def test_a_bar_is_right_of_raw_where_a_client_is_dearer_and_left_where_it_is_cheaper() -> None:
    svg = drawn(STREAM)
    floor = next(float(one.get("x1", "")) for one in svg.iter(f"{SVG}line") if one.get("class") == "floor")
    edges = {
        client: (float(one.get("x", "")), float(one.get("x", "")) + float(one.get("width", "")))
        for one in svg.iter(f"{SVG}rect")
        if (client := one.get("class", "")) and one.get("width") != "12"
    }
    assert edges["openrouter"][0] == floor < edges["openrouter"][1]
    assert edges[FAST][0] < floor == pytest.approx(edges[FAST][1])


def test_a_figure_is_at_the_end_of_its_bar_and_not_on_a_title() -> None:
    cheapest = Row("call cpu", "cheapest", "s", {}, {"raw": 1.0, "ours": 0.1, FAST: 0.4, "openai": 3.0})
    figures = {
        one.text: one for one in drawn(cheapest).iter(f"{SVG}text") if one.text in ("0.10x", "0.40x", "3.00x")
    }
    anchors = {text: one.get("text-anchor") for text, one in figures.items()}
    assert anchors == {"0.10x": None, "0.40x": "end", "3.00x": None}
    (floor,) = {
        float(one.get("x1", "")) for one in drawn(cheapest).iter(f"{SVG}line") if one.get("class") == "floor"
    }
    assert float(figures["0.40x"].get("x", "")) < floor < float(figures["0.10x"].get("x", ""))


def test_the_legend_has_those_that_took_part_with_their_versions() -> None:
    svg = ET.fromstring(chart([CALL], {"raw": "httpx 1", "ours": "0.1.0", FAST: "aiohttp 3", "openai": "3"}))
    texts = [one.text or "" for one in svg.iter(f"{SVG}text")]
    assert {
        "raw httpx 1",
        "openrouter-sdk 0.1.0 (this project)",
        "the same with its extra fast: aiohttp 3",
        "openai 3",
    } <= {*texts}
    assert not [one for one in texts if one.startswith("openrouter ")]


def test_rows_that_are_not_for_the_chart_are_not_drawn() -> None:
    other = Row("models cpu", "models", "s", {"raw": 1, "ours": 2}, {"raw": 1.0, "ours": 2.0})
    texts = [one.text for one in drawn(CALL, other, SIZE).iter(f"{SVG}text")]
    assert "call" in texts
    assert not {"models", "size"} & set(texts)


def test_the_chart_has_the_rows_that_have_budgets_on_other_transports() -> None:
    """And those that begin with the first answer."""
    assert {one.row for one in BUDGETS if one.client == FAST} | {"call cpu", "first-answer cpu"} <= {*CHARTED}


def test_a_bar_begins_at_the_first_line_at_the_earliest() -> None:
    """However cheap a client is, the titles on the left can be read."""
    svg = drawn(Row("call cpu", "cheap", "s", {}, {"raw": 1.0, "ours": 0.001, "openrouter": 2.0}))
    first = min(float(line.get("x1", "")) for line in svg.iter(f"{SVG}line"))
    drawn_bars = [one for one in svg.iter(f"{SVG}rect") if one.get("width") != "12"]
    assert min(float(one.get("x", "")) for one in drawn_bars) == first


def test_titles_have_room_on_the_left() -> None:
    """A letter of this size is some 6.6 wide."""
    left = Scale(0.5, 1)(0.5)
    assert max(6.6 * len(one.title) for one in SCENARIOS if one.charted) < left - 14


def test_nothing_reaches_beyond_the_picture() -> None:
    svg = drawn(CALL, Row("stream cpu", "dear", "s", {}, {"raw": 1.0, "ours": 1.0, "openrouter": 900.0}))
    width, height = float(svg.get("width", "")), float(svg.get("height", ""))
    for one in svg.iter(f"{SVG}rect"):
        left, top = float(one.get("x", "")), float(one.get("y", ""))
        assert 0 <= left <= left + float(one.get("width", "")) < width
        assert 0 <= top <= top + float(one.get("height", "")) < height


def test_an_empty_chart_is_a_picture_still() -> None:
    assert bars(drawn(), "ours") == []


@pytest.mark.parametrize(
    ("lowest", "highest", "ticks"),
    [(1, 1, [0.5, 1]), (0.3, 4, [0.2, 0.5, 1, 2, 5]), (0.05, 1, [0.05, 0.1, 0.2, 0.5, 1])],
)
def test_the_scale_has_lines_as_far_as_bars_reach(lowest: float, highest: float, ticks: list[float]) -> None:
    assert list(Scale(lowest, highest).ticks()) == ticks


@given(st.floats(0.02, 1), st.floats(1, 1000), st.floats(1.01, 10))
def test_the_scale_is_logarithmic(lowest: float, value: float, factor: float) -> None:
    """Equal factors are equal distances."""
    scale = Scale(lowest, value * factor)
    step = scale(value * factor) - scale(value)
    assert scale(factor) - scale(1) == pytest.approx(step, abs=0.2)
