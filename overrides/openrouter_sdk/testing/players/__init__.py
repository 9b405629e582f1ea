"""Models that play: how the stand-in answers requests with tools, or for a schema, turn by turn.

    from openrouter_sdk.testing import StandInServer, players

    with StandInServer() as server:
        server.script.play(players.bad_arguments("not_json", times=2))

A player is a function of the prompt; the prompt has the whole conversation, so a player needs no memory and
may serve any number of runs at once. Most take the player that goes on after them as `then`.
"""

from openrouter_sdk.testing.players.basics import (
    Player,
    answer,
    call_each_tool,
    call_tool,
    filter_content,
    refuse,
    repeat_call,
)
from openrouter_sdk.testing.players.changes import call_ids, ignore_tool_choice, say, think, truncate
from openrouter_sdk.testing.players.mistakes import ArgumentMistake, OutputMistake, bad_arguments, bad_output

__all__ = [
    "ArgumentMistake",
    "OutputMistake",
    "Player",
    "answer",
    "bad_arguments",
    "bad_output",
    "call_each_tool",
    "call_ids",
    "call_tool",
    "filter_content",
    "ignore_tool_choice",
    "refuse",
    "repeat_call",
    "say",
    "think",
    "truncate",
]
