"""HTTP messages, server-sent events and forms as plain values."""
