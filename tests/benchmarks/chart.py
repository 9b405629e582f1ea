"""Rows -> a bar chart as SVG: how many times what raw httpx and orjson take each client takes. No I/O."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from tests.benchmarks.budgets import FAST, OURS
from tests.benchmarks.figures import FLOOR, Row
from tests.benchmarks.report import ratio
from tests.benchmarks.scenarios import SCENARIOS

NAMES = {
    OURS: "openrouter-sdk {} (this project)",
    FAST: "the same with its extra fast: {}",
    "openai": "openai {}",
    "openrouter": "openrouter {}",
}
"""The clients that have bars, from top to bottom, and what they are called with their versions."""
_LEGEND = ((OURS, FAST), ("openai", "openrouter", FLOOR))
CHARTED = [f"{one.name} {one.metrics[0][0]}" for one in SCENARIOS if one.charted]
"""The rows that are drawn."""

_WIDTH, _LABELS, _RIGHT, _TOP, _BOTTOM = 920, 295, 70, 112, 46
_BAR, _GAP = 13, 14  # of a bar, and between groups
_TICKS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)

# Two palettes, since the page it is shown on may be light or dark.
_STYLE = """
  text { font: 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328; }
  .title { font-size: 16px; font-weight: 600; }
  .faint { fill: #59636e; }
  .grid { stroke: #d1d9e0; stroke-width: 1; }
  .floor { stroke: #59636e; stroke-width: 1.5; stroke-dasharray: 4 3; }
  .ours { fill: #0969da; }
  .ours-fast { fill: #1a9a8a; }
  .openai { fill: #9a8bc4; }
  .openrouter { fill: #c9a26b; }
  .strong { font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .faint { fill: #9198a1; }
    .grid { stroke: #3d444d; }
    .floor { stroke: #9198a1; }
    .ours { fill: #4493f8; }
    .ours-fast { fill: #2fb3a1; }
    .openai { fill: #8d7fc0; }
    .openrouter { fill: #b08d57; }
  }
"""


def chart(rows: Sequence[Row], versions: Mapping[str, str]) -> str:
    """Rows as groups of bars on a logarithmic scale, to the left of raw where a client is cheaper."""
    groups = [one for one in rows if one.name in CHARTED and _bars(one)]
    heights = [_BAR * len(_bars(one)) + _GAP for one in groups]
    height = _TOP + sum(heights) + _BOTTOM
    drawn = [one.ratios[client] for one in groups for client in _bars(one)]
    scale = Scale(min(drawn, default=1), max(drawn, default=1))
    tops = [_TOP + sum(heights[:index]) for index in range(len(groups))]
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" '
        f'viewBox="0 0 {_WIDTH} {height}" role="img" aria-labelledby="title">',
        f"<style>{_STYLE}</style>",
        '<text class="title" id="title" x="16" y="28">Cost against httpx and orjson by hand</text>',
        '<text class="faint" x="16" y="46">Processor time, or memory, as a multiple of theirs (dashed); '
        "logarithmic, and cheaper to the left</text>",
        *_legend(versions),
        *_axis(scale, height - _BOTTOM),
        *(line for one, top in zip(groups, tops, strict=True) for line in _group(one, top, scale)),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


class Scale:
    """Where ratios are from left to right."""

    def __init__(self, lowest: float, highest: float) -> None:
        """Between the ticks around two ratios, but from 0.5 to 1 at least."""
        below = [tick for tick in _TICKS if tick <= min(lowest, 0.5)]
        self.lowest = below[-1] if below else _TICKS[0]
        self.highest = next((tick for tick in _TICKS if tick >= max(highest, 1)), highest)

    def __call__(self, value: float) -> float:
        part = math.log(max(value, self.lowest) / self.lowest) / math.log(self.highest / self.lowest)
        return round(_LABELS + part * (_WIDTH - _RIGHT - _LABELS), 1)

    def ticks(self) -> Iterator[float]:
        """The values that have a line."""
        return (tick for tick in _TICKS if self.lowest <= tick <= self.highest)


def _bars(row: Row) -> list[str]:
    return [client for client in NAMES if client in row.ratios]


def _legend(versions: Mapping[str, str]) -> Iterator[str]:
    for line, clients in enumerate(_LEGEND):
        left, top = 16, 60 + 20 * line
        for client in clients:
            if client in versions:
                text = NAMES.get(client, f"{client} {{}}").format(versions[client])
                yield _sign(client, left, top)
                yield f'<text x="{left + 18}" y="{top + 10}">{escape(text)}</text>'
                left += 40 + 7 * len(text)


def _sign(client: str, left: int, top: int) -> str:
    if client == FLOOR:
        return f'<line class="floor" x1="{left + 6}" x2="{left + 6}" y1="{top - 2}" y2="{top + 14}"/>'
    return f'<rect class="{client}" x="{left}" y="{top}" width="12" height="12" rx="2"/>'


def _axis(scale: Scale, bottom: int) -> Iterator[str]:
    for tick in scale.ticks():
        kind = "floor" if tick == 1 else "grid"
        yield f'<line class="{kind}" x1="{scale(tick)}" x2="{scale(tick)}" y1="{_TOP - 6}" y2="{bottom}"/>'
        yield (
            f'<text class="faint" x="{scale(tick)}" y="{bottom + 16}" text-anchor="middle">{tick:g}x</text>'
        )
    yield (
        f'<text class="faint" x="{scale(1)}" y="{bottom + 34}" text-anchor="middle">'
        f"{escape(FLOOR)} httpx + orjson</text>"
    )


def _group(row: Row, top: int, scale: Scale) -> Iterator[str]:
    bars = _bars(row)
    middle = top + _BAR * len(bars) / 2 + 4
    yield f'<text x="{_LABELS - 14}" y="{middle:g}" text-anchor="end">{escape(row.title)}</text>'
    for index, client in enumerate(bars):
        value, y = row.ratios[client], top + _BAR * index
        left, right = sorted((scale(1), scale(value)))
        width = max(2, round(right - left, 1))
        yield f'<rect class="{client}" x="{left}" y="{y + 1}" width="{width:g}" height="{_BAR - 2}" rx="2"/>'
        weight = "strong" if client in (OURS, FAST) else "faint"
        before = value < 1 and left > _LABELS + 40  # where there is room for it
        place = f'x="{left - 6:g}" text-anchor="end"' if before else f'x="{left + width + 6:g}"'
        yield f'<text class="{weight}" {place} y="{y + 10}">{ratio(value)}</text>'
