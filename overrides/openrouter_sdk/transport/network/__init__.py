"""What httpx and httpcore run on: sockets that keep deadlines, and connections that are never lost."""
