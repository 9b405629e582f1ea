"""The typed answer at the end of a run with tools. Does no I/O."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.structured.output_form import OutputForm
from openrouter_sdk.structured.question import checked_retries, error_of
from openrouter_sdk.structured.reading import Reading, read_reply, words_for_model
from openrouter_sdk.structured.requests import asked_for, conflict

if TYPE_CHECKING:
    from typing import Protocol

    from openrouter_sdk.structured.modes import FixedMode
    from openrouter_sdk.structured.partial.partial_values import GrowingAnswer
    from openrouter_sdk.structured.reading import NamedCall, ReadableReply
    from openrouter_sdk.structured.requests import RequestForm

Json = dict[str, Any]

_ACCEPTED = "The answer was accepted."
_NOT_READ = "Only the first answer of a reply counts."


class Accept(NamedTuple):
    """The reply has the answer, which ends the run."""

    value: Any
    answers: Mapping[int, str] = {}
    """Results of calls of the tool for the answer, by their positions in the reply."""


class Again(NamedTuple):
    """The reply has an answer that is not valid, and the model is asked again in another step."""

    messages: Sequence[Json] = ()
    """What to send after the reply and the results of its calls."""
    answers: Mapping[int, str] = {}
    """Results of calls of the tool for the answer, by their positions in the reply."""


if TYPE_CHECKING:

    class StepReply(ReadableReply, Protocol):
        """What is read of the reply of a step."""

        @property
        def calls(self) -> Sequence[NamedCall]: ...
        @property
        def reply(self) -> Any: ...


class FinalAnswer:
    """How the model is asked for the answer in each step of a run, and where it is in the replies.

    In the mode `tool`, the answer is the call of a tool, `final_answer`, which is added to the others, and
    the model must call one of them; otherwise it is the text of a reply without calls.

    Args:
        output_type: The type of the answer.
        request: The requests of the API.
        mode: How to ask for it.
        output_retries: How many answers of the run may be asked for again, because they are not JSON or not
            of the type.
        taken: Names of the other tools.

    Raises InvalidArgumentError for a type that JSON cannot say.
    """

    def __init__(
        self,
        output_type: object,
        request: RequestForm,
        *,
        mode: FixedMode,
        output_retries: int = 0,
        taken: Collection[str] = (),
    ) -> None:
        self._taken = taken
        self.ask_in(mode)
        self._form: OutputForm[Any] = OutputForm(output_type)
        self._request = request
        self._retries = checked_retries(output_retries)
        self._replies: list[Any] = []
        self._attempts = 0

    def ask_in(self, mode: FixedMode) -> None:
        """Set the mode, before the first step."""
        self.mode: FixedMode = mode
        self.tool = _unused("final_answer", self._taken) if mode == "tool" else None
        self.names = frozenset(() if self.tool is None else (self.tool,))
        """The names of the tools that are added."""

    def growing(self) -> GrowingAnswer:
        """Return what shows the value of an answer that arrives in pieces."""
        from openrouter_sdk.structured.partial.partial_values import GrowingAnswer

        return GrowingAnswer(self._form.schema, is_wrapped=self._form.is_wrapped)

    def step(self, arguments: Json, number: int, final: bool) -> Json:
        """Return the arguments of the request of a step.

        Raises InvalidArgumentError for a format of the reply among them.
        """
        problem = conflict([arguments], self._request, ("response_format", "text"))
        if problem is not None:
            raise InvalidArgumentError(problem)
        if self.tool is None:
            return asked_for(arguments, self._request, self._form, self.mode)
        asked = self._request.with_tool(arguments, self._form, self.tool)
        choice = asked["tool_choice"] if final else arguments.get("tool_choice") or "auto"
        return {
            **asked,
            "tools": [*(arguments.get("tools") or ()), *asked["tools"]],
            "tool_choice": "required" if choice == "auto" else choice,
        }

    def read(self, reply: StepReply, final: bool) -> Accept | Again | None:
        """Return what the reply of a step means for the answer; None if the run goes on without regard to it.

        Raises OutputError if there is no valid answer and the model is not asked again, except in the final
        step, at a limit, which needs none and after which nothing is sent.
        """
        self._replies.append(reply.reply)
        places = [place for place, call in enumerate(reply.calls) if call.name == self.tool]
        if reply.calls and not places:
            return None
        self._attempts += 1
        reading = read_reply(reply, reply.calls, self._form, self.tool)
        if reading.error is None:
            return Accept(reading.value, _results(places, _ACCEPTED))
        if final:
            return Again(answers=_results(places, words_for_model(reading, self.tool))) if places else None
        if not reading.can_ask_again or self._retries == 0:
            raise error_of(reading, self._form, self._replies, self._attempts)
        self._retries -= 1
        return self._again(reading, places)

    def _again(self, reading: Reading, places: Sequence[int]) -> Again:
        words = words_for_model(reading, self.tool)
        if places:
            return Again(answers=_results(places, words))
        return Again([{"role": "user", "content": words}])


def _results(places: Sequence[int], first: str) -> dict[int, str]:
    return {place: first if place == places[0] else _NOT_READ for place in places}


def _unused(name: str, taken: Collection[str]) -> str:
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}_{number}"
    return found
