ask-there = A person can help you with that, I cannot. Call or write to:
