in-charge = Ansprech-Person für Freiwillige:
volunteers-in = Ansprech-Person für Freiwillige { $place }:
belongs = { $place } gehört zum { $outer }.
belongs-to-municipality = { $place } gehört zu { $outer }.
no-number = Dafür kenne ich keine eigene Nummer.
    Diese Person hilft Ihnen:
nobody = Dafür kenne ich noch keine Person.
hours = Sie erreichen die Person zu diesen Zeiten: { $hours }
deputy = Ist die Person nicht da? Dann hilft: { $contact }
