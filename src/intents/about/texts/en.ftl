program = I am { $name }, a program, not a person. I am run by: { $organisation }.
program-alone = I am a program, not a person. I tell you where help is wanted, what is on, and who is in charge.
