in-charge = Contact for volunteers:
volunteers-in = Contact for volunteers { $place }:
belongs = { $place } belongs to { $outer }.
belongs-to-municipality = { $place } belongs to { $outer }.
no-number = No number of their own is listed. This person can help:
nobody = Nobody is listed for this yet.
hours = Office hours: { $hours }
deputy = Deputy: { $contact }
