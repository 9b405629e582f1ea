"""The rules that classify differences."""
