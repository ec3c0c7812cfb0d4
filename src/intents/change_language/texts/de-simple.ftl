languages = Ja, ich kann Leichte Sprache.
    Schreiben Sie einfach: Leichte Sprache.
    Ich kann auch andere Sprachen: Deutsch · English · العربية · Українська · فارسی · Русский · Türkçe.
    Schreiben Sie einfach in Ihrer Sprache.
