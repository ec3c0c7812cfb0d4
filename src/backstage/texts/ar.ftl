# What staff read in their private chats.

# Leading through a dialogue
skip-button = تخطٍّ
cancel-button = إلغاء
what-to-change = ما الذي تريدون تغييره؟
use-buttons = لم أفهم ذلك. اضغطوا من فضلكم أحد الأزرار.
old-button = هذا الزر تابع لسؤال سابق.
draft-cancelled = تم الإلغاء. لم يُكتب شيء ولم يُرسل شيء.
draft-gone = هذه المسودة انتهت أو أُلغيت.
draft-unreadable = لا أستطيع متابعة هذه المسودة، وقد حذفتها. ابدؤوا من فضلكم من جديد.
draft-open = ما زالت هنا مسودة مفتوحة.
resume-draft-button = متابعة
draft-kept = المسودة تبقى كما هي.
as-text-button = اعتماده كنص
fresh-draft-button = بدء جديد
refused = { $why } { $remedy }
right-gone = لم يعد هذا مسموحًا لكم. توقفت؛ لم يُكتب شيء ولم يُرسل شيء. الإدارة تجيب عن الأسئلة.
no-staff = هذا متاح للفريق فقط. الرمز تعطيه الإدارة، ويُكتب هنا بعد /staff.
not-yours = هذا متاح للإدارة فقط.

# Codes
welcome-staff = أهلًا بكم في الفريق، { $name }.
code-wrong = لا أعرف هذا الرمز. انسخوه من فضلكم تمامًا كما هو.
code-used = هذا الرمز مستعمل. الإدارة تعمل رمزًا جديدًا.
code-late = كان هذا الرمز صالحًا ليوم واحد وانتهى. الإدارة تعمل رمزًا جديدًا.
code-taken = هذا الحساب تابع لشخص آخر في الفريق. الإدارة تستطيع تغيير ذلك.
code-too-often = المحاولات كثيرة. يمكن المتابعة بعد ساعة.
code = الرمز: { $code }
how-to-redeem = صالح ليوم واحد ولمرة واحدة. يكتب لي الشخص في دردشة خاصة: { $command }

# The own page
own-role = { $name }، المهمة: { $role }
staff-organisation = الجهة: { $name }
role-administrator = الإدارة
role-editor = التحرير
role-publisher = الإعلانات
role-partner = شريك
may-manage-staff = الفريق: إضافة الزملاء وإزالتهم.
may-write-content = المحتوى: إنشاء الفعاليات وطلبات المساعدة وجهات الاتصال وتغييرها.
may-propose-content = اقتراح محتوى الجهة نفسها.
may-approve-content = الموافقة على اقتراحات الشركاء.
may-announce = إرسال الإعلانات.
may-propose-announcement = تحضير الإعلانات.
may-approve-announcement = الموافقة على إعلانات الآخرين.
may-invite = دعوة الآخرين: برابط ورمز ورمز QR.
announce-button = إعلان شيء
announcements-button = آخر الإعلانات
invite-button = دعوة
team-button = الفريق

# Administrators
team = الفريق:
not-linked = لم يستعمل الرمز بعد
add-colleague-button = إضافة شخص
new-code-button = رمز جديد
remove-button = إزالة
remove-for-sure-button = نعم، إزالة
no-such-colleague = هذا الشخص ليس في الفريق.
new-code-for = رمز جديد للاسم { $name }:
last-administrator = هذا آخر شخص في الإدارة. يجب أن يستلمها شخص آخر أولًا.
ask-removal = إزالة { $name } فعلًا؟ يختفي الاسم والحسابات المرتبطة والمسودات المفتوحة.
removed = { $name }: لم يعد ممكنًا العمل هنا.
ask-staff-name = ما اسم الشخص؟
staff-name-fault = اكتبوا من فضلكم اسمًا من { $most } حرفًا على الأكثر.
ask-role = ما مهمة { $name }؟
about-administrator = الإدارة: كل شيء، والفريق أيضًا.
about-editor = التحرير: كتابة المحتوى، والموافقة على الاقتراحات والإعلانات.
about-publisher = الإعلانات: إرسالها.
about-partner = شريك: يقترح محتوى الجهة نفسها وإعلانات.
ask-organisation = إلى أي جهة ينتمي { $name }؟ يكفي جزء من اسمها.
no-such-organisation = لم أجد جهة باسم «{ $words }».
organisation-missing = الشركاء ينتمون إلى جهة مسجلة هنا. اختاروا من فضلكم واحدة.
staff-summary = { $name }، المهمة: { $role }
staff-added = { $name } الآن في الفريق.
add-button = إضافة
step-name = الاسم
step-role = المهمة
step-organisation = الجهة

