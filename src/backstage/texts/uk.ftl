# What staff read in their private chats.

# Leading through a dialogue
skip-button = Пропустити
cancel-button = Скасувати
what-to-change = Що змінити?
use-buttons = Цього я не розумію. Натисніть, будь ласка, одну з кнопок.
old-button = Ця кнопка належить до попереднього запитання.
draft-cancelled = Скасовано. Нічого не записано й нічого не надіслано.
draft-gone = Цю чернетку вже завершено або скасовано.
draft-unreadable = З цією чернеткою я вже не можу працювати далі, її видалено. Почніть, будь ласка, спочатку.
draft-open = Тут іще відкрита чернетка.
resume-draft-button = Продовжити
draft-kept = Чернетка лишається, як є.
as-text-button = Взяти як текст
fresh-draft-button = Почати заново
refused = { $why } { $remedy }
right-gone = Цього вам більше не дозволено. Роботу зупинено; нічого не записано й нічого не надіслано. На запитання відповість адміністрація.
no-staff = Це може лише команда. Код для цього дає адміністрація; його пишуть тут після /staff.
not-yours = Це може лише адміністрація.

# Codes
welcome-staff = Вітаємо в команді, { $name }.
code-wrong = Цього коду я не знаю. Перепишіть його, будь ласка, точно так, як він стоїть.
code-used = Цей код уже використано. Адміністрація зробить новий.
code-late = Цей код діяв один день, його термін минув. Адміністрація зробить новий.
code-taken = Цей обліковий запис уже належить комусь іншому в команді. Адміністрація може це змінити.
code-too-often = Забагато спроб. Продовжити можна за годину.
code = Код: { $code }
how-to-redeem = Він діє один день і лише раз. Людина пише мені в приватному чаті: { $command }

# The own page
own-role = { $name }, завдання: { $role }
staff-organisation = Організація: { $name }
role-administrator = адміністрація
role-editor = редакція
role-publisher = оголошення
role-partner = партнер
may-manage-staff = Команда: додавати й вилучати колег.
may-write-content = Зміст: створювати й змінювати заходи, пошук волонтерів і контакти.
may-propose-content = Пропонувати зміст власної організації.
may-approve-content = Схвалювати пропозиції партнерів.
may-announce = Надсилати оголошення.
may-propose-announcement = Готувати оголошення.
may-approve-announcement = Схвалювати оголошення інших.
may-invite = Запрошувати інших: посиланням, кодом і QR-кодом.
announce-button = Оголосити щось
announcements-button = Останні оголошення
invite-button = Запросити
team-button = Команда

# Administrators
team = Команда:
not-linked = ще не ввів код
add-colleague-button = Додати когось
new-code-button = Новий код
remove-button = Вилучити
remove-for-sure-button = Так, вилучити
no-such-colleague = Цієї людини немає в команді.
new-code-for = Новий код для { $name }:
last-administrator = Це остання людина з адміністрацією. Спершу її має отримати хтось інший.
ask-removal = Справді вилучити { $name }? Ім’я, під’єднані облікові записи й відкриті чернетки зникнуть.
removed = { $name } більше нічого не може тут робити.
ask-staff-name = Як звати людину?
staff-name-fault = Напишіть, будь ласка, ім’я, щонайбільше { $most } символів.
ask-role = Що має робити { $name }?
about-administrator = Адміністрація: усе, і команда теж.
about-editor = Редакція: писати зміст, схвалювати пропозиції й оголошення.
about-publisher = Оголошення: надсилати.
about-partner = Партнер: пропонує зміст власної організації й оголошення.
ask-organisation = До якої організації належить { $name }? Досить частини її назви.
no-such-organisation = Організації «{ $words }» не знайдено.
organisation-missing = Партнери належать до організації, яку внесено тут. Виберіть, будь ласка, одну.
staff-summary = { $name }, завдання: { $role }
staff-added = { $name } тепер у команді.
add-button = Додати
step-name = Ім’я
step-role = Завдання
step-organisation = Організація

# Inviting
not-yours-to-invite = Запрошення робить редакція. Зверніться, будь ласка, до неї.
step-kinds = Що
ask-kinds = Що мають отримувати запрошені? Натискання вмикає або вимикає.
kinds-missing = Щось одне має лишитися.
ask-invited = Для яких місць і тем? Просто напишіть, також «і 10 км», або далі.
invites-to = Хто скористається запрошенням, підпишеться на таке:
make-invitation-button = Створити запрошення
invitation-made = Запрошення готове, його можна передавати далі.
invitation-link-and-words = { $platform }: { $link }, потім написати { $words }
invitation-words = Без посилання: написати мені { $words }.
qr-description = QR-код, що відкриває { $platform } із цим запрошенням: { $link }

