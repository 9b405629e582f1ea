"""Tables and facts fit the window, whatever is in them."""

from __future__ import annotations

import pytest

from openrouter_sdk.cli.views.columns import Column, cell_width, facts, table, wrapped

COLUMNS = (Column("model"), Column("price", 1, right=True), Column("context", 2, right=True))
ROWS = (("a/one", "2.5", "128k"), ("author/another-model", "0.25", "1M"))


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (
            None,
            [
                "model                 price  context",
                "a/one                   2.5     128k",
                "author/another-model   0.25       1M",
            ],
        ),
        (35, ["model                 price", "a/one                   2.5", "author/another-model   0.25"]),
        (26, ["model", "a/one", "author/another-model"]),
        (12, ["model", "a/one", "author/anot…"]),
    ],
)
def test_a_narrow_window_has_fewer_columns_and_in_the_end_a_shortened_one(
    width: int | None, lines: list[str]
) -> None:
    assert table(COLUMNS, ROWS, width) == lines


def test_wide_characters_take_two_cells_and_combining_ones_none() -> None:
    assert [cell_width(text) for text in ("abc", "日本", "é")] == [3, 4, 1]
    assert table(COLUMNS[:2], [("日本", "1"), ("abcd", "2")], 40)[1:] == ["日本       1", "abcd       2"]


def test_what_a_server_says_cannot_change_the_terminal_nor_begin_a_line() -> None:
    [line] = table([Column("x")], [("\x1b[31mred\nnext",)], None)[1:]
    assert line == " [31mred next"


def test_facts_stand_below_each_other_and_long_ones_go_on_below_themselves() -> None:
    lines = facts([("model", "a/b"), ("parameters", "tools, seed, stop"), ("voices", "")], 24)
    assert lines == ["model       a/b", "parameters  tools, seed,", "            stop"]


def test_in_a_narrow_window_a_value_is_below_its_name() -> None:
    lines = facts([("free models today", "3 of 3 requests"), ("kind", "API key")], 20)
    assert lines == ["free models today", "  3 of 3 requests", "kind", "  API key"]


@pytest.mark.parametrize("width", [1, 5, 9, 30])
def test_wrapped_lines_lose_nothing_and_fit(width: int) -> None:
    text = "a longword 日本語 and some more"
    lines = wrapped(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(cell_width(line) <= max(width, 2) for line in lines)