# Inviting
not-yours-to-invite = هيئة التحرير هي التي تنشئ الدعوات. يُرجى طلبها منها.
step-kinds = ماذا
ask-kinds = ماذا يصل إلى المدعوين؟ الضغط يفعّل أو يوقف.
kinds-missing = يجب أن يبقى واحد على الأقل.
ask-invited = لأي أماكن ومواضيع؟ اكتبوها ببساطة، مثل «و10 كم» أيضًا، أو التالي.
invites-to = من يستعمل الدعوة يشترك في:
make-invitation-button = إنشاء الدعوة
invitation-made = الدعوة جاهزة ويمكن تمريرها إلى الآخرين.
invitation-link-and-words = { $platform }: { $link }، ثم كتابة { $words }
invitation-words = بدون رابط: تُكتب لي { $words }.
qr-description = رمز QR يفتح { $platform } مع هذه الدعوة: { $link }

# Composing an announcement
step-about = الموضوع
step-subject = فعالية أو طلب مساعدة
step-text = النص
step-title = العنوان
step-languages = لغات أخرى
step-audience = لمن
step-urgent = عاجل
step-when = متى
step-file = صورة أو ملف
next-button = التالي
chosen = ✓ { $label }
ask-about = ما الموضوع؟ من يعرف النص يمكنه أن يكتبه فورًا.
about-event-button = فعالية
about-offer-button = طلب مساعدة
about-text-button = شيء آخر
ask-event = أي فعالية؟ رقم أو زر؛ أو كلمة منها فأبحث.
no-events = لا توجد فعالية قادمة يمكن الإعلان عنها. الأمثلة لا يُعلن عنها أبدًا.
no-such-event = لا أجد فعالية قادمة للكلمات «{ $words }».
ask-offer = أي طلب مساعدة؟ رقم أو زر؛ أو كلمة منه فأبحث.
no-offers = لا يوجد طلب مساعدة يمكن الإعلان عنه. الأمثلة لا يُعلن عنها أبدًا.
no-such-offer = لا أجد طلب مساعدة للكلمات «{ $words }».
ask-text = اكتبوا النص من فضلكم. السطر الأول القصير يصبح العنوان.
ask-more-text = ماذا يُكتب أيضًا؟ الوقت والمكان والشخص المسؤول مكتوبة.
text-missing = النص ما زال ناقصًا.
text-unreadable = في النص رموز لا يمكن قراءتها. اكتبوا النص من فضلكم مرة أخرى.
text-too-long = هذه { $length } حرفًا؛ لا أحد يقرأ أكثر من { $most }. اختصروه من فضلكم وأرسلوه مرة أخرى.
title-too-long = العنوان طويل. { $most } حرفًا على الأكثر من فضلكم.
ask-title = أي عنوان؟ { $most } حرفًا على الأكثر.
title-missing = العنوان ما زال ناقصًا.
ask-languages = هل يوجد النص بلغات أخرى؟ من ليست له ترجمة يقرأ الأصل.
ask-translation = النص بهذه اللغة من فضلكم: { $language }. السطر الأول هو العنوان.
no-translation-button = بدون هذه اللغة
translation-needs-title = السطر الأول هو العنوان، 100 حرف على الأكثر؛ والباقي تحته.
ask-audience = لمن؟ اكتبوا أماكن ومواضيع، مثل «و10 كم» أيضًا، أو التالي.
everywhere-button = المقاطعة كلها
no-radius-button = بدون محيط
radius-button = حتى { $km } كم
all-topics-button = كل المواضيع
place-outside = { $place } خارج المقاطعة. اذكروا من فضلكم مكانًا في المقاطعة.
no-audience = لا أجد في «{ $words }» مكانًا ولا موضوعًا.
recipients = يصل إلى: { $platforms }
no-recipients = لا يصل الآن إلى أحد: لا أحد مشترك في شيء كهذا.
ask-urgent = هل هو عاجل؟ عندها يصل في ساعات الهدوء أيضًا ولا ينتظر الإشعار المجمّع.
normal-button = غير عاجل
urgent-button = عاجل
ask-when = متى يُرسل؟ الآن، أو مثلًا «غدًا الساعة 9:00».
ask-when-event = متى يُرسل؟ الآن، أو «غدًا الساعة 9:00» أو «قبل يومين».
now-button = الآن
days-before-button = { $days ->
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
  }
