"""Tools of a program, and runs in which a model calls them."""
