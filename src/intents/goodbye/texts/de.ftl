bye = Bis bald!
