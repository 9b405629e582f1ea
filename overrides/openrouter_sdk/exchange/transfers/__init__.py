"""Bodies that are too large for memory: forms with files, and downloads."""
