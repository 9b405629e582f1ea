"""The journal of a map: a file that says what was sent and what came of it."""
