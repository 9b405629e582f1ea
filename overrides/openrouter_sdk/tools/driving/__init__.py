"""Driving runs of tools: with plain calls and threads, or in an event loop."""
