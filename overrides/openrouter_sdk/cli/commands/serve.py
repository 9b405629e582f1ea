"""`serve`: run the stand-in server, which needs no key and no network."""

from __future__ import annotations

from typing import Final

from typer import Context, Typer

command: Final = Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@command.command(
    "serve",
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
)
def serve(context: Context) -> None:
    """Run the stand-in server; the options are those of `python -m openrouter_sdk.testing serve`."""
    from openrouter_sdk.cli.exits import CommandError
    from openrouter_sdk.testing.__main__ import run

    try:
        run(["serve", *context.args], "openrouter-sdk")
    except (OSError, OverflowError, ValueError) as error:  # of a port that is taken, or there is none
        raise CommandError(str(error)) from None
