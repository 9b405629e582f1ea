"""Answer one request as the API would."""
