"""What all components have: clients made at warm-up, closing, and serialisation."""

from __future__ import annotations
