"""Chunks of a chat that differ from the one before in nothing but their text."""
