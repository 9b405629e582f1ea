"""Haystack components on this client; requires the extra `haystack`."""

from __future__ import annotations
