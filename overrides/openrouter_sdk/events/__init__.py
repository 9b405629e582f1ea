"""Server-sent events: framing, what each API makes of them, and values that are still incomplete."""
