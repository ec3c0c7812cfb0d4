# What staff read in their private chats.

# Leading through a dialogue
skip-button = رد شدن
cancel-button = لغو
what-to-change = چه چیزی تغییر کند؟
use-buttons = این را نفهمیدم. لطفاً یکی از دکمه‌ها را بزنید.
old-button = این دکمه از سؤال قبلی است.
draft-cancelled = لغو شد. چیزی نوشته نشد و چیزی فرستاده نشد.
draft-gone = این پیش‌نویس تمام یا لغو شده است.
draft-unreadable = با این پیش‌نویس دیگر نمی‌توانم ادامه بدهم و آن را پاک کردم. لطفاً از نو شروع کنید.
draft-open = اینجا هنوز یک پیش‌نویس باز است.
resume-draft-button = ادامه
draft-kept = پیش‌نویس همان‌طور می‌ماند.
as-text-button = به‌عنوان متن بگیر
fresh-draft-button = شروع تازه
refused = { $why } { $remedy }
right-gone = دیگر اجازه این کار را ندارید. متوقف شدم؛ چیزی نوشته نشد و چیزی فرستاده نشد. سؤال‌ها را مدیریت جواب می‌دهد.
no-staff = این کار را فقط تیم می‌تواند. کد آن را مدیریت می‌دهد؛ آن را اینجا پس از /staff بنویسید.
not-yours = این کار را فقط مدیریت می‌تواند.

# Codes
welcome-staff = به تیم خوش آمدید، { $name }.
code-wrong = این کد را نمی‌شناسم. لطفاً درست همان طور که هست بنویسید.
code-used = این کد قبلاً به کار رفته است. مدیریت کد تازه‌ای می‌سازد.
code-late = این کد یک روز معتبر بود و مهلتش گذشت. مدیریت کد تازه‌ای می‌سازد.
code-taken = این حساب از کس دیگری در تیم است. مدیریت می‌تواند این را تغییر دهد.
code-too-often = بیش از حد امتحان شد. یک ساعت دیگر می‌توانید ادامه دهید.
code = کد: { $code }
how-to-redeem = یک روز و فقط یک بار معتبر است. آن شخص در یک چت خصوصی به من می‌نویسد: { $command }

# The own page
own-role = { $name }، وظیفه: { $role }
staff-organisation = سازمان: { $name }
role-administrator = مدیریت
role-editor = تحریریه
role-publisher = اعلان‌ها
role-partner = همکار بیرونی
may-manage-staff = تیم: اضافه کردن و برداشتن همکاران.
may-write-content = محتوا: ساختن و تغییر برنامه‌ها، درخواست‌های کمک و تماس‌ها.
may-propose-content = پیشنهاد محتوای سازمان خود.
may-approve-content = تأیید پیشنهادهای همکاران بیرونی.
may-announce = فرستادن اعلان‌ها.
may-propose-announcement = آماده کردن اعلان‌ها.
may-approve-announcement = تأیید اعلان‌های دیگران.
may-invite = دعوت دیگران: با لینک، کد و کد QR.
announce-button = اعلان چیزی
announcements-button = آخرین اعلان‌ها
invite-button = دعوت
team-button = تیم

