asked = سؤال درباره «{ $title }»:
reply-button = جواب دادن
answered = جواب تیم درباره «{ $title }»:
paused-by-program = «{ $title }» متوقف شد: سکو پیام‌های زیادی را پشت سر هم رد کرده است ({ $reason }). لطفاً ببینید، بعد ادامه دهید یا تمام کنید.
announcement-button = دیدن
