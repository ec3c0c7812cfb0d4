# Words that several answers share.
example = { $title } (نمونه)
whole-district = تمام منطقه { $name }
places-and-more = { $names } و { $more } جای دیگر
distance = { $km ->
    [0] کمتر از 1 کیلومتر
   *[other] { $km } کیلومتر
  }
when = { $day }، { $time }
then = بعد { $day }
phone = تلفن { $number }
mobile = موبایل { $number }
email = ایمیل { $address }
source = منبع: { $source }
verified = تاریخ اطلاعات: { $date }
other-language = بخشی از این فقط به این زبان است: { $language }.

in-place = در { $name }
# The German name as one piece, so that its words keep their order in right-to-left text.
in-area = { $label ->
    [Kreis] در منطقه { $name } (Kreis)
    [Landkreis] در منطقه { $name } (Landkreis)
   *[other] در { $label ->
       *[other] { $label } { $name }
      } (اداره چند شهر و روستا)
  }
for-place = برای { $name }
for-area = { $label ->
    [Kreis] برای منطقه { $name } (Kreis)
    [Landkreis] برای منطقه { $name } (Landkreis)
   *[other] برای { $label ->
       *[other] { $label } { $name }
      } (اداره چند شهر و روستا)
  }
contact-for = شخص مسئول { $place }: { $contact }
contact-line = شخص مسئول: { $contact }

# Buttons
more = بیشتر
more-about = بیشتر درباره { $number }
whole-district-button = تمام منطقه
offers-button = کجا می‌توانم کمک کنم؟
events-button = چه برنامه‌هایی هست؟
contact-button = چه کسی مسئول است؟
help-button = چه می‌توانم بپرسم؟
newsletter-button = خبرنامه (Newsletter)
outside = متأسفانه درباره { $place } چیزی نمی‌دانم. آنجا از اداره شهر (Stadt) یا منطقه (Kreis) بخش کار داوطلبانه و ادغام (Ehrenamt und Integration) را بپرسید.
outside-nameless = آنجا بیرون از منطقه ماست و متأسفانه چیزی درباره‌اش نمی‌دانم. آنجا از اداره شهر (Stadt) یا منطقه (Kreis) بخش کار داوطلبانه و ادغام (Ehrenamt und Integration) را بپرسید.

# Topics
topic-sprache = یادگیری آلمانی
topic-begleitung = همراهی به اداره و دکتر
topic-kinder = کودکان
topic-sport = ورزش
topic-patenschaft = همراهی یک نفر یا خانواده
topic-fahrrad = دوچرخه (بایسکل)
topic-spenden = کمک‌های اهدایی
topic-wohnen = خانه
topic-dolmetschen = ترجمه شفاهی
topic-begegnung = دیدار و آشنایی
topic-fahrdienst = رساندن با ماشین (موتر)
topic-arbeit = کار
topic-nachhilfe = کمک در درس
topic-frauen = زنان
topic-gesundheit = صحت و سلامتی
topic-recht = مسائل حقوقی
topic-garten = باغبانی
topic-kultur = فرهنگ
topic-kochen = آشپزی
topic-digital = کامپیوتر و موبایل
topic-fortbildung = آموزش برای داوطلبان
topic-austausch = دیدار داوطلبان

# Until test readers of the language have approved the texts.
unchecked = (این متن هنوز بررسی نشده است.)

# What a chat ordered
kind-event = برنامه‌ها
kind-offer = درخواست‌های کمک
kind-news = خبرها
order-kinds = چه چیزی: { $kinds }
order-places = کجا: { $places }
order-topics = موضوع‌ها: { $topics }
order-when = چه وقت: { $when }
order-quiet = سکوت: از { $from } تا { $to }، جز پیام فوری.
order-reminders = و یک یادآوری، یک روز پیش از برنامه.
order-paused = حالا پیام‌ها موقتاً قطع است: چیزی نمی‌فرستم.
all-topics = همه
everywhere = در تمام منطقه
with-radius = { $place } و تا { $km } کیلومتری آن
at-once = فوری
every-day = روزی یک بار، ساعت { $time }
every-week = هفته‌ای یک بار، { $day } ساعت { $time }
only-managers = این کار را اینجا فقط کسی می‌تواند که گروه یا کانال را اداره می‌کند. به سؤال‌های همه درباره برنامه‌ها و کمک جواب می‌دهم.
change-button = تغییر
pause-button = توقف موقت
resume-button = دوباره خبر بدهید
end-button = لغو اشتراک
subscribe-button = تازه‌ها را خبر بدهید
back-button = برگشت
easy-german = آلمانی ساده