when-not-understood = لم أفهم هذا الموعد. اكتبوا من فضلكم هكذا: «1 ديسمبر الساعة 18:00».
when-no-such-day = لا يوجد هذا اليوم. اذكروا من فضلكم يومًا آخر.
when-several-days = هذه عدة أيام. اذكروا من فضلكم يومًا واحدًا مع الوقت.
when-needs-time = في أي ساعة؟ اكتبوا من فضلكم اليوم والوقت معًا.
when-no-such-time = لا يوجد هذا الوقت في ذلك اليوم: الساعة تُقدَّم. اذكروا من فضلكم وقتًا آخر.
when-past = هذا مضى. اذكروا من فضلكم وقتًا لاحقًا.
when-after-event = عندها تكون الفعالية قد بدأت. اذكروا من فضلكم وقتًا أبكر.
when-without-event = كلمة «قبل» ممكنة مع فعالية فقط. اذكروا من فضلكم يومًا ووقتًا.
ask-file = أرسلوا الصورة أو الملف من فضلكم.
ask-description = ماذا يظهر في { $name }؟ تكفي جملة واحدة؛ هي لمن لا يستطيع الرؤية.
file-type = لا أستطيع إرفاق { $name }. الممكن صور (PNG وJPEG وGIF وWebP) وPDF وملفات تقويم.
file-over-limit = { $name } أكبر من اللازم. الحد الأقصى { $most } ميغابايت.
file-not-fetched = لم يصل الملف. أرسلوه من فضلكم مرة أخرى.
file-missing = لا يوجد ملف. أرسلوا صورة أو ملفًا من فضلكم، أو تخطوا ذلك.
file-button = صورة أو ملف

# Before sending
preview = هكذا يبدو:
in-language = اللغة: { $language }
with-file = مع مرفق: { $name }
shown-messages = عدد الرسائل: { $count }
shown-file = { $what ->
    [picture] صورة
   *[file] ملف
  } { $description ->
    [whole] مع وصف
    [cut] مع وصف مختصر
   *[none] بدون وصف
  }
shown-buttons = عدد الأزرار: { $count }
shown-as-text = كنص فقط: { $labels }
show-on-button = العرض: { $platform }
shown-as = هكذا يعرضه { $platform }:
shown-part = الرسالة { $number } من { $count }:
shown-description = لمن لا يستطيع رؤيته: { $description }
for-whom = لمن:
sent-at = يُرسل: { $moment }
is-urgent = عاجل: يصل في ساعات الهدوء أيضًا.
fault-line = لا يصلح هكذا: { $what }
warning-line = تحققوا من فضلكم: { $what }
faults-first = يمكن الإرسال بعد تغيير ذلك.
check-no-title = العنوان ناقص.
check-too-long = النص طويل.
check-protected = النص يذكر مكانًا محميًا. لا يخبر به إلا الشخص المسؤول.
check-nobody = لا أحد مشترك في شيء كهذا. اختاروا أماكن أو مواضيع أخرى.
check-time-past = مضى هذا الموعد.
check-similar = في الأيام السبعة الأخيرة كان هناك شيء مشابه جدًا.
check-languages = البعض يقرأ بلغة لا يوجد بها هذا: { $languages }.
check-long = في النص { $length } حرفًا. النصوص القصيرة تُقرأ أكثر.
check-record-gone = هذا السجل لم يعد موجودًا.
check-example = هذا مثال فقط، والأمثلة لا يُعلن عنها أبدًا.
check-filled = لم يعد يُطلب أحد هناك.
check-cancelled = أُلغيت الفعالية.
check-over = الفعالية انتهت أو بدأت.
check-other-time = لا تقام الفعالية في هذا الوقت. اختاروا من فضلكم وقتًا آخر.
check-weekday = «{ $date }»: هذا اليوم هو { $weekday }.
check-no-such-date = لا يوجد «{ $date }».
check-date-past = «{ $date }» مضى.
send-button = إرسال
send-anyway-button = إرسال رغم ذلك
schedule-button = جدولة
schedule-anyway-button = جدولة رغم ذلك
later-button = إرسال لاحقًا
submit-button = إلى الموافقة
submit-anyway-button = إلى الموافقة رغم ذلك
emergency-button = طارئ: إرسال بدون موافقة
correct-button = تغيير وإخبار
correct-anyway-button = تغيير رغم ذلك
needs-approval = يجب أن يوافق على ذلك شخص ثانٍ.
reword-needs-approval = كل نسخة يجب أن يوافق عليها شخص ثانٍ. اسحبوا الإعلان من فضلكم وأحيلوه إلى الموافقة من جديد.
same-already = أُرسل هذا بالضبط في الأيام السبعة الأخيرة. لا أرسله مرة أخرى.
accepted = قُبل، وعدد الدردشات: { $count }. سير الإرسال يأتي حالًا في رسالة خاصة.
scheduled = تمت الجدولة، وعدد الدردشات حاليًا: { $count }. سير الإرسال يظهر عندها هنا.
submitted = ينتظر الموافقة. لا يُرسل شيء قبلها.
nobody-to-approve = لم أصل بعد إلى أحد يمكنه الموافقة. يبقى ذلك في القائمة إلى أن يسجّل أحد دخوله. يُرجى إخبار الإدارة.
approvers-told = عدد من أُخبروا ويمكنهم الموافقة: { $count }.
corrected = تم التغيير. من وصله الإعلان يُخبَر بذلك.
nothing-changed = كل شيء كما كان.

