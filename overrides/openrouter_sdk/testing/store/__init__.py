"""Remember what was created, and answer what lists, reads, changes and deletes it."""
