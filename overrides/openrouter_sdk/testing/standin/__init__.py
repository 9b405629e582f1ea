"""Answer requests as the API would."""
