"""Response formats of a request: dicts, pydantic models and all types of `parse`."""

from __future__ import annotations
