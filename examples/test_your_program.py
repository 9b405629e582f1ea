"""A small program and its tests, which need no key and no network, and cost nothing.

The fixture comes with the package: a stand-in for the API, which `OpenRouter()` finds by itself. In a project
of yours, these are two files.
Run: python -m pytest examples/test_your_program.py
"""

import pytest

from openrouter_sdk import OpenRouter, errors
from openrouter_sdk.testing import StandInServer

# The program


def summarise(text: str) -> str:
    with OpenRouter() as client:
        try:
            reply = client.chat.send(
                model="openai/gpt-4o-mini",
                messages=[
                    {"role": "system", "content": "Summarise in one sentence."},
                    {"role": "user", "content": text},
                ],
            )
        except errors.PaymentRequiredError:
            return "(no credits left)"
        return reply.text.strip()


# Its tests


def test_the_text_is_sent_and_the_summary_is_returned(openrouter_environment: StandInServer) -> None:
    openrouter_environment.script.reply(" It rains. ")

    assert summarise("A long text about rain.") == "It rains."

    [request] = openrouter_environment.requests
    assert request.json()["messages"][1] == {"role": "user", "content": "A long text about rain."}
    assert openrouter_environment.problems == []  # what the contract of the API does not allow


def test_a_server_that_is_overloaded_is_asked_again(openrouter_environment: StandInServer) -> None:
    openrouter_environment.script.error(503, "Overloaded.", headers={"retry-after": "0"}).reply("It rains.")

    assert summarise("A text.") == "It rains."


def test_an_account_without_credits_is_told(openrouter_environment: StandInServer) -> None:
    openrouter_environment.credits = 0

    assert summarise("A text.") == "(no credits left)"


@pytest.mark.parametrize("text", ["", "🦊" * 1000])
def test_texts_of_any_kind_are_summarised(text: str, openrouter_environment: StandInServer) -> None:
    assert summarise(text)  # without a script, the stand-in answers by itself
