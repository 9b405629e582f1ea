"""httpx or httpx2 as the HTTP library: its clients, and connections over them."""
