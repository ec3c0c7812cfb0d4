found = يُطلب متطوعون هنا حاليًا:
found-topic = يُطلب متطوعون حاليًا لموضوع «{ $topics }»:
found-place = يُطلب متطوعون حاليًا { $place }:
found-place-topic = يُطلب متطوعون { $place } لموضوع «{ $topics }»:
near = لا يوجد شيء مسجل { $place } بعد. في الجوار:
near-topic = لا يوجد شيء مسجل { $place } لموضوع «{ $topics }». في الجوار:
nothing = لا يوجد شيء مسجل حاليًا { $place } ولا في الجوار.
nothing-else = لا يوجد حاليًا شيء آخر { $place }.
nothing-else-topic = لا يوجد حاليًا شيء آخر { $place } لموضوع «{ $topics }».
nothing-anywhere = لا يوجد شيء مسجل حاليًا.
nothing-topic = لا يوجد شيء مسجل حاليًا لموضوع «{ $topics }». أماكن أخرى تطلب المساعدة:
nothing-topic-anywhere = لا يوجد شيء مسجل حاليًا لموضوع «{ $topics }»، ولا لمواضيع أخرى.
further = وأيضًا:
no-more = لا يوجد المزيد مسجلًا حول هذا حاليًا.
which-place = في أي مدينة أو قرية تريدون المساعدة؟
offers-here = طلبات المساعدة هنا
more-offers = طلبات أخرى
schedule = متى: { $schedule }
time = الوقت: { $time }
slots = { $slots ->
    [zero] العدد مكتمل حاليًا.
    [one] مطلوب شخص واحد إضافي.
    [two] مطلوب شخصان إضافيان.
    [few] مطلوب { $slots } أشخاص إضافيين.
    [many] مطلوب { $slots } شخصًا إضافيًا.
   *[other] مطلوب { $slots } شخص إضافي.
  }
requirements = المطلوب: { $requirements }
organisation = الجهة: { $name }
