not-yet = Burada yalnızca yanıt verebilirim, kendiliğimden yazamam. Telegram, Slack veya Discord’da kendiliğimden de yazarım.
subscribed = Tamam, yeni bir şey olunca buraya yazarım.
changed = Tamam, değiştirildi.
resumed = Tamam, yine yazarım.
paused = Tamam, ara verildi. “Yine haber ver” ile devam eder.
nothing-yet = Bu sohbet için ayarlı bir şey yok.
what-to-change = Ne değişsin?
which-topics = Hangi konular? Dokununca açılır veya kapanır. Seçim yoksa hepsi gelir.
which-places = Hangi yerler için? Bir yer yazmanız yeterli, örneğin: “ayrıca { $example }” veya “sadece { $example }”.
which-kinds = Ne gelsin? Dokununca açılır veya kapanır.
which-time = Ne zaman gelsin? Şöyle de yazabilirsiniz: “her gün saat 19:00 haber ver”.
at-least-one = Biri kalmalı. Hiçbir şey gelmesin derseniz: “Abonelikten çık”.
outside-only = Orası bizim ilçemizde değil, oradan haber veremem.
chosen = ✓ { $label }
places-button = Yerler
topics-button = Konular
kinds-button = İçerik
when-button = Ne zaman
everywhere-button = Tüm ilçe
without-button = { $place } hariç
radius-button = { $km ->
    [0] Yalnızca o yer
   *[other] { $km } km çevresi
  }
at-once-button = Hemen
daily-button = Her gün, { $time }
weekly-button = Pazartesileri, { $time }
quiet-button = { $from } ile { $to } arası sessiz
reminders-button = Hatırlatmalar
calendar = Bu adrese bir takvim uygulamasında abone olun; uygun bütün etkinlikler orada görünür: { $address }. Adresi bilen herkes etkinlikleri görür; yeni adres eskisini geçersiz kılar.
calendar-off = Adres artık geçerli değil.
calendar-button = Takvim
calendar-off-button = Adresi sil
