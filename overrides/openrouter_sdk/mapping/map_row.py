"""What a map hands over: its rows, and in the end their sum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import TypeVar

    V_co = TypeVar("V_co", covariant=True, default=Any)
else:
    from typing import TypeVar

    V_co = TypeVar("V_co", covariant=True)


class MapRow(Generic[V_co]):
    """A request of a map, with its result or its error::

        for row in client.chat.map(requests, model="openai/gpt-4o-mini"):
            print(row.id, row.value.text if row.ok else row.error)

    Whatever happens to a row, it holds up no other.
    """

    __slots__ = ("_value", "cost", "error", "id", "in_doubt", "index", "request", "skipped")

    def __init__(self, index: int, request: str | Mapping[str, Any]) -> None:
        self.index = index
        """The number of the request, counted from 0."""
        self.request = request
        """The request, as it was given."""
        self.id: str | None = None
        """Its id; without one, its hash if there is a journal, which needs it, else None."""
        self._value: Any = None
        self.error: Exception | None = None
        """Why there is no result."""
        self.skipped = False
        """Whether the result is that of an earlier run, taken from the journal: nothing was sent."""
        self.in_doubt = False
        """Whether an earlier run sent the request too, and may have been billed for it."""
        self.cost: float | None = None
        """What it has cost in USD, also if it failed or was skipped; None if unknown, 0 if never sent."""

    @property
    def ok(self) -> bool:
        """Whether there is a result."""
        return self.error is None

    @property
    def value(self) -> V_co:
        """The result. Raises `error` if there is none."""
        if self.error is not None:
            raise self.error
        value: V_co = self._value
        return value

    def __repr__(self) -> str:
        name = "" if self.id is None else f" {self.id!r}"
        notes = ", skipped" if self.skipped else ""
        notes += ", in doubt" if self.in_doubt else ""
        result = repr(self._value) if self.error is None else repr(self.error)
        return f"<MapRow {self.index}{name}{notes}: {result[:200]}>"


class MapSummary:
    """What became of the rows of a map so far; final once the loop over it has ended.

    If the loop is left, it also counts what was sent, and not handed over.
    """

    __slots__ = (
        "done",
        "failed",
        "in_doubt",
        "known_cost",
        "notes",
        "skipped",
        "skipped_cost",
        "unknown_costs",
    )

    def __init__(self) -> None:
        self.done = 0
        """Rows with a result that was paid for now."""
        self.failed = 0
        """Rows with an error. With the same journal, they are done again, unless another model replied."""
        self.skipped = 0
        """Rows whose result, or reply by another model, was taken from the journal."""
        self.in_doubt = 0
        """Rows that were in flight when this or an earlier run was left, and may be billed: those of an
        earlier run are sent once more. At most so many requests are billed twice."""
        self.known_cost = 0.0
        """What was spent now, in USD, as far as it is known."""
        self.unknown_costs = 0
        """Rows whose cost is not known."""
        self.skipped_cost = 0.0
        """What the skipped rows have cost in earlier runs, in USD, as far as it is known."""
        self.notes: list[str] = []
        """What else is to be known, such as that the last line of the journal was cut."""

    @property
    def total(self) -> int:
        """All rows."""
        return self.done + self.failed + self.skipped

    @property
    def cost(self) -> float | None:
        """What was spent now, in USD; None if the cost of a row is unknown."""
        return None if self.unknown_costs else self.known_cost

    def __repr__(self) -> str:
        counts = ", ".join(
            f"{getattr(self, name)} {name}" for name in ("done", "failed", "skipped", "in_doubt")
        )
        unknown = f" and {self.unknown_costs} unknown costs" if self.unknown_costs else ""
        return f"<MapSummary {counts.replace('in_doubt', 'in doubt')}; ${self.known_cost:.6f}{unknown}>"

    def _add_left(self, row: MapRow[Any]) -> None:
        """Add a row that was sent, and whose result nobody waits for any more."""
        if row.error is not None or row._value is not None:
            self._add(row)
        else:
            self.in_doubt += 1
            self.unknown_costs += 1

    def _add(self, row: MapRow[Any]) -> None:
        if row.skipped:
            self.skipped += 1
            self.skipped_cost += row.cost or 0.0
            return
        self.done += row.ok
        self.failed += not row.ok
        self.in_doubt += row.in_doubt
        if row.cost is None:
            self.unknown_costs += 1
        else:
            self.known_cost += row.cost
