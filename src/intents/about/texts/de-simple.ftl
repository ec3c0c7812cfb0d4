program = Ich heiße { $name }.
    Ich bin ein Computer-Programm.
    Ich bin kein Mensch.
    Für mich verantwortlich ist: { $organisation }.
program-alone = Ich bin ein Computer-Programm.
    Ich bin kein Mensch.
    Ich sage Ihnen: Hier werden Helfer gesucht.
    Ich sage Ihnen: Diese Termine gibt es.
    Ich sage Ihnen: Diese Person ist zuständig.
