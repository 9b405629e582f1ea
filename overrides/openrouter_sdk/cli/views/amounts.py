"""Prices, sums and numbers of tokens in few characters."""

from __future__ import annotations

from typing import Final

_UNKNOWN: Final = "?"
_SIZES: Final = ((1e9, "G"), (1e6, "M"), (1e3, "k"))


def per_million(price: float | None) -> str:
    """Return a price for one token in USD for a million: `2.5` of 0.0000025; `?` if it is unknown."""
    return _UNKNOWN if price is None else short(price * 1e6)


def short(number: float) -> str:
    """Return a number with at most four digits that count, and no zeros behind the point."""
    if number == 0:
        return "0"
    text = f"{number:.2f}" if number >= 1000 else f"{number:.4g}"
    if "e" in text:
        text = f"{number:.12f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def tokens(count: float | None) -> str:
    """Return a number of tokens, such as `131k`, `1.05M` or `800`; `?` if it is unknown."""
    if count is None:
        return _UNKNOWN
    for size, letter in _SIZES:
        if count >= size:
            return f"{count / size:.3g}{letter}" if count / size < 999.5 else f"{count / size:.0f}{letter}"
    return f"{count:g}"


def dollars(amount: float | None) -> str:
    """Return a sum such as `$12.50` or `$0.0000092`; empty if it is unknown."""
    if amount is None:
        return ""
    sign, amount = ("-", -amount) if amount < 0 else ("", amount)
    return f"{sign}${amount:,.2f}" if amount == 0 or amount >= 0.1 else f"{sign}${short(amount)}"
