calendar-file = Datei für den Kalender: { $events }
ask-for-venue = Den genauen Ort sagt Ihnen { $name }.
file-too-large = Die Datei { $name } ist zu groß. Ich kann sie hier nicht schicken.
file-not-sent = Die Datei { $name } kann ich hier nicht schicken.
