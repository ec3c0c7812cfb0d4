# What staff read in their private chats.

# Leading through a dialogue
skip-button = Atla
cancel-button = İptal et
what-to-change = Ne değişsin?
use-buttons = Bunu anlayamadım. Lütfen düğmelerden birine dokunun.
old-button = Bu düğme önceki bir soruya ait.
draft-cancelled = İptal edildi. Hiçbir şey yazılmadı, hiçbir şey gönderilmedi.
draft-gone = Bu taslak zaten bitmiş ya da iptal edilmiş.
draft-unreadable = Bu taslakla artık devam edemiyorum, onu sildim. Lütfen baştan başlayın.
draft-open = Burada hâlâ açık bir taslak var.
resume-draft-button = Devam et
draft-kept = Taslak olduğu gibi kalıyor.
as-text-button = Metin olarak al
fresh-draft-button = Yeniden başla
refused = { $why } { $remedy }
right-gone = Buna artık izniniz yok. Durdum; hiçbir şey yazılmadı, hiçbir şey gönderilmedi. Soruları yönetim yanıtlar.
no-staff = Bunu yalnızca ekip yapabilir. Kodu yönetim verir; buraya /staff sözcüğünden sonra yazılır.
not-yours = Bunu yalnızca yönetim yapabilir.

# Codes
welcome-staff = Ekibe hoş geldiniz, { $name }.
code-wrong = Bu kodu bilmiyorum. Lütfen aynen göründüğü gibi yazın.
code-used = Bu kod zaten kullanıldı. Yönetim yenisini yapar.
code-late = Bu kod bir gün geçerliydi ve süresi doldu. Yönetim yenisini yapar.
code-taken = Bu hesap zaten ekipten başka birine ait. Yönetim bunu değiştirebilir.
code-too-often = Çok fazla deneme oldu. Bir saat sonra devam edilebilir.
code = Kod: { $code }
how-to-redeem = Bir gün ve yalnızca bir kez geçerlidir. Kişi bana özel bir sohbette yazar: { $command }

# The own page
own-role = { $name }, görev: { $role }
staff-organisation = Kurum: { $name }
role-administrator = yönetim
role-editor = içerik ekibi
role-publisher = duyurular
role-partner = ortak
may-manage-staff = Ekip: ekip arkadaşlarını eklemek ve çıkarmak.
may-write-content = İçerik: etkinlik, gönüllü ilanı ve sorumlu kişileri oluşturmak ve değiştirmek.
may-propose-content = Kendi kurumunun içeriğini önermek.
may-approve-content = Ortakların önerilerini onaylamak.
may-announce = Duyuru göndermek.
may-propose-announcement = Duyuru hazırlamak.
may-approve-announcement = Başkalarının duyurularını onaylamak.
may-invite = Başkalarını davet etmek: bağlantı, kod ve QR koduyla.
announce-button = Bir şey duyur
announcements-button = Son duyurular
invite-button = Davet et
team-button = Ekip

# Administrators
team = Ekip:
not-linked = henüz kodunu kullanmadı
add-colleague-button = Birini ekle
new-code-button = Yeni kod
remove-button = Çıkar
remove-for-sure-button = Evet, çıkar
no-such-colleague = Bu kişi ekipte değil.
new-code-for = { $name } için yeni kod:
last-administrator = Yönetimdeki son kişi bu. Önce başka birinin yönetime geçmesi gerekir.
ask-removal = { $name } gerçekten çıkarılsın mı? Ad, bağlı hesaplar ve açık taslaklar silinir.
removed = { $name } artık burada bir şey yapamaz.
ask-staff-name = Kişinin adı ne?
staff-name-fault = Lütfen en fazla { $most } karakterlik bir ad yazın.
ask-role = { $name } ne yapacak?
about-administrator = Yönetim: her şey, ekip de.
about-editor = İçerik ekibi: içerik yazar, önerileri ve duyuruları onaylar.
about-publisher = Duyurular: gönderir.
about-partner = Ortak: kendi kurumunun içeriğini ve duyurular önerir.
ask-organisation = { $name } hangi kurumdan? Adının bir kısmı yeter.
no-such-organisation = “{ $words }” diye bir kurum bulamadım.
organisation-missing = Ortaklar, burada kayıtlı bir kuruma bağlıdır. Lütfen birini seçin.
staff-summary = { $name }, görev: { $role }
staff-added = { $name } artık ekipte.
add-button = Ekle
step-name = Ad
step-role = Görev
step-organisation = Kurum

