"""Settings that the chat model and the embeddings share, and their clients."""
