"""The resources of openai."""