# Inviting
not-yours-to-invite = Davetleri içerik ekibi hazırlar. Lütfen onlara sorun.
step-kinds = Ne
ask-kinds = Davet edilenlere ne gelsin? Dokununca açılır veya kapanır.
kinds-missing = Biri kalmalı.
ask-invited = Hangi yerler ve konular için? Yazmanız yeter, “ve 10 km” de olur, ya da ileri.
invites-to = Daveti kullanan şunlara abone olur:
make-invitation-button = Daveti hazırla
invitation-made = Davet hazır, başkalarına iletilebilir.
invitation-link-and-words = { $platform }: { $link }, sonra { $words } yazılır
invitation-words = Bağlantı olmadan: bana { $words } yazılır.
qr-description = { $platform } uygulamasını bu davetle açan QR kodu: { $link }

# Composing an announcement
step-about = Konu
step-subject = Etkinlik veya ilan
step-text = Metin
step-title = Başlık
step-languages = Başka diller
step-audience = Kimler için
step-urgent = Acil
step-when = Ne zaman
step-file = Resim veya dosya
next-button = İleri
chosen = ✓ { $label }
ask-about = Konu ne? Ne yazacağını bilen doğrudan yazabilir.
about-event-button = Bir etkinlik
about-offer-button = Bir gönüllü ilanı
about-text-button = Başka bir şey
ask-event = Hangi etkinlik? Numara veya düğme; ya da içinden bir sözcük, o zaman ararım.
no-events = Duyurulabilecek bir etkinlik yok. Örnekler hiçbir zaman duyurulmaz.
no-such-event = “{ $words }” için gelecek bir etkinlik bulamadım.
ask-offer = Hangi gönüllü ilanı? Numara veya düğme; ya da içinden bir sözcük, o zaman ararım.
no-offers = Duyurulabilecek bir gönüllü ilanı yok. Örnekler hiçbir zaman duyurulmaz.
no-such-offer = “{ $words }” için gönüllü ilanı bulamadım.
ask-text = Lütfen metni yazın. Kısa bir ilk satır başlık olur.
ask-more-text = Buna ek ne yazsın? Saat, yer ve sorumlu kişi zaten yazıyor.
text-missing = Metin henüz eksik.
text-unreadable = Metinde okunamayan işaretler var. Lütfen metni yeniden yazın.
text-too-long = Bu { $length } karakter; { $most } karakterden fazlasını kimse okumaz. Lütfen kısaltıp yeniden gönderin.
title-too-long = Başlık çok uzun. Lütfen en fazla { $most } karakter.
ask-title = Hangi başlık? En fazla { $most } karakter.
title-missing = Başlık henüz eksik.
ask-languages = Metin başka dillerde de var mı? Çevirisi olmayanlar aslını okur.
ask-translation = Lütfen şu dildeki metni yazın: { $language }. İlk satır başlıktır.
no-translation-button = Bu dil olmasın
translation-needs-title = İlk satır başlıktır ve en fazla 100 karakterdir; gerisi altına gelir.
ask-audience = Kimler için? Yer ve konu yazın, “ve 10 km” de olur, ya da ileri.
everywhere-button = Tüm ilçe
no-radius-button = Çevresi olmadan
radius-button = { $km } km çevresi
all-topics-button = Tüm konular
place-outside = { $place } ilçede değil. Lütfen ilçede bir yer yazın.
no-audience = “{ $words }” içinde ne bir yer ne de bir konu buldum.
recipients = Şunlara ulaşır: { $platforms }
no-recipients = Bunu şu anda kimse almaz: Böyle bir şeye kimse abone değil.
ask-urgent = Acil mi? O zaman sessiz saatlerde de gelir ve toplu bildirimi beklemez.
normal-button = Acil değil
urgent-button = Acil
ask-when = Ne zaman gitsin? Şimdi veya örneğin “yarın saat 9:00”.
ask-when-event = Ne zaman gitsin? Şimdi, “yarın saat 9:00” veya “iki gün önce”.
now-button = Şimdi
days-before-button = { $days ->
    [one] Bir gün önce
   *[other] { $days } gün önce
  }
