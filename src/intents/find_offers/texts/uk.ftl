found = Тут зараз шукають волонтерів:
found-topic = Зараз шукають волонтерів за темою «{ $topics }»:
found-place = Зараз шукають волонтерів { $place }:
found-place-topic = Шукають волонтерів { $place } за темою «{ $topics }»:
near = Поки що { $place } оголошень немає. Поблизу:
near-topic = За темою «{ $topics }» { $place } оголошень немає. Поблизу:
nothing = Зараз { $place } і поблизу оголошень немає.
nothing-else = Більше { $place } наразі нічого немає.
nothing-else-topic = Більше { $place } на тему «{ $topics }» наразі нічого немає.
nothing-anywhere = Зараз оголошень немає.
nothing-topic = За темою «{ $topics }» зараз оголошень немає. Інші оголошення:
nothing-topic-anywhere = За темою «{ $topics }» зараз оголошень немає, за іншими темами теж.
further = Також:
no-more = Більше про це оголошень зараз немає.
which-place = У якому місті чи селі ви хочете допомагати?
offers-here = Оголошення в районі
more-offers = Більше оголошень
schedule = Коли: { $schedule }
time = Час: { $time }
slots = { $slots ->
    [0] Зараз людей достатньо.
    [one] Потрібна ще { $slots } людина.
    [few] Потрібні ще { $slots } людини.
    [many] Потрібно ще { $slots } людей.
   *[other] Потрібно ще { $slots } людини.
  }
requirements = Потрібно: { $requirements }
organisation = Хто: { $name }
