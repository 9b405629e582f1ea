"""Schemas compared: unions, bounds, properties."""
