"""Messages of LangChain as messages of a request."""
