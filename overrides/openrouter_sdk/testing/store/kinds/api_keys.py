"""Generate, hash and mask API keys (protocol 2)."""

from __future__ import annotations

import hashlib

from openrouter_sdk.testing.contract.plausible import Pick, token

PREFIX = "sk-or-v1-"


def new_key(pick: Pick) -> str:
    """Return a new key."""
    return PREFIX + token(pick, 48).lower()


def hash_key(key: str) -> str:
    """Return the hash that identifies a key: the SHA-256 of its text in lower-case hex."""
    return hashlib.sha256(key.encode()).hexdigest()


def mask_key(key: str) -> str:
    """Return the start and end of a key, enough to recognise it."""
    if not key.startswith(PREFIX):
        return f"{key[:3]}...{key[-3:]}" if len(key) > 8 else "..."
    return f"{PREFIX}{key[len(PREFIX) :][:3]}...{key[-3:]}"
