ask-there = Dabei hilft Ihnen eine Person.
    Rufen Sie an. Oder schreiben Sie:
