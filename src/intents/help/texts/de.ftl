can-do = Ich sage, wo Freiwillige gesucht werden, welche Termine anstehen und wer wo zuständig ist.
for-example = { $address ->
    [du] Schreib
   *[sie] Schreiben Sie
  } zum Beispiel: „Wo kann ich in { $place } helfen?“, „Was ist diese Woche los?“ oder „Wer ist für { $place } zuständig?“
