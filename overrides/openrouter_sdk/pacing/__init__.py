"""How fast a client may send: limits that the server tells, or that its errors show."""
