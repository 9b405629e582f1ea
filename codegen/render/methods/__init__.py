"""The methods of resources: their parameters and docstrings."""
