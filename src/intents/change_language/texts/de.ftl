languages = Ich antworte auf Deutsch und auf Englisch. { $address ->
    [du] Schreib
   *[sie] Schreiben Sie
  } einfach in der Sprache, die passt. Just write in English.
