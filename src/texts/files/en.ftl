calendar-file = Calendar file: { $events }
ask-for-venue = { $name } will tell you in person where exactly.
file-too-large = The file { $name } is too large for this chat.
file-not-sent = I am afraid the file { $name } cannot be sent here.
