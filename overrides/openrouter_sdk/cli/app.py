"""The commands, and the parser of the command line.

The module of a command is imported when it is called: `--help` lists the commands from the table below.
"""

from __future__ import annotations

import json
import re
import sys
from difflib import get_close_matches
from importlib import import_module
from itertools import islice
from typing import Annotated, Any, Final, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup

from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.terminal import is_terminal, width

_HELP: Final = """Ask models of OpenRouter.

openrouter-sdk "What is the capital of Portugal?"

cat main.py | openrouter-sdk "Find the mistake" -m openai/gpt-4o-mini

What is no command is a prompt: `openrouter-sdk ask --help` shows its options. The answer goes to standard
output, everything else to standard error.
"""
_EPILOG: Final = """The key is that of the variable OPENROUTER_API_KEY, else the one of `login`. It is no
option, because other users of a machine see the command lines of its programs.

Exit codes: 0 ok, 1 error of the API, 2 wrong usage, 3 no key, 4 network, 130 interrupted.
"""
_DEFAULT: Final = "ask"
IMPLICIT: Final = "openrouter_sdk.cli.implicit"
"""What the context has the arguments under, if they named no command."""
_MEANT: Final = {
    "help": "--help",
    "version": "--version",
    "balance": "credits",
    "usage": "key",
    "cost": "generation",
    "costs": "generation",
}
"""Words that would be prompts -> what they are called here."""
_CONTEXT: Final = {"help_option_names": ["-h", "--help"]}


class CommandRow(NamedTuple):
    """A command, and what the module of `commands` calls it: a function for Typer, or a `typer.Typer`."""

    name: str
    module: str
    help: str
    attribute: str = "command"


COMMANDS: Final = (
    CommandRow("ask", "ask", "Ask a model (what `openrouter-sdk PROMPT` does)."),
    CommandRow("chat", "chat", "Talk to a model."),
    CommandRow("logs", "logs", "Show the conversations that were kept."),
    CommandRow("login", "login", "Sign in with the browser, and store the key."),
    CommandRow("logout", "login", "Remove the stored key.", "logout_command"),
    CommandRow("models", "models", "Find models, by price, context and abilities."),
    CommandRow("key", "account", "Show limits and use of the key.", "key_command"),
    CommandRow("credits", "account", "Show the credits of the account.", "credits_command"),
    CommandRow("generation", "account", "Show what a reply has cost.", "generation_command"),
    CommandRow("images", "images", "Make images."),
    CommandRow("speak", "speech", "Say a text.", "speak_command"),
    CommandRow("transcribe", "speech", "Write what is said in a file.", "transcribe_command"),
    CommandRow("video", "video", "Make a video."),
    CommandRow("map", "map_prompts", "Send many prompts of a file."),
    CommandRow("serve", "serve", "Run a stand-in of the API, for tests."),
)
BY_NAME: Final = {row.name: row for row in COMMANDS}


class PairCommand(TyperCommand):
    """A command whose option `-o` takes two values, which Typer cannot declare."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        names = {name for parameter in self.params if parameter.name == "settings" for name in parameter.opts}
        joined: list[str] = []
        rest = iter(args)
        for one in rest:
            joined.append(one)
            if one == "--":
                break
            if one in names:
                pair = [*islice(rest, 2)]
                if len(pair) < 2 and not ctx.resilient_parsing:
                    raise CommandError(f"{one} takes two values, KEY and VALUE")
                joined.append(json.dumps(pair))
        return super().parse_args(ctx, [*joined, *rest])


class CommandTable(TyperGroup):
    """Finds commands in the table. What is none is a prompt for `ask`."""

    def list_commands(self, ctx: Any) -> list[str]:
        return [*BY_NAME]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        row = BY_NAME.get(cmd_name)
        return None if row is None else _load(row)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(row.name, row.help) for row in COMMANDS])

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        own = {name for parameter in self.get_params(ctx) for name in parameter.opts}
        if not args and not ctx.resilient_parsing:
            args = ["--help"] if is_terminal(sys.stdin) else [_DEFAULT]
        elif args and args[0] not in BY_NAME and args[0].partition("=")[0] not in own:
            if not ctx.resilient_parsing and all(one.startswith("--") for one in args[1:]):
                _refuse_slips(args[0])
            ctx.meta[IMPLICIT] = tuple(args)
            args = [_DEFAULT, *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        from typer._click.shell_completion import CompletionItem

        if not incomplete.startswith("-"):
            rows = [row for row in COMMANDS if row.name.startswith(incomplete)]
            return [CompletionItem(row.name, help=row.help) for row in rows]
        options = super(TyperGroup, self).shell_complete(ctx, incomplete)
        command = self.get_command(ctx, _DEFAULT)
        with command.make_context(_DEFAULT, [], parent=ctx, resilient_parsing=True) as context:
            return [*options, *command.shell_complete(context, incomplete)]


def _refuse_slips(word: str) -> None:
    """Refuse a single word that is a prompt by the rules, and was meant as a command."""
    if said := _slip(word):
        raise CommandError(f"{said} To send it as a prompt: openrouter-sdk ask {word}")


def _slip(word: str) -> str:
    """Return what to say of a word that was meant as a command, or nothing."""
    name = word.lower()
    near = get_close_matches(name, BY_NAME, 1, 0.8) if re.fullmatch("[a-z]+", name) else []
    meant = _MEANT.get(name) or next(iter(near), None)
    return f"there is no command {word}: did you mean {meant}?" if meant else ""


def advice(context: Any, said: str) -> str:
    """Return what helps after an error of the parser, of which `said` is the text."""
    typed = context.meta.get(IMPLICIT, ())
    if typed and (slip := _slip(typed[0])):
        return slip
    hint = "put a prompt of several words into quotes; " if typed and "extra argument" in said else ""
    if typed and typed[0].startswith("-") and "No such option" in said:
        hint = "put -- before a prompt that begins with a dash; "
    return f"{hint}see `{context.command_path} --help`"


def _load(row: CommandRow) -> Any:
    found: Any = getattr(import_module(f"openrouter_sdk.cli.commands.{row.module}"), row.attribute)
    app = found
    if not isinstance(found, typer.Typer):
        app = typer.Typer(add_completion=False, rich_markup_mode=None)
        app.command(cls=PairCommand, context_settings=_CONTEXT)(found)
    command = typer.main.get_command(app)
    command.name = row.name
    return command


def _show_version(asked: bool) -> None:
    if asked:
        from openrouter_sdk import __version__
        from openrouter_sdk.cli.terminal import write

        write(f"openrouter-sdk {__version__}\n")
        raise typer.Exit


def command() -> Any:
    """Return the command line, to be called with arguments."""
    app = typer.Typer(
        name="openrouter-sdk",
        cls=CommandTable,
        rich_markup_mode=None,
        subcommand_metavar="PROMPT | COMMAND ...",
        context_settings={**_CONTEXT, "terminal_width": min(width(), 80) - 2},  # else never below 50
    )

    @app.callback(help=_HELP, epilog=_EPILOG)
    def openrouter_sdk(
        version: Annotated[
            bool, typer.Option("--version", help="Show the version.", callback=_show_version, is_eager=True)
        ] = False,
    ) -> None:
        del version

    return typer.main.get_command(app)
