person = Of course. This person will help:
