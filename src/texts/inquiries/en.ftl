asked = Question about “{ $title }”:
reply-button = Answer
answered = The team’s answer about “{ $title }”:
paused-by-program = “{ $title }” is paused: the platform refused many messages in a row ({ $reason }). Please look at it, then resume or cancel.
announcement-button = Look at it
