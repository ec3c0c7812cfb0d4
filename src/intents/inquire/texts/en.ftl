ask = Gladly. Write the question now. I pass it on to the team without a name; the answer comes here.
sent = Passed on. As soon as the team answers, it will be here.
not-sent = I could not give the question to anyone just now. This is how to reach somebody:
cancel-button = Not after all
