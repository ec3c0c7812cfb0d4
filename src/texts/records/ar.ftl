# What records and files hold and what is wrong with them, for staff.

# Fields
field-title = العنوان
field-name = الاسم
field-summary = الوصف
field-start = البداية
field-durationMinutes = المدة
field-timeZone = المنطقة الزمنية
field-recurrence = التكرار
field-venue = مكان اللقاء
field-status = الحالة
field-places = المكان
field-topics = المواضيع
field-languages = اللغات
field-organisation = الجهة
field-contact = الشخص المسؤول
field-deputy = النائب
field-schedule = متى
field-timeCommitment = الوقت اللازم
field-requirements = الشروط
field-freeSlots = الأماكن الشاغرة
field-role = المهمة
field-phone = الهاتف
field-mobile = الجوال
field-email = البريد الإلكتروني
field-hours = ساعات التواصل
field-verified = تاريخ المعلومة
field-source = المصدر
field-validUntil = صالح حتى
field-example = مثال
field-key = المفتاح

# Values
value-none = لا شيء
value-everywhere = المقاطعة كلها
value-minutes = { $minutes } دقيقة
value-whole-days = { $days ->
    [one] يوم كامل
    [two] يومان كاملان
    [few] { $days } أيام كاملة
    [many] { $days } يومًا كاملًا
   *[other] { $days } يوم كامل
  }
value-moment = { $day }، { $time }
value-protected = { $venue } (محمي، لا يُذكر في أي مكان)
value-status = { $status ->
    [cancelled] أُلغي
   *[other] قائم
  }
value-yes = نعم
value-no = لا
value-rule = { $rule ->
    [daily] كل يوم
    [weekly] كل أسبوع
    [fortnightly] كل أسبوعين
    [monthly] كل شهر
    [yearly] كل سنة
   *[other] حسب قاعدة
  }
value-series = { $rule }{ $except ->
    [0] { "" }
   *[other] ، عدد الاستثناءات: { $except }
  }{ $also ->
    [0] { "" }
   *[other] ، مرات إضافية: { $also }
  }
changed-field = { $field }: { $new } (سابقًا: { $old })
new-field = { $field }: { $new }

# What is wrong with a field
record-missing = ينقص: { $field }.
record-too-long = { $field }: أطول من اللازم.
record-format = { $field }: لم أفهم «{ $found }». { $expected }
record-unknown = { $field }: لا أعرف «{ $found }».
record-skipped = { $field }: لا يوجد هذا الوقت في ذلك اليوم، فالساعة تُقدَّم ({ $found }).
record-rule = { $field }: لا أستطيع قراءة هذا التكرار، أو أنه لا يحدث أبدًا ({ $found }).
record-foreign = هذا تابع لجهة أخرى.
record-twice = هذا وارد مرتين.
record-needed = تُحال إلى جهة الاتصال هذه كل من لا يوجد مسؤول آخر عنه. يجب أن تبقى.
expects-start = المطلوب يوم ووقت، مثلًا 1.12.2026 18:00.
expects-validUntil = المطلوب يوم، مثلًا 1.12.2026.
expects-durationMinutes = المطلوب عدد الدقائق، 31 يومًا على الأكثر.
expects-freeSlots = المطلوب رقم، مثلًا 3.
expects-phone = المطلوب رقم هاتف، مثلًا 0481 123456.
expects-mobile = المطلوب رقم هاتف، مثلًا 0170 123456.
expects-email = المطلوب عنوان مثل name@example.org.
expects-key = المطلوب حروف وأرقام ونقطة وشرطة وشرطة مائلة.
expects-other = اكتبوه من فضلكم بطريقة أخرى.

