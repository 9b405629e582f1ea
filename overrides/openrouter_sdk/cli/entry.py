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
    with warnings.catch_warnings():
        warnings.showwarning = cast("Any", _show_warning)
        try:
            code = _run(list(sys.argv[1:] if arguments is None else arguments))
            terminal.end_note()
            terminal.flush()
        except BaseException as error:
            return _failed(error)
    return code


def _run(arguments: list[str]) -> int:
    try:
        from typer import Exit

        from openrouter_sdk.cli.app import command
    except ModuleNotFoundError as error:
        raise exits.CommandError(
            f"the command line needs {error.name}, which is not installed: pip install 'openrouter-sdk[cli]'"
        ) from None
    parser: Any = command()
    try:
        if COMPLETION in os.environ:
            parser.main(arguments, prog_name=PROGRAM)  # answers the shell, and exits
        with parser.make_context(PROGRAM, arguments) as context:
            parser.invoke(context)
    except Exit as done:
        return int(done.exit_code)
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else exits.API
    return exits.OK


def _failed(error: BaseException) -> int:
    code, text = exits.verdict_of(error)
    if code == exits.INTERRUPTED:
        terminal.end_interrupted()
    terminal.end_line()
    if exits.TRACEBACK in os.environ:
        from traceback import print_exception

        print_exception(error, file=sys.stderr)
    if text:
        terminal.error(text)
    terminal.end_note()
    terminal.discard()
    return code


def _show_warning(message: Warning | str, *_place: Any, **_more: Any) -> None:
    """Show a warning without the line of the program that it is about."""
    terminal.error(f"warning: {exits.one_line(str(message))}")
