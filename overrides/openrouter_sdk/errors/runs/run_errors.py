"""The errors of runs of tools."""

from __future__ import annotations

from openrouter_sdk.errors.base import InvalidArgumentError, OpenRouterError


class InvalidStateError(InvalidArgumentError):
    """A state of a run, or a conversation, cannot be read: it is damaged, of another version, or none."""


class RequestInDoubtError(OpenRouterError):
    """A request was in flight when the state of the run was saved; it may have been billed. Nothing was sent.

    `resend=True` sends it again.
    """


class ToolFailedError(OpenRouterError):
    """A tool raised an exception in a run with `on_tool_error="raise"`; `__cause__` is the exception."""
