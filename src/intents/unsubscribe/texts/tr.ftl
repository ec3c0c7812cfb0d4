nothing-on = Bu sohbet için ayarlı bir şey yok: Buraya kendiliğimden yazmıyorum.
ended = Tamam, buraya artık kendiliğimden yazmam. Soruları yanıtlamaya devam ederim.
less = Tamam, kalanlar:
again-button = Yine haber ver
