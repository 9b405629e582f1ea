"""What the annotations of Python mean in JSON."""
