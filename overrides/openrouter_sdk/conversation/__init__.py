"""Conversations: the history of a chat, kept, shortened and saved."""
