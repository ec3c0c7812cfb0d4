hello = Hallo! Ich bin { $name }, ein Programm. Fragen { $address ->
    [du] kannst du
   *[sie] können Sie
  } mich, wo Hilfe gesucht wird, was ansteht und wer zuständig ist.
