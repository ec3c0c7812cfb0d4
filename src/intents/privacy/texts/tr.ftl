kept = Yazdıklarınız kaydedilmez ve kimse okumaz.
memory = Soru sorabilmeniz için son konuyu en fazla 30 dakika aklımda tutarım; sonra unutulur.
ask = Veri koruma sorularını yanıtlayan:
