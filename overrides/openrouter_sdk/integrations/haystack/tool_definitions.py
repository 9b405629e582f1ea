"""Tools and toolsets as definitions in a request."""

from __future__ import annotations
