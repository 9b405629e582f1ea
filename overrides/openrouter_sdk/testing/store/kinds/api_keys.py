"""Make API keys, and what may be shown of them (protocol 2)."""

from __future__ import annotations

import hashlib

from openrouter_sdk.testing.contract.plausible import Pick, token

PREFIX = "sk-or-v1-"


def new_key(pick: Pick) -> str:
    """A key as the API hands it out once."""
    return PREFIX + token(pick, 48).lower()


def hash_of(key: str) -> str:
    """The name by which a key is known: lower-case hex SHA-256 of its text."""
    return hashlib.sha256(key.encode()).hexdigest()


def masked(key: str) -> str:
    """Enough of a key to tell it from others."""
    if not key.startswith(PREFIX):
        return f"{key[:3]}...{key[-3:]}" if len(key) > 8 else "..."
    return f"{PREFIX}{key[len(PREFIX) :][:3]}...{key[-3:]}"
