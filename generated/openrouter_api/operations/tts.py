# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of `speech`, under the vendor's name `tts`."""

from .speech import (
    CREATE_SPEECH,
)

__all__ = [
    "CREATE_SPEECH",
]
