"""The behaviour of some kinds of items beyond storage."""
