"""What the commands show: data as tables and lists of facts, without I/O."""
