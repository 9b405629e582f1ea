"""The steps that an exchange yields to its driver, and their outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from openrouter_sdk.exchange.request import PreparedRequest

Json = dict[str, Any]


class Send:
    """Send the request. The driver returns a `Head` or a `Failure`."""

    # Not a tuple: crash reporters print the elements of tuples, and the headers contain the key.

    def __init__(
        self,
        request: PreparedRequest,
        headers: list[tuple[bytes, bytes]],
        connect: float | None,
        wait: float | None,
    ) -> None:
        self.request = request
        self.headers = headers
        self.connect = connect
        """Timeout for getting a connection, in seconds."""
        self.wait = wait
        """Timeout for the head of the response, in seconds."""


class Read(NamedTuple):
    """Read more of the body. The driver returns bytes, empty at the end of the body, or a `Failure`."""

    wait: float | None
    """Timeout in seconds."""


class Deliver:
    """Deliver events to the caller of a stream. The driver resumes when the caller wants more."""

    __slots__ = ("events",)

    def __init__(self) -> None:
        self.events: list[Json] = []


class Sleep(NamedTuple):
    """Close the connection of the failed attempt, and wait before the next one."""

    seconds: float


Step: TypeAlias = Send | Read | Deliver | Sleep


class Head(NamedTuple):
    """Status and headers of a response; header names are in lower case."""

    status: int
    headers: Mapping[str, str]


class Failure(NamedTuple):
    """An exception of the HTTP library, classified."""

    kind: str
    """`connect`, `connect_timeout`, `refused`, `timeout`, `lost` or `protocol`."""
    error: Exception
    limit: float | None = None
    """The timeout that expired, in seconds."""