# Composing an announcement
step-about = Про що йдеться
step-subject = Захід або пошук
step-text = Текст
step-title = Заголовок
step-languages = Інші мови
step-audience = Для кого
step-urgent = Термінове
step-when = Коли
step-file = Зображення або файл
next-button = Далі
chosen = ✓ { $label }
ask-about = Про що йдеться? Якщо текст уже відомий, просто напишіть його.
about-event-button = Захід
about-offer-button = Пошук волонтерів
about-text-button = Щось інше
ask-event = Який захід? Номер або кнопка; або слово з нього, тоді я пошукаю.
no-events = Немає майбутнього заходу, про який можна оголосити. Приклади ніколи не оголошуються.
no-such-event = За словами «{ $words }» майбутнього заходу не знайдено.
ask-offer = Який пошук волонтерів? Номер або кнопка; або слово з нього, тоді я пошукаю.
no-offers = Немає пошуку волонтерів, про який можна оголосити. Приклади ніколи не оголошуються.
no-such-offer = За словами «{ $words }» пошуку волонтерів не знайдено.
ask-text = Напишіть, будь ласка, текст. Короткий перший рядок стане заголовком.
ask-more-text = Що ще має там стояти? Час, місце й контактна особа вже є.
text-missing = Ще бракує тексту.
text-unreadable = У тексті є знаки, які неможливо прочитати. Напишіть, будь ласка, текст іще раз.
text-too-long = Це { $length } символів; більше ніж { $most } ніхто не читає. Скоротіть, будь ласка, і надішліть ще раз.
title-too-long = Заголовок задовгий. Щонайбільше { $most } символів, будь ласка.
ask-title = Який заголовок? Щонайбільше { $most } символів.
title-missing = Ще бракує заголовка.
ask-languages = Чи є текст іншими мовами? Хто не має перекладу, читає оригінал.
ask-translation = Текст цією мовою, будь ласка: { $language }. Перший рядок — заголовок.
no-translation-button = Без цієї мови
translation-needs-title = Перший рядок — це заголовок, у ньому щонайбільше 100 символів; решта стоїть нижче.
ask-audience = Для кого? Напишіть місця й теми, також «і 10 км», або далі.
everywhere-button = Увесь район
no-radius-button = Без околиць
radius-button = { $km } км навколо
all-topics-button = Усі теми
place-outside = { $place } — не в районі. Назвіть, будь ласка, місце в районі.
no-audience = У «{ $words }» не видно ні місця, ні теми.
recipients = Це отримають: { $platforms }
no-recipients = Зараз цього не отримає ніхто: на таке ніхто не підписаний.
ask-urgent = Це терміново? Тоді воно приходить і в години тиші й не чекає на збірне сповіщення.
normal-button = Не терміново
urgent-button = Терміново
ask-when = Коли надсилати? Зараз або, наприклад, «завтра о 9:00».
ask-when-event = Коли надсилати? Зараз, «завтра о 9:00» або «за два дні».
now-button = Зараз
days-before-button = { $days ->
    [one] За { $days } день
    [few] За { $days } дні
    [many] За { $days } днів
   *[other] За { $days } дня
  }
when-not-understood = Цього часу я не розумію. Напишіть, будь ласка, так: «1 грудня о 18:00».
when-no-such-day = Такого дня немає. Назвіть, будь ласка, інший.
when-several-days = Це кілька днів. Назвіть, будь ласка, один день і час.
when-needs-time = О котрій годині? Напишіть, будь ласка, день і час разом.
when-no-such-time = Такого часу того дня немає: годинник переводять уперед. Назвіть, будь ласка, інший.
when-past = Це вже минуло. Назвіть, будь ласка, пізніший час.
when-after-event = Тоді захід уже почнеться. Назвіть, будь ласка, раніший час.
when-without-event = «За день до» можливе лише для заходу. Назвіть, будь ласка, день і час.
ask-file = Надішліть, будь ласка, зображення або файл.
ask-description = Що видно на { $name }? Досить одного речення; воно для всіх, хто не може цього бачити.
file-type = { $name } не вдається додати. Можна зображення (PNG, JPEG, GIF, WebP), PDF і файли календаря.
file-over-limit = { $name } завеликий. Можна щонайбільше { $most } МБ.
file-not-fetched = Файл не дійшов. Надішліть його, будь ласка, ще раз.
file-missing = Файлу немає. Надішліть зображення чи файл або пропустіть.
file-button = Зображення або файл

