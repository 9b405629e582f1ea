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
        help="Model to ask, such as openai/gpt-4o-mini; by default the one of your account.",
        envvar="OPENROUTER_MODEL",
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
"""Arrives as pairs; see `prompts.settings`. `app` has the option take two values, which Typer cannot say."""
