# What staff read in their private chats.

# Leading through a dialogue
skip-button = Пропустить
cancel-button = Отменить
what-to-change = Что изменить?
use-buttons = Этого я не понимаю. Нажмите, пожалуйста, одну из кнопок.
old-button = Эта кнопка относится к прежнему вопросу.
draft-cancelled = Отменено. Ничего не записано и ничего не отправлено.
draft-gone = Этот черновик уже завершён или отменён.
draft-unreadable = С этим черновиком я уже не могу работать дальше, он удалён. Начните, пожалуйста, сначала.
draft-open = Здесь ещё открыт черновик.
resume-draft-button = Продолжить
draft-kept = Черновик остаётся как есть.
as-text-button = Взять как текст
fresh-draft-button = Начать заново
refused = { $why } { $remedy }
right-gone = Это вам больше не разрешено. Работа остановлена; ничего не записано и ничего не отправлено. На вопросы ответит администрация.
no-staff = Это может только команда. Код для этого даёт администрация; его пишут здесь после /staff.
not-yours = Это может только администрация.

# Codes
welcome-staff = Добро пожаловать в команду, { $name }.
code-wrong = Этого кода я не знаю. Перепишите его, пожалуйста, точно так, как он стоит.
code-used = Этот код уже использован. Администрация сделает новый.
code-late = Этот код действовал один день, его срок истёк. Администрация сделает новый.
code-taken = Этот аккаунт уже принадлежит кому-то другому в команде. Администрация может это изменить.
code-too-often = Слишком много попыток. Продолжить можно через час.
code = Код: { $code }
how-to-redeem = Он действует один день и только один раз. Человек пишет мне в личном чате: { $command }

# The own page
own-role = { $name }, задача: { $role }
staff-organisation = Организация: { $name }
role-administrator = администрация
role-editor = редакция
role-publisher = объявления
role-partner = партнёр
may-manage-staff = Команда: добавлять и удалять коллег.
may-write-content = Содержание: создавать и менять мероприятия, поиск волонтёров и контакты.
may-propose-content = Предлагать содержание своей организации.
may-approve-content = Одобрять предложения партнёров.
may-announce = Отправлять объявления.
may-propose-announcement = Готовить объявления.
may-approve-announcement = Одобрять объявления других.
may-invite = Приглашать других: ссылкой, кодом и QR-кодом.
announce-button = Объявить что-то
announcements-button = Последние объявления
invite-button = Пригласить
team-button = Команда

# Administrators
team = Команда:
not-linked = код ещё не введён
add-colleague-button = Добавить кого-то
new-code-button = Новый код
remove-button = Удалить
remove-for-sure-button = Да, удалить
no-such-colleague = Этого человека нет в команде.
new-code-for = Новый код для { $name }:
last-administrator = Это последний человек с администрацией. Сначала её должен получить кто-то другой.
ask-removal = Действительно удалить { $name }? Имя, подключённые аккаунты и открытые черновики исчезнут.
removed = { $name } больше ничего не может здесь делать.
ask-staff-name = Как зовут человека?
staff-name-fault = Напишите, пожалуйста, имя, не больше { $most } знаков.
ask-role = Что будет делать { $name }?
about-administrator = Администрация: всё, и команда тоже.
about-editor = Редакция: писать содержание, одобрять предложения и объявления.
about-publisher = Объявления: отправлять.
about-partner = Партнёр: предлагает содержание своей организации и объявления.
ask-organisation = К какой организации относится { $name }? Достаточно части её названия.
no-such-organisation = Организация «{ $words }» не найдена.
organisation-missing = Партнёры относятся к организации, которая внесена здесь. Выберите, пожалуйста, одну.
staff-summary = { $name }, задача: { $role }
staff-added = { $name } теперь в команде.
add-button = Добавить
step-name = Имя
step-role = Задача
step-organisation = Организация

# Inviting
not-yours-to-invite = Приглашения делает редакция. Обратитесь, пожалуйста, к ней.
step-kinds = Что
ask-kinds = Что должны получать приглашённые? Нажатие включает или выключает.
kinds-missing = Что-то одно должно остаться.
ask-invited = Для каких мест и тем? Просто напишите, также «и 10 км», или дальше.
invites-to = Кто воспользуется приглашением, подпишется на следующее:
make-invitation-button = Создать приглашение
invitation-made = Приглашение готово, его можно передавать дальше.
invitation-link-and-words = { $platform }: { $link }, потом написать { $words }
invitation-words = Без ссылки: написать мне { $words }.
qr-description = QR-код, который открывает { $platform } с этим приглашением: { $link }

