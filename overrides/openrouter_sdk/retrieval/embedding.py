"""Send the batches of `embeddings.embed`, several at a time."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeAlias

from openrouter_api.operation import NOT_GIVEN, take_options
from openrouter_api.operations.embeddings import GENERATE
from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError, PayloadTooLargeError
from openrouter_sdk.progress import meter
from openrouter_sdk.retrieval.embed_batches import EmbedBatches, EmbeddedTexts

if TYPE_CHECKING:
    from typing import Required

    from openrouter_api.params import ProviderPreferencesDict, TraceConfigDict
    from openrouter_sdk.config.call_options import CallOptions
    from openrouter_sdk.progress import ProgressOption
    from openrouter_sdk.types import ProviderPreferences

    class EmbedRequest(CallOptions, total=False):
        """The arguments of `embeddings.embed`, beside texts and `numpy`."""

        model: Required[str]
        dimensions: int | None
        batch_size: int | None
        concurrency: int
        progress: ProgressOption
        encoding_format: str
        input_type: str
        provider: ProviderPreferencesDict | ProviderPreferences | None
        session_id: str
        trace: TraceConfigDict
        user: str


Arguments: TypeAlias = "dict[str, Any]"


class _Call:
    """One call of `embed`: its batches, and what their requests have in common."""

    def __init__(self, client: Any, texts: Any, arguments: Arguments) -> None:
        for name in [name for name, value in arguments.items() if value is NOT_GIVEN]:
            del arguments[name]
        self.options = take_options(client, GENERATE, arguments)
        self.client = client
        if "input" in arguments:
            raise InvalidArgumentError("embed() takes texts; embeddings.generate takes an input")
        own = {name: arguments.pop(name, None) for name in ("batch_size", "concurrency", "numpy", "progress")}
        if arguments.get("dimensions") is None:
            arguments.pop("dimensions", None)
        self.concurrency = 4 if own["concurrency"] is None else own["concurrency"]
        if type(self.concurrency) is not int or self.concurrency < 1:
            raise InvalidArgumentError(f"concurrency must be a positive integer, not {self.concurrency!r}")
        self.batches = EmbedBatches(
            texts,
            batch_size=own["batch_size"],
            dimensions=arguments.get("dimensions"),
            numpy=bool(own["numpy"]),
        )
        self.arguments = arguments
        client._prepare(GENERATE, {**arguments, "input": ["x"]}, self.options)  # to find mistakes at once
        self.error: OpenRouterError | None = None
        count = len(self.batches.texts)
        progress = own["progress"] if count else None
        self.meter = meter(progress, total=count, unit="texts", description="embed")
        self._lock = Lock()

    @property
    def workers(self) -> int:
        """How many batches to send at a time."""
        return min(self.concurrency, self.batches.waiting)

    def next(self) -> range | None:
        """Return the next batch; None if there is none, or if one has failed."""
        return None if self.error is not None else self.batches.take()

    def request(self, batch: range) -> tuple[Any, Arguments, Any]:
        """Return what `client.call` takes."""
        return GENERATE, {**self.arguments, "input": self.batches.inputs(batch)}, self.options

    def receive(self, batch: range, reply: Any) -> None:
        """Keep the vectors of a batch, and report it."""
        self.batches.receive(batch, reply)
        with self._lock:
            self.meter.update(len(batch))

    def fail(self, batch: range, error: OpenRouterError) -> None:
        """Note the first error; a batch that is too large is sent again in halves."""
        if isinstance(error, PayloadTooLargeError) and self.batches.split(batch):
            return
        if self.error is None:
            self.error = error

    def result(self) -> EmbeddedTexts[Any]:
        """Return all vectors, or raise the first error with those that have come."""
        if self.error is not None:
            self.error.partial = self.batches.result()
            raise self.error
        return self.batches.result()


def embed(client: Any, texts: Any, arguments: Arguments) -> EmbeddedTexts[Any]:
    """Embed texts in batches, in as many threads as are sent at a time."""
    call = _Call(client, texts, arguments)

    def work() -> None:
        while (batch := call.next()) is not None:
            try:
                call.receive(batch, client.call(*call.request(batch)))
            except OpenRouterError as error:
                call.fail(batch, error)

    with call.meter:
        _run(work, call)
    return call.result()


def _run(work: Callable[[], None], call: _Call) -> None:
    """Call `work` in as many threads as there are batches to send at a time."""
    workers = call.workers
    if workers < 2:
        work()
        return
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context

    with ThreadPoolExecutor(workers, "openrouter-embed") as pool:
        started = [pool.submit(copy_context().run, work) for _ in range(workers)]
        try:
            for one in started:
                one.result()
        except BaseException:  # such as ctrl-C: what is under way ends, and nothing else is sent
            call.batches.drop()
            raise


async def async_embed(client: Any, texts: Any, arguments: Arguments) -> EmbeddedTexts[Any]:
    """Embed texts in batches, in a task group."""
    from anyio import create_task_group

    call = _Call(client, texts, arguments)

    async def work() -> None:
        while (batch := call.next()) is not None:
            try:
                call.receive(batch, await client.call(*call.request(batch)))
            except OpenRouterError as error:
                call.fail(batch, error)

    with call.meter:
        async with create_task_group() as group:
            for _ in range(call.workers):
                group.start_soon(work)
    return call.result()
