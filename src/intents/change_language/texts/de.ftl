languages = Gern auf Deutsch. { $address ->
    [du] Schreib
   *[sie] Schreiben Sie
  } einfach in der Sprache, die passt: Deutsch · Leichte Sprache · English · Українська · Русский · العربية · فارسی · Türkçe.
