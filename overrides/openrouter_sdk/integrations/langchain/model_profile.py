"""What a model can do, in the words of LangChain."""
