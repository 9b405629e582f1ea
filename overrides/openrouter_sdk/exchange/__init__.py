"""One call from its arguments to its result, without I/O: prepared, sent, retried, parsed."""
