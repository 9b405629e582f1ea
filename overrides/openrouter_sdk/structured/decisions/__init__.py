"""Decisions of a model: the fields of a type as questions, and their answers as its value."""
