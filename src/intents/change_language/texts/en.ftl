languages = English it is. Just write in the language you like: Deutsch · Leichte Sprache (easy German) · English · Українська · Русский · العربية · فارسی · Türkçe.
