languages = I answer in German and in English. Just write in the language you like. Schreiben Sie gern auch Deutsch.
