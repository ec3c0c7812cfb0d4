none = Von einem Newsletter weiß ich nichts.
how = Eintragen kann ich niemanden selbst. Das geht mit einer kurzen Nachricht an die Ansprechperson.
