# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `decisions`, under the vendor's name `alpha_decisions`."""

from .decisions import AsyncDecisions as AsyncAlphaDecisions, Decisions as AlphaDecisions

__all__ = ["AlphaDecisions", "AsyncAlphaDecisions"]
