not-yet = Тут я можу лише відповідати, а не писати першою. У Telegram, Slack або Discord я пишу й першою.
subscribed = Добре, я напишу сюди, коли буде щось нове.
changed = Добре, змінено.
resumed = Добре, я знову писатиму.
paused = Добре, пауза. Кнопка «Знову сповіщати» її завершує.
nothing-yet = Цей чат ні на що не підписано.
what-to-change = Що змінити?
which-topics = Які теми? Натискання вмикає або вимикає. Без вибору приходять усі.
which-places = Для яких місць? Просто напишіть місце, наприклад: «ще { $example }» або «лише { $example }».
which-kinds = Що надсилати? Натискання вмикає або вимикає.
which-time = Коли надсилати? Можна й написати: «надсилайте щодня о 19:00».
at-least-one = Щось одне має лишитися. Щоб не приходило нічого, є «Відписатися».
outside-only = Це не в нашому районі, звідти я новин не маю.
chosen = ✓ { $label }
places-button = Місця
topics-button = Теми
kinds-button = Зміст
when-button = Коли
everywhere-button = Увесь район
without-button = Без { $place }
radius-button = { $km ->
    [0] Лише саме місце
   *[other] { $km } км навколо
  }
at-once-button = Одразу
daily-button = Щодня, { $time }
weekly-button = Щопонеділка, { $time }
quiet-button = Тиша з { $from } до { $to }
reminders-button = Нагадування
calendar = Підпишіться на цю адресу в застосунку календаря, і там будуть усі відповідні заходи: { $address }. Хто її знає, теж бачить заходи; нова адреса скасовує стару.
calendar-off = Адреса більше не діє.
calendar-button = Календар
calendar-off-button = Видалити адресу
