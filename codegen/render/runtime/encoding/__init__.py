"""How arguments are checked, and encoded as a request."""
