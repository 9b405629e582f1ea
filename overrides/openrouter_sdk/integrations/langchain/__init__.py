"""A chat model and embeddings for LangChain, on this client."""
