write = Write the answer now. It goes to the person who asked, as the team’s answer.
sent = The answer has arrived.
not-open = The question is answered already, or older than 30 days.
not-arrived = The chat cannot be reached right now. You can try again: press “Answer” once more.
refused = Only the team can do that.
cancel-button = Not after all
