"""Tools of all kinds as definitions in a request."""
