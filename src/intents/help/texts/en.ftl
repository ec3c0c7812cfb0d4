can-do = I tell you where volunteers are wanted, what events are coming up, and who is in charge where.
for-example = Write, for example: “Where can I help in { $place }?”, “What is on this week?” or “Who is in charge of { $place }?”
