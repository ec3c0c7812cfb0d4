# Words that several answers share.
example = { $title } (مثال)
whole-district = مقاطعة { $name } كلها
places-and-more = { $names } { $more ->
    [one] ومكان آخر
    [two] ومكانان آخران
    [few] و{ $more } أماكن أخرى
    [many] و{ $more } مكانًا آخر
   *[other] و{ $more } مكان آخر
  }
distance = { $km ->
    [0] أقل من كيلومتر
    [one] كيلومتر واحد
    [two] كيلومتران
    [few] { $km } كيلومترات
    [many] { $km } كيلومترًا
   *[other] { $km } كيلومتر
  }
when = { $day }، { $time }
then = ثم { $day }
phone = هاتف { $number }
mobile = جوال { $number }
email = بريد إلكتروني { $address }
source = المصدر: { $source }
verified = تاريخ المعلومة: { $date }
other-language = جزء من هذا متوفر بهذه اللغة فقط: { $language }.

in-place = في { $name }
# The German name as one piece, so that its words keep their order in right-to-left text.
in-area = { $label ->
    [Kreis] في مقاطعة { $name } (Kreis)
    [Landkreis] في مقاطعة { $name } (Landkreis)
   *[other] في { $label ->
       *[other] { $label } { $name }
      } (إدارة عدة بلديات)
  }
for-place = عن { $name }
for-area = { $label ->
    [Kreis] عن مقاطعة { $name } (Kreis)
    [Landkreis] عن مقاطعة { $name } (Landkreis)
   *[other] عن { $label ->
       *[other] { $label } { $name }
      } (إدارة عدة بلديات)
  }
contact-for = الشخص المسؤول { $place }: { $contact }
contact-line = الشخص المسؤول: { $contact }

# Buttons
more = المزيد
more-about = المزيد عن { $number }
whole-district-button = المقاطعة كلها
offers-button = أين يمكنني المساعدة؟
events-button = ما الفعاليات القادمة؟
contact-button = من المسؤول؟
help-button = عمّ يمكنني أن أسأل؟
newsletter-button = النشرة (Newsletter)
outside = للأسف لا أعرف شيئًا عن { $place }. اسألوا هناك لدى المدينة (Stadt) أو المقاطعة (Kreis) عن مكتب التطوع والاندماج (Ehrenamt und Integration).
outside-nameless = هذا المكان خارج مقاطعتنا، وللأسف لا أعرف شيئًا عنه. اسألوا هناك لدى المدينة (Stadt) أو المقاطعة (Kreis) عن مكتب التطوع والاندماج (Ehrenamt und Integration).

# Topics
topic-sprache = تعلم الألمانية
topic-begleitung = المرافقة إلى المواعيد
topic-kinder = الأطفال
topic-sport = الرياضة
topic-patenschaft = مرافقة شخص أو عائلة
topic-fahrrad = الدراجات
topic-spenden = التبرعات
topic-wohnen = السكن
topic-dolmetschen = الترجمة الشفوية
topic-begegnung = اللقاء والتعارف
topic-fahrdienst = التوصيل بالسيارة
topic-arbeit = العمل
topic-nachhilfe = المساعدة في الدروس
topic-frauen = النساء
topic-gesundheit = الصحة
topic-recht = المسائل القانونية
topic-garten = البستنة
topic-kultur = الثقافة
topic-kochen = الطبخ
topic-digital = الكمبيوتر والهاتف
topic-fortbildung = تدريب المتطوعين
topic-austausch = لقاءات المتطوعين

# Until test readers of the language have approved the texts.
unchecked = (لم تتم مراجعة هذا النص بعد.)

# What a chat ordered
kind-event = الفعاليات
kind-offer = طلبات المساعدة
kind-news = الأخبار
order-kinds = ماذا: { $kinds }
order-places = أين: { $places }
order-topics = المواضيع: { $topics }
order-when = متى: { $when }
order-quiet = هدوء: من { $from } إلى { $to }، إلا العاجل.
order-reminders = مع تذكير قبل الفعالية بيوم.
order-paused = الإرسال متوقف مؤقتًا: لا أرسل شيئًا الآن.
all-topics = كلها
everywhere = في المقاطعة كلها
with-radius = { $place } ومحيط { $km ->
    [one] كيلومتر واحد
    [two] كيلومترين
    [few] { $km } كيلومترات
    [many] { $km } كيلومترًا
   *[other] { $km } كيلومتر
  }
at-once = فورًا
every-day = مرة في اليوم، الساعة { $time }
every-week = مرة في الأسبوع، يوم { $day } الساعة { $time }
only-managers = هذا متاح هنا لمن يدير المجموعة أو القناة فقط. وأجيب الجميع عن أسئلتهم حول الفعاليات والمساعدة.
change-button = تغيير
pause-button = إيقاف مؤقت
resume-button = أخبرني من جديد
end-button = إلغاء الاشتراك
subscribe-button = أخبرني بالجديد
back-button = رجوع
easy-german = الألمانية السهلة
