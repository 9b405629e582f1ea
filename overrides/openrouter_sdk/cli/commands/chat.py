"""`chat`: talk to a model."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any, Final

from openrouter_sdk.cli import exits, shared_options as shared, terminal
from openrouter_sdk.cli.answering.talk import Source, Talk
from openrouter_sdk.cli.answering.turn import TurnPlan, tokens, usd
from openrouter_sdk.cli.opening import open_client
from openrouter_sdk.cli.prompts.attachments import content_of, parts_of
from openrouter_sdk.cli.prompts.parameters import chat_settings
from openrouter_sdk.cli.prompts.standard_input import decoded
from openrouter_sdk.cli.prompts.tool_names import read_tools

_HELP: Final = '''/attach FILE   attach a file to what you say next
/model MODEL   have another model answer
/undo          take back the last turn
/usage         show tokens and cost so far
/quit          leave, as ctrl-D does
A line that ends in \\ goes on in the next one, and so does everything between """ and """.
ctrl-C interrupts an answer; what there is of it is kept. // at the beginning stands for /.'''


def command(
    model: shared.Model = None,
    system: shared.System = None,
    settings: shared.Settings = None,
    tools: shared.Tools = None,
    approve_tools: shared.ApproveTools = False,
    max_steps: shared.MaxSteps = None,
    max_cost: shared.MaxCost = None,
    continues: shared.Continues = False,
    conversation: shared.ConversationId = None,
    usage: shared.ShowUsage = False,
    reasoning: shared.ShowReasoning = False,
    no_log: shared.NoLog = False,
    base_url: shared.BaseUrl = None,
    timeout: shared.Timeout = None,
) -> None:
    """Talk to a model, which knows what was said before.

    /help shows what can be typed besides, ctrl-D leaves. Piped in, each line is something to say.
    """
    terminal.check_output()
    given = chat_settings(settings)
    found, limits = read_tools(tools, approve_tools, max_steps, max_cost)
    plan = TurnPlan(terminal.write, found, approve_tools, limits=limits, reasoning=reasoning)
    with open_client(base_url, timeout=timeout) as client:
        talk = Talk(client, Source(continues, conversation, not no_log), model, system, given)
        _Session(talk, plan, shows_usage=usage).run()


class _Session:
    """Reads what is said, and answers, until the end of the input."""

    def __init__(self, talk: Talk, plan: TurnPlan, *, shows_usage: bool) -> None:
        self._talk = talk
        self._plan = plan
        self._shows_usage = shows_usage
        self._asks = terminal.is_terminal(sys.stdin)
        if self._asks:
            with suppress(ImportError):  # Windows has none
                import readline  # makes `input` edit lines

                readline.parse_and_bind("set enable-bracketed-paste on")  # several lines are one turn
        self._parts: list[Any] = []
        self._commands = {
            "/attach": self._attach,
            "/help": lambda _: terminal.note(_HELP),
            "/model": self._model,
            "/undo": self._undo,
            "/usage": self._usage,
        }

    def run(self) -> None:
        """Raises what a turn raises, if what is said was piped in."""
        if self._asks:
            past = f", about: {self._talk.title}" if self._talk.title else ""
            self._remark(f"You talk to {self._model_name()}{past}. /help shows more, ctrl-D leaves.")
        while True:
            try:
                said = self._read()
            except KeyboardInterrupt:
                if not self._asks:
                    raise
                terminal.note("")  # below the line that was begun
                continue
            if said is None or said.strip() in ("/quit", "/exit"):
                break
            if said.strip() or self._parts:
                self._take(said)
        if said is None and self._asks:
            terminal.note("")

    def _read(self) -> str | None:
        """Return what is said, or None at the end of the input."""
        line = self._line("> ")
        quotes = '"""' if line is not None and line.lstrip().startswith('"""') else ""
        if line is None or not (quotes or line.endswith("\\")):
            return line
        lines = [line.lstrip()[3:] if quotes else line]
        while line is not None and (quotes not in lines[-1] if quotes else lines[-1].endswith("\\")):
            line = self._line(". ")
            lines += [] if line is None else [line]
        if quotes:
            return "\n".join(lines).partition(quotes)[0].strip("\n")
        return "\n".join(one.removesuffix("\\") for one in lines)

    def _line(self, prompt: str) -> str | None:
        terminal.prompt("")  # on a new line
        if not self._asks:
            line = sys.stdin.buffer.readline() if sys.stdin is not None else b""
            return decoded(line).rstrip("\r\n") if line else None
        if not terminal.is_terminal(sys.stdout):
            terminal.prompt(prompt)  # `input` would write it to where the answers go
            prompt = ""
        try:
            return input(prompt)
        except EOFError:
            return None
        except UnicodeDecodeError:
            terminal.error("this is not text in UTF-8")
            return ""

    def _take(self, said: str) -> None:
        """Do what was typed. An error is shown, and the conversation goes on, unless nobody is there."""
        try:
            if said.startswith("/") and not said.startswith("//"):
                self._obey(said)
            else:
                self._say(said[1:] if said.startswith("//") else said)
        except KeyboardInterrupt:
            if not self._asks:
                raise
            terminal.end_line()
            self._remark("(interrupted)")
        except BrokenPipeError:
            raise
        except Exception as error:
            if not self._asks:
                raise
            terminal.error(exits.verdict_of(error)[1])

    def _say(self, text: str) -> None:
        answer = self._talk.say(content_of(text, self._parts), self._plan)
        self._parts = []
        terminal.end_answer(answer.text)
        answer.remark(usage=self._shows_usage)
        if answer.problem:
            raise exits.CommandError(answer.problem, exits.API)

    def _remark(self, text: str) -> None:
        terminal.note(terminal.dim(text))

    def _obey(self, line: str) -> None:
        name, _, rest = line.strip().partition(" ")
        if name not in self._commands:
            raise exits.CommandError(f"there is no {name}: see /help")
        self._commands[name](rest.strip())

    def _attach(self, name: str) -> None:
        if name in ("", "-"):
            raise exits.CommandError("/attach FILE: name a file or an address")
        self._parts += parts_of([name])
        self._remark(f"{name} goes with what you say next.")

    def _model(self, name: str) -> None:
        if name:
            self._talk.use_model(name)
        self._remark(f"You talk to {self._model_name()}.")

    def _model_name(self) -> str:
        return self._talk.model or "the model of your account"

    def _undo(self, _: str) -> None:
        self._remark(
            "The last turn is taken back." if self._talk.undo() else "There is nothing to take back."
        )

    def _usage(self, _: str) -> None:
        chat = self._talk.chat
        unknown = f", and {chat.unknown_costs} unknown" if chat.unknown_costs else ""
        self._remark(f"{tokens(chat.usage)}; {usd(chat.known_cost)}{unknown}")
