"""Turns of conversations, and the conversations that are kept."""
