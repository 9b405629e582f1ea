"""Requests, answers, event frames and forms as plain values."""
