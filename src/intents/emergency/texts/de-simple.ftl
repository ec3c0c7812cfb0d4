danger = Sind Sie in Gefahr?
    Rufen Sie sofort an: { $ambulance }. Dort sind Rettungs-Dienst und Feuerwehr.
    Oder rufen Sie an: { $police }. Dort ist die Polizei.
talk = Wollen Sie reden?
    Die Telefonseelsorge hört Ihnen zu, am Tag und in der Nacht.
    Der Anruf kostet nichts: { $number }.
women = Erleben Frauen Gewalt?
    Hier gibt es Hilfe, am Tag und in der Nacht, in vielen Sprachen.
    Der Anruf kostet nichts: { $number }.
children = Hilfe für Kinder und Jugendliche gibt es von Montag bis Samstag, von 14 Uhr bis 20 Uhr.
    Der Anruf kostet nichts: { $number }.
program = Ich bin ein Computer-Programm.
    Ich kann Ihnen nicht selbst helfen.
    Diese Person hilft Ihnen, aber nicht Tag und Nacht:
