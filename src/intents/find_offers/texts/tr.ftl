found = Şu anda burada gönüllü aranıyor:
found-topic = “{ $topics }” konusunda gönüllü aranıyor:
found-place = { $place } şu anda gönüllü aranıyor:
found-place-topic = { $place } “{ $topics }” konusunda gönüllü aranıyor:
near = { $place } henüz kayıt yok. Yakınında:
near-topic = { $place } “{ $topics }” konusunda kayıt yok. Yakınında:
nothing = { $place } ve yakınında şu anda kayıt yok.
nothing-else = { $place } şu anda başka bir şey kayıtlı değil.
nothing-else-topic = { $place } «{ $topics }» konusunda şu anda başka bir şey kayıtlı değil.
nothing-anywhere = Şu anda kayıt yok.
nothing-topic = “{ $topics }” konusunda şu anda kayıt yok. Yardım aranan başka yerler:
nothing-topic-anywhere = “{ $topics }” konusunda şu anda kayıt yok, başka konularda da yok.
further = Ayrıca:
no-more = Bu konuda şu anda başka kayıt yok.
which-place = Hangi şehirde veya köyde yardım etmek istiyorsunuz?
offers-here = İlçemizdeki ilanlar
more-offers = Daha fazla ilan
schedule = Ne zaman: { $schedule }
time = Süre: { $time }
slots = { $slots ->
    [0] Şu anda yeterince kişi var.
    [one] 1 kişi daha aranıyor.
   *[other] { $slots } kişi daha aranıyor.
  }
requirements = Gerekli: { $requirements }
organisation = Kim: { $name }
