"""Scripted answers, and faults."""
