"""The options that several commands have."""

from __future__ import annotations

from typing import Annotated

from typer import Option

from openrouter_sdk.cli.user_files.completion import complete_model

AsJson = Annotated[bool, Option("--json", help="Print the whole answer as JSON.")]
BaseUrl = Annotated[
    str | None,
    Option("--base-url", metavar="URL", help="Address of the API.", envvar="OPENROUTER_BASE_URL"),
]
_MODEL = "Model to ask; by default that of the variable OPENROUTER_MODEL, else that of your account."
Model = Annotated[
    str | None, Option("-m", "--model", metavar="MODEL", help=_MODEL, autocompletion=complete_model)
]
Output = Annotated[
    str | None, Option("--output", metavar="FILE", help="Write the answer to this file, whole or not at all.")
]
Timeout = Annotated[float | None, Option("--timeout", metavar="SECONDS", help="Longest time of a request.")]
_SETTING = "Parameter of the request; VALUE is JSON, or text."
Settings = Annotated[list[str] | None, Option("-o", "--option", metavar="KEY VALUE", help=_SETTING)]
"""Arrive as JSON, a list of key and value each, for `prompts.parameters`: see `app.PairCommand`."""
System = Annotated[str | None, Option("-s", "--system", metavar="TEXT", help="Instructions for the model.")]
_FILE = "File or address of what goes with the prompt, or - for standard input; repeatable."
Attachments = Annotated[list[str] | None, Option("-a", "--attachment", metavar="FILE", help=_FILE)]
_TOOL = "Function that the model may call; you are asked before each call; repeatable."
Tools = Annotated[list[str] | None, Option("-T", "--tool", metavar="MODULE:NAME", help=_TOOL)]
ApproveTools = Annotated[bool, Option("--approve-tools", help="Run calls of tools without asking.")]
_STEPS = "Most requests, with -T; at this limit, one last turn without tools comes on top."
MaxSteps = Annotated[int | None, Option("--max-steps", metavar="N", help=_STEPS)]
MaxCost = Annotated[float | None, Option("--max-cost", metavar="USD", help="Highest cost, with -T.")]
Continues = Annotated[bool, Option("-c", "--continue", help="Continue the last conversation.")]
_CONVERSATION = "Continue this conversation; `logs` lists them."
ConversationId = Annotated[str | None, Option("--conversation", metavar="ID", help=_CONVERSATION)]
NoLog = Annotated[bool, Option("--no-log", help="Do not keep the conversation.")]
ShowUsage = Annotated[bool, Option("-u", "--usage", help="Show tokens and cost on standard error.")]
ShowReasoning = Annotated[bool, Option("--reasoning", help="Show on standard error what the model thinks.")]
