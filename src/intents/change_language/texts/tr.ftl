languages = Evet, Türkçe olur. Türkçe yazmanız yeterli.
    Diğer diller: Deutsch · Leichte Sprache (kolay Almanca) · English · العربية · Українська · فارسی · Русский. İstediğiniz dilde yazmanız yeterli.