when-not-understood = Bu zamanı anlayamadım. Lütfen şöyle yazın: “1 Aralık saat 18:00”.
when-no-such-day = Böyle bir gün yok. Lütfen başka bir gün yazın.
when-several-days = Bunlar birkaç gün. Lütfen tek bir gün ve saat yazın.
when-needs-time = Saat kaçta? Lütfen gün ve saati birlikte yazın.
when-no-such-time = O gün böyle bir saat yok: Saat ileri alınıyor. Lütfen başka bir saat yazın.
when-past = Bu geçmişte kaldı. Lütfen daha geç bir zaman yazın.
when-after-event = O zaman etkinlik başlamış olur. Lütfen daha erken bir zaman yazın.
when-without-event = “Önce” yalnızca etkinlikte olur. Lütfen gün ve saat yazın.
ask-file = Lütfen resmi veya dosyayı gönderin.
ask-description = { $name } ne gösteriyor? Bir cümle yeter; göremeyen herkes için.
file-type = { $name } eklenemiyor. Resim (PNG, JPEG, GIF, WebP), PDF ve takvim dosyaları olur.
file-over-limit = { $name } çok büyük. En fazla { $most } MB olabilir.
file-not-fetched = Dosya ulaşmadı. Lütfen yeniden gönderin.
file-missing = Dosya yok. Lütfen bir resim veya dosya gönderin ya da atlayın.
file-button = Resim veya dosya

# Before sending
preview = Şöyle görünecek:
in-language = Dil: { $language }
with-file = Ek: { $name }
shown-messages = { $count } mesaj
shown-file = { $description ->
    [whole] açıklamalı
    [cut] kısaltılmış açıklamalı
   *[none] açıklamasız
  } { $what ->
    [picture] resim
   *[file] dosya
  }
shown-buttons = { $count } düğme
shown-as-text = yalnızca metin olarak: { $labels }
show-on-button = Görünüm: { $platform }
shown-as = { $platform } şöyle gösterir:
shown-part = Mesaj { $number } / { $count }:
shown-description = Göremeyenler için: { $description }
for-whom = Kimler için:
sent-at = Gönderilecek: { $moment }
is-urgent = Acil: Sessiz saatlerde de gelir.
fault-line = Böyle olmaz: { $what }
warning-line = Lütfen kontrol edin: { $what }
faults-first = Bu değişince gönderilebilir.
check-no-title = Başlık eksik.
check-too-long = Metin çok uzun.
check-protected = Metinde korumalı bir yer geçiyor. Onu yalnızca sorumlu kişi söyler.
check-nobody = Böyle bir şeye kimse abone değil. Başka yer veya konu seçin.
check-time-past = Bu zaman geçti.
check-similar = Son yedi günde çok benzer bir şey vardı.
check-languages = Bazıları bunun olmadığı bir dilde okuyor: { $languages }.
check-long = Metin { $length } karakter. Kısa metinler daha çok okunur.
check-record-gone = Bu kayıt artık yok.
check-example = Bu yalnızca bir örnek; örnekler hiçbir zaman duyurulmaz.
check-filled = Orada artık kimse aranmıyor.
check-cancelled = Etkinlik iptal edildi.
check-over = Etkinlik geçti ya da başladı.
check-other-time = Etkinlik o saatte yapılmıyor. Lütfen başka bir zaman seçin.
check-weekday = “{ $date }”: Bu gün { $weekday }.
check-no-such-date = “{ $date }” diye bir gün yok.
check-date-past = “{ $date }” geçmişte kaldı.
send-button = Gönder
send-anyway-button = Yine de gönder
schedule-button = Planla
schedule-anyway-button = Yine de planla
later-button = Sonra gönder
submit-button = Onaya sun
submit-anyway-button = Yine de onaya sun
emergency-button = Acil: onaysız gönder
correct-button = Değiştir ve bildir
correct-anyway-button = Yine de değiştir
needs-approval = Bunu ikinci bir kişi onaylamalı.
reword-needs-approval = Her sürümü ikinci bir kişi onaylamalı. Lütfen duyuruyu geri çekip yeniden onaya sunun.
same-already = Tam bu, son yedi günde zaten gönderildi. Yeniden göndermiyorum.
accepted = Alındı, { $count ->
    [one] bir sohbet
   *[other] { $count } sohbet
  } için. Nasıl gittiği birazdan ayrı bir mesajda yazar.
