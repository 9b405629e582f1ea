"""What the programs of all toolkits share: the functions that a model is to use, and how they report.

It stands for the code that a user has before there is a model: nothing in it knows of a toolkit.
"""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path
from typing import Any

URL = os.environ.get("STAND_IN_URL", "")
MODEL = "larkspur/sonata-3-mini"
STATE = Path("state.json")
"""Where a program keeps what another process needs."""

_EFFECTS = Path("effects.txt")


def get_weather(city: str) -> str:
    """The weather in a city, now."""
    _note(f"get_weather {city}")
    return f"sunny in {city}, 23 degrees"


def get_time(city: str) -> str:
    """The local time in a city."""
    _note(f"get_time {city}")
    return "14:05"


def get_population(city: str) -> str:
    """How many people live in a city."""
    _note(f"get_population {city}")
    return "545796"


def get_traffic(city: str) -> str:
    """How the traffic is in a city."""
    _note(f"get_traffic {city}")
    raise ConnectionError("the traffic service does not answer")


def get_news(city: str) -> str:
    """What happens in a city."""
    time.sleep(0.4)
    _note(f"get_news {city}")
    return "A festival begins."


def find_invoice(number: str) -> str:
    """The text of an invoice."""
    _note(f"find_invoice {number}")
    return f"Invoice {number}: Ada owes 12.50 euros, not paid yet."


def read_archive(topic: str) -> str:
    """All that the archive has on a topic."""
    _note(f"read_archive {topic}")
    return "There was a river, and there was a hill beside it. " * 900


def transfer(amount: float, to: str) -> str:
    """Transfer money, in euros."""
    _note(f"transfer {amount:g} {to}")
    return "transferred"


def book_hotel(city: str) -> str:
    """Book a hotel in a city."""
    _note(f"book_hotel {city}")
    if os.environ.get("CRASH"):
        os.kill(os.getpid(), signal.SIGKILL)
    return "booked"


def report(**outcome: Any) -> None:
    """Tell the judge what came out."""
    print(json.dumps(outcome, default=str), flush=True)


def _note(effect: str) -> None:
    with _EFFECTS.open("a", encoding="utf-8") as file:
        file.write(effect + "\n")
