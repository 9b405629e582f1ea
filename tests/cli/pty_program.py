"""Run the command line in a terminal of its own, as a person does."""

from __future__ import annotations

import fcntl
import os
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Final, Self

_PATIENCE: Final = 60.0
"""Seconds to wait for what must come, on a machine that is busy."""
_AGAIN: Final = 5.0
_PROGRAM: Final = """
import os, sys
os.close(os.open(os.ttyname(0), os.O_RDWR))  # becomes the terminal that ctrl-C comes from
from openrouter_sdk.cli.entry import main
sys.exit(main())
"""
_SEQUENCE: Final = r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|[@-_])"


class PtyProgram:
    """`openrouter-sdk` in a terminal::

        with PtyProgram("chat", env=environment) as program:
            program.wait_for(">")
            program.send("Hello\\r")
            program.wait_for("Hello!")
            program.send(CTRL_D)
            assert program.end() == 0

    `wait_for` looks only at what came after the last text that it found.
    """

    def __init__(self, *arguments: str, env: Mapping[str, str] | None = None, columns: int = 80) -> None:
        self._master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        environment = {**os.environ, "TERM": "xterm", **(env or {})}
        environment.pop("COLUMNS", None)
        self.screen = ""
        """All that came, with its escape sequences."""
        self._seen = 0
        self._ended = False
        self._process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            start_new_session=True,
        )
        self.settings = termios.tcgetattr(slave)
        self._slave = slave  # stays open, so that its settings can be read afterwards

    @property
    def text(self) -> str:
        """All that came, without escape sequences and with simple line breaks."""
        return re.sub(_SEQUENCE, "", self.screen).replace("\r\n", "\n")

    @property
    def is_clean(self) -> bool:
        """Whether the terminal is as it was: it shows what is typed, and reads in lines."""
        return termios.tcgetattr(self._slave) == self.settings

    def wait_for(self, text: str) -> None:
        """Read until a text has come."""
        deadline = time.monotonic() + _PATIENCE
        while (found := self.screen.find(text, self._seen)) < 0:
            assert self._read(deadline), f"{text!r} did not come, but {self.screen[self._seen :]!r}"
        self._seen = found + len(text)

    def send(self, text: str) -> None:
        """Type a text."""
        os.write(self._master, text.encode())

    def interrupt(self, text: str | None = None) -> None:
        """Press ctrl-C until a text comes, or the program ends.

        Python overlooks one that comes at the moment in which it begins to wait for the network, and people
        then press it again.
        """
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            self.send(CTRL_C)
            patience = time.monotonic() + _AGAIN
            while time.monotonic() < patience:
                self._read(patience, 0.01)
                found = -1 if text is None else self.screen.find(text, self._seen)
                if found >= 0:
                    self._seen = found + len(text or "")
                if found >= 0 or self._process.poll() is not None:
                    return
        raise AssertionError(f"it goes on: {self.screen!r}")

    def end(self) -> int:
        """Wait for the end of the program, and return its exit code."""
        deadline = time.monotonic() + _PATIENCE
        while self._process.poll() is None:
            self._read(deadline, 0.01)
            assert time.monotonic() < deadline, f"it does not end: {self.screen!r}"
        while self._read(deadline, 0):
            pass
        return self._process.returncode

    def _read(self, deadline: float, patience: float | None = None) -> bool:
        left = max(deadline - time.monotonic(), 0)
        ready, _, _ = select.select([self._master], [], [], left if patience is None else patience)
        if ready:
            self.screen += os.read(self._master, 65536).decode("utf-8", "replace")
        return bool(ready)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._slave)
        os.close(self._master)


CTRL_C: Final = "\x03"
CTRL_D: Final = "\x04"
