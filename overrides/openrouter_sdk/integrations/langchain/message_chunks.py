"""The events of a stream as chunks of a message."""
