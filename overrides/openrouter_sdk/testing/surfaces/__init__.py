"""What a model says, in the format of each API."""
