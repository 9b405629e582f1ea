"""The program `openrouter-sdk`: runs a command line, and turns what ends it into an exit code."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence
from typing import Any, cast

from openrouter_sdk.cli import exits, terminal

PROGRAM = "openrouter-sdk"
COMPLETION = "_OPENROUTER_SDK_COMPLETE"
"""The variable by which a shell asks for completions."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, by default that of the process, and return the exit code.

    0 means that all went well, 1 that the API reported an error or the answer could not be written, 2 that
    the command line is wrong, 3 that there is no key, 4 that the network failed, 130 that it was interrupted.
    """
    try:
        command = _command()
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("typer", "rich", "platformdirs"):
            raise
        terminal.error(
            f"the command line needs {error.name}, which is not installed: pip install 'openrouter-sdk[cli]'"
        )
        return exits.USAGE
    with warnings.catch_warnings():
        warnings.showwarning = cast("Any", _show_warning)
        return _run(command, list(sys.argv[1:] if arguments is None else arguments))


def _command() -> Any:
    from openrouter_sdk.cli.app import command

    return command()


def _run(command: Any, arguments: list[str]) -> int:
    from typer import Exit

    try:
        if COMPLETION in os.environ:
            command.main(arguments, prog_name=PROGRAM)  # answers the shell, and exits
        with command.make_context(PROGRAM, arguments) as context:
            command.invoke(context)
        terminal.flush()
    except Exit as done:
        return _flushed(done.exit_code)
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else exits.API
    except BaseException as error:
        return _failed(error)
    return exits.OK


def _flushed(code: int) -> int:
    try:
        terminal.flush()
    except (BrokenPipeError, exits.CommandError) as error:
        return _failed(error)
    return code


def _failed(error: BaseException) -> int:
    code, text = exits.verdict_of(error)
    terminal.end_line()
    if exits.TRACEBACK in os.environ:
        from traceback import print_exception

        print_exception(error, file=sys.stderr)
    if text:
        terminal.error(text)
    terminal.discard()
    return code


def _show_warning(message: Warning | str, *_place: Any, **_more: Any) -> None:
    """Show a warning without the line of the program that it is about."""
    terminal.note(f"warning: {message}")
