"""Ask for a value of a type, synchronously and asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_api.operation import NOT_GIVEN, take_options
from openrouter_sdk.catalogue.access import async_catalogue_for, catalogue_for
from openrouter_sdk.catalogue.request_price import candidates
from openrouter_sdk.config.options import ConcealedOptions
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.structured.question import Question
from openrouter_sdk.structured.requests import bodies_of, conflict

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_api.operation import Operation
    from openrouter_sdk.structured.parsed_reply import ParsedReply
    from openrouter_sdk.structured.requests import RequestForm

    Send: TypeAlias = Operation[Any, Any]


_MODELS = ("model", "models")


def parse(
    client: Any, operation: Send, request: RequestForm, output_type: object, arguments: dict[str, Any]
) -> ParsedReply[Any, Any]:
    """Ask until a reply has a value of the type, or there are no more tries. Raises OutputError."""
    question, options = take_question(client, operation, request, output_type, arguments)
    question.decide(catalogue_for(client, None, key_of(options)))
    while True:
        try:
            reply = client.call(operation, question.arguments, options_of(question, options))
        except BaseException as error:
            question.explain(error)
            raise
        answer = question.receive(reply)
        if answer is not None:
            return answer


async def async_parse(
    client: Any, operation: Send, request: RequestForm, output_type: object, arguments: dict[str, Any]
) -> ParsedReply[Any, Any]:
    """Ask until a reply has a value of the type, or there are no more tries. Raises OutputError."""
    question, options = take_question(client, operation, request, output_type, arguments)
    question.decide(await async_catalogue_for(client, None, key_of(options)))
    while True:
        try:
            reply = await client.call(operation, question.arguments, options_of(question, options))
        except BaseException as error:
            question.explain(error)
            raise
        answer = question.receive(reply)
        if answer is not None:
            return answer


def take_question(
    client: Any, operation: Send, request: RequestForm, output_type: object, arguments: dict[str, Any]
) -> tuple[Question[Any], Any]:
    """Return what is asked, and the options of the call, which are removed from the arguments.

    Raises InvalidArgumentError, and not before the options are concealed: crash reporters print local
    variables.
    """
    for name in [name for name, value in arguments.items() if value is NOT_GIVEN]:
        del arguments[name]
    bodies = bodies_of(arguments)
    problem = conflict(bodies, request)
    provider = next((body["provider"] for body in reversed(bodies[1:]) if "provider" in body), None)
    models = candidates({name: body[name] for body in bodies for name in _MODELS if name in body})
    del bodies
    options = take_options(client, operation, arguments)
    if problem is not None:
        raise InvalidArgumentError(problem)
    return Question(output_type, request, arguments, models, provider), options


def options_of(question: Question[Any], options: Any) -> Any:
    """Return the options of the next request."""
    return ConcealedOptions(*_revealed(options), question.options) if question.options else options


def key_of(options: Any) -> Any:
    """Return the options of a call without all but its key, with which the catalogue is fetched, too."""
    keys = [given["api_key"] for given in _revealed(options) if given.get("api_key") is not None]
    return {"api_key": keys[-1]} if keys else None


def _revealed(options: Any) -> Any:
    reveal: Any = getattr(options, "reveal", None)
    return [options or {}] if reveal is None else reveal()