# Approving
to-approve = { $name } يطلب الموافقة:
sent-without-approval = { $name } أرسل هذا كطارئ بدون موافقة:
your-approved = { $name } وافق على هذا:
your-rejected = { $name } رفض هذا:
approve-button = موافقة
reject-button = رفض
show-button = عرض
approved = تمت الموافقة.
rejected = رُفض. لا يصل إلى أحد.
decision-own = لا أحد يوافق على ما كتبه هو. يجب أن يفعل ذلك شخص ثانٍ.
decision-other = هذه الآن نسخة أخرى. اطّلعوا من فضلكم على الجديدة.
decision-decided = هذا أُقرّ من قبل.
not-yours-to-approve = لا توافق على هذا إلا هيئة التحرير أو الإدارة.

# After sending
announcements = آخر الإعلانات:
no-announcements = لا توجد إعلانات بعد.
no-such-announcement = لا يوجد هذا الإعلان.
announcement-is = { $state ->
    [withdrawn] لم يعد هذا ممكنًا: سُحب الإعلان. إن بقيت الحاجة إليه، فأعلنوه من فضلكم من جديد.
    [cancelled] لم يعد هذا ممكنًا: أُوقف الإرسال. إن بقيت الحاجة إلى الإعلان، فأعلنوه من فضلكم من جديد.
   *[submitted] هذا غير ممكن بعد: الإعلان ينتظر الموافقة.
  }
state-draft = مسودة
state-submitted = ينتظر الموافقة
state-planned = مجدول: { $moment }
state-going = قيد الإرسال
state-sent = أُرسل
state-paused = متوقف مؤقتًا
state-cancelled = أُوقف
state-withdrawn = سُحب
state-counts = وصل: { $sent }، ينتظر: { $waiting }، لم يصل: { $missed }
pause-sending-button = إيقاف مؤقت
resume-sending-button = متابعة الإرسال
stop-sending-button = إيقاف الإرسال
resend-button = إرسال مجددًا لمن لم يصله
reword-button = تغيير النص
withdraw-button = سحب
again-button = إعلان من جديد
ask-cancel = ألا يُرسل «{ $title }» إلى أحد بعد الآن؟ ما وصل يبقى.
ask-withdraw = سحب «{ $title }» من كل مكان؟ حيث لا يمكن ذلك، تظهر ملاحظة قصيرة.
cancel-for-sure-button = نعم، إيقاف
withdraw-for-sure-button = نعم، سحب
done-pause = توقف مؤقت. لا يُرسل شيء حاليًا.
done-resume = يتابع الإرسال.
done-cancel = أُوقف. لا يصل إلى أحد بعد الآن.
done-withdraw = يجري السحب.
done-resend = يُرسل مجددًا إلى من لم يصله.
nothing-to-do = لم يكن هناك ما يُعمل.
progress = قيد الإرسال: { $title }
progress-paused = توقف مؤقت: { $title }
progress-line = { $platform }: { $sent } من { $all }
progress-waiting = ما زال ينتظر: { $count }.
progress-later = يصل لاحقًا إلى { $count }: إشعار مجمّع أو ساعات هدوء.
progress-missed = لم يصل: { $count }
time-left = بقي تقريبًا { $time }.
seconds = { $count ->
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
  }
minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
  }
report = أُرسل: { $title }
report-cancelled = أُوقف: { $title }
report-withdrawn = سُحب: { $title }
report-doubtful = ربما مرتين، لأن البرنامج انقطع في أثناء ذلك: { $count }
report-maybe-there = ربما ما زالت تظهر في هذا العدد من المحادثات، لأن البرنامج انقطع في أثناء ذلك: { $count }
missed-line = { $platform }، لم يصل { $count }: { $reason }
missed-failed = المنصة تقول «{ $reason }»
missed-gone = لا يمكن الوصول بعد الآن ({ $reason })
missed-skipped = تُرك ({ $reason })
reason-blocked = حُظر البرنامج
reason-removed = أُزيل البرنامج
reason-deleted = لم يعد موجودًا
reason-deactivated = حساب معطّل
reason-cancelled = أُوقف قبل ذلك
reason-withdrawn = سُحب قبل ذلك
reason-expired = لم يعد ساريًا
reason-begun = كانت الفعالية قد بدأت
reason-called-off = أُلغيت الفعالية
reason-filled = لم يعد يُطلب أحد
reason-no-record = السجل لم يعد موجودًا
reason-unsubscribed = أُلغي الاشتراك في هذه الأثناء
reason-paused = متوقف مؤقتًا
reason-resting = لا يمكن الوصول الآن

# Content: what is asked for
ask-section = ما الذي يُضاف؟
section-events = فعالية
section-offers = طلب مساعدة
section-contacts = جهة اتصال
ask-field-title = ما اسمه؟ يكفي عنوان قصير.
ask-field-name = ما اسم الشخص؟
ask-field-role = ما مهمة هذا الشخص؟
ask-field-start = متى يبدأ؟ اليوم والوقت، مثلًا «1 ديسمبر الساعة 18:00».
ask-field-length = حتى متى، أو كم يدوم؟ مثلًا «الساعة 20:00» أو «90 دقيقة».
ask-field-recurrence = كم مرة يُقام؟
ask-field-summary = ما الموضوع؟ جملة أو جملتان.
ask-field-schedule = متى تُطلب المساعدة؟ مثلًا «كل أربعاء من 15:00 إلى 17:00».
ask-field-timecommitment = كم من الوقت يحتاج؟
ask-field-places = لأي مكان؟ يمكن ذكر عدة أماكن.
ask-field-venue = أين بالضبط؟ اسم المبنى، ثم فاصلة والعنوان.
ask-field-guarded = هل يجوز أن يعرف الجميع المكان؟ المكان المحمي لا يُذكر في أي موضع؛ يخبر به الشخص المسؤول.
ask-field-topics = أي مواضيع تناسب؟
ask-topics-chosen = يبدو أن هذه المواضيع تناسب. اضغطوا غيرها، أو التالي.
ask-field-slots = كم شخصًا يُطلب بعد؟
ask-field-organisation = إلى أي جهة ينتمي؟ يكفي جزء من اسمها.
ask-field-contact = من الشخص المسؤول؟ يكفي جزء من الاسم.
ask-field-phone = على أي رقم هاتف يمكن الاتصال بالشخص؟ يظهر للجميع.
ask-field-mobile = على أي رقم جوال يمكن الاتصال بالشخص؟ يظهر للجميع.
ask-field-email = على أي بريد إلكتروني يمكن مراسلة الشخص؟ يظهر للجميع.
ask-field-hours = متى يمكن الاتصال بالشخص؟
recurs-once = مرة واحدة
recurs-weekly = كل أسبوع
recurs-fortnightly = كل أسبوعين
recurs-monthly = كل شهر
venue-public-button = نعم، عام
venue-guarded-button = لا، محمي
whole-area-button = المقاطعة كلها
no-topics-button = بدون موضوع
save-button = حفظ
propose-button = إلى الموافقة
apply-button = اعتماد
fault-words = اكتبوا من فضلكم من 1 إلى { $words } حرفًا.
fault-number = اكتبوا رقمًا من فضلكم.
fault-length = لم أفهم ذلك. اكتبوا من فضلكم هكذا: «الساعة 20:00» أو «90 دقيقة».
fault-place = لا أعرف هنا مكانًا باسم «{ $words }». اذكروا من فضلكم بلدية أو حيًا أو Amt (إدارة عدة بلديات).
fault-place-outside = «{ $words }» خارج المقاطعة. اذكروا من فضلكم مكانًا في المقاطعة.
fault-topic = لا أعرف موضوعًا باسم «{ $words }». اضغطوا من فضلكم أحد المواضيع.
no-such-name = لم أجد «{ $words }».
step-what = ماذا
step-record = السجل
step-time = أي مرة
step-value = القيمة الجديدة
step-start = البداية
step-durationminutes = المدة
step-recurrence = التكرار
step-summary = الوصف
step-schedule = متى
step-places = المكان
step-venue = مكان اللقاء
step-guarded = عام أو محمي
step-topics = المواضيع
step-freeslots = الأماكن الشاغرة
step-contact = الشخص المسؤول
step-phone = الهاتف
step-email = البريد الإلكتروني
step-hours = ساعات التواصل

