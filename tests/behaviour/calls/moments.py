"""Time in the tests' hands: sleeps that are noted, and calls that many tests make."""

from __future__ import annotations

from typing import Any

MESSAGES: list[Any] = [{"role": "user", "content": "Hi"}]
CHAT: dict[str, Any] = {
    "id": "gen-1",
    "object": "chat.completion",
    "created": 1,
    "model": "a/b",
    "provider": "Acme",
    "system_fingerprint": None,
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "native_finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": "Hello."},
        }
    ],
    "usage": {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5, "cost": 0.25},
}
CREDITS: dict[str, Any] = {"data": {"total_credits": 10, "total_usage": 4}}


class Sleeps(list[float]):
    """The waits that were asked for, in seconds; `sleep` is for a client."""

    def __init__(self, *, asynchronous: bool) -> None:
        super().__init__()
        self.sleep: Any = self._awaited if asynchronous else self.append

    def reset(self) -> None:
        """Forget the waits."""
        self.clear()

    async def _awaited(self, seconds: float) -> None:
        self.append(seconds)


def chat(client: Any, **arguments: Any) -> Any:
    """A POST that costs money when it is sent twice."""
    return client.chat.send(**{"model": "a/b", "messages": MESSAGES, **arguments})


def balance(client: Any, **arguments: Any) -> Any:
    """A GET, which may be sent again."""
    return client.credits.get(**arguments)
