danger = Rufen Sie sofort an: { $ambulance }.
    Dort ist der Rettungs-Dienst.
    Oder rufen Sie an: { $police }.
    Dort ist die Polizei.
talk = Wollen Sie reden?
    Rufen Sie die Telefon-Seelsorge an: { $number }.
    Sie können am Tag anrufen.
    Sie können auch in der Nacht anrufen.
    Der Anruf kostet nichts.
women = Hilfe für Frauen bei Gewalt: { $number }.
    Sie können immer anrufen.
    Der Anruf kostet nichts.
    Dort spricht man viele Sprachen.
children = Hilfe für Kinder und Jugendliche: { $number }.
    Der Anruf kostet nichts.
    Von Montag bis Samstag.
    Von 14 Uhr bis 20 Uhr.
program = Ich bin ein Computer-Programm.
    Ich kann Ihnen nicht selbst helfen.
    Diese Person hilft Ihnen, aber nicht Tag und Nacht:
