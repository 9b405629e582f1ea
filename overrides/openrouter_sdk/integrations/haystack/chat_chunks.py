"""Chunks of a stream as `StreamingChunk`s."""

from __future__ import annotations
