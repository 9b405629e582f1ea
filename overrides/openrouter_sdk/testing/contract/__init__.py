"""The API contract as data: find operations, check requests, make valid answers."""
