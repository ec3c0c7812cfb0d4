unknown = Das weiß ich nicht.
    Mein Thema ist: { $subject }.
    Fragen Sie mich: Wo kann ich helfen?
    Fragen Sie mich: Welche Termine gibt es?
    Fragen Sie mich: Wer ist zuständig?
unknown-plain = Das weiß ich nicht.
    Fragen Sie mich: Wo kann ich helfen?
    Fragen Sie mich: Welche Termine gibt es?
    Fragen Sie mich: Wer ist zuständig?
