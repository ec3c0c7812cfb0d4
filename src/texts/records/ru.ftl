# What records and files hold and what is wrong with them, for staff.

# Fields
field-title = Название
field-name = Имя
field-summary = Описание
field-start = Начало
field-durationMinutes = Длительность
field-timeZone = Часовой пояс
field-recurrence = Повторение
field-venue = Место встречи
field-status = Состояние
field-places = Место
field-topics = Темы
field-languages = Языки
field-organisation = Организация
field-contact = Контакт
field-deputy = Заместитель
field-schedule = Когда
field-timeCommitment = Нужное время
field-requirements = Требования
field-freeSlots = Свободные места
field-role = Задача
field-phone = Телефон
field-mobile = Мобильный
field-email = Эл. почта
field-hours = Часы приёма
field-verified = Проверено
field-source = Источник
field-validUntil = Действует до
field-example = Пример
field-key = Ключ

# Values
value-none = ничего
value-everywhere = весь район
value-minutes = { $minutes } мин
value-whole-days = { $days ->
    [one] { $days } полный день
    [few] { $days } полных дня
    [many] { $days } полных дней
   *[other] { $days } полного дня
  }
value-moment = { $day }, { $time }
value-protected = { $venue } (защищено, нигде не называется)
value-status = { $status ->
    [cancelled] отменено
   *[other] состоится
  }
value-yes = да
value-no = нет
value-rule = { $rule ->
    [daily] ежедневно
    [weekly] еженедельно
    [fortnightly] раз в две недели
    [monthly] ежемесячно
    [yearly] ежегодно
   *[other] по правилу
  }
value-series = { $rule }{ $except ->
    [0] { "" }
   *[other] , исключений: { $except }
  }{ $also ->
    [0] { "" }
   *[other] , дополнительных раз: { $also }
  }
changed-field = { $field }: { $new } (до сих пор: { $old })
new-field = { $field }: { $new }

# What is wrong with a field
record-missing = Не хватает: { $field }.
record-too-long = { $field }: слишком длинно.
record-format = { $field }: «{ $found }» мне непонятно. { $expected }
record-unknown = { $field }: «{ $found }» я не знаю.
record-skipped = { $field }: такого времени в этот день нет, часы переводят вперёд ({ $found }).
record-rule = { $field }: это повторение не получается прочитать, или оно никогда не наступает ({ $found }).
record-foreign = Это принадлежит другой организации.
record-twice = Это встречается дважды.
record-needed = К этому контакту попадают все, за кого больше никто не отвечает. Он должен остаться.
expects-start = Нужны день и время, например 1.12.2026 18:00.
expects-validUntil = Нужен день, например 1.12.2026.
expects-durationMinutes = Нужны минуты, не больше 31 дня.
expects-freeSlots = Нужно число, например 3.
expects-phone = Нужен номер телефона, например 0481 123456.
expects-mobile = Нужен номер телефона, например 0170 123456.
expects-email = Нужен адрес вроде name@example.org.
expects-key = Нужны буквы, цифры, точка, чёрточка и косая черта.
expects-other = Пожалуйста, напишите иначе.

# What is wrong with a file
fault-line = Строка { $line }: { $sentence }
fault-line-of = Строка { $line }, { $title }: { $sentence }
fault-more = Ещё ошибок: { $count }.
fault-too-large = В файле { $found } байт, можно не больше { $expected }. Пожалуйста, разделите его.
fault-too-many = В файле больше { $expected } записей. Пожалуйста, разделите его.
fault-binary = Это не текст. Сохраните, пожалуйста, как календарь (.ics) или таблицу (.csv).
fault-no-calendar = Это не файл календаря: нет BEGIN:VCALENDAR. Пожалуйста, экспортируйте из календаря ещё раз.
fault-no-end = Здесь нет конца, файл обрезан. Пожалуйста, экспортируйте ещё раз.
fault-broken-line = Эта строка испорчена: «{ $found }». Экспортируйте ещё раз или исправьте строку.
fault-no-title = У мероприятия нет названия.
fault-no-start = У мероприятия нет начала.
fault-no-such-time = Такого времени нет: { $found } ({ $column }).
fault-unknown-zone = Часового пояса «{ $found }» я не знаю. Укажите, пожалуйста, Europe/Berlin.
fault-bad-end = Конец или длительность не подходит к началу: { $found }. Он не может быть раньше начала и позже чем через 31 день.
fault-bad-rule = Это повторение не получается прочитать, или оно никогда не наступает: { $found }
fault-many-rules = У мероприятия несколько повторений сразу. Пожалуйста, сделайте из него несколько мероприятий.
fault-split-series = Серия с какого-то дня другая. Пожалуйста, сделайте из неё две серии.
fault-private = Мероприятие помечено как личное и остаётся вне списка.
fault-repeated = Мероприятие есть в файле дважды, и ни одно не новее.
fault-unreadable = Это мероприятие не получается прочитать.
fault-empty = В файле нет записей.
fault-no-header = Заголовки столбцов не узнаю. Ожидаются, например: { $expected }
fault-missing-column = Нет столбца «{ $found }». Возможны: { $expected }
fault-unknown-column = Столбца «{ $found }» я не знаю. Возможно, имеется в виду: { $expected }
fault-repeated-column = Столбец «{ $found }» встречается дважды.
fault-too-many-cells = В строке больше ячеек, чем в заголовке: «{ $found }». Текст с разделителем нужно брать в кавычки.
fault-open-quote = Кавычки не закрыты.
fault-bad-date = { $column }: «{ $found }» — не день и не время. Например: { $expected }
fault-bad-number = { $column }: «{ $found }» — не то число. Например: { $expected }
fault-bad-status = { $column }: «{ $found }» я не знаю. Возможно: { $expected }
fault-unknown-place = { $column }: места «{ $found }» я не знаю. Назовите общину, её часть или Amt (объединение общин).
fault-ambiguous-place = { $column }: «{ $found }» — так называются несколько мест. Укажите ключ: { $expected }
fault-unknown-topic = { $column }: темы «{ $found }» я не знаю.
fault-unknown-organisation = { $column }: организации «{ $found }» я не знаю, или название неоднозначно. { $expected }
fault-unknown-contact = { $column }: контакта «{ $found }» я не знаю, или имя неоднозначно. { $expected }
fault-unknown-language = { $column }: языка «{ $found }» я не знаю. { $expected }

# A look before anything is written
note-no-place = Место не распознано: действует для всего района
note-place-guessed = Место из текста: { $places }
note-topics-guessed = Темы из текста: { $topics }
note-whole-day = на весь день, без времени
note-zone-guessed = проверьте, пожалуйста, время: часовой пояс неточный
note-shortened = описание сокращено
count-new = новых: { $count }
count-changed = изменённых: { $count }
count-unchanged = без изменений: { $count }
count-faulty = с ошибками: { $count }
state-new = Новое: { $title }
state-changed = Изменено: { $title }
rows-more = И ещё: { $count }.
