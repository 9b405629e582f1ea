"""Kill a process in the middle of a download, with SIGKILL, and see that the next one completes the file.

python -m tests.faults.killed_downloads --times 100
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.behaviour.transfer.byte_server import PIECE, ByteServer

SIZE = 2 * 1024 * 1024 + 17
DOWNLOADS = """
import os, sys
from openrouter_sdk import OpenRouter
import openrouter_sdk.transfer.file_methods
for line in sys.stdin:  # a process for each download, without the time to start Python
    child = os.fork()
    if not child:
        try:
            OpenRouter("k", base_url=sys.argv[1], retries=0).files.download_to("file-1", line.strip())
            os._exit(0)
        finally:
            os._exit(1)
    print(child, flush=True)
    print(os.waitpid(child, 0)[1], flush=True)
"""


class Downloader:
    """Starts a process for each download."""

    def __init__(self, server: ByteServer) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", DOWNLOADS, server.url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.child = 0
        self.started = threading.Event()

    def run(self, target: Path) -> int:
        """Download, and return the status of the process."""
        commands, answers = self._process.stdin, self._process.stdout
        assert commands is not None
        assert answers is not None
        print(target, file=commands, flush=True)
        self.child = int(answers.readline())
        self.started.set()
        status = int(answers.readline())
        self.started.clear()
        return status

    def kill(self) -> None:
        self.started.wait()
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.child, signal.SIGKILL)

    def close(self) -> None:
        self._process.communicate()


@contextmanager
def killed_at(moment: int, server: ByteServer, downloader: Downloader, part: Path) -> Iterator[None]:
    """Kill the download once so many bytes are sent, most of which are in its file by then."""

    def kill(sent: int) -> None:
        if sent >= moment:
            downloader.kill()
            return
        while not part.exists() or part.stat().st_size < sent:  # the client must not be far behind
            downloader.started.wait()

    server.served.on_piece = kill
    try:
        yield
    finally:
        server.served.on_piece = lambda sent: None


def run(times: int, seed: int, folder: Path) -> dict[str, int]:
    """Kill so many downloads at random moments, and complete each. Raises AssertionError."""
    chance = random.Random(seed)
    server = ByteServer()
    downloader = Downloader(server)
    counts = {"resumed": 0, "begun again": 0, "complete": 0}
    try:
        for number in range(times):
            target = folder / f"{number}.bin"
            server.reset()
            server.served.media = "application/octet-stream"
            content = server.served.content = chance.randbytes(SIZE)
            server.served.etag = f'"{number}"' if number % 3 else None
            moment = chance.randrange(0, SIZE + PIECE)
            with killed_at(moment, server, downloader, Path(f"{target}.part")):
                downloader.run(target)
            complete = target.exists()
            assert not complete or target.read_bytes() == content, "half a file under its name"
            assert complete or downloader.run(target) == 0
            assert target.read_bytes() == content
            assert complete or os.listdir(folder) == [target.name]
            kind = "complete" if complete else "resumed" if any(server.ranges) else "begun again"
            counts[kind] += 1
            for left in folder.iterdir():
                left.unlink()
    finally:
        downloader.close()
        server.close()
    return counts


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    arguments = parser.parse_args()
    print(f"killed downloads: seed {arguments.seed}")
    with tempfile.TemporaryDirectory() as folder:
        print(run(arguments.times, arguments.seed, Path(folder)))


if __name__ == "__main__":
    main()