# Administrators
team = تیم:
not-linked = هنوز کد را وارد نکرده است
add-colleague-button = اضافه کردن کسی
new-code-button = کد تازه
remove-button = برداشتن
remove-for-sure-button = بله، برداشته شود
no-such-colleague = این شخص در تیم نیست.
new-code-for = کد تازه برای { $name }:
last-administrator = این آخرین شخص با مدیریت است. اول باید کس دیگری آن را بگیرد.
ask-removal = { $name } واقعاً برداشته شود؟ نام، حساب‌های وصل‌شده و پیش‌نویس‌های باز از بین می‌رود.
removed = { $name } دیگر اینجا نمی‌تواند کاری کند.
ask-staff-name = نام آن شخص چیست؟
staff-name-fault = لطفاً نامی با حداکثر { $most } حرف بنویسید.
ask-role = { $name } چه کاری می‌کند؟
about-administrator = مدیریت: همه چیز، تیم هم.
about-editor = تحریریه: نوشتن محتوا، تأیید پیشنهادها و اعلان‌ها.
about-publisher = اعلان‌ها: فرستادن آن‌ها.
about-partner = همکار بیرونی: محتوای سازمان خود و اعلان‌ها را پیشنهاد می‌کند.
ask-organisation = { $name } از کدام سازمان است؟ بخشی از نام آن کافی است.
no-such-organisation = سازمانی به نام «{ $words }» پیدا نکردم.
organisation-missing = همکار به سازمانی تعلق دارد که اینجا ثبت شده است. لطفاً یکی را انتخاب کنید.
staff-summary = { $name }، وظیفه: { $role }
staff-added = { $name } حالا در تیم است.
add-button = اضافه کردن
step-name = نام
step-role = وظیفه
step-organisation = سازمان

# Inviting
not-yours-to-invite = دعوت‌ها را تحریریه می‌سازد. لطفاً از آنجا بخواهید.
step-kinds = چه چیزی
ask-kinds = به دعوت‌شده‌ها چه چیزی برسد؟ با هر فشار روشن یا خاموش می‌شود.
kinds-missing = یکی باید بماند.
ask-invited = برای کدام جاها و موضوع‌ها؟ فقط بنویسید، «و 10 کیلومتر» هم می‌شود، یا بعدی.
invites-to = کسی که از دعوت استفاده کند، مشترک این‌ها می‌شود:
make-invitation-button = ساختن دعوت
invitation-made = دعوت آماده است و می‌توان آن را به دیگران داد.
invitation-link-and-words = { $platform }: { $link }، سپس نوشتن { $words }
invitation-words = بدون لینک: به من بنویسند { $words }.
qr-description = کد QR که { $platform } را با این دعوت باز می‌کند: { $link }

# Composing an announcement
step-about = موضوع
step-subject = برنامه یا درخواست کمک
step-text = متن
step-title = عنوان
step-languages = زبان‌های دیگر
step-audience = برای چه کسی
step-urgent = فوری
step-when = چه وقت
step-file = عکس یا فایل
next-button = بعدی
chosen = ✓ { $label }
ask-about = موضوع چیست؟ اگر متن را می‌دانید، همین حالا بنویسید.
about-event-button = یک برنامه
about-offer-button = یک درخواست کمک
about-text-button = چیز دیگر
ask-event = کدام برنامه؟ شماره یا دکمه؛ یا کلمه‌ای از آن، تا بگردم.
no-events = برنامه‌ای در پیش نیست که بشود اعلان کرد. نمونه‌ها هرگز اعلان نمی‌شوند.
no-such-event = برای «{ $words }» برنامه‌ای در پیش پیدا نمی‌کنم.
ask-offer = کدام درخواست کمک؟ شماره یا دکمه؛ یا کلمه‌ای از آن، تا بگردم.
no-offers = درخواست کمکی نیست که بشود اعلان کرد. نمونه‌ها هرگز اعلان نمی‌شوند.
no-such-offer = برای «{ $words }» درخواست کمکی پیدا نمی‌کنم.
ask-text = لطفاً متن را بنویسید. سطر اول اگر کوتاه باشد، عنوان می‌شود.
ask-more-text = دیگر چه چیزی نوشته شود؟ زمان، جا و شخص مسئول نوشته شده است.
text-missing = متن هنوز نیست.
text-unreadable = در متن حرف‌هایی هست که کسی نمی‌تواند بخواند. لطفاً متن را دوباره بنویسید.
text-too-long = این { $length } حرف است؛ بیش از { $most } حرف را کسی نمی‌خواند. لطفاً کوتاه کنید و دوباره بفرستید.
title-too-long = عنوان خیلی طولانی است. لطفاً حداکثر { $most } حرف.
ask-title = چه عنوانی؟ حداکثر { $most } حرف.
title-missing = عنوان هنوز نیست.
ask-languages = متن به زبان‌های دیگر هم هست؟ کسی که ترجمه ندارد، متن اصلی را می‌خواند.
ask-translation = لطفاً متن به این زبان: { $language }. سطر اول عنوان است.
no-translation-button = بدون این زبان
translation-needs-title = سطر اول عنوان است و حداکثر 100 حرف دارد؛ بقیه زیر آن می‌آید.
ask-audience = برای چه کسی؟ جاها و موضوع‌ها را بنویسید، «و 10 کیلومتر» هم می‌شود، یا بعدی.
everywhere-button = تمام منطقه
no-radius-button = بدون اطراف
radius-button = تا { $km } کیلومتر
all-topics-button = همه موضوع‌ها
place-outside = { $place } در منطقه نیست. لطفاً جایی در منطقه بنویسید.
no-audience = در «{ $words }» نه جایی پیدا می‌کنم و نه موضوعی.
recipients = به این‌ها می‌رسد: { $platforms }
no-recipients = حالا به کسی نمی‌رسد: کسی مشترک چنین چیزی نیست.
ask-urgent = فوری است؟ پس در ساعت‌های سکوت هم می‌آید و منتظر پیام یکجا نمی‌ماند.
normal-button = فوری نیست
urgent-button = فوری
ask-when = چه وقت فرستاده شود؟ حالا، یا مثلاً «فردا ساعت 9:00».
ask-when-event = چه وقت فرستاده شود؟ حالا، «فردا ساعت 9:00» یا «دو روز قبل».
now-button = حالا
days-before-button = { $days ->
    [one] یک روز قبل
   *[other] { $days } روز قبل
  }
