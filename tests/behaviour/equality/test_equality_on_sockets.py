"""A socket is no difference either: each outcome there is the one that the fake server gives.

Kinds, surfaces, ways to read and loops meet in pairs, not all with all. Time is real here, so it is short,
and only silence is tried: no machine is so busy that it ends early.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.behaviour.equality.compare import differences, ending
from tests.behaviour.equality.corpus import CORPUS, KINDS
from tests.behaviour.equality.play import Meeting, play
from tests.behaviour.equality.roads import LOOPS, Loop, Method, Outcome, Road
from tests.behaviour.equality.sockets import AnswerServer, serving
from tests.behaviour.equality.surfaces import SURFACES
from tests.transports.libraries import EVENT_LOOPS

SOCKETS: tuple[Loop, ...] = ("sync", *(loop for loop in LOOPS if loop in EVENT_LOOPS))
METHODS: tuple[Method, ...] = ("send", "result", "events", "text")
IGNORED = ("headers",)  # those of the transfer come on top
BODILESS = (204, 304)
STALLS = ("first_byte passes", "JSON stalls", "events stall", "total passes in a late stall")
SCALE = 1 / 8
"""Real seconds for one of the corpus."""
PATIENCE = 1.5
"""Real seconds by which a busy machine may be late."""


def _untimed(kind: str) -> bool:
    answers = CORPUS["chat"][kind]
    return bool(CORPUS["images"][kind]) and not any(
        answer.is_timed or answer.status in BODILESS for answer in answers
    )


UNTIMED = tuple(filter(_untimed, KINDS))


@pytest.fixture(scope="module")
def server() -> Iterator[AnswerServer]:
    with serving() as started:
        yield started


@pytest.mark.parametrize("kind", UNTIMED)
def test_a_socket_is_no_difference(kind: str, server: AnswerServer) -> None:
    number = UNTIMED.index(kind)
    found = []
    for place, surface in enumerate(SURFACES):
        answers = CORPUS[surface.name][kind]
        # Latin squares: over all kinds, every two of surface, method and loop meet.
        method, loop = METHODS[(place + number) % 4], SOCKETS[(place + number // 4) % len(SOCKETS)]
        meeting = Meeting(surface, answers[number % len(answers)], Road(method, loop, server="socket"))
        found += _differences(meeting, server.meet(meeting), server.url)
    assert not found, "\n".join(["", *found])


@pytest.mark.parametrize("kind", STALLS)
def test_limits_hold_on_sockets_too(kind: str) -> None:
    """All at once, since what takes time is waiting."""
    answers = [
        (surface, answer.scaled(SCALE))
        for place, surface in enumerate(SURFACES)
        for answer in CORPUS[surface.name][kind][place % 2 :: 2] or CORPUS[surface.name][kind]
    ]
    meetings = [
        Meeting(
            surface,
            answer,
            Road(METHODS[number % 4], SOCKETS[number % len(SOCKETS)], server="socket"),
        )
        for number, (surface, answer) in enumerate(answers)
    ]
    with ThreadPoolExecutor(len(meetings)) as threads:
        found = [one for several in threads.map(_stalled, meetings) for one in several]
    assert not found, "\n".join(["", *found])


def _stalled(meeting: Meeting) -> list[str]:
    with serving() as server:
        begun = time.monotonic()
        outcome = server.meet(meeting)
        elapsed = time.monotonic() - begun
        found = _differences(meeting, outcome, server.url)
    limit = outcome.facts.get("seconds", 0.0)
    if not limit <= elapsed < limit + PATIENCE:
        found.append(f"{meeting.surface.name}: {ending(outcome)}, after {elapsed:.2f} s on {meeting.road}")
    return found


def _differences(meeting: Meeting, outcome: Outcome, url: str) -> list[str]:
    surface, answer, road = meeting
    expected = road._replace(server="fake")
    (faked,) = play([Meeting(surface, answer, expected)], base_url=url)
    found = differences({expected: faked, road: outcome}, ignored=IGNORED)
    return [f"{surface.name}: {one}" for one in found]
