"""A class as the `response_format`, and the content of the answer as an instance of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from openrouter_sdk.compat.openai.calls import reader
from openrouter_sdk.compat.openai.exceptions import NO_REQUEST, translate
from openrouter_sdk.compat.openai.types.chat import ParsedChatCompletion
from openrouter_sdk.errors import OutputInvalidError

Read = Callable[[Any], ParsedChatCompletion]


class _Content(NamedTuple):
    """What is read of a choice."""

    text: str
    refusal: str | None
    finish_reason: str | None


def typed(params: Mapping[str, Any]) -> tuple[Mapping[str, Any], Read]:
    """Return the arguments with the schema of the class, if one is given, and what makes the completion.

    Raises InvalidArgumentError for a class that JSON cannot say.
    """
    cls, read = params.get("response_format"), reader(ParsedChatCompletion)
    if not isinstance(cls, type):
        return params, read
    from openrouter_sdk.structured.output_form import OutputForm
    from openrouter_sdk.structured.requests import CHAT

    form: OutputForm[Any] = OutputForm(cls)
    return CHAT.with_schema({**params}, form), lambda value: _with_parsed(read(value), form)


def _with_parsed(completion: ParsedChatCompletion, form: Any) -> ParsedChatCompletion:
    """Set `parsed` of each message that is no refusal. Raises an exception for content that is not valid."""
    from openrouter_sdk.structured.reading import read_reply

    for choice in completion.choices or ():
        message = choice.message
        if message.refusal:
            continue
        content = _Content(message.content or "", None, choice.finish_reason)
        reading = read_reply(content, (), form, None)
        if reading.error is not None:
            found = reading.error(reading.message, raw=reading.raw)
            if isinstance(found, OutputInvalidError):
                found.problems = reading.problems
            error: Any = translate(found, NO_REQUEST)
            error.completion = completion
            raise error
        message.parsed = reading.value
    return completion
