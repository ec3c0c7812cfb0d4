# What records and files hold and what is wrong with them, for staff.

# Fields
field-title = Назва
field-name = Ім’я
field-summary = Опис
field-start = Початок
field-durationMinutes = Тривалість
field-timeZone = Часовий пояс
field-recurrence = Повторення
field-venue = Місце зустрічі
field-status = Стан
field-places = Місце
field-topics = Теми
field-languages = Мови
field-organisation = Організація
field-contact = Контакт
field-deputy = Заступник
field-schedule = Коли
field-timeCommitment = Потрібний час
field-requirements = Вимоги
field-freeSlots = Вільні місця
field-role = Завдання
field-phone = Телефон
field-mobile = Мобільний
field-email = Ел. пошта
field-hours = Години прийому
field-verified = Перевірено
field-source = Джерело
field-validUntil = Діє до
field-example = Приклад
field-key = Ключ

# Values
value-none = нічого
value-everywhere = увесь район
value-minutes = { $minutes } хв
value-whole-days = { $days ->
    [one] { $days } повний день
    [few] { $days } повні дні
    [many] { $days } повних днів
   *[other] { $days } повного дня
  }
value-moment = { $day }, { $time }
value-protected = { $venue } (захищене, ніде не називається)
value-status = { $status ->
    [cancelled] скасовано
   *[other] відбудеться
  }
value-yes = так
value-no = ні
value-rule = { $rule ->
    [daily] щодня
    [weekly] щотижня
    [fortnightly] раз на два тижні
    [monthly] щомісяця
    [yearly] щороку
   *[other] за правилом
  }
value-series = { $rule }{ $except ->
    [0] { "" }
   *[other] , винятків: { $except }
  }{ $also ->
    [0] { "" }
   *[other] , додаткових разів: { $also }
  }
changed-field = { $field }: { $new } (досі: { $old })
new-field = { $field }: { $new }

# What is wrong with a field
record-missing = Бракує: { $field }.
record-too-long = { $field }: задовго.
record-format = { $field }: «{ $found }» мені не зрозуміло. { $expected }
record-unknown = { $field }: «{ $found }» я не знаю.
record-skipped = { $field }: такого часу того дня немає, годинник переводять уперед ({ $found }).
record-rule = { $field }: це повторення не вдається прочитати, або воно ніколи не настає ({ $found }).
record-foreign = Це належить іншій організації.
record-twice = Це трапляється двічі.
record-needed = До цього контакту потрапляють усі, за кого більше ніхто не відповідає. Він має залишитися.
expects-start = Потрібні день і час, наприклад 1.12.2026 18:00.
expects-validUntil = Потрібен день, наприклад 1.12.2026.
expects-durationMinutes = Потрібні хвилини, щонайбільше 31 день.
expects-freeSlots = Потрібне число, наприклад 3.
expects-phone = Потрібен номер телефону, наприклад 0481 123456.
expects-mobile = Потрібен номер телефону, наприклад 0170 123456.
expects-email = Потрібна адреса на зразок name@example.org.
expects-key = Потрібні літери, цифри, крапка, риска й скісна риска.
expects-other = Будь ласка, напишіть інакше.

# What is wrong with a file
fault-line = Рядок { $line }: { $sentence }
fault-line-of = Рядок { $line }, { $title }: { $sentence }
fault-more = Ще помилок: { $count }.
fault-too-large = У файлі { $found } байтів, можна щонайбільше { $expected }. Будь ласка, поділіть його.
fault-too-many = У файлі понад { $expected } записів. Будь ласка, поділіть його.
fault-binary = Це не текст. Збережіть, будь ласка, як календар (.ics) або таблицю (.csv).
fault-no-calendar = Це не файл календаря: бракує BEGIN:VCALENDAR. Будь ласка, експортуйте з календаря ще раз.
fault-no-end = Тут бракує кінця, файл обрізано. Будь ласка, експортуйте ще раз.
fault-broken-line = Цей рядок зіпсовано: «{ $found }». Експортуйте ще раз або виправте рядок.
fault-no-title = У заходу немає назви.
fault-no-start = У заходу немає початку.
fault-no-such-time = Такого часу немає: { $found } ({ $column }).
fault-unknown-zone = Часового поясу «{ $found }» я не знаю. Вкажіть, будь ласка, Europe/Berlin.
fault-bad-end = Кінець або тривалість не пасує до початку: { $found }. Він не може бути раніше початку й пізніше ніж за 31 день.
fault-bad-rule = Це повторення не вдається прочитати, або воно ніколи не настає: { $found }
fault-many-rules = У заходу кілька повторень водночас. Будь ласка, зробіть із нього кілька заходів.
fault-split-series = Серія з якогось дня інша. Будь ласка, зробіть із неї дві серії.
fault-private = Захід позначено як приватний, він лишається поза списком.
fault-repeated = Захід є у файлі двічі, і жоден не новіший.
fault-unreadable = Цей захід не вдається прочитати.
fault-empty = У файлі немає записів.
fault-no-header = Заголовків стовпців не впізнаю. Очікуються, наприклад: { $expected }
fault-missing-column = Бракує стовпця «{ $found }». Можливі: { $expected }
fault-unknown-column = Стовпця «{ $found }» я не знаю. Можливо, йдеться про: { $expected }
fault-repeated-column = Стовпець «{ $found }» трапляється двічі.
fault-too-many-cells = У рядку більше клітинок, ніж у заголовку: «{ $found }». Текст із роздільником треба брати в лапки.
fault-open-quote = Лапки не закрито.
fault-bad-date = { $column }: «{ $found }» — не день і не час. Наприклад: { $expected }
fault-bad-number = { $column }: «{ $found }» — не те число. Наприклад: { $expected }
fault-bad-status = { $column }: «{ $found }» я не знаю. Можливо: { $expected }
fault-unknown-place = { $column }: місця «{ $found }» я не знаю. Назвіть громаду, її частину або Amt (об’єднання громад).
fault-ambiguous-place = { $column }: «{ $found }» — так називаються кілька місць. Вкажіть ключ: { $expected }
fault-unknown-topic = { $column }: теми «{ $found }» я не знаю.
fault-unknown-organisation = { $column }: організації «{ $found }» я не знаю, або назва неоднозначна. { $expected }
fault-unknown-contact = { $column }: контакту «{ $found }» я не знаю, або ім’я неоднозначне. { $expected }
fault-unknown-language = { $column }: мови «{ $found }» я не знаю. { $expected }

# A look before anything is written
note-no-place = Місця не впізнано: діє для всього району
note-place-guessed = Місце з тексту: { $places }
note-topics-guessed = Теми з тексту: { $topics }
note-whole-day = на весь день, без часу
note-zone-guessed = перевірте, будь ласка, час: часовий пояс непевний
note-shortened = опис скорочено
count-new = нових: { $count }
count-changed = змінених: { $count }
count-unchanged = без змін: { $count }
count-faulty = з помилками: { $count }
state-new = Нове: { $title }
state-changed = Змінено: { $title }
rows-more = І ще: { $count }.
