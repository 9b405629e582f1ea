"""Which page of a list comes next, and whether one does: decided from the page before, without I/O.

An end is believed where a page states it, or where nothing could follow, and never for being likely; and
no list is walked in a circle. What neither leads on nor is the end is an error (protocol section 23).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeGuard

from openrouter_api.types import UNSET
from openrouter_sdk.errors import InvalidArgumentError, ProtocolError
from openrouter_sdk.exchange.parse import EXCERPT

if TYPE_CHECKING:
    from openrouter_api.operation import Operation, Pagination
    from openrouter_sdk.exchange.response import RawResponse

Arguments: TypeAlias = Mapping[str, object]
"""Arguments of an operation, by their names in Python."""

_MORE: Final = "has_more"
_TOTAL: Final = "total_count"
_LAST: Final = "last_id"
_AFTER: Final = ("after", "after_id")
"""What the other shapes of a list of files take in place of a cursor: the last id (protocol section 21)."""
_IDENTITIES: Final = ("id", "hash")


class Walk:
    """How far a walk through a list has come: ask for the next arguments, take the page that came of them."""

    def __init__(self, operation: Operation[Any, Any], pages: Pagination, arguments: Arguments) -> None:
        """Begin with the arguments of the caller. Raises InvalidArgumentError for those no page can have."""
        self._operation = operation
        self._pages = pages
        self._next: Arguments | ProtocolError | None = {
            name: value for name, value in arguments.items() if value is not UNSET
        }
        self._identities: list[object] = []
        self._positions = _positions(operation, pages)
        self._cursors = {self._next.get(name) for name in self._positions}
        for name, least in ((pages.offset, 0), (pages.limit, 1)):
            if name is not None:
                self._check(name, self._next.get(name), least)

    def ask(self) -> Arguments | None:
        """The arguments of the next page; None when there is none.

        The same again until the page is taken, so that one that failed can be asked for once more. Raises
        ProtocolError where the last page does not say how to go on.
        """
        if isinstance(self._next, ProtocolError):
            raise self._next
        return self._next

    def take(self, answer: RawResponse) -> None:
        """Take the page that came for the arguments of `ask`.

        Raises ProtocolError for what is no page, or the same page again; the walk is then where it was.
        """
        arguments = self._next
        assert isinstance(arguments, Mapping)
        items = _found(answer.payload, self._pages.results)
        if type(items) is not list:
            raise self._odd(answer, arguments, f"`{self._pages.results}` is {_kind(items)} and no list")
        identities = [_identity(item) for item in items]
        if identities and identities == self._identities:
            raise self._odd(answer, arguments, "it has the items of the page before, and would for ever")
        self._identities = identities
        if self._pages.offset is not None:
            self._next = self._by_offset(answer, arguments, len(items))
        else:
            self._next = self._by_cursor(answer, arguments, len(items))

    def _by_offset(
        self, answer: RawResponse, arguments: Arguments, received: int
    ) -> Arguments | ProtocolError | None:
        pages, page = self._pages, answer.payload
        assert pages.offset is not None
        offset = _number(arguments.get(pages.offset)) + received
        more = page.get(_MORE)
        if more is False or (more is not True and self._is_last(page, arguments, received, offset)):
            return None
        if pages.last_offset is not None and offset > pages.last_offset:
            return None  # what follows cannot be asked for
        if not received:
            return self._odd(answer, arguments, f"it is empty, and yet its `{_MORE}` is true")
        return {**arguments, pages.offset: offset}

    def _is_last(self, page: Mapping[str, Any], arguments: Arguments, received: int, offset: int) -> bool:
        """Whether nothing follows a page that does not say so.

        A short page alone is no sign: a server may hold a limit to be too high, or leave items out of a
        page. Nor is the total: it may be a guess. Together they are.
        """
        if received == 0:
            return True
        size = arguments.get(self._pages.limit or "")
        size = _number(self._pages.page_size if size is None else size)
        total = page.get(_TOTAL)
        return received < size and type(total) is int and offset >= total

    def _by_cursor(
        self, answer: RawResponse, arguments: Arguments, received: int
    ) -> Arguments | ProtocolError | None:
        page = answer.payload
        more = page.get(_MORE)
        if more is False:
            return None
        name, cursor = self._position(page, arguments)
        if not cursor and more is not True and (not received or self._says_end(page)):
            return None
        if not cursor:
            where = " and ".join(f"`{path}`" for path in dict.fromkeys(self._positions.values()))
            return self._odd(answer, arguments, f"it is not the last one, and has nothing in {where}")
        if cursor in self._cursors and more is not True and not received:
            return None
        if cursor in self._cursors:
            return self._odd(answer, arguments, f"it leads back to the `{name}` {cursor!r} of a page before")
        self._cursors.add(cursor)
        return {**{k: value for k, value in arguments.items() if k not in self._positions}, name: cursor}

    def _position(self, page: Mapping[str, Any], arguments: Arguments) -> tuple[str, str]:
        """The parameter that takes the next page, and its value; empty where the page has none.

        The cursor first; then that of the other parameters which the caller uses, then any.
        """
        first, *others = self._positions
        for name in (first, *sorted(others, key=lambda other: arguments.get(other) is None)):
            cursor = _found(page, self._positions[name])
            if isinstance(cursor, str) and cursor:
                return name, cursor
        return first, ""

    def _says_end(self, page: Mapping[str, Any]) -> bool:
        """Whether the cursor is there and holds nothing."""
        return self._pages.next is not None and _found(page, self._pages.next) in (None, "")

    def _check(self, name: str, value: object, least: int) -> None:
        if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < least):
            raise InvalidArgumentError(
                f"{self._label}: `{name}` must be a whole number from {least}, not {value!r}"
            )

    @property
    def _label(self) -> str:
        return f"{self._operation.resource}.{self._operation.name}()"

    def _odd(self, answer: RawResponse, arguments: Arguments, said: str) -> ProtocolError:
        error = ProtocolError(
            f"a page of {self._label} cannot be used: {said}",
            status=answer.head.status,
            excerpt=answer.content[:EXCERPT].decode("utf-8", "replace"),
            attempts=answer.attempts,
            generation_id=answer.head.headers.get("x-generation-id"),
        )
        error.page_arguments = dict(arguments)
        return error


def can_walk(pages: Pagination | None) -> TypeGuard[Pagination]:
    """Whether an operation has pages, of a kind that is known here."""
    return pages is not None and (pages.offset or (pages.cursor and pages.next)) is not None


def _positions(operation: Operation[Any, Any], pages: Pagination) -> dict[str, str]:
    """The parameters that say where a page begins by what the page before it said, and where it said that."""
    if pages.cursor is None or pages.next is None:
        return {}
    names = {parameter.name for parameter in operation.parameters}
    return {pages.cursor: pages.next} | {
        name: _LAST for name in _AFTER if name in names and name != pages.cursor
    }


def _found(page: object, path: str) -> object:
    """What is at a path of property names; UNSET where there is nothing."""
    for name in path.split("."):
        if type(page) is not dict:
            return UNSET
        page = page.get(name, UNSET)
    return page


def _kind(value: object) -> str:
    if value is UNSET:
        return "missing"
    names = {dict: "an object", str: "a text", bool: "a boolean", int: "a number", float: "a number"}
    return "null" if value is None else names.get(type(value), type(value).__name__)


def _identity(item: object) -> object:
    """What tells an item apart: its counts and dates may change between two pages."""
    names = (item.get(name) for name in _IDENTITIES) if type(item) is dict else ()
    return next((name for name in names if isinstance(name, str) and name), item)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
