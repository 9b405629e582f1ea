"""The vocabulary of scripts in JSON, for other processes and languages, and for files."""
