"""`client.decisions`, with answers of a type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from openrouter_api.resources import decisions as generated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypeAlias, TypeVar, Unpack

    from openrouter_api.params import ProviderPreferencesDict, TraceConfigDict
    from openrouter_sdk.config.call_options import CallOptions
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.structured.decisions.decision import Decision
    from openrouter_sdk.structured.signatures import Adapter, Form, Schema

    T = TypeVar("T")

    class More(CallOptions, total=False):
        """The optional arguments of `decide`."""

        provider: ProviderPreferencesDict | None
        session_id: str
        trace: TraceConfigDict
        user: str

    State: TypeAlias = str | Mapping[str, object] | Sequence[Any]

    SyncBase: TypeAlias = generated.Decisions[Options]
    AsyncBase: TypeAlias = generated.AsyncDecisions[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Decisions, generated.AsyncDecisions


class Decisions(SyncBase):
    """Decisions: `create`, `decide`."""

    __slots__ = ()

    @overload
    def decide(
        self, output_type: Form[T], *, model: str, state: State, **request: Unpack[More]
    ) -> Decision[T]: ...
    @overload
    def decide(
        self, output_type: Adapter[T], *, model: str, state: State, **request: Unpack[More]
    ) -> Decision[T]: ...
    @overload
    def decide(
        self, output_type: Schema, *, model: str, state: State, **request: Unpack[More]
    ) -> Decision[Any]: ...
    def decide(self, output_type: Any, **request: Any) -> Any:
        """Have a model answer the fields of a type about a situation, with probabilities.

        Args:
            output_type: A dataclass or the like, or a JSON schema. Its fields are Literals or Enums, which
                become choices; bools, true from 0.5 on; and floats with a scale, such as
                `Annotated[float, Score("calm", "angry")]`. Docstrings and texts in `Annotated` say what is
                asked, and `Criteria` when a choice is right. A single Literal will do, too.
            model: A model for decisions.
            state: The situation, as text or JSON.
            request: All other arguments and options of `create`.

        Raises:
            InvalidArgumentError: A field is of another type, or an argument is invalid; nothing was sent.
            OutputInvalidError: The answers are not of the type; `problems` says why not.
            APIError: The API reports an error.
            TransportError: There was no usable response.

        How levels of a score are numbered is not documented. Source: protocol section 33.

        Example:
            decision = client.decisions.decide(Triage, model="...", state=mail)
            print(decision.output.queue, decision.probabilities["queue"])
        """
        from openrouter_sdk.structured.decisions.decision import decide

        return decide(self._client, output_type, request)


class AsyncDecisions(AsyncBase):
    """`client.decisions` of the asynchronous client, with the methods of `Decisions`."""

    __slots__ = ()

    @overload
    async def decide(
        self, output_type: Form[T], *, model: str, state: State, **request: Unpack[More]
    ) -> Decision[T]: ...
    @overload
    async def decide(
        self, output_type: Adapter[T], *, model: str, state: State, **request: Unpack[More]
    ) -> Decision[T]: ...
    @overload
    async def decide(
        self, output_type: Schema, *, model: str, state: State, **request: Unpack[More]
    ) -> Decision[Any]: ...
    async def decide(self, output_type: Any, **request: Any) -> Any:
        """Have a model answer the fields of a type; see `Decisions.decide`."""
        from openrouter_sdk.structured.decisions.decision import async_decide

        return await async_decide(self._client, output_type, request)
