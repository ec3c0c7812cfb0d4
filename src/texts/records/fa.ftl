# What records and files hold and what is wrong with them, for staff.

# Fields
field-title = عنوان
field-name = نام
field-summary = توضیح
field-start = شروع
field-durationMinutes = مدت
field-timeZone = منطقه زمانی
field-recurrence = تکرار
field-venue = محل دیدار
field-status = وضعیت
field-places = جا
field-topics = موضوع‌ها
field-languages = زبان‌ها
field-organisation = سازمان
field-contact = شخص مسئول
field-deputy = جانشین
field-schedule = چه وقت
field-timeCommitment = زمان لازم
field-requirements = شرایط
field-freeSlots = جاهای خالی
field-role = وظیفه
field-phone = تلفن
field-mobile = موبایل
field-email = ایمیل
field-hours = ساعت‌های تماس
field-verified = تاریخ بررسی
field-source = منبع
field-validUntil = معتبر تا
field-example = نمونه
field-key = کلید

# Values
value-none = هیچ
value-everywhere = تمام منطقه
value-minutes = { $minutes } دقیقه
value-whole-days = { $days ->
    [one] تمام روز
   *[other] { $days } روز کامل
  }
value-moment = { $day }، { $time }
value-protected = { $venue } (محافظت‌شده، هیچ جا گفته نمی‌شود)
value-status = { $status ->
    [cancelled] لغو شد
   *[other] برگزار می‌شود
  }
value-yes = بله
value-no = نه
value-rule = { $rule ->
    [daily] هر روز
    [weekly] هر هفته
    [fortnightly] هر دو هفته
    [monthly] هر ماه
    [yearly] هر سال
   *[other] طبق قاعده
  }
value-series = { $rule }{ $except ->
    [0] { "" }
   *[other] ، به جز { $except } بار
  }{ $also ->
    [0] { "" }
   *[other] ، و { $also } بار دیگر
  }
changed-field = { $field }: { $new } (تا حالا: { $old })
new-field = { $field }: { $new }

# What is wrong with a field
record-missing = { $field } نیست.
record-too-long = { $field } خیلی طولانی است.
record-format = { $field }: «{ $found }» را نفهمیدم. { $expected }
record-unknown = { $field }: «{ $found }» را نمی‌شناسم.
record-skipped = { $field }: در آن روز چنین ساعتی نیست، ساعت جلو کشیده می‌شود ({ $found }).
record-rule = { $field }: این تکرار را نمی‌توانم بخوانم، یا هرگز پیش نمی‌آید ({ $found }).
record-foreign = این از سازمان دیگری است.
record-twice = این دو بار آمده است.
record-needed = هر کسی که مسئول دیگری ندارد به این مخاطب راهنمایی می‌شود. باید بماند.
expects-start = روز و ساعت لازم است، مثلاً 1.12.2026 18:00.
expects-validUntil = یک روز لازم است، مثلاً 1.12.2026.
expects-durationMinutes = دقیقه لازم است، حداکثر 31 روز.
expects-freeSlots = یک عدد لازم است، مثلاً 3.
expects-phone = یک شماره تلفن لازم است، مثلاً 0481 123456.
expects-mobile = یک شماره تلفن لازم است، مثلاً 0170 123456.
expects-email = یک نشانی مثل name@example.org لازم است.
expects-key = حرف، عدد، نقطه، خط تیره و خط مورب لازم است.
expects-other = لطفاً طور دیگری بنویسید.

