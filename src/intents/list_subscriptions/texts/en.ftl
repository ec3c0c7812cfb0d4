not-yet = Here I can only answer, not write by myself. On Telegram, Slack or Discord I do that, too.
ordered = This chat gets:
nothing-yet = This chat has ordered nothing: I do not write here by myself.
