ask-there = Dabei hilft eine Person weiter. { $address ->
    [du] Ruf dort an oder schreib
   *[sie] Rufen Sie dort an oder schreiben Sie
  }:
