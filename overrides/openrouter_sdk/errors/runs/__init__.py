"""The errors of runs of tools."""