# What is wrong with a file
fault-line = السطر { $line }: { $sentence }
fault-line-of = السطر { $line }، { $title }: { $sentence }
fault-more = أخطاء أخرى: { $count }.
fault-too-large = حجم الملف { $found } بايت، والحد الأقصى { $expected }. قسّموه من فضلكم.
fault-too-many = في الملف أكثر من { $expected } من السجلات. قسّموه من فضلكم.
fault-binary = هذا ليس نصًا. احفظوه من فضلكم كتقويم (.ics) أو جدول (.csv).
fault-no-calendar = هذا ليس ملف تقويم: ينقص BEGIN:VCALENDAR. صدّروه من التقويم مرة أخرى من فضلكم.
fault-no-end = النهاية ناقصة هنا، الملف مقطوع. صدّروه مرة أخرى من فضلكم.
fault-broken-line = هذا السطر تالف: «{ $found }». صدّروا الملف مرة أخرى أو صححوا السطر.
fault-no-title = ليس للفعالية عنوان.
fault-no-start = ليس للفعالية بداية.
fault-no-such-time = لا يوجد هذا الوقت: { $found } ({ $column }).
fault-unknown-zone = لا أعرف المنطقة الزمنية «{ $found }». استخدموا من فضلكم Europe/Berlin.
fault-bad-end = النهاية أو المدة لا تناسب البداية: { $found }. لا يجوز أن تكون قبل البداية ولا بعدها بأكثر من 31 يومًا.
fault-bad-rule = لا أستطيع قراءة هذا التكرار، أو أنه لا يحدث أبدًا: { $found }
fault-many-rules = للفعالية عدة تكرارات معًا. اجعلوها من فضلكم عدة فعاليات.
fault-split-series = السلسلة تتغير ابتداءً من يوم ما. اجعلوها من فضلكم سلسلتين.
fault-private = الفعالية محددة كخاصة، فتبقى خارج القائمة.
fault-repeated = الفعالية موجودة في الملف مرتين، ولا واحدة أحدث.
fault-unreadable = لا أستطيع قراءة هذه الفعالية.
fault-empty = لا توجد سجلات في الملف.
fault-no-header = لا أعرف عناوين الأعمدة. المتوقع مثلًا: { $expected }
fault-missing-column = العمود «{ $found }» ناقص. الممكن: { $expected }
fault-unknown-column = لا أعرف العمود «{ $found }». ربما المقصود: { $expected }
fault-repeated-column = العمود «{ $found }» وارد مرتين.
fault-too-many-cells = في السطر خلايا أكثر من العنوان: «{ $found }». النص الذي فيه فاصل يوضع بين علامتي اقتباس.
fault-open-quote = علامة اقتباس غير مغلقة.
fault-bad-date = { $column }: «{ $found }» ليس يومًا ولا وقتًا. مثلًا: { $expected }
fault-bad-number = { $column }: «{ $found }» ليس رقمًا مناسبًا. مثلًا: { $expected }
fault-bad-status = { $column }: لا أعرف «{ $found }». الممكن: { $expected }
fault-unknown-place = { $column }: لا أعرف المكان «{ $found }». اذكروا من فضلكم بلدية أو حيًا أو Amt (إدارة عدة بلديات).
fault-ambiguous-place = { $column }: عدة أماكن تحمل الاسم «{ $found }». اكتبوا من فضلكم مفتاحًا: { $expected }
fault-unknown-topic = { $column }: لا أعرف الموضوع «{ $found }».
fault-unknown-organisation = { $column }: لا أعرف الجهة «{ $found }»، أو أن الاسم ليس وحيدًا. { $expected }
fault-unknown-contact = { $column }: لا أعرف الشخص «{ $found }»، أو أن الاسم ليس وحيدًا. { $expected }
fault-unknown-language = { $column }: لا أعرف اللغة «{ $found }». { $expected }

# A look before anything is written
note-no-place = لم يُعرف المكان: يشمل المقاطعة كلها
note-place-guessed = المكان من النص: { $places }
note-topics-guessed = المواضيع من النص: { $topics }
note-whole-day = طوال اليوم، بدون وقت
note-zone-guessed = تحققوا من الوقت من فضلكم، فالمنطقة الزمنية غير مؤكدة
note-shortened = اختُصر الوصف
count-new = جديد: { $count }
count-changed = متغير: { $count }
count-unchanged = كما كان: { $count }
count-faulty = فيه أخطاء: { $count }
state-new = جديد: { $title }
state-changed = تغيّر: { $title }
rows-more = وغيرها: { $count }.
