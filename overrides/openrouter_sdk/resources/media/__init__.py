"""The resources of files: documents, images, speech and videos."""
