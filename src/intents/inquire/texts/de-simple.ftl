ask = Gern.
    Schreiben Sie jetzt Ihre Frage.
    Ich gebe die Frage an das Team.
    Ich sage Ihren Namen nicht.
    Die Antwort bekommen Sie hier.
sent = Das Team hat jetzt Ihre Frage.
    Die Antwort bekommen Sie hier.
not-sent = Ich kann die Frage jetzt niemandem geben.
    Hier bekommen Sie Hilfe:
cancel-button = Doch nicht
