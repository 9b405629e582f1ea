"""What is asked of a model for a value of a type, and what its replies come to. Does no I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError, OutputError, OutputInvalidError
from openrouter_sdk.structured.modes import FixedMode, Mode, check_mode, choose_mode
from openrouter_sdk.structured.output_form import OutputForm
from openrouter_sdk.structured.parsed_reply import ParsedReply, total_cost
from openrouter_sdk.structured.reading import Reading, read_reply, words_for_model
from openrouter_sdk.structured.requests import asked_for, requiring_parameters

if TYPE_CHECKING:
    from openrouter_sdk.catalogue.model_index import Catalogue
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.structured.requests import RequestForm

Json = dict[str, Any]
T = TypeVar("T")


class Question(Generic[T]):
    """A request for a value of a type, which is repeated with the reason while the answers are not valid.

    Args:
        output_type: The type.
        request: The requests of the API.
        arguments: Those of its method `send`, without options of the call, and `mode` and `output_retries`.
        models: The models that may serve it.
        provider: The preferences that the options of the call put into the body in place of the argument;
            None if there are none.

    Raises InvalidArgumentError for a type that JSON cannot say, and if there is no such mode.
    """

    def __init__(
        self,
        output_type: object,
        request: RequestForm,
        arguments: Mapping[str, Any],
        models: Sequence[str] = (),
        provider: Any = None,
    ) -> None:
        given = {**arguments}
        self.given_mode: Mode = given.pop("mode", "auto")
        self._retries = checked_retries(given.pop("output_retries", 0))
        check_mode(self.given_mode)
        self.form: OutputForm[T] = OutputForm(output_type)
        self._request = request
        self._given = given
        self._models = models
        self._provider = provider
        self._replies: list[Any] = []
        self._failure: OutputError | None = None
        self.ask_in("json_schema" if self.given_mode == "auto" else self.given_mode)

    def ask_in(self, mode: FixedMode) -> None:
        """Set the mode, and with it the arguments of the first request."""
        self.mode = mode
        self.tool = self.form.name if mode == "tool" else None
        self.arguments = asked_for(self._given, self._request, self.form, mode)

    def decide(self, catalogue: Catalogue | None) -> None:
        """Choose the mode by what the models support.

        Raises InvalidArgumentError if they do not support the mode that was given.
        """
        supports = None if catalogue is None else catalogue.supports
        self.ask_in(choose_mode(self.given_mode, self._models, supports))

    @property
    def options(self) -> Options:
        """What the next request adds to the options of the call."""
        added: Options = {}
        if self._provider is not None and self.mode != "tool":
            added["extra_body"] = {"provider": requiring_parameters(self._provider)}
        if self._replies:  # what the model wrote goes back unchanged, whether or not the API documents it
            added["check_arguments"] = False
        return added

    def receive(self, reply: Any) -> ParsedReply[T, Any] | None:
        """Return the value in a reply, or None to ask again, with `arguments`. Raises OutputError."""
        self._replies.append(reply)
        reading = read_reply(reply, reply.tool_calls, self.form, self.tool)
        if reading.error is None:
            return ParsedReply(reading.value, list(self._replies))
        self._failure = error_of(reading, self.form, self._replies)
        if not reading.can_ask_again or len(self._replies) > self._retries:
            raise self._failure
        words = words_for_model(reading, self.tool)
        self.arguments = self._request.continued(self.arguments, reply, words, for_calls=reading.is_call)
        return None

    def explain(self, error: BaseException) -> None:
        """Say of the error of a request what it was to repeat; the replies before it were paid for."""
        if self._failure is not None:
            error.add_note(f"the request asked again after: {self._failure}")
            with suppress(Exception):  # an exception of the program may have slots
                error.replies = [*self._replies]  # type: ignore[attr-defined]
            if isinstance(error, OpenRouterError):
                error.__cause__ = error.__cause__ or self._failure


def error_of(
    reading: Reading, form: OutputForm[Any], replies: Sequence[Any], attempts: int | None = None
) -> OutputError:
    """Return the error of the last of the replies, of which `attempts`, or all, were to be answers."""
    from openrouter_sdk.structured.partial.partial_values import partial_of

    kind = reading.error or OutputError
    problems = {"problems": reading.problems} if issubclass(kind, OutputInvalidError) else {}
    return kind(
        reading.message,
        raw=reading.raw,
        reply=replies[-1],
        replies=replies,
        cost=total_cost(replies),
        partial=partial_of(form, reading.raw),
        attempts=attempts,
        **problems,
    )


def checked_retries(count: Any) -> int:
    """Return a number of retries. Raises InvalidArgumentError if it is none."""
    if not isinstance(count, int) or isinstance(count, bool) or count < 0:
        raise InvalidArgumentError(f"output_retries must be an integer of at least 0, not {count!r}")
    return count