scheduled = Planlandı, şu anda { $count ->
    [one] bir sohbet
   *[other] { $count } sohbet
  } için. Nasıl gittiği o zaman burada yazar.
submitted = Onay bekliyor. O zamana kadar bir şey gönderilmez.
nobody-to-approve = Henüz onaylayabilecek kimseye ulaşamadım. Biri oturum açana kadar listede bekler. Lütfen yönetime haber verin.
approvers-told = Onaylayabilecek { $count } kişiye haber verildi.
corrected = Değiştirildi. Almış olanlara haber verilir.
nothing-changed = Her şey önceki gibi.

# Approving
to-approve = { $name } onay istiyor:
sent-without-approval = { $name } bunu acil olarak onaysız gönderdi:
your-approved = { $name } bunu onayladı:
your-rejected = { $name } bunu reddetti:
approve-button = Onayla
reject-button = Reddet
show-button = Görüntüle
approved = Onaylandı.
rejected = Reddedildi. Kimseye gitmez.
decision-own = Kimse kendi yazdığını onaylayamaz. Bunu ikinci bir kişi yapmalı.
decision-other = Bu artık başka bir sürüm. Lütfen yenisine bakın.
decision-decided = Bu zaten karara bağlandı.
not-yours-to-approve = Bunu yalnızca içerik ekibi veya yönetim onaylayabilir.

# After sending
announcements = Son duyurular:
no-announcements = Henüz duyuru yok.
no-such-announcement = Böyle bir duyuru yok.
announcement-is = { $state ->
    [withdrawn] Bu artık olmaz: Duyuru geri çekildi. Hâlâ gerekiyorsa lütfen yeniden duyurun.
    [cancelled] Bu artık olmaz: Gönderim durduruldu. Duyuru hâlâ gerekiyorsa lütfen yeniden duyurun.
   *[submitted] Bu henüz olmaz: Duyuru onay bekliyor.
  }
state-draft = taslak
state-submitted = onay bekliyor
state-planned = planlandı: { $moment }
state-going = gönderiliyor
state-sent = gönderildi
state-paused = ara verildi
state-cancelled = durduruldu
state-withdrawn = geri çekildi
state-counts = { $sent } ulaştı, { $waiting } bekliyor, { $missed } ulaşmadı
pause-sending-button = Ara ver
resume-sending-button = Göndermeye devam et
stop-sending-button = Gönderimi durdur
resend-button = Ulaşmayanlara yeniden gönder
reword-button = Metni değiştir
withdraw-button = Geri çek
again-button = Yeniden duyur
ask-cancel = “{ $title }” artık kimseye gönderilmesin mi? Ulaşmış olanlar kalır.
ask-withdraw = “{ $title }” her yerden geri çekilsin mi? Olmayan yerde kısa bir not çıkar.
cancel-for-sure-button = Evet, durdur
withdraw-for-sure-button = Evet, geri çek
done-pause = Ara verildi. Şimdilik bir şey gönderilmiyor.
done-resume = Devam ediyor.
done-cancel = Durduruldu. Artık kimseye gitmez.
done-withdraw = Geri çekiliyor.
done-resend = Ulaşmayanlara yeniden gönderiliyor.
nothing-to-do = Yapılacak bir şey yoktu.
progress = Gönderiliyor: { $title }
progress-paused = Ara verildi: { $title }
progress-line = { $platform }: { $sent } / { $all }
progress-waiting = Bekleyen: { $count }.
progress-later = { $count } sohbet sonra alacak: toplu bildirim veya sessiz saat.
progress-missed = Ulaşmayan: { $count }
time-left = Yaklaşık { $time } kaldı.
seconds = { $count ->
    [one] bir saniye
   *[other] { $count } saniye
  }
