program = Ich bin { $name }, ein Programm, kein Mensch. Mich betreibt: { $organisation }.
program-alone = Ich bin ein Programm, kein Mensch. Ich sage, wo Hilfe gesucht wird, was ansteht und wer zuständig ist.
