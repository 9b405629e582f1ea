"""Replies of models, and results of endpoints, in the format of each API."""
