"""How well a colour can be told from another, by the Web Content Accessibility Guidelines (WCAG 2.2)."""

from __future__ import annotations

from collections.abc import Sequence


def rgb(colour: str) -> list[int]:
    """The parts of `rgb(r, g, b)`, from 0 to 255."""
    return [int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]


def luminance(colour: Sequence[int]) -> float:
    """Relative luminance of red, green and blue, from 0 to 1."""
    parts = [part / 255 for part in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Sequence[int], other: Sequence[int]) -> float:
    """From 1 to 21; text needs at least 4.5."""
    low, high = sorted([luminance(one), luminance(other)])
    return (high + 0.05) / (low + 0.05)
