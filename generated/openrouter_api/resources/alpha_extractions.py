# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `extractions`, under the vendor's name `alpha_extractions`."""

from .extractions import AsyncExtractions as AsyncAlphaExtractions, Extractions as AlphaExtractions

__all__ = ["AlphaExtractions", "AsyncAlphaExtractions"]