# Before sending
preview = Ось так це виглядає:
in-language = Мова: { $language }
with-file = З вкладенням: { $name }
shown-messages = { $count ->
    [one] { $count } повідомлення
    [few] { $count } повідомлення
    [many] { $count } повідомлень
   *[other] { $count } повідомлення
  }
shown-file = { $what ->
    [picture] зображення
   *[file] файл
  } { $description ->
    [whole] з описом
    [cut] зі скороченим описом
   *[none] без опису
  }
shown-buttons = { $count ->
    [one] { $count } кнопка
    [few] { $count } кнопки
    [many] { $count } кнопок
   *[other] { $count } кнопки
  }
shown-as-text = лише текстом: { $labels }
show-on-button = Вигляд: { $platform }
shown-as = Так це показує { $platform }:
shown-part = Повідомлення { $number } з { $count }:
shown-description = Для всіх, хто цього не бачить: { $description }
for-whom = Для:
sent-at = Буде надіслано: { $moment }
is-urgent = Термінове: приходить і в години тиші.
fault-line = Так не вийде: { $what }
warning-line = Перевірте, будь ласка: { $what }
faults-first = Надіслати можна, коли це буде змінено.
check-no-title = Бракує заголовка.
check-too-long = Текст задовгий.
check-protected = У тексті названо захищене місце. Його повідомляє лише контактна особа.
check-nobody = На таке ніхто не підписаний. Виберіть інші місця або теми.
check-time-past = Цей час минув.
check-similar = За останні сім днів було щось дуже схоже.
check-languages = Дехто читає мовою, якою цього немає: { $languages }.
check-long = У тексті { $length } символів. Короткі тексти читають охочіше.
check-record-gone = Цього запису більше немає.
check-example = Це лише приклад, а приклади ніколи не оголошуються.
check-filled = Там більше нікого не шукають.
check-cancelled = Захід скасовано.
check-over = Захід минув або вже почався.
check-other-time = У цей час заходу немає. Виберіть, будь ласка, інший час.
check-weekday = «{ $date }»: цей день — { $weekday }.
check-no-such-date = «{ $date }» не існує.
check-date-past = «{ $date }» вже минуло.
send-button = Надіслати
send-anyway-button = Усе одно надіслати
schedule-button = Запланувати
schedule-anyway-button = Усе одно запланувати
later-button = Надіслати пізніше
submit-button = На схвалення
submit-anyway-button = Усе одно на схвалення
emergency-button = Терміново: без схвалення
correct-button = Змінити й повідомити
correct-anyway-button = Усе одно змінити
needs-approval = Це має схвалити друга людина.
reword-needs-approval = Кожну версію має схвалити друга людина. Відкличте, будь ласка, оголошення й віддайте його на схвалення заново.
same-already = Саме це вже надіслано за останні сім днів. Ще раз не надсилаю.
accepted = Прийнято, отримає { $count ->
    [one] { $count } чат
    [few] { $count } чати
    [many] { $count } чатів
   *[other] { $count } чату
  }. Як іде надсилання, буде в окремому повідомленні.
scheduled = Заплановано, зараз отримає { $count ->
    [one] { $count } чат
    [few] { $count } чати
    [many] { $count } чатів
   *[other] { $count } чату
  }. Як іде надсилання, тоді буде тут.
submitted = Чекає на схвалення. До того нічого не надсилається.
nobody-to-approve = Поки що я не зміг повідомити нікого, хто може схвалити. Це чекає у списку, доки хтось увійде. Скажіть про це адміністрації.
approvers-told = Сповіщено тих, хто може схвалити: { $count }.
corrected = Змінено. Хто це вже має, дізнається про зміну.
nothing-changed = Усе як раніше.

# Approving
to-approve = { $name } просить про схвалення:
sent-without-approval = { $name } терміново надсилає це без схвалення:
your-approved = { $name } схвалює це:
your-rejected = { $name } відхиляє це:
approve-button = Схвалити
reject-button = Відхилити
show-button = Переглянути
approved = Схвалено.
rejected = Відхилено. Ніхто цього не отримає.
decision-own = Своє ніхто не схвалює сам. Це має зробити друга людина.
decision-other = Це вже інша версія. Перегляньте, будь ласка, нову.
decision-decided = Це вже вирішено.
not-yours-to-approve = Схвалити це може лише редакція або адміністрація.

# After sending
announcements = Останні оголошення:
no-announcements = Оголошень іще немає.
no-such-announcement = Такого оголошення немає.
announcement-is = { $state ->
    [withdrawn] Це вже неможливо: оголошення відкликано. Якщо воно ще потрібне, оголосіть його, будь ласка, заново.
    [cancelled] Це вже неможливо: надсилання зупинено. Якщо оголошення ще потрібне, оголосіть його, будь ласка, заново.
   *[submitted] Це ще неможливо: оголошення чекає на схвалення.
  }
