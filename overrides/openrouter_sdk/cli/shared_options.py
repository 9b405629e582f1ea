"""The options that several commands have."""

from __future__ import annotations

from typing import Annotated

from typer import Option

from openrouter_sdk.cli.user_files.completion import complete_model

AsJson = Annotated[bool, Option("--json", help="Print the whole answer as JSON.")]
BaseUrl = Annotated[
    str | None,
    Option(
        "--base-url",
        metavar="URL",
        help="Address of the API.",
        envvar="OPENROUTER_BASE_URL",
        show_envvar=True,
    ),
]
Model = Annotated[
    str | None,
    Option(
        "-m",
        "--model",
        metavar="MODEL",
        help="Model to ask, such as openai/gpt-4o-mini; by default that of the variable OPENROUTER_MODEL, "
        "else that of your account.",
        autocompletion=complete_model,
    ),
]
Output = Annotated[
    str | None,
    Option("--output", metavar="FILE", help="Write the answer to this file, whole or not at all."),
]
Timeout = Annotated[
    float | None,
    Option("--timeout", metavar="SECONDS", min=0.001, help="Longest time of a request."),
]
Settings = Annotated[
    list[str] | None,
    Option("-o", "--option", metavar="KEY VALUE", help="Parameter of the request; VALUE is JSON, or text."),
]
"""Arrives as pairs; see `prompts.parameters`. `app` has the option take two values, which Typer cannot say."""
System = Annotated[str | None, Option("-s", "--system", metavar="TEXT", help="Instructions for the model.")]
Attachments = Annotated[
    list[str] | None,
    Option(
        "-a",
        "--attachment",
        metavar="FILE",
        help="Picture, PDF, sound, video or text: a file, an address, or - for standard input; repeatable.",
    ),
]
Tools = Annotated[
    list[str] | None,
    Option(
        "-T",
        "--tool",
        metavar="MODULE:FUNCTION",
        help="Function that the model may call; you are asked before each call; repeatable.",
    ),
]
ApproveTools = Annotated[bool, Option("--approve-tools", help="Run calls of tools without asking.")]
MaxSteps = Annotated[
    int | None, Option("--max-steps", metavar="N", min=1, help="Requests of a run with tools, at most.")
]
MaxCost = Annotated[
    float | None, Option("--max-cost", metavar="USD", min=0, help="Cost of a run with tools, at most.")
]
Continues = Annotated[bool, Option("-c", "--continue", help="Continue the last conversation.")]
ConversationId = Annotated[
    str | None,
    Option("--conversation", metavar="ID", help="Continue this conversation; `logs` lists them."),
]
NoLog = Annotated[bool, Option("--no-log", help="Do not keep the conversation.")]
ShowUsage = Annotated[bool, Option("-u", "--usage", help="Show tokens and cost on standard error.")]
ShowReasoning = Annotated[bool, Option("--reasoning", help="Show on standard error what the model thinks.")]
