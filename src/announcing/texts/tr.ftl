announcement-by = Düzenleyen: { $name }
announcement-protected = Tam yerini sorumlu kişi söyler.
announcement-footer = Değiştirmek veya bitirmek için: /abo
announcement-coming = Geliyorum
announcement-calendar = Takvime ekle
announcement-question = Soru

announcement-changed = Değişti: { $title }
announcement-now = Şimdi: { $facts }
announcement-off = İptal edildi: { $title }
announcement-off-time = Planlanan buydu: { $facts }
announcement-text = Yeni metin yukarıda.
announcement-withdrawn = Bu duyuru geri çekildi.

announcement-digest = Sizin için yeni: { $count ->
    [one] bir bildirim
   *[other] { $count } bildirim
  }
announcement-reminder = Hatırlatma: { $title }