# What is wrong with a file
fault-line = سطر { $line }: { $sentence }
fault-line-of = سطر { $line }، { $title }: { $sentence }
fault-more = و { $count } خطای دیگر.
fault-too-large = فایل { $found } بایت دارد، حداکثر { $expected } ممکن است. لطفاً آن را تقسیم کنید.
fault-too-many = در فایل بیش از { $expected } مورد است. لطفاً آن را تقسیم کنید.
fault-binary = این متن نیست. لطفاً آن را به شکل تقویم (.ics) یا جدول (.csv) ذخیره کنید.
fault-no-calendar = این فایل تقویم نیست: BEGIN:VCALENDAR ندارد. لطفاً دوباره از تقویم خروجی بگیرید.
fault-no-end = پایان فایل نیست، فایل بریده شده است. لطفاً دوباره خروجی بگیرید.
fault-broken-line = این سطر خراب است: «{ $found }». لطفاً دوباره خروجی بگیرید یا سطر را درست کنید.
fault-no-title = برنامه عنوان ندارد.
fault-no-start = برنامه شروع ندارد.
fault-no-such-time = چنین زمانی نیست: { $found } ({ $column }).
fault-unknown-zone = منطقه زمانی «{ $found }» را نمی‌شناسم. لطفاً Europe/Berlin را به کار ببرید.
fault-bad-end = پایان یا مدت با شروع جور نیست: { $found }. نباید پیش از شروع یا بیش از 31 روز پس از آن باشد.
fault-bad-rule = این تکرار را نمی‌توانم بخوانم، یا هرگز پیش نمی‌آید: { $found }
fault-many-rules = برنامه چند تکرار همزمان دارد. لطفاً از آن چند برنامه بسازید.
fault-split-series = این سلسله از یک روز به بعد تغییر می‌کند. لطفاً از آن دو سلسله بسازید.
fault-private = برنامه خصوصی علامت خورده است و بیرون می‌ماند.
fault-repeated = برنامه دو بار در فایل است و هیچ‌کدام تازه‌تر نیست.
fault-unreadable = این برنامه را نمی‌توانم بخوانم.
fault-empty = فایل خالی است.
fault-no-header = عنوان ستون‌ها را نمی‌شناسم. مثلاً این‌ها لازم است: { $expected }
fault-missing-column = ستون «{ $found }» نیست. ممکن است: { $expected }
fault-unknown-column = ستون «{ $found }» را نمی‌شناسم. شاید منظور این است: { $expected }
fault-repeated-column = ستون «{ $found }» دو بار آمده است.
fault-too-many-cells = سطر از عنوان خانه بیشتری دارد: «{ $found }». متنی که جداکننده دارد باید در گیومه باشد.
fault-open-quote = یک گیومه بسته نشده است.
fault-bad-date = { $column }: «{ $found }» روز یا ساعت نیست. مثلاً: { $expected }
fault-bad-number = { $column }: «{ $found }» عدد مناسبی نیست. مثلاً: { $expected }
fault-bad-status = { $column }: «{ $found }» را نمی‌شناسم. ممکن است: { $expected }
fault-unknown-place = { $column }: جای «{ $found }» را نمی‌شناسم. لطفاً یک شهرداری، محله یا Amt (اتحاد چند شهرداری) بنویسید.
fault-ambiguous-place = { $column }: چند جا نام «{ $found }» دارد. لطفاً یک کلید بنویسید: { $expected }
fault-unknown-topic = { $column }: موضوع «{ $found }» را نمی‌شناسم.
fault-unknown-organisation = { $column }: سازمان «{ $found }» را نمی‌شناسم، یا چند سازمان این نام را دارند. { $expected }
fault-unknown-contact = { $column }: شخص «{ $found }» را نمی‌شناسم، یا چند نفر این نام را دارند. { $expected }
fault-unknown-language = { $column }: زبان «{ $found }» را نمی‌شناسم. { $expected }

# A look before anything is written
note-no-place = جایی شناخته نشد: برای تمام منطقه است
note-place-guessed = جا از متن: { $places }
note-topics-guessed = موضوع‌ها از متن: { $topics }
note-whole-day = تمام روز، بدون ساعت
note-zone-guessed = لطفاً ساعت را بررسی کنید، منطقه زمانی مطمئن نیست
note-shortened = توضیح کوتاه شد
count-new = { $count } تازه
count-changed = { $count } تغییرکرده
count-unchanged = { $count } مثل قبل
count-faulty = { $count } با خطا
state-new = تازه: { $title }
state-changed = تغییر کرد: { $title }
rows-more = و { $count } مورد دیگر.
