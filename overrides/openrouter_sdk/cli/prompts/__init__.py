"""From what stands on the command line to the arguments of a request."""
