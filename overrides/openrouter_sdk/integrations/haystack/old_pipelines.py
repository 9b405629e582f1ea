"""YAML that was written for openrouter-haystack."""

from __future__ import annotations
