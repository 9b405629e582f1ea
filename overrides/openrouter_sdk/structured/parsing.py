"""Ask for a value of a type, synchronously and asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_api.operation import take_options
from openrouter_sdk.catalogue.access import async_catalogue_for, catalogue_for
from openrouter_sdk.config.options import ConcealedOptions
from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.structured.question import Question

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_api.operation import Operation
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.structured.parsed_reply import ParsedReply
    from openrouter_sdk.structured.requests import RequestForm

    Send: TypeAlias = Operation[Any, Any]

_UNCHECKED: Options = {"check_arguments": False}


def parse(
    client: Any, operation: Send, request: RequestForm, output_type: object, arguments: dict[str, Any]
) -> ParsedReply[Any, Any]:
    """Ask until a reply has a value of the type, or there are no more tries. Raises OutputError."""
    question = take_question(request, output_type, arguments)
    question.decide(catalogue_for(client, None, question.options))
    while True:
        try:
            reply = client.call(operation, *request_of(client, operation, question))
        except OpenRouterError as error:
            question.explain(error)
            raise
        answer = question.receive(reply)
        if answer is not None:
            return answer


async def async_parse(
    client: Any, operation: Send, request: RequestForm, output_type: object, arguments: dict[str, Any]
) -> ParsedReply[Any, Any]:
    """Ask until a reply has a value of the type, or there are no more tries. Raises OutputError."""
    question = take_question(request, output_type, arguments)
    question.decide(await async_catalogue_for(client, None, question.options))
    while True:
        try:
            reply = await client.call(operation, *request_of(client, operation, question))
        except OpenRouterError as error:
            question.explain(error)
            raise
        answer = question.receive(reply)
        if answer is not None:
            return answer


def take_question(request: RequestForm, output_type: object, arguments: dict[str, Any]) -> Question[Any]:
    """Return what is asked, and remove the arguments, because tracebacks show headers among them."""
    given = {**arguments}
    arguments.clear()
    return Question(output_type, request, given)


def request_of(client: Any, operation: Send, question: Question[Any]) -> tuple[dict[str, Any], Any]:
    """Return the arguments and the options of the next request."""
    arguments = {**question.arguments}
    options = take_options(client, operation, arguments)
    # What the model wrote goes back unchanged, whether or not the API documents it.
    return arguments, _unchecked(options) if question.is_repeated else options


def _unchecked(options: Any) -> Any:
    reveal: Any = getattr(options, "reveal", None)
    given: Any = [options or {}] if reveal is None else reveal()
    return ConcealedOptions(*given, _UNCHECKED)
