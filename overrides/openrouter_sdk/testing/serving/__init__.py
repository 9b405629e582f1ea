"""Serve the stand-in on a loopback port, or in the same process."""
