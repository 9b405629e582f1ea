"""The prompt cache of providers: which tokens at the start of a prompt were sent before (protocol 17)."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from openrouter_sdk.testing.catalogue.requirements import text_tokens
from openrouter_sdk.testing.http.traffic import compact_json
from openrouter_sdk.testing.surfaces.features.requested import NO_CACHE, CacheUse
from openrouter_sdk.testing.surfaces.reply import Prompt

MAX_PREFIXES: Final = 4096
"""Prefixes that are remembered; adding more evicts those that were not used for the longest time."""

MIN_IMPLICIT: Final = 1024
"""Tokens that a prefix without a mark needs at least."""

_MARKS: Final = ("cache_control", "prompt_cache_breakpoint")
_BYTES: Final = tuple(mark.encode() for mark in _MARKS)
_MINUTES, _HOUR = 300.0, 3600.0


class _Prefix(NamedTuple):
    """The prompt up to the end of a block: its key, its tokens, and the lifetime if a mark is there."""

    key: bytes
    tokens: int
    lifetime: float | None


class PromptCache:
    """The prefixes of prompts that were sent, by model. Thread-safe.

    A prefix ends at a block with a mark, at the end of the prompt if the request has a mark at its top, and
    for models that cache without marks at each block, once there are enough tokens.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._expiries: OrderedDict[bytes, float] = OrderedDict()

    def clear(self) -> None:
        """Forget all prefixes."""
        with self._lock:
            self._expiries.clear()

    def use(self, prompt: Prompt, body: Mapping[str, Any], raw: bytes) -> CacheUse:
        """Return what of a prompt was cached, and what is now."""
        rates = prompt.rates
        is_implicit = rates.cache_write is None and (prompt.tokens or 0) >= MIN_IMPLICIT
        if rates.cache_read is None or not (is_implicit or any(mark in raw for mark in _BYTES)):
            return NO_CACHE
        prefixes = list(_prefixes(prompt.model, body))
        ends = [one for one in prefixes if one.lifetime is not None]
        if is_implicit:
            ends += [one for one in prefixes if one.lifetime is None and one.tokens >= MIN_IMPLICIT]
        if not ends:
            return NO_CACHE
        last = max(ends, key=lambda one: one.tokens)
        read = self._look_up([one for one in prefixes if one.tokens <= last.tokens], ends)
        written = 0 if rates.cache_write is None else last.tokens - read
        return CacheUse(read, written, last.lifetime == _HOUR)

    def _look_up(self, prefixes: list[_Prefix], ends: list[_Prefix]) -> int:
        """Return the tokens of the longest prefix that is known, and remember the ends."""
        now = self._clock()
        with self._lock:
            read = max((one.tokens for one in prefixes if self._expiries.get(one.key, 0.0) > now), default=0)
            for one in ends:
                self._expiries[one.key] = now + (one.lifetime or _MINUTES)
                self._expiries.move_to_end(one.key)
            while len(self._expiries) > MAX_PREFIXES:
                self._expiries.popitem(last=False)
        return read


def _prefixes(model: str, body: Mapping[str, Any]) -> Iterator[_Prefix]:
    """Yield the prefixes of a prompt, block by block."""
    blocks = list(_blocks(body))
    top = _lifetime(body)
    digest, tokens = hashlib.blake2b(model.encode("utf-8", "replace"), digest_size=16), 0
    for number, (role, block) in enumerate(blocks, 1):
        plain = {name: one for name, one in block.items() if name not in _MARKS}
        digest.update(compact_json([role, _text_of(plain)]).encode("utf-8", "replace"))
        tokens += text_tokens(plain)
        lifetime = _lifetime(block) or (top if number == len(blocks) else None)
        yield _Prefix(digest.digest(), tokens, lifetime)


def _blocks(body: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the blocks of a prompt in the order in which models read them, with their roles."""
    for name in ("tools", "instructions", "system", "messages", "input"):
        held = body.get(name)
        for one in held if isinstance(held, list) else [held]:
            if isinstance(one, str):
                yield name, {"text": one}
            elif isinstance(one, Mapping) and "content" in one:
                yield from _parts(one)
            elif isinstance(one, Mapping):
                yield name, one


def _parts(message: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    role, content = str(message.get("role")), message["content"]
    held = content if isinstance(content, list) else [content]
    blocks = [
        {"text": one} if isinstance(one, str) else one for one in held if isinstance(one, str | Mapping)
    ]
    rest = {name: one for name, one in message.items() if name not in ("role", "content", *_MARKS)}
    blocks += [rest] if rest else []
    marks = {name: message[name] for name in _MARKS if name in message}
    for number, block in enumerate(blocks, 1):
        yield role, {**block, **marks} if marks and number == len(blocks) else block


def _text_of(block: Mapping[str, Any]) -> Any:
    """Return the text of a block that has nothing else, whether it was sent as a part or as a string."""
    return block["text"] if "text" in block and not block.keys() - {"text", "type"} else block


def _lifetime(block: Mapping[str, Any]) -> float | None:
    """Return for how many seconds a mark keeps the prompt up to this block; None without a mark."""
    mark = next((block[name] for name in _MARKS if isinstance(block.get(name), Mapping)), None)
    if mark is None:
        return None
    return _HOUR if mark.get("ttl") == "1h" else _MINUTES
