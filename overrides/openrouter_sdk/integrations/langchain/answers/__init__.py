"""Answers in the form of a schema or a type."""