# Composing an announcement
step-about = О чём речь
step-subject = Мероприятие или поиск
step-text = Текст
step-title = Заголовок
step-languages = Другие языки
step-audience = Для кого
step-urgent = Срочное
step-when = Когда
step-file = Картинка или файл
next-button = Дальше
chosen = ✓ { $label }
ask-about = О чём речь? Если текст уже известен, просто напишите его.
about-event-button = Мероприятие
about-offer-button = Поиск волонтёров
about-text-button = Что-то другое
ask-event = Какое мероприятие? Номер или кнопка; или слово из него, тогда я поищу.
no-events = Нет предстоящего мероприятия, о котором можно объявить. Примеры никогда не объявляются.
no-such-event = По словам «{ $words }» предстоящее мероприятие не найдено.
ask-offer = Какой поиск волонтёров? Номер или кнопка; или слово из него, тогда я поищу.
no-offers = Нет поиска волонтёров, о котором можно объявить. Примеры никогда не объявляются.
no-such-offer = По словам «{ $words }» поиск волонтёров не найден.
ask-text = Напишите, пожалуйста, текст. Короткая первая строка станет заголовком.
ask-more-text = Что ещё должно там стоять? Время, место и контактное лицо уже есть.
text-missing = Ещё не хватает текста.
text-unreadable = В тексте есть знаки, которые невозможно прочитать. Напишите, пожалуйста, текст ещё раз.
text-too-long = Это { $length } знаков; больше { $most } никто не читает. Сократите, пожалуйста, и отправьте ещё раз.
title-too-long = Заголовок слишком длинный. Не больше { $most } знаков, пожалуйста.
ask-title = Какой заголовок? Не больше { $most } знаков.
title-missing = Ещё не хватает заголовка.
ask-languages = Есть ли текст на других языках? У кого нет перевода, читает оригинал.
ask-translation = Текст на этом языке, пожалуйста: { $language }. Первая строка — заголовок.
no-translation-button = Без этого языка
translation-needs-title = Первая строка — это заголовок, в ней не больше 100 знаков; остальное стоит ниже.
ask-audience = Для кого? Напишите места и темы, также «и 10 км», или дальше.
everywhere-button = Весь район
no-radius-button = Без окрестностей
radius-button = { $km } км вокруг
all-topics-button = Все темы
place-outside = { $place } — не в районе. Назовите, пожалуйста, место в районе.
no-audience = В «{ $words }» не видно ни места, ни темы.
recipients = Это получат: { $platforms }
no-recipients = Сейчас этого не получит никто: на такое никто не подписан.
ask-urgent = Это срочно? Тогда оно приходит и в часы тишины и не ждёт сводного уведомления.
normal-button = Не срочно
urgent-button = Срочно
ask-when = Когда отправить? Сейчас или, например, «завтра в 9:00».
ask-when-event = Когда отправить? Сейчас, «завтра в 9:00» или «за два дня».
now-button = Сейчас
days-before-button = { $days ->
    [one] За { $days } день
    [few] За { $days } дня
    [many] За { $days } дней
   *[other] За { $days } дня
  }
when-not-understood = Это время мне непонятно. Напишите, пожалуйста, так: «1 декабря в 18:00».
when-no-such-day = Такого дня нет. Назовите, пожалуйста, другой.
when-several-days = Это несколько дней. Назовите, пожалуйста, один день и время.
when-needs-time = Во сколько? Напишите, пожалуйста, день и время вместе.
when-no-such-time = Такого времени в этот день нет: часы переводят вперёд. Назовите, пожалуйста, другое.
when-past = Это уже прошло. Назовите, пожалуйста, более позднее время.
when-after-event = Тогда мероприятие уже начнётся. Назовите, пожалуйста, более раннее время.
when-without-event = «За день до» возможно только для мероприятия. Назовите, пожалуйста, день и время.
ask-file = Отправьте, пожалуйста, картинку или файл.
ask-description = Что видно на { $name }? Достаточно одного предложения; оно для всех, кто не может этого видеть.
file-type = { $name } не получается приложить. Можно картинки (PNG, JPEG, GIF, WebP), PDF и файлы календаря.
file-over-limit = { $name } слишком большой. Можно не больше { $most } МБ.
file-not-fetched = Файл не дошёл. Отправьте его, пожалуйста, ещё раз.
file-missing = Файла нет. Отправьте картинку или файл или пропустите.
file-button = Картинка или файл

