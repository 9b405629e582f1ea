"""The interfaces of other clients, implemented by ours. A program needs to change only its import."""
