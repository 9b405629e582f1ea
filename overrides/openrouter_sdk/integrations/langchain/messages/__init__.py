"""Messages of LangChain: those of a request, of a reply and of a stream."""
