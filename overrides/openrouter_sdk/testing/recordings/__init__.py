"""Record what a server answers, and replay it."""
