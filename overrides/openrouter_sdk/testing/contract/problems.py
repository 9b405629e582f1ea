"""Violations of the contract by requests, and failures of scripts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Part = Literal["method", "path", "query", "header", "body", "script"]


@dataclass(frozen=True, slots=True)
class Problem:
    """A violation of the contract by a request.

    `part` is the part of the request, and `at` the position in it: the name of a parameter or header, or
    a JSON pointer (RFC 6901) into the body, empty for the whole body. The API is known or assumed to
    accept a problem that is not `refused`, such as an undeclared query parameter; it is likely a mistake
    anyway. The part `script` is no part of the request, but a player or turn that failed to answer it.
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
        """Part and position, such as "body /messages/0/role"."""
        return f"{self.part} {self.at}".rstrip()

    @property
    def message(self) -> str:
        """What was expected, and what was found."""
        return f"expected {self.expected}, got {self.found}"

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"
