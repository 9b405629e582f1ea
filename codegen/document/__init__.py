"""Read, write and traverse OpenAPI documents."""
