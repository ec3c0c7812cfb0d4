# Words that several answers share.
example = { $title } (пример)
whole-district = весь район { $name }
places-and-more = { $names } и ещё { $more ->
    [one] { $more } место
    [few] { $more } места
    [many] { $more } мест
   *[other] { $more } места
  }
distance = { $km ->
    [0] меньше 1 км
   *[other] { $km } км
  }
when = { $day }, { $time }
then = затем { $day }
phone = телефон { $number }
mobile = мобильный { $number }
email = эл. почта { $address }
source = Источник: { $source }
verified = Проверено: { $date }
other-language = Кое-что из этого есть только на этом языке: { $language }.

in-place = в { $name }
in-area = { $label ->
    [Kreis] в районе { $name } (Kreis)
    [Landkreis] в районе { $name } (Landkreis)
    [Amt] в Amt { $name } (объединение общин)
   *[other] в { $label } { $name }
  }
for-place = для { $name }
for-area = { $label ->
    [Kreis] для района { $name } (Kreis)
    [Landkreis] для района { $name } (Landkreis)
    [Amt] для Amt { $name } (объединение общин)
   *[other] для { $label } { $name }
  }
contact-for = Контактное лицо { $place }: { $contact }
contact-line = Контактное лицо: { $contact }

# Buttons
more = Ещё
more-about = Подробнее: { $number }
whole-district-button = Весь район
offers-button = Где я могу помочь?
events-button = Что запланировано?
contact-button = Кто отвечает?
help-button = О чём можно спросить?
newsletter-button = Рассылка (Newsletter)
outside = К сожалению, про { $place } я ничего не знаю. Спросите там в городе (Stadt) или районе (Kreis), кто отвечает за волонтёрство и интеграцию (Ehrenamt und Integration).
outside-nameless = Это не в нашем районе, поэтому я, к сожалению, ничего об этом не знаю. Спросите там в городе (Stadt) или районе (Kreis), кто отвечает за волонтёрство и интеграцию (Ehrenamt und Integration).

# Topics
topic-sprache = изучение немецкого
topic-begleitung = сопровождение в учреждения и к врачам
topic-kinder = дети
topic-sport = спорт
topic-patenschaft = наставничество
topic-fahrrad = велосипеды
topic-spenden = пожертвования и вещи
topic-wohnen = жильё
topic-dolmetschen = устный перевод
topic-begegnung = встречи и знакомства
topic-fahrdienst = помощь с поездками
topic-arbeit = работа
topic-nachhilfe = помощь с учёбой
topic-frauen = женщины
topic-gesundheit = здоровье
topic-recht = правовые вопросы
topic-garten = садоводство
topic-kultur = культура
topic-kochen = приготовление еды
topic-digital = компьютер и телефон
topic-fortbildung = обучение волонтёров
topic-austausch = обмен опытом

# Until test readers of the language have approved the texts.
unchecked = (Этот текст ещё не проверен.)

# What a chat ordered
kind-event = мероприятия
kind-offer = поиск волонтёров
kind-news = новости
order-kinds = Что: { $kinds }
order-places = Где: { $places }
order-topics = Темы: { $topics }
order-when = Когда: { $when }
order-quiet = Тишина: с { $from } до { $to }, кроме срочного.
order-reminders = И напоминание за день до мероприятия.
order-paused = Сейчас пауза: я ничего не присылаю.
all-topics = все
everywhere = во всём районе
with-radius = { $place } и { $km } км вокруг
at-once = сразу
every-day = раз в день, в { $time }
every-week = раз в неделю ({ $day }, { $time })
only-managers = Это здесь может только тот, кто управляет группой или каналом. На вопросы о мероприятиях и помощи отвечаю всем.
change-button = Изменить
pause-button = Пауза
resume-button = Снова сообщать
end-button = Отписаться
subscribe-button = Сообщать о новом
back-button = Назад
easy-german = простой немецкий
