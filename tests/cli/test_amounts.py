"""Prices, sums and token counts are short, and never more exact or more certain than they are."""

from __future__ import annotations

import pytest

from openrouter_sdk.cli.views.amounts import dollars, per_million, tokens


@pytest.mark.parametrize(
    ("price", "text"),
    [
        (0.0000025, "2.5"),
        (0.00000002, "0.02"),
        (0.0, "0"),
        (None, "?"),
        (0.00125, "1250"),
        (1.5e-12, "0.0000015"),
    ],
)
def test_prices_are_for_a_million_tokens_and_unknown_is_not_zero(price: float | None, text: str) -> None:
    assert per_million(price) == text


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (800, "800"),
        (131_072, "131k"),
        (1_048_576, "1.05M"),
        (999_999, "1000k"),
        (2_000_000, "2M"),
        (None, "?"),
    ],
)
def test_tokens_are_counted_in_thousands_and_millions(count: int | None, text: str) -> None:
    assert tokens(count) == text


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (12.5, "$12.50"),
        (1234.5, "$1,234.50"),
        (0.00000915, "$0.00000915"),
        (0.0, "$0.00"),
        (-3, "-$3.00"),
        (None, ""),
    ],
)
def test_sums_are_in_dollars_and_small_ones_keep_their_digits(amount: float | None, text: str) -> None:
    assert dollars(amount) == text
