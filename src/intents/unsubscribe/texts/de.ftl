nothing-on = Für diesen Chat ist nichts eingerichtet: Ich melde mich hier nicht von selbst.