when-not-understood = این زمان را نفهمیدم. لطفاً این طور: «1 دسامبر ساعت 18:00».
when-no-such-day = چنین روزی نیست. لطفاً روز دیگری بنویسید.
when-several-days = این چند روز است. لطفاً یک روز با ساعت بنویسید.
when-needs-time = چه ساعتی؟ لطفاً روز و ساعت را با هم بنویسید.
when-no-such-time = در آن روز چنین ساعتی نیست: ساعت جلو کشیده می‌شود. لطفاً ساعت دیگری بنویسید.
when-past = این گذشته است. لطفاً زمان دیرتری بنویسید.
when-after-event = آن وقت برنامه شروع شده است. لطفاً زمان زودتری بنویسید.
when-without-event = «قبل» فقط برای برنامه می‌شود. لطفاً روز و ساعت بنویسید.
ask-file = لطفاً عکس یا فایل را بفرستید.
ask-description = در { $name } چه دیده می‌شود؟ یک جمله کافی است؛ برای کسانی که آن را نمی‌بینند.
file-type = { $name } را نمی‌توانم همراه کنم. عکس (PNG، JPEG، GIF، WebP)، PDF و فایل تقویم می‌شود.
file-over-limit = { $name } خیلی بزرگ است. حداکثر { $most } مگابایت می‌شود.
file-not-fetched = فایل نرسید. لطفاً دوباره بفرستید.
file-missing = فایلی همراه نیست. لطفاً عکس یا فایل بفرستید، یا رد شوید.
file-button = عکس یا فایل

# Before sending
preview = این طور دیده می‌شود:
in-language = زبان: { $language }
with-file = با پیوست: { $name }
shown-messages = { $count } پیام
shown-file = { $what ->
    [picture] عکس
   *[file] فایل
  } { $description ->
    [whole] با توضیح
    [cut] با توضیح کوتاه‌شده
   *[none] بدون توضیح
  }
