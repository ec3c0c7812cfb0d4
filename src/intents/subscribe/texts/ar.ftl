not-yet = هنا أستطيع أن أجيب فقط، لا أن أكتب من تلقاء نفسي. في Telegram أو Slack أو Discord أكتب أيضًا من تلقاء نفسي.
subscribed = حسنًا، سأكتب هنا عندما يكون هناك جديد.
changed = حسنًا، تم التغيير.
resumed = حسنًا، سأكتب لكم من جديد.
paused = حسنًا، توقف مؤقت. زر «أخبرني من جديد» ينهيه.
nothing-yet = لم يُفعّل شيء لهذه الدردشة.
what-to-change = ما الذي تريدون تغييره؟
which-topics = أي مواضيع؟ الضغط يفعّل الموضوع أو يوقفه. بدون اختيار تصلكم كلها.
which-places = لأي أماكن؟ اكتبوا ببساطة اسم المكان، مثلًا: «أيضًا { $example }» أو «فقط { $example }».
which-kinds = ماذا تريدون أن يصلكم؟ الضغط يفعّل أو يوقف.
which-time = متى تريدون أن يصلكم؟ يمكنكم أيضًا أن تكتبوا: «أخبروني كل يوم الساعة 19:00».
at-least-one = يجب أن يبقى واحد على الأقل. لكي لا يصل شيء: «إلغاء الاشتراك».
outside-only = هذا المكان خارج مقاطعتنا، وليست عندي أخبار عنه.
chosen = ✓ { $label }
places-button = الأماكن
topics-button = المواضيع
kinds-button = المحتوى
when-button = متى
everywhere-button = المقاطعة كلها
without-button = بدون { $place }
radius-button = { $km ->
    [0] المكان نفسه فقط
    [one] حتى كيلومتر واحد
    [two] حتى كيلومترين
    [few] حتى { $km } كيلومترات
    [many] حتى { $km } كيلومترًا
   *[other] حتى { $km } كيلومتر
  }
at-once-button = فورًا
daily-button = كل يوم، { $time }
weekly-button = كل يوم اثنين، { $time }
quiet-button = هدوء من { $from } إلى { $to }
reminders-button = التذكير
calendar = أضيفوا هذا العنوان إلى تطبيق التقويم كاشتراك، فتظهر فيه كل الفعاليات المناسبة: { $address }. من يعرف العنوان يرى الفعاليات أيضًا؛ وعنوان جديد يلغي القديم.
calendar-off = العنوان لم يعد صالحًا.
calendar-button = التقويم
calendar-off-button = حذف العنوان
