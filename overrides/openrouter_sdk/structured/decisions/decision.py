"""Ask for a decision, synchronously and asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_api.operation import NOT_GIVEN, take_options
from openrouter_api.operations.decisions import CREATE
from openrouter_api.types import to_json
from openrouter_sdk.errors import InvalidArgumentError, OutputInvalidError
from openrouter_sdk.schema.output_types import OutputType, output_type
from openrouter_sdk.schema.problems import SchemaError
from openrouter_sdk.structured.decisions.questions import is_record, keyed, questions_of, read_answers
from openrouter_sdk.structured.parsed_reply import Parsed, T_co

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Generic

    from openrouter_api.models import DecisionsResponse

    class Typed(Generic[T_co]):
        """A class with a type argument for the output."""
else:
    Typed = Parsed


class Decision(Typed[T_co]):
    """What a model decided::

        decision = client.decisions.decide(Triage, model="...", state=mail)
        print(decision.output.urgent, decision.probabilities["urgent"][True], decision.cost)

    `probabilities` has those of each field, as far as the API tells them.
    """

    __slots__ = ("confidence", "output", "probabilities", "reply")

    output: T_co
    """The value."""

    def __init__(
        self,
        output: Any,
        probabilities: dict[str, dict[Any, float]],
        confidence: dict[str, float],
        reply: Any,
    ) -> None:
        self.output = output
        self.probabilities = probabilities
        """Field -> choice, True and False, or level of the score as the API names it -> its probability.

        The field of a single Literal is `value`. A member of an Enum is here by its value. What the model
        does not tell is left out."""
        self.confidence = confidence
        """Field -> how sure the model is, if it tells; the scale is not documented."""
        self.reply: DecisionsResponse = reply
        """The response, with the answers as they came."""

    @property
    def cost(self) -> float | None:
        """The cost in USD; None if unknown."""
        cost = getattr(getattr(self.reply, "usage", None), "cost", None)
        return cost if isinstance(cost, (int, float)) else None

    def __repr__(self) -> str:
        return f"<Decision {self.output!r}{'' if self.cost is None else f', cost {self.cost:g}'}>"


def decide(client: Any, type_: object, arguments: dict[str, Any]) -> Decision[Any]:
    """Ask for a decision. Raises OutputInvalidError if the answers are not of the type."""
    question, options = _begin(client, type_, arguments)
    return question.receive(client.call(CREATE, question.arguments, options))


async def async_decide(client: Any, type_: object, arguments: dict[str, Any]) -> Decision[Any]:
    """Ask for a decision. Raises OutputInvalidError if the answers are not of the type."""
    question, options = _begin(client, type_, arguments)
    return question.receive(await client.call(CREATE, question.arguments, options))


def _begin(client: Any, type_: object, arguments: dict[str, Any]) -> tuple[_Questions, Any]:
    options = take_options(client, CREATE, arguments)
    given = {name: value for name, value in arguments.items() if value is not NOT_GIVEN}
    if "questions" in given:
        raise InvalidArgumentError("`questions` are made from the type; `create` takes them as they are")
    return _Questions(output_type(type_), given), options


class _Questions:
    """The questions that a type asks."""

    def __init__(self, type_: OutputType[Any], given: Mapping[str, Any]) -> None:
        self._type = type_
        self._questions = questions_of(type_.schema)
        self.arguments = {**given, "questions": self._questions}

    def receive(self, reply: Any) -> Decision[Any]:
        schema = self._type.schema
        read = read_answers(schema, self._questions, to_json(getattr(reply, "answers", None)))
        problems = read.problems
        if not problems:
            value = read.value if is_record(schema) else read.value["value"]
            try:
                output = self._type.decode(value)
            except SchemaError as reason:
                problems = list(reason.problems)
            else:
                return Decision(
                    output, keyed(schema, self._questions, read.probabilities), read.confidence, reply
                )
        words = "; ".join(map(str, problems))
        error = OutputInvalidError(f"the answers are not of the type: {words}", problems=problems)
        error.reply, error.replies = reply, [reply]
        error.cost = Decision(None, {}, {}, reply).cost
        error.generation_id = getattr(reply, "id", None)
        raise error
