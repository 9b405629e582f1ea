"""`client.batches`, which are waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from openrouter_api.operations.batches import CREATE, GET
from openrouter_api.resources import batches as generated
from openrouter_sdk.resources.run_methods import JOBS, async_run_method, run_method

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Mapping
    from typing import Literal, TypeAlias, Unpack

    from openrouter_api.models import (
        BatchObject,
        ChatResult,
        CreateEmbeddingsResponse,
        MessagesResult,
        OpenResponsesResult,
    )
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.jobs.batch_results import BatchResults
    from openrouter_sdk.jobs.job_arguments import (
        ChatBatch,
        EmbeddingsBatch,
        MessagesBatch,
        ResponsesBatch,
    )
    from openrouter_sdk.progress import ProgressOption

    Request: TypeAlias = str | Mapping[str, Any]
    Requests: TypeAlias = Iterable[Request]
    AsyncRequests: TypeAlias = Iterable[Request] | AsyncIterable[Request]
    Value: TypeAlias = ChatResult | OpenResponsesResult | MessagesResult | CreateEmbeddingsResponse

    SyncBase: TypeAlias = generated.Batches[Options]
    AsyncBase: TypeAlias = generated.AsyncBatches[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Batches, generated.AsyncBatches


class Batches(SyncBase):
    """Batches: `create` (`create_batches`), `create_and_wait`, `delete`, `get` (`get_batches`), `list`,
    `wait`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @overload
    def create_and_wait(
        self,
        requests: Requests,
        *,
        endpoint: Literal["/v1/chat/completions"] = ...,
        **batch: Unpack[ChatBatch],
    ) -> BatchResults[ChatResult]: ...
    @overload
    def create_and_wait(
        self, requests: Requests, *, endpoint: Literal["/v1/responses"], **batch: Unpack[ResponsesBatch]
    ) -> BatchResults[OpenResponsesResult]: ...
    @overload
    def create_and_wait(
        self, requests: Requests, *, endpoint: Literal["/v1/messages"], **batch: Unpack[MessagesBatch]
    ) -> BatchResults[MessagesResult]: ...
    @overload
    def create_and_wait(
        self, requests: Requests, *, endpoint: Literal["/v1/embeddings"], **batch: Unpack[EmbeddingsBatch]
    ) -> BatchResults[CreateEmbeddingsResponse]: ...
    @run_method(CREATE, "create_and_wait", JOBS, first="requests")
    def create_and_wait(self, requests: Any, **batch: Any) -> Any:
        """Submit a batch, wait for its end, and return the results in the order of the requests.

        Args:
            requests: Texts, each a message of the user, or dicts of the arguments of `chat.send`, with an
                `id` if it is to have one: those of `chat.map`, if they are text only and for one model.
            batch: `model`, `endpoint` (by default `/v1/chat/completions`; the requests of the others are
                those of `responses.send`, `messages.create` and `embeddings.generate`), `provider` and
                `callback_url` are those of `create`, and further ones are defaults of all requests.
                `on_submit`, `poll_interval` (60 seconds, growing to the tenfold), `deadline` (25 hours) and
                `progress` are as for `videos.generate_and_wait`.

        A batch is submitted again only after a refusal, and never if it may have been accepted.

        Raises:
            InvalidArgumentError: A request is invalid, not text only, or for another model; nothing was sent.
            JobError: The batch ended early, as a JobFailedError, JobCancelledError or JobExpiredError says;
                `job` has the results that there are.
            JobTimeoutError: The batch is not over after `deadline` seconds.
            PaymentRequiredError: The account has no credits; a batch that is complete keeps its results, and
                `wait` gets them later.
            GoneError: The batch was deleted, or is too old.
            APIError: The API reports another error.
            TransportError: The submission got no usable response.

        Source: protocol section 22.

        Example:
            results = client.batches.create_and_wait(
                ["Name a river.", {"id": "b", "messages": [{"role": "user", "content": "Name a lake."}]}],
                model="openai/gpt-4o-mini",
            )
            for row in results:
                print(row.id, row.value.text if row.ok else row.error)
        """
        raise NotImplementedError

    @run_method(GET, "wait_for_batch", JOBS, first="batch")
    def wait(
        self,
        batch: str | BatchObject,
        *,
        requests: Requests | None = None,
        poll_interval: float | None = None,
        deadline: float | None = 90_000.0,
        progress: ProgressOption = None,
        options: Options | None = None,
    ) -> BatchResults[Value]:
        """Wait for the end of a batch that was submitted before, and return its results.

        The first look at the batch is at once. Closing the client, ctrl-C and the cancellation of a task end
        the wait at once; the batch goes on.

        Args:
            batch: The batch, or its id.
            requests: The requests that were submitted. The results are in their order, and have them; without
                requests, they are in order if the requests had no ids, else as the API sends them.
            poll_interval: Seconds to the next look at the batch, by default 60. They grow to the tenfold, and
                vary by a fifth.
            deadline: Seconds after which to give up; None waits until the batch is over.
            progress: True for a bar, or a function that gets a `Progress` after each look; its `description`
                is the status.
            options: Options of the requests.

        Raises the errors of `create_and_wait`.

        Example:
            results = client.batches.wait("batch-1")
        """
        raise NotImplementedError


class AsyncBatches(AsyncBase):
    """`client.batches` of the asynchronous client, with the methods of `Batches`."""

    __slots__ = ()

    @overload
    async def create_and_wait(
        self,
        requests: AsyncRequests,
        *,
        endpoint: Literal["/v1/chat/completions"] = ...,
        **batch: Unpack[ChatBatch],
    ) -> BatchResults[ChatResult]: ...
    @overload
    async def create_and_wait(
        self, requests: AsyncRequests, *, endpoint: Literal["/v1/responses"], **batch: Unpack[ResponsesBatch]
    ) -> BatchResults[OpenResponsesResult]: ...
    @overload
    async def create_and_wait(
        self, requests: AsyncRequests, *, endpoint: Literal["/v1/messages"], **batch: Unpack[MessagesBatch]
    ) -> BatchResults[MessagesResult]: ...
    @overload
    async def create_and_wait(
        self,
        requests: AsyncRequests,
        *,
        endpoint: Literal["/v1/embeddings"],
        **batch: Unpack[EmbeddingsBatch],
    ) -> BatchResults[CreateEmbeddingsResponse]: ...
    @async_run_method(CREATE, "create_and_wait_async", JOBS, first="requests")
    async def create_and_wait(self, requests: Any, **batch: Any) -> Any:
        """Submit a batch, wait for its end, and return the results; see `Batches.create_and_wait`.

        `requests` may be an asynchronous iterable, and `on_submit` an asynchronous function.
        """
        raise NotImplementedError

    @async_run_method(GET, "wait_for_batch_async", JOBS, first="batch")
    async def wait(
        self,
        batch: str | BatchObject,
        *,
        requests: AsyncRequests | None = None,
        poll_interval: float | None = None,
        deadline: float | None = 90_000.0,
        progress: ProgressOption = None,
        options: Options | None = None,
    ) -> BatchResults[Value]:
        """Wait for the end of a batch that was submitted before; see `Batches.wait`."""
        raise NotImplementedError
