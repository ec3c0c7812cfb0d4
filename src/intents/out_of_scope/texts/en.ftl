unknown = I don’t know that. What I know about: { $subject }. I tell you where help is wanted, what is on, and who is in charge.
unknown-plain = I don’t know that. I tell you where help is wanted, what is on, and who is in charge.
