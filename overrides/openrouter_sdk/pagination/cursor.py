"""Find the next page of a list from the previous one, without I/O (protocol section 23).

A list ends where a page says so, or where nothing can follow, never where that is merely likely. A page that
neither ends the list nor leads to a new page is an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeGuard

from openrouter_api.encoding.wire import without_unset
from openrouter_sdk.errors import InvalidArgumentError, ProtocolError
from openrouter_sdk.errors.secrets import credentials_in, redact_error
from openrouter_sdk.exchange.parse import EXCERPT

if TYPE_CHECKING:
    from openrouter_api.operation import Operation, Pagination
    from openrouter_sdk.exchange.raw_response import RawResponse

Arguments: TypeAlias = Mapping[str, object]
"""Arguments of an operation by their Python names."""

_HAS_MORE: Final = "has_more"
_TOTAL: Final = "total_count"
_LAST_ID: Final = "last_id"
_AFTER: Final = ("after", "after_id")
"""Parameters that take the last id instead of a cursor, in lists of files (protocol section 21)."""
_IDENTITIES: Final = ("id", "hash")
_MISSING: Final = object()


class PageCursor:
    """The position in a list: returns the arguments of the next page, and accepts the page."""

    def __init__(self, operation: Operation[Any, Any], pages: Pagination, arguments: Arguments) -> None:
        """Start at the caller's arguments. Raises InvalidArgumentError for an invalid offset or limit."""
        self._operation = operation
        self._pages = pages
        self._next: Arguments | ProtocolError | None = without_unset(arguments)
        self._identities: list[object] = []
        self._positions = _positions(operation, pages)
        self._cursors = {self._next.get(name) for name in self._positions}
        for name, minimum in ((pages.offset, 0), (pages.limit, 1)):
            if name is not None:
                self._check(name, self._next.get(name), minimum)

    def next_arguments(self) -> Arguments | None:
        """Return the arguments of the next page; None at the end of the list.

        The same until the page is accepted, so that a failed request can be repeated. Raises ProtocolError if
        the last page does not lead to another one.
        """
        if isinstance(self._next, ProtocolError):
            raise self._next
        return self._next

    def accept(self, response: RawResponse) -> None:
        """Advance past a page, the response to `next_arguments`.

        Raises ProtocolError, and stays where it is, if it is not a page, or the previous page again.
        """
        arguments = self._next
        assert isinstance(arguments, Mapping)
        items = _lookup(response.payload, self._pages.results)
        if type(items) is not list:
            raise self._error(
                response, arguments, f"`{self._pages.results}` is {_json_type(items)}, not a list"
            )
        identities = [_identity(item) for item in items]
        if identities and identities == self._identities:
            raise self._error(response, arguments, "it repeats the items of the previous page")
        self._identities = identities
        if self._pages.offset is not None:
            self._next = self._by_offset(response, arguments, len(items))
        else:
            self._next = self._by_cursor(response, arguments, len(items))

    def _by_offset(
        self, response: RawResponse, arguments: Arguments, received: int
    ) -> Arguments | ProtocolError | None:
        pages, page = self._pages, response.payload
        assert pages.offset is not None
        offset = _int_or_zero(arguments.get(pages.offset)) + received
        more = page.get(_HAS_MORE)
        if more is False or (more is not True and self._is_last(page, arguments, received, offset)):
            return None
        if pages.last_offset is not None and offset > pages.last_offset:
            return None  # the API accepts no larger offset
        if not received:
            return self._error(response, arguments, f"it is empty although its `{_HAS_MORE}` is true")
        return {**arguments, pages.offset: offset}

    def _is_last(self, page: Mapping[str, Any], arguments: Arguments, received: int, offset: int) -> bool:
        """Whether a page without `has_more` is the last one.

        A short page is not enough, because servers cap the limit or filter pages; nor is the total, which may
        be an estimate. Both together are.
        """
        if received == 0:
            return True
        size = arguments.get(self._pages.limit or "")
        size = _int_or_zero(self._pages.page_size if size is None else size)
        total = page.get(_TOTAL)
        return received < size and type(total) is int and offset >= total

    def _by_cursor(
        self, response: RawResponse, arguments: Arguments, received: int
    ) -> Arguments | ProtocolError | None:
        page = response.payload
        more = page.get(_HAS_MORE)
        if more is False:
            return None
        name, cursor = self._position(page, arguments)
        if not cursor and more is not True and (not received or self._says_end(page)):
            return None
        if not cursor:
            where = " or ".join(f"`{path}`" for path in dict.fromkeys(self._positions.values()))
            return self._error(response, arguments, f"it is not the last one, but has no {where}")
        if cursor in self._cursors and more is not True and not received:
            return None
        if cursor in self._cursors:
            return self._error(response, arguments, f"it leads back to an earlier page: `{name}` {cursor!r}")
        self._cursors.add(cursor)
        return {**{k: value for k, value in arguments.items() if k not in self._positions}, name: cursor}

    def _position(self, page: Mapping[str, Any], arguments: Arguments) -> tuple[str, str]:
        """Return the parameter that selects the next page, and its value, empty if the page has none.

        Prefers the cursor, then a parameter among the caller's arguments, then any other.
        """
        first, *others = self._positions
        for name in (first, *sorted(others, key=lambda other: arguments.get(other) is None)):
            cursor = _lookup(page, self._positions[name])
            if isinstance(cursor, str) and cursor:
                return name, cursor
        return first, ""

    def _says_end(self, page: Mapping[str, Any]) -> bool:
        """Whether the page has a cursor that is null or empty."""
        return self._pages.next is not None and _lookup(page, self._pages.next) in (None, "")

    def _check(self, name: str, value: object, minimum: int) -> None:
        if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < minimum):
            raise InvalidArgumentError(
                f"{self._label}: `{name}` must be an integer of at least {minimum}, not {value!r}"
            )

    @property
    def _label(self) -> str:
        return f"{self._operation.qualified_name}()"

    def _error(self, response: RawResponse, arguments: Arguments, reason: str) -> ProtocolError:
        error = ProtocolError(
            f"a page of {self._label} is unusable: {reason}",
            status=response.head.status,
            excerpt=response.content[:EXCERPT].decode("utf-8", "replace"),
            attempts=response.attempts,
            generation_id=response.head.headers.get("x-generation-id"),
        )
        error.page_arguments = dict(arguments)
        redact_error(error, credentials_in(response.sent_headers))
        return error


