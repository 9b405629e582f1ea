"""Many prompts: a map of requests to results."""
