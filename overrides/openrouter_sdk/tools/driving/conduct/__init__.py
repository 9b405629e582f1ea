"""The conduct of a run, as effects that drivers carry out. It does no I/O."""
