found = اینجا حالا داوطلب لازم است:
found-topic = برای موضوع «{ $topics }» حالا داوطلب لازم است:
found-place = { $place } حالا داوطلب لازم است:
found-place-topic = { $place } برای موضوع «{ $topics }» داوطلب لازم است:
near = { $place } هنوز چیزی ثبت نشده است. در نزدیکی:
near-topic = { $place } برای موضوع «{ $topics }» چیزی ثبت نشده است. در نزدیکی:
nothing = { $place } و در نزدیکی آن حالا چیزی ثبت نشده است.
nothing-else = در حال حاضر چیز دیگری { $place } ثبت نشده است.
nothing-else-topic = در حال حاضر چیز دیگری { $place } درباره «{ $topics }» ثبت نشده است.
nothing-anywhere = حالا چیزی ثبت نشده است.
nothing-topic = برای موضوع «{ $topics }» حالا چیزی ثبت نشده است. جاهای دیگری که کمک لازم دارند:
nothing-topic-anywhere = برای موضوع «{ $topics }» حالا چیزی ثبت نشده است، برای موضوع‌های دیگر هم نه.
further = همچنین:
no-more = در این باره حالا چیز دیگری ثبت نشده است.
which-place = در کدام شهر یا روستا می‌خواهید کمک کنید؟
offers-here = جاهای کمک در منطقه
more-offers = جاهای بیشتر برای کمک
schedule = چه وقت: { $schedule }
time = زمان: { $time }
slots = { $slots ->
    [0] حالا به اندازه کافی نفر هست.
    [one] به 1 نفر دیگر نیاز است.
   *[other] به { $slots } نفر دیگر نیاز است.
  }
requirements = لازم است: { $requirements }
organisation = چه کسی: { $name }
