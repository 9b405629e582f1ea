"""Files that are sent and received without being in memory."""
