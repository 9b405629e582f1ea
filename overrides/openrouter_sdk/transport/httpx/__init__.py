"""httpx as the HTTP library: its clients, and connections over them."""