shown-buttons = { $count } دکمه
shown-as-text = فقط به صورت متن: { $labels }
show-on-button = نمای { $platform }
shown-as = { $platform } این طور نشان می‌دهد:
shown-part = پیام { $number } از { $count }:
shown-description = برای کسانی که آن را نمی‌بینند: { $description }
for-whom = برای:
sent-at = فرستاده می‌شود: { $moment }
is-urgent = فوری: در ساعت‌های سکوت هم می‌آید.
fault-line = این طور نمی‌شود: { $what }
warning-line = لطفاً بررسی کنید: { $what }
faults-first = وقتی این تغییر کند، می‌شود فرستاد.
check-no-title = عنوان نیست.
check-too-long = متن خیلی طولانی است.
check-protected = متن از یک جای محافظت‌شده نام می‌برد. آن را فقط شخص مسئول می‌گوید.
check-nobody = کسی مشترک چنین چیزی نیست. جاها یا موضوع‌های دیگری انتخاب کنید.
check-time-past = این زمان گذشته است.
check-similar = در هفت روز گذشته چیزی خیلی شبیه بود.
check-languages = بعضی‌ها به زبانی می‌خوانند که این در آن نیست: { $languages }.
check-long = متن { $length } حرف دارد. متن‌های کوتاه بیشتر خوانده می‌شود.
check-record-gone = این مورد دیگر نیست.
check-example = این فقط نمونه است و نمونه‌ها هرگز اعلان نمی‌شوند.
check-filled = آنجا دیگر دنبال کسی نیستند.
check-cancelled = برنامه لغو شده است.
check-over = برنامه گذشته یا شروع شده است.
check-other-time = برنامه در این زمان برگزار نمی‌شود. لطفاً زمان دیگری انتخاب کنید.
check-weekday = «{ $date }»: آن روز { $weekday } است.
check-no-such-date = «{ $date }» وجود ندارد.
check-date-past = «{ $date }» گذشته است.
send-button = فرستادن
send-anyway-button = با این حال فرستادن
schedule-button = زمان‌بندی
schedule-anyway-button = با این حال زمان‌بندی
later-button = فرستادن در وقت دیگر
submit-button = برای تأیید
submit-anyway-button = با این حال برای تأیید
emergency-button = اضطراری: بدون تأیید
correct-button = تغییر و خبر دادن
correct-anyway-button = با این حال تغییر
needs-approval = این را باید شخص دومی تأیید کند.
reword-needs-approval = هر نسخه را باید شخص دومی تأیید کند. لطفاً اعلان را پس بگیرید و دوباره برای تأیید بفرستید.
same-already = درست همین در هفت روز گذشته فرستاده شده است. دوباره نمی‌فرستم.
accepted = پذیرفته شد، برای { $count ->
    [one] یک چت
   *[other] { $count } چت
  }. اینکه چطور پیش می‌رود، همین حالا در پیامی جدا می‌آید.
scheduled = زمان‌بندی شد، حالا برای { $count ->
    [one] یک چت
   *[other] { $count } چت
  }. اینکه چطور پیش می‌رود، آن وقت اینجا می‌آید.
submitted = منتظر تأیید است. تا آن وقت چیزی فرستاده نمی‌شود.
nobody-to-approve = هنوز به کسی که بتواند تأیید کند نرسیدم. در فهرست می‌ماند تا کسی وارد شود. لطفاً به مدیریت خبر بدهید.
approvers-told = به { $count } نفر که می‌توانند تأیید کنند خبر داده شد.
corrected = تغییر کرد. به کسانی که آن را دارند خبر داده می‌شود.
nothing-changed = همه چیز مثل قبل است.

# Approving
to-approve = { $name } تأیید می‌خواهد:
sent-without-approval = { $name } این را اضطراری و بدون تأیید فرستاد:
your-approved = { $name } این را تأیید کرد:
your-rejected = { $name } این را رد کرد:
approve-button = تأیید
reject-button = رد کردن
show-button = دیدن
approved = تأیید شد.
rejected = رد شد. به کسی نمی‌رسد.
decision-own = کسی نمی‌تواند کار خودش را تأیید کند. این را باید شخص دومی بکند.
decision-other = این حالا نسخه دیگری است. لطفاً نسخه تازه را ببینید.
decision-decided = درباره این تصمیم گرفته شده است.
not-yours-to-approve = این را فقط تحریریه یا مدیریت می‌تواند تأیید کند.