state-draft = чернетка
state-submitted = чекає на схвалення
state-planned = заплановано: { $moment }
state-going = надсилається
state-sent = надіслано
state-paused = пауза
state-cancelled = зупинено
state-withdrawn = відкликано
state-counts = отримали: { $sent }, чекають: { $waiting }, не отримали: { $missed }
pause-sending-button = Пауза
resume-sending-button = Надсилати далі
stop-sending-button = Зупинити надсилання
resend-button = Ще раз тим, хто не отримав
reword-button = Змінити текст
withdraw-button = Відкликати
again-button = Оголосити заново
ask-cancel = Більше нікому не надсилати «{ $title }»? Що вже є, лишається.
ask-withdraw = Відкликати «{ $title }» всюди? Де це неможливо, там буде коротке повідомлення.
cancel-for-sure-button = Так, зупинити
withdraw-for-sure-button = Так, відкликати
done-pause = Пауза. Поки що нічого не надсилається.
done-resume = Надсилання триває далі.
done-cancel = Зупинено. Більше ніхто цього не отримає.
done-withdraw = Відкликається.
done-resend = Надсилається ще раз тим, хто не отримав.
nothing-to-do = Робити було нічого.
progress = Надсилається: { $title }
progress-paused = Пауза: { $title }
progress-line = { $platform }: { $sent } з { $all }
progress-waiting = Ще чекають: { $count }.
progress-later = Пізніше отримають { $count }: збірне сповіщення або години тиші.
progress-missed = Не отримали: { $count }
time-left = Лишилося приблизно { $time }.
seconds = { $count ->
    [one] { $count } секунда
    [few] { $count } секунди
    [many] { $count } секунд
   *[other] { $count } секунди
  }
minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
  }
report = Надіслано: { $title }
report-cancelled = Зупинено: { $title }
report-withdrawn = Відкликано: { $title }
report-doubtful = Можливо, двічі, бо роботу програми було перервано: { $count }
report-maybe-there = Можливо, ще видно в такій кількості чатів, бо роботу програми було перервано: { $count }
missed-line = { $platform }, не отримали { $count }: { $reason }
missed-failed = Платформа повідомляє «{ $reason }»
missed-gone = більше недоступні ({ $reason })
missed-skipped = пропущено ({ $reason })
reason-blocked = програму заблоковано
reason-removed = програму вилучено
reason-deleted = більше не існує
reason-deactivated = обліковий запис вимкнено
reason-cancelled = раніше зупинено
reason-withdrawn = раніше відкликано
reason-expired = вже не актуально
reason-begun = захід уже почався
reason-called-off = захід скасовано
reason-filled = більше нікого не шукають
reason-no-record = запису вже немає
reason-unsubscribed = тим часом відписалися
reason-paused = зараз пауза
reason-resting = зараз недоступно

# Content: what is asked for
ask-section = Що додати?
section-events = Захід
section-offers = Пошук волонтерів
section-contacts = Контакт
ask-field-title = Як це називається? Досить короткого заголовка.
ask-field-name = Як звати людину?
ask-field-role = Для чого ця людина?
ask-field-start = Коли початок? День і час, наприклад «1 грудня о 18:00».
ask-field-length = До котрої години або як довго? Наприклад, «20:00» або «90 хвилин».
ask-field-recurrence = Як часто це відбувається?
ask-field-summary = Про що йдеться? Одне або два речення.
ask-field-schedule = Коли потрібна допомога? Наприклад, «щосереди з 15:00 до 17:00».
ask-field-timecommitment = Скільки часу на це треба?
ask-field-places = Для якого місця? Можна й кілька.
ask-field-venue = Де саме? Назва будинку, потім кома й адреса.
ask-field-guarded = Чи можна всім знати, де це? Захищене місце зустрічі ніде не називається; його повідомляє контактна особа.
ask-field-topics = Які теми пасують?
ask-topics-chosen = Ці теми, мабуть, пасують. Натисніть інші або далі.
ask-field-slots = Скільки людей іще шукають?
ask-field-organisation = До якої організації це належить? Досить частини її назви.
ask-field-contact = Хто контактна особа? Досить частини імені.
ask-field-phone = За яким номером телефону можна додзвонитися? Його побачать усі.
ask-field-mobile = За яким мобільним номером можна додзвонитися? Його побачать усі.
ask-field-email = На яку адресу ел. пошти можна написати? Її побачать усі.
ask-field-hours = Коли до людини можна звернутися?
recurs-once = Один раз
recurs-weekly = Щотижня
recurs-fortnightly = Раз на два тижні
recurs-monthly = Щомісяця
venue-public-button = Так, відкрите
venue-guarded-button = Ні, захищене
whole-area-button = Увесь район
no-topics-button = Без теми
save-button = Зберегти
propose-button = Віддати на схвалення
apply-button = Прийняти
fault-words = Напишіть, будь ласка, від 1 до { $words } символів.
fault-number = Напишіть, будь ласка, число.
fault-length = Цього я не розумію. Напишіть, будь ласка, так: «20:00» або «90 хвилин».
fault-place = Місця «{ $words }» я тут не знаю. Назвіть громаду, її частину або Amt (об’єднання громад).
fault-place-outside = «{ $words }» — не в районі. Назвіть, будь ласка, місце в районі.
fault-topic = Теми «{ $words }» я не знаю. Натисніть, будь ласка, одну з тем.
no-such-name = «{ $words }» не знайдено.
step-what = Що
step-record = Запис
step-time = Котрий раз
step-value = Нове значення
step-start = Початок
step-durationminutes = Тривалість
step-recurrence = Повторення
step-summary = Опис
step-schedule = Коли
step-places = Місце
step-venue = Місце зустрічі
step-guarded = Відкрите чи захищене
step-topics = Теми
step-freeslots = Вільні місця
step-contact = Контактна особа
step-phone = Телефон
step-email = Ел. пошта
step-hours = Години прийому

