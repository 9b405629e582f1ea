"""Base classes of the results, with the shortcuts that read them."""
