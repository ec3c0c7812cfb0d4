announcement-by = الجهة المنظمة: { $name }
announcement-protected = الشخص المسؤول يخبركم بالمكان بالضبط.
announcement-footer = للتغيير أو الإيقاف: /abo
announcement-coming = سأحضر
announcement-calendar = إلى التقويم
announcement-question = سؤال

announcement-changed = تغيير: { $title }
announcement-now = الآن: { $facts }
announcement-off = أُلغي: { $title }
announcement-off-time = كان الموعد: { $facts }
announcement-text = النص الجديد في الأعلى.
announcement-withdrawn = سُحب هذا الإعلان.

announcement-digest = الجديد لكم: { $count ->
    [one] إشعار واحد
    [two] إشعاران
    [few] { $count } إشعارات
    [many] { $count } إشعارًا
   *[other] { $count } إشعار
  }
announcement-reminder = تذكير: { $title }