# Before sending
preview = Вот так это выглядит:
in-language = Язык: { $language }
with-file = С вложением: { $name }
shown-messages = { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
  }
shown-file = { $what ->
    [picture] картинка
   *[file] файл
  } { $description ->
    [whole] с описанием
    [cut] с сокращённым описанием
   *[none] без описания
  }
shown-buttons = { $count ->
    [one] { $count } кнопка
    [few] { $count } кнопки
    [many] { $count } кнопок
   *[other] { $count } кнопки
  }
shown-as-text = только текстом: { $labels }
show-on-button = Вид: { $platform }
shown-as = Так это показывает { $platform }:
shown-part = Сообщение { $number } из { $count }:
shown-description = Для всех, кто этого не видит: { $description }
for-whom = Для:
sent-at = Будет отправлено: { $moment }
is-urgent = Срочное: приходит и в часы тишины.
fault-line = Так не получится: { $what }
warning-line = Проверьте, пожалуйста: { $what }
faults-first = Отправить можно, когда это будет изменено.
check-no-title = Не хватает заголовка.
check-too-long = Текст слишком длинный.
check-protected = В тексте названо защищённое место. Его сообщает только контактное лицо.
check-nobody = На такое никто не подписан. Выберите другие места или темы.
check-time-past = Это время прошло.
check-similar = За последние семь дней было что-то очень похожее.
check-languages = Кто-то читает на языке, на котором этого нет: { $languages }.
check-long = В тексте { $length } знаков. Короткие тексты читают охотнее.
check-record-gone = Этой записи больше нет.
check-example = Это только пример, а примеры никогда не объявляются.
check-filled = Там больше никого не ищут.
check-cancelled = Мероприятие отменено.
check-over = Мероприятие прошло или уже началось.
check-other-time = В это время мероприятия нет. Выберите, пожалуйста, другое время.
check-weekday = «{ $date }»: этот день — { $weekday }.
check-no-such-date = «{ $date }» не существует.
check-date-past = «{ $date }» уже прошло.
send-button = Отправить
send-anyway-button = Всё равно отправить
schedule-button = Запланировать
schedule-anyway-button = Всё равно запланировать
later-button = Отправить позже
submit-button = На одобрение
submit-anyway-button = Всё равно на одобрение
emergency-button = Срочно: без одобрения
correct-button = Изменить и сообщить
correct-anyway-button = Всё равно изменить
needs-approval = Это должен одобрить второй человек.
reword-needs-approval = Каждую версию должен одобрить второй человек. Отзовите, пожалуйста, объявление и отдайте его на одобрение заново.
same-already = Именно это уже отправлено за последние семь дней. Ещё раз не отправляю.
accepted = Принято, получит { $count ->
    [one] { $count } чат
    [few] { $count } чата
    [many] { $count } чатов
   *[other] { $count } чата
  }. Как идёт отправка, будет в отдельном сообщении.
scheduled = Запланировано, сейчас получит { $count ->
    [one] { $count } чат
    [few] { $count } чата
    [many] { $count } чатов
   *[other] { $count } чата
  }. Как идёт отправка, тогда будет здесь.
submitted = Ждёт одобрения. До этого ничего не отправляется.
nobody-to-approve = Пока я не смог сообщить никому, кто может одобрить. Это ждёт в списке, пока кто-нибудь не войдёт. Скажите об этом администрации.
approvers-told = Сообщено тем, кто может одобрить: { $count }.
corrected = Изменено. У кого это уже есть, тот узнает об изменении.
nothing-changed = Всё как раньше.

# Approving
to-approve = { $name } просит об одобрении:
sent-without-approval = { $name } срочно отправляет это без одобрения:
your-approved = { $name } одобряет это:
your-rejected = { $name } отклоняет это:
approve-button = Одобрить
reject-button = Отклонить
show-button = Посмотреть
approved = Одобрено.
rejected = Отклонено. Никто этого не получит.
decision-own = Своё никто не одобряет сам. Это должен сделать второй человек.
decision-other = Это уже другая версия. Посмотрите, пожалуйста, новую.
decision-decided = Это уже решено.
not-yours-to-approve = Одобрить это может только редакция или администрация.

# After sending
announcements = Последние объявления:
no-announcements = Объявлений ещё нет.
no-such-announcement = Такого объявления нет.
announcement-is = { $state ->
    [withdrawn] Это уже невозможно: объявление отозвано. Если оно ещё нужно, объявите его, пожалуйста, заново.
    [cancelled] Это уже невозможно: отправка остановлена. Если объявление ещё нужно, объявите его, пожалуйста, заново.
   *[submitted] Это пока невозможно: объявление ждёт одобрения.
  }
