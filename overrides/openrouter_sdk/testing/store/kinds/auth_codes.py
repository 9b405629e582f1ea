"""Issue authorization codes, and redeem each once with the proof that it is yours (protocol 25)."""

from __future__ import annotations

import hashlib
import threading
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from typing import Any, NamedTuple

from openrouter_sdk.testing.contract.checks import RefusalError

LIFETIME = 600
"""Seconds for which a code is valid."""

MAX_CODES = 1000
"""Codes that are remembered; issuing more forgets the oldest."""

MAX_TEXT = 1000
"""Characters that are kept of what comes with a code; a challenge has 128 at most."""

_PREFIX = "auth-code-"


class _Issued(NamedTuple):
    challenge: str | None
    method: str
    label: str | None
    time: float


class AuthCodes:
    """The issued codes. Thread-safe. Any other code is taken, too, until a user has been at the page."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.clear()

    def clear(self) -> None:
        """Forget all codes."""
        with self._lock:
            self._valid: dict[str, _Issued] = {}
            self._issued = 0
            self._visited = False

    def visit(self) -> None:
        """Note that a user has been at the page, after which no code is made up."""
        self._visited = True

    def issue(self, given: Mapping[str, Any], now: float) -> str:
        """Return a new code for a challenge, method and label, at Unix time `now`."""
        challenge, method, label = (
            str(given.get(name) or "")[:MAX_TEXT] or None
            for name in ("code_challenge", "code_challenge_method", "key_label")
        )
        with self._lock:
            self._issued += 1
            code = f"{_PREFIX}{self._issued}-{int(now)}"
            self._valid[code] = _Issued(challenge, method or "plain", label, now)
            while len(self._valid) > MAX_CODES:
                del self._valid[next(iter(self._valid))]
        return code

    def redeem(self, body: Mapping[str, Any], now: float) -> str | None:
        """Use a code, and return the label of the new key. Raises RefusalError: 400, 403."""
        code = str(body.get("code"))
        with self._lock:
            if not self._visited and not code.startswith(_PREFIX):
                return None
            found = self._valid.get(code)
            if found is None or now >= found.time + LIFETIME:
                raise RefusalError(403, "The code is unknown, used or expired.")
            if found.challenge is not None:
                _prove(found.challenge, found.method, body)
            del self._valid[code]
        return found.label


def _prove(challenge: str, method: str, body: Mapping[str, Any]) -> None:
    """Raise RefusalError unless the verifier is that of the challenge (RFC 7636, 4.6)."""
    if (body.get("code_challenge_method") or method) != method:
        raise RefusalError(400, f"The login began with the method {method}.")
    verifier = str(body.get("code_verifier") or "")
    if method == "S256":
        digest = hashlib.sha256(verifier.encode()).digest()
        verifier = urlsafe_b64encode(digest).decode().rstrip("=")
    if verifier != challenge.rstrip("="):
        raise RefusalError(403, "The verifier is not that of the code.")
