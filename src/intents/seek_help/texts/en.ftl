ask-there = A person can help with that. Call or write to:
