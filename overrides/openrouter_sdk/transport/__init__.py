"""HTTP transport: drivers, the connections of a client, and a room for each HTTP library."""
