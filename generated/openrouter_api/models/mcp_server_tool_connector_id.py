# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type McpServerToolConnectorId."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

McpServerToolConnectorId: TypeAlias = (
    Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    | str
)
"""A known service with a ready-made connector."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
