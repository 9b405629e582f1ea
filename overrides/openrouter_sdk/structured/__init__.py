"""Answers of a Python type instead of text."""
