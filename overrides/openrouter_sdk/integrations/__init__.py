"""Bridges to other libraries, each in a module of its own that needs an extra."""
