welcome = خواهش می‌کنم!
