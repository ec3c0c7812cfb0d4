nothing-on = Bu sohbet için ayarlı bir şey yok: Buraya kendiliğimden yazmıyorum.
