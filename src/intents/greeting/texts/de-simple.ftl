hello = Hallo!
    Ich heiße { $name }.
    Ich bin ein Computer-Programm.
    Fragen Sie mich: Wo kann ich helfen?
    Fragen Sie mich: Welche Termine gibt es?
    Fragen Sie mich: Wer ist zuständig?
