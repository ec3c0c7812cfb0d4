welcome = عفوًا!