minutes = { $count ->
    [one] bir dakika
   *[other] { $count } dakika
  }
report = Gönderildi: { $title }
report-cancelled = Durduruldu: { $title }
report-withdrawn = Geri çekildi: { $title }
report-doubtful = Program o sırada kesildiği için belki iki kez: { $count }
report-maybe-there = Program o sırada kesildiği için belki şu kadar sohbette hâlâ görünüyor: { $count }
missed-line = { $platform }, { $count } ulaşmadı: { $reason }
missed-failed = Platform bildiriyor: “{ $reason }”
missed-gone = artık ulaşılamıyor ({ $reason })
missed-skipped = atlandı ({ $reason })
reason-blocked = programı engellemiş
reason-removed = programı kaldırmış
reason-deleted = artık yok
reason-deactivated = hesap kapatılmış
reason-cancelled = önceden durdurulmuş
reason-withdrawn = önceden geri çekilmiş
reason-expired = artık güncel değil
reason-begun = etkinlik başlamıştı
reason-called-off = etkinlik iptal edildi
reason-filled = artık kimse aranmıyor
reason-no-record = kayıt artık yok
reason-unsubscribed = bu arada abonelikten çıkmış
reason-paused = şu anda ara vermiş
reason-resting = şu anda ulaşılamıyor

# Content: what is asked for
ask-section = Ne eklensin?
section-events = Etkinlik
section-offers = Gönüllü ilanı
section-contacts = Sorumlu kişi
ask-field-title = Adı ne? Kısa bir başlık yeter.
ask-field-name = Kişinin adı ne?
ask-field-role = Kişi hangi konuyla ilgileniyor?
ask-field-start = Ne zaman başlıyor? Gün ve saat, örneğin “1 Aralık saat 18:00”.
ask-field-length = Saat kaça kadar veya ne kadar? Örneğin “saat 20:00” veya “90 dakika”.
ask-field-recurrence = Ne sıklıkla yapılıyor?
ask-field-summary = Konu ne? Bir veya iki cümle.
ask-field-schedule = Yardım ne zaman gerekli? Örneğin “çarşambaları 15:00–17:00”.
ask-field-timecommitment = Ne kadar zaman ister?
ask-field-places = Hangi yer için geçerli? Birkaç yer de olur.
ask-field-venue = Tam olarak nerede? Binanın adı, sonra virgül ve adres.
ask-field-guarded = Nerede olduğunu herkes bilebilir mi? Korumalı bir yer hiçbir yerde söylenmez; onu sorumlu kişi söyler.
ask-field-topics = Hangi konular uygun?
ask-topics-chosen = Bu konular uygun görünüyor. Başkalarına dokunun ya da ileri.
ask-field-slots = Daha kaç kişi aranıyor?
ask-field-organisation = Hangi kuruma ait? Adının bir kısmı yeter.
ask-field-contact = Sorumlu kişi kim? Adın bir kısmı yeter.
ask-field-phone = Kişiye hangi telefon numarasından ulaşılır? Herkese gösterilir.
ask-field-mobile = Kişiye hangi cep numarasından ulaşılır? Herkese gösterilir.
ask-field-email = Kişiye hangi e-posta adresinden ulaşılır? Herkese gösterilir.
ask-field-hours = Kişiye ne zaman ulaşılır?
recurs-once = Bir kez
recurs-weekly = Her hafta
recurs-fortnightly = İki haftada bir
recurs-monthly = Her ay
venue-public-button = Evet, açık
venue-guarded-button = Hayır, korumalı
whole-area-button = Tüm ilçe
no-topics-button = Konu olmadan
save-button = Kaydet
propose-button = Onaya sun
apply-button = Devral
fault-words = Lütfen 1 ile { $words } arası karakter yazın.
fault-number = Lütfen bir sayı yazın.
fault-length = Bunu anlayamadım. Lütfen şöyle: “saat 20:00” veya “90 dakika”.
fault-place = Burada “{ $words }” diye bir yer bilmiyorum. Lütfen bir belediye, mahalle veya Amt (belediyeler birliği) yazın.
fault-place-outside = “{ $words }” ilçede değil. Lütfen ilçede bir yer yazın.
fault-topic = “{ $words }” diye bir konu bilmiyorum. Lütfen birine dokunun.
no-such-name = “{ $words }” bulunamadı.
step-what = Ne
step-record = Kayıt
step-time = Hangi seferi
step-value = Yeni bilgi
step-start = Başlangıç
step-durationminutes = Süre
step-recurrence = Tekrar
step-summary = Açıklama
step-schedule = Ne zaman
step-places = Yer
step-venue = Buluşma yeri
step-guarded = Açık veya korumalı
step-topics = Konular
step-freeslots = Boş yerler
step-contact = Sorumlu kişi
step-phone = Telefon
step-email = E-posta
step-hours = Görüşme saatleri

