ask = Elbette. Şimdi soruyu yazın. Onu isim vermeden ekibe iletirim; yanıt buraya gelir.
sent = İletildi. Ekip yanıtlayınca burada görünür.
not-sent = Soruyu şu anda kimseye iletemedim. Birine şöyle ulaşabilirsiniz:
cancel-button = Vazgeç
