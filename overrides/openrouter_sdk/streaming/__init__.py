"""Streams, synchronous and asynchronous."""