# Content: what becomes of it
record-created = Збережено: { $title }
record-changed = Змінено: { $title }
record-proposed = Віддано на схвалення: { $title }
record-unchanged = { $title }: усе лишається, як є.
record-gone = Цього запису більше немає.
not-saved = Ще нічого не записано. Спершу виправте, будь ласка, те, що не пасує.
fill-button = Місце зайнято
one-more-button = Додати ще щось
which-need-filled = У якому пошуку місце зайнято? Його тоді більше не пропонуватимуть.
no-needs = Відкритих пошуків волонтерів немає.
needs-button = Місце зайнято
offer-filled = { $title }: місце зайнято, більше не пропонується.
reopen-button = Відкрити знову
ask-record = Що змінити? Досить кількох слів із назви або імені.
ask-which-record = Який запис?
no-such-record = За словами «{ $words }» нічого не знайдено. Минулих заходів тут немає.
ask-what = Що зробити з { $title }?
act-move-button = Перенести
act-cancel-button = Скасувати захід
act-retire-button = Більше не показувати
act-fill-button = Місце зайнято
act-reopen-button = Відкрити знову
act-move = переноситься
act-cancel = скасовується
act-retire = більше не показується
act-fill = місце зайнято, більше не пропонується
act-reopen = знову пропонується
ask-which-time = Про котрий раз ідеться?
all-times-button = Усі
all-times = усі рази
content-not-yours = Це можуть лише редакція й партнери.
new-content-button = Додати нове
change-content-button = Змінити щось

# Files
ask-file-place = У файлі для { $count } з { $all } записів місця не видно. Для якого вони місця?
file-preview = { $name }: { $counts }. Ще нічого не записано.
file-outdated = Тим часом щось змінилося. Надішліть, будь ласка, файл іще раз.
file-applied = Прийнято: нових { $created }, змінених { $changed }.
file-proposed = Віддано на схвалення пропозицій: { $count }.
file-of-faults = У { $name } немає нічого, що можна прийняти. Нічого не записано.
file-too-large-to-read = { $name } завеликий: щонайбільше { $most } МБ. Будь ласка, поділіть файл.
file-too-large = Файл завеликий, можна щонайбільше 5 МБ.
file-not-had = Не вдалося отримати файл. Надішліть його, будь ласка, ще раз.
file-not-known = Цей файл не вдається прочитати. Можна прийняти календарі (.ics) і таблиці (.csv).

# What partners propose
proposal-of = Пропозиція, яку робить { $name }:
several-proposed = Нові пропозиції ({ $count }) від { $name }.
proposals-button = Пропозиції
no-proposals = Немає пропозицій, що чекають.
more-proposals = Після неї ще чекають: { $count }.
proposal-approved = Схвалено: { $title }
proposal-rejected = Відхилено: { $title }
proposal-gone = Цю пропозицію вже вирішено або змінено.
your-proposal-approved = { $name } схвалює: { $title }
your-proposal-rejected = { $name } відхиляє: { $title }
next-proposal-button = Наступна пропозиція
coming = Прийдуть: { $count }{ $named ->
    [0] {""}
   *[other] {","} серед них { $names }
  }
