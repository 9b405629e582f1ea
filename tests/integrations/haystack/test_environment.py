"""What tests of Haystack's components can rely on."""

from __future__ import annotations

import os
import socket

import pytest
from haystack.telemetry import _telemetry

from openrouter_sdk import OpenRouter
from openrouter_sdk.testing import StandInServer


def test_a_client_without_arguments_finds_the_stand_in(server: StandInServer) -> None:
    server.script.reply("Hello.")
    with OpenRouter() as client:
        result = client.chat.send(model="a/b", messages=[{"role": "user", "content": "Hi"}])
    assert (result.text, len(server.requests)) == ("Hello.", 1)


def test_nothing_reaches_another_machine() -> None:
    with socket.socket() as sock, pytest.raises(AssertionError, match="wants to reach"):
        sock.connect(("192.0.2.1", 443))


def test_telemetry_is_off() -> None:
    assert _telemetry.telemetry is None


def test_settings_of_the_machine_are_not_there() -> None:
    found = {name for name in os.environ if name.startswith(("HAYSTACK_", "OPENAI_", "OPENROUTER_"))}
    assert found == {"HAYSTACK_TELEMETRY_ENABLED", "OPENROUTER_API_KEY", "OPENROUTER_BASE_URL"}
