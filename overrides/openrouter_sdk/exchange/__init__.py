"""One call from its arguments to its result, without I/O: prepare, send, retry, parse."""