# After sending
announcements = آخرین اعلان‌ها:
no-announcements = هنوز اعلانی نیست.
no-such-announcement = چنین اعلانی نیست.
announcement-is = { $state ->
    [withdrawn] دیگر نمی‌شود: اعلان پس گرفته شده است. اگر هنوز لازم است، لطفاً دوباره اعلان کنید.
    [cancelled] دیگر نمی‌شود: فرستادن متوقف شده است. اگر اعلان هنوز لازم است، لطفاً دوباره اعلان کنید.
   *[submitted] هنوز نمی‌شود: اعلان منتظر تأیید است.
  }
state-draft = پیش‌نویس
state-submitted = منتظر تأیید
state-planned = زمان‌بندی شده: { $moment }
state-going = در حال فرستادن
state-sent = فرستاده شد
state-paused = توقف موقت
state-cancelled = متوقف شد
state-withdrawn = پس گرفته شد
state-counts = { $sent } رسید، { $waiting } منتظر، { $missed } نرسید
pause-sending-button = توقف موقت
resume-sending-button = ادامه فرستادن
stop-sending-button = متوقف کردن فرستادن
resend-button = فرستادن دوباره به نرسیده‌ها
reword-button = تغییر متن
withdraw-button = پس گرفتن
again-button = اعلان دوباره
ask-cancel = «{ $title }» دیگر به کسی فرستاده نشود؟ آنچه رسیده است می‌ماند.
ask-withdraw = «{ $title }» از همه جا پس گرفته شود؟ هر جا نشود، یادداشت کوتاهی می‌آید.
cancel-for-sure-button = بله، متوقف شود
withdraw-for-sure-button = بله، پس گرفته شود
done-pause = توقف موقت. فعلاً چیزی فرستاده نمی‌شود.
done-resume = ادامه دارد.
done-cancel = متوقف شد. دیگر به کسی نمی‌رسد.
done-withdraw = در حال پس گرفتن.
done-resend = به نرسیده‌ها دوباره فرستاده می‌شود.
nothing-to-do = کاری برای انجام نبود.
progress = در حال فرستادن: { $title }
progress-paused = توقف موقت: { $title }
progress-line = { $platform }: { $sent } از { $all }
progress-waiting = هنوز منتظر: { $count }.
progress-later = { $count } چت دیرتر می‌گیرند: پیام یکجا یا ساعت سکوت.
progress-missed = نرسید: { $count }
time-left = حدود { $time } مانده است.
seconds = { $count ->
    [one] یک ثانیه
   *[other] { $count } ثانیه
  }
minutes = { $count ->
    [one] یک دقیقه
   *[other] { $count } دقیقه
  }
report = فرستاده شد: { $title }
report-cancelled = متوقف شد: { $title }
report-withdrawn = پس گرفته شد: { $title }
report-doubtful = شاید دو بار، چون کار برنامه در میان آن قطع شد: { $count }
report-maybe-there = شاید هنوز در این تعداد گفتگو دیده شود، چون کار برنامه در میان آن قطع شد: { $count }
missed-line = { $platform }، { $count } نرسید: { $reason }
missed-failed = سکو می‌گوید «{ $reason }»
missed-gone = دیگر در دسترس نیست ({ $reason })
missed-skipped = کنار گذاشته شد ({ $reason })
reason-blocked = برنامه را مسدود کرده است
reason-removed = برنامه را برداشته است
reason-deleted = دیگر وجود ندارد
reason-deactivated = حساب غیرفعال است
reason-cancelled = پیش از آن متوقف شد
reason-withdrawn = پیش از آن پس گرفته شد
reason-expired = دیگر معتبر نیست
reason-begun = برنامه شروع شده بود
reason-called-off = برنامه لغو شده است
reason-filled = دیگر دنبال کسی نیستند
reason-no-record = مورد دیگر نیست
reason-unsubscribed = در این میان لغو اشتراک کرده است
reason-paused = حالا توقف موقت دارد
reason-resting = حالا در دسترس نیست

