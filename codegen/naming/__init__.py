"""Choose public names, and keep deprecated ones working."""
