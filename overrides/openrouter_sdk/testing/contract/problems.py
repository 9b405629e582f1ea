"""What the contract has against a request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Part = Literal["method", "path", "query", "header", "body"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a request.

    `part` is the part of the request, and `at` the place in it: the name of a parameter or header, or
    a JSON pointer (RFC 6901) into the body, empty for all of it. A problem that is not `refused` is
    one that the API is known or supposed to overlook, such as a query parameter that nobody declared;
    it is likely a mistake all the same.
    """

    request: str
    """Method and path, such as "POST /api/v1/chat/completions"."""
    part: Part
    at: str
    expected: str
    found: str
    refused: bool = True

    @property
    def place(self) -> str:
        """Part and place, such as "body /messages/0/role"."""
        return f"{self.part} {self.at}".rstrip()

    @property
    def message(self) -> str:
        """What was expected, and what came."""
        return f"expected {self.expected}, got {self.found}"

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"
