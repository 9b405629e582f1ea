"""Replies as `ChatMessage`s."""

from __future__ import annotations
