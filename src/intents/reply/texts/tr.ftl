write = Şimdi yanıtı yazın. Soran kişiye ekibin yanıtı olarak gider.
sent = Yanıt ulaştı.
not-open = Bu soru zaten yanıtlandı ya da üzerinden 30 günden fazla geçti.
not-arrived = Sohbete şu anda ulaşılamıyor. Yeniden denenebilir: bir kez daha “Yanıtla”ya basın.
refused = Bunu yalnızca ekip yapabilir.
cancel-button = Vazgeç
