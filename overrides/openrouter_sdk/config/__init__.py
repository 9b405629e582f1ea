"""Settings of a client or a call: options, timeouts, retries and headers."""