# Content: what becomes of it
record-created = حُفظ: { $title }
record-changed = تم التغيير: { $title }
record-proposed = أُحيل إلى الموافقة: { $title }
record-unchanged = { $title }: يبقى كل شيء كما هو.
record-gone = هذا السجل لم يعد موجودًا.
not-saved = لم يُكتب شيء بعد. صححوا أولًا من فضلكم ما لا يناسب.
fill-button = اكتمل العدد
one-more-button = إضافة شيء آخر
which-need-filled = أي طلب مساعدة اكتمل عدده؟ عندها لا يُعرض بعد الآن.
no-needs = لا يوجد طلب مساعدة مفتوح.
needs-button = طلب مساعدة مكتمل
offer-filled = { $title }: اكتمل العدد ولم يعد معروضًا.
reopen-button = فتح من جديد
ask-record = ما الذي يتغير؟ تكفي بضع كلمات من العنوان أو الاسم.
ask-which-record = أي سجل؟
no-such-record = لم أجد شيئًا للكلمات «{ $words }». الفعاليات الماضية ليست ضمنها.
ask-what = ماذا عن { $title }؟
act-move-button = تغيير الموعد
act-cancel-button = إلغاء الفعالية
act-retire-button = عدم العرض
act-fill-button = اكتمل العدد
act-reopen-button = فتح من جديد
act-move = يُغيَّر الموعد
act-cancel = تُلغى الفعالية
act-retire = لا يُعرض بعد الآن
act-fill = اكتمل العدد ولم يعد معروضًا
act-reopen = يُعرض من جديد
ask-which-time = عن أي مرة؟
all-times-button = كلها
all-times = كل المرات
content-not-yours = هذا متاح لهيئة التحرير والشركاء فقط.
new-content-button = إضافة جديد
change-content-button = تغيير شيء

# Files
ask-file-place = في الملف { $count } من { $all } من السجلات لا يظهر فيها مكان. لأي مكان هي؟
file-preview = { $name }: { $counts }. لم يُكتب شيء بعد.
file-outdated = تغيّر شيء في هذه الأثناء. أرسلوا الملف من فضلكم مرة أخرى.
file-applied = اعتُمد: جديد { $created }، متغير { $changed }.
file-proposed = اقتراحات أُحيلت إلى الموافقة: { $count }.
file-of-faults = لا يوجد في { $name } ما أستطيع اعتماده. لم يُكتب شيء.
file-too-large-to-read = { $name } أكبر من اللازم: { $most } ميغابايت على الأكثر. قسّموا الملف من فضلكم.
file-too-large = الملف أكبر من اللازم، الحد الأقصى 5 ميغابايت.
file-not-had = لم أستطع جلب الملف. أرسلوه من فضلكم مرة أخرى.
file-not-known = لا أستطيع قراءة هذا الملف. أستطيع اعتماد التقاويم (.ics) والجداول (.csv).

# What partners propose
proposal-of = اقتراح من { $name }:
several-proposed = اقتراحات جديدة من { $name }: { $count }.
proposals-button = الاقتراحات
no-proposals = لا يوجد اقتراح ينتظر.
more-proposals = بعده تنتظر اقتراحات أخرى: { $count }.
proposal-approved = تمت الموافقة: { $title }
proposal-rejected = رُفض: { $title }
proposal-gone = هذا الاقتراح أُقرّ من قبل، أو تغيّر.
your-proposal-approved = { $name } وافق على: { $title }
your-proposal-rejected = { $name } رفض: { $title }
next-proposal-button = الاقتراح التالي
coming = سيحضرون: { $count }{ $named ->
    [0] {""}
   *[other] {"،"} منهم { $names }
  }
