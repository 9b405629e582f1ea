"""JSON schemas as documents, whoever wrote them."""
