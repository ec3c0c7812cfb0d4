not-announced = Buna artık kimseyi sayamam: Duyuru güncel değil.
coming = Ne güzel! Sayıldı.
coming-name = Ne güzel! İsimsiz sayıldı. Ekip kimin geldiğini bilebilirse ismi yazmanız yeterli. Onu yalnızca ekip görür.
named = Teşekkürler, { $name }. Ekibin haberi var.
left = Tamam, geri alındı.
leave-button = Vazgeç
