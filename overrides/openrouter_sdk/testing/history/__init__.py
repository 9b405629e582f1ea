"""Conversations that clients send back: rounds of calls and results, and what is wrong with them."""
