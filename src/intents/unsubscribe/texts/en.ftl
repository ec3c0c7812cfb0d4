nothing-on = This chat has ordered nothing: I do not write here by myself.
ended = I will not write here by myself any more. I still answer questions.
less = What is left:
again-button = Start again
