"""What a script says about all answers to come, rather than about the next one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

SignIn = Literal["approve", "deny", "ask"]
"""What the user does at the page that authorizes a program; `ask` shows the page, with two buttons."""


@dataclass(slots=True)
class Standing:
    """What holds until it is changed.

    `model` and `provider` serve all requests, `usage` is that of replies that have none of their own, and
    `late_lookups` is how often a new generation is not found. `max_inputs` are the most texts of a request
    for embeddings.
    """

    model: str | None = None
    provider: str | None = None
    usage: Mapping[str, Any] = field(default_factory=dict)
    late_lookups: int = 0
    max_inputs: int = 2048
    sign_in: SignIn = "approve"
