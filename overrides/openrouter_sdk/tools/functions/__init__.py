"""Functions as tools: their schemas, their arguments, their results."""
