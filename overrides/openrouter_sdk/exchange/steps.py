"""What an exchange asks of its driver, and what it is given in return."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from openrouter_sdk.exchange.request import PreparedRequest

Json = dict[str, Any]


class Send:
    """Send the request. The driver returns a `Head` or a `Failure`."""

    # Not a tuple: crash reporters write out the elements of tuples, and the headers contain the key.

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
        """Seconds to wait for a connection."""
        self.wait = wait
        """Seconds to wait for the head of the response."""


class Read(NamedTuple):
    """Read more of the body. The driver returns bytes, empty at the end of the body, or a `Failure`."""

    wait: float | None
    """Seconds to wait for them."""


class Deliver:
    """Hand events to the reader of a stream. The driver returns when more are wanted."""

    __slots__ = ("events",)

    def __init__(self) -> None:
        self.events: list[Json] = []


class Sleep(NamedTuple):
    """Close the connection of the last attempt and wait before the next one."""

    seconds: float


Step: TypeAlias = Send | Read | Deliver | Sleep


class Head(NamedTuple):
    """Status and headers of a response, names in lower case; the body is still to be read."""

    status: int
    headers: Mapping[str, str]


class Failure(NamedTuple):
    """An error of the HTTP library in our terms."""

    kind: str
    """`connect`, `connect_timeout`, `refused`, `timeout`, `lost` or `protocol`."""
    error: Exception
    limit: float | None = None
    """Seconds of the timeout that expired."""
