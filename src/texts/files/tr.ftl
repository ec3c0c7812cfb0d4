calendar-file = Takvim dosyası: { $events }
ask-for-venue = Tam yerini { $name } size kendisi söyler.
file-too-large = { $name } dosyası bu sohbet için çok büyük.
file-not-sent = { $name } dosyası ne yazık ki buraya gönderilemiyor.
