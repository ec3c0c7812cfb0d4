# What records and files hold and what is wrong with them, for staff.

# Fields
field-title = Başlık
field-name = Ad
field-summary = Açıklama
field-start = Başlangıç
field-durationMinutes = Süre
field-timeZone = Saat dilimi
field-recurrence = Tekrar
field-venue = Buluşma yeri
field-status = Durum
field-places = Yer
field-topics = Konular
field-languages = Diller
field-organisation = Kurum
field-contact = Sorumlu kişi
field-deputy = Vekil
field-schedule = Ne zaman
field-timeCommitment = Gereken zaman
field-requirements = Koşullar
field-freeSlots = Boş yerler
field-role = Görev
field-phone = Telefon
field-mobile = Cep telefonu
field-email = E-posta
field-hours = Görüşme saatleri
field-verified = Kontrol tarihi
field-source = Kaynak
field-validUntil = Geçerlilik sonu
field-example = Örnek
field-key = Anahtar

# Values
value-none = yok
value-everywhere = tüm ilçe
value-minutes = { $minutes } dakika
value-whole-days = { $days ->
    [one] tam gün
   *[other] { $days } tam gün
  }
value-moment = { $day }, { $time }
value-protected = { $venue } (korumalı, hiçbir yerde söylenmez)
value-status = { $status ->
    [cancelled] iptal edildi
   *[other] yapılıyor
  }
value-yes = evet
value-no = hayır
value-rule = { $rule ->
    [daily] her gün
    [weekly] her hafta
    [fortnightly] iki haftada bir
    [monthly] her ay
    [yearly] her yıl
   *[other] kurala göre
  }
value-series = { $rule }{ $except ->
    [0] { "" }
   *[other] , { $except } kez hariç
  }{ $also ->
    [0] { "" }
   *[other] , ayrıca { $also } kez
  }
changed-field = { $field }: { $new } (önceki: { $old })
new-field = { $field }: { $new }

# What is wrong with a field
record-missing = { $field } eksik.
record-too-long = { $field } çok uzun.
record-format = { $field }: “{ $found }” ifadesini anlayamadım. { $expected }
record-unknown = { $field }: “{ $found }” bilmediğim bir şey.
record-skipped = { $field }: O gün böyle bir saat yok, saatler ileri alınıyor ({ $found }).
record-rule = { $field }: Bu tekrarı okuyamıyorum ya da hiç gerçekleşmiyor ({ $found }).
record-foreign = Bu başka bir kuruma ait.
record-twice = Bu iki kez geçiyor.
record-needed = Başka sorumlusu olmayan herkes bu kişiye yönlendirilir. Kalması gerekir.
expects-start = Gün ve saat gerekli, örneğin 1.12.2026 18:00.
expects-validUntil = Bir gün gerekli, örneğin 1.12.2026.
expects-durationMinutes = Dakika gerekli, en fazla 31 gün.
expects-freeSlots = Bir sayı gerekli, örneğin 3.
expects-phone = Bir telefon numarası gerekli, örneğin 0481 123456.
expects-mobile = Bir telefon numarası gerekli, örneğin 0170 123456.
expects-email = name@example.org gibi bir adres gerekli.
expects-key = Harf, rakam, nokta, çizgi ve eğik çizgi gerekli.
expects-other = Lütfen başka türlü yazın.

# What is wrong with a file
fault-line = Satır { $line }: { $sentence }
fault-line-of = Satır { $line }, { $title }: { $sentence }
fault-more = Ve { $count } hata daha.
fault-too-large = Dosya { $found } bayt, en fazla { $expected } olabilir. Lütfen bölün.
fault-too-many = Dosyada { $expected } kayıttan fazlası var. Lütfen bölün.
fault-binary = Bu bir metin değil. Lütfen takvim (.ics) veya tablo (.csv) olarak kaydedin.
fault-no-calendar = Bu bir takvim dosyası değil: BEGIN:VCALENDAR eksik. Lütfen takvimden yeniden dışa aktarın.
fault-no-end = Burada son eksik, dosya kesilmiş. Lütfen yeniden dışa aktarın.
fault-broken-line = Bu satır bozuk: “{ $found }”. Lütfen yeniden dışa aktarın veya satırı düzeltin.
fault-no-title = Etkinliğin başlığı yok.
fault-no-start = Etkinliğin başlangıcı yok.
fault-no-such-time = Böyle bir zaman yok: { $found } ({ $column }).
fault-unknown-zone = “{ $found }” saat dilimini bilmiyorum. Lütfen Europe/Berlin kullanın.
fault-bad-end = Bitiş veya süre başlangıca uymuyor: { $found }. Başlangıçtan önce ve 31 günden sonra olamaz.
fault-bad-rule = Bu tekrarı okuyamıyorum ya da hiç gerçekleşmiyor: { $found }
fault-many-rules = Etkinliğin aynı anda birkaç tekrarı var. Lütfen birkaç etkinliğe ayırın.
fault-split-series = Dizi bir günden sonra değişiyor. Lütfen iki diziye ayırın.
fault-private = Etkinlik özel olarak işaretli ve dışarıda kalıyor.
fault-repeated = Etkinlik dosyada iki kez var ve hiçbiri daha yeni değil.
fault-unreadable = Bu etkinliği okuyamıyorum.
fault-empty = Dosyada kayıt yok.
fault-no-header = Sütun başlıklarını tanımıyorum. Beklenenler örneğin: { $expected }
fault-missing-column = “{ $found }” sütunu eksik. Olabilecekler: { $expected }
fault-unknown-column = “{ $found }” sütununu bilmiyorum. Belki şu kastediliyor: { $expected }
fault-repeated-column = “{ $found }” sütunu iki kez geçiyor.
fault-too-many-cells = Satırda başlıktan fazla hücre var: “{ $found }”. İçinde ayırıcı olan metin tırnak içine alınmalı.
fault-open-quote = Bir tırnak işareti kapanmıyor.
fault-bad-date = { $column }: “{ $found }” bir gün veya saat değil. Örneğin: { $expected }
fault-bad-number = { $column }: “{ $found }” uygun bir sayı değil. Örneğin: { $expected }
fault-bad-status = { $column }: “{ $found }” bilmediğim bir şey. Olabilecekler: { $expected }
fault-unknown-place = { $column }: “{ $found }” diye bir yer bilmiyorum. Lütfen bir belediye, mahalle veya Amt (belediyeler birliği) yazın.
fault-ambiguous-place = { $column }: “{ $found }” adında birkaç yer var. Lütfen bir anahtar yazın: { $expected }
fault-unknown-topic = { $column }: “{ $found }” konusunu bilmiyorum.
fault-unknown-organisation = { $column }: “{ $found }” kurumunu bilmiyorum ya da adı tek değil. { $expected }
fault-unknown-contact = { $column }: “{ $found }” kişisini bilmiyorum ya da adı tek değil. { $expected }
fault-unknown-language = { $column }: “{ $found }” dilini bilmiyorum. { $expected }

# A look before anything is written
note-no-place = Yer anlaşılmadı: tüm ilçe için geçerli
note-place-guessed = Metindeki yer: { $places }
note-topics-guessed = Metindeki konular: { $topics }
note-whole-day = tüm gün, saatsiz
note-zone-guessed = lütfen saati kontrol edin, saat dilimi kesin değil
note-shortened = açıklama kısaltıldı
count-new = { $count } yeni
count-changed = { $count } değişmiş
count-unchanged = { $count } aynı
count-faulty = { $count } hatalı
state-new = Yeni: { $title }
state-changed = Değişti: { $title }
rows-more = Ve { $count } tane daha.