state-draft = черновик
state-submitted = ждёт одобрения
state-planned = запланировано: { $moment }
state-going = отправляется
state-sent = отправлено
state-paused = пауза
state-cancelled = остановлено
state-withdrawn = отозвано
state-counts = получили: { $sent }, ждут: { $waiting }, не получили: { $missed }
pause-sending-button = Пауза
resume-sending-button = Отправлять дальше
stop-sending-button = Остановить отправку
resend-button = Ещё раз тем, кто не получил
reword-button = Изменить текст
withdraw-button = Отозвать
again-button = Объявить заново
ask-cancel = Больше никому не отправлять «{ $title }»? Что уже есть, остаётся.
ask-withdraw = Отозвать «{ $title }» везде? Где это невозможно, там будет короткое сообщение.
cancel-for-sure-button = Да, остановить
withdraw-for-sure-button = Да, отозвать
done-pause = Пауза. Пока ничего не отправляется.
done-resume = Отправка идёт дальше.
done-cancel = Остановлено. Больше никто этого не получит.
done-withdraw = Отзывается.
done-resend = Отправляется ещё раз тем, кто не получил.
nothing-to-do = Делать было нечего.
progress = Отправляется: { $title }
progress-paused = Пауза: { $title }
progress-line = { $platform }: { $sent } из { $all }
progress-waiting = Ещё ждут: { $count }.
progress-later = Позже получат { $count }: сводное уведомление или часы тишины.
progress-missed = Не получили: { $count }
time-left = Осталось примерно { $time }.
seconds = { $count ->
    [one] { $count } секунда
    [few] { $count } секунды
    [many] { $count } секунд
   *[other] { $count } секунды
  }
minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
  }
report = Отправлено: { $title }
report-cancelled = Остановлено: { $title }
report-withdrawn = Отозвано: { $title }
report-doubtful = Возможно, дважды, потому что работа программы прервалась: { $count }
report-maybe-there = Возможно, ещё видно в стольких чатах, потому что работа программы прервалась: { $count }
missed-line = { $platform }, не получили { $count }: { $reason }
missed-failed = Платформа сообщает «{ $reason }»
missed-gone = больше недоступны ({ $reason })
missed-skipped = пропущено ({ $reason })
reason-blocked = программа заблокирована
reason-removed = программа удалена
reason-deleted = больше не существует
reason-deactivated = аккаунт отключён
reason-cancelled = раньше остановлено
reason-withdrawn = раньше отозвано
reason-expired = уже не актуально
reason-begun = мероприятие уже началось
reason-called-off = мероприятие отменено
reason-filled = больше никого не ищут
reason-no-record = записи уже нет
reason-unsubscribed = тем временем отписались
reason-paused = сейчас пауза
reason-resting = сейчас недоступно

# Content: what is asked for
ask-section = Что добавить?
section-events = Мероприятие
section-offers = Поиск волонтёров
section-contacts = Контакт
ask-field-title = Как это называется? Достаточно короткого заголовка.
ask-field-name = Как зовут человека?
ask-field-role = Для чего этот человек?
ask-field-start = Когда начало? День и время, например «1 декабря в 18:00».
ask-field-length = До которого часа или как долго? Например, «20:00» или «90 минут».
ask-field-recurrence = Как часто это бывает?
ask-field-summary = О чём речь? Одно или два предложения.
ask-field-schedule = Когда нужна помощь? Например, «по средам с 15:00 до 17:00».
ask-field-timecommitment = Сколько времени на это нужно?
ask-field-places = Для какого места? Можно и несколько.
ask-field-venue = Где именно? Название дома, потом запятая и адрес.
ask-field-guarded = Можно ли всем знать, где это? Защищённое место встречи нигде не называется; его сообщает контактное лицо.
ask-field-topics = Какие темы подходят?
ask-topics-chosen = Эти темы, кажется, подходят. Нажмите другие или дальше.
ask-field-slots = Сколько людей ещё ищут?
ask-field-organisation = К какой организации это относится? Достаточно части её названия.
ask-field-contact = Кто контактное лицо? Достаточно части имени.
ask-field-phone = По какому номеру телефона можно дозвониться? Его увидят все.
ask-field-mobile = По какому мобильному номеру можно дозвониться? Его увидят все.
ask-field-email = На какой адрес эл. почты можно написать? Его увидят все.
ask-field-hours = Когда к человеку можно обратиться?
recurs-once = Один раз
recurs-weekly = Каждую неделю
recurs-fortnightly = Раз в две недели
recurs-monthly = Каждый месяц
venue-public-button = Да, открытое
venue-guarded-button = Нет, защищённое
whole-area-button = Весь район
no-topics-button = Без темы
save-button = Сохранить
propose-button = Отдать на одобрение
apply-button = Принять
fault-words = Напишите, пожалуйста, от 1 до { $words } знаков.
fault-number = Напишите, пожалуйста, число.
fault-length = Этого я не понимаю. Напишите, пожалуйста, так: «20:00» или «90 минут».
fault-place = Места «{ $words }» я здесь не знаю. Назовите общину, её часть или Amt (объединение общин).
fault-place-outside = «{ $words }» — не в районе. Назовите, пожалуйста, место в районе.
fault-topic = Темы «{ $words }» я не знаю. Нажмите, пожалуйста, одну из тем.
no-such-name = «{ $words }» не найдено.
step-what = Что
step-record = Запись
step-time = Который раз
step-value = Новое значение
step-start = Начало
step-durationminutes = Длительность
step-recurrence = Повторение
step-summary = Описание
step-schedule = Когда
step-places = Место
step-venue = Место встречи
step-guarded = Открытое или защищённое
step-topics = Темы
step-freeslots = Свободные места
step-contact = Контактное лицо
step-phone = Телефон
step-email = Эл. почта
step-hours = Часы приёма

