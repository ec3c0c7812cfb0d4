welcome = Будь ласка!
