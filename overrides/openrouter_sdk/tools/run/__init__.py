"""A run of tools as a state machine, without I/O, clock or threads."""
