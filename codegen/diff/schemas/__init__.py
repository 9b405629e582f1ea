"""Compare schemas."""
