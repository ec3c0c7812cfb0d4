ask-there = Dabei hilft Ihnen eine Person weiter, nicht ich. { $address ->
    [du] Ruf an oder schreib
   *[sie] Rufen Sie an oder schreiben Sie
  }:
