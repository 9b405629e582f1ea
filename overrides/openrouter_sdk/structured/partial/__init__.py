"""What is certain of an answer while it is streamed."""
