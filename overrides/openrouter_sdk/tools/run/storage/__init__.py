"""States of runs as text."""