# Content: what becomes of it
record-created = Kaydedildi: { $title }
record-changed = Değiştirildi: { $title }
record-proposed = Onaya sunuldu: { $title }
record-unchanged = { $title }: Her şey olduğu gibi kalıyor.
record-gone = Bu kayıt artık yok.
not-saved = Henüz hiçbir şey yazılmadı. Lütfen önce uymayanı düzeltin.
fill-button = Yer doldu
one-more-button = Bir şey daha ekle
which-need-filled = Hangi gönüllü ilanı doldu? O zaman artık gösterilmez.
no-needs = Açık gönüllü ilanı yok.
needs-button = İlan doldu
offer-filled = { $title } doldu ve artık gösterilmiyor.
reopen-button = Yeniden aç
ask-record = Ne değişsin? Başlıktan veya addan birkaç sözcük yeter.
ask-which-record = Hangi kayıt?
no-such-record = “{ $words }” için bir şey bulamadım. Geçmiş etkinlikler arasında yok.
ask-what = { $title } ile ne yapılsın?
act-move-button = Ertele
act-cancel-button = Etkinliği iptal et
act-retire-button = Artık gösterme
act-fill-button = Yer doldu
act-reopen-button = Yeniden aç
act-move = başka zamana alınıyor
act-cancel = iptal ediliyor
act-retire = artık gösterilmiyor
act-fill = doldu ve artık gösterilmiyor
act-reopen = yeniden gösteriliyor
ask-which-time = Hangi seferi?
all-times-button = Hepsi
all-times = bütün seferler
content-not-yours = Bunu yalnızca içerik ekibi ve ortaklar yapabilir.
new-content-button = Yeni ekle
change-content-button = Bir şey değiştir

# Files
ask-file-place = Dosyadaki { $all } kayıttan { $count } tanesinde yer anlaşılmıyor. Hangi yer için geçerliler?
file-preview = { $name }: { $counts }. Henüz hiçbir şey yazılmadı.
file-outdated = Bu arada bir şey değişti. Lütfen dosyayı yeniden gönderin.
file-applied = Devralındı: { $created } yeni, { $changed } değişmiş.
file-proposed = { $count } öneri onaya sunuldu.
file-of-faults = { $name } içinde devralabileceğim bir şey yok. Hiçbir şey yazılmadı.
file-too-large-to-read = { $name } çok büyük: en fazla { $most } MB. Lütfen dosyayı bölün.
file-too-large = Dosya çok büyük, en fazla 5 MB olabilir.
file-not-had = Dosyayı alamadım. Lütfen yeniden gönderin.
file-not-known = Bu dosyayı okuyamıyorum. Takvim (.ics) ve tablo (.csv) devralabilirim.

# What partners propose
proposal-of = Öneren { $name }:
several-proposed = { $name } { $count } öneride bulundu.
proposals-button = Öneriler
no-proposals = Bekleyen öneri yok.
more-proposals = Bundan sonra { $count } öneri daha bekliyor.
proposal-approved = Onaylandı: { $title }
proposal-rejected = Reddedildi: { $title }
proposal-gone = Bu öneri zaten karara bağlandı ya da değiştirildi.
your-proposal-approved = { $name } onayladı: { $title }
your-proposal-rejected = { $name } reddetti: { $title }
next-proposal-button = Sonraki öneri
coming = Gelecekler: { $count }{ $named ->
    [0] {""}
   *[other] {","} aralarında { $names }
  }
