hello = Hello! I am { $name }, a program, not a person. I tell where help is wanted, what is on and who is responsible.
run-by = I am run by: { $organisation }.
language = I speak other languages too: just write in one of them, or write “other language”.
privacy = What is written here is not stored. More on that: “privacy”.
invited = This invitation orders for this chat:
unknown-code = This invitation is no longer there.
order-button = Order
