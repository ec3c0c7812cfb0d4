not-yet = Von selbst melden kann ich mich in diesem Chat noch nicht; eingerichtet ist also nichts. Nachfragen geht jederzeit.
