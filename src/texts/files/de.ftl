# Files: what calendars say, and what stands in the place of a file that cannot be sent. $address is "sie" or "du".
calendar-file = Kalenderdatei: { $events }
ask-for-venue = Wo genau, sagt { $name } persönlich.
file-too-large = Die Datei { $name } ist zu groß für diesen Chat.
file-not-sent = Die Datei { $name } lässt sich hier leider nicht schicken.
