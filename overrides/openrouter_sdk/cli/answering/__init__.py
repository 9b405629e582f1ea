"""A turn of a conversation: what is shown while it goes on, and what comes of it."""
