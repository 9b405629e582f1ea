"""Embeddings of any number of texts, and documents ranked as they are."""
