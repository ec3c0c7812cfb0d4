nothing-on = Für diesen Chat ist nichts bestellt: Ich schreibe hier nicht von selbst.
ended = Gut, ich melde mich hier nicht mehr von selbst. Fragen beantworte ich weiter.
less = Gut, das kommt jetzt noch:
again-button = Wieder melden
