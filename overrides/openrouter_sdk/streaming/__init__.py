"""Streams as people use them, and how they let go of their connections."""