# Content: what becomes of it
record-created = Сохранено: { $title }
record-changed = Изменено: { $title }
record-proposed = Отдано на одобрение: { $title }
record-unchanged = { $title }: всё остаётся как есть.
record-gone = Этой записи больше нет.
not-saved = Ещё ничего не записано. Сначала исправьте, пожалуйста, то, что не подходит.
fill-button = Место занято
one-more-button = Добавить ещё что-то
which-need-filled = В каком поиске место занято? Его тогда больше не будут предлагать.
no-needs = Открытых поисков волонтёров нет.
needs-button = Место занято
offer-filled = { $title }: место занято, больше не предлагается.
reopen-button = Открыть снова
ask-record = Что изменить? Достаточно нескольких слов из названия или имени.
ask-which-record = Какая запись?
no-such-record = По словам «{ $words }» ничего не найдено. Прошедших мероприятий здесь нет.
ask-what = Что сделать с { $title }?
act-move-button = Перенести
act-cancel-button = Отменить мероприятие
act-retire-button = Больше не показывать
act-fill-button = Место занято
act-reopen-button = Открыть снова
act-move = переносится
act-cancel = отменяется
act-retire = больше не показывается
act-fill = место занято, больше не предлагается
act-reopen = снова предлагается
ask-which-time = О котором разе речь?
all-times-button = Все
all-times = все разы
content-not-yours = Это могут только редакция и партнёры.
new-content-button = Добавить новое
change-content-button = Изменить что-то

# Files
ask-file-place = В файле для { $count } из { $all } записей места не видно. Для какого они места?
file-preview = { $name }: { $counts }. Ещё ничего не записано.
file-outdated = Тем временем что-то изменилось. Отправьте, пожалуйста, файл ещё раз.
file-applied = Принято: новых { $created }, изменённых { $changed }.
file-proposed = Отдано на одобрение предложений: { $count }.
file-of-faults = В { $name } нет ничего, что можно принять. Ничего не записано.
file-too-large-to-read = { $name } слишком большой: не больше { $most } МБ. Пожалуйста, разделите файл.
file-too-large = Файл слишком большой, можно не больше 5 МБ.
file-not-had = Не получилось забрать файл. Отправьте его, пожалуйста, ещё раз.
file-not-known = Этот файл не получается прочитать. Можно принять календари (.ics) и таблицы (.csv).

# What partners propose
proposal-of = Предложение, которое делает { $name }:
several-proposed = Новые предложения ({ $count }) от { $name }.
proposals-button = Предложения
no-proposals = Нет ожидающих предложений.
more-proposals = После него ещё ждут: { $count }.
proposal-approved = Одобрено: { $title }
proposal-rejected = Отклонено: { $title }
proposal-gone = Это предложение уже решено или изменено.
your-proposal-approved = { $name } одобряет: { $title }
your-proposal-rejected = { $name } отклоняет: { $title }
next-proposal-button = Следующее предложение
coming = Придут: { $count }{ $named ->
    [0] {""}
   *[other] {","} среди них { $names }
  }
