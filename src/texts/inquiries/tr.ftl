asked = “{ $title }” hakkında soru:
reply-button = Yanıtla
answered = Ekibin “{ $title }” hakkındaki yanıtı:
paused-by-program = “{ $title }” durduruldu: Platform arka arkaya birçok mesajı reddetti ({ $reason }). Lütfen bakın, sonra devam edin veya bitirin.
announcement-button = Görüntüle
