hello = Hello! I am { $name }, a program. Ask me where help is wanted, what is on, and who is in charge.
