"""A program and its own tests, which run on the stand-in server."""

from collections.abc import Iterator

import pytest

from openrouter_sdk import OpenRouter, errors
from openrouter_sdk.testing import StandInServer


def summarise(client: OpenRouter, text: str) -> str:
    try:
        reply = client.chat.send(
            model="openai/gpt-4o-mini",
            messages=[{"role": "system", "content": "Summarise."}, {"role": "user", "content": text}],
            retries=0,
        )
    except errors.RateLimitError:
        return "(busy)"
    return reply.text.strip()


@pytest.fixture
def client(openrouter_server: StandInServer) -> Iterator[OpenRouter]:
    with OpenRouter(openrouter_server.key, base_url=openrouter_server.url) as client:
        yield client


def test_the_text_is_sent_and_the_summary_is_returned(
    client: OpenRouter, openrouter_server: StandInServer
) -> None:
    openrouter_server.script.reply(" It rains. ")

    assert summarise(client, "A long text about rain.") == "It rains."

    [request] = openrouter_server.requests
    assert request.json()["messages"][1] == {"role": "user", "content": "A long text about rain."}
    assert openrouter_server.problems == []


def test_a_busy_server_is_told_to_the_user(client: OpenRouter, openrouter_server: StandInServer) -> None:
    openrouter_server.script.error(429, "Slow down.", headers={"retry-after": "1"})

    assert summarise(client, "A text.") == "(busy)"
