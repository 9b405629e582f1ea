"""Run a command line in this process."""

from __future__ import annotations

import io
import sys
from collections.abc import Mapping
from typing import NamedTuple

import pytest

from openrouter_sdk.cli.entry import main
from openrouter_sdk.testing import StandInServer


class Result(NamedTuple):
    """What a command line did."""

    code: int
    out: str
    err: str


class _Stream(io.TextIOWrapper):
    """A stream that keeps what is written; `terminal` makes it one."""

    def __init__(self, data: bytes = b"", *, terminal: bool = False) -> None:
        self.kept = io.BytesIO(data)
        super().__init__(self.kept, encoding="utf-8", write_through=True)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    def text(self) -> str:
        return self.kept.getvalue().decode("utf-8")


def run(
    *arguments: str,
    server: StandInServer | None = None,
    stdin: str | bytes | None = None,
    terminal: str = "",
    env: Mapping[str, str] | None = None,
) -> Result:
    """Run `openrouter-sdk` with arguments, and return exit code and output.

    Args:
        arguments: Those of the command line.
        server: The server to ask, with its key; None has neither address nor key.
        stdin: What comes in, by default nothing; None is an empty pipe.
        terminal: Those of the streams that are terminals: some of the letters `i`, `o` and `e`.
        env: Other variables of the environment.
    """
    data = (stdin or "").encode() if not isinstance(stdin, bytes) else stdin
    streams = {
        "stdin": _Stream(data, terminal="i" in terminal),
        "stdout": _Stream(terminal="o" in terminal),
        "stderr": _Stream(terminal="e" in terminal),
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, stream in streams.items():
            patch.setattr(sys, name, stream)
        if server is not None:
            patch.setenv("OPENROUTER_BASE_URL", server.url)
            patch.setenv("OPENROUTER_API_KEY", server.key)
        for name, value in (env or {}).items():
            patch.setenv(name, value)
        code = main(arguments)
    return Result(code, streams["stdout"].text(), streams["stderr"].text())
