"""The standard content blocks of messages from OpenRouter."""
