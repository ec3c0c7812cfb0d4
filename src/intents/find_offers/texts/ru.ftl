found = Здесь сейчас ищут волонтёров:
found-topic = Сейчас ищут волонтёров по теме «{ $topics }»:
found-place = Сейчас ищут волонтёров { $place }:
found-place-topic = Ищут волонтёров { $place } по теме «{ $topics }»:
near = Пока { $place } объявлений нет. Поблизости:
near-topic = По теме «{ $topics }» { $place } объявлений нет. Поблизости:
nothing = Сейчас { $place } и поблизости объявлений нет.
nothing-else = Больше { $place } сейчас ничего нет.
nothing-else-topic = Больше { $place } по теме «{ $topics }» сейчас ничего нет.
nothing-anywhere = Сейчас объявлений нет.
nothing-topic = По теме «{ $topics }» сейчас объявлений нет. Другие объявления:
nothing-topic-anywhere = По теме «{ $topics }» сейчас объявлений нет, по другим темам тоже.
further = Также:
no-more = Больше объявлений об этом сейчас нет.
which-place = В каком городе или посёлке вы хотите помогать?
offers-here = Объявления в районе
more-offers = Ещё объявления
schedule = Когда: { $schedule }
time = Время: { $time }
slots = { $slots ->
    [0] Сейчас людей достаточно.
    [one] Нужен ещё { $slots } человек.
    [few] Нужны ещё { $slots } человека.
    [many] Нужно ещё { $slots } человек.
   *[other] Нужно ещё { $slots } человека.
  }
requirements = Нужно: { $requirements }
organisation = Кто: { $name }
