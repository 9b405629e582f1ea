"""Compare operations."""
