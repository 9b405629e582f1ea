"""What the stand-in says to the programs written for PyPI `openai`."""

from __future__ import annotations

from openrouter_sdk.testing import Script
from tests.peers.suite import Suite


def _chat(script: Script) -> object:
    return script.reply("Ten euros, or 10 €.")


SUITE = Suite(
    peer="openai",
    original="openai",
    ours="openrouter_sdk.compat.openai",
    scripts={"chat_create": _chat},
)
