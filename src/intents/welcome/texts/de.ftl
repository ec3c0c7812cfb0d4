hello = Hallo! Ich bin { $name }, ein Programm, kein Mensch. Ich sage, wo Hilfe gesucht wird, was ansteht und wer zuständig ist.
run-by = Mich betreibt: { $organisation }.
language = Ich spreche auch andere Sprachen: { $address ->
    [du] schreib
   *[sie] schreiben Sie
  } einfach in einer davon, oder: „Andere Sprache“.
privacy = Was hier geschrieben wird, speichere ich nicht. Mehr dazu: „Datenschutz“.
invited = Diese Einladung bestellt für diesen Chat:
unknown-code = Diese Einladung gibt es nicht mehr.
order-button = Bestellen
