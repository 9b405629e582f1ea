"""Results of the operations that generate images, embeddings, speech and video."""
