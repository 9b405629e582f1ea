"""`OpenRouterEmbeddings`."""
