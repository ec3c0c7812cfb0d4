# Words that several answers share.
example = { $title } (приклад)
whole-district = увесь район { $name }
places-and-more = { $names } і ще { $more ->
    [one] { $more } місце
    [few] { $more } місця
    [many] { $more } місць
   *[other] { $more } місця
  }
distance = { $km ->
    [0] менше ніж 1 км
   *[other] { $km } км
  }
when = { $day }, { $time }
then = потім { $day }
phone = телефон { $number }
mobile = мобільний { $number }
email = ел. пошта { $address }
source = Джерело: { $source }
verified = Перевірено: { $date }
other-language = Дещо з цього є лише цією мовою: { $language }.

in-place = у { $name }
in-area = { $label ->
    [Kreis] у районі { $name } (Kreis)
    [Landkreis] у районі { $name } (Landkreis)
    [Amt] в Amt { $name } (об’єднання громад)
   *[other] в { $label } { $name }
  }
for-place = для { $name }
for-area = { $label ->
    [Kreis] для району { $name } (Kreis)
    [Landkreis] для району { $name } (Landkreis)
    [Amt] для Amt { $name } (об’єднання громад)
   *[other] для { $label } { $name }
  }
contact-for = Контактна особа { $place }: { $contact }
contact-line = Контактна особа: { $contact }

# Buttons
more = Більше
more-about = Докладніше: { $number }
whole-district-button = Увесь район
offers-button = Де я можу допомогти?
events-button = Що заплановано?
contact-button = Хто відповідальний?
help-button = Про що можна питати?
newsletter-button = Розсилка (Newsletter)
outside = На жаль, про { $place } я нічого не знаю. Запитайте там у місті (Stadt) або в районі (Kreis), хто відповідає за волонтерство та інтеграцію (Ehrenamt und Integration).
outside-nameless = Це не в нашому районі, тому я, на жаль, нічого про це не знаю. Запитайте там у місті (Stadt) або в районі (Kreis), хто відповідає за волонтерство та інтеграцію (Ehrenamt und Integration).

# Topics
topic-sprache = вивчення німецької
topic-begleitung = супровід до установ і лікарів
topic-kinder = діти
topic-sport = спорт
topic-patenschaft = наставництво
topic-fahrrad = велосипеди
topic-spenden = пожертви та речі
topic-wohnen = житло
topic-dolmetschen = усний переклад
topic-begegnung = зустрічі та знайомства
topic-fahrdienst = підвезення
topic-arbeit = робота
topic-nachhilfe = допомога з навчанням
topic-frauen = жінки
topic-gesundheit = здоров’я
topic-recht = правові питання
topic-garten = садівництво
topic-kultur = культура
topic-kochen = готування їжі
topic-digital = комп’ютер і телефон
topic-fortbildung = навчання для волонтерів
topic-austausch = обмін досвідом

# Until test readers of the language have approved the texts.
unchecked = (Цей текст ще не перевірено.)

# What a chat ordered
kind-event = заходи
kind-offer = пошук волонтерів
kind-news = новини
order-kinds = Що: { $kinds }
order-places = Де: { $places }
order-topics = Теми: { $topics }
order-when = Коли: { $when }
order-quiet = Тиша: з { $from } до { $to }, крім термінового.
order-reminders = І нагадування за день до заходу.
order-paused = Зараз пауза: я нічого не надсилаю.
all-topics = усі
everywhere = в усьому районі
with-radius = { $place } і { $km } км навколо
at-once = одразу
every-day = раз на день, о { $time }
every-week = раз на тиждень ({ $day }, { $time })
only-managers = Це тут може лише той, хто керує групою або каналом. На запитання про заходи й допомогу відповідаю всім.
change-button = Змінити
pause-button = Пауза
resume-button = Знову сповіщати
end-button = Відписатися
subscribe-button = Сповіщати про нове
back-button = Назад
easy-german = проста німецька
