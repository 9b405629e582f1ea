"""Which row of a map is which: hashes of requests, and a small table of them."""

from __future__ import annotations

from array import array
from hashlib import sha256
from typing import Final, NamedTuple

from openrouter_api.encoding.json_text import decode_json
from openrouter_sdk.tools.run.storage.canonical_json import digest

_FIRST_SIZE: Final = 1024


class RowKey(NamedTuple):
    """What tells a row from the others, in this process and in the next ones."""

    id: str | None
    """The `id` of the request; None if it has none."""
    sha256: str
    """The hash of the request."""
    occurrence: int = 0
    """How many equal requests came before it; 0 if it has an id."""

    @property
    def fingerprint(self) -> int:
        """64 bits of a hash of the key; never 0."""
        return fingerprint(f"{'' if self.id is None else 'id ' + self.id}\n{self.sha256}\n{self.occurrence}")

    @property
    def name(self) -> str:
        """The id, or what stands for it."""
        if self.id is not None:
            return self.id
        return f"{self.sha256}-{self.occurrence}" if self.occurrence else self.sha256


def body_digest(content: bytes) -> str:
    """Return the SHA-256 of the canonical JSON of a body, which does not depend on the order of its members.

    Raises ValueError for a body that is not JSON, or has a NaN.
    """
    return digest(decode_json(content))


def fingerprint(text: str) -> int:
    """Return 64 bits of the hash of a text; never 0."""
    return int.from_bytes(sha256(text.encode("utf-8", "surrogatepass")).digest()[:8]) or 1


class FingerprintTable:
    """Numbers by fingerprint, in 24 to 48 bytes each; a dict takes four times as much.

    The number of a fingerprint that is not in the table is 0.
    """

    __slots__ = ("_keys", "_mask", "_numbers", "_used")

    def __init__(self) -> None:
        self._allocate(_FIRST_SIZE)

    def _allocate(self, size: int) -> None:
        self._keys = array("Q", bytes(8 * size))
        self._numbers = array("Q", bytes(8 * size))
        self._mask = size - 1
        self._used = 0

    def __len__(self) -> int:
        return self._used

    def __getitem__(self, key: int) -> int:
        return self._numbers[self._slot(key)]

    def __setitem__(self, key: int, number: int) -> None:
        slot = self._slot(key)
        if not self._keys[slot]:
            self._keys[slot] = key
            self._used += 1
        self._numbers[slot] = number
        if 3 * self._used > 2 * self._mask:
            self._grow()

    def _slot(self, key: int) -> int:
        keys, mask = self._keys, self._mask
        slot = key & mask
        while (found := keys[slot]) and found != key:
            slot = (slot + 1) & mask
        return slot

    def _grow(self) -> None:
        keys, numbers = self._keys, self._numbers
        self._allocate(2 * len(keys))
        for key, number in zip(keys, numbers, strict=True):
            if key:
                slot = self._slot(key)
                self._keys[slot], self._numbers[slot] = key, number
                self._used += 1
