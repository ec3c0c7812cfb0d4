not-yet = اینجا فقط می‌توانم جواب بدهم و خودم پیام نمی‌فرستم. در Telegram، Slack یا Discord خودم هم پیام می‌فرستم.
subscribed = باشد، هر وقت چیز تازه‌ای بود، اینجا می‌نویسم.
changed = باشد، تغییر کرد.
resumed = باشد، دوباره پیام می‌فرستم.
paused = باشد، پیام‌ها موقتاً قطع شد. با دکمه «دوباره خبر بدهید» باز می‌آید.
nothing-yet = برای این چت چیزی تنظیم نشده است.
what-to-change = چه چیزی تغییر کند؟
which-topics = کدام موضوع‌ها؟ با هر فشار روشن یا خاموش می‌شود. بدون انتخاب، همه می‌آید.
which-places = برای کدام جاها؟ فقط نام جا را بنویسید، مثلاً: «{ $example } هم» یا «فقط { $example }».
which-kinds = چه چیزی بیاید؟ با هر فشار روشن یا خاموش می‌شود.
which-time = چه وقت بیاید؟ می‌توانید این را هم بنویسید: «هر روز ساعت 19:00 خبر بدهید».
at-least-one = یکی باید بماند. برای اینکه هیچ چیزی نیاید: «لغو اشتراک».
outside-only = آنجا در منطقه ما نیست و از آن خبری ندارم.
chosen = ✓ { $label }
places-button = جاها
topics-button = موضوع‌ها
kinds-button = محتوا
when-button = چه وقت
everywhere-button = تمام منطقه
without-button = بدون { $place }
radius-button = { $km ->
    [0] فقط همان جا
   *[other] تا { $km } کیلومتر
  }
at-once-button = فوری
daily-button = هر روز، { $time }
weekly-button = دوشنبه‌ها، { $time }
quiet-button = سکوت از { $from } تا { $to }
reminders-button = یادآوری‌ها
calendar = این نشانی را در برنامه تقویم خود مشترک شوید تا همه برنامه‌های مناسب آنجا باشد: { $address }. هر کس آن را بداند، برنامه‌ها را می‌بیند؛ نشانی تازه، نشانی قبلی را باطل می‌کند.
calendar-off = این نشانی دیگر معتبر نیست.
calendar-button = تقویم
calendar-off-button = پاک کردن نشانی
