# Words that several answers share.
example = { $title } (örnek)
whole-district = tüm { $name } ilçesi
places-and-more = { $names } ve { $more } yer daha
distance = { $km ->
    [0] 1 km’den az
   *[other] { $km } km
  }
when = { $day }, { $time }
then = sonra { $day }
phone = telefon { $number }
mobile = cep telefonu { $number }
email = e-posta { $address }
source = Kaynak: { $source }
verified = Kontrol tarihi: { $date }
other-language = Bunun bir kısmı yalnızca şu dilde var: { $language }.

in-place = { $name } bölgesinde
in-area = { $label ->
    [Kreis] { $name } ilçesinde (Kreis)
    [Landkreis] { $name } ilçesinde (Landkreis)
    [Amt] Amt { $name } (belediyeler birliği) bölgesinde
   *[other] { $label } { $name } bölgesinde
  }
for-place = { $name } için
for-area = { $label ->
    [Kreis] { $name } ilçesi (Kreis) için
    [Landkreis] { $name } ilçesi (Landkreis) için
    [Amt] Amt { $name } (belediyeler birliği) için
   *[other] { $label } { $name } için
  }
contact-for = { $place } sorumlu kişi: { $contact }
contact-line = Sorumlu kişi: { $contact }

# Buttons
more = Daha fazla
more-about = { $number } hakkında bilgi
whole-district-button = Tüm ilçe
offers-button = Nerede yardım edebilirim?
events-button = Neler var?
contact-button = Kim sorumlu?
help-button = Neler sorabilirim?
newsletter-button = Bülten (Newsletter)
outside = Ne yazık ki { $place } hakkında bilgim yok. Oradaki belediyeye (Stadt) veya ilçeye (Kreis) gönüllülük ve uyum birimini (Ehrenamt und Integration) sorun.
outside-nameless = Orası bizim ilçemizde değil, ne yazık ki bilgim yok. Oradaki belediyeye (Stadt) veya ilçeye (Kreis) gönüllülük ve uyum birimini (Ehrenamt und Integration) sorun.

# Topics
topic-sprache = Almanca öğrenmek
topic-begleitung = randevulara eşlik etmek
topic-kinder = çocuklar
topic-sport = spor
topic-patenschaft = birebir destek
topic-fahrrad = bisiklet
topic-spenden = bağış
topic-wohnen = ev ve konut
topic-dolmetschen = sözlü çeviri
topic-begegnung = tanışma ve buluşma
topic-fahrdienst = araçla götürme
topic-arbeit = iş
topic-nachhilfe = derslere yardım
topic-frauen = kadınlar
topic-gesundheit = sağlık
topic-recht = hukuk
topic-garten = bahçe
topic-kultur = kültür
topic-kochen = yemek yapmak
topic-digital = bilgisayar ve telefon
topic-fortbildung = gönüllüler için eğitim
topic-austausch = gönüllü buluşmaları

# Until test readers of the language have approved the texts.
unchecked = (Bu metin henüz kontrol edilmedi.)

# What a chat ordered
kind-event = etkinlikler
kind-offer = gönüllü ilanları
kind-news = haberler
order-kinds = Ne: { $kinds }
order-places = Nerede: { $places }
order-topics = Konular: { $topics }
order-when = Ne zaman: { $when }
order-quiet = Sessiz: { $from } ile { $to } arası, acil olanlar dışında.
order-reminders = Ayrıca etkinlikten bir gün önce hatırlatma.
order-paused = Şu anda ara verildi: Bir şey göndermiyorum.
all-topics = hepsi
everywhere = tüm ilçede
with-radius = { $place } ve { $km } km çevresi
at-once = hemen
every-day = günde bir kez, saat { $time }
every-week = haftada bir kez, { $day } saat { $time }
only-managers = Bunu burada yalnızca grubu veya kanalı yönetenler yapabilir. Etkinlikler ve yardım hakkında herkesin sorusunu yanıtlarım.
change-button = Değiştir
pause-button = Ara ver
resume-button = Yine haber ver
end-button = Abonelikten çık
subscribe-button = Yenileri haber ver
back-button = Geri
easy-german = kolay Almanca
