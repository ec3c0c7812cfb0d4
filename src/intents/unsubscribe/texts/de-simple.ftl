nothing-on = Ich schicke hier keine Nachrichten von selbst.
    Sie müssen also nichts abbestellen.
