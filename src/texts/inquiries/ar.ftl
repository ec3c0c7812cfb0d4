asked = سؤال عن «{ $title }»:
reply-button = إجابة
answered = جواب الفريق عن «{ $title }»:
paused-by-program = «{ $title }» متوقف مؤقتًا: المنصة رفضت رسائل كثيرة متتالية ({ $reason }). اطّلعوا من فضلكم، ثم تابعوا أو أوقفوا.
announcement-button = عرض
