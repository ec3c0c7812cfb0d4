unknown = I don’t know that. My subject is { $subject }: where help is wanted, what is on, and who is in charge.
unknown-plain = I don’t know that. I tell you where help is wanted, what is on, and who is in charge.
