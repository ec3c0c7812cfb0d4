can-do = Ich sage Ihnen: Hier werden Freiwillige gesucht.
    Ich sage Ihnen: Diese Termine gibt es.
    Ich sage Ihnen: Diese Person ist zuständig.
for-example = Schreiben Sie zum Beispiel:
    „Wo kann ich in { $place } helfen?“
    „Was ist diese Woche los?“
    „Wer ist für { $place } zuständig?“
