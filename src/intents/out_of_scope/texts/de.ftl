unknown = Das weiß ich nicht. Mein Thema ist { $subject }: wo Hilfe gesucht wird, was ansteht und wer zuständig ist.
unknown-plain = Das weiß ich nicht. Ich sage, wo Hilfe gesucht wird, was ansteht und wer zuständig ist.
