"""`client.spending`: what a client spent, in total and by label."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from openrouter_sdk.accounts.bills import ledger_of
from openrouter_sdk.errors import GoneError, InvalidArgumentError, NotFoundError

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.accounts.totals import Snapshot, Totals
    from openrouter_sdk.config.options import Options


class BaseSpending:
    """What `Spending` and `AsyncSpending` share. The numbers are those of the moment when they are read."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def known(self) -> float:
        """Credits spent, in USD, by the calls whose cost is known."""
        return self.snapshot().known

    @property
    def cost(self) -> float | None:
        """Credits spent, in USD, by all calls; None if the cost of one is not known."""
        return self.snapshot().cost

    @property
    def calls(self) -> int:
        """Requests that may have cost something, repeated attempts included."""
        return self.snapshot().calls

    @property
    def unknown_calls(self) -> int:
        """Those of them whose cost is not known, or not yet; see `lookup`."""
        return self.snapshot().unknown_calls

    @property
    def byok(self) -> float:
        """USD that providers charge to keys of your own; these are not credits."""
        return self.snapshot().byok

    @property
    def byok_calls(self) -> int:
        """Calls that a key of your own paid for."""
        return self.snapshot().byok_calls

    @property
    def unknown_byok_calls(self) -> int:
        """Those of them for which it is not known what the provider charges."""
        return self.snapshot().unknown_byok_calls

    @property
    def input_tokens(self) -> int:
        """Tokens of prompts, as far as replies told."""
        return self.snapshot().input_tokens

    @property
    def output_tokens(self) -> int:
        """Tokens of replies, reasoning included."""
        return self.snapshot().output_tokens

    @property
    def reasoning_tokens(self) -> int:
        """Tokens spent on reasoning."""
        return self.snapshot().reasoning_tokens

    @property
    def cached_tokens(self) -> int:
        """Tokens read from the prompt cache."""
        return self.snapshot().cached_tokens

    @property
    def by_label(self) -> Mapping[str, Totals]:
        """The totals of each label."""
        return self.snapshot().by_label

    @property
    def unknown_ids(self) -> tuple[str, ...]:
        """Ids of generations and jobs whose cost `lookup` asks for: the last thousand."""
        return self.snapshot().unknown_ids

    @property
    def dropped_ids(self) -> int:
        """How many more there were, whose cost stays unknown."""
        return self.snapshot().dropped_ids

    def snapshot(self) -> Snapshot:
        """Return all numbers of this moment."""
        return ledger_of(self._client).snapshot()

    def reset(self) -> Snapshot:
        """Begin at 0 again; return what was spent before. Ids that were not looked up are forgotten."""
        return ledger_of(self._client).snapshot(reset=True)

    def to_dict(self) -> dict[str, Any]:
        """Return all numbers as JSON data."""
        return self.snapshot().to_dict()

    @contextlib.contextmanager
    def label(self, name: str) -> Iterator[None]:
        """Count what is called in a `with` block under a label, unless an option `label` says another one::

            with client.spending.label("night run"):
                client.chat.send(model="openai/gpt-4o-mini", messages=messages)

        It holds for the thread or the task, and for tasks that it starts.
        """
        if not isinstance(name, str) or not name.strip():
            raise InvalidArgumentError(f"label must be a string that is not empty, not {name!r}")
        shared = self._client._shared
        variable = shared.get("label") or shared.setdefault("label", ContextVar("label", default=None))
        token = variable.set(name)
        try:
            yield
        finally:
            variable.reset(token)

    def __repr__(self) -> str:
        return f"<spending: {self.snapshot()}>"

    def __str__(self) -> str:
        return str(self.snapshot())

    def _lookups(self) -> list[tuple[Operation[Any, Any], dict[str, Any]]]:
        """Return the requests that tell the costs that are not known. What they tell is booked."""
        from openrouter_api.operations import batches, generations, videos

        operations: dict[str, tuple[Operation[Any, Any], str]] = {
            "generation": (generations.GET, "id"),
            "video": (videos.GET, "job_id"),
            "batch": (batches.GET, "id"),
        }
        found = []
        for source, id in ledger_of(self._client).open_ids():
            operation, name = operations[source]
            found.append((operation._replace(result=None), {name: id}))
        return found


class Spending(BaseSpending):
    """What a client and its copies spent: `print(client.spending)`, `client.spending.known`."""

    def lookup(self, *, options: Options | None = None) -> Snapshot:
        """Ask for the costs that are not known, such as those of streams that were left; return all numbers.

        A generation whose record does not exist yet stays unknown: records come late (protocol section 24).
        Raises what `generations.get` raises, except NotFoundError; what was told before is counted.
        """
        options = self._client.conceal(options)
        for operation, arguments in self._lookups():
            with contextlib.suppress(NotFoundError, GoneError):
                self._client.call(operation, arguments, options)
        return self.snapshot()


class AsyncSpending(BaseSpending):
    """What a client and its copies spent; see `Spending`."""

    async def lookup(self, *, options: Options | None = None) -> Snapshot:
        """Ask for the costs that are not known, and return all numbers; see `Spending.lookup`."""
        options = self._client.conceal(options)
        for operation, arguments in self._lookups():
            with contextlib.suppress(NotFoundError, GoneError):
                await self._client.call(operation, arguments, options)
        return self.snapshot()
