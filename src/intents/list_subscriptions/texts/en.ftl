not-yet = I cannot write to this chat on my own yet, so nothing is set up. You can ask me at any time.
