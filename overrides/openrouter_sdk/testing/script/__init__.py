"""Answers that a test asks for, and faults that spoil them."""
