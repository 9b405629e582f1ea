"""The names that people see, and the old ones that keep working."""
