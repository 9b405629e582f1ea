"""OpenAPI documents as data."""
