in-charge = Gönüllüler için sorumlu kişi:
volunteers-in = { $place } gönüllüler için sorumlu kişi:
belongs = { $place } şuraya bağlıdır: { $outer }.
belongs-to-municipality = { $place } şuraya bağlıdır: { $outer }.
no-number = Bunun için ayrı bir numara kayıtlı değil. Şu kişi yardımcı olur:
nobody = Bunun için henüz kimse kayıtlı değil.
hours = Ulaşma saatleri: { $hours }
deputy = Vekili: { $contact }
