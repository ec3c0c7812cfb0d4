announcement-by = برگزارکننده: { $name }
announcement-protected = جای دقیق را شخص مسئول می‌گوید.
announcement-footer = تغییر یا پایان: /abo
announcement-coming = من می‌آیم
announcement-calendar = افزودن به تقویم
announcement-question = سؤال

announcement-changed = تغییر کرد: { $title }
announcement-now = حالا: { $facts }
announcement-off = لغو شد: { $title }
announcement-off-time = قرار بود: { $facts }
announcement-text = متن تازه در بالا است.
announcement-withdrawn = این اعلان پس گرفته شد.

announcement-digest = تازه برای شما: { $count ->
    [one] یک پیام
   *[other] { $count } پیام
  }
announcement-reminder = یادآوری: { $title }
