"""What requests ask for besides a text: reasoning, searches of the web, probabilities, a cached prompt."""
