bye = Goodbye!
