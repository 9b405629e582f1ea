"""`ChatMessage`s as messages of a request."""

from __future__ import annotations
