"""What a journal says of its rows. Does no I/O."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.errors.runs.map_errors import JournalError
from openrouter_sdk.mapping.fingerprints import FingerprintTable, RowKey
from openrouter_sdk.mapping.journal.journal_line import START, check_header, no_journal, read_line

if TYPE_CHECKING:
    Json = dict[str, Any]

_KINDS: Final = {"started": 1, "failed": 2, "done": 3}
"""The last two bits of a number in the table; the others are where the line is."""
_BITS: Final = 2
_NUMBER: Final = (int, float, type(None))


class JournalIndex:
    """Where the results of a journal are, and which rows are in doubt.

    It has hashes only: the results are read when they are due.
    """

    __slots__ = (
        "_bounds",
        "_table",
        "known_cost",
        "lines",
        "note",
        "size",
        "unknown_bounds",
        "unknown_costs",
    )

    def __init__(self) -> None:
        self._table = FingerprintTable()
        self.lines = 0
        """How many lines there are, with the header."""
        self.size = 0
        """How many bytes of the file are whole lines."""
        self.note: str | None = None
        """What was dropped."""
        self.known_cost = 0.0
        """What all rows have cost, in USD, as far as it is known."""
        self.unknown_costs = 0
        """How many results have an unknown cost."""
        self.unknown_bounds = 0.0
        """The most in USD that requests may have cost whose cost is unknown, as far as maps had a budget."""
        self._bounds: dict[int, float] = {}
        """The same for those of which it is not known what came of them."""

    @property
    def highest_cost(self) -> float:
        """The most that all rows may have cost, in USD, as far as it is known."""
        return self.known_cost + self.unknown_bounds + sum(self._bounds.values())

    def find(self, key: RowKey) -> tuple[int | None, bool]:
        """Return where the line with the result of a row begins, or None, and whether the row is in doubt.

        In doubt is a row that was started, if it is not known whether the server has answered.
        """
        number = self._table[key.fingerprint] if self.lines else 0
        kind = number & 3
        return (number >> _BITS if kind == _KINDS["done"] else None), kind == _KINDS["started"]

    def add(self, record: Json, offset: int) -> bool:
        """Take note of a line after the header; return whether it is one."""
        line = "started" if record.get("in_doubt") is True else record.get("line")
        if line == "failed" and "mismatch" in record:
            line = "done"  # there is a reply
        kind = _KINDS.get(line)  # type: ignore[arg-type]
        key = key_of(record)
        cost, bound = record.get("cost"), record.get("bound")
        if kind is None or key is None or not all(isinstance(one, _NUMBER) for one in (cost, bound)):
            return False
        fingerprint = key.fingerprint
        before = self._bounds.pop(fingerprint, 0.0)
        if cost is not None:
            self.known_cost += cost
        else:
            self.unknown_bounds += before
            self.unknown_costs += kind == _KINDS["done"]
        if bound:
            self._bounds[fingerprint] = bound
        if self._table[fingerprint] & 3 != _KINDS["done"]:
            self._table[fingerprint] = offset << _BITS | kind
        return True


def key_of(record: Json) -> RowKey | None:
    """Return the key of the row that a record is about; None if there is none."""
    key = RowKey(record.get("id"), record.get("sha256"), record.get("occurrence"))  # type: ignore[arg-type]
    is_key = isinstance(key.id, (str, type(None))) and isinstance(key.sha256, str)
    return key if is_key and type(key.occurrence) is int else None


def index_lines(lines: Iterable[bytes], expected: Json, path: str) -> JournalIndex:
    """Read a journal, each of whose lines ends with a line feed.

    A last line that is cut is dropped, with a note. Raises JournalError for a broken line before it, and for
    the journal of another run; `expected` is the header of this one.
    """
    index = JournalIndex()
    broken = 0
    for number, line in enumerate(lines, 1):
        if broken:
            raise _broken(broken, path)
        record = read_line(line)
        if record is None:
            if number == 1 and not _begins_journal(line):
                raise no_journal(path)
            broken = number
            continue
        if number == 1:
            check_header(record, expected, path)
        elif not index.add(record, index.size):
            raise _broken(number, path)
        index.size += len(line)
        index.lines = number
    if broken:
        index.note = f"line {broken} of the journal {path!r} was cut, and is dropped: its row is done again"
    return index


def _begins_journal(line: bytes) -> bool:
    return line[: len(START)] == START[: len(line)] and not (line.endswith(b"\n") and len(line) <= len(START))


def _broken(number: int, path: str) -> JournalError:
    advice = "restore the file, or delete this line, whose row is then sent and billed once more"
    if number == 1:  # without it, nobody knows what the rows are results of
        advice = "restore the file"
    message = (
        f"journal: line {number} of {path!r} is broken, because its checksum does not fit its content: "
        f"{advice}; another path starts the map from its beginning"
    )
    return JournalError(message, path=path, line=number)