def is_paginated(pages: Pagination | None) -> TypeGuard[Pagination]:
    """Whether an operation has pages of a supported kind."""
    return pages is not None and (pages.offset or (pages.cursor and pages.next)) is not None


def _positions(operation: Operation[Any, Any], pages: Pagination) -> dict[str, str]:
    """Map each parameter that selects a page to the path of its value in the previous page."""
    if pages.cursor is None or pages.next is None:
        return {}
    names = {parameter.name for parameter in operation.parameters}
    return {pages.cursor: pages.next} | {
        name: _LAST_ID for name in _AFTER if name in names and name != pages.cursor
    }


def _lookup(page: object, path: str) -> object:
    """Return the value at a dotted path of property names; `_MISSING` if there is none."""
    for name in path.split("."):
        if type(page) is not dict:
            return _MISSING
        page = page.get(name, _MISSING)
    return page


def _json_type(value: object) -> str:
    if value is _MISSING:
        return "missing"
    names = {dict: "an object", str: "a string", bool: "a boolean", int: "a number", float: "a number"}
    return "null" if value is None else names.get(type(value), type(value).__name__)


def _identity(item: object) -> object:
    """Return what identifies an item; its other properties may change between two pages."""
    names = (item.get(name) for name in _IDENTITIES) if type(item) is dict else ()
    return next((name for name in names if isinstance(name, str) and name), item)


def _int_or_zero(value: object) -> int:
    return value if isinstance(value, int) else 0
