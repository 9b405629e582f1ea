"""Pagination: lists that span several pages."""
