nothing-on = Nothing is set up for this chat: I do not write here on my own.
