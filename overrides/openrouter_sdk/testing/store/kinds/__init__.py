"""What some kinds of stored items do beyond being stored."""
