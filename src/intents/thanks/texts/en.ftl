welcome = You are welcome!
