"""What a request asks for besides a text, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple


@dataclass(frozen=True, slots=True)
class Thinking:
    """How a model reasons. `limit` is the most tokens of it, and what is not `shown` is billed as well.

    `form` is what comes back: text with a signature, or a summary with encrypted data; of the latter only
    the data, if no reasoning was `asked` for.
    """

    effort: str = "medium"
    limit: int | None = None
    shown: Literal["all", "signature", "nothing"] = "all"
    form: Literal["signed", "encrypted"] = "signed"
    asked: bool = True


DEFAULT_THINKING = Thinking()


@dataclass(frozen=True, slots=True)
class Search:
    """How the web is searched: `shown` is the type of the item or block that tells of it, if there is one."""

    results: int = 5
    domains: tuple[str, ...] = ()
    shown: str | None = None


class CacheUse(NamedTuple):
    """Tokens at the start of a prompt that were read from a cache, and those after them that went there."""

    read: int = 0
    written: int = 0
    for_an_hour: bool = False

    def within(self, prompt: int) -> CacheUse:
        """Return what there is in a prompt of so many tokens."""
        if self.read + self.written <= prompt:
            return self
        read = min(self.read, prompt)
        return CacheUse(read, min(self.written, prompt - read), self.for_an_hour)


NO_CACHE = CacheUse()
