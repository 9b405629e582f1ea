"""`OpenRouterTextEmbedder` and `OpenRouterDocumentEmbedder`."""

from __future__ import annotations
