welcome = Gern!
