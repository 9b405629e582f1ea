"""Python types as JSON schemas, and JSON values as instances of the types."""
