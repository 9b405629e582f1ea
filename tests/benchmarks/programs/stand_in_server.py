"""A stand-in server that tells what it costs: prints its URL and key, and obeys the lines of its input.

script N WORDS   the next N requests get a reply of so many words
cost             prints the seconds of CPU so far, and the bytes of memory
fixture N        prints what each of N servers takes that start and close, and each of N transports
"""

import sys
import time
from collections.abc import Callable

from memory import resident

from openrouter_sdk.testing import StandInServer, StandInTransport


def a_server() -> None:
    with StandInServer():
        pass


def each(times: int, work: Callable[[], object]) -> float:
    work()
    before = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - before) / times


def obey(server: StandInServer, command: str, *numbers: int) -> str:
    if command == "script":
        times, words = numbers
        for _ in range(times):
            server.script.reply("word " * words)
        return "done"
    if command == "fixture":
        return f"{each(numbers[0], a_server)} {each(numbers[0], StandInTransport)}"
    return f"{time.process_time()} {resident()}"


with StandInServer(keep_requests=10_000) as server:
    print(server.url, server.key, flush=True)
    for line in sys.stdin:
        name, *given = line.split()
        print(obey(server, name, *map(int, given)), flush=True)
