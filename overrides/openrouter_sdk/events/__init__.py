"""Server-sent events: framing, the event formats of each API, and partial JSON."""
