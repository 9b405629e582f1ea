"""The content of messages, in all of its shapes, as parts of a request."""
