announcement-by = Організатор: { $name }
announcement-protected = Точне місце скаже контактна особа.
announcement-footer = Змінити або припинити: /abo
announcement-coming = Я прийду
announcement-calendar = У календар
announcement-question = Запитання

announcement-changed = Змінено: { $title }
announcement-now = Тепер: { $facts }
announcement-off = Скасовано: { $title }
announcement-off-time = Було заплановано: { $facts }
announcement-text = Вище стоїть новий текст.
announcement-withdrawn = Це оголошення відкликано.

announcement-digest = Нове для вас: { $count ->
    [one] { $count } сповіщення
    [few] { $count } сповіщення
    [many] { $count } сповіщень
   *[other] { $count } сповіщення
  }
announcement-reminder = Нагадування: { $title }