# Content: what is asked for
ask-section = چه چیزی اضافه شود؟
section-events = برنامه
section-offers = درخواست کمک
section-contacts = تماس
ask-field-title = نامش چیست؟ یک عنوان کوتاه کافی است.
ask-field-name = نام آن شخص چیست؟
ask-field-role = این شخص برای چه کاری است؟
ask-field-start = چه وقت شروع می‌شود؟ روز و ساعت، مثلاً «1 دسامبر ساعت 18:00».
ask-field-length = تا چه ساعتی یا چه مدت؟ مثلاً «ساعت 20:00» یا «90 دقیقه».
ask-field-recurrence = هر چند وقت برگزار می‌شود؟
ask-field-summary = موضوع چیست؟ یک یا دو جمله.
ask-field-schedule = چه وقت کمک لازم است؟ مثلاً «چهارشنبه‌ها از 15:00 تا 17:00».
ask-field-timecommitment = چقدر وقت می‌برد؟
ask-field-places = برای کدام جا است؟ چند جا هم می‌شود.
ask-field-venue = دقیقاً کجا؟ نام ساختمان، بعد ویرگول و نشانی.
ask-field-guarded = همه می‌توانند بدانند کجاست؟ محل محافظت‌شده هیچ جا گفته نمی‌شود؛ آن را شخص مسئول می‌گوید.
ask-field-topics = کدام موضوع‌ها مناسب است؟
ask-topics-chosen = این موضوع‌ها انگار مناسب است. موضوع‌های دیگر را بزنید، یا بعدی.
ask-field-slots = هنوز چند نفر لازم است؟
ask-field-organisation = از کدام سازمان است؟ بخشی از نام آن کافی است.
ask-field-contact = شخص مسئول کیست؟ بخشی از نام کافی است.
ask-field-phone = با چه شماره تلفنی می‌شود تماس گرفت؟ به همه نشان داده می‌شود.
ask-field-mobile = با چه شماره موبایلی می‌شود تماس گرفت؟ به همه نشان داده می‌شود.
ask-field-email = به چه نشانی ایمیلی می‌شود نوشت؟ به همه نشان داده می‌شود.
ask-field-hours = چه وقت می‌شود با این شخص تماس گرفت؟
recurs-once = یک بار
recurs-weekly = هر هفته
recurs-fortnightly = هر دو هفته
recurs-monthly = هر ماه
venue-public-button = بله، عمومی
venue-guarded-button = نه، محافظت‌شده
whole-area-button = تمام منطقه
no-topics-button = بدون موضوع
save-button = ذخیره
propose-button = فرستادن برای تأیید
apply-button = پذیرفتن
fault-words = لطفاً از 1 تا { $words } حرف بنویسید.
fault-number = لطفاً یک عدد بنویسید.
fault-length = این را نفهمیدم. لطفاً این طور: «ساعت 20:00» یا «90 دقیقه».
fault-place = جایی به نام «{ $words }» اینجا نمی‌شناسم. لطفاً یک شهرداری، محله یا Amt (اتحاد چند شهرداری) بنویسید.
fault-place-outside = «{ $words }» در منطقه نیست. لطفاً جایی در منطقه بنویسید.
fault-topic = موضوعی به نام «{ $words }» نمی‌شناسم. لطفاً یکی را بزنید.
no-such-name = «{ $words }» پیدا نشد.
step-what = چه چیزی
step-record = مورد
step-time = کدام بار
step-value = مقدار تازه
step-start = شروع
step-durationminutes = مدت
step-recurrence = تکرار
step-summary = توضیح
step-schedule = چه وقت
step-places = جا
step-venue = محل دیدار
step-guarded = عمومی یا محافظت‌شده
step-topics = موضوع‌ها
step-freeslots = جاهای خالی
step-contact = شخص مسئول
step-phone = تلفن
step-email = ایمیل
step-hours = ساعت‌های تماس

