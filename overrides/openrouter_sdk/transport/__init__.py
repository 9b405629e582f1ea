"""How requests travel: one module for each HTTP library, and the clients and connections behind it."""
