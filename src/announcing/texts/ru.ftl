announcement-by = Организатор: { $name }
announcement-protected = Точное место скажет контактное лицо.
announcement-footer = Изменить или отключить: /abo
announcement-coming = Я приду
announcement-calendar = В календарь
announcement-question = Вопрос

announcement-changed = Изменено: { $title }
announcement-now = Теперь: { $facts }
announcement-off = Отменено: { $title }
announcement-off-time = Было запланировано: { $facts }
announcement-text = Выше стоит новый текст.
announcement-withdrawn = Это объявление отозвано.

announcement-digest = Новое для вас: { $count ->
    [one] { $count } уведомление
    [few] { $count } уведомления
    [many] { $count } уведомлений
   *[other] { $count } уведомления
  }
announcement-reminder = Напоминание: { $title }