# Content: what becomes of it
record-created = ذخیره شد: { $title }
record-changed = تغییر کرد: { $title }
record-proposed = برای تأیید فرستاده شد: { $title }
record-unchanged = { $title }: همه چیز همان طور می‌ماند.
record-gone = این مورد دیگر نیست.
not-saved = هنوز چیزی نوشته نشده است. لطفاً اول آنچه را جور نیست درست کنید.
fill-button = پر شد
one-more-button = اضافه کردن چیز دیگر
which-need-filled = کدام درخواست کمک پر شد؟ پس از آن دیگر نشان داده نمی‌شود.
no-needs = درخواست کمک بازی نیست.
needs-button = درخواست کمک پر شد
offer-filled = { $title } پر شد و دیگر نشان داده نمی‌شود.
reopen-button = باز کردن دوباره
ask-record = چه چیزی تغییر کند؟ چند کلمه از عنوان یا نام کافی است.
ask-which-record = کدام مورد؟
no-such-record = برای «{ $words }» چیزی پیدا نکردم. برنامه‌های گذشته در آن نیست.
ask-what = با { $title } چه شود؟
act-move-button = تغییر زمان
act-cancel-button = لغو برنامه
act-retire-button = دیگر نشان نده
act-fill-button = پر شد
act-reopen-button = باز کردن دوباره
act-move = زمانش تغییر می‌کند
act-cancel = لغو می‌شود
act-retire = دیگر نشان داده نمی‌شود
act-fill = پر شده و دیگر نشان داده نمی‌شود
act-reopen = دوباره نشان داده می‌شود
ask-which-time = کدام بار؟
all-times-button = همه
all-times = همه بارها
content-not-yours = این کار را فقط تحریریه و همکاران بیرونی می‌توانند.
new-content-button = اضافه کردن تازه
change-content-button = تغییر چیزی

# Files
ask-file-place = در فایل برای { $count } مورد از { $all } جایی شناخته نمی‌شود. برای کدام جا است؟
file-preview = { $name }: { $counts }. هنوز چیزی نوشته نشده است.
file-outdated = در این میان چیزی تغییر کرد. لطفاً فایل را دوباره بفرستید.
file-applied = پذیرفته شد: { $created } تازه، { $changed } تغییرکرده.
file-proposed = { $count } پیشنهاد برای تأیید فرستاده شد.
file-of-faults = در { $name } چیزی نیست که بتوانم بپذیرم. چیزی نوشته نشد.
file-too-large-to-read = { $name } خیلی بزرگ است: حداکثر { $most } مگابایت. لطفاً فایل را تقسیم کنید.
file-too-large = فایل خیلی بزرگ است، حداکثر 5 مگابایت می‌شود.
file-not-had = نتوانستم فایل را بگیرم. لطفاً دوباره بفرستید.
file-not-known = این فایل را نمی‌توانم بخوانم. تقویم (.ics) و جدول (.csv) را می‌توانم بپذیرم.

# What partners propose
proposal-of = پیشنهاد از { $name }:
several-proposed = { $name } چند پیشنهاد کرده است: { $count }.
proposals-button = پیشنهادها
no-proposals = پیشنهادی منتظر نیست.
more-proposals = پس از آن { $count } پیشنهاد دیگر منتظر است.
proposal-approved = تأیید شد: { $title }
proposal-rejected = رد شد: { $title }
proposal-gone = درباره این پیشنهاد تصمیم گرفته شده، یا تغییر کرده است.
your-proposal-approved = { $name } تأیید کرد: { $title }
your-proposal-rejected = { $name } رد کرد: { $title }
next-proposal-button = پیشنهاد بعدی
coming = می‌آیند: { $count }{ $named ->
    [0] {""}
   *[other] {"،"} از جمله { $names }
  }
