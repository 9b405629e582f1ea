"""The API contract as data: find operations, check requests, generate valid values."""
