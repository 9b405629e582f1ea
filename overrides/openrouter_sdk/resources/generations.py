"""`client.generations`, with records that are waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.operations.generations import GET
from openrouter_api.resources import generations as generated
from openrouter_sdk.resources.run_methods import JOBS, async_run_method, run_method

if TYPE_CHECKING:
    from typing import Protocol, TypeAlias

    from openrouter_api.models import GenerationResponse
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.progress import ProgressOption

    class HasGenerationId(Protocol):
        """A reply, a stream or an error."""

        @property
        def generation_id(self) -> str | None: ...

    SyncBase: TypeAlias = generated.Generations[Options]
    AsyncBase: TypeAlias = generated.AsyncGenerations[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Generations, generated.AsyncGenerations


class Generations(SyncBase):
    """Generations: `content` (`list_generation_content`), `get` (`get_generation`), `submit_feedback`,
    `wait`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @run_method(GET, "wait", JOBS, first="generation")
    def wait(
        self,
        generation: str | HasGenerationId,
        *,
        poll_interval: float | None = None,
        deadline: float | None = 60.0,
        progress: ProgressOption = None,
        options: Options | None = None,
    ) -> GenerationResponse:
        """Wait for the record of a generation, which appears a while after the reply, and return it.

        It tells the cost of a stream that was left before its end, too.

        Args:
            generation: The id, or a reply, stream or error that has it as `generation_id`.
            poll_interval: Seconds to the next look, by default 1. They grow to the tenfold, and vary by a
                fifth.
            deadline: Seconds after which to give up; None waits until there is a record.
            progress: True for a bar, or a function that gets a `Progress` after each look.
            options: Options of the requests.

        Raises:
            InvalidArgumentError: An argument is invalid; nothing was sent.
            JobTimeoutError: There is no record at the deadline.
            APIError: The API reports an error other than 404.

        Source: protocol section 24.

        Example:
            record = client.generations.wait("gen-1")
            print(record.cost, record.data.tokens_completion)
        """
        raise NotImplementedError


class AsyncGenerations(AsyncBase):
    """`client.generations` of the asynchronous client, with the methods of `Generations`."""

    __slots__ = ()

    @async_run_method(GET, "wait_async", JOBS, first="generation")
    async def wait(
        self,
        generation: str | HasGenerationId,
        *,
        poll_interval: float | None = None,
        deadline: float | None = 60.0,
        progress: ProgressOption = None,
        options: Options | None = None,
    ) -> GenerationResponse:
        """Wait for the record of a generation, and return it; see `Generations.wait`."""
        raise NotImplementedError
