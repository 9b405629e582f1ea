"""The steps that an exchange yields to its driver, and their outcomes.

They are plain classes: a named tuple takes ten times as long to create at every start.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from openrouter_sdk.events.chunks.text_run import TextRun
    from openrouter_sdk.exchange.request import PreparedRequest

Json = dict[str, Any]

Events: TypeAlias = "list[Json] | TextRun"
"""Events of a stream, which may be many alike."""


class Send:
    """Send the request. The driver returns a `Head` or a `Failure`."""

    # Not a tuple: crash reporters print the elements of tuples, and the headers contain the key.

    def __init__(
        self,
        request: PreparedRequest,
        headers: list[tuple[bytes, bytes]],
        connect: float | None,
        wait: float | None,
        total: float | None = None,
    ) -> None:
        self.request = request
        self.headers = headers
        self.connect = connect
        """Timeout for getting a connection, in seconds."""
        self.wait = wait
        """Timeout for the head of the response, in seconds."""
        self.total = total
        """Timeout for everything up to the end of the body, in seconds."""


class Read:
    """Read more of the body. The driver returns bytes, empty at the end of the body, or a `Failure`."""

    __slots__ = ("wait",)

    def __init__(self, wait: float | None) -> None:
        self.wait = wait
        """Timeout in seconds."""


class Deliver:
    """Deliver events of a stream, or pieces of a download. The driver resumes when the caller wants more."""

    __slots__ = ("events",)

    def __init__(self) -> None:
        self.events: Events = []


class Sleep:
    """Close the connection of the failed attempt, and wait before the next one."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Ask:
    """Ask the API something else meanwhile. The driver returns what the function of its kind does."""

    __slots__ = ("ask", "ask_async", "is_read")

    def __init__(
        self, ask: Callable[[], Any], ask_async: Callable[[], Awaitable[Any]], *, is_read: bool = False
    ) -> None:
        self.ask = ask
        self.ask_async = ask_async
        self.is_read = is_read
        """Whether a body is read to its end, so that its connection can be used for this."""


Step: TypeAlias = Send | Read | Deliver | Sleep | Ask


class Head:
    """Status and headers of a response; header names are in lower case."""

    __slots__ = ("content_encoding", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], content_encoding: str = "") -> None:
        self.status = status
        self.headers = headers
        self.content_encoding = content_encoding
        """How the bytes that follow are compressed, as in the header of that name; empty if they are not."""


def header_fields(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Return the headers of a response for its `Head`; those with the same name are joined by commas."""
    headers: dict[str, str] = {}
    for name, value in raw:
        key, text = name.lower().decode("latin-1"), value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers


class Failure:
    """An exception of the HTTP library, classified."""

    __slots__ = ("error", "kind", "limit")

    def __init__(self, kind: str, error: Exception, limit: float | None = None) -> None:
        self.kind = kind
        """`connect`, `connect_timeout`, `refused`, `timeout`, `lost` or `protocol`."""
        self.error = error
        self.limit = limit
        """The timeout that expired, in seconds."""
