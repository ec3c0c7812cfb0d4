welcome = Пожалуйста!
