calendar-file = ملف للتقويم: { $events }
ask-for-venue = { $name } يخبركم شخصيًا بالمكان بالضبط.
file-too-large = الملف { $name } كبير جدًا لهذه المحادثة.
file-not-sent = للأسف لا يمكن إرسال الملف { $name } هنا.
