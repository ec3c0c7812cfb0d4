not-yet = Burada yalnızca yanıt verebilirim, kendiliğimden yazamam. Telegram, Slack veya Discord’da kendiliğimden de yazarım.
ordered = Bu sohbete gelenler:
nothing-yet = Bu sohbet için ayarlı bir şey yok: Buraya kendiliğimden yazmıyorum.
