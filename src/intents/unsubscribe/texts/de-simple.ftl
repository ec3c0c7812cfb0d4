nothing-on = Ich schicke hier keine Nachrichten von selbst.
    Sie müssen also nichts abbestellen.
ended = Gut.
    Ich schicke hier keine Nachrichten mehr von selbst.
    Sie können mich immer fragen.
less = Gut, das bekommen Sie noch:
again-button = Wieder bekommen
