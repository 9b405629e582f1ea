"""HTTP transport: drivers, a module for each HTTP library, and its clients."""
