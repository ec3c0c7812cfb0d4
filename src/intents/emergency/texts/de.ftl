danger = In Gefahr: { $ambulance } anrufen (Rettungsdienst, Feuerwehr) oder { $police } (Polizei), sofort.
talk = Reden, Tag und Nacht, kostenlos: Telefonseelsorge { $number }.
women = Bei Gewalt gegen Frauen, Tag und Nacht, kostenlos, in vielen Sprachen: { $number }.
children = Für Kinder und Jugendliche, kostenlos, Montag bis Samstag von 14 bis 20 Uhr: { $number }.
program = Ich bin ein Programm und kann nicht selbst helfen. Diese Person ist da, aber nicht rund um die Uhr:
