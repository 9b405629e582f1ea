"""Embeddings of texts and of a question."""

from openrouter_sdk.integrations.langchain import OpenRouterEmbeddings

embeddings = OpenRouterEmbeddings(model="openai/text-embedding-3-small")
print([len(vector) for vector in embeddings.embed_documents(["One", "Two"])])
print(len(embeddings.embed_query("Three")))
